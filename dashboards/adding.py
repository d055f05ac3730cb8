"""What is given to be added (a text, files, links, feeds) brought into the store, one part after the other.

A refusal never stops the rest. What has been done is written down as it is done, so that a run that is cut off in the
middle can still tell; each article is in the store whole or not at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, BinaryIO

from tracker.errors import ForbiddenAddress, InvalidRequest, StoreError, TrackerError, UnknownRecord
from tracker.links import web_address
from tracker.records import Article
from tracker.sources.addresses import shown
from tracker.sources.columns import cells_of, delimiter_of, field_of
from tracker.sources.encoding import encoding_of
from tracker.sources.feeds import follow_feed
from tracker.sources.files import read_content
from tracker.sources.kinds import description_of, recognised, without_endings
from tracker.sources.metadata import article_from, completed, description, header
from tracker.sources.place import Found, Place
from tracker.sources.web import Fetcher, read_url
from tracker.store import Store, library, writing
from tracker.store.changes import stamp
from tracker.store.rows import identity_of
from tracker.store.writing import Outcome

LISTED = 100
"""So many articles, and so many refusals, are told one by one; the rest are counted."""

_HEADING_BYTES = 100_000


@dataclass(frozen=True)
class Upload:
    """A file as it was uploaded: its name as an error may show it, and its content."""

    name: str
    stream: BinaryIO
    size: int


@dataclass(frozen=True)
class Part:
    """One thing to read: a file, a link, a feed.

    Attributes:
        name: what it is called, as plain text on one line.
        read: yields its articles, and a refusal in the place of each that cannot be read.
        done: how much of it has been read, from 0 to 1.
    """

    name: str
    read: Callable[[], Iterator[Found]]
    done: Callable[[], float] = lambda: 0.0


@dataclass(frozen=True)
class Added:
    """An article that was brought in; its key where the store could tell it."""

    title: str
    outcome: Outcome
    key: int | None = None
    figures: int = 0


@dataclass
class Report:
    """What a run has done so far.

    Attributes:
        parts: how many parts there are.
        counts: how many articles were added, unchanged and changed, and how many refused.
        articles: the first of those that were brought in.
        refused: why the first of the others were refused.
        failed: why the store could take no more.
        finished: whether the run came to its end.
    """

    parts: int
    counts: Counter[str] = field(default_factory=Counter)
    articles: list[Added] = field(default_factory=list)
    refused: list[TrackerError] = field(default_factory=list)
    failed: StoreError | None = None
    finished: bool = False

    def told(self, outcome: Outcome) -> list[Added]:
        """The listed articles with this outcome."""
        return [each for each in self.articles if each.outcome == outcome]

    def take(self, added: Added) -> None:
        """Write down an article that was brought in."""
        if self.counts[added.outcome] < LISTED:
            self.articles.append(added)
        self.counts[added.outcome] += 1

    def refuse(self, error: TrackerError) -> None:
        """Write down a refusal."""
        if self.counts["refused"] < LISTED:
            self.refused.append(error)
        self.counts["refused"] += 1


Tell = Callable[[str, float, int], None]
"""Told how far the run is: what is being read, the share that is done (0 to 1), how many articles so far."""


def work(store: Store, parts: Sequence[Part], report: Report, tell: Tell, outlet: str | None = None) -> None:
    """Bring all parts in, and write into the report what became of each article.

    Args:
        store: where to.
        parts: what to read, in this order.
        report: is written while the work goes on.
        tell: is called before each part and after each article.
        outlet: the outlet of articles that do not name theirs.
    """
    try:
        for number, part in enumerate(parts):
            tell(part.name, number / len(parts), report.counts.total())
            for found in part.read():
                _put(store, found, report, outlet)
                tell(part.name, (number + min(part.done(), 1.0)) / len(parts), report.counts.total())
    except StoreError as error:
        report.failed = error
    report.finished = True


def _put(store: Store, found: Found, report: Report, outlet: str | None) -> None:
    try:
        if isinstance(found, TrackerError):
            raise found
        report.take(_added(store, found.model_copy(update={"source": found.source or outlet})))
    except StoreError:
        raise
    except TrackerError as error:
        report.refuse(error)


def _added(store: Store, article: Article) -> Added:
    before = stamp(store)[0]
    outcome = writing.add(store, article)
    title = article.title or article.text
    return _found_again(store, article, title, before) if outcome == "added" else Added(title, outcome)


def _found_again(store: Store, article: Article, title: str, before: int) -> Added:
    """The article that has just come in, among the few that are new since before: others may add at the same time."""
    for key in range(stamp(store)[0], before, -1):
        try:
            stored = library.article(store, key)
        except UnknownRecord:  # a server may leave a number out
            continue
        if identity_of(stored.article) == identity_of(article):
            return Added(title, "added", key, stored.figure_count)
    return Added(title, "added")


# -------------------------------------------------------------------------------------------------------------- a text


def pasted(name: str, text: str, *, title: str, outlet: str, published: date | None, url: str) -> Part:
    """A text that was pasted; a header that it opens with fills what is left open.

    Args:
        name: what an error calls it.
        text: the text.
        title, outlet, published, url: what is known of it; "" or None for nothing.
    """

    def read() -> Iterator[Found]:
        try:
            given = {"title": title, "source": outlet, "published": published, "url": _of_the_web(url)}
            known = header(text) | {key: value for key, value in given.items() if value}
            if day := known.get("published"):
                known["published"] = day.isoformat()
            yield article_from(known | {"text": text}, Place(name, "pasted"))
        except TrackerError as error:
            yield error

    return Part(name, read)


def _of_the_web(url: str) -> str | None:
    """The address, for articles are known by it: one that nobody could open must not name an article.

    Raises:
        InvalidRequest: It is no address of the web.
    """
    if url and web_address(url) is None:
        raise InvalidRequest(f"{shown(url)}: is no web address; begin it with https://, or leave it out")
    return url or None


# --------------------------------------------------------------------------------------------------------------- files


def files(uploads: Sequence[Upload], mappings: Mapping[str, Mapping[str, str]] | None = None) -> list[Part]:
    """The uploaded files; a JSON file beside an article's, under the same name, tells what is known of it.

    Args:
        uploads: the files.
        mappings: of tables, by their names: field → column.
    """
    by_name = {upload.name: upload for upload in uploads}
    describing = {description_of(upload.name) for upload in uploads}
    return [
        _file(upload, by_name.get(description_of(upload.name) or ""), (mappings or {}).get(upload.name))
        for upload in uploads
        if upload.name not in describing
    ]


def _file(upload: Upload, beside: Upload | None, mapping: Mapping[str, str] | None) -> Part:
    def read() -> Iterator[Found]:
        try:
            known = _known(beside) if beside else {}
            upload.stream.seek(0)
            place = Place(upload.name, without_endings(upload.name))
            yield from completed(read_content(upload.stream, place, name=upload.name, mapping=mapping), known)
        except TrackerError as error:
            yield error

    return Part(upload.name, read, lambda: upload.stream.tell() / max(upload.size, 1))


def _known(beside: Upload) -> dict[str, Any]:
    beside.stream.seek(0)
    return description(beside.stream, beside.name)


def unknown_columns(upload: Upload) -> list[str]:
    """The columns of a CSV file of which none is known to hold the text; nothing for any other file."""
    upload.stream.seek(0)
    try:
        kind, stream = recognised(upload.stream, upload.name, upload.name)
        if kind != "csv":
            return []
        encoding = encoding_of(stream, upload.name)
        heading = stream.read(_HEADING_BYTES).decode(encoding, "replace").removeprefix("\ufeff")
    except TrackerError:  # told when it is read
        return []
    finally:
        upload.stream.seek(0)
    line = heading.splitlines()[0] if heading.strip() else ""
    columns = [cell.strip() for cell in cells_of(line, delimiter_of(line, {}))]
    return [] if "text" in map(field_of, columns) else [column for column in columns if column]


# ------------------------------------------------------------------------------------------------------ links and feeds


def links(lines: str, fetcher: Fetcher) -> list[Part]:
    """The pages at these addresses, one a line."""
    return [Part(shown(url), _reading(read_url, url, fetcher)) for url in _addresses(lines)]


def feeds(lines: str, fetcher: Fetcher) -> list[Part]:
    """The pages that the feeds at these addresses link to; an address a line, and never a file of this machine."""
    return [Part(shown(url), _reading(_followed, url, fetcher)) for url in _addresses(lines)]


def _addresses(lines: str) -> list[str]:
    return list(dict.fromkeys(line.strip() for line in lines.splitlines() if line.strip()))


def _reading(
    read: Callable[[str, Fetcher], Iterable[Found]], url: str, fetcher: Fetcher
) -> Callable[[], Iterator[Found]]:
    return lambda: iter(read(url, fetcher))


def _followed(url: str, fetcher: Fetcher) -> Iterator[Found]:
    if web_address(url) is None:
        yield ForbiddenAddress(f"{shown(url)}: is no address of a feed; give one that begins with https://")
        return
    yield from follow_feed(url, fetcher)
