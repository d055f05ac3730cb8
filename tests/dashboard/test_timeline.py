"""The timeline: what must be chosen, what is drawn and joined, what is said of the rest, and the list below."""

import re
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from dashboards import timeline_charts
from dashboards.address import BYS
from dashboards.messages import LANGUAGES, MESSAGES, Ui, say
from dashboards.messages import timeline as words
from dashboards.screens import timeline
from dashboards.screens.timeline import Quantity, narrowed, quantity_of
from dashboards.timeline_charts import HEIGHT, TOLD_APART, frame, groups, panels, time_ticks, value_axis
from tests.dashboard.conftest import article, assert_calm, html, opened
from tracker.store import Store, queries, reviewing, writing
from tracker.store.filters import Filters
from tracker.store.rows import StoredFigure

KILLED = {"kind": "casualty", "unit": "killed"}
START = date(2025, 3, 3)
HOSTILE = (
    "<script>alert(1)</script> <img src=x> $5 and $6 **bold** killed 17 people in Marsa since Monday. =HYPERLINK(1)"
)


def put(store: Store, text: str, outlet: str | None, day: int | None, lang: str = "en") -> None:
    published = None if day is None else START + timedelta(days=day)
    known = {"source": outlet, "published": published, "lang": lang}
    writing.add(store, article(f"{outlet} {day} {text[:20]}", text, **known))


@pytest.fixture
def tolls(empty: Store) -> Store:
    """A flood as two outlets told it, new deaths and a range between, one mention undated."""
    for day, count in ((0, 12), (3, 19), (6, 27)):
        put(empty, f"The flood in Marsa has killed {count} people since Monday.", "The Port", day)
    for day, count in ((1, 14), (4, 21)):
        put(empty, f"ارتفعت حصيلة فيضان Marsa إلى {count} قتيلا منذ الاثنين.", "المرسى", day, "ar")
    put(empty, "Between 20 and 30 people have been killed in Marsa since the flood began.", "The Port", 5)
    put(empty, "About 25 people have been killed in Marsa since Monday.", "Gazette", 5)
    put(empty, "Another 4 people were killed in Marsa on Friday.", "Gazette", 4)
    put(empty, "The flood in Marsa has killed 30 people since Monday.", None, None)
    return empty


@pytest.fixture
def polls(empty: Store) -> Store:
    """Approval and disapproval of two people."""
    for day in range(4):
        put(empty, f"In a poll, {40 + day}% of voters approve of Mayor Ida Brandt and {35 - day}% disapprove of her.",
            "The Port", day)  # fmt: skip
        put(empty, f"A poll says {30 + day}% of voters approve of Governor Tor Hald.", "Gazette", day)
    return empty


def charts(app: AppTest) -> list[Any]:
    return [each.proto for each in [*app.get("vega_lite_chart"), *app.get("arrow_vega_lite_chart")]]


def drawn(app: AppTest) -> list[pd.DataFrame]:
    """The mentions of each chart."""
    return [pa.ipc.open_stream(data.data.data).read_pandas() for chart in charts(app) for data in chart.datasets]


def listed(app: AppTest) -> list[str]:
    """The values of the list, in their order."""
    return [unescape(each) for each in re.findall(r'<a class="value"[^>]*>(.*?)</a>', html(app))]


def notes(app: AppTest) -> str:
    return unescape(" ".join(re.findall(r'<p class="note[^"]*">(.*?)</p>', html(app))))


def newest(store: Store, **asked: Any) -> list[StoredFigure]:
    return queries.page(store, Filters(**asked), "newest", limit=2000)


# ---------------------------------------------------------------------------------------------------------- choosing


@pytest.mark.parametrize("ui", LANGUAGES)
def test_an_empty_store_says_what_to_choose(empty: Store, ui: Ui) -> None:
    app = opened("timeline", ui=ui)
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "timeline.choose.kind")]
    assert not charts(app)


@pytest.mark.parametrize("ui", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ({}, "kind"),
        ({"kind": "money"}, "unit.money"),
        ({"kind": "percent"}, "unit.percent"),
        ({"kind": "casualty"}, "unit.casualty"),
        ({"kind": "money", "unit": "USD"}, "role"),
        ({"unit": "%"}, "role"),
        ({"unit": "open"}, "role"),
    ],
)
def test_what_is_still_to_choose_is_said(stored: Store, ui: Ui, address: dict[str, str], asked: str) -> None:
    app = opened("timeline", ui=ui, **address)
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, f"timeline.choose.{asked}")]
    assert not charts(app)


def test_what_the_store_has_is_offered_as_links(stored: Store) -> None:
    app = opened("timeline", ui="en")
    links = [unescape(each) for each in re.findall(r'<li><a href="(timeline\?[^"]*)"', html(app))]
    assert "timeline?kind=casualty&unit=killed&ui=en" in links
    assert all(quantity.is_whole for quantity, _ in timeline.told_lately(stored))


def test_choosing_narrows_and_writes_the_address(stored: Store) -> None:
    app = opened("timeline", ui="en")
    app.selectbox(key="t-kind").select("money").run()
    assert app.selectbox(key="t-unit").options[0] == "US dollars (USD)"
    app.selectbox(key="t-unit").select("USD").run()
    app.selectbox(key="t-role").select("spent").run()
    assert_calm(app)
    asked = {name: app.query_params[name] for name in ("kind", "unit", "role")}
    assert asked == {"kind": "money", "unit": "USD", "role": "spent"}
    assert len(charts(app)) == 1
    app.selectbox(key="t-kind").select("casualty").run()
    assert_calm(app)
    assert "unit" not in app.query_params and "role" not in app.query_params


def test_a_unit_that_is_not_told_of_for_a_role_leaves_the_role_open(stored: Store) -> None:
    put(stored, "The Quay Fund spent more than 310,000 euros on radio spots.", "The Port", 0)
    app = opened("timeline", ui="en", kind="money", unit="USD", role="raised")
    app.selectbox(key="t-unit").select("EUR").run()
    assert_calm(app)
    assert app.query_params["unit"] == "EUR"
    assert "role" not in app.query_params
    assert app.selectbox(key="t-role").options == ["spent"]


def test_a_currency_that_is_left_open_is_named_so(empty: Store) -> None:
    put(empty, "جمعت حملة الشمال أكثر من 3 ملايين جنيه خلال أسبوع.", "المرسى", 0, "ar")
    app = opened("timeline", ui="en", kind="money", unit="open", role="raised")
    assert_calm(app)
    assert say("en", "chart.money.open") in unescape(html(app))


def test_people_are_told_apart_by_group(empty: Store) -> None:
    put(empty, "The flood killed 9 people, among them 4 children.", "The Port", 0)
    app = opened("timeline", ui="en", by="group", **KILLED)
    assert_calm(app)
    named = re.findall(r"</span> <bdi>(.*?)</bdi>", html(app))
    assert sorted(named) == sorted([say("en", "group.children"), say("en", "timeline.none.group")])


def test_words_narrow_what_is_drawn(stored: Store) -> None:
    app = opened("timeline", ui="en", kind="money", unit="USD", role="raised")
    app.text_input(key="t-words").input("nothing of the kind").run()
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "timeline.nothing")]
    assert not charts(app)


@pytest.mark.parametrize(
    ("filters", "quantity", "whole"),
    [
        (Filters(), Quantity(), False),
        (Filters(units=("killed",)), Quantity("casualty", "killed"), True),
        (Filters(units=("pp",)), Quantity("percent", "pp"), False),
        (Filters(units=("open",), roles=("cost",)), Quantity("money", "open", "cost"), True),
        (Filters(kinds=("money", "percent"), units=("USD",)), Quantity(None, "USD"), False),
        (Filters(kinds=("percent",), units=("%",), roles=("approval", "disapproval")), Quantity("percent", "%"), False),
    ],
)
def test_one_quantity_is_read_from_the_filters(filters: Filters, quantity: Quantity, whole: bool) -> None:
    assert quantity_of(filters) == quantity
    assert quantity.is_whole is whole
    if whole:
        assert quantity_of(narrowed(Filters(groups=("women",)), quantity)) == quantity


def test_what_only_people_have_is_left_behind() -> None:
    before = Filters(kinds=("casualty",), units=("killed",), tallies=("new",), groups=("women",), words="Marsa")
    after = narrowed(before, Quantity("money"))
    assert after == Filters(kinds=("money",), words="Marsa")


# ----------------------------------------------------------------------------------------------------------- drawing


def test_new_and_running_counts_are_drawn_apart(tolls: Store) -> None:
    app = opened("timeline", ui="en", words="Marsa", **KILLED)
    assert_calm(app)
    running, new = drawn(app)
    assert sorted(running["low"]) == [12, 14, 19, 20, 21, 25, 27]
    assert list(new["low"]) == [4]
    assert "Running totals" in html(app) and "New cases" in html(app)


def test_a_line_joins_what_one_outlet_told_and_nothing_else(tolls: Store) -> None:
    told = [each for each in newest(tolls, kinds=("casualty",)) if each.published]
    (running, new) = panels(told)
    looks = groups(told, "outlet", "en")
    data = frame(running, looks, "outlet", "en", joined=True)
    lines = {number: list(some["low"]) for number, some in data.groupby("line")}
    assert sorted(lines.pop(-1)) == [20, 25]  # a range has no one height, and one mention makes no line
    assert sorted(lines.values()) == [[12, 19, 27], [14, 21]]
    assert set(frame(new, looks, "outlet", "en", joined=True)["line"]) == {-1}
    assert set(frame(running, looks, "outlet", "en", joined=False)["line"]) == {-1}


def test_counts_of_different_people_are_not_on_one_line(empty: Store) -> None:
    for day in (0, 2):
        put(empty, f"The war has killed {40 + day} people so far, including {10 + day} children.", "The Port", day)
    told = newest(empty, units=("killed",))
    assert {getattr(each.figure, "group", None) for each in told} == {None, "children"}
    (panel,) = [panel for panel in panels(told) if panel.name == "cumulative"]
    data = frame(panel, groups(told, "outlet", "en"), "outlet", "en", joined=True)
    by_line = data.groupby("line")["low"].apply(list).to_dict()
    assert all(max(values) - min(values) == 2 for number, values in by_line.items() if number >= 0)


def test_a_line_needs_a_word_that_says_which_toll(tolls: Store) -> None:
    assert say("en", "timeline.joined") in notes(opened("timeline", ui="en", words="Marsa", **KILLED))
    app = opened("timeline", ui="en", **KILLED)
    assert say("en", "timeline.unjoined") in notes(app)
    assert all(set(each["line"]) == {-1} for each in drawn(app))


def test_bounds_are_drawn_as_bounds(empty: Store) -> None:
    put(empty, "The Okar campaign raised more than $3 million.", "A", 0)
    put(empty, "The Okar campaign raised less than $4 million.", "A", 1)
    put(empty, "The Okar campaign raised about $5 million.", "A", 2)
    put(empty, "The Okar campaign raised between $6 million and $7 million.", "A", 3)
    put(empty, "The Okar campaign raised $8 million.", "A", 4)
    told = newest(empty, roles=("raised",))
    data = frame(panels(told)[0], groups(told, "outlet", "en"), "outlet", "en", joined=False)
    shown = data[["form", "way", "hollow"]].to_records(index=False).tolist()
    assert shown == [("point", 1, False), ("point", -1, False), ("point", 0, True), ("bar", 0, False),
                     ("point", 0, False)]  # fmt: skip


def test_approval_is_never_with_disapproval_nor_joined(polls: Store) -> None:
    app = opened("timeline", ui="en", kind="percent", unit="%", role="approval", by="subject")
    assert_calm(app)
    (data,) = drawn(app)
    assert sorted(data["low"]) == [30, 31, 32, 33, 40, 41, 42, 43]
    assert set(data["line"]) == {-1}
    legend = html(app).split('<ul class="legend groups">')[1].split("</ul>")[0]
    assert "Ida Brandt" in legend and "Tor Hald" in legend
    places = data.groupby("place")["low"].apply(lambda lows: max(lows) - min(lows))
    assert list(places) == [3, 3]


def test_the_largest_outlets_are_told_apart_and_the_others_are_together(empty: Store) -> None:
    for number in range(9):
        for day in range(1 + (number < 4)):
            put(empty, f"The Okar campaign raised ${number + 1} million.", f"Outlet {number}", day)
    told = newest(empty, roles=("raised",))
    looks = groups(told, "outlet", "en")
    assert len(looks.each) == TOLD_APART + 1
    assert [group.name for group in looks.each[:4]] == ["Outlet 0", "Outlet 1", "Outlet 2", "Outlet 3"]
    assert looks.each[-1].name == say("en", "timeline.others.outlet", count=3)
    assert len({group.shape for group in looks.each}) == len({group.colour for group in looks.each}) == TOLD_APART + 1
    assert looks.place("Outlet 8") == TOLD_APART


def test_money_is_logarithmic_where_it_spreads(empty: Store) -> None:
    put(empty, "The Okar campaign raised $2 million.", "A", 0)
    put(empty, "The Okar campaign raised $3 million.", "A", 1)
    assert value_axis(newest(empty), "en").scale == "linear"
    put(empty, "The Okar campaign raised $900 million.", "A", 2)
    assert value_axis(newest(empty), "en").scale == "log"


def test_undated_mentions_are_counted_and_listed(tolls: Store) -> None:
    app = opened("timeline", ui="en", **KILLED)
    assert say("en", "timeline.undated", count=1) in notes(app)
    assert len(listed(app)) == 9
    assert listed(app)[-1] == "30 killed"
    assert say("en", "undated") in html(app)


def test_only_undated_mentions_are_said_to_be_so(empty: Store) -> None:
    put(empty, "The flood has killed 30 people since Monday.", "A", None)
    app = opened("timeline", ui="en", **KILLED)
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "timeline.nothing.dated")]
    assert listed(app) == ["30 killed"]


def test_what_was_rejected_is_not_drawn_unless_it_is_asked_for(tolls: Store) -> None:
    (key,) = [each.key for each in newest(tolls) if each.figure.low == 27]
    reviewing.review(tolls, key, "reject", reviewer="Mona")
    app = opened("timeline", ui="en", **KILLED)
    assert say("en", "timeline.rejected", count=1) in notes(app)
    assert key not in drawn(app)[0]["key"].to_list()
    assert len(listed(app)) == 9
    app = opened("timeline", ui="en", review="rejected", **KILLED)
    assert drawn(app)[0]["key"].to_list() == [key]


def test_of_very_many_the_newest_are_drawn_and_that_is_said(tolls: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline, "MOST", 3)
    app = opened("timeline", ui="en", **KILLED)
    assert_calm(app)
    assert say("en", "timeline.newest", shown=3, count=8) in notes(app)
    assert say("en", "timeline.undated", count=1) in notes(app)
    assert len(pd.concat(drawn(app))) == 3
    assert len(listed(app)) == 9


@pytest.mark.parametrize("ui", LANGUAGES)
def test_two_thousand_long_sentences_stay_below_a_megabyte(tolls: Store, ui: Ui) -> None:
    (one,) = [each for each in newest(tolls) if each.figure.low == 21]
    sentence = one.figure.sentence + " و" + "كلمات طويلة " * 60
    figure = one.figure.model_copy(update={"sentence": sentence})
    told = [
        replace(one, key=10**6 + each, figure=figure, published=START + timedelta(days=each)) for each in range(2000)
    ]
    looks = groups(told, "outlet", ui)
    (panel,) = panels(told)
    data = frame(panel, looks, "outlet", ui, joined=True)
    assert pa.Table.from_pandas(data).nbytes < 900_000
    assert all("21" in quoted for quoted in data["quoted"])


def test_the_figure_stays_in_a_long_sentence(empty: Store) -> None:
    put(
        empty, f"{'Many words came before, ' * 20}and the flood killed 77 people{', and more came after' * 20}.", "A", 0
    )
    (one,) = newest(empty, units=("killed",))
    (panel,) = panels([one])
    (quoted,) = frame(panel, groups([one], "outlet", "en"), "outlet", "en", joined=False)["quoted"]
    assert "77" in quoted and len(quoted) < 250


@pytest.mark.parametrize("ui", LANGUAGES)
def test_time_runs_one_way_in_every_language(tolls: Store, ui: Ui) -> None:
    told = newest(tolls, units=("killed",), since=START)
    looks = groups(told, "outlet", ui)
    data = frame(panels(told)[0], looks, "outlet", ui, joined=True)
    chart = timeline_charts.chart(data, value_axis(told, ui), (START, START + timedelta(days=6)), looks, ui).to_dict()
    encoded = chart["layer"][0]["encoding"]
    assert encoded["x"]["scale"]["reverse"] is False
    assert encoded["y"]["axis"]["orient"] == ("right" if ui == "ar" else "left")
    assert chart["height"] == HEIGHT
    assert encoded["y"]["axis"]["labelLimit"] == encoded["x"]["axis"]["labelLimit"] == 300


@pytest.mark.parametrize(
    ("days", "ticks"),
    [
        (0, ["3 March 2025"]),
        (3, ["3 March 2025", "4 March 2025", "5 March 2025", "6 March 2025"]),
        (20, ["3 March 2025", "10 March 2025", "17 March 2025"]),
        (100, ["April 2025", "May 2025", "June 2025"]),
        (800, ["July 2025", "January 2026", "July 2026", "January 2027"]),
        (4000, ["2026", "2028", "2030", "2032", "2034", "2036"]),
    ],
)
def test_ticks_are_days_months_or_years(days: int, ticks: list[str]) -> None:
    told = time_ticks(START, START + timedelta(days=days), "en")
    assert [bare(label) for _, label in told] == ticks
    assert all(START.toordinal() <= day <= START.toordinal() + days for day, _ in told)


@pytest.mark.parametrize("first", [date(1, 1, 2), date(1900, 12, 31), date(2024, 2, 29)])
@pytest.mark.parametrize("last", [date(2024, 3, 1), date(9999, 12, 31)])
def test_any_days_have_ticks(first: date, last: date) -> None:
    assert 1 <= len(time_ticks(first, last, "ar")) <= 6


def bare(label: str) -> str:
    return re.sub("[\u2066-\u2069]", "", label)


# ---------------------------------------------------------------------------------------------------------- the list


def test_the_list_is_by_day_and_turns_round(tolls: Store) -> None:
    app = opened("timeline", ui="en", **KILLED)
    assert listed(app)[0] == "27 killed"
    app.segmented_control(key="t-order").set_value("oldest").run()
    assert_calm(app)
    assert listed(app)[0] == "12 killed"
    assert app.query_params["order"] == "oldest"


def test_the_list_is_paged(empty: Store) -> None:
    for number in range(timeline.PER_PAGE + 3):
        put(empty, f"The Okar campaign raised ${number + 1} million.", "A", number)
    about = {"kind": "money", "unit": "USD", "role": "raised"}
    first, second = (listed(opened("timeline", ui="en", page=page, **about)) for page in ("1", "2"))
    assert (len(first), len(second)) == (timeline.PER_PAGE, 3)
    assert not set(first) & set(second)
    paged = opened("timeline", ui="en", **about)
    paged.pagination[0].set_value(2).run()
    assert_calm(paged)
    assert (listed(paged), paged.query_params["page"]) == (second, "2")
    beyond = opened("timeline", ui="en", page="99", **about)
    assert listed(beyond) == second
    turned = opened("timeline", ui="en", page="2", order="oldest", **about)
    assert listed(turned) == first[2::-1]


@pytest.mark.parametrize("ui", LANGUAGES)
def test_each_mention_leads_to_its_check(tolls: Store, ui: Ui) -> None:
    app = opened("timeline", ui=ui, **KILLED)
    links = [unescape(each) for each in re.findall(r'<a class="value" href="([^"]*)"', html(app))]
    keys = [int(re.findall(r"figure=(\d+)", each)[0]) for each in links]
    assert keys == [each.key for each in newest(tolls, units=("killed",))]
    assert all(each.startswith("check?") and f"ui={ui}" in each for each in links)


@pytest.mark.parametrize(("picked", "goes"), [([], []), ([{}], []), ([{"key": 12}], ["12"])])
def test_a_click_on_a_mark_opens_its_figure(
    tolls: Store, monkeypatch: pytest.MonkeyPatch, picked: list[dict[str, int]], goes: list[str]
) -> None:
    """Only a browser can click; this is what comes of it."""
    gone: list[Any] = []
    selection = {"pick_bar": [], "pick_point": picked}
    monkeypatch.setattr(timeline.st, "altair_chart", lambda *_, **__: SimpleNamespace(selection=selection))
    monkeypatch.setattr(timeline.st, "switch_page", lambda page, query_params: gone.append(query_params))
    assert_calm(opened("timeline", ui="en", outlet="Gazette", page="2", **KILLED))
    assert [asked["figure"][0] for asked in gone[:1]] == goes
    assert all((asked["outlet"], "page" in asked) == (["Gazette"], False) for asked in gone)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_what_an_article_says_is_inert(empty: Store, ui: Ui) -> None:
    put(empty, HOSTILE, "<b>Out</b> $1 $2", 0)
    app = opened("timeline", ui=ui, **KILLED)
    assert_calm(app)
    assert listed(app)
    assert "<script" not in html(app) and "<img" not in html(app) and "<b>Out" not in html(app)
    assert not [each.value for each in app.markdown if "Out" in each.value]


@pytest.mark.parametrize("address", [{"by": "x"}, {"page": "0"}, {"order": "largest"}, {"unit": "XXX"}, {"min": "x"}])
def test_a_strange_address_does_no_harm(stored: Store, address: dict[str, str]) -> None:
    assert_calm(opened("timeline", **({"ui": "en", "kind": "money", "unit": "USD", "role": "raised"} | address)))


def test_every_word_is_there() -> None:
    assert list(words.EN) == list(words.AR)
    built = [f"timeline.{name}" for name in ("cumulative", "new", "unsaid", "undated", "rejected")]
    built += [f"timeline.{what}.{by}" for what in ("by", "others") for by in BYS]
    assert all(name in MESSAGES[ui] for ui in LANGUAGES for name in built)
