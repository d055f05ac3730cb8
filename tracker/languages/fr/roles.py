"""French: what a figure measures."""

from __future__ import annotations

from tracker.languages.fr.forms import conjugated, plural, spelled
from tracker.languages.shape import Phrase, RoleCue, cue_table, folded_words, word_set

_GIVE = {"campaign": "contributed", "humanitarian": "aid", "government": "aid", "giving": "contributed"}
_GET = {"campaign": "raised", "humanitarian": "aid", "government": "aid", "giving": "raised"}
_CAMPAIGNING = {"campaign": "spent", "election": "spent", "advertising": "spent"}
_VOTING = {"campaign": "vote_share", "election": "vote_share"}

_MONEY_ROLES: list[tuple[RoleCue, str]] = [
    # raised
    (RoleCue("raised", 1.8, within={"market": "deal"}),
     f"{conjugated('récolter amasser collecter')} levé lever lève lèvent levée_de_fonds"),
    (RoleCue("raised", 1.7), "recueilli recueille recueillent recueillir recueillait réuni réunit réunir engrangé engranger engrange"),
    (RoleCue("raised", 1.6, "noun"), "collecte collectes cagnotte quête téléthon"),
    (RoleCue("other", 1.4, "noun", within={"campaign": "raised", "giving": "raised"}), "recettes recette"),
    (RoleCue("other", 1.1, within=_GET), "reçu reçue reçus reçoit reçoivent recevoir perçu perçoit percevoir touché touche touchent toucher"),
    # contributed
    (RoleCue("contributed", 1.9),
     "fait_un_don fait_don a_contribué contribué contribuer contribue a_cotisé"),
    (RoleCue("contributed", 1.7, "noun"), "don dons donation donations contribution contributions cotisation cotisations legs"),
    (RoleCue("contributed", 1.2, "noun", within={"humanitarian": "aid"}), f"{plural('donateur mécène')}"),
    (RoleCue("aid", 1.5, within={"donors": "contributed", "campaign": "contributed"}), "contribuera contribueront"),
    (RoleCue("other", 1.5, within=_GIVE), "donné donne donnent donner offert offre offrent offrir donnait remis"),
    (RoleCue("aid", 1.4, within={"campaign": "contributed"}), f"{conjugated('verser')}"),
    # spent
    (RoleCue("spent", 1.6, "noun"),
     "publicité publicités affichage affiches lobbying spots tracts meetings dépenses_de_campagne dépenses_électorales frais_de_campagne"),
    (RoleCue("cost", 1.8, within=_CAMPAIGNING), f"{conjugated('dépenser débourser')} dépense dépenses"),
    (RoleCue("deal", 1.4), f"{conjugated('injecter')}"),
    # balance
    (RoleCue("balance", 1.6, "noun"),
     "caisse trésorerie dette dettes réserves réserve actifs avoirs fortune patrimoine endettement encaisse épargne dépôts solde "
     "trésor_de_guerre réserves_de_change passif en_banque endetté endettés endettée"),
    (RoleCue("balance", 1.6), "détient_des doit doivent devait possède possèdent milliardaire"),
    # aid
    (RoleCue("aid", 1.7, "noun"),
     "aide aides subvention subventions prêt prêts don_humanitaire secours assistance sauvetage bourse_d'étude appel_de_fonds "
     "enveloppe fonds_d'urgence plan_d'aide financement financements crédit_relais allocation allocations"),
    (RoleCue("aid", 1.7),
     f"{conjugated('débloquer accorder octroyer prêter allouer')} promis promet promettent promettre engagé dégagé dégage "
     "s'est_engagé s'engage alloue"),
    (RoleCue("aid", 1.1), f"fourni fournit fournir {conjugated('financer consacrer affecter')} emprunté emprunte emprunter"),
    # deal
    (RoleCue("deal", 1.6, "noun"),
     f"{plural('contrat vente achat acquisition investissement marché commande rachat exportation importation transaction cession fusion accord transfert')} armement armes avions "
     "actions obligations cession chasseurs frégates appel_d'offres"),
    (RoleCue("deal", 1.6),
     f"vendu vendus vendue vend vendent vendre {conjugated('acheter investir racheter exporter importer')} investi investit investissent acquis acquérir acquiert"),
    # cost
    (RoleCue("cost", 1.6, "noun"),
     f"{plural('coût perte dégât dommage amende pénalité indemnité indemnisation dédommagement budget réparation surcoût facture rançon frais charge astreinte')} "
     "reconstruction crédits indemnisations besoins"),
    (RoleCue("cost", 1.7),
     f"{conjugated('coûter rembourser indemniser')} coûte coûtent perdu perd perdent perdre condamné condamnée condamnés chiffre"),
    (RoleCue("cost", 1.0, "noun"), "projet projets chantier construction travaux programme plan"),
    (RoleCue("cost", 0.9), "nécessite nécessitera faut faudra faudrait payer payé paie paient estimé estimés estimées estime"),
    (RoleCue("cost", 1.5, "noun"), "économies"),
    # other
    (RoleCue("other", 1.4, "noun"),
     f"{plural('prix salaire revenu bénéfice profit impôt loyer tarif chiffre_d_affaires pension retraite prime rente dividende taxe traitement')} "
     "chiffre_de_affaires affaires pib smic valorisation capitalisation excédent déficit rémunération salaires recettes_fiscales place titre"),
    (RoleCue("other", 0.9, "noun"), "par_mois par_an par_habitant par_jour par_heure par_baril mensuel mensuels la_tonne le_kilo le_litre le_baril"),
    (RoleCue("other", 1.2), f"gagné gagne gagnent gagner volé volés {conjugated('détourner économiser')} se_vend se_vendent vaut valent payé_sa"),
]  # fmt: skip

_PERCENT_ROLES: list[tuple[RoleCue, str]] = [
    (RoleCue("vote_share", 2.0, "noun", within={"polled": "opinion"}), "voix suffrages suffrage sièges votes bulletins"),
    (RoleCue("vote_share", 1.5, within={"polled": "opinion"}), "élu élue élus réélu réélue accepté acceptée rejeté rejetée balayé plébiscité dit_oui dit_non"),
    (RoleCue("", 1.0, within=_VOTING),
     "obtenu obtient obtiennent obtenir remporté emporté remporte emporte recueilli recueille devance devancent victoire "
     "crédité scores résultats élection scrutin contre"),
    (RoleCue("turnout", 2.4, "noun"), "participation taux_de_participation abstention"),
    (RoleCue("turnout", 1.6), "inscrits se_sont_déplacés sont_allés_voter ont_voté se_sont_rendus_aux_urnes"),
    (RoleCue("approval", 1.9),
     f"{conjugated('approuver')} approbation cote_de_popularité opinions_favorables opinion_favorable bonne_opinion"),
    (RoleCue("disapproval", 2.1),
     f"{conjugated('désapprouver')} désapprobation opinions_défavorables mauvaise_opinion mécontents mécontentes insatisfaits mécontentement"),
    (RoleCue("liking", 1.7), "confiance satisfaction satisfaits satisfaites popularité populaire apprécient"),
    (RoleCue("disliking", 1.9), "défiance méfiance insatisfaction rejettent_son"),
    (RoleCue("opinion", 1.2),
     "estiment estime pensent pense jugent juge souhaitent souhaite veulent préfèrent préfère considèrent croient disent favorables opposés "
     "opposées favorable défavorables indécis prononcent se_prononcent avis soutiennent redoutent craignent inquiets répondent"),
    (RoleCue("opinion", 2.2, "noun"), "intentions_de_vote intention_de_vote recueillerait obtiendrait emporterait arriverait l'emporterait voteraient"),
    (RoleCue("opinion", 0.9, "noun"), "sondage sondages enquête interrogées interrogés sondés répondants coup_de_sonde"),
    (RoleCue("opinion", 1.6, within={"election": "opinion"}), "créditée crédité accorde crédite"),
    (RoleCue("margin_of_error", 3.0, "noun"), "marge_de_erreur marges_de_erreur plus_ou_moins"),
    (RoleCue("lead", 2.0, "noun"), "avance écart avantage"),
    (RoleCue("lead", 1.1), "distance devant derrière"),
    (RoleCue("other", 0.9, "noun"), "taux chômage inflation pib déficit dette produit_intérieur_brut taux_directeur tva financé"),
]  # fmt: skip

LIGHT = word_set(
    "de du des le la les un une son sa ses leur leurs notre ce cette ces que environ plus près au aux moins quelque montant somme valeur "
    "total seul seule était est sont a ont été atteint s'élève autre supplémentaire à se d'environ"
)
HEADS = word_set("de du des à pour valant")
HEAD_PROCLITICS: frozenset[str] = frozenset()
COMPLEMENTS = word_set("de en")
PURPOSES = word_set("pour à vers contre par sur afin")
PURPOSE_PROCLITICS: frozenset[str] = frozenset()
ASIDES = word_set("selon qui que dont où avec après avant malgré depuis a ont y et soit notamment dans en d'après")
SETTINGS = {
    "polled": frozenset[str](),
    "campaign": word_set(
        f"campagne campagnes {plural('candidat candidate élection scrutin parti électoral électorale sénateur député donateur')} référendum votation "
        "municipales législatives présidentielle régionales primaire primaires électorales électoraux liste listes meeting tour urnes vote suffrages initiative "
        "oui non voix encaisse"
    ),
    "giving": word_set(
        f"{plural('association fondation')} caritative charité ong croix-rouge générosité bénévoles secours téléthon"
    ),
    "humanitarian": word_set(
        "onu unicef hcr pam humanitaire humanitaires réfugiés déplacés sinistrés séisme famine sécheresse inondations unies sinistre urgence"
    ),
    "donors": word_set(f"{plural('donateur milliardaire magnat')} mécène"),
    "advertising": word_set("publicité publicités spots lobbying affichage"),
    "market": word_set("investisseurs bourse actions obligations titre baril brent start-up startup"),
    "government": word_set(
        "gouvernement ministère état parlement budget commission banque trésor fédéral union européenne washington paris"
    ),
    "court": word_set("tribunal cour juge justice amende"),
}
EXCHANGES = word_set("pour")
COMPARISONS = word_set("contre comparé comparés comparativement rapport")
ECONOMIC = word_set(
    "dollar inflation chômage économie pib bourse indice taux prix droits importations exportations salaires ventes revenus bénéfices croissance"
)


def _cues(rows: list[tuple[RoleCue, str]]) -> dict[Phrase, RoleCue]:
    """The table of some rows, whose phrases are joined by "_" and written with their elisions."""
    return cue_table((cue, " ".join(_joined(phrase) for phrase in many.split())) for cue, many in rows)


def _joined(phrase: str) -> str:
    return spelled(phrase.replace("_", " "))[0].replace(" ", "_")


MONEY_ROLES = _cues(_MONEY_ROLES)
PERCENT_ROLES = _cues(_PERCENT_ROLES)
UP = word_set(
    f"{conjugated('augmenter grimper progresser monter gagner relever bondir majorer')} hausse hausses augmentation progression croissance bondi bondit bond "
    f"progrès gain gains accroît accru accroissement rebond rebondi doublé plus cher + supérieur supérieure élargi"
)
DOWN = word_set(
    f"{conjugated('baisser reculer chuter diminuer céder tomber plonger réduire abaisser')} baisse baisses recul chute chutes diminution repli repliée réduit réduction "
    "perdu perd perdent perdant perdre moins effondre effondré effondrent effondrement inférieur contraction - dégringolé replié repliés"
)
BY = word_set("de")
CHANGE_LEVELS = word_set("à")
CHANGE_IDIOMS: frozenset[str] = frozenset()
ADJACENT_DIRECTIONS = word_set("plus moins supérieur supérieure inférieur cher + -")
LEVEL_HEDGES: frozenset[str] = frozenset()
LEVEL_NOUNS = word_set("niveau plafond plancher record pic seuil")
LEVEL_QUALIFIERS: frozenset[str] = frozenset()
RANGING = word_set("allant varie variait varient variant varié oscille oscillait oscillant")
MOTION_IDIOMS: frozenset[str] = frozenset()
COMPARATIVES: frozenset[str] = frozenset()
RATED = word_set("gouvernement président présidente premier ministre exécutif chancelier maire police armée roi action")
POLICIES: frozenset[str] = frozenset()
POLL_WORDS = word_set(f"{plural('sondage sondé sondeur enquête répondant')} interrogées interrogés sonde baromètre")
VOTE_WORDS = word_set(
    f"{plural('vote voix élection électeur électeurs suffrage bulletin candidat candidate scrutin siège')} électoral électorale électoraux référendum votation "
    "primaire tour urnes participation législatives présidentielle municipales"
)
# What a vote ends with: beside them two shares of a whole are votes for and against, or of two rivals.
OUTCOMES = word_set(
    "adopté adoptée rejeté rejetée approuvé approuvée élu élue réélu réélue battu battue bat remporte remporté gagne gagné perd perdu "
    "emporte emporté devance devancé"
)
POLITICAL_WORDS = folded_words(
    "campagne",
    "élection",
    "électoral",
    "candidat",
    "scrutin",
    "le parti",
    "électeur",
    "second tour",
    "la liste",
    "sondage",
    "référendum",
    "suffrages",
    "municipales",
    "législatives",
    "présidentielle",
)
SUMS = word_set("somme montant total enveloppe")
