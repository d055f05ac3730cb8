"""From what to what, how often, and the latest: of each measure by itself, and nothing added up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from dashboards import frame, stores
from dashboards.address import View
from dashboards.highlight import safe
from dashboards.messages import Ui, say
from dashboards.wording import compact, day_in_words, value_in_words
from tracker.store import Store, queries
from tracker.store.rows import StoredFigure

_COLUMNS = ("what", "mentions", "least", "most", "latest")


def ranges(view: View, told: Sequence[queries.Range]) -> None:
    """Draw ranges as a table, each with its latest mention.

    Args:
        view: what is shown; the latest mention of each range is a link from it.
        told: the ranges; of one currency, or without money.
    """
    ui = view.ui
    latest = stores.asked(mentions, tuple(each.latest for each in told))
    heads = "".join(f'<th scope="col">{safe(say(ui, f"overview.range.{name}"))}</th>' for name in _COLUMNS)
    rows = "".join(_range_row(each, row, view) for each, row in zip(told, latest, strict=True))
    with st.expander(say(ui, "overview.ranges"), expanded=True):
        st.html(
            f'<div class="ranges" {frame.directed(ui)}><table><thead><tr>{heads}</tr></thead>'
            f"<tbody>{rows}</tbody></table></div>"
        )


def mentions(store: Store, keys: Sequence[int]) -> list[StoredFigure]:
    """The figures with these keys, in their order."""
    return [queries.figure(store, key) for key in keys]


def _range_row(each: queries.Range, latest: StoredFigure, view: View) -> str:
    ui = view.ui
    link = safe(view.link("check", figure=latest.key))
    day = f' <bdi class="note">{safe(day_in_words(latest.published, ui))}</bdi>' if latest.published else ""
    cells = {
        "what": safe(_range_name(each, ui)),
        "mentions": f"<bdi>{each.mentions:,}</bdi>",
        "least": f"<bdi>{safe(_number(each.least, each.unit, ui))}</bdi>",
        "most": f"<bdi>{safe(_number(each.most, each.unit, ui))}</bdi>",
        "latest": f'<a href="{link}" target="_self">{safe(value_in_words(latest.figure, ui))}</a>{day}',
    }
    titles = {name: safe(say(ui, f"overview.range.{name}")) for name in cells}
    return (
        "<tr>"
        + "".join(f'<td class="cell-{name}" data-title="{titles[name]}">{cell}</td>' for name, cell in cells.items())
        + "</tr>"
    )


def _range_name(each: queries.Range, ui: Ui) -> str:
    if each.kind == "casualty":
        return say(ui, f"harm.{each.unit}")
    role = say(ui, f"role.{each.role}")
    return f"{role} ({say(ui, 'chart.points')})" if each.unit == "pp" else role


def _number(value: float, unit: str | None, ui: Ui) -> str:
    number = compact(Decimal(f"{value:.15g}"), ui)
    return f"{number}%" if unit == "%" else number
