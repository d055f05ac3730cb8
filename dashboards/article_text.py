"""The title and the text of an article as HTML, each figure marked where it stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from dashboards.charts import isolate
from dashboards.highlight import article_html, language_of, quotation_html
from dashboards.messages import Ui, say
from dashboards.states import SIGNS, state_in_words
from dashboards.wording import shorten, specifics, value_in_words
from tracker.extraction.headlines import headline_start
from tracker.records import Article, Figure, Part
from tracker.render import render
from tracker.store.rows import StoredFigure
from tracker.store.words import searched_for

Span = tuple[int, int]

_LONGEST_TITLE = 110
_LONGEST_PASSAGE, _MOST_MARKS = 200_000, 2_000


@dataclass(frozen=True)
class Marks:
    """How an article is marked.

    Attributes:
        mentions: the figures that stand in it, as it is now.
        address: the address of a figure's page, but for its key, which follows.
        chosen: the figure that is open, if one is.
        words: what was searched.
    """

    ui: Ui
    mentions: Sequence[StoredFigure]
    address: str
    chosen: StoredFigure | None = None
    words: str = ""


def title_html(article: Article, marks: Marks) -> str:
    """The title as a heading with its figures marked; for an article without one, how its text begins."""
    lang = language_of(article)
    if not article.title:
        first = next((line for line in article.text.splitlines() if line.strip()), "")
        line = quotation_html(shorten(first, _LONGEST_TITLE) or say(marks.ui, "article.untitled"), lang)
        return f'<h2 class="article-title">{line}</h2>'
    told = _Told(marks, "title")
    return render(
        article.title,
        told.figures,
        part="title",
        lang=lang,
        link=told.link,
        chosen=told.chosen,
        words=searched_for(marks.words),
        describe=told.describe,
    )


def passages(article: Article, marks: Marks) -> list[Span]:
    """The text in parts that a page can carry, cut between lines where there are any, and never within a figure."""
    text, figures = article.text, _Told(marks, "text").figures
    starts = [figure.start for figure in figures]
    spans: list[Span] = []
    at = 0
    while at < len(text) or not spans:
        end = min(len(text), at + _LONGEST_PASSAGE)
        beyond = bisect_left(starts, at) + _MOST_MARKS
        if beyond < len(starts):
            end = min(end, starts[beyond])
        end = _cut(text, at, end, figures) if end < len(text) else end
        spans.append((at, end))
        at = end
    return spans


def _cut(text: str, at: int, end: int, figures: Sequence[Figure]) -> int:
    """Where to cut before `end`: the last end of a line, else of a word; around a figure that runs over it."""
    cut = next((found for sign in "\n " if (found := text.rfind(sign, at + 1, end)) > 0), end)
    over = [figure for figure in figures if figure.start < cut < figure.end]
    first = min((figure.start for figure in over), default=cut)
    return first if first > at else max(figure.end for figure in over)


def text_html(article: Article, marks: Marks, passage: Span) -> str:
    """A passage of the text, without the title where the text opens with that."""
    told = _Told(marks, "text")
    whole = _without_title(article, told.figures).text
    start, end = passage
    # What is left out stands as empty lines, so that all that is shown stands where it stood.
    shown = article.model_copy(update={"text": "\n" * start + whole[start:end]})
    return article_html(
        shown,
        [figure for figure in told.figures if start <= figure.start < end],
        told.link,
        told.chosen,
        searched_for(marks.words),
        told.describe,
    )


def _without_title(article: Article, figures: Sequence[Figure]) -> Article:
    """The title at the head of the text as empty lines, so that all that follows stands where it stood."""
    start = headline_start(article)
    if start is None or not article.title:
        return article
    end = start + len(article.title)
    if any(figure.start < end for figure in figures):
        return article
    return article.model_copy(update={"text": "\n" * end + article.text[end:]})


class _Told:
    """What the marks of one part say and where they lead."""

    def __init__(self, marks: Marks, part: Part) -> None:
        self._marks = marks
        self._mentions = {id(each.figure): each for each in marks.mentions if each.figure.part == part}
        chosen = marks.chosen.figure if marks.chosen else None
        self.figures = [each.figure for each in self._mentions.values()]
        self.chosen = chosen.start if chosen and chosen.part == part else None

    def link(self, figure: Figure) -> str:
        """The page of the figure."""
        return f"{self._marks.address}{self._mentions[id(figure)].key}"

    def describe(self, figure: Figure) -> str:
        """Value, role and state; the sign of the state comes first, so that the style sheet can tell it."""
        mention, ui = self._mentions[id(figure)], self._marks.ui
        words = [value_in_words(figure, ui, full=True), *specifics(figure, ui), *state_in_words(mention, ui)]
        return f"{SIGNS[mention.review]} {isolate(' · '.join(words), ui)}".lstrip()
