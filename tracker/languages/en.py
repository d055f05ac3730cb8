"""English: every word that the tracker knows, and what it means."""

from __future__ import annotations

from decimal import Decimal

from tracker.currencies import CODES
from tracker.languages.shape import (
    CurrencyWord,
    HarmNoun,
    Language,
    NumberWord,
    Person,
    Predicate,
    RoleCue,
    folded,
    folded_words,
    phrase_set,
    phrase_table,
    word_set,
)

# ---------------------------------------------------------------------------------------------------------- numbers

_CARDINALS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
}
_SUFFIXES = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "t": 10**12, "tn": 10**12, "trn": 10**12, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip


def _numbers() -> dict[str, NumberWord]:
    table = {word: NumberWord("cardinal", Decimal(value)) for value, word in enumerate(_CARDINALS)}
    table |= {word: NumberWord("cardinal", Decimal(10 * n)) for n, word in enumerate(_TENS, 2)}
    table["fourty"] = NumberWord("cardinal", Decimal(40))
    table["hundred"] = NumberWord("hundred", Decimal(100))
    table["hundreds"] = NumberWord("hundred", Decimal(100), plural=True)
    for word, value in _SCALES.items():
        table[word] = NumberWord("scale", Decimal(value))
        table[word + "s"] = NumberWord("scale", Decimal(value), plural=True)
    for short in ("mn", "mln", "bn", "bln", "tn", "trn"):
        table[short] = NumberWord("scale", Decimal(_SUFFIXES[short]))
    table["half"] = NumberWord("fraction", Decimal("0.5"))
    table["quarters"] = NumberWord("fraction", Decimal("0.25"), plural=True)
    table["quarter"] = NumberWord("fraction", Decimal("0.25"))
    table["dozen"] = NumberWord("dozen", Decimal(12))
    table["dozens tens"] = NumberWord("magnitude", Decimal(10))
    table["scores"] = NumberWord("magnitude", Decimal(20))
    table["several few"] = NumberWord("vague", Decimal(1))
    return folded(table)


# ------------------------------------------------------------------------------------------------------- currencies

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

# ------------------------------------------------------------------------------------------------------- casualties

_HARM_NOUNS = {
    "killed": "lives dead deaths death fatalities fatality martyr martyrs bodies body corpses corpse slain killings homicides murders",
    "wounded": "wounded injured injuries wounds",
    "missing": "missing unaccounted disappeared",
    "captive": (
        "hostage hostages captive captives prisoner prisoners detainee detainees abductees abductee pows inmates kidnapped "
        "abducted"
    ),
    "displaced": "refugee refugees displaced evacuee evacuees homeless idps",
    "mixed": "casualties casualty victim victims",
}
_EVENTS = "deaths death fatalities fatality injuries wounds killings homicides murders"
_ADJECTIVES = "dead slain wounded injured missing unaccounted kidnapped abducted displaced homeless"
_PEOPLE = {
    None: (
        "people person persons man men others other passengers passenger worker workers resident residents villagers villager "
        "citizens citizen americans palestinians israelis syrians iraqis lebanese yemenis ukrainians russians students student "
        "teachers teacher tourists tourist migrants migrant members member protesters demonstrators crew pilgrims "
        "worshippers worshipers employees staff miners farmers fishermen drivers driver officials relatives brothers sisters "
        "siblings sons daughters grandchildren couple teenagers teenager teens teen adults pedestrians motorists hikers "
        "firefighters firefighter sailors guards guard settlers bystanders shoppers patrons patients inhabitants afghans "
        "pakistanis indians egyptians sudanese libyans turks kurds nationals foreigners contractors shepherds lawmakers "
        "activists bodyguards pensioners survivors climbers skiers travellers travelers customers"
    ),
    "civilians": "civilian civilians noncombatants",
    "children": "child children infants infant babies baby toddlers toddler boys boy girls girl minors minor kids schoolchildren schoolgirls schoolboys pupils kid",
    "women": "woman women mothers mother",
    "soldiers": "soldier soldiers troops servicemen servicemembers marines marine personnel forces conscripts officers officer airmen reservists serviceman recruits paratroopers",
    "militants": "militant militants fighter fighters rebel rebels insurgent insurgents terrorist terrorists gunmen gunman attackers jihadists guerrillas",
    "journalists": "journalist journalists reporters reporter cameraman cameramen photographers",
    "medics": "medic medics doctors doctor nurses nurse paramedics paramedic",
    "": "",
    "police": "policeman policemen police deputies troopers",
}  # fmt: skip

_DEAD_OR_HURT = word_set("dead injured wounded homeless missing stranded displaced hurt critically hospitalized")


def _harm_nouns() -> dict[str, HarmNoun]:
    table: dict[str, HarmNoun] = {}
    for harm, words in _HARM_NOUNS.items():
        for word in words.split():
            adjective, event = word in _ADJECTIVES.split(), word in _EVENTS.split()
            table[word] = HarmNoun(harm, adjective=adjective, event=event)  # type: ignore[arg-type]
    return folded(table)


def _people() -> dict[str, Person]:
    return folded({words: Person(group) for group, words in _PEOPLE.items()})  # type: ignore[arg-type]


_DISSENTERS = word_set(
    "demonstrators protesters dissidents activists journalists journalist lawmakers oppositionists palestinians"
)
_CRIMINALS = word_set("officials smugglers suspects traffickers thieves dealers drivers migrants")

_PREDICATES: dict[str, Predicate] = {
    "killed": Predicate("killed", after=True, transitive=True),
    "kill kills killing murdered massacred slaughtered executed assassinated beheaded murdering executing slaying slew": Predicate(
        "killed", after=True, transitive=True
    ),
    "died perished drowned dying dies die succumbed": Predicate("killed", before=False, after=True),
    "dead slain": Predicate("killed", before=False, after=True),
    "claimed claims claiming claim cost": Predicate("killed", needs=word_set("lives life")),
    "starved froze frozen burned burnt choked crushed": Predicate(
        "killed", before=False, after=True, needs=word_set("death")
    ),
    "suffered sustained suffering treated": Predicate(
        "wounded", before=False, after=True, needs=word_set("injuries wounds burns injury")
    ),
    "massacre slaughter murder execution assassination lives": Predicate("killed"),
    "abduction kidnapping capture detention": Predicate("captive"),
    "displacement evacuation": Predicate("displaced"),
    "arrested arrests arrest arresting": Predicate("captive", after=True, transitive=True, only=_DISSENTERS),
    "lost": Predicate("killed", before=False, after=True, needs=word_set("lives life")),
    "deaths death killings martyrdom": Predicate("killed"),
    "wounded injured hurt maimed wounding injuring injures wounds injure wound hospitalized hospitalised hurting": Predicate(
        "wounded", after=True, transitive=True
    ),
    "shot stabbed shooting stabbing": Predicate("wounded", after=True, transitive=True),
    "missing unaccounted": Predicate("missing", before=False, after=True),
    "disappeared vanished": Predicate("missing", before=False, after=True),
    "kidnapped abducted seized captured abducting kidnapping kidnap abduct kidnaps abducts capturing": Predicate(
        "captive", after=True, transitive=True
    ),
    "detained jailed imprisoned detaining": Predicate("captive", after=True, transitive=True, never=_CRIMINALS),
    "freed released freeing releasing": Predicate("captive", before=False, after=False),
    "displaced displacing uprooted evacuated displace displaces evacuating evacuate uprooting expelled": Predicate(
        "displaced", after=True, transitive=True
    ),
    "held remain": Predicate("captive", before=False, after=True, needs=word_set("captive hostage prisoner captivity")),
    "fled fleeing flee": Predicate("displaced", before=False, after=True),
    "homeless": Predicate("displaced", before=False, after=True),
}

# ------------------------------------------------------------------------------------------------------------- roles

_MONEY_ROLES: dict[str, RoleCue] = {
    "raised raise raising raises fundraiser fundraising crowdfunding haul receipts hauled collected collecting "
    "outraised": RoleCue("raised", 2.2),
    "donations took": RoleCue("raised", 1.0, otherwise="raised"),
    "donated donate donates donating donor donors donation contributed contribute contribution contributions contributing "
    "contributes": RoleCue("contributed", 1.7),
    "gave give gives giving given wrote check cheque": RoleCue("contributed", 1.3, otherwise="other"),
    "ad ads advertising airtime commercials advertisements disbursements expenditures expenditure canvassing":
        RoleCue("spent", 1.5),
    "spent spend spending spends outspent reservations reserved lobbying lobby lobbyists": RoleCue("spent", 1.8, otherwise="cost"),
    "cash hand debt debts reserves assets wealth owe owes owed balance coffers deposits holdings fortune liabilities endowment red "
    "stockpile holds bank": RoleCue("balance", 1.5),
    "aid relief grant grants pledged pledge pledges pledging assistance stimulus loan loans humanitarian bailout funding package "
    "subsidy subsidies approved appropriated allocated rescue loaned lend lends lent lending infrastructure granted":
        RoleCue("aid", 1.4),
    "deal deals sale sales contract contracts bought purchase purchased buys buy buying sold sell selling arms exports imports "
    "trade investment invest invested acquisition acquire acquired acquiring jets weapons merger stake missiles order "
    "investing investments goods purchases tariffs takeover plot auction": RoleCue("deal", 1.2),
    "cost costs costing loss losses damage damages fine fined budget compensation settlement penalty lawsuit repair rebuild "
    "reconstruction fines penalties expenses overrun project construction repairs estimated verdict": RoleCue("cost", 1.5),
    "bill build lost victim victims": RoleCue("cost", 0.9),
    "spots billboards radio": RoleCue("spent", 1.0),
    "price prices wage wages salary salaries revenue revenues profit profits income gdp earnings earned fee fees tax taxes "
    "per barrel hour economy output turnover rent shares annually tip week month hourly market ounce gallon share bounty":
        RoleCue("other", 1.2),
    "reward prize": RoleCue("other", 2.0),
    "pay paid homeless friend friends": RoleCue("other", 0.9),
}  # fmt: skip

_PERCENT_ROLES: dict[str, RoleCue] = {
    "vote votes seats ballots": RoleCue("vote_share", 1.7),
    "house senate parliament assembly legislature": RoleCue("vote_share", 0.7, otherwise=""),
    "beat backed runoff": RoleCue("vote_share", 0.9),
    "won win received took secured garnered winning voters": RoleCue("vote_share", 0.9, otherwise=""),
    "turnout participation": RoleCue("turnout", 2.4),
    "cast ballot": RoleCue("turnout", 1.2),
    "approve approved approval approves approving favorable favourable popularity trust trusted trusts satisfied": RoleCue("approval", 1.8),
    "disapprove disapproved disapproval disapproves disapproving unfavorable unfavourable distrust dissatisfied": RoleCue("disapproval", 2.0),
    "poll polls survey surveys surveyed respondents polled pollster polling support supports oppose believe think "
    "favor favour opposed supported supporting believed back prefer undecided favored favoured": RoleCue("opinion", 1.0),
    "said say": RoleCue("opinion", 0.7),
    "margin margins": RoleCue("margin_of_error", 0.7),
    "error": RoleCue("margin_of_error", 3.0),
    "lead advantage gap edge": RoleCue("lead", 2.0),
    "leads leading ahead trails trailing": RoleCue("lead", 1.1),
    "rate unemployment inflation interest tariff tariffs duty": RoleCue("other", 0.7),
}  # fmt: skip

_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec"
)
_ABBREVIATIONS = (
    "mr mrs ms dr prof gen col lt sgt capt cmdr maj rep sen gov pres hon rev st jr sr vs etc inc corp co ltd bros no nos fig "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd dept est approx u.s u.k u.n d.c "
    "messrs cf al eds vol pp fla calif ariz conn ill mass mich minn okla pa tenn tex va wash wis a.m p.m ft mt"
)

EN = Language(
    code="en",
    proclitics=(),
    ands=word_set("and &"),
    addition_needs_and=False,
    dotted_thousands=False,
    right_to_left=False,
    definite="",
    definite_proclitics=(),
    verb_endings=(),
    glued_prepositions=(),
    motion=word_set("went gone goes going"),
    human_endings=(),
    abbreviations=word_set(_ABBREVIATIONS),
    numbers=_numbers(),
    literal_suffixes={suffix: Decimal(value) for suffix, value in _SUFFIXES.items()},
    articles=word_set("a an"),
    of=word_set("of"),
    between=word_set("between"),
    from_=word_set("from"),
    to=word_set("to through"),
    or_=word_set("or"),
    versus=word_set("versus vs against"),
    more=word_set("more"),
    hedges_before=phrase_table(
        {
            "approx": [
                "about",
                "around",
                "some",
                "roughly",
                "nearly",
                "almost",
                "an estimated",
                "estimated",
                "approximately",
                "close to",
                "estimated at",
                "in the region of",
                "circa",
                "approaching",
                "just about",
                "near",
                "or so",
                "~",
                "nearing",
                "as estimated",
                "in the neighborhood of",
                "an approximate",
                "somewhere around",
                "upward of about",
                "virtually",
            ],
            "at_least": [
                "at least",
                "no fewer than",
                "no less than",
                "not less than",
                "a minimum of",
                "not fewer than",
                "minimum of",
                "at the very least",
                "at minimum",
            ],
            "more_than": [
                "more than",
                "over",
                "above",
                "exceeding",
                "upwards of",
                "topping",
                "upward of",
                "well over",
                "in excess of",
                "exceeds",
                "exceeded",
                "topped",
                "tops",
                "top",
                "surpassed",
                "surpassing",
                "greater than",
                "higher than",
                "surpass",
                "beyond",
                "passing",
                "just over",
                "past",
                "larger than",
                "exceed",
                "just above",
                "passed",
                "passes",
                "surpasses",
                "north of",
                "better than",
            ],
            "at_most": [
                "at most",
                "up to",
                "as many as",
                "as much as",
                "no more than",
                "a maximum of",
                "not more than",
                "maximum of",
                "as high as",
                "a maximum",
                "capped at",
                "can reach",
                "could reach",
                "may reach",
                "at the most",
                "limited to",
                "max",
            ],
            "less_than": [
                "less than",
                "fewer than",
                "under",
                "below",
                "lower than",
                "just under",
                "just below",
                "short of",
                "south of",
                "smaller than",
            ],
        }
    ),
    hedges_after=phrase_table(
        {
            "at_least": ["or more", "at least", "at a minimum", "or higher", "at the least"],
            "approx": ["or so", "approximately", "or thereabouts", "give or take", "roughly"],
            "at_most": ["at most", "or less", "or fewer", "at the most", "or under", "tops"],
            "more_than": ["plus"],
        }
    ),
    bounding_verbs={},
    negations=word_set("cannot not no never neither nor don't doesn't didn't"),
    still=frozenset(),
    privatives=frozenset(),
    fillers=word_set("a an another further additional extra"),
    currencies=_currencies(),
    currency_codes=frozenset(code.lower() for code in CODES)
    - word_set("all cup top mad try lak ron sos bob gel pen cop bam mop hrk amd php nio"),
    countries=folded({names: code for code, names in _COUNTRIES.items()}),
    currency_qualifiers=word_set("cfa new hong old south north"),
    percent=phrase_set(["%", "percent", "per cent", "pct", "pc", "percents"]),
    points=phrase_set(
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
    ),
    bare_points={"points": 1, "point": 1},
    point_blockers=word_set(
        "basis index dow nasdaq ftse nikkei index's stocks stock game scored score rebounds quarter season team talking bullet plan "
        "s&p dax shares goals assists match standings average sensex hang seng agenda"
    ),
    harm_nouns=_harm_nouns(),
    people=_people(),
    others=word_set("others other"),
    demonstratives=word_set("the those these his her their its"),
    uncounted=word_set(
        "hens hen seabirds cows warrants warrant documents document search poultry bees turtles dolphins livestock camels goats donkeys "
        "years year months month weeks week days day hours hour minutes minute seconds second decades decade centuries miles mile "
        "km kilometers kilometres feet foot inches meters metres yards acres square pounds tons tonnes kg degrees percent points point "
        "times times-as goals games game matches seats votes vote houses homes buildings building cars car vehicles vehicle trucks "
        "buses bus planes plane aircraft jets helicopters ships ship boats tanks rockets missiles bombs shells drones rounds shots "
        "cattle cows sheep dogs dog cats horses animals birds pigs goats elephants whales deer fish chickens families households family household "
        "cases case infections infection counts count charges charge articles pages page states countries nations cities towns "
        "villages districts counties provinces schools hospitals companies firms stores shops churches mosques jobs job positions "
        "bills bill laws law questions states' ways things attacks attack strikes strike airstrikes raids incidents crashes accidents "
        "explosions blasts separate different occasions stages phases copies books songs films records names apartments flats units "
        "locations sites bullets guns rifles weapons cents dollars gunshot barrels gallons litres trees bridges candidates "
        "voters ballots delegates pm am p.m a.m percentage sorties checkpoints positions fires shootings stabbings wells"
    ),
    predicates=folded(_PREDICATES),
    auxiliaries=word_set("were was are is been being have has had be being got"),
    subgroups=phrase_set(
        [
            "including",
            "among them",
            "of them",
            "of whom",
            "including at least",
            "include",
            "includes",
            "among whom",
            "included",
        ]
    ),
    toll_openers=frozenset(),
    toll_heads=word_set("toll deaths fatalities dead casualties wounded injured injuries killings casualty"),
    reached=word_set(
        "rose risen rises reached reaches climbed stood stands stand at to jumped rising passed topped hit is was now exceeded "
        "surpassed increased grew low high record-low bringing count tally standing climbs soared over passes climbing reaching"
    ),
    clause_breaks=word_set(
        "said says who which that when while after before as where because if but although though since until during amid told "
        "according despite whose whom reported what"
    ),
    prepositions=word_set("in on at of by from with for to near across outside inside over under into around"),
    illness=word_set("covid coronavirus flu measles cholera ebola virus infections infected cases hiv malaria"),
    rubble=word_set("rubble debris"),
    mixed=phrase_set(
        [
            "killed or wounded",
            "dead or wounded",
            "killed or injured",
            "dead or injured",
            "dead and wounded",
            "killed and wounded",
            "killed and injured",
            "wounded or killed",
        ]
    ),
    relatives=word_set("who whom that"),
    determiners=word_set("the his her its their our my those these"),
    fatal=word_set("dead fatally"),
    rates=word_set("per"),
    among=word_set("among"),
    months=word_set(_MONTHS),
    money_roles=folded(_MONEY_ROLES),
    percent_roles=folded(_PERCENT_ROLES),
    up=word_set(
        "rose rise rises rising risen up increase increased increases increasing grew grow grows growing growth gain gained gains "
        "gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surges soared soar advanced advance rallied "
        "added higher raise raised rebound rebounded expanded expand expansion growth spike spiked improved uptick hike hiked boost "
        "boosted accelerated doubled bigger more + inched widened quicker"
    ),
    down=word_set(
        "fell fall falls falling fallen down decrease decreased decreases decreasing drop dropped drops dropping decline declined "
        "declines declining lost lose slid slide slipped sank sink sinks plunged plunge plunges tumbled tumble shed sheds trimmed trim trims cut cuts "
        "lower slumped slump shrank shrink contracted contraction off reduced reduce reduction plummeted dipped dip weakened weaker "
        "retreated eased narrowed crashed slowed tanked slashed - fewer less"
    ),
    change_levels=word_set("to at"),
    adjacent_directions=word_set("up down off higher lower more less fewer bigger + -"),
    level_hedges=word_set("above below"),
    level_nouns=word_set("low high lows highs record peak bottom level"),
    rated=word_set(
        "president president's government congress leader premier minister performance handling management job governor governor's mayor senator rating "
        "ratings chancellor parliament work party king"
    ),
    change_idioms=word_set("buckled make makes made making set sets end ends ended made"),
    poll_words=word_set("poll polls survey surveys surveyed respondents polled pollster polling pollsters"),
    vote_words=word_set(
        "vote votes voters election elections electoral ballots ballot candidate candidates primary runoff won win referendum nominee polls "
        "republican democrat democratic incumbent lead leads leading ahead trails"
    ),
    political_words=folded_words(
        "campaign",
        "election",
        "candidate",
        "the party",
        "governor",
        "super pac",
        "ballot",
        "challenger",
        "republican",
        "democrat",
        "super pac",
        "primary",
        "senate",
        "lobby",
    ),
    sums=word_set("sum amount total"),
)
