"""Feeds: RSS and Atom, saved or fetched; the articles that they hold, or the pages that they link to.

A feed is untrusted: it is turned into text here and cut down to its root element, so that the parser meets no document
type, no entities and no encoding of the feed's choice, and it gets a stream, never something that it could take for an
address or a path and open.
"""

from __future__ import annotations

import codecs
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urljoin

from tracker.errors import BrokenDocument, EmptyInput, FetchFailed, MissingInput, TrackerError
from tracker.extraction.text import detect_language
from tracker.records import Article
from tracker.sources.addresses import shown
from tracker.sources.encoding import decode
from tracker.sources.fragments import text_of
from tracker.sources.limits import read_capped
from tracker.sources.place import Found, Place, yields_refusals
from tracker.sources.robots import Robots
from tracker.sources.web import Fetcher, host, read_url

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})""")
_CODECS = re.compile(r"utf-(?:8|16|32)(?:-.*)?|cp\d+|iso8859-\d+|ascii|mac-[a-z]+|koi8-.|gb.*|big5.*|shift_.*|euc_.*")
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?P<name>[A-Za-z_][\w.-]*)")
_ROOTS = ("rss", "feed", "rdf")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_ISO_DAY = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)")
_SPACE = re.compile(r"\s+")
_BLANKS = re.compile(r"[\s\ufeff]*")
_TAG = re.compile(r"""<[A-Za-z_](?:[^<>"']|"[^"<]*"|'[^'<]*')*+""")
_VALUE = re.compile(r"""=\s*["']""")
_MOST_ATTRIBUTES = 300  # the parser's time grows with their square


@dataclass(frozen=True)
class _Entry:
    """What a feed says of an article.

    Attributes:
        place: where it stands.
        link: its page, as far as that is an address.
        guid: what its outlet calls it.
        text: what the feed holds of it.
    """

    place: Place
    link: str | None
    guid: str | None
    title: str | None
    text: str
    source: str | None
    published: date | None
    lang: str | None


@yields_refusals
def read_feed_entries(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the articles that a feed itself holds: their full text where it has that, else their summary.

    An article is known by its link, else by what the feed calls it.
    """
    for entry in _entries(read_capped(stream, place.name), place):
        if entry.text:
            yield _article(entry)
        else:
            yield EmptyInput(f"{entry.place.name}: holds no text in the feed; follow its link")


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
        entries = _fetched(where, fetcher) if _ADDRESS.match(where.strip()) else _saved(Path(where))
        for entry in entries:
            yield from _followed(entry, fetcher, robots)
    except TrackerError as error:
        yield error


def _fetched(url: str, fetcher: Fetcher) -> Iterator[_Entry]:
    page = fetcher.fetch(url)
    return _entries(page.body, Place(shown(page.asked), page.url), page.url, page.charset)


def _saved(path: Path) -> Iterator[_Entry]:
    name = shown(str(path))
    if not path.is_file():
        raise MissingInput(f"{name}: there is no such file; give a feed's address, https:// included, or its path")
    try:
        with path.open("rb") as stream:
            return _entries(read_capped(stream, name), Place(name, path.stem))
    except OSError as error:
        raise MissingInput(f"{name}: cannot be read ({error.strerror}); check its permissions") from error


def _followed(entry: _Entry, fetcher: Fetcher, robots: Robots) -> Iterator[Found]:
    if not entry.link:
        yield FetchFailed(f"{entry.place.name}: has no link to a page; read the feed itself instead")
        return
    for found in read_url(entry.link, fetcher, robots.permit):
        yield _completed(found, entry) if isinstance(found, Article) and found.id == found.url else found


def _completed(article: Article, entry: _Entry) -> Article:
    """A page's article with what only the feed says. The outlet's name is better than its host's."""
    named = article.source and article.source != host(article.url or "")
    known = {
        "title": article.title or entry.title,
        "published": article.published or entry.published,
        "source": article.source if named else entry.source or article.source,
        "lang": article.lang or _language(entry.lang, article.text),
    }
    return article.model_copy(update=known)


def _article(entry: _Entry) -> Article:
    url = entry.link if entry.link and _WEB.fullmatch(entry.link) else None
    known = {
        "title": entry.title,
        "source": entry.source or (host(url) if url else None),
        "url": url,
        "published": entry.published,
        "lang": _language(entry.lang, entry.text),
    }
    if url:
        return entry.place.article(entry.text, known | {"id": url, "derived_id": True})
    return entry.place.article(entry.text, known | {"id": entry.guid})


def _entries(raw: bytes, place: Place, base: str = "", charset: str | None = None) -> Iterator[_Entry]:
    """The entries of a feed, each once.

    Raises:
        BrokenDocument: It is no feed, or one that was made to be slow.
        EmptyInput: It has no entries.
    """
    parsed = _parsed(_body(_decoded(raw, place, charset), place))
    feed = parsed.feed
    base = base or _text(feed, "link")
    if not parsed.entries:
        raise EmptyInput(f"{place.name}: is a feed without entries; look again later")
    return _once(
        _entry(entry, feed, place.inside(f"entry {number}", str(number)), base)
        for number, entry in enumerate(parsed.entries, start=1)
    )


def _once(entries: Iterator[_Entry]) -> Iterator[_Entry]:
    seen: set[str] = set()
    for entry in entries:
        known = entry.link or entry.guid
        if known is None or known not in seen:
            yield entry
        seen.add(known or "")


def _parsed(feed: str) -> Any:
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415  (only where there is a feed)

    stream = BytesIO(feed.encode())  # of bytes it would take for a path, and of a string for an address
    return feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)


def _decoded(raw: bytes, place: Place, charset: str | None) -> str:
    """The feed as text: UTF-8 if it is that, else as the server or the feed says, else what it looks like."""
    declared = _DECLARED.match(raw)
    for name in ("utf-8-sig", charset, declared[1].decode() if declared else None):
        encoding = _codec(name) if name else None
        try:
            text = raw.decode(encoding) if encoding else "\0"
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    return decode(raw, place.name)


def _codec(name: str) -> str | None:
    """The encoding of a name, if it is one of characters: Python knows others, some of them slow."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return found if _CODECS.fullmatch(found) else None


def _body(text: str, place: Place) -> str:
    """A feed from its root element on, without declarations, comments and document type.

    Raises:
        BrokenDocument: It has another root, or declares entities, with which a line can stand for gigabytes.
    """
    at = _after_blanks(text, 0)
    while (opening := text[at : at + 4])[:2] in ("<?", "<!"):
        closing = "?>" if opening.startswith("<?") else "-->" if opening == "<!--" else ">"
        end = text.find(closing, at + len(closing))
        if end < 0 or (closing == ">" and "[" in text[at:end]):
            raise BrokenDocument(f"{place.name}: declares a document type of its own, which no feed needs; not read")
        at = _after_blanks(text, end + len(closing))
    root = _ROOT.match(text, at)
    if root is None or root["name"].lower() not in _ROOTS:
        found = _described(text[at : at + 200], root["name"] if root else None)
        raise BrokenDocument(f"{place.name}: is {found} and no feed; give the address of an RSS or Atom feed")
    body = text[at:]
    if any(len(_VALUE.findall(tag[0])) > _MOST_ATTRIBUTES for tag in _TAG.finditer(body)):
        raise BrokenDocument(f"{place.name}: has a tag of over {_MOST_ATTRIBUTES} attributes, as no feed has; not read")
    return body


def _after_blanks(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


def _described(start: str, root: str | None) -> str:
    if start.startswith("%PDF-"):
        return "a PDF"
    if start.startswith(("{", "[")):
        return "JSON"
    if root is None:
        return "text" if start else "empty"
    return "a web page" if root.lower() in ("html", "head", "body") else f"XML of another kind (<{root[:40]}>)"


def _entry(entry: Any, feed: Any, place: Place, base: str) -> _Entry:
    text, lang = _content(entry)
    origin = entry.get("source") or {}
    return _Entry(
        place=place,
        link=_link(entry, base),
        guid=_text(entry, "id") or None,
        title=_line(entry, "title"),
        text=text,
        source=_line(origin, "title") or _line(feed, "title"),
        published=_published(entry),
        lang=lang or _text(feed, "language") or None,
    )


def _content(entry: Any) -> tuple[str, str | None]:
    """The text that a feed holds of an article, and its language: the full text, else the summary."""
    summary = [entry["summary_detail"]] if "summary_detail" in entry else []
    for detail in [*entry.get("content", []), *summary]:
        if text := _plain(detail).strip():
            return text, detail.get("language")
    return "", None


def _plain(detail: Any) -> str:
    value = str(detail.get("value") or "")
    return text_of(value) if "html" in str(detail.get("type")) or "<" in value else value


def _line(holder: Any, name: str) -> str | None:
    """A title, on one line."""
    return _SPACE.sub(" ", _plain(holder.get(f"{name}_detail") or {"value": holder.get(name)})).strip() or None


def _text(holder: Any, name: str) -> str:
    return str(holder.get(name) or "").strip()


def _link(entry: Any, base: str) -> str | None:
    """The address of an entry's page; a name that only stands in its place is none."""
    link = _text(entry, "link")
    if link and link == _text(entry, "id") and not _ADDRESS.match(link):
        return None
    try:
        return urljoin(base, link) if link else None
    except ValueError:  # the fetcher says what is wrong with it
        return link


def _published(entry: Any) -> date | None:
    """The day as the feed dates it, in its own time zone."""
    for name in ("published", "created", "updated"):
        if name in entry and (day := _day(str(entry[name]))):
            return day
    return None


def _day(words: str) -> date | None:
    """A day as ISO 8601 or RFC 822 write it; what the feed's parser makes of anything else is a guess."""
    for written in (words, f"{words} 00:00"):  # RFC 822 wants a time
        try:
            if iso := _ISO_DAY.match(written):
                return date(*map(int, iso.groups()))
            return parsedate_to_datetime(written).date()
        except (ValueError, OverflowError):
            continue
    return None


def _language(tag: str | None, text: str) -> str | None:
    """A feed's language, unless the text is plainly in another script: many feeds keep their software's."""
    if tag is None or not _LANGUAGE.fullmatch(tag):
        return None
    primary = tag.replace("_", "-").split("-")[0].lower()
    return None if primary in ("ar", "en") and primary != detect_language(text) else tag.replace("_", "-")
