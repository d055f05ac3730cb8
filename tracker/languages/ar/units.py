"""Arabic: currencies and the countries that decide them, percentages and points."""

from __future__ import annotations

from tracker.currencies import CODES
from tracker.languages.shape import CurrencyWord, folded, phrase_set, word_set


def _forms(*stems: str) -> str:
    """A noun's singular (also accusative) and sound plural."""
    return " ".join(f"{stem} {stem}ا {stem}ات" for stem in stems)


def _duals(*stems: str) -> str:
    return " ".join(f"{stem}ان {stem}ين" for stem in stems)


_OWN_NAMES = {
    "EUR": ("يورو يوروهات أورو", ""),
    "ILS": ("شيكل شيكلا شيقل شيقلا شواكل شواقل شيكلات", "شيكلين شيقلين شيكلان"),
    "JPY": ("ين ينا ينات", ""),
    "CNY": ("يوان يوانا يوانات رنمينبي", "يوانين"),
    "RUB": ("روبل روبلا روبلات", "روبلين"),
    "KRW": ("وون وونا", ""),
    "THB": ("بات باتا", ""),
    "UAH": ("هريفنيا غريفنا هريفنا", ""),
    "PLN": ("زلوتي", ""),
    "HUF": ("فورنت فورينت", ""),
    "NGN": ("نايرا نيرة", ""),
    "ZAR": ("راند راندا", ""),
    "MYR": ("رينغيت رينجيت رنجت", ""),
    "BDT": ("تاكا", ""),
    "KZT": ("تنغي تينغ", ""),
    "GEL": ("لاري", ""),
    "RON": ("ليو", ""),
    "BGN": ("ليف", ""),
    "MRU": ("أوقية أوقيات", ""),
    "VND": ("دونغ", ""),
}
_FAMILY_NAMES = {
    "dollar": (_forms("دولار", "دولر"), _duals("دولار"), "USD"),
    "pound": ("جنيه جنيها جنيهات", "جنيهان جنيهين", None),
    "lira": ("ليرة ليرات", "ليرتان ليرتين", None),
    "dinar": ("دينار دينارا دنانير", "ديناران دينارين", None),
    "riyal": ("ريال ريالا ريالات", "ريالان ريالين", None),
    "dirham": ("درهم درهما دراهم", "درهمان درهمين", None),
    "franc": ("فرنك فرنكا فرنكات", "فرنكان فرنكين", None),
    "peso": ("بيزو بيسو بيزوس", "", None),
    "krona": ("كرونة كرون كرونا كرونات كورون كورونة", "كرونتين", None),
    "rupee": ("روبية روبيات", "روبيتين روبيتان", None),
    "shilling": ("شلن شلنا شلنات", "", None),
    "manat": ("مانات", "", None),
}
_SUBUNIT_NAMES = {
    "cent": ("سنت سنتا سنتات", "USD"),
    "penny": ("بنس بنسا بنسات", "GBP"),
    "piastre": ("قرش قرشا قروش", None),
    "fils": ("فلس فلسا فلوس", None),
    "centime": ("سنتيم سنتيما سنتيمات", None),
    "halala": ("هللة هللات", "SAR"),
    "kopeck": ("كوبيك", "RUB"),
    "agora": ("أغورة أغورات", "ILS"),
}


def _currencies() -> dict[str, CurrencyWord]:
    table: dict[str, CurrencyWord] = {}
    for code, (forms, duals) in _OWN_NAMES.items():
        table[forms] = CurrencyWord(code)
        table[duals] = CurrencyWord(code, dual=True)
    for family, (forms, duals, default) in _FAMILY_NAMES.items():
        table[forms] = CurrencyWord(default, family)
        table[duals] = CurrencyWord(default, family, dual=True)
    for family, (forms, default) in _SUBUNIT_NAMES.items():
        table[forms] = CurrencyWord(default, family, subunit=True)
    return folded(table)


# Country names and their adjectives (feminine and accusative too), for the names of money that they decide.
_COUNTRIES = {
    "US": "أمريكي أميركي",
    "CA": "كندي",
    "AU": "أسترالي استرالي",
    "NZ": "نيوزيلندي",
    "HK": "",
    "SG": "سنغافوري",
    "TW": "تايواني",
    "GB": "بريطاني إسترليني استرليني إنجليزي",
    "EG": "مصري",
    "SD": "سوداني",
    "LB": "لبناني",
    "SY": "سوري",
    "TR": "تركي",
    "KW": "كويتي",
    "IQ": "عراقي",
    "JO": "أردني",
    "DZ": "جزائري",
    "TN": "تونسي",
    "LY": "ليبي",
    "BH": "بحريني",
    "RS": "صربي",
    "SA": "سعودي",
    "QA": "قطري",
    "YE": "يمني",
    "OM": "عماني",
    "IR": "إيراني",
    "BR": "برازيلي",
    "AE": "إماراتي",
    "MA": "مغربي",
    "CH": "سويسري",
    "DJ": "جيبوتي",
    "MX": "مكسيكي",
    "AR": "أرجنتيني",
    "CL": "تشيلي تشيليا",
    "CO": "كولومبي",
    "PH": "فلبيني فيليبيني",
    "CU": "كوبي",
    "SE": "سويدي",
    "NO": "نرويجي",
    "DK": "دنماركي دانماركي دنمركي",
    "IS": "آيسلندي",
    "CZ": "تشيكي",
    "IN": "هندي",
    "PK": "باكستاني",
    "LK": "سريلانكي",
    "KE": "كيني",
    "TZ": "تنزاني",
    "UG": "أوغندي",
    "SO": "صومالي",
    "AZ": "أذربيجاني أذري",
    "RU": "روسي",
    "CN": "صيني",
    "MY": "ماليزي",
    "ID": "إندونيسي",
    "TH": "تايلندي تايلاندي",
    "NG": "نيجيري",
    "UA": "أوكراني",
    "PL": "بولندي",
    "HU": "مجري هنغاري",
    "ZA": "أفريقي",
    "ET": "إثيوبي",
    "MR": "موريتاني",
    "GE": "جورجي",
    "JP": "ياباني",
    "KR": "كوري",
}
_COUNTRY_NAMES = {
    "GB": "بريطانيا لندن إنجلترا",
    "EG": "مصر القاهرة",
    "SD": "السودان الخرطوم",
    "LB": "لبنان بيروت",
    "SY": "سوريا سورية دمشق",
    "TR": "تركيا أنقرة إسطنبول",
    "KW": "الكويت",
    "IQ": "العراق بغداد",
    "JO": "الأردن",
    "DZ": "الجزائر",
    "TN": "تونس",
    "LY": "ليبيا طرابلس",
    "BH": "البحرين المنامة",
    "SA": "السعودية الرياض",
    "QA": "قطر الدوحة",
    "YE": "اليمن صنعاء عدن",
    "OM": "مسقط",
    "IR": "إيران طهران",
    "AE": "الإمارات دبي أبوظبي الشارقة",
    "MA": "المغرب الرباط مراكش",
    "CH": "سويسرا",
    "MX": "المكسيك",
    "AR": "الأرجنتين",
    "IN": "الهند",
    "PK": "باكستان",
}


def _countries() -> dict[str, str]:
    table = {f"{a} {a}ا {a}ة {a}ين {a}ات": code for code, many in _COUNTRIES.items() for a in many.split()}
    return folded({**{names: code for code, names in _COUNTRY_NAMES.items()}, **table})


CURRENCIES = _currencies()
CURRENCY_CODES = frozenset(code.lower() for code in CODES)
COUNTRIES = _countries()
CURRENCY_QUALIFIERS = word_set("ذهبي ذهبية قديم قديمة جديد جديدة جنوبي جنوبية جنوب")
PERCENT = phrase_set(
    ["%", "بالمئة", "بالمائة", "في المئة", "في المائة", "بالمية", "في المية", "بالماية", "في الماية", "بالمئه"]
)
POINTS = phrase_set(
    [
        "نقطة مئوية",
        "نقاط مئوية",
        "نقطتين مئويتين",
        "نقطتان مئويتان",
        "نقط مئوية",
        "نقاط مائوية",
        "نقطة مائوية",
        "نقطة مئويه",
        "نقطتي مئوية",
    ]
)
BARE_POINTS = folded({"نقطة نقاط نقط": 1, "نقطتين نقطتان": 2})
POINT_BLOCKERS = word_set("أساس مؤشر بورصة ترتيب رصيد دوري مباراة رصيده سلة")
