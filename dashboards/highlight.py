"""An article, or one sentence of it, as safe HTML with its figures marked.

Article text is hostile until escaped: every character of it passes through `html.escape`, whatever the browser's
sanitiser would let through (an `<img>` could be a tracking pixel).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape

from tracker.extraction.text import detect_language
from tracker.records import Article, Figure

RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
# These two make digits read backwards; a reader must see that they are there.
_OVERRIDE = re.compile("[\u202d\u202e]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def language_of(article: Article) -> str:
    """The article's language tag, detected where it does not say."""
    return article.lang or detect_language(article.text)


def direction_of(lang: str) -> str:
    """`"rtl"` or `"ltr"`, for a BCP 47 tag."""
    return "rtl" if lang.replace("_", "-").split("-")[0].lower() in RTL_LANGUAGES else "ltr"


def safe(text: str) -> str:
    """The text as HTML characters: escaped, unprintable characters replaced, text-reversing controls made visible."""
    escaped = escape(_FORBIDDEN.sub("\ufffd", text), quote=True)
    return _OVERRIDE.sub(lambda match: f'<span class="control">U+{ord(match.group()):04X}</span>', escaped)


def article_html(
    article: Article, figures: Iterable[Figure], link: Callable[[Figure], str], chosen: int | None = None
) -> str:
    """The full text in paragraphs, every figure a `<mark>` inside a link.

    Args:
        article: the article.
        figures: the figures to mark, all of this article.
        link: the address that opens a figure.
        chosen: the start of the figure that is open, if one is.
    """
    ordered = sorted(figures, key=lambda figure: figure.start)
    paragraphs = "".join(
        f"<p>{''.join(_pieces(line, ordered, link, chosen))}</p>"
        for line in _LINE.finditer(article.text)
        if line.group().strip()
    )
    return f'<article class="article" {_language_attributes(language_of(article))}>{paragraphs}</article>'


def sentence_html(figure: Figure, lang: str) -> str:
    """The figure's sentence as a quotation, with the figure marked in it."""
    start, end = figure.start - figure.sentence_start, figure.end - figure.sentence_start
    before, after = safe(figure.sentence[:start].lstrip()), safe(figure.sentence[end:].rstrip())
    mark = f'<mark class="{figure.kind}">{safe(figure.sentence[start:end])}</mark>'
    return f'<blockquote class="sentence" {_language_attributes(lang)}>{before}{mark}{after}</blockquote>'


def quotation_html(text: str, lang: str) -> str:
    """A few words of the article inside the interface's own, kept apart from the direction of what is around."""
    return f"<bdi {_language_attributes(lang)}>{safe(text)}</bdi>"


def _language_attributes(lang: str) -> str:
    return f'dir="{direction_of(lang)}" lang="{escape(lang, quote=True)}"'


def _pieces(
    line: re.Match[str], figures: list[Figure], link: Callable[[Figure], str], chosen: int | None
) -> Iterator[str]:
    """One paragraph's text and marks in turn. A figure that runs over a line break is marked on both lines."""
    text, at = line.string, line.start()
    for figure in figures:
        start, end = max(figure.start, at), min(figure.end, line.end())
        if start >= end:
            continue
        yield safe(text[at:start])
        yield _linked_mark(figure, text[start:end], link(figure), figure.start == chosen)
        at = end
    yield safe(text[at : line.end()])


def _linked_mark(figure: Figure, quoted: str, address: str, is_chosen: bool) -> str:
    state = ' aria-current="true"' if is_chosen else ""
    mark = f'<mark class="{figure.kind}" id="figure-{figure.start}">{safe(quoted)}</mark>'
    return f'<a class="figure" href="{escape(address, quote=True)}" target="_self"{state}>{mark}</a>'
