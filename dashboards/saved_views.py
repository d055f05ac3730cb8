"""Saved filters: keep those that are set under a name, open or delete one."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboards import access, stores
from dashboards.address import PageName, View
from dashboards.highlight import safe
from dashboards.messages import Ui, say
from dashboards.wording import day_in_words, plain, shorten
from tracker.errors import InvalidRequest, UnknownRecord
from tracker.store import views

_LONGEST_NAME = 60


def saved_views(view: View, page: PageName) -> None:
    """Draw what is saved as links to a page, and a form to save what is filtered now."""
    ui = view.ui
    kept: list[views.View] = stores.asked(views.saved_views)
    with st.popover(say(ui, "views.title", count=len(kept)), key="views"):
        if not kept:
            st.html(f'<p class="note">{safe(say(ui, "views.none"))}</p>')
        for place, saved in enumerate(kept):
            _saved(view, page, saved, place)
        if access.may_write():
            _form(view)
    problem = st.session_state.pop("views-problem", None)
    if problem:
        st.warning(say(ui, problem))


def _saved(view: View, page: PageName, saved: views.View, place: int) -> None:
    ui = view.ui
    address = View(ui=ui, filters=saved.filters).link(page)
    told = say(ui, "views.by", name=f"\u2068{shorten(saved.creator, _LONGEST_NAME)}\u2069", day=_day(saved, ui))
    with st.container(horizontal=True, vertical_alignment="center", key=f"view-{place}"):
        st.html(
            f'<p class="saved-view"><a href="{safe(address)}" target="_self"><bdi>{safe(plain(saved.name))}</bdi></a>'
            f'<br><span class="note">{safe(told)}</span></p>'
        )
        if not access.may_write():
            return
        st.button(
            say(ui, "views.delete"),
            key=f"delete-{saved.name}",
            type="tertiary",
            help=say(ui, "views.delete.what", name=shorten(saved.name, _LONGEST_NAME)),
            on_click=partial(_delete, saved.name),
        )


def _day(saved: views.View, ui: Ui) -> str:
    return f"\u2066{day_in_words(saved.saved.date(), ui)}\u2069"


def _form(view: View) -> None:
    ui = view.ui
    if not view.filters.meaning():
        st.html(f'<p class="note">{safe(say(ui, "views.no_filters"))}</p>')
        return
    with st.form("save-view", border=False, clear_on_submit=False):
        st.text_input(say(ui, "views.name"), key="view-name", max_chars=100)
        if access.user() is None:
            st.text_input(say(ui, "views.creator"), key="view-creator", max_chars=100)
        st.form_submit_button(say(ui, "views.save"), on_click=partial(_save, view))


def _save(view: View) -> None:
    if not access.may_write():
        return
    name, creator = st.session_state["view-name"], access.user() or st.session_state["view-creator"]
    try:
        views.save_view(stores.opened(), name, view.filters, creator=creator)
    except InvalidRequest:
        st.session_state["views-problem"] = "views.unnamed"
    else:
        st.session_state["view-name"] = ""


def _delete(name: str) -> None:
    if not access.may_write():
        return
    try:
        views.delete_view(stores.opened(), name)
    except UnknownRecord:
        st.session_state["views-problem"] = "views.gone"
