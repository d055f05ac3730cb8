"""The figures before and behind one in an ordered list: what a person who works through it goes on to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, literal, select, tuple_
from sqlalchemy.sql.util import ClauseAdapter

from tracker.store.engine import reading
from tracker.store.filters import Filters, condition
from tracker.store.opening import Store
from tracker.store.queries import Order
from tracker.store.rows import unknown_figure
from tracker.store.schema import figures

_Column = ColumnElement[Any]
_WINDOWS = (500, 20_000)
_JUDGED = [column for column in figures.c if column.name not in ("text", "sentence", "context", "extracted")]


@dataclass(frozen=True)
class Beside:
    """The keys of the figures before and behind one in a list; None at its ends."""

    before: int | None
    behind: int | None


@dataclass(frozen=True)
class _Stretch:
    """Rows that follow one another: those that meet the condition, in an order."""

    condition: ColumnElement[bool]
    by: tuple[_Column, ...]


def beside(store: Store, filters: Filters, order: Order, key: int) -> Beside:
    """The figures before and behind one, among those that meet the filters, as `queries.page` orders them.

    A figure is found by its place, so it need not meet the filters itself: whoever goes through what nobody has
    reviewed finds the way on from a figure that was reviewed a moment ago. Each is a look-up in an index.

    Raises:
        UnknownRecord: There is no figure with this key.
    """
    with reading(store.engine) as connection:
        here = connection.execute(select(figures).where(figures.c.key == key)).mappings().first()
        if here is None:
            raise unknown_figure(key)
        before, behind = (_first(connection, filters, _stretches(order, here, on=on)) for on in (False, True))
    return Beside(before, behind)


def _first(connection: Connection, filters: Filters, stretches: Sequence[_Stretch]) -> int | None:
    """The key of the first row that meets the filters.

    Looked for among the next rows first, whatever they are, then among more, then among all: a database would rather
    sort a million rows that meet a filter than go along an order until one meets it.
    """
    matching = condition(filters, connection.dialect.name)
    everything = condition(Filters(statuses=filters.statuses), connection.dialect.name)
    for stretch in stretches:
        near = select(*_JUDGED).where(everything, stretch.condition).order_by(*stretch.by)
        all_of_them = select(figures.c.key).where(matching, stretch.condition).order_by(*stretch.by).limit(1)
        for asked in (*(_among(near.limit(rows), matching, stretch.by) for rows in _WINDOWS), all_of_them):
            found: int | None = connection.execute(asked).scalar()
            if found is not None:
                return found
    return None


def _among(rows: Select[Any], matching: ColumnElement[bool], by: Sequence[_Column]) -> Select[Any]:
    """The first of these rows that meets the condition. They are cut off before: no index may be chosen instead."""
    near = rows.subquery()
    of_near = ClauseAdapter(near).traverse
    return select(near.c.key).where(of_near(matching)).order_by(*map(of_near, by)).limit(1)


def _stretches(order: Order, here: RowMapping, *, on: bool) -> list[_Stretch]:
    """Where to look for the next figure (or, not `on`, for the one before), one stretch after the other."""
    match order:
        case "newest":
            return [_from(here, "published", "key", down=on)]
        case "largest":
            return [_from(here, "most", "key", down=on)]
        case "smallest":
            return [_from(here, "most", "key", down=not on)]
        case "oldest":
            return list(_oldest(here, on=on))
    return list(_in_texts(here, on=on))


def _from(here: RowMapping, *names: str, down: bool) -> _Stretch:
    """From this figure on, by columns that all rise or all fall."""
    columns = [figures.c[name] for name in names]
    place = tuple_(*columns)
    mark = tuple_(*(literal(here[name], figures.c[name].type) for name in names))
    return _Stretch(place < mark if down else place > mark, _sorted(columns, down=down))


def _sorted(columns: Sequence[_Column], *, down: bool) -> tuple[_Column, ...]:
    return tuple(column.desc() if down else column for column in columns)


def _oldest(here: RowMapping, *, on: bool) -> Iterator[_Stretch]:
    """Undated figures come last, by their number."""
    undated, dated = figures.c.published == date.min, figures.c.published > date.min
    near = _from(here, "published", "key", down=not on)
    yield _Stretch(and_(dated if here["published"] else undated, near.condition), near.by)
    if on and here["published"]:
        yield _Stretch(undated, (figures.c.key,))
    if not on and not here["published"]:
        yield _Stretch(dated, near.by)


def _in_texts(here: RowMapping, *, on: bool) -> Iterator[_Stretch]:
    """A headline's figures, its text's, the next article's."""
    article, part = figures.c.article_key, figures.c.part
    same = article == here["article_key"]
    near = _from(here, "start", "key", down=not on)
    yield _Stretch(and_(same, part == here["part"], near.condition), near.by)
    if here["part"] != (other := "text" if on else "title"):
        yield _Stretch(and_(same, part == other), near.by)
    further = article > here["article_key"] if on else article < here["article_key"]
    far = (*_sorted([article], down=not on), part.desc() if on else part, *near.by)
    yield _Stretch(further, far)
