"""Which found figure is which annotated one, and how well it was read: the rule by which accuracy is measured.

Three levels, each stricter than the one before:

- value: the same kind, the same low and high, and spans that mean the same mention: they share half of the shorter one,
  and the found one is at most 30 characters longer;
- unit: also the same unit and hedge (an annotation whose unit is null takes any);
- role: also what it measures, for a change also in which direction. Casualties have none, so for them it is the unit.

Subjects are judged beside the levels: one must contain the other, or they share half of their words.

A figure is told as a record in its JSON form, a mapping with the fields that docs/figures.md names.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

LEVELS = ("value", "unit", "role")
"""The levels in order; a figure that reaches none is missed or invented."""

Record = Mapping[str, Any]

_LONGER = 30
_CLOSE = Decimal("1e-9")
_ARTICLE = "ال"
_ALIKE = str.maketrans("أإآىة", "ااايه")


class Pair(NamedTuple):
    """An annotated figure with the one found for it, and how many levels that one reaches.

    Without a `found` it was missed, without a `wanted` it was invented.
    """

    wanted: Record | None
    found: Record | None
    level: int


def level(wanted: Record, found: Record) -> int:
    """How many of the levels a found figure reaches against an annotated one: 0 to 3."""
    if not (_same_mention(wanted, found) and all(_close(wanted[end], found[end]) for end in ("low", "high"))):
        return 0
    if wanted["hedge"] != found["hedge"] or wanted["unit"] not in (None, found["unit"]):
        return 1
    return 3 if _same_role(wanted, found) else 2


def pairs(wanted: Sequence[Record], found: Sequence[Record]) -> list[Pair]:
    """Each annotated figure with at most one found figure, the best matches first; then what is left of either."""
    reached = [(level(want, got), i, j) for i, want in enumerate(wanted) for j, got in enumerate(found)]
    made: list[Pair] = []
    missed, invented = dict(enumerate(wanted)), dict(enumerate(found))
    for best, i, j in sorted(reached, key=lambda match: (-match[0], match[1], match[2])):
        if best and i in missed and j in invented:
            made.append(Pair(missed.pop(i), invented.pop(j), best))
    made += [Pair(want, None, 0) for want in missed.values()]
    return made + [Pair(None, got, 0) for got in invented.values()]


def judged(annotated: Sequence[Record], found: Sequence[Record]) -> list[Pair]:
    """The pairs of an article; what overlaps an annotation marked `ignore` is neither wanted nor punished."""
    aside = [figure for figure in annotated if figure.get("ignore")]
    wanted = [figure for figure in annotated if not figure.get("ignore")]
    return pairs(wanted, [figure for figure in found if not any(_shared(figure, other) > 0 for other in aside)])


def subject_is_right(pair: Pair) -> bool | None:
    """Whether the figure's subject is the annotated one; None where the annotation does not say whose it is."""
    if pair.wanted is None or "subject" not in pair.wanted:
        return None
    return pair.found is not None and same_subject(pair.wanted["subject"], pair.found.get("subject"))


def same_subject(wanted: str | None, found: str | None) -> bool:
    """Whether two phrases name the same: one has all the words of the other, or they share half of them."""
    if not wanted or not found:
        return not wanted and not found
    one, other = _words(wanted), _words(found)
    return one <= other or other <= one or 2 * len(one & other) >= len(one | other)


@dataclass
class Score:
    """What a set of pairs comes to.

    Attributes:
        wanted: annotated figures.
        found: figures that the extractor gave.
        reached: how many pairs reach each of `LEVELS`.
        asked: annotated figures that say whose they are, or that nobody is named.
        named: of these, how many came out with the right subject.
    """

    wanted: int = 0
    found: int = 0
    reached: list[int] = field(default_factory=lambda: [0] * len(LEVELS))
    asked: int = 0
    named: int = 0

    def add(self, judged_pairs: Iterable[Pair]) -> None:
        """Count an article's pairs in."""
        for pair in judged_pairs:
            self.wanted += pair.wanted is not None
            self.found += pair.found is not None
            for rank in range(pair.level):
                self.reached[rank] += 1
            right = subject_is_right(pair)
            self.asked += right is not None
            self.named += bool(right)

    def precision(self, rank: int) -> float:
        """Of the figures found, the share that reaches a level, by its place in `LEVELS`."""
        return self.reached[rank] / self.found if self.found else 0.0

    def recall(self, rank: int) -> float:
        """Of the annotated figures, the share that reaches a level."""
        return self.reached[rank] / self.wanted if self.wanted else 0.0

    def f1(self, rank: int) -> float:
        """The harmonic mean of both: two times the matches over all figures, wanted and found."""
        everything = self.wanted + self.found
        return 2 * self.reached[rank] / everything if everything else 0.0

    @property
    def subject(self) -> float:
        """The share of right subjects among those asked for; a figure that was missed has none."""
        return self.named / self.asked if self.asked else 0.0


def _same_mention(wanted: Record, found: Record) -> bool:
    lengths = wanted["end"] - wanted["start"], found["end"] - found["start"]
    near = 2 * _shared(wanted, found) >= min(lengths) and lengths[1] <= lengths[0] + _LONGER
    return near and bool(wanted["kind"] == found["kind"])


def _shared(one: Record, other: Record) -> int:
    """How many characters two spans have in common; below 0 where some lie between them."""
    return int(min(one["end"], other["end"]) - max(one["start"], other["start"]))


def _close(wanted: object, found: object) -> bool:
    one, other = Decimal(str(wanted)), Decimal(str(found))
    return abs(one - other) <= _CLOSE * max(abs(one), abs(other))


def _same_role(wanted: Record, found: Record) -> bool:
    role = wanted.get("role")
    if wanted["kind"] == "casualty" or role is None:
        return True
    if role != found.get("role"):
        return False
    return role != "change" or "direction" not in wanted or bool(wanted["direction"] == found.get("direction"))


def _words(phrase: str) -> set[str]:
    """The words of a phrase, in one spelling and without the Arabic article."""
    plain = "".join(char for char in phrase.casefold() if not unicodedata.combining(char)).translate(_ALIKE)
    return {word.removeprefix(_ARTICLE) for word in plain.split()}
