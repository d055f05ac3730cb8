"""PDF files: their text in logical order, if two readers agree on every digit of it.

The text is set anew from where each glyph stands on the page (layout.py). That can go wrong in ways that nobody sees,
so the numbers must be those that another library finds on its own; where they are not, the file is refused.
"""

from __future__ import annotations

import io
import logging
import re
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker.budget import Watch
from tracker.errors import BrokenDocument, DigitsDisagree, EmptyInput, InputTooLarge
from tracker.sources.encoding import check_text
from tracker.sources.layout import Glyph, paragraphs
from tracker.sources.limits import read_capped
from tracker.sources.metadata import header
from tracker.sources.place import Found, Place, yields_refusals

if TYPE_CHECKING:
    from pdfplumber.page import Page

_MOST_PAGES = 200
_MOST_UNPACKED = 200_000_000
_MOST_DRAWN = 4_000_000  # bytes of drawing instructions; their reader manages about half a million a second
_FORM_BYTES = 500  # what setting up one more form costs, in instructions
_PART_BYTES = 65_536
_STREAM = re.compile(rb"stream\r?\n")
_NUMBER = re.compile(r"\d+(?:[.,\u066b\u066c]\d+)*")
_UNKNOWN = re.compile(r"\(cid:\d+\)")  # a glyph whose font does not tell what it shows
_TRIPS = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RecursionError,
    struct.error,
    zlib.error,
)
"""What the library trips over in damaged files, besides its own errors."""

_NO_TITLE = re.compile(
    r"(?i)microsoft word\b.*|.*\.(?:docx?|html?|pdf|indd|qxd|odt)|document\d*|untitled.*|about:blank|"
)


@yields_refusals
def read_pdf(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the article of a PDF file: its text, a paragraph a line."""
    raw = read_capped(stream, place.name)
    _check_unpacked(raw, place.name)
    with _opened(raw, place.name) as other:  # which is quick to refuse what is broken
        pages, title = _pages(raw, place.name)
        second = _second_reading(other)  # which cannot be bounded, unlike the first
    text = "\n".join(paragraph for page in pages for paragraph in page)
    if not text.strip():
        raise EmptyInput(f"{place.name}: holds no text, as a scan does; put it through text recognition first")
    _check_digits(text, second, place.name)
    yield place.article(check_text(text, place.name), header(text) or {"title": title})


def _check_unpacked(raw: bytes, name: str) -> None:
    """Refuse a bomb before a library unpacks it in one go."""
    room = _MOST_UNPACKED
    for match in _STREAM.finditer(raw):
        for size in _unpacked_sizes(memoryview(raw)[match.end() :]):
            room -= size
            if room < 0:
                raise InputTooLarge(f"{name}: unpacks to more than {_MOST_UNPACKED:,} bytes; save its text alone")


def _unpacked_sizes(packed: memoryview) -> Iterator[int]:
    """The sizes of a stream's parts, of which none is kept; nothing for what is not packed, or in another way."""
    unpacking = zlib.decompressobj()
    for start in range(0, len(packed), _PART_BYTES):
        part: bytes | memoryview = packed[start : start + _PART_BYTES]
        while part:
            try:
                yield len(unpacking.decompress(part, _PART_BYTES))
            except zlib.error:
                return
            if unpacking.eof:
                return
            part = unpacking.unconsumed_tail


def _pages(raw: bytes, name: str) -> tuple[list[list[str]], str | None]:
    """The paragraphs of each page, and the document's title if somebody meant it as one."""
    import pdfplumber  # noqa: PLC0415  (0.5 s that texts need not pay)
    from pdfminer.pdfexceptions import PDFException  # noqa: PLC0415
    from pdfminer.psexceptions import PSException  # noqa: PLC0415
    from pdfplumber.utils.exceptions import PdfminerException  # noqa: PLC0415

    logging.getLogger("pdfminer").addHandler(logging.NullHandler())
    try:
        with pdfplumber.open(io.BytesIO(raw)) as document:
            if len(document.pages) > _MOST_PAGES:
                raise InputTooLarge(f"{name}: has more than {_MOST_PAGES} pages; give the article's alone")
            draw = _drawing(name)
            return [_page(page, draw) for page in document.pages], _title(document.metadata)
    except PdfminerException as error:
        raise _refusal(name, error.args[0] if error.args else error) from error
    except (PDFException, PSException, *_TRIPS) as error:
        raise _refusal(name, error) from error


def _refusal(name: str, error: object) -> BrokenDocument:
    if "password" in f"{type(error).__name__} {error}".lower():
        return BrokenDocument(f"{name}: is encrypted; save it without a password")
    return BrokenDocument(f"{name}: is no whole PDF; open it and save it anew, or paste the text")


def _drawing(name: str) -> Callable[[Page], Any]:
    """What lays the pages of one document out, up to a bound: a form that draws forms may stand for any length.

    It raises `InputTooLarge` past the bound, and `TookTooLong` past the time that an article may take.
    """
    from pdfminer.pdfinterp import PDFPageInterpreter  # noqa: PLC0415  (as in `_pages`)
    from pdfminer.pdftypes import stream_value  # noqa: PLC0415
    from pdfplumber.page import PDFPageAggregatorWithMarkedContent  # noqa: PLC0415

    drawn = 0
    watch = Watch()

    class Interpreter(PDFPageInterpreter):
        def execute(self, streams: Sequence[object]) -> None:
            nonlocal drawn
            drawn += _FORM_BYTES + sum(len(stream_value(stream).get_data()) for stream in streams)
            if drawn > _MOST_DRAWN:
                raise InputTooLarge(f"{name}: draws more than {_MOST_DRAWN:,} bytes tell; save its text alone")
            watch.check(f"{name}: the file")
            super().execute(streams)

    def draw(page: Page) -> Any:
        device = PDFPageAggregatorWithMarkedContent(
            page.pdf.rsrcmgr, pageno=page.page_number, laparams=page.pdf.laparams
        )
        Interpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
        return device.get_result()

    return draw


def _page(page: Page, draw: Callable[[Page], Any]) -> list[str]:
    try:
        page._layout = draw(page)  # where the library itself keeps it
        return paragraphs(_glyphs(page.chars))
    finally:
        page.close()


def _glyphs(chars: list[dict[str, Any]]) -> Iterator[Glyph]:
    for char in chars:
        text = _UNKNOWN.sub("\ufffd", str(char["text"])).replace("\xa0", " ")
        size = char["size"] if char["size"] > 1 else 1.5 * char["width"]  # fonts of drawings tell no size
        if char["upright"] and text and "\0" not in text:
            yield Glyph(text, char["x0"], char["x1"], char["matrix"][5], max(size, 1.0))


def _title(properties: dict[str, Any]) -> str | None:
    title = " ".join(str(properties.get("Title") or "").split())
    return title if title.isprintable() and not _NO_TITLE.fullmatch(title) else None


@contextmanager
def _opened(raw: bytes, name: str) -> Iterator[Any]:
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  (0.1 s that texts need not pay)

    try:
        with closing(pypdfium2.PdfDocument(raw)) as document:
            yield document
    except pypdfium2.PdfiumError as error:
        raise _refusal(name, error) from error


def _second_reading(document: Any) -> str:
    return "\n".join(_page_text(document[number]) for number in range(len(document)))


def _page_text(page: Any) -> str:
    text: str = page.get_textpage().get_text_range()
    return text


def _check_digits(text: str, second: str, name: str) -> None:
    ours, theirs = Counter(_NUMBER.findall(text)), Counter(_NUMBER.findall(second))
    if ours != theirs:
        example = next(iter((ours - theirs) or (theirs - ours)))
        raise DigitsDisagree(
            f"{name}: two readers of this PDF find different numbers in it ({example}); open it and paste the text"
        )
