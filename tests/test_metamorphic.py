"""The same sentence typed in another way, or with another sentence beside it, holds the same figures.

The rows of the corpus are read twice and compared with themselves: values, hedges, units, roles, and where in the text
each figure stands. What a row should hold is the corpus test's affair.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import tracker
from tests.corpus.row import Row
from tests.examples import examples
from tests.test_corpus import ALL

Meaning = tuple[object, ...]
Typed = list[tuple[str, int]]
"""A text as pairs: a piece of the new text, and the offset in the old one of the character that it is typed for."""

ARABIC_LETTERS = frozenset(chr(code) for code in range(0x0621, 0x064B))
NOT_JOINED = frozenset("اأإآدذرزوؤءةى")
MARKS_ABOVE = "\u064e\u064f\u0650\u0651\u0652"
DIRECTION = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u061c"
UNSEEN = MARKS_ABOVE + DIRECTION + "ـًٌٍ\u00ad\u200c\u200d"
ACCENTS = ("\u0653", "\u0654", "\u0655", *map(chr, range(0x0300, 0x0370)))
WORD_ENDS = ("", *" .,،؛:!؟\n")
NUMBER_MARKS = {".": "٫", ",": "٬"}


def _pieces(text: str) -> Typed:
    return [(char, at) for at, char in enumerate(text)]


def _table(**replacements: str) -> Callable[[str], Typed]:
    """Every character of the left string typed as the one below it in the right string."""
    table = str.maketrans(replacements["old"], replacements["new"])
    return lambda text: [(char.translate(table), at) for char, at in _pieces(text)]


def _arabic_digits(text: str) -> Typed:
    """Western digits as Arabic ones, and the marks between them too."""
    table = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    return [
        (NUMBER_MARKS.get(char, char) if _between_digits(text, at) else char.translate(table), at)
        for char, at in _pieces(text)
    ]


def _between_digits(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isdigit() and text[at + 1].isdigit()


def _behind(mark: str, letters: Iterable[str]) -> Callable[[str], Typed]:
    """A mark behind every one of the letters; nobody puts one between a letter and its accent."""
    chosen = frozenset(letters)
    return lambda text: [
        (char + mark if char in chosen and text[at + 1 : at + 2] not in ACCENTS else char, at)
        for char, at in _pieces(text)
    ]


def _tatweel(text: str) -> Typed:
    """Letters drawn out, where one joins the next."""
    joins = ARABIC_LETTERS - NOT_JOINED
    return [
        (char + "ـــ" if char in joins and text[at + 1 : at + 2] in ARABIC_LETTERS else char, at)
        for char, at in _pieces(text)
    ]


def _nunation(text: str) -> Typed:
    """The mark of an indefinite noun on the alef or the teh marbuta that ends a word."""
    return [
        (char + "ً" if char in "اة" and text[at + 1 : at + 2] in WORD_ENDS else char, at) for char, at in _pieces(text)
    ]


def _is_final(text: str, at: int) -> bool:
    """Whether no letter is seen behind a letter; one that lost the space before it is."""
    return not text[at + 1 :].lstrip(UNSEEN)[:1].isalpha()


def _lost_spaces(text: str) -> Typed:
    """No space behind a letter that only stands at the end of a word."""
    return [
        ("" if char == " " and text[at - 1 : at] == "ة" and text[at + 1 : at + 2] in ARABIC_LETTERS else char, at)
        for char, at in _pieces(text)
    ]


def _tabs(text: str) -> Typed:
    """Tabs between words; a tab between digits parts columns and no thousands."""
    return [
        ("\t" if char == " " and not text[at - 1 : at].isdigit() and not text[at + 1 : at + 2].isdigit() else char, at)
        for char, at in _pieces(text)
    ]


def _around_words(left: str, right: str) -> Callable[[str], Typed]:
    """Invisible characters at both ends of every word."""

    def typed(text: str) -> Typed:
        return [
            (
                (left if char != " " and text[at - 1 : at] in ("", " ") else "")
                + char
                + (right if char != " " and text[at + 1 : at + 2] in ("", " ") else ""),
                at,
            )
            for char, at in _pieces(text)
        ]

    return typed


def _presentation_forms(text: str) -> Typed:
    """Letters as the shapes that old typesetting systems saved."""
    return [(SHAPES.get(char, char), at) for char, at in _pieces(text)]


SHAPES = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in range(0xFE8D, 0xFEF5)
    if len(unicodedata.normalize("NFKC", chr(code))) == 1
}


def _accents_behind_letters(text: str) -> Typed:
    """Accented letters as two characters, as some keyboards, file systems and converters of PDF write them."""
    return [(unicodedata.normalize("NFD", char), at) for char, at in _pieces(text)]


BOTH: dict[str, Callable[[str], Typed]] = {
    "arabic digits": _arabic_digits,
    "persian digits": _table(old="0123456789", new="۰۱۲۳۴۵۶۷۸۹"),
    "western digits": _table(old="٠١٢٣٤٥٦٧٨٩", new="0123456789"),
    "wide digits": _table(old="0123456789", new="０１２３４５６７８９"),
    "no-break spaces": _table(old=" ", new="\u00a0"),
    "narrow spaces": _table(old=" ", new="\u202f"),
    "thin spaces": _table(old=" ", new="\u2009"),
    "tabs": _tabs,
    "isolated words": _around_words("\u2068", "\u2069"),
    "words marked right to left": _around_words("\u200f", "\u200f"),
    "words marked left to right": _around_words("\u200e", "\u200e"),
    "joined to nothing": _around_words("\u200c", "\u200d"),
    "curly apostrophes": _table(old="'", new="’"),
    "curly quotes": lambda text: [("“" if char == '"' else char, at) for char, at in _pieces(text)],
    "long hyphens": _table(old="-", new="–"),
    "hard hyphens": _table(old="-", new="\u2011"),
    "soft hyphens": _behind("\u00ad", "aeiouالو"),
    "accents behind their letters": _accents_behind_letters,
}
ARABIC: dict[str, Callable[[str], Typed]] = {
    "tatweel": _tatweel,
    "vowel marks": _behind("\u064e", ARABIC_LETTERS),
    "doubled and vowelled": _behind("\u0651\u0650", ARABIC_LETTERS - {"ا"}),
    "nunation": _nunation,
    "joined inside": _behind("\u200d", ARABIC_LETTERS),
    "presentation forms": _presentation_forms,
    "bare alef": _table(old="أإآٱ", new="اااا"),
    "dotless final yeh": lambda text: [
        ("ى" if char == "ي" and _is_final(text, at) else char, at) for char, at in _pieces(text)
    ],
    "persian yeh and kaf": _table(old="يىك", new="ییک"),
    "heh for teh marbuta": lambda text: [
        ("ه" if char == "ة" and _is_final(text, at) else char, at) for char, at in _pieces(text)
    ],
    "lost spaces": _lost_spaces,
    "hamza on its own seat": _table(old="ؤئ", new="وي"),
}


@cache
def _read(text: str, lang: str) -> tuple[Meaning, ...]:
    """What a row holds, read once."""
    return tuple(_meanings(text, lang))


def _meanings(text: str, lang: str) -> list[Meaning]:
    return [
        (
            f.kind,
            f.low,
            f.high,
            f.hedge,
            f.unit,
            getattr(f, "role", None),
            getattr(f, "direction", None),
            f.start,
            f.end,
        )
        for f in tracker.extract(text, lang)
    ]


def _meanings_typed(typed: Typed, lang: str) -> list[Meaning]:
    """The figures of a text typed anew, with their offsets led back to the old one."""
    origins = [at for piece, at in typed for _ in piece]
    found = _meanings("".join(piece for piece, _ in typed), lang)
    return [(*rest, origins[start], origins[end - 1] + 1) for *rest, start, end in found]  # type: ignore[misc]


def _is_about_typing(row: Row) -> bool:
    """Rows about marks that mean something where they stand: a dot behind which the direction turns, a vowel."""
    return any(char in DIRECTION or char in MARKS_ABOVE or char in "ـًٌٍ" for char in row.text)


def _says_another_word(text: str, names: list[str]) -> bool:
    """Whether only the hamza that is typed away tells "and one of them" or "and eleven" from "one"."""
    return "bare alef" in names and "وأحد" in text


ROWS = {lang: [row for _, row in ALL if row.lang == lang and not _is_about_typing(row)] for lang in ("ar", "en", "fr")}
EVERY = 3  # of so many rows each change is tried on one, the next change on the next


def _differing(lang: str, name: str, changes: dict[str, Callable[[str], Typed]]) -> Iterator[str]:
    change = changes[name]
    for row in ROWS[lang][list(changes).index(name) % EVERY :: EVERY]:
        if _says_another_word(row.text, [name]):
            continue
        typed = change(row.text)
        if _meanings_typed(typed, lang) != list(_read(row.text, lang)):
            yield "".join(piece for piece, _ in typed)


@pytest.mark.parametrize("change", [*BOTH, *ARABIC])
def test_arabic_typed_in_another_way(change: str) -> None:
    assert list(_differing("ar", change, BOTH | ARABIC)) == []


@pytest.mark.parametrize("change", BOTH)
def test_english_typed_in_another_way(change: str) -> None:
    assert list(_differing("en", change, BOTH)) == []


@pytest.mark.parametrize("change", BOTH)
def test_french_typed_in_another_way(change: str) -> None:
    assert list(_differing("fr", change, BOTH)) == []


# --------------------------------------------------------------------------------------------- several ways at once


def _composed(text: str, changes: list[Callable[[str], Typed]]) -> Typed:
    """One way of typing after the other, the offsets led back to the first text."""
    typed = _pieces(text)
    for change in changes:
        origins = [at for piece, at in typed for _ in piece]
        typed = [(piece, origins[at]) for piece, at in change("".join(piece for piece, _ in typed))]
    return typed


@given(data=st.data())
@settings(deadline=None, max_examples=examples(300))
def test_typed_in_several_ways(data: st.DataObject) -> None:
    lang = data.draw(st.sampled_from(sorted(ROWS)))
    row = data.draw(st.sampled_from(ROWS[lang]))
    ways = BOTH | ARABIC if lang == "ar" else BOTH
    names = data.draw(st.lists(st.sampled_from(sorted(ways)), min_size=2, max_size=4, unique=True))
    assume(not _says_another_word(row.text, names))
    typed = _composed(row.text, [ways[name] for name in names])
    assert _meanings_typed(typed, lang) == _meanings(row.text, lang)


# ------------------------------------------------------------------------------------------ another sentence beside it

# Sentences that speak of nothing that any rule asks for: no poll, no vote, no campaign, no place, no harm.
ASIDES = {
    "ar": ["تفتح المكتبة أبوابها في الصباح.", "كان الطقس لطيفا والسماء صافية.", "يزرع الفلاحون الزيتون في الخريف."],
    "en": [
        "The library opens in the morning.",
        "The weather was mild and the sky was clear.",
        "Farmers plant olives here.",
    ],
    "fr": [
        "La bibliothèque ouvre le matin.",
        "Le temps était doux et le ciel dégagé.",
        "Les paysans plantent des oliviers en automne.",
    ],
}
# One more, with a figure of its own.
FIGURES = {
    "ar": "في الجرة على الرف 17.25 يورو.",
    "en": "The jar on the shelf holds 17.25 euros.",
    "fr": "Le bocal sur l'étagère contient 17,25 euros.",
}
BREAKS = ["\n", "\n\n", "\r\n", "\u2028"]


def _shifted(meanings: list[Meaning], by: int) -> list[Meaning]:
    return [(*rest, start + by, end + by) for *rest, start, end in meanings]  # type: ignore[operator]


@pytest.mark.parametrize("lang", ROWS)
@pytest.mark.parametrize("number", range(EVERY))
def test_a_sentence_before_or_behind_changes_nothing(lang: str, number: int) -> None:
    aside = ASIDES[lang][number]
    assert _meanings(aside, lang) == []
    differ = []
    for row in ROWS[lang][number::EVERY]:
        alone = list(_read(row.text, lang))
        before, behind = f"{aside}\n{row.text}", f"{row.text}\n{aside}"
        if _meanings(before, lang) != _shifted(alone, len(aside) + 1) or _meanings(behind, lang) != alone:
            differ.append(row.text)
    assert differ == []


def _without_roles(meanings: list[Meaning]) -> list[Meaning]:
    """A figure that no word tells of takes its role from the one before: so roles may differ beside another figure."""
    return [(*read, start, end) for *read, _, _, start, end in meanings]


@pytest.mark.parametrize("lang", ROWS)
def test_a_figure_before_or_behind_changes_no_other(lang: str) -> None:
    aside = FIGURES[lang]
    own = _without_roles(_meanings(aside, lang))
    assert len(own) == 1
    differ = []
    for row in ROWS[lang][::EVERY]:
        alone = _without_roles(list(_read(row.text, lang)))
        before = _without_roles(_meanings(f"{aside}\n{row.text}", lang))
        behind = _without_roles(_meanings(f"{row.text}\n{aside}", lang))
        if before != own + _shifted(alone, len(aside) + 1) or behind != alone + _shifted(own, len(row.text) + 1):
            differ.append(row.text)
    assert differ == []


@given(data=st.data())
@settings(deadline=None, max_examples=examples(150))
def test_any_line_break_parts(data: st.DataObject) -> None:
    """Two rows one under the other hold the figures of both, where neither speaks of what colours the other."""
    lang = data.draw(st.sampled_from(sorted(ROWS)))
    row = data.draw(st.sampled_from(ROWS[lang]))
    parted = data.draw(st.sampled_from(BREAKS))
    aside = data.draw(st.sampled_from(ASIDES[lang]))
    text = f"{aside}{parted}{row.text}{parted}{aside}"
    assert _meanings(text, lang) == _shifted(_meanings(row.text, lang), len(aside) + len(parted))


# ------------------------------------------------------------------------------- accents typed behind their letters

GOLD = [json.loads(line) for line in (Path(__file__).parent / "gold" / "fr.jsonl").read_text("utf-8").splitlines()]
FRENCH_WORDS = """
    été tués blessés à hôpital décès dépensé récolté levé élève près des trois cinquième deuxième février août là où
    l'État soixante-dix-sept mille millions d'euros 12 3,5 % 1 250 € suffrages exprimés sondés médiane façade ê ï
"""
SENTENCES = st.lists(
    st.one_of(
        st.sampled_from(FRENCH_WORDS.split()),
        st.sampled_from([row.text for row in ROWS["fr"]]),
        st.text(st.sampled_from("éèêëàâçùûüîïôœÉÀÇ n5%€.,'’…\n\u00ad\u200d\u0301\u0327\u064b"), max_size=4),
    ),
    max_size=12,
).map(" ".join)


def _fields(text: str, lang: str | None) -> list[dict[str, object]]:
    """All that the figures of a text say, each quotation composed, and their spans as such quotations."""
    found = []
    for figure in tracker.extract(text, lang):
        said = figure.model_dump()
        begin, sentence = said.pop("start"), said.pop("sentence_start")
        assert text[begin : said.pop("end")] == figure.text
        assert text[sentence : sentence + len(figure.sentence)] == figure.sentence
        said["before"] = text[:begin], text[:sentence]
        found.append({name: _composed_text(value) for name, value in said.items()})
    return found


def _composed_text(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_composed_text, value))
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


@pytest.mark.parametrize("article", GOLD, ids=lambda article: article["id"])
def test_an_article_with_accents_behind_their_letters_says_the_same(article: dict[str, str]) -> None:
    composed = _fields(article["text"], None)
    assert len(composed) > 3
    assert _fields(unicodedata.normalize("NFD", article["text"]), None) == composed


@given(text=SENTENCES, lang=st.sampled_from(["fr", None]), share=st.integers(1, 3))
@settings(deadline=None, max_examples=examples(200))
def test_any_text_with_accents_behind_their_letters_says_the_same(text: str, lang: str | None, share: int) -> None:
    """All its accents, or those of every other or third letter."""
    text = unicodedata.normalize("NFC", text)
    apart = "".join(char if at % share else unicodedata.normalize("NFD", char) for at, char in enumerate(text))
    assert _fields(apart, lang) == _fields(text, lang)
