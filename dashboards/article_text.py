"""The title and the text of an article as HTML, each figure marked where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboards.charts import isolate
from dashboards.finder import searched
from dashboards.highlight import article_html, language_of, quotation_html
from dashboards.messages import Ui, say
from dashboards.states import SIGNS, state_in_words
from dashboards.wording import shorten, specifics, value_in_words
from tracker.extraction.headlines import headline_start
from tracker.records import Article, Figure, Part
from tracker.render import render
from tracker.store.rows import StoredFigure

_LONGEST_TITLE = 110


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
        words=searched(marks.words),
        describe=told.describe,
    )


def text_html(article: Article, marks: Marks) -> str:
    """The text, without its title where it opens with that."""
    told = _Told(marks, "text")
    return article_html(
        _without_title(article, told.figures),
        told.figures,
        told.link,
        told.chosen,
        searched(marks.words),
        told.describe,
    )


def _without_title(article: Article, figures: Sequence[Figure]) -> Article:
    """The title at the head of the text as spaces, so that all that follows stands where it stood."""
    start = headline_start(article)
    if start is None or not article.title:
        return article
    end = start + len(article.title)
    if any(figure.start < end for figure in figures):
        return article
    return article.model_copy(update={"text": " " * end + article.text[end:]})


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
