"""English: currencies and the countries that decide them, percentages and points."""

from __future__ import annotations

from dataclasses import replace

from tracker.currencies import ALIASES, CODES, SHORT_NAMES
from tracker.languages.shape import CurrencyWord, phrase_set, spaced, word_set

_OWN_NAMES = {
    "EUR": "euro euros",
    "GBP": "quid sterling",
    "ILS": "shekel shekels",
    "JPY": "yen 円",
    "CNY": "yuan renminbi rmb 元",
    "BRL": "reais reals brazilian_real",
    "THB": "baht",
    "UAH": "hryvnia hryvnias hryvnya",
    "PLN": "zloty zlotys zloties",
    "HUF": "forint forints",
    "NGN": "naira nairas",
    "ZAR": "rand",
    "ETB": "birr birrs",
    "MYR": "ringgit ringgits",
    "IDR": "rupiah rupiahs",
    "BDT": "taka takas",
    "AFN": "afghani afghanis",
    "KZT": "tenge tenges",
    "GEL": "lari laris",
    "BGN": "lev leva",
    "VND": "dong",
    "GHS": "cedi cedis",
    "KHR": "riel riels",
    "MMK": "kyat kyats",
    "AOA": "kwanza kwanzas",
    "PEN": "soles peruvian_sol",
    "VES": "bolivar bolivars bolivares bolívar bolívars bolívares",
    "HNL": "lempira lempiras",
    "GTQ": "quetzal quetzals",
    "PYG": "guarani guaranis",
    "AMD": "dram drams",
    "HTG": "gourde gourdes",
    "ALL": "lek leke lekë",
    "MRU": "ouguiya ouguiyas",
    "CZK": "koruna korunas koruny",
    "AWG": "florin florins",
    "BAM": "convertible_mark convertible_marks",
    "BOB": "boliviano bolivianos",
    "BTN": "ngultrum ngultrums",
    "BWP": "pula pulas",
    "CRC": "colón colóns colones",
    "CVE": "escudo escudos",
    "ERN": "nakfa nakfas",
    "GMD": "dalasi dalasis",
    "LAK": "kip kips",
    "LSL": "loti lotis maloti",
    "MGA": "ariary ariaries",
    "MKD": "denar denari denars",
    "MNT": "tugrik tugriks tögrög tögrögs",
    "MOP": "pataca patacas",
    "MVR": "rufiyaa rufiyaas",
    "MZN": "metical meticals meticais",
    "NIO": "córdoba córdobas cordobas",
    "PAB": "balboa balboas",
    "PGK": "kina",
    "SLE": "leone leones",
    "STN": "dobra dobras",
    "SZL": "lilangeni emalangeni",
    "TJS": "somoni somonis",
    "TOP": "pa'anga paanga",
    "VUV": "vatu vatus",
    "WST": "tala",
    "XAF": "central_african_cfa_franc central_african_cfa_francs",
    "XOF": "west_african_cfa_franc west_african_cfa_francs",
    "XPF": "cfp_franc cfp_francs pacific_franc pacific_francs",
    "XCD": "east_caribbean_dollar east_caribbean_dollars",
    "XCG": "caribbean_guilder caribbean_guilders",
    "ZWG": "zimbabwean_gold zimbabwe_gold",
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
    "cfa": ("cfa_franc cfa_francs fcfa f_cfa", None),
    "peso": ("peso pesos", None),
    "krona": ("krona kronor krone kroner kronas krones króna krónur", None),
    "rouble": ("rouble roubles ruble rubles", "RUB"),
    "rupee": ("rupee", None),
    "shilling": ("shilling shillings", None),
    "manat": ("manat manats", None),
    "won": ("won 원", "KRW"),
    "leu": ("leu lei", "RON"),
    "som": ("som soms", None),
    "kwacha": ("kwacha kwachas", None),
}
# Names that may stand before their number: Rs 500, ringgit 20.
_LEADING_NAMES = {
    "rupee": ("rupees ₨", None),
}
_LEADING_CODES = {"KES": "ksh kshs", "UGX": "ush ushs", "TZS": "tsh tshs"}
_LEADING = word_set("ringgit ringgits rupiah naira taka birr rmb kwacha cedis fcfa")
_SUBUNIT_NAMES = {
    "cent": ("cent cents", "USD"),
    "euro cent": ("euro_cent euro_cents eurocent eurocents", "EUR"),
    "penny": ("penny pence pennies", "GBP"),
    "piastre": ("piastre piastres piaster piasters", None),
    "fils": ("fils", None),
    "centime": ("centime centimes", None),
    "kopeck": ("kopeck kopecks kopek kopeks", "RUB"),
    "paisa": ("paise paisa paisas", "INR"),
    "agora": ("agorot agora", "ILS"),
    "halala": ("halala halalas", "SAR"),
    "baisa": ("baisa baisas", "OMR"),
    "millime": ("millime millimes", "TND"),
    "sen": ("sen sens", "MYR"),
    "grosz": ("grosz groszy", "PLN"),
}


def _currencies() -> dict[str, CurrencyWord]:
    table = {forms: CurrencyWord(code) for code, forms in _OWN_NAMES.items()}
    table |= {
        forms: CurrencyWord(default, family, measure=family == "pound")
        for family, (forms, default) in _FAMILY_NAMES.items()
    }
    table |= {forms: CurrencyWord(code, family, leads=True) for family, (forms, code) in _LEADING_NAMES.items()}
    table |= {forms: CurrencyWord(code, leads=True) for code, forms in _LEADING_CODES.items()}
    table |= {forms: CurrencyWord(default, family, subunit=True) for family, (forms, default) in _SUBUNIT_NAMES.items()}
    names = spaced(table)
    names |= {word: replace(names[word], leads=True) for word in _LEADING}
    return names | {name: CurrencyWord(code, family, leads=True) for name, (code, family) in SHORT_NAMES.items()}


_COUNTRIES = {
    "US": "us american america washington usa united_states",
    "CA": "canadian canada ottawa toronto",
    "AU": "australian australia sydney canberra",
    "NZ": "zealand",
    "HK": "kong hong_kong",
    "SG": "singapore",
    "TW": "taiwan taiwanese",
    "JM": "jamaican",
    "TT": "trinidad trinidadian trinidad_&_tobago trinidad_and_tobago",
    "NA": "namibian",
    "BB": "barbadian barbados",
    "BM": "bermudan bermudian bermuda",
    "BN": "brunei bruneian",
    "BS": "bahamian bahamas",
    "BZ": "belize belizean",
    "FJ": "fijian fiji",
    "GY": "guyanaese guyanese guyana",
    "KY": "cayman_islands cayman",
    "LR": "liberian",
    "SB": "solomon_islands",
    "SR": "surinamese suriname",
    "GB": "british britain uk united_kingdom london england english scotland scottish wales welsh "
    "manchester liverpool leeds glasgow edinburgh cardiff belfast bristol sheffield westminster whitehall yorkshire northern_ireland",
    "EG": "egyptian egypt cairo alexandria giza luxor aswan sinai suez ismailia",
    "SD": "sudanese sudan khartoum omdurman darfur kordofan",
    "SS": "south_sudanese south_sudan juba",
    "FK": "falkland_islands falklands",
    "GI": "gibraltar",
    "SH": "st._helena saint_helena",
    "LB": "lebanese lebanon beirut",
    "SY": "syrian syria damascus aleppo homs idlib latakia",
    "TR": "turkish turkey ankara istanbul izmir antalya bursa gaziantep diyarbakir",
    "KW": "kuwaiti kuwait",
    "IQ": "iraqi iraq baghdad basra mosul erbil kirkuk najaf karbala sulaimaniyah",
    "JO": "jordanian jordan amman",
    "DZ": "algerian algeria algiers",
    "TN": "tunisian tunisia tunis sfax sousse",
    "LY": "libyan libya tripoli benghazi misrata tobruk",
    "BH": "bahraini bahrain manama",
    "RS": "serbian serbia",
    "MK": "macedonian",
    "SA": "saudi riyadh jeddah mecca medina dammam",
    "QA": "qatari qatar doha",
    "YE": "yemeni yemen sanaa aden hodeidah taiz marib",
    "OM": "omani oman muscat",
    "IR": "iranian iran tehran isfahan mashhad shiraz tabriz",
    "AE": "emirati emirates uae dubai dhabi sharjah ajman fujairah",
    "MA": "moroccan morocco rabat casablanca marrakesh marrakech tangier agadir",
    "CH": "swiss switzerland zurich geneva basel lausanne",
    "DJ": "djiboutian",
    "RW": "rwandan rwanda kigali",
    "CD": "congolese congo kinshasa goma",
    "BI": "burundian burundi bujumbura",
    "GN": "guinean guinea conakry",
    "KM": "comorian comoros",
    "SN": "senegal senegalese dakar",
    "CI": "ivorian ivory_coast abidjan",
    "ML": "malian mali bamako",
    "BF": "burkina burkinabe",
    "NE": "niger niamey",
    "TG": "togo togolese",
    "BJ": "benin",
    "CM": "cameroon cameroonian",
    "GA": "gabon gabonese",
    "TD": "chad chadian",
    "CF": "central_african",
    "MX": "mexican mexico guadalajara monterrey tijuana oaxaca chiapas jalisco sinaloa veracruz michoacan",
    "AR": "argentine argentinian argentina buenos_aires",
    "CL": "chilean chile valparaiso valparaíso",
    "CO": "colombian colombia bogota bogotá medellin medellín barranquilla",
    "PH": "philippine philippines filipino manila "
    "quezon makati cebu davao mindanao luzon visayas zamboanga iloilo batangas cavite bulacan pampanga baguio palawan leyte",
    "CU": "cuban cuba havana",
    "UY": "uruguayan uruguay montevideo",
    "DO": "dominican dominican_republic santo_domingo",
    "SE": "swedish sweden stockholm gothenburg malmo malmö",
    "NO": "norwegian norway oslo bergen trondheim stavanger",
    "DK": "danish denmark copenhagen aarhus",
    "IS": "icelandic iceland reykjavik",
    "CZ": "czech czechia prague brno",
    "IN": "indian india delhi mumbai kolkata chennai bengaluru bangalore hyderabad ahmedabad pune lucknow kanpur nagpur jaipur "
    "indore bhopal patna vadodara ludhiana varanasi srinagar amritsar ranchi guwahati chandigarh dehradun shimla kochi "
    "thiruvananthapuram kozhikode visakhapatnam vijayawada mysuru coimbatore madurai bhubaneswar raipur gurugram noida goa "
    "maharashtra gujarat rajasthan karnataka kerala telangana andhra odisha bihar jharkhand chhattisgarh uttarakhand himachal "
    "assam haryana manipur tripura tamil_nadu uttar_pradesh madhya_pradesh west_bengal "
    "surat nashik prayagraj gorakhpur ghaziabad meerut agra thane mangaluru tirupati puducherry sikkim meghalaya nagaland mizoram arunachal",
    "PK": "pakistani pakistan islamabad karachi lahore peshawar rawalpindi faisalabad multan quetta sindh balochistan sialkot "
    "pakhtunkhwa "
    "gujranwala bahawalpur sukkur gilgit",
    "LK": "lankan lanka sri_lankan sri_lanka colombo kandy jaffna trincomalee batticaloa",
    "NP": "nepalese nepali nepal kathmandu pokhara biratnagar chitwan",
    "MU": "mauritian mauritius port_louis",
    "SC": "seychellois seychelles",
    "KE": "kenyan kenya nairobi mombasa kisumu nakuru eldoret kiambu machakos kajiado turkana garissa kirinyaga nyeri kakamega "
    "bungoma kilifi mandera wajir kisii "
    "bomet embu homa_bay isiolo kericho kitui kwale laikipia lamu makueni marsabit meru migori nandi narok nyamira nyandarua samburu siaya taita_taveta tana_river tharaka_nithi trans_nzoia uasin_gishu vihiga west_pokot baringo thika",
    "TZ": "tanzanian tanzania dodoma arusha zanzibar mwanza dar_es_salaam mbeya morogoro",
    "UG": "ugandan uganda kampala entebbe mbarara gulu jinja kasese masaka wakiso mukono",
    "SO": "somali somalia mogadishu puntland somaliland hargeisa kismayo",
    "AZ": "azerbaijani azeri azerbaijan",
    "TM": "turkmen turkmenistani turkmenistan",
    "RU": "russian russia moscow",
    "BY": "belarusian belarus minsk",
    "MD": "moldovan moldova",
    "RO": "romanian romania",
    "UZ": "uzbek uzbekistani uzbekistan",
    "KG": "kyrgyz kyrgystani kyrgyzstani kyrgyzstan",
    "BW": "botswana gaborone francistown",
    "ZM": "zambian zambia lusaka kitwe ndola copperbelt",
    "MW": "malawian malawi lilongwe blantyre mzuzu zomba",
    "CN": "chinese china beijing",
    "JP": "japanese japan",
    "KR": "korean korea south_korean south_korea",
    "KP": "north_korean north_korea pyongyang",
    "MY": "malaysian malaysia",
    "ZA": "south_africa south_african south_africans johannesburg pretoria durban soweto gauteng cape_town limpopo mpumalanga "
    "bloemfontein polokwane gqeberha",
    # Of currencies with a name of their own: the country belongs to the phrase.
    "BA": "bosnia-herzegovina bosnian",
    "IL": "israeli",
    "CR": "costa_rican",
    "CV": "cape_verdean",
    "PG": "papua_new_guinean papua_new_guinea port_moresby bougainville",
    "ST": "são_tomé_&_príncipe",
    "SL": "sierra_leonean",
}

CURRENCIES = _currencies()
CURRENCY_CODES = frozenset(code.lower() for code in CODES | ALIASES.keys()) - word_set(
    "all cup top mad try lak ron sos bob gel pen cop bam mop hrk amd php nio"
)
COUNTRIES = spaced({names: code for code, names in _COUNTRIES.items()})
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
    "games champions league matches playoffs coach heats heat medal medals sprinter tournament championship innings "
    "s&p dax shares goals assists match standings average sensex hang seng agenda"
)
