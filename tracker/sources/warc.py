"""Web archives (WARC, ISO 28500): one article for each page in them."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker.errors import BrokenArchive, BrokenDocument, EmptyInput, TrackerError
from tracker.records import Article
from tracker.settings import current
from tracker.sources.html import read_html
from tracker.sources.limits import at_once, reason, too_large
from tracker.sources.place import Found, Place, yields_refusals

if TYPE_CHECKING:
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]
    from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]

_PAGES = ("text/html", "application/xhtml+xml")
_READ_BYTES = 65_536
_GZIP = 16 + zlib.MAX_WBITS
_LONGEST_HEADERS = 1_000_000  # the outer and the inner ones, and what is read ahead


@yields_refusals
def read_warc(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the articles of the pages that were answered with 200; other records are passed over.

    A page's address is the one that the record has it from. The day on which it was archived is not told as the day on
    which it was published.
    """
    pages = 0
    for found in _pages(stream, place, 1):
        pages += 1
        yield found
    if not pages:
        raise EmptyInput(f"{place.name}: holds no page; give an archive with responses of text/html")


def read_some_records(stream: BinaryIO, place: Place, first: int) -> Iterator[Found]:
    """Yield the articles of a part of an archive, whose first record has this number in the whole; it may hold none."""

    def read(stream: BinaryIO, place: Place) -> Iterator[Found]:
        yield from _pages(stream, place, first)

    return yields_refusals(read)(stream, place)


def records_of(stream: BinaryIO) -> Iterator[tuple[int, bool]]:
    """Where each record of an archive starts, in bytes, and whether it is a page; to the end, or as far as it is whole.

    In a packed archive only a record that is packed by itself has a place to start from.

    Raises:
        BrokenArchive: The archive is damaged behind what was yielded, or packed as a whole.
    """
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  (archives only)

    running = _Running(stream, "the archive")
    records = ArchiveIterator(running)
    records.INC_RECORD = ""
    _make_strict(records.reader)
    try:
        for record in _records(records, running, Place("the archive", "")):
            is_page = _is_page(record)
            yield records.get_record_offset(), is_page
            if records.err_count:
                raise BrokenArchive("the archive: is damaged")
    except zlib.error as error:
        raise BrokenArchive("the archive: is damaged") from error


def _make_strict(reader: Any) -> None:
    """Let the library's reader of packed records raise what is wrong with them: it would print that, and read on."""
    lenient = reader._decompress

    def strict(data: bytes) -> Any:
        is_begun = reader.decompressor and reader.num_block_read
        return reader.decompressor.decompress(data) if is_begun else lenient(data)

    reader._decompress = strict


def _pages(stream: BinaryIO, place: Place, first: int) -> Iterator[Found]:
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  (archives only)

    running = _Running(stream, place.name)
    records = ArchiveIterator(running)
    records.INC_RECORD = ""  # it would print its warnings; they are told below
    for number, record in enumerate(_records(records, running, place), start=first):
        inside = place.inside(f"record {number}", str(number))
        if _is_page(record):
            yield _page(record, inside)
        if records.err_count:
            raise BrokenArchive(f"{inside.name}: is followed by what is no record; the archive is damaged from here on")


class _Running:
    """A stream that gives out what is there, so that the records before a damage are read.

    Attributes:
        room: how many bytes may still be taken; headers are read into memory, however long they are.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream, self._name = stream, name
        self.room = _LONGEST_HEADERS

    def read(self, size: int) -> bytes:
        part = at_once(self._stream, size)
        self.room -= len(part)
        if self.room < 0:
            raise BrokenArchive(f"{self._name}: has a record whose headers do not end; fetch it again")
        return part


def _records(records: ArchiveIterator, running: _Running, place: Place) -> Iterator[ArcWarcRecord]:
    """The records; only their headers are bounded, for what is left of one is passed over before the next is asked."""
    from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]  # noqa: PLC0415  (archives only)
    from warcio.statusandheaders import StatusAndHeadersParserException  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        for record in records:
            running.room = sys.maxsize
            yield record
            while record.raw_stream.read(_READ_BYTES):
                pass
            running.room = _LONGEST_HEADERS
    except (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError, AttributeError) as error:
        raise BrokenArchive(f"{place.name}: is damaged from here on ({reason(error)}); fetch it again") from error


def _is_page(record: ArcWarcRecord) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = (record.http_headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return kind in _PAGES and record.http_headers.get_statuscode() == "200"


def _page(record: ArcWarcRecord, place: Place) -> Found:
    try:
        return _article(record, place)
    except TrackerError as error:
        return error


def _article(record: ArcWarcRecord, place: Place) -> Article:
    url = record.rec_headers.get_header("WARC-Target-URI") or None
    charset = (record.http_headers.get_header("Content-Type") or "").lower().partition("charset=")[2]
    return read_html(_payload(record, place.name), place, url=url, charset=charset.partition(";")[0] or None)


def _payload(record: ArcWarcRecord, name: str) -> bytes:
    """The page without its packing.

    Raises:
        BrokenDocument: It is packed in a way that is not read, or not whole.
        InputTooLarge: It is over the cap.
    """
    packing = (record.http_headers.get_header("Content-Encoding") or "identity").strip().lower()
    if packing not in ("identity", "gzip", "x-gzip", "deflate"):
        raise BrokenDocument(f"{name}: is packed as {packing[:20]!r}; archive it unpacked or with gzip")
    cap, parts, size = current().max_text_bytes, [], 0
    try:
        for part in _unpacked(_body(record), packing):
            parts.append(part)
            size += len(part)
            if size > cap:
                raise too_large(name, cap)
    except (zlib.error, EOFError) as error:
        raise BrokenDocument(f"{name}: is cut off or damaged; fetch it again") from error
    while record.raw_stream.read(_READ_BYTES):
        pass
    if getattr(record.raw_stream, "limit", 0) > 0 or record.rec_headers.get_header("WARC-Truncated"):
        raise BrokenDocument(f"{name}: is cut off; fetch it again")
    return b"".join(parts)


def _body(record: ArcWarcRecord) -> Any:
    """The body without the chunks that it was sent in, still packed: the library would pass over damage in that."""
    from warcio.bufferedreaders import ChunkedDataReader  # type: ignore[import-untyped]  # noqa: PLC0415  (archives only)

    sent = (record.http_headers.get_header("Transfer-Encoding") or "").strip().lower()
    return ChunkedDataReader(record.raw_stream) if sent == "chunked" else record.raw_stream


def _unpacked(body: Any, packing: str) -> Iterator[bytes]:
    """What a packed body holds, in parts of bounded size.

    Raises:
        zlib.error: It is damaged.
        EOFError: It is cut off.
    """
    part = body.read(_READ_BYTES)
    unpacking = _unpacking(packing, part)
    while part and not (unpacking and unpacking.eof):
        yield unpacking.decompress(part, _READ_BYTES) if unpacking else part
        part = (unpacking and unpacking.unconsumed_tail) or body.read(_READ_BYTES)
    if unpacking and not unpacking.eof:
        raise EOFError


def _unpacking(packing: str, start: bytes) -> zlib._Decompress | None:
    """What unpacks a body that starts so; None if it is not packed: some archives keep it as it was before."""
    ways = {"gzip": (_GZIP,), "x-gzip": (_GZIP,), "deflate": (zlib.MAX_WBITS, -zlib.MAX_WBITS)}
    for way in ways.get(packing, ()) if start else ():
        with suppress(zlib.error):
            zlib.decompressobj(way).decompress(start, 1)
            return zlib.decompressobj(way)
    return None
