"""What every page has around it: its heading, the choice of language, notices."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from dashboards import access, address, stores
from dashboards.highlight import safe
from dashboards.messages import LANGUAGES, Ui, is_rtl, say
from tracker.errors import TrackerError


def page(title: str, body: Callable[[address.View], None]) -> None:
    """Draw a page: its heading, and its body in a container that runs the interface's way.

    Args:
        title: the key of its heading in the messages.
        body: draws what is below the heading, for the view in the address.
    """
    view = address.current()
    st.session_state["language"] = view.ui
    with st.container(key=f"page-{view.ui}"):
        _header(view.ui, title)
        if access.shut_out():
            st.info(say(view.ui, "access.shut"))
            st.button(say(view.ui, "access.login"), key="login", type="primary", on_click=st.login)
            return
        _who(view.ui)
        try:
            stores.opened()
        except TrackerError as error:
            notice(view.ui, "store.failed", str(error))
            return
        body(view)


def section(ui: Ui, key: str) -> None:
    """A heading within the page."""
    st.html(f'<h2 class="section">{safe(say(ui, key))}</h2>')


def notice(ui: Ui, key: str, *details: str) -> None:
    """A notice in the interface's own words, with what follows it (which may quote the outside world) as plain text."""
    st.info(say(ui, key))
    for detail in details:
        st.html(f'<p class="note"><bdi>{safe(detail)}</bdi></p>')


def way_on(link: str, words: str) -> None:
    """A link on a line of its own."""
    st.html(f'<p><a href="{safe(link)}" target="_self">{safe(words)}</a></p>')


def empty_store(view: address.View) -> None:
    """Say that there are no articles, and where they are added by whoever may add some."""
    if access.may_write():
        notice(view.ui, "store.empty", say(view.ui, "store.empty.what"))
        way_on(view.link("add"), say(view.ui, "store.empty.go"))
    else:
        notice(view.ui, "store.empty")


def directed(ui: Ui) -> str:
    """The attributes of an element in the interface's language."""
    return f'dir="{"rtl" if is_rtl(ui) else "ltr"}" lang="{ui}"'


def _header(ui: Ui, title: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.html(f'<h1 class="headline">{safe(say(ui, title))}</h1>', width="content")
        st.session_state["ui"] = ui
        st.segmented_control(
            say(ui, "language"),
            LANGUAGES,
            required=True,
            format_func=lambda each: say(each, "language.name"),
            key="ui",
            label_visibility="collapsed",
            on_change=_on_ui,
        )


def _who(ui: Ui) -> None:
    """Who is logged in, and the way out; that a board may only be read."""
    if name := access.user():
        with st.container(horizontal=True, vertical_alignment="center", key="who"):
            told = safe(say(ui, "access.who")).replace("{name}", f"<strong><bdi>{safe(name)}</bdi></strong>")
            st.html(f"<p class='note' {directed(ui)}>{told}</p>", width="content")
            st.button(say(ui, "access.logout"), key="logout", type="tertiary", on_click=st.logout)
    if not access.may_write():
        st.caption(say(ui, "access.read_only"))


def _on_ui() -> None:
    st.session_state["language"] = st.session_state["ui"]
    address.change(ui=st.session_state["ui"])
