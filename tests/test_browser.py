"""The dashboard in a real browser, over a real server and a real store: what people see, click and take away."""

import csv
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from dashboards.messages import LANGUAGES, Ui, say
from tests.served import browsing, dashboard, settled
from tracker.records import Article
from tracker.store import Store, library, open_store, queries, reviewing, writing
from tracker.store.filters import Filters
from tracker.store.rows import StoredFigure

LOOPBACK = {"127.0.0.1", "localhost"}
PAGES = ("", "article", "check", "timeline", "add", "help")

expect.set_options(timeout=20_000)  # a machine with other work to do draws slowly

ARABIC = (
    "قالت لجنة الرقابة إن حملة سامر الوادي جمعت أكثر من 1.6 مليون دولار في شهرين، "
    "وأنفقت 120 ألف دولار على الإعلانات.\n\n"
    "وبلغت نسبة المشاركة 61% في اقتراع الأحد.\n\n"
    "وأسفر حريق في الميناء القديم عن سقوط ما لا يقل عن 20 قتيلا ونحو 65 جريحا.\n"
)
HOSTILE = (
    "Dana Marsh raised more than $2.4 million for her run, and spent $310,000 on radio spots.\n\n"
    'A note said <img src="http://192.0.2.7/pixel.png" onerror="document.title=1"> '
    '<script>document.title="taken"</script> and $5 *bold* [there](http://192.0.2.7/).\n\n'
    '=HYPERLINK("http://192.0.2.7/";"open") cost $7, and \u202e$9 reversed\u202c.\n'
)
HOSTILE_TITLE = '=1+1 <img src="http://192.0.2.7/t.png"> $2.4 million *and* $310,000'
HOSTILE_OUTLET = "@<script>document.title=1</script>"
FUND = "The Quay Fund raised ${amount},000 in {month}, and its rival spent about ${amount},500 on boats."
FIRE = "A fire in the old mill killed {killed} people and wounded {wounded} others, the fire brigade said."

ARTICLES = (
    {"id": "manar", "text": ARABIC, "title": "مال وانتخابات وحريق", "source": "المنار", "published": date(2026, 3, 2)},
    {"id": "marsh", "text": HOSTILE, "title": HOSTILE_TITLE, "source": HOSTILE_OUTLET, "published": date(2026, 3, 1)},
    *(
        {
            "id": f"fund-{month}",
            "text": FUND.format(amount=month * 10, month=f"week {month}"),
            "title": f"Money on the quay, week {month}",
            "source": "The Port",
            "published": date(2026, 1, month),
            "url": f"https://example.org/fund/{month}",
        }
        for month in range(1, 13)
    ),
    *(
        {
            "id": f"fire-{day}",
            "text": FIRE.format(killed=10 + day, wounded=30 + day),
            "title": "Fire in the old mill",
            "source": outlet,
            "published": date(2026, 2, day),
        }
        for day, outlet in ((1, "The Port"), (2, "The Hill"), (3, "The Port"))
    ),
    {"id": "quiet", "text": "Nothing was counted by the river.", "title": "Quiet day", "source": "The Hill"},
)


@dataclass(frozen=True)
class Served:
    """The dashboard's address, and the store behind it."""

    address: str
    store: Store

    def figures(self, **filters: Any) -> list[StoredFigure]:
        return queries.page(self.store, Filters(**filters), "text", limit=200)

    def article(self, id: str) -> int:  # noqa: A002  (the record's own name)
        return next(each.key for each in library.headings(self.store, limit=200) if each.id == id)

    def figure(self, id: str, text: str) -> int:  # noqa: A002
        key = self.article(id)
        return next(each.key for each in self.figures(article=key) if each.figure.text == text)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("served")
    url = f"sqlite:///{folder / 'store.db'}"
    with open_store(url) as store:
        for each in ARTICLES:
            writing.add(store, Article.model_validate(each))
        with dashboard(url, folder / "log.txt") as address:
            yield Served(address, store)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@dataclass
class Watched:
    """A browser's context, and what all of its pages have asked for and stumbled over."""

    context: BrowserContext
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def page(self) -> Page:
        opened = self.context.new_page()
        opened.on("websocket", lambda socket: self.asked.append(socket.url))
        return opened

    def assert_kept_to_itself(self) -> None:
        assert self.asked
        assert [url for url in self.asked if not _stays_here(url)] == []
        assert self.errors == []


def watched(browser: Browser) -> Watched:
    context = browser.new_context(viewport={"width": 1280, "height": 1000}, accept_downloads=True, locale="en-US")
    context.set_default_timeout(20_000)
    watch = Watched(context)
    context.on("request", lambda request: watch.asked.append(request.url))
    context.on("weberror", lambda error: watch.errors.append(str(error.error)))
    return watch


@pytest.fixture(scope="module")
def person(browser: Browser) -> Iterator[Watched]:
    """One for all tests, whose browser has the application's files at hand from the second page on."""
    watch = watched(browser)
    yield watch
    watch.context.close()


@pytest.fixture
def page(person: Watched) -> Iterator[Page]:
    """A page that, in every test, must ask nothing of any other machine and meet no script error."""
    person.asked.clear()
    person.errors.clear()
    opened = person.page()
    yield opened
    opened.close()
    person.assert_kept_to_itself()


def _stays_here(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("data", "blob") or parts.hostname in LOOPBACK


def show(page: Page, served: Served, path: str) -> None:
    page.goto(f"{served.address}/{path}")
    settled(page)
    expect(page.locator(".stException, .stAlertContainer code")).to_have_count(0)


def box(found: Locator) -> dict[str, float]:
    """The element's bounding box, once it has one."""
    expect(found).to_be_visible()
    bounds = found.bounding_box()
    assert bounds is not None
    return {"x": bounds["x"], "y": bounds["y"], "right": bounds["x"] + bounds["width"]}


def chart_words(page: Page, number: int) -> list[str]:
    """The words of one chart, without the isolates that keep their order."""
    chart = page.locator(".stVegaLiteChart svg").nth(number)
    expect(chart).to_be_visible()
    return [bare(words) for words in chart.locator("text").all_text_contents()]


def bare(words: str) -> str:
    return words.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))


def taken_away(page: Page) -> tuple[bytes, list[dict[str, str]]]:
    """What the overview's CSV button gives: the file, and its rows."""
    with page.expect_download() as download:
        page.locator(".st-key-download-csv").get_by_role("button", name="CSV").click()
    raw = Path(download.value.path()).read_bytes()
    return raw, list(csv.DictReader(StringIO(raw.decode("utf-8-sig"), newline="")))


def rows(page: Page) -> Locator:
    return page.locator(".figure-table tbody tr")


def search(page: Page, ui: Ui, words: str) -> None:
    field = page.get_by_role("textbox", name=say(ui, "filter.words"))
    field.fill(words)
    field.press("Enter")
    page.wait_for_url("**words=**")
    settled(page)


# --------------------------------------------------------------------------------------------------------- every page


@pytest.mark.untraced  # it holds how soon a server answers that is just loading its modules
def test_a_shared_link_opens_on_a_server_that_has_served_nobody(page: Page, served: Served) -> None:
    """The first test of this file: what one visit leaves behind must not be what the next one needs."""
    page.goto(f"{served.address}/add?ui=en")
    expect(page.locator("h1.headline")).to_have_text(say("en", "page.add"), timeout=6_000)


UNLABELLED = re.compile(
    r"^\s*- (?:textbox|searchbox|combobox|listbox|button|checkbox|radio|radiogroup|slider|spinbutton|switch|tab|link"
    r"|option)(?![\w\"])(?! \")",
    re.MULTILINE,
)

OUTSIDE = """width => [...document.querySelectorAll(".stMain *")].filter(each => {
  if (![...each.childNodes].some(node => node.nodeType === 3 && node.data.trim())) return false;
  const seen = each.getBoundingClientRect(), style = getComputedStyle(each);
  if (!seen.width || !seen.height || style.visibility === "hidden" || style.position === "fixed") return false;
  if (seen.width <= 2) return false;  // for screen readers only
  for (let above = each.parentElement; above && !above.matches(".stMain"); above = above.parentElement)
    if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(above).overflowX)) {
      const frame = above.getBoundingClientRect();
      if (frame.left >= -1 && frame.right <= width + 1) return false;
    }
  return seen.left < -1 || seen.right > width + 1;
}).map(each => `${each.tagName} ${each.className}: ${each.textContent.slice(0, 60)}`)"""


@pytest.mark.parametrize("ui", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_calm_labelled_and_fits_a_phone(page: Page, served: Served, path: str, ui: Ui) -> None:
    figure = served.figure("manar", "1.6 مليون دولار") if path == "check" else ""
    show(page, served, f"{path}?ui={ui}" + (f"&figure={figure}" if figure else ""))
    expect(page.locator("h1.headline")).to_have_text(say(ui, f"page.{path or 'overview'}"))
    assert "Traceback" not in page.locator("body").inner_text()
    assert UNLABELLED.findall(page.locator(".stMain").aria_snapshot()) == []
    expect(page.locator(".stApp")).to_have_css("direction", "rtl" if ui == "ar" else "ltr")
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_timeout(300)  # charts are drawn anew
    assert page.evaluate(OUTSIDE, 390) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator(".stMain").evaluate("main => main.scrollWidth - main.clientWidth") <= 0


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("article?article=999999", "unknown.article"),
        ("check?figure=999999", "unknown.figure"),
        ("?words=zzzzz", "nothing.matches"),
    ],
)
def test_a_link_to_nothing_says_so(page: Page, served: Served, path: str, key: str) -> None:
    show(page, served, f"{path}&ui=en")
    expect(page.get_by_text(say("en", key))).to_be_visible()


def test_the_language_switch_turns_the_page_and_stays(page: Page, served: Served) -> None:
    show(page, served, "?ui=en")
    title, switch = box(page.locator("h1.headline")), box(page.locator(".st-key-ui"))
    assert title["right"] < switch["x"]
    page.locator(".st-key-ui").get_by_text(say("ar", "language.name")).click()
    expect(page.locator("h1.headline")).to_have_text(say("ar", "page.overview"))
    page.wait_for_url("**ui=ar**")
    expect(page.locator(".stApp")).to_have_css("direction", "rtl")
    page.get_by_role("navigation", name="App pages").get_by_text(say("ar", "page.help")).click()
    expect(page.locator("h1.headline")).to_have_text(say("ar", "page.help"))


@pytest.mark.parametrize(("locale", "ui"), [("ar-EG", "ar"), ("fr-FR", "en")])
def test_the_interface_follows_the_browsers_language(browser: Browser, served: Served, locale: str, ui: Ui) -> None:
    context = browser.new_context(locale=locale)
    page = context.new_page()
    page.goto(served.address)
    expect(page.locator("h1.headline")).to_have_text(say(ui, "page.overview"))
    context.close()


def test_arabic_letters_come_from_the_font_that_is_served(page: Page, served: Served) -> None:
    with page.expect_response(lambda answer: "NotoSansArabic-Regular" in answer.url) as answer:
        page.goto(f"{served.address}/?ui=ar")
    assert answer.value.status == 200


@pytest.mark.parametrize(("host", "answer"), [("localhost", "101"), ("127.0.0.1", "101"), ("evil.example", "403")])
def test_a_page_of_another_host_name_is_refused(served: Served, host: str, answer: str) -> None:
    """A name that an attacker points at this machine (DNS rebinding) must not reach the session."""
    request = (
        f"GET /_stcore/stream HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", urlsplit(served.address).port or 0), timeout=10) as plug:
        plug.sendall(request.encode("ascii"))
        assert plug.recv(200).split()[1] == answer.encode("ascii")


def test_every_answer_forbids_to_ask_anybody_else(served: Served) -> None:
    for path in ("", "check", "_stcore/health"):
        with urlopen(f"{served.address}/{path}", timeout=10) as answer:
            assert "default-src 'self'" in answer.headers["Content-Security-Policy"]


# ------------------------------------------------------------------------------- from a filter to a decision and a file


def sign(page: Page, ui: Ui, name: str) -> None:
    """Give one's name, as nobody has in a page that was just opened."""
    field = page.get_by_role("textbox", name=say(ui, "check.reviewer"), exact=True)
    field.fill(name)
    field.press("Enter")
    expect(page.get_by_text(say(ui, "check.reviewer.is", name=name))).to_be_visible()
    settled(page)  # the buttons move up as the field goes


def decide(page: Page, decision: str) -> None:
    page.locator(f".st-key-{decision} button").click()


@pytest.mark.parametrize(("ui", "words", "text"), [("en", "boats", ""), ("ar", "الميناء", "نحو 65 جريحا")])
def test_from_a_filter_to_a_decision_and_a_file(page: Page, served: Served, ui: Ui, words: str, text: str) -> None:
    wanted = served.figures(words=words)
    opened = next((each for each in wanted if each.figure.text == text), wanted[0])
    show(page, served, f"?ui={ui}&order=text")
    search(page, ui, words)
    expect(rows(page)).to_have_count(len(wanted))
    assert [bare(each) for each in rows(page).locator("mark").all_text_contents()] == [
        each.figure.text for each in wanted
    ]
    rows(page).nth(wanted.index(opened)).click()
    expect(page.locator("h1.headline")).to_have_text(say(ui, "page.check"))
    settled(page)
    assert f"figure={opened.key}" in page.url
    quoted = page.locator(".stMain [lang] mark").first
    expect(quoted).to_have_text(opened.figure.text)
    expect(page.locator(".stMain")).to_contain_text(opened.figure.sentence.strip()[:40])
    sign(page, ui, "Mona")
    decide(page, "accept")
    for _ in ("as it was clicked", "as it is opened again"):
        expect(page.locator(".history li")).to_have_count(1)
        expect(page.locator(".history li")).to_contain_text("Mona")
        expect(page.locator(".stMain .state").first).to_contain_text(say(ui, "review.accepted"))
        page.reload()
        settled(page)
    assert queries.figure(served.store, opened.key).review == "accepted"
    show(page, served, f"?ui={ui}&order=text&words={words}&review=accepted")
    expect(rows(page)).to_have_count(1)
    expect(rows(page).first).to_contain_text(say(ui, "review.accepted"))
    raw, told = taken_away(page)
    assert raw.startswith(b"\xef\xbb\xbf")
    assert [(row["figure_id"], row["review"], row["reviewer"]) for row in told] == [
        (str(opened.key), "accepted", "Mona")
    ]
    show(page, served, f"?ui={ui}&order=text&words={words}")
    assert [row["text"] for row in taken_away(page)[1]] == [each.figure.text for each in wanted]


def test_two_people_decide_at_once(browser: Browser, served: Served) -> None:
    key = served.figure("marsh", "$310,000")
    people = {name: watched(browser) for name in ("Mona", "سامي")}
    pages = {name: watch.page() for name, watch in people.items()}
    for name, page in pages.items():
        show(page, served, f"check?figure={key}&ui=en")
        sign(page, "en", name)
    decide(pages["Mona"], "accept")
    expect(pages["Mona"].locator(".history li")).to_have_count(1)
    decide(pages["سامي"], "reject")  # whose page was drawn before the other decided
    expect(pages["سامي"].get_by_role("alert")).to_contain_text("Mona")
    assert [line.reviewer for line in reviewing.history(served.store, key)] == ["Mona"]
    pages["سامي"].get_by_role("button", name=say("en", "check.meanwhile.write")).click()
    expect(pages["سامي"].locator(".history li")).to_have_count(2)
    assert [(line.reviewer, line.decision) for line in reviewing.history(served.store, key)] == [
        ("Mona", "accept"), ("سامي", "reject"),
    ]  # fmt: skip
    pages["Mona"].reload()
    expect(pages["Mona"].locator(".history li")).to_have_count(2)
    expect(pages["Mona"].locator(".stMain .state").first).to_contain_text(say("en", "review.rejected"))
    for watch in people.values():
        watch.context.close()
        watch.assert_kept_to_itself()


def test_keys_lead_through_a_list(page: Page, served: Served) -> None:
    first, second = served.figures(outlets=("The Hill",))[:2]
    show(page, served, f"check?outlet=The+Hill&order=text&figure={first.key}&ui=en")
    page.keyboard.press("j")
    page.wait_for_url(f"**figure={second.key}**")
    expect(page.locator(".stMain mark").first).to_have_text(second.figure.text)
    page.keyboard.press("k")
    page.wait_for_url(f"**figure={first.key}**")
    expect(page.locator(".stMain mark").first).to_have_text(first.figure.text)


def test_a_pasted_text_is_added_and_opened(page: Page, served: Served) -> None:
    show(page, served, "add?ui=ar")
    page.get_by_role("textbox", name=say("ar", "add.text")).fill("تبرعت ليلى الشامي بمبلغ 75 ألف دولار للحملة.")
    page.get_by_role("textbox", name=say("ar", "add.title")).fill("تبرع <b>كبير</b>")
    page.get_by_role("button", name=say("ar", "add.paste.go")).click()
    expect(page.locator(".outcome .added b bdi")).to_have_text("1")
    page.locator(".outcome").get_by_text("تبرع <b>كبير</b>").click()
    expect(page.locator('article[dir="rtl"] mark')).to_have_text("75 ألف دولار")


# -------------------------------------------------------------------------------------------------- what a text may try

ALIVE = ".stMain :is(img, script, iframe, em, strong > em, .katex, [onerror]), .stMain a[href*='192.0.2.7']"


@pytest.mark.parametrize(
    ("path", "ui"), [("", "en"), ("", "ar"), ("article", "en"), ("check", "ar"), ("timeline", "en")]
)
def test_the_words_of_an_article_do_nothing(page: Page, served: Served, path: str, ui: Ui) -> None:
    key = served.figure("marsh", "$9")
    views = {
        "": "?outlet=%40%3Cscript%3Edocument.title%3D1%3C%2Fscript%3E",
        "article": f"article?article={served.article('marsh')}",
        "check": f"check?figure={key}",
        "timeline": "timeline?kind=money&unit=USD&role=cost",
    }
    show(page, served, f"{views[path]}&ui={ui}")
    shown = page.locator(".stMain").inner_text()
    assert "HYPERLINK" in shown
    assert "\u202e" not in shown
    assert page.locator(ALIVE).count() == 0
    assert page.title() == say(ui, "app.title")
    if path == "article":
        assert '<img src="http://192.0.2.7/pixel.png"' in shown
        assert "and $5 *bold* [there](http://192.0.2.7/)" in shown
        expect(page.locator(".stMain :is(h1, h2)").filter(has_text=HOSTILE_TITLE)).to_have_count(1)


def test_a_formula_is_taken_away_as_text(page: Page, served: Served) -> None:
    show(page, served, "?outlet=%40%3Cscript%3Edocument.title%3D1%3C%2Fscript%3E&ui=en&kind=money")
    _, told = taken_away(page)
    assert {(row["title"], row["source"]) for row in told} == {(f"'{HOSTILE_TITLE}", f"'{HOSTILE_OUTLET}")}
    assert any(row["sentence"].startswith("'=HYPERLINK") for row in told)


def test_what_a_chart_says_under_the_pointer_is_plain_text(page: Page, served: Served) -> None:
    show(page, served, f"article?article={served.article('marsh')}&ui=en")
    page.locator(".stVegaLiteChart svg").first.get_by_text("5 US dollars", exact=False).last.hover()
    told = page.locator("#vg-tooltip-element")
    expect(told).to_contain_text("<img src=")
    assert told.locator("img").count() == 0


# --------------------------------------------------------------------------------------------------- from right to left


def test_the_arabic_interface_runs_from_right_to_left(page: Page, served: Served) -> None:
    show(page, served, "?ui=ar&words=%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1&order=text")
    names = [box(page.get_by_test_id("stTopNavLink").nth(number)) for number in (0, 1)]
    assert names[0]["x"] > names[1]["right"]
    title, switch = box(page.locator("h1.headline")), box(page.locator(".st-key-ui"))
    assert title["x"] > switch["right"]
    kinds = [box(page.locator(".st-key-f-kinds button").nth(number)) for number in (0, 1)]
    assert kinds[0]["x"] > kinds[1]["right"]
    heads = [box(page.locator(".figure-table th").nth(number)) for number in (0, 1, 2)]
    assert heads[0]["x"] > heads[1]["x"] > heads[2]["x"]
    sentence = rows(page).first.locator("blockquote, .quoted [dir]").first
    expect(sentence).to_have_css("direction", "rtl")


def test_marks_stand_in_reading_order(page: Page, served: Served) -> None:
    show(page, served, f"article?article={served.article('manar')}&ui=ar")
    marks = page.locator('article[dir="rtl"] mark')
    assert marks.all_text_contents() == [each.figure.text for each in served.figures(article=served.article("manar"))]
    first, second = box(marks.nth(0)), box(marks.nth(1))
    assert first["y"] < second["y"] or first["x"] > second["right"]


def test_the_table_is_a_list_of_cards_on_a_phone(page: Page, served: Served) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    show(page, served, "?ui=ar&order=text&outlet=%D8%A7%D9%84%D9%85%D9%86%D8%A7%D8%B1")
    expect(page.locator(".figure-table thead")).to_be_hidden()
    value, sentence = (box(rows(page).first.locator(cell)) for cell in ("td.cell-value", "td.cell-quoted"))
    assert value["y"] < sentence["y"]
    assert all(cell["x"] >= 0 and cell["right"] <= 390 for cell in (value, sentence))


# ------------------------------------------------------------------------------------------------- charts and their way


def test_a_click_in_an_articles_chart_opens_the_figure(page: Page, served: Served) -> None:
    show(page, served, f"article?article={served.article('manar')}&ui=ar")
    expect(page.locator(".stVegaLiteChart svg")).to_have_count(3)
    assert "أكثر من 1.6 مليون دولار أمريكي" in chart_words(page, 0)
    assert any("1 مليون" in words for words in chart_words(page, 0))
    page.evaluate("window.same = true")
    page.locator(".stVegaLiteChart svg").first.get_by_text("1.6 مليون دولار أمريكي").click()
    expect(page.locator("h1.headline")).to_have_text(say("ar", "page.check"))
    assert page.evaluate("window.same")


def test_a_click_in_the_overviews_chart_opens_the_figure(page: Page, served: Served) -> None:
    show(page, served, "?kind=casualty&outlet=The+Hill&ui=en")
    page.locator(".stVegaLiteChart svg .mark-symbol path[d]").first.click()
    expect(page.locator("h1.headline")).to_have_text(say("en", "page.check"))
    expect(page.locator(".stMain")).to_contain_text("A fire in the old mill killed")


@pytest.mark.parametrize(
    ("ui", "article", "starts"), [("ar", "marsh", "x"), ("en", "manar", "right"), ("ar", "manar", "right")]
)
def test_a_text_starts_at_its_own_side_of_the_page(
    page: Page, served: Served, ui: Ui, article: str, starts: str
) -> None:
    show(page, served, f"article?article={served.article(article)}&ui={ui}")
    text, whole = box(page.locator("article")), box(page.locator(f".st-key-page-{ui}"))
    assert abs(text[starts] - whole[starts]) < 2


def test_charts_run_the_way_the_interface_reads(page: Page, served: Served) -> None:
    def tick(words: str) -> float:
        return box(page.locator(".stVegaLiteChart svg").first.get_by_text(words))["x"]

    key = served.article("manar")
    show(page, served, f"article?article={key}&ui=ar")
    assert tick("1 مليون") < tick("100,000")
    show(page, served, f"article?article={key}&ui=en")
    assert tick("100,000") < tick("1 million")
