"""The store behind the dashboard: opened once, its answers kept as long as nothing in it has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st

from tracker.store import Store, open_store
from tracker.store.changes import stamp
from tracker.store.filters import Filters
from tracker.store.keeping import keep_counted

_Answer = TypeVar("_Answer")


@st.cache_resource(show_spinner=False)
def opened() -> Store:
    """The store that `TRACKER_DATABASE_URL` names, or the user's own; made if it is not there.

    Raises:
        StoreError: it cannot be opened.
    """
    store = open_store()
    keep_counted(store)
    return store


def asked(question: Callable[..., _Answer], *given: Any, **named: Any) -> _Answer:
    """What a question of the store's answers, from memory if it was asked before and nothing has changed since.

    Args:
        question: a function that takes a store first, and whose answer nobody changes.
        given: what it takes then; hashable, or filters.
        named: the same by name.
    """
    answer: _Answer = _remembered(stamp(opened()), question, given, tuple(sorted(named.items())))
    return answer


@st.cache_resource(
    max_entries=500,
    show_spinner=False,
    hash_funcs={
        Filters: lambda filters: filters.model_dump_json(),
        "builtins.function": lambda f: f"{f.__module__}.{f.__qualname__}",
    },
)
def _remembered(
    stamp: tuple[int, ...], question: Callable[..., Any], given: tuple[Any, ...], named: tuple[tuple[str, Any], ...]
) -> Any:
    """`stamp` is only part of the key: a change in the store asks anew."""
    return question(opened(), *given, **dict(named))
