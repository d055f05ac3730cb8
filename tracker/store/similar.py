"""Mentions that may be about the same thing as some words: what a claim is held against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from sqlalchemy import ColumnElement, func, or_, select

from tracker.records import Figure
from tracker.store.engine import reading
from tracker.store.opening import Store
from tracker.store.queries import select_figures
from tracker.store.rows import StoredFigure, stored_figure
from tracker.store.schema import figures, still_found
from tracker.store.search import any_of


def frequencies(store: Store, words: Iterable[str]) -> tuple[int, dict[str, int]]:
    """How many figures the store has, and in how many sentences each folded word stands."""
    with reading(store.engine) as connection:
        total = connection.execute(select(func.count()).select_from(figures)).scalar_one()
        counts = {}
        for word in words:
            keys = any_of(connection.dialect.name, "figure_search", [word]).subquery()
            counts[word] = connection.execute(select(func.count()).select_from(keys)).scalar_one()
        return total, counts


# Whether the money that somebody got was given, or what was paid was a price, articles tell either way.
_SAME_MONEY = (frozenset({"raised", "contributed"}), frozenset({"spent", "cost", "deal", "aid"}))


def candidates(store: Store, figure: Figure, words: Sequence[str], *, limit: int) -> list[StoredFigure]:
    """Mentions of the same kind, unit and role that share any of these words, the newest first.

    Rejected and vanished ones are left out. An open currency, and the role "other", may be any; money given is money
    raised, and what is spent, paid, granted and bought is one.

    Args:
        store: the store.
        figure: what they are compared with.
        words: folded words; without any, mentions of the same value.
        limit: how many at most.
    """
    alike = [
        figures.c.kind == figure.kind,
        still_found,
        figures.c.review != "rejected",
        *_one_of_or_open(figures.c.unit, {figure.unit}, None),
        *_one_of_or_open(figures.c.role, _roles_like(figure), "other"),
        *_one_of_or_open(figures.c.direction, {figure.direction}, None),
    ]
    with reading(store.engine) as connection:
        if words:
            alike.append(figures.c.key.in_(any_of(connection.dialect.name, "figure_search", words)))
        else:
            alike += [figures.c.least <= float(figure.high), figures.c.most >= float(figure.low)]
        newest = (figures.c.published.desc(), figures.c.key.desc())
        keys = select(figures.c.key).where(*alike).order_by(*newest).limit(limit).subquery()  # an index can tell these
        asked = select_figures().where(figures.c.key.in_(select(keys.c.key))).order_by(*newest)
        return [stored_figure(row) for row in connection.execute(asked).mappings()]


def _roles_like(figure: Figure) -> frozenset[str | None]:
    alone: frozenset[str | None] = frozenset({figure.role})
    if figure.kind != "money":
        return alone
    return next((alike for alike in _SAME_MONEY if figure.role in alike), alone)


def _one_of_or_open(
    column: ColumnElement[str | None], values: Set[str | None], open_value: str | None
) -> list[ColumnElement[bool]]:
    if None in values or open_value in values:
        return []
    left_open = column.is_(None) if open_value is None else column == open_value
    return [or_(column.in_(values), left_open)]
