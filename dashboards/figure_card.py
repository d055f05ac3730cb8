"""One figure as a fact-checker reads it: value, sentence among its neighbours, what was read, where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dashboards import stores
from dashboards.address import View
from dashboards.detail import facts_html
from dashboards.frame import directed
from dashboards.highlight import direction_of, quotation_html, safe, sentence_html
from dashboards.messages import Ui, say
from dashboards.states import state_html
from dashboards.wording import day_in_words, headline, plain, shorten
from tracker import languages
from tracker.errors import UnknownRecord
from tracker.extraction.text import sentence_bounds
from tracker.languages.folding import Folded
from tracker.links import source_link
from tracker.records import Article
from tracker.store import library
from tracker.store.rows import StoredFigure

_AROUND = 1200  # characters of the text in which its neighbours are looked for
_LONGEST_NEIGHBOUR = 600
_LONGEST_TITLE = 200


def card_html(stored: StoredFigure, view: View) -> str:
    """The figure as safe HTML."""
    ui, figure = view.ui, stored.figure
    return (
        f'<section class="detail check-card {figure.kind}" {directed(ui)}>'
        f'<p class="value">{safe(headline(figure, ui))}</p>'
        f'<p class="byline">{state_html(stored, ui)}</p>'
        f"{_passage(stored, ui)}"
        f'<p class="source">{" · ".join(source(stored, view))}</p>'
        f"</section>"
    )


def read_html(stored: StoredFigure, ui: Ui) -> str:
    """Everything that the record says of the figure, as safe HTML."""
    facts = facts_html(stored.figure, ui, stored.language, rule=False)
    return f'<section class="explained" {directed(ui)}>{facts}</section>'


def source(stored: StoredFigure, view: View) -> Iterator[str]:
    """Outlet, day and title of its article as safe HTML, the way into the article and to the original."""
    ui = view.ui
    yield f"<bdi>{safe(plain(stored.outlet) or say(ui, 'outlet.none'))}</bdi>"
    yield f"<bdi>{safe(day_in_words(stored.published, ui))}</bdi>"
    if stored.title:
        yield quotation_html(shorten(stored.title, _LONGEST_TITLE), stored.language)
    inside = safe(view.link("article", article=stored.article_key, figure=stored.key, claim=""))
    yield f'<a href="{inside}" target="_self">{safe(say(ui, "check.in_article"))}</a>'
    original = source_link(Article(id="", text="", url=stored.url), stored.figure)
    if original:
        label = safe(say(ui, "check.original"))
        yield f'<a href="{safe(original)}" target="_blank" rel="noopener noreferrer nofollow">{label}</a>'


def _passage(stored: StoredFigure, ui: Ui) -> str:
    """The sentence with the figure marked, between the one before and the one after."""
    sentence = sentence_html(stored.figure, stored.language)
    if stored.figure.part == "title":
        return f'{sentence}<p class="note">{safe(say(ui, "check.headline"))}</p>'
    found = neighbours(stored)
    if found is None:
        return f'{sentence}<p class="note">{safe(say(ui, "check.quote_lost"))}</p>'
    before, after = (_neighbour(words, stored.language) for words in found)
    return f'<div class="passage">{before}{sentence}{after}</div>'


def _neighbour(words: str, lang: str) -> str:
    if not words:
        return ""
    shown = safe(shorten(words, _LONGEST_NEIGHBOUR))
    return f'<p class="beside" dir="{direction_of(lang)}" lang="{safe(lang)}">{shown}</p>'


def neighbours(stored: StoredFigure) -> tuple[str, str] | None:
    """The sentences before and after the figure's own, "" at an end of the text; None where the text has it not."""
    try:
        text = stores.asked(library.text_of, stored.article_key, stored.version).text
    except UnknownRecord:
        return None
    figure = stored.figure
    start, end = figure.sentence_start, figure.sentence_start + len(figure.sentence)
    if text[start:end] != figure.sentence:
        return None
    before = _sentences(text[max(0, start - _AROUND) : start], stored.language)
    after = _sentences(text[end : end + _AROUND], stored.language)
    return (before[-1] if before else "", after[0] if after else "")


def _sentences(text: str, lang: str) -> list[str]:
    folded = Folded(text)
    bounds = sentence_bounds(folded, languages.get(lang).abbreviations)
    cut = (folded.quote(start, end).strip() for start, end in pairwise(bounds))
    return [sentence for sentence in cut if sentence]
