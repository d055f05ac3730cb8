"""The store's tables. Only `tracker/store/` knows them, and only it knows SQL.

An article is one row whatever versions of it came in: `articles` holds the newest, `versions` the texts that it
replaced, for ever. A figure row says which version its offsets count in.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Exact(TypeDecorator[Decimal]):
    """A decimal number with all its digits, as plain text; SQLite knows only binary fractions."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """As written: never with an exponent."""
        return None if value is None else format(value, "f")

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """As a number again."""
        return None if value is None else Decimal(value)


class Moment(TypeDecorator[datetime]):
    """A point in time, in UTC whatever the database thinks of time zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC without saying so."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """To UTC, said."""
        return None if value is None else value.replace(tzinfo=UTC)


class Day(TypeDecorator[date]):
    """A day, or the first one there is where none is told: undated rows sort last, newest first, in every database."""

    impl = Date
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> date:
        """Undated is the day before all others."""
        return value or date.min

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        """That day is none."""
        return None if value == date.min else value


# SQLite numbers rows by itself only where the key is an INTEGER, which has 64 bits there.
Key = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key() -> Column[int]:
    return Column("key", Key, primary_key=True, autoincrement=True)


def _found(*columns: str, name: str = "") -> Index:
    """An index that answers counts and orders by itself: none of its rows needs another look at its status."""
    where = text("status <> 'vanished'")
    named = f"ix_figures_{name or '_'.join(columns)}"
    return Index(named, *columns, sqlite_where=where, postgresql_where=where)


# Whatever filters and totals ask for, but words: they are answered from this index alone.
_FACTS = "kind unit role published least most language outlet group review hedge tally direction article_key key"


articles = Table(
    "articles",
    metadata,
    _key(),
    Column("identity", Text, nullable=False, unique=True),
    Column("id", Text, nullable=False),
    Column("derived_id", Boolean, nullable=False),
    Column("origin", Text),
    Column("outlet", Text, nullable=False),
    Column("title", Text),
    Column("text", Text, nullable=False),
    Column("text_hash", String(64), nullable=False, index=True),
    Column("lang", Text),
    Column("language", String(8), nullable=False),
    Column("url", Text, index=True),
    Column("published", Day, nullable=False),
    Column("added", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    Column("edition", String(12), nullable=False, index=True),
    Column("figure_count", Integer, nullable=False),
    Index("ix_articles_published_key", "published", "key"),
    Index("ix_articles_outlet", "outlet"),
    Index("ix_articles_figure_count", "figure_count"),
    sqlite_autoincrement=True,
)

versions = Table(
    "versions",
    metadata,
    Column("article_key", Key, ForeignKey("articles.key"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("title", Text),
    Column("text", Text, nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("replaced", Moment, nullable=False),
)

figures = Table(
    "figures",
    metadata,
    _key(),
    Column("article_key", Key, ForeignKey("articles.key"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("part", String(8), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("low", Exact, nullable=False),
    Column("high", Exact, nullable=False),
    Column("least", Float, nullable=False),  # `low` and `high` as the database compares them
    Column("most", Float, nullable=False),
    Column("hedge", String(16), nullable=False),
    Column("unit", String(16)),
    Column("role", String(24)),
    Column("direction", String(8)),
    Column("sentence", Text, nullable=False),
    Column("sentence_start", Integer, nullable=False),
    Column("context", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("attribution", Text),
    Column("subject", Text),
    Column("recipient", Text),
    Column("who", Text),
    Column("group", String(16)),
    Column("tally", String(16)),
    Column("among", Text),
    Column("sample_size", BigInteger),
    Column("margin_of_error", Exact),
    Column("pollster", Text),
    Column("extracted", JSON),  # the record as it was found, where a reviewer has corrected it
    Column("status", String(16), nullable=False),
    Column("review", String(16), nullable=False),
    # Of its article, so that the dashboard's questions are about one table.
    Column("outlet", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("published", Day, nullable=False),
    Index("ix_figures_article_key_start", "article_key", "start"),
    _found(*_FACTS.split(), name="facts"),
    _found("unit", "published", "key"),
    _found("unit", "most", "key"),
    _found("most", "key"),
    _found("published", "key"),
    _found("outlet", "published", "key"),
    _found("review", "published", "key"),
    sqlite_autoincrement=True,
)

reviews = Table(
    "reviews",
    metadata,
    _key(),
    Column("figure_key", Key, ForeignKey("figures.key"), nullable=False, index=True),
    Column("decision", String(16), nullable=False),
    Column("correction", JSON),
    Column("note", Text),
    Column("reviewer", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("snapshot", JSON, nullable=False),  # the record as the reviewer saw it
    sqlite_autoincrement=True,
)

views = Table(
    "views",
    metadata,
    _key(),
    Column("name", Text, nullable=False),
    Column("filters", JSON, nullable=False),
    Column("creator", Text, nullable=False),
    Column("saved", Moment, nullable=False),
    UniqueConstraint("name"),
    sqlite_autoincrement=True,
)

meta = Table(
    "meta",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Text),
)

CHUNK = 131_072
"""So many figures, by their keys, are counted together; the triggers of migration 0004 hold the same number."""

counted = Table("counted", metadata, Column("chunk", Key, primary_key=True, autoincrement=False))

# Chunks that have changed since; by triggers, a row whoever changes it first.
touched = Table("touched", metadata, Column("chunk", Key, nullable=False, index=True))


def _tallies(name: str, *also_by: Column[Any] | Index) -> Table:
    """What a chunk comes to by kind, unit, role, language, and whatever else it is counted by."""
    return Table(
        name,
        metadata,
        Column("chunk", Key, nullable=False, index=True),
        Column("kind", String(16), nullable=False),
        Column("unit", String(16)),
        Column("role", String(24)),
        Column("language", String(8), nullable=False),
        *also_by,
        Column("mentions", BigInteger, nullable=False),
        Column("least", Float, nullable=False),
        Column("most", Float, nullable=False),
        Column("latest", BigInteger, nullable=False),  # its day and key in one number
    )


tallies = _tallies("tallies")
by_month = _tallies("tallies_by_month", Column("month", Integer, nullable=False))
by_value = _tallies(
    "tallies_by_value",
    Column("least_step", Integer, nullable=False),  # see `steps`
    Column("most_step", Integer, nullable=False),
)
by_word = _tallies(
    "tallies_by_word",
    Column("word", Text, nullable=False),
    Index("ix_tallies_by_word_word_chunk", "word", "chunk"),
)

# Chunks whose words are counted, as those rules fold them that have this name.
worded = Table(
    "worded",
    metadata,
    Column("chunk", Key, primary_key=True, autoincrement=False),
    Column("edition", String(12), nullable=False),
)

# What nearly every question asks for: spelled out and no parameter, as the indexes have it, or they would not be used.
still_found = figures.c.status != literal_column("'vanished'")
