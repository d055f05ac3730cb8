"""Questions to the store about articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, func, or_, select

from tracker.errors import UnknownRecord
from tracker.store.engine import reading
from tracker.store.filters import Filters, article_condition
from tracker.store.opening import Store
from tracker.store.ordered import Part
from tracker.store.queries import select_figures
from tracker.store.rows import StoredArticle, StoredFigure, stored_article, stored_figure
from tracker.store.schema import articles, figures, versions

_NEWEST_FIRST = (articles.c.published.desc(), articles.c.key.desc())


@dataclass(frozen=True)
class Heading:
    """An article in a list: everything but its text."""

    key: int
    id: str
    title: str | None
    outlet: str
    url: str | None
    published: date | None
    language: str
    added: datetime
    version: int
    figure_count: int


_SHOWN = select(*(articles.c[name] for name in Heading.__dataclass_fields__))


@dataclass(frozen=True)
class OldText:
    """The title and text of a version that was replaced."""

    version: int
    title: str | None
    text: str
    replaced: datetime


@dataclass(frozen=True)
class Extent:
    """How much a store holds, and the first and last day that an article is dated."""

    articles: int
    figures: int
    first_day: date | None
    last_day: date | None


def article(store: Store, key: int) -> StoredArticle:
    """One article, as its newest version stands.

    Raises:
        UnknownRecord: There is none with this key.
    """
    with reading(store.engine) as connection:
        row = connection.execute(select(articles).where(articles.c.key == key)).mappings().first()
    if row is None:
        raise UnknownRecord(f"article {key}: is not in this store")
    return stored_article(row)


def figures_of(store: Store, key: int) -> list[StoredFigure]:
    """All figures of an article: the headline's first, then the text's in its order; vanished ones too."""
    asked = select_figures().where(figures.c.article_key == key)
    with reading(store.engine) as connection:
        rows = connection.execute(asked.order_by(figures.c.part.desc(), figures.c.start, figures.c.key)).mappings()
        return [stored_figure(row) for row in rows]


def text_of(store: Store, key: int, version: int) -> OldText:
    """The title and text of any version of an article: what the offsets of a figure of that version count in.

    Raises:
        UnknownRecord: There is no such article or version.
    """
    with reading(store.engine) as connection:
        same = (versions.c.article_key == key, versions.c.version == version)
        old = connection.execute(select(versions).where(*same)).mappings().first()
        if old is not None:
            return OldText(version, old["title"], old["text"], old["replaced"])
        now = (
            connection.execute(select(articles).where(articles.c.key == key, articles.c.version == version))
            .mappings()
            .first()
        )
    if now is None:
        raise UnknownRecord(f"article {key}, version {version}: is not in this store")
    return OldText(version, now["title"], now["text"], now["added"])


def headings(
    store: Store, filters: Filters | None = None, *, with_figures: bool = False, offset: int = 0, limit: int = 50
) -> list[Heading]:
    """Articles by what the filters say of articles (outlet, language, days, words), the newest first."""
    with reading(store.engine) as connection:
        asked = filters or Filters()
        found = _found(connection, asked, with_figures)
        keys = Part(found, _NEWEST_FIRST, offset, limit, has_words=bool(asked.words)).keys(connection)
        rows = connection.execute(_SHOWN.where(articles.c.key.in_(keys)).order_by(*_NEWEST_FIRST))
        return [_heading(row) for row in rows.mappings()]


def count(store: Store, filters: Filters | None = None) -> int:
    """How many articles there are of those that `headings` lists."""
    with reading(store.engine) as connection:
        meant = article_condition(filters or Filters(), connection.dialect.name)
        return connection.execute(select(func.count()).select_from(articles).where(meant)).scalar_one()


def neighbour(store: Store, key: int, way: Literal["newer", "older"]) -> Heading | None:
    """The article with figures beside this one, by date; None at the end of the row.

    Raises:
        UnknownRecord: There is no article with this key.
    """
    with reading(store.engine) as connection:
        here = connection.execute(select(articles.c.published, articles.c.key).where(articles.c.key == key)).first()
        if here is None:
            raise UnknownRecord(f"article {key}: is not in this store")
        asked = _SHOWN.where(articles.c.figure_count > 0, _beside(here.published, key, way))
        order = _NEWEST_FIRST if way == "older" else (articles.c.published, articles.c.key)
        row = connection.execute(asked.order_by(*order).limit(1)).mappings().first()
    return None if row is None else _heading(row)


def twins(store: Store, key: int) -> list[Heading]:
    """Other articles with the very same text: what several outlets took from one wire."""
    same = select(articles.c.text_hash).where(articles.c.key == key).scalar_subquery()
    with reading(store.engine) as connection:
        asked = _SHOWN.where(articles.c.text_hash == same, articles.c.key != key)
        return [_heading(row) for row in connection.execute(asked.order_by(*_NEWEST_FIRST)).mappings()]


def outlets(store: Store, *, limit: int = 1000) -> list[tuple[str, int]]:
    """The outlets and how many articles each has, the largest first."""
    asked = select(articles.c.outlet, func.count()).group_by(articles.c.outlet)
    with reading(store.engine) as connection:
        rows = connection.execute(asked.order_by(func.count().desc(), articles.c.outlet).limit(limit))
        return [(outlet, number) for outlet, number in rows]


def extent(store: Store) -> Extent:
    """How much the store holds, and since when."""
    dated = articles.c.published > date.min
    with reading(store.engine) as connection:
        first_day = connection.execute(select(func.min(articles.c.published)).where(dated)).scalar()
        last_day = connection.execute(select(func.max(articles.c.published)).where(dated)).scalar()
        counted = select(func.count(), func.coalesce(func.sum(articles.c.figure_count), 0)).select_from(articles)
        how_many, told = connection.execute(counted).one()
    return Extent(how_many, int(told), first_day, last_day)


def _found(connection: Connection, filters: Filters, with_figures: bool) -> Select[Any]:
    asked = select(articles.c.key).where(article_condition(filters, connection.dialect.name))
    return asked.where(articles.c.figure_count > 0) if with_figures else asked


def _heading(row: RowMapping) -> Heading:
    return Heading(**{name: row[name] for name in Heading.__dataclass_fields__})


def _beside(published: date | None, key: int, way: Literal["newer", "older"]) -> ColumnElement[bool]:
    day = published or date.min
    if way == "older":
        return or_(articles.c.published < day, and_(articles.c.published == day, articles.c.key < key))
    return or_(articles.c.published > day, and_(articles.c.published == day, articles.c.key > key))
