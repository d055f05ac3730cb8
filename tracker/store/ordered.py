"""The first of what a question finds, in an order: a page of a list.

There are two ways: to go through an index in that order until there are enough, which is quick where much is found, or
to find all and sort it, which is quick where little is. With words, PostgreSQL guesses how much that will be, and is
wrong by far where words are seldom or always together. So it goes either way for a while, in turn, and longer each
time: that never takes much longer than the better of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from tracker.store.engine import NotInTime, going, in_time

_TURNS = ((0.6, 1.2), (2.4, 4.8), (9.6, 19.2))  # seconds for either way
ROW_BY_ROW = dict.fromkeys(("enable_sort", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin"), "off")
"""Settings by which PostgreSQL goes through an index, and looks up each row's words as it comes to it."""


@dataclass(frozen=True)
class Part:
    """Part of a list.

    Attributes:
        found: selects the keys of what is in the list.
        order: columns of the same table.
        offset: how many are left out.
        limit: how many are wanted then.
        has_words: whether words are looked for.
    """

    found: Select[Any]
    order: Sequence[ColumnElement[Any]]
    offset: int
    limit: int
    has_words: bool

    def keys(self, connection: Connection) -> Sequence[int]:
        """What it holds."""
        if not self.has_words or connection.dialect.name == "sqlite":
            return self.asked(connection)
        for through, sorting in _TURNS:
            with suppress(NotInTime), in_time(connection, through), going(connection, **ROW_BY_ROW):
                return self.asked(connection)
            with suppress(NotInTime), in_time(connection, sorting):
                return self._sorted(connection)
        return self._sorted(connection)

    def asked(self, connection: Connection) -> Sequence[int]:
        """The same, the way that the database chooses."""
        asked = self.found.order_by(*self.order).offset(self.offset).limit(self.limit)
        return connection.execute(asked).scalars().all()

    def _sorted(self, connection: Connection) -> Sequence[int]:
        """All is found first, and each has a place then."""
        place = func.row_number().over(order_by=self.order).label("place")
        found = self.found.add_columns(place).cte("found").prefix_with("MATERIALIZED", dialect="postgresql")
        key, place_found = found.c
        asked = select(key).order_by(place_found).offset(self.offset).limit(self.limit)
        return connection.execute(asked).scalars().all()
