"""Other figures of the store beside one: what agrees, what differs and by how much, each with its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import streamlit as st

from dashboards import frame, stores
from dashboards.address import View
from dashboards.figure_card import source
from dashboards.figure_table import excerpt
from dashboards.frame import directed
from dashboards.highlight import safe, sentence_html
from dashboards.messages import Ui, say
from dashboards.states import state_html
from dashboards.wording import compact, currency_name, headline
from tracker.claims import Finding, Match, check_figure
from tracker.records import Figure
from tracker.store import Store, queries
from tracker.store.rows import StoredFigure

_SHOWN = 5
_HELD = 40


def others(stored: StoredFigure, view: View) -> None:
    """Draw what other articles say: of the same thing, agreeing and differing; and who else tells the same number."""
    frame.section(view.ui, "check.others")
    found = stores.asked(held_against_others, stored.key)
    agreeing = [match for match in found.matches if match.agrees][:_SHOWN]
    differing = [match for match in found.matches if not match.agrees][:_SHOWN]
    known = {match.stored.key for match in (*agreeing, *differing)}
    alike = stores.asked(queries.same_quantity, stored.key, limit=_SHOWN + len(known))
    unknown = [Match(each, True, Decimal(0), None, 0) for each in alike if each.key not in known][:_SHOWN]
    if not (agreeing or differing or unknown):
        st.html(f'<p class="note" {directed(view.ui)}>{safe(say(view.ui, "check.others.none"))}</p>')
        return
    _group(view, "check.others.agree", agreeing)
    _group(view, "check.others.differ", differing)
    _group(view, "check.others.value", unknown)
    st.html(f'<p class="note" {directed(view.ui)}>{safe(say(view.ui, "check.others.how"))}</p>')


def held_against_others(store: Store, key: int) -> Finding:
    """What the articles that a figure does not stand in say of the same thing."""
    stored = queries.figure(store, key)
    return check_figure(store, stored.figure, article=stored.article_key, limit=_HELD)


def _group(view: View, key: str, matches: list[Match]) -> None:
    if matches:
        st.html(
            f'<h3 class="part-title" {directed(view.ui)}>{safe(say(view.ui, key))}</h3>{matches_html(matches, view)}'
        )


def matches_html(matches: Iterable[Match], view: View) -> str:
    """Stored figures as a list of safe HTML, each with a link that opens it."""
    items = "".join(_item(match, view) for match in matches)
    return f'<ul class="mentions" {directed(view.ui)}>{items}</ul>'


def _item(match: Match, view: View) -> str:
    stored, ui = match.stored, view.ui
    link = safe(view.link("check", figure=stored.key, claim=""))
    value = f'<a href="{link}" target="_self">{safe(headline(stored.figure, ui, full=False))}</a>'
    state = "" if stored.review == "unreviewed" and stored.status == "current" else f" · {state_html(stored, ui)}"
    apart = "" if match.agrees else f' · <span class="apart">{safe(difference_in_words(match, ui))}</span>'
    return (
        f'<li class="{stored.figure.kind}"><p class="told">{value}{apart}{state}</p>'
        f"{sentence_html(excerpt(stored.figure), stored.language)}"
        f'<p class="byline">{" · ".join(source(stored, view))}</p></li>'
    )


def difference_in_words(match: Match, ui: Ui) -> str:
    """By how much the stored value is higher or lower: "lower by 500,000 US dollars (−20%)"."""
    value = _amount(abs(match.difference), match.stored.figure, ui)
    if match.share is not None:
        share = f"\u2066{match.share:+.0%}\u2069".replace("-", "\u2212")
        value = say(ui, "check.share", value=value, share=share)
    return say(ui, "check.higher" if match.difference > 0 else "check.lower", value=value)


def _amount(difference: Decimal, figure: Figure, ui: Ui) -> str:
    number = compact(difference, ui)
    if figure.kind == "money":
        return say(ui, "unit.money", value=number, currency=currency_name(figure.unit, ui)) if figure.unit else number
    return say(ui, "check.by_points", value=number) if figure.kind == "percent" else number
