"""Currencies by ISO 4217 code: signs, and which code an open name means in which country.

Sources: ISO 4217 (codes, minor units), CLDR (signs), ISO 3166-1 (countries).
"""

from __future__ import annotations

from decimal import Decimal

CODES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
    SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST
    XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split()
)

# What newspapers write in the place of a code.
ALIASES: dict[str, str] = {"NIS": "ILS", "RMB": "CNY", "CFPF": "XPF", "GHC": "GHS", "ZMK": "ZMW"}

# Names of two or three letters, as they are written beside a number (Rs 500, 40 TL): the code, or the family.
SHORT_NAMES: dict[str, tuple[str | None, str | None]] = {
    "Rs": (None, "rupee"),
    "Sh": (None, "shilling"),
    "Shs": (None, "shilling"),
    "Dh": ("AED", None),
    "Dhs": ("AED", None),
    "Tk": ("BDT", None),
    "RM": ("MYR", None),
    "Rp": ("IDR", None),
    "TL": ("TRY", None),
    "KD": ("KWD", None),
    "JD": ("JOD", None),
    "BD": ("BHD", None),
    "SR": ("SAR", None),
    "QR": ("QAR", None),
    "LL": ("LBP", None),
    "LE": ("EGP", None),
}

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
    "₡": "CRC",
    "₭": "LAK",
    "₮": "MNT",
    "₲": "PYG",
    "₵": "GHS",
    "₼": "AZN",
    "৳": "BDT",
    "៛": "KHR",
    "֏": "AMD",
    "؋": "AFN",
}
# Signs of a hundredth: the family of its names, and the code; "p¢" is how the tokeniser writes the p of 5p.
SUBUNIT_SIGNS: dict[str, tuple[str, str]] = {"¢": ("cent", "USD"), "p¢": ("penny", "GBP")}
# Letters that are such a sign right behind digits.
SUBUNIT_LETTERS: dict[str, str] = {"c": "¢", "p": "p¢"}

# Letters that are a sign before an amount with a scale (R7.4 billion, N50m): how the tokeniser writes them.
LETTERS: dict[str, str] = {"r": "R", "n": "N", "p": "P", "k": "K"}
LETTER_SIGNS: dict[str, str | None] = {"R": "ZAR", "N": "NGN", "P": "PHP", "K": None}
LETTER_FAMILIES: dict[str, str] = {"R": "rand", "P": "peso or pula", "K": "kwacha or kina"}

# A sign with letters glued to it, on either side.
LETTERED_SIGNS: dict[str, str] = {
    "us$": "USD",
    "u.s$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "aus$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "can$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "sg$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "mx$": "MXN",
    "j$": "JMD",
    "tt$": "TTD",
    "n$": "NAD",
    "bz$": "BZD",
    "bds$": "BBD",
    "ec$": "XCD",
    "fj$": "FJD",
    "si$": "SBD",
    "rd$": "DOP",
    "uk£": "GBP",
    "e£": "EGP",
    "£e": "EGP",
    "s£": "SYP",
    "£s": "SYP",
    "l£": "LBP",
    "gh₵": "GHS",
    "gh¢": "GHS",
    "cn¥": "CNY",
    "jp¥": "JPY",
}

# "U.S." as the tokens it makes.
DOTTED_US = ("u", ".", "s", ".")

# Names that several countries share: family → country (ISO 3166-1 alpha-2) → code.
FAMILIES: dict[str, dict[str, str]] = {
    "dollar": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD", "JM": "JMD",
        "TT": "TTD", "NA": "NAD", "BB": "BBD", "BM": "BMD", "BN": "BND", "BS": "BSD", "BZ": "BZD", "FJ": "FJD",
        "GY": "GYD", "KY": "KYD", "LR": "LRD", "SB": "SBD", "SR": "SRD",
    },
    "pound": {"GB": "GBP", "EG": "EGP", "SD": "SDG", "SS": "SSP", "LB": "LBP", "SY": "SYP"},
    "lira": {"TR": "TRY", "SY": "SYP", "LB": "LBP"},
    "dinar": {
        "KW": "KWD", "IQ": "IQD", "JO": "JOD", "DZ": "DZD", "TN": "TND", "LY": "LYD", "BH": "BHD", "RS": "RSD",
        "MK": "MKD",
    },
    "riyal": {"SA": "SAR", "QA": "QAR", "YE": "YER", "OM": "OMR", "IR": "IRR"},
    "dirham": {"AE": "AED", "MA": "MAD"},
    "dirham or dinar": {"AE": "AED", "JO": "JOD"},
    "franc": {"CH": "CHF", "DJ": "DJF", "RW": "RWF", "CD": "CDF", "BI": "BIF", "GN": "GNF", "KM": "KMF"},
    "cfa": {
        "SN": "XOF", "CI": "XOF", "ML": "XOF", "BF": "XOF", "NE": "XOF", "TG": "XOF", "BJ": "XOF", "GW": "XOF",
        "CM": "XAF", "GA": "XAF", "TD": "XAF", "CG": "XAF", "CF": "XAF", "GQ": "XAF",
    },
    "peso": {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "CU": "CUP", "UY": "UYU", "DO": "DOP"},
    "krona": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"},
    "crown": {"CZ": "CZK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR", "ID": "IDR"},
    "shilling": {"KE": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS"},
    "won": {"KR": "KRW", "KP": "KPW"},
    "rouble": {"RU": "RUB", "BY": "BYN"},
    "leu": {"RO": "RON", "MD": "MDL"},
    "som": {"UZ": "UZS", "KG": "KGS"},
    "rand": {"ZA": "ZAR"},
    "kwacha": {"ZM": "ZMW", "MW": "MWK"},
    "kwacha or kina": {"ZM": "ZMW", "MW": "MWK", "PG": "PGK"},
    "peso or pula": {"PH": "PHP", "BW": "BWP"},
    "manat": {"AZ": "AZN", "TM": "TMT"},
    "cent": {"US": "USD", "CA": "CAD", "AU": "AUD", "IE": "EUR", "DE": "EUR", "FR": "EUR"},
    "penny": {"GB": "GBP"},
    "piastre": {"EG": "EGP", "SY": "SYP", "LB": "LBP", "SD": "SDG", "TR": "TRY"},
    "fils": {"KW": "KWD", "IQ": "IQD", "JO": "JOD", "BH": "BHD", "AE": "AED"},
    "centime": {"DZ": "DZD", "MA": "MAD", "CH": "CHF"},
}  # fmt: skip

# Countries that decide such a name only where they stand right beside it: no article is about their money.
RARE: dict[str, dict[str, str]] = {
    "pound": {"FK": "FKP", "GI": "GIP", "SH": "SHP"},
    "riyal": {"BR": "BRL", "KH": "KHR"},
}

# Which subunits make one amount with which currencies, by code or by the family of a name that is still open.
_DOLLARS = frozenset(FAMILIES["dollar"].values())
PARTS: dict[str, frozenset[str]] = {
    "cent": _DOLLARS
    | {"XCD", "EUR", "ZAR", "MYR", "CHF", "KES", "TZS", "UGX", "LKR", "MUR", "ETB", "dollar", "shilling"},
    "penny": frozenset({"GBP", "FKP", "GIP", "SHP", "pound"}),
    "piastre": frozenset({"EGP", "SDG", "SYP", "LBP", "TRY", "JOD", "pound", "lira", "dinar"}),
    "fils": frozenset({"AED", "KWD", "IQD", "JOD", "BHD", "dinar", "dirham"}),
    "centime": frozenset({"CHF", "DZD", "MAD", "franc", "dinar", "dirham"}),
    "halala": frozenset({"SAR", "riyal"}),
    "baisa": frozenset({"OMR", "riyal"}),
    "millime": frozenset({"TND", "dinar"}),
    "kopeck": frozenset({"RUB", "UAH", "BYN", "rouble"}),
    "paisa": frozenset({"INR", "PKR", "NPR", "rupee"}),
    "agora": frozenset({"ILS"}),
    "sen": frozenset({"MYR", "IDR"}),
    "grosz": frozenset({"PLN"}),
}
_OPEN_THOUSANDTHS = frozenset({("fils", "dinar"), ("millime", "dinar"), ("baisa", "riyal")})

_THOUSANDTHS = frozenset({"KWD", "IQD", "JOD", "BHD", "OMR", "LYD", "TND"})


def minor_unit(code: str | None, subunit: str | None = None) -> Decimal:
    """What a subunit of the currency is worth in ones of it, by ISO 4217's minor unit (a hundredth where open).

    Args:
        code: the currency.
        subunit: the family of the subunit, where it is known: a piastre is a hundredth of any currency.
    """
    return Decimal("0.001") if code in _THOUSANDTHS and subunit != "piastre" else Decimal("0.01")


def part_of(subunit: str | None, code: str | None, family: str | None) -> Decimal | None:
    """What a subunit is worth in ones of the currency named before it, or None where it is no part of that currency.

    Args:
        subunit: the family of the subunit ("cent").
        code: the currency, where it is known.
        family: the family of its name, where it is shared.
    """
    wholes = PARTS.get(subunit or "", frozenset())
    if (code if code is not None else family) not in wholes:
        return None
    if code is None and (subunit, family) in _OPEN_THOUSANDTHS:
        return Decimal("0.001")
    return minor_unit(code, subunit)
