"""How long one article may take. Asked between two steps of the work, so that it holds in threads and on any system."""

from __future__ import annotations

import time

from tracker.errors import TookTooLong
from tracker.settings import article_seconds


class Watch:
    """The time that one article has, from when this is made (`Settings.article_seconds`)."""

    __slots__ = ("_end", "_seconds")

    def __init__(self) -> None:
        self._seconds = article_seconds()
        self._end = time.monotonic() + self._seconds

    def check(self, name: str = "the text") -> None:
        """Go on, if there is time left.

        Args:
            name: What to call the article in the error, as its subject.

        Raises:
            TookTooLong: There is none.
        """
        if time.monotonic() >= self._end:
            raise TookTooLong(
                f"{name} takes longer than {self._seconds} seconds; split it, or raise TRACKER_ARTICLE_SECONDS"
            )
