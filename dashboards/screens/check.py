"""The page "check": one figure against its sentence and what others say, reviewed; or a claim against the store."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from dashboards import access, address, frame, stores
from dashboards.address import ORDERS, PATHS, View
from dashboards.claim_findings import claim_box, findings
from dashboards.explained import explanation_html
from dashboards.figure_card import card_html, read_html
from dashboards.figure_table import excerpt
from dashboards.filter_bar import filter_bar
from dashboards.frame import directed
from dashboards.highlight import safe, sentence_html
from dashboards.history import history_html, since_html
from dashboards.messages import Ui, say
from dashboards.other_mentions import others
from dashboards.review_form import review_panel
from dashboards.states import state_html
from dashboards.wording import headline, how_many
from tracker.errors import UnknownRecord
from tracker.store import queries, reviewing
from tracker.store.filters import Filters
from tracker.store.neighbours import beside
from tracker.store.rows import StoredFigure

_NEXT, _PREVIOUS = "J", "K"
_FIRST = 10
_UNREVIEWED = Filters(reviews=("unreviewed",))


def show() -> None:
    """Draw the page for the view in the address."""
    frame.page("page.check", _body)


def switch_to(view: View, figure: int) -> None:
    """Go from another page to this one and a figure, without loading the dashboard anew."""
    asked = replace(view, figure=figure, page=1, passage=1).parameters()
    st.switch_page(st.Page(show, url_path=PATHS["check"]), query_params=asked)


def _body(view: View) -> None:
    stored = _stored(view)
    if stored is not None:
        _figure(stored, view)
        return
    claim_box(view)
    findings(view)
    _start(view)


def _stored(view: View) -> StoredFigure | None:
    """The figure that the address names, if it names one."""
    if view.figure is None:
        return None
    try:
        found: StoredFigure = stores.asked(queries.figure, view.figure)
    except UnknownRecord:
        frame.notice(view.ui, "unknown.figure")
        return None
    return found


# ------------------------------------------------------------------------------------------------------- one figure


def _figure(stored: StoredFigure, view: View) -> None:
    ui = view.ui
    lines = stores.asked(reviewing.history, stored.key)
    _walk(stored, view)
    read, know = st.columns([3, 2], gap="large")
    with read:
        since = since_html(stored, lines, ui)
        if since:
            st.html(since)
        st.html(card_html(stored, view))
        if access.may_write():
            review_panel(stored, lines, view)
    with know:
        frame.section(ui, "check.facts")
        st.html(read_html(stored, ui))
        frame.section(ui, "check.found")
        st.html(explanation_html(stored, ui))
        frame.section(ui, "check.history")
        st.html(history_html(lines, stored, ui))
    others(stored, view)


def _walk(stored: StoredFigure, view: View) -> None:
    """The way to the figures beside this one in the list that the address asks for."""
    ui = view.ui
    near = stores.asked(beside, view.filters, view.order, stored.key)
    with st.container(horizontal=True, vertical_alignment="center", key="walk"):
        _step(view, "previous", _PREVIOUS, near.before)
        _step(view, "next", _NEXT, near.behind)
        chosen = safe(view.link("check", figure=None))
        st.html(
            f'<p class="note" {directed(ui)}>{safe(_going_through(view))} '
            f'<a href="{chosen}" target="_self">{safe(say(ui, "check.list"))}</a></p>',
            width="content",
        )
    end = "" if near.behind else f"{safe(say(ui, 'check.end'))} "
    st.html(f'<p class="note keys" {directed(ui)}>{end}{_keys_html(ui)}</p>')


def _keys_html(ui: Ui) -> str:
    return safe(say(ui, "check.keys" if access.may_write() else "check.keys.reading"))


def _step(view: View, way: str, key: str, figure: int | None) -> None:
    st.button(
        say(view.ui, f"check.{way}"),
        key=way,
        shortcut=key,
        disabled=figure is None,
        on_click=lambda: address.go(replace(view, figure=figure)),
    )


def _going_through(view: View) -> str:
    ui, count = view.ui, len(view.filters.meaning())
    key = "all" if not count else "filters.one" if count == 1 else "filters"
    key = "unreviewed" if view.filters == _UNREVIEWED else key
    what = say(ui, f"check.walk.{key}", count=count)
    return say(ui, "check.walk", what=what, order=say(ui, f"check.order.{view.order}"))


# --------------------------------------------------------------------------------------------------------- starting


def _start(view: View) -> None:
    """Choose figures to go through, and begin."""
    ui = view.ui
    frame.section(ui, "check.start")
    st.html(f'<p class="note" {directed(ui)}>{safe(say(ui, "check.start.what"))} {_keys_html(ui)}</p>')
    _ready_made(view)
    filter_bar(view)
    st.session_state["order"] = view.order
    st.selectbox(
        say(ui, "check.order"),
        ORDERS,
        format_func=lambda order: say(ui, f"check.order.{order}"),
        key="order",
        on_change=_on_order,
    )
    first = stores.asked(queries.page, view.filters, view.order, limit=_FIRST)
    if not first:
        done = view.filters.reviews == ("unreviewed",)
        frame.notice(ui, "check.start.done" if done else "nothing.matches")
        return
    told: queries.Overview = stores.asked(queries.overview, view.filters)
    st.button(say(ui, "check.start.go"), key="start", type="primary", on_click=_on_start, args=(first[0].key,))
    st.html(_list_html(first, how_many(told.mentions, told.is_all, ui), view))


def _ready_made(view: View) -> None:
    links = (("check.start.unreviewed", _UNREVIEWED), ("check.start.all", Filters()))
    told = " · ".join(
        f'<a href="{safe(view.link("check", filters=filters, page=1, figure=None))}" target="_self">'
        f"{safe(say(view.ui, key))}</a>"
        for key, filters in links
    )
    st.html(f'<p class="ready-made" {directed(view.ui)}>{told}</p>')


def _list_html(first: list[StoredFigure], count: str, view: View) -> str:
    ui = view.ui
    items = "".join(_item_html(each, view) for each in first)
    told = safe(say(ui, "check.start.first", count=count))
    return f'<section {directed(ui)}><p class="note">{told}</p><ul class="mentions">{items}</ul></section>'


def _item_html(stored: StoredFigure, view: View) -> str:
    ui, link = view.ui, safe(view.link("check", figure=stored.key, claim=""))
    value = f'<a href="{link}" target="_self">{safe(headline(stored.figure, ui, full=False))}</a>'
    quoted = sentence_html(excerpt(stored.figure), stored.language)
    return f'<li class="{stored.figure.kind}"><p class="told">{value} · {state_html(stored, ui)}</p>{quoted}</li>'


def _on_order() -> None:
    address.change(order=st.session_state["order"], page=1)


def _on_start(key: int) -> None:
    address.change(figure=key, claim="")
