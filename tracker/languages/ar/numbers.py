"""Arabic: number words."""

from __future__ import annotations

from decimal import Decimal

from tracker.languages.shape import NumberWord, folded, word_set

_CARDINALS = {
    0: "صفر",
    1: "واحد واحدة واحدا",
    2: "اتنين اثنان اثنين اثنا اثني إثنان إثنين إثنا إثني اثنتان اثنتين اثنتا اثنتي إثنتان إثنتين",
    3: "ثلاثة ثلاث تلاتة تلات",
    4: "أربعة أربع",
    5: "خمسة خمس",
    6: "ستة ست",
    7: "سبعة سبع",
    8: "ثمانية ثماني ثمان ثمانيا",
    9: "تسعة تسع",
    10: "عشرة عشر",
    11: "حداشر حداشرا",
    12: "اتناشر إثناشر",
    13: "تلتاشر",
    14: "أربعتاشر",
    15: "خمستاشر",
    16: "ستاشر",
    17: "سبعتاشر",
    18: "تمنتاشر تمانتاشر",
    19: "تسعتاشر",
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين تلاتين",
    40: "أربعون أربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين تمانين",
    90: "تسعون تسعين",
    200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين",
}
# What stands before the hundred in one word; the second line is how Egypt and the Levant say it.
_HUNDREDS = {
    3: "ثلاث تلت",
    4: "أربع ربع",
    5: "خمس",
    6: "ست",
    7: "سبع",
    8: "ثمان ثماني تمن",
    9: "تسع",
}
_HUNDRED = ("مئة", "مائة", "مئه", "ماية")
_SCALES = {
    10**3: ("ألف", "ألف", "آلاف آلافا ألوف", "ألفان ألفين ألفي", "ألفا"),
    10**6: ("مليون", "مليون", "ملايين ملاين", "مليونان مليونين مليوني", "مليونا"),
    10**9: (
        "مليار",
        "مليار بليون بليونا",
        "مليارات ملايير بلايين",  # the second as the Maghreb says it
        "ملياران مليارين ملياري بليونان بليونين بليوني",
        "مليارا",
    ),
    10**12: (
        "تريليون",
        "تريليون ترليون",
        "تريليونات ترليونات",
        "تريليونان تريليونين تريليوني ترليونين",
        "تريليونا ترليونا",
    ),
}


def _numbers() -> dict[str, NumberWord]:
    table: dict[str, NumberWord] = {}
    for value, forms in _CARDINALS.items():
        table[forms] = NumberWord("cardinal", Decimal(value), hides_and="وأحد" if value == 1 else "")
    for value, forms in _HUNDREDS.items():
        joined = " ".join(form + hundred for form in forms.split() for hundred in _HUNDRED)
        table[joined] = NumberWord("cardinal", Decimal(value * 100))
    table[" ".join(_HUNDRED)] = NumberWord("hundred", Decimal(100))
    table["مئات مئآت"] = NumberWord("hundred", Decimal(100), plural=True)
    for scale, (_, singular, plural, dual, accusative) in _SCALES.items():
        table[singular] = NumberWord("scale", Decimal(scale))
        table[plural] = NumberWord("scale", Decimal(scale), plural=True)
        table[dual] = NumberWord("dual", Decimal(2 * scale))
        table[accusative] = NumberWord("dual", Decimal(2 * scale), singular=True)
    table["أحد إحدى"] = NumberWord("teen_unit", Decimal(1))
    table["أرباع"] = NumberWord("fraction", Decimal("0.25"), plural=True)
    table["نصف"] = NumberWord("fraction", Decimal("0.5"))
    table["ربع"] = NumberWord("fraction", Decimal("0.25"))
    table["عشرات"] = NumberWord("magnitude", Decimal(10))
    table["دزينة دستة"] = NumberWord("dozen", Decimal(12))
    table["دزينات دستات دزائن"] = NumberWord("dozen", Decimal(12), plural=True)
    table["بضع بضعة عدة"] = NumberWord("vague", Decimal(1))
    table["فاصلة فاصل"] = NumberWord("point", Decimal(0))
    return folded(table)


NUMBERS = _numbers()
CHEAP = word_set("برميل")
LITERAL_SUFFIXES = {"m": Decimal(10**6), "bn": Decimal(10**9), "k": Decimal(1000)}
