"""A speller of Arabic numbers, written from the grammar of the language and not from the reader it tests.

Three to ten disagree with the counted noun's gender, eleven and twelve agree with it, the scale words are masculine
nouns with a dual and a plural of their own. 101,000 is said "a hundred thousand and a thousand".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """A scale word: singular, stem of the dual, plural, singular as the object of 11 to 99."""

    value: int
    one: str
    dual: str
    many: str
    object: str


SCALES = (
    Scale(10**12, "تريليون", "تريليون", "تريليونات", "تريليونا"),
    Scale(10**9, "مليار", "مليار", "مليارات", "مليارا"),
    Scale(10**6, "مليون", "مليون", "ملايين", "مليونا"),
    Scale(10**3, "ألف", "ألف", "آلاف", "ألفا"),
)
# Without and with the ending ة; the longer one counts masculine nouns.
SHORT = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
LONG = ("", "", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
HUNDREDS = ("", "مئة", "", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة")
LARGEST = 10**15


def spell(n: int, feminine: bool = False, genitive: bool = False, construct: bool = False) -> str:
    """A whole number from 0 to 10^15 in words.

    `feminine` is the gender of what is counted, `genitive` the case (which is also the accusative's form). `construct`
    is the form that stands right before a counted noun: مئتا دولار، ألفي دولار، عشرون ألف دولار.
    """
    if not 0 <= n <= LARGEST:
        raise ValueError(f"{n} is not between 0 and 10^15")
    if n == LARGEST:
        return f"ألف {SCALES[0].one}"
    terms: list[str] = []
    rest = n
    for scale in SCALES:
        count, rest = divmod(rest, scale.value)
        terms += _scaled(count, scale, genitive, construct and rest == 0)
    if rest or not terms:
        terms.append(_below_thousand(rest, feminine, genitive, construct))
    return " و".join(terms)


def _scaled(count: int, scale: Scale, genitive: bool, construct: bool) -> list[str]:
    """The terms of one scale: none for 0, two where a hundred is followed by one or two (101, 202 …)."""
    if count == 0:
        return []
    rest = count % 100
    if count > 2 and rest in (1, 2):
        return _scaled(count - rest, scale, genitive, True) + _scaled(rest, scale, genitive, construct)
    if count == 1:
        return [scale.one]
    if count == 2:
        return [_dual(scale.dual, genitive, construct)]
    if 3 <= rest <= 10:
        word = scale.many
    elif rest == 0 or construct:
        word = scale.one
    else:
        word = scale.object
    return [f"{_below_thousand(count, False, genitive, construct=True)} {word}"]


def _dual(stem: str, genitive: bool, construct: bool) -> str:
    return stem + ("ي" if genitive else "ا") + ("" if construct else "ن")


def _below_thousand(n: int, feminine: bool, genitive: bool, construct: bool) -> str:
    if n == 0:
        return "صفر"
    hundreds, rest = divmod(n, 100)
    parts = []
    if hundreds:
        parts.append(_dual("مئت", genitive, construct and not rest) if hundreds == 2 else HUNDREDS[hundreds])
    if rest:
        parts.append(_below_hundred(rest, feminine, genitive))
    return " و".join(parts)


def _below_hundred(n: int, feminine: bool, genitive: bool) -> str:
    if n <= 10:
        return _unit(n, feminine, genitive)
    if n < 20:
        return _teen(n, feminine, genitive)
    tens, ones = divmod(n, 10)
    ten = TENS[tens] + ("ين" if genitive else "ون")
    if not ones:
        return ten
    if feminine and ones in (1, 8):
        return f"{'إحدى' if ones == 1 else 'ثمان'} و{ten}"
    return f"{_unit(ones, feminine, genitive)} و{ten}"


def _unit(n: int, feminine: bool, genitive: bool) -> str:
    if n == 1:
        return "واحدة" if feminine else "واحد"
    if n == 2:
        return _dual("اثنت" if feminine else "اثن", genitive, construct=False)
    return (SHORT if feminine else LONG)[n]


def _teen(n: int, feminine: bool, genitive: bool) -> str:
    ten = "عشرة" if feminine else "عشر"
    if n == 11:
        return f"{'إحدى' if feminine else 'أحد'} {ten}"
    if n == 12:
        return f"{_dual('اثنت' if feminine else 'اثن', genitive, construct=True)} {ten}"
    return f"{(SHORT if feminine else LONG)[n - 10]} {ten}"
