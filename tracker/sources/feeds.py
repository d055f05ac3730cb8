"""Feeds that are followed: the articles on the pages that they link to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tracker.errors import FetchFailed, MissingInput, TrackerError
from tracker.links import is_address
from tracker.records import Article
from tracker.sources.addresses import host, shown
from tracker.sources.entries import Entry, entries_of, likely_language
from tracker.sources.limits import read_capped
from tracker.sources.place import Found, Place
from tracker.sources.robots import Robots
from tracker.sources.web import Fetcher, read_url


def follow_feed(
    where: str,
    fetcher: Fetcher,
    *,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[Found]:
    """Yield the articles on the pages that a feed links to, with what the feed says where a page says nothing.

    A link is followed once, as far as its site's robots.txt allows, and with pauses.

    Args:
        where: The feed's address, or the path of a saved one.
        fetcher: What fetches the feed and the pages.
        clock: As for `Robots`.
        sleep: As for `Robots`.
    """
    robots = Robots(fetcher, clock=clock, sleep=sleep)
    try:
        entries = _fetched(where, fetcher) if is_address(where.strip()) else _saved(Path(where))
        for entry in entries:
            yield from _followed(entry, fetcher, robots)
    except TrackerError as error:
        yield error


def _fetched(url: str, fetcher: Fetcher) -> Iterator[Entry]:
    page = fetcher.fetch(url)
    return entries_of(page.body, Place(shown(page.asked), page.url), page.url, page.charset)


def _saved(path: Path) -> Iterator[Entry]:
    name = shown(str(path))
    try:
        if not path.is_file():
            raise MissingInput(f"{name}: there is no such file; give a feed's address, https:// included, or its path")
        with path.open("rb") as stream:
            return entries_of(read_capped(stream, name), Place(name, path.stem))
    except OSError as error:
        raise MissingInput(f"{name}: cannot be read ({error.strerror}); check its permissions") from error


def _followed(entry: Entry, fetcher: Fetcher, robots: Robots) -> Iterator[Found]:
    if not entry.link:
        yield FetchFailed(f"{entry.place.name}: has no link to a page; read the feed itself instead")
        return
    for found in read_url(entry.link, fetcher, robots.permit):
        yield _completed(found, entry) if isinstance(found, Article) and found.id == found.url else found


def _completed(article: Article, entry: Entry) -> Article:
    """A page's article with what only the feed says. The outlet's name is better than its host's."""
    named = article.source and article.source != host(article.url or "")
    known = {
        "title": article.title or entry.title,
        "published": article.published or entry.published,
        "source": article.source if named else entry.source or article.source,
        "lang": article.lang or likely_language(entry.lang, article.text),
    }
    return article.model_copy(update=known)
