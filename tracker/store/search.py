"""The search index: FTS5 on SQLite, tsvector on PostgreSQL, over the same words.

The index holds no text of its own. An entry is taken out by saying what was put in, so that both sides are made by
`words.indexed` from the same texts; `rebuild` makes it anew when folding has changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from struct import pack, unpack
from typing import Any, Literal, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    TableClause,
    column,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy import cast as as_type
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from tracker.store.words import Term, asked, indexed

Index = Literal["article_search", "figure_search"]
INDEXES: tuple[Index, ...] = ("article_search", "figure_search")

_PART = 1 << 20  # FTS5's own measure
_LARGE_PART = 32 << 20
_LAST_POSITION = 16_383  # PostgreSQL keeps no later ones
_MOST_POSITIONS = 200  # of one word; PostgreSQL keeps 255
_LONGEST_PIECE = 420  # bytes of a word, its quotes and a position, at the most
_MOST_VECTOR = 900_000  # characters of a tsvector, which may have a megabyte
_POSITIONS = [pack(">H", at) for at in range(1, _LAST_POSITION + 1)]
_COUNTS = {2 * count: pack(">H", count) for count in range(_MOST_POSITIONS + 1)}  # by the bytes that they take


@dataclass(frozen=True)
class Entry:
    """What is searched of one article or figure."""

    key: int
    texts: tuple[str | None, ...]


class Words(NamedTuple):
    """What an index holds of something.

    Attributes:
        words: its words in their order, a space between two.
        bare: the further forms by which they are found.
        vector: both as PostgreSQL takes them.
    """

    words: str
    bare: str
    vector: bytes


def searched(*texts: str | None) -> Words:
    """What an index holds of these texts."""
    words, bare = indexed(*texts)
    return Words(" ".join(words), " ".join(bare), packed_vector(words, bare))


def put(connection: Connection, index: Index, entries: Iterable[Entry]) -> None:
    """Index new entries."""
    rows = [_row(connection, entry) for entry in entries]
    if rows:
        statement = (
            f"INSERT INTO {index} (rowid, words, bare) VALUES (:key, :words, :bare)"
            if connection.dialect.name == "sqlite"
            else f"INSERT INTO {index} (key, vector) VALUES (:key, CAST(:vector AS tsvector))"
        )
        connection.execute(text(statement), rows)


def take(connection: Connection, index: Index, entries: Iterable[Entry]) -> None:
    """Take entries out, given as they were put in."""
    rows = [_row(connection, entry) for entry in entries]
    if rows:
        statement = (
            f"INSERT INTO {index} ({index}, rowid, words, bare) VALUES ('delete', :key, :words, :bare)"
            if connection.dialect.name == "sqlite"
            else f"DELETE FROM {index} WHERE key = :key"
        )
        connection.execute(text(statement), rows)


def clear(connection: Connection, index: Index) -> None:
    """Empty the index."""
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"INSERT INTO {index} ({index}) VALUES ('delete-all')"))
    else:
        connection.execute(text(f"DELETE FROM {index}"))


def set_aside(connection: Connection) -> None:
    """Do without what finds words quickly on PostgreSQL. FTS5 is the index itself: let it write in larger parts."""
    if connection.dialect.name == "sqlite":
        _collect(connection, _LARGE_PART)
        return
    for index in INDEXES:
        connection.execute(text(f"DROP INDEX IF EXISTS ix_{index}_vector"))


def make_again(connection: Connection) -> None:
    """As it was before `set_aside`."""
    if connection.dialect.name == "sqlite":
        _collect(connection, _PART)
        return
    for index in INDEXES:
        connection.execute(text(f"CREATE INDEX IF NOT EXISTS ix_{index}_vector ON {index} USING gin (vector)"))


def _collect(connection: Connection, size: int) -> None:
    """How many bytes of new words FTS5 keeps in memory before it writes them."""
    for index in INDEXES:
        connection.execute(text(f"INSERT INTO {index} ({index}, rank) VALUES ('hashsize', {size})"))


def found(dialect: str, index: Index, words: str) -> Select[Any] | None:
    """The keys of all entries that hold these words; None where the words ask for nothing."""
    terms = asked(words)
    if not terms:
        return None
    return _matching(dialect, index, _fts5(terms) if dialect == "sqlite" else _tsquery(terms))


def any_of(dialect: str, index: Index, words: Iterable[str], without: str | None = None) -> Select[Any]:
    """The keys of all entries that hold any of these folded words, and not that other one."""
    term = [Term(tuple((word,) for word in words))]
    if dialect == "sqlite":
        return _matching(dialect, index, _fts5(term) + (f' NOT "{without}"' if without else ""))
    return _matching(dialect, index, _tsquery(term) + (f" & !'{without}'" if without else ""))


def vectors(index: Index) -> TableClause:
    """The index's table on PostgreSQL: keys and vectors."""
    return table(index, column("key"), column("vector", TSVECTOR))


def _matching(dialect: str, index: Index, query: str) -> Select[Any]:
    if dialect == "sqlite":
        searched = table(index, column("rowid"))
        matches: ColumnElement[bool] = literal_column(index, String).op("MATCH")(query)
        return select(searched.c.rowid).where(matches)
    entries = vectors(index)
    return select(entries.c.key).where(entries.c.vector.op("@@")(as_type(query, TSQUERY)))


def _row(connection: Connection, entry: Entry) -> dict[str, object]:
    words, bare = indexed(*entry.texts)
    if connection.dialect.name == "sqlite":
        return {"key": entry.key, "words": " ".join(words), "bare": " ".join(bare)}
    return {"key": entry.key, "vector": vector(words, bare)}


def vector(words: list[str], bare: list[str]) -> str:
    """A tsvector as it is written: words with their positions, which phrases need; the further forms without."""
    return " ".join(f"'{word}'{_written(places)}" for word, places in _places(words, bare).items())


def _written(places: bytes) -> str:
    return ":" + ",".join(map(str, unpack(f">{len(places) // 2}H", places))) if places else ""


def packed_vector(words: list[str], bare: list[str]) -> bytes:
    """The same as PostgreSQL receives it in binary: it need neither read nor sort it.

    So many words; each in UTF-8 with a NUL behind it, how many positions it has, and these. They come in the order of
    their bytes, which is that of their characters.
    """
    places = _places(words, bare)
    told = [b"%b\0%b%b" % (word.encode(), _COUNTS[len(places[word])], places[word]) for word in sorted(places)]
    return pack(">I", len(told)) + b"".join(told)


def _places(words: list[str], bare: list[str]) -> dict[str, bytes]:
    """Where each word stands, two bytes a position; nothing for the further forms."""
    places: dict[str, bytes] = {}
    for word, at in zip(words, _POSITIONS, strict=False):
        places[word] = places[word] + at if word in places else at
    if len(words) >= _MOST_POSITIONS and len(max(places.values(), key=len)) > 2 * _MOST_POSITIONS:
        places = {word: told[: 2 * _MOST_POSITIONS] for word, told in places.items()}
    if len(words) > _LAST_POSITION:
        places = dict.fromkeys(words, b"") | places
    for word in bare:
        places.setdefault(word, b"")
    return places if len(words) + len(bare) <= _MOST_VECTOR // _LONGEST_PIECE else _capped(places)


def _capped(places: dict[str, bytes]) -> dict[str, bytes]:
    """As many as a tsvector holds."""
    kept: dict[str, bytes] = {}
    size = 0
    for word, told in places.items():
        size += len(word.encode()) + 3 * len(told) + 10  # with five digits and a comma for a position
        if size > _MOST_VECTOR:
            break
        kept[word] = told
    return kept


def _fts5(terms: list[Term]) -> str:
    return " AND ".join(
        "(" + " OR ".join(f'"{" ".join(phrase)}"{"*" if term.opens else ""}' for phrase in term.phrases) + ")"
        for term in terms
    )


def _tsquery(terms: list[Term]) -> str:
    return " & ".join(
        "(" + " | ".join(_pg_phrase(phrase, term.opens) for phrase in term.phrases) + ")" for term in terms
    )


def _pg_phrase(phrase: tuple[str, ...], opens: bool) -> str:
    words = [f"'{word}'" for word in phrase]
    if opens:
        words[-1] += ":*"
    return "(" + " <-> ".join(words) + ")"
