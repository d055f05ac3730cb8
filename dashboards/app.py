"""The dashboard's entry: page settings, style and navigation. `tracker dashboard` runs it."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboards import access, address
from dashboards.address import PATHS
from dashboards.messages import is_rtl, say
from dashboards.screens import add, article, check, help_page, overview, timeline

STATIC = Path(__file__).parent / "static"
PAGES = {
    "overview": overview.show,
    "article": article.show,
    "check": check.show,
    "timeline": timeline.show,
    "add": add.show,
    "help": help_page.show,
}


def main() -> None:
    """Draw the page that the address asks for, in its language and direction."""
    ui = address.current().ui
    st.set_page_config(page_title=say(ui, "app.title"), layout="wide", initial_sidebar_state="collapsed")
    st.html(STATIC / "style.css")
    if is_rtl(ui):
        st.html(STATIC / "rtl.css")
    pages = [
        st.Page(PAGES[name], title=say(ui, f"page.{name}"), url_path=path or None, default=name == "overview")
        for name, path in PATHS.items()
        if name != "add" or access.may_write()
    ]
    st.navigation(pages, position="top").run()


main()
