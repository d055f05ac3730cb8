"""What a file is: by what it starts with, else by its ending, else by what its beginning looks like."""

from __future__ import annotations

import codecs
import io
import re
from pathlib import PurePath, PurePosixPath
from typing import BinaryIO, Literal, cast

from tracker.errors import BrokenArchive, EmptyInput
from tracker.sources.columns import is_heading
from tracker.sources.limits import at_once, seekable
from tracker.sources.lines import is_article_line, longest_line

Kind = Literal["text", "lines", "json", "html", "csv", "feed", "parquet", "docx", "pdf", "warc", "zip", "gzip", "other"]

_ENDINGS: dict[str, Kind] = {
    ".txt": "text",
    ".jsonl": "lines",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".csv": "csv",
    ".tsv": "csv",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".parquet": "parquet",
    ".docx": "docx",
    ".pdf": "pdf",
    ".warc": "warc",
    ".zip": "zip",
}
_PACKED_ENDING = ".gz"

ONE_ARTICLE: frozenset[Kind | None] = frozenset({"text", "json", "html", "docx", "pdf"})
"""Kinds of which a file holds one article."""

DESCRIBED: frozenset[Kind | None] = ONE_ARTICLE - {"json"}
"""Kinds of which a JSON file of the same stem beside it tells what is known of the article."""

_SEEKING: frozenset[Kind] = frozenset({"zip", "parquet", "csv"})

COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What Word and Excel before 2007 wrote, and what they put around a document with a password."""

_STARTS: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),  # an empty one
    (b"\x1f\x8b\x08", "gzip"),
    (b"PAR1\x15", "parquet"),
    (b"WARC/0.", "warc"),
    (b"WARC/1.", "warc"),
    (COMPOUND_FILE, "other"),
    (b"{\\rtf", "other"),
)
_HEAD_BYTES = 16_384
_ENOUGH_BYTES = 512

_PROLOGUE = r"(?:\s++|(?><\?.*?\?>)|(?><!--.*?-->))*+"  # each taken whole, or the ways to take them are without number
_HTML = re.compile(_PROLOGUE + r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL)
_FEED = re.compile(_PROLOGUE + r"(?:<!DOCTYPE[^>]*>\s*)?<(?:rss|(?:\w+:)?feed|rdf:RDF)[\s>]", re.DOTALL)
_ARRAY = re.compile(rb"\[\s*(?:\{\s*\"|$)")


def kind_of(name: str, head: bytes) -> Kind:
    """What a file is.

    Args:
        name: Its name, if it has one, of which the ending counts.
        head: What it starts with, as `peeked` gives it.
    """
    by_start = _by_start(head)
    by_ending = kind_by_ending(name)
    is_document = by_start in (None, "zip") or head.startswith(COMPOUND_FILE)
    if by_ending == "gzip" or (by_ending == "docx" and is_document):
        return by_ending
    if by_start is not None:
        return by_start
    markup = _markup(head) if by_ending in (None, "text", "html", "feed") else None
    return markup or by_ending or _by_content(head)


def kind_by_ending(name: str) -> Kind | None:
    """What the ending of a file's name says; None if it says nothing."""
    suffix = PurePath(name).suffix.lower()
    return "gzip" if suffix == _PACKED_ENDING else _ENDINGS.get(suffix)


def is_read(name: str) -> bool:
    """Whether a file in a folder or an archive is one to read, by its ending; of `.gz` the ending before it counts."""
    ending = kind_by_ending(name)
    return kind_by_ending(without_packing(name)) is not None if ending == "gzip" else ending is not None


def without_packing(name: str) -> str:
    """The name of what a .gz file holds; "" where it has no other part."""
    if not name.lower().endswith(_PACKED_ENDING):
        return name
    rest = name[: -len(_PACKED_ENDING)]
    return rest if rest.rpartition("/")[2].strip(".") else ""


def without_endings(name: str) -> str:
    """The name, folders and all, by which an article is known that its file alone names."""
    return PurePosixPath(without_packing(name) or name).with_suffix("").as_posix()


def description_of(name: str) -> str | None:
    """The JSON file that may tell what is known of the article in a file, by their names; None for many articles."""
    plain = without_packing(name)
    kind = kind_by_ending(plain)
    return PurePath(plain).with_suffix(".json").name if plain and (kind is None or kind in DESCRIBED) else None


def peeked(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """What a stream starts with, and the stream as it was before.

    The first line of what may be JSON lines is looked at as a whole, however long it is.
    """
    if stream.seekable():
        start = stream.tell()
        head = _head(stream)
        stream.seek(start)
        return head, stream
    head = _head(stream)
    return head, io.BufferedReader(cast(io.RawIOBase, _Chained(head, stream)))


def recognised(stream: BinaryIO, name: str, shown: str) -> tuple[Kind, BinaryIO]:
    """What a stream holds, and the stream as it was before; one that can seek where the format wants that.

    Args:
        stream: What to look at.
        name: The file's name, whose ending counts; "" if there is none.
        shown: What to call it in an error.

    Raises:
        EmptyInput: It holds nothing at all.
    """
    head, whole = peeked(stream)
    if not head:
        raise EmptyInput(f"{shown}: holds no text; give an article with words in it")
    kind = kind_of(name, head)
    if kind in _SEEKING:
        whole = seekable(whole, shown)
    return ("docx" if kind == "zip" and _is_word_document(whole) else kind), whole


def _is_word_document(stream: BinaryIO) -> bool:
    """Whether a ZIP archive is a DOCX file, by the names in it."""
    import zipfile  # noqa: PLC0415  (texts need none)

    start = stream.tell()
    try:
        with zipfile.ZipFile(stream) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    finally:
        stream.seek(start)


class _Chained(io.RawIOBase):
    """What was taken off a stream, then the rest of it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        part, self._head = self._head[: len(view)], self._head[len(view) :]
        part = part or at_once(self._rest, len(view))
        view[: len(part)] = part
        return len(part)


def _head(stream: BinaryIO) -> bytes:
    head = part = at_once(stream, _HEAD_BYTES)
    try:
        while part and len(head) < _ENOUGH_BYTES:
            part = at_once(stream, _HEAD_BYTES)
            head += part
        if _bare(head).startswith(b"{") and b"\n" not in head:
            head += stream.readline(longest_line())
    except BrokenArchive:
        return head  # what stands before a damage is read; whoever reads on meets it
    return head


def _bare(head: bytes) -> bytes:
    return head.removeprefix(codecs.BOM_UTF8).lstrip()


def _by_start(head: bytes) -> Kind | None:
    bare = _bare(head)
    return next((kind for start, kind in _STARTS if bare.startswith(start)), None)


def _markup(head: bytes) -> Kind | None:
    text = _readable(head)
    if _FEED.match(text):
        return "feed"
    return "html" if _HTML.match(text) else None


def _readable(head: bytes) -> str:
    """The beginning as far as marks and names in ASCII can be seen in it."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "replace")
    return _bare(head).decode("latin-1")


def _first_line(head: bytes) -> str:
    marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return head.decode("utf-16" if marked else "utf-8-sig", "replace").partition("\n")[0]


def _by_content(head: bytes) -> Kind:
    line, _, rest = _bare(head).partition(b"\n")
    if is_article_line(line) or _ARRAY.match(line):
        return "lines"
    if line.strip() == b"{" and rest:
        return "json"
    return "csv" if is_heading(_first_line(head)) else "text"
