"""What an amount measures; and what a role is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.extraction.cues import SUM, Setting, cue_at, score
from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.records import Direction

_FLOOR = 0.15
_OWN_REACH = 4
_SOURCE_REACH = 60
_COMMAS = frozenset(",،")
_HAD = frozenset({"raised", "contributed", "spent", "balance"})  # what candidates are compared by


@dataclass(frozen=True, slots=True)
class Role:
    """A role, the token that spoke for it, and the direction of a change."""

    name: str
    evidence: int | None = None
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A figure of the same kind that was told before, and its role; its sentence may be another."""

    draft: Draft
    role: Role
    same_sentence: bool


def money_role(sentence: Sentence, draft: Draft, setting: Setting, before: Told | None) -> Role:
    """The role of an amount: the one for which the words around speak most.

    Args:
        sentence, draft: the figure in its sentence.
        setting: what is told around it.
        before: the amount before it, whose role a conversion and a list without a word of their own repeat.
    """
    if before is not None and before.same_sentence and _repeats(sentence, before, draft):
        return before.role
    scores = score(sentence, _with_opposed(sentence, draft), sentence.language.money_cues, setting, {})
    best = scores.best()
    if best == "raised" and _is_source(sentence, draft):
        best = "contributed"
        scores.evidence[best] = scores.evidence["raised"]
        scores.weights[best] = scores.weights["raised"]
    if best is not None and (before is None or scores.of(best) >= _FLOOR):
        return Role(best, scores.evidence[best])
    return Role(before.role.name) if before is not None else Role("other")


def _with_opposed(sentence: Sentence, draft: Draft) -> Draft:
    """ "a $2m to $1m cash lead": what stands behind the second of a pair tells of the first too."""
    following = sentence.drafts.get(draft.number + 1)
    opposed = following is not None and following.kind == "money" and _is_opposed(sentence, draft, following)
    opposed = opposed and sentence.word(draft.cue - 1) not in sentence.language.from_  # "climbed from 2 to 5"
    return replace(draft, last=following.last) if opposed and following is not None else draft


def _is_source(sentence: Sentence, draft: Draft) -> bool:
    """ "donations from unions, including Acme ($5,000) and Smith ($3,000)": in a bracket, what each of them gave."""
    if sentence.language.right_to_left or not _names(sentence, draft.first - 1):
        return False
    words = sentence.language.subjects
    for at in range(draft.first - 1, max(-1, draft.first - 1 - _SOURCE_REACH), -1):
        if sentence.words[at] in words.from_:
            return True
        if sentence.words[at] in words.verbs and not is_capital(sentence, at):
            return False
    return False


def _repeats(sentence: Sentence, before: Told, draft: Draft) -> bool:
    """Whether an amount measures what the one before it in its sentence does."""
    previous = before.draft
    if _converts(sentence, previous, draft) or _goes_on(sentence, previous, draft):
        return True
    if _reaches(sentence, previous, draft) or _is_parallel(sentence, previous, draft):
        return True
    return before.role.name in _HAD and _is_opposed(sentence, previous, draft)


def _goes_on(sentence: Sentence, previous: Draft, draft: Draft) -> bool:
    """Whether an amount is joined to the one before, with no verb of its own: "gave 5 to schools and 3 to clinics"."""
    language, cues = sentence.language, sentence.language.money_cues
    if not (sentence.joined(draft.cue) or sentence.word(draft.cue - 1) in language.ands):
        return False
    near = range(previous.last + 1, min(draft.last + _OWN_REACH, len(sentence.words)))
    for at in near:
        found = cue_at(sentence, at, cues)
        if found is not None and found[1].kind != "level" and (not found[1].noun or at > draft.last):
            return False
    return True


def _reaches(sentence: Sentence, previous: Draft, draft: Draft) -> bool:
    """Whether an amount is where the one before led: "by 4 billion, to 34 billion", بنحو 4 مليارات، إلى 34 مليارا."""
    if draft.low < SUM:
        return False  # of a price the level is told by other words than the step
    between = sentence.words[previous.last + 1 : draft.first]
    return between[-1:] != [] and between[-1] in sentence.language.to and _COMMAS.issuperset(between[:-1])


def _is_parallel(sentence: Sentence, previous: Draft, draft: Draft) -> bool:
    """ "5 million for roads, 3 million for schools": what behind each tells what for is no word of its own."""
    language, cues = sentence.language, sentence.language.money_cues
    behind = sentence.word(draft.last + 1)
    between = sentence.words[previous.last + 2 : draft.cue]
    bracketed = behind == ")" and all(_names(sentence, each.first - 1) for each in (previous, draft))
    listed = bool(between) and (between[-1] in _COMMAS or between[-1] in language.ands)
    if not bracketed and not (listed and behind in language.purposes and sentence.word(previous.last + 1) == behind):
        return False
    found = (cue_at(sentence, at, cues) for at in range(previous.last + 2, draft.cue))
    return all(cue is None or cue[1].noun or cue[1].kind == "level" for cue in found)


def _names(sentence: Sentence, at: int) -> bool:
    """Whether a bracket at a token opens behind a name: Smith ($5m)."""
    return sentence.word(at) == "(" and at > 0 and is_capital(sentence, at - 1)


def _is_opposed(sentence: Sentence, previous: Draft, draft: Draft) -> bool:
    """ "outraised him, $5m to $3m": the second of a pair measures what the first does."""
    language = sentence.language
    between = sentence.words[previous.last + 1 : draft.first]
    return len(between) == 1 and (between[0] in language.versus or between[0] in language.to)


def _converts(sentence: Sentence, previous: Draft, draft: Draft) -> bool:
    """Whether a figure stands in brackets right behind another, whose conversion it is."""
    between = sentence.words[previous.last + 1 : draft.cue]
    return between[:1] == ["("] and len(between) <= 2
