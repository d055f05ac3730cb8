"""Feeds: RSS and Atom, and the articles that they themselves hold.

A feed is untrusted: it is turned into text here and cut down to its root element, so that the parser meets no document
type, no entities and no encoding of the feed's choice, and it gets a stream, never something that it could take for an
address or a path and open.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any, BinaryIO
from urllib.parse import urljoin

from tracker.errors import BrokenDocument, EmptyInput
from tracker.extraction.text import is_plainly_another
from tracker.languages.common import LANGUAGE_TAG
from tracker.links import is_address
from tracker.records import Article
from tracker.sources.addresses import host
from tracker.sources.encoding import decode
from tracker.sources.fragments import text_of
from tracker.sources.limits import read_capped
from tracker.sources.place import Found, Place, yields_refusals

_WEB = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})""")
_CODECS = re.compile(r"utf-(?:8|16|32)(?:-.*)?|cp\d+|iso8859-\d+|ascii|mac-[a-z]+|koi8-.|gb.*|big5.*|shift_.*|euc_.*")
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?P<name>[A-Za-z_][\w.-]*)")
_ROOTS = ("rss", "feed", "rdf")
_ISO_DAY = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)")
_SPACE = re.compile(r"\s+")
_BLANKS = re.compile(r"[\s\ufeff]*")
_TAG = re.compile(r"""<[A-Za-z_](?:[^<>"']|"[^"<]*"|'[^'<]*')*+""")
_VALUE = re.compile(r"""=\s*["']""")
_ENTRY = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)[\s/>]", re.IGNORECASE)
_MOST_TAGS, _MOST_ENTRIES, _MOST_NAMES = 300_000, 20_000, 200
_MOST_BROKEN_TAGS, _MOST_BROKEN_CHARS = 30_000, 1_000_000
_MOST_ATTRIBUTES = 300  # the parser's time grows with their square
_TRIPS = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, AssertionError, RecursionError)
"""What the parser trips over in broken feeds, such as a character by a number that none has."""


@dataclass(frozen=True)
class Entry:
    """What a feed says of an article.

    Attributes:
        place: where it stands.
        link: its page, as far as that is an address.
        guid: what its outlet calls it.
        title: its headline, on one line.
        text: what the feed holds of it; empty if nothing.
        source: the outlet.
        published: the day, in the outlet's time zone.
        lang: as the feed tells it.
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
    yield from held_articles(entries_of(read_capped(stream, place.name), place))


def held_articles(entries: Iterable[Entry]) -> Iterator[Found]:
    """Yield what a feed holds of its entries' articles, and an error in the place of each of which it holds nothing."""
    for entry in entries:
        if entry.text:
            yield _article(entry)
        else:
            yield EmptyInput(f"{entry.place.name}: holds no text in the feed; follow its link")


def _article(entry: Entry) -> Article:
    url = entry.link if entry.link and _WEB.fullmatch(entry.link) else None
    known = {
        "title": entry.title,
        "source": entry.source or (host(url) if url else None),
        "url": url,
        "published": entry.published,
        "lang": likely_language(entry.lang, entry.text),
    }
    if url:
        return entry.place.article(entry.text, known | {"id": url, "derived_id": True})
    return entry.place.article(entry.text, known | {"id": entry.guid})


def entries_of(raw: bytes, place: Place, base: str = "", charset: str | None = None) -> Iterator[Entry]:
    """The entries of a feed, each once.

    Args:
        raw: The feed.
        place: Where it is read from.
        base: Its address, by which links are completed; left out, its own link.
        charset: The encoding that the server tells.

    Raises:
        BrokenDocument: It is no feed, or one that was made to be slow.
        EmptyInput: It has no entries.
    """
    parsed = _parsed(_body(_decoded(raw, place, charset), place), place)
    feed = parsed.feed
    base = base or _text(feed, "link")
    if not parsed.entries:
        raise EmptyInput(f"{place.name}: is a feed without entries; look again later")
    return _once(
        _entry(entry, feed, place.inside(f"entry {number}", str(number)), base)
        for number, entry in enumerate(parsed.entries, start=1)
    )


def _once(entries: Iterator[Entry]) -> Iterator[Entry]:
    seen: set[str] = set()
    for entry in entries:
        known = entry.link or entry.guid
        if known is None or known not in seen:
            yield entry
        seen.add(known or "")


def _parsed(feed: str, place: Place) -> Any:
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415  (only where there is a feed)

    stream = BytesIO(feed.encode())  # of bytes it would take for a path, and of a string for an address
    try:
        return feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
    except _TRIPS as error:
        raise BrokenDocument(f"{place.name}: is a broken feed, which cannot be read; fetch it again") from error


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
    _check_cost(body, place)
    if any(len(_VALUE.findall(tag[0])) > _MOST_ATTRIBUTES for tag in _TAG.finditer(body)):
        raise BrokenDocument(f"{place.name}: has a tag of over {_MOST_ATTRIBUTES} attributes, as no feed has; not read")
    return body


def _check_cost(body: str, place: Place) -> None:
    """Refuse what the parser would take long over: above all what is broken, which it reads in another, slow way.

    Raises:
        BrokenDocument: There is too much of it.
    """
    tags, entries, names = body.count("<"), len(_ENTRY.findall(body)), body.count("xmlns")
    for what, count, most in (
        ("tags", tags, _MOST_TAGS),
        ("entries", entries, _MOST_ENTRIES),
        ("name spaces", names, _MOST_NAMES),
    ):
        if count > most:
            raise BrokenDocument(f"{place.name}: has over {most:,} {what}, more than a feed; not read")
    if (tags > _MOST_BROKEN_TAGS or len(body) > _MOST_BROKEN_CHARS) and not _is_well_formed(body):
        raise BrokenDocument(f"{place.name}: is broken, and too large a feed to be mended; fetch it again")


def _is_well_formed(body: str) -> bool:
    """Whether it is XML that the parser reads the quick way. It holds no entities of its own (see `_body`)."""
    from xml.parsers import expat  # noqa: PLC0415  (large feeds only)

    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        parser.Parse(body.encode(), True)
    except expat.ExpatError:
        return False
    return True


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


def _entry(entry: Any, feed: Any, place: Place, base: str) -> Entry:
    text, lang = _content(entry)
    origin = entry.get("source") or {}
    return Entry(
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
    if link and link == _text(entry, "id") and not is_address(link):
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


def likely_language(tag: str | None, text: str) -> str | None:
    """A feed's language, unless the text is plainly in another: many feeds keep their software's."""
    if tag is None or not LANGUAGE_TAG.fullmatch(tag) or is_plainly_another(tag, text):
        return None
    return tag.replace("_", "-")
