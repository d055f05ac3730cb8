"""Saved filters, by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from pydantic import ValidationError
from sqlalchemy import delete, insert, select

from tracker.errors import InvalidRequest, UnknownRecord
from tracker.store.changes import note_change
from tracker.store.engine import lock, reading, writing
from tracker.store.filters import Filters
from tracker.store.opening import Store
from tracker.store.schema import views


@dataclass(frozen=True)
class View:
    """A filter that somebody gave a name."""

    name: str
    filters: Filters
    creator: str
    saved: datetime


def save_view(store: Store, name: str, filters: Filters, *, creator: str) -> None:
    """Keep a filter under a name; one that has the name already is replaced.

    Raises:
        InvalidRequest: The name or the creator is blank, or holds a NUL.
    """
    if not name.strip() or not creator.strip() or "\0" in name + creator + filters.words:
        raise InvalidRequest("a saved view needs a name, and the name of who saves it")
    row = {"name": name.strip(), "filters": filters.meaning(), "creator": creator.strip(), "saved": datetime.now(UTC)}
    with writing(store.engine, durable=True) as connection:
        lock(connection, f"view {row['name']}")
        connection.execute(delete(views).where(views.c.name == row["name"]))
        connection.execute(insert(views).values(row))


def delete_view(store: Store, name: str) -> None:
    """Forget a saved filter.

    Raises:
        UnknownRecord: There is none of this name.
    """
    with writing(store.engine, durable=True) as connection:
        if not connection.execute(delete(views).where(views.c.name == name)).rowcount:
            raise UnknownRecord(f"view {name!r}: is not in this store")
        note_change(connection)


def saved_views(store: Store) -> list[View]:
    """All saved filters by name. One that this version cannot read (a newer one saved it) is left out."""
    with reading(store.engine) as connection:
        rows = connection.execute(select(views).order_by(views.c.name)).mappings().all()
    read = ((row, _filters(row["filters"])) for row in rows)
    return [View(row["name"], filters, row["creator"], row["saved"]) for row, filters in read if filters is not None]


def _filters(saved: object) -> Filters | None:
    try:
        return Filters.model_validate(saved)
    except ValidationError:
        return None
