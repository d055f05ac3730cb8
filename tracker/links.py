"""Addresses that may be followed, and the part of one that scrolls to a sentence.

The part is a text fragment (WICG: Text Fragments, https://wicg.github.io/scroll-to-text-fragment/): browsers that know
it scroll to the words and mark them, others ignore it.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from tracker.records import Article, Figure

_WORDS = 5
_DIRECTIVE = ":~:"
# What an address may hold as it stands; a `%` there has been encoded already.
_RESERVED = "%:/?#[]@!$&'()*+,;="
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f]+")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
# A sentence may be cut at other quotation marks and stops than the page shows.
_EDGES = " \t\r\n.,;:!?…،؛؟\"'«»“”‘’()[]\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"


def is_address(written: str) -> bool:
    """Whether something is written as an address (`https://…`, any scheme), and not as a path or a name."""
    return _ADDRESS.match(written) is not None


def web_address(address: str | None) -> str | None:
    """The address in ASCII if it is one of the web (http or https, with a host), else None."""
    if not address or _UNSEEN.search(address.strip()):
        return None
    try:
        parts = urlsplit(address.strip())
    except ValueError:  # a bracket that opens no IPv6 address
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return quote(address.strip(), safe=_RESERVED, errors="replace")


def may_follow(address: str) -> bool:
    """Whether a link may lead there: to the web, or to a place of the same site; never `javascript:` and its like."""
    scheme = _SCHEME.match(_UNSEEN.sub("", address))  # as browsers read it, which skip what is unseen
    return scheme is None or scheme[0].lower() in ("http:", "https:")


def text_fragment(sentence: str) -> str:
    """The fragment that scrolls to a sentence, without `#`: `:~:text=first%20words,last%20words`; "" for no words.

    The first and the last words, since a page may have a footnote or other spaces between.
    """
    words = sentence.split()
    parts = [words] if len(words) <= 2 * _WORDS else [words[:_WORDS], words[-_WORDS:]]
    encoded = [_encoded(_bare(" ".join(part))) for part in parts]
    return f"{_DIRECTIVE}text={','.join(encoded)}" if all(encoded) else ""


def source_link(article: Article, figure: Figure) -> str | None:
    """The address of the article that scrolls to the figure's sentence; None where the article has none on the web."""
    address = web_address(article.url)
    if address is None:
        return None
    page, _, anchor = address.partition("#")
    fragment = anchor.partition(_DIRECTIVE)[0] + text_fragment(figure.sentence)
    return f"{page}#{fragment}" if fragment else page


def _bare(words: str) -> str:
    return words.strip(_EDGES)


def _encoded(words: str) -> str:
    """Percent-encoded, with the three characters that the directive itself uses: `-`, `,` and `&`."""
    return quote(words, safe="", errors="replace").replace("-", "%2D")
