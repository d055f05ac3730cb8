"""The spellers themselves, held against numbers written out by hand."""

from __future__ import annotations

import pytest

from tests.numerals import ar_table, en_table
from tests.numerals.ar_speller import spell as spell_ar
from tests.numerals.en_speller import spell as spell_en

# What of the English table the speller must say, in which manner; the rest of that table is for the reader alone.
AMERICAN = (1, 3, 11, 12, 13, 15, 18, 20, 21, 40, 43, 90, 99, 100, 342, 1000, 1100, 2026, 10_000, 25_000, 100_000)
AMERICAN_LARGE = (525_600, 1_000_000, 7_008_009, 40_000_000, 10**9, 2_000_003_000, 10**12, 10**15)
AMERICAN_MIXED = (110, 1013, 11_011, 90_009, 999_999, 2_002_002, 3_021_004_100_009, 987_654_321_012_345)
BRITISH = (219, 999, 1005, 1013, 100_001, 250_000, 1_000_001, 115_000_016)


@pytest.mark.parametrize(("n", "feminine", "genitive", "words"), ar_table.TABLE)
def test_arabic(n: int, feminine: bool, genitive: bool, words: str) -> None:
    assert spell_ar(n, feminine, genitive) == words


@pytest.mark.parametrize(("n", "genitive", "words"), ar_table.BEFORE_A_NOUN)
def test_arabic_before_a_noun(n: int, genitive: bool, words: str) -> None:
    assert spell_ar(n, genitive=genitive, construct=True) == words


@pytest.mark.parametrize(
    ("n", "british"), [(n, False) for n in AMERICAN + AMERICAN_LARGE + AMERICAN_MIXED] + [(n, True) for n in BRITISH]
)
def test_english(n: int, british: bool) -> None:
    assert (n, spell_en(n, british=british)) in en_table.TABLE


def test_english_without_hyphens() -> None:
    assert (21, spell_en(21, hyphens=False)) in en_table.TABLE


@pytest.mark.parametrize("n", [-1, 10**15 + 1])
def test_out_of_range(n: int) -> None:
    for spell in (spell_ar, spell_en):
        with pytest.raises(ValueError, match="not between"):
            spell(n)
