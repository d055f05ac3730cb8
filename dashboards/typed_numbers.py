"""Numbers as people type them into a form: in any digits, with separators or a scale word."""

from __future__ import annotations

import re
from decimal import Decimal

from tracker import languages
from tracker.extraction.numerals import read_numbers
from tracker.extraction.pipeline import plain
from tracker.extraction.tokens import tokenise
from tracker.languages.folding import Folded, fold_word

_DIGITS = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?")
_LONGEST = 60


def typed_number(typed: str) -> Decimal | None:
    """The number; None where it is none, or could be two (`2,5`).

    Args:
        typed: `1,200,000`, `٢٫٥`, `1.2 million` or `3 ملايين`.
    """
    digits = fold_word(typed.replace("\u2212", "-")).strip()
    if len(digits) > _LONGEST:
        return None
    if _DIGITS.fullmatch(digits):
        return Decimal(re.sub("[, ]", "", digits))
    return next((value for code in languages.CODES if (value := _in_words(digits, code)) is not None), None)


def _in_words(typed: str, code: str) -> Decimal | None:
    """A number with words, if it is all that was typed."""
    language, folded = languages.get(code), Folded(typed)
    if not any(char.isalpha() for char in folded.text):
        return None
    numbers = read_numbers(folded, tokenise(folded.text, 0, len(folded.text), language), language)
    if len(numbers) != 1 or (numbers[0].start, numbers[0].end) != (0, len(folded.text)):
        return None
    return plain(numbers[0].low) if numbers[0].low == numbers[0].high else None
