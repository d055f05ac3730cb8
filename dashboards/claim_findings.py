"""A claim and what the store says of it: the box to paste it into, and a finding for each of its figures."""

from __future__ import annotations

import streamlit as st

from dashboards import address, frame, stores
from dashboards.address import View
from dashboards.frame import directed
from dashboards.highlight import safe, sentence_html
from dashboards.messages import say
from dashboards.other_mentions import matches_html
from dashboards.wording import headline
from tracker.claims import Finding, Verdict, check_claim
from tracker.extraction.text import detect_language

_LONGEST = 2000
_SHOWN = 5
_SIGNS: dict[Verdict, str] = {"agrees": "✓", "differs": "≠", "not_found": "?"}


def claim_box(view: View) -> None:
    """Draw the box; what is typed goes into the address, so that the finding can be shared."""
    ui = view.ui
    frame.section(ui, "check.claim")
    st.session_state["claim"] = view.claim[:_LONGEST]
    st.text_area(
        say(ui, "check.claim.label"),
        key="claim",
        placeholder=say(ui, "check.claim.hint"),
        max_chars=_LONGEST,
        height=90,
        on_change=_on_claim,
    )
    with st.container(horizontal=True):
        st.button(say(ui, "check.claim.go"), key="claim-go", type="primary", on_click=_on_claim)
        if view.claim:
            st.button(say(ui, "check.claim.clear"), key="claim-clear", type="tertiary", on_click=_on_clear)


def findings(view: View) -> None:
    """Draw what the store says of the claim in the address."""
    claim = view.claim[:_LONGEST].strip()
    if not claim:
        _note(view, "check.claim.empty")
        return
    found = stores.asked(check_claim, claim, limit=_SHOWN)
    if not found:
        st.info(say(view.ui, "check.claim.none"))
        return
    for finding in found:
        st.html(_finding_html(finding, view))
    _note(view, "check.claim.how")


def _finding_html(finding: Finding, view: View) -> str:
    ui, figure, verdict = view.ui, finding.figure, finding.verdict
    nothing = f'<p class="note">{safe(say(ui, "check.verdict.not_found.what"))}</p>'
    return (
        f'<section class="finding detail {figure.kind} {verdict}" {directed(ui)}>'
        f'<p class="value">{safe(headline(figure, ui))}</p>'
        f"{sentence_html(figure, detect_language(figure.sentence))}"
        f'<p class="verdict"><span aria-hidden="true">{_SIGNS[verdict]}</span> '
        f"{safe(say(ui, f'check.verdict.{verdict}'))}</p>"
        f"{matches_html(finding.matches, view) if finding.matches else nothing}</section>"
    )


def _note(view: View, key: str) -> None:
    st.html(f'<p class="note" {directed(view.ui)}>{safe(say(view.ui, key))}</p>')


def _on_claim() -> None:
    address.change(claim=st.session_state["claim"].strip(), figure=None)


def _on_clear() -> None:
    address.change(claim="")
