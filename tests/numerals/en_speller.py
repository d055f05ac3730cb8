"""A speller of English numbers, written from the grammar of the language and not from the reader it tests."""

from __future__ import annotations

# fmt: off
ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)
TENS = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
# fmt: on
SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
LARGEST = 10**15


def spell(n: int, *, british: bool = False, hyphens: bool = True) -> str:
    """A whole number from 0 to 10^15 in words.

    British spelling puts "and" after the hundreds, and before a last group under a hundred: "two thousand and five".
    Without hyphens "forty-three" is "forty three", as headlines and transcripts have it.
    """
    if not 0 <= n <= LARGEST:
        raise ValueError(f"{n} is not between 0 and 10^15")
    if n == 0:
        return ONES[0]
    words = " ".join(_groups(n, british))
    return words if hyphens else words.replace("-", " ")


def _groups(n: int, british: bool) -> list[str]:
    """The groups of three digits, largest first, each with its scale."""
    parts: list[str] = []
    for power in range(len(SCALES) - 1, -1, -1):
        group = n // 1000**power % 1000
        if not group:
            continue
        if british and parts and power == 0 and group < 100:
            parts.append("and")
        parts.append(f"{_below_thousand(group, british)} {SCALES[power]}".strip())
    return parts


def _below_thousand(n: int, british: bool) -> str:
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred(rest)
    head = f"{ONES[hundreds]} hundred"
    if not rest:
        return head
    return f"{head} and {_below_hundred(rest)}" if british else f"{head} {_below_hundred(rest)}"


def _below_hundred(n: int) -> str:
    if n < 20:
        return ONES[n]
    tens, ones = divmod(n, 10)
    return f"{TENS[tens]}-{ONES[ones]}" if ones else TENS[tens]
