"""Mentions that may be about the same thing as some words: what a claim is held against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, func, or_, select

from tracker.records import Figure
from tracker.store.engine import reading
from tracker.store.opening import Store
from tracker.store.queries import select_figures
from tracker.store.rows import StoredFigure, stored_figure
from tracker.store.schema import figures
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


def candidates(store: Store, figure: Figure, words: Sequence[str], *, limit: int) -> list[StoredFigure]:
    """Mentions of the same kind, unit and role that share any of these words, the newest first.

    Rejected and vanished ones are left out. An open currency, and a role that is not told, may be any.

    Args:
        store: the store.
        figure: what they are compared with.
        words: folded words; without any, mentions of the same value.
        limit: how many at most.
    """
    alike = [
        figures.c.kind == figure.kind,
        figures.c.status != "vanished",
        figures.c.review != "rejected",
        *_same_or_open(figures.c.unit, figure.unit, open_value=None),
        *_same_or_open(figures.c.role, figure.role, open_value="other"),
        *_same_or_open(figures.c.direction, figure.direction, open_value=None),
    ]
    with reading(store.engine) as connection:
        if words:
            alike.append(figures.c.key.in_(any_of(connection.dialect.name, "figure_search", words)))
        else:
            alike += [figures.c.least <= float(figure.high), figures.c.most >= float(figure.low)]
        asked = select_figures().where(*alike).order_by(figures.c.published.desc(), figures.c.key.desc()).limit(limit)
        return [stored_figure(row) for row in connection.execute(asked).mappings()]


def _same_or_open(
    column: ColumnElement[str | None], value: str | None, open_value: str | None
) -> list[ColumnElement[bool]]:
    if value is None or value == open_value:
        return []
    left_open = column.is_(None) if open_value is None else column == open_value
    return [or_(column == value, left_open)]
