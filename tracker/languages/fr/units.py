"""French: currencies and the countries that decide them, percentages and points."""

from __future__ import annotations

from tracker.currencies import ALIASES, CODES, SHORT_NAMES
from tracker.languages.fr.forms import agreed, plural, spelled
from tracker.languages.shape import CurrencyWord, phrase_set, spaced, word_set

_OWN_NAMES = {
    "EUR": "euro euros",
    "GBP": "livre_sterling livres_sterling sterling",
    "ILS": "shekel shekels",
    "JPY": "yen yens",
    "CNY": "yuan yuans renminbi",
    "BRL": "real reais réal réals",
    "THB": "baht bahts",
    "UAH": "hryvnia hryvnias",
    "PLN": "zloty zlotys",
    "HUF": "forint forints",
    "NGN": "naira nairas",
    "ZAR": "rand rands",
    "ETB": "birr birrs",
    "MYR": "ringgit ringgits",
    "IDR": "roupie_indonésienne roupies_indonésiennes rupiah rupiahs",
    "BDT": "taka takas",
    "AFN": "afghani afghanis",
    "KZT": "tenge tenges",
    "GEL": "lari laris",
    "BGN": "lev leva",
    "VND": "dong dongs",
    "GHS": "cedi cedis",
    "KHR": "riel riels",
    "MMK": "kyat kyats",
    "AOA": "kwanza kwanzas",
    "PEN": "sol_péruvien sols_péruviens",
    "VES": "bolivar bolivars",
    "HNL": "lempira lempiras",
    "GTQ": "quetzal quetzals",
    "PYG": "guarani guaranis",
    "AMD": "dram drams",
    "HTG": "gourde gourdes",
    "ALL": "lek leks",
    "MRU": "ouguiya ouguiyas",
    "BWP": "pula pulas",
    "GMD": "dalasi dalasis",
    "MGA": "ariary ariarys",
    "MZN": "metical meticals",
    "CVE": "escudo escudos",
    "XPF": "franc_pacifique francs_pacifique franc_cfp francs_cfp",
}
_FAMILY_NAMES = {
    "crown": ("couronne couronnes", None),
    "dollar": ("dollar dollars", "USD"),
    "pound": ("livre livres", None),
    "lira": ("lire lires", None),
    "dinar": ("dinar dinars", None),
    "riyal": ("riyal riyals rial rials", None),
    "dirham": ("dirham dirhams", None),
    "franc": ("franc francs", None),
    "cfa": ("franc_cfa francs_cfa fcfa f_cfa", None),
    "peso": ("peso pesos", None),
    "rouble": ("rouble roubles", "RUB"),
    "rupee": ("roupie roupies", None),
    "shilling": ("shilling shillings", None),
    "manat": ("manat manats", None),
    "won": ("won wons", "KRW"),
    "leu": ("leu lei", "RON"),
    "som": ("soum soums", None),
    "kwacha": ("kwacha kwachas", None),
}
_SUBUNIT_NAMES = {
    "cent": ("centime centimes", "EUR"),
    "penny": ("penny pence", "GBP"),
    "piastre": ("piastre piastres", None),
    "fils": ("fils", None),
    "kopeck": ("kopeck kopecks", "RUB"),
    "millime": ("millime millimes", "TND"),
}


def _currencies() -> dict[str, CurrencyWord]:
    table = {forms: CurrencyWord(code) for code, forms in _OWN_NAMES.items()}
    table |= {
        forms: CurrencyWord(default, family, measure=family == "pound")
        for family, (forms, default) in _FAMILY_NAMES.items()
    }
    table |= {forms: CurrencyWord(default, family, subunit=True) for family, (forms, default) in _SUBUNIT_NAMES.items()}
    names = spaced(table)
    del names["fils"]  # a son
    return names | {name: CurrencyWord(code, family, leads=True) for name, (code, family) in SHORT_NAMES.items()}


# A country's names and its great towns; then the adjective of its currency and of its people, with all its forms.
_COUNTRIES = {
    "US": ("états-unis washington usa us", "américain"),
    "CA": ("canada ottawa québec montréal laval toronto can", "canadien"),
    "AU": ("australie canberra sydney", "australien"),
    "NZ": ("nouvelle-zélande", "néo-zélandais"),
    "HK": ("hongkong hong_kong", "hongkongais"),
    "SG": ("singapour", "singapourien"),
    "TW": ("taïwan taiwan", "taïwanais"),
    "GB": ("royaume-uni londres angleterre grande-bretagne écosse britannique britanniques", "anglais"),
    "EG": ("égypte caire", "égyptien"),
    "SD": ("soudan khartoum", "soudanais"),
    "SS": ("djouba juba sud-soudan", "sud-soudanais"),
    "LB": ("liban beyrouth", "libanais"),
    "SY": ("syrie damas", "syrien"),
    "TR": ("turquie ankara istanbul", "turc turque turques"),
    "KW": ("koweït", "koweïtien"),
    "IQ": ("irak bagdad", "irakien"),
    "JO": ("jordanie amman", "jordanien"),
    "DZ": ("algérie alger oran constantine tizi wilaya wilayas", "algérien"),
    "TN": ("tunisie tunis sfax sousse", "tunisien"),
    "LY": ("libye tripoli benghazi", "libyen"),
    "BH": ("bahreïn manama", "bahreïni"),
    "RS": ("belgrade", "serbe"),
    "SA": ("riyad", "saoudien"),
    "QA": ("qatar doha", "qatari"),
    "YE": ("yémen sanaa aden", "yéménite"),
    "OM": ("mascate", "omanais"),
    "IR": ("iran téhéran", "iranien"),
    "AE": ("émirats dubaï dubai dhabi", "émirati"),
    "MA": ("maroc rabat casablanca marrakech", "marocain"),
    "CH": ("confédération suisse suisses zurich genève berne lausanne bâle", "helvétique"),
    "DJ": ("djibouti", "djiboutien"),
    "RW": ("rwanda kigali", "rwandais"),
    "CD": ("rdc kinshasa goma lubumbashi", "congolais"),
    "BI": ("burundi bujumbura", "burundais"),
    "GN": ("guinée conakry", "guinéen"),
    "KM": ("comores moroni", "comorien"),
    "SN": ("sénégal dakar", "sénégalais"),
    "CI": ("ivoire abidjan yamoussoukro", "ivoirien"),
    "ML": ("mali bamako", "malien"),
    "BF": ("burkina ouagadougou", "burkinabè burkinabé"),
    "NE": ("niger niamey", "nigérien"),
    "TG": ("togo lomé", "togolais"),
    "BJ": ("bénin cotonou", "béninois"),
    "CM": ("cameroun yaoundé douala", "camerounais"),
    "GA": ("gabon libreville", "gabonais"),
    "TD": ("tchad djamena", "tchadien"),
    "CF": ("centrafrique bangui", "centrafricain"),
    "CG": ("brazzaville", ""),
    "MX": ("mexique mexico", "mexicain"),
    "AR": ("argentine", "argentin"),
    "CL": ("chili santiago", "chilien"),
    "CO": ("colombie bogota", "colombien"),
    "PH": ("philippines manille", "philippin"),
    "CU": ("cuba havane", "cubain"),
    "SE": ("suède stockholm", "suédois"),
    "NO": ("norvège oslo", "norvégien"),
    "DK": ("danemark copenhague", "danois"),
    "IS": ("islande", "islandais"),
    "CZ": ("tchéquie prague", "tchèque"),
    "IN": ("inde delhi bombay mumbai", "indien"),
    "PK": ("pakistan islamabad karachi", "pakistanais"),
    "LK": ("lanka", "sri-lankais"),
    "NP": ("népal katmandou", "népalais"),
    "MU": ("maurice", "mauricien"),
    "SC": ("seychelles", "seychellois"),
    "KE": ("kenya nairobi", "kényan"),
    "TZ": ("tanzanie", "tanzanien"),
    "UG": ("ouganda kampala", "ougandais"),
    "SO": ("somalie mogadiscio", "somalien"),
    "AZ": ("azerbaïdjan bakou", "azerbaïdjanais"),
    "RU": ("russie moscou", "russe"),
    "BY": ("biélorussie minsk", "biélorusse"),
    "MD": ("moldavie", "moldave"),
    "RO": ("roumanie bucarest", "roumain"),
    "UZ": ("ouzbékistan", "ouzbek"),
    "KG": ("kirghizistan", "kirghize"),
    "ZM": ("zambie", "zambien"),
    "MW": ("malawi", "malawien"),
    "CN": ("chine pékin", "chinois"),
    "JP": ("japon tokyo", "japonais"),
    "KR": ("séoul corée_du_sud", "sud-coréen"),
    "KP": ("pyongyang corée_du_nord", "nord-coréen"),
}


def _countries() -> dict[str, str]:
    table = {f"{names} {_all_forms(adjective)}": code for code, (names, adjective) in _COUNTRIES.items()}
    return spaced(table)


def _all_forms(adjectives: str) -> str:
    return " ".join(
        agreed(word) + (f" {word}ne {word}nes" if word.endswith("en") else "") for word in adjectives.split()
    )


CURRENCIES = _currencies()
CURRENCY_CODES = frozenset(code.lower() for code in CODES | ALIASES.keys()) - word_set(
    "all cup top mad try lei sos bam sur"
)
COUNTRIES = _countries()
CURRENCY_QUALIFIERS = word_set("cfa us sterling constants courants")
PERCENT = phrase_set(spelled("%", "pour cent", "pourcent"))
POINTS = phrase_set(
    spelled("point de pourcentage", "points de pourcentage", "points de pour cent", "points de %", "pp")
)
BARE_POINTS = {"points": 1, "point": 1}
POINT_BLOCKERS = word_set(
    "base cac indice bourse dow nasdaq ftse match matchs championnat score saison équipe classement buts"
) | word_set(plural("sprinteur panier rebond set"))
