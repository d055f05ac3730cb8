"""What the dashboard asks of all figures, answered from chunks of them that were counted once.

A chunk is 131,072 figures, by their numbers. Once it is full, it is counted: for each kind, unit, role and language how
many mentions, from what to what, and the latest; so too for each month, and for each step of values (see `ways`). When
any of its figures is deleted, or changed in what is counted, it is touched (the database's own triggers see to that, in
the same transaction): its figures are looked at themselves then, until it is counted anew, as are those of the last
chunk, which still grows. So an answer is always the one that the figures give.

Nobody waits while PostgreSQL counts. At first, in a moment when no writer is at work, the touches of the chunks are
taken away; whoever changes a figure from then on touches its chunk again, whatever is counted meanwhile. So that nobody
else takes that touch away, one process counts at a time.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Engine,
    Float,
    Select,
    Table,
    cast,
    delete,
    false,
    func,
    insert,
    literal_column,
    not_,
    or_,
    select,
    text,
    union_all,
)

from tracker.store.engine import alone_on_server, is_kept_waiting, reading, writing
from tracker.store.filters import Filters, condition
from tracker.store.schema import (
    CHUNK,
    by_month,
    by_value,
    by_word,
    counted,
    figures,
    still_found,
    tallies,
    touched,
    worded,
)
from tracker.store.search import found
from tracker.store.ways import BY, also_by, others, way

KEYS = 2**40  # more than any store has figures
_DAYS_BEFORE_EPOCH = 1_000_000  # so that no day is negative
_AT_LEAST = 4  # chunks that wait to be counted: to look at fewer costs a reader little
_APART = 8  # ranges of keys, each asked for by itself: then PostgreSQL goes by keys, and not through all of a kind
_PATIENCE = "2s"  # for writers, on PostgreSQL
_LOCK = 0x7472_6163_6B02  # among a PostgreSQL server's locks by number
_TABLES = (by_month, by_value, by_word, tallies, worded)


def is_enough(filters: Filters, dialect: str) -> bool:
    """Whether what is counted tells of what these filters ask for."""
    return way(filters, dialect) is not None


def told(connection: Connection, filters: Filters) -> Any:
    """For each kind, unit, role and language one row or several: mentions, least, most, latest (see `rank_by_day`).

    Where reviews are asked for, mentions are those that meet them, but least, most and latest may be told by `others`.
    """
    dialect = connection.dialect.name
    taken = way(filters, dialect)
    assert taken is not None
    whole = whole_chunks(connection)
    if taken.chunks is not None:
        whole &= set(connection.execute(taken.chunks).scalars())
    left = list(_left(whole, _last(connection)))
    apart = [[each] for each in left] if len(left) <= _APART else [left]
    parts = [_rows(filters, dialect, some) for some in apart]
    if whole:
        named = [taken.table.c[name] for name in (*BY, "mentions", "least", "most", "latest")]
        parts.append(select(*named).where(taken.whole, taken.table.c.chunk.in_(_WHOLE)))
        meant = condition(_wordless(filters), dialect)
        is_whole = not_(_within(figures.c.key, left))
        parts += [counts(dialect).where(meant, edge, is_whole).group_by(*columns()) for edge in taken.edges]
        if (others_than := others(filters)) is not None:
            counted_too = (condition(others_than, dialect), is_whole, not_(or_(false(), *taken.edges)))
            parts.append(_less().where(*counted_too).group_by(*columns()))
    return union_all(*parts).subquery()


def _less() -> Select[Any]:
    """How many mentions are taken away again."""
    nothing = [literal_column("NULL", Float).label(name) for name in ("least", "most", "latest")]
    return select(*columns(), (-func.count()).label("mentions"), *nothing)


def standing(connection: Connection, filters: Filters) -> dict[tuple[Any, ...], tuple[float, float]]:
    """By kind, unit and role the least and the most of counts in which none of `others` has a part: so these stand.

    There may be fewer than it could tell: only where that is a matter of some thousand counts.
    """
    dialect = connection.dialect.name
    taken, apart = way(filters, dialect), others(filters)
    if taken is None or apart is None or taken.table not in (tallies, by_word):
        return {}
    place = select(figures.c.key // CHUNK, *columns()).where(condition(apart, dialect)).distinct()
    shared = {tuple(row) for row in connection.execute(place)}
    named = [taken.table.c[name] for name in ("chunk", *BY, "least", "most")]
    found: dict[tuple[Any, ...], tuple[float, float]] = {}
    for *of, least, most in connection.execute(select(*named).where(taken.whole, taken.table.c.chunk.in_(_WHOLE))):
        if tuple(of) not in shared:
            quantity = tuple(of[1:-1])
            known = found.get(quantity, (least, most))
            found[quantity] = min(known[0], least), max(known[1], most)
    return found


def _rows(filters: Filters, dialect: str, left: Sequence[tuple[int, int]]) -> Select[Any]:
    """What figures of chunks that are not counted tell; of words, these too are looked for among those alone."""
    meant = [condition(_wordless(filters), dialect), _within(figures.c.key, left)]
    keys = found(dialect, "figure_search", filters.words)
    if keys is not None:
        meant.append(figures.c.key.in_(keys.where(_within(keys.selected_columns[0], left))))
    return counts(dialect).where(*meant).group_by(*columns())


def _wordless(filters: Filters) -> Filters:
    return filters.model_copy(update={"words": ""})


def _within(key: ColumnElement[Any], ranges: Sequence[tuple[int, int]]) -> ColumnElement[bool]:
    return or_(false(), *(key.between(low, high) for low, high in ranges))


def rank_by_day(dialect: str) -> ColumnElement[int]:
    """One number by which the newest mention is the largest, and which gives its key away: no second look is needed."""
    day: ColumnElement[int]
    if dialect == "sqlite":
        day = cast(func.julianday(figures.c.published), BigInteger)
    else:
        day = cast(figures.c.published - literal_column("DATE '1970-01-01'"), BigInteger) + _DAYS_BEFORE_EPOCH
    return day * KEYS + figures.c.key


def touch(connection: Connection, keys: Iterable[int]) -> None:
    """Say that what is searched of these figures changes, which the triggers do not see. (It counts on PostgreSQL.)"""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE figures IN ROW EXCLUSIVE MODE"))  # as who changes a figure: see `_to_count`
        for chunk in sorted({key // CHUNK for key in keys}):
            there = select(touched.c.chunk).where(touched.c.chunk == chunk).exists()
            connection.execute(insert(touched).from_select(["chunk"], select(number(chunk)).where(not_(there))))


# ----------------------------------------------------------------------------------------------------------- counting


def is_large(engine: Engine) -> bool:
    """Whether it has so many full chunks that they are counted."""
    with reading(engine) as connection:
        return _last(connection) >= _AT_LEAST


def waiting(engine: Engine) -> int:
    """How many figures are in full chunks that are not counted, or were touched since."""
    with reading(engine) as connection:
        return len(_waiting(connection)) * CHUNK


def count_up(engine: Engine, seconds: float | None = None) -> None:
    """Count the full chunks that are not counted, or were touched since; if they are several.

    Args:
        engine: the store's.
        seconds: begin with no other chunk when so many have passed; the rest waits for the next time.
    """
    end = None if seconds is None else time.monotonic() + seconds
    with reading(engine) as connection:
        if len(_waiting(connection)) < _AT_LEAST:
            return
    with alone(engine) as is_alone, is_kept_waiting():
        if not is_alone:
            return
        for chunk in _to_count(engine):
            with writing(engine) as connection:
                _count(connection, chunk)
            if end is not None and time.monotonic() >= end:
                break
        look_over(engine, by_month, by_value, tallies, counted)


def look_over(engine: Engine, *tables: Table) -> None:
    """Let PostgreSQL see how much is in these tables now: it would look into them the wrong way."""
    if engine.dialect.name == "postgresql":
        with writing(engine) as connection:
            connection.execute(text(f"ANALYZE {', '.join(table.name for table in tables)}"))


def _to_count(engine: Engine) -> Sequence[int]:
    """The chunks to count; on PostgreSQL, whatever is written to them from now on touches them."""
    with writing(engine) as connection:
        chunks = _waiting(connection)
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SET LOCAL lock_timeout = '{_PATIENCE}'"))
            connection.execute(text("LOCK TABLE figures IN SHARE MODE"))
            _forget(connection, *chunks)
    return chunks


def _count(connection: Connection, chunk: int) -> None:
    """Count a chunk, whose touches are forgotten on PostgreSQL; on SQLite nobody else writes meanwhile."""
    if connection.dialect.name == "sqlite":
        _forget(connection, chunk)
    for table in (by_month, by_value):
        dialect = connection.dialect.name
        more = also_by(table, dialect)
        rows = counts(dialect, number(chunk), *(each.label(name) for name, each in more.items()))
        asked = rows.where(still_found, figures.c.key.between(*bounds(chunk, chunk)))
        put(connection, table, asked.group_by(*columns(), *more.values()))
    put(connection, tallies, _summed(chunk))
    connection.execute(insert(counted).values(chunk=chunk))


def _summed(chunk: int) -> Select[Any]:
    """Of all months."""
    months = by_month.c
    named = [months[name] for name in BY]
    told = (func.min(months.least).label("least"), func.max(months.most).label("most"))
    mentions, latest = func.sum(months.mentions).label("mentions"), func.max(months.latest).label("latest")
    asked = select(number(chunk), *named, mentions, *told, latest)
    return asked.where(months.chunk == chunk).group_by(*named)


def put(connection: Connection, table: Table, rows: Select[Any]) -> None:
    """Put what is counted into its table."""
    connection.execute(insert(table).from_select([column.name for column in rows.selected_columns], rows))


def number(chunk: int) -> ColumnElement[int]:
    """A chunk's number as a column."""
    return literal_column(str(chunk)).label("chunk")


def _forget(connection: Connection, *chunks: int) -> None:
    for table in (counted, touched, *_TABLES):
        connection.execute(delete(table).where(table.c.chunk.in_(chunks)))


@contextmanager
def alone(engine: Engine) -> Iterator[bool]:
    """Whether nobody else counts, and nobody will until this ends, or the process does. (See `_count` for SQLite.)"""
    if engine.dialect.name == "sqlite":
        yield True
        return
    with alone_on_server(engine, _LOCK) as is_alone:
        yield is_alone


# ------------------------------------------------------------------------------------------------------------- chunks


_WHOLE = select(counted.c.chunk).except_(select(touched.c.chunk))


def whole_chunks(connection: Connection) -> set[int]:
    """Those that are counted, and not touched since."""
    return set(connection.execute(_WHOLE).scalars())


def _last(connection: Connection) -> int:
    """The chunk that still grows."""
    return int(connection.execute(select(func.max(figures.c.key))).scalar() or 0) // CHUNK


def _waiting(connection: Connection) -> list[int]:
    return sorted(set(range(_last(connection))) - whole_chunks(connection))


def _left(whole: set[int], last: int) -> Iterator[tuple[int, int]]:
    """The keys of the chunks that are not counted, those that follow on each other together."""
    first = None
    for chunk in range(last + 2):
        if chunk <= last and chunk not in whole:
            first = chunk if first is None else first
        elif first is not None:
            yield bounds(first, chunk - 1)
            first = None


def bounds(first: int, last: int) -> tuple[int, int]:
    """The first and last key of chunks that follow on each other."""
    return first * CHUNK, (last + 1) * CHUNK - 1


def columns() -> Sequence[ColumnElement[Any]]:
    """What all is counted by."""
    return [figures.c[name] for name in BY]


def counts(dialect: str, *before: ColumnElement[Any]) -> Select[Any]:
    """What figures come to, by `columns`."""
    newest = func.max(rank_by_day(dialect)).label("latest")
    least, most = func.min(figures.c.least).label("least"), func.max(figures.c.most).label("most")
    return select(*before, *columns(), func.count().label("mentions"), least, most, newest)
