"""What is shown, as the page's address: every view is a link that can be shared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, get_args
from urllib.parse import urlencode

import streamlit as st
from pydantic import ValidationError

from dashboards.messages import LANGUAGES, Ui
from tracker.records import Kind
from tracker.store.filters import OPTIONS, Filters
from tracker.store.queries import Order

KINDS: tuple[Kind, ...] = get_args(Kind)
ORDERS: tuple[Order, ...] = get_args(Order)

PageName = Literal["overview", "article", "check", "timeline", "add", "help"]
PATHS: dict[PageName, str] = {name: "" if name == "overview" else name for name in get_args(PageName)}
"""The path of each page below the dashboard's root."""

By = Literal["outlet", "subject", "group"]
"""What a timeline tells apart: outlets, whose figure it is, or who was harmed."""
BYS: tuple[By, ...] = get_args(By)

Measure = Literal["vote_share", "approval", "disapproval", "shares", "changes", "points"]
"""What a chart of percentages holds: a role by itself, all other shares, changes in percent, changes in points."""
MEASURES: tuple[Measure, ...] = get_args(Measure)

Parameters = dict[str, list[str]]


@dataclass(frozen=True)
class View:
    """What an address asks for.

    Attributes:
        ui: the interface's language.
        filters: which figures.
        article: the key of the article that is open.
        figure: the key of the figure that is open.
        order: how lists of figures are ordered.
        page: which page of a list, from 1 on.
        passage: which passage of a text that is too long for one page, from 1 on.
        claim: the claim that is held against the store.
        by: what a timeline tells apart.
        chart: whose kind's charts an overview draws; None for the first there is.
        currency: the currency of its charts, "open" where texts leave it so; "" for the most frequent.
        version: which earlier text of the article is shown beside today's; None for none.
        measure: what its charts of percentages hold; None for the first there is.
    """

    ui: Ui = "en"
    filters: Filters = field(default_factory=Filters)
    article: int | None = None
    figure: int | None = None
    order: Order = "newest"
    page: int = 1
    passage: int = 1
    claim: str = ""
    by: By = "outlet"
    chart: Kind | None = None
    currency: str = ""
    measure: Measure | None = None
    version: int | None = None

    def parameters(self) -> Parameters:
        """The view as query parameters, without those that say nothing."""
        meant = self.filters.meaning()
        asked: Parameters = {name: _listed(meant[of]) for name, of in OPTIONS.items() if of in meant}
        for name in _SAID:
            value = getattr(self, name)
            if value not in (None, "", _DEFAULTS[name]):
                asked[name] = [str(value)]
        return asked | {"ui": [self.ui]}

    def link(self, page: PageName, /, **changes: Any) -> str:
        """The address of a page with this view, changed as told; relative, so that it works behind a proxy too."""
        return f"{PATHS[page] or '.'}?" + urlencode(replace(self, **changes).parameters(), doseq=True)


_DEFAULTS = {each.name: each.default for each in fields(View)}
_SAID = tuple(name for name in _DEFAULTS if name not in ("ui", "filters"))


def current() -> View:
    """The view that the address asks for; what it asks and cannot be meant is left out."""
    asked = {name: st.query_params.get_all(name) for name in st.query_params}
    return parse(asked, ui=_interface(st.query_params.get("ui")))


def parse(asked: Mapping[str, list[str]], ui: Ui = "en") -> View:
    """The view of query parameters."""
    first = {name: values[0] for name, values in asked.items() if values}
    return View(
        ui=ui,
        filters=_filters(asked),
        article=_number(first.get("article")),
        figure=_number(first.get("figure")),
        order=next((order for order in ORDERS if order == first.get("order")), "newest"),
        page=max(1, _number(first.get("page")) or 1),
        passage=max(1, _number(first.get("passage")) or 1),
        claim=first.get("claim", ""),
        by=next((by for by in BYS if by == first.get("by")), "outlet"),
        chart=next((kind for kind in KINDS if kind == first.get("chart")), None),
        currency=first.get("currency", ""),
        version=_number(first.get("version")),
        measure=next((measure for measure in MEASURES if measure == first.get("measure")), None),
    )


def go(view: View) -> None:
    """Write the view into the address of the page that is shown."""
    st.query_params.from_dict(view.parameters())


def change(**changes: Any) -> None:
    """Write the view of the page that is shown into its address, changed as told."""
    go(replace(current(), **changes))


def _listed(value: Any) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def _filters(asked: Mapping[str, list[str]]) -> Filters:
    """The filters, each for itself: one that cannot be meant must not hide the others."""
    meant: dict[str, Any] = {}
    for name, of in OPTIONS.items():
        if not (values := asked.get(name)):
            continue
        value = values if isinstance(Filters.model_fields[of].default, tuple) else values[0]
        try:
            meant[of] = getattr(Filters.model_validate({of: value}), of)
        except ValidationError:
            continue
    return Filters(**meant)


def _number(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 19 else None


def _interface(asked: str | None) -> Ui:
    """The language that the address names, else the one chosen before, else the browser's."""
    wanted = asked or st.session_state.get("language") or (st.context.locale or "").split("-")[0]
    return next((ui for ui in LANGUAGES if ui == wanted), "en")
