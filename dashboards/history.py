"""What people said of a figure, line by line, and what became of it since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from dashboards.correction import value_in_words
from dashboards.frame import directed
from dashboards.highlight import safe, sentence_html
from dashboards.messages import Ui, say
from dashboards.wording import headline, plain
from tracker.store.reviewing import ReviewRecord
from tracker.store.rows import StoredFigure

_ON_LINES = {"accept": "✓", "reject": "✗", "correct": "✎", "note": "¶"}


def history_html(lines: Sequence[ReviewRecord], stored: StoredFigure, ui: Ui) -> str:
    """The log of a figure as safe HTML, the newest line first."""
    if not lines:
        return f'<p class="note" {directed(ui)}>{safe(say(ui, "check.history.none"))}</p>'
    items = "".join(line_html(line, stored, ui) for line in reversed(lines))
    return f'<ul class="history" {directed(ui)}>{items}</ul>'


def line_html(line: ReviewRecord, stored: StoredFigure, ui: Ui) -> str:
    """One line: who decided what and when, what was set right, the note, and what was seen if it was otherwise."""
    told = (
        f"{_ON_LINES[line.decision]} <strong><bdi>{safe(plain(line.reviewer))}</bdi></strong> · "
        f"{safe(say(ui, f'check.decided.{line.decision}'))} · {_time(line.at)}"
    )
    fields = "".join(_field(line, name, value, ui) for name, value in (line.correction or {}).items())
    corrected = f"<ul>{fields}</ul>" if fields else ""
    note = f'<p class="remark"><bdi>{safe(line.note)}</bdi></p>' if line.note else ""
    return f"<li><p>{told}</p>{corrected}{note}{_saw(line, stored, ui)}</li>"


def since_html(stored: StoredFigure, lines: Sequence[ReviewRecord], ui: Ui) -> str:
    """Says of a figure that moved, changed or vanished what its last reviewer saw; nothing of one that did not."""
    decisive = [line for line in lines if line.decision != "note"]
    if stored.status == "current" or not decisive:
        return ""
    last = decisive[-1]
    return (
        f'<section class="since" role="status" {directed(ui)}>'
        f"<p>⚠ {safe(say(ui, f'check.since.{stored.status}'))}</p>"
        f'<p class="value">{safe(headline(last.figure, ui))}</p>{sentence_html(last.figure, stored.language)}'
        f"<ul>{line_html(last, stored, ui)}</ul></section>"
    )


def _field(line: ReviewRecord, name: str, value: object, ui: Ui) -> str:
    before = value_in_words(line.figure, name, getattr(line.figure, name, None), ui)
    after = value_in_words(line.figure, name, value, ui)
    if before == after:  # a correction holds what an earlier one had set right, too
        return f"<li>{safe(say(ui, f'field.{name}'))}: <bdi>{safe(after)}</bdi></li>"
    return (
        f"<li>{safe(say(ui, f'field.{name}'))}: <s><bdi>{safe(before)}</bdi></s> "
        f"<strong><bdi>{safe(after)}</bdi></strong></li>"
    )


def _saw(line: ReviewRecord, stored: StoredFigure, ui: Ui) -> str:
    saw = headline(line.figure, ui)
    if saw == headline(stored.figure, ui) or line.decision == "note":
        return ""
    return f'<p class="note">{safe(say(ui, "check.saw", value=saw))}</p>'


def _time(at: datetime) -> str:
    """By the reader's clock; where the browser does not tell it, in UTC, said."""
    zone = _zone()
    shown = at.astimezone(zone or UTC).strftime("%Y-%m-%d %H:%M") + ("" if zone else " UTC")
    return f'<time datetime="{at.isoformat()}"><bdi dir="ltr">{shown}</bdi></time>'


def _zone() -> ZoneInfo | None:
    name = st.context.timezone
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
