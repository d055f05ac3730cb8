"""Plain texts: one article each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from tracker.sources.encoding import decode
from tracker.sources.limits import read_capped
from tracker.sources.metadata import header
from tracker.sources.place import Found, Place, yields_refusals


@yields_refusals
def read_text(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the article: the *whole* text, whose header (title, date, source) stays in it and fills the fields."""
    text = decode(read_capped(stream, place.name), place.name)
    yield place.article(text, header(text))
