"""French: the words by which a number that made no figure is told for what it is."""

from __future__ import annotations

from tracker.languages.fr.forms import plural, spelled
from tracker.languages.shape import DeclinedWords, phrase_set, word_set

DECLINED = DeclinedWords(
    ordinal_tails=word_set("e er ère re ème eme nd nde"),
    numbered=word_set(
        plural(
            "article section chapitre règle résolution page numéro chambre route autoroute vol chaîne porte unité phase étape journée volume ligne alinéa"
        )
        + " nationale n°"
    ),
    graded=frozenset(),
    hours=phrase_set(["heures", "heure", "h", "gmt"]),
    ages=word_set("âgé âgée âgés âgées"),
    multiples=word_set("fois"),
    ratios=phrase_set(spelled("sur", "sur chaque")),
    fractions=word_set(plural("tiers cinquième sixième huitième dixième")),
)
