"""Files cut into shards of bounded size, each of which can be read without the others.

A shard is some lines, rows or records that follow on each other. Where a file can be entered anywhere (JSON lines, web
archives, the row groups of Parquet) all have about the same size, but for the first ones, which are smaller. What can
only be read from its beginning (JSON lines packed with gzip, rows within a row group) is cut into parts that grow with
what lies before them, so that passing over that stays a small share of the work however large the file is.

Its name is made of what it holds and of what is done with it: the same content, read by the same rules in the same way,
has the same name, wherever and whenever it is read.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from io import SEEK_SET
from typing import BinaryIO, Literal, cast

from tracker.bulk.inputs import Input
from tracker.bulk.tables import rules
from tracker.errors import BinaryInput, BrokenArchive, TrackerError
from tracker.sources.kinds import recognised, without_packing
from tracker.sources.limits import unpacked
from tracker.sources.lines import check_lines
from tracker.sources.place import Place
from tracker.sources.tables import parquet_groups
from tracker.sources.warc import read_warc, records_of

Form = Literal["lines", "packed lines", "parquet", "warc", "packed warc"]

SHARD_BYTES = 8_000_000
_READ_BYTES = 1_000_000
_SMALL = 8  # a file's first part has this share of a whole one's size
_PASSED_OVER = 16  # a part that must be reached by reading is at least a sixteenth of what lies before it


@dataclass(frozen=True)
class Reading:
    """How articles are read, and what is known of those that do not tell it.

    Attributes:
        mapping: field → column, for tables whose columns have names of their own.
        outlet, lang: of articles that do not name theirs.
        for_store: whether the words that a store searches by are folded along with it.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    outlet: str | None = None
    lang: str | None = None
    for_store: bool = False


@dataclass(frozen=True)
class Shard:
    """A part of a file.

    Attributes:
        name: what its results are called: hexadecimal digits made of its content, the rules and the reading.
        input: the file.
        form: how the part is entered.
        start, stop: rows of Parquet, counted from 0; else bytes, of packed lines when unpacked. A stop of None is the
            end of the file, where a damage may be met.
        first: the number of its first line, row or record in the file, from 1 on.
        share: about how much of the file's size it is, in bytes.
    """

    name: str
    input: Input
    form: Form
    start: int
    stop: int | None
    first: int
    share: int


@dataclass(frozen=True)
class _Cut:
    """A part before it has a name; `digest` is of its content."""

    form: Form
    start: int
    stop: int | None
    first: int
    share: int
    digest: str


def shards_of(file: Input, reading: Reading, size: int = SHARD_BYTES) -> list[Shard]:
    """The shards of a file, in its order.

    Args:
        file: The file, which is read once from its beginning to its end.
        reading: How its articles will be read.
        size: About how many bytes each shard has (packed ones of a packed web archive).

    Raises:
        TrackerError: The file is refused as a whole: it is of another kind, holds nothing, or cannot be read.
    """
    with file.open() as stream:
        kind, _ = recognised(stream, file.name.rpartition("/")[2], file.name)
        stream.seek(0, SEEK_SET)
        if kind == "gzip":
            cuts = _packed(file, stream, size)
        elif kind == "lines":
            check_lines(stream, file.name)
            stream.seek(0, SEEK_SET)
            cuts = _lines(stream, "lines", size)
        elif kind == "warc":
            cuts = _records(file, "warc", size)
        elif kind == "parquet":
            cuts = _rows(file, stream, reading, size)
        else:
            raise _other(file)
        return [_named(file, reading, cut) for cut in cuts]


def _other(file: Input) -> BinaryInput:
    return BinaryInput(
        f"{file.name}: is no JSON lines, Parquet or WARC, which are what is cut into shards; use `tracker add` for it"
    )


def _named(file: Input, reading: Reading, cut: _Cut) -> Shard:
    told = (rules(), sorted(reading.mapping.items()), reading.outlet, reading.lang, reading.for_store)
    part = (file.id, cut.form, cut.first, cut.digest, (cut.start, cut.stop) if cut.form == "parquet" else None)
    name = sha256(repr((told, part)).encode()).hexdigest()[:32]
    return Shard(name, file, cut.form, cut.start, cut.stop, cut.first, cut.share)


def _size_at(start: int, size: int) -> int:
    """How large the part is that starts there: small first, so that every file has some for the end of a job.

    It depends on nothing that stands behind it, so that what is appended to a file leaves its parts as they are.
    """
    return min(size, max(size // _SMALL, start // 2))


# ------------------------------------------------------------------------------------------------------------- lines


def _lines(stream: BinaryIO, form: Form, size: int, total: int = 0) -> Iterator[_Cut]:
    """Lines, as many to a part as make `size` bytes; of packed ones `total` is the size of the packed file."""
    start, first = 0, 1
    parts: list[_Cut] = []
    while True:
        wanted = _size_at(start, size)
        if form == "packed lines":
            wanted = max(wanted, start // _PASSED_OVER)
        digest, length, count, is_damaged = _part(stream, wanted)
        if not length and not is_damaged:
            break
        parts.append(_Cut(form, start, None if is_damaged else start + length, first, length, digest))
        if is_damaged:
            break
        start, first = start + length, first + count
    return _shared(parts, total)


def _part(stream: BinaryIO, size: int) -> tuple[str, int, int, bool]:
    """Read whole lines of together about this size: their digest, bytes, number, and whether a damage ended them."""
    digest, length, count = sha256(), 0, 0
    block = b""
    try:
        while length < size or not block.endswith(b"\n"):
            block = stream.read(min(_READ_BYTES, size - length)) if length < size else stream.readline(_READ_BYTES)
            if not block:
                break
            digest.update(block)
            length += len(block)
            count += block.count(b"\n")
    except BrokenArchive:
        return digest.hexdigest(), length, count, True
    return digest.hexdigest(), length, count, False


def _shared(parts: list[_Cut], total: int) -> Iterator[_Cut]:
    """The parts, with shares that add up to the size of the packed file."""
    unpacked = sum(part.share for part in parts) or 1
    for part in parts:
        share = part.share * total // unpacked if total else part.share
        yield _Cut(part.form, part.start, part.stop, part.first, share, part.digest)


def _packed(file: Input, stream: BinaryIO, size: int) -> Iterator[_Cut]:
    plain = unpacked_stream(file, stream)
    inside = without_packing(file.name.rpartition("/")[2])
    kind, whole = recognised(plain, inside, file.name)
    if kind == "warc":
        return _records(file, "packed warc", size)
    if kind != "lines":
        raise _other(file)
    check_lines(whole, file.name)
    stream.seek(0, SEEK_SET)
    return _lines(unpacked_stream(file, stream), "packed lines", size, file.size)


def unpacked_stream(file: Input, stream: BinaryIO) -> BinaryIO:
    """What a gzip file holds from where the stream stands, with the checks of `limits.Unpacking`."""
    packed = gzip.GzipFile(fileobj=stream, mode="rb")
    return unpacked(cast(BinaryIO, packed), file.name, stream.tell)


# ----------------------------------------------------------------------------------------------------------- records


def _records(file: Input, form: Form, size: int) -> Iterator[_Cut]:
    starts, numbers, pages = [0], [1], 0
    # Whoever reads the last part meets a damage, and says where it is.
    with suppress(BrokenArchive), file.open() as stream:
        for number, (offset, is_page) in enumerate(records_of(stream), start=1):
            pages += is_page
            if offset - starts[-1] >= _size_at(starts[-1], size):
                starts.append(offset)
                numbers.append(number)
    if not pages:
        _raise_refusal(file, form)
    stops = [*starts[1:], None]
    with file.open() as stream:
        for start, stop, first in zip(starts, stops, numbers, strict=True):
            digest, length = _digest(stream, start, stop)
            yield _Cut(form, start, stop, first, length, digest)


def _raise_refusal(file: Input, form: Form) -> None:
    """Say what the reader of the whole file says of one in which no page was found."""
    with file.open() as stream:
        whole = unpacked_stream(file, stream) if form == "packed warc" else stream
        for found in read_warc(whole, Place(file.name, file.id)):
            if isinstance(found, TrackerError):
                raise found


def _digest(stream: BinaryIO, start: int, stop: int | None) -> tuple[str, int]:
    stream.seek(start)
    digest, length = sha256(), 0
    while block := stream.read(_READ_BYTES if stop is None else min(_READ_BYTES, stop - start - length)):
        digest.update(block)
        length += len(block)
    return digest.hexdigest(), length


# -------------------------------------------------------------------------------------------------------------- rows


def _rows(file: Input, stream: BinaryIO, reading: Reading, size: int) -> Iterator[_Cut]:
    groups = parquet_groups(stream, file.name, reading.mapping)
    digest, packed = _digest(stream, 0, None)
    total = sum(length for _, length in groups) or 1
    start = 0
    waiting = 0  # bytes of small groups that go together
    begin = 0
    for rows, length in groups:
        if waiting and waiting + length > size:
            yield _Cut("parquet", begin, start, begin + 1, packed * waiting // total, digest)
            begin, waiting = start, 0
        if length <= size:
            waiting += length
        else:
            a_row = max(1, length // max(1, rows))
            for low, high in _within(rows, max(1, size // a_row)):
                share = packed * length * (high - low) // rows // total
                yield _Cut("parquet", start + low, start + high, start + low + 1, share, digest)
            begin = start + rows
        start += rows
    if start > begin:
        yield _Cut("parquet", begin, start, begin + 1, packed * waiting // total, digest)


def _within(rows: int, size: int) -> Iterator[tuple[int, int]]:
    """Parts of a row group, of at least so many rows."""
    low = 0
    while low < rows:
        high = min(rows, low + max(size, low // _PASSED_OVER))
        yield low, high
        low = high
