"""The search index: FTS5 on SQLite, tsvector on PostgreSQL, over the same words.

The index holds no text of its own. An entry is taken out by saying what was put in, so that both sides are made by
`words.indexed` from the same texts; `rebuild` makes it anew when folding has changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Select, String, column, literal_column, select, table, text
from sqlalchemy import cast as as_type
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from tracker.store.words import Term, asked, indexed

Index = Literal["article_search", "figure_search"]
INDEXES: tuple[Index, ...] = ("article_search", "figure_search")

_LAST_POSITION = 16_383  # PostgreSQL keeps no later ones
_MOST_POSITIONS = 200  # of one word; PostgreSQL keeps 255
_LONGEST_PIECE = 420  # bytes of a word, its quotes and a position, at the most
_MOST_VECTOR = 900_000  # characters of a tsvector, which may have a megabyte


@dataclass(frozen=True)
class Entry:
    """What is searched of one article or figure."""

    key: int
    texts: tuple[str | None, ...]


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


def drop(connection: Connection) -> None:
    """Do without what finds the words quickly, on PostgreSQL; FTS5 is the index itself."""
    if connection.dialect.name == "postgresql":
        for index in INDEXES:
            connection.execute(text(f"DROP INDEX IF EXISTS ix_{index}_vector"))


def create(connection: Connection) -> None:
    """Make it again."""
    if connection.dialect.name == "postgresql":
        for index in INDEXES:
            connection.execute(text(f"CREATE INDEX IF NOT EXISTS ix_{index}_vector ON {index} USING gin (vector)"))


def found(dialect: str, index: Index, words: str) -> Select[Any] | None:
    """The keys of all entries that hold these words; None where the words ask for nothing."""
    terms = asked(words)
    if not terms:
        return None
    return _matching(dialect, index, _fts5(terms) if dialect == "sqlite" else _tsquery(terms))


def any_of(dialect: str, index: Index, words: Iterable[str]) -> Select[Any]:
    """The keys of all entries that hold any of these folded words."""
    term = [Term(tuple((word,) for word in words))]
    return _matching(dialect, index, _fts5(term) if dialect == "sqlite" else _tsquery(term))


def _matching(dialect: str, index: Index, query: str) -> Select[Any]:
    if dialect == "sqlite":
        searched = table(index, column("rowid"))
        matches: ColumnElement[bool] = literal_column(index, String).op("MATCH")(query)
        return select(searched.c.rowid).where(matches)
    searched = table(index, column("key"), column("vector", TSVECTOR))
    return select(searched.c.key).where(searched.c.vector.op("@@")(as_type(query, TSQUERY)))


def _row(connection: Connection, entry: Entry) -> dict[str, object]:
    words, bare = indexed(*entry.texts)
    if connection.dialect.name == "sqlite":
        return {"key": entry.key, "words": " ".join(words), "bare": " ".join(bare)}
    return {"key": entry.key, "vector": vector(words, bare)}


def vector(words: list[str], bare: list[str]) -> str:
    """A tsvector as it is written: words with their positions, which phrases need; the further forms without."""
    if len(words) > _LAST_POSITION or len(words) + len(bare) > _MOST_VECTOR // _LONGEST_PIECE:
        return _capped_vector(words, bare)
    places: dict[str, str] = {}
    for at, word in enumerate(words, start=1):
        before = places.get(word)
        places[word] = f"'{word}':{at}" if before is None else f"{before},{at}"
    if len(words) - len(places) >= _MOST_POSITIONS and max(Counter(words).values()) > _MOST_POSITIONS:
        return _capped_vector(words, bare)
    return " ".join([*places.values(), *[f"'{word}'" for word in bare]])


def _capped_vector(words: list[str], bare: list[str]) -> str:
    """The same, for a text that may hold more than a tsvector does."""
    pieces: list[str] = []
    size = 0
    for piece in _pieces(words, bare):
        size += len(piece.encode()) + 5
        if size > _MOST_VECTOR:
            break
        pieces.append(piece)
    return " ".join(pieces)


def _pieces(words: list[str], bare: list[str]) -> Iterator[str]:
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words, start=1):
        places.setdefault(word, []).append(at)
    for word, at_all in places.items():
        kept = [str(at) for at in at_all if at <= _LAST_POSITION][:_MOST_POSITIONS]
        yield f"'{word}':{','.join(kept)}" if kept else f"'{word}'"
    yield from (f"'{word}'" for word in bare)


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
