"""A claim held against the store: which of its figures other articles tell the same, otherwise, or not at all.

What a claim is about is told by its words: a stored mention is about the same thing if it shares enough of them, rare
words counting more (inverse document frequency, as in text search). Only mentions of the same kind, unit and role are
held against each other. Nothing here says that a claim is true: it says what the stored articles say.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

from tracker import languages
from tracker.extraction.pipeline import extract
from tracker.extraction.text import detect_language
from tracker.languages.shape import Language
from tracker.records import Figure
from tracker.store import Store, queries, similar
from tracker.store.rows import StoredFigure
from tracker.store.words import bare_forms, words_of

Verdict = Literal["agrees", "differs", "not_found"]

ABOUT = 0.4  # the share of a claim's words, by weight, that a mention must have
_APPROXIMATE = Decimal(str(queries.ABOUT_SHARE))
_BOUND = 2  # "more than 100" is not said of more than twice that, nor "at most 100" of less than half
_CANDIDATES = 800
_SEARCHED, _LEAST_SEARCHED = 12, 2  # words
_SENTENCES = 60_000
_ALIKE_PREFIX = 0.7
_BEGINNING = 4  # letters at the least
_RULE_WORD, _EVENT_WORD = 0.25, 0.7


@dataclass(frozen=True)
class _Enough:
    """How alike a mention must be, by itself and beside the one that is most alike."""

    least: float
    beside_the_best: float


_OF_A_CLAIM = _Enough(ABOUT, 0.7)
_OF_A_SENTENCE = _Enough(0.15, 0.4)  # an article's sentence tells of other things too


@dataclass(frozen=True)
class Match:
    """A stored mention of what the claim may be about.

    Attributes:
        stored: the mention, with its article.
        agrees: whether its value, within its bounds, can be the claim's.
        difference: how much the stored value is above (or, negative, below) the claim's, in ones; 0 where they agree.
        share: that difference by the claim's value (0.25: a quarter more); None where the claim's is 0.
        likeness: how much of the claim's words it has, by weight, from 0 to 1.
    """

    stored: StoredFigure
    agrees: bool
    difference: Decimal
    share: float | None
    likeness: float


@dataclass(frozen=True)
class Finding:
    """One figure of a claim and what the store says about it, the nearest mentions first."""

    figure: Figure
    verdict: Verdict
    matches: tuple[Match, ...]


def check_claim(store: Store, claim: str, lang: str | None = None, *, limit: int = 5) -> list[Finding]:
    """Hold each figure of a claim against the store.

    Args:
        store: the store.
        claim: a sentence or a few, in a language that the tracker reads.
        lang: its language; None to detect it.
        limit: how many mentions to show for each figure.

    Returns:
        A finding for each figure, in the claim's order; an empty list where the claim states none.
    """
    lang = lang or detect_language(claim)
    return [_finding(store, figure, lang, limit) for figure in extract(claim, lang)]


def check_figure(store: Store, figure: Figure, *, article: int | None = None, limit: int = 5) -> Finding:
    """Hold one figure against the store.

    Args:
        store: the store.
        figure: a figure with its sentence.
        article: the key of the article that it stands in, whose own mentions say nothing new; None for none.
        limit: how many mentions to show.
    """
    return _finding(store, figure, detect_language(figure.sentence), limit, _OF_A_SENTENCE, without=article)


def _finding(
    store: Store, figure: Figure, lang: str, limit: int, enough: _Enough = _OF_A_CLAIM, without: int | None = None
) -> Finding:
    total, counts = similar.frequencies(store, _topic(figure))
    weights = _weights(total, counts, lang)
    candidates = similar.candidates(store, figure, _searched(weights, counts), limit=_CANDIDATES)
    judged = (_match(figure, stored, weights) for stored in candidates if stored.article_key != without)
    near = sorted(_alike_most(judged, enough), key=_nearest_first)
    return Finding(figure, _verdict(near), tuple(near[:limit]))


def _alike_most(judged: Iterable[Match], enough: _Enough) -> list[Match]:
    """The matches that are about the same thing; where some clearly are, not those that only may be."""
    alike = [match for match in judged if match.likeness >= enough.least]
    best = max((match.likeness for match in alike), default=0.0)
    return [match for match in alike if match.likeness >= enough.beside_the_best * best]


def _verdict(near: Sequence[Match]) -> Verdict:
    if not near:
        return "not_found"
    return "agrees" if near[0].agrees else "differs"


def _nearest_first(match: Match) -> tuple[bool, float, float]:
    """What agrees, the most alike first; then the nearest value, and what is less alike has to be nearer."""
    return not match.agrees, abs(float(match.difference)) / match.likeness**2, -match.likeness


# ------------------------------------------------------------------------------------------------ what it is about


def _topic(figure: Figure) -> list[str]:
    """The words of the claim's sentence around the figure itself, each once."""
    start = figure.start - figure.sentence_start
    around = figure.sentence[:start] + " " + figure.sentence[start + len(figure.text) :]
    named = " ".join(filter(None, (getattr(figure, "who", None), figure.subject)))
    return list(dict.fromkeys(word for word in words_of(f"{around} {named}") if not word.isdigit()))


def _weights(total: int, counts: Mapping[str, int], lang: str) -> dict[str, float]:
    """How much each word tells of what the claim is about: the rarer in the store, the more.

    Words of its language's rules (killed, raised, people) tell how much of what, which kind, unit and role say already;
    what kind of event it was (a strike, an attack) is told in one word or another.
    """
    language = languages.get(lang)
    rarity = {word: math.log(1 + (total + 1) / (count + 0.5)) for word, count in counts.items()}
    return {word: weight * _telling(word, language) for word, weight in rarity.items()}


def _telling(word: str, language: Language) -> float:
    rules, events = _common_words(language)
    if word in rules:
        return _RULE_WORD
    return _EVENT_WORD if word in events else 1


@cache
def _common_words(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    return language.telling_words(), language.event_words()


def _searched(weights: Mapping[str, float], counts: Mapping[str, int]) -> list[str]:
    """The words that tell most, as long as not too many sentences hold them: a mention that shares but common words
    is about something else.
    """
    found: list[str] = []
    reached = 0
    for word in sorted((word for word in weights if counts[word]), key=lambda word: -weights[word]):
        reached += counts[word]
        if len(found) == _SEARCHED or (reached > _SENTENCES and len(found) >= _LEAST_SEARCHED):
            break
        found.append(word)
    return found or list(weights)[:_SEARCHED]


def _likeness(weights: dict[str, float], stored: StoredFigure) -> float:
    if not weights:
        return 1.0  # a bare figure: its value is all that it says
    figure = stored.figure
    told = " ".join(filter(None, (figure.sentence, stored.title, figure.subject, figure.attribution)))
    theirs = set(words_of(told))
    theirs |= {bare for word in theirs for bare in bare_forms(word)}
    beginnings: dict[str, list[str]] = {}
    for word in theirs:
        beginnings.setdefault(word[:_BEGINNING], []).append(word)
    shared = sum(weight for word, weight in weights.items() if _is_told(word, theirs, beginnings))
    return shared / sum(weights.values())


def _is_told(word: str, theirs: set[str], beginnings: Mapping[str, Sequence[str]]) -> bool:
    forms = {word, *bare_forms(word)}
    near = beginnings.get(word[:_BEGINNING], ())
    return not forms.isdisjoint(theirs) or any(_alike(word, other) for other in near)


def _alike(word: str, other: str) -> bool:
    """Forms of one word: a beginning in common that is most of both (raised, raises)."""
    shortest = max(_BEGINNING, math.ceil(_ALIKE_PREFIX * max(len(word), len(other))))
    return len(word) >= shortest and word[:shortest] == other[:shortest]


# ----------------------------------------------------------------------------------------------------- what it says


def _match(figure: Figure, stored: StoredFigure, weights: dict[str, float]) -> Match:
    difference = difference_of(figure, stored.figure)
    claimed = abs(figure.high)
    share = float(difference / claimed) if claimed else None
    return Match(stored, not difference, difference, share, _likeness(weights, stored))


def difference_of(claimed: Figure, stored: Figure) -> Decimal:
    """How much the stored value is above the claimed one (negative: below); 0 where both can be the same number."""
    claimed_from, claimed_to = reach(claimed)
    stored_from, stored_to = reach(stored)
    if stored_from > claimed_to:
        return stored.low - claimed.high
    if stored_to < claimed_from:
        return stored.high - claimed.low
    return Decimal(0)


def reach(figure: Figure) -> tuple[Decimal, Decimal]:
    """The values that the mention can stand for, by its hedge."""
    low, high = figure.low, figure.high
    match figure.hedge:
        case "approx":
            slack = _APPROXIMATE * abs(high)
            return low - slack, high + slack
        case "at_least" | "more_than":
            return low, max(high, high * _BOUND)
        case "at_most" | "less_than":
            return min(low, low / _BOUND), high
        case _:
            return low, high
