"""What is shown, as the page's address: every view is a link that can be shared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import get_args
from urllib.parse import urlencode

import streamlit as st

from dashboards.messages import LANGUAGES, Ui
from tracker.records import Kind

KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class View:
    """The article, the open figure (by its start in the text), the kinds shown (none: all) and the language."""

    article: str | None = None
    figure: str | None = None
    kinds: tuple[Kind, ...] = ()
    ui: Ui = "en"

    def parameters(self) -> dict[str, str]:
        """The view as query parameters, without those that say nothing."""
        named = {"article": self.article, "figure": self.figure, "kinds": ",".join(self.kinds), "ui": self.ui}
        return {name: value for name, value in named.items() if value}

    def link(self, figure: int | None = None) -> str:
        """The address of this view with another figure open, or none."""
        return "?" + urlencode(replace(self, figure=None if figure is None else str(figure)).parameters())


def current() -> View:
    """The view that the address asks for; the browser's language where it names none."""
    asked = st.query_params
    return View(
        article=asked.get("article") or None,
        figure=asked.get("figure") or None,
        kinds=tuple(kind for kind in KINDS if kind in asked.get("kinds", "").split(",")),
        ui=_interface(asked.get("ui")),
    )


def go(view: View) -> None:
    """Writes the view into the address."""
    st.query_params.from_dict(view.parameters())


def _interface(asked: str | None) -> Ui:
    wanted = asked or (st.context.locale or "").split("-")[0]
    return next((ui for ui in LANGUAGES if ui == wanted), "en")
