"""Currencies by ISO 4217 code: signs, and which code an open name means in which country.

Sources: ISO 4217 (codes, minor units), CLDR (signs), ISO 3166-1 (countries).
"""

from __future__ import annotations

from decimal import Decimal

CODES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BOB BRL BYN CAD CDF CHF CLP CNY COP CRC CUP CZK DJF DKK DOP DZD
    EGP ERN ETB EUR GBP GEL GHS GTQ HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK
    LBP LKR LYD MAD MDL MGA MKD MMK MRU MUR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR
    RON RSD RUB RWF SAR SDG SEK SGD SOS SSP SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF
    YER ZAR ZMW
    """.split()
)

# A sign and the code that it means when no country is written beside it.
SIGNS: dict[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₪": "ILS",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₩": "KRW",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "₸": "KZT",
    "₾": "GEL",
    "฿": "THB",
}

# Letters glued before the dollar sign.
DOLLAR_PREFIXES: dict[str, str] = {
    "us": "USD",
    "u.s": "USD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
}

# "U.S." as the tokens it makes.
DOTTED_US = ("u", ".", "s", ".")

# Names that several countries share: family → country (ISO 3166-1 alpha-2) → code.
FAMILIES: dict[str, dict[str, str]] = {
    "dollar": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD", "JM": "JMD",
        "TT": "TTD", "NA": "NAD",
    },
    "pound": {"GB": "GBP", "EG": "EGP", "SD": "SDG", "SS": "SSP", "LB": "LBP", "SY": "SYP"},
    "lira": {"TR": "TRY", "SY": "SYP", "LB": "LBP"},
    "dinar": {
        "KW": "KWD", "IQ": "IQD", "JO": "JOD", "DZ": "DZD", "TN": "TND", "LY": "LYD", "BH": "BHD", "RS": "RSD",
        "MK": "MKD",
    },
    "riyal": {"SA": "SAR", "QA": "QAR", "YE": "YER", "OM": "OMR", "IR": "IRR", "BR": "BRL"},
    "dirham": {"AE": "AED", "MA": "MAD"},
    "franc": {"CH": "CHF", "DJ": "DJF", "RW": "RWF", "CD": "CDF"},
    "peso": {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "CU": "CUP", "UY": "UYU", "DO": "DOP"},
    "krona": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"},
    "crown": {"CZ": "CZK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"},
    "shilling": {"KE": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS"},
    "won": {"KR": "KRW"},
    "yuan": {"CN": "CNY"},
    "rouble": {"RU": "RUB", "BY": "BYN"},
    "manat": {"AZ": "AZN", "TM": "TMT"},
    "cent": {"US": "USD", "CA": "CAD", "AU": "AUD", "IE": "EUR", "DE": "EUR", "FR": "EUR"},
    "penny": {"GB": "GBP"},
    "piastre": {"EG": "EGP", "SY": "SYP", "LB": "LBP", "SD": "SDG", "TR": "TRY"},
    "fils": {"KW": "KWD", "IQ": "IQD", "JO": "JOD", "BH": "BHD", "AE": "AED"},
    "centime": {"DZ": "DZD", "MA": "MAD", "CH": "CHF"},
}  # fmt: skip

_THOUSANDTHS = frozenset({"KWD", "IQD", "JOD", "BHD", "OMR", "LYD", "TND"})


def minor_unit(code: str | None) -> Decimal:
    """What a subunit of the currency is worth in ones of it, by ISO 4217's minor unit (a hundredth where open)."""
    return Decimal("0.001") if code in _THOUSANDTHS else Decimal("0.01")
