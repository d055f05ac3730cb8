"""`tracker add` and `tracker feed`: articles and their figures into the store."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.commands.arguments import STDIN, add_defaults, add_store, command, given, opened, path
from tracker.commands.extract import items, takes_long
from tracker.commands.mapping import add_mapping, mapping
from tracker.commands.outcome import Tally
from tracker.demo import demo_articles
from tracker.errors import StoreError, TrackerError
from tracker.links import is_address
from tracker.progress import progress
from tracker.records import Article
from tracker.sources.files import Source, find_sources, read_many

if TYPE_CHECKING:
    from tracker.sources.web import Fetcher
    from tracker.store import Store

_OUTCOMES = ("added", "unchanged", "changed")

_ADD = """\
Read articles, find their figures, and keep both in the store.

PATH is a file, a folder, or - for the standard input. Read are plain texts,
HTML, PDF, DOCX, saved feeds, and many articles at once in CSV, JSON lines,
Parquet, WARC and ZIP. A URL is fetched (http and https, public addresses only).
What is in the store already stays as it is; a new version of an article keeps
the old one's text and every review."""

_ADD_EXAMPLES = """\
examples:
  tracker add articles/ archive.zip
  tracker add --demo
  tracker add https://example.org/news/1
  tracker add export.csv --map text=body --map published=day --outlet "The Port"
  curl -s https://example.org/articles.jsonl | tracker add -
  tracker add --from-bulk results"""

_FEED = """\
Read a feed (RSS or Atom, by its URL or from a file), fetch the pages that it
links to, and add them to the store. robots.txt is respected, and a site is given
time between two pages."""

_FEED_EXAMPLES = """\
examples:
  tracker feed https://example.org/rss.xml
  tracker feed saved.xml --no-follow"""


def add_to(commands: Any) -> None:
    """Add both commands to the parser."""
    parser = command(commands, "add", _run_add, "put articles into the store", _ADD, _ADD_EXAMPLES)
    parser.add_argument("paths", nargs="*", type=given, metavar="PATH|URL|-", help="what to read")
    parser.add_argument("--demo", action="store_true", help="the demo articles, which come with the program")
    add_defaults(parser)
    add_mapping(parser)
    parser.add_argument("--from-bulk", type=path, metavar="DIR", help="take the results of `tracker bulk`, as they are")
    add_store(parser)
    parser = command(commands, "feed", _run_feed, "put the articles of a feed into the store", _FEED, _FEED_EXAMPLES)
    parser.add_argument("feeds", nargs="+", type=given, metavar="URL|FILE", help="the feed")
    parser.add_argument(
        "--no-follow", dest="follow", action="store_false", help="take what the feed itself holds; fetch no page"
    )
    add_defaults(parser)
    add_store(parser)


def _run_add(args: argparse.Namespace) -> int:
    if args.from_bulk:
        return _run_from_bulk(args)
    if args.demo:
        args.paths.append(str(demo_articles()))
    if not args.paths and sys.stdin.isatty():
        args.usage_error("give a file, a folder, a URL, or pipe articles in")
    given = args.paths or [str(STDIN)]
    sources = _sources(given)
    long = any(map(is_address, given)) or takes_long([each for each in sources if not isinstance(each, str)])
    return _run(args, (_read(each, mapping(args)) for each in sources), len(sources), long)


def _read(source: Source | TrackerError | str, columns: Mapping[str, str]) -> Iterator[Article | TrackerError]:
    if isinstance(source, str):
        return _fetched(source)
    return (item for _, item in items(source, columns))


def _run_feed(args: argparse.Namespace) -> int:
    return _run(args, (_entries(feed, args.follow) for feed in args.feeds), len(args.feeds), long=True)


def _run(args: argparse.Namespace, read: Iterable[Iterable[Article | TrackerError]], parts: int, long: bool) -> int:
    """Put what is read into the store, one source after the other; say what is refused, and go on."""
    tally = Tally()
    with opened(args, must_exist=False) as store, progress(parts, shown=long) as bar:
        for source in read:
            for item in source:
                try:
                    tally.count(_put(store, item, args))
                except StoreError:
                    raise
                except TrackerError as error:
                    with bar.hidden():
                        tally.refuse(error)
                bar.count_article()
            bar.count_part()
    return _told(tally)


def _run_from_bulk(args: argparse.Namespace) -> int:
    """Put the results of a job into the store: what is found already is not looked for again."""
    from tracker.bulk import results  # noqa: PLC0415  (tables; other articles need none)
    from tracker.store.loading import loading  # noqa: PLC0415

    if args.paths or args.demo or args.map or args.lang or args.outlet:
        args.usage_error("--from-bulk takes what `tracker bulk` made as it is; give these options to that")
    gc.freeze()  # what is there stays: there is no use in looking it through again and again
    shards = results.shards_in(args.from_bulk)
    tally = Tally()
    coming = results.figure_count(args.from_bulk)
    with (
        opened(args, must_exist=False) as store,
        loading(store, coming) as into,
        progress(len(shards), shown=True, what="shards") as bar,
    ):
        for some in results.read_ahead(args.from_bulk, shards, store.engine.dialect.name):
            if some is None:
                bar.count_part()
            elif isinstance(some, TrackerError):
                with bar.hidden():
                    tally.refuse(some)
            else:
                into.load(some)
    tally.done.update(into.done)
    return _told(tally)


def _told(tally: Tally) -> int:
    print(", ".join(f"{tally.done[what]} {what}" for what in _OUTCOMES) + f", {tally.refused} refused")
    return tally.status()


def _put(store: Store, item: Article | TrackerError, args: argparse.Namespace) -> str:
    from tracker.store import writing  # noqa: PLC0415

    if isinstance(item, TrackerError):
        raise item
    known = {"source": item.source or args.outlet, "lang": item.lang or args.lang}
    return writing.add(store, item.model_copy(update=known))


def _sources(given: list[str]) -> list[Source | TrackerError | str]:
    """The files that the arguments stand for, and the URLs among them, in their order."""
    found: list[Source | TrackerError | str] = []
    paths: list[Path] = []
    for each in [*given, ""]:
        if each and not is_address(each):
            paths.append(Path(each))
            continue
        found += find_sources(paths)  # together: metadata is known from the article beside it
        paths = []
        found += [each] if each else []
    return found


def _fetched(url: str) -> Iterator[Article | TrackerError]:
    from tracker.sources.web import read_url  # noqa: PLC0415

    yield from read_url(url, _fetcher())


def _entries(feed: str, follow: bool) -> Iterator[Article | TrackerError]:
    from tracker.sources.feeds import follow_feed  # noqa: PLC0415

    if follow:
        yield from follow_feed(feed, _fetcher())
    elif is_address(feed):
        yield from _fetched(feed)
    else:
        yield from read_many([Path(feed)])


def _fetcher() -> Fetcher:
    from tracker.sources.web import Fetcher  # noqa: PLC0415

    return Fetcher()
