"""Tables of articles, CSV and Parquet: one article a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from tracker.errors import BinaryInput, BrokenArticle, BrokenDocument, EmptyInput, InputTooLarge, TrackerError
from tracker.records import Article
from tracker.settings import current
from tracker.sources.columns import assigned, cells_of, delimiter_of
from tracker.sources.encoding import encoding_of
from tracker.sources.limits import ANY_RATIO_BYTES, RATIO, reason, shorter
from tracker.sources.metadata import article_from, read_date
from tracker.sources.place import Found, Place, yields_refusals

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

_BATCH_ROWS = 64
_MOST_CELLS = 1_000_000
_MOST_ARTICLES_LONG = 2  # a row has a text and what is told about it
_ANY_ROWS = 1_000_000
_BUFFER_BYTES = 1_000_000


def read_csv(stream: BinaryIO, place: Place, mapping: Mapping[str, str]) -> Iterator[Found]:
    """Yield the articles of a table in CSV or with another mark between its cells (TAB, semicolon, bar).

    Args:
        stream: The table, which must be able to seek.
        place: Where it is.
        mapping: Field → column, for columns that have names of their own.
    """

    def read(stream: BinaryIO, place: Place) -> Iterator[Found]:
        encoding = encoding_of(stream, place.name)
        lines = io.TextIOWrapper(stream, encoding=encoding, newline="")
        try:
            yield from _csv_rows(lines, place, mapping)
        except UnicodeDecodeError as error:
            raise BinaryInput(f"{place.name}: is no table in one encoding throughout; save it as UTF-8") from error
        finally:
            lines.detach()

    return yields_refusals(read)(stream, place)


def read_parquet(
    stream: BinaryIO, place: Place, mapping: Mapping[str, str], rows: range | None = None
) -> Iterator[Found]:
    """Yield the articles of a Parquet file, a few rows in memory at a time.

    Args:
        stream: The file, which must be able to seek.
        place: Where it is.
        mapping: Field → column, for columns that have names of their own.
        rows: Which rows, counted from 0; all of them if it is left out.
    """

    def read(stream: BinaryIO, place: Place) -> Iterator[Found]:
        with _arrow_errors(place.name):
            yield from _parquet_rows(stream, place, mapping, rows)

    return yields_refusals(read)(stream, place)


def _csv_rows(lines: io.TextIOWrapper, place: Place, mapping: Mapping[str, str]) -> Iterator[Found]:
    heading = lines.readline(_BUFFER_BYTES)
    if not heading.strip():
        raise EmptyInput(f"{place.name}: holds no table; its first line must name the columns")
    if len(heading) == _BUFFER_BYTES:
        raise BrokenDocument(
            f"{place.name}: has a first line of over {_BUFFER_BYTES:,} characters; name the columns in it"
        )
    delimiter = delimiter_of(heading, mapping)
    columns = [cell.strip() for cell in cells_of(heading, delimiter)]
    indices = {field: columns.index(column) for field, column in assigned(columns, mapping, place.name).items()}
    csv.field_size_limit(max(csv.field_size_limit(), current().max_text_bytes))  # only ever raised: others share it
    bounded = _Bounded(lines, delimiter, place)
    rows = csv.reader(bounded, delimiter=delimiter, strict=True)
    number = 1
    while (row := _next_row(rows, place.inside(f"row {number + 1}", str(number)))) is not None:
        number += 1
        bounded.next_row()
        if row and not isinstance(row, TrackerError):
            yield _row_article(row, len(columns), indices, place.inside(f"row {number}", str(number)))
        elif row:
            yield cast(TrackerError, row)


class _Bounded:
    """The lines of a table, of which those of one row may not go on without end."""

    def __init__(self, lines: io.TextIOWrapper, delimiter: str, place: Place) -> None:
        self._lines, self._delimiter, self._place = lines, delimiter, place
        self._longest = _MOST_ARTICLES_LONG * current().max_text_bytes + _BUFFER_BYTES
        self._number = 1
        self.next_row()

    def next_row(self) -> None:
        """A new row begins."""
        self._number += 1
        self._room, self._cells = self._longest, _MOST_CELLS

    def __iter__(self) -> _Bounded:
        return self

    def __next__(self) -> str:
        """The next line.

        Raises:
            InputTooLarge: The row has more characters or cells than a row of articles can have.
        """
        if not (line := self._lines.readline(self._room + 1)):
            raise StopIteration
        self._room -= len(line)
        self._cells -= line.count(self._delimiter)
        if self._room < 0 or self._cells < 0:
            raise InputTooLarge(
                f"{self._place.name}, row {self._number}: has over {self._longest:,} characters or {_MOST_CELLS:,} "
                "cells; the table is not read from here on"
            )
        return line


def _next_row(rows: Iterator[list[str]], place: Place) -> list[str] | TrackerError | None:
    """The next row, or why it is none; None at the end. Blank lines are rows without cells."""
    try:
        return next(rows, None)
    except csv.Error as error:
        return BrokenArticle(f"{place.name}: is no row ({error}); put the cell in quotes, and quotes in it twice")


def _row_article(row: Sequence[str], width: int, indices: Mapping[str, int], place: Place) -> Found:
    if len(row) > width:
        return BrokenArticle(f"{place.name}: has {len(row)} cells under {width} columns; put cells in quotes")
    cells = {field: row[index].strip() for field, index in indices.items() if index < len(row)}
    if (text := indices["text"]) < len(row):
        cells["text"] = row[text]  # to its last space: figures are quoted from it
    return _article(cells, place)


def _article(cells: dict[str, Any], place: Place) -> Found:
    try:
        return article_from(cells | {"published": _day(cells.get("published"), place)}, place)
    except TrackerError as error:
        return error


def _day(value: object, place: Place) -> str | None:
    """A date as JSON has it."""
    if value is None or isinstance(value, str):
        return day.isoformat() if (day := read_date(value or "", place.name)) else None
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise BrokenArticle(f'{place.name}: "published" is no date; write it as 2024-12-31, or leave it out')


@contextmanager
def _arrow_errors(name: str) -> Iterator[None]:
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)

    try:
        yield
    except (pa.ArrowException, OSError) as error:
        raise BrokenDocument(f"{name}: cannot be read as Parquet ({reason(error)}); write it anew") from error


def parquet_groups(stream: BinaryIO, name: str, mapping: Mapping[str, str]) -> list[tuple[int, int]]:
    """The row groups of a Parquet file: how many rows each has, and how many bytes these take when they are read.

    Raises:
        TrackerError: It cannot be read, lacks a column, or holds no rows.
    """
    with _arrow_errors(name):
        file, _ = _parquet(stream, name, mapping)
        described = (file.metadata.row_group(number) for number in range(file.metadata.num_row_groups))
        groups = [(int(group.num_rows), int(group.total_byte_size)) for group in described]
    if not any(rows for rows, _ in groups):
        raise _no_rows(name)
    return groups


def _parquet(stream: BinaryIO, name: str, mapping: Mapping[str, str]) -> tuple[pq.ParquetFile, dict[str, str]]:
    import pyarrow.parquet as pq  # noqa: PLC0415  (0.1 s)

    file = pq.ParquetFile(stream, pre_buffer=False, buffer_size=_BUFFER_BYTES)
    return file, assigned(file.schema_arrow.names, mapping, name)


def _shared(stream: BinaryIO, file: pq.ParquetFile, columns: Sequence[str]) -> pq.ParquetFile:
    """The file opened once more, so that a text that many rows share is in memory once."""
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)
    import pyarrow.parquet as pq  # noqa: PLC0415

    texts = [column for column in columns if pa.types.is_string(file.schema_arrow.field(column).type)]
    stream.seek(0)
    return pq.ParquetFile(stream, pre_buffer=False, buffer_size=_BUFFER_BYTES, read_dictionary=texts)


def _parquet_rows(stream: BinaryIO, place: Place, mapping: Mapping[str, str], rows: range | None) -> Iterator[Found]:
    file, fields = _parquet(stream, place.name, mapping)
    if not file.metadata.num_rows:
        raise _no_rows(place.name)
    columns = list(fields.values())
    packed = _packed_size(file.metadata, columns, place.name)
    wanted = range(file.metadata.num_rows) if rows is None else rows
    if wanted.stop > file.metadata.num_rows:
        raise shorter(place.name)
    groups, number = _groups_of(file, wanted)
    given = 0
    batches = _shared(stream, file, columns).iter_batches(
        batch_size=_BATCH_ROWS, row_groups=groups, columns=columns, use_threads=False
    )
    for batch in batches:
        for row in range(batch.num_rows):
            number += 1
            if number - 1 not in wanted:
                continue
            article = _parquet_article(batch, row, fields, place.inside(f"row {number}", str(number)))
            given += len(article.text) if isinstance(article, Article) else 0
            if given > max(ANY_RATIO_BYTES, RATIO * packed):
                raise _bomb(place.name)
            yield article
        if number >= wanted.stop:
            return


def _groups_of(file: pq.ParquetFile, rows: range) -> tuple[list[int], int]:
    """The row groups that hold these rows, and the number of the first row in them."""
    found: list[int] = []
    first = start = 0
    for number in range(file.metadata.num_row_groups):
        stop = start + file.metadata.row_group(number).num_rows
        if start < rows.stop and stop > rows.start:
            first = first if found else start
            found.append(number)
        start = stop
    return found, first


def _no_rows(name: str) -> EmptyInput:
    return EmptyInput(f"{name}: holds no rows; give a table of articles")


def _packed_size(told: Any, columns: Sequence[str], name: str) -> int:
    """The bytes that these columns take in the file.

    Raises:
        BrokenDocument: It is a bomb by what the file itself says; a page of it would be unpacked at once.
    """
    groups = (told.row_group(number) for number in range(told.num_row_groups))
    chunks = [group.column(at) for group in groups for at in range(group.num_columns)]
    wanted = [chunk for chunk in chunks if chunk.path_in_schema in columns]
    packed: int = sum(chunk.total_compressed_size for chunk in wanted)
    if told.num_rows > max(_ANY_ROWS, packed):
        raise _bomb(name)
    if any(
        chunk.total_uncompressed_size > max(ANY_RATIO_BYTES, RATIO * chunk.total_compressed_size) for chunk in wanted
    ):
        raise _bomb(name)
    return packed


def _bomb(name: str) -> BrokenDocument:
    return BrokenDocument(f"{name}: unpacks to over {RATIO} times its size; write it anew if it is meant")


def _parquet_article(batch: pa.RecordBatch, row: int, fields: Mapping[str, str], place: Place) -> Found:
    try:
        cells = {field: _plain(batch.column(column)[row].as_py()) for field, column in fields.items()}
    except (UnicodeDecodeError, ValueError, OverflowError):  # bytes that are no UTF-8, dates after the year 9999
        return BrokenArticle(f"{place.name}: has a cell that cannot be read; write it as UTF-8, dates as 2024-12-31")
    return _article(cells, place)


def _plain(value: object) -> object:
    """A cell as JSON would have it: data frames turn whole numbers into decimals, and what is absent into NaN."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else None if value != value else value  # noqa: PLR0124  (NaN)
    return value
