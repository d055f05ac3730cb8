# ruff: noqa: E501
"""How amounts, percentages and numbers are said, bare: one meaning, then phrases that share it, in both languages.

Each stands in a sentence that says nothing about its figure. What is said of a figure is in tests/corpus.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

import tracker

FRAMES = {"en": "It came to {} in all.", "ar": "وبلغ ذلك {} وفق البيان"}

# (language, low, high, unit, phrases); a unit of None: the currency stays open.
MEANINGS: list[tuple[str, str, str, str | None, tuple[str, ...]]] = [
    ("en", "35", "35", "USD", ("$35", "$ 35", "35$", "35 dollars", "thirty-five dollars", "USD 35", "35 USD", "US$35", "US$ 35", "35 bucks")),
    ("en", "6500", "6500", "USD", ("$6,500", "$6500", "$6.5K", "6.5k dollars", "six thousand five hundred dollars", "sixty-five hundred dollars")),
    ("en", "2500000", "2500000", "USD", ("$2.5m", "$2.5M", "$2.5mn", "$2.5 mln", "USD2.5m", "$2,500,000", "2.5-million-dollar", "two and a half million dollars")),
    ("en", "0.45", "0.45", "USD", ("45 cents", "45c", "45¢", "forty-five cents", "$0.45", "$.45")),
    ("en", "12.30", "12.30", "USD", ("$12.30", "12 dollars and 30 cents", "12 dollars 30 cents", "twelve dollars and thirty cents")),
    ("en", "500000", "500000", "USD", ("half a million dollars", "$500,000", "$0.5 million", "five hundred thousand dollars", "a half-million dollars")),
    ("en", "40", "60", "USD", ("$40-$60", "$40-60", "between $40 and $60", "40 to 60 dollars", "from 40 to 60 dollars")),
    ("en", "7000000000", "7000000000", "EUR", ("€7bn", "€7 billion", "7 billion euros", "EUR 7bn", "7bn euros", "seven billion euros")),
    ("en", "0.08", "0.08", "GBP", ("8p", "8 pence", "eight pence")),
    ("en", "90", "90", "GBP", ("£90", "90 pounds sterling", "GBP 90", "90 quid", "90 British pounds")),
    ("en", "90", "90", None, ("90 pounds", "90 dinars", "90 riyals", "ninety francs")),
    ("en", "150", "150", "CHF", ("150 Swiss francs", "CHF 150", "CHF150")),
    ("en", "3000", "3000", "CAD", ("C$3,000", "CA$3000", "3,000 Canadian dollars", "CAD 3,000")),
    ("en", "3000", "3000", "AUD", ("A$3,000", "3,000 Australian dollars", "AUD3000")),
    ("en", "260", "260", "KWD", ("260 Kuwaiti dinars", "KWD 260", "260 KWD")),
    ("en", "260", "260", "MYR", ("RM260", "RM 260", "260 ringgit")),
    ("en", "1200000", "1200000", "JPY", ("1.2 million yen", "¥1.2m", "JPY 1,200,000")),
    ("en", "3000000", "3000000", "INR", ("30 lakh Indian rupees", "₹30 lakh", "₹30,00,000")),
    ("en", "12.5", "12.5", "%", ("12.5%", "12.5 %", "12.5 percent", "12.5 per cent", "12.5 pct", "twelve point five percent")),
    ("en", "60", "60", "%", ("60%", "sixty percent", "60 percent")),
    ("en", "3", "3", "pp", ("3 percentage points", "three percentage points")),
    ("en", "1001", "1001", "USD", ("one thousand and one dollars", "1001 dollars")),
    ("en", "2340567", "2340567", "USD", ("two million, three hundred and forty thousand, five hundred and sixty-seven dollars", "$2 340 567")),
    ("en", "24", "24", "USD", ("two dozen dollars", "24 dollars")),
    ("ar", "35", "35", "USD", ("35 دولارا", "٣٥ دولارا", "35$", "$35", "خمسة وثلاثون دولارا", "خمسة وثلاثين دولارا", "35 دولارا أميركيا")),
    ("ar", "2", "2", "USD", ("دولاران", "دولارين", "2 دولار")),
    ("ar", "6500", "6500", "USD", ("6500 دولار", "6.500 دولار", "6,500 دولار", "٦٬٥٠٠ دولار", "ستة آلاف وخمسمئة دولار", "ستة آلاف و500 دولار", "6 آلاف و500 دولار")),
    ("ar", "2500000", "2500000", "USD", ("2.5 مليون دولار", "2,5 مليون دولار", "٢٫٥ مليون دولار", "مليونين ونصف المليون دولار", "2500000 دولار", "5ر2 مليون دولار")),
    ("ar", "500000", "500000", "USD", ("نصف مليون دولار", "500 ألف دولار", "خمسمئة ألف دولار", "خمسمائة ألف دولار")),
    ("ar", "2000000000", "2000000000", "EUR", ("ملياري يورو", "مليارا يورو", "2 مليار يورو", "بليوني يورو")),
    ("ar", "40", "60", "USD", ("بين 40 و60 دولارا", "40-60 دولارا", "40 إلى 60 دولارا", "ما بين أربعين وستين دولارا")),
    ("ar", "0.45", "0.45", "USD", ("45 سنتا", "خمسة وأربعين سنتا")),
    ("ar", "12.30", "12.30", "USD", ("12 دولارا و30 سنتا", "12.30 دولارا")),
    ("ar", "260", "260", "KWD", ("260 دينارا كويتيا", "260 د.ك")),
    ("ar", "260", "260", "SAR", ("260 ريالا سعوديا", "260 ر.س")),
    ("ar", "260", "260", "EGP", ("260 جنيها مصريا", "260 ج.م")),
    ("ar", "260", "260", "GBP", ("260 جنيها إسترلينيا", "£260")),
    ("ar", "260", "260", "ILS", ("260 شيكلا", "260 شيقلا")),
    ("ar", "260", "260", None, ("260 دينارا", "260 ريالا", "260 ليرة")),
    ("ar", "12.5", "12.5", "%", ("12.5%", "٪12.5", "12.5 في المئة", "12,5 بالمئة", "١٢٫٥ بالمائة", "اثني عشر ونصف في المئة")),
    ("ar", "60", "60", "%", ("60%", "ستين في المئة", "ستون بالمئة", "٦٠٪")),
    ("ar", "2", "2", "pp", ("نقطتين مئويتين", "2 نقطة مئوية")),
    ("ar", "124", "124", "USD", ("مئة وأربعة وعشرين دولارا", "مائة وأربعة وعشرون دولارا", "124 دولارا")),
]  # fmt: skip
CASES = [(lang, low, high, unit, phrase) for lang, low, high, unit, phrases in MEANINGS for phrase in phrases]


@pytest.mark.parametrize(("lang", "low", "high", "unit", "phrase"), CASES)
def test_phrase(lang: str, low: str, high: str, unit: str | None, phrase: str) -> None:
    found = tracker.extract(FRAMES[lang].format(phrase), lang)
    assert [(f.low, f.high, f.unit) for f in found] == [(Decimal(low), Decimal(high), unit)]


NOT_AMOUNTS = [
    ("en", "It was a six-figure sum."),
    ("en", "They paid three times as much."),
    ("en", "It cost a fortune, in dollars or in euros."),
    ("en", "A multimillion-dollar lawsuit followed."),
    ("en", "The ratio was 3 to 1."),
    ("en", "Half the voters stayed at home."),
    ("ar", "ارتفع سعر الدولار مقابل اليورو"),
    ("ar", "دفعوا ثلاثة أضعاف المبلغ"),
    ("ar", "نصف الناخبين لم يصوتوا"),
    ("ar", "قضية بملايين الوثائق"),
]


@pytest.mark.parametrize(("lang", "text"), NOT_AMOUNTS)
def test_no_amount(lang: str, text: str) -> None:
    assert tracker.extract(text, lang) == []
