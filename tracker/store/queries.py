"""Questions to the store about figures. Mentions are never summed: a toll told three times is three mentions of one.

Every function takes the store and says in one transaction what it found; lists are paged in SQL. All answers are about
all figures that meet the filters; only `overview` says of the newest of them, where all would take too long.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import inf
from typing import Any, Literal

from sqlalchemy import BigInteger, ColumnElement, Connection, Row, Select, and_, case, cast, func, select

from tracker.entries import Entry
from tracker.store import counted
from tracker.store.engine import NotInTime, going, in_time, reading
from tracker.store.filters import NOTHING, Filters, condition
from tracker.store.opening import Store
from tracker.store.ordered import ROW_BY_ROW, Part
from tracker.store.rows import StoredFigure, article_of, figure_of, stored_figure, unknown_figure
from tracker.store.schema import articles, figures, reviews, still_found
from tracker.store.ways import BY, others

Order = Literal["newest", "oldest", "largest", "smallest", "text"]
Facet = Literal["kind", "unit", "role", "outlet", "language", "review", "group", "tally", "hedge", "status"]

_ABOUT_ARTICLE = (articles.c.id.label("article_id"), articles.c.title, articles.c.url)
_ORDERS: dict[Order, tuple[ColumnElement[Any], ...]] = {
    "newest": (figures.c.published.desc(), figures.c.key.desc()),
    "oldest": (figures.c.published == date.min, figures.c.published, figures.c.key),
    "largest": (figures.c.most.desc(), figures.c.key.desc()),
    "smallest": (figures.c.most, figures.c.key),
    "text": (figures.c.article_key, figures.c.part.desc(), figures.c.start, figures.c.key),
}
_QUANTITY = (figures.c.kind, figures.c.unit, figures.c.role)
_PATIENCE = 1.0  # seconds for all
_FOR_COUNTED = 5  # times as long: what is counted takes longer only where the disk or the machine is slow at the moment
_PATIENCE_FOR_MANY = 0.5  # of the newest
_NEWEST = (300, 50)  # so many, or so few where these too would take long
ABOUT_SHARE = 0.05
"""How far "about" reaches when two mentions are held against each other: about 100 is anything from 95 to 105."""


@dataclass(frozen=True)
class Range:
    """The mentions of one kind, unit and role: how many, from what to what, and the latest of them.

    Attributes:
        least, most: the smallest and the largest value told, in ones.
        latest: key of the newest mention.
    """

    kind: str
    unit: str | None
    role: str | None
    mentions: int
    least: float
    most: float
    latest: int


@dataclass(frozen=True)
class Overview:
    """What figures come to, as well as it can be told in about a second.

    Attributes:
        ranges: as `ranges` has them.
        is_all: whether they are of all figures that meet the filters; else they are of the newest of these alone.
    """

    ranges: tuple[Range, ...]
    is_all: bool

    @property
    def mentions(self) -> int:
        """Of how many figures they are."""
        return sum(each.mentions for each in self.ranges)


def page(
    store: Store, filters: Filters, order: Order = "newest", *, offset: int = 0, limit: int = 50
) -> list[StoredFigure]:
    """The figures that meet the filters, `limit` of them from `offset` on."""
    with reading(store.engine) as connection:
        # First which: an index can tell. Sorting whole rows would read the sentences of all that match.
        keys = _part(connection, filters, order, offset, limit).keys(connection)
        asked = select_figures().where(figures.c.key.in_(keys)).order_by(*_ORDERS[order])
        return [stored_figure(row) for row in connection.execute(asked).mappings()]


def _part(connection: Connection, filters: Filters, order: Order, offset: int, limit: int) -> Part:
    """Of the figures that meet the filters, `limit` from `offset` on."""
    meant = condition(filters, connection.dialect.name, by_value=order in ("largest", "smallest"))
    which = select(figures.c.key).where(meant)
    return Part(which, _ORDERS[order], offset, limit, has_words=bool(filters.words))


def count(store: Store, filters: Filters) -> int:
    """How many figures meet the filters."""
    with reading(store.engine) as connection:
        if counted.is_enough(filters, connection.dialect.name):
            mentions = func.sum(counted.told(connection, filters).c.mentions)
            return int(connection.execute(select(func.coalesce(mentions, 0))).scalar_one())
        asked = select(func.count()).select_from(figures).where(_condition(connection, filters))
        return connection.execute(asked).scalar_one()


def undated(store: Store, filters: Filters) -> int:
    """How many figures of articles without a date meet the filters: none, where these ask for days."""
    with reading(store.engine) as connection:
        asked = select(func.count()).select_from(figures).where(figures.c.published == date.min)
        return connection.execute(asked.where(_condition(connection, filters))).scalar_one()


def figure(store: Store, key: int) -> StoredFigure:
    """One figure.

    Raises:
        UnknownRecord: There is none with this key.
    """
    with reading(store.engine) as connection:
        row = connection.execute(select_figures().where(figures.c.key == key)).mappings().first()
    if row is None:
        raise unknown_figure(key)
    return stored_figure(row)


def facet(store: Store, filters: Filters, name: Facet, *, limit: int = 200) -> list[tuple[str | None, int]]:
    """How many figures meet the filters for each value of a field, the most frequent first."""
    with reading(store.engine) as connection:
        if name in BY and counted.is_enough(filters, connection.dialect.name):
            told = counted.told(connection, filters).c
            column: ColumnElement[Any] = told[name]
            mentions: ColumnElement[int] = cast(func.sum(told.mentions), BigInteger)
            asked = select(column, mentions).having(mentions > 0)
        else:
            column, mentions = figures.c[name], func.count()
            asked = select(column, mentions).where(_condition(connection, filters))
        rows = connection.execute(
            asked.group_by(column).order_by(mentions.desc(), column.is_(None), column).limit(limit)
        )
        return [(value, many) for value, many in rows]


def ranges(store: Store, filters: Filters) -> list[Range]:
    """For each kind, unit and role: how many mentions, from what to what, and the latest; no currency is mixed."""
    with reading(store.engine) as connection:
        return _ranges(connection, filters)


def overview(store: Store, filters: Filters, *, patient: bool = False) -> Overview:
    """The ranges of all that meet the filters; of the newest of these alone where all would take too long.

    Args:
        store: which.
        filters: what is asked for.
        patient: whether to wait for all, however long that takes.
    """
    if patient:
        return Overview(tuple(ranges(store, filters)), is_all=True)
    with reading(store.engine) as connection:
        is_counted = counted.is_enough(filters, connection.dialect.name)
        try:
            with in_time(connection, _PATIENCE * (_FOR_COUNTED if is_counted else 1)):
                return Overview(tuple(_ranges(connection, filters)), is_all=True)
        except NotInTime:
            return _overview_of_newest(connection, filters)


def _overview_of_newest(connection: Connection, filters: Filters) -> Overview:
    many, few = (_part(connection, filters, "newest", 0, number) for number in _NEWEST)
    try:
        with in_time(connection, _PATIENCE_FOR_MANY), going(connection, **ROW_BY_ROW):
            limit, newest = many.limit, many.asked(connection)
    except NotInTime:
        limit, newest = few.limit, few.keys(connection)
    return Overview(tuple(_ranges_of(connection, figures.c.key.in_(newest))), is_all=len(newest) < limit)


def _ranges(connection: Connection, filters: Filters) -> list[Range]:
    if counted.is_enough(filters, connection.dialect.name):
        return _ranges_counted(connection, filters)
    return _ranges_of(connection, _condition(connection, filters))


def _ranges_of(connection: Connection, meant: ColumnElement[bool]) -> list[Range]:
    return [_range(row) for row in _told_of(connection, meant)]


def _told_of(connection: Connection, meant: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """Ranges as rows, the latest by `rank_by_day`."""
    newest = func.max(counted.rank_by_day(connection.dialect.name)).label("latest")
    edges = (func.min(figures.c.least).label("least"), func.max(figures.c.most).label("most"))
    asked = select(*_QUANTITY, func.count().label("mentions"), *edges, newest).where(meant).group_by(*_QUANTITY)
    return connection.execute(asked.order_by(func.count().desc(), *_QUANTITY)).all()


def _ranges_counted(connection: Connection, filters: Filters) -> list[Range]:
    told = counted.told(connection, filters).c
    by = (told.kind, told.unit, told.role)
    mentions = cast(func.sum(told.mentions), BigInteger)
    edges = (func.min(told.least).label("least"), func.max(told.most).label("most"))
    asked = select(*by, mentions.label("mentions"), *edges, func.max(told.latest).label("latest")).group_by(*by)
    rows = connection.execute(asked.having(mentions > 0).order_by(mentions.desc(), *by)).all()
    return _settled(connection, filters, rows)


def _range(row: Row[Any]) -> Range:
    return Range(row.kind, row.unit, row.role, row.mentions, row.least, row.most, row.latest % counted.KEYS)


def _settled(connection: Connection, filters: Filters, rows: Sequence[Row[Any]]) -> list[Range]:
    """The ranges where figures of other reviews were counted too: whose edges these told, they have others."""
    if (apart := others(filters)) is None:
        return [_range(row) for row in rows]
    theirs = {row[:3]: row for row in _told_of(connection, _condition(connection, apart))}
    standing = counted.standing(connection, filters)
    with going(connection, **(ROW_BY_ROW if filters.words else {})):
        return [_without(connection, filters, row, theirs.get(row[:3]), standing.get(row[:3])) for row in rows]


def _without(
    connection: Connection,
    filters: Filters,
    told: Row[Any],
    theirs: Row[Any] | None,
    standing: tuple[float, float] | None,
) -> Range:
    """Looks up the edges that one of these others may have told, and that do not stand anyway."""
    if theirs is None:
        return _range(told)
    known_least, known_most = standing or (inf, -inf)
    alike = (_is(column, told._mapping[column.name]) for column in _QUANTITY)
    meant = and_(_condition(connection, filters), *alike)

    def asked(question: Select[Any]) -> Any:
        return connection.execute(question.where(meant)).scalar()

    changed: dict[str, Any] = {}
    least, most = figures.c.least, figures.c.most
    if theirs.least <= told.least < known_least and asked(select(least).where(least <= told.least).limit(1)) is None:
        changed["least"] = asked(select(func.min(least + NOTHING)))
    if theirs.most >= told.most > known_most and asked(select(most).where(most >= told.most).limit(1)) is None:
        changed["most"] = asked(select(func.max(most + NOTHING)))
    if theirs.latest >= told.latest:
        changed["latest"] = asked(select(figures.c.key).order_by(*_ORDERS["newest"]).limit(1))
    return replace(_range(told), **changed)


def distribution(store: Store, filters: Filters, edges: Sequence[float]) -> list[int]:
    """How many mentions lie below the first edge, between each two, and from the last on, by their lower value.

    Ask for one unit at a time: values of several have no common axis.
    """
    places = [(figures.c.least < edge, at) for at, edge in enumerate(edges)]
    bucket = case(*places, else_=len(edges)) if edges else func.abs(0)
    with reading(store.engine) as connection:
        asked = select(bucket, func.count()).where(_condition(connection, filters)).group_by(bucket)
        counts = {row[0]: row[1] for row in connection.execute(asked)}
    return [counts.get(at, 0) for at in range(len(edges) + 1)]


def same_quantity(store: Store, key: int, *, offset: int = 0, limit: int = 50) -> list[StoredFigure]:
    """Other articles' mentions of what may be the same: kind, unit and role alike, values that overlap.

    "About" reaches five in a hundred either way; a bound ("at least 20") is taken at its word and reaches no further.

    Raises:
        UnknownRecord: There is no figure with this key.
    """
    one = figure(store, key)
    alike = and_(
        figures.c.kind == one.figure.kind,
        _is(figures.c.unit, one.figure.unit),
        _is(figures.c.role, one.figure.role),
        still_found,
        figures.c.article_key != one.article_key,
    )
    near = one.figure.hedge == "approx"
    least, most = float(one.figure.low), float(one.figure.high)
    reach = ABOUT_SHARE * max(abs(least), abs(most)) if near else 0.0
    theirs = case((figures.c.hedge == "approx", ABOUT_SHARE * func.abs(figures.c.most)), else_=0.0)
    overlapping = and_(figures.c.least - theirs <= most + reach, figures.c.most + theirs >= least - reach)
    # Whatever their hedge, they lie within twice that: a condition that the index can answer.
    wide = 2 * ABOUT_SHARE * max(abs(least), abs(most))
    indexed = and_(figures.c.least <= most + reach + wide, figures.c.most >= least - reach - wide)
    with reading(store.engine) as connection:
        which = select(figures.c.key).where(alike, indexed, overlapping).order_by(*_ORDERS["newest"])
        keys = which.offset(offset).limit(limit).subquery()
        asked = select_figures().where(figures.c.key.in_(select(keys.c.key))).order_by(*_ORDERS["newest"])
        return [stored_figure(row) for row in connection.execute(asked).mappings()]


def _is(column: ColumnElement[Any], value: str | None) -> ColumnElement[bool]:
    """Equal, or both are empty; as PostgreSQL's indexes answer it, which IS NOT DISTINCT FROM they do not."""
    return column.is_(None) if value is None else column == value


def series(store: Store, filters: Filters, *, limit: int = 2000) -> list[StoredFigure]:
    """The dated mentions that meet the filters by day: a toll as it rises, a total as it grows. Filter to one unit."""
    with reading(store.engine) as connection:
        dated = _matching(connection, filters).where(figures.c.published > date.min)
        asked = dated.order_by(figures.c.published, figures.c.article_key, figures.c.start).limit(limit)
        return [stored_figure(row) for row in connection.execute(asked).mappings()]


def entries(store: Store, filters: Filters, *, batch: int = 1000) -> Iterator[Entry]:
    """Every figure that meets the filters, with its article and its last review: what an export holds.

    They come by article and place, one batch in memory at a time, all of one state of the store.
    """
    with reading(store.engine) as connection:
        asked = select(figures, *_article_columns()).join(articles, figures.c.article_key == articles.c.key)
        asked = asked.where(_condition(connection, filters))
        place = (figures.c.article_key, figures.c.part.desc(), figures.c.start, figures.c.key)
        rows = connection.execution_options(stream_results=True).execute(asked.order_by(*place)).mappings()
        for some in rows.partitions(batch):
            decided = _last_reviews(connection, [row["key"] for row in some if row["review"] != "unreviewed"])
            yield from (_entry(row, decided.get(row["key"])) for row in some)


def _entry(row: Any, review: Any) -> Entry:
    about = {name.removeprefix("article_of_"): value for name, value in row.items() if name.startswith("article_of_")}
    said = {"reviewer": review["reviewer"], "reviewed": review["at"], "note": review["note"]} if review else {}
    return Entry(article_of(about), figure_of(row), figure_id=row["key"], review=row["review"], **said)


def _article_columns() -> Iterator[ColumnElement[Any]]:
    """All but the text, which no row of an export shows."""
    for name in ("id", "lang", "title", "url", "published", "derived_id", "origin", "outlet"):
        yield articles.c[name].label(f"article_of_{name}")
    yield func.substr(articles.c.text, 1, 0).label("article_of_text")


def _last_reviews(connection: Connection, keys: list[int]) -> dict[int, Any]:
    if not keys:
        return {}
    last = (
        select(func.max(reviews.c.key))
        .where(reviews.c.figure_key.in_(keys), reviews.c.decision != "note")
        .group_by(reviews.c.figure_key)
    )
    rows = connection.execute(select(reviews).where(reviews.c.key.in_(last))).mappings()
    return {row["figure_key"]: row for row in rows}


def select_figures() -> Select[Any]:
    """Figures with what is shown of their articles."""
    return select(figures, *_ABOUT_ARTICLE).join(articles, figures.c.article_key == articles.c.key)


def _matching(connection: Connection, filters: Filters) -> Select[Any]:
    return select_figures().where(_condition(connection, filters))


def _condition(connection: Connection, filters: Filters) -> ColumnElement[bool]:
    return condition(filters, connection.dialect.name)
