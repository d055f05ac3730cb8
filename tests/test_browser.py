"""The dashboard in a real browser, over a real server: what a reader sees, clicks and takes away."""

import csv
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

import tracker
from dashboards.messages import Ui, say

ROOT = Path(__file__).parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LOOPBACK = {"127.0.0.1", "localhost"}

expect.set_options(timeout=20_000)  # a machine with other work to do draws slowly

ARABIC = (
    "قالت لجنة الرقابة إن حملة سامر الوادي جمعت أكثر من 1.6 مليون دولار في شهرين، "
    "وأنفقت 120 ألف دولار على الإعلانات.\n\n"
    "وبلغت نسبة المشاركة 61% في اقتراع الأحد.\n\n"
    "وأسفر حريق في الميناء القديم عن سقوط ما لا يقل عن 20 قتيلا ونحو 65 جريحا.\n"
)
ENGLISH = (
    "Dana Marsh raised more than $2.4 million for her run, and spent $310,000 on radio spots.\n\n"
    'A note said <img src="http://192.0.2.7/pixel.png"> <script>document.title="taken"</script> and $5 *bold*.\n'
)


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for name, text, known in (
        ("manar", ARABIC, {"title": "مال وانتخابات وحريق", "published": "2026-03-02", "lang": "ar"}),
        ("marsh", ENGLISH, {"title": "Filings: $2.4 million and $310,000", "published": "2026-03-01", "lang": "en"}),
    ):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        (folder / f"{name}.json").write_text(json.dumps(known), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def server(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The dashboard as `make dashboard` starts it, on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = tmp_path_factory.mktemp("server") / "log.txt"
    command = [sys.executable, "-m", "streamlit", "run", "dashboards/app.py", "--server.port", str(port)]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "TRACKER_ARTICLES": str(articles)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        address = f"http://localhost:{port}"
        _wait_for_health(address, process, log)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for_health(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"the dashboard did not start:\n{log.read_text(errors='replace')}")


def _chromium() -> str:
    """A system browser; on a Debian machine that we own it is installed where it is missing, as in CI."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", "--quiet", *step], env=environment, check=True, stdin=subprocess.DEVNULL)
        found = shutil.which("chromium")
    if found is None:
        pytest.fail("the browser tests need Chromium: install it, on Debian with `apt-get install chromium`")
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=_chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that, in every test, must ask nothing of any other machine and meet no script error."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000}, accept_downloads=True, locale="en-US")
    opened = context.new_page()
    asked: list[str] = []
    errors: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    opened.on("websocket", lambda socket: asked.append(socket.url))
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.set_default_timeout(20_000)
    yield opened
    context.close()
    assert asked
    assert [url for url in asked if not _stays_here(url)] == []
    assert errors == []


def _stays_here(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("data", "blob") or parts.hostname in LOOPBACK


def show(page: Page, server: str, query: str) -> None:
    page.goto(f"{server}/?{query}")
    expect(page.locator("article")).to_be_visible()


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
    isolates = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
    return [words.translate(isolates) for words in chart.locator("text").all_text_contents()]


def taken_away(page: Page) -> tuple[bytes, list[dict[str, str]]]:
    with page.expect_download() as download:
        page.locator(".st-key-download button").click()
    raw = Path(download.value.path()).read_bytes()
    return raw, list(csv.DictReader(StringIO(raw.decode("utf-8-sig"), newline="")))


def test_an_article_shows_its_charts_and_its_marked_text(page: Page, server: str) -> None:
    figures = tracker.extract(ARABIC, "ar")
    show(page, server, "article=manar&ui=ar")
    assert page.locator('article[dir="rtl"] mark').all_text_contents() == [figure.text for figure in figures]
    expect(page.locator(".stVegaLiteChart svg")).to_have_count(3)
    assert "أكثر من 1.6 مليون دولار أمريكي" in chart_words(page, 0)
    assert any("1 مليون" in words for words in chart_words(page, 0))
    assert "61%" in chart_words(page, 1)
    assert any("20" in words for words in chart_words(page, 2))


def test_a_click_on_a_mark_opens_the_figure_with_its_sentence(page: Page, server: str) -> None:
    figure = tracker.extract(ARABIC, "ar")[0]
    show(page, server, "article=manar&ui=ar")
    page.locator("article a.figure").first.click()
    detail = page.locator(".st-key-detail")
    expect(detail.locator("mark")).to_have_text(figure.text)
    assert detail.locator("blockquote").text_content() == figure.sentence.strip()
    assert detail.locator("blockquote").get_attribute("dir") == "rtl"
    assert f"figure={figure.start}" in page.url
    assert "أكثر من 1,600,000 دولار أمريكي" in (detail.locator(".value").text_content() or "")
    assert figure.rule in (detail.text_content() or "")


def test_a_choice_in_the_list_opens_the_figure_too(page: Page, server: str) -> None:
    figure = tracker.extract(ENGLISH, "en")[1]
    show(page, server, "article=marsh&ui=en")
    page.locator(".st-key-figure").get_by_role("combobox").click()
    page.get_by_role("option").nth(1).click()
    expect(page.locator(".st-key-detail mark")).to_have_text(figure.text)
    expect(page.locator("article a[aria-current]")).to_have_text(figure.text)
    page.wait_for_url(f"**figure={figure.start}**")


def test_a_click_in_a_chart_opens_the_figure_without_a_new_page(page: Page, server: str) -> None:
    figures = tracker.extract(ARABIC, "ar")
    show(page, server, "article=manar&ui=ar")
    page.evaluate("window.same = true")
    page.locator(".stVegaLiteChart svg").first.get_by_text("1.6 مليون دولار أمريكي").click()
    expect(page.locator(".st-key-detail mark")).to_have_text(figures[0].text)
    page.locator(".stVegaLiteChart svg").nth(1).locator(".mark-symbol path[d]").first.click()
    expect(page.locator(".st-key-detail mark")).to_have_text("61%")
    page.locator("table tr").last.scroll_into_view_if_needed()
    expect(page.locator(".st-key-detail mark")).to_be_in_viewport()
    assert page.evaluate("window.same")


@pytest.mark.parametrize("kinds", ["", "money", "percent,casualty"])
def test_the_download_holds_exactly_the_figures_shown(page: Page, server: str, kinds: str) -> None:
    wanted = kinds.split(",") if kinds else ["money", "percent", "casualty"]
    figures = [figure for figure in tracker.extract(ARABIC, "ar") if figure.kind in wanted]
    show(page, server, f"article=manar&ui=ar&kinds={kinds}")
    raw, rows = taken_away(page)
    assert raw.startswith(b"\xef\xbb\xbf")
    assert [(row["text"], int(row["start"]), int(row["end"])) for row in rows] == [
        (figure.text, figure.start, figure.end) for figure in figures
    ]
    assert page.locator("article mark").count() == len(figures)


def test_the_text_of_an_article_does_nothing(page: Page, server: str) -> None:
    show(page, server, "article=marsh&ui=en")
    shown = page.locator("article").text_content() or ""
    assert shown == "".join(ENGLISH.splitlines())
    assert page.locator("article img, article script, article em, .katex").count() == 0
    assert page.title() == say("en", "app.title")
    assert page.get_by_role("heading", name="Filings: $2.4 million and $310,000").count() == 1


def test_what_a_chart_says_under_the_pointer_is_plain_text(page: Page, server: str) -> None:
    show(page, server, "article=marsh&ui=en")
    page.locator(".stVegaLiteChart svg").first.get_by_text("5 US dollars", exact=False).last.hover()
    told = page.locator("#vg-tooltip-element")
    expect(told).to_contain_text("<img src=")
    assert told.locator("img").count() == 0


def test_the_arabic_interface_runs_from_right_to_left(page: Page, server: str) -> None:
    show(page, server, "article=manar&ui=ar")
    title, switch = box(page.locator("h1.headline")), box(page.locator(".st-key-ui"))
    assert title["x"] > switch["right"]
    filters, choice = box(page.locator(".st-key-kinds")), box(page.locator(".st-key-figure"))
    assert filters["x"] > choice["right"]
    first, second = (box(page.locator(".legend mark").nth(number)) for number in (0, 1))
    assert first["x"] > second["right"]
    headings = [box(page.locator("table th").nth(number)) for number in (0, 1)]
    assert headings[0]["x"] > headings[1]["x"]
    marks = [box(page.locator("article mark").nth(number)) for number in (0, 1)]
    assert marks[0]["y"] < marks[1]["y"] or marks[0]["x"] > marks[1]["right"]


@pytest.mark.parametrize(
    ("ui", "article", "starts"), [("ar", "marsh", "x"), ("en", "manar", "right"), ("ar", "manar", "right")]
)
def test_a_text_starts_at_its_own_side_of_the_page(page: Page, server: str, ui: Ui, article: str, starts: str) -> None:
    show(page, server, f"article={article}&ui={ui}")
    text, whole = box(page.locator("article")), box(page.locator(f".st-key-page-{ui}"))
    assert abs(text[starts] - whole[starts]) < 2


def test_charts_run_the_way_the_interface_reads(page: Page, server: str) -> None:
    def tick(words: str) -> float:
        return box(page.locator(".stVegaLiteChart svg").first.get_by_text(words))["x"]

    show(page, server, "article=manar&ui=ar")
    assert tick("1 مليون") < tick("100,000")
    chart = box(page.locator(".stVegaLiteChart svg").first)
    label = box(page.locator(".stVegaLiteChart svg").first.get_by_text("120,000 دولار أمريكي"))
    assert chart["right"] - label["right"] < 12
    show(page, server, "article=manar&ui=en")
    assert tick("100,000") < tick("1 million")


def test_the_language_switch_turns_the_page(page: Page, server: str) -> None:
    show(page, server, "article=manar&ui=en")
    title, switch = box(page.locator("h1.headline")), box(page.locator(".st-key-ui"))
    assert title["right"] < switch["x"]
    page.locator(".st-key-ui").get_by_text(say("ar", "language.name")).click()
    expect(page.locator("h1.headline")).to_have_text(say("ar", "app.title"))
    page.wait_for_url("**ui=ar**")
    expect(page.locator(".stApp")).to_have_css("direction", "rtl")


@pytest.mark.parametrize(("locale", "ui"), [("ar-EG", "ar"), ("en-GB", "en"), ("fr-FR", "en")])
def test_the_interface_follows_the_browsers_language(browser: Browser, server: str, locale: str, ui: Ui) -> None:
    context = browser.new_context(locale=locale)
    page = context.new_page()
    page.goto(server)
    expect(page.locator("h1.headline")).to_have_text(say(ui, "app.title"), timeout=20_000)
    context.close()


def test_a_chart_of_very_many_rows_leaves_the_text_within_reach(page: Page, server: str, articles: Path) -> None:
    many = " ".join(f"The group raised {amount} dollars in week {amount}." for amount in range(100, 140))
    (articles / "many.txt").write_text(many, encoding="utf-8")
    show(page, server, "article=many&ui=en")
    expect(page.locator(".stVegaLiteChart svg")).to_have_count(1)
    assert page.locator(".stVegaLiteChart svg").evaluate("chart => chart.clientHeight") > 2000
    assert box(page.locator("article"))["y"] < 1800


def test_the_table_is_a_list_of_cards_on_a_phone(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    show(page, server, "article=manar&ui=ar")
    expect(page.locator("table thead")).to_be_hidden()
    cells = [box(page.locator("table tbody tr").first.locator("td").nth(number)) for number in (0, 1, 5)]
    assert cells[1]["y"] < cells[0]["y"] < cells[2]["y"]
    assert all(cell["x"] >= 0 and cell["right"] <= 390 for cell in cells)


@pytest.mark.parametrize("ui", ["ar", "en"])
def test_nothing_runs_off_a_phone(page: Page, server: str, ui: Ui) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    show(page, server, f"article=manar&ui={ui}")
    expect(page.locator(".stVegaLiteChart svg")).to_have_count(3)
    for found in page.locator(".stVegaLiteChart svg text, article p, .headline, .st-key-ui").all():
        bounds = box(found)
        assert bounds["x"] >= -1
        assert bounds["right"] <= 391


def test_arabic_letters_come_from_the_font_that_is_served(page: Page, server: str) -> None:
    with page.expect_response(lambda answer: "NotoSansArabic-Regular" in answer.url) as answer:
        page.goto(f"{server}/?article=manar&ui=ar")
    assert answer.value.status == 200


@pytest.mark.parametrize(("host", "answer"), [("localhost", "101"), ("127.0.0.1", "101"), ("evil.example", "403")])
def test_a_page_of_another_host_name_is_refused(server: str, host: str, answer: str) -> None:
    """A name that an attacker points at this machine (DNS rebinding) must not reach the session."""
    request = (
        f"GET /_stcore/stream HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", urlsplit(server).port or 0), timeout=10) as plug:
        plug.sendall(request.encode("ascii"))
        assert plug.recv(200).split()[1] == answer.encode("ascii")
