"""The figures of an article as a table, a row a figure, each leading to its check.

An HTML table and not Streamlit's grid: the grid cannot run from right to left, and it cuts what does not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dashboards.frame import directed
from dashboards.highlight import quotation_html, safe
from dashboards.messages import Ui, say
from dashboards.states import state_html
from dashboards.wording import measure, unit_in_words, value_in_words
from tracker.store.rows import StoredFigure

_COLUMNS = ("field.kind", "field.value", "field.role", "field.unit", "field.quoted", "field.context", "filter.reviews")


def table_html(mentions: Sequence[StoredFigure], ui: Ui, lang: str, link: Callable[[int], str]) -> str:
    """The table as safe HTML.

    Args:
        mentions: the figures, in the order of their rows.
        ui: the interface's language.
        lang: the article's language, for what is quoted from it.
        link: the address that opens the figure with a key.
    """
    heads = "".join(f'<th scope="col">{safe(say(ui, name))}</th>' for name in _COLUMNS)
    rows = "".join(f"<tr>{_cells(mention, ui, lang, link(mention.key))}</tr>" for mention in mentions)
    return (
        f'<div class="table" {directed(ui)}><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _cells(mention: StoredFigure, ui: Ui, lang: str, address: str) -> str:
    figure = mention.figure
    value = safe(value_in_words(figure, ui, full=True))
    cells = (
        safe(say(ui, f"kind.{figure.kind}")),
        f'<a href="{safe(address)}" target="_self">{value}</a>',
        safe(measure(figure, ui)),
        safe(unit_in_words(figure, ui)),
        quotation_html(figure.text, lang),
        quotation_html(figure.context, lang),
        state_html(mention, ui),
    )
    return "".join(f"<td>{cell}</td>" for cell in cells)
