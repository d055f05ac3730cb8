"""Numbers in words: whatever the spellers say and the tables hold, the tracker reads back as that value."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tracker
from tests.numerals import ar_table, en_table
from tests.numerals.ar_speller import spell as spell_ar
from tests.numerals.en_speller import spell as spell_en

# How a language says an amount: its code, the words around, the currency words and how the number before it is spelled.
# Numbers start at three: "one dollar" and the duals have forms of their own, which the corpus rows hold.
SAYINGS: dict[str, tuple[str, str, str, str, Callable[[int], str]]] = {
    "ar nominative": ("ar", "كلفة المشروع {} وفق البيان", "دولار", "USD", lambda n: spell_ar(n, construct=True)),
    "ar genitive": ("ar", "وقّع العقد بقيمة {} أمس", "دولار", "USD", lambda n: spell_ar(n, False, True, True)),
    "ar feminine": ("ar", "ثمن القطعة {} فقط", "ليرة تركية", "TRY", lambda n: spell_ar(n, True, False, True)),
    "en american": ("en", "The project cost {} in all.", "dollars", "USD", spell_en),
    "en british": ("en", "The project cost {} in all.", "euros", "EUR", lambda n: spell_en(n, british=True)),
    "en transcript": ("en", "The project cost {} in all.", "dollars", "USD", lambda n: spell_en(n, hyphens=False)),
}
VALUES = st.one_of(
    st.integers(3, 10**12),
    st.integers(3, 2_000),
    st.builds(lambda n, power: n * 10**power, st.integers(3, 999), st.integers(0, 9)),
)


def _assert_reads(lang: str, frame: str, said: str, unit: str, value: int) -> None:
    figures = tracker.extract(frame.format(said), lang=lang)
    found = [(figure.text, figure.low, figure.high, figure.unit) for figure in figures]
    assert found == [(said, Decimal(value), Decimal(value), unit)]


@pytest.mark.parametrize("saying", SAYINGS)
@settings(deadline=None)
@given(value=VALUES)
def test_spelled_amounts_read_back(saying: str, value: int) -> None:
    lang, frame, currency, unit, spell = SAYINGS[saying]
    _assert_reads(lang, frame, f"{spell(value)} {currency}", unit, value)


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
