"""The store as it is opened: made if new, brought up if old, its indexes made anew where they are not right."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from sqlalchemy import URL, Engine, delete, func, insert, select

from tracker.store import aside, words
from tracker.store.counted import count_up, waiting
from tracker.store.engine import connect, lock, reading, shown, store_url, writing
from tracker.store.indexing import rebuild
from tracker.store.migrate import migrate
from tracker.store.schema import figures, meta

_LOG = logging.getLogger(__name__)
_REBUILDING = (
    "the store's search index is made anew, once, for words are folded in another way than before; a million figures "
    "take about two minutes"
)
_COUNTING = (
    "%s figures are still to be counted, once, so that questions about all of them are answered quickly: some now, the "
    "rest when the store is opened again, or beside the dashboard's work"
)
_MANY = 2_000_000  # figures: fewer are counted before a line is read
_SECONDS = 20.0  # for counting, whenever the store is opened; until all is counted, answers take longer


@dataclass(frozen=True)
class Store:
    """An open store. The functions of this package take it; threads may share it. `with` gives back its connections."""

    engine: Engine

    @property
    def name(self) -> str:
        """Its URL, without a password."""
        return shown(self.engine.url)

    @property
    def url(self) -> URL:
        """Its URL."""
        return self.engine.url

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back the connections that are kept open."""
        self.engine.dispose()


def open_store(url: str | None = None, *, must_exist: bool = False) -> Store:
    """Open the store, ready to use.

    Args:
        url: `sqlite:///FILE` or `postgresql://…`; None for what `TRACKER_DATABASE_URL` says, else the file in the
            user's data folder.
        must_exist: whether a SQLite file that is not there is an error and not a new store.

    Raises:
        StoreError: It cannot be opened; the message says why and what to do.
    """
    store = Store(connect(store_url(url), must_exist=must_exist))
    try:
        migrate(store.engine)
        _index(store.engine)
    except BaseException:
        store.close()
        raise
    return store


def _index(engine: Engine) -> None:
    """Make the index anew where its words were folded by other rules, or never; and what a killed load has left out."""
    asked = select(meta.c.value).where(meta.c.name == "words")
    with reading(engine) as connection:
        is_folded = connection.execute(asked).scalar() == words.edition()
        is_marked = aside.is_marked(connection)
    if is_marked:
        aside.make_again(engine)
    _count(engine)
    if is_folded:
        return
    with writing(engine) as connection:
        lock(connection, "index")
        if connection.execute(asked).scalar() != words.edition():
            if connection.execute(select(func.max(figures.c.key))).scalar():
                _LOG.warning(_REBUILDING)
            rebuild(connection)
            connection.execute(delete(meta).where(meta.c.name == "words"))
            connection.execute(insert(meta).values(name="words", value=words.edition()))


def _count(engine: Engine) -> None:
    """Count what is not counted, if it does not take long; else some of it, and the rest when it is opened again."""
    if (many := waiting(engine)) >= _MANY:
        _LOG.warning(_COUNTING, f"{many:,}")
    count_up(engine, _SECONDS)
