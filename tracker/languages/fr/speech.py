"""French: who says so."""

from __future__ import annotations

from tracker.languages.fr.forms import conjugated, spelled
from tracker.languages.fr.phrases import DAYS, MONTHS
from tracker.languages.shape import SpeechVerb, SpeechWords, folded, phrase_set, word_set

_VERBS = {
    f"dit disent {conjugated('annoncer déclarer affirmer indiquer confirmer préciser')}": SpeechVerb(),
    conjugated("ajouter expliquer assurer noter rappeler souligner rapporter reconnaître"): SpeechVerb("content"),
    conjugated("estimer évaluer"): SpeechVerb("figure"),
    "montre montrent révèle révèlent suggère indiquent": SpeechVerb("document"),
}

SPEECH = SpeechWords(
    according=phrase_set(spelled("selon", "d'après", "de source", "aux dires de")),
    verbs=folded(_VERBS),
    content=word_set("que :"),
    asides=word_set(f"lors dans un une le la de communiqué presse soir matin {DAYS} {MONTHS}"),
    between=word_set("a ont avait aussi également déjà encore"),
    hindrances=word_set("ne pas qui que pourrait devrait être été il elle ils elles on"),
    pronouns=word_set("il elle ils elles on nous qui celui celle ceux lui eux"),
    contrasts=word_set("tandis mais alors cependant toutefois"),
    relatives=word_set("qui dont où"),
    no_sources=word_set("loi règle besoins calendrier usage plan contrat constitution"),
)
