"""The article page: choose an article, see its figures as charts, in its text and one by one, take them away as CSV."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

import streamlit as st

from dashboards import address, charts, loading
from dashboards.address import KINDS, View
from dashboards.detail import detail_html
from dashboards.highlight import article_html, language_of, quotation_html, safe
from dashboards.loading import Entry, Library
from dashboards.messages import LANGUAGES, Ui, is_rtl, say
from dashboards.table import table_html
from dashboards.wording import label, plain, quoted_line, shorten, specifics, value_in_words
from tracker.errors import TrackerError
from tracker.export import to_csv
from tracker.records import Article, Figure, Kind

_LONGEST_LABEL = 110
_LONGEST_CONTEXT = 60
_TALLEST_CHART, _SCROLLED_CHART = 1200, 820  # pixels


def show() -> None:
    """Draws the whole page for the view in the address."""
    view = address.current()
    with st.container(key=f"page-{view.ui}"):
        _header(view.ui)
        library = _library(view.ui)
        if library is None:
            return
        _articles(library, view)
        _refused(library.refused, view.ui)


def _header(ui: Ui) -> None:
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.html(f'<h1 class="headline">{safe(say(ui, "app.title"))}</h1>', width="content")
        st.session_state["ui"] = ui
        st.segmented_control(
            say(ui, "language"),
            LANGUAGES,
            required=True,
            format_func=lambda each: say(each, "language.name"),
            key="ui",
            label_visibility="collapsed",
            on_change=_on_ui,
        )
    st.html(f'<p class="note">{safe(say(ui, "app.promise"))}</p>')


def _on_ui() -> None:
    address.go(replace(address.current(), ui=st.session_state["ui"]))


def _library(ui: Ui) -> Library | None:
    """The folder's articles, or nothing and a message where the folder itself cannot be read."""
    try:
        with st.spinner(say(ui, "loading")):
            return loading.library()
    except TrackerError as error:
        _message(ui, "folder.failed", str(error))
        return None


def _section(ui: Ui, key: str) -> None:
    st.html(f'<h2 class="section">{safe(say(ui, key))}</h2>')


def _message(ui: Ui, key: str, *details: str) -> None:
    """A notice in the interface's own words, with what follows it (which may quote the outside world) as plain text."""
    st.info(say(ui, key))
    for detail in details:
        st.html(f'<p class="note"><bdi>{safe(detail)}</bdi></p>')


def _articles(library: Library, view: View) -> None:
    if not library.entries:
        _message(view.ui, "empty.folder", say(view.ui, "empty.folder.what"), str(loading.folder()))
        return
    entry = _choose_article(library, view)
    if entry is not None:
        _article(entry, replace(view, article=entry.key))


def _refused(reasons: Sequence[str], ui: Ui) -> None:
    if reasons:
        with st.expander(say(ui, "unreadable", count=len(reasons))):
            items = "".join(f"<li><bdi>{safe(reason)}</bdi></li>" for reason in reasons)
            st.html(f'<ul class="reasons" dir="ltr">{items}</ul>')


def _choose_article(library: Library, view: View) -> Entry | None:
    """The article that the address names, the newest one with figures where it names none."""
    if view.article is not None and view.article not in library.entries:
        _message(view.ui, "unknown.article")
    chosen = next(iter(library.entries)) if view.article is None else view.article
    labels = _article_labels(library, view.ui)
    st.session_state["article"] = chosen if chosen in library.entries else None
    key: str | None = st.selectbox(
        say(view.ui, "article.choose"),
        list(library.entries),
        format_func=lambda each: labels[each],
        key="article",
        placeholder=say(view.ui, "article.placeholder"),
        on_change=_on_article,
    )
    return library.entries[key] if key is not None else None


def _on_article() -> None:
    address.go(replace(address.current(), article=st.session_state["article"], figure=None))


def _article_labels(library: Library, ui: Ui) -> dict[str, str]:
    """A label for each article. The browser tells options apart by their labels, so equal ones get their key."""
    labels = {key: _article_label(entry.article, ui) for key, entry in library.entries.items()}
    counts = Counter(labels.values())
    return {key: label if counts[label] == 1 else f"{label} · {plain(key)}" for key, label in labels.items()}


def _article_label(article: Article, ui: Ui) -> str:
    """Title · source · date, each isolated so that mixed scripts keep their order."""
    title = quoted_line(_title(article, ui), article.text, _LONGEST_LABEL)
    known = [article.source, article.published.isoformat() if article.published else None]
    return " · ".join([title, *(f"\u2068{shorten(part, _LONGEST_LABEL)}\u2069" for part in known if part)])


def _title(article: Article, ui: Ui) -> str:
    first_line = next((line for line in article.text.splitlines() if line.strip()), "")
    return article.title or shorten(first_line, _LONGEST_LABEL) or say(ui, "article.untitled")


def _article(entry: Entry, view: View) -> None:
    article, ui = entry.article, view.ui
    _heading(article, ui)
    if not entry.figures:
        _message(ui, "empty.article", say(ui, "empty.article.what"))
        _text(article, (), view)
        return
    filters, choice = st.columns([2, 3], vertical_alignment="bottom")
    with filters:
        kinds = _choose_kinds(entry.figures, view)
    figures = tuple(figure for figure in entry.figures if figure.kind in kinds)
    with choice:
        chosen = _choose_figure(entry.figures, view)
    if chosen is not None:
        _detail(chosen, article, view)
    _charts(figures, ui)
    _text(article, figures, view)
    _table(article, figures, view)


def _heading(article: Article, ui: Ui) -> None:
    lang = language_of(article)
    byline = [article.source, article.published.isoformat() if article.published else None]
    told = [f"<bdi>{safe(part)}</bdi>" for part in byline if part]
    if article.url and urlsplit(article.url).scheme in ("http", "https"):
        label = safe(say(ui, "article.original"))
        told.append(f'<a href="{safe(article.url)}" target="_blank" rel="noopener noreferrer nofollow">{label}</a>')
    title = quotation_html(_title(article, ui), lang)
    st.html(f'<h2 class="headline">{title}</h2><p class="byline">{" · ".join(told)}</p>')


def _choose_kinds(figures: Sequence[Figure], view: View) -> Sequence[Kind]:
    """The kinds to show: those chosen, all where none is."""
    counts = Counter(figure.kind for figure in figures)
    st.session_state["kinds"] = [kind for kind in view.kinds if counts[kind]]
    chosen: list[Kind] = st.pills(
        say(view.ui, "kinds.choose"),
        [kind for kind in KINDS if counts[kind]],
        selection_mode="multi",
        format_func=lambda kind: f"{say(view.ui, f'kind.{kind}')} ({counts[kind]})",
        key="kinds",
        on_change=_on_kinds,
    )
    return chosen or KINDS


def _on_kinds() -> None:
    address.go(replace(address.current(), kinds=tuple(st.session_state["kinds"])))


def _choose_figure(figures: Sequence[Figure], view: View) -> Figure | None:
    """The figure that is open: the address names it by its start."""
    by_start = {str(figure.start): figure for figure in figures}
    places = {start: place for place, start in enumerate(by_start, start=1)}
    if view.figure is not None and view.figure not in by_start:
        _message(view.ui, "unknown.figure")
    st.session_state["figure"] = view.figure if view.figure in by_start else None
    start: str | None = st.selectbox(
        say(view.ui, "figure.choose"),
        list(by_start),
        format_func=lambda each: f"{places[each]}. {_figure_label(by_start[each], view.ui)}",
        key="figure",
        placeholder=say(view.ui, "figure.placeholder"),
        on_change=_on_figure,
    )
    return None if start is None else by_start[start]


def _detail(figure: Figure, article: Article, view: View) -> None:
    with st.container(border=True, key="detail"):
        st.html(
            f'<p class="ways"><a href="#figure-{figure.start}">{safe(say(view.ui, "figure.in_text"))}</a> · '
            f'<a href="{safe(view.link())}" target="_self">{safe(say(view.ui, "figure.close"))}</a></p>'
        )
        st.html(detail_html(figure, view.ui, language_of(article)))


def _on_figure() -> None:
    address.go(replace(address.current(), figure=st.session_state["figure"]))


def _figure_label(figure: Figure, ui: Ui) -> str:
    own = [f"\u2068{words}\u2069" for words in (value_in_words(figure, ui), *specifics(figure, ui))]
    return " · ".join(filter(None, [*own, label(figure, _LONGEST_CONTEXT)]))


def _charts(figures: Sequence[Figure], ui: Ui) -> None:
    _section(ui, "charts")
    if not figures:
        st.info(say(ui, "charts.none"))
        return
    st.html(_key_html(ui))
    for section in charts.sections(figures, ui):
        log = f" ({say(ui, 'chart.log')})" if charts.axis(section, ui).scale == "log" else ""
        st.html(f'<h3 class="chart-title">{safe(section.title + log)}</h3>')
        _chart(section, ui)


def _chart(section: charts.Section, ui: Ui) -> None:
    """The section's chart; one of very many rows scrolls by itself, so that the text stays within reach."""
    key, height = f"chart-{section.key}", charts.height(section)
    with st.container(height=_SCROLLED_CHART if height > _TALLEST_CHART else "content", border=False):
        st.altair_chart(
            charts.chart(section, ui),
            height=height,
            key=key,
            alt=section.title,
            on_select=partial(_on_chart, key),
            selection_mode=list(charts.PICKS),
        )


def _on_chart(key: str) -> None:
    """Opens the figure whose mark or words were clicked."""
    picked = st.session_state[key].selection
    starts = [row["start"] for pick in charts.PICKS for row in picked.get(pick, [])]
    if starts:
        address.go(replace(address.current(), figure=str(starts[0])))


def _key_html(ui: Ui) -> str:
    """How hedges are drawn; the arrows follow the axis, which runs from the right in a right-to-left interface."""
    lower, upper = ("←●", "●→") if is_rtl(ui) else ("●→", "←●")
    signs = {"exact": "●", "approx": "○", "lower": lower, "upper": upper, "range": "┣━┫", "magnitude": "┣┅┫"}
    items = "".join(
        f'<li><bdi dir="ltr" class="sign">{sign}</bdi> {safe(say(ui, f"key.{name}"))}</li>'
        for name, sign in signs.items()
    )
    return f'<p class="note">{safe(say(ui, "chart.mentions"))}</p><ul class="legend">{items}</ul>'


def _text(article: Article, figures: Sequence[Figure], view: View) -> None:
    _section(view.ui, "text")
    present = [kind for kind in KINDS if any(figure.kind == kind for figure in figures)]
    items = "".join(f'<li><mark class="{kind}">{safe(say(view.ui, f"kind.{kind}"))}</mark></li>' for kind in present)
    if items:
        st.html(f'<ul class="legend">{items}</ul>')
    chosen = int(view.figure) if view.figure and view.figure.isdecimal() else None
    st.html(
        article_html(
            article,
            figures,
            lambda figure: view.link(figure.start),
            chosen,
            describe=lambda figure: value_in_words(figure, view.ui, full=True),
        )
    )


def _table(article: Article, figures: Sequence[Figure], view: View) -> None:
    if not figures:
        return
    ui = view.ui
    _section(ui, "table")
    st.html(table_html(figures, ui, language_of(article), lambda figure: view.link(figure.start)))
    st.download_button(
        say(ui, "download"),
        data=lambda: to_csv([(article, figure) for figure in figures], bom=True).encode("utf-8"),
        file_name=f"figures-{re.sub(r'[^A-Za-z0-9._-]+', '-', article.id).strip('-.') or 'article'}.csv",
        mime="text/csv",
        on_click="ignore",
        key="download",
    )
