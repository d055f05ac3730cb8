"""What a shard's two Parquet files hold: its figures, and its articles; and the way from records to rows and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from tracker.extraction.edition import edition
from tracker.records import Article, Figure
from tracker.store.indexing import article_entry, figure_entry
from tracker.store.rows import FIELDS, article_row, figure_of, figure_row
from tracker.store.search import Entry, Words, searched
from tracker.store.words import edition as words_edition

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

SCHEMA_VERSION = 3
"""Goes up whenever a column changes its name, type or meaning."""

# Each column: its name, its type, whether it may be empty, what it means.
_Column = tuple[str, str, bool, str]

_VECTOR: _Column = (
    "vector",
    "bytes",
    True,
    "made for a store: its words and where they stand, as PostgreSQL takes them",
)
_IMAGE: _Column = (
    "image",
    "bytes",
    True,
    "made for a store: beside the first of some hundred articles, these and their figures as a SQLite database",
)

ARTICLES: tuple[_Column, ...] = (
    ("id", "text", False, "what its outlet calls it, else a name made of the file's"),
    ("derived_id", "flag", False, "whether the id was made up"),
    ("source", "code", True, "the outlet"),
    ("title", "text", True, "the headline"),
    ("text", "text", False, "the whole text"),
    ("text_hash", "text", False, "SHA-256 of the text in UTF-8"),
    ("lang", "code", True, "the language that the input tells (BCP 47)"),
    ("language", "code", False, "the language that it was read in: ar, en or fr"),
    ("url", "text", True, "its address"),
    ("published", "day", True, "the day, as the outlet dates it"),
    ("figure_count", "count", False, "how many figures it has"),
    _VECTOR,
    _IMAGE,
)

FIGURES: tuple[_Column, ...] = (
    ("article", "count", False, "the article's row in the file of articles of the same name, counted from 0"),
    ("article_id", "text", False, "what the outlet calls the article"),
    ("source", "code", True, "the outlet"),
    ("title", "text", True, "the article's headline"),
    ("url", "text", True, "the article's address"),
    ("published", "day", True, "the day of publication, as the outlet dates it"),
    ("language", "code", False, "the language that the article was read in: ar, en or fr"),
    ("part", "code", False, "text, or title for a figure of the headline"),
    ("start", "count", False, "where the figure starts, in characters"),
    ("end", "count", False, "where it ends, exclusive"),
    ("kind", "code", False, "money, percent or casualty"),
    ("text", "text", False, "the figure as the article writes it"),
    ("low", "text", False, "the value in ones with all its digits; of a range, its lower end"),
    ("high", "text", False, "the same, or the range's upper end"),
    ("least", "number", False, "low as a binary fraction, to compare by"),
    ("most", "number", False, "high as a binary fraction, to compare by"),
    ("hedge", "code", False, "how the text bounds the value"),
    ("unit", "code", True, "money: ISO 4217 code, empty where it is open; percent: % or pp; casualty: the harm"),
    ("role", "code", True, "what it measures"),
    ("direction", "code", True, "of a change: up or down"),
    ("sentence", "text", False, "the sentence that the figure stands in"),
    ("sentence_start", "count", False, "where the sentence starts, in characters"),
    ("context", "text", False, "the few words beside the figure"),
    ("rule", "code", False, "the rule that found it"),
    ("attribution", "text", True, "who says so, quoted"),
    ("subject", "text", True, "whose figure it is, quoted"),
    ("recipient", "text", True, "money: to or against whom, quoted"),
    ("who", "text", True, "casualty: the people counted, quoted"),
    ("group", "code", True, "casualty: the group they belong to"),
    ("tally", "code", True, "casualty: new, or cumulative for a running total"),
    ("among", "text", True, "poll: the share is of these people, quoted"),
    ("sample_size", "count", True, "poll: how many were asked"),
    ("margin_of_error", "text", True, "poll: the margin of error in points, with all its digits"),
    ("pollster", "text", True, "poll: who took it, quoted"),
    _VECTOR,
)

_EXACT = ("low", "high", "margin_of_error")


def rules() -> str:
    """A name for all that decides what rows hold: these columns, the rules of the extraction, the folding of words."""
    return f"{SCHEMA_VERSION}-{edition()}-{words_edition()}"


def article_values(
    article: Article, found: Iterable[Figure], *, with_words: bool
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The row of an article, and those of its figures but for the article's place.

    Args:
        article: The article.
        found: Its figures.
        with_words: Whether a store will want them; to fold its words takes a sixth of what extraction does.
    """
    row = article_row(article)
    row |= {"source": article.source, "published": article.published}
    figures = [_figure_values(figure, row, with_words) for figure in found]
    entry = article_entry(0, article.title, article.text) if with_words else None
    return row | {"figure_count": len(figures), "image": None} | _words_of(entry), figures


def _figure_values(figure: Figure, article: Mapping[str, Any], with_words: bool) -> dict[str, Any]:
    row = figure_row(figure)
    exact = {name: None if row[name] is None else format(row[name], "f") for name in _EXACT}
    about = {name: article[name] for name in ("source", "title", "url", "published", "language")}
    entry = figure_entry(0, article["title"], row) if with_words else None
    return row | exact | about | {"article_id": article["id"]} | _words_of(entry)


def _words_of(entry: Entry | None) -> dict[str, str | bytes | None]:
    return {"vector": None} if entry is None else _searched(entry.texts)._asdict()


def put_words(articles: Iterable[dict[str, Any]], figures: Iterable[dict[str, Any]]) -> None:
    """Put the words that a store searches by into rows that were made without."""
    coming = iter(figures)
    for article in articles:
        article.update(_words_of(article_entry(0, article["title"], article["text"])))
        for figure in islice(coming, article["figure_count"]):
            figure.update(_words_of(figure_entry(0, article["title"], figure)))


@lru_cache(maxsize=16)
def _searched(texts: tuple[str | None, ...]) -> Words:
    """What is searched of texts; the figures of a sentence often have the same."""
    return searched(*texts)


def article_from_row(row: Mapping[str, Any]) -> Article:
    """The record of a row of articles."""
    fields = ("id", "text", "lang", "title", "source", "url", "published", "derived_id")
    return Article(**{field: row[field] for field in fields})


def figure_from_row(row: Mapping[str, Any]) -> Figure:
    """The record of a row of figures."""
    return figure_of({field: row[field] for field in FIELDS})


@cache
def schema(columns: tuple[_Column, ...]) -> pa.Schema:
    """The columns of a file with their types, and what each means in its metadata."""
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)

    types = {
        "text": pa.string(),
        "code": pa.dictionary(pa.int32(), pa.string()),
        "count": pa.int64(),
        "number": pa.float64(),
        "flag": pa.bool_(),
        "day": pa.date32(),
        "bytes": pa.binary(),
    }
    return pa.schema(
        [
            pa.field(name, types[content], nullable=nullable, metadata={"description": meaning})
            for name, content, nullable, meaning in columns
        ],
        metadata={"figure-tracker schema": str(SCHEMA_VERSION)},
    )
