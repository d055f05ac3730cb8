"""Records as rows of the store, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from tracker.entries import Review, Status
from tracker.errors import UnknownRecord
from tracker.extraction.headlines import reading_language
from tracker.records import Article, Figure

_FIGURE = TypeAdapter[Figure](Figure)
_LARGEST = 2**63 - 1

_WORDS = "part start end kind text low high hedge unit role direction sentence sentence_start context rule attribution"
_WORDS_OF_KIND = "subject recipient who group tally among sample_size margin_of_error pollster"
SHARED = tuple(_WORDS.split())
OF_KIND = tuple(_WORDS_OF_KIND.split())
FIELDS = SHARED + OF_KIND
"""The columns of `figures` that are a record's fields, under the same names."""
FIGURE_COLUMNS = (*FIELDS, "least", "most")
"""What a figure brings along: its record's fields, numbers with all their digits as text, and how they compare."""


def unknown_figure(key: int) -> UnknownRecord:
    """The refusal of a key that no figure has."""
    return UnknownRecord(f"figure {key}: is not in this store; it may have been found by older rules")


@dataclass(frozen=True)
class StoredArticle:
    """An article in the store.

    Attributes:
        key: its number in this store.
        article: the article as its newest version stands.
        version: which version that is, from 1 on.
        language: the language that it is read in.
        added: when its first version came in.
        figure_count: how many figures it has (vanished ones left out).
    """

    key: int
    article: Article
    version: int
    language: str
    added: datetime
    figure_count: int


@dataclass(frozen=True)
class StoredFigure:
    """A figure in the store, with what the dashboard shows beside it.

    Attributes:
        key: its number in this store; it stays the same when the rules or the text change around it.
        article_key, article_id, title, outlet, url, published, language: of its article.
        version: the version of the article's text that its offsets count in.
        figure: the figure, after its correction where it was corrected.
        review: what a person decided last.
        status: whether it still is as the reviewer saw it.
    """

    key: int
    article_key: int
    article_id: str
    title: str | None
    outlet: str
    url: str | None
    published: date | None
    language: str
    version: int
    figure: Figure
    review: Review
    status: Status


class Heading(NamedTuple):
    """What an article is told by, without its text: enough to know whether the store has it already."""

    id: str
    derived_id: bool
    source: str | None
    title: str | None
    text_hash: str
    lang: str | None
    url: str | None
    published: date | None
    figure_count: int
    origin: None = None  # one of many in its file
    text: None = None


HEADING_COLUMNS = Heading._fields[: -len(Heading._field_defaults)]


def identity_of(article: Article | Heading) -> str:
    """What an article is known by: its id in its outlet, or its URL, or its file, or its text.

    An article that brings an id is known by it. One whose id was made up is known by its URL; else by the file that it
    alone was read from; else by outlet, title, day and text.
    """
    outlet = article.source or ""
    if not article.derived_id:
        return f"id {outlet}\n{article.id}"
    if article.url:
        return f"url {article.url}"
    if article.origin:
        return f"file {article.origin}"
    return f"text {outlet}\n{article.title or ''}\n{article.published or ''}\n{article.text_hash}"


def article_row(article: Article) -> dict[str, Any]:
    """The columns of an article that come from the record."""
    return {
        "id": article.id,
        "derived_id": article.derived_id,
        "origin": article.origin,
        "outlet": article.source or "",
        "title": article.title,
        "text": article.text,
        "text_hash": article.text_hash,
        "lang": article.lang,
        "language": reading_language(article),
        "url": article.url,
        "published": article.published,
    }


def article_of(row: Mapping[Any, Any]) -> Article:
    """The record of an article's row."""
    fields = ("id", "text", "lang", "title", "url", "published", "derived_id", "origin")
    return Article(**{field: row[field] for field in fields}, source=row["outlet"] or None)


def stored_article(row: Mapping[Any, Any]) -> StoredArticle:
    """An article's row as a record."""
    return StoredArticle(
        row["key"], article_of(row), row["version"], row["language"], row["added"], row["figure_count"]
    )


def figure_row(figure: Figure) -> dict[str, Any]:
    """The columns of a figure that come from the record."""
    told = dict(figure)
    row = {field: told.get(field) for field in FIELDS}
    if row["sample_size"] is not None and row["sample_size"] > _LARGEST:
        row["sample_size"] = None  # no database could count with it, and no poll asked so many
    return row | {"least": float(figure.low), "most": float(figure.high)}


def figure_of(row: Mapping[Any, Any]) -> Figure:
    """The record of a figure's row."""
    fields = {field: row[field] for field in SHARED}
    fields |= {field: row[field] for field in OF_KIND if row[field] is not None}
    return _FIGURE.validate_python(fields)


def figure_from_json(value: Mapping[str, Any]) -> Figure:
    """The record of a snapshot."""
    return _FIGURE.validate_python(dict(value))


def stored_figure(row: Mapping[Any, Any]) -> StoredFigure:
    """A figure's row, joined with its article's, as a record."""
    return StoredFigure(
        key=row["key"],
        article_key=row["article_key"],
        article_id=row["article_id"],
        title=row["title"],
        outlet=row["outlet"],
        url=row["url"],
        published=row["published"],
        language=row["language"],
        version=row["version"],
        figure=figure_of(row),
        review=row["review"],
        status=row["status"],
    )
