"""Whose a figure is: every row of the table, through the public door, and what always holds of a subject."""

from __future__ import annotations

from itertools import pairwise

import pytest

import tracker
from tests.subjects import ROWS, Whose
from tracker import languages
from tracker.extraction import head_first
from tracker.extraction.drafts import Sentence
from tracker.extraction.readings import Reading
from tracker.extraction.subjects import Subjects
from tracker.extraction.tokens import tokenise
from tracker.languages.folding import Folded


def _param(row: Whose) -> object:
    marks = [pytest.mark.xfail(reason=row.gap, strict=True)] if row.gap else []
    return pytest.param(row, id=row.text, marks=marks)


@pytest.mark.parametrize("row", [_param(row) for row in ROWS])
def test_subject(row: Whose) -> None:
    found = [figure for figure in tracker.extract(row.text, row.lang) if figure.kind != "casualty"]
    assert [(f.text, f.role, f.subject) for f in found] == [
        (f.text, f.role, whose) for f, whose in zip(found, row.subjects, strict=True)
    ]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text)
def test_a_subject_is_a_quotation(row: Whose) -> None:
    for figure in tracker.extract(row.text, row.lang):
        assert figure.subject is None or figure.subject in row.text


def test_both_languages_have_rows() -> None:
    counts = [sum(row.lang == lang for row in ROWS) for lang in ("ar", "en")]
    assert min(counts) >= 30


def test_so_many_words_are_remembered_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is forgotten is looked up again: a long text reads the same, and its words do not fill the memory."""
    text = " ".join(row.text for row in ROWS[:20] if row.lang == "ar")
    known = head_first._known_forms(languages.get("ar"))
    read = tracker.extract(text, "ar")
    monkeypatch.setattr(head_first, "_MOST_KNOWN", 3)
    known.clear()
    assert tracker.extract(text, "ar") == read
    assert 0 < len(known) <= 3


# ------------------------------------------------------------------------------------------------------ every word acts


def _reading(text: str, lang: str) -> Reading:
    folded, language = Folded(text), languages.get(lang)
    tokens = tokenise(folded.text, 0, len(folded.text), language)
    sentence = Sentence(folded, language, 0, len(folded.text), tokens, [token.word for token in tokens], [])
    return Reading(sentence, frozenset())


@pytest.mark.parametrize(("glued", "quoted"), [(0, "لسامويلز"), (7, "سامويلز"), (8, "لسامويلز")])
def test_a_first_letter_is_a_preposition_where_the_word_stands_alone_nearby(glued: int, quoted: str) -> None:
    """Within the first eight places where the text has the word at all; 0 stands for a text that never has it alone."""
    alone = "ثم أيد سامويلز" if glued else ""
    reading = _reading("أيد لسامويلز " + "ثم أيد لسامويلز " * (glued - 1) + alone, "ar")
    first = reading.mentions[0]
    assert reading.sentence.folded.quote(first.start, first.end) == quoted


def _kind(text: str, lang: str, word: str) -> str | None:
    """The kind of the mention that holds a word."""
    reading = _reading(text, lang)
    at = reading.sentence.words.index(word)
    return next((mention.kind for mention in reading.mentions if mention.begin <= at <= mention.upto), None)


@pytest.mark.parametrize(("lang", "frame"), [("ar", "أمس {} الحزب"), ("en", "The party {} it")])
def test_verbs(lang: str, frame: str) -> None:
    words = languages.get(lang).subjects

    def reached(word: str) -> bool:
        reading = _reading(frame.format(word), lang)
        return reading.forms.is_verb(reading.sentence.words.index(word))

    assert [word for word in sorted(words.verbs | words.auxiliaries) if not reached(word)] == []


@pytest.mark.parametrize(("lang", "frame"), [("ar", "قال {} ذلك"), ("en", "It was the {}.")])
def test_kinds_of_nouns(lang: str, frame: str) -> None:
    words = languages.get(lang).subjects
    groups = words.groups - words.closed
    actors = words.actors - words.groups - words.closed - words.anaphors
    things = words.things - words.actors - words.groups - words.closed - words.titles - words.verbs
    wrong = {
        (kind, word)
        for kind, table in (("group", groups), ("actor", actors), ("thing", things))
        for word in table
        if not words.quantifiers & {word} and _kind(frame.format(word), lang, word) not in (kind, "pronoun")
    }
    assert sorted(wrong) == []


@pytest.mark.parametrize(("lang", "frame"), [("ar", "قال ال{} سمير حداد"), ("en", "He met {} Whitfield.")])
def test_titles(lang: str, frame: str) -> None:
    """A title is left out of the name behind it."""
    words = languages.get(lang).subjects

    def reached(word: str) -> bool:
        text = frame.format(word.capitalize())
        reading = _reading(text, lang)
        return any(text[m.start : m.end] in ("سمير حداد", "Whitfield") for m in reading.mentions)

    assert [word for word in sorted(words.titles - words.actors - words.closed) if not reached(word)] == []


@pytest.mark.parametrize(
    ("lang", "text", "word", "kind"),
    [
        ("ar", "قال تعليق ذلك", "تعليق", "thing"),
        ("ar", "قال استكمال ذلك", "استكمال", "thing"),
        ("ar", "قال توفيق ذلك", "توفيق", "noun"),  # a name
        ("ar", "قال اتحاد ذلك", "اتحاد", "actor"),
        ("en", "It was the settlement.", "settlement", "thing"),
        ("en", "It was the government.", "government", "actor"),
    ],
)
def test_abstract_nouns_are_nobody(lang: str, text: str, word: str, kind: str) -> None:
    assert _kind(text, lang, word) == kind


@pytest.mark.parametrize("names", [["Smith", "Jones"], ["Smith", "Jones", "Dunn"]])
def test_a_list_is_paired_only_with_as_many_shares(names: list[str]) -> None:
    text = f"In the vote {', '.join(names[:-1])} and {names[-1]} won 48% and 45% respectively."
    found = [figure.subject for figure in tracker.extract(text, "en")]
    assert (found == names) == (len(names) == 2)


def test_far_sentences_are_let_go() -> None:
    """An article of thousands of sentences is not held in memory as a whole; those that are near are."""
    text, language = "The council met again. " * 200, languages.get("en")
    folded, bounds = Folded(text), list(range(0, len(text) + 1, len(text) // 200))
    subjects = Subjects(folded, language, bounds, [])
    for at, (start, end) in enumerate(pairwise(bounds)):
        tokens = tokenise(folded.text, start, end, language)
        sentence = Sentence(folded, language, start, end, tokens, [token.word for token in tokens], [])
        subjects._read(sentence)
        assert set(bounds[max(0, at - 12) : at + 1]) <= set(subjects._readings)
        assert len(subjects._readings) <= 40
