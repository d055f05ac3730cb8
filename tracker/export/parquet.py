"""Parquet: every column typed, each with its meaning in the file itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker.entries import Entry
from tracker.export.columns import TABLE, Column
from tracker.export.rows import to_values

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

_ROWS_A_GROUP = 10_000


def write(entries: Iterable[Entry], stream: BinaryIO, raw: bool = False) -> int:
    """Write the rows, some thousand in memory at a time; how many. `raw` changes nothing."""
    import pyarrow as pa  # noqa: PLC0415  (heavy)
    from pyarrow import parquet  # noqa: PLC0415  (heavy)

    schema = _schema()
    count = 0
    with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        for group in _groups(entries):
            arrays = [_array(group, column, schema.field(column.name).type) for column in TABLE]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema), row_group_size=_ROWS_A_GROUP)
            count += len(group)
    return count


def _groups(entries: Iterable[Entry]) -> Iterator[list[dict[str, Any]]]:
    rows = map(to_values, entries)
    while group := list(islice(rows, _ROWS_A_GROUP)):
        yield group


def _array(rows: list[dict[str, Any]], column: Column, kind: pa.DataType) -> pa.Array:
    import pyarrow as pa  # noqa: PLC0415  (heavy)

    values = [row.get(column.name) for row in rows]
    if column.content == "number":
        values = [None if value is None else float(value) for value in values]
    return pa.array(values, type=kind)


def _schema() -> pa.Schema:
    """The columns with their types; what each means, in both languages, is in its metadata."""
    import pyarrow as pa  # noqa: PLC0415  (heavy)

    kinds = {
        "number": pa.float64(),
        "count": pa.int64(),
        "index": pa.int64(),
        "date": pa.date32(),
        "time": pa.timestamp("us", tz="UTC"),
    }
    return pa.schema(
        [
            pa.field(
                column.name,
                kinds.get(column.content, pa.string()),
                metadata={"description": column.english, "description_ar": column.arabic},
            )
            for column in TABLE
        ]
    )
