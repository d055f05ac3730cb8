"""Where something is read from, and what a reader of one format is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from tracker.errors import TrackerError
from tracker.records import Article


@dataclass(frozen=True)
class Place:
    """Where something is read from.

    Attributes:
        name: what an error calls it, on one line.
        id: the id of an article that nothing in what is read gives one.
        origin: the file as an absolute path, if it holds one article, which can then be known again by it; else None.
    """

    name: str
    id: str
    origin: str | None = None

    def inside(self, what: str, name: str) -> Place:
        """A part of what is read here: a line, a row, a member of an archive.

        Args:
            what: how an error tells it ("line 3").
            name: how its default id tells it ("3").
        """
        return replace(self, name=f"{self.name}, {what}", id=f"{self.id}:{name}", origin=None)


Found = Article | TrackerError
"""An article, or the refusal that stands in the place of one."""

Reader = Callable[[BinaryIO, Place], Iterator[Found]]
"""Reads one format. It raises nothing for what is wrong with the input: a refusal is yielded, and the rest is read."""
