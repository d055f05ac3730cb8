"""The reader of each format: the same for files, members of archives and downloads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from tracker.errors import BinaryInput
from tracker.sources.kinds import Kind
from tracker.sources.lines import read_json, read_lines
from tracker.sources.place import Found, Place
from tracker.sources.texts import read_text


def read_kind(kind: Kind, stream: BinaryIO, place: Place, mapping: Mapping[str, str]) -> Iterator[Found]:
    """Yield the articles of any format that is no archive, and an error in the place of each that is refused.

    Args:
        kind: The format.
        stream: What to read; of a table in Parquet, a document and a PDF it must be able to seek.
        place: Where that is.
        mapping: Field → column, for tables whose columns have names of their own.
    """
    match kind:
        case "text":
            return read_text(stream, place)
        case "lines":
            return read_lines(stream, place)
        case "json":
            return read_json(stream, place)
        case "warc":
            from tracker.sources.warc import read_warc  # noqa: PLC0415  (warcio)

            return read_warc(stream, place)
        case "feed":
            from tracker.sources.entries import read_feed_entries  # noqa: PLC0415  (feedparser)

            return read_feed_entries(stream, place)
        case "html" | "docx" | "pdf":
            return _document(kind, stream, place)
        case "csv" | "parquet":
            return _table(kind, stream, place, mapping)
        case "zip" | "gzip":
            return iter([_archive_inside(place)])
    return iter([office_document(place)])


def _document(kind: Kind, stream: BinaryIO, place: Place) -> Iterator[Found]:
    if kind == "html":
        from tracker.sources.html import read_page  # noqa: PLC0415  (kept out of the way of plain texts)

        return read_page(stream, place)
    if kind == "docx":
        from tracker.sources.word import read_docx  # noqa: PLC0415

        return read_docx(stream, place)
    from tracker.sources.pdf import read_pdf  # noqa: PLC0415

    return read_pdf(stream, place)


def _table(kind: Kind, stream: BinaryIO, place: Place, mapping: Mapping[str, str]) -> Iterator[Found]:
    from tracker.sources.tables import read_csv, read_parquet  # noqa: PLC0415  (kept out of the way of plain texts)

    return (read_csv if kind == "csv" else read_parquet)(stream, place, mapping)


def _archive_inside(place: Place) -> BinaryInput:
    return BinaryInput(f"{place.name}: is an archive inside an archive; unpack it and give what it holds")


def office_document(place: Place) -> BinaryInput:
    """The refusal of what an office program wrote and nothing here reads."""
    return BinaryInput(f"{place.name}: is an office document of another kind; save it as .docx, .csv or plain text")
