"""From a database URL to connections that behave the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    JSON,
    URL,
    ColumnElement,
    Connection,
    Engine,
    cast,
    create_engine,
    event,
    func,
    literal,
    make_url,
    select,
    text,
)
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool

from tracker.errors import StoreError
from tracker.settings import current
from tracker.store.steps import step_from, step_to

_BUSY_SECONDS = 120
_POOLED = 5
_LOCK = (
    "SELECT count(pg_advisory_xact_lock(hashtextextended(name, :seed))) FROM "
    "(SELECT name FROM json_array_elements_text(CAST(:names AS json)) WITH ORDINALITY AS given (name, place) "
    "ORDER BY place) AS ordered"
)
_SETTINGS = (
    "SELECT set_config(name, better, false) "
    "FROM (VALUES ('random_page_cost', '4', '1.1'), ('work_mem', '4MB', '32MB')) AS settings (name, usual, better) "
    "WHERE current_setting(name) = usual"
)
_LOCK_NOT_AVAILABLE = "55P03"  # PostgreSQL's error codes, appendix A of its manual
_QUERY_CANCELED = "57014"
_SQLITE_INTERRUPT = 9
_STEPS = 500_000  # of SQLite's machine between two looks at the clock, each of which waits for other threads of Python
_LOCK_SEED = 0x7472_6163  # keeps the store's advisory locks apart from those of others in the same database


class NotInTime(Exception):
    """A question was given up: it would have taken longer than whoever asks it waits."""


def store_url(url: str | None = None) -> URL:
    """The URL of a store: the one given, else `TRACKER_DATABASE_URL`, else a file in the user's data folder.

    Raises:
        StoreError: It is no URL of a database that the store can live in.
    """
    given = url or current().database_url
    if given is None:
        return URL.create("sqlite", database=str(default_file()))
    try:
        parsed = make_url(given)
    except ArgumentError as error:
        raise StoreError(f"{given}: is no database URL; write sqlite:///FILE or postgresql://HOST/NAME") from error
    if parsed.get_backend_name() == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite")
    if parsed.get_backend_name() in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    raise StoreError(f"{shown(parsed)}: cannot hold a store; write sqlite:///FILE or postgresql://HOST/NAME")


def default_file() -> Path:
    """Where a person's own store is if nothing else is said."""
    return _data_folder() / "store.db"


def demo_url() -> str:
    """The URL of the store of the demo articles, which is kept apart from a person's own."""
    return URL.create("sqlite", database=str(_data_folder() / "demo.db")).render_as_string()


def _data_folder() -> Path:
    import platformdirs  # noqa: PLC0415  (only who opens the default store needs it)

    return Path(platformdirs.user_data_dir("figure-tracker", appauthor=False))


def shown(url: URL) -> str:
    """The URL as it may be shown: without its password."""
    return url.render_as_string(hide_password=True)


def connect(url: URL, *, must_exist: bool = False) -> Engine:
    """An engine for the store; nothing is read or written yet, but for the folder of a new SQLite file.

    Raises:
        StoreError: There is no such file (where it must exist), or its folder cannot be made.
    """
    if url.get_backend_name() != "sqlite":
        engine = create_engine(url, poolclass=QueuePool, pool_size=_POOLED, pool_pre_ping=True)
        event.listen(engine, "connect", _prepare_postgresql)
        return engine
    file = Path(str(url.database))
    if must_exist and not file.is_file():
        raise StoreError(f"{file}: there is no store yet; put articles into it with `tracker add`")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{file.parent}: cannot be made ({error.strerror}); choose another place") from error
    # Kept open: the last connection to close would write the whole log back into the file, an article at a time.
    engine = create_engine(url, poolclass=QueuePool, pool_size=_POOLED, connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_postgresql(connection: Any, record: Any) -> None:
    """What the server's owner has left as it comes is for turning disks and little memory: indexes would lie unused."""
    with connection.cursor() as cursor:
        cursor.execute(_SETTINGS)
    connection.commit()


def _prepare_sqlite(connection: sqlite3.Connection, record: Any) -> None:
    """Transactions begin where the store says so and not where the driver guesses."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -16000")
    for function in (step_from, step_to):
        connection.create_function(function.__name__, 1, function, deterministic=True)


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its place at once: one that began as a reader could find the file locked when it writes."""
    mode = "IMMEDIATE" if connection.get_execution_options().get("writes") else "DEFERRED"
    connection.exec_driver_sql(f"BEGIN {mode}")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one state of the store from its first to its last question."""
    with told(engine), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


@contextmanager
def in_time(connection: Connection, seconds: float) -> Iterator[None]:
    """Give up what a reader asks in here, and has not been told by then; its transaction goes on.

    Args:
        connection: of `reading`.
        seconds: for all of it on SQLite, for each question by itself on PostgreSQL.

    Raises:
        NotInTime: It was given up.
    """
    if seconds <= 0:
        raise NotInTime
    try:
        with _in_time_sqlite(connection, seconds), going(connection, statement_timeout=f"{round(seconds * 1000)}ms"):
            yield
    except OperationalError as error:
        if _was_interrupted(error.orig):
            raise NotInTime from error
        raise


@contextmanager
def going(connection: Connection, **settings: str) -> Iterator[None]:
    """What a reader asks in here is answered by a PostgreSQL that has these settings."""
    if connection.dialect.name == "sqlite":
        yield
        return
    savepoint = connection.begin_nested()
    try:
        for name, value in settings.items():
            connection.execute(select(func.set_config(name, value, True)))
        yield
    finally:
        savepoint.rollback()  # nothing was written, and the settings are as they were


@contextmanager
def _in_time_sqlite(connection: Connection, seconds: float) -> Iterator[None]:
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    end = time.monotonic() + seconds
    raw.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    try:
        yield
    finally:
        raw.set_progress_handler(None, 0)


def _was_interrupted(error: object) -> bool:
    return (
        getattr(error, "sqlstate", None) == _QUERY_CANCELED
        or getattr(error, "sqlite_errorcode", None) == _SQLITE_INTERRUPT
    )


@contextmanager
def writing(engine: Engine, *, durable: bool = False) -> Iterator[Connection]:
    """A transaction that writes all or nothing.

    Args:
        engine: the store's.
        durable: on disk before it ends, whatever happens to the machine: for what a person wrote and no file holds.
            (Without it a power cut may take the last articles back as a whole; the store stays sound.)
    """
    with told(engine), engine.connect() as connection:
        connection.execution_options(writes=True)
        if engine.dialect.name == "sqlite":
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            raw.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        with connection.begin():
            yield connection


@contextmanager
def is_kept_waiting() -> Iterator[list[bool]]:
    """Let go of what PostgreSQL has others wait for longer than `lock_timeout`; the list says whether it was."""
    waited: list[bool] = []
    try:
        yield waited
    except StoreError as error:
        cause = error.__cause__
        if not isinstance(cause, OperationalError) or getattr(cause.orig, "sqlstate", None) != _LOCK_NOT_AVAILABLE:
            raise
        waited.append(True)


def lock(connection: Connection, *names: str) -> None:
    """Let nobody else write the same things until this transaction ends. (On SQLite there is one writer anyway.)"""
    if connection.dialect.name == "postgresql":
        # In one order everywhere, or two could wait for each other.
        connection.execute(text(_LOCK), {"names": json.dumps(sorted(set(names))), "seed": _LOCK_SEED})


def is_one_of(column: ColumnElement[str], values: Sequence[str], dialect: str) -> ColumnElement[bool]:
    """Whether a text is one of many, which are one parameter: to give them one by one takes longer than the answer."""
    listed = json.dumps(values)
    if dialect == "sqlite":
        return column.in_(select(func.json_each(listed).table_valued("value").c.value))
    apart = select(func.json_array_elements_text(cast(literal(listed), JSON)))
    return column == func.any(func.array(apart.scalar_subquery()))


@contextmanager
def alone_on_server(engine: Engine, number: int) -> Iterator[bool]:
    """Whether nobody else holds the lock of this number in PostgreSQL, nor will until this or the process ends."""
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT")
        got = bool(connection.execute(select(func.pg_try_advisory_lock(number))).scalar())
        try:
            yield got
        finally:
            if got:
                connection.execute(select(func.pg_advisory_unlock(number)))


@contextmanager
def told(engine: Engine) -> Iterator[None]:
    """What the database has to complain about, as one line that says what to do; also what a driver says itself."""
    driver = engine.dialect.loaded_dbapi
    try:
        yield
    except (DatabaseError, driver.Error) as error:
        words = " ".join(str(getattr(error, "orig", error)).split())
        if "not a database" in words or "malformed" in words:
            raise StoreError(f"{shown(engine.url)}: is no store, or is damaged; restore a backup of it") from error
        if isinstance(error, (OperationalError, driver.OperationalError)):
            raise StoreError(f"{shown(engine.url)}: {words}; {_advice(words)}") from error
        raise


def _advice(words: str) -> str:
    """What to do about a database's complaint."""
    known = {
        "unable to open": "check the path and its permissions",
        "readonly": "make the file and its folder writable",
        "read-only": "make the file and its folder writable",
        "full": "free some space",
        "disk i/o": "free some space, or check the disk",
        "locked": "another program holds the file; try again when it is done",
        "connection": "check that the server runs, and the URL",
    }
    return next((what for word, what in known.items() if word in words.lower()), "see the database's own log")
