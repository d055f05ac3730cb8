"""French: to and against whom money goes."""

from __future__ import annotations

from tracker.languages.fr.forms import conjugated, plural, spelled
from tracker.languages.shape import RecipientWords, phrase_set, word_set

RECIPIENTS = RecipientWords(
    gives=word_set(
        f"{conjugated('verser accorder donner octroyer allouer')} don dons offert versement promis prêt prêté subvention aide"
    ),
    to=word_set("à au aux"),
    sides=phrase_set(spelled("contre", "en faveur de", "au profit de", "en soutien à", "au bénéfice de")),
    causes=word_set("pour"),
    aims=word_set("aide subvention fonds don"),
    receivers=word_set(
        plural("école hôpital association victime famille réfugié sinistré candidat parti commune agriculteur")
    ),
    quantities=word_set("total moyenne montant somme"),
    fines=word_set("amende amendes"),
)
