"""French: who is counted and what happened to them."""

from __future__ import annotations

from tracker.languages.fr.forms import agreed, conjugated, plural, spelled
from tracker.languages.shape import CasualtyWords, HarmNoun, Person, Predicate, folded, phrase_set, word_set
from tracker.records import Group, Harm

# ------------------------------------------------------------------------------------------------- nouns of harm

_HARM_NOUNS: dict[Harm, str] = {
    "killed": (
        f"{agreed('mort tué décédé noyé')} vies décès {plural('martyr cadavre dépouille défunt assassinat meurtre homicide noyade')} "
        "corps exécutions suicides"
    ),
    "wounded": f"{agreed('blessé estropié mutilé brûlé')} blessures",
    "missing": agreed("disparu"),
    "captive": f"{plural('otage prisonnier captif détenu')} prisonnières captives détenues enlèvements {agreed('kidnappé enlevé capturé')}",
    "displaced": f"{agreed('déplacé réfugié évacué exilé')}",
    "mixed": "victimes victime",
}
_EVENTS = "décès assassinat assassinats meurtre meurtres homicide homicides noyade noyades exécutions suicides blessures enlèvements"
_ADJECTIVES = agreed("mort tué décédé noyé blessé estropié mutilé brûlé disparu kidnappé enlevé capturé déplacé évacué")

# -------------------------------------------------------------------------------------------------------- people

_PEOPLE: dict[Group | None, str] = {
    None: (
        # anybody
        f"personnes personne gens {plural('individu homme adulte adolescent adolescente habitant habitante résident résidente')} "
        f"{plural('villageois citoyen citoyenne ressortissant ressortissante étranger étrangère riverain passant badaud voisin')} "
        f"{plural('jeune vieillard retraité occupant âme locataire sinistré')} "
        # on the way
        f"{plural('passager passagère marin matelot pêcheur pèlerin touriste voyageur vacancier estivant migrant migrante immigré')} "
        f"{plural('exilé demandeur piéton automobiliste cycliste motard conducteur chauffeur randonneur alpiniste skieur nageur')} "
        f"{plural('plongeur pilote naufragé usager')} "
        # by work
        f"{plural('ouvrier ouvrière travailleur travailleuse mineur mineurs agriculteur paysan berger éleveur commerçant vendeur')} "
        f"{plural('client employé salarié agent responsable fonctionnaire diplomate député élu maire ministre juge avocat')} "
        f"{plural('enseignant instituteur professeur étudiant étudiante ingénieur technicien pompier secouriste sauveteur gardien')} "
        f"{plural('prêtre religieux religieuse moine imam évêque missionnaire musicien artiste joueur spectateur supporteur supporter')} "
        f"{plural('garde vigile docker routier cheminot')} "
        # by what they stand for
        f"{plural('membre militante militant partisan cadre chef dirigeant commandant opposant opposante dissident manifestant')} "
        f"{plural('manifestante fidèle croyant musulman chrétien juif yézidi bénévole volontaire humanitaire colon candidat suspect')} "
        # kin
        f"{plural('proche frère sœur parent père fille époux épouse couple ami cousin neveu')} fils membres"
    ),
    "civilians": plural("civil civile"),
    "children": plural(
        "enfant bébé nourrisson garçon fillette garçonnet écolier écolière élève lycéen collégien gamin"
    ),
    "women": f"{plural('femme mère')}",
    "soldiers": plural(
        "soldat militaire conscrit réserviste parachutiste légionnaire officier sergent casque fantassin marine"
    ),
    "militants": plural(
        "combattant combattante rebelle insurgé terroriste jihadiste djihadiste assaillant assaillante milicien guérillero tireur mercenaire islamiste "
        "kamikaze bandit"
    ),
    "journalists": plural("journaliste reporter correspondant photographe caméraman cameraman"),
    "medics": plural("médecin infirmier infirmière soignant soignante ambulancier chirurgien"),
    "police": plural("policier policière gendarme"),
    "aid_workers": plural("secouriste humanitaire"),
}
_NATIONS = (
    "afghan africain albanais algérien allemand américain angolais arabe argentin arménien asiatique australien autrichien "
    "bangladais belge béninois biélorusse birman bolivien bosniaque brésilien britannique bulgare burkinabè burundais "
    "cambodgien camerounais canadien centrafricain chilien chinois chypriote colombien congolais coréen croate cubain danois "
    "égyptien émirati équatorien érythréen espagnol éthiopien européen finlandais français gabonais gazaoui géorgien ghanéen "
    "grec guatémaltèque guinéen haïtien hondurien hongrois indien indonésien irakien iranien irlandais islandais israélien "
    "italien ivoirien japonais jordanien kazakh kényan kosovar koweïtien kurde libanais libérien libyen malaisien malgache "
    "malien marocain mauritanien mexicain moldave mongol mozambicain namibien népalais nicaraguayen nigérian nigérien "
    "norvégien omanais ougandais ouzbek pakistanais palestinien péruvien philippin polonais portugais qatari roumain russe "
    "rwandais saoudien sénégalais serbe slovaque slovène somalien soudanais suédois suisse syrien tadjik tanzanien tchadien "
    "tchèque thaïlandais togolais tunisien turc ukrainien vénézuélien vietnamien yéménite zambien zimbabwéen parisien"
)


def _nations() -> str:
    return " ".join(agreed(word) + (f" {word}ne {word}nes" if word.endswith("en") else "") for word in _NATIONS.split())


def _harm_nouns() -> dict[str, HarmNoun]:
    events, adjectives = _EVENTS.split(), _ADJECTIVES.split()
    table: dict[str, HarmNoun] = {}
    for harm, words in _HARM_NOUNS.items():
        table |= {
            word: HarmNoun(harm, adjective=word in adjectives, alone=word in adjectives, event=word in events)
            for word in words.split()
        }
    return folded(table)


def _people() -> dict[str, Person]:
    table = {words: Person(group) for group, words in _PEOPLE.items()}
    nations = {word: Person() for word in _nations().split() if word.endswith("s")}
    return folded({**nations, **table})


HARM_NOUNS = _harm_nouns()
PEOPLE = _people()
OTHERS = word_set("autres autre")

# ---------------------------------------------------------------------------------------------------- predicates

_DISSENTERS = word_set(
    plural(
        "manifestant manifestante opposant opposante militant militante journaliste dissident étudiant partisan autre lycéen soldat"
    )
    + " personnes"
)
_UNREST = word_set(
    plural(
        "manifestation rassemblement affrontement émeute heurt protestation marche répression opposition opposant manifestant putsch trouble"
    )
    + " junte régime soulèvement"
)
_CRIMINALS = word_set(plural("trafiquant voleur passeur suspect braqueur dealer contrebandier hooligan chauffeur"))
_CAPTIVITY = word_set("otage otages captivité prison prisons détention geôles prisonnier prisonniers captifs")
_HOSPITAL = word_set("hôpital hôpitaux clinique cliniques hospitalisé hospitalisés urgences")
_LIFE = word_set("vie mort")
_HOMES = word_set("foyer foyers maison maisons domicile domiciles village villages terres habitations logements")
_LEAVING = _HOMES | word_set("fuir quitter partir abandonner exil route départ")

_PREDICATES: dict[str, Predicate] = {
    # killed
    f"{conjugated('tuer assassiner massacrer exécuter décapiter égorger lyncher')} abattu abattue abattus abattues abattre":
        Predicate("killed", after=True, transitive=True),
    f"{agreed('décédé noyé mort')} meurt meurent mourir mouraient mourut moururent péri périssent périr périrent péris succombé succombent":
        Predicate("killed", after=True, before=False),
    "mort morts": Predicate("killed", after=True),
    "décès": Predicate("killed"),
    "trouvé trouvent trouvèrent trouve perdu perdent perdirent laissé laissent":
        Predicate("killed", before=False, after=True, needs=_LIFE, people=True),
    "vie": Predicate("killed", through=word_set("à de aux")),
    f"assassinat meurtre massacre exécution noyade élimination {plural('dépouille cadavre')} corps": Predicate("killed"),
    f"{conjugated('éliminer neutraliser')}": Predicate(
        "killed", after=True, transitive=True,
        only=word_set(plural("combattant terroriste jihadiste djihadiste rebelle assaillant milicien insurgé soldat")),
    ),
    # wounded
    f"{conjugated('blesser')} {agreed('brûlé intoxiqué')}": Predicate("wounded", after=True, transitive=True),
    "souffrent souffraient soignés soignées admis admises hospitalisés hospitalisées hospitalisé hospitalisée transportés":
        Predicate("wounded", before=False, after=True, people=True),
    # missing
    f"{agreed('disparu')}": Predicate("missing", before=False, after=True),
    "disparition": Predicate("missing"),
    "manquent manquaient manquants": Predicate("missing", before=False, after=True, needs=word_set("appel"), people=True),
    "emportés emportées emporté emporte": Predicate("missing", before=False, after=True, people=True),
    # captive
    f"{conjugated('enlever kidnapper séquestrer')} ravi ravis": Predicate("captive", after=True, transitive=True, people=True),
    f"enlèvement rapt kidnapping détention capture {plural('arrestation')}": Predicate("captive", people=True, never=_CRIMINALS),
    f"{conjugated('capturer')} détient détiennent détenait détenaient détenir détenu détenus détenues retient retiennent retenus retenues":
        Predicate("captive", after=True, transitive=True, people=True, never=_CRIMINALS),
    f"{conjugated('libérer relâcher')} libération": Predicate("captive", after=True, transitive=True, people=True, never=_CRIMINALS),
    f"{conjugated('arrêter interpeller incarcérer emprisonner')} interpellation": Predicate(
        "captive", after=True, transitive=True, only=_DISSENTERS, context=_UNREST, never=_CRIMINALS
    ),
    # displaced
    f"{conjugated('déplacer évacuer déraciner')}": Predicate("displaced", after=True, transitive=True, people=True),
    "évacuation déplacement exode": Predicate("displaced", people=True),
    f"{conjugated('chasser expulser')}": Predicate("displaced", after=True, transitive=True, people=True, needs=_HOMES | word_set("exil")),
    "forcé forcés forcées contraint contraints contraintes poussé poussés obligé obligés jeté jetés": Predicate(
        "displaced", after=True, transitive=True, people=True, needs=_LEAVING
    ),
    "fui fuient fuyaient fuir": Predicate("displaced", before=False, after=True, people=True),
    # saved
    f"{conjugated('sauver secourir')} secouru secourus secourues": Predicate("missing", before=False, after=False),
}  # fmt: skip
PREDICATES = folded(_PREDICATES)

# ------------------------------------------------------------------------------------------------- what is no harm

_THINGS = (
    "an année mois jour journée semaine heure minute seconde siècle décennie kilomètre mètre centimètre mille hectare litre tonne "
    "kilo degré point fois maison habitation logement bâtiment immeuble voiture véhicule camion autocar bus train avion appareil "
    "hélicoptère bateau navire chalutier pirogue char drone missile roquette obus bombe coup balle tir famille foyer ménage cas "
    "contamination infection article page pays ville village commune quartier école hôpital entreprise société usine magasin église "
    "mosquée emploi poste loi question siège voix bulletin suffrage but match partie attaque frappe raid incident accident explosion "
    "place lit tente camp sac arbre pont électeur votant inscrit donateur délégué abonné vache mouton chèvre animal bête chien cheval "
    "oiseau poulet groupe parti tribu équipe prison vol réunion plainte circonscription canton wilaya département région province "
    "moto arme fusil kilomètre/heure pour-cent tiers cinquième dixième adresse route rue tome étage mort-né répondant "
    "commerce boutique frégate naufrage ordinaire signature étoile édition chapitre compte liste bureau urne"
)
UNCOUNTED = word_set(plural(_THINGS.replace("-", " ").replace("/", " "))) | word_set("% mille km kg m cm ha km²")
ILLNESS = word_set("covid coronavirus grippe rougeole choléra ebola virus infections infectés cas paludisme")
RUBBLE = word_set("décombres gravats ruines débris")
RATES = frozenset[str]()
FATAL = word_set("mortellement")

# ---------------------------------------------------------------------------------------------- totals and parts

SUBGROUPS = phrase_set(
    spelled(
        "dont", "parmi lesquels", "parmi lesquelles", "parmi eux", "parmi elles", "y compris",
        "entre eux", "entre elles", "d'entre eux", "d'entre elles",
    )
)  # fmt: skip
TOLL_OPENERS = word_set("nombre nombres total bilan chiffre")
TOLL_HEADS = word_set("bilan décès")
REACHED = word_set(
    "atteint atteignait atteignent atteindre atteignant passe passé passait passer grimpe grimpé monte monté élève élevait élevé élever est "
    "était sont étaient à alourdi alourdit alourdissait porte porté portant dépasse dépassé établit établissait établi désormais état fait "
    "franchi compte comptait maintenant revu"
)
MIXED = phrase_set(
    spelled(
        "tués ou blessés",
        "morts ou blessés",
        "tués et blessés",
        "morts et blessés",
        "morts et de blessés",
        "tués ou disparus",
    )
)
AMONG = word_set("parmi")

# ----------------------------------------------------------------------------------------------- groups and tallies

_GROUP_WORDS: dict[Group, str] = {
    "civilians": agreed("civil"),
    "children": "enfants enfant mineurs mineures écoliers élèves nourrissons",
    "women": "femmes femme",
    "soldiers": "militaires militaire armée soldats armées",
    "militants": "rebelles jihadistes djihadistes terroristes talibans hamas hezbollah houthis miliciens",
    "journalists": "presse journalistes",
    "medics": "médical médicaux soignant soignants santé hôpital",
    "aid_workers": "humanitaire humanitaires ong croix-rouge secouristes",
    "police": "police policiers gendarmerie",
}
_CUMULATIVE = spelled(
    "depuis", "jusqu'à présent", "à ce jour", "jusqu'ici", "bilan", "au total", "en tout", "cette année", "par an", "chaque année",
    "nombre de", "nombre total",
)  # fmt: skip
CASUALTY = CasualtyWords(
    singulars=frozenset(),
    singular_harms=frozenset(),
    additions=phrase_set(spelled("ainsi que", "de même que", "en plus de", "outre")),
    quantifiers=word_set(
        "tous toutes encore les autres premiers premières légèrement grièvement seuls seulement total le la aussi déjà notamment ces"
    ),
    presumed=word_set(
        "portés portées porté portée présumés présumées déclarés déclarées retrouvés retrouvées retrouvé considérés toujours tenus"
    ),
    averted=word_set("évité évitant éviter sans empêché"),
    dated=word_set("depuis année an"),
    whens=word_set("quand lorsque où après"),
    carriers=word_set(
        "transportant transportait transportaient transporte abritant abritait héberge hébergeait accueillant accueille"
    ),
    offspring=frozenset(),
    leaves=frozenset(),
    has=frozenset(),
    parents=frozenset(),
    traps=frozenset(),
    unharmed=word_set(
        f"{plural('survivant survivante rescapé')} secouru secourus secourues sauvé sauvés sauvées {agreed('indemne')} vivants vivante vivantes"
    ),
    named_as=word_set("comme"),
    totals=word_set("bilan total nombre chiffre"),
    tallies=frozenset(),
    deadly=frozenset(),
    raising=frozenset(),
    pronoun_counts=frozenset(),
    breakdowns=word_set(": - — ("),
    composed=frozenset(),
    wholes=frozenset(),
    nobody=word_set("aucun aucune"),
    collectives=frozenset(),
    captivity=word_set("captivité détention"),
    in_care={},
    patients=word_set("patient patients patiente patientes malade malades"),
    demonym_endings=(),
    pronouns=word_set("eux elles"),
    dual_ending="",
    dual_cues=frozenset(),
    every=word_set("sur chaque"),
    case_duals=frozenset(),
    inhabitants=frozenset(),
    cases=frozenset(),
    weekdays=frozenset(),
    exchanges=word_set("échange"),
    adjectives=word_set(_nations()),
    aged=frozenset(),
    age_nouns=frozenset(),
    complements=word_set("otage otages"),
    tails=phrase_set(spelled("de guerre", "d'opinion", "bleus", "bleu")),
    age_units=frozenset(),
    age_openers=frozenset(),
    copulas=frozenset(),
    glued_by=(),
    new_cases=frozenset(),
    no_nouns=frozenset(),
    adverbs=word_set(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain seulement déjà ici là encore aussi y en ensuite tôt tard "
        "grièvement légèrement aujourd'hui immédiatement"
    ),
    seam_prepositions=frozenset(),
    seam_proclitics=(),
    suffixes=(),
    plural_endings=(),
    counted_endings=(),
    not_nouns=(),
    groups={word: group for group, words in _GROUP_WORDS.items() for word in word_set(words)},
    cumulative=phrase_set(_CUMULATIVE),
    cumulative_causes=word_set("guerre conflit pandémie épidémie famine siège insurrection violences combats génocide"),
    unreal=word_set(
        "pourrait pourraient peut peuvent risque risquent craint craignent menace menacent si devrait devraient"
    ),
)
