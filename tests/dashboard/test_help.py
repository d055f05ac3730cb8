"""Help: every part is there in both languages, and says what the other pages and the records have."""

import re
from html import unescape
from typing import get_args

import pytest
import streamlit as st
from sqlalchemy import make_url

from dashboards import stores
from dashboards.hedge_key import UPRIGHT
from dashboards.messages import LANGUAGES, MESSAGES, Ui, say
from dashboards.messages import help_page as words
from dashboards.screens.help_page import GLOSSARY, KEYS, LIMITS
from tests.dashboard.conftest import assert_calm, html, opened
from tracker.entries import Review, Status
from tracker.records import Harm, Tally
from tracker.store import Store

PARTS = "found mentions hedges glossary review search keys share limits data".split()


def text(ui: Ui) -> str:
    app = opened("help_page", ui=ui)
    assert_calm(app)
    assert not app.markdown
    (article,) = re.findall(r'<article class="help".*?</article>', html(app), re.DOTALL)
    return str(article)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_every_part_is_there_and_can_be_jumped_to(empty: Store, ui: Ui) -> None:
    drawn = text(ui)
    assert re.findall(r'<a href="#help-(\w+)"', drawn) == PARTS
    assert re.findall(r'<h2 class="section" id="help-(\w+)"', drawn) == PARTS


@pytest.mark.parametrize("ui", LANGUAGES)
def test_every_word_of_it_is_shown(empty: Store, ui: Ui) -> None:
    shown = unescape(re.sub(r"<[^>]*>", "", text(ui)))
    told = getattr(words, ui.upper()).items()
    unseen = [key for key, said in told if not all(part in shown for part in said.split(" · "))]
    assert unseen == ["page.help", "help.contents"]


@pytest.mark.parametrize("ui", LANGUAGES)
def test_each_term_stands_in_both_languages_side_by_side(empty: Store, ui: Ui) -> None:
    drawn = text(ui)
    (other,) = (each for each in LANGUAGES if each != ui)
    for name in (name for terms in GLOSSARY.values() for name in terms):
        term, foreign = say(ui, f"help.term.{name}"), say(other, f"help.term.{name}")
        beside = rf'<strong>{re.escape(term)}</strong></td><td[^>]*><bdi dir="\w+" lang="{other}">{re.escape(foreign)}<'
        assert re.search(beside, drawn), name


@pytest.mark.parametrize("ui", LANGUAGES)
def test_the_words_are_those_of_the_other_pages(ui: Ui) -> None:
    said = MESSAGES[ui]
    terms = {name for terms in GLOSSARY.values() for name in terms}
    assert {*get_args(Harm), *get_args(Tally)} - {"mixed"} <= terms
    for name in (*get_args(Harm), *get_args(Tally)):
        if name in terms:
            assert said[f"help.term.{name}"] in (said.get(f"harm.{name}"), said.get(f"tally.{name}"))
    for role, term in {"raised": "receipts", "contributed": "contributions", "spent": "disbursements",
                       "balance": "cash", "opinion": "intention"}.items():  # fmt: skip
        assert said[f"role.{role}"] in said[f"help.term.{term}.is"]
    assert all(f"help.review.{name}" in said and f"review.{name}" in said for name in get_args(Review))
    assert all(f"help.status.{name}" in said and f"status.{name}" in said for name in get_args(Status))


def test_arrows_run_with_the_rows_of_each_language(empty: Store) -> None:
    first = {ui: re.findall(r'class="sign">([^<]*)<', text(ui))[4] for ui in LANGUAGES}
    assert first == {"en": "●→", "ar": "←●"}


def test_the_store_is_named(empty: Store) -> None:
    assert str(empty.engine.url.database) in unescape(text("en"))


def test_a_server_is_named_without_its_password(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    url = make_url(postgres_url).set(password="never-told")
    monkeypatch.setenv("TRACKER_DATABASE_URL", url.render_as_string(hide_password=False))
    st.cache_resource.clear()
    told = unescape(text("en"))
    stores.opened().close()
    st.cache_resource.clear()
    assert str(url.database) in told
    assert "never-told" not in told


def test_the_messages_are_in_one_order() -> None:
    assert list(words.EN) == list(words.AR)
    built = [f"help.hedge.{name}" for name in UPRIGHT] + [f"help.limits.{name}" for name in LIMITS]
    built += [f"help.keys.{name}" for name in KEYS.values()]
    assert set(built) <= set(words.EN)
