"""What a figure measures: the role of money and percentages, and the direction of a change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tracker.extraction.drafts import Draft, Sentence
from tracker.languages.shape import RoleCue
from tracker.records import Direction

_LEFT_REACH, _RIGHT_REACH = 28, 14
_DECAY = 0.93
_FADING = tuple(_DECAY**distance for distance in range(64))
_RIGHT_FACTOR = 0.75
_FLOOR = 0.28
_CHANGE_REACH = 14
_PAST_FIGURE = 0.75
_PAST_PAUSE = 0.45
_PAUSES = frozenset(",،;")
_MARGIN_REACH = 3
_VIEW, _ELECTORAL, _RATED = 0.8, 0.6, 1.6
_OPPOSITES = {"approval": "disapproval", "disapproval": "approval"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What the article around a sentence says about its figures.

    Attributes:
        political: it is about campaigns, elections or lobbying.
        polled: a poll was told of in this sentence or shortly before.
    """

    political: bool
    polled: bool


@dataclass(frozen=True, slots=True)
class Role:
    """A role, the token that spoke for it, and the direction of a change."""

    name: str
    evidence: int | None = None
    direction: Direction | None = None


def money_role(sentence: Sentence, draft: Draft, setting: Setting) -> Role:
    """The role of an amount: the one for which the words around speak most."""
    scores, evidence = _scores(sentence, draft, sentence.language.money_roles, setting)
    best = max(scores, key=scores.__getitem__, default=None)
    if best is None or scores[best] < _FLOOR:
        return Role("other")
    return Role(best, evidence[best])


def _scores(
    sentence: Sentence, draft: Draft, cues: Mapping[str, RoleCue], setting: Setting
) -> tuple[dict[str, float], dict[str, int]]:
    """For each role the weight of its cues, which fades with their distance; and its strongest cue's token."""
    scores: dict[str, float] = {}
    evidence: dict[str, int] = {}
    strongest: dict[str, float] = {}
    for at, cue, nearness in _cues_around(sentence, draft, cues):
        role = cue.role if setting.political or cue.otherwise is None else cue.otherwise
        if role in _OPPOSITES and _is_negated(sentence, at):
            role = _OPPOSITES[role]
        weight = cue.weight * nearness
        scores[role] = max(scores.get(role, 0.0), weight) + 0.25 * min(scores.get(role, 0.0), weight)
        if weight > strongest.get(role, 0.0):
            strongest[role], evidence[role] = weight, at
    scores.pop("", None)
    if evidence.get("margin_of_error", 0) > draft.last + _MARGIN_REACH:  # the margin of the number behind
        scores.pop("margin_of_error")
    return scores, evidence


def _cues_around(sentence: Sentence, draft: Draft, cues: Mapping[str, RoleCue]) -> Iterator[tuple[int, RoleCue, float]]:
    """The cues around a figure with their nearness: 1 right before it, fading with distance and past other figures."""
    words, owner, drafts = sentence.words, sentence.owner, sentence.drafts
    factor = 1.0
    for at in range(draft.first - 1, max(-1, draft.first - 1 - _LEFT_REACH), -1):
        if at in owner and owner[at] in drafts and owner.get(at - 1) != owner[at]:
            factor *= _PAST_FIGURE
        cue = cues.get(words[at])
        if cue is not None:
            yield at, cue, factor * _FADING[draft.first - at]
    factor = _RIGHT_FACTOR
    for at in range(draft.last + 1, min(len(words), draft.last + _RIGHT_REACH)):
        if at in owner and owner[at] in drafts:
            break
        if words[at] in _PAUSES:
            factor = _PAST_PAUSE
        cue = cues.get(words[at])
        if cue is not None:
            yield at, cue, factor * _FADING[at - draft.last]


def _is_negated(sentence: Sentence, at: int) -> bool:
    """ "do not approve", لا يوافقون."""
    return (
        any(sentence.word(back) in sentence.language.negations for back in (at - 1, at - 2))
        or sentence.word(at - 1) in sentence.language.privatives
    )


# --------------------------------------------------------------------------------------------------------- percent


def percent_role(sentence: Sentence, draft: Draft, setting: Setting, before: Role | None) -> Role:
    """The role of a percentage or of points.

    Args:
        sentence, draft: the figure in its sentence.
        setting: what the article says.
        before: the role of the percentage before it in the sentence, which "from …" and lists repeat.
    """
    scores, evidence = _scores(sentence, draft, sentence.language.percent_roles, setting)
    if scores.get("margin_of_error", 0.0) > 1.4:
        return Role("margin_of_error", evidence["margin_of_error"])
    if draft.unit == "pp":
        return _points_role(sentence, draft, scores, evidence, setting)
    level = _is_level(sentence, draft)
    change = None if level else _change(sentence, draft)
    if level == "from" and before is not None:
        return before
    shared = _is_share(sentence, draft)
    electoral = _electoral(sentence, draft, scores, evidence, setting)
    if change is not None and (electoral is None or (change[1] <= 4 and not (shared and setting.polled))):
        return Role("change", change[2], change[0])
    if scores.get("lead", 0.0) > 1.5 and not shared:
        return Role("lead", evidence["lead"])
    if electoral is not None:
        return electoral
    if setting.polled:
        return Role("opinion", evidence.get("opinion"))
    listed = before is not None and before.name in ("vote_share", "turnout") and not scores
    return before if before is not None and listed else Role("other")


def _is_share(sentence: Sentence, draft: Draft) -> bool:
    """Whether it is a share of somebody: "40% of voters"."""
    return (
        sentence.word(draft.last + 1) in sentence.language.of or sentence.word(draft.last + 2) in sentence.language.of
    )


def _electoral(
    sentence: Sentence, draft: Draft, scores: dict[str, float], evidence: dict[str, int], setting: Setting
) -> Role | None:
    """Votes, turnout, approval, opinion: the one for which most speaks."""
    names = ("vote_share", "turnout", "approval", "disapproval", "opinion")
    ranked = {name: scores[name] for name in names if name in scores}
    if not setting.polled and ranked.get("opinion", 0.0) < _VIEW:
        ranked.pop("opinion", None)
    if not _is_rated(sentence, draft):
        rejected = max(ranked.pop("approval", 0.0), ranked.pop("disapproval", 0.0))
        if rejected and setting.polled:
            ranked["opinion"] = max(rejected, ranked.get("opinion", 0.0))
    else:
        for name in ("approval", "disapproval"):
            if name in ranked:
                ranked[name] *= _RATED
    if setting.polled and "vote_share" in ranked:
        ranked["opinion"] = max(ranked.get("opinion", 0.0), ranked.pop("vote_share"))
    best = max(ranked, key=ranked.__getitem__, default=None)
    if best is None or ranked[best] < _ELECTORAL:
        return None
    return Role(best, evidence.get(best))


def _is_rated(sentence: Sentence, draft: Draft) -> bool:
    """Whether somebody in office, or their work, is named near: approval is of those."""
    return not sentence.language.rated.isdisjoint(sentence.words[max(0, draft.first - 14) : draft.last + 16])


def _points_role(
    sentence: Sentence, draft: Draft, scores: dict[str, float], evidence: dict[str, int], setting: Setting
) -> Role:
    if scores.get("margin_of_error", 0.0) > 0.7:
        return Role("margin_of_error", evidence["margin_of_error"])
    lead, change = scores.get("lead", 0.0), _change(sentence, draft)
    if lead > 0.7 and (change is None or lead > 1.2 or _is_level(sentence, draft)):
        return Role("lead", evidence["lead"])
    if change is not None:
        return Role("change", change[2], change[0])
    voting = not sentence.language.vote_words.isdisjoint(sentence.words)
    return Role("lead", evidence.get("lead")) if setting.political and voting else Role("other")


def _is_level(sentence: Sentence, draft: Draft) -> str | None:
    """ "rose to 8%": the level that was reached; "from 8%": the one that was left. Neither is a change by."""
    language = sentence.language
    at = draft.cue if 0 <= draft.cue <= draft.first else draft.first
    while at > 0 and sentence.word(at - 1) in ("(", '"'):
        at -= 1
    word = sentence.word(at - 1)
    if word in language.change_levels or sentence.word(at) in language.level_hedges:
        return "to"
    if word in language.of and {sentence.word(at - 2), sentence.word(at - 3)} & language.level_nouns:
        return "to"
    return "from" if word in language.from_ else None


def _change(sentence: Sentence, draft: Draft) -> tuple[Direction, int, int] | None:
    """The nearest word of rise or fall: its direction, its distance, its token."""
    language, tokens = sentence.language, sentence.tokens
    best: tuple[Direction, int, int] | None = None
    begin = draft.cue if 0 <= draft.cue <= draft.first else draft.first
    reach = _CHANGE_REACH
    for at in range(begin - 1, max(-1, begin - 1 - reach), -1):
        token = tokens[at]
        if token.word in ".;؛" or begin - at > reach:
            break
        if token.word in ",،":
            reach = min(reach, 9 if language.right_to_left or sentence.word(at + 1) in language.or_ else 0)
        direction = _direction(sentence, at)
        if direction is not None and (token.word not in language.adjacent_directions or begin - at <= 3):
            best = (direction, begin - at, at)
            break
    for at in range(draft.last + 1, min(len(tokens), draft.last + 5)):
        if tokens[at].word in ",.;:()—" or at in sentence.owner:
            break
        direction = _direction(sentence, at)
        if direction is not None and not language.right_to_left and (best is None or best[1] > at - draft.last):
            return direction, at - draft.last, at
    return best


def _direction(sentence: Sentence, at: int) -> Direction | None:
    token = sentence.tokens[at]
    if sentence.word(at - 1) in sentence.language.change_idioms:
        return None
    if token.word in sentence.language.up:
        return "up" if token.kind == "word" or token.word == "+" else None
    if token.word in sentence.language.down:
        if token.word == "-":  # a minus right before the figure, not a dash
            follows = at + 1 in sentence.owner and not sentence.tokens[at + 1].gap
            return "down" if follows and (token.gap or sentence.word(at - 1) in "(") else None
        return "down"
    return None
