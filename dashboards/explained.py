"""How a figure was found, in plain words: the rule, and what each part of the sentence said to it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import get_args

import streamlit as st

from dashboards import stores
from dashboards.frame import directed
from dashboards.highlight import quotation_html, safe
from dashboards.messages import MESSAGES, Ui, say
from dashboards.wording import currency_name, exact, plain
from tracker.extraction import pipeline
from tracker.records import Figure, Harm
from tracker.store import library
from tracker.store.rows import StoredFigure

Parts = tuple[tuple[str, str], ...]
_NO_CUE = "no cue"
_ANSWERS = 20


def explanation_html(stored: StoredFigure, ui: Ui) -> str:
    """The rule that fired and its parts, as safe HTML."""
    lines = "".join(f"<dt>{name}</dt><dd>{what}</dd>" for name, what in _lines(stored, ui))
    corrected = f'<p class="note">{safe(say(ui, "check.corrected"))}</p>' if stored.review == "corrected" else ""
    return f'<section class="explained" {directed(ui)}>{corrected}<dl>{lines}</dl></section>'


def parts_of(stored: StoredFigure) -> Parts | None:
    """The parts that made the figure; None where the rules of today do not find it."""
    return _explained(stored.article_key, stored.version, stored.figure.part, stored.language).get(
        _place(stored.figure)
    )


def _place(figure: Figure) -> tuple[int, int]:
    return figure.start, figure.end


@st.cache_resource(max_entries=_ANSWERS, show_spinner=False)
def _explained(article: int, version: int, part: str, lang: str) -> dict[tuple[int, int], Parts]:
    """The parts of every figure of a text by their places: an article is read once for all its figures."""
    told = stores.asked(library.text_of, article, version)
    text = told.text if part == "text" else told.title or ""
    return {_place(hit.figure): hit.parts for hit in pipeline.explain(text, lang)}


def _lines(stored: StoredFigure, ui: Ui) -> Iterator[tuple[str, str]]:
    figure = stored.figure
    yield safe(say(ui, "check.part.rule")), _rule(figure.rule, ui)
    parts = parts_of(stored)
    if parts is None:
        yield "", safe(say(ui, "check.not_found_today"))
        return
    for name, what in parts:
        label = "counted" if name == "unit" and figure.kind == "casualty" else name
        yield safe(say(ui, f"check.part.{label}")), _part(name, what, figure, stored.language, ui)


def _rule(rule: str, ui: Ui) -> str:
    words = MESSAGES[ui].get(f"check.rule.{rule}")
    name = f'<code dir="ltr">{safe(rule)}</code>'
    return f"{safe(words)} {name}" if words else name


def _part(name: str, what: str, figure: Figure, lang: str, ui: Ui) -> str:
    """One part, as it was told (`words → meaning`), in a sentence."""
    words, _, meaning = what.rpartition(" = " if name == "number" else " → ")
    told = {"meaning": _meaning(name, meaning, figure, ui)}
    key = f"check.read.{name}"
    if name == "unit" and figure.kind == "casualty":
        key = "check.read.counted"
    if name == "number":
        told = {"value": _number(meaning, ui)}
    elif not words or words == _NO_CUE:
        return safe(say(ui, f"{key}.bare", **told)) if f"{key}.bare" in MESSAGES[ui] else safe(told["meaning"])
    quoted = f"<q>{quotation_html(plain(words), lang)}</q>"
    return _filled(ui, key, quoted, told)


def _filled(ui: Ui, key: str, quoted: str, told: dict[str, str]) -> str:
    """The message with a quotation (safe HTML) in the place of `{words}`, and plain values in the others."""
    before, _, after = say(ui, key).partition("{words}")
    return f"{safe(before.format(**told))}{quoted}{safe(after.format(**told))}"


def _number(value: str, ui: Ui) -> str:
    low, _, high = value.partition(" to ")
    told = [exact(Decimal(each)) for each in (low, high) if each]
    return say(ui, "check.read.between", low=told[0], high=told[1]) if len(told) > 1 else told[0]


def _meaning(name: str, meaning: str, figure: Figure, ui: Ui) -> str:
    words = MESSAGES[ui]
    if name == "hedge":
        return words.get(f"bound.{meaning}", meaning)
    if name == "role":
        role, _, way = meaning.partition(" (")
        return " · ".join(filter(None, [words.get(f"role.{role}", role), words.get(f"way.{way.rstrip(')')}", "")]))
    if meaning in get_args(Harm):
        return words[f"harm.{meaning}"]
    if figure.kind == "money":
        return currency_name(None if meaning == "None" else meaning, ui)
    return words["chart.points"] if meaning == "pp" else meaning
