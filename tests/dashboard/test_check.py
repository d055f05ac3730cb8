"""The check page: a figure against its sentence, its review, what others say; a claim against the store."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from html import unescape
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

import tracker
from dashboards import history
from dashboards.address import View
from dashboards.correction import WrongInput, changes, fields_of, shown
from dashboards.explained import explanation_html
from dashboards.figure_card import card_html
from dashboards.messages import LANGUAGES, MESSAGES, Ui, say
from dashboards.other_mentions import difference_in_words
from dashboards.typed_numbers import typed_number
from tests.dashboard.conftest import MONEY, POLL, TOLL, article, assert_calm, html, opened
from tracker.claims import Match
from tracker.extraction.headlines import extract_article
from tracker.records import Article, Figure
from tracker.store import Store, queries, reviewing, writing
from tracker.store.filters import Filters
from tracker.store.reviewing import Decision

EVERY = Filters()


def keys(store: Store, filters: Filters = EVERY) -> list[int]:
    return [each.key for each in queries.page(store, filters)]


def the(store: Store, text: str, outlet: str = "Gazette") -> int:
    """The key of the newest figure that is written so."""
    return next(each.key for each in queries.page(store, Filters(outlets=(outlet,))) if each.figure.text == text)


def words(app: AppTest) -> str:
    """What the page says, without its markup."""
    return unescape(re.sub(r"<[^>]+>", "", html(app)))


def asked(app: AppTest, name: str) -> str | None:
    """What the address asks for by now."""
    told = app.query_params.get(name)
    return told[0] if isinstance(told, list) else told


def named(app: AppTest, name: str = "Mona") -> AppTest:
    return app.text_input(key="reviewer-name").set_value(name).run()


def decided(app: AppTest, decision: str) -> AppTest:
    app.button(key=decision).click().run()
    assert_calm(app)
    return app


# ------------------------------------------------------------------------------------------------------ one figure


def test_a_figure_stands_marked_between_its_neighbours(stored: Store) -> None:
    text = "The fund opened its books. It raised more than $120,000 in May, said Ida Brandt. Nobody else did."
    writing.add(
        stored, article("books", text, title="Books", source="Gazette", lang="en", url="https://example.org/b#x")
    )
    app = opened("check", figure=str(the(stored, "$120,000")))
    assert_calm(app)
    shown = html(app)
    assert "more than 120,000 US dollars · raised" in shown
    assert re.search(
        r'<p class="beside"[^>]*>The fund opened its books\.</p><blockquote[^>]*>It raised more than '
        r'<mark class="money">\$120,000</mark> in May, said Ida Brandt\.</blockquote>'
        r'<p class="beside"[^>]*>Nobody else did\.</p>',
        shown,
    )
    assert 'href="https://example.org/b#x:~:text=It%20raised%20more' in shown
    assert "a currency sign before a number" in shown
    assert "more than means: more than" in words(app)
    assert "Ida Brandt" in shown


@pytest.mark.parametrize("ui", LANGUAGES)
def test_every_figure_has_a_screen(stored: Store, ui: Ui) -> None:
    for key in keys(stored):
        app = opened("check", ui=ui, figure=str(key))
        assert_calm(app)
        assert html(app).count("<mark ") >= 1
        assert say(ui, "check.history.none") in html(app)
        assert say(ui, "check.keys") in html(app)


def test_a_figure_of_a_headline_says_so_and_needs_no_neighbours(stored: Store) -> None:
    app = opened("check", ui="en", figure=str(the(stored, "$1")))
    assert_calm(app)
    assert say("en", "check.headline") in words(app)
    assert "&lt;b&gt;New&lt;/b&gt;" in html(app)
    assert "<b>New" not in html(app)


def test_a_hostile_article_is_inert(stored: Store) -> None:
    text = 'Hear this. <script>alert(1)</script> <img src="https://evil.example/x.png"> raised $7 million. $x$ **b**'
    title = "<img src=x> [a](javascript:alert(1))"
    writing.add(stored, article("evil", text, title=title, source="<b>Out</b>", url="javascript:alert(1)"))
    app = opened("check", ui="en", figure=str(the(stored, "$7 million", "<b>Out</b>")))
    assert_calm(app)
    assert not re.search(r"<script|<img|<b>|href=\"javascript", html(app))
    assert not [each for each in app.markdown if "evil" in each.value or "alert" in each.value]


def test_a_figure_that_is_not_there(stored: Store) -> None:
    app = opened("check", ui="en", figure="4711")
    assert_calm(app)
    assert say("en", "unknown.figure") in [each.value for each in app.info]
    assert app.button(key="start")


def test_others_tell_the_same_or_otherwise_and_never_the_article_itself(stored: Store) -> None:
    writing.add(
        stored,
        article("rival", "The Quay Fund raised $1.9 million in March.", title="Rival", source="Star", lang="en"),
    )
    app = opened("check", ui="en", figure=str(the(stored, "$2.5 million")))
    shown = words(app)
    agreeing, _, differing = shown.partition(say("en", "check.others.differ"))
    assert say("en", "check.others.agree") in agreeing
    assert "Old money" in agreeing.partition(say("en", "check.others.agree"))[2]
    assert "1.9 million US dollars" in differing
    assert "lower by 600,000 US dollars" in differing
    assert "$1 and $2" not in shown.partition(say("en", "check.others"))[2]


# ------------------------------------------------------------------------------------------------------- the way on


def test_next_and_previous_go_through_what_the_filters_leave(stored: Store) -> None:
    listed = keys(stored, Filters(kinds=("money",)))
    app = opened("check", ui="en", figure=str(listed[0]), kind="money")
    assert app.button(key="previous").disabled
    seen = [listed[0]]
    while not app.button(key="next").disabled:
        app.button(key="next").click().run()
        seen.append(int(asked(app, "figure") or 0))
    assert seen == listed
    app.button(key="previous").click().run()
    assert asked(app, "figure") == str(listed[-2])
    assert asked(app, "kind") == "money"
    assert [app.button(key=name).proto.shortcut for name in ("next", "previous", "accept", "reject")] == list("jkax")


def test_whoever_reviews_what_is_left_finds_the_way_on(stored: Store) -> None:
    first, second, third, *_ = keys(stored)
    app = named(opened("check", ui="en", review="unreviewed", figure=str(first)))
    app.toggle(key="advance").set_value(True).run()
    decided(app, "accept")
    assert asked(app, "figure") == str(second)
    decided(app, "reject")
    assert asked(app, "figure") == str(third)
    assert [queries.figure(stored, key).review for key in (first, second)] == ["accepted", "rejected"]
    assert app.button(key="previous").disabled  # both are done


def test_starting_opens_the_first(stored: Store) -> None:
    app = opened("check", ui="en", review="unreviewed", order="oldest")
    assert_calm(app)
    app.button(key="start").click().run()
    assert asked(app, "figure") == str(queries.page(stored, EVERY, "oldest")[0].key)
    assert asked(app, "order") == "oldest"


def test_another_order_goes_into_the_address(stored: Store) -> None:
    app = opened("check", ui="en")
    app.selectbox(key="order").set_value("oldest").run()
    assert_calm(app)
    assert asked(app, "order") == "oldest"


def test_nothing_is_left_to_start_with(stored: Store, empty: Store) -> None:
    for key in keys(stored):
        reviewing.review(stored, key, "accept", reviewer="Mona")
    app = opened("check", ui="en", review="unreviewed")
    assert say("en", "check.start.done") in [each.value for each in app.info]


def test_an_empty_store(empty: Store) -> None:
    for ui in LANGUAGES:
        app = opened("check", ui=ui)
        assert_calm(app)
        assert app.info


# -------------------------------------------------------------------------------------------------------- reviewing


def test_a_decision_needs_a_name_asked_once(stored: Store) -> None:
    key, other = keys(stored)[:2]
    app = decided(opened("check", ui="en", figure=str(key)), "accept")
    assert say("en", "check.reviewer.missing") in words(app)
    assert queries.figure(stored, key).review == "unreviewed"
    decided(named(app, " Mona  Haddad "), "accept")
    assert queries.figure(stored, key).review == "accepted"
    app.query_params["figure"] = str(other)
    decided(app.run(), "reject")
    assert [line.reviewer for each in (key, other) for line in reviewing.history(stored, each)] == ["Mona Haddad"] * 2


def test_what_was_decided_is_there_after_a_reload(stored: Store) -> None:
    key = keys(stored)[0]
    app = named(opened("check", ui="en", figure=str(key)))
    app.text_input(key=f"note-{key}").set_value("seen in <print> $5").run()
    decided(app, "reject")
    again = opened("check", ui="en", figure=str(key))
    assert "✗ rejected" in words(again)
    assert "seen in <print> $5" in words(again)
    assert "Mona" in words(again)
    assert again.text_input(key=f"note-{key}").value == ""


def test_a_note_decides_nothing_and_needs_words(stored: Store) -> None:
    key = keys(stored)[0]
    app = decided(named(opened("check", ui="en", figure=str(key))), "annotate")
    assert say("en", "check.note.missing") in words(app)
    app.text_input(key=f"note-{key}").set_value("ask the ministry").run()
    decided(app, "annotate")
    assert [(line.decision, line.note) for line in reviewing.history(stored, key)] == [("note", "ask the ministry")]
    assert queries.figure(stored, key).review == "unreviewed"


def form(app: AppTest, key: int, typed: dict[str, str], lines: int = 0) -> AppTest:
    """Fill the form in and send it."""
    for name, value in typed.items():
        at = f"correct-{key}-{lines}-{name}"
        boxes = [each for each in app.selectbox if each.key == at]
        (boxes[0].set_value(value) if boxes else app.text_input(key=at).set_value(value))
    next(each for each in app.button if each.label == say("en", "check.correct.save")).click().run()
    assert_calm(app)
    return app


def test_a_correction_in_any_digits(stored: Store) -> None:
    key = the(stored, "20 شخصا", "المرسى")
    app = form(
        named(opened("check", ui="en", figure=str(key))), key, {"low": "٢٣", "group": "women", "attribution": "الوزارة"}
    )
    found = queries.figure(stored, key)
    assert found.review == "corrected"
    assert found.figure.low == found.figure.high == 23
    assert (getattr(found.figure, "group", None), found.figure.attribution) == ("women", "الوزارة")
    assert "From: 20 23" in words(app)
    assert app.text_input(key=f"correct-{key}-1-low").value == "23"
    form(app, key, {"tally": "cumulative"}, 1)
    corrected = queries.figure(stored, key).figure
    assert corrected.low == 23  # the first correction stands
    assert getattr(corrected, "tally", None) == "cumulative"


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({}, "check.correct.none"),
        ({"low": "2,5"}, "check.correct.number"),
        ({"low": ""}, "check.correct.number"),
        ({"low": "5", "high": "3", "hedge": "range"}, "check.correct.order"),
        ({"low": "3", "high": "5"}, "check.correct.one"),
    ],
)
def test_a_correction_that_cannot_be_is_told_in_one_line(stored: Store, typed: dict[str, str], message: str) -> None:
    key = the(stored, "$2.5 million")
    app = form(named(opened("check", ui="en", figure=str(key))), key, typed)
    told = say("en", message).partition("{field}")[2].partition("}")[2][:12] or say("en", message)
    assert told in words(app)
    assert queries.figure(stored, key).review == "unreviewed"


def test_an_acceptance_takes_a_correction_back(stored: Store) -> None:
    key = the(stored, "$2.5 million")
    app = form(named(opened("check", ui="en", figure=str(key))), key, {"low": "3 million", "unit": ""})
    figure = queries.figure(stored, key).figure
    assert figure.low == figure.high == 3_000_000
    assert figure.unit is None
    decided(app, "accept")
    assert queries.figure(stored, key).figure.low == 2_500_000
    assert app.text_input(key=f"correct-{key}-2-low").value == "2,500,000"


@pytest.mark.parametrize("theirs", ["accept", "reject", "correct", "note"])
def test_two_reviewers_at_once(stored: Store, theirs: Decision) -> None:
    key = the(stored, "$2.5 million")
    app = named(opened("check", ui="en", figure=str(key)))
    app.text_input(key=f"note-{key}").set_value("mine").run()
    correction = {"low": "1", "high": "1"} if theirs == "correct" else None
    reviewing.review(stored, key, theirs, reviewer="Rami", correction=correction, note="theirs")
    decided(app, "reject")
    assert [line.reviewer for line in reviewing.history(stored, key)] == ["Rami"]
    assert say("en", "check.meanwhile") in words(app)
    assert "Rami" in words(app)
    decided(app, "write-too")
    assert [(line.reviewer, line.decision, line.note) for line in reviewing.history(stored, key)] == [
        ("Rami", theirs, "theirs"), ("Mona", "reject", "mine"),
    ]  # fmt: skip
    assert say("en", "check.meanwhile") not in words(app)


def test_a_figure_that_is_gone_meanwhile_is_reviewed_by_nobody(stored: Store) -> None:
    key = the(stored, "$310,000")
    app = named(opened("check", ui="en", figure=str(key)))
    for id, title in (("old", "Old money"), ("new", "<b>New</b> $1 and $2")):  # noqa: A001  (the record's own name)
        writing.add(stored, article(id, "The fund said nothing.", title=title, source="Gazette", lang="en"))
    decided(app, "accept")
    assert say("en", "unknown.figure") in [each.value for each in app.info]


def test_a_board_that_has_become_read_only_takes_no_review(stored: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    app = named(opened("check", ui="en", figure="1"))
    monkeypatch.setenv("TRACKER_READ_ONLY", "1")
    decided(app, "accept")
    assert reviewing.history(stored, 1) == []


def test_a_reviewer_may_take_another_name(stored: Store) -> None:
    app = named(opened("check", ui="en", figure="1"))
    app.button(key="rename").click().run()
    decided(named(app, "Rami"), "accept")
    assert [line.reviewer for line in reviewing.history(stored, 1)] == ["Rami"]


def test_a_reviewer_may_leave_it_at_what_another_decided(stored: Store) -> None:
    key = the(stored, "$2.5 million")
    app = named(opened("check", ui="en", figure=str(key)))
    reviewing.review(stored, key, "accept", reviewer="Rami")
    decided(app, "reject")
    decided(app, "leave-theirs")
    assert queries.figure(stored, key).review == "accepted"
    assert say("en", "check.meanwhile") not in words(app)
    decided(app, "reject")  # now that Rami's line was seen
    assert queries.figure(stored, key).review == "rejected"


def about_so_much(given: Article) -> list[Figure]:
    return [each.model_copy(update={"hedge": "approx"}) for each in extract_article(given)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (MONEY.replace("$2.5 million in March", "$2.5 million in March, it said,"), "moved"),
        ("The Quay Fund is no more.", "vanished"),
        (None, "changed"),
    ],
)
def test_what_became_of_a_figure_since_its_review(stored: Store, text: str | None, status: str) -> None:
    key = next(each.key for each in queries.page(stored, Filters(words="raised"), "text") if each.article_id == "old")
    reviewing.review(stored, key, "accept", reviewer="Rami", note="as printed")
    if text is None:  # newer rules read it otherwise
        writing.refresh(stored, queries.figure(stored, key).article_key, about_so_much)
    else:
        writing.add(stored, article("old", text, title="Old money", source="Gazette", lang="en"))
    assert queries.figure(stored, key).status == status
    for ui in LANGUAGES:
        app = opened("check", ui=ui, figure=str(key))
        assert_calm(app)
        said = words(app).partition(say(ui, f"check.since.{status}"))[2]
        assert "2,500,000" in said
        assert "Rami" in said


# ---------------------------------------------------------------------------------------------------------- a claim


@pytest.mark.parametrize("ui", LANGUAGES)
@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The Quay Fund raised $2.5 million in March", "agrees"),
        ("The Quay Fund raised $4 million in March", "differs"),
        ("أسفر الحريق في الميناء عن مقتل 25 شخصا", "differs"),
        ("A meteor killed 300 people in Zembla", "not_found"),
    ],
)
def test_a_claim_and_what_the_store_says(stored: Store, ui: Ui, claim: str, verdict: str) -> None:
    app = opened("check", ui=ui, claim=claim)
    assert_calm(app)
    assert say(ui, f"check.verdict.{verdict}") in words(app)
    assert app.text_area(key="claim").value == claim
    if verdict != "not_found":
        assert re.search(r'<a href="check\?figure=\d+', html(app))


def test_a_claim_goes_into_the_address(stored: Store) -> None:
    app = opened("check", ui="en")
    app.text_area(key="claim").set_value("The Quay Fund raised $4 million in March").run()
    assert_calm(app)
    assert asked(app, "claim") == "The Quay Fund raised $4 million in March"
    assert "lower by 1.5 million US dollars" in words(app)
    app.button(key="claim-clear").click().run()
    assert "claim" not in app.query_params
    assert app.text_area(key="claim").value == ""


def test_a_claim_without_figures(stored: Store) -> None:
    app = opened("check", ui="en", claim="<b>All is well</b>")
    assert say("en", "check.claim.none") in [each.value for each in app.info]


# ------------------------------------------------------------------------------------------------- words and numbers


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1200000", "1200000"),
        ("1,200,000", "1200000"),
        ("1 200 000", "1200000"),
        ("١٬٢٠٠٬٠٠٠", "1200000"),
        ("٢٫٥", "2.5"),
        ("۱۲", "12"),
        ("−3", "-3"),
        ("1.2 million", "1200000"),
        ("3 ملايين", "3000000"),
        ("خمسة وعشرون ألفا", "25000"),
        ("2,5", None),
        ("1,20,000", None),
        ("12%", None),
        ("dozens", None),
        ("5 and 6", None),
        ("1e9", None),
        ("NaN", None),
        ("", None),
        ("9" * 70, None),
    ],
)
def test_numbers_as_they_are_typed(typed: str, value: str | None) -> None:
    assert typed_number(typed) == (None if value is None else Decimal(value))


def figures() -> list[Figure]:
    return [each for text in (MONEY, POLL, TOLL) for each in tracker.extract(text)]


def test_every_field_of_a_kind_can_be_corrected_and_has_a_name() -> None:
    offered = {figure.kind: set(fields_of(figure)) for figure in figures()}
    assert set().union(*offered.values()) == set(reviewing.CORRECTABLE)
    assert "role" not in offered["casualty"]
    assert "direction" not in offered["money"]
    for names in offered.values():
        for name in names:
            assert say("ar", f"field.{name}")


@pytest.mark.parametrize(
    ("typed", "value"), [("1,200", 1200), ("١٢٠٠", 1200), ("", None), ("1200.5", "whole"), ("-5", "whole")]
)
def test_people_who_were_asked_are_counted_whole(typed: str, value: int | str | None) -> None:
    share = tracker.extract("A poll of 900 voters found that 48% back Mayor Ida Brandt.")[0]
    if value == "whole":
        with pytest.raises(WrongInput, match="whole"):
            changes(share, {"sample_size": typed}, "en")
    else:
        assert changes(share, {"sample_size": typed}, "en") == {"sample_size": value}


def test_what_is_left_as_it_was_is_no_correction() -> None:
    for figure in figures():
        same = {name: shown(figure, name) for name in fields_of(figure)}
        with pytest.raises(WrongInput):
            changes(figure, same, "en")


def test_an_exact_value_has_one_number() -> None:
    exact = tracker.extract(MONEY)[0]
    assert changes(exact, {"high": "3 million"}, "en") == {"low": "3000000", "high": "3000000"}
    spread = {"high": "3 million", "hedge": "range"}
    assert changes(exact, spread, "en") == {"high": "3000000", "hedge": "range"}


def test_a_figure_that_today_s_rules_do_not_find_has_no_parts(empty: Store) -> None:
    def otherwise(given: Article) -> list[Figure]:
        return [
            each.model_copy(update={"start": each.start + 1, "text": each.text[1:]}) for each in extract_article(given)
        ]

    writing.add(empty, article("a", MONEY, lang="en"), otherwise)
    app = opened("check", ui="en", figure="1")
    assert_calm(app)
    assert say("en", "check.not_found_today") in words(app)


@pytest.mark.parametrize("change", [{"version": 9}, {"figure": tracker.extract(POLL)[0]}])
def test_a_sentence_that_its_text_has_lost_stands_alone(stored: Store, change: dict[str, Any]) -> None:
    card = card_html(replace(queries.figure(stored, the(stored, "$2.5 million")), **change), View())
    assert say("en", "check.quote_lost") in card
    assert 'class="beside"' not in card


@pytest.mark.parametrize(
    ("zone", "told"),
    [("Asia/Beirut", "2024-07-01 02:30"), (None, "2024-06-30 23:30 UTC"), ("Nowhere/../x", "2024-06-30 23:30 UTC")],
)
def test_times_are_told_by_the_readers_clock(
    stored: Store, monkeypatch: pytest.MonkeyPatch, zone: str | None, told: str
) -> None:
    reviewing.review(stored, 1, "accept", reviewer="Mona")
    (line,) = reviewing.history(stored, 1)
    monkeypatch.setattr(history, "st", SimpleNamespace(context=SimpleNamespace(timezone=zone)))
    at = datetime(2024, 6, 30, 23, 30, tzinfo=UTC)
    shown = history.history_html([replace(line, at=at)], queries.figure(stored, 1), "en")
    assert f'<bdi dir="ltr">{told}</bdi>' in shown


def test_a_difference_from_nothing_has_no_share(stored: Store) -> None:
    match = Match(queries.figure(stored, the(stored, "$2.5 million")), False, Decimal(5), None, 0.0)
    assert difference_in_words(match, "en") == "higher by 5 US dollars"


def test_rules_are_told_in_words(stored: Store) -> None:
    for each in queries.page(stored, EVERY):
        for ui in LANGUAGES:
            assert f"check.rule.{each.figure.rule}" in MESSAGES[ui]
            assert say(ui, "check.not_found_today") not in explanation_html(each, ui)
