"""Word documents (.docx): their paragraphs and tables in order, one article a file."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker.errors import BrokenDocument, EmptyInput, InputTooLarge
from tracker.settings import current
from tracker.sources.encoding import check_text
from tracker.sources.kinds import COMPOUND_FILE
from tracker.sources.limits import read_capped
from tracker.sources.metadata import header
from tracker.sources.place import Found, Place, yields_refusals

if TYPE_CHECKING:
    from docx.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_LEFT_OUT = frozenset({_FALLBACK, f"{_W}del", f"{_W}moveFrom"})  # old forms of boxes, and what was deleted
_MOST_TAGS = 1_000_000
_READ_BYTES = 262_144
_PARTS_PER_CAP = 5  # parts may hold pictures and repeat themselves
_TRIPS = (zipfile.BadZipFile, zlib.error, OSError, EOFError, LookupError, ValueError, AttributeError, RuntimeError)
"""What the library trips over in damaged files, besides its own errors."""

_NO_TITLE = re.compile(r"(?i)microsoft word\b.*|.*\.docx?|document\d*|untitled.*|بلا عنوان|word document|مستند\d*")


@yields_refusals
def read_docx(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the article of a Word document: what stands in its body, a paragraph or a table's row a line."""
    document = _opened(read_capped(stream, place.name), place.name)
    text = "\n".join(_blocks(document.element.body)).strip("\n")
    if not text.strip():
        raise EmptyInput(f"{place.name}: holds no text; give a document with words in it")
    yield place.article(check_text(text, place.name), header(text) or _properties(document))


def _opened(raw: bytes, name: str) -> Document:
    import docx  # noqa: PLC0415  (0.2 s that texts need not pay)
    from docx.opc.exceptions import OpcError  # noqa: PLC0415
    from lxml.etree import LxmlError  # type: ignore[import-untyped]  # noqa: PLC0415

    _check_parts(raw, name)
    try:
        return docx.Document(io.BytesIO(raw))
    except (OpcError, LxmlError, *_TRIPS) as error:
        raise _broken(name) from error


def _check_parts(raw: bytes, name: str) -> None:
    """Refuse a bomb before anything of it is unpacked."""
    if raw.startswith(COMPOUND_FILE):
        raise BrokenDocument(f"{name}: is encrypted, or of Word before 2007; save it as .docx without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            size = sum(info.file_size for info in archive.infolist())
            if size <= (cap := _PARTS_PER_CAP * current().max_text_bytes):
                _check_elements(archive, name)
    except _TRIPS as error:
        raise _broken(name) from error
    if size > cap:
        raise InputTooLarge(f"{name}: unpacks to more than {cap:,} bytes; save its text alone")


def _check_elements(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse what would be many times as large in memory: elements of a few characters each."""
    room = _MOST_TAGS
    for info in archive.infolist():
        if info.filename.endswith((".xml", ".rels")):
            with archive.open(info) as part:
                while room >= 0 and (piece := part.read(_READ_BYTES)):
                    room -= piece.count(b"<")
    if room < 0:
        raise InputTooLarge(f"{name}: is made of over {_MOST_TAGS:,} pieces; save its text alone")


def _broken(name: str) -> BrokenDocument:
    return BrokenDocument(f"{name}: is no whole Word document; open it and save it anew as .docx")


def _blocks(parent: Any) -> Iterator[str]:
    """The paragraphs, and the rows of tables, in document order."""
    for element in parent:
        if element.tag == f"{_W}p":
            yield _line(element)
        elif element.tag == f"{_W}tbl":
            yield from _rows(element)
        elif element.tag not in _LEFT_OUT and isinstance(element.tag, str):
            yield from _blocks(element)  # content controls, and what was inserted


def _rows(table: Any) -> Iterator[str]:
    for row in _within(table, f"{_W}tr"):
        cells = list(_within(row, f"{_W}tc"))
        if len(cells) == 1:  # a frame around paragraphs
            yield from _blocks(cells[0])
        elif any(shown := [" ".join(" ".join(_blocks(cell)).split()) for cell in cells]):
            yield "| " + " | ".join(shown) + " |"


def _within(parent: Any, tag: str) -> Iterator[Any]:
    """A table's rows or a row's cells, those in content controls too, but not those of tables in its cells."""
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"):
            yield from _within(element, tag)


def _line(paragraph: Any) -> str:
    return "".join(_pieces(paragraph))


def _pieces(parent: Any) -> Iterator[str]:
    for element in parent:
        if element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in _MARKS:
            yield _MARKS[element.tag]
        elif element.tag == f"{_W}txbxContent":
            yield "\n" + "\n".join(_blocks(element)) + "\n"
        elif element.tag not in _LEFT_OUT:
            yield from _pieces(element)


def _properties(document: Document) -> dict[str, Any]:
    """The title, if somebody meant it as one. Its dates tell when it was saved, not published."""
    title = " ".join((document.core_properties.title or "").split())
    return {"title": title if title and not _NO_TITLE.fullmatch(title) else None}
