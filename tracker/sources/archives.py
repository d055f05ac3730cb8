"""ZIP archives and gzip files, read in place: nothing is ever written under a name that an archive gives."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from tracker.errors import BrokenArchive, EmptyInput, TrackerError, printable
from tracker.settings import current
from tracker.sources.formats import office_document, read_kind
from tracker.sources.kinds import DESCRIBED, ONE_ARTICLE, is_read, kind_by_ending, recognised, without_packing
from tracker.sources.limits import reason, too_large, too_large_unpacked, unpacked
from tracker.sources.metadata import completed, description
from tracker.sources.place import Found, Place

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_OFFICE_MARKS = ("[Content_Types].xml", "mimetype")  # Excel and PowerPoint; OpenDocument and EPUB


def read_gzip(stream: BinaryIO, place: Place, name: str, mapping: Mapping[str, str]) -> Iterator[Found]:
    """Yield the articles of what a gzip file holds; `name` is the file's, whose ending before `.gz` counts.

    Raises:
        BrokenArchive: It is cut off, damaged, or unpacks to more than it may.
    """
    taken = _Counted(stream)
    packed = gzip.GzipFile(fileobj=cast(BinaryIO, taken), mode="rb")
    plain = unpacked(cast(BinaryIO, packed), place.name, lambda: taken.count)
    kind, whole = recognised(plain, without_packing(name), place.name)
    yield from read_kind(kind, whole, place, mapping)


def read_zip(stream: BinaryIO, place: Place, mapping: Mapping[str, str]) -> Iterator[Found]:
    """Yield the articles of a ZIP archive's members in name order, and an error in the place of each refused.

    Raises:
        BrokenArchive: It cannot be opened, or holds more than it may.
        BinaryInput: It is a document of an office program.
        EmptyInput: It holds nothing that is read.
    """
    with _opened(stream, place) as archive:
        members = _members(archive, place)
        described = _descriptions(members)
        for name, info in sorted(members.items()):
            if name not in described:
                inside = _inside(place, name)
                try:
                    known = _known(archive, members, name, place)
                    yield from completed(_read_member(archive, info, inside, mapping), known)
                except TrackerError as error:
                    yield error


class _Counted:
    """A stream that counts what is taken from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def read(self, size: int) -> bytes:
        part = self._stream.read(size)
        self.count += len(part)
        return part


def _opened(stream: BinaryIO, place: Place) -> ZipFile:
    import zipfile  # noqa: PLC0415  (texts need none)

    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise BrokenArchive(f"{place.name}: is no whole ZIP archive ({reason(error)}); fetch it again") from error
    if any(mark in archive.namelist() for mark in _OFFICE_MARKS):
        raise office_document(place)
    return archive


def _members(archive: ZipFile, place: Place) -> dict[str, ZipInfo]:
    """The members to read by their names."""
    infos = archive.infolist()
    size, cap = sum(info.file_size for info in infos), current().max_archive_bytes
    if size > cap:
        raise too_large_unpacked(place.name, cap)
    members = {_name(info): info for info in infos if not info.is_dir()}
    wanted = {name: info for name, info in members.items() if is_read(name) and not _is_hidden(name)}
    if not wanted:
        raise EmptyInput(f"{place.name}: holds no file that is read; see docs/sources.md for the kinds")
    return wanted


def _name(info: ZipInfo) -> str:
    """The member's name; UTF-8 that is not marked as such is common, and so are separators of Windows."""
    name = info.filename.replace("\\", "/")
    if info.flag_bits & _UTF8_NAME:
        return name
    try:
        return name.encode("cp437").decode()
    except (UnicodeEncodeError, UnicodeDecodeError):
        return name


def _is_hidden(name: str) -> bool:
    return any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in PurePosixPath(name).parts)


def _descriptions(members: Mapping[str, ZipInfo]) -> set[str]:
    """The JSON files that describe another member, and are no articles."""
    return {_beside(name) for name in members if kind_by_ending(name) in DESCRIBED} & members.keys()


def _beside(name: str) -> str:
    return PurePosixPath(name).with_suffix(".json").as_posix()


def _known(archive: ZipFile, members: Mapping[str, ZipInfo], name: str, place: Place) -> dict[str, Any]:
    beside = members.get(_beside(name)) if kind_by_ending(name) in DESCRIBED else None
    if beside is None:
        return {}
    where = _inside(place, _beside(name)).name
    with _member(archive, beside, where) as stream:
        return description(stream, where)


def _inside(place: Place, name: str) -> Place:
    stem = PurePosixPath(name).with_suffix("").as_posix()
    return Place(
        name=f"{place.name}!/{printable(name)}",
        id=f"{place.id}/{stem}",
        origin=f"{place.origin}!/{name}" if place.origin else None,
    )


def _read_member(archive: ZipFile, info: ZipInfo, place: Place, mapping: Mapping[str, str]) -> Iterator[Found]:
    if info.flag_bits & _ENCRYPTED:
        raise BrokenArchive(f"{place.name}: is encrypted; unpack it with its password and give what comes out")
    cap = current().max_text_bytes
    if info.file_size > cap and kind_by_ending(info.filename) in ONE_ARTICLE:
        raise too_large(place.name, cap)
    with _member(archive, info, place.name) as plain:
        kind, whole = recognised(plain, info.filename, place.name)
        yield from read_kind(kind, whole, place, mapping)


def _member(archive: ZipFile, info: ZipInfo, name: str) -> BinaryIO:
    import zipfile  # noqa: PLC0415  (texts need none)

    try:
        return unpacked(cast(BinaryIO, archive.open(info)), name, lambda: info.compress_size)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise BrokenArchive(f"{name}: cannot be unpacked ({reason(error)}); fetch it again") from error
