"""French: how far a noun phrase reaches."""

from __future__ import annotations

from tracker.languages.fr.forms import conjugated
from tracker.languages.shape import PhraseWords, word_set

PREPOSITIONS = (
    "de du des en dans sur sous à au aux par avec pour vers chez entre contre selon depuis pendant durant avant après devant derrière "
    "sans hors outre malgré dès lors parmi envers jusque près"
)
CONJUNCTIONS = "et ou mais ni car donc or que si quand lorsque puisque comme tandis alors quoique où qui dont lequel laquelle lesquels lesquelles"
AUXILIARIES = (
    "est sont était étaient été être sera seront serait seraient fut furent a ont avait avaient eu avoir aura auront aurait auraient ayant "
    "étant peut peuvent pourrait pourraient doit doivent devrait devraient va vont allait"
)
ADVERBS = (
    "plus moins très aussi encore déjà seulement même bien ici là hier demain aujourd'hui désormais toujours jamais ensuite enfin ainsi "
    "pas ne n'"
)
PRONOUNS = "il elle ils elles on nous vous je tu se le la les lui leur y en eux ce cela ceci celui celle ceux celles"
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
_VERBS = conjugated(
    "annoncer déclarer affirmer indiquer ajouter estimer préciser noter confirmer dépenser tuer blesser"
)

_SMALL = " ".join((PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS, PRONOUNS))

PHRASES = PhraseWords(
    stops=word_set(f"{_SMALL} {_VERBS} dit fait font"),
    small=word_set(_SMALL + " le la les un une"),
    clauses=word_set("que qui dont où tandis lorsque quand parce quoique puisque si"),
    passed=word_set(AUXILIARIES + " aussi seulement même encore déjà pas désormais"),
    times=word_set(
        f"{DAYS} {MONTHS} aujourd'hui hier demain soir matin midi nuit semaine mois année dernier dernière prochain prochaine"
    ),
    leads=word_set(
        "le la les un une des ce cette ces son sa ses leur leurs notre nos tout tous toute toutes chaque plusieurs"
    ),
    links=word_set("de du des la le les et pour d'"),
    documents=word_set(
        "données chiffres rapport rapports sondage sondages enquête étude analyse résultats bilan registre statistiques documents communiqué estimation estimations"
    ),
    made=word_set("publié publiée publiés publiées diffusé diffusée réalisé réalisée communiqué commandée établi"),
    makers=word_set("par de"),
    complements=word_set("de du des à au en chez"),
)
