"""Figures of the store as a table, a row a figure with the sentence that it stands in; on a phone a list of cards.

An HTML table and not Streamlit's grid: the grid cannot run from right to left, and it cuts what does not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dashboards.frame import directed
from dashboards.highlight import quotation_html, safe, sentence_html
from dashboards.messages import Ui, say
from dashboards.states import state_html
from dashboards.wording import day_in_words, plain, specifics, value_in_words
from tracker.records import Figure
from tracker.store.rows import StoredFigure
from tracker.store.words import searched_for

_COLUMNS = ("field.value", "field.role", "field.sentence", "filter.outlets", "overview.day", "filter.reviews")
_AROUND = 180  # characters of a long sentence on each side of its figure


def figure_table_html(
    rows: Sequence[StoredFigure], ui: Ui, link: Callable[[StoredFigure], str], words: str = ""
) -> str:
    """The table as safe HTML; a click anywhere in a row opens its figure.

    Args:
        rows: the figures, in the order of their rows.
        ui: the interface's language.
        link: the address that opens a figure.
        words: what was searched, to be set apart in the sentences.
    """
    heads = "".join(f'<th scope="col">{safe(say(ui, name))}</th>' for name in _COLUMNS)
    searched = searched_for(words)
    body = "".join(_row(row, ui, link(row), searched) for row in rows)
    return (
        f'<div class="figure-table" {directed(ui)}><table>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: StoredFigure, ui: Ui, address: str, searched: Sequence[str]) -> str:
    figure = row.figure
    value = safe(value_in_words(figure, ui))
    day = day_in_words(row.published, ui)
    cells = {
        "value": f'<a href="{safe(address)}" target="_self">{value}</a>',
        "measure": _measure(figure, ui, row.language),
        "quoted": sentence_html(excerpt(figure), row.language, searched),
        "outlet": f"<bdi>{safe(plain(row.outlet))}</bdi>" if row.outlet else safe(say(ui, "outlet.none")),
        "day": f"<bdi>{safe(day)}</bdi>",
        "state": state_html(row, ui),
    }
    return f'<tr class="{figure.kind}">{"".join(_cell(name, html) for name, html in cells.items())}</tr>'


def _cell(name: str, html: str) -> str:
    return f'<td class="cell-{name}">{html}</td>'


def _measure(figure: Figure, ui: Ui, lang: str) -> str:
    """What it measures, and whose or of what; a casualty's value has named its harm already."""
    told = [safe(words) for words in specifics(figure, ui)]
    tally = getattr(figure, "tally", None)
    if tally:
        told.append(safe(say(ui, f"tally.{tally}")))
    named = figure.subject or getattr(figure, "who", None)
    if named:
        told.append(quotation_html(plain(named), lang))
    return " · ".join(told) or safe(say(ui, f"kind.{figure.kind}"))


def excerpt(figure: Figure) -> Figure:
    """The figure with no more of its sentence than a row can show, cut between words."""
    sentence, at = figure.sentence, figure.start - figure.sentence_start
    until = at + len(figure.text)
    first = 0 if at <= _AROUND else sentence.find(" ", at - _AROUND, at) + 1 or at - _AROUND
    last = len(sentence) if len(sentence) - until <= _AROUND else sentence.rfind(" ", until, until + _AROUND)
    last = until + _AROUND if last < 0 else last
    if first == 0 and last == len(sentence):
        return figure
    before, after = "… " if first else "", " …" if last < len(sentence) else ""
    shown = f"{before}{sentence[first:last]}{after}"
    return figure.model_copy(update={"sentence": shown, "sentence_start": figure.sentence_start + first - len(before)})
