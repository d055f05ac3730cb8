"""French: what a poll says about itself."""

from __future__ import annotations

from tracker.languages.fr.forms import plural
from tracker.languages.shape import PollWords, word_set

POLLS = PollWords(
    one=word_set("sondage enquête"),
    many=word_set("sondages enquêtes"),
    opening=word_set("un une autre nouveau nouvelle"),
    topics=word_set("opinion"),
    respondents=word_set(
        plural(
            "adulte électeur électrice français française personne répondant citoyen habitant femme homme jeune sondé sympathisant belge suisse québécois"
        )
    ),
    asked=word_set("auprès interrogé sondé"),
    asked_behind=word_set("interrogées interrogés sondées sondés répondants"),
    samples=word_set("échantillon entretiens"),
    margins=word_set("marge"),
    errors=word_set("erreur"),
    conducted=word_set("mené menée réalisé réalisée effectué effectuée conduit conduite"),
    published=word_set("publié publiée diffusé diffusée"),
    by=word_set("par de"),
    takers=word_set("institut sondeur firme cabinet"),
    pollsters=word_set("sondeur institut"),
    adjectives=word_set("nouveau nouvelle récent récente national"),
    between=word_set("de en ligne du au par auprès mardi lundi mercredi jeudi vendredi samedi dimanche"),
    share=word_set("de des"),
    among=word_set("parmi chez"),
    majorities=word_set("majorité moitié tiers quart"),
)
