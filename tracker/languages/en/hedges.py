"""English: how a text bounds a value."""

from __future__ import annotations

from tracker.languages.shape import Phrase, phrase_table
from tracker.records import Hedge

HEDGES_BEFORE: dict[Phrase, Hedge] = phrase_table(
    {
        "approx": [
            "about",
            "around",
            "some",
            "roughly",
            "nearly",
            "almost",
            "an estimated",
            "estimated",
            "approximately",
            "close to",
            "estimated at",
            "in the region of",
            "circa",
            "approaching",
            "just about",
            "near",
            "or so",
            "~",
            "nearing",
            "as estimated",
            "in the neighborhood of",
            "an approximate",
            "somewhere around",
            "upward of about",
            "virtually",
        ],
        "at_least": [
            "at least",
            "atleast",
            "no fewer than",
            "no less than",
            "not less than",
            "a minimum of",
            "not fewer than",
            "minimum of",
            "at the very least",
            "at minimum",
        ],
        "more_than": [
            "more than",
            "over",
            "above",
            "exceeding",
            "upwards of",
            "topping",
            "upward of",
            "well over",
            "in excess of",
            "exceeds",
            "exceeded",
            "topped",
            "tops",
            "top",
            "surpassed",
            "surpassing",
            "greater than",
            "higher than",
            "surpass",
            "beyond",
            "passing",
            "pass",
            "just over",
            "past",
            "larger than",
            "exceed",
            "just above",
            "passed",
            "passes",
            "surpasses",
            "north of",
            "better than",
        ],
        "at_most": [
            "at most",
            "up to",
            "as many as",
            "as much as",
            "no more than",
            "a maximum of",
            "not more than",
            "maximum of",
            "as high as",
            "a maximum",
            "capped at",
            "can reach",
            "could reach",
            "may reach",
            "at the most",
            "limited to",
            "max",
        ],
        "less_than": [
            "less than",
            "fewer than",
            "under",
            "below",
            "lower than",
            "just under",
            "just below",
            "short of",
            "south of",
            "smaller than",
        ],
    }
)
HEDGES_AFTER: dict[Phrase, Hedge] = phrase_table(
    {
        "at_least": ["or more", "at least", "at a minimum", "or higher", "at the least"],
        "approx": ["or so", "approximately", "or thereabouts", "give or take", "roughly"],
        "at_most": ["at most", "or less", "or fewer", "at the most", "or under", "tops"],
        "more_than": ["plus", "+"],
    }
)
BOUNDING_VERBS: dict[str, Hedge] = {}
BOUNDING_WITH: frozenset[str] = frozenset()
BOUNDING_PREPOSITIONS: frozenset[str] = frozenset()
SUBJUNCTIVES: frozenset[str] = frozenset()
COPULAS: frozenset[str] = frozenset()
