"""What a figure measures: the role of money and percentages, and the direction of a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.extraction.drafts import Draft, Sentence
from tracker.languages.shape import RoleCue
from tracker.records import Direction

_LEFT_REACH, _RIGHT_REACH = 28, 14
_DECAY = 0.93
_RIGHT_FACTOR = 0.75
_FLOOR = 0.28
_CHANGE_REACH = 9
_APOLITICAL = 0.15
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
    tokens = sentence.tokens
    for at in range(max(0, draft.first - _LEFT_REACH), min(len(tokens), draft.last + _RIGHT_REACH)):
        if draft.first <= at <= draft.last:
            continue
        cue = cues.get(tokens[at].word)
        if cue is None:
            continue
        distance = draft.first - at if at < draft.first else at - draft.last
        weight = cue.weight * _DECAY**distance * (1.0 if at < draft.first else _RIGHT_FACTOR)
        if cue.political and not setting.political:
            weight *= _APOLITICAL
        role = cue.role
        if role in _OPPOSITES and _is_negated(sentence, at):
            role = _OPPOSITES[role]
        scores[role] = max(scores.get(role, 0.0), weight) + 0.25 * min(scores.get(role, 0.0), weight)
        if weight > strongest.get(role, 0.0):
            strongest[role], evidence[role] = weight, at
    return scores, evidence


def _is_negated(sentence: Sentence, at: int) -> bool:
    """ "do not approve", لا يوافقون."""
    return any(sentence.word(back) in sentence.language.negations for back in (at - 1, at - 2))


# --------------------------------------------------------------------------------------------------------- percent


def percent_role(sentence: Sentence, draft: Draft, setting: Setting, before: Role | None) -> Role:
    """The role of a percentage or of points.

    Args:
        sentence, draft: the figure in its sentence.
        setting: what the article says.
        before: the role of the percentage before it in the sentence, which "from …" and lists repeat.
    """
    language = sentence.language
    scores, evidence = _scores(sentence, draft, language.percent_roles, setting)
    if scores.get("margin_of_error", 0.0) > 1.4:
        return Role("margin_of_error", evidence["margin_of_error"])
    if draft.unit == "pp":
        return _points_role(sentence, draft, scores, evidence, setting)
    level = _is_level(sentence, draft)
    change = None if level else _change(sentence, draft)
    if level == "from" and before is not None:
        return before
    electoral = _electoral(scores, evidence, setting)
    if change is not None and (electoral is None or change[1] <= 4):
        return Role("change", change[2], change[0])
    if electoral is not None:
        return electoral
    if setting.polled and not level and not change:
        return Role("opinion", evidence.get("opinion"))
    return Role("other")


def _electoral(scores: dict[str, float], evidence: dict[str, int], setting: Setting) -> Role | None:
    ranked = {name: score for name, score in scores.items() if name not in ("other", "margin_of_error", "lead")}
    if not setting.polled:
        ranked.pop("opinion", None)
        if not setting.political:
            ranked.pop("approval", None)
    elif "vote_share" in ranked:
        ranked["opinion"] = max(ranked.get("opinion", 0.0), ranked.pop("vote_share"))
        evidence.setdefault("opinion", evidence["vote_share"])
    best = max(ranked, key=ranked.__getitem__, default=None)
    if best is None or ranked[best] < 0.6:
        return None
    if ranked.get("disapproval", 0.0) > 1.0 and best == "approval":
        best = "disapproval"
    return Role(best, evidence[best])


def _points_role(
    sentence: Sentence, draft: Draft, scores: dict[str, float], evidence: dict[str, int], setting: Setting
) -> Role:
    if scores.get("margin_of_error", 0.0) > 0.7:
        return Role("margin_of_error", evidence["margin_of_error"])
    change = _change(sentence, draft)
    lead = scores.get("lead", 0.0)
    if lead > 0.7 and (change is None or lead > 1.2):
        return Role("lead", evidence["lead"])
    if change is not None:
        return Role("change", change[2], change[0])
    seen = {token.word for token in sentence.tokens}
    if setting.political and seen & sentence.language.vote_words:
        return Role("lead", evidence.get("lead"))
    return Role("other")


def _is_level(sentence: Sentence, draft: Draft) -> str | None:
    """ "rose to 8%": the level that was reached; "from 8%": the one that was left. Neither is a change by."""
    language = sentence.language
    at = draft.cue if 0 <= draft.cue <= draft.first else draft.first
    while at > 0 and sentence.word(at - 1) in ('(', '"'):
        at -= 1
    word = sentence.word(at - 1)
    if word in language.change_levels:
        return "to"
    if word in language.from_ and not (language.right_to_left and word in language.of and draft.first - at < 0):
        return "from"
    return None


def _change(sentence: Sentence, draft: Draft) -> tuple[Direction, int, int] | None:
    """The nearest word of rise or fall: its direction, its distance, its token."""
    language = sentence.language
    tokens = sentence.tokens
    best: tuple[Direction, int, int] | None = None
    begin = draft.cue if 0 <= draft.cue <= draft.first else draft.first
    for at in range(begin - 1, max(-1, begin - 1 - _CHANGE_REACH * 2), -1):
        token = tokens[at]
        if token.word in ".;؛":
            break
        direction = _direction(sentence, at)
        if direction is None:
            continue
        distance = draft.first - at
        best = (direction, distance, at)
        break
    for at in range(draft.last + 1, min(len(tokens), draft.last + 4)):
        token = tokens[at]
        if token.kind == "mark" or at in sentence.owner:
            break
        direction = _direction(sentence, at)
        if direction is not None and not language.right_to_left and (best is None or best[1] > at - draft.last):
            return direction, at - draft.last, at
    if best is None or best[1] > _CHANGE_REACH * 2:
        return None
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
