"""What the dashboard asks of all figures, answered from chunks of them that were counted once.

A chunk is 131,072 figures, by their numbers. Once it is full, it is counted: for each kind, unit, role and language how
many mentions, from what to what, and the latest. When any of its figures is changed or deleted it is touched (the
database's own triggers see to that, in the same transaction): its figures are looked at themselves then, until it is
counted anew, as are those of the last chunk, which still grows. So an answer is always the one that the figures give.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Engine,
    Select,
    and_,
    cast,
    delete,
    false,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    union_all,
)

from tracker.store.engine import is_kept_waiting, reading, writing
from tracker.store.filters import Filters, condition
from tracker.store.schema import CHUNK, counted, figures, still_found, tallies, touched

KEYS = 2**40  # more than any store has figures
_DAYS_BEFORE_EPOCH = 1_000_000  # so that no day is negative
BY = ("kind", "unit", "role", "language")
_ASKED = frozenset({"kinds", "units", "roles", "languages"})
_AT_LEAST = 4  # chunks that wait to be counted: to look at fewer costs a reader little
_PATIENCE = "2s"  # for writers, on PostgreSQL


def is_enough(filters: Filters) -> bool:
    """Whether what is counted tells of all that these filters ask for."""
    return set(filters.meaning()) <= _ASKED


def told(connection: Connection, filters: Filters) -> Any:
    """For each kind, unit, role and language one row or several: mentions, least, most, latest (see `rank_by_day`)."""
    dialect = connection.dialect.name
    whole, last = _whole(connection), _last(connection)
    named = [tallies.c[name] for name in (*BY, "mentions", "least", "most", "latest")]
    from_tallies = select(*named).where(_as_tallied(filters), tallies.c.chunk.in_(_WHOLE))
    left = or_(false(), *(figures.c.key.between(low, high) for low, high in _left(whole, last)))
    from_figures = _counted(dialect).where(condition(filters, dialect), left).group_by(*_columns())
    return union_all(from_tallies, from_figures).subquery()


def rank_by_day(dialect: str) -> ColumnElement[int]:
    """One number by which the newest mention is the largest, and which gives its key away: no second look is needed."""
    day: ColumnElement[int]
    if dialect == "sqlite":
        day = cast(func.julianday(figures.c.published), BigInteger)
    else:
        day = cast(figures.c.published - literal_column("DATE '1970-01-01'"), BigInteger) + _DAYS_BEFORE_EPOCH
    return day * KEYS + figures.c.key


def count_up(engine: Engine) -> None:
    """Count the full chunks that are not counted, or were touched since; if they are several."""
    with reading(engine) as connection:
        waiting = _waiting(connection)
    if len(waiting) < _AT_LEAST:
        return
    with is_kept_waiting():
        for chunk in waiting:  # a transaction each: nobody waits longer than for one
            with writing(engine) as connection:
                _count(connection, chunk)


def _count(connection: Connection, chunk: int) -> None:
    if connection.dialect.name == "postgresql":  # so that nobody is at changing what is counted
        connection.execute(text(f"SET LOCAL lock_timeout = '{_PATIENCE}'"))
        connection.execute(text("LOCK TABLE figures IN SHARE MODE"))
    for table in (counted, touched, tallies):
        connection.execute(delete(table).where(table.c.chunk == chunk))
    rows = _counted(connection.dialect.name, literal_column(str(chunk)).label("chunk"))
    asked = rows.where(still_found, figures.c.key.between(*_bounds(chunk, chunk))).group_by(*_columns())
    connection.execute(insert(tallies).from_select([column.name for column in tallies.columns], asked))
    connection.execute(insert(counted).values(chunk=chunk))


_WHOLE = select(counted.c.chunk).except_(select(touched.c.chunk))


def _whole(connection: Connection) -> set[int]:
    return set(connection.execute(_WHOLE).scalars())


def _last(connection: Connection) -> int:
    """The chunk that still grows."""
    return int(connection.execute(select(func.max(figures.c.key))).scalar() or 0) // CHUNK


def _waiting(connection: Connection) -> list[int]:
    return sorted(set(range(_last(connection))) - _whole(connection))


def _left(whole: set[int], last: int) -> Iterator[tuple[int, int]]:
    """The keys of the chunks that are not counted, those that follow on each other together."""
    first = None
    for chunk in range(last + 2):
        if chunk <= last and chunk not in whole:
            first = chunk if first is None else first
        elif first is not None:
            yield _bounds(first, chunk - 1)
            first = None


def _bounds(first: int, last: int) -> tuple[int, int]:
    return first * CHUNK, (last + 1) * CHUNK - 1


def _columns() -> Sequence[ColumnElement[Any]]:
    return [figures.c[name] for name in BY]


def _counted(dialect: str, *before: ColumnElement[Any]) -> Select[Any]:
    newest = func.max(rank_by_day(dialect)).label("latest")
    least, most = func.min(figures.c.least).label("least"), func.max(figures.c.most).label("most")
    return select(*before, *_columns(), func.count().label("mentions"), least, most, newest)


def _as_tallied(filters: Filters) -> ColumnElement[bool]:
    """The filters as a condition on `tallies`."""
    asked = (("kind", filters.kinds), ("role", filters.roles), ("language", filters.languages))
    conditions: list[ColumnElement[bool]] = [tallies.c[name].in_(wanted) for name, wanted in asked if wanted]
    if filters.units:
        named = tallies.c.unit.in_([unit for unit in filters.units if unit != "open"])
        conditions.append(or_(named, tallies.c.unit.is_(None)) if "open" in filters.units else named)
    return and_(True, *conditions)
