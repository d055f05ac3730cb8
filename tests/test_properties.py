"""What holds for any text: spans quote it, sentences hold their figures, and how it is typed changes no value."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

import tracker
from tests.corpus import ar_casualty, ar_money, ar_percent, en_casualty, en_money, en_percent
from tests.corpus.row import Row
from tests.examples import examples
from tracker.records import Figure

ADAPTER: TypeAdapter[Figure] = TypeAdapter(Figure)
ARTICLES = sorted((Path(__file__).parents[1] / "seeds").glob("[0-9]*.txt"))
BODIES = [path.read_text(encoding="utf-8") for path in ARTICLES]

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىپچژگکیabcdefgxyzKMB"
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"
BIDI = "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad"
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
SEPARATORS = " .,،٬٫:;/-–—…!?؟\n\r\t\u00a0\u202f\u2009\u2028'\"«»()[]"
SIGNS = "$€£¥₪₹%٪﷼+~#&"
ODDITIES = "😀👨‍👩‍👧🇸🇾\u0301\u0308İıßﬁﻗﺘﻞﻻﷲﷺ５％½²①\x00\x1f𝟙\ud800\udfff"
CHARACTERS = st.sampled_from(LETTERS + MARKS + BIDI + DIGITS + SEPARATORS + SIGNS + ODDITIES)
PHRASEBOOK = """
    قتل مقتل وأصيب شخصا جنديين من بينهم نحو أكثر لا بين إلى مليون ملايين ونصف ألفا مئات عشرات ثلاثة
    وعشرون خمسون دولار جنيها ليرة بالمئة في المئة نقاط مئوية حصيلة القتلى killed wounded people
    dead toll rose to between and at least about more than not million hundreds of half a dozen
    twenty five $5 5% £2.5bn USD 3m US$ percent percentage points poll dollars cents 2023 1,000 1.5
    ٣٫٥ 7ر1 5 .58 10-20 0 999999999999999999999999999999999999
"""
WORDS = st.sampled_from(PHRASEBOOK.split())
TEXTS = st.one_of(
    st.text(CHARACTERS, max_size=60),
    st.lists(st.one_of(WORDS, st.text(CHARACTERS, max_size=3)), max_size=25).map(" ".join),
    st.lists(st.one_of(WORDS, CHARACTERS), max_size=25).map("".join),
)


@st.composite
def mutated_articles(draw: st.DrawFn) -> str:
    """A piece of a demo article in which pieces are lost, doubled, or replaced by anything."""
    body = draw(st.sampled_from(BODIES))
    start = draw(st.integers(0, len(body) - 1))
    text = body[start : start + 500]
    for _ in range(draw(st.integers(1, 6))):
        at, length = draw(st.integers(0, len(text))), draw(st.integers(0, 9))
        text = text[:at] + draw(st.text(CHARACTERS, max_size=4)) + text[at + length * draw(st.integers(0, 1)) :]
    return text


def _is_writable(text: str) -> bool:
    """JSON cannot hold lone surrogates."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def _check(text: str, lang: str | None) -> None:
    figures = tracker.extract(text, lang)
    assert [figure.start for figure in figures] == sorted(figure.start for figure in figures)
    for left, right in pairwise(figures):
        assert left.end <= right.start or left.kind != right.kind, "two figures of a kind overlap"
    for figure in figures:
        assert text[figure.start : figure.end] == figure.text != ""
        assert text.startswith(figure.sentence, figure.sentence_start)
        assert figure.sentence_start <= figure.start
        assert figure.end <= figure.sentence_start + len(figure.sentence)
        assert figure.context in text
        assert Decimal(0) <= figure.low <= figure.high
        assert figure.rule
        if _is_writable(figure.sentence):
            _check_json(figure)


def _check_json(figure: Figure) -> None:
    written = figure.model_dump_json()
    assert ADAPTER.validate_json(written) == figure
    values = json.loads(written)
    assert not set("eE") & set(values["low"] + values["high"])


@given(text=TEXTS, lang=st.sampled_from(["ar", "en", None]))
@settings(deadline=None, max_examples=examples(400))
def test_any_text(text: str, lang: str | None) -> None:
    _check(text, lang)


@given(text=mutated_articles(), lang=st.sampled_from(["ar", "en", None]))
@settings(deadline=None, max_examples=examples(150))
def test_mutated_articles(text: str, lang: str | None) -> None:
    _check(text, lang)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_demo_articles(path: Path) -> None:
    _check(path.read_text(encoding="utf-8"), None)


# Texts that broke an extractor, or would be the first to.
HOSTILE = {
    "percent ends the text": "Prices rose 5%",
    "points end the text": "up 5 percentage points",
    "Arabic points end the text": "تراجع 5 نقاط مئوية",
    "forty digits": "It cost $" + "9" * 40 + ".",
    "forty Arabic digits": "كلف " + "٩" * 40 + " دولار",
    "many scales": "million " * 30 + "dollars",
    "many magnitudes": "hundreds of " + "millions of " * 20 + "dollars",
    "forty decimals": "rose 0." + "0" * 40 + "1%",
    "lone surrogate": "\ud800 $5 \udfff",
    "NUL": "\x00 $5 \x00",
    "dotted capital I": "İ $5",
    "superscript": "$² and $5",
    "keycap": "$5\ufe0f\u20e3",
    "combining mark behind": "$5\u0301%",
    "range behind a sign glued to a harm": "قتل$ 1-2",
    "unclosed bracket": "(5 (5 $5 (",
    "sign alone": "$ % £",
    "only marks": "\u064b\u064e\u0640",
    "mark first": "\u064e5 دولار",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("lang", ["ar", "en", None])
def test_hostile_texts(text: str, lang: str | None) -> None:
    _check(text, lang)


# ------------------------------------------------------------------------ the same sentence, typed in another way

ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
WESTERN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
FORMS = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in range(0xFE8D, 0xFEF5)
    if len(unicodedata.normalize("NFKC", chr(code))) == 1
}


def _behind_letters(mark: str) -> Callable[[str], str]:
    return lambda text: "".join(char + mark if "\u0621" <= char <= "\u064a" else char for char in text)


def _around_words(left: str, right: str) -> Callable[[str], str]:
    return lambda text: " ".join(f"{left}{word}{right}" for word in text.split(" "))


def _translated(table: dict[int, int]) -> Callable[[str], str]:
    return lambda text: text.translate(table)


TYPED: dict[str, Callable[[str], str]] = {
    "arabic digits": _translated(ARABIC_DIGITS),
    "persian digits": _translated(PERSIAN_DIGITS),
    "western digits": _translated(WESTERN_DIGITS),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow spaces": lambda text: text.replace(" ", "\u202f"),
    "embedded": lambda text: f"\u202b{text}\u202c",
    "isolated words": _around_words("\u2068", "\u2069"),
    "soft hyphen": lambda text: text.replace("ا", "ا\u00ad").replace("o", "o\u00ad"),
    "byte order mark": lambda text: "\ufeff" + text,
}
ARABIC_ONLY: dict[str, Callable[[str], str]] = {
    "tatweel": _behind_letters("\u0640"),
    "fatha": _behind_letters("\u064e"),
    "shadda and kasra": _behind_letters("\u0651\u0650"),
    "presentation forms": lambda text: "".join(FORMS.get(char, char) for char in text),
    "alef without hamza": lambda text: text.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا"),
    "yeh without dots": lambda text: text.replace("ي", "ی"),
}


def _meaning(text: str, lang: str | None) -> list[tuple[object, ...]]:
    return [(figure.kind, figure.low, figure.high, figure.unit, figure.hedge) for figure in tracker.extract(text, lang)]


def _found(rows: list[Row]) -> list[Row]:
    """The rows that find something now: what they find is the corpus test's affair."""
    return [row for row in rows if row.figures and row.gap is None and not _has_typed_marks(row.text)]


def _has_typed_marks(text: str) -> bool:
    """Rows about the typing itself: right-to-left marks in a number, vowel marks that tell two forms apart."""
    return any(char in MARKS + BIDI for char in text)


ARABIC = _found([*ar_money.ROWS, *ar_percent.ROWS, *ar_casualty.ROWS])
ENGLISH = _found([*en_money.ROWS, *en_percent.ROWS, *en_casualty.ROWS])


@pytest.mark.parametrize("typed", [*TYPED, *ARABIC_ONLY])
def test_arabic_typed_in_another_way(typed: str) -> None:
    change = (TYPED | ARABIC_ONLY)[typed]
    differ = [row.text for row in ARABIC if _meaning(change(row.text), "ar") != _meaning(row.text, "ar")]
    assert differ == []


@pytest.mark.parametrize("typed", TYPED)
def test_english_typed_in_another_way(typed: str) -> None:
    change = TYPED[typed]
    differ = [row.text for row in ENGLISH if _meaning(change(row.text), "en") != _meaning(row.text, "en")]
    assert differ == []


def _without_signs(meaning: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return [figure for figure in meaning if figure[0] != "money"]


@pytest.mark.parametrize("change", [str.upper, str.lower, str.title], ids=["upper", "lower", "title"])
def test_english_case_changes_no_count(change: Callable[[str], str]) -> None:
    capital = re.compile(
        r"\bTigrayans\b|\bseven in Iowa\b|\bone in Utah\b|\bUnited States marines\b|\bMali, 12\b"
        r"|\bper\ncent\b|\bQuito \(3|\b14 Indians\b|\bSuzu\b|\bEast Hull\b|\b17 in Utah\b"
    )  # told by a capital alone
    counts = [row for row in ENGLISH if any(figure.kind != "money" for figure in row.figures)]
    rows = [row.text for row in counts if not capital.search(row.text)]
    differ = [
        text for text in rows if _without_signs(_meaning(change(text), "en")) != _without_signs(_meaning(text, "en"))
    ]
    assert differ == []
