"""The dashboard's entry: page settings, style and navigation. Run it with `streamlit run dashboards/app.py`."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboards import address
from dashboards.messages import is_rtl, say
from dashboards.pages import article

STATIC = Path(__file__).parent / "static"


def main() -> None:
    """Draws the page that the address asks for, in its language and direction."""
    ui = address.current().ui
    st.set_page_config(page_title=say(ui, "app.title"), layout="wide", initial_sidebar_state="collapsed")
    st.html(STATIC / "style.css")
    if is_rtl(ui):
        st.html(STATIC / "rtl.css")
    st.navigation([st.Page(article.show, title=say(ui, "app.title"), default=True)], position="hidden").run()


main()
