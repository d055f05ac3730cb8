"""French: whose a figure is."""

from __future__ import annotations

from tracker.languages.fr.forms import agreed, conjugated, plural
from tracker.languages.fr.phrases import ADVERBS, AUXILIARIES, CONJUNCTIONS, DAYS, MONTHS, PREPOSITIONS
from tracker.languages.shape import SubjectWords, word_set

_ARTICLES = "le la les un une ce cette ces des chaque tout toute tous toutes"
_VERBS = (
    conjugated(
        "récolter amasser dépenser verser donner accorder débloquer acheter signer financer investir remporter devancer collecter coûter "
        "débourser annoncer affirmer déclarer compter rembourser allouer octroyer"
    )
    + " recueilli recueille obtenu obtient reçu reçoit vendu vend promis promet offert offre doit possède détient dispose perd perdu contribue contribué"
)
_GROUPS = plural(
    "électeur français belge suisse personne répondant jeune femme homme citoyen habitant sondé sympathisant retraité"
)
_ACTORS = plural(
    "parti campagne candidat candidate association fondation gouvernement ministère état banque entreprise société groupe comité fédération union "
    "liste donateur équipe adversaire président présidente roi syndicat"
)

SUBJECTS = SubjectWords(
    answers=word_set("oui non"),
    verb_endings=("é", "ée", "és", "ées"),
    adverbs_end=("ment",),
    verbs=word_set(_VERBS),
    auxiliaries=word_set(AUXILIARIES),
    closed=word_set(f"{PREPOSITIONS} {CONJUNCTIONS} {ADVERBS} {_ARTICLES} {AUXILIARIES} se en y"),
    determiners=word_set(f"{_ARTICLES} plusieurs autre autres"),
    pronouns=word_set("il elle ils elles on lui eux"),
    possessives=word_set("son sa ses leur leurs"),
    persons=word_set("il elle lui"),
    openers=word_set("que"),
    relatives=word_set("qui que dont"),
    conjunctions=word_set("et ou"),
    negations=word_set("ne pas jamais"),
    particles=word_set("aussi déjà encore également ne pas se"),
    titles=word_set(
        f"m mme président présidente ministre premier candidat candidate sénateur député maire {agreed('avocat')}"
    ),
    publishers=word_set("institut journal agence"),
    sources=word_set("selon par après"),
    actors=word_set(_ACTORS),
    groups=word_set(_GROUPS),
    bodies=word_set("parti union alliance mouvement fédération conseil ministère"),
    body_links=word_set("de du des la pour"),
    name_links=word_set("de du le la van von el al ben"),
    belongings=word_set("campagne parti équipe gouvernement entreprise liste"),
    quantifiers=word_set("majorité moitié tiers quart nombre"),
    things=word_set(
        f"{DAYS} {MONTHS} an année mois semaine jour budget fonds aide contrat sondage euro euros dollars intentions voix suffrages moyenne taux participation score avance tour électeur campagne pib personne"
    ),
    by=word_set("par"),
    from_=word_set("de"),
    to=word_set("à au aux"),
    for_=word_set("pour"),
    among=word_set("parmi chez"),
    at=word_set("à avec"),
    contests=word_set(
        "obtient obtenu obtiennent remporte remporté emporté arrive devance recueille recueillerait crédité créditée a effondrent"
    ),
    views=word_set("jugent estiment pensent disent souhaitent veulent préfèrent approuvent désapprouvent se sont"),
    judging=word_set("confiance approuvent désapprouvent approbation popularité satisfaction action"),
    prepositions=word_set(PREPOSITIONS),
    elections=word_set("élection élections référendum scrutin votation présidentielle législatives"),
    respectively=word_set("respectivement"),
    copulas=word_set("est sont était étaient"),
    within=word_set("dans à en"),
)
