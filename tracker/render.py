"""An article, its headline or one sentence as safe HTML, with its figures marked.

Text is hostile until escaped: every character of it passes through `html.escape`, whatever the browser's sanitiser
would let through (an `<img>` could be a tracking pixel).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from tracker.direction import direction_of, language_of
from tracker.errors import InvalidRequest
from tracker.extraction.text import detect_language
from tracker.languages.folding import Folded, fold_word
from tracker.links import may_follow
from tracker.records import Article, Figure, Hedge, Part

Link = Callable[[Figure], str | None]
Describe = Callable[[Figure], str]

STYLE = """\
<style>
.article, .article-title {
  max-width: 46rem; overflow-wrap: anywhere;
  &[dir="rtl"] { margin-left: auto; margin-right: 0; text-align: right }
  p { line-height: 1.9; margin: 0 0 1em }
  a.figure { color: inherit; text-decoration: none }
  mark { color: inherit; border-radius: 0.2em; padding: 0.05em 0.15em }
  mark.money { background: #e69f0042; border-bottom: 0.16em solid #e69f00 }
  mark.percent { background: #56b4e942; border-bottom: 0.16em dashed #56b4e9 }
  mark.casualty { background: #d55e0038; border-bottom: 0.22em double #d55e00 }
  [aria-current] { outline: 2px solid currentColor; outline-offset: 1px }
  .found { box-shadow: inset 0 0 0 1px currentColor; font-weight: 700 }
  .control { border: 1px solid; font: 0.7em monospace; unicode-bidi: isolate }
}
</style>
"""
"""What makes the HTML look right where no style sheet knows it, as in a notebook. Colours as in the dashboard."""

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
# These two make digits read backwards; a reader must see that they are there.
_OVERRIDE = re.compile("[\u202d\u202e]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

_BOUNDS: dict[Hedge, str] = {
    "approx": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "less than ",
}

Spans = list[tuple[int, int]]


class Rendered(str):
    """HTML as a string, which a notebook shows as what it means."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)

    def __html__(self) -> str:
        """Itself: template engines need not escape it."""
        return str(self)


@dataclass(frozen=True)
class _Segment:
    """Characters that one figure's mark covers."""

    start: int
    end: int
    figure: Figure


@dataclass(frozen=True)
class _Marking:
    """How a text is marked.

    Attributes:
        segments: what is marked, in order, none over another.
        link: the address that opens a figure, if there is one.
        chosen: where the figure starts that is open.
        describe: what a mark says when it is pointed at; None for nothing.
        found: the spans of the words that were searched.
    """

    segments: list[_Segment]
    link: Link | None = None
    chosen: int | None = None
    describe: Describe | None = None
    found: Spans | None = None


def in_words(figure: Figure) -> str:
    """The value with its bound and unit, and what it measures: `more than 1,600,000 USD · raised`."""
    low, high = _digits(figure.low), _digits(figure.high)
    numbers = low if low == high else f"{low} to {high}"
    unit = "%" if figure.unit == "%" else f" {figure.unit or '(currency open)'}"
    told = [figure.role, figure.direction]
    return " · ".join(
        [_BOUNDS.get(figure.hedge, "") + numbers + unit, *(word.replace("_", " ") for word in told if word)]
    )


def render(
    text: str | Article,
    figures: Iterable[Figure],
    *,
    part: Part = "text",
    lang: str | None = None,
    link: Link | None = None,
    chosen: int | None = None,
    words: Iterable[str] = (),
    describe: Describe | None = in_words,
    style: bool = False,
) -> Rendered:
    """A text with its figures highlighted, as HTML in which nothing of the text is markup.

    Args:
        text: An article, whose headline comes first if it has one; or a text by itself.
        figures: Its figures. Those of the headline are marked in the headline only.
        part: Which of the two a text by itself is.
        lang: Its language (BCP 47); None for what the article says, or what its letters tell.
        link: The address that opens a figure, or None for no link there. Anything but a place on the web or on the same
            site is left out.
        chosen: Where the figure starts that is open.
        words: What was searched: found in any spelling that is read alike (case, vowel marks, kinds of alef), and set
            apart from the figures.
        describe: What a mark says when it is pointed at; None for nothing.
        style: Whether to put a style sheet before it, for a notebook.

    Raises:
        InvalidRequest: A figure does not stand where it says: it belongs to another text.
    """
    given = list(figures)
    article = text if isinstance(text, Article) else None
    known = lang or (language_of(article) if article else detect_language(str(text)))
    parts: list[tuple[Part, str]] = [(part, text)] if isinstance(text, str) else [("text", text.text)]
    if article and article.title:
        parts.insert(0, ("title", article.title))
    html = ""
    for name, body in parts:
        segments = _segments(body, (figure for figure in given if figure.part == name))
        marking = _Marking(segments, link, chosen if name == parts[-1][0] else None, describe, _found(body, words))
        html += _title(body, marking, known) if name == "title" else _paragraphs(body, marking, known)
    return Rendered((STYLE if style else "") + html)


def sentence_html(figure: Figure, lang: str, words: Iterable[str] = ()) -> str:
    """The figure's sentence as a quotation, with the figure marked in it and the searched words set apart."""
    text, found = figure.sentence, _found(figure.sentence, words)
    start, end = figure.start - figure.sentence_start, figure.end - figure.sentence_start
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    before, after = _plain(text, min(first, start), start, found), _plain(text, end, max(last, end), found)
    mark = f'<mark class="{figure.kind}">{_plain(text, start, end, found)}</mark>'
    return f'<blockquote class="sentence" {_language_attributes(lang)}>{before}{mark}{after}</blockquote>'


def quotation_html(text: str, lang: str) -> str:
    """A few words of the article inside the interface's own, kept apart from the direction of what is around."""
    return f"<bdi {_language_attributes(lang)}>{safe(text)}</bdi>"


def safe(text: str) -> str:
    """The text as HTML characters: escaped, unprintable characters replaced, text-reversing controls made visible."""
    escaped = escape(_FORBIDDEN.sub("\ufffd", text), quote=True)
    return _OVERRIDE.sub(lambda match: f'<span class="control">U+{ord(match.group()):04X}</span>', escaped)


def _attribute(text: str) -> str:
    """The text inside an attribute, where no element can show a control."""
    return escape(_OVERRIDE.sub(lambda match: f"U+{ord(match[0]):04X}", _FORBIDDEN.sub("\ufffd", text)), quote=True)


def _digits(value: Decimal) -> str:
    digits = format(value, ",f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _language_attributes(lang: str) -> str:
    return f'dir="{direction_of(lang)}" lang="{escape(lang, quote=True)}"'


def _title(text: str, marking: _Marking, lang: str) -> str:
    line = " ".join(_marked(text, match.start(), match.end(), marking) for match in _LINE.finditer(text))
    return f'<h2 class="article-title" {_language_attributes(lang)}>{line}</h2>'


def _paragraphs(text: str, marking: _Marking, lang: str) -> str:
    lines = (match for match in _LINE.finditer(text) if match[0].strip())
    body = "".join(f"<p>{_marked(text, line.start(), line.end(), marking)}</p>" for line in lines)
    return f'<article class="article" {_language_attributes(lang)}>{body}</article>'


def _segments(text: str, figures: Iterable[Figure]) -> list[_Segment]:
    """What each figure's mark covers: a figure that starts inside another takes its characters from it."""
    segments: list[_Segment] = []
    spans: set[tuple[int, int]] = set()
    for figure in sorted(figures, key=lambda figure: (figure.start, -figure.end)):
        if text[figure.start : figure.end] != figure.text:
            raise InvalidRequest(
                f"figure at {figure.start}: does not stand in this text; give the text that it was extracted from"
            )
        if (figure.start, figure.end) not in spans and figure.start < figure.end:
            spans.add((figure.start, figure.end))
            _lay_over(segments, figure)
    return segments


def _lay_over(segments: list[_Segment], figure: Figure) -> None:
    below: list[_Segment] = []
    while segments and segments[-1].end > figure.start:
        below.append(segments.pop())
    below.reverse()
    segments += (_Segment(each.start, figure.start, each.figure) for each in below if each.start < figure.start)
    segments.append(_Segment(figure.start, figure.end, figure))
    segments += (
        _Segment(max(each.start, figure.end), each.end, each.figure) for each in below if each.end > figure.end
    )


def _found(text: str, words: Iterable[str]) -> Spans:
    """Where the words stand, overlapping spans as one."""
    asked = {form for word in words if (form := fold_word(word).strip())}
    if not asked:
        return []
    folded = Folded(text)
    pattern = "|".join(map(re.escape, sorted(asked, key=len, reverse=True)))
    spans: Spans = []
    for match in re.finditer(pattern, folded.text):
        start, end = folded.span(*match.span())
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def _marked(text: str, start: int, end: int, marking: _Marking) -> str:
    """One line's text and marks in turn. A figure that runs over a line break is marked on both lines."""
    return "".join(_pieces(text, start, end, marking))


def _pieces(text: str, start: int, end: int, marking: _Marking) -> Iterator[str]:
    at = start
    segments = marking.segments
    for place in range(bisect_right(segments, start, key=lambda segment: segment.end), len(segments)):
        segment = segments[place]
        if segment.start >= end:
            break
        yield _plain(text, at, max(segment.start, start), marking.found)
        at = min(segment.end, end)
        yield _mark(segment, _plain(text, max(segment.start, start), at, marking.found), marking, start)
    yield _plain(text, at, end, marking.found)


def _plain(text: str, start: int, end: int, found: Spans | None) -> str:
    """Text without figures, the words that were searched set apart."""
    pieces, at = [], start
    for place in range(bisect_left(found or [], start, key=lambda span: span[1]), len(found or [])):
        left, right = (found or [])[place]
        left, right = max(left, start), min(right, end)
        if left >= end:
            break
        if left < right:
            pieces += [safe(text[at:left]), f'<span class="found">{safe(text[left:right])}</span>']
            at = right
    return "".join([*pieces, safe(text[at:end])])


def _mark(segment: _Segment, html: str, marking: _Marking, line_start: int) -> str:
    figure = segment.figure
    # An id may stand once, so only where the figure begins.
    begins = segment.start == figure.start and segment.start >= line_start
    name = "figure-title" if figure.part == "title" else "figure"
    anchor = f' id="{name}-{figure.start}"' if begins else ""
    told = f' title="{_attribute(marking.describe(figure))}"' if marking.describe else ""
    state = ' aria-current="true"' if figure.start == marking.chosen else ""
    address = marking.link(figure) if marking.link else None
    if address is None or not may_follow(address):
        return f'<mark class="{figure.kind}"{anchor}{told}{state}>{html}</mark>'
    mark = f'<mark class="{figure.kind}"{anchor}{told}>{html}</mark>'
    return f'<a class="figure" href="{escape(address, quote=True)}" target="_self"{state}>{mark}</a>'
