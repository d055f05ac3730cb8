"""The overview: what it counts and draws, that it shows and exports exactly what is filtered, and what is saved."""

import csv
import io
import json
import re
from datetime import date
from decimal import Decimal
from html import unescape
from itertools import product
from typing import Any, get_args

import pandas as pd
import pyarrow as pa  # type: ignore[import-untyped]
import pytest
from streamlit.testing.v1 import AppTest

from dashboards import access, address, downloads, overview_charts, overview_lanes, share_charts
from dashboards.figure_table import excerpt, figure_table_html
from dashboards.messages import LANGUAGES, Ui, say
from dashboards.screens.overview import PAGE_SIZE
from tests.dashboard.conftest import ARTICLES, article, assert_calm, html, opened
from tracker.records import Casualty, Kind, PercentRole
from tracker.store import Store, library, queries, reviewing, views, writing
from tracker.store.filters import Filters
from tracker.store.words import searched_for

HOSTILE = "<script>alert(1)</script> <img src=x> The $5 and $6 **Fund** raised $7 million. =HYPERLINK(1) \u202ereversed"
POLLS = (
    "Mayor Ida Brandt has an approval rating of 44%, and 51% of residents disapprove of Mayor Ida Brandt.",
    "In the election, Ida Brandt won 52% of the vote and Tor Hald won more than 40% of the vote.",
    "Prices rose by 4% in May. Exports fell by 9% in May.",
    "Prices rose by 2 percentage points in June.",
)
TOLLS = (
    "The floods have killed 120 people so far, including 30 children.",
    "Another 4 people were killed on Friday. About 65 people were wounded.",
)


def links(app: AppTest) -> list[str]:
    """Where the rows of the table lead."""
    return [unescape(each) for each in re.findall(r'<td class="cell-value"><a href="([^"]*)"', html(app))]


def keys(app: AppTest) -> list[int]:
    return [int(re.findall(r"figure=(\d+)", each)[0]) for each in links(app)]


def charts(app: AppTest) -> list[Any]:
    return [each.proto for each in [*app.get("vega_lite_chart"), *app.get("arrow_vega_lite_chart")]]


def rows(chart: Any) -> set[str]:
    """The links of a chart's marks."""
    told = [framed(each.data.data) for each in chart.datasets]
    return {link for frame in told if "href" in frame.columns for link in frame["href"]}


def framed(data: bytes) -> pd.DataFrame:
    frame: pd.DataFrame = pa.ipc.open_stream(data).read_pandas()
    return frame


def titles(app: AppTest) -> list[str]:
    return [unescape(each) for each in re.findall(r'<h3 class="chart-title">(.*?)</h3>', html(app))]


def many(store: Store, count: int) -> None:
    for number in range(count):
        text = f"The Quay Fund raised ${number + 1} million in March."
        writing.add(store, article(f"m{number}", text, published=date(2020, 1, 1 + number % 28), source="Gazette"))


@pytest.mark.parametrize("ui", LANGUAGES)
def test_an_empty_store_leads_to_where_articles_are_added(empty: Store, ui: Ui) -> None:
    app = opened("overview", ui=ui)
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "store.empty")]
    assert f'href="add?ui={ui}"' in html(app)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_it_says_how_much_there_is_and_since_when(stored: Store, ui: Ui) -> None:
    app = opened("overview", ui=ui)
    assert_calm(app)
    held = library.extent(stored)
    assert say(ui, "overview.holds", articles=4, figures=held.figures) in unescape(html(app))
    assert {"en": "6 May 2024", "ar": "6 مايو 2024"}[ui] in html(app)
    assert {"en": "9 September 2026", "ar": "9 سبتمبر 2026"}[ui] in html(app)
    assert sorted(keys(app)) == sorted(each.key for each in queries.page(stored, Filters()))


def test_a_store_that_cannot_be_opened_is_said(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_DATABASE_URL", "mysql://somewhere/store")
    app = opened("overview", ui="en")
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "store.failed")]


def test_one_article_is_enough(empty: Store) -> None:
    writing.add(empty, ARTICLES[2])
    app = opened("overview", ui="ar")
    assert_calm(app)
    assert len(keys(app)) == queries.count(empty, Filters())


def test_articles_without_figures_are_said(empty: Store) -> None:
    writing.add(empty, ARTICLES[3])
    app = opened("overview", ui="en")
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "nothing.matches")]


@pytest.mark.parametrize(
    ("asked", "filters"),
    [
        ({"kind": "money"}, Filters(kinds=("money",))),
        ({"words": "الحريق"}, Filters(words="الحريق")),
        ({"outlet": "Gazette", "since": "2026-01-01"}, Filters(outlets=("Gazette",), since=date(2026, 1, 1))),
        ({"min": "300000", "unit": "USD"}, Filters(units=("USD",), least=Decimal(300000))),
        ({"lang": "ar", "role": "cost"}, Filters(languages=("ar",), roles=("cost",))),
    ],
)  # fmt: skip
def test_the_table_and_the_export_hold_exactly_what_is_filtered(
    stored: Store, asked: dict[str, str], filters: Filters
) -> None:
    app = opened("overview", ui="en", **asked)
    assert_calm(app)
    wanted = {each.key for each in queries.page(stored, filters)}
    assert wanted
    assert set(keys(app)) == wanted
    rows = csv.DictReader(io.StringIO(downloads.export(filters, "csv").decode("utf-8-sig")))
    assert {int(row["figure_id"]) for row in rows} == wanted
    lines = downloads.export(filters, "jsonl").decode().splitlines()
    assert {json.loads(line)["figure_id"] for line in lines} == wanted
    assert f"{say('en', 'overview.matches', count=len(wanted))}<" in html(app)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_what_takes_too_long_to_count_is_said_and_counted_when_asked(
    empty: Store, ui: Ui, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(empty, PAGE_SIZE + 3)
    monkeypatch.setattr(queries, "_PATIENCE", 0)
    monkeypatch.setattr(queries, "_NEWEST", (5, 5))
    app = opened("overview", ui=ui)
    assert_calm(app)
    more, note = say(ui, "count.more", count=5), say(ui, "overview.limited", count=5)
    for told in (say(ui, "overview.matches", count=more), note, say(ui, "export.what.uncounted")):
        assert f">{told}<" in html(app)
    app.button(key="limited-go").click().run()
    assert_calm(app)
    assert f">{say(ui, 'overview.matches', count=PAGE_SIZE + 3)}<" in html(app)
    assert note not in html(app)


def test_every_format_has_a_button(stored: Store) -> None:
    app = opened("overview", ui="en")
    assert [each.proto.label for each in app.get("download_button")] == ["CSV", "XLSX", "JSONL", "Parquet"]
    for name in downloads.FILES:
        assert downloads.export(Filters(), name)


def test_rows_and_marks_lead_to_the_check_with_the_same_filters(stored: Store) -> None:
    app = opened("overview", ui="en", kind="money", words="fund", order="largest")
    assert links(app)
    for link in links(app):
        assert re.fullmatch(r"check\?kind=money&words=fund&figure=\d+&order=largest&ui=en", link)
    (chart,) = charts(app)
    assert rows(chart) == set(links(app))


def test_filters_that_nothing_meets_are_said(stored: Store) -> None:
    app = opened("overview", ui="en", words="zeppelin")
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "nothing.matches")]
    assert not charts(app)
    assert not app.get("download_button")


def test_pages_follow_each_other_without_gap_or_double(empty: Store) -> None:
    many(empty, PAGE_SIZE + 3)
    first, second = (opened("overview", ui="en", page=page, order="smallest") for page in ("1", "2"))
    assert len(keys(first)) == PAGE_SIZE
    assert keys(first) + keys(second) == [each.key for each in queries.page(empty, Filters(), "smallest", limit=100)]


def test_another_page_goes_into_the_address(empty: Store) -> None:
    many(empty, PAGE_SIZE + 3)
    app = opened("overview", ui="en")
    app.pagination[0].set_value(2).run()
    assert_calm(app)
    assert app.query_params["page"] == "2"
    assert len(keys(app)) == 3


@pytest.mark.parametrize("page", ["99", "0", "-1", "x"])
def test_a_page_that_is_not_there_is_the_nearest(empty: Store, page: str) -> None:
    many(empty, PAGE_SIZE + 3)
    app = opened("overview", ui="en", page=page)
    assert_calm(app)
    assert len(keys(app)) == (3 if page == "99" else PAGE_SIZE)


def test_another_order_starts_at_the_first_page(empty: Store) -> None:
    many(empty, PAGE_SIZE + 3)
    app = opened("overview", ui="en", page="2")
    app.selectbox(key="order").select("largest").run()
    assert_calm(app)
    assert app.query_params["order"] == "largest"
    assert "page" not in app.query_params
    assert keys(app)[0] == queries.page(empty, Filters(), "largest", limit=1)[0].key


def test_money_is_drawn_a_currency_at_a_time_the_most_frequent_first(empty: Store) -> None:
    writing.add(empty, article("a", "It raised $3 million and $4 million. It spent 5 million euros."))
    app = opened("overview", ui="en")
    assert app.selectbox(key="currency").value == "USD"
    assert [len(rows(chart)) for chart in charts(app)] == [2]
    app.selectbox(key="currency").select("EUR").run()
    assert app.query_params["currency"] == "EUR"
    assert [len(rows(chart)) for chart in charts(app)] == [1]
    assert len(keys(app)) == 3


def test_what_is_drawn_is_chosen_and_goes_into_the_address(polls: Store) -> None:
    app = opened("overview", ui="en", chart="percent")
    for name, chosen in (("measure", "changes"), ("chart", "casualty")):
        app.button_group(key=name).set_value(chosen).run()
        assert_calm(app)
        assert app.query_params[name] == chosen


def test_a_currency_that_is_not_there_does_no_harm(stored: Store) -> None:
    app = opened("overview", ui="en", currency="<b>", chart="x")
    assert_calm(app)
    assert app.selectbox(key="currency").value == "USD"


def test_ranges_name_no_sum(empty: Store) -> None:
    writing.add(empty, article("a", "It raised $3 million in May and raised $4 million in June."))
    page = unescape(html(opened("overview", ui="en")))
    assert "7 million" not in page
    assert "<bdi>3 million</bdi>" in page
    assert "<bdi>4 million</bdi>" in page


@pytest.fixture
def polls(empty: Store) -> Store:
    for number, text in enumerate((*POLLS, *TOLLS)):
        writing.add(
            empty, article(f"p{number}", text, published=date(2026, 1, 1 + number), source="Gazette", lang="en")
        )
    return empty


@pytest.mark.parametrize("measure", address.MEASURES)
def test_one_measure_is_drawn_at_a_time(polls: Store, measure: address.Measure) -> None:
    writing.add(polls, article("turnout", "Turnout in the election was 61%.", lang="en"))
    app = opened("overview", ui="en", chart="percent", measure=measure)
    assert_calm(app)
    by_time = measure in overview_lanes.OVER_TIME
    wanted = say("en", "overview.over_time", measure=say("en", f"role.{measure}")) if by_time else None
    assert titles(app) == [wanted or say("en", f"overview.{measure}")]
    assert len(charts(app)) == 1


def test_every_percentage_stands_in_one_measure() -> None:
    told = [pair for units, roles in overview_lanes.MEASURES.values() for pair in product(units, roles)]
    assert sorted(told) == sorted(product(("%", "pp"), get_args(PercentRole)))


@pytest.mark.parametrize(
    ("asked", "shown"), [({}, "vote_share"), ({"role": "change", "measure": "approval"}, "changes")]
)
def test_votes_come_first_of_the_measures(polls: Store, asked: dict[str, str], shown: str) -> None:
    app = opened("overview", ui="en", chart="percent", **asked)
    assert app.button_group(key="measure").value == shown


def test_changes_up_and_down_have_lanes_of_their_own(polls: Store) -> None:
    told = queries.page(polls, Filters(roles=("change",), units=("%",)), "text")
    assert [(lane.title, [each.figure.direction for each in lane.figures])
            for lane in overview_lanes.change_lanes(told, "en")] == [("up", ["up"]), ("down", ["down"])]  # fmt: skip


def test_new_and_cumulative_counts_are_kept_apart(polls: Store) -> None:
    told = queries.page(polls, Filters(kinds=("casualty",)))
    seen = 0
    for tally in overview_lanes.TALLIES:
        for lane in overview_lanes.casualty_lanes(told, tally, "en"):
            figures = [each.figure for each in lane.figures if isinstance(each.figure, Casualty)]
            assert {figure.tally for figure in figures} == {tally}
            assert len({(figure.unit, figure.group) for figure in figures}) == 1
            seen += len(lane.figures)
    assert seen == len(told)
    assert_calm(opened("overview", ui="ar", chart="casualty"))


def test_a_subject_looks_alike_in_every_chart(polls: Store) -> None:
    told = queries.page(polls, Filters(kinds=("percent",)))
    styles = share_charts.styles_of(told)
    named = share_charts.legend(told, styles, "en")
    assert sum(each.mentions for each in named) == len(told)
    assert len({(style.colour, style.shape) for style in styles.values()}) == len(styles)


def test_shares_of_undated_articles_are_counted_where_they_cannot_be_drawn(empty: Store) -> None:
    writing.add(empty, article("a", POLLS[1], lang="en"))
    app = opened("overview", ui="en", chart="percent")
    assert_calm(app)
    assert say("en", "overview.undated", count=2) in unescape(html(app))


def test_only_the_newest_are_drawn_and_it_is_said(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    many(empty, 5)
    monkeypatch.setattr(overview_lanes, "MOST_DRAWN", 3)
    app = opened("overview", ui="en")
    assert [len(rows(chart)) for chart in charts(app)] == [3]
    assert say("en", "overview.newest", drawn=3, total=5) in html(app)


@pytest.mark.parametrize(
    ("kinds", "wanted", "shown"),
    [
        ({"money": 1, "percent": 2}, None, "percent"),
        ({"money": 1, "percent": 2}, "money", "money"),
        ({"money": 1}, "casualty", "money"),
    ],
)
def test_the_charts_of_one_kind_are_shown(kinds: dict[Kind, int], wanted: Kind | None, shown: Kind) -> None:
    assert overview_lanes.shown_kind(wanted, kinds) == shown


def test_what_cannot_be_met_is_not_asked() -> None:
    assert overview_lanes.narrowed(Filters(kinds=("money",)), kinds=("percent",)) is None
    assert overview_lanes.newest(None) == []
    narrowed = overview_lanes.narrowed(Filters(units=("USD", "EUR"), words="x"), kinds=("money",), units=("EUR",))
    assert narrowed == Filters(kinds=("money",), units=("EUR",), words="x")


@pytest.mark.parametrize("ui", LANGUAGES)
@pytest.mark.parametrize("chart", ["money", "percent", "casualty"])
def test_every_hedge_is_drawn(empty: Store, ui: Ui, chart: str) -> None:
    texts = (
        "It raised $3 million, about $4 million, more than $5 million, at least $6 million, less than $7 million, "
        "at most $8 million, between $9 million and $10 million, and millions of dollars.",
        "Turnout was 61%. Turnout was about 62%. Turnout was between 63% and 65%. Turnout was at most 70%.",
        "The storm killed 3 people, about 40 people, dozens of people and at least 7 women, and wounded 0 people.",
    )
    for number, text in enumerate(texts):
        writing.add(empty, article(f"h{number}", text, lang="en"))
    app = opened("overview", ui=ui, chart=chart)
    assert_calm(app)
    assert charts(app)


def test_marks_that_would_hide_each_other_stand_in_rows(empty: Store) -> None:
    many(empty, 6)
    same = queries.page(empty, Filters())[:1] * 4
    drawing = overview_charts.strips("money:USD", overview_lanes.money_lanes(same, "en"), "en", lambda each: "check")
    chart = drawing.chart.to_dict()
    told = [row for data in chart["datasets"].values() for row in data if "href" in row]
    assert len({row["y"] for row in told}) == 4


def test_hostile_text_is_shown_as_text(empty: Store) -> None:
    known = {"title": HOSTILE, "source": f"<b>{HOSTILE}</b>", "lang": "en"}
    writing.add(empty, article("a", HOSTILE, **known))
    app = opened("overview", ui="en", words="<b>fund</b>")
    assert_calm(app)
    page = html(app)
    assert "<script" not in page
    assert "<img" not in page
    assert "<b>" not in page
    assert "\u202e" not in page
    for element in app.markdown:
        assert "Fund" not in element.value


def test_searched_words_are_set_apart_in_the_sentence(stored: Store) -> None:
    page = html(opened("overview", ui="en", words='fund "radio spots"'))
    assert '<span class="found">Fund</span>' in page
    assert '<span class="found">radio spots</span>' in page
    assert '<mark class="money">$2.5 million</mark>' in page


@pytest.mark.parametrize(
    ("query", "words"),
    [("", []), ("Fund", ["fund"]), ('"radio spots" march', ["radio spots", "march"]), ("cam*", ["cam"])],
)
def test_the_words_of_a_search(query: str, words: list[str]) -> None:
    assert searched_for(query) == words


def test_a_long_sentence_is_cut_around_its_figure(empty: Store) -> None:
    text = "word " * 400 + "it raised $3 million in May " + "and so on " * 400
    writing.add(empty, article("a", text.strip() + "."))
    (row,) = queries.page(empty, Filters())
    shown = excerpt(row.figure)
    start = shown.start - shown.sentence_start
    assert shown.sentence[start : start + len(shown.text)] == row.figure.text
    assert len(shown.sentence) < 450
    assert shown.sentence.startswith("… word ")
    assert shown.sentence.endswith(" …")
    assert '<mark class="money">$3 million</mark>' in figure_table_html([row], "en", lambda each: "check")


def test_what_was_decided_is_told_in_the_table(stored: Store) -> None:
    (first, *_) = queries.page(stored, Filters())
    reviewing.review(stored, first.key, "accept", reviewer="Mona")
    page = html(opened("overview", ui="en", review="accepted"))
    assert say("en", "review.accepted") in page
    assert page.count("<tr") == 1 + 1 + 1 + 1  # head and row, of the ranges and of the table


def test_a_view_is_saved_opened_and_deleted(stored: Store) -> None:
    app = opened("overview", ui="en", kind="money", lang="ar")
    app.text_input(key="view-name").input("Arabic <money>")
    app.text_input(key="view-creator").input("Mona")
    save = next(each for each in app.button if each.label == say("en", "views.save"))
    save.click().run()
    assert_calm(app)
    (kept,) = views.saved_views(stored)
    assert (kept.name, kept.creator) == ("Arabic <money>", "Mona")
    assert kept.filters == Filters(kinds=("money",), languages=("ar",))
    assert 'href=".?kind=money&amp;lang=ar&amp;ui=en" target="_self"><bdi>Arabic &lt;money&gt;</bdi>' in html(app)
    app.button(key="delete-Arabic <money>").click().run()
    assert_calm(app)
    assert views.saved_views(stored) == []


@pytest.mark.parametrize(("name", "creator"), [("", "Mona"), ("  ", "Mona"), ("Money", "")])
def test_a_view_needs_a_name_and_a_person(stored: Store, name: str, creator: str) -> None:
    app = opened("overview", ui="ar", kind="money")
    app.text_input(key="view-name").input(name)
    app.text_input(key="view-creator").input(creator)
    next(each for each in app.button if each.label == say("ar", "views.save")).click().run()
    assert_calm(app)
    assert [box.value for box in app.warning] == [say("ar", "views.unnamed")]
    assert views.saved_views(stored) == []


def test_whoever_is_logged_in_is_not_asked_for_a_name(stored: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "user", lambda: "Mona")
    app = opened("overview", ui="en", kind="money")
    assert [each.key for each in app.text_input if each.key == "view-creator"] == []
    app.text_input(key="view-name").input("Money")
    next(each for each in app.button if each.label == say("en", "views.save")).click().run()
    assert [(kept.name, kept.creator) for kept in views.saved_views(stored)] == [("Money", "Mona")]


def test_a_board_that_has_become_read_only_saves_and_deletes_nothing(
    stored: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    views.save_view(stored, "Money", Filters(kinds=("money",)), creator="Mona")
    saves, deletes = (opened("overview", ui="en", kind="money") for _ in range(2))
    monkeypatch.setenv("TRACKER_READ_ONLY", "1")
    saves.text_input(key="view-name").input("More")
    saves.text_input(key="view-creator").input("Mona")
    next(each for each in saves.button if each.label == say("en", "views.save")).click().run()
    deletes.button(key="delete-Money").click().run()
    assert [kept.name for kept in views.saved_views(stored)] == ["Money"]
    page = opened("overview", ui="en")
    assert "<bdi>Money</bdi>" in html(page)
    assert not [each for each in page.button if str(each.key).startswith("delete-")]


@pytest.mark.parametrize(("typed", "least", "count"), [("1 million", Decimal(1_000_000), 3), ("x", None, 7)])
def test_a_bound_that_is_typed_filters(stored: Store, typed: str, least: Decimal | None, count: int) -> None:
    app = opened("overview", ui="en", kind="money", unit="USD")
    app.text_input(key="f-least").set_value(typed).run()
    assert_calm(app)
    filters = Filters(kinds=("money",), units=("USD",), least=least)
    assert len(keys(app)) == count
    assert sorted(keys(app)) == sorted(each.key for each in queries.page(stored, filters))


def test_without_filters_there_is_nothing_to_save(stored: Store) -> None:
    app = opened("overview", ui="en")
    assert say("en", "views.no_filters") in html(app)


def test_a_view_that_somebody_else_deleted_is_said(stored: Store) -> None:
    views.save_view(stored, "Money", Filters(kinds=("money",)), creator="Mona")
    app = opened("overview", ui="en")
    views.delete_view(stored, "Money")
    app.button(key="delete-Money").click().run()
    assert_calm(app)
    assert [box.value for box in app.warning] == [say("en", "views.gone")]


def test_a_changed_store_is_asked_again(stored: Store) -> None:
    app = opened("overview", ui="en", kind="percent")
    before = len(keys(app))
    writing.add(stored, article("later", "Turnout was 30% in May."))
    app.run()
    assert len(keys(app)) == before + 1
