"""Numbers in words: whatever the spellers say and the tables hold, the tracker reads back as that value."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tracker
from tests.numerals import ar_table, en_table
from tests.numerals.sayings import SAYINGS
from tracker import languages
from tracker.extraction.numerals import read_numbers
from tracker.extraction.tokens import tokenise
from tracker.languages.folding import Folded

VALUES = st.one_of(
    st.integers(3, 10**15),
    st.integers(3, 10**6),
    st.integers(3, 2_000),
    st.builds(lambda n, power: n * 10**power, st.integers(3, 999), st.integers(0, 12)),
)


def _assert_reads(lang: str, frame: str, said: str, unit: str, value: int) -> None:
    figures = tracker.extract(frame.format(said), lang=lang)
    found = [(figure.text, figure.low, figure.high, figure.unit) for figure in figures]
    assert found == [(said, Decimal(value), Decimal(value), unit)]


@pytest.mark.parametrize("name", SAYINGS)
@settings(deadline=None, max_examples=300)
@given(value=VALUES)
def test_spelled_amounts_read_back(name: str, value: int) -> None:
    saying = SAYINGS[name]
    _assert_reads(saying.lang, saying.frame, saying.amount(value), saying.unit, value)


ARABIC = [(n, words) for n, feminine, _, words in ar_table.TABLE if n >= 3 and not feminine]
ARABIC += [(n, words) for n, _, words in ar_table.BEFORE_A_NOUN] + list(ar_table.READINGS)


@pytest.mark.parametrize(("value", "words"), sorted(set(ARABIC)))
def test_arabic_tables(value: int, words: str) -> None:
    _assert_reads("ar", "كلفة المشروع {} وفق البيان", f"{words} دولار", "USD", value)


@pytest.mark.parametrize(("value", "words"), en_table.TABLE)
def test_english_table(value: int, words: str) -> None:
    # A leading article stays outside the span, but for the one of "a dozen" and "a hundred".
    frame, said = "The project cost {} in all.", f"{words} dollars"
    if said.startswith("a ") and not said.startswith(("a dozen", "a hundred")):
        frame, said = "The project cost a {} in all.", said.removeprefix("a ")
    _assert_reads("en", frame, said, "USD", value)


@pytest.mark.parametrize(
    ("lang", "text", "numbers"),
    [
        ("ar", "مئات من الآلاف", ["مئات من الآلاف"]),
        ("ar", "مئات من ألف", ["مئات", "ألف"]),  # a part, and the whole that it is of
        ("en", "hundreds of thousands", ["hundreds of thousands"]),
        ("ar", "القطعة (5) ملايين", ["(5) ملايين"]),
        ("ar", "القطعة (5) بمليون", ["5", "مليون"]),  # the brackets are not the number's
        ("en", "twenty trillion trillion", []),
    ],
)
def test_where_a_number_ends(lang: str, text: str, numbers: list[str]) -> None:
    folded, language = Folded(text), languages.get(lang)
    found = read_numbers(folded, tokenise(folded.text, 0, len(folded.text), language), language)
    assert [folded.quote(number.start, number.end) for number in found] == numbers
