"""The article page: one article's figures as charts, in its text and in a table; another article is one search away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from dashboards import address, charts, finder, frame, stores
from dashboards.address import KINDS, View
from dashboards.article_text import Marks, Span, passages, text_html, title_html
from dashboards.detail import detail_html
from dashboards.earlier_texts import earlier_texts
from dashboards.hedge_key import hedge_key_html
from dashboards.highlight import safe, sentence_html
from dashboards.messages import Ui, say
from dashboards.screens import check
from dashboards.states import state_html
from dashboards.table import table_html
from dashboards.vega import picked_key
from dashboards.wording import day_in_words, headline
from tracker.errors import UnknownRecord
from tracker.export import to_bytes
from tracker.links import source_link, web_address
from tracker.store import library, queries
from tracker.store.filters import Filters
from tracker.store.rows import StoredArticle, StoredFigure

_TALLEST_CHART, _SCROLLED_CHART = 1200, 820  # pixels
_MOST_DRAWN = 200
_MOST_TWINS = 5
_ROWS = 50


def show() -> None:
    """Draw the page for the view in the address."""
    frame.page("page.article", _body)


def _body(view: View) -> None:
    if not stores.asked(library.headings, limit=1):
        frame.empty_store(view)
        return
    key = _key(view)
    finder.search(replace(view, article=key))
    article = _article(key)
    if article is None or _is_nonsense(view):
        _unknown(view)
        return
    _opened(article, replace(view, article=article.key))


def _is_nonsense(view: View) -> bool:
    """Whether the address names an article in a way that no article can be named."""
    return bool(st.query_params.get("article")) and view.article is None


def _key(view: View) -> int | None:
    """The article that the address names, or the one of its figure, or the newest that has figures."""
    if view.article is not None:
        return view.article
    if view.figure is not None and (mention := _figure(view.figure)) is not None:
        return mention.article_key
    newest = stores.asked(library.headings, with_figures=True, limit=1) or stores.asked(library.headings, limit=1)
    return newest[0].key if newest else None


def _figure(key: int) -> StoredFigure | None:
    try:
        return stores.asked(queries.figure, key)
    except UnknownRecord:
        return None


def _article(key: int | None) -> StoredArticle | None:
    try:
        return None if key is None else stores.asked(library.article, key)
    except UnknownRecord:
        return None


def _unknown(view: View) -> None:
    frame.notice(view.ui, "unknown.article")
    frame.way_on(finder.article_link(view, None), say(view.ui, "article.newest"))


def _opened(article: StoredArticle, view: View) -> None:
    told: list[StoredFigure] = stores.asked(library.figures_of, article.key)
    vanished = [each for each in told if each.status == "vanished"]
    present = [each for each in told if each.status != "vanished"]
    chosen = next((each for each in told if each.key == view.figure), None)
    finder.neighbours(view, article.key)
    kinds = view.filters.kinds if any(each.figure.kind in view.filters.kinds for each in present) else KINDS
    shown = [each for each in present if each.figure.kind in kinds]
    marks = Marks(view.ui, shown, _figure_address(view), chosen, view.filters.words)
    _heading(article, marks, view)
    _chosen(chosen, article, view)
    if present:
        _choose_kinds(present, view)
        _charts(shown, view)
    else:
        frame.notice(view.ui, "article.none", say(view.ui, "article.none.what"))
    _text(article, marks, view.passage)
    earlier_texts(article, view)
    _vanished(vanished, article, view)
    _table(shown, article, view)


def _figure_address(view: View) -> str:
    """The address of a figure's page up to its key: made once, since an article may have thousands."""
    return f"{view.link('check', figure=None, page=1, passage=1)}&figure="


# ------------------------------------------------------------------------------------------------------------- heading


def _heading(stored: StoredArticle, marks: Marks, view: View) -> None:
    ui, article = view.ui, stored.article
    published = day_in_words(article.published, ui)
    told = [f"<bdi>{safe(part)}</bdi>" for part in (article.source or say(ui, "outlet.none"), published)]
    if stored.version > 1:
        told.append(f"<bdi>{safe(say(ui, 'article.version', version=stored.version))}</bdi>")
    told += _original(stored, marks.chosen, ui)
    st.html(f'{title_html(article, marks)}<p class="byline" {frame.directed(ui)}>{" · ".join(told)}</p>')
    _twins(stored.key, view)


def _original(stored: StoredArticle, chosen: StoredFigure | None, ui: Ui) -> list[str]:
    """The link to the original; where a figure of the text is open, to its sentence there."""
    if chosen is not None and chosen.status != "vanished":
        link, said = source_link(stored.article, chosen.figure), "article.original.sentence"
    else:
        link, said = web_address(stored.article.url), "article.original"
    if link is None:
        return []
    return [f'<a href="{safe(link)}" target="_blank" rel="noopener noreferrer nofollow">{safe(say(ui, said))}</a>']


def _twins(key: int, view: View) -> None:
    twins = stores.asked(library.twins, key)
    if not twins:
        return
    links = [
        f'<a href="{safe(finder.article_link(view, each.key))}" target="_self">{finder.told_html(each, view.ui)}</a>'
        for each in twins[:_MOST_TWINS]
    ]
    if len(twins) > _MOST_TWINS:
        links.append(safe(say(view.ui, "article.twins.more", count=len(twins) - _MOST_TWINS)))
    said = safe(say(view.ui, "article.twins"))
    st.html(f'<p class="byline" {frame.directed(view.ui)}>{said} {", ".join(links)}</p>')


# -------------------------------------------------------------------------------------------------- the figure, kinds


def _chosen(chosen: StoredFigure | None, article: StoredArticle, view: View) -> None:
    if chosen is None:
        if view.figure is not None and _figure(view.figure) is None:
            frame.notice(view.ui, "unknown.figure")
        return
    figure, ui = chosen.figure, view.ui
    ways = [(_figure_address(view) + str(chosen.key), "article.figure.check"), (_closed(view), "article.figure.close")]
    if chosen.status != "vanished":
        part = "figure-title" if figure.part == "title" else "figure"
        ways.insert(0, (f"#{part}-{figure.start}", "article.figure.text"))
    links = " · ".join(f'<a href="{safe(link)}" target="_self">{safe(say(ui, said))}</a>' for link, said in ways)
    with st.container(border=True, key="detail"):
        st.html(f'<p class="ways" {frame.directed(ui)}>{state_html(chosen, ui)} · {links}</p>')
        st.html(detail_html(figure, ui, article.language))


def _closed(view: View) -> str:
    return view.link("article", figure=None)


def _choose_kinds(present: Sequence[StoredFigure], view: View) -> None:
    """Which kinds to show: those chosen, all where none is."""
    counts = Counter(each.figure.kind for each in present)
    st.session_state["article-kinds"] = [kind for kind in view.filters.kinds if counts[kind]]
    st.pills(
        say(view.ui, "kinds.choose"),
        [kind for kind in KINDS if counts[kind]],
        selection_mode="multi",
        format_func=lambda kind: f"{say(view.ui, f'kind.{kind}')} ({counts[kind]:,})",
        key="article-kinds",
        on_change=_on_kinds,
    )


def _on_kinds() -> None:
    view = address.current()
    filters = view.filters.model_copy(update={"kinds": tuple(st.session_state["article-kinds"])})
    address.go(replace(view, filters=filters, page=1))


# -------------------------------------------------------------------------------------------------------------- charts


def _charts(shown: Sequence[StoredFigure], view: View) -> None:
    """What was not rejected, as charts; of very many figures the first, so that the page stays light."""
    ui = view.ui
    frame.section(ui, "article.charts")
    drawn = [each for each in shown if each.review != "rejected"]
    _chart_notes(len(drawn), len(shown), ui)
    if not drawn:
        return
    st.html(hedge_key_html(ui))
    for section in charts.sections(drawn[:_MOST_DRAWN], ui):
        log = f" ({say(ui, 'article.chart.log')})" if charts.axis(section, ui).scale == "log" else ""
        st.html(f'<h3 class="chart-title" {frame.directed(ui)}>{safe(section.title + log)}</h3>')
        _chart(section, view)


def _chart_notes(drawn: int, shown: int, ui: Ui) -> None:
    notes = [say(ui, "article.charts.mentions" if drawn else "article.charts.none")]
    if drawn > _MOST_DRAWN:
        notes.append(say(ui, "article.charts.limited", drawn=_MOST_DRAWN, count=f"{drawn:,}"))
    if drawn < shown:
        notes.append(say(ui, "article.charts.rejected", count=f"{shown - drawn:,}"))
    st.html("".join(f'<p class="note" {frame.directed(ui)}>{safe(note)}</p>' for note in notes))


def _chart(section: charts.Section, view: View) -> None:
    """The section's chart; one of very many rows scrolls by itself, so that the text stays within reach."""
    height = charts.height(section)
    scrolls = height > _TALLEST_CHART
    with st.container(height=_SCROLLED_CHART if scrolls else "content", border=False):
        picked = st.altair_chart(
            charts.chart(section, view.ui, scrolls=scrolls),
            height=height,
            key=f"chart-{section.key}",
            alt=section.title,
            on_select="rerun",
            selection_mode=list(charts.PICKS),
        )
    if (figure := picked_key(picked, charts.PICKS)) is not None:
        check.switch_to(view, figure)


# --------------------------------------------------------------------------------------------------------- text, table


def _text(article: StoredArticle, marks: Marks, wanted: int) -> None:
    """The text; a very long one in passages, that of the open figure first."""
    ui = marks.ui
    frame.section(ui, "article.text")
    if marks.mentions:
        st.html(_legend_html(marks.mentions, ui))
    spans = passages(article.article, marks)
    number = _passage(spans, marks.chosen, wanted)
    _passages(number, len(spans), "above", ui)
    st.html(text_html(article.article, marks, spans[number - 1]))
    _passages(number, len(spans), "below", ui)


def _passage(spans: Sequence[Span], chosen: StoredFigure | None, wanted: int) -> int:
    """The passage in which the open figure stands, else the one that the address names."""
    if chosen is not None and chosen.status != "vanished" and chosen.figure.part == "text":
        at = chosen.figure.start
        return next((number for number, (start, end) in enumerate(spans, 1) if start <= at < end), 1)
    return min(wanted, len(spans))


def _passages(number: int, count: int, place: str, ui: Ui) -> None:
    """Ways to the other passages, where there are any."""
    if count == 1:
        return
    words = say(ui, "article.text.passage", number=number, count=count)
    st.html(f'<p class="note" {frame.directed(ui)}>{safe(words)}</p>')
    key = f"article-passage-{place}-{number}-of-{count}"
    st.pagination(count, default=number, key=key, on_change=_on_passage, args=(key,))


def _on_passage(key: str) -> None:
    address.change(passage=st.session_state[key], figure=None)


def _legend_html(shown: Sequence[StoredFigure], ui: Ui) -> str:
    """The kinds of the marks, and the signs of what was decided, as far as they occur."""
    kinds = [kind for kind in KINDS if any(each.figure.kind == kind for each in shown)]
    items = [f'<li><mark class="{kind}">{safe(say(ui, f"kind.{kind}"))}</mark></li>' for kind in kinds]
    decided = {each.review: each for each in shown if each.review != "unreviewed"}
    items += [f"<li>{state_html(replace(each, status='current'), ui)}</li>" for each in decided.values()]
    note = f'<p class="note" {frame.directed(ui)}>{safe(say(ui, "article.text.what"))}</p>'
    return f'{note}<ul class="legend" {frame.directed(ui)}>{"".join(items)}</ul>'


def _vanished(vanished: Sequence[StoredFigure], article: StoredArticle, view: View) -> None:
    if not vanished:
        return
    ui = view.ui
    frame.section(ui, "article.vanished")
    st.html(f'<p class="note" {frame.directed(ui)}>{safe(say(ui, "article.vanished.what"))}</p>')
    items = "".join(_vanished_html(each, article.language, view) for each in vanished)
    st.html(f'<ul class="vanished" {frame.directed(ui)}>{items}</ul>')


def _vanished_html(mention: StoredFigure, lang: str, view: View) -> str:
    figure = mention.figure
    words = headline(figure, view.ui)
    link = f'<a href="{safe(_figure_address(view) + str(mention.key))}" target="_self">{safe(words)}</a>'
    return f"<li>{link} · {state_html(mention, view.ui)}{sentence_html(figure, lang)}</li>"


def _table(shown: Sequence[StoredFigure], article: StoredArticle, view: View) -> None:
    if not shown:
        return
    ui = view.ui
    frame.section(ui, "article.table")
    pages = -(-len(shown) // _ROWS)
    page = min(view.page, pages)
    rows = shown[(page - 1) * _ROWS : page * _ROWS]
    first_part = _figure_address(view)
    st.html(table_html(rows, ui, article.language, lambda key: f"{first_part}{key}"))
    if pages > 1:
        _pager(page, pages, len(shown), ui)
    st.download_button(
        say(ui, "article.download"),
        data=_csv(article.key, view.filters.kinds),
        file_name=f"article-{article.key}.csv",
        mime="text/csv",
        on_click="ignore",
        key="download",
    )


def _pager(page: int, pages: int, count: int, ui: Ui) -> None:
    told = {"first": (page - 1) * _ROWS + 1, "last": min(page * _ROWS, count), "count": f"{count:,}"}
    st.html(f'<p class="note" {frame.directed(ui)}>{safe(say(ui, "article.table.rows", **told))}</p>')
    key = f"article-page-{page}-of-{pages}"  # a page's own: the widget keeps no other place than the address says
    st.pagination(pages, default=page, key=key, on_change=_on_page, args=(key,))


def _on_page(key: str) -> None:
    address.change(page=st.session_state[key])


def _csv(key: int, kinds: tuple[str, ...]) -> Callable[[], bytes]:
    """What makes the file when it is asked for; rejected figures are in it, as rejected."""
    filters = Filters.model_validate({"article": key, "kinds": kinds})
    store = stores.opened()
    return lambda: to_bytes(queries.entries(store, filters), "csv")
