"""The overview's charts: those of one kind of figure at a time, so that the page stays short and light."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import altair as alt
import streamlit as st

from dashboards import address, charts, frame
from dashboards import overview_lanes as lanes
from dashboards.address import Measure, View
from dashboards.filter_bar import unit_name
from dashboards.hedge_key import hedge_key_html
from dashboards.highlight import safe
from dashboards.messages import Ui, say
from dashboards.overview_charts import Drawing, Lane, strips
from dashboards.palette import INK
from dashboards.ranges import ranges
from dashboards.share_charts import legend, over_time, styles_of
from tracker.records import Kind
from tracker.store.queries import Range
from tracker.store.rows import StoredFigure


def panes(view: View, told: Sequence[Range]) -> None:
    """Draw the charts of one kind, and the choice between the kinds.

    Args:
        view: what is shown.
        told: the ranges of what meets its filters.
    """
    ui, counts = view.ui, lanes.counts(told)
    frame.section(ui, "overview.charts")
    kind = lanes.shown_kind(view.chart, counts)
    st.session_state["chart"] = kind
    st.pills(
        say(ui, "overview.charts.of"),
        list(counts),
        required=True,
        format_func=lambda each: f"{say(ui, f'kind.{each}')} ({counts[each]:,})",
        key="chart",
        label_visibility="collapsed",
        on_change=_on_chart,
    )
    _PANES[kind](view, told)
    _note(say(ui, "overview.mentions"))
    st.html(hedge_key_html(ui))


def _on_chart() -> None:
    address.change(chart=st.session_state["chart"])


def _money(view: View, told: Sequence[Range]) -> None:
    ui, offered = view.ui, lanes.currencies(told)
    chosen = view.currency if view.currency in offered else offered[0]
    st.session_state["currency"] = chosen
    st.selectbox(
        say(ui, "overview.currency"),
        offered,
        format_func=lambda unit: unit_name(unit, ui),
        key="currency",
        width=320,
        on_change=_on_currency,
    )
    of_currency = lanes.of(told, "money", units=(chosen,))
    ranges(view, of_currency)
    figures = lanes.newest(lanes.narrowed(view.filters, kinds=("money",), units=(chosen,)))
    title = say(ui, "overview.money", currency=unit_name(chosen, ui))
    _strips(view, f"money:{chosen}", title, lanes.money_lanes(figures, ui))
    _drawn_of(ui, figures, of_currency)


def _on_currency() -> None:
    address.change(currency=st.session_state["currency"])


def _percents(view: View, told: Sequence[Range]) -> None:
    """One measure at a time: shares of votes, approval and changes are never mixed."""
    ui, offered = view.ui, lanes.measures(told)
    ranges(view, lanes.of(told, "percent"))
    chosen = view.measure if view.measure in offered else next(iter(offered))
    st.session_state["measure"] = chosen
    st.pills(
        say(ui, "overview.measure"),
        list(offered),
        required=True,
        format_func=lambda each: f"{_measure_name(each, ui)} ({offered[each]:,})",
        key="measure",
        on_change=_on_measure,
    )
    units, roles = lanes.MEASURES[chosen]
    figures = lanes.newest(lanes.narrowed(view.filters, kinds=("percent",), units=units, roles=roles))
    if chosen in lanes.OVER_TIME:
        _over_time(view, chosen, figures)
    else:
        laned = lanes.share_lanes if chosen == "shares" else lanes.change_lanes
        _strips(view, chosen, say(ui, f"overview.{chosen}"), laned(figures, ui))
    _drawn_of(ui, figures, lanes.of(told, "percent", units, roles))


def _on_measure() -> None:
    address.change(measure=st.session_state["measure"])


def _measure_name(measure: Measure, ui: Ui) -> str:
    return say(ui, f"role.{measure}" if measure in lanes.OVER_TIME else f"overview.measure.{measure}")


def _over_time(view: View, measure: Measure, figures: Sequence[StoredFigure]) -> None:
    """One measure by subject over time."""
    ui, styles = view.ui, styles_of(figures)
    title = say(ui, "overview.over_time", measure=_measure_name(measure, ui))
    _title(title)
    items = "".join(
        f'<li><span style="color:{"inherit" if named.style.colour == INK else named.style.colour}">'
        f"{named.style.sign}</span> <bdi>{safe(named.name)}</bdi> ({named.mentions})</li>"
        for named in legend(figures, styles, ui)
    )
    st.html(f'<ul class="legend">{items}</ul>')
    _draw(over_time(figures, styles, ui, opens(view)), f"chart-{measure}", title)
    undated = sum(each.published is None for each in figures)
    if undated:
        _note(say(ui, "overview.undated", count=undated))


def _casualties(view: View, told: Sequence[Range]) -> None:
    ui, counted = view.ui, lanes.of(told, "casualty")
    ranges(view, counted)
    figures = lanes.newest(lanes.narrowed(view.filters, kinds=("casualty",)))
    for tally in lanes.TALLIES:
        title = say(ui, f"overview.casualties.{tally or 'open'}")
        _strips(view, "casualties", title, lanes.casualty_lanes(figures, tally, ui), name=f"casualties-{tally}")
    _drawn_of(ui, figures, counted)


_PANES: dict[Kind, Callable[[View, Sequence[Range]], None]] = {
    "money": _money,
    "percent": _percents,
    "casualty": _casualties,
}


def opens(view: View) -> Callable[[StoredFigure], str]:
    """What leads from this view to a figure on the page where it is checked."""
    return lambda stored: view.link("check", figure=stored.key)


def _strips(view: View, key: str, title: str, found: Sequence[Lane], *, name: str = "") -> None:
    """A chart of lanes with its title; nothing where there are no mentions."""
    if not found:
        return
    told = tuple(each for lane in found for each in lane.figures)
    log = charts.axis(charts.Section(key, "", told), view.ui).scale == "log"
    _title(f"{title} ({say(view.ui, 'article.chart.log')})" if log else title)
    _draw(strips(key, found, view.ui, opens(view)), f"chart-{name or key}", title)


def _draw(drawing: Drawing | None, key: str, title: str) -> None:
    if drawing is not None:
        st.altair_chart(cast(alt.Chart, drawing.chart), height=drawing.height, key=key, alt=title)


def _drawn_of(ui: Ui, figures: Sequence[StoredFigure], counted: Sequence[Range]) -> None:
    """That only the newest are drawn, where there are more."""
    total = sum(each.mentions for each in counted)
    if total > len(figures):
        _note(say(ui, "overview.newest", drawn=len(figures), total=f"{total:,}"))


def _title(title: str) -> None:
    st.html(f'<h3 class="chart-title">{safe(title)}</h3>')


def _note(words: str) -> None:
    st.html(f'<p class="note">{safe(words)}</p>')
