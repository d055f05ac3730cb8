"""French: how a text bounds a value."""

from __future__ import annotations

from tracker.languages.fr.forms import spelled
from tracker.languages.shape import Phrase, phrase_table
from tracker.records import Hedge

_EXCEEDING = (
    "dépasse dépassent dépassait dépassaient dépassé dépassée dépassés dépassant dépasser dépassera dépasseront dépasserait "
    "dépasseraient excède excèdent excédait excédé excédant excéder franchi franchit franchissait"
)

HEDGES_BEFORE: dict[Phrase, Hedge] = phrase_table(
    {
        "approx": spelled(
            "près de", "environ", "quelque", "autour de", "aux alentours de", "à peu près", "presque", "quasi", "quasiment",
            "approximativement", "de l'ordre de", "dans les", "pas loin de", "non loin de", "approchant", "~", "approche",
            "approchent", "avoisine", "avoisinent", "avoisinant", "frôle", "frôlent", "frise", "autour des", "proche de",
            "estimé à environ", "estimés à environ", "estimée à environ",
        ),
        "at_least": spelled(
            "au moins", "pas moins de", "un minimum de", "au minimum", "minimum de", "à tout le moins", "au bas mot",
        ),
        "more_than": spelled(
            "plus de", "au-dessus de", "au dessus de", "au-delà de", "au-delà des", "supérieur à", "supérieure à", "supérieurs à",
            "supérieures à", "un peu plus de", "bien plus de", "largement plus de", "plus des", "au-dessus des", "passé la barre des",
            "la barre des", "la barre de", *_EXCEEDING.split(),
        ),
        "at_most": spelled(
            "jusqu'à", "au plus", "au maximum", "un maximum de", "maximum de", "pas plus de", "tout au plus", "plafonné à",
            "plafonnée à", "plafonnés à", "limité à", "limitée à", "peut atteindre", "peuvent atteindre", "pourrait atteindre",
            "pourraient atteindre", "jusqu'au",
        ),
        "less_than": spelled(
            "moins de", "en dessous de", "en-dessous de", "au-dessous de", "inférieur à", "inférieure à", "inférieurs à",
            "inférieures à", "sous les", "sous la barre des", "sous la barre de", "un peu moins de", "moins des", "en deçà de",
        ),
    }
)  # fmt: skip
HEDGES_AFTER: dict[Phrase, Hedge] = phrase_table(
    {
        "at_least": spelled("au moins", "ou plus", "au minimum", "au bas mot"),
        "approx": spelled("environ", "à peu près", "approximativement"),
        "at_most": spelled("au plus", "au maximum", "tout au plus", "ou moins"),
    }
)
BOUNDING_VERBS: dict[str, Hedge] = {}
