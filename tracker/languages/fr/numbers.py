"""French: number words, those of Belgium and Switzerland among them."""

from __future__ import annotations

from decimal import Decimal

from tracker.languages.shape import NumberWord, folded

_CARDINALS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_TENS = {
    "vingt vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante octante": 80, "nonante": 90,
}  # fmt: skip
_SCALES = {
    "million millions": 10**6, "milliard milliards": 10**9, "billion billions": 10**12, "trillion trillions": 10**18,
}  # fmt: skip
_ABOUT = {
    "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
_LETTERS = {"k": 10**3, "m": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9}


def _numbers() -> dict[str, NumberWord]:
    table = {word: NumberWord("cardinal", Decimal(value)) for value, word in enumerate(_CARDINALS.split())}
    table |= {words: NumberWord("cardinal", Decimal(value)) for words, value in _TENS.items()}
    table["une"] = table["un"]
    table["dix"] = NumberWord("cardinal", Decimal(10), addends=10)  # dix-sept
    table["soixante"] = NumberWord("cardinal", Decimal(60), addends=20)  # soixante-dix-sept
    for word in ("vingt", "vingts"):  # quatre-vingt-dix-sept
        table[word] = NumberWord("cardinal", Decimal(20), multiplies=4)
    table.pop("vingt vingts")
    table["cent cents"] = NumberWord("hundred", Decimal(100))
    table["mille mil"] = NumberWord("scale", Decimal(1000))
    table["milliers"] = NumberWord("scale", Decimal(1000), plural=True)
    for words, value in _SCALES.items():
        singular, plural = words.split()
        table[singular] = NumberWord("scale", Decimal(value))
        table[plural] = NumberWord("scale", Decimal(value), plural=True)
    table |= {word: NumberWord("scale", Decimal(value), before_sign=True) for word, value in _LETTERS.items()}
    table |= {word: NumberWord("dozen", Decimal(value), about=True) for word, value in _ABOUT.items()}
    table["douzaine"] = NumberWord("dozen", Decimal(12), about=True)
    table["douzaines"] = NumberWord("dozen", Decimal(12), plural=True, about=True)
    table["dizaines"] = NumberWord("magnitude", Decimal(10))
    table["centaines"] = NumberWord("magnitude", Decimal(100))
    table["demi demie"] = NumberWord("fraction", Decimal("0.5"))
    table["quart"] = NumberWord("fraction", Decimal("0.25"))
    table["quarts"] = NumberWord("fraction", Decimal("0.25"), plural=True)
    table["quelques plusieurs"] = NumberWord("vague", Decimal(1))
    table["virgule"] = NumberWord("point", Decimal(0))
    return folded(table)


NUMBERS = _numbers()
LITERAL_SUFFIXES = {letters: Decimal(value) for letters, value in _LETTERS.items()}
