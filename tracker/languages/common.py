"""Words by which languages of one script are told apart: short, frequent, and no words of one another."""

from __future__ import annotations

import re

from tracker.languages.folding import fold_word

SCRIPTS = {"ar": "arab", "en": "latn", "fr": "latn"}
"""The ISO 15924 script of each language; the first of a script is what its texts are read as where no word tells."""

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
"""A BCP 47 tag as pages and feeds write it, with a hyphen or an underscore."""

_WORDS = {
    "en": (
        "the of and to in for that is was were with by from are his her their its this has have had will would not but "
        "they he she it who which said says after before about more than over at an be been as at least killed wounded "
        "people percent million billion"
    ),
    "fr": (
        "les des du et une dans est pour aux au avec cette été sont ont selon près leur leurs ses qui ne pas où dont "
        "chez depuis contre il elle ils elles nous mais sous sur ce ces était moins après avant entre tués blessés "
        "morts milliards personnes l' d' qu' n' le fait"
    ),
}
COMMON = {code: frozenset(fold_word(words).split()) for code, words in _WORDS.items()}
"""Folded; an elided word ends in its apostrophe."""
