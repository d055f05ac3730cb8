"""Pages from the web: fetched within limits, from public addresses alone, and read as articles.

A URL and each of its redirects is taken apart, its host resolved, every address checked (`addresses.py`), and the
connection made to the address that was checked. Time, size and redirects are bounded; nothing but the request itself is
sent: no cookies, no referrer, no credentials.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from http import HTTPStatus
from http.client import HTTPException
from http.client import HTTPResponse as HTTPMessage
from io import BytesIO
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import DecodeError, HTTPError
from urllib3.response import HTTPResponse
from urllib3.util.request import ACCEPT_ENCODING

from tracker.errors import FetchFailed, ForbiddenAddress, TrackerError
from tracker.records import Article
from tracker.settings import Settings, current
from tracker.sources import connections
from tracker.sources.addresses import Target, check, host, shown, target
from tracker.sources.connections import Connect, Deadline, Resolve
from tracker.sources.place import Found, Place
from tracker.version import __version__

AGENT = "figure-tracker"
"""What robots.txt files call this program."""

_HEADERS = {
    "User-Agent": f"{AGENT}/{__version__} (+news figure reader)",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": ACCEPT_ENCODING,
    "Connection": "close",
}
_REDIRECTS = 5
_REDIRECTING = (301, 302, 303, 307, 308)
_CHUNK_BYTES = 65_536
_ADDRESSES_TRIED = 6

# What is read, and the ending of such a file; none where only the content tells.
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": "",
    "text/markdown": "",
    "text/xml": ".xml",
    "application/xml": ".xml",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/rdf+xml": ".rss",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/json": ".json",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "application/vnd.apache.parquet": ".parquet",
    "application/zip": ".zip",
    "application/gzip": "",
    "application/x-gzip": "",
    "application/warc": ".warc",
    "application/octet-stream": "",
    "": "",
}
_CHARSET = re.compile(r""";\s*charset\s*=\s*["']?(?P<charset>[A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

Permit = Callable[[str], None]
"""Asked before each request, redirects included; it raises a `FetchFailed` where the address must be left alone."""


@dataclass(frozen=True)
class Page:
    """What a server answered.

    Attributes:
        url: where the answer came from, redirects followed.
        asked: the URL that was asked for.
        status: HTTP's.
        content_type: in lower case, without its parameters; empty if the server does not say.
        charset: as the server names it; None if it does not.
        body: uncompressed.
    """

    url: str
    asked: str
    status: int
    content_type: str
    charset: str | None
    body: bytes


class Fetcher:
    """Fetches pages.

    Args:
        settings: The limits; those in force if left out.
        resolve: Looks a host up; the system's way if left out.
        connect: Connects to an address that was checked; the system's way if left out.
        tls: Whom to believe about who a server is; the system's authorities if left out.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        resolve: Resolve = connections.resolve,
        connect: Connect = connections.connect,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._settings = settings or current()
        self._resolve = resolve
        self._connect = connect
        self._tls = tls

    def fetch(self, url: str, permit: Permit | None = None) -> Page:
        """Fetch a page that articles may be read from.

        Args:
            url: The address.
            permit: Asked before each request, its time not counted.

        Raises:
            ForbiddenAddress: The address, or one that it redirects to, must not be fetched.
            FetchFailed: There is no such page, or it is too slow, too large, or nothing to read.
        """
        with self._answered(url, permit) as (page, response):
            if page.status != HTTPStatus.OK:
                raise FetchFailed(f"{shown(url)}: answers {_status(page.status)}")
            if page.content_type not in _ENDINGS:
                raise FetchFailed(
                    f"{shown(url)}: is {shown(page.content_type)}, which holds no article; give a page of text"
                )
            return replace(page, body=self._body(response, shown(url)))

    def look(self, url: str, most: int) -> Page:
        """Whatever is answered, with at most so many bytes of it: for files that are not articles.

        Raises:
            ForbiddenAddress, FetchFailed: There is no answer, or it may not be asked for.
        """
        with self._answered(url, None) as (page, response):
            return replace(page, body=_first_bytes(response, most))

    @contextmanager
    def _answered(self, url: str, permit: Permit | None) -> Iterator[tuple[Page, HTTPResponse]]:
        """The answer to a URL, redirects followed; its body is still to be read, its `body` empty."""
        deadline = Deadline(self._settings.fetch_seconds)
        with ExitStack() as stack:
            at, response = self._followed(url, permit, deadline, stack)
            with _failures(shown(url), deadline):
                yield _head(at.url, url, response), response

    def _followed(
        self, url: str, permit: Permit | None, deadline: Deadline, stack: ExitStack
    ) -> tuple[Target, HTTPResponse]:
        """Ask, and ask again where a redirect leads; what is open at the end is left to the stack."""
        asked, secure = url, False
        for hop in range(_REDIRECTS + 1):
            try:
                at = _onward(asked, secure)
                response = self._ask(at, permit, deadline, stack)
            except (ForbiddenAddress, FetchFailed) as error:
                if not hop:
                    raise
                raise type(error)(f"{shown(url)}: redirects to {error}") from error
            location = response.headers.get("location")
            if response.status not in _REDIRECTING or not location:
                return at, response
            stack.close()
            asked, secure = _joined(at.url, _unicode(location)), at.scheme == "https"
        raise FetchFailed(f"{shown(url)}: redirects more than {_REDIRECTS} times; open it and give the last address")

    def _ask(self, at: Target, permit: Permit | None, deadline: Deadline, stack: ExitStack) -> HTTPResponse:
        """Send one request to an address that is checked, and read the head of the answer."""
        with _failures(shown(at.url), deadline):
            addresses = self._addresses(at, deadline)
        if permit:
            with deadline.paused():
                permit(at.url)
        with _failures(shown(at.url), deadline):
            plain = stack.enter_context(closing(self._connected(at, addresses, deadline)))
            stack.enter_context(deadline.cutting(plain))
            connection = self._connection(at, plain, deadline)
            connection.response_class = _closed_by(stack)
            stack.callback(connection.close)
            connection.request("GET", at.path, headers=_HEADERS, preload_content=False)
            response = connection.getresponse()
            stack.callback(response.close)
            return response

    def _addresses(self, at: Target, deadline: Deadline) -> list[str]:
        addresses = [at.literal] if at.literal else deadline.hurry(lambda: self._resolve(at.host, at.port))
        if not addresses:
            raise socket.gaierror
        check(at, addresses, self._settings.allow_loopback)
        return addresses[:_ADDRESSES_TRIED]

    def _connected(self, at: Target, addresses: list[str], deadline: Deadline) -> socket.socket:
        """A connection to the first address that takes one; each gets its part of the time."""
        failure: OSError | None = None
        for tried, address in enumerate(addresses):
            try:
                return self._connect(address, at.port, deadline.left() / (len(addresses) - tried))
            except OSError as error:
                failure = error
        raise failure or TimeoutError

    def _connection(self, at: Target, plain: socket.socket, deadline: Deadline) -> HTTPConnection:
        """HTTP over an open connection: the name is for the server and its certificate, never looked up again."""
        connection: HTTPConnection
        plain.settimeout(deadline.left())
        if at.scheme == "https":
            self._tls = self._tls or connections.trusted()
            connection = HTTPSConnection(at.host, at.port, timeout=deadline.left())
            connection.sock = self._tls.wrap_socket(plain, server_hostname=at.host)
        else:
            connection = HTTPConnection(at.host, at.port, timeout=deadline.left())
            connection.sock = plain
        connection.auto_open = 0
        return connection

    def _body(self, response: HTTPResponse, name: str) -> bytes:
        """The body, uncompressed; one that is too large is given up as soon as that shows."""
        cap = self._settings.max_fetch_bytes
        encoding = response.headers.get("content-encoding", "").strip().lower()
        if encoding not in ("", "identity", *response.CONTENT_DECODERS):
            raise FetchFailed(f"{name}: is compressed in a way that was not asked for ({shown(encoding)})")
        announced = response.headers.get("content-length", "")
        if not (announced.isdecimal() and int(announced[:20]) > cap):
            body = _first_bytes(response, cap + 1)
            if len(body) <= cap:
                return body
        raise FetchFailed(f"{name}: is larger than {cap:,} bytes; raise the cap with TRACKER_MAX_FETCH_BYTES")


def read_url(url: str, fetcher: Fetcher, permit: Permit | None = None) -> Iterator[Found]:
    """Fetch a page and yield its article; of a file that holds many, all of them.

    Args:
        url: The address.
        fetcher: What fetches it.
        permit: As for `Fetcher.fetch`.
    """
    try:
        yield from _read(fetcher.fetch(url, permit))
    except TrackerError as error:
        yield error


def _read(page: Page) -> Iterator[Found]:
    """The articles of a page, by the reader of its kind: what its content says, else what the server calls it."""
    from tracker.sources.entries import entries_of, held_articles  # noqa: PLC0415  (only where something was fetched)
    from tracker.sources.files import read_content  # noqa: PLC0415
    from tracker.sources.kinds import ONE_ARTICLE, recognised  # noqa: PLC0415

    place = Place(name=shown(page.asked), id=page.url)
    name = f"page{_ENDINGS.get(page.content_type, '')}"
    kind, stream = recognised(BytesIO(page.body), name, place.name)
    if kind == "html":
        found = _read_page(page, place)
    elif kind == "feed":
        found = held_articles(entries_of(page.body, place, page.url, page.charset))
    else:
        found = read_content(stream, place, name=name)
    return (_placed(one, page, whole=kind in ONE_ARTICLE) for one in found)


def _read_page(page: Page, place: Place) -> Iterator[Found]:
    from tracker.sources.html import read_html  # noqa: PLC0415  (trafilatura: only where a page is read)

    yield read_html(page.body, place, url=page.url, charset=page.charset)


def _placed(found: Found, page: Page, *, whole: bool) -> Found:
    """An article with the address that it was fetched from; one of many in a file keeps what the file says of it."""
    if not isinstance(found, Article):
        return found
    known: dict[str, str | None] = {"source": _outlet(found.source, page.url), "origin": None}
    if whole:
        known["url"] = found.url or page.url
        known["id"] = known["url"] if found.derived_id else found.id
    return found.model_copy(update=known)


def _outlet(named: str | None, url: str) -> str:
    parts = urlsplit(url)
    unnamed = (None, "", parts.netloc, parts.hostname)
    return host(url) if named in unnamed else str(named)


def _closed_by(stack: ExitStack) -> type[HTTPMessage]:
    """The class of answers, each closed by the stack: one with a broken head would stay open."""

    def opened(*given: Any, **named: Any) -> HTTPMessage:
        return stack.enter_context(closing(HTTPMessage(*given, **named)))

    return cast(type[HTTPMessage], opened)


def _head(url: str, asked: str, response: HTTPResponse) -> Page:
    says = response.headers.get("content-type", "")
    kind = says.partition(";")[0].strip().lower()
    charset = _CHARSET.search(says)
    return Page(url, asked, response.status, kind, charset["charset"] if charset else None, b"")


def _onward(url: str, secure: bool) -> Target:
    """Where a request goes next.

    Raises:
        ForbiddenAddress: Nowhere it may go: from https to http, anybody on the way could change what is read.
    """
    at = target(url)
    if secure and at.scheme != "https":
        raise ForbiddenAddress(
            f"{shown(url)}: is not encrypted, unlike what was asked for; give this address if you trust it"
        )
    return at


def _joined(base: str, location: str) -> str:
    """Where a redirect leads, as it stands if that is an address in itself, so that it is judged as such."""
    if _SCHEME.match(location):
        return location
    try:
        return urljoin(base, location)
    except ValueError:
        return location


def _unicode(location: str) -> str:
    """A `Location` header whose bytes are UTF-8, which HTTP hands over as Latin-1."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location


def _first_bytes(response: HTTPResponse, most: int) -> bytes:
    body = bytearray()
    for chunk in response.stream(_CHUNK_BYTES, decode_content=True):
        body += chunk
        if len(body) >= most:
            break
    return bytes(body[:most])


def _status(status: int) -> str:
    """A status other than 200, and what to do about it."""
    known = {int(one): one.phrase for one in HTTPStatus}
    told = f"{status} ({known[status]})" if status in known else str(status)
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        return f"{told}; check the address"
    if status >= 500 or status == HTTPStatus.TOO_MANY_REQUESTS:
        return f"{told}; try again later"
    return f"{told}; open it in a browser and save the page"


@contextmanager
def _failures(name: str, deadline: Deadline) -> Iterator[None]:
    """Tell whatever goes wrong on the network as one line about `name`."""
    try:
        yield
        deadline.left()  # a connection that was cut off may look like the end of a page
    except (OSError, HTTPException, HTTPError) as error:
        raise FetchFailed(f"{name}: {_problem(error, deadline)}") from error


def _problem(error: Exception, deadline: Deadline) -> str:
    if deadline.over:
        return f"took longer than {deadline.seconds:g} seconds; try again later, or raise TRACKER_FETCH_SECONDS"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"has a certificate that cannot be trusted ({shown(error.verify_message)}); check the address"
    if isinstance(error, ssl.SSLError):
        return "does not encrypt as https must; check the address"
    if isinstance(error, socket.gaierror):
        return "has a host that nobody knows; check the address and your connection"
    if isinstance(error, DecodeError):
        return "is compressed, and damaged; try again later"
    if isinstance(error, OSError):
        return f"gives no answer ({shown(error.strerror or 'it breaks off')}); check the address, or try again later"
    return "breaks off, or does not answer as a web server does; try again later"
