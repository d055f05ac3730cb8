"""What an article said before: the texts that newer versions replaced, with what is no longer there struck out."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from dashboards import address, frame, stores
from dashboards.address import View
from dashboards.highlight import direction_of, safe
from dashboards.messages import Ui, say
from dashboards.wording import day_in_words
from tracker.store import library
from tracker.store.rows import StoredArticle

_LONGEST = 100_000


def earlier_texts(stored: StoredArticle, view: View) -> None:
    """Offer the versions before this one, and draw the one that the address asks for; nothing where there is none."""
    if stored.version == 1:
        return
    ui = view.ui
    versions = list(range(stored.version - 1, 0, -1))
    chosen = view.version if view.version in versions else None
    frame.section(ui, "article.earlier")
    st.session_state["version"] = chosen
    st.selectbox(
        say(ui, "article.earlier.choose"),
        versions,
        format_func=lambda version: say(ui, "article.earlier.version", version=version),
        key="version",
        placeholder=say(ui, "article.earlier.none"),
        width=320,
        on_change=_on_version,
    )
    if chosen is not None:
        _draw(stored, stores.asked(library.text_of, stored.key, chosen), ui)


def _on_version() -> None:
    address.change(version=st.session_state["version"])


def _draw(stored: StoredArticle, old: library.OldText, ui: Ui) -> None:
    day = safe(day_in_words(old.replaced.date(), ui))
    note = safe(say(ui, "article.earlier.what")).replace("{day}", f"<bdi>{day}</bdi>")
    st.html(f'<p class="note" {frame.directed(ui)}>{note}</p>')
    title = f"{old.title}\n" if old.title else ""
    kept = frozenset(_lines(f"{stored.article.title or ''}\n{stored.article.text}"))
    paragraphs = "".join(_paragraph(line, line in kept) for line in _lines((title + old.text)[:_LONGEST]))
    direction = direction_of(stored.language)
    st.html(f'<div class="earlier" dir="{direction}" lang="{safe(stored.language)}">{paragraphs}</div>')


def _lines(text: str) -> Iterator[str]:
    """The paragraphs of a text; white space at their ends makes no difference."""
    return (line.strip() for line in text.splitlines() if line.strip())


def _paragraph(line: str, kept: bool) -> str:
    return f"<p>{safe(line)}</p>" if kept else f"<p><del>{safe(line)}</del></p>"
