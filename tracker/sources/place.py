"""Where something is read from, and what a reader of one format is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any, BinaryIO

from tracker.errors import MissingInput, TrackerError
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

    def article(self, text: str, fields: Mapping[str, Any]) -> Article:
        """The article that was read here.

        Args:
            text: its text.
            fields: what else is known about it; where that has no `id`, it gets this place's and its origin.
        """
        known = {key: value for key, value in fields.items() if value is not None}
        if "id" not in known:
            known |= {"id": self.id, "derived_id": True, "origin": self.origin}
        return Article(text=text, **known)


Found = Article | TrackerError
"""An article, or the refusal that stands in the place of one."""

Reader = Callable[[BinaryIO, Place], Iterator[Found]]
"""Reads one format. It raises nothing for what is wrong with the input: a refusal is yielded, and the rest is read."""


def yields_refusals(read: Reader) -> Reader:
    """Make a generator that may raise a `TrackerError`, or fail to read on, a reader: the error is its last item."""

    @wraps(read)
    def reader(stream: BinaryIO, place: Place) -> Iterator[Found]:
        try:
            yield from read(stream, place)
        except TrackerError as error:
            yield error
        except OSError as error:
            yield MissingInput(f"{place.name}: cannot be read on ({error.strerror or error}); try again")

    return reader
