"""The dashboard's logic, run without a browser: every state of the folder and of the address has a sensible screen."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import tracker
from dashboards.messages import LANGUAGES, Ui, say

APP = Path(__file__).parent.parent / "dashboards" / "app.py"
MONEY = "The Quay Fund raised $2.5 million in March and spent $310,000 on radio spots."
POLL = "Turnout was 61% on Sunday, and 48% of voters backed the mayor."
TOLL = "وأسفر الحريق عن مقتل 20 شخصا وإصابة 65 آخرين."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    monkeypatch.setenv("TRACKER_ARTICLES", str(articles))
    return articles


def write(folder: Path, name: str, text: str, **known: str) -> None:
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / f"{name}.json").write_text(json.dumps(known), encoding="utf-8")


@pytest.fixture
def articles(folder: Path) -> Path:
    write(folder, "old", MONEY, title="Old money", source="Gazette", published="2025-01-02", lang="en")
    write(folder, "new", f"{MONEY}\n{POLL}", title="<b>New</b> $1 and $2", published="2026-03-04", lang="en")
    write(folder, "toll", TOLL, title="حريق في الميناء", published="2024-05-06", lang="ar")
    write(folder, "newest", "Nothing was counted by the river.", title="Quiet day", published="2026-09-09", lang="en")
    return folder


def opened(**address: str) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=30)
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def marks(app: AppTest) -> list[str]:
    (text,) = re.findall(r"<article .*?</article>", html(app), re.DOTALL)
    return [unescape(mark) for mark in re.findall(r"<mark[^>]*>(.*?)</mark>", text)]


def shown_article(app: AppTest) -> str | None:
    value: str | None = app.selectbox(key="article").value
    return value


def charts(app: AppTest) -> int:
    return len(app.get("vega_lite_chart")) + len(app.get("arrow_vega_lite_chart"))


def assert_calm(app: AppTest) -> None:
    assert not app.exception
    assert "Traceback" not in html(app)


def test_the_newest_article_with_figures_comes_first(articles: Path) -> None:
    app = opened(ui="en")
    assert_calm(app)
    labels = app.selectbox(key="article").options
    assert [label.split("\u2069")[0].strip("\u2066\u2067\u2068") for label in labels] == [
        "<b>New</b> $1 and $2", "Old money", "حريق في الميناء", "Quiet day",
    ]  # fmt: skip
    assert shown_article(app) == "new"
    assert marks(app) == [figure.text for figure in tracker.extract(f"{MONEY}\n{POLL}", "en")]
    assert charts(app) == 2
    assert "&lt;b&gt;New&lt;/b&gt; $1 and $2" in html(app)


def test_the_address_opens_an_article_and_a_figure(articles: Path) -> None:
    figure = tracker.extract(MONEY, "en")[-1]
    app = opened(ui="en", article="old", figure=str(figure.start))
    assert_calm(app)
    assert shown_article(app) == "old"
    assert app.selectbox(key="figure").value == str(figure.start)
    assert f'<mark class="money">{figure.text}</mark>' in html(app)
    assert f'id="figure-{figure.start}"' in html(app)


def test_choosing_writes_the_address(articles: Path) -> None:
    app = opened(ui="en")
    app.selectbox(key="article").select("toll").run()
    start = str(tracker.extract(TOLL, "ar")[0].start)
    app.selectbox(key="figure").select(start).run()
    assert_calm(app)
    assert {name: app.query_params[name] for name in ("article", "figure", "ui")} == {
        "article": "toll", "figure": start, "ui": "en",
    }  # fmt: skip
    app.selectbox(key="article").select("old").run()
    assert_calm(app)
    assert "figure" not in app.query_params


def test_only_the_chosen_kinds_are_shown(articles: Path) -> None:
    figures = tracker.extract(f"{MONEY}\n{POLL}", "en")
    shares = [figure.text for figure in figures if figure.kind == "percent"]
    app = opened(ui="en", article="new", kinds="percent")
    assert_calm(app)
    assert marks(app) == shares
    assert charts(app) == 1
    assert "kinds=percent" in html(app)


def test_kinds_that_the_article_lacks_show_what_it_has(articles: Path) -> None:
    app = opened(ui="en", article="old", kinds="casualty")
    assert_calm(app)
    assert len(marks(app)) == len(tracker.extract(MONEY, "en"))


@pytest.mark.parametrize("ui", LANGUAGES)
def test_an_unknown_article_is_said_and_can_be_mended(articles: Path, ui: Ui) -> None:
    app = opened(ui=ui, article="</p><script>alert(1)</script>")
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "unknown.article")]
    assert shown_article(app) is None
    assert "<script" not in html(app)
    app.selectbox(key="article").select("old").run()
    assert_calm(app)
    assert marks(app)


@pytest.mark.parametrize("figure", ["999999", "-1", "x", "1.5", "²", "٣"])
def test_an_unknown_figure_is_said(articles: Path, figure: str) -> None:
    app = opened(ui="en", article="old", figure=figure)
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "unknown.figure")]
    assert marks(app)


@pytest.mark.parametrize("address", [{"ui": "xx"}, {"kinds": "x,,money,money"}, {"figure": ""}, {"article": ""}])
def test_a_strange_address_does_no_harm(articles: Path, address: dict[str, str]) -> None:
    app = opened(**address)
    assert_calm(app)
    assert marks(app)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_an_article_without_figures(articles: Path, ui: Ui) -> None:
    app = opened(ui=ui, article="newest")
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "empty.article")]
    assert "Nothing was counted by the river." in html(app)
    assert charts(app) == 0


@pytest.mark.parametrize("ui", LANGUAGES)
def test_an_empty_folder(folder: Path, ui: Ui) -> None:
    app = opened(ui=ui)
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "empty.folder")]
    assert str(folder) in unescape(html(app))
    assert not app.expander


def test_a_missing_folder(folder: Path) -> None:
    folder.rmdir()
    app = opened(ui="en")
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "folder.failed")]
    assert "TRACKER_ARTICLES" in html(app)


def test_unreadable_files_are_listed_and_the_rest_is_shown(articles: Path) -> None:
    (articles / "empty.txt").write_bytes(b"")
    (articles / "<img src=x>.txt").write_bytes(b"\x00\x01\x02\xff\xfe binary \x00" * 50)
    (articles / "lines.jsonl").write_text('{"id": "a"\n', encoding="utf-8")
    app = opened(ui="en", article="old")
    assert_calm(app)
    assert [box.label for box in app.expander] == [say("en", "unreadable", count=3)]
    assert html(app).count("<li><bdi>") == 3
    assert "&lt;img src=x&gt;.txt" in html(app)
    assert "<img" not in html(app)
    assert marks(app)


def test_a_link_to_nowhere_does_no_harm(articles: Path) -> None:
    (articles / "gone.md").symlink_to(articles / "nowhere.md")
    app = opened(ui="en", article="old")
    assert_calm(app)
    assert marks(app)
    assert not app.expander


def test_a_folder_with_nothing_readable(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    app = opened(ui="en")
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "empty.folder")]
    assert [box.label for box in app.expander] == [say("en", "unreadable", count=1)]


def test_a_changed_file_is_read_again(articles: Path) -> None:
    app = opened(ui="en", article="old")
    write(articles, "old", "The Quay Fund raised $9 million in May.", title="Old money", lang="en")
    app.run()
    assert_calm(app)
    assert marks(app) == ["$9 million"]


def test_articles_that_share_an_id_and_a_title_stay_two(folder: Path) -> None:
    lines = [{"id": "same", "text": f"It raised ${n} million.", "title": "Twin", "lang": "en"} for n in (3, 4)]
    (folder / "twins.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    app = opened(ui="en", article="same~2")
    assert_calm(app)
    assert len(set(app.selectbox(key="article").options)) == 2
    assert marks(app) == ["$4 million"]


def test_an_article_in_an_unknown_language_is_read_by_its_script(folder: Path) -> None:
    write(folder, "fr", "Le fonds a 3 euros ($3 million).", lang="fr")
    app = opened(ui="en", article="fr")
    assert_calm(app)
    assert "$3 million" in marks(app)


def test_the_interface_speaks_arabic_and_turns(articles: Path) -> None:
    app = opened(ui="ar", article="toll")
    assert_calm(app)
    assert app.selectbox(key="article").label == say("ar", "article.choose")
    assert "direction: rtl" in html(app)
    app.button_group(key="ui").set_value("en").run()
    assert_calm(app)
    assert app.query_params["ui"] == "en"
    assert app.selectbox(key="article").label == say("en", "article.choose")
    assert "direction: rtl" not in html(app)
    assert 'dir="rtl" lang="ar"' in html(app)


def test_an_original_is_linked_only_over_http(folder: Path) -> None:
    write(folder, "web", MONEY, url='https://example.org/?a="b"&c', lang="en")
    write(folder, "trap", MONEY, url="javascript:alert(1)", lang="en")
    assert 'href="https://example.org/?a=&quot;b&quot;&amp;c"' in html(opened(article="web"))
    assert "javascript" not in html(opened(article="trap"))
