"""The files of a job: paths, folders, globs, and URLs of whatever fsspec reads."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from tracker.errors import MissingInput, TrackerError, printable
from tracker.sources.files import Source, find_sources, opened
from tracker.sources.kinds import is_read, without_endings

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem  # type: ignore[import-untyped]

_URL = re.compile(r"[a-z][a-z0-9+.-]*(?:::|://)", re.IGNORECASE)
_GLOB = re.compile(r"[*?\[]")


@dataclass(frozen=True)
class Input:
    """A file to read.

    Attributes:
        path: a path of this machine, or a URL.
        id: what its articles are called that bring no id (`id:3` for the third line).
    """

    path: str
    id: str

    @property
    def name(self) -> str:
        """The file as an error shows it: on one line."""
        return printable(self.path)

    @property
    def size(self) -> int:
        """Bytes.

        Raises:
            MissingInput: It is not there.
        """
        with _told(self.path):
            if _is_url(self.path):
                system, below = _system(self.path)
                return int(system.size(below) or 0)
            return Path(self.path).stat().st_size

    def open(self) -> BinaryIO:
        """Its bytes; the stream can seek.

        Raises:
            MissingInput: It is not there, cannot be read, or is no file.
        """
        with _told(self.path):
            if _is_url(self.path):
                system, below = _system(self.path)
                return cast(BinaryIO, system.open(below, "rb"))
            return opened(Path(self.path))


def find_inputs(given: Iterable[str]) -> Iterator[Input | TrackerError]:
    """Yield the files that arguments stand for, as `sources.files.find_sources` does; each is called as there.

    Args:
        given: Paths of files and folders, globs (`**` for any depth), URLs of files, folders and globs.
    """
    paths: list[Path] = []
    for each in [*given, ""]:
        if each and not _is_url(each):
            paths += _matching(each)
            continue
        yield from map(_local, find_sources(paths))  # together: metadata is known from the article beside it
        paths = []
        if each:
            yield from _remote(each)


def _matching(given: str) -> list[Path]:
    """The paths of a glob in name order; a path that is there, or that nothing matches, stands for itself."""
    if not _GLOB.search(given) or Path(given).exists():
        return [Path(given)]
    found = sorted(glob.glob(given, recursive=True))  # noqa: PTH207  (Path.glob takes no absolute pattern)
    return [Path(path) for path in found] or [Path(given)]


def _local(source: Source | TrackerError) -> Input | TrackerError:
    return source if isinstance(source, TrackerError) else Input(str(source.path), source.id)


def _remote(url: str) -> Iterator[Input | TrackerError]:
    try:
        with _told(url):
            system, below = _system(url)
            if _GLOB.search(below):
                found = [str(path) for path in sorted(system.glob(below)) if system.isfile(path)]
                names = {path: PurePosixPath(path).name for path in found}
                inside = {path: name for path, name in names.items() if not name.startswith(".")}
            elif system.isdir(below):
                found = sorted(str(path) for path in system.find(below))
                inside = {path: _below(path, below) for path in found if _is_wanted(_below(path, below))}
            else:
                inside = {below: PurePosixPath(below).name}
            urls = {str(system.unstrip_protocol(path)): name for path, name in inside.items()}
    except TrackerError as error:
        yield error
        return
    if not urls:
        yield MissingInput(f"{url}: holds no file that is read; give a folder or a pattern that does")
    for path, name in urls.items():
        yield Input(path, without_endings(name))


def _below(path: str, folder: str) -> str:
    return path.removeprefix(folder).lstrip("/")


def _is_wanted(name: str) -> bool:
    hidden = any(part.startswith(".") for part in PurePosixPath(name).parts)
    return is_read(name) and not hidden


def _is_url(given: str) -> bool:
    return _URL.match(given) is not None


def _system(url: str) -> tuple[AbstractFileSystem, str]:
    from fsspec.core import url_to_fs  # type: ignore[import-untyped]  # noqa: PLC0415  (files of this machine need none)

    system, below = url_to_fs(url)
    return system, str(below)


class _told:  # noqa: N801  (reads as a word before what it guards)
    """What a file system has to complain about, as one line that says what to do."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, FileNotFoundError):
            raise MissingInput(f"{self._path}: there is no such file; check the path") from error
        if isinstance(error, ImportError | ValueError):  # a protocol that needs a package, or that there is not
            raise MissingInput(f"{self._path}: cannot be read ({' '.join(str(error).split())[:160]})") from error
        if isinstance(error, OSError):
            reason = error.strerror or " ".join(str(error).split())[:160]
            raise MissingInput(
                f"{self._path}: cannot be read ({reason}); check the path and its permissions"
            ) from error
