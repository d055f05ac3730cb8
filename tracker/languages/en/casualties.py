"""English: who is counted and what happened to them."""

from __future__ import annotations

from tracker.languages.shape import (
    CasualtyWords,
    HarmNoun,
    Person,
    Predicate,
    folded,
    folded_words,
    phrase_set,
    word_set,
)
from tracker.records import Group, Harm

# ------------------------------------------------------------------------------------------------- nouns of harm

_HARM_NOUNS: dict[Harm, str] = {
    "killed": (
        "lives dead deceased deaths death fatalities fatality martyr martyrs bodies body corpses corpse slain killings "
        "homicides murders drownings suicides executions lynchings assassinations beheadings fallen"
    ),
    "wounded": "wounded injured injuries wounds wound injury maimed",
    "missing": "missing unaccounted disappeared",
    "captive": (
        "hostage hostages captive captives prisoner prisoners detainee detainees abductee abductees pow pows inmates inmate "
        "freed kidnapped abducted captured imprisoned detentions"
    ),
    "displaced": "refugee refugees displaced evacuee evacuees homeless idps",
    "mixed": "casualties casualty victim victims",
}
_EVENTS = (
    "deaths death fatalities fatality injuries wounds wound injury killings homicides murders drownings suicides executions "
    "lynchings assassinations beheadings detentions"
)
_ADJECTIVES = (
    "dead deceased slain fallen wounded injured maimed missing unaccounted disappeared freed kidnapped abducted captured imprisoned "
    "displaced homeless captive"
)

# -------------------------------------------------------------------------------------------------------- people

_PEOPLE: dict[Group | None, str] = {
    None: (
        # anybody
        "people person persons individual individuals man men others other adult adults teenager teenagers teen teens "
        "teenaged resident residents villager villagers townspeople islander islanders citizen citizens national nationals "
        "inhabitant inhabitants local locals native natives foreigner foreigners occupant occupants bystander bystanders "
        "passer passers passersby onlooker onlookers neighbour neighbours neighbor neighbors souls human humans "
        "pensioner pensioners youth youths youngster youngsters westerner westerners outsiders newcomers veteran veterans elder elders tenant tenants homeowners "
        # on the way
        "passenger passengers crew crewmen crewman crewmembers sailor sailors seamen fisherman fishermen pilgrim pilgrims "
        "tourist tourists traveller travellers traveler travelers visitor visitors holidaymaker holidaymakers vacationers "
        "migrant migrants immigrant immigrants seeker seekers stowaways pedestrian pedestrians "
        "motorist motorists cyclist cyclists biker bikers motorcyclist motorcyclists driver drivers commuter commuters rider "
        "riders hiker hikers sherpa sherpas guide guides climber climbers mountaineer mountaineers skier skiers snowboarders swimmer swimmers diver "
        "divers boaters pilot pilots skydivers campers "
        # by work
        "worker workers labourer labourers laborer laborers brigadier brigadiers generals colonel colonels captain captains lieutenants deminer deminers miner miners farmer farmers farmhands farmworkers herder herders "
        "shepherd shepherds trader traders vendor vendors shopper shoppers customer customers patron patrons guest guests "
        "diner diners reveller revellers reveler revelers partygoer partygoers concertgoers festivalgoers employee employees "
        "staff staffer staffers official officials diplomat diplomats lawmaker lawmakers politician politicians senator senators mp mps councillor councillors councilor councilors mayors governors envoys ambassadors prosecutors clerks waiters waitresses chefs bakers mechanics electricians plumbers carpenters roofers conductors stewards stewardesses attendants jockeys referees actors actresses singers dancers writers poets authors bloggers translators interpreters hunters loggers anglers beachgoers kayakers paddlers trekkers backpackers joggers runners skaters candidate candidates minister "
        "ministers judge judges lawyer lawyers teacher teachers student students professor professors academics scholar "
        "scholars engineer engineers technician technicians contractor contractors builder builders scientist scientists "
        "firefighter firefighters rescuer rescuers guard guards aide aides deputies confidants escorts bodyguard bodyguards ranger rangers peacekeeper "
        "peacekeepers priest priests nun nuns monk monks cleric clerics imam imams bishops missionary missionaries "
        "musician musicians artist artists athlete athletes player players footballer footballers spectator spectators fan "
        "fans cook cooks cleaners porters couriers truckers chauffeurs lifeguards seafarers mariners dockers "
        "servants prostitutes businessman businessmen banker bankers executives agents agent operatives "
        # by what they stand for
        "member members recruit recruits cadet cadets activist activists campaigner campaigners protester protesters protestor protestors demonstrator "
        "demonstrators marcher marchers dissident dissidents oppositionists separatists supporter supporters loyalists "
        "leader leaders commander commanders worshipper worshippers worshiper worshipers congregants parishioners mourner "
        "mourners settler settlers volunteer volunteers patient patients candidate gangster gangsters muslims christians jews hindus sikhs "
        "yazidis shiites sunnis shias kurds arabs rohingya uighurs uyghurs tamils tibetans bedouin suspects "
        # kin
        "relative relatives brother brothers sister sisters sibling siblings son sons daughter daughters grandchild "
        "grandchildren grandson grandsons granddaughter granddaughters couple couples parent parents grandparents father "
        "fathers husband husbands wife wives cousin cousins uncles aunts nephews nieces twins friends friend colleagues "
        "colleague comrades classmates ones orphans widows bride newlyweds"
    ),
    "civilians": "civilian civilians noncombatant noncombatants",
    "children": (
        "child children infant infants baby babies newborn newborns toddler toddlers boy boys girl girls minor minors kids kid "
        "graders preschooler schoolers schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys pupil pupils preschoolers"
    ),
    "women": "woman women mother mothers grandmothers grandmother housewives",
    "soldiers": (
        "soldier soldiers troops troop serviceman servicemen servicewoman servicewomen servicemember servicemembers marine "
        "marines conscript conscripts airman airmen reservist reservists paratrooper paratroopers "
        "infantrymen sergeants sergeant corporals commandos commando infantry legionnaires"
    ),
    "militants": (
        "militant militants fighter fighters rebel rebels insurgent insurgents terrorist terrorists gunman gunmen attacker "
        "attackers jihadist jihadists jihadi jihadis extremist extremists guerrilla guerrillas militiaman militiamen bomber "
        "bombers mercenaries mercenary combatant combatants bandits bandit assailants assailant islamists"
    ),
    "journalists": (
        "journalist journalists reporter reporters correspondent correspondents cameraman cameramen photographer "
        "photographers photojournalist photojournalists broadcasters newsmen"
    ),
    "medics": (
        "medic medics doctor doctors nurse nurses paramedic paramedics physician physicians surgeon surgeons midwives midwife"
    ),
    "police": (
        "policeman policemen policewoman policewomen police cop cops deputy deputies trooper troopers constable constables "
        "gendarme gendarmes"
    ),
}
_PERSONNEL = "personnel forces officer officers operative force"
_NATIONS = """
    afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian
    azerbaijani azeri bahraini bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian burundian
    cambodian cameroonian canadian chadian chechen chilean colombian congolese croat croatian cuban cypriot czech dane
    dutchman ecuadorian ecuadorean egyptian emirati eritrean estonian ethiopian european fijian filipino finn frenchman
    gambian gazan georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelander indian
    indonesian iranian iraqi israeli italian ivorian jamaican jordanian kashmiri kazakh kenyan kosovan korean kurd kuwaiti
    kyrgyz laotian latvian liberian libyan lithuanian macedonian malawian malaysian malian mauritanian mexican moldovan
    mongolian montenegrin moroccan mozambican namibian nepali nicaraguan nigerian nigerien norwegian omani pakistani
    palestinian panamanian papuan paraguayan peruvian pole qatari romanian russian rwandan salvadoran
    salvadorean saudi scot serb serbian singaporean slovak slovenian somali spaniard swede syrian tajik tanzanian texan
    thai tunisian turk turkmen ugandan ukrainian uruguayan uzbek venezuelan welshman yemeni zambian zimbabwean
    californian sicilian londoner parisian
"""
_UNCHANGED_NATIONS = (
    "chinese japanese lebanese sudanese senegalese portuguese vietnamese burmese taiwanese togolese nepalese maltese "
    "beninese gabonese angolans swiss french british dutch spanish irish danish swedish turkish polish finnish welsh "
    "englishmen frenchmen dutchmen irishmen welshmen scotsmen chinese"
)


def _harm_nouns() -> dict[str, HarmNoun]:
    table: dict[str, HarmNoun] = {}
    adjectives, events = _ADJECTIVES.split(), _EVENTS.split()
    for harm, words in _HARM_NOUNS.items():
        for word in words.split():
            table[word] = HarmNoun(harm, adjective=word in adjectives, event=word in events)
    return folded(table)


def _people() -> dict[str, Person]:
    table = {nation + "s": Person() for nation in _NATIONS.split()}
    table |= {words: Person(group) for group, words in _PEOPLE.items()}
    table[_PERSONNEL] = Person()
    return folded(table)


HARM_NOUNS = _harm_nouns()
PEOPLE = _people()
OTHERS = word_set("others other")

# ---------------------------------------------------------------------------------------------------- predicates

_DISSENTERS = word_set(
    "demonstrators protesters protestors dissidents activists journalists journalist reporters lawmakers oppositionists "
    "palestinians campaigners marchers rebels militants fighters soldiers demonstrator protester supporters teachers monks"
)
_UNREST = word_set(
    "protest protests rally rallies demonstration demonstrations march marches crackdown uprising coup opposition "
    "dissent dissidents troops soldiers junta regime occupation militants militia army staged iof idf zionist forces nato israeli riot riots unrest "
    "activists demonstrators protesters emergency"
)
_CRIMINALS = word_set(
    "officials smugglers suspects suspect traffickers thieves dealers drivers migrants immigrants fans robbers gang hackers "
    "poachers hooligans"
)
_CAPTIVITY = word_set(
    "captive hostage prisoner prisoners hostages captivity detention custody captives jail jails prison prisons"
)
_ILLNESSES = word_set(
    "covid coronavirus flu influenza measles cholera ebola virus infected hiv malaria dengue zika mpox monkeypox pneumonia typhoid diphtheria "
    "meningitis infection infections salmonella listeria legionnaires"
)
_HOSPITAL = word_set("hospital hospitals clinic clinics infirmary")
_HURTS = word_set("injuries wounds burns injury concussion concussions fractures trauma wound bruises inhalation")
_LIVES = word_set("lives life")
_LIMBS = word_set("limbs limb legs leg arm arms eyesight")
_LOST = word_set(
    "sherpas climbers firefighters civilians soldiers troops men fighters servicemen marines policemen airmen sailors relatives sons daughters children brothers "
    "sisters siblings cousins uncles friends comrades colleagues officers soldier militants personnel policeman crewmen guards"
)
_CAUSES = word_set(
    "crash crashes accident accidents disease diseases virus overdose overdoses suicide violence quake earthquake flood floods"
)
_DISASTER = word_set(
    "rescuers rescuer rescue divers diver survivors survivor missing coastguard capsized sank sunken shipwreck avalanche rubble debris "
    "flood floods flooding landslide landslides mudslide mudslides collapsed collapse firefighters earthquake quake tornado wreckage"
)
_SHELTERS = word_set("evacuation shelters")
_SWAPS = word_set("swap swaps swapped captivity")
_HOMES = word_set("homes home houses homeless villages village")
_HOUSES = word_set("homes dwellings")
_LEAVING = word_set(
    "homes home houses flee leave evacuate abandon relocate homeless shelters run exile fled escape move villages camps"
)
_FALLS = word_set("death deaths battle combat action")
_DEADLY = word_set("dead death killed died deadly")

_PREDICATES: dict[str, Predicate] = {
    # killed
    "killed": Predicate("killed", after=True, transitive=True),
    "kill kills killing murdered massacred slaughtered executed assassinated beheaded murdering executing slaying slew "
    "massacring slaughtering butchered butchering executes execute assassinate assassinates slays exterminated beheads beheading behead assassinating lynched hanged": Predicate("killed", after=True, transitive=True),
    "died perished drowned dying dies die succumbed drown perish drowns": Predicate("killed", before=False, after=True),
    "dead deceased slain": Predicate("killed", before=False, after=True),
    "claimed claims claiming claim cost costs costing takes taken took taking": Predicate(
        "killed",
        after=True,
        needs=_LIVES | _CAPTIVITY | _HOSPITAL | word_set("refuge shelter victims"),
        people=True,
        instead=(
            ("captive", _CAPTIVITY),
            ("wounded", _HOSPITAL),
            ("displaced", word_set("refuge shelter")),
        ),
    ),
    "crushed trampled burned burnt hacked stoned clubbed crushing trampling": Predicate(
        "killed", after=True, transitive=True, needs=word_set("death"), people=True
    ),
    "eliminated eliminating neutralized neutralised": Predicate(
        "killed", after=True, transitive=True,
        only=word_set("militants fighters terrorists gunmen commanders operatives soldiers insurgents rebels jihadists"),
    ),
    "fell fall falling fallen falls": Predicate(
        "killed", before=False, after=True, people=True, needs=_FALLS | word_set("victim victims"),
        without=word_set("fraud scam scams scammers phishing hackers hoax burglars thieves conmen robbery"),
    ),
    "passed pass": Predicate("killed", before=False, after=True, needs=word_set("away")),
    "starved froze frozen choked electrocuted suffocated bled plunged jumped": Predicate(
        "killed", before=False, after=True, needs=_FALLS, people=True
    ),
    "gave given give giving paid pay": Predicate("killed", before=False, after=True, needs=_LIVES, people=True),
    "put puts putting": Predicate("killed", after=True, needs=word_set("death"), people=True),
    "commit committed commits": Predicate("killed", before=False, after=True, needs=word_set("suicide")),
    "massacre massacres manslaughter slaughter murder murders extermination genocide executions execution assassination lives suicides": Predicate("killed"),
    "lost losing lose loses": Predicate(
        "killed", after=True, needs=_LIVES | _LIMBS | _CAUSES | _HOUSES, enough=_LOST, people=True,
        instead=(("displaced", _HOUSES), ("killed", _LIVES), ("wounded", _LIMBS)),
    ),
    "loss": Predicate(
        "killed",
        never=word_set("members councillors councilors mps seats players employees staff workers customers supporters voters subscribers followers students"),
    ),
    "deaths death killings martyrdom bodies body remains corpses drowning drownings fatalities": Predicate("killed"),
    "martyred gassed gunned mown mowed": Predicate("killed", after=True, transitive=True),
    "guns gunning mows mowing": Predicate("killed", needs=word_set("down"), people=True),
    # wounded
    "wounded injured hurt maimed wounding injuring injures wounds injure wound hurting maiming hurts": Predicate(
        "wounded", after=True, transitive=True
    ),
    "hospitalized hospitalised hospitalizes hospitalises hospitalizing hospitalising": Predicate(
        "wounded", after=True, transitive=True, without=_ILLNESSES
    ),
    "injury injuries": Predicate("wounded"),
    "shot stabbed shooting stabbing beaten poisoned mauled gored stabs shoots": Predicate(
        "wounded", after=True, transitive=True, people=True, means=True, instead=(("killed", _DEADLY),)
    ),
    "hit struck": Predicate(
        "wounded", before=False, after=True, transitive=True,
        needs=word_set("car cars vehicle vehicles truck bus bullet bullets gunfire shrapnel train"),
    ),
    "striking hitting": Predicate(
        "wounded", people=True,
        context=word_set("fire fired firing gunfire gunman gunmen bullet bullets shrapnel car truck van vehicle motorist crowd"),
    ),
    "treating": Predicate("wounded", people=True, needs=_HURTS),
    "suffered sustained suffering treated sustaining suffer received": Predicate(
        "wounded", before=False, after=True, needs=_HURTS | _HOSPITAL | word_set("scene centre centres center centers")
    ),
    "needed required needing requiring require": Predicate(
        "wounded", before=False, after=True, people=True, needs=word_set("hospital hospitalization hospitalisation surgery stitches amputation treatment")
    ),
    "referred shifted transferred rushed airlifted transported admitted flown ferried sent sending sends": Predicate(
        "wounded", after=True, transitive=True, needs=_HOSPITAL | word_set("treatment burn burns trauma"), people=True, without=_ILLNESSES
    ),
    "condition": Predicate(
        "wounded", people=True, needs=word_set("critical serious stable grave precarious"), without=_ILLNESSES
    ),
    "critical serious stable grave": Predicate("wounded", before=False, after=True, needs=word_set("condition")),
    # missing
    "swept washed": Predicate("missing", after=True, transitive=True, people=True, needs=word_set("away")),
    "missing unaccounted": Predicate("missing", before=False, after=True),
    "disappeared vanished disappearance": Predicate("missing", after=True, people=True),
    "searching search searched looking hunting": Predicate(
        "missing", people=True, needs=word_set("for"), through=word_set("for"), context=_DISASTER
    ),
    "burying buries": Predicate("missing", people=True, context=_DISASTER),
    "trapped buried": Predicate("missing", before=False, after=True, needs=word_set("rubble debris alive collapsed mud")),
    # captive
    "kidnapped abducted abducting kidnapping kidnap abduct kidnaps abducts kidnappings abductions": Predicate(
        "captive", after=True, transitive=True
    ),
    "seized captured capturing captures seizing capture seizes": Predicate(
        "captive", after=True, transitive=True, people=True, never=_CRIMINALS
    ),
    "snatched snatching": Predicate("captive", after=True, transitive=True, people=True),
    "abduction detention imprisonment": Predicate("captive"),
    "rounded": Predicate(
        "captive", after=True, transitive=True, people=True, needs=word_set("up"), never=_CRIMINALS | word_set("voters")
    ),
    "behind": Predicate("captive", before=False, after=True, people=True, needs=word_set("bars")),
    "arrested arrests arrest arresting apprehended": Predicate(
        "captive", after=True, transitive=True, only=_DISSENTERS, context=_UNREST, never=_CRIMINALS
    ),
    "detained jailed imprisoned detaining detains detain jailing jails imprisons imprison imprisoning": Predicate(
        "captive", after=True, transitive=True, people=True, never=_CRIMINALS
    ),
    "freed released freeing releasing frees releases release swapped swapping liberated liberating liberates": Predicate(
        "captive", after=True, transitive=True, people=True, never=_CRIMINALS | word_set("patients"), without=_HOSPITAL | word_set("treated")
    ),
    "sentenced sentences sentencing": Predicate(
        "captive", after=True, transitive=True, needs=word_set("prison jail years months"), only=_DISSENTERS
    ),
    "held": Predicate(
        "captive", after=True, needs=_CAPTIVITY, people=True, transitive=True, never=_CRIMINALS, free_behind=True,
        without=word_set("accountable responsible liable"),
    ),
    "returned returning return coming": Predicate("captive", before=False, after=True, people=True, context=_SWAPS),
    "exchanged exchanging": Predicate(
        "captive", after=True, transitive=True, people=True, context=_SWAPS | word_set("prisoner prisoners pows captives")
    ),
    "swap swaps": Predicate("captive", people=True, context=_CAPTIVITY | word_set("pows exchange")),
    "holding holds hold remain remained": Predicate(
        "captive", after=True, needs=_CAPTIVITY | _HOSPITAL | _SHELTERS, people=True, transitive=True,
        instead=(("wounded", _HOSPITAL), ("displaced", _SHELTERS)),
    ),
    "serving": Predicate(
        "captive", before=False, after=True, needs=word_set("sentence sentences term terms"), people=True, never=word_set("officers soldiers")
    ),
    # displaced
    "displaced displacing uprooted evacuated displace displaces evacuating evacuate uprooting relocated relocating evacuates "
    "relocate": Predicate("displaced", after=True, transitive=True, people=True),
    "expelled expelling expels driven drove driving drives": Predicate(
        "displaced", after=True, transitive=True, people=True, needs=_HOMES | word_set("out exile neighboring neighbouring border camps")
    ),
    "displacement evacuation exodus relocation": Predicate("displaced"),
    "forced forcing forces force prompted ordered": Predicate(
        "displaced", after=True, transitive=True, people=True, needs=_LEAVING
    ),
    # who tells somebody of homes and villages has not left them
    "told": Predicate(
        "displaced", after=True, transitive=True, people=True, needs=word_set("flee leave evacuate abandon relocate")
    ),
    "fled fleeing flee flees": Predicate("displaced", before=False, after=True, people=True),
    "crossed crossing poured streamed streaming pouring crossed": Predicate(
        "displaced", before=False, after=True, people=True, needs=word_set("into border frontier"),
        context=word_set("refugees refugee fled flee fleeing flight fighting war violence persecution rohingya clashes exodus offensive"),
    ),
    "sought seeking found find": Predicate(
        "displaced", before=False, after=True, people=True, needs=word_set("refuge shelter asylum safety")
    ),
    "staying stay stayed living sheltering sheltered housed lodged": Predicate(
        "displaced", before=False, after=True, people=True, needs=_SHELTERS | word_set("camps")
    ),
    "homeless": Predicate("displaced", before=False, after=True),
    # saved
    "rescued saved rescuing saving rescue pulled extricated extracted": Predicate("missing", before=False, after=False),
}  # fmt: skip
PREDICATES = folded(_PREDICATES)

# ------------------------------------------------------------------------------------------------- what is no harm

UNCOUNTED = word_set(
    "hens hen seabirds cows warrants warrant documents document search poultry bees turtles dolphins livestock camels goats donkeys "
    "years year month months weeks week days day hours hour minutes minute seconds second decades decade centuries miles mile "
    "mph kph knots km kilometers kilometres feet foot inches meters metres yards acres square pounds tons tonnes kg degrees percent points point "
    "times times-as goals games game matches seats votes vote houses homes buildings building cars car vehicles vehicle trucks "
    "buses bus planes plane aircraft jets helicopters ships ship boats tanks rockets missiles bombs shells drones rounds shots "
    "cattle cows sheep dogs dog cats horses animals birds pigs goats elephants whales deer fish chickens families households family household "
    "cases case infections infection counts count charges charge articles pages page states countries nations cities towns "
    "villages districts counties provinces schools hospitals companies firms stores shops churches mosques jobs job positions "
    "bills bill laws law questions states' ways things attacks attack strikes strike airstrikes raids incidents crashes accidents "
    "explosions blasts separate different occasions stages phases copies books songs films records names apartments flats units "
    "locations sites bullets guns rifles weapons cents dollars gunshot barrels gallons litres trees bridges "
    "voters ballots delegates pm am p.m a.m percentage sorties checkpoints positions fires shootings stabbings wells "
    "albums album tracks singles hectares wagons carriages trains train tanks boats vessels vessel lorries lorry bodies' parts "
    "massacres battles clashes tents camps camp boxes containers bags documents emails messages tweets photos videos reports "
    "amendments provisions clauses proposals deals projects plans rooms beds ambulances floors storeys stories sections blocks "
    "neighborhoods neighbourhoods communities municipalities areas regions islands wolves bears lions tigers monkeys rabbits "
    "snakes crocodiles sharks insects stabs blows strokes lashes knocks innings wickets tries touchdowns penalties points "
    "clans clan tribes tribe teams squads groups gangs parties prisons jails flights flight trips visits meetings hearings lawsuits suits complaints applications requests orders tests ambulances ambulance"
)
ILLNESS = _ILLNESSES | word_set("infections cases")
RUBBLE = word_set("rubble debris wreckage")
RATES = word_set("per")
FATAL = word_set("dead fatally fatal deadly")

# ---------------------------------------------------------------------------------------------- totals and parts

SUBGROUPS = phrase_set(
    [
        "including", "among them", "of them", "of whom", "including at least", "include", "includes", "among whom", "included",
        "of those", "critically", "seriously", "severely", "among these", "among those", "of which", "among which", "counting",
    ]
)  # fmt: skip
TOLL_OPENERS = word_set("number numbers total totals tally figure figures count estimates estimate")
TOLL_HEADS = word_set(
    "toll tolls deaths fatalities dead casualties wounded injured injuries killings casualty homicides murders"
)
REACHED = word_set(
    "rose risen rises rise reached reaches reaching climbed climbs climbing stood stands stand standing at to jumped jumps "
    "rising passed passes passing pass touched touches touching topped tops topping hit hits hitting is was are were now exceeded exceeds surpassed "
    "surpasses increased grew grown low high record-low peaked peaks bringing brings brought count tally soared soars over top exceed surpass crossed crosses "
    "be neared nears nearing near between around put puts includes included raised raising past above up below doubled tripled totaled totalled totals totaling totalling"
)
MIXED = phrase_set(
    [
        "killed or wounded", "dead or wounded", "killed or injured", "dead or injured", "dead and wounded", "killed and wounded",
        "killed and injured", "wounded or killed", "dead and injured", "killed , wounded", "killed , injured", "killed or hurt",
        "killed or missing", "dead or missing", "killed or severely injured", "killed or severely wounded", "killed or seriously injured",
        "killed or seriously wounded", "injuries and deaths", "deaths and injuries", "injuries or deaths", "deaths or injuries",
        "killed or critically injured", "killed or badly injured", "killed or badly wounded",
        "died or gone missing", "died or went missing", "died or disappeared", "died or vanished", "dead and missing",
        "deaths and missing", "killed injured", "killed wounded", "deaths and disappearances", "deaths or disappearances", "killed or disappeared", "killed and missing",
    ]
)  # fmt: skip
AMONG = word_set("among")

# ----------------------------------------------------------------------------------------------- groups and tallies

_GROUP_WORDS: dict[Group, str] = {
    "civilians": "civilian civilians noncombatants",
    "children": "child children schoolchildren minors underage infant infants newborn toddlers schoolgirls schoolboys boys girls",
    "women": "women woman female",
    "soldiers": "air army military soldiers navy naval marine marines infantry troops regime troop combat",
    "militants": "militant rebel insurgent jihadist taliban isis isil hamas hezbollah houthi qaeda shabaab haram militia "
    "extremist terrorist guerrilla terror boko farc",
    "journalists": "media press journalists news",
    "medics": "medical health hospital medics ambulance healthcare nursing",
    "aid_workers": "aid humanitarian relief charity ngo crescent",
    "police": "police policemen gendarmerie constabulary",
}
_CUMULATIVE = [
    "since", "so far", "to date", "until now", "up to now", "toll", "tolls", "brings the", "bringing the", "in total", "over the past",
    "over the last", "in the past", "in the last", "this year", "this month", "a year", "each year", "every year", "annually", "as of",
    "total number", "number of", "altogether",
]  # fmt: skip
CASUALTY = CasualtyWords(
    singulars=frozenset(),
    singular_harms=frozenset(),
    additions=phrase_set(["as well as", "along with", "together with", "alongside", "plus", "in addition to"]),
    quantifiers=word_set(
        "all many another both further additional the first last other exactly only total combined mere down up away"
    ),
    presumed=word_set(
        "reported feared believed confirmed presumed thought declared listed pronounced recorded known found still now"
    ),
    averted=word_set(
        "attempted attempting tried averting averted avert preventing prevented prevent avoiding avoided avoid without"
    ),
    dated=word_set("since year"),
    whens=word_set("when where after"),
    carriers=word_set("carrying carried carries carry aboard housing houses hosting"),
    offspring=frozenset(),
    leaves=frozenset(),
    has=frozenset(),
    parents=frozenset(),
    traps=frozenset(),
    unharmed=word_set("survivors survivor unhurt unharmed alive stranded besieged isolated marooned"),
    named_as=word_set("as"),
    totals=word_set("toll total tally figure number"),
    tallies=frozenset(),
    deadly=frozenset(),
    raising=word_set("making taking bringing brings brought putting raising leaving"),
    pronoun_counts=frozenset(),
    breakdowns=word_set(": - — ("),
    composed=frozenset(),
    wholes=frozenset(),
    nobody=word_set("none neither any"),
    collectives=frozenset(),
    captivity=word_set("detention captivity"),
    demonym_endings=("ans",),
    in_care=folded({"hospital hospitals": "wounded", "evacuation shelters": "displaced"}),
    patients=word_set("patient patients"),
    pronouns=word_set("them whom"),
    dual_ending="",
    dual_cues=frozenset(),
    every=word_set("every in each"),
    case_duals=frozenset(),
    inhabitants=frozenset(),
    cases=frozenset(),
    weekdays=frozenset(),
    exchanges=word_set("exchange return swap swapped"),
    adjectives=word_set(_NATIONS + _UNCHANGED_NATIONS + " taliban"),
    aged=word_set("aged ages age"),
    age_nouns=phrase_set(["- year - olds", "- year - old"]),
    complements=word_set("hostage captive prisoner"),
    tails=phrase_set(["of war", "of conscience", "- by", "- seeker", "- seekers"]),
    age_units=frozenset(),
    age_openers=frozenset(),
    copulas=frozenset(),
    glued_by=(),
    new_cases=frozenset(),
    no_nouns=frozenset(),
    adverbs=word_set(
        "just only now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday early late already "
        "alone overnight again there here later ago earlier so still even then also too nationwide worldwide citywide"
    ),
    seam_prepositions=frozenset(),
    seam_proclitics=folded_words(),
    suffixes=folded_words(),
    plural_endings=folded_words(),
    counted_endings=folded_words(),
    not_nouns=folded_words(),
    groups={word: group for group, words in _GROUP_WORDS.items() for word in word_set(words)},
    cumulative=phrase_set(_CUMULATIVE),
    cumulative_causes=word_set(
        "war conflict pandemic epidemic outbreak famine siege insurgency violence fighting unrest genocide"
    ),
    unreal=word_set("could would may might will can should expected feared threatened plans planned if"),
)
