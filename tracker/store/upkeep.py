"""Looking after a store: is it sound, what does it hold, a copy of it, a digest of its content."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, RowMapping, delete, func, insert, select, text

from tracker.errors import InvalidRequest, StoreError
from tracker.extraction.edition import edition
from tracker.store.engine import connect, reading, writing
from tracker.store.indexing import rebuild
from tracker.store.migrate import migrate, revision_of
from tracker.store.opening import Store
from tracker.store.schema import articles, figures, meta, reviews, versions, views

_TABLES = (articles, versions, figures, reviews, views)
_BATCH = 500
_MOST_PROBLEMS = 20


@dataclass(frozen=True)
class Info:
    """What a store is and holds.

    Attributes:
        name: what errors call it, without a password.
        revision: its schema's; None where it has none yet.
        size: bytes on disk.
        rows: how many each table has, by its name.
        outdated: how many articles were read by other rules than today's.
        edition: today's rules.
        digest: as `digest` makes it.
    """

    name: str
    revision: str | None
    size: int
    rows: dict[str, int]
    outdated: int
    edition: str
    digest: str


def info(store: Store) -> Info:
    """What the store is and holds; reads all of it, for the digest."""
    with reading(store.engine) as connection:
        rows = {table.name: _count(connection, table) for table in _TABLES}
        outdated = connection.execute(
            select(func.count()).select_from(articles).where(articles.c.edition != edition())
        ).scalar_one()
        size = _size(connection)
    return Info(store.name, revision_of(store.engine), size, rows, outdated, edition(), digest(store))


def digest(store: Store) -> str:
    """A name for the content: equal for two stores that hold the same articles, figures, reviews and views.

    Row numbers and the times of coming in are left out, and so is the order in which things came.
    """
    total = sha256()
    with reading(store.engine) as connection:
        # Bytes, not a language's order: the same on every database.
        for line in sorted(_article_digests(connection)):
            total.update(line)
        for line in sorted(_lines(connection, views, ("name", "filters", "creator"))):
            total.update(line)
    return total.hexdigest()


def article_digests(store: Store) -> dict[str, str]:
    """For each article, by its identity, a name for its content: text, versions, figures and reviews."""
    with reading(store.engine) as connection:
        keys = dict(connection.execute(select(articles.c.key, articles.c.identity)).all())
        return {identity: _digest_of(connection, key).hex() for key, identity in keys.items()}


def check(store: Store) -> list[str]:
    """What is wrong with the store, a line each (the first twenty); an empty list where it is sound.

    Raises:
        StoreError: Its file is damaged so much that it cannot be looked through.
    """
    problems: list[str] = []
    with reading(store.engine) as connection:
        for problem in _problems(connection):
            problems.append(problem)
            if len(problems) == _MOST_PROBLEMS:
                problems.append("… and maybe more")
                break
    return problems


def backup(store: Store, file: Path) -> None:
    """Copy the store, as it is at one moment, into a SQLite file, which is a store itself.

    The file is written aside and renamed: it is whole or not there.

    Raises:
        InvalidRequest: The file exists.
        StoreError: It cannot be written.
    """
    _check_place(file)
    aside = file.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if store.engine.dialect.name == "sqlite":
            _copy_file(store, aside)
        else:
            _copy_rows(store, aside)
        aside.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise _unwritable(file, error) from error
    finally:
        for leftover in (aside, *(aside.with_name(aside.name + end) for end in ("-wal", "-shm", "-journal"))):
            leftover.unlink(missing_ok=True)


def _check_place(file: Path) -> None:
    try:
        exists = file.exists()
    except OSError as error:  # a name that is too long
        raise _unwritable(file, error) from error
    if exists:
        raise InvalidRequest(f"{file}: exists; give another name, or delete it first")
    if not file.parent.is_dir():
        raise StoreError(f"{file}: cannot be written (there is no such folder); make it, or choose another place")


def _unwritable(file: Path, error: Exception) -> StoreError:
    return StoreError(f"{file}: cannot be written ({error}); choose another place, or free some space")


# ------------------------------------------------------------------------------------------------------------- digests


_ABOUT_ARTICLE = ("identity", "id", "outlet", "title", "text_hash", "lang", "language", "url", "published", "version")
_ABOUT_VERSION = ("version", "title", "text_hash")
_ABOUT_REVIEW = ("decision", "correction", "note", "reviewer", "snapshot")
_NOT_CONTENT = {"key", "article_key"}


def _article_digests(connection: Connection) -> Iterator[bytes]:
    for key in connection.execute(select(articles.c.key)).scalars().all():
        yield _digest_of(connection, key)


def _digest_of(connection: Connection, key: int) -> bytes:
    total = sha256()
    for line in _lines(connection, articles, _ABOUT_ARTICLE, articles.c.key == key):
        total.update(line)
    for line in sorted(_lines(connection, versions, _ABOUT_VERSION, versions.c.article_key == key)):
        total.update(line)
    for row in _figures_in_order(connection, key):
        content = {name: value for name, value in row.items() if name not in _NOT_CONTENT}
        total.update(_line(content))
        for line in _lines(connection, reviews, _ABOUT_REVIEW, reviews.c.figure_key == row["key"]):
            total.update(line)
    return total.digest()


def _figures_in_order(connection: Connection, key: int) -> Iterator[RowMapping]:
    order = (figures.c.part, figures.c.start, figures.c.end, figures.c.kind, figures.c.version, figures.c.key)
    yield from connection.execute(select(figures).where(figures.c.article_key == key).order_by(*order)).mappings().all()


def _lines(connection: Connection, table: Any, names: tuple[str, ...], *conditions: Any) -> Iterator[bytes]:
    asked = select(*(table.c[name] for name in names)).where(*conditions)
    if "key" in table.c:
        asked = asked.order_by(table.c.key)
    for row in connection.execute(asked).mappings():
        yield _line(row)


def _line(row: Any) -> bytes:
    return (json.dumps(dict(row), sort_keys=True, default=str, ensure_ascii=True) + "\n").encode()


# --------------------------------------------------------------------------------------------------------- soundness


def _problems(connection: Connection) -> Iterator[str]:
    if connection.dialect.name == "sqlite":
        yield from _file_problems(connection)
    yield from _article_problems(connection)
    yield from _figure_problems(connection)
    yield from _index_problems(connection)


def _file_problems(connection: Connection) -> Iterator[str]:
    for (found,) in connection.execute(text("PRAGMA integrity_check")):
        if found != "ok":
            yield f"the file is damaged: {found}"
    for table, row, *_ in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"{table}, row {row}: belongs to a row that is not there"


def _article_problems(connection: Connection) -> Iterator[str]:
    counted = select(func.count()).where(figures.c.article_key == articles.c.key, figures.c.status != "vanished")
    asked = select(articles.c.key, articles.c.identity, articles.c.text_hash, articles.c.text, articles.c.figure_count)
    for row in _streamed(connection, asked.add_columns(counted.scalar_subquery().label("there"))):
        if sha256(row["text"].encode()).hexdigest() != row["text_hash"]:
            yield f"article {row['key']}: its text is not the one that came in"
        if row["there"] != row["figure_count"]:
            yield f"article {row['key']}: has {row['there']} figures of {row['figure_count']}"


def _figure_problems(connection: Connection) -> Iterator[str]:
    now = (articles.c.key == figures.c.article_key) & (articles.c.version == figures.c.version)
    old = (versions.c.article_key == figures.c.article_key) & (versions.c.version == figures.c.version)
    quoted = (figures.c.key, figures.c.part, figures.c.start, figures.c.end, figures.c.text.label("quoted"))
    standing = (articles.c.title.label("title"), articles.c.text.label("body"))
    replaced = (versions.c.title.label("old_title"), versions.c.text.label("old_body"))
    asked = select(*quoted, *standing, *replaced).outerjoin_from(figures, articles, now).outerjoin(versions, old)
    for row in _streamed(connection, asked):
        whole = row["title"] or row["old_title"] if row["part"] == "title" else row["body"] or row["old_body"]
        if whole is None or whole[row["start"] : row["end"]] != row["quoted"]:
            yield f"figure {row['key']}: does not quote its article"


def _index_problems(connection: Connection) -> Iterator[str]:
    if connection.dialect.name == "sqlite":
        # An index without content has no list of what is in it but this one.
        counts = {table: f"SELECT count(*) FROM {index}_docsize" for table, index in _INDEXES.items()}
    else:
        counts = {table: f"SELECT count(*) FROM {index}" for table, index in _INDEXES.items()}
    for table, asked in counts.items():
        there = connection.execute(text(asked)).scalar()
        wanted = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar()
        if there != wanted:
            yield f"the search index holds {there} of {wanted} {table}; restore a backup"


_INDEXES = {"articles": "article_search", "figures": "figure_search"}


def _streamed(connection: Connection, asked: Any) -> Iterator[RowMapping]:
    with connection.execute(asked, execution_options={"stream_results": True, "max_row_buffer": _BATCH}) as rows:
        yield from rows.mappings()


# -------------------------------------------------------------------------------------------------- sizes and copies


def _count(connection: Connection, table: Any) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _size(connection: Connection) -> int:
    """Bytes on disk."""
    if connection.dialect.name == "sqlite":
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        return int(pages * connection.execute(text("PRAGMA page_size")).scalar_one())
    return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())


def _copy_file(store: Store, file: Path) -> None:
    with closing(sqlite3.connect(str(store.url.database))) as source, closing(sqlite3.connect(file)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it


def _copy_rows(store: Store, file: Path) -> None:
    """Row by row from one state of the server's database."""
    engine = connect(URL.create("sqlite", database=str(file)))
    migrate(engine)
    with reading(store.engine) as source, writing(engine, durable=True) as target:
        target.execute(delete(meta))  # the copy's own first entries
        for table in (*_TABLES, meta):
            rows = source.execution_options(stream_results=True).execute(select(table)).mappings()
            for some in rows.partitions(_BATCH):
                target.execute(insert(table), [dict(row) for row in some])
        rebuild(target)
    engine.dispose()
    with closing(sqlite3.connect(file)) as target_file:
        target_file.execute("PRAGMA journal_mode = DELETE")
