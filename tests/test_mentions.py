"""Whom a sentence names, what governs them, and who does what its verbs say: what subjects are chosen from.

A subject shows one mention of a sentence, and not how it was read. So `mentions.txt` tells all of them, for sentences
that stand in `tests/subjects.py`. Under a sentence, with its language before it, stand its mentions, from left to
right: what is quoted; 's where somebody else's thing stands with it; the kind; behind < the whole phrase where it is
longer; * where the mention stands free, - where a preposition or a verb governs it, neither where that is not asked.
Behind ~ stands a phrase that is not asked about. The line below tells verbs with whom the subject names, - for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.subjects import ROWS
from tracker.extraction.head_first import names_in
from tracker.extraction.mentions import Mention
from tracker.extraction.pipeline import sentences
from tracker.extraction.readings import Reading
from tracker.extraction.scan import scan

LINES = Path(__file__).with_name("mentions.txt").read_text(encoding="utf-8").splitlines()
READ = [(line[:2], line[3:], *rest) for line, *rest in zip(LINES[::3], LINES[1::3], LINES[2::3], strict=True)]


def _reading(text: str, lang: str) -> Reading:
    sentence = next(sentences(text, lang))
    words = sentence.language.subjects
    naming = scan(sentence.folded, sentence.language).naming
    names = names_in(sentence.folded.text, naming, sentence.language)
    return Reading(sentence, words.given_names | names)


def _phrase(reading: Reading, mention: Mention) -> str:
    first, last = reading.sentence.tokens[mention.begin], reading.sentence.tokens[mention.upto]
    return reading.sentence.folded.quote(first.start - len(first.prefix), last.end)


def _told(reading: Reading, mention: Mention) -> str:
    quoted, phrase = reading.sentence.folded.quote(mention.start, mention.end), _phrase(reading, mention)
    owner = " 's" if mention.owner else ""
    longer = f" < {phrase}" if phrase != quoted else ""
    return f"{quoted}{owner} {mention.kind}{longer} {'*' if reading.stands_free(mention) else '-'}"


def _found(reading: Reading, asked: list[str]) -> Iterator[str]:
    """The mentions as they are told, as far as they are asked about."""
    for mention in reading.mentions:
        told, phrase = _told(reading, mention), f"~ {_phrase(reading, mention)}"
        yield phrase if phrase in asked else told[:-2] if told[:-2] in asked else told


@pytest.mark.parametrize(("lang", "text", "mentions", "verbs"), READ, ids=[text for _, text, *_ in READ])
def test_a_sentence(lang: str, text: str, mentions: str, verbs: str) -> None:
    reading = _reading(text, lang)
    asked = mentions.strip().split(" | ")
    assert list(_found(reading, asked)) == [told for told in asked if told != "nobody"]
    found = list(_who_does(reading))
    assert [told for told in verbs.strip().split(" | ") if told not in (*found, "none asked")] == []


def _who_does(reading: Reading) -> Iterator[str]:
    sentence = reading.sentence
    for at, token in enumerate(sentence.tokens):
        if reading.forms.is_verb(at):
            subject = reading.subject_of(at, len(sentence.words))
            who = sentence.folded.quote(subject.start, subject.end) if subject is not None else "-"
            yield f"{sentence.folded.quote(token.start, token.end)}: {who}"


def test_each_stands_among_the_subjects() -> None:
    texts = [text for _, text, *_ in READ]
    assert len(texts) == len(set(texts))
    assert set(texts) <= {row.text for row in ROWS}
