"""How often the common words are told of, counted once, chunk by chunk, as `counted` has it; for PostgreSQL.

A word of every twentieth figure is one of half a million in ten million, whose rows lie all over the disk. So what the
words of a chunk come to is counted too, if they are in more than one of a hundred of its figures; rarer ones are found
quickly. It takes some seconds a chunk, more than all else that is counted, and nobody who loads should wait for it: the
dashboard has it done beside its work. SQLite's stores are not as large.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ARRAY, Connection, Engine, Text, delete, func, insert, literal, select

from tracker.store import search
from tracker.store.counted import alone, bounds, columns, look_over, number, put, rank_by_day, whole_chunks
from tracker.store.engine import reading, writing
from tracker.store.schema import by_word, figures, still_found, worded
from tracker.store.words import edition

_SHARE = 0.01
_EVERY = 16  # figure is looked at to see what is common
_MEMORY = "128MB"


def is_needed(engine: Engine) -> bool:
    """Whether the words of any counted chunk are not counted."""
    if engine.dialect.name != "postgresql":
        return False
    with reading(engine) as connection:
        return bool(_waiting(connection))


def count_words(engine: Engine) -> None:
    """Count the common words of all counted chunks."""
    while is_needed(engine):
        with alone(engine) as is_alone:
            if not is_alone:
                return
            _count_next(engine)
        look_over(engine, by_word, worded)


def _count_next(engine: Engine) -> None:
    """Count the words of a chunk. Nobody waits: who writes to it touches it."""
    with writing(engine) as connection:
        for chunk in _waiting(connection)[:1]:
            _count(connection, chunk)


def _waiting(connection: Connection) -> Sequence[int]:
    done = connection.execute(select(worded.c.chunk).where(worded.c.edition == edition())).scalars()
    return sorted(whole_chunks(connection) - set(done))


def _count(connection: Connection, chunk: int) -> None:
    for table in (by_word, worded):
        connection.execute(delete(table).where(table.c.chunk == chunk))
    if common := _common(connection, chunk):
        _count_common(connection, chunk, common)
    connection.execute(insert(worded).values(chunk=chunk, edition=edition()))


def _common(connection: Connection, chunk: int) -> Sequence[str]:
    """The words that are common in a chunk, as far as some of its figures tell."""
    vectors = search.vectors("figure_search")
    some = (vectors.c.key.between(*bounds(chunk, chunk)), vectors.c.key % _EVERY == 0)
    words = select(_words(vectors.c.vector).label("word")).where(*some).subquery()
    many = select(func.count() * _SHARE).select_from(vectors).where(*some).scalar_subquery()
    asked = select(words.c.word).group_by(words.c.word).having(func.count() >= many)
    return connection.execute(asked).scalars().all()


def _count_common(connection: Connection, chunk: int, common: Sequence[str]) -> None:
    keys = bounds(chunk, chunk)
    vectors = search.vectors("figure_search")
    told = (figures.c.least, figures.c.most, rank_by_day("postgresql").label("latest"))
    asked = select(*columns(), *told, _words(vectors.c.vector).label("word"))
    asked = asked.join_from(figures, vectors, figures.c.key == vectors.c.key)
    each = asked.where(figures.c.key.between(*keys), vectors.c.key.between(*keys), still_found).subquery().c
    by = (each.kind, each.unit, each.role, each.language, each.word)
    counts = (func.count().label("mentions"), func.min(each.least).label("least"), func.max(each.most).label("most"))
    rows = select(number(chunk), *by, *counts, func.max(each.latest).label("latest"))
    is_common = each.word == func.any(literal(common, ARRAY(Text)))
    connection.exec_driver_sql(f"SET LOCAL work_mem = '{_MEMORY}'")
    put(connection, by_word, rows.where(is_common).group_by(*by).order_by(each.word))


def _words(vector: Any) -> Any:
    return func.unnest(func.tsvector_to_array(vector))
