"""The page "Add": what is given, what became of it, and what the store holds after it."""

import gzip
import io
import json
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboards import adding
from dashboards.adding import Part, Report, Upload
from dashboards.messages import LANGUAGES, Ui, say
from tests.dashboard.conftest import ARTICLES, article, assert_calm, html, opened
from tests.web_server import Server, serving
from tracker.errors import EmptyInput, StoreError
from tracker.sources.place import Found
from tracker.store import Store, library, writing
from tracker.store.engine import writing as transaction
from tracker.store.upkeep import check

RAISED = "Jonas Vael raised $2.5 million in March and spent more than $310,000 on radio spots."
KILLED = "وأسفر الحريق في الميناء عن مقتل 20 شخصا وإصابة نحو 65 آخرين."
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
PDF = Path(__file__).parents[1] / "fixtures" / "pdf" / "mixed.pdf"


def upload(name: str, content: bytes | str) -> Upload:
    raw = content.encode() if isinstance(content, str) else content
    return Upload(name, io.BytesIO(raw), len(raw))


def zipped(**members: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.txt", text)
    return packed.getvalue()


def add(store: Store, *uploads: Upload, **columns: str) -> Report:
    return run(store, adding.files(uploads, {each.name: columns for each in uploads} if columns else None))


def run(store: Store, parts: list[Part]) -> Report:
    report = Report(len(parts))
    adding.work(store, parts, report, lambda name, done, articles: None)
    assert report.finished
    assert check(store) == []
    return report


def counts(app: AppTest) -> dict[str, int]:
    report: Report = app.session_state["add-report"]
    return dict(report.counts)


def button(app: AppTest, ui: Ui, way: str) -> AppTest:
    label = say(ui, f"add.{way}.go")
    (found,) = [each for each in app.button if each.label == label]
    return found.click().run()


def paste(app: AppTest, text: str, ui: Ui = "en", **known: str) -> AppTest:
    fields = {each.label: each for each in app.text_input}
    (area,) = [each for each in app.text_area if each.label == say(ui, "add.text")]
    area.input(text)
    for name, value in known.items():
        fields[say(ui, f"add.{name}")].input(value)
    return button(app, ui, "paste")


# -------------------------------------------------------------------------------------------------------------- pasted


@pytest.mark.parametrize("ui", LANGUAGES)
def test_a_pasted_text_is_added_once(empty: Store, ui: Ui) -> None:
    app = paste(opened("add", ui=ui), RAISED, ui, title="Vael <b>raises</b> $2.5m", outlet="The Port")
    assert_calm(app)
    assert counts(app) == {"added": 1}
    (heading,) = library.headings(empty)
    assert (heading.title, heading.outlet) == ("Vael <b>raises</b> $2.5m", "The Port")
    assert f'href="article?article={heading.key}&amp;ui={ui}"' in html(app)
    assert "Vael &lt;b&gt;raises&lt;/b&gt; $2.5m" in html(app)
    assert say(ui, "add.figures", count=heading.figure_count) in html(app)
    assert [area.value for area in app.text_area] == ["", "", ""]  # ready for the next
    app.run()
    assert library.count(empty) == 1
    assert counts(paste(app, RAISED, ui, title="Vael <b>raises</b> $2.5m", outlet="The Port")) == {"unchanged": 1}
    assert library.count(empty) == 1


def test_another_headline_for_a_pasted_text_changes_it(empty: Store) -> None:
    app = paste(opened("add"), RAISED, url="https://example.org/vael", title="Vael raises")
    assert counts(paste(app, f"{RAISED} He owes 20,000 dollars.", url="https://example.org/vael")) == {"changed": 1}
    (heading,) = library.headings(empty)
    assert (heading.version, heading.title) == (2, "Vael raises")


def test_a_header_fills_what_is_left_open(empty: Store) -> None:
    paste(opened("add"), f"Vael raises\n2026-03-04\nThe Port\n\n{RAISED}", outlet="The Harbour")
    (heading,) = library.headings(empty)
    assert (heading.title, heading.outlet, str(heading.published)) == ("Vael raises", "The Harbour", "2026-03-04")


@pytest.mark.parametrize("ui", LANGUAGES)
@pytest.mark.parametrize("text", ["", " \n\t"])
def test_nothing_pasted_is_said(empty: Store, ui: Ui, text: str) -> None:
    app = paste(opened("add", ui=ui), text, ui)
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "add.nothing")]
    assert "add-report" not in app.session_state


@pytest.mark.parametrize("url", ["javascript:alert(1)", "example", "ftp://example.org/x", "https://"])
def test_an_address_that_nobody_could_open_is_refused_and_the_text_stays(empty: Store, url: str) -> None:
    app = paste(opened("add"), RAISED, url=url)
    assert_calm(app)
    assert counts(app) == {"refused": 1}
    assert say("en", "add.why.InvalidRequest") in html(app)
    assert app.text_area[0].value == RAISED
    assert library.count(empty) == 0


# --------------------------------------------------------------------------------------------------------------- files


def test_files_of_every_kind_in_one_go(empty: Store) -> None:
    line = json.dumps({"id": "1", "text": KILLED, "title": "حريق"}) + "\n"
    given = [
        ("a.txt", RAISED.encode()),
        ("windows.txt", KILLED.encode("cp1256")),
        ("b.jsonl", line.encode()),
        ("c.jsonl.gz", gzip.compress(line.replace('"1"', '"2"').encode())),
        ("d.csv", b"id,text\n5,He raised $4 million.\n6,It cost $9 million.\n"),
        ("e.zip", zipped(one="It raised 5 million dollars.", two="It raised 6 million dollars.")),
        ("f.pdf", PDF.read_bytes()),
        ("picture.txt", PNG),
        ("empty.txt", b""),
        ("<img src=x>.txt", b"\x00\x01" * 50),
    ]
    app = opened("add")
    app.file_uploader[0].set_value([(name, raw, "text/plain") for name, raw in given])
    app.run()
    button(app, "en", "upload")
    assert_calm(app)
    assert counts(app) == {"added": 9, "refused": 3}
    assert library.count(empty) == 9
    assert "<img" not in html(app)
    assert html(app).count('<bdi dir="ltr" lang="en">') == 3
    assert "empty.txt: holds no text" in html(app)
    assert check(empty) == []
    button(app, "en", "upload")  # something was refused, so the files are still there
    assert counts(app) == {"unchanged": 9, "refused": 3}
    assert library.count(empty) == 9


def test_the_outlet_is_for_articles_that_name_none(empty: Store) -> None:
    lines = [{"id": "1", "text": RAISED, "source": "The Port"}, {"id": "2", "text": RAISED}]
    app = opened("add")
    app.file_uploader[0].set_value([("a.jsonl", "\n".join(map(json.dumps, lines)).encode(), "")])
    app.run()
    app.text_input(key="add-upload-outlet-0").input("The Harbour")
    button(app, "en", "upload")
    assert {each.id: each.outlet for each in library.headings(empty)} == {"1": "The Port", "2": "The Harbour"}


def test_a_json_file_of_the_same_name_tells_about_an_article(empty: Store) -> None:
    known = json.dumps({"title": "Vael raises", "source": "The Port", "published": "2026-03-04"})
    report = add(empty, upload("vael.json", known), upload("vael.txt", RAISED), upload("alone.json", known))
    assert dict(report.counts) == {"added": 1, "refused": 1}
    assert library.headings(empty)[0].title == "Vael raises"
    assert "alone.json" in str(report.refused[0])


def test_a_broken_description_refuses_its_article_alone(empty: Store) -> None:
    report = add(empty, upload("a.json", "{"), upload("a.txt", RAISED), upload("b.txt", KILLED))
    assert dict(report.counts) == {"added": 1, "refused": 1}
    assert str(report.refused[0]).startswith("a.json: ")


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        ("day,words", ["day", "words"]),
        ("\ufeffيوم;كلام;مكان", ["يوم", "كلام", "مكان"]),
        ("text,words", []),
        ("النص,العنوان", []),
    ],
)
def test_columns_that_nobody_knows(heading: str, columns: list[str]) -> None:
    assert adding.unknown_columns(upload("t.csv", f"{heading}\n1,2\n")) == columns


@pytest.mark.parametrize(("name", "raw"), [("a.txt", b"day,words"), ("a.csv", b""), ("a.csv", PNG), ("a.csv", b"\n")])
def test_no_columns(name: str, raw: bytes) -> None:
    assert adding.unknown_columns(upload(name, raw)) == []


def test_a_table_with_columns_of_its_own_is_read_as_told(empty: Store) -> None:
    table = f'day,words,"$where$"\n2026-03-04,"{RAISED}",Quay\n2026-03-05,It cost $9 million.,Hill\n'
    app = opened("add")
    app.file_uploader[0].set_value([("own <b>.csv", table.encode(), "text/csv")])
    app.run()
    assert_calm(app)
    assert "own &lt;b&gt;.csv" in html(app)
    for field, column in (("text", "words"), ("published", "day"), ("source", "$where$")):
        app.selectbox(key=f"add-column-0-{field}-0").select(column)
    button(app, "en", "upload")
    assert_calm(app)
    assert counts(app) == {"added": 2}
    assert {(each.outlet, str(each.published)) for each in library.headings(empty)} == {
        ("Quay", "2026-03-04"), ("Hill", "2026-03-05"),
    }  # fmt: skip


def test_a_table_of_which_nothing_is_told_is_refused(empty: Store) -> None:
    report = add(empty, upload("own.csv", "day,words\n2026-03-04,x\n"), upload("a.txt", RAISED))
    assert dict(report.counts) == {"added": 1, "refused": 1}


@pytest.mark.parametrize("ui", LANGUAGES)
def test_no_file_is_said(empty: Store, ui: Ui) -> None:
    app = button(opened("add", ui=ui), ui, "upload")
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "add.nothing")]


# ------------------------------------------------------------------------------------------------------ links and feeds


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("TRACKER_ALLOW_LOOPBACK", "1")
    with serving() as server:
        yield server


def story(text: str) -> str:
    filler = " ".join(["The harbour board met in the old town hall and heard the residents of the quay."] * 6)
    return f"<html><head><title>A day</title></head><body><article><h1>A day</h1><p>{text}</p><p>{filler}</p></article>"


def test_links_are_fetched_and_what_fails_is_said(empty: Store, web: Server) -> None:
    good = web.say("/1", story(RAISED))
    app = opened("add")
    lines = f"{good}\n\n {good} \n{web.url('/gone')}\nfile:///etc/passwd\n/etc/passwd\nhttp://10.0.0.1/x\n"
    app.text_area(key="add-links-lines-0").input(lines)
    button(app, "en", "links")
    assert_calm(app)
    assert counts(app) == {"added": 1, "refused": 4}
    assert library.headings(empty)[0].url == good
    assert "root:" not in html(app)
    button(app, "en", "links")
    assert counts(app) == {"unchanged": 1, "refused": 4}


def test_feeds_are_followed_and_no_file_is_read(empty: Store, web: Server, tmp_path: Path) -> None:
    page = web.say("/story", story(KILLED))
    item = f"<item><title>حريق</title><link>{page}</link></item>"
    feed = f'<rss version="2.0"><channel><title>The Port</title>{item}</channel></rss>'
    (tmp_path / "saved.xml").write_text(feed, encoding="utf-8")
    app = opened("add")
    where = f"{web.say('/rss', feed, 'application/rss+xml')}\n{tmp_path / 'saved.xml'}\nfile://{tmp_path}/saved.xml"
    app.text_area(key="add-feeds-lines-0").input(where)
    button(app, "en", "feeds")
    assert_calm(app)
    assert counts(app) == {"added": 1, "refused": 2}
    assert say("en", "add.why.ForbiddenAddress") in html(app)


@pytest.mark.parametrize("way", ["links", "feeds"])
def test_no_line_is_said(empty: Store, way: str) -> None:
    app = button(opened("add"), "en", way)
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "add.nothing")]


# ------------------------------------------------------------------------------------------------------------- the run


def test_what_is_told_stays_short(empty: Store) -> None:
    lines = "".join(json.dumps({"id": str(n), "text": f"It raised {n} dollars."}) + "\n" for n in range(150))
    report = add(empty, upload("many.jsonl", lines + "{\n" * 150))
    assert dict(report.counts) == {"added": 150, "refused": 150}
    assert (len(report.told("added")), len(report.refused)) == (adding.LISTED, adding.LISTED)
    assert all(each.key for each in report.told("added"))


def test_of_many_articles_the_rest_are_counted_on_the_page(empty: Store) -> None:
    lines = "".join(f'{{"id": "{number}", "text": "It raised ${number} million."}}\n' for number in range(1, 104))
    app = opened("add", ui="en")
    app.file_uploader[0].set_value([("many.jsonl", lines.encode(), "text/plain")])
    app.run()
    button(app, "en", "upload")
    assert_calm(app)
    assert say("en", "add.more", count="3") in html(app)


def test_what_has_come_in_is_found_among_what_others_brought(stored: Store) -> None:
    writing.add(stored, article("later", "It raised $5 million."))
    with transaction(stored.engine) as connection:
        connection.exec_driver_sql("DELETE FROM articles WHERE key = 4")  # a server may leave a number out
    assert adding._found_again(stored, ARTICLES[0], "Old money", 0).key == 1
    assert adding._found_again(stored, article("never", "came"), "Never", 0).key is None


@pytest.mark.parametrize("ui", LANGUAGES)
def test_a_run_that_was_cut_off_says_so(empty: Store, ui: Ui) -> None:
    app = opened("add", ui=ui)
    cut = Report(3)
    cut.refuse(EmptyInput('a</bdi><script>alert(1)</script>".txt: holds no text'))
    app.session_state["add-report"] = cut
    app.run()
    assert_calm(app)
    assert [box.value for box in app.info] == [say(ui, "add.cut")]
    assert "<script" not in html(app)
    assert "<script>alert(1)</script>" in unescape(html(app))


def test_a_store_that_takes_no_more_ends_the_run(empty: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*given: object) -> str:
        raise StoreError("store.db: the disk is full; make room")

    monkeypatch.setattr("tracker.store.writing.add", full)
    app = paste(opened("add"), RAISED)
    assert_calm(app)
    assert [box.value for box in app.info] == [say("en", "add.store")]
    assert "the disk is full" in html(app)
    assert app.text_area[0].value == RAISED


def test_progress_is_told_as_it_goes(empty: Store) -> None:
    def broken() -> Iterator[Found]:
        yield EmptyInput("x: holds no text")

    parts = [*adding.files([upload("a.txt", RAISED), upload("b.txt", KILLED)]), Part("x", broken)]
    told: list[tuple[str, float, int]] = []
    adding.work(empty, parts, Report(3), lambda *now: told.append(now))
    assert [name for name, _, _ in told] == ["a.txt", "a.txt", "b.txt", "b.txt", "x", "x"]
    shares = [done for _, done, _ in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[1]) == (0, pytest.approx(1 / 3))
    assert [articles for _, _, articles in told] == [0, 1, 1, 2, 2, 3]


@pytest.mark.parametrize("ui", LANGUAGES)
def test_every_input_has_a_label(empty: Store, ui: Ui) -> None:
    app = opened("add", ui=ui)
    inputs = [*app.text_input, *app.text_area, *app.date_input, *app.file_uploader, *app.button]
    assert len(inputs) > 10
    assert all(each.label for each in inputs)
