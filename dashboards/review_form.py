"""Accept, reject, correct or note a figure, by a reviewer with a name, who sees first what others decided meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from dashboards import access, address, frame, stores
from dashboards.address import View
from dashboards.correction import WrongInput, changes, choice_in_words, choices, fields_of, shown
from dashboards.frame import directed
from dashboards.highlight import safe
from dashboards.history import line_html
from dashboards.messages import Ui, say
from dashboards.wording import plain
from tracker.errors import TrackerError
from tracker.store import reviewing
from tracker.store.neighbours import beside
from tracker.store.reviewing import Decision, ReviewRecord
from tracker.store.rows import StoredFigure

KEYS: dict[Decision, str] = {"accept": "A", "reject": "X"}
_LONGEST_NAME, _LONGEST_NOTE, _LONGEST_FIELD = 80, 2000, 500


@dataclass(frozen=True)
class Intent:
    """What a reviewer decided of a figure."""

    figure_key: int
    decision: Decision
    note: str | None
    correction: dict[str, Any] | None = None


def review_panel(stored: StoredFigure, lines: Sequence[ReviewRecord], view: View) -> None:
    """Draw the form of a figure whose history is shown beside it."""
    ui = view.ui
    frame.section(ui, "check.review")
    _meanwhile(stored, lines, ui)
    _problem(ui)
    _reviewer(ui)
    st.text_input(
        say(ui, "check.note"),
        key=f"note-{stored.key}",
        placeholder=say(ui, "check.note.hint"),
        max_chars=_LONGEST_NOTE,
    )
    _decisions(stored, ui)
    _correct(stored, lines, ui)
    st.session_state["seen"] = (stored.key, _last(lines))


def _last(lines: Sequence[ReviewRecord]) -> int | None:
    return lines[-1].key if lines else None


# ------------------------------------------------------------------------------------------------------ who reviews


def _reviewer(ui: Ui) -> None:
    """The one who is logged in; else asked once, and kept as long as the page is open."""
    if access.user() is not None:
        return
    name = st.session_state.get("reviewer", "")
    if name and not st.session_state.get("renaming"):
        with st.container(horizontal=True, vertical_alignment="center", key="reviewer-is"):
            who = safe(say(ui, "check.reviewer.is")).replace("{name}", f"<strong><bdi>{safe(name)}</bdi></strong>")
            st.html(f"<p class='note' {directed(ui)}>{who}</p>", width="content")
            st.button(say(ui, "check.reviewer.change"), key="rename", type="tertiary", on_click=_rename)
        return
    st.session_state.setdefault("reviewer-name", name)
    st.text_input(
        say(ui, "check.reviewer"),
        key="reviewer-name",
        placeholder=say(ui, "check.reviewer.hint"),
        max_chars=_LONGEST_NAME,
        on_change=_named,
    )


def _rename() -> None:
    st.session_state["renaming"] = True


def _named() -> None:
    st.session_state["reviewer"] = plain(st.session_state["reviewer-name"])
    st.session_state["renaming"] = not st.session_state["reviewer"]


# ------------------------------------------------------------------------------------------------------ what is said


def _decisions(stored: StoredFigure, ui: Ui) -> None:
    with st.container(horizontal=True, key="decisions"):
        for decision, key in KEYS.items():
            st.button(
                say(ui, f"check.{decision}"),
                key=decision,
                type="primary" if decision == "accept" else "secondary",
                shortcut=key,
                on_click=_decide,
                args=(stored.key, decision),
            )
        st.button(say(ui, "check.annotate"), key="annotate", on_click=_decide, args=(stored.key, "note"))
    st.session_state["advance"] = st.session_state.get("goes_on", False)
    st.toggle(say(ui, "check.go_on"), key="advance", on_change=_on_advance)


def _on_advance() -> None:
    st.session_state["goes_on"] = st.session_state["advance"]


def _decide(key: int, decision: Decision) -> None:
    note = st.session_state.get(f"note-{key}", "").strip()
    if decision == "note" and not note:
        st.session_state["problem"] = say(address.current().ui, "check.note.missing")
        return
    _submit(Intent(key, decision, note or None))


def _correct(stored: StoredFigure, lines: Sequence[ReviewRecord], ui: Ui) -> None:
    with st.expander(say(ui, "check.correct")), st.form(f"correct-{stored.key}-{len(lines)}", border=False):
        names = fields_of(stored.figure)
        for at, name in enumerate(names):
            if at % 2 == 0:  # a row of its own for two fields: on a phone they stand below each other in this order
                columns = st.columns(2)
            with columns[at % 2]:
                _field(stored, name, _input(stored, lines, name), ui)
        st.form_submit_button(say(ui, "check.correct.save"), on_click=_save_correction, args=(stored, tuple(lines)))


def _input(stored: StoredFigure, lines: Sequence[ReviewRecord], name: str) -> str:
    """The key of a field's input: another one after each decision, so that it shows what the figure says by now."""
    return f"correct-{stored.key}-{len(lines)}-{name}"


def _field(stored: StoredFigure, name: str, key: str, ui: Ui) -> None:
    figure, label = stored.figure, say(ui, f"field.{name}")
    options = choices(figure, name)
    if options is None:
        st.text_input(label, value=shown(figure, name), key=key, max_chars=_LONGEST_FIELD)
        return
    now = shown(figure, name)
    offered = options if now in options else (now, *options)
    st.selectbox(
        label,
        offered,
        index=offered.index(now),
        format_func=lambda value: choice_in_words(figure, name, value, ui),
        key=key,
    )


def _save_correction(stored: StoredFigure, lines: tuple[ReviewRecord, ...]) -> None:
    typed = {name: st.session_state[_input(stored, lines, name)] for name in fields_of(stored.figure)}
    try:
        changed = changes(stored.figure, typed, address.current().ui)
    except WrongInput as wrong:
        st.session_state["problem"] = str(wrong)
        return
    note = st.session_state.get(f"note-{stored.key}", "").strip()
    _submit(Intent(stored.key, "correct", note or None, _standing(lines) | changed))


def _standing(lines: Sequence[ReviewRecord]) -> dict[str, Any]:
    """What an earlier correction has set right and still counts: a new one takes its place as a whole."""
    decisive = [line for line in lines if line.decision != "note"]
    return dict(decisive[-1].correction or {}) if decisive else {}


# ------------------------------------------------------------------------------------------------------ writing down


def _submit(intent: Intent) -> None:
    """Write it down, unless there is no name, or somebody else said something that this reviewer has not seen."""
    name = access.user() or st.session_state.get("reviewer") or plain(st.session_state.get("reviewer-name", ""))
    if not name:
        st.session_state["problem"] = say(address.current().ui, "check.reviewer.missing")
        return
    st.session_state["reviewer"] = name
    lines = reviewing.history(stores.opened(), intent.figure_key)
    if st.session_state.get("seen") != (intent.figure_key, _last(lines)):
        st.session_state["pending"] = intent
        return
    _write(intent)


def _write(intent: Intent) -> None:
    view, key = address.current(), intent.figure_key
    if not access.may_write() or access.shut_out():
        return
    try:
        ahead = beside(stores.opened(), view.filters, view.order, key).behind  # a correction may change its place
        reviewing.review(
            stores.opened(),
            key,
            intent.decision,
            reviewer=st.session_state["reviewer"],
            correction=intent.correction,
            note=intent.note,
        )
    except TrackerError as error:
        st.session_state["problem"] = say(view.ui, "check.refused", reason=str(error))
        return
    st.session_state.pop("pending", None)
    st.session_state[f"note-{key}"] = ""
    if st.session_state.get("goes_on") and intent.decision != "note" and ahead is not None:
        address.go(replace(view, figure=ahead))


def _meanwhile(stored: StoredFigure, lines: Sequence[ReviewRecord], ui: Ui) -> None:
    """What others decided since this reviewer looked, before anything is written over it."""
    intent = st.session_state.get("pending")
    if intent is None or intent.figure_key != stored.key or not lines:
        return
    yours = say(ui, "check.meanwhile.yours", decision=say(ui, f"check.decided.{intent.decision}"))
    st.html(
        f'<section class="since" role="alert" {directed(ui)}><p>⚠ {safe(say(ui, "check.meanwhile"))}</p>'
        f"<ul>{line_html(lines[-1], stored, ui)}</ul><p>{safe(yours)}</p></section>"
    )
    with st.container(horizontal=True, key="meanwhile"):
        st.button(say(ui, "check.meanwhile.write"), key="write-too", type="primary", on_click=_submit, args=(intent,))
        st.button(say(ui, "check.meanwhile.leave"), key="leave-theirs", on_click=_leave)


def _leave() -> None:
    st.session_state.pop("pending", None)


def _problem(ui: Ui) -> None:
    """What could not be done, in one line, once."""
    said = st.session_state.pop("problem", None)
    if said:
        st.html(f'<p class="problem" role="alert" {directed(ui)}>⚠ <bdi>{safe(said)}</bdi></p>')
