"""Articles with their figures and words as a small SQLite database, which another copies into itself by one statement.

Values that go in one by one, from Python, cost SQLite's one writer most of its time. So whoever finds figures, which
many do at once, also lays them out as the writer can take them: without looking at a single value.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from typing import Any

from tracker.store.rows import FIGURE_COLUMNS, HEADING_COLUMNS, Heading, identity_of

_WORDS = ("words", "bare")
_ARTICLE = tuple(
    "identity id derived_id origin outlet title text text_hash lang language url published figure_count".split()
)
_FIGURE = ("outlet", "language", "published", *FIGURE_COLUMNS)
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


def copy_from(
    connection: sqlite3.Connection,
    schema: str,
    articles: range,
    figures: range,
    keys: tuple[int, int],
    about: tuple[str, str],
) -> None:
    """Copy some articles that follow on each other, with their figures and the words of both.

    Args:
        connection: One in whose transaction all is written.
        schema: The name by which the image is attached.
        articles, figures: Their numbers in the image, counted from 0.
        keys: The keys that the first article and the first figure get; the others follow on these.
        about: When they were added, and by which rules they were read, as the store has both.
    """
    article, figure = (key - numbers.start - 1 for key, numbers in zip(keys, (articles, figures), strict=True))
    given = {"article": article, "figure": figure, "added": about[0], "edition": about[1]}
    for statement, numbers in ((_COPY_ARTICLES, articles), (_COPY_FIGURES, figures)):
        given |= {"first": numbers.start + 1, "last": numbers.stop}
        for each in statement:
            connection.execute(each.format(schema), given)


def _named(*columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for some in columns for name in some)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _copied(table: str, index: str, key: str, values: Mapping[str, str], columns: Sequence[str]) -> tuple[str, str]:
    """The statements that copy rows, and their words."""
    chosen = f"FROM {{0}}.{table} WHERE key BETWEEN :first AND :last"
    into = _named(("key",), tuple(values), columns)
    asked = f"SELECT key + :{key}, {', '.join(values.values())}, {_named(columns)}"
    words = f"INSERT INTO main.{index} (rowid, words, bare) SELECT key + :{key}, words, bare {chosen}"
    return f"INSERT INTO main.{table} ({into}) {asked} {chosen}", words


_OF_ARTICLES = {"added": ":added", "version": "1", "edition": ":edition"}
_OF_FIGURES = {"article_key": "article + :article", "version": "1", "status": "'current'", "review": "'unreviewed'"}
_COPY_ARTICLES = _copied("articles", "article_search", "article", _OF_ARTICLES, _ARTICLE)
_COPY_FIGURES = _copied("figures", "figure_search", "figure", _OF_FIGURES, _FIGURE)
