"""The figures as a table, a row a figure, each leading to its sentence.

An HTML table and not Streamlit's grid: the grid cannot run from right to left, and it cuts what does not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dashboards.highlight import quotation_html, safe
from dashboards.messages import Ui, is_rtl, say
from dashboards.wording import measure, unit_in_words, value_in_words
from tracker.records import Figure

_COLUMNS = ("kind", "value", "role", "unit", "quoted", "context")


def table_html(figures: Sequence[Figure], ui: Ui, lang: str, link: Callable[[Figure], str]) -> str:
    """The table as safe HTML.

    Args:
        figures: the figures, in the order of their rows.
        ui: the interface's language.
        lang: the article's language, for what is quoted from it.
        link: the address that opens a figure.
    """
    heads = "".join(f'<th scope="col">{safe(say(ui, f"field.{name}"))}</th>' for name in _COLUMNS)
    rows = "".join(f"<tr>{_cells(figure, ui, lang, link(figure))}</tr>" for figure in figures)
    direction = "rtl" if is_rtl(ui) else "ltr"
    return (
        f'<div class="table" dir="{direction}" lang="{ui}"><table>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _cells(figure: Figure, ui: Ui, lang: str, address: str) -> str:
    value = safe(value_in_words(figure, ui, full=True))
    cells = (
        safe(say(ui, f"kind.{figure.kind}")),
        f'<a href="{safe(address)}" target="_self">{value}</a>',
        safe(measure(figure, ui)),
        safe(unit_in_words(figure, ui)),
        quotation_html(figure.text, lang),
        quotation_html(figure.context, lang),
    )
    return "".join(f"<td>{cell}</td>" for cell in cells)
