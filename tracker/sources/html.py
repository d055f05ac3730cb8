"""Web pages: the article on them, without what stands around it."""

from __future__ import annotations

import codecs
import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import urljoin, urlsplit

from tracker.errors import BinaryInput, BrokenDocument, EmptyInput
from tracker.extraction.text import is_plainly_another
from tracker.languages.common import LANGUAGE_TAG, SCRIPTS
from tracker.records import Article
from tracker.sources.encoding import decode
from tracker.sources.limits import read_capped
from tracker.sources.place import Found, Place, yields_refusals

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]
    from trafilatura.settings import Document

_META_BYTES = 4_096
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_AS_WINDOWS = {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8"}
"""Names that pages give and browsers read as another encoding (WHATWG)."""

_LOST_SHARE = 1_000  # one broken character in so many is bearable; it shows in the text
_MOST_ELEMENTS = 20_000
_MOST_ATTRIBUTES = 500  # the parser's time grows with their square
_ATTRIBUTE = r"""[\s/]*+[^\s>/=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+"""
_ATTRIBUTES = re.compile(rf"<[A-Za-z][^\s<>/]*+(?=[\s/])(?:{_ATTRIBUTE}){{{_MOST_ATTRIBUTES + 1}}}")
"""A tag with more, as browsers read it; nothing in the pattern goes back."""

_LONGEST_SCRIPT = 500_000  # characters; what is told there for machines is read too
_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3]")
_LETTERS = re.compile(r"[^\W\d_]")
_DATES = {"original_date": True, "extensive_search": False}  # a date that stands somewhere on the page is no dateline
_RULES = re.compile(r"^\|(?:-+\|)+\n|(?<! ) +$", re.MULTILINE)  # what sets off a table's head, and spaces at line ends
_SAME_SITE = re.compile(r"^(?:www|m|mobile|amp)\.")


def read_html(raw: bytes, place: Place, *, url: str | None = None, charset: str | None = None) -> Article:
    """The article on a page: its main text, a paragraph a line, and its title, date, outlet, address and language.

    Args:
        raw: The page.
        place: Where it is read from.
        url: Its address, if known.
        charset: The encoding that the server tells.

    Raises:
        EmptyInput: There is no article on it.
        BinaryInput: It is no text.
        BrokenDocument: It is too large a page to be taken apart.
    """
    page = _decoded(raw, place.name, charset)
    if _ATTRIBUTES.search(page):
        raise BrokenDocument(f"{place.name}: has a tag of over {_MOST_ATTRIBUTES} attributes, as no page has; not read")
    tree = _tree(page, place.name)
    if len(tree.xpath("//*")) > _MOST_ELEMENTS:
        raise BrokenDocument(f"{place.name}: is a page of over {_MOST_ELEMENTS:,} elements; save the article as text")
    address = _address(tree, url)
    language, site = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"), _site(tree)
    document = _extracted(tree, address)
    if document is None or not (text := _RULES.sub("", document.text or "").strip()):
        raise EmptyInput(f"{place.name}: has no article on it; save the article's text and give that")
    return place.article(text, _fields(document, text, address, language, site))


@yields_refusals
def read_page(stream: BinaryIO, place: Place) -> Iterator[Found]:
    """Yield the article of a saved page."""
    yield read_html(read_capped(stream, place.name), place)


def _decoded(raw: bytes, name: str, charset: str | None) -> str:
    """The page as text: UTF-8 if it is that, else as its marks, the server or the page say, else what it looks like."""
    marked = raw.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in () if marked else ("utf-8", *_declared(raw, charset)):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    try:
        return decode(raw, name)
    except BinaryInput:
        return _mended(raw, _declared(raw, charset), name)


def _mended(raw: bytes, declared: list[str], name: str) -> str:
    """The page with marks in the place of the few bytes that are broken."""
    text = raw.decode(declared[0] if declared else "utf-8", "replace")
    if "\0" in text or text.count("\ufffd") * _LOST_SHARE > len(text):
        raise BinaryInput(f"{name}: is no page in any encoding that is known; save it as UTF-8")
    return text


def _declared(raw: bytes, charset: str | None) -> list[str]:
    meta = _META_CHARSET.search(raw[:_META_BYTES])
    names = [charset, meta[1].decode("ascii") if meta else None]
    return [encoding for name in names if name and (encoding := _encoding(name))]


def _encoding(name: str) -> str | None:
    try:
        found = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    return _AS_WINDOWS.get(found.name, found.name) if found._is_text_encoding else None


def _tree(page: str, name: str) -> HtmlElement:
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  (texts need no parser)
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415

    parser = HTMLParser(remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(_DECLARATION.sub("", page), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise EmptyInput(f"{name}: has no article on it; save the article's text and give that") from error
    etree.strip_elements(tree, "style", "svg", "template", with_tail=False)
    for script in tree.iter("script"):
        if len(script.text or "") > _LONGEST_SCRIPT:
            script.text = None
    return tree


def _extracted(tree: HtmlElement, url: str | None) -> Document | None:
    from trafilatura import bare_extraction  # noqa: PLC0415  (0.4 s that texts need not pay)

    for library in ("trafilatura", "htmldate", "justext"):
        logging.getLogger(library).addHandler(logging.NullHandler())  # what is refused is told once, by us
    found = bare_extraction(
        tree,
        url=url,
        favor_precision=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=dict(_DATES),
    )
    return found if not isinstance(found, dict) else None


def _fields(
    document: Document, text: str, address: str | None, language: str | None, site: str | None
) -> dict[str, Any]:
    host = urlsplit(address).hostname if address else None
    return {
        "title": document.title or None,
        "source": site or document.sitename or host,
        "url": address,
        "published": date.fromisoformat(document.date) if document.date else None,
        "lang": _language(language, text),
    }


def _site(tree: HtmlElement) -> str | None:
    """The outlet as the page calls it."""
    for name in tree.xpath('//meta[@property="og:site_name"]/@content'):
        if words := " ".join(str(name).split()):
            return words
    return None


def _address(tree: HtmlElement, url: str | None) -> str | None:
    """The address that the page wants to be known by, if it can be believed; else the one that it was found at.

    It cannot be believed where it leads to another site than the page came from, or to a site's home page.
    """
    for named in tree.xpath('//link[@rel="canonical"]/@href | //meta[@property="og:url"]/@content'):
        canonical = _resolved(str(named).strip(), url)
        if canonical and (url is None or _same_site(canonical, url)):
            return canonical
    return url


def _resolved(named: str, url: str | None) -> str | None:
    try:
        whole = urljoin(url or "", named)
        parts = urlsplit(whole)
        is_page = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.username
    except ValueError:
        return None
    return whole if is_page and whole.isprintable() and (parts.path.strip("/") or parts.query) else None


def _same_site(one: str, other: str) -> bool:
    first, second = (_SAME_SITE.sub("", urlsplit(url).hostname or "") for url in (one, other))
    return first == second


def _language(named: str | None, text: str) -> str | None:
    """The page's language, unless it is none or the text is plainly in another: templates are often untrue."""
    if not named or not LANGUAGE_TAG.fullmatch(named.strip()):
        return None
    tag = named.strip().replace("_", "-")
    arabic = 2 * len(_ARABIC.findall(text)) > len(_LETTERS.findall(text))
    code = tag.split("-")[0].lower()
    told = SCRIPTS[code] == "arab" if code in SCRIPTS else arabic
    return tag if told == arabic and (arabic or not is_plainly_another(tag, text)) else None
