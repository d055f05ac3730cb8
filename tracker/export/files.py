"""Exports as files, of which none is ever half written, and as bytes for a download."""

from __future__ import annotations

import gzip
import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, cast

from tracker.entries import Entry
from tracker.errors import InvalidRequest
from tracker.export.csv_rows import write as write_csv
from tracker.export.json_lines import write as write_json_lines
from tracker.export.parquet import write as write_parquet
from tracker.export.workbook import write as write_workbook

Writer = Callable[[Iterable[Entry], BinaryIO, bool], int]

_WRITERS: dict[str, Writer] = {
    "csv": write_csv,
    "xlsx": write_workbook,
    "jsonl": write_json_lines,
    "parquet": write_parquet,
}
UNFINISHED = ".part"
"""How the names of files end that are being written; whoever was killed over one leaves it."""

_ZIPPED = (".csv.gz", ".jsonl.gz")

FORMATS = (*_WRITERS, *(ending.removeprefix(".") for ending in _ZIPPED))
"""The formats by name, which are the endings of their files too."""


def write_file(entries: Iterable[Entry], path: Path, *, raw: bool = False, format: str | None = None) -> int:  # noqa: A002  (the word for it)
    """Write an export, one row in memory at a time, beside the path under another name; then put it in its place.

    Args:
        entries: The rows.
        path: The file. One that is there already is replaced, once the new one is whole.
        raw: For CSV that machines read: no byte order mark, and no cell quoted that looks like a formula.
        format: One of `FORMATS`; None for what the path's ending says.

    Returns:
        How many rows were written, the header not counted.

    Raises:
        InvalidRequest: The format is unknown, or the path cannot be a file.
        OSError: The file cannot be written.
    """
    name = _format_of(path) if format is None else _known(format)
    with aside(path) as stream:
        return _write(name, entries, stream, raw)


def write_stream(entries: Iterable[Entry], stream: BinaryIO, format: str, raw: bool = False) -> int:  # noqa: A002  (the word for it)
    """Write an export to an open stream, such as a pipe, row by row; how many rows.

    Raises:
        InvalidRequest: The format is unknown.
        OSError: The stream cannot be written.
    """
    return _write(_known(format), entries, stream, raw)


def to_bytes(entries: Iterable[Entry], format: str, raw: bool = False) -> bytes:  # noqa: A002  (the word for it)
    """The export as bytes, for a download.

    Raises:
        InvalidRequest: The format is unknown.
    """
    stream = BytesIO()
    write_stream(entries, stream, format, raw)
    return stream.getvalue()


def _write(name: str, entries: Iterable[Entry], stream: BinaryIO, raw: bool) -> int:
    plain = name.removesuffix(".gz")
    if plain == name:
        return _WRITERS[name](entries, stream, raw)
    # Without a name and a time inside, the same rows make the same bytes.
    with gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0) as zipped:
        return _WRITERS[plain](entries, cast(BinaryIO, zipped), raw)


def _format_of(path: Path) -> str:
    name = path.name.lower()
    for known in FORMATS:
        if name.endswith(f".{known}"):
            return known
    raise InvalidRequest(f"{path}: the ending names no format; use {_listed(f'.{known}' for known in FORMATS)}")


def _known(name: str) -> str:
    if name not in FORMATS:
        raise InvalidRequest(f"{name!r}: is no format; use {_listed(FORMATS)}")
    return name


def _listed(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}"


@contextmanager
def aside(path: Path) -> Iterator[BinaryIO]:
    """A new file in the folder of the path, which takes its place in the end; gone if anything goes wrong.

    Raises:
        InvalidRequest: The path cannot be a file.
        OSError: The file cannot be written.
    """
    target = path.resolve()  # a link keeps leading to what it leads to
    if target.exists() and not target.is_file():
        raise InvalidRequest(f"{path}: is no file; give the name of one")
    if not target.parent.is_dir():
        raise InvalidRequest(f"{path}: its folder does not exist; make it first")
    unfinished = target.with_name(f".{secrets.token_hex(8)}{UNFINISHED}")
    try:
        with unfinished.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
