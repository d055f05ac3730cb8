"""What the tests of the dashboard's pages share: stores to open them on."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tracker.records import Article
from tracker.store import Store, open_store, writing

MONEY = "The Quay Fund raised $2.5 million in March and spent more than $310,000 on radio spots."
POLL = "Turnout was 61% on Sunday, and 48% of voters backed Mayor Ida Brandt."
TOLL = "وأسفر الحريق في الميناء عن مقتل 20 شخصا وإصابة نحو 65 آخرين، وتقدر كلفة الإصلاح بنحو 3 ملايين دولار."
QUIET = "Nothing was counted by the river."


def article(id: str, text: str, **known: object) -> Article:  # noqa: A002  (the record's own name)
    return Article.model_validate({"id": id, "text": text} | known)


ARTICLES = (
    article("old", MONEY, title="Old money", source="Gazette", published=date(2025, 1, 2), lang="en"),
    article(
        "new",
        f"{MONEY}\n{POLL}",
        title="<b>New</b> $1 and $2",
        source="Gazette",
        published=date(2026, 3, 4),
        lang="en",
        url="https://example.org/new",
    ),
    article("toll", TOLL, title="حريق في الميناء", source="المرسى", published=date(2024, 5, 6), lang="ar"),
    article("newest", QUIET, title="Quiet day", source="Gazette", published=date(2026, 9, 9), lang="en"),
)
"""Two outlets, both languages, all three kinds; the newest has no figures."""


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store without articles, which the dashboard opens."""
    url = f"sqlite:///{tmp_path / 'store.db'}"
    monkeypatch.setenv("TRACKER_DATABASE_URL", url)
    st.cache_resource.clear()
    with open_store(url) as store:
        yield store
    st.cache_resource.clear()


@pytest.fixture
def stored(empty: Store) -> Store:
    """A store of `ARTICLES`, which the dashboard opens."""
    for each in ARTICLES:
        writing.add(empty, each)
    return empty


def opened(page: str, /, **address: str) -> AppTest:
    """A page by itself, as its module in `dashboards.screens` draws it, at an address."""
    app = AppTest.from_string(f"from dashboards.screens import {page}\n\n{page}.show()\n", default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def html(app: AppTest) -> str:
    """All that the page draws as HTML of its own."""
    return "\n".join(element.proto.body for element in app.get("html"))


def assert_calm(app: AppTest) -> None:
    """The page has met no error, said or unsaid."""
    assert not app.exception
    assert "Traceback" not in html(app)
