"""The overview: what the store holds, its figures by filter as charts and as a table, and to take away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import ceil

import streamlit as st

from dashboards import address, frame, stores
from dashboards.address import ORDERS, View
from dashboards.downloads import downloads
from dashboards.figure_table import figure_table_html
from dashboards.filter_bar import filter_bar
from dashboards.highlight import safe
from dashboards.messages import Ui, say
from dashboards.overview_panes import opens, panes
from dashboards.saved_views import saved_views
from dashboards.wording import day_in_words, how_many
from tracker.store import library, queries
from tracker.store.rows import StoredFigure

PAGE_SIZE = 25
_COUNT_ALL = "count-all"  # the filters of which all is counted, however long it takes


def show() -> None:
    """Draw the page for the view in the address."""
    frame.page("page.overview", _body)


def _body(view: View) -> None:
    extent: library.Extent = stores.asked(library.extent)
    if not extent.articles:
        frame.empty_store(view)
        return
    st.html(f'<p class="note holds">{_holding_html(extent, view.ui)}</p>')
    filter_bar(view)
    told = _told(view)
    total = told.mentions
    _views_and_count(view, told)
    if not total:
        frame.notice(view.ui, "nothing.matches")
        return
    if not told.is_all:
        _limited(view, total)
    panes(view, told.ranges)
    _table(view, total)
    frame.section(view.ui, "export")
    downloads(view.ui, view.filters, total if told.is_all else None)


def _told(view: View) -> queries.Overview:
    """What meets the filters; all of it where it is quickly counted, or was asked for."""
    ui, filters = view.ui, view.filters
    told: queries.Overview = stores.asked(queries.overview, filters)
    if not told.is_all and st.session_state.get(_COUNT_ALL) == filters:
        with st.spinner(say(ui, "overview.limited.wait")):
            told = stores.asked(queries.overview, filters, patient=True)
    return told


def _limited(view: View, shown: int) -> None:
    """Say that not all is counted, and offer to."""
    ui = view.ui
    st.html(f'<p class="note limited">{safe(say(ui, "overview.limited", count=f"{shown:,}"))}</p>')
    st.button(say(ui, "overview.limited.go"), key="limited-go", type="tertiary", on_click=_count_all, args=(view,))


def _count_all(view: View) -> None:
    st.session_state[_COUNT_ALL] = view.filters


def _holding_html(extent: library.Extent, ui: Ui) -> str:
    """How many articles and figures there are, and since when."""
    held = safe(say(ui, "overview.holds", articles=f"{extent.articles:,}", figures=f"{extent.figures:,}"))
    if extent.first_day and extent.last_day:
        first, last = (f"<bdi>{safe(day_in_words(day, ui))}</bdi>" for day in (extent.first_day, extent.last_day))
        held += " " + say(ui, "overview.days", first=first, last=last)
    return held


def _views_and_count(view: View, told: queries.Overview) -> None:
    count = how_many(told.mentions, told.is_all, view.ui)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.html(f'<p class="matches">{safe(say(view.ui, "overview.matches", count=count))}</p>', width="content")
        saved_views(view, "overview")


def _table(view: View, total: int) -> None:
    ui, filters = view.ui, view.filters
    pages = ceil(total / PAGE_SIZE)
    page = min(view.page, pages)
    with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
        frame.section(ui, "overview.table")
        _order(view)
    rows: list[StoredFigure] = stores.asked(
        queries.page, filters, view.order, offset=(page - 1) * PAGE_SIZE, limit=PAGE_SIZE
    )
    st.html(figure_table_html(rows, ui, opens(replace(view, page=page)), filters.words))
    if pages > 1:
        key = f"page-{page}"  # a new one for each page: the address says which it is, not the session
        st.pagination(pages, default=page, key=key, on_change=partial(_on_page, key))


def _order(view: View) -> None:
    st.session_state["order"] = view.order
    st.selectbox(
        say(view.ui, "overview.order"),
        ORDERS,
        format_func=lambda order: say(view.ui, f"overview.order.{order}"),
        key="order",
        width=220,
        on_change=_on_order,
    )


def _on_order() -> None:
    address.change(order=st.session_state["order"], page=1)


def _on_page(key: str) -> None:
    address.change(page=st.session_state[key])
