"""The article page's logic: what it opens on, what it shows of an article and how it leads on, in every state."""

import re
from datetime import date
from html import unescape
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboards.charts import PICKS
from dashboards.messages import LANGUAGES, Ui, say
from tests.dashboard.conftest import MONEY, POLL, TOLL, article, assert_calm, html, opened
from tracker import extract
from tracker.store import Store, library, queries, reviewing, writing
from tracker.store.filters import Filters
from tracker.store.rows import StoredFigure


def key_of(store: Store, id: str) -> int:  # noqa: A002  (the record's own name)
    return next(each.key for each in library.headings(store) if each.id == id)


def figures_of(store: Store, id: str) -> list[StoredFigure]:  # noqa: A002  (the record's own name)
    return library.figures_of(store, key_of(store, id))


def show(**address: object) -> AppTest:
    app = opened("article", **{name: str(value) for name, value in address.items()})
    assert_calm(app)
    return app


def text(app: AppTest) -> str:
    (found,) = re.findall(r"<article .*?</article>", html(app), re.DOTALL)
    return str(found)


def marks(app: AppTest) -> list[str]:
    return [unescape(mark) for mark in re.findall(r"<mark[^>]*>(.*?)</mark>", text(app))]


def title(app: AppTest) -> str:
    (found,) = re.findall(r'<h2 class="article-title".*?</h2>', html(app), re.DOTALL)
    return str(found)


def links(app: AppTest, inside: str = ".*") -> list[str]:
    """The addresses of all links, or of those in the elements that the pattern finds."""
    found = "".join(re.findall(inside, html(app), re.DOTALL))
    return [unescape(link) for link in re.findall(r'href="([^"]*)"', found)]


def charts(app: AppTest) -> int:
    return len(app.get("vega_lite_chart")) + len(app.get("arrow_vega_lite_chart"))


def notices(app: AppTest) -> list[str]:
    return [box.value for box in app.info]


# ------------------------------------------------------------------------------------------------------ which article


def test_it_opens_on_the_newest_article_that_has_figures(stored: Store) -> None:
    app = show(ui="en")
    assert marks(app) == [each.figure.text for each in figures_of(stored, "new") if each.figure.part == "text"]
    assert charts(app) == 2
    assert "Gazette" in html(app)
    assert "4 March 2026" in html(app)


def test_the_address_chooses(stored: Store) -> None:
    app = show(ui="ar", article=key_of(stored, "toll"))
    assert marks(app) == [each.figure.text for each in figures_of(stored, "toll")]
    assert 'dir="rtl" lang="ar"' in text(app)


def test_a_french_article_runs_from_left_to_right_in_either_interface(stored: Store) -> None:
    writing.add(
        stored, article("bilan", "Le bilan des inondations s'alourdit à 83 morts.", title="Crue", source="Quai")
    )
    for ui in ("ar", "en"):
        app = show(ui=ui, article=key_of(stored, "bilan"))
        assert marks(app) == ["83 morts"]
        assert 'dir="ltr" lang="fr"' in text(app)


def test_a_figure_alone_leads_to_its_article(stored: Store) -> None:
    mention = figures_of(stored, "old")[0]
    app = show(ui="en", figure=mention.key)
    assert "Old money" in title(app)
    assert 'aria-current="true"' in text(app)


@pytest.mark.parametrize("ui", LANGUAGES)
@pytest.mark.parametrize("named", ["999999", "-1", "</p><script>alert(1)</script>", "٣"])
def test_an_article_that_is_not_there_is_said_and_leads_on(stored: Store, ui: Ui, named: str) -> None:
    app = show(ui=ui, article=named)
    assert notices(app) == [say(ui, "unknown.article")]
    assert "<script" not in html(app)
    assert f"article?ui={ui}" in links(app)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_an_empty_store_leads_to_where_articles_are_added(empty: Store, ui: Ui) -> None:
    app = show(ui=ui)
    assert notices(app) == [say(ui, "store.empty")]
    assert links(app) == [f"add?ui={ui}"]


@pytest.mark.parametrize("ui", LANGUAGES)
def test_an_article_without_figures_is_shown_all_the_same(stored: Store, ui: Ui) -> None:
    app = show(ui=ui, article=key_of(stored, "newest"))
    assert notices(app) == [say(ui, "article.none")]
    assert "Nothing was counted by the river." in text(app)
    assert charts(app) == 0


def test_a_store_without_any_figure_opens_on_its_newest_article(empty: Store) -> None:
    writing.add(empty, article("quiet", "Nothing at all.", title="Quiet", lang="en"))
    assert "Quiet" in title(show(ui="en"))


@pytest.mark.parametrize(
    "address", [{"ui": "xx"}, {"kind": "x"}, {"figure": ""}, {"article": ""}, {"page": "99"}, {"passage": "99"}]
)
def test_a_strange_address_does_no_harm(stored: Store, address: dict[str, str]) -> None:
    assert marks(show(**address))


# ------------------------------------------------------------------------------------------------------ going further


def test_the_neighbours_are_one_step_away_in_the_order_of_days(stored: Store) -> None:
    keys = {name: key_of(stored, name) for name in ("new", "old", "toll")}
    app = show(ui="en", article=keys["old"], figure=figures_of(stored, "old")[0].key, page=2)
    assert links(app, '<nav class="neighbours".*?</nav>') == [
        f"article?article={keys['new']}&ui=en",
        f"article?article={keys['toll']}&ui=en",
    ]
    assert len(links(show(ui="en"), '<nav class="neighbours".*?</nav>')) == 1


def test_a_search_lists_the_articles_as_links(stored: Store) -> None:
    app = show(ui="en")
    app.text_input(key="article-words").set_value(' "radio spots" ').run()
    assert_calm(app)
    assert app.query_params["words"] in ('"radio spots"', ['"radio spots"'])
    found = links(app, '<nav class="found-articles".*?</nav>')
    assert all(f"article={key_of(stored, name)}&" in link for name, link in zip(("new", "old"), found[1:], strict=True))
    assert '<span class="found">radio spots</span>' in text(app)
    app.text_input(key="article-words").set_value("").run()
    assert "words" not in app.query_params
    assert "found-articles" not in html(app)


def test_a_search_finds_what_is_written_otherwise(stored: Store) -> None:
    app = show(ui="ar", words="الحَريق")
    assert f"article={key_of(stored, 'toll')}&" in "".join(links(app, '<nav class="found-articles".*?</nav>'))


@pytest.mark.parametrize("ui", LANGUAGES)
def test_a_search_without_an_answer_says_so(stored: Store, ui: Ui) -> None:
    assert say(ui, "article.found.none") in html(show(ui=ui, words="zeppelin"))


def test_a_search_says_where_its_list_ends(empty: Store) -> None:
    for number in range(25):
        writing.add(empty, article(str(number), f"Harbour news {number}.", title=f"Piece {number}", lang="en"))
    app = show(ui="en", words="harbour")
    assert len(links(app, '<nav class="found-articles".*?</ul>')) == 21  # and the one that clears it
    assert say("en", "article.found.more", count=20) in html(app)


def test_a_mark_leads_to_the_check_of_its_figure(stored: Store) -> None:
    app = show(ui="ar", article=key_of(stored, "toll"))
    wanted = [f"check?article={key_of(stored, 'toll')}&ui=ar&figure={each.key}" for each in figures_of(stored, "toll")]
    assert links(app, "<article .*?</article>") == wanted
    assert links(app, "<table>.*?</table>") == wanted


def test_the_kinds_can_be_chosen(stored: Store) -> None:
    app = show(ui="en", kind="percent")
    assert marks(app) == [each.figure.text for each in figures_of(stored, "new") if each.figure.kind == "percent"]
    assert charts(app) == 1
    app.button_group(key="article-kinds").set_value(["money"]).run()
    assert_calm(app)
    assert app.query_params["kind"] in ("money", ["money"])


def test_kinds_that_the_article_lacks_show_what_it_has(stored: Store) -> None:
    assert marks(show(ui="en", article=key_of(stored, "old"), kind="casualty"))


# ------------------------------------------------------------------------------------------------------- its heading


def test_the_original_is_linked_at_the_sentence_of_the_open_figure(stored: Store) -> None:
    assert "https://example.org/new" in links(show(ui="en"))
    chosen = next(each for each in figures_of(stored, "new") if each.figure.part == "text")
    assert any(link.startswith("https://example.org/new#:~:text=") for link in links(show(ui="en", figure=chosen.key)))


def test_an_original_is_linked_only_over_http(empty: Store) -> None:
    writing.add(empty, article("trap", MONEY, url="javascript:alert(1)", lang="en"))
    assert "javascript" not in html(show(ui="en"))


def test_a_title_is_marked_with_its_own_figures_and_is_inert(stored: Store) -> None:
    heading = title(show(ui="en"))
    assert "&lt;b&gt;New&lt;/b&gt;" in heading
    own = [each.figure.text for each in figures_of(stored, "new") if each.figure.part == "title"]
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", heading) == own
    assert own


def test_a_title_that_the_text_opens_with_is_shown_once(empty: Store) -> None:
    name = "Quay Fund raises $2 million"
    writing.add(empty, article("a", f"\n{name}\n\n{MONEY}", title=name, lang="en"))
    app = show(ui="en")
    assert "$2 million" in title(app)
    assert "raises" not in text(app)
    assert marks(app) == [each.figure.text for each in figures_of(empty, "a") if each.figure.part == "text"]


def test_an_article_without_a_title_is_headed_by_its_first_words(empty: Store) -> None:
    writing.add(empty, article("a", MONEY, lang="en"))
    assert "The Quay Fund raised" in title(show(ui="en"))


def test_versions_and_twins_are_told(stored: Store) -> None:
    writing.add(stored, article("old", f"{MONEY} Nobody asked why.", title="Old money", source="Gazette", lang="en"))
    writing.add(
        stored, article("wire", TOLL, title="من الوكالة", source="الوكالة", published=date(2024, 5, 7), lang="ar")
    )
    assert say("en", "article.version", version=2) in html(show(ui="en", article=key_of(stored, "old")))
    app = show(ui="en", article=key_of(stored, "toll"))
    assert say("en", "article.twins") in html(app)
    assert f"article?article={key_of(stored, 'wire')}&ui=en" in links(app)
    assert say("en", "article.version", version=1) not in html(app)


def test_of_many_twins_only_some_are_named(empty: Store) -> None:
    for number in range(8):
        writing.add(empty, article(f"a{number}", TOLL, source=f"Wire {number}", lang="ar"))
    app = show(ui="en", article=key_of(empty, "a0"))
    assert len(links(app, say("en", "article.twins") + ".*?</p>")) == 5
    assert say("en", "article.twins.more", count=2) in html(app)


def test_a_title_with_a_figure_that_the_text_opens_with_stays_in_it(empty: Store) -> None:
    opening = article("a", f"Fund raised $5 million\n{MONEY}", title="Fund raised $5 million", lang="en")
    writing.add(empty, opening, lambda given: extract(given.text, "en"))  # as by rules that do not know of headlines
    assert marks(show(ui="en")) == ["$5 million", "$2.5 million", "$310,000"]


def test_an_article_without_a_title_is_named_so_among_its_neighbours(stored: Store) -> None:
    writing.add(stored, article("bare", MONEY.replace("2.5", "3.5"), source="Star", published=date(2026, 12, 1)))
    page = html(show(ui="en", article=key_of(stored, "new")))
    assert f"{say('en', 'article.newer')}: {say('en', 'article.untitled')}" in page


# ------------------------------------------------------------------------------------------------------- its figures


def test_what_was_rejected_altogether_leaves_nothing_to_draw(stored: Store) -> None:
    for each in figures_of(stored, "old"):
        reviewing.review(stored, each.key, "reject", reviewer="Mona")
    app = show(ui="en", article=key_of(stored, "old"))
    assert say("en", "article.charts.none") in html(app)
    assert charts(app) == 0


def test_what_a_poll_tells_of_itself_is_told(empty: Store) -> None:
    poll = "A poll of 1,204 voters, with a margin of error of 3.5 points, found that 48% back Mayor Ida Brandt."
    writing.add(empty, article("poll", poll, lang="en"))
    (share,) = (each for each in figures_of(empty, "poll") if each.figure.text == "48%")
    told = html(show(ui="en", figure=share.key))
    assert f"<dt>{say('en', 'field.sample_size')}</dt><dd><bdi>1,204</bdi></dd>" in told
    assert f"<dt>{say('en', 'field.margin_of_error')}</dt><dd><bdi>±3.5</bdi></dd>" in told


def test_a_mark_says_value_and_role_when_pointed_at(stored: Store) -> None:
    told = re.findall(r'<mark[^>]* title="([^"]*)"', text(show(ui="en", article=key_of(stored, "old"))))
    values = ["2,500,000 US dollars", "more than 310,000 US dollars"]
    roles = [say("en", f"role.{each.figure.role}") for each in figures_of(stored, "old")]
    assert [re.sub("[\u2066-\u2069]", "", each) for each in told] == [
        f"{value} · {role}" for value, role in zip(values, roles, strict=True)
    ]


def test_a_figure_that_is_open_is_told_in_full(stored: Store) -> None:
    mention = figures_of(stored, "old")[0]
    app = show(ui="en", article=key_of(stored, "old"), figure=mention.key)
    assert f'id="figure-{mention.figure.start}"' in text(app)
    assert f"#figure-{mention.figure.start}" in links(app)
    assert '<section class="detail money"' in html(app)


@pytest.mark.parametrize("figure", ["999999", "7" * 18])
def test_a_figure_that_is_not_there_is_said(stored: Store, figure: str) -> None:
    app = show(ui="en", article=key_of(stored, "old"), figure=figure)
    assert notices(app) == [say("en", "unknown.figure")]
    assert marks(app)


def test_a_figure_of_another_article_opens_nothing(stored: Store) -> None:
    app = show(ui="en", article=key_of(stored, "old"), figure=figures_of(stored, "toll")[0].key)
    assert notices(app) == []
    assert "Old money" in title(app)
    assert '<section class="detail' not in html(app)


def test_what_was_decided_is_seen(stored: Store) -> None:
    first, second = figures_of(stored, "old")
    reviewing.review(stored, first.key, "correct", reviewer="Mona", correction={"low": "3", "high": "3"})
    reviewing.review(stored, second.key, "reject", reviewer="Mona")
    app = show(ui="en", article=key_of(stored, "old"))
    told = re.findall(r'<mark[^>]* title="([^"]*)"', text(app))
    assert [each[0] for each in told] == ["✎", "✗"]
    assert all(say("en", f"review.{name}") in each for name, each in zip(("corrected", "rejected"), told, strict=True))
    assert '<span class="state rejected">' in html(app)
    assert "3 US dollars" in html(app)
    assert say("en", "article.charts.rejected", count=1) in html(app)
    assert charts(app) == 1


def test_reviewed_figures_that_are_no_longer_found_are_listed_apart(stored: Store) -> None:
    first, _ = figures_of(stored, "old")
    reviewing.review(stored, first.key, "accept", reviewer="Mona")
    writing.add(stored, article("old", "The fund said nothing.", title="Old money", source="Gazette", lang="en"))
    app = show(ui="en", article=key_of(stored, "old"))
    assert marks(app) == []
    assert say("en", "article.vanished") in html(app)
    assert '<mark class="money">$2.5 million</mark>' in html(app)
    assert f"check?article={first.article_key}&ui=en&figure={first.key}" in links(app)
    assert_calm(opened("article", ui="en", figure=str(first.key)))


def test_very_many_figures_are_all_marked_but_not_all_drawn(empty: Store) -> None:
    lines = "\n".join(f"The fund raised ${number} million." for number in range(1, 301))
    writing.add(empty, article("many", lines, title="Many", lang="en"))
    app = show(ui="en", page=2)
    assert len(marks(app)) == 300
    assert charts(app) == 1
    assert say("en", "article.charts.limited", drawn=200, count=300) in html(app)
    assert html(app).count("<tr>") == 51
    assert say("en", "article.table.rows", first=51, last=100, count=300) in html(app)
    app.pagination[0].set_value(3).run()
    assert_calm(app)
    assert app.query_params["page"] == "3"
    assert say("en", "article.table.rows", first=101, last=150, count=300) in html(app)


def test_a_very_long_text_is_shown_in_passages(empty: Store) -> None:
    lines = "\n".join(f"The fund raised ${number} million." for number in range(1, 2101))
    writing.add(empty, article("many", lines, title="Many", lang="en"))
    told = [each.figure.text for each in figures_of(empty, "many")]
    first, second = (marks(show(ui="en", passage=number)) for number in (1, 99))
    assert [len(first), len(second)] == [2000, 100]
    assert first + second == told
    last = figures_of(empty, "many")[-1]
    app = show(ui="en", figure=last.key)
    assert marks(app) == second
    assert say("en", "article.text.passage", number=2, count=2) in html(app)
    assert len(html(app).encode()) < 1_000_000
    app.pagination[0].set_value(1).run()
    assert_calm(app)
    assert marks(app) == first
    assert "figure" not in app.query_params


def test_the_download_holds_what_is_shown(stored: Store) -> None:
    key = key_of(stored, "new")
    assert len(show(ui="en", kind="money").get("download_button")) == 1
    shown = list(queries.entries(stored, Filters(article=key, kinds=("money",))))
    assert [entry.figure.kind for entry in shown] == ["money"] * len(shown)


def test_text_order_is_the_table_s_order(stored: Store) -> None:
    keys = [int(link.rpartition("=")[2]) for link in links(show(ui="en"), "<table>.*?</table>")]
    told = {each.key: (each.figure.part != "title", each.figure.start) for each in figures_of(stored, "new")}
    assert all(told[one] < told[other] for one, other in pairwise(keys))
    assert len(keys) == len(told)


def test_nothing_of_a_hostile_article_is_markup(empty: Store) -> None:
    hostile = f'<img src=x> $1 *bold* </article><script>alert(1)</script> {POLL} "quoted" \u202etxet'
    writing.add(empty, article("a", hostile, title='"><img src=y>', source="<i>Port</i>", lang="en"))
    shown = html(show(ui="en", words="<img"))
    assert not re.search(r"<(img|script|i)\b", shown)
    assert "\u202e" not in shown
    assert "&lt;i&gt;Port&lt;/i&gt;" in shown


def test_the_interface_speaks_arabic_and_turns(stored: Store) -> None:
    app = show(ui="ar", article=key_of(stored, "toll"))
    assert app.text_input(key="article-words").label == say("ar", "article.search")
    app.button_group(key="ui").set_value("en").run()
    assert_calm(app)
    assert app.text_input(key="article-words").label == say("en", "article.search")
    assert 'dir="rtl" lang="ar"' in text(app)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_what_an_article_said_before_is_shown_beside_it(empty: Store, ui: Ui) -> None:
    for text in (
        "It rained <b>hard</b>.\nThe fire killed 3 people.",
        "It rained <b>hard</b>.\nThe fire killed 5 people.",
    ):
        writing.add(empty, article("a", text, lang="en"))
    key = key_of(empty, "a")
    closed = show(ui=ui, article=key)
    assert_calm(closed)
    assert say(ui, "article.earlier") in html(closed)
    assert "killed 3" not in html(closed)
    page = html(show(ui=ui, article=key, version="1"))
    assert "<p><del>The fire killed 3 people.</del></p>" in page
    assert "<p>It rained &lt;b&gt;hard&lt;/b&gt;.</p>" in page


@pytest.mark.parametrize("version", ["2", "9", "0", "x"])
def test_a_version_that_is_none_before_shows_none(stored: Store, version: str) -> None:
    writing.add(stored, article("old", "It raised $9 million.", lang="en", source="Gazette"))
    page = show(ui="en", article=key_of(stored, "old"), version=version)
    assert_calm(page)
    assert "<del>" not in html(page)


def test_an_earlier_text_is_chosen_from_a_list(stored: Store) -> None:
    writing.add(stored, article("old", "It raised $9 million.", title="Old money", source="Gazette", lang="en"))
    app = show(ui="en", article=key_of(stored, "old"))
    app.selectbox(key="version").set_value(1).run()
    assert_calm(app)
    assert app.query_params["version"] == "1"
    assert f"<p><del>{MONEY}</del></p>" in html(app)


def test_an_article_of_one_version_offers_none(stored: Store) -> None:
    assert say("en", "article.earlier") not in html(show(ui="en", article=key_of(stored, "old")))


@pytest.mark.parametrize(("picked", "goes"), [([], []), ([{"key": 12}], ["12"])])
def test_a_click_on_a_charts_mark_opens_its_figure(
    stored: Store, monkeypatch: pytest.MonkeyPatch, picked: list[dict[str, int]], goes: list[str]
) -> None:
    """Only a browser can click; this is what comes of it."""
    gone: list[Any] = []
    selection = dict.fromkeys(PICKS, picked)
    monkeypatch.setattr("streamlit.altair_chart", lambda *_, **__: SimpleNamespace(selection=selection))
    monkeypatch.setattr("streamlit.switch_page", lambda page, query_params: gone.append((page.url_path, query_params)))
    show(ui="en", article=key_of(stored, "old"), page=2)
    assert [asked["figure"][0] for _, asked in gone] == goes
    assert all((path, "page" in asked) == ("check", False) for path, asked in gone)


@pytest.mark.parametrize(("moved", "way"), [("rose", "up"), ("fell", "down")])
def test_which_way_a_share_has_moved_is_told(stored: Store, moved: str, way: str) -> None:
    writing.add(stored, article("prices", f"Prices {moved} by 7% in May.", source="Gazette", lang="en"))
    shown = html(show(ui="en", figure=figures_of(stored, "prices")[0].key))
    told = re.sub(r"<[^>]+>", " ", shown)
    assert re.search(rf"{say('en', 'field.direction')}\s+{say('en', f'way.{way}')}\s", told)
