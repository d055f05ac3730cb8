"""English: number words."""

from __future__ import annotations

from decimal import Decimal

from tracker.languages.shape import NumberWord, folded

_CARDINALS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
}
_SUFFIXES = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "t": 10**12, "tn": 10**12, "tr": 10**12, "trn": 10**12, "cr": 10**7, "crore": 10**7, "lakh": 10**5, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip

_LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9, "cr": 10**7}  # apart from the digits: $5.2 m, P8-B, Rs 40 cr


def _numbers() -> dict[str, NumberWord]:
    table = {word: NumberWord("cardinal", Decimal(value)) for value, word in enumerate(_CARDINALS)}
    table |= {word: NumberWord("cardinal", Decimal(10 * n)) for n, word in enumerate(_TENS, 2)}
    table["fourty"] = NumberWord("cardinal", Decimal(40))
    table["hundred"] = NumberWord("hundred", Decimal(100))
    table["hundreds"] = NumberWord("hundred", Decimal(100), plural=True)
    for word, value in _SCALES.items():
        table[word] = NumberWord("scale", Decimal(value))
        table[word + "s"] = NumberWord("scale", Decimal(value), plural=True)
    for short in ("mn", "mln", "bn", "bln", "tn", "trn"):
        table[short] = NumberWord("scale", Decimal(_SUFFIXES[short]))
    table |= {word: NumberWord("scale", Decimal(value), before_sign=True) for word, value in _LETTERS.items()}
    table["half"] = NumberWord("fraction", Decimal("0.5"))
    table["quarters"] = NumberWord("fraction", Decimal("0.25"), plural=True)
    table["quarter"] = NumberWord("fraction", Decimal("0.25"))
    table["dozen"] = NumberWord("dozen", Decimal(12))
    table["dozens"] = NumberWord("dozen", Decimal(12), plural=True)
    table["tens"] = NumberWord("magnitude", Decimal(10))
    table["scores"] = NumberWord("magnitude", Decimal(20))
    table["several few"] = NumberWord("vague", Decimal(1))
    table["point"] = NumberWord("point", Decimal(0))
    return folded(table)


NUMBERS = _numbers()
LITERAL_SUFFIXES = {suffix: Decimal(value) for suffix, value in _SUFFIXES.items()}
