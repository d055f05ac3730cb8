"""Indexes set aside while much is loaded, and made again behind it, whatever happens in between.

To keep eight indexes and the words of every figure in order, a row at a time, costs more than the rows themselves; to
make them of all rows at once costs a third of that. So a load that brings more than the store holds does without them.
What is left out decides nothing but speed: whoever reads meanwhile gets the same answers, later.

That they are set aside stands in the store. Who loads holds a lock for as long, which goes with the process however it
ends; whoever opens the store, sees the mark and gets the lock makes the indexes again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, func, insert, select, text
from sqlalchemy.schema import AddConstraint, CreateIndex, DropConstraint, DropIndex

from tracker.store import search
from tracker.store.engine import alone_on_server, is_kept_waiting, reading, writing
from tracker.store.schema import figures, meta

_MARK = "aside"
_FEWEST = 10_000  # figures; for fewer it does not pay
_LOCK = 0x7472_6163_6B01  # among a PostgreSQL server's locks by number
_PATIENCE = "2s"  # for readers who hold the tables; who waits for them keeps all others waiting
_MEMORY = 262_144  # kilobytes for making an index, unless the server gives more
_SORTERS = 2  # threads that sort what one reads, on SQLite
_ENOUGH = """\
SELECT set_config(name, GREATEST(CAST(setting AS INTEGER), :least) || 'kB', true)
FROM pg_settings WHERE name = 'maintenance_work_mem'"""
# Found by their article even so: an article that comes again is read with its figures.
_KEPT = "ix_figures_article_key_start"
# PostgreSQL looks up each figure's article by itself; no article is ever deleted. SQLite has it in the table.
(_REFERENCE,) = figures.foreign_key_constraints
_INDEXES = sorted((index for index in figures.indexes if index.name != _KEPT), key=lambda index: str(index.name))


def pays(engine: Engine, coming: int) -> bool:
    """Whether so many figures are enough to make the indexes anew behind them."""
    if coming < _FEWEST:
        return False
    with reading(engine) as connection:
        return coming >= (connection.execute(select(func.max(figures.c.key))).scalar() or 0)


@contextmanager
def without_indexes(engine: Engine) -> Iterator[bool]:
    """Do without the indexes of figures and words, and make them again in the end; whether that was possible.

    It is not where another process loads at the moment, or others read all the time.
    """
    with _alone(engine) as is_alone:
        if not (is_alone and _set_aside(engine)):
            yield False
            return
        try:
            yield True
        finally:
            _make(engine)


def is_marked(connection: Connection) -> bool:
    """Whether indexes are set aside."""
    return connection.execute(select(meta.c.name).where(meta.c.name == _MARK)).first() is not None


def make_again(engine: Engine) -> None:
    """Make the indexes that a load has left set aside, unless it is still at work."""
    with _alone(engine) as is_alone:
        if is_alone:
            _make(engine)


def _set_aside(engine: Engine) -> bool:
    with is_kept_waiting() as waited, writing(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SET LOCAL lock_timeout = '{_PATIENCE}'"))
            connection.execute(DropConstraint(_REFERENCE, if_exists=True))
        if not is_marked(connection):
            connection.execute(insert(meta).values(name=_MARK, value="indexes"))
        for index in _INDEXES:
            connection.execute(DropIndex(index, if_exists=True))
        search.set_aside(connection)
    return not waited


def _make(engine: Engine) -> None:
    if engine.dialect.name == "postgresql":
        _make_on_server(engine)
        return
    with writing(engine) as connection:
        connection.execute(text(f"PRAGMA threads = {_SORTERS}"))
        for index in _INDEXES:
            connection.execute(CreateIndex(index, if_not_exists=True))
        search.make_again(connection)
        connection.execute(text("PRAGMA threads = 0"))
        connection.execute(delete(meta).where(meta.c.name == _MARK))


def _make_on_server(engine: Engine) -> None:
    """Those of figures beside those of words, for servers have several cores; the mark goes when all are there."""

    def of_figures(connection: Connection) -> None:
        for index in _INDEXES:
            connection.execute(CreateIndex(index, if_not_exists=True))

    def make(some: Callable[[Connection], None]) -> None:
        with writing(engine) as connection:
            connection.execute(text(_ENOUGH), {"least": _MEMORY})
            some(connection)

    with ThreadPoolExecutor(2) as workers:
        list(workers.map(make, (of_figures, search.make_again)))
    with writing(engine) as connection:
        connection.execute(DropConstraint(_REFERENCE, if_exists=True))
        connection.execute(AddConstraint(_REFERENCE))
        connection.execute(delete(meta).where(meta.c.name == _MARK))


@contextmanager
def _alone(engine: Engine) -> Iterator[bool]:
    """Whether nobody else loads or makes indexes, and nobody will until this ends, or the process does."""
    with _alone_in_file(engine) if engine.dialect.name == "sqlite" else alone_on_server(engine, _LOCK) as is_alone:
        yield is_alone


@contextmanager
def _alone_in_file(engine: Engine) -> Iterator[bool]:
    """By the lock of a file beside the store: it goes with the process, on every system."""
    file = Path(f"{engine.url.database}-load")
    with ExitStack() as stack:
        try:
            guard = stack.enter_context(closing(sqlite3.connect(file, timeout=0, isolation_level=None)))
            guard.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:  # somebody else has it, or it cannot be made here
            yield False
            return
        stack.callback(file.unlink, missing_ok=True)  # while it is still held
        yield True
