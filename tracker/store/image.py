"""Articles with their figures and words as a small SQLite database, which another copies into itself by one statement.

Values that go in one by one, from Python, cost SQLite's one writer most of its time. So whoever finds figures, which
many do at once, also lays them out as the writer can take them: without looking at a single value.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from tracker.store.rows import FIGURE_COLUMNS, HEADING_COLUMNS, Heading, identity_of

_WORDS = ("words", "bare")
_ARTICLE = tuple(
    "identity id derived_id origin outlet title text text_hash lang language url published figure_count".split()
)
_FIGURE = ("outlet", "language", "published", *FIGURE_COLUMNS)
_TERMS = 100  # selects in a statement; with each statement FTS5 writes a part of its index, so that they should be few
_PAGE_BYTES = 16_384  # no article that is not long takes more than one


def image(articles: Sequence[Mapping[str, Any]], figures: Iterable[Mapping[str, Any]]) -> bytes:
    """The database.

    Args:
        articles: What `Heading` has of each, and its `text`, `language`, `words` and `bare`.
        figures: Those of all articles, in their order: `FIGURE_COLUMNS`, `words` and `bare` of each.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        made.execute(f"CREATE TABLE articles (key INTEGER PRIMARY KEY, {_named(_ARTICLE, _WORDS)})")
        made.execute(f"CREATE TABLE figures (key INTEGER PRIMARY KEY, article INTEGER, {_named(_FIGURE, _WORDS)})")
        made.execute("BEGIN")
        rows = [_article_row(each) for each in articles]
        made.executemany(f"INSERT INTO articles VALUES (NULL, {_marks((*_ARTICLE, *_WORDS))})", rows)
        marks = _marks(("article", *_FIGURE, *_WORDS))
        made.executemany(f"INSERT INTO figures VALUES (NULL, {marks})", _figure_rows(rows, figures))
        made.execute("COMMIT")
        return made.serialize()


def _article_row(article: Mapping[str, Any]) -> tuple[Any, ...]:
    heading = Heading(*(article[name] for name in HEADING_COLUMNS))
    day = (heading.published or date.min).isoformat()
    known_by = (identity_of(heading), heading.id, heading.derived_id, None, heading.source or "", heading.title)
    content = (article["text"], heading.text_hash, heading.lang, article["language"], heading.url, day)
    return (*known_by, *content, heading.figure_count, article["words"], article["bare"])


def _figure_rows(
    articles: Sequence[tuple[Any, ...]], figures: Iterable[Mapping[str, Any]]
) -> Iterator[tuple[Any, ...]]:
    coming = iter(figures)
    about = [_ARTICLE.index(name) for name in ("outlet", "language", "published", "figure_count")]
    for number, article in enumerate(articles, 1):
        outlet, language, day, count = (article[at] for at in about)
        for _ in range(count):
            figure = next(coming)
            values = (figure[name] for name in (*FIGURE_COLUMNS, *_WORDS))
            yield (number, outlet, language, day, *values)


@dataclass(frozen=True)
class Taken:
    """Articles of an image that follow on each other, with their figures.

    Attributes:
        schema: the name by which the image is attached.
        articles, figures: their numbers in it, counted from 0.
        article_key, figure_key: the keys that the first article and the first figure get; the others follow on these.
    """

    schema: str
    articles: range
    figures: range
    article_key: int
    figure_key: int


def copy_from(connection: sqlite3.Connection, taken: Sequence[Taken], added: str, edition: str) -> None:
    """Copy articles, their figures and the words of both.

    Args:
        connection: One in whose transaction all is written.
        taken: What is copied, in its order.
        added, edition: When the articles were added, and by which rules they were read, as the store has both.
    """
    for at in range(0, len(taken), _TERMS):
        for statement in (_ARTICLES, _ARTICLE_WORDS, _FIGURES, _FIGURE_WORDS):
            asked = " UNION ALL ".join(statement.asked.format(each, _Shift(each)) for each in taken[at : at + _TERMS])
            connection.execute(f"{statement.insert} {asked}", {"added": added, "edition": edition})


class _Shift:
    """What is added to the numbers of an image, and which of these are asked for, as SQL."""

    def __init__(self, taken: Taken) -> None:
        self.article = taken.article_key - taken.articles.start - 1
        self.figure = taken.figure_key - taken.figures.start - 1
        self.articles, self.figures = (
            f"BETWEEN {numbers.start + 1} AND {numbers.stop}" for numbers in (taken.articles, taken.figures)
        )


def _named(*columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for some in columns for name in some)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


class _Statement(NamedTuple):
    """What copies rows of one kind: into where, and what it asks an image for."""

    insert: str
    asked: str


def _rows(table: str, key: str, values: Mapping[str, str], columns: Sequence[str]) -> _Statement:
    # What should never happen takes all of the transaction back: to take one statement back would want a journal of it.
    insert = f"INSERT OR ROLLBACK INTO main.{table} ({_named(('key',), tuple(values), columns)})"
    asked = f"SELECT key + {{1.{key}}}, {', '.join(values.values())}, {_named(columns)}"
    return _Statement(insert, f"{asked} FROM {{0.schema}}.{table} WHERE key {{1.{table}}}")


def _words(table: str, index: str, key: str) -> _Statement:
    asked = f"SELECT key + {{1.{key}}}, words, bare FROM {{0.schema}}.{table} WHERE key {{1.{table}}}"
    return _Statement(f"INSERT INTO main.{index} (rowid, words, bare)", asked)


_ARTICLES = _rows("articles", "article", {"added": ":added", "version": "1", "edition": ":edition"}, _ARTICLE)
_FIGURES = _rows(
    "figures",
    "figure",
    {"article_key": "article + {1.article}", "version": "1", "status": "'current'", "review": "'unreviewed'"},
    _FIGURE,
)
_ARTICLE_WORDS = _words("articles", "article_search", "article")
_FIGURE_WORDS = _words("figures", "figure_search", "figure")
