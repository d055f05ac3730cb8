"""Votes and polls: where points are percentage points, and a bare number is a share."""

from __future__ import annotations

from functools import cache

from tracker.extraction.cues import RATED, cue_at
from tracker.extraction.drafts import Draft, Sentence
from tracker.languages.shape import Language

_MOST, _ALL = 98, 100  # percent; a few votes are blank
_OUTCOME_REACH = 10
_MEASURED = frozenset({*RATED, "turnout"})
_LIKED = frozenset({"liking", "disliking"})  # a judgement where somebody is rated


def is_contest(sentence: Sentence, at: int) -> bool:
    """Whether points are those of a vote or a poll; in a sentence about a match or a market only a poll says so."""
    language = sentence.language
    seen = set(sentence.words)
    if sentence.word(at + 1) in language.point_blockers:
        return False
    if not seen.isdisjoint(language.point_blockers):
        return not seen.isdisjoint(language.poll_words)
    tables = (language.vote_words, language.poll_words, _contest_words(language))
    told = "polled" in sentence.told or any(not seen.isdisjoint(words) for words in tables)
    return told or _tells_a_rating(sentence)


def splits_the_vote(sentence: Sentence, left: Draft, right: Draft) -> bool:
    """Whether two shares are all the votes: "the measure failed, 48% to 52%", فاز بنسبة 52% مقابل 48%."""
    whole = left.unit == right.unit == "%" and _MOST <= left.low + right.low <= _ALL
    if not whole or left.low != left.high or right.low != right.high:
        return False
    return not sentence.language.outcomes.isdisjoint(sentence.words[max(0, left.first - _OUTCOME_REACH) : left.first])


def tells_support(sentence: Sentence) -> bool:
    """Whether a sentence tells who is for something: "support for the union is at 49 percent, up two points"."""
    cues = sentence.language.percent_cues
    found = (cue_at(sentence, at, cues) for at in range(len(sentence.words)))
    return any(each is not None and "rated object" in each[1].within for each in found)


def _tells_a_rating(sentence: Sentence) -> bool:
    """Whether a sentence tells who is rated or how many vote: "his approval rating slipped two points"."""
    cues = sentence.language.percent_cues
    judged = {each[1].role for at in range(len(sentence.words)) if (each := cue_at(sentence, at, cues)) is not None}
    liked = not judged.isdisjoint(_LIKED) and not sentence.language.rated.isdisjoint(sentence.words)
    return liked or not judged.isdisjoint(_MEASURED)


@cache
def _contest_words(language: Language) -> frozenset[str]:
    """What tells of a lead, and the word that makes other points of the sentence percentage points."""
    leads = {phrase[0] for phrase, cue in language.percent_roles.items() if cue.role == "lead" and len(phrase) == 1}
    points = {word for phrase in language.points for word in phrase} - language.bare_points.keys()
    return frozenset(leads | points) - {word for phrase in language.percent for word in phrase}
