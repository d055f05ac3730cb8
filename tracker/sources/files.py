"""Articles from files, folders and the standard input, whatever their format.

What is refused comes as a `TrackerError` among the articles, so that one bad file or line never stops the rest;
`read_articles` raises it instead, for whoever reads a single file.

Each format has a reader of its own (docs/sources.md lists them). A JSON file of the same stem beside an article
(`a.json` for `a.txt`) tells what is known of it, and wins over what the article says of itself.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from tracker.errors import BrokenArticle, MissingInput, TrackerError, printable
from tracker.records import Article
from tracker.sources.archives import read_gzip, read_zip
from tracker.sources.formats import read_kind
from tracker.sources.kinds import description_of, is_read, recognised, without_endings
from tracker.sources.metadata import completed, description
from tracker.sources.place import Found, Place, yields_refusals

_MOST_REFUSED = 10_000
_NO_MAPPING: Mapping[str, str] = {}


@dataclass(frozen=True)
class Source:
    """A file to read, and the id that its article has unless something in it says another."""

    path: Path
    id: str

    @property
    def name(self) -> str:
        """The path as an error or a heading shows it: on one line, whatever characters it has."""
        return _shown(self.path)

    @property
    def place(self) -> Place:
        """The file as a place to read from."""
        return Place(self.name, self.id, _encodable(self.path.resolve().as_posix()))


def read_articles(path: Path, *, mapping: Mapping[str, str] | None = None) -> Iterator[Article]:
    """Yield the articles of a file or a folder.

    Raises:
        TrackerError: The first thing that is refused; `read_many` goes on instead.
    """
    for item in read_many([path], mapping=mapping):
        if isinstance(item, TrackerError):
            raise item
        yield item


def read_many(paths: Iterable[Path], *, mapping: Mapping[str, str] | None = None) -> Iterator[Found]:
    """Yield the articles of files and folders, and an error in the place of each that is refused.

    Args:
        paths: Files and folders.
        mapping: Field → column, for tables whose columns have names of their own.
    """
    for source in find_sources(paths):
        if isinstance(source, TrackerError):
            yield source
        else:
            yield from read_source(source, mapping=mapping)


def find_sources(paths: Iterable[Path]) -> Iterator[Source | TrackerError]:
    """Yield the files that paths stand for.

    A folder stands for its files of every kind that is read, at any depth in name order; hidden ones are left out,
    links to folders are not followed, and a file that several names lead to is read once. The article of a file is
    known by its stem, below a folder with the way to it (`2024/march`). A JSON file that describes another of the
    paths is no article of its own.
    """
    given = list(paths)
    described = {beside for path in given if (beside := _beside(path))}
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


def read_source(source: Source, *, mapping: Mapping[str, str] | None = None) -> Iterator[Found]:
    """Yield the articles of one file, and an error in the place of each that is refused."""
    try:
        known = _known(source.path)
        with opened(source.path) as stream:
            found = read_content(stream, source.place, name=source.path.name, mapping=mapping)
            yield from completed(found, known)
    except TrackerError as error:
        yield error
    except OSError as error:
        yield _missing(source.path, error)


def read_stream(stream: BinaryIO, name: str, *, mapping: Mapping[str, str] | None = None) -> Iterator[Found]:
    """Yield the articles of an open stream, whose content tells what it is; a text if nothing else."""
    yield from read_content(stream, Place(name, name), mapping=mapping)


def read_content(
    stream: BinaryIO, place: Place, *, name: str = "", mapping: Mapping[str, str] | None = None
) -> Iterator[Found]:
    """Yield the articles of anything that is read, and an error in the place of each that is refused.

    Args:
        stream: What to read, from where it stands.
        place: Where that is.
        name: The file's name, whose ending tells what it is where its beginning does not; "" to go by the content.
        mapping: Field → column, for tables whose columns have names of their own.
    """

    def read(stream: BinaryIO, place: Place) -> Iterator[Found]:
        columns = mapping or _NO_MAPPING
        kind, whole = recognised(stream, name, place.name)
        if kind == "gzip":
            yield from read_gzip(whole, place, name, columns)
        elif kind == "zip":
            yield from read_zip(whole, place, columns)
        else:
            yield from read_kind(kind, whole, place, columns)

    return _until_hopeless(yields_refusals(read)(stream, place), place)


def _until_hopeless(found: Iterator[Found], place: Place) -> Iterator[Found]:
    """What is found, up to so many refusals in a row that nobody would read them."""
    refused = 0
    for item in found:
        refused = refused + 1 if isinstance(item, TrackerError) else 0
        if refused > _MOST_REFUSED:
            yield BrokenArticle(
                f"{place.name}: {_MOST_REFUSED:,} refusals in a row; it is not read from here on; correct it"
            )
            return
        yield item


def _in_folder(folder: Path) -> Iterator[Source | TrackerError]:
    problems: list[OSError] = []
    found: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(place).relative_to(folder)
        found += [inside / name for name in names if is_read(name) and not name.startswith(".")]
    for problem in problems:
        yield _missing(Path(problem.filename), problem)
    described = {beside for path in found if (beside := _beside(path))}
    articles = [path for path in sorted(found) if path not in described]
    yield from (Source(folder / path, _default_id(path)) for path in _once(folder, articles))
    if not articles and not problems:
        yield MissingInput(f"{_shown(folder)}: holds no file that is read; give a folder that does")


def _once(folder: Path, paths: list[Path]) -> Iterator[Path]:
    """The paths without links to a file that is there under its own name, or that an earlier link leads to."""
    seen = {(folder / path).resolve() for path in paths if not (folder / path).is_symlink()}
    for path in paths:
        if (folder / path).is_symlink():
            target = (folder / path).resolve()
            if target in seen:
                continue
            seen.add(target)
        yield path


def _beside(path: Path) -> Path | None:
    """The JSON file that may describe an article's file; None for files of many articles."""
    beside = description_of(path.name)
    return path.with_name(beside) if beside else None


def _known(path: Path) -> dict[str, Any]:
    beside = _beside(path)
    if beside is None or beside == path or not beside.is_file():
        return {}
    with opened(beside) as stream:
        return description(stream, _shown(beside))


def opened(path: Path) -> BinaryIO:
    """A regular file, open for reading: a pipe or a device might never end, or never begin.

    Raises:
        MissingInput: It is something else.
        OSError: It is not there, or cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise MissingInput(f"{_shown(path)}: is a pipe, a device or a socket; give a file, or pipe it in and give -")
    return path.open("rb")


def _default_id(path: Path) -> str:
    return _encodable(without_endings(path.as_posix()))


def _encodable(path: str) -> str:
    """A path that can be written in UTF-8, whatever bytes the file system has in it."""
    return os.fsencode(path).decode("utf-8", "replace")


def _missing(path: Path, error: OSError) -> MissingInput:
    if isinstance(error, FileNotFoundError):
        return MissingInput(f"{_shown(path)}: there is no such file; check the path")
    return MissingInput(f"{_shown(path)}: cannot be read ({error.strerror}); check the path and its permissions")


def _shown(path: Path) -> str:
    return printable(str(path))
