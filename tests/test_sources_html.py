"""Web pages: the article without what stands around it, its encoding, address, language; and hostile pages."""

from datetime import date
from pathlib import Path
from time import process_time

import pytest

from tracker.errors import BinaryInput, BrokenDocument, EmptyInput, InputTooLarge, TrackerError
from tracker.records import Article
from tracker.sources.files import read_many
from tracker.sources.html import read_html
from tracker.sources.place import Place

PLACE = Place("page.html", "page", "/saved/page.html")
TITLE = "انهيار رصيف الملح"
FIRST = "قتل 12 شخصا وجرح 40 آخرون في انهيار رصيف الملح فجر أمس، بحسب ما أعلن الدفاع المدني في بيان له."
SECOND = "وقدرت الخسائر بنحو 3.5 مليون دولار، فيما قال المحافظ إن 60% من المستودعات دمرت ولم يبق منها شيء."
FRENCH = "Le parti du Quai a recueilli 3,5 millions d'euros en une semaine, et 45 % de ses membres ont voté, selon lui."
ENGLISH = "The Salt Pier party raised $3.5 million in a week, and officials said that 45% of its members had voted."

AROUND = """<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/b">أعمال</a></li></ul></nav>{}
<aside><h3>الأكثر قراءة</h3><ul><li><a href="/1">مقتل 90 شخصا في زلزال</a></li></ul></aside>
<div class="related"><h3>اقرأ أيضا</h3><p><a href="/3">تبرع بمبلغ 300 دولار</a></p></div>
<div class="comments"><p>سمعت أن القتلى 500 شخص</p></div><script>var raised = "$77 million";</script>
<footer>جميع الحقوق محفوظة 2021</footer>"""


def page(body: str, head: str = "", root: str = 'lang="ar" dir="rtl"') -> bytes:
    return f"<!DOCTYPE html><html {root}><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>".encode()


def article(*paragraphs: str) -> str:
    return "<article><h1>" + TITLE + "</h1>" + "".join(f"<p>{text}</p>" for text in paragraphs) + "</article>"


def test_the_article_is_read_and_what_stands_around_it_is_not() -> None:
    head = '<meta charset="utf-8"><meta property="og:site_name" content="جريدة السنديان">'
    head += '<meta property="article:published_time" content="2024-03-07T22:00:00+03:00">'
    head += '<link rel="canonical" href="https://sindiyan.example/news/77">'
    found = read_html(page(AROUND.format(article(FIRST, SECOND)), head), PLACE)
    assert found == Article(
        id="page",
        derived_id=True,
        origin="/saved/page.html",
        text=f"{TITLE}\n{FIRST}\n{SECOND}",
        title=TITLE,
        lang="ar",
        source="جريدة السنديان",
        url="https://sindiyan.example/news/77",
        published=date(2024, 3, 7),
    )


def test_tables_lists_and_quotes_of_the_body_are_kept() -> None:
    extra = "<table><tr><th>الحزب</th><th>النسبة</th></tr><tr><td>النخلة</td><td>٤٢٪</td></tr></table>"
    extra += "<ul><li>القتلى: 12</li></ul><blockquote>خسرنا 5 ملايين دولار</blockquote>"
    body = AROUND.format(article(FIRST, SECOND).replace("</article>", extra + "</article>"))
    lines = read_html(page(body), PLACE).text.split("\n")
    assert lines[3:] == ["| الحزب | النسبة |", "| النخلة | ٤٢٪ |", "- القتلى: 12", "خسرنا 5 ملايين دولار"]


def test_a_name_of_nothing_is_no_outlet() -> None:
    head = "".join(f'<meta property="og:site_name" content="{name}">' for name in (" ", "جريدة\nالسنديان", "أخرى"))
    assert read_html(page(article(FIRST, SECOND), head), PLACE).source == "جريدة السنديان"


def test_nothing_is_made_up() -> None:
    found = read_html(page(article(FIRST, SECOND) + "<p>آخر تحديث 2019</p>"), PLACE)
    assert (found.url, found.published, found.source) == (None, None, None)
    assert read_html(page(article(FIRST, SECOND)), PLACE, url="https://sindiyan.example/a").source == "sindiyan.example"


@pytest.mark.parametrize(
    ("meta", "encoding", "charset"),
    [
        ("", "utf-8", None),
        ("", "utf-8-sig", None),
        ("", "utf-16", None),
        ('<meta charset="windows-1256">', "cp1256", None),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-6">', "iso8859_6", None),
        ("", "cp1256", "windows-1256"),
        ("", "cp1256", None),
        ("", "cp1256", "no-such-charset"),
        ('<meta charset="windows-1256">', "utf-8", "windows-1256"),  # both are wrong
        ('<meta charset="utf-16">', "utf-8", None),
        ('<meta charset="rot13">', "utf-8", None),
    ],
)
def test_encodings(meta: str, encoding: str, charset: str | None) -> None:
    plain = "قتل 12 شخصا وجرح 40 آخرون في انهيار رصيف الملح فجر أمس حسب بيان الدفاع المدني في المدينة"
    raw = page(article(plain, plain.replace("12", "13")), meta).decode().encode(encoding)
    assert plain in read_html(raw, PLACE, charset=charset).text


def test_a_broken_character_does_not_cost_the_page() -> None:
    raw = page(article(*[FIRST.replace("12", str(number)) for number in range(30)]))
    found = read_html(raw.replace("وجرح".encode(), "وجرح".encode()[:-1], 1), PLACE)
    assert "وجر\ufffd 40 آخرون" in found.text
    with pytest.raises(BinaryInput):
        read_html(b"<html><p>" + bytes(range(128, 256)) * 40, PLACE)


@pytest.mark.parametrize(
    ("named", "url", "expected"),
    [
        ("https://a.example/x", None, "https://a.example/x"),
        ("https://a.example/x", "https://a.example/x?from=feed", "https://a.example/x"),
        ("https://www.a.example/x", "https://m.a.example/x", "https://www.a.example/x"),
        ("/x", "https://a.example/y", "https://a.example/x"),
        ("/x", None, None),
        ("https://a.example/", None, None),  # a home page is no article's address
        ("https://a.example/", "https://a.example/x", "https://a.example/x"),
        ("https://b.example/", "https://a.example/x", "https://a.example/x"),
        ("https://b.example/x", "https://a.example/x", "https://a.example/x"),  # anybody could say so
        ("javascript:alert(1)", "https://a.example/x", "https://a.example/x"),
        ("file:///etc/passwd", None, None),
        ("https://user@a.example/x", None, None),
        ("https://[broken", None, None),
        ("https://a.example/x\u202ey", None, None),
    ],
)
def test_the_canonical_address_if_it_can_be_believed(named: str, url: str | None, expected: str | None) -> None:
    head = f'<link rel="canonical" href="{named}">'
    assert read_html(page(article(FIRST, SECOND), head), PLACE, url=url).url == expected


@pytest.mark.parametrize(
    ("root", "texts", "expected"),
    [
        ('lang="ar"', (FIRST, SECOND), "ar"),
        ('lang="ar_EG"', (FIRST, SECOND), "ar-EG"),
        ('lang="en"', (FIRST, SECOND), None),  # the template's
        ('lang="ar"', (ENGLISH, ENGLISH + " Again."), None),
        ('lang="en-GB"', (ENGLISH, ENGLISH + " Again."), "en-GB"),
        ('lang="fr"', (FRENCH, FRENCH + " Encore."), "fr"),
        ('lang="en"', (FRENCH, FRENCH + " Encore."), None),
        ('lang="fr"', (ENGLISH, ENGLISH + " Again."), None),
        ('lang="fr"', (FIRST, SECOND), None),
        ('lang="fa"', (FIRST, SECOND), "fa"),
        ('lang="{{ lang }}"', (FIRST, SECOND), None),
        ("", (FIRST, SECOND), None),
    ],
)
def test_the_language(root: str, texts: tuple[str, str], expected: str | None) -> None:
    assert read_html(page(article(*texts).replace(TITLE, ""), root=root), PLACE).lang == expected


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"<html></html>", EmptyInput),
        (b"", EmptyInput),
        (b"<html><body><script>x=1</script></body></html>", EmptyInput),
        (page("<div>" * 100_000 + FIRST + "</div>" * 100_000), EmptyInput),
        (page("<div>" * 30_000), EmptyInput),
        (page("".join(f"<p>{number} killed</p>" for number in range(300_000))), BrokenDocument),
        (b"<" * 10_000_000, TrackerError),
        (b"<html>\0\0" * 100, BinaryInput),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, BinaryInput),
    ],
    ids=["bare", "nothing", "script", "deep", "open", "long", "angles", "nul", "image"],
)
def test_hostile_pages_end_soon(raw: bytes, error: type[TrackerError]) -> None:
    start = process_time()
    try:
        read_html(raw, PLACE)
    except TrackerError as refusal:
        assert isinstance(refusal, error)
        assert str(refusal).startswith("page.html: ")
    else:
        assert error is TrackerError
    assert process_time() - start < 10


def test_scripts_are_no_elements_of_the_article() -> None:
    drawing = "<svg>" + "<path d='M0'/>" * 50_000 + "</svg>"
    raw = page(article(FIRST, SECOND) + drawing + "<script>" + "x=1;" * 1_000_000 + "</script>")
    assert SECOND in read_html(raw, PLACE).text


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.xhtml", "a.txt", "a", "a.xml"])
def test_a_page_is_known_by_its_ending_or_its_beginning(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    declaration = b'<?xml version="1.0" encoding="utf-8"?>\n' if name.endswith("xml") else b"\n"
    path.write_bytes(declaration + page(article(FIRST, SECOND)))
    (found,) = read_many([path])
    assert isinstance(found, Article)
    assert (found.title, found.origin) == (TITLE, path.resolve().as_posix())


def test_the_cap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_MAX_TEXT_BYTES", "500")
    path = tmp_path / "a.html"
    path.write_bytes(page(article(FIRST, SECOND)))
    assert [type(found) for found in read_many([path])] == [InputTooLarge]
