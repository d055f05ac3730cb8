"""The page "help": what is found, how it is drawn, what the words mean, and what is done with the data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import get_args

import streamlit as st

from dashboards import frame, stores
from dashboards.address import KINDS, View
from dashboards.hedge_key import UPRIGHT, along_the_row
from dashboards.highlight import safe
from dashboards.messages import LANGUAGES, Ui, say
from tracker.entries import Review, Status

GLOSSARY = {
    "money": ("receipts", "contributions", "disbursements", "independent", "cash", "debts", "committee"),
    "polls": ("vote_share", "intention", "turnout", "approval", "lead", "error", "sample", "likely", "points"),
    "casualties": ("killed", "wounded", "missing", "captive", "displaced", "new", "cumulative", "tens", "group"),
}
"""The terms of each part of the glossary, as the messages name them."""

LIMITS = ("role", "sentence", "currency", "prose", "timeline", "truth")
KEYS = {"J": "next", "K": "previous", "A": "accept", "X": "reject"}
"""The keys of the page "check"."""


def show() -> None:
    """Draw the page for the view in the address."""
    frame.page("page.help", _body)


def _body(view: View) -> None:
    ui = view.ui
    parts = "".join(
        f'<h2 class="section" id="help-{name}">{_say(ui, f"help.{name}")}</h2>{part(ui)}'
        for name, part in _PARTS.items()
    )
    st.html(f'<article class="help" {frame.directed(ui)}>{_contents(ui)}{parts}</article>')


def _contents(ui: Ui) -> str:
    links = "".join(f'<li><a href="#help-{name}">{_say(ui, f"help.{name}")}</a></li>' for name in _PARTS)
    return f'<nav aria-label="{_say(ui, "help.contents")}"><ul class="legend">{links}</ul></nav>'


def _found(ui: Ui) -> str:
    heads = ("field.kind", "help.found.finds", "help.found.leaves")
    rows = (
        (_term(_say(ui, f"kind.{kind}")), _say(ui, f"help.found.{kind}"), _say(ui, f"help.found.{kind}.not"))
        for kind in KINDS
    )
    return f'<div class="labelled">{_table(ui, heads, rows)}</div>{_paragraph(ui, "help.found.never")}'


def _hedges(ui: Ui) -> str:
    """The bounds, under the very signs that the charts have."""
    heads = ("help.hedges.along", "help.hedges.up", "help.hedges.meaning", "help.hedges.words")
    rows = (
        (
            _sign(along),
            _sign(UPRIGHT[name]),
            f"{_term(_say(ui, f'article.key.{name}'))}. {_say(ui, f'help.hedge.{name}')}",
            _words(ui, f"help.hedge.{name}.words"),
        )
        for name, along in along_the_row(ui).items()
    )
    return _paragraph(ui, "help.hedges.what") + _table(ui, heads, rows)


def _words(ui: Ui, key: str) -> str:
    """Examples in both languages, each on a line of its own."""
    return "".join(f'<div dir="auto">{safe(part)}</div>' for part in say(ui, key).split(" · "))


def _glossary(ui: Ui) -> str:
    """Each part's terms in both languages side by side, the interface's first."""
    (other,) = (each for each in LANGUAGES if each != ui)
    heads = ("help.glossary.term", "help.glossary.other", "help.glossary.meaning")
    parts = []
    for part, terms in GLOSSARY.items():
        rows = (
            (
                _term(_say(ui, f"help.term.{name}")),
                _foreign(other, f"help.term.{name}"),
                _say(ui, f"help.term.{name}.is"),
            )
            for name in terms
        )
        about = _paragraph(ui, "help.glossary.money.what") if part == "money" else ""
        parts.append(f"<h3>{_say(ui, f'help.glossary.{part}')}</h3>{about}{_table(ui, heads, rows)}")
    return "".join(parts)


def _review(ui: Ui) -> str:
    decided = ((f"review.{name}", f"help.review.{name}") for name in get_args(Review))
    since = ((f"status.{name}", f"help.status.{name}") for name in get_args(Status))
    return (
        _paragraph(ui, "help.review.what")
        + _definitions(ui, decided)
        + _paragraph(ui, "help.status.what")
        + _definitions(ui, since)
    )


def _keys(ui: Ui) -> str:
    items = "".join(f"<dt><kbd>{key}</kbd></dt><dd>{_say(ui, f'help.keys.{does}')}</dd>" for key, does in KEYS.items())
    return f"{_paragraph(ui, 'help.keys.what')}<dl>{items}</dl>"


def _limits(ui: Ui) -> str:
    return "<ul>" + "".join(f"<li>{_say(ui, f'help.limits.{name}')}</li>" for name in LIMITS) + "</ul>"


def _data(ui: Ui) -> str:
    where = f'<p><code dir="ltr">{safe(_place())}</code></p>'
    return (
        _paragraph(ui, "help.data.what") + where + _paragraph(ui, "help.data.local") + _paragraph(ui, "help.data.copy")
    )


def _place() -> str:
    """Where the store is: its file, or its server without the password."""
    url = stores.opened().engine.url
    if url.get_backend_name() == "sqlite" and url.database:
        return url.database
    return url.render_as_string(hide_password=True)


def _told(key: str) -> Callable[[Ui], str]:
    """A part that is one paragraph."""
    return lambda ui: _paragraph(ui, key)


_PARTS: dict[str, Callable[[Ui], str]] = {
    "found": _found,
    "mentions": _told("help.mentions.what"),
    "hedges": _hedges,
    "glossary": _glossary,
    "review": _review,
    "search": _told("help.search.what"),
    "keys": _keys,
    "share": _told("help.share.what"),
    "limits": _limits,
    "data": _data,
}


# --------------------------------------------------------------------------------------------------------- as HTML


def _say(ui: Ui, key: str) -> str:
    return safe(say(ui, key))


def _paragraph(ui: Ui, key: str) -> str:
    return f"<p>{_say(ui, key)}</p>"


def _term(words: str) -> str:
    return f"<strong>{words}</strong>"


def _foreign(ui: Ui, key: str) -> str:
    return f"<bdi {frame.directed(ui)}>{_say(ui, key)}</bdi>"


def _sign(sign: str) -> str:
    return f'<bdi dir="ltr" class="sign">{sign}</bdi>'


def _definitions(ui: Ui, pairs: Iterable[tuple[str, str]]) -> str:
    return (
        "<dl>" + "".join(f"<dt>{_say(ui, name)}</dt><dd>{_say(ui, meaning)}</dd>" for name, meaning in pairs) + "</dl>"
    )


def _table(ui: Ui, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of cells that are safe already. On a phone its rows are cards, whose cells may say their heads."""
    said = [_say(ui, key) for key in heads]
    named = "".join(f'<th scope="col">{head}</th>' for head in said)
    return f"<table><thead><tr>{named}</tr></thead><tbody>{''.join(_rows(said, rows))}</tbody></table>"


def _rows(heads: Sequence[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    for cells in rows:
        named = zip(heads, cells, strict=True)
        yield "<tr>" + "".join(f'<td data-head="{head}">{cell}</td>' for head, cell in named) + "</tr>"
