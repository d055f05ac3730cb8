"""Brings a store to the newest revision of its tables, whoever opens it first."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from tracker.errors import StoreError
from tracker.store.engine import lock, reading, shown, told, writing

_PAGE_BYTES = 8_192
_MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(engine: Engine, revision: str = "head") -> None:
    """Make the tables, or bring older ones up; a store that is up to date is only looked at.

    Raises:
        StoreError: The store was made by a newer tracker, or is the database of another program.
    """
    with told(engine):
        if engine.dialect.name == "sqlite":
            _to_wal(engine)
        with reading(engine) as connection:
            if _revision(connection) == _wanted(revision):
                return
        with writing(engine, durable=True) as connection:
            lock(connection, "migrate")
            _check(connection)
            _upgrade(connection, revision)


def revision_of(engine: Engine) -> str | None:
    """The revision of the store's tables; None where it has none."""
    with reading(engine) as connection:
        return _revision(connection)


@cache
def newest() -> str:
    """The revision that this tracker's stores have: that of the last file."""
    return _revisions()[-1]


def _revisions() -> list[str]:
    return sorted(file.name.split("_")[0] for file in (_MIGRATIONS / "versions").glob("[0-9]*.py"))


def _wanted(revision: str) -> str:
    return newest() if revision == "head" else revision


def _to_wal(engine: Engine) -> None:
    """Readers and a writer at once; a property of the file, set before its first table, as is how large its pages are.

    An article with its text and its words seldom fits into less, and what is written costs by the page.
    """
    raw = engine.raw_connection()
    try:
        raw.cursor().execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _check(connection: Connection) -> None:
    known = _revision(connection)
    where = shown(connection.engine.url)
    if known is None and inspect(connection).get_table_names():
        raise StoreError(f"{where}: is the database of another program; give the store one of its own")
    if known is not None and known not in _revisions():
        raise StoreError(f"{where}: was made by a newer tracker; upgrade figure-tracker")


def _upgrade(connection: Connection, revision: str) -> None:
    from alembic import command  # noqa: PLC0415  (a store that is up to date need not load it)
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, revision)
