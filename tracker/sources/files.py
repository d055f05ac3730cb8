"""Articles from files: plain texts, JSON lines, and folders of both.

What is refused comes as a `TrackerError` among the articles, so that one bad file or line never stops the rest;
`read_articles` raises it instead, for whoever reads a single file.

A text file is one article, and its text is the *whole* content (without a byte order mark): offsets of figures count
from its first character. A header (title, date, source) stays in the text and only fills the article's fields; a JSON
file of the same stem beside the text (`a.json` for `a.txt`) fills them too, and wins.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from tracker.errors import BinaryInput, BrokenArchive, BrokenArticle, EmptyInput, MissingInput, TrackerError
from tracker.records import Article
from tracker.settings import current
from tracker.sources.encoding import decode
from tracker.sources.metadata import article_from, header, metadata, parse_object, too_large

_LINES = (".jsonl", ".jsonl.gz")
_IN_FOLDERS = (".txt", *_LINES)
_NO_TEXTS = (".json", *_LINES)

_LONGEST_ESCAPE = 6  # bytes that JSON may take for a character of one byte: \u0041
_METADATA_ROOM = 1_000_000


class Stream(Protocol):
    """What is read of an open file, a decompressor or the standard input."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; fewer only at the end."""

    def readline(self, size: int, /) -> bytes:
        """The next line with its end, or its first `size` bytes."""


@dataclass(frozen=True)
class Source:
    """A file to read, and the id that its article has unless something in it says another."""

    path: Path
    id: str

    @property
    def name(self) -> str:
        """The path as an error or a heading shows it: on one line, whatever characters it has."""
        return _shown(self.path)


def read_articles(path: Path) -> Iterator[Article]:
    """Yield the articles of a file or a folder.

    Raises:
        TrackerError: The first thing that is refused; `read_many` goes on instead.
    """
    for item in read_many([path]):
        if isinstance(item, TrackerError):
            raise item
        yield item


def read_many(paths: Iterable[Path]) -> Iterator[Article | TrackerError]:
    """Yield the articles of files and folders, and an error in the place of each that is refused."""
    for source in find_sources(paths):
        if isinstance(source, TrackerError):
            yield source
        else:
            yield from read_source(source)


def find_sources(paths: Iterable[Path]) -> Iterator[Source | TrackerError]:
    """Yield the files that paths stand for.

    A folder stands for its .txt, .jsonl and .jsonl.gz files at any depth in name order, hidden ones left out. The
    article of a text is known by its stem, below a folder with the way to it (`2024/march`). A JSON file that describes
    another of the paths is no article of its own.
    """
    given = list(paths)
    described = {path.with_suffix(".json") for path in given if path.name and not _ends(path, _NO_TEXTS)}
    for path in given:
        try:
            is_folder = path.is_dir()
        except OSError as error:
            yield _missing(path, error)
            continue
        if is_folder:
            yield from _in_folder(path)
        elif path not in described:
            yield Source(path, _default_id(Path(path.name)))


def read_source(source: Source) -> Iterator[Article | TrackerError]:
    """Yield the articles of one file, and an error in the place of each that is refused."""
    try:
        if _ends(source.path, _LINES):
            with _opened(source.path) as stream:
                yield from _read_lines(stream, source.name, source.id)
        elif _ends(source.path, (".json",)):
            yield article_from(_json_file(source.path), source.name, source.id)
        else:
            yield _read_text(source)
    except TrackerError as error:
        yield error
    except (EOFError, zlib.error, gzip.BadGzipFile) as damage:
        yield BrokenArchive(f"{source.name}: is cut off or damaged ({damage}); fetch it again")
    except OSError as error:
        yield _missing(source.path, error)


def read_stream(stream: Stream, name: str) -> Iterator[Article | TrackerError]:
    """Yield the articles of an open stream: JSON lines if the first line is an article's, else one text."""
    try:
        first = stream.readline(_longest_line())
        if _is_article_line(first):
            yield from _read_lines(stream, name, name, first)
        else:
            yield _text_article(first + stream.read(current().max_text_bytes + 1), name, name, {})
    except TrackerError as error:
        yield error
    except OSError as error:
        yield _missing(Path(name), error)


def _ends(path: Path, endings: tuple[str, ...]) -> bool:
    return path.name.lower().endswith(endings)


def _in_folder(folder: Path) -> Iterator[Source | TrackerError]:
    problems: list[OSError] = []
    found: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(place).relative_to(folder)
        found += [inside / name for name in names if name.lower().endswith(_IN_FOLDERS) and not name.startswith(".")]
    for problem in problems:
        yield _missing(Path(problem.filename), problem)
    for path in sorted(found):
        yield Source(folder / path, _default_id(path))
    if not found and not problems:
        yield MissingInput(f"{_shown(folder)}: holds no .txt, .jsonl or .jsonl.gz file; give a folder that does")


def _default_id(path: Path) -> str:
    stem = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return os.fsencode(stem.with_suffix("").as_posix()).decode("utf-8", "replace")


def _read_text(source: Source) -> Article:
    beside = source.path.with_suffix(".json")
    known = metadata(_json_file(beside), _shown(beside)) if beside.is_file() else {}
    return _text_article(_capped(source.path), source.name, source.id, known)


def _text_article(raw: bytes, name: str, default_id: str, known: dict[str, Any]) -> Article:
    if len(raw) > (cap := current().max_text_bytes):
        raise too_large(name, cap)
    text = decode(raw, name)
    return Article(text=text, **{"id": default_id} | header(text) | known)


def _json_file(path: Path) -> dict[str, Any]:
    return parse_object(decode(_capped(path), _shown(path)), _shown(path))


def _capped(path: Path) -> bytes:
    """The file's bytes; one over the cap is refused by its size, before it is read."""
    cap = current().max_text_bytes
    if path.stat().st_size > cap:
        raise too_large(_shown(path), cap)
    with path.open("rb") as stream:
        return stream.read(cap + 1)  # a pipe or a device has no size beforehand


def _opened(path: Path) -> AbstractContextManager[Stream]:
    return gzip.open(path, "rb") if _ends(path, (".gz",)) else path.open("rb")


def _read_lines(stream: Stream, name: str, stem: str, first: bytes = b"") -> Iterator[Article | TrackerError]:
    """One article a line; `first` is a line already taken from the stream."""
    opened = False
    for number, line in enumerate(_lines(stream, first), start=1):
        if not line.strip():
            continue
        if not opened:
            _check_opening(line, name)
            opened = True
        try:
            yield _line_article(line, f"{name}, line {number}", f"{stem}:{number}")
        except TrackerError as error:
            yield error
    if not opened:
        raise EmptyInput(f"{name}: holds no articles; give a file with one JSON object a line")


def _lines(stream: Stream, first: bytes) -> Iterator[bytes]:
    """The lines; of one longer than an article's may be, only so much that it shows."""
    limit = _longest_line()
    line = first or stream.readline(limit)
    while line:
        yield line
        while len(line) == limit and not line.endswith(b"\n"):
            line = stream.readline(limit)
        line = stream.readline(limit)


def _longest_line() -> int:
    return _LONGEST_ESCAPE * current().max_text_bytes + _METADATA_ROOM


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


def _line_article(line: bytes, where: str, default_id: str) -> Article:
    if len(line) >= _longest_line():
        raise too_large(where, current().max_text_bytes)
    try:
        return article_from(parse_object(line.decode("utf-8-sig"), where), where, default_id)
    except UnicodeDecodeError as error:
        raise BrokenArticle(f"{where}: is not UTF-8; save it so, or delete the line") from error


def _is_article_line(line: bytes) -> bool:
    """Whether a line is the JSON of an article beyond doubt."""
    try:
        return "text" in parse_object(line.decode("utf-8-sig"), "")
    except (UnicodeDecodeError, BrokenArticle):
        return False


def _missing(path: Path, error: OSError) -> MissingInput:
    if isinstance(error, FileNotFoundError):
        return MissingInput(f"{_shown(path)}: there is no such file; check the path")
    return MissingInput(f"{_shown(path)}: cannot be read ({error.strerror}); check the path and its permissions")


def _shown(path: Path) -> str:
    return "".join(char if char.isprintable() else "\ufffd" for char in str(path))
