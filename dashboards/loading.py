"""The folder of articles that the dashboard shows, read and extracted once for each state of its files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import streamlit as st

from tracker import extract
from tracker.errors import MissingInput, TrackerError, UnsupportedLanguage
from tracker.records import Article, Figure
from tracker.sources.files import read_many

State = tuple[tuple[str, int, int], ...]
"""Name, modification time (ns) and size of every file in a folder: a change in any of them asks for a new reading."""


@dataclass(frozen=True)
class Entry:
    """An article, its figures, and the key that addresses it."""

    key: str
    article: Article
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Library:
    """The readable articles by key, in the order of the list; and why the other files were refused, a line each."""

    entries: dict[str, Entry]
    refused: tuple[str, ...]


def folder() -> Path:
    """The folder to show: what `TRACKER_ARTICLES` says, else `seeds`."""
    return Path(os.environ.get("TRACKER_ARTICLES", "seeds"))


def library() -> Library:
    """The folder's articles with their figures.

    Raises:
        MissingInput: there is no such folder.
    """
    path = folder()
    if not path.is_dir():
        raise MissingInput(f"{path}: is no folder; set TRACKER_ARTICLES to a folder of articles")
    return _read(str(path), _state(path))


def _state(path: Path) -> State:
    files = (Path(place, name) for place, _, names in os.walk(path) for name in names)
    return tuple(sorted(stamp for stamp in map(_stamp, files) if stamp is not None))


def _stamp(file: Path) -> tuple[str, int, int] | None:
    """The file's stamp; nothing for one that went away meanwhile, or a link to nowhere."""
    try:
        status = file.stat()
    except OSError:
        return None
    return str(file), status.st_mtime_ns, status.st_size


@st.cache_resource(max_entries=2, show_spinner=False)
def _read(path: str, state: State) -> Library:
    """Reads and extracts. `state` is only part of the cache's key; records are frozen, so sharing them is safe."""
    if not state:
        return Library({}, ())
    entries: list[Entry] = []
    refused: list[str] = []
    for item in read_many([Path(path)]):
        if isinstance(item, TrackerError):
            refused.append(str(item))
            continue
        try:
            entries.append(Entry(item.id, item, _figures(item)))
        except TrackerError as error:
            refused.append(str(error))
    return Library(_by_key(sorted(entries, key=_newest_with_figures_first)), tuple(refused))


def _figures(article: Article) -> tuple[Figure, ...]:
    """What can be read of it; an article in a language that the tracker does not know is read by its script."""
    try:
        return tuple(extract(article.text, article.lang))
    except UnsupportedLanguage:
        return tuple(extract(article.text))


def _newest_with_figures_first(entry: Entry) -> tuple[bool, int, str]:
    published = entry.article.published or date.min
    return not entry.figures, -published.toordinal(), entry.key


def _by_key(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Entries under keys of their own: an id that two articles share is numbered from the second on."""
    keyed: dict[str, Entry] = {}
    for entry in entries:
        key, count = entry.key, 1
        while key in keyed:
            count += 1
            key = f"{entry.key}~{count}"
        keyed[key] = replace(entry, key=key)
    return keyed
