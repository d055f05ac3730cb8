"""English: who is counted and what happened to them."""

from __future__ import annotations

from tracker.languages.shape import HarmNoun, Person, Predicate, folded, phrase_set, word_set

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

HARM_NOUNS = _harm_nouns()
PEOPLE = _people()
OTHERS = word_set("others other")
UNCOUNTED = word_set(
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
)
PREDICATES = folded(_PREDICATES)
SUBGROUPS = phrase_set(
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
)
TOLL_OPENERS: frozenset[str] = frozenset()
TOLL_HEADS = word_set("toll deaths fatalities dead casualties wounded injured injuries killings casualty")
REACHED = word_set(
    "rose risen rises reached reaches climbed stood stands stand at to jumped rising passed topped hit is was now exceeded "
    "surpassed increased grew low high record-low bringing count tally standing climbs soared over passes climbing reaching"
)
ILLNESS = word_set("covid coronavirus flu measles cholera ebola virus infections infected cases hiv malaria")
RUBBLE = word_set("rubble debris")
MIXED = phrase_set(
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
)
FATAL = word_set("dead fatally")
RATES = word_set("per")
AMONG = word_set("among")
