"""French numbers as a speller of others writes them, in France, Belgium and Switzerland, are read as what they say."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest
from num2words import num2words

from tracker import languages
from tracker.extraction.numerals import read_numbers
from tracker.extraction.tokens import tokenise
from tracker.languages.folding import Folded

FRENCH = languages.get("fr")
_CHANCE = random.Random(1515)
NUMBERS = [*range(1200), *(_CHANCE.randrange(10**digits) for digits in range(4, 13) for _ in range(60))]


def read(words: str) -> list[tuple[Decimal, Decimal]]:
    folded = Folded(words)
    tokens = tokenise(folded.text, 0, len(folded.text), FRENCH)
    return [(number.low, number.high) for number in read_numbers(folded, tokens, FRENCH)]


@pytest.mark.parametrize("country", ["fr", "fr_BE", "fr_CH"])
def test_every_spelled_number_is_read(country: str) -> None:
    spelled = ((n, num2words(n, lang=country)) for n in NUMBERS)
    assert [(n, words) for n, words in spelled if read(words) != [(n, n)]] == []


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("soixante-dix, quatre-vingts", [70, 80]),
        ("quatre, vingt", [4, 20]),
        ("vingt, dix", [20, 10]),
        ("cent quatre et vingt-quatre", [104, 24]),
        ("entre quatre et vingt", [4, 20]),
        ("pour cent", [100]),  # of nothing: for a hundred
        ("trente pour cent", [30]),
    ],
)
def test_what_is_no_single_number(words: str, wanted: list[int]) -> None:
    assert read(words) == [(n, n) for n in wanted]
