"""Visual order to logical order: what a page shows from left to right, as it was written.

The way back of the Unicode bidirectional algorithm (UAX #9), for lines of which the base direction is known. Digits run
from left to right in every script, so numbers come out whole whichever way their line runs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_ARABIC = re.compile(
    r"[\u0590-\u05ff\u0620-\u065f\u066e-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
)
_PRESENTED = re.compile(r"[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]")
_ARABIC_DIGIT = re.compile(r"[\u0660-\u0669]")
_NUMBER_UNITS = 12
_MIRRORED = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))

# classes of units: R a letter that runs to the left, L one that runs to the right, D a digit, S a space, C what may
# stand in a number, N anything else
_RIGHTWARD = re.compile(r"(?:D+(?:CD+)*[CN]?)?L(?:[LDCNS]*L)?(?:[CN]?D+(?:CD+)*)?|D+(?:CD+)*")
_IN_NUMBERS = ".,:/\u066b\u066c"


def class_of(unit: str) -> str:
    """The class of what one glyph shows."""
    if _ARABIC.search(unit):
        return "R"
    first = unit[0]
    if first.isdigit():
        return "D"
    if first.isalpha():
        return "L"
    if first.isspace():
        return "S"
    return "C" if first in _IN_NUMBERS else "N"


def runs_left(units: Sequence[str]) -> bool | None:
    """Whether a line's text runs from right to left, by most of its letters; None if it has none."""
    classes = [class_of(unit) for unit in units]
    arabic, other = classes.count("R"), classes.count("L")
    return arabic >= other if arabic or other else None


def logical(units: Sequence[str], leftward: bool, begins: bool) -> str:
    """A line in the order in which it was written.

    Args:
        units: What its glyphs show, from left to right; a ligature is one unit, whose letters stand as written.
        leftward: Whether the line as a whole runs from right to left.
        begins: Whether a paragraph begins with it. A sign at a number (60%, 15-20) stands behind an Arabic word as that
            word runs, and at the beginning as the number runs.
    """
    if leftward:
        return "".join(map(_composed, _from_right(units, begins)))
    return "".join(map(_composed, _from_left(units)))


def _from_right(units: Sequence[str], begins: bool) -> list[str]:
    turned = [_MIRRORED.get(unit, unit) for unit in reversed(units)]
    head = _leading_number(turned) if begins else 0
    classes = "".join(map(class_of, turned))
    for match in _RIGHTWARD.finditer(classes, head):
        turned[match.start() : match.end()] = [
            _MIRRORED.get(unit, unit) for unit in reversed(turned[match.start() : match.end()])
        ]
    turned[:head] = [_MIRRORED.get(unit, unit) for unit in reversed(turned[:head])]
    return turned


def _leading_number(turned: Sequence[str]) -> int:
    """How many units a number with its signs takes at the beginning of a paragraph."""
    classes = "".join(map(class_of, turned))
    if _ARABIC_DIGIT.search("".join(turned[:_NUMBER_UNITS])):
        return 0  # these run as the words do, wherever they stand
    match = re.match(r"N?D+(?:[CN]D+)*N?(?=S|$)", classes)
    signs = {unit for unit in turned[: match.end()] if class_of(unit) == "N"} if match else set()
    return match.end() if match and signs <= set("%٪-−+$€£¥–") else 0


def _from_left(units: Sequence[str]) -> list[str]:
    ordered = list(units)
    classes = "".join(map(class_of, ordered))
    for match in re.finditer(r"R(?:[RDCNS]*R)?", classes):
        ordered[match.start() : match.end()] = _from_right(ordered[match.start() : match.end()], begins=False)
    return ordered


def _composed(unit: str) -> str:
    """A unit in letters instead of their shapes (presentation forms, Latin ligatures); digits are never touched."""
    return _PRESENTED.sub(lambda match: unicodedata.normalize("NFKC", match[0]).strip(), unit)
