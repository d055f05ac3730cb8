"""The glyphs of a page to its paragraphs: lines, columns, and what continues what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tracker.sources.visual import class_of, logical, runs_left

# all in sizes of the letters
_SAME_BASELINE = 0.3
_SPACE = 0.17
_GUTTER = 0.8
_DRAWN_TWICE = 0.1
_FULL = 5.0
_PARAGRAPH_GAP = 1.35  # of the usual distance of lines
_OTHER_SIZE = 1.15

_SENTENCE_ENDS = tuple('.!?؟۔:…»”"')
_COLUMN_ROWS = 2
_COLUMN_CHARS = 18  # a cell of a table is shorter than a column's line


@dataclass(frozen=True)
class Glyph:
    """What a glyph shows and where: its left and right edge, its base line from the page's bottom, its size."""

    text: str
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True)
class Segment:
    """Glyphs of one line, from left to right, with no wide gap between them."""

    glyphs: tuple[Glyph, ...]

    @property
    def left(self) -> float:
        """The left edge."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """The right edge."""
        return max(glyph.right for glyph in self.glyphs)

    @property
    def base(self) -> float:
        """The base line."""
        return self.glyphs[0].base

    @property
    def size(self) -> float:
        """The letters' size."""
        return median(glyph.size for glyph in self.glyphs)


Row = tuple[Segment, ...]
"""Segments on one base line, from left to right."""


def paragraphs(glyphs: Iterable[Glyph]) -> list[str]:
    """The paragraphs of a page in reading order, each on one line, in the order in which they were written."""
    rows = _rows(glyphs)
    leftward = bool(runs_left([glyph.text for row in rows for segment in row for glyph in segment.glyphs]))
    found: list[_Paragraph] = []
    for block in _blocks(rows, leftward):
        first, *others = _paragraphs(block, leftward)
        found[-1:] = [found[-1].joined(first)] if found and found[-1].goes_on(first) else [*found[-1:], first]
        found += others
    return [paragraph.text for paragraph in found]


def _rows(glyphs: Iterable[Glyph]) -> list[Row]:
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: (-glyph.base, glyph.left)):
        if lines and lines[-1][0].base - glyph.base <= _SAME_BASELINE * max(glyph.size, lines[-1][0].size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    rows = (_segments(sorted(line, key=lambda glyph: (glyph.left, glyph.right))) for line in lines)
    return [row for row in rows if row]


def _segments(line: Sequence[Glyph]) -> Row:
    """The line cut at its wide gaps; spaces at the ends and in the gaps are dropped."""
    parts: list[list[Glyph]] = []
    reach = float("-inf")
    for glyph in line:
        if glyph.text.isspace():
            continue
        if glyph.left - reach > _GUTTER * glyph.size:
            parts.append([])
        elif _is_repeated(parts[-1][-1], glyph):
            continue
        parts[-1].append(glyph)
        reach = max(reach, glyph.right)
    return tuple(Segment(tuple(part)) for part in parts)


def _is_repeated(one: Glyph, other: Glyph) -> bool:
    """Whether a glyph is drawn twice at nearly the same place, to look bold."""
    return one.text == other.text and other.left - one.left < _DRAWN_TWICE * one.size


def _blocks(rows: Sequence[Row], leftward: bool) -> Iterator[list[Row]]:
    """Rows that are read one after the other; of columns side by side, first those of the one."""
    start = 0
    while start < len(rows):
        end, gutter = _column_zone(rows, start)
        if gutter is None:
            end = next((at for at in range(start + 1, len(rows)) if _column_zone(rows, at)[1] is not None), len(rows))
            yield list(rows[start:end])
        else:
            yield from _columns(rows[start:end], gutter, leftward)
        start = end


def _columns(rows: Sequence[Row], gutter: float, leftward: bool) -> Iterator[list[Row]]:
    sides = [
        [part for row in rows if (part := tuple(segment for segment in row if (segment.left < gutter) is near))]
        for near in (not leftward, leftward)
    ]
    for side in sides:
        yield from _blocks(side, leftward)


def _column_zone(rows: Sequence[Row], start: int) -> tuple[int, float | None]:
    """How far down, from a row on, a gutter between columns reaches, and where it is; None if no column begins here."""
    best: tuple[int, float | None] = (start, None)
    near = [segment for row in rows[start : start + 2] for segment in row]  # the lines of columns need not be level
    for one, other in pairwise(sorted(near, key=lambda segment: segment.left)):
        if other.left <= one.right:
            continue
        for gutter in (other.left - 0.1, one.right + 0.1):  # columns are level on the one side or on the other
            end = next((at for at in range(start, len(rows)) if _crosses(rows[at], gutter)), len(rows))
            if end > best[0] and _are_columns(rows[start:end], gutter):
                best = (end, gutter)
    return best


def _crosses(row: Row, gutter: float) -> bool:
    return any(segment.left < gutter < segment.right for segment in row)


def _are_columns(rows: Sequence[Row], gutter: float) -> bool:
    for near in (True, False):
        side = [[segment for segment in row if (segment.left < gutter) is near] for row in rows]
        lengths = [sum(len(segment.glyphs) for segment in segments) for segments in side if segments]
        if len(lengths) < _COLUMN_ROWS or median(lengths) < _COLUMN_CHARS:
            return False
    return True


@dataclass(frozen=True)
class _Line:
    row: Row

    @property
    def left(self) -> float:
        return self.row[0].left

    @property
    def right(self) -> float:
        return self.row[-1].right

    @property
    def base(self) -> float:
        return self.row[0].base

    @property
    def size(self) -> float:
        return max(segment.size for segment in self.row)


@dataclass(frozen=True)
class _Paragraph:
    text: str
    size: float
    is_full: bool
    """Whether its last line is as long as its column is wide, so that it may go on in the next."""

    def goes_on(self, other: _Paragraph) -> bool:
        alike = max(self.size, other.size) <= _OTHER_SIZE * min(self.size, other.size)
        return self.is_full and alike and not self.text.endswith(_SENTENCE_ENDS)

    def joined(self, other: _Paragraph) -> _Paragraph:
        return _Paragraph(f"{self.text} {other.text}", other.size, other.is_full)


def _paragraphs(block: Sequence[Row], page_leftward: bool) -> Iterator[_Paragraph]:
    """The block's lines, joined where one continues the other."""
    lines = [_Line(row) for row in block]
    usual = median([upper.base - lower.base for upper, lower in pairwise(lines)] or [0])
    edges = min(line.left for line in lines), max(line.right for line in lines)
    words: list[str] = []
    for index, line in enumerate(lines):
        continues = index > 0 and _continues(lines[index - 1], line, usual, edges, _leftward(line, page_leftward))
        if words and not continues:
            yield _Paragraph(" ".join(words), lines[index - 1].size, is_full=False)
            words = []
        words.append(_written(line, page_leftward, begins=not continues))
    last = lines[-1]
    is_full = len(last.row) == 1 and _room(last, edges, _leftward(last, page_leftward)) < _FULL * last.size
    yield _Paragraph(" ".join(words), last.size, is_full)


def _room(line: _Line, edges: tuple[float, float], leftward: bool) -> float:
    """How much of the column a line leaves free at its end."""
    return line.left - edges[0] if leftward else edges[1] - line.right


def _continues(upper: _Line, lower: _Line, usual: float, edges: tuple[float, float], leftward: bool) -> bool:
    """Whether a line goes on with the sentence of the one above: that is as full as it could be."""
    if len(upper.row) > 1 or len(lower.row) > 1:  # cells of a table
        return False
    if upper.base - lower.base > _PARAGRAPH_GAP * min(usual, 2 * lower.size) + 0.1:
        return False
    if max(upper.size, lower.size) > _OTHER_SIZE * min(upper.size, lower.size):
        return False
    return _room(upper, edges, leftward) < _first_word(lower, leftward) + _SPACE * lower.size


def _first_word(line: _Line, leftward: bool) -> float:
    """How wide the word is that the line begins with."""
    glyphs = line.row[-1].glyphs[::-1] if leftward else line.row[0].glyphs
    end = glyphs[0]
    for one, other in pairwise(glyphs):
        gap = one.left - other.right if leftward else other.left - one.right
        if gap > _SPACE * other.size:
            break
        end = other
    return glyphs[0].right - end.left if leftward else end.right - glyphs[0].left


def _leftward(line: _Line, page_leftward: bool) -> bool:
    own = runs_left([glyph.text for segment in line.row for glyph in segment.glyphs])
    return page_leftward if own is None else own


def _written(line: _Line, page_leftward: bool, begins: bool) -> str:
    """The line as it was written; the cells of a table are lines of their own, from the side where it begins."""
    leftward = _leftward(line, page_leftward)
    cells = [logical(list(_units(cell)), leftward, begins or len(line.row) > 1) for cell in line.row]
    return " ".join(reversed(cells) if leftward else cells)


def _units(segment: Segment) -> Iterator[str]:
    reach = segment.left
    for glyph in segment.glyphs:
        if glyph.left - reach > _SPACE * glyph.size and class_of(glyph.text) != "S":
            yield " "
        yield glyph.text
        reach = max(reach, glyph.right)
