"""Pieces of HTML: what an editor wrote in a feed, where nothing stands around it that would have to be left out."""

from __future__ import annotations

import re

_BLOCKS = frozenset(
    """
    address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr li main nav ol p pre section summary table tbody tfoot thead tr ul
    """.split()
)
_CELLS = frozenset({"td", "th"})
_UNSEEN = ("script", "style", "noscript", "template", "iframe", "object", "svg", "math", "head", "title")
_SPACE = re.compile(r"\s+")


def text_of(markup: str) -> str:
    """The text of a piece of HTML, a paragraph a line."""
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  (plain texts need no parser)
    from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]  # noqa: PLC0415

    parser = HTMLParser(remove_comments=True, remove_pis=True, collect_ids=False)
    tree = document_fromstring(f"<div>{markup}</div>", parser=parser)
    etree.strip_elements(tree, *_UNSEEN, with_tail=False)
    parts: list[str] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag in _BLOCKS:
            parts.append("\n")
        elif element.tag in _CELLS:
            parts.append(" ")
        parts.append(_SPACE.sub(" ", (element.text if event == "start" else element.tail) or ""))
    lines = (_SPACE.sub(" ", line).strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)
