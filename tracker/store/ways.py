"""Which table of counts answers which filters, and what of the figures has to be looked at beside it.

Filters by kind, unit, role and language are answered by any of the tables. Days are answered by whole months, and
bounds by whole steps of values (see `steps`): what lies at the edges, in a month or a step that they cut in two, is
looked up among the figures. A single word is answered by those chunks in which it is common (see `wordcounts`). What
nobody has reviewed is all but the few figures that somebody has (see `others`).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Table,
    and_,
    cast,
    extract,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
)

from tracker.entries import Review
from tracker.store.filters import Filters
from tracker.store.schema import by_month, by_value, by_word, figures, tallies, worded
from tracker.store.search import any_of
from tracker.store.steps import EDGES, step_from, step_to
from tracker.store.words import asked, edition

BY = ("kind", "unit", "role", "language")
_ASKED = frozenset({"kinds", "units", "roles", "languages"})
_DAYS = frozenset({"since", "until"})
_BOUNDS = frozenset({"least", "most"})
_WORDS = frozenset({"words"})
_REVIEWS = frozenset({"reviews"})
_FIRST_DATED = date.min.replace(day=2)  # the day before stands for none


@dataclass(frozen=True)
class Way:
    """How filters are answered.

    Attributes:
        table: where the counts are.
        whole: which of its rows: those all of whose figures meet the filters.
        edges: of which figures some may meet them that no such row counts; no figure is in two.
        chunks: which chunks it speaks of; None for all that are counted.
    """

    table: Table
    whole: ColumnElement[bool]
    edges: Sequence[ColumnElement[bool]] = ()
    chunks: Select[Any] | None = None


def way(filters: Filters, dialect: str) -> Way | None:
    """How these filters are answered, whatever the reviews; None where figures alone can tell."""
    further = set(filters.meaning()) - _ASKED
    if "unreviewed" in filters.reviews:
        further -= _REVIEWS
    if not further:
        return Way(tallies, _asked(filters, tallies))
    if further <= _DAYS:
        return _by_month(filters)
    if further <= _BOUNDS:
        return _by_value(filters)
    return _by_word(filters) if further <= _WORDS and dialect == "postgresql" else None


def others(filters: Filters) -> Filters | None:
    """What else meets the filters but for its reviews, and is counted with them; None where reviews are not asked for.

    Few figures of a large store are ever reviewed: those that are can be looked up.
    """
    left = tuple(state for state in get_args(Review) if state not in filters.reviews)
    return filters.model_copy(update={"reviews": left}) if filters.reviews and left else None


def also_by(table: Table, dialect: str) -> Mapping[str, ColumnElement[int]]:
    """What else a table is counted by, as the figures tell it."""
    if table is by_month:
        return {"month": _month_of_figure(dialect)}
    return _steps_of_figure(dialect) if table is by_value else {}


def _asked(filters: Filters, table: Table) -> ColumnElement[bool]:
    """The filters by kind, unit, role and language as a condition on the table."""
    asked = (("kind", filters.kinds), ("role", filters.roles), ("language", filters.languages))
    conditions: list[ColumnElement[bool]] = [table.c[name].in_(wanted) for name, wanted in asked if wanted]
    if filters.units:
        named = table.c.unit.in_([unit for unit in filters.units if unit != "open"])
        conditions.append(or_(named, table.c.unit.is_(None)) if "open" in filters.units else named)
    return and_(True, *conditions)


# --------------------------------------------------------------------------------------------------------------- days


def _by_month(filters: Filters) -> Way:
    since, until = filters.since or date.min, filters.until or date.max
    if filters.until is not None:  # figures without a day are not asked for
        since = max(since, _FIRST_DATED)
    first = _month(since) + (since.day > 1)
    last = _month(until) - (until.day < _month_end(until).day)
    whole = and_(_asked(filters, by_month), by_month.c.month >= first, by_month.c.month <= last)
    return Way(by_month, whole, [figures.c.published.between(*days) for days in _cut_months(since, until)])


def _cut_months(since: date, until: date) -> Iterator[tuple[date, date]]:
    """From when to when, in a month that does not lie between the two days as a whole."""
    is_cut = since.day > 1
    if is_cut:
        yield since, min(until, _month_end(since))
    if until < _month_end(until) and not (is_cut and _month(since) == _month(until)):
        yield max(since, until.replace(day=1)), until


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _month_of_figure(dialect: str) -> ColumnElement[int]:
    """As `_month` counts."""
    day = figures.c.published
    if dialect == "sqlite":  # which keeps a day as text
        return _months(func.substr(day, 1, 4), func.substr(day, 6, 2))
    return _months(extract("year", day), extract("month", day))


def _months(year: ColumnElement[Any], month: ColumnElement[Any]) -> ColumnElement[int]:
    return cast(year, Integer) * literal_column("12", Integer) + cast(month, Integer)


# ------------------------------------------------------------------------------------------------------------- values


def _by_value(filters: Filters) -> Way:
    wholes, cut = [_asked(filters, by_value)], []
    if filters.least is not None:
        bound = float(filters.least)
        step = step_from(bound)
        is_cut = step == 0 or EDGES[step - 1] != bound
        wholes.append(by_value.c.most_step >= step + is_cut)
        if is_cut:
            cut.append(_between(figures.c.most >= bound, figures.c.most < EDGES[step] if step < len(EDGES) else None))
    if filters.most is not None:
        bound = float(filters.most)
        step = step_to(bound)
        is_cut = step == len(EDGES) or EDGES[step] != bound
        wholes.append(by_value.c.least_step <= step - is_cut)
        if is_cut:
            cut.append(_between(figures.c.least <= bound, figures.c.least > EDGES[step - 1] if step > 0 else None))
    edges = [and_(each, not_(or_(false(), *cut[:at]))) for at, each in enumerate(cut)]
    return Way(by_value, and_(*wholes), edges)


def _between(bound: ColumnElement[bool], edge: ColumnElement[bool] | None) -> ColumnElement[bool]:
    return bound if edge is None else and_(bound, edge)


def _steps_of_figure(dialect: str) -> Mapping[str, ColumnElement[int]]:
    """As `steps` has them."""
    if dialect == "sqlite":  # by functions that the engine has given it
        return {"least_step": func.step_to(figures.c.least), "most_step": func.step_from(figures.c.most)}
    count = literal_column(str(len(EDGES)), Integer)
    return {
        "least_step": count - func.width_bucket(-figures.c.least, _DOWNWARDS, type_=Integer),
        "most_step": func.width_bucket(figures.c.most, _UPWARDS, type_=Integer),
    }


def _array(values: list[float]) -> ColumnElement[Any]:
    return literal_column(f"CAST(ARRAY[{','.join(map(repr, values))}] AS float8[])")


_UPWARDS = _array(list(EDGES))
_DOWNWARDS = _array([-edge for edge in reversed(EDGES)])


# -------------------------------------------------------------------------------------------------------------- words


def _by_word(filters: Filters) -> Way | None:
    """For one word: the shortest form in which it is found is the most common; others are found where that is not."""
    terms = asked(filters.words)
    if len(terms) != 1 or terms[0].opens or any(len(phrase) > 1 for phrase in terms[0].phrases):
        return None
    *others, word = sorted((phrase[0] for phrase in terms[0].phrases), key=len, reverse=True)
    now = by_word.c.chunk.in_(select(worded.c.chunk).where(worded.c.edition == edition()))
    whole = and_(by_word.c.word == word, now)
    further = [figures.c.key.in_(any_of("postgresql", "figure_search", others, without=word))] if others else []
    return Way(by_word, and_(whole, _asked(filters, by_word)), further, select(by_word.c.chunk).where(whole).distinct())
