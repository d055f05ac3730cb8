"""Columns as the rows that PostgreSQL's COPY takes in its binary format: all rows of a column at once.

As "COPY" in PostgreSQL's manual has it: a row is how many fields it has, and each field with its length before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from struct import pack
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa  # type: ignore[import-untyped]

HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
END = b"\xff\xff"

_EPOCH = datetime(2000, 1, 1)
_OPENING = 2 + 4  # bytes: how many fields a row has, and the length of the first
_OPEN = 8 + 4
_EPOCH_DAYS = (_EPOCH.date() - date(1970, 1, 1)).days


@dataclass(frozen=True)
class Rows:
    """Rows whose first fields, of eight bytes each, are still to be filled in.

    Attributes:
        content: the bytes of all rows.
        ends: where the first row begins, and where each ends.
    """

    content: np.ndarray[Any, Any]
    ends: np.ndarray[Any, Any]

    def filled(self, numbers: range, *fields: Sequence[int] | np.ndarray[Any, Any] | int) -> memoryview:
        """Some of the rows.

        Args:
            numbers: Which ones, counted from 0.
            fields: The values of the fields that are open, one of all rows or one a row.
        """
        import numpy as np  # noqa: PLC0415

        ends = self.ends[numbers.start : numbers.stop + 1]
        told = self.content[ends[0] : ends[-1]].copy()
        starts = (ends[:-1] - ends[0])[:, None] + np.arange(8)
        for at, values in enumerate(fields):
            told[starts + _OPENING + at * _OPEN] = _big_endian(np.broadcast_to(values, len(numbers)), ">i8")
        return told.data


def moment(value: datetime) -> int:
    """What a TIMESTAMP holds."""
    since = value - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def rows(opened: int, columns: Sequence[Any]) -> Rows:
    """Rows, without a header.

    Args:
        opened: How many fields of eight bytes (BIGINT, TIMESTAMP) stand before the others and are filled in later.
        columns: Each as an Arrow array of the type that the table has (text, bytes, bool, int32, int64, float64,
            date32), or as the one value of all rows: None, text, or a number for INTEGER.
    """
    import numpy as np  # noqa: PLC0415
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)
    import pyarrow.compute as pc  # type: ignore[import-untyped]  # noqa: PLC0415

    count = next(len(column) for column in columns if isinstance(column, pa.Array))
    parts: list[pa.Array] = []
    known = [_repeated(pack(">h", opened + len(columns)) + opened * pack(">iq", 8, 0), count)]
    for column in columns:
        if not isinstance(column, pa.Array):
            known.append(_repeated(_field(column), count))
        elif (size := _size(column)) and not column.null_count:
            known += [_repeated(pack(">i", size), count), _numbers(column)]
        else:  # what stands before it, and its length; then itself
            values = _with_gaps(column) if size else column.cast(pa.binary())
            known.append(_big_endian(pc.fill_null(pc.binary_length(values), -1).to_numpy(), ">i4"))
            parts += [_joined(known), pc.fill_null(values, b"")]
            known = []
    parts += [_joined(known)] if known else []
    told = pc.binary_join_element_wise(*parts, b"")
    _, ends, content = told.buffers()
    return Rows(np.frombuffer(content or b"", "u1"), np.frombuffer(ends, "i4")[told.offset : told.offset + count + 1])


def _field(value: str | int | None) -> bytes:
    """A field that is the same in all rows."""
    if value is None:
        return pack(">i", -1)
    if isinstance(value, int):
        return pack(">ii", 4, value)
    told = value.encode()
    return pack(">i", len(told)) + told


def _size(column: pa.Array) -> int:
    """How many bytes each value has; 0 where that varies."""
    import pyarrow as pa  # noqa: PLC0415

    sizes = {pa.bool_(): 1, pa.int32(): 4, pa.date32(): 4, pa.int64(): 8, pa.float64(): 8}
    return sizes.get(column.type, 0)


def _numbers(column: pa.Array) -> np.ndarray[Any, Any]:
    """The bytes of numbers, days or flags, a row each."""
    import pyarrow as pa  # noqa: PLC0415

    if column.type == pa.bool_():
        return _big_endian(column.to_numpy(zero_copy_only=False), ">u1")
    if column.type == pa.date32():
        return _big_endian(column.cast(pa.int32()).to_numpy() - _EPOCH_DAYS, ">i4")
    kind = "f" if column.type == pa.float64() else "i"
    return _big_endian(column.to_numpy(), f">{kind}{_size(column)}")


def _with_gaps(column: pa.Array) -> pa.Array:
    """Numbers of which some are empty."""
    import pyarrow.compute as pc  # noqa: PLC0415

    return pc.if_else(column.is_valid(), _joined([_numbers(column.fill_null(0))]), None)


def _big_endian(values: np.ndarray[Any, Any], kind: str) -> np.ndarray[Any, Any]:
    told: np.ndarray[Any, Any] = values.astype(kind).view("u1").reshape(len(values), -1)
    return told


def _repeated(value: bytes, count: int) -> np.ndarray[Any, Any]:
    import numpy as np  # noqa: PLC0415

    return np.broadcast_to(np.frombuffer(value, "u1"), (count, len(value)))


def _joined(fields: Sequence[np.ndarray[Any, Any]]) -> pa.Array:
    """Bytes that stand beside each other, each row as one value."""
    import numpy as np  # noqa: PLC0415
    import pyarrow as pa  # noqa: PLC0415

    beside = np.hstack(fields)
    count, width = beside.shape
    ends = np.arange(count + 1, dtype="i4") * np.int32(width)
    return pa.Array.from_buffers(pa.binary(), count, [None, pa.py_buffer(ends), pa.py_buffer(beside)])
