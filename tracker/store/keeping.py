"""Keeps a large store counted while a program has it open for long, beside its work."""

from __future__ import annotations

import time
from threading import Thread

from sqlalchemy import Engine

from tracker.errors import StoreError
from tracker.store.counted import count_up, is_large
from tracker.store.opening import Store
from tracker.store.wordcounts import count_words

_PAUSE = 60.0  # seconds; what changed meanwhile is looked at itself
_REST = 3  # times as long as the counting took


def keep_counted(store: Store) -> None:
    """Count what of a large store is not counted, again and again, as long as this process lives."""
    if is_large(store.engine):
        Thread(target=_keep, args=(store.engine,), name="counting", daemon=True).start()


def _keep(engine: Engine) -> None:
    while True:
        start = time.monotonic()
        try:
            count_up(engine)
            count_words(engine)
        except StoreError:  # whoever asks the store is told; here it is tried again
            pass
        time.sleep(max(_PAUSE, _REST * (time.monotonic() - start)))
