"""The page "Add": texts, files, links and feeds into the store, and what became of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import PurePath

import streamlit as st

from dashboards import access, adding, frame, stores
from dashboards.adding import Added, Part, Report, Upload
from dashboards.address import View
from dashboards.highlight import safe
from dashboards.messages import MESSAGES, Ui, say
from dashboards.wording import plain, shorten
from tracker.errors import TrackerError, printable
from tracker.sources.web import Fetcher
from tracker.store.writing import Outcome

_REPORT = "add-report"
_ROUND = "add-round"
_MAPPED = ("text", "title", "source", "published", "url")
_OUTCOMES: tuple[Outcome, ...] = ("added", "changed", "unchanged")
_LONGEST_TITLE = 90
_SECONDS_BETWEEN = 0.2


def show() -> None:
    """Draw the page for the view in the address."""
    frame.page("page.add", _body)


def _body(view: View) -> None:
    """What is below the heading: a way of adding a tab, and below them what the last run has done."""
    if not access.may_write():  # its address can be typed
        return
    ui = view.ui
    st.html(f'<p class="note">{safe(say(ui, "add.what"))}</p>')
    ways: dict[str, Callable[[Ui], None]] = {"paste": _paste, "files": _files, "links": _links, "feeds": _feeds}
    for tab, way in zip(st.tabs([say(ui, f"add.{way}") for way in ways]), ways.values(), strict=True):
        with tab:
            way(ui)
    if (report := st.session_state.get(_REPORT)) is not None:
        _summary(view, report)


# ---------------------------------------------------------------------------------------------------------- the inputs


def _key(name: str) -> str:
    """An input's key: another after each run in which nothing was refused, so that the inputs are empty again."""
    return f"add-{name}-{st.session_state.get(_ROUND, 0)}"


def _paste(ui: Ui) -> None:
    with st.form(_key("paste"), border=False):
        text = st.text_area(say(ui, "add.text"), key=_key("text"), height=260)
        first, second = st.columns(2)
        with first:
            title = st.text_input(say(ui, "add.title"), key=_key("title"))
            outlet = st.text_input(say(ui, "add.outlet"), key=_key("outlet"))
        with second:
            published = st.date_input(say(ui, "add.published"), value=None, key=_key("published"), format="YYYY-MM-DD")
            url = st.text_input(say(ui, "add.url"), key=_key("url"))
        asked = st.form_submit_button(say(ui, "add.paste.go"), type="primary", key=_key("paste-go"))
    known = {"title": title.strip(), "outlet": outlet.strip(), "url": url.strip()}
    if asked:
        given = bool(text.strip())
        _run(ui, [adding.pasted(say(ui, "add.paste.name"), text, published=published, **known)] if given else [])


def _files(ui: Ui) -> None:
    size = int(st.get_option("server.maxUploadSize"))
    given = st.file_uploader(say(ui, "add.upload"), accept_multiple_files=True, key=_key("upload"))
    st.html(f'<p class="note">{safe(say(ui, "add.upload.what", size=size))}</p>')
    uploads = [Upload(_file_name(each.name), BytesIO(each.getvalue()), each.size) for each in given]
    mappings = _mappings(ui, uploads)
    outlet = st.text_input(say(ui, "add.upload.outlet"), key=_key("upload-outlet"))
    if st.button(say(ui, "add.upload.go"), type="primary", key=_key("upload-go")):
        _run(ui, adding.files(uploads, mappings), outlet.strip() or None)


def _links(ui: Ui) -> None:
    if lines := _lines(ui, "links"):
        _run(ui, adding.links(lines[0], Fetcher()))


def _feeds(ui: Ui) -> None:
    if lines := _lines(ui, "feeds"):
        _run(ui, adding.feeds(lines[0], Fetcher()))


def _lines(ui: Ui, way: str) -> list[str]:
    """What stands in the field of addresses if its button was just pressed, else nothing."""
    with st.form(_key(way), border=False):
        lines = st.text_area(say(ui, f"add.{way}.lines"), key=_key(f"{way}-lines"), height=140)
        st.html(f'<p class="note">{safe(say(ui, f"add.{way}.what"))}</p>')
        asked = st.form_submit_button(say(ui, f"add.{way}.go"), type="primary", key=_key(f"{way}-go"))
    return [lines] if asked else []


def _file_name(name: str) -> str:
    """A file's name without folders, on one line, whatever characters it has."""
    last = PurePath(name.replace("\\", "/")).name
    return printable(last) or "\ufffd"


def _mappings(ui: Ui, uploads: Sequence[Upload]) -> dict[str, Mapping[str, str]]:
    """For each table of which no column is known to hold the text: what its reader says of them."""
    unknown = {upload.name: columns for upload in uploads if (columns := adding.unknown_columns(upload))}
    return {name: _mapping(ui, name, number, columns) for number, (name, columns) in enumerate(unknown.items())}


def _mapping(ui: Ui, name: str, number: int, columns: list[str]) -> dict[str, str]:
    chosen: dict[str, str] = {}
    with st.container(border=True):
        st.html(f'<p class="note"><b><bdi>{safe(shorten(name, 80))}</bdi></b> · {safe(say(ui, "add.columns"))}</p>')
        for place, field in zip(st.columns(len(_MAPPED)), _MAPPED, strict=True):
            with place:
                column = st.selectbox(
                    say(ui, f"add.field.{field}"),
                    list(dict.fromkeys(columns)),
                    index=None,
                    format_func=lambda column: shorten(column, 60),
                    key=_key(f"column-{number}-{field}"),
                    placeholder=say(ui, "add.column.none"),
                )
            chosen |= {field: column} if column else {}
    return chosen


# ------------------------------------------------------------------------------------------------------------ the work


def _run(ui: Ui, parts: list[Part], outlet: str | None = None) -> None:
    """Do the work and keep what it did; then draw the page anew, with empty inputs where nothing was refused."""
    if not parts:
        frame.notice(ui, "add.nothing")
        return
    report = Report(len(parts))
    st.session_state[_REPORT] = report  # from the start: a run that is cut off is told as well
    with st.status(say(ui, "add.working"), expanded=True) as status:
        adding.work(stores.opened(), parts, report, _teller(ui, len(parts)), outlet)
        status.update(label=say(ui, "add.worked"), state="error" if report.failed else "complete")
    if not report.counts["refused"] and not report.failed:
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    st.rerun()


def _teller(ui: Ui, parts: int) -> Callable[[str, float, int], None]:
    """Shows how far the work is, a few times a second at most."""
    bar, words = st.progress(0.0), st.empty()
    last = 0.0

    def tell(name: str, done: float, articles: int) -> None:
        nonlocal last
        if time.monotonic() - last < _SECONDS_BETWEEN:
            return
        last = time.monotonic()
        bar.progress(done)
        far = say(ui, "add.reading", done=min(int(done * parts) + 1, parts), parts=parts, articles=f"{articles:,}")
        words.html(f'<p class="note">{safe(far)} · <bdi>{safe(shorten(name, 90))}</bdi></p>')

    return tell


# --------------------------------------------------------------------------------------------------------- the summary


def _summary(view: View, report: Report) -> None:
    """What the last run has done, in this order: how it ended, how many, which ones, and why the others not."""
    ui = view.ui
    frame.section(ui, "add.summary")
    if report.failed:
        frame.notice(ui, "add.store", str(report.failed))
    elif not report.finished:
        frame.notice(ui, "add.cut")
    lists = [_counts(ui, report)]
    lists += [
        _listed(ui, outcome, [_article(view, each) for each in report.told(outcome)], report) for outcome in _OUTCOMES
    ]
    lists.append(_listed(ui, "refused", [_refusal(ui, error) for error in report.refused], report))
    look = f'<p><a href="{safe(View(ui=ui).link("overview"))}" target="_self">{safe(say(ui, "add.look"))}</a></p>'
    st.html(f'<div class="outcome" {frame.directed(ui)}>{"".join(lists)}{look}</div>')


def _counts(ui: Ui, report: Report) -> str:
    told = (
        f'<li class="{name}"><b><bdi>{report.counts[name]:,}</bdi></b> {safe(say(ui, f"add.count.{name}"))}</li>'
        for name in ("added", "unchanged", "changed", "refused")
    )
    return f'<ul class="counts">{"".join(told)}</ul>'


def _listed(ui: Ui, name: str, lines: Sequence[str], report: Report) -> str:
    if not lines:
        return ""
    items = "".join(f"<li>{line}</li>" for line in lines)
    if more := report.counts[name] - len(lines):
        items += f"<li>{safe(say(ui, 'add.more', count=f'{more:,}'))}</li>"
    return f'<h3 class="chart-title">{safe(say(ui, f"add.list.{name}"))}</h3><ul class="{name}">{items}</ul>'


def _article(view: View, added: Added) -> str:
    title = f"<bdi>{safe(shorten(plain(added.title), _LONGEST_TITLE))}</bdi>"
    if added.key is None:
        return title
    link = safe(View(ui=view.ui).link("article", article=added.key))
    count = safe(say(view.ui, "add.figures", count=f"{added.figures:,}"))
    return f'<a href="{link}" target="_self">{title}</a> <span class="note">· {count}</span>'


def _refusal(ui: Ui, error: TrackerError) -> str:
    """Its kind in the interface's words, and the line itself, which is English."""
    key = f"add.why.{type(error).__name__}"
    kind = say(ui, key if key in MESSAGES[ui] else "add.why.TrackerError")
    line = safe(shorten(str(error), 400))
    return f'<b>{safe(kind)}</b> · <bdi dir="ltr" lang="en">{line}</bdi>'
