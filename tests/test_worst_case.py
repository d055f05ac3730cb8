"""The time for a text grows with its length, whatever stands in it: ten times the text, about ten times the time."""

from __future__ import annotations

from time import process_time

import pytest

import tracker

SHORT, LONG, ENDLESS = 10_000, 100_000, 1_000_000
WORST_RATIO, LINEAR_RATIO = 25, 16
TAIL = " killed 5 people and cost $5. قتل 5 أشخاص بكلفة 5 دولارات."

PIECES = {
    "ar": [
        "5", "٥", "1 ", "5,", "5.", "5-", "5ر", "5 .5", "5 000 ", "(5) ", "(", "$", "%", "و", "وال",
        "ـ", "َ", "\u200f", "\n", "؟", "…", ". ", "'", "a1", "ﻻ", "ثلاثة ", "ثلاثة وعشرون ", "مليون ",
        "عشرات ", "5 مليون و", "نحو ", "ما لا يقل عن ", "لا أكثر من 5 ", "قتل ", "قتل 5 و",
        "من بينهم ", "5 جنيه ", "5 دولار و", "5% ", "بين 5 و", "إلى 5", "حصيلة القتلى إلى ",
        "استطلاع 5 نقاط ",
    ],
    "en": [
        "5", "1 ", "5,", "5.", "5-", "5 to ", "(", "$", "$5 ", "$5-", "%", "5% ", "\n", "... ", ". ",
        "'", "a.b.", "U.S. ", "a1", "İ", "five ", "twenty-", "five hundred ", "million ",
        "hundreds of ", "half a ", "about ", "no more than 5 ", "between 5 and ", "USD5", "5 pounds ",
        "5 dollars and ", "killed ", "killed 5 and ", "5 killed, ", "toll rose to ", "poll 5 points ",
        "5 a b c ",
    ],
}  # fmt: skip


def _seconds(piece: str, length: int, lang: str) -> float:
    text = (piece * length)[:length] + TAIL
    start = process_time()
    tracker.extract(text, lang)
    return process_time() - start


@pytest.mark.untraced  # it holds times
@pytest.mark.parametrize(("lang", "piece"), [(lang, piece) for lang, pieces in PIECES.items() for piece in pieces])
def test_time_is_linear(lang: str, piece: str) -> None:
    short = max(min(_seconds(piece, SHORT, lang) for _ in range(2)), 0.001)
    assert any(_seconds(piece, LONG, lang) / short < WORST_RATIO for _ in range(3))  # other work may disturb one


@pytest.mark.untraced  # it holds times
@pytest.mark.parametrize("piece", ["ينتمي للوارنر 5% من المقاعد. ", "أظهر استطلاع أن 5% يثقون بسمير. "])
def test_no_word_is_looked_for_in_all_of_a_text(piece: str) -> None:
    """Whether a name stands elsewhere without its preposition is asked of the text around."""
    short = _seconds(piece, LONG, "ar")
    assert any(_seconds(piece, ENDLESS, "ar") / short < LINEAR_RATIO for _ in range(3))
