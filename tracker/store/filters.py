"""What is asked for: one filter for the dashboard's pages, the command line, saved views and exports."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict
from sqlalchemy import ColumnElement, and_, literal_column, or_, select

from tracker.entries import Review, Status
from tracker.records import Direction, Group, Hedge, Kind, Part, Tally
from tracker.store.schema import articles, figures, reviews, still_found
from tracker.store.search import found


class Filters(BaseModel):
    """Which figures: those that meet every condition; a condition with several values is met by any of them.

    Attributes:
        kinds, roles, hedges, groups, tallies, directions, parts: as in the records.
        units: ISO 4217 codes, "%", "pp" or harms; "open" is a currency that the text leaves open.
        least, most: bounds in ones; a figure meets them if its value, or a part of its range, lies between.
        outlets: names of outlets, whole.
        languages: "ar", "en", "fr".
        since, until: days, both included; figures of undated articles meet neither.
        reviews: what people decided; "unreviewed" where nobody did.
        statuses: what happened to reviewed figures since; left open, those that have vanished are left out.
        words: words that the sentence, the headline or the subject holds; "…" for a phrase, word* for a beginning.
        article: the key of one article.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: tuple[Kind, ...] = ()
    roles: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    groups: tuple[Group, ...] = ()
    tallies: tuple[Tally, ...] = ()
    directions: tuple[Direction, ...] = ()
    parts: tuple[Part, ...] = ()
    least: Decimal | None = None
    most: Decimal | None = None
    outlets: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    reviews: tuple[Review, ...] = ()
    statuses: tuple[Status, ...] = ()
    words: str = ""
    article: int | None = None

    def meaning(self) -> dict[str, Any]:
        """The conditions that say something, as JSON types: what a saved view holds."""
        return self.model_dump(mode="json", exclude_defaults=True)


OPTIONS = {
    "kind": "kinds",
    "role": "roles",
    "unit": "units",
    "hedge": "hedges",
    "group": "groups",
    "tally": "tallies",
    "direction": "directions",
    "part": "parts",
    "outlet": "outlets",
    "lang": "languages",
    "review": "reviews",
    "status": "statuses",
    "min": "least",
    "max": "most",
    "since": "since",
    "until": "until",
    "words": "words",
}
"""The name of each filter on the command line and in an address → its field. Those up to "status" take many values."""

NOTHING: ColumnElement[float] = literal_column("0.0")
"""A sum with it hides a column from the planner, which would take its index for the order."""

_COLUMNS = {
    "kinds": figures.c.kind,
    "roles": figures.c.role,
    "hedges": figures.c.hedge,
    "groups": figures.c.group,
    "tallies": figures.c.tally,
    "directions": figures.c.direction,
    "parts": figures.c.part,
    "outlets": figures.c.outlet,
    "languages": figures.c.language,
    "reviews": figures.c.review,
}


def condition(filters: Filters, dialect: str, *, by_value: bool = False) -> ColumnElement[bool]:
    """The filters as a condition on `figures`.

    Args:
        filters: what is asked for.
        dialect: "sqlite" or "postgresql".
        by_value: whether the answer is ordered by value: then, and only then, bounds may choose the index.
    """
    asked = ((column, getattr(filters, name)) for name, column in _COLUMNS.items())
    conditions: list[ColumnElement[bool]] = [column.in_(wanted) for column, wanted in asked if wanted]
    conditions += [*_units(filters), *_bounds(filters, by_value), *_days(filters, figures.c.published)]
    if filters.statuses:
        conditions.append(figures.c.status.in_(filters.statuses))
        if "current" not in filters.statuses:  # nothing else ever happens to what nobody has reviewed
            conditions.append(figures.c.key.in_(select(reviews.c.figure_key)))
    else:
        conditions.append(still_found)
    if filters.article is not None:
        conditions.append(figures.c.article_key == filters.article)
    if (keys := found(dialect, "figure_search", filters.words)) is not None:
        conditions.append(figures.c.key.in_(keys))
    return and_(*conditions)


def _units(filters: Filters) -> list[ColumnElement[bool]]:
    if not filters.units:
        return []
    named = figures.c.unit.in_([unit for unit in filters.units if unit != "open"])
    return [or_(named, figures.c.unit.is_(None)) if "open" in filters.units else named]


def _bounds(filters: Filters, by_value: bool) -> list[ColumnElement[bool]]:
    """Values from and to."""
    least, most = (column if by_value else column + NOTHING for column in (figures.c.least, figures.c.most))
    bounds: list[ColumnElement[bool]] = []
    if filters.least is not None:
        bounds.append(most >= float(filters.least))
    if filters.most is not None:
        bounds.append(least <= float(filters.most))
    return bounds


def _days(filters: Filters, published: ColumnElement[Any]) -> list[ColumnElement[bool]]:
    days: list[ColumnElement[bool]] = []
    if filters.since is not None:
        days.append(published >= filters.since)
    if filters.until is not None:
        days += [published <= filters.until, published > date.min]
    return days


def article_condition(filters: Filters, dialect: str) -> ColumnElement[bool]:
    """The filters that speak of articles, as a condition on `articles`; words are looked for in title and text."""
    conditions = _days(filters, articles.c.published)
    if filters.outlets:
        conditions.append(articles.c.outlet.in_(filters.outlets))
    if filters.languages:
        conditions.append(articles.c.language.in_(filters.languages))
    if (keys := found(dialect, "article_search", filters.words)) is not None:
        conditions.append(articles.c.key.in_(keys))
    return and_(True, *conditions)
