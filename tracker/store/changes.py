"""A count of changes that no new row tells of, so that what was remembered of the store can be known to be old."""

from __future__ import annotations

from sqlalchemy import Connection, Integer, String, cast, func, select, update

from tracker.store.engine import reading
from tracker.store.opening import Store
from tracker.store.schema import articles, figures, meta, reviews, views

_NAME = "changes"


def note_change(connection: Connection) -> None:
    """Count one: rows were changed or deleted."""
    counted = cast(cast(meta.c.value, Integer) + 1, String)
    connection.execute(update(meta).where(meta.c.name == _NAME).values(value=counted))


def stamp(store: Store) -> tuple[int, ...]:
    """Numbers that change whenever anything in the store does; a few look-ups, however large it is."""
    newest = [select(func.max(table.c.key)).scalar_subquery() for table in (articles, figures, reviews, views)]
    counted = select(meta.c.value).where(meta.c.name == _NAME).scalar_subquery()
    with reading(store.engine) as connection:
        return tuple(int(each or 0) for each in connection.execute(select(*newest, counted)).one())
