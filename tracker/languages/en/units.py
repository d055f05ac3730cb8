"""English: currencies and the countries that decide them, percentages and points."""

from __future__ import annotations

from tracker.currencies import CODES
from tracker.languages.shape import CurrencyWord, folded, phrase_set, word_set

_OWN_NAMES = {
    "EUR": "euro euros",
    "GBP": "quid sterling",
    "ILS": "shekel shekels",
    "JPY": "yen",
    "CNY": "yuan renminbi",
    "RUB": "rouble roubles ruble rubles",
    "KRW": "won",
    "BRL": "reais",
    "THB": "baht",
    "UAH": "hryvnia hryvnias hryvnya",
    "PLN": "zloty zlotys zloties",
    "HUF": "forint forints",
    "NGN": "naira",
    "ZAR": "rand",
    "ETB": "birr",
    "MYR": "ringgit",
    "IDR": "rupiah rupiahs",
    "BDT": "taka",
    "AFN": "afghani afghanis",
    "KZT": "tenge",
    "GEL": "lari",
    "RON": "leu lei",
    "BGN": "lev leva",
    "VND": "dong",
    "GHS": "cedi cedis",
    "KHR": "riel riels",
    "MMK": "kyat kyats",
    "ZMW": "kwacha",
    "AOA": "kwanza",
    "PEN": "soles",
    "VES": "bolivar bolivars bolivares",
    "HNL": "lempira lempiras",
    "GTQ": "quetzal quetzals",
    "PYG": "guarani guaranis",
    "AMD": "dram drams",
    "UZS": "som soums",
    "HTG": "gourde gourdes",
    "ALL": "lek leke",
    "MRU": "ouguiya ouguiyas",
    "CZK": "koruna korunas koruny",
}
_FAMILY_NAMES = {
    "crown": ("crown crowns", None),
    "dollar": ("dollar dollars buck bucks greenback greenbacks", "USD"),
    "pound": ("pound pounds", None),
    "lira": ("lira liras lire", None),
    "dinar": ("dinar dinars", None),
    "riyal": ("riyal riyals rial rials", None),
    "dirham": ("dirham dirhams", None),
    "franc": ("franc francs", None),
    "peso": ("peso pesos", None),
    "krona": ("krona kronor krone kroner kronas krones", None),
    "rupee": ("rupee rupees", None),
    "shilling": ("shilling shillings", None),
    "manat": ("manat manats", None),
}
_SUBUNIT_NAMES = {
    "cent": ("cent cents", "USD"),
    "penny": ("penny pence pennies", "GBP"),
    "piastre": ("piastre piastres piaster piasters", None),
    "fils": ("fils", None),
    "centime": ("centime centimes", None),
    "kopeck": ("kopeck kopecks kopek kopeks", "RUB"),
    "paisa": ("paise paisa", "INR"),
    "agora": ("agorot agora", "ILS"),
    "halala": ("halala halalas", "SAR"),
}


def _currencies() -> dict[str, CurrencyWord]:
    table = {forms: CurrencyWord(code) for code, forms in _OWN_NAMES.items()}
    table |= {
        forms: CurrencyWord(default, family, measure=family == "pound")
        for family, (forms, default) in _FAMILY_NAMES.items()
    }
    table |= {forms: CurrencyWord(default, family, subunit=True) for family, (forms, default) in _SUBUNIT_NAMES.items()}
    return folded(table)


_COUNTRIES = {
    "US": "us american america washington usa",
    "CA": "canadian canada ottawa toronto",
    "AU": "australian australia sydney canberra",
    "NZ": "zealand",
    "HK": "kong",
    "SG": "singapore",
    "TW": "taiwan taiwanese",
    "JM": "jamaican",
    "GB": "british britain uk london england english scotland scottish wales welsh",
    "EG": "egyptian egypt cairo",
    "SD": "sudanese sudan khartoum",
    "SS": "juba",
    "LB": "lebanese lebanon beirut",
    "SY": "syrian syria damascus",
    "TR": "turkish turkey ankara istanbul",
    "KW": "kuwaiti kuwait",
    "IQ": "iraqi iraq baghdad",
    "JO": "jordanian jordan amman",
    "DZ": "algerian algeria algiers",
    "TN": "tunisian tunisia tunis",
    "LY": "libyan libya tripoli",
    "BH": "bahraini bahrain manama",
    "RS": "serbian serbia",
    "SA": "saudi riyadh",
    "QA": "qatari qatar doha",
    "YE": "yemeni yemen sanaa aden",
    "OM": "omani oman muscat",
    "IR": "iranian iran tehran",
    "AE": "emirati uae dubai",
    "MA": "moroccan morocco rabat",
    "CH": "swiss switzerland",
    "DJ": "djiboutian",
    "RW": "rwandan rwanda",
    "CD": "congolese congo",
    "MX": "mexican mexico",
    "AR": "argentine argentinian argentina",
    "CL": "chilean chile",
    "CO": "colombian colombia",
    "PH": "philippine philippines filipino manila",
    "CU": "cuban cuba",
    "UY": "uruguayan",
    "DO": "dominican",
    "SE": "swedish sweden stockholm",
    "NO": "norwegian norway oslo",
    "DK": "danish denmark copenhagen",
    "IS": "icelandic iceland",
    "CZ": "czech",
    "IN": "indian india delhi mumbai",
    "PK": "pakistani pakistan islamabad",
    "LK": "lankan lanka",
    "NP": "nepalese nepali nepal",
    "KE": "kenyan kenya nairobi",
    "TZ": "tanzanian tanzania",
    "UG": "ugandan uganda",
    "SO": "somali somalia",
    "AZ": "azerbaijani azeri azerbaijan",
    "TM": "turkmen",
    "RU": "russian russia moscow",
    "CN": "chinese china beijing",
    "JP": "japanese japan",
    "KR": "korean korea",
}

CURRENCIES = _currencies()
CURRENCY_CODES = frozenset(code.lower() for code in CODES) - word_set(
    "all cup top mad try lak ron sos bob gel pen cop bam mop hrk amd php nio"
)
COUNTRIES = folded({names: code for code, names in _COUNTRIES.items()})
CURRENCY_QUALIFIERS = word_set("cfa new hong old south north")
PERCENT = phrase_set(["%", "percent", "per cent", "pct", "pc", "percents"])
POINTS = phrase_set(
    [
        "percentage point",
        "percentage points",
        "percent points",
        "percent point",
        "% points",
        "pp",
        "ppt",
        "ppts",
        "percentage - point",
        "per cent points",
    ]
)
BARE_POINTS = {"points": 1, "point": 1}
POINT_BLOCKERS = word_set(
    "basis index dow nasdaq ftse nikkei index's stocks stock game scored score rebounds quarter season team talking bullet plan "
    "s&p dax shares goals assists match standings average sensex hang seng agenda"
)
