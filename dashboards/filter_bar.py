"""The filters as a row of inputs: what they say stands in the address, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, get_args

import streamlit as st

from dashboards import address, stores
from dashboards.address import KINDS, View
from dashboards.messages import Ui, say
from dashboards.typed_numbers import typed_number
from dashboards.wording import compact, currency_name, plain
from tracker import languages
from tracker.entries import Review, Status
from tracker.records import Harm, MoneyRole, PercentRole
from tracker.store import library, queries
from tracker.store.filters import Filters

_ROLES = tuple(dict.fromkeys((*get_args(MoneyRole), *get_args(PercentRole))))


def filter_bar(view: View) -> None:
    """Draw the filters of the view; a change goes into the address and back to the first page."""
    ui, filters = view.ui, view.filters
    active = len(filters.meaning())
    label = say(ui, "filters.active", count=active) if active else say(ui, "filters")
    words_input(ui, filters)
    _pills(ui, filters)
    with st.expander(label, expanded=False):
        first, second, third = st.columns(3)
        with first:
            several(ui, "roles", _ROLES, filters.roles, lambda role: say(ui, f"role.{role}"))
            several(ui, "units", _units(), filters.units, lambda unit: unit_name(unit, ui))
        with second:
            several(ui, "outlets", outlets(), filters.outlets, lambda outlet: outlet_name(outlet, ui))
            several(ui, "languages", languages.CODES, filters.languages, lambda code: say(ui, f"lang.{code}"))
            several(ui, "reviews", get_args(Review), filters.reviews, lambda state: say(ui, f"review.{state}"))
        with third:
            days(ui, filters)
            _bounds(ui, filters)
            several(ui, "statuses", get_args(Status), filters.statuses, lambda state: say(ui, f"status.{state}"))
    if active:
        st.button(say(ui, "filters.clear"), key="clear", type="tertiary", on_click=lambda: _set(Filters()))


def unit_name(unit: str, ui: Ui) -> str:
    """A unit by its name: a currency, a harm, percent or points."""
    if unit == "open":
        return say(ui, "currency.open")
    if unit in get_args(Harm):
        return say(ui, f"harm.{unit}")
    if unit == "pp":
        return say(ui, "chart.points")
    if unit == "%":
        return "%"
    name = currency_name(unit, ui)
    return name if name == unit else f"{name} ({unit})"


def outlet_name(outlet: str, ui: Ui) -> str:
    """An outlet by its name, on one line, or that none is named."""
    return plain(outlet) or say(ui, "outlet.none")


def _units() -> list[str]:
    told = stores.asked(queries.facet, Filters(), "unit")
    return [unit or "open" for unit, _ in told]


def outlets() -> list[str]:
    """The outlets that the store has, the largest first."""
    return [outlet for outlet, _ in stores.asked(library.outlets)]


def words_input(ui: Ui, filters: Filters) -> None:
    """The words that are searched."""
    st.session_state["f-words"] = filters.words
    st.text_input(
        say(ui, "filter.words"),
        key="f-words",
        placeholder=say(ui, "filter.words.hint"),
        on_change=_changed("words", lambda value: value.strip()),
    )


def _pills(ui: Ui, filters: Filters) -> None:
    st.session_state["f-kinds"] = list(filters.kinds)
    st.pills(
        say(ui, "kinds.choose"),
        KINDS,
        selection_mode="multi",
        format_func=lambda kind: say(ui, f"kind.{kind}"),
        key="f-kinds",
        on_change=_changed("kinds", tuple),
    )


def several(ui: Ui, name: str, options: Sequence[str], chosen: Sequence[str], label: Callable[[str], str]) -> None:
    """A choice of several; what the address asks for is offered even where the store has none of it."""
    st.session_state[f"f-{name}"] = list(chosen)
    st.multiselect(
        say(ui, f"filter.{name}"),
        list(dict.fromkeys([*options, *chosen])),
        format_func=label,
        key=f"f-{name}",
        placeholder=say(ui, "filter.any"),
        on_change=_changed(name, tuple),
    )


def days(ui: Ui, filters: Filters) -> None:
    """The first and the last day."""
    for name in ("since", "until"):
        st.session_state[f"f-{name}"] = getattr(filters, name)
        st.date_input(
            say(ui, f"filter.{name}"),
            value=None,
            key=f"f-{name}",
            min_value=date(1900, 1, 1),
            max_value=date(2200, 1, 1),
            format="YYYY-MM-DD",
            on_change=_changed(name, lambda value: value),
        )


def _bounds(ui: Ui, filters: Filters) -> None:
    for name in ("least", "most"):
        bound = getattr(filters, name)
        st.session_state[f"f-{name}"] = "" if bound is None else format(bound, "f")
        hint = "" if bound is None else compact(bound, ui)
        st.text_input(
            say(ui, f"filter.{name}"),
            key=f"f-{name}",
            placeholder=hint or say(ui, "filter.bound.hint"),
            on_change=_changed(name, typed_number),
        )


def _changed(name: str, read: Callable[[Any], Any]) -> Callable[[], None]:
    """What to do when the input of a filter has changed."""

    def change() -> None:
        value = read(st.session_state[f"f-{name}"])
        _set(address.current().filters.model_copy(update={name: value}))

    return change


def _set(filters: Filters) -> None:
    address.change(filters=filters, page=1)
