"""Every currency that a country uses today, by the names and symbols that CLDR gives it, is read as that currency.

CLDR's plural categories ask for one number each: 1, 2 (the Arabic dual), 3 (few), 11 (many) and 100 (other).
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

import tracker
from tracker import currencies, languages

FRAMES = {"en": "It cost {} in all.", "ar": "كلفته {} وفق البيان"}
CURRENT = sorted(
    {
        code
        for uses in get_global("territory_currencies").values()
        for code, _, ended, tender in uses
        if ended is None and tender
    }
)
NAMELESS = {"ar": {"XCG", "ZWG"}}  # CLDR has only the code
OPEN_SYMBOLS = {
    "د.إ": "one spelling once hamza is folded: the dirham of the Emirates and Jordan's dinar",
    "د.أ": "the same",
    "FCFA": "written for the franc of Central and of West Africa",
    "F\u202fCFA": "the same: no newspaper tells them apart by a space",
}


def _amounts(lang: str, code: str) -> list[tuple[str, Decimal]]:
    """Amounts in words of the language; the Arabic dual says its two by itself."""
    duals = languages.get(lang).duals
    names = {n: get_currency_name(code, count=n, locale=lang) for n in (1, 2, 3, 11, 100)}
    return [
        (name if name.split()[0] in duals else f"{n} {name}", Decimal(n)) for n, name in names.items() if name != code
    ]


def test_codes_are_those_in_use() -> None:
    assert sorted(currencies.CODES) == CURRENT


@pytest.mark.parametrize("lang", FRAMES)
@pytest.mark.parametrize("code", CURRENT)
def test_names(lang: str, code: str) -> None:
    amounts = _amounts(lang, code)
    assert bool(amounts) == (code not in NAMELESS.get(lang, set()))
    for amount, value in amounts:
        found = tracker.extract(FRAMES[lang].format(amount), lang)
        assert [(f.text, f.low, f.high, f.unit) for f in found] == [(amount, value, value, code)]


@pytest.mark.parametrize("lang", FRAMES)
def test_symbols(lang: str) -> None:
    """Behind the number, and a sign of no letters before it as well."""
    for code, symbol in Locale(lang).currency_symbols.items():
        said = "".join(char for char in symbol if char != "\u200f").removesuffix(".")
        if code not in currencies.CODES or said == code or code in NAMELESS.get("ar", set()):
            continue
        wanted = None if said in OPEN_SYMBOLS else code
        for amount in (f"50 {said}", f"{said}50") if not said[0].isalpha() else (f"50 {said}",):
            found = tracker.extract(FRAMES[lang].format(amount), lang)
            assert [(f.text, f.low, f.unit) for f in found] == [(amount, Decimal(50), wanted)]
