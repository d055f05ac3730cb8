"""JSON: one article a line, or one in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from tracker.errors import BinaryInput, BrokenArticle, EmptyInput, TrackerError
from tracker.records import Article
from tracker.settings import current
from tracker.sources.limits import too_large
from tracker.sources.metadata import article_from, parse_object, read_object
from tracker.sources.place import Found, Place, yields_refusals

_LONGEST_ESCAPE = 6  # bytes that JSON may take for a character of one byte: \u0041
_METADATA_ROOM = 1_000_000
_MOST_BLANK = 1_000_000


@yields_refusals
def read_json(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the article of a JSON file."""
    yield article_from(read_object(stream, place.name), place)


@yields_refusals
def read_lines(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the articles of JSON lines, and an error in the place of each line that is refused."""
    lines = _lines(stream, place.name)
    number, line = _opening(lines, place.name)
    yield from _numbered(chain([line], lines), place, number)


def check_lines(stream: BinaryIO, name: str) -> None:
    """Look at the beginning of JSON lines.

    Raises:
        TrackerError: The file as a whole is none, or holds none.
    """
    _opening(_lines(stream, name), name)


def read_some_lines(stream: BinaryIO, place: Place, first: int) -> Iterator[Found]:
    """Yield the articles of a part of JSON lines, whose first line has this number in the whole; it may hold none."""

    def read(stream: BinaryIO, place: Place) -> Iterator[Found]:
        yield from _numbered(_lines(stream, place.name), place, first)

    return yields_refusals(read)(stream, place)


def _opening(lines: Iterator[bytes], name: str) -> tuple[int, bytes]:
    """The first line that is not blank, and its number."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            _check_opening(line, name)
            return number, line
    raise EmptyInput(f"{name}: holds no articles; give a file with one JSON object a line")


def _numbered(lines: Iterable[bytes], place: Place, first: int) -> Iterator[Found]:
    for number, line in enumerate(lines, start=first):
        if not line.strip():
            continue
        try:
            yield _line_article(line, place.inside(f"line {number}", str(number)))
        except TrackerError as error:
            yield error


def is_article_line(line: bytes) -> bool:
    """Whether a line is the JSON of an article beyond doubt."""
    try:
        return "text" in parse_object(line.decode("utf-8-sig"), "")
    except (UnicodeDecodeError, BrokenArticle):
        return False


def longest_line() -> int:
    """How many bytes a line may have whose article is under the cap."""
    return _LONGEST_ESCAPE * current().max_text_bytes + _METADATA_ROOM


def _lines(stream: BinaryIO, name: str) -> Iterator[bytes]:
    """The lines; of one longer than an article's may be, only so much that it shows.

    Raises:
        BrokenArticle: Blank lines without end, as bombs are made of.
    """
    limit = longest_line()
    blank = 0
    while line := stream.readline(limit):
        blank = blank + 1 if len(line) < 3 and line.isspace() else 0
        if blank > _MOST_BLANK:
            raise BrokenArticle(f"{name}: has over {_MOST_BLANK:,} blank lines in a row; delete them")
        yield line
        while len(line) == limit and not line.endswith(b"\n"):
            line = stream.readline(limit)


def _check_opening(line: bytes, name: str) -> None:
    """Refuse a file as a whole, where each of its lines would be refused."""
    if line.strip() in (b"[", b"{"):
        raise BrokenArticle(f"{name}: spreads its JSON over many lines; write one article a line")
    try:
        binary = "\0" in line.decode()
    except UnicodeDecodeError:
        binary = True
    if binary:
        raise BinaryInput(f"{name}: is not JSON lines in UTF-8; save it so, one article a line")


def _line_article(line: bytes, place: Place) -> Article:
    if len(line) >= longest_line():
        raise too_large(place.name, current().max_text_bytes)
    try:
        return article_from(parse_object(line.decode("utf-8-sig"), place.name), place)
    except UnicodeDecodeError as error:
        raise BrokenArticle(f"{place.name}: is not UTF-8; save it so, or delete the line") from error
