"""Finding an article: a search over titles and texts, and the articles beside the one that is open.

Neither lists the store: what is searched is paged in SQL, and a neighbour is one look-up.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import streamlit as st

from dashboards import address, frame, stores
from dashboards.address import View
from dashboards.highlight import direction_of, safe
from dashboards.messages import Ui, is_rtl, say
from dashboards.wording import day_in_words, shorten
from tracker.store import library
from tracker.store.filters import Filters
from tracker.store.library import Heading

_MOST_FOUND = 20
_LONGEST_TITLE, _LONGEST_NEIGHBOUR = 140, 60


def search(view: View) -> None:
    """Draw the search box, and what its words find as links."""
    st.session_state["article-words"] = view.filters.words
    st.text_input(
        say(view.ui, "article.search"),
        key="article-words",
        placeholder=say(view.ui, "article.search.hint"),
        on_change=_on_words,
    )
    if view.filters.words:
        _found(view)


def _on_words() -> None:
    view = address.current()
    filters = view.filters.model_copy(update={"words": st.session_state["article-words"].strip()})
    address.go(replace(view, filters=filters))


def _found(view: View) -> None:
    ui = view.ui
    words = Filters(words=view.filters.words)
    found = stores.asked(library.headings, words, limit=_MOST_FOUND + 1)
    cleared = view.link("article", filters=view.filters.model_copy(update={"words": ""}))
    clear = f'<a href="{safe(cleared)}" target="_self">{safe(say(ui, "article.search.clear"))}</a>'
    if not found:
        st.html(f'<p class="note" {frame.directed(ui)}>{safe(say(ui, "article.found.none"))} {clear}</p>')
        return
    more = say(ui, "article.found.more", count=_MOST_FOUND) if len(found) > _MOST_FOUND else ""
    items = "".join(f"<li>{_link(heading, view)}</li>" for heading in found[:_MOST_FOUND])
    st.html(
        f'<nav class="found-articles" {frame.directed(ui)} aria-label="{safe(say(ui, "article.found"))}">'
        f'<p class="note">{safe(say(ui, "article.found"))} · {clear}</p><ul>{items}</ul>'
        f'<p class="note">{safe(more)}</p></nav>'
    )


def _link(heading: Heading, view: View) -> str:
    state = ' aria-current="true"' if heading.key == view.article else ""
    link = safe(article_link(view, heading.key))
    return f'<a href="{link}" target="_self"{state}>{title_html(heading, view.ui)}</a> {told_html(heading, view.ui)}'


def article_link(view: View, key: int | None) -> str:
    """The address of another article, from its beginning; None for the newest that has figures."""
    return view.link("article", article=key, figure=None, page=1, passage=1, version=None)


def title_html(heading: Heading, ui: Ui, longest: int = _LONGEST_TITLE) -> str:
    """The article's title, cut to a line, in its own direction; "untitled" in the interface's words."""
    if not heading.title:
        return safe(say(ui, "article.untitled"))
    direction = direction_of(heading.language)
    return f'<bdi dir="{direction}" lang="{safe(heading.language)}">{safe(shorten(heading.title, longest))}</bdi>'


def told_html(heading: Heading, ui: Ui) -> str:
    """Outlet and day of an article, as safe HTML."""
    told = [shorten(heading.outlet, _LONGEST_NEIGHBOUR) or say(ui, "outlet.none")]
    told.append(day_in_words(heading.published, ui))
    return f'<span class="told">{" · ".join(f"<bdi>{safe(part)}</bdi>" for part in told)}</span>'


def neighbours(view: View, key: int) -> None:
    """Links to the articles with figures before and behind this one, in the order of days."""
    links = "".join(_neighbour(view, key, way) for way in ("newer", "older"))
    st.html(f'<nav class="neighbours" {frame.directed(view.ui)}>{links}</nav>')


def _neighbour(view: View, key: int, way: Literal["newer", "older"]) -> str:
    """The link to one of them; an empty place at the end of the row, so that the other stays where it was."""
    heading = stores.asked(library.neighbour, key, way)
    if heading is None:
        return "<span></span>"
    forwards = way == "older"
    arrow = "→" if forwards != is_rtl(view.ui) else "←"
    said = safe(say(view.ui, f"article.{way}"))
    words = f"{said}: {title_html(heading, view.ui, _LONGEST_NEIGHBOUR)}"
    sign = f'<span class="arrow" aria-hidden="true">{arrow}</span>'
    link = safe(article_link(view, heading.key))
    inside = f"{words} {sign}" if forwards else f"{sign} {words}"
    return f'<a class="{way}" rel="{"next" if forwards else "prev"}" href="{link}" target="_self">{inside}</a>'
