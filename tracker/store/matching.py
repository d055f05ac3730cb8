"""Which figure of a new reading is which figure of the last, so that reviews and links stay with what they were about.

Pure: it knows records and the store's keys, no SQL.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from tracker.entries import Status
from tracker.records import Figure

_JUDGED = ("low", "high", "hedge", "unit", "role", "direction")


@dataclass(frozen=True)
class Known:
    """A figure in the store: its key, as it was extracted, and whether a person has reviewed it."""

    key: int
    figure: Figure
    reviewed: bool
    status: Status


@dataclass
class Plan:
    """What a new reading of an article does to its figures.

    Attributes:
        kept: key, new record and status of every figure that is still there.
        added: figures that were not there before.
        vanished: keys of reviewed figures that are no longer found; they stay, marked.
        dropped: keys of figures that are no longer found and that nobody has reviewed.
    """

    kept: list[tuple[int, Figure, Status]] = field(default_factory=list)
    added: list[Figure] = field(default_factory=list)
    vanished: list[int] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)


def reconcile(known: Sequence[Known], found: Sequence[Figure], *, same_text: bool) -> Plan:
    """Pair what is stored with what was found now.

    A figure is the same if it stands on the same characters of the same text; else if the same words stand in the same
    sentence; else if it overlaps (in the same text), or says the same with the same words (in another).

    Args:
        known: the article's figures as they are stored, vanished ones included.
        found: the new reading.
        same_text: whether both count their offsets in the same title and text.
    """
    left, new = list(known), list(found)
    pairs: list[tuple[Known, Figure]] = []
    for sameness in (_place, _sentence) if same_text else (_sentence, _said):
        pairs += _pair(left, new, sameness)
    if same_text:
        pairs += _pair_overlapping(left, new)
    plan = Plan(kept=[(old.key, figure, _status(old, figure)) for old, figure in pairs], added=new)
    for old in left:
        (plan.vanished if old.reviewed else plan.dropped).append(old.key)
    return plan


def _place(figure: Figure) -> Hashable:
    return figure.kind, figure.part, figure.start, figure.end


def _sentence(figure: Figure) -> Hashable:
    return figure.kind, figure.part, figure.text, figure.sentence


def _said(figure: Figure) -> Hashable:
    return figure.kind, figure.part, figure.text, figure.low, figure.high, figure.hedge, figure.unit, figure.role


def _pair(left: list[Known], new: list[Figure], sameness: Callable[[Figure], Hashable]) -> list[tuple[Known, Figure]]:
    """Takes out of both lists what has the same key; of several that have, the first with the first."""
    waiting: dict[Hashable, list[Figure]] = defaultdict(list)
    for figure in new:
        waiting[sameness(figure)].append(figure)
    pairs = []
    for old in list(left):
        rivals = waiting[sameness(old.figure)]
        if rivals:
            figure = rivals.pop(0)
            pairs.append((old, figure))
            left.remove(old)
            new.remove(figure)
    return pairs


def _pair_overlapping(left: list[Known], new: list[Figure]) -> list[tuple[Known, Figure]]:
    pairs = []
    for old in list(left):
        figure = next((each for each in new if _overlap(old.figure, each)), None)
        if figure:
            pairs.append((old, figure))
            left.remove(old)
            new.remove(figure)
    return pairs


def _overlap(one: Figure, other: Figure) -> bool:
    return (one.kind, one.part) == (other.kind, other.part) and one.start < other.end and other.start < one.end


def _status(old: Known, figure: Figure) -> Status:
    """What a reviewer must be told: another value, or other words around it. What was told before stays told."""
    if not old.reviewed:
        return "current"
    if any(getattr(old.figure, name) != getattr(figure, name) for name in _JUDGED):
        return "changed"
    if (old.figure.text, old.figure.sentence) != (figure.text, figure.sentence):
        return "moved"
    return "current" if old.status == "vanished" else old.status
