"""Feeds: what is read of them, what is followed, and what is refused."""

from __future__ import annotations

import builtins
import socket
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from tests.web_server import Server, serving
from tracker.errors import BrokenDocument, EmptyInput, FetchFailed, ForbiddenAddress, MissingInput, TrackerError
from tracker.records import Article
from tracker.settings import Settings
from tracker.sources.entries import read_feed_entries
from tracker.sources.feeds import follow_feed
from tracker.sources.files import read_stream
from tracker.sources.fragments import text_of
from tracker.sources.place import Found, Place
from tracker.sources.web import Fetcher

RSS = "application/rss+xml"
PLACE = Place("feed.xml", "feed")
FACTS = "جمعت حملة نادر الساحلي أكثر من 1.6 مليون دولار في ثلاثة أسابيع، بحسب ما أعلنه مكتبها الإعلامي في بيان مطول."


def rss(items: str, about: str = "<title>صوت الميناء</title><link>https://news.example/</link>") -> str:
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{about}{items}</channel></rss>'


def item(link: str = "https://news.example/1", rest: str = "<title>عنوان</title><description>نص</description>") -> str:
    return f"<item><link>{link}</link>{rest}</item>"


def entries(feed: str | bytes, place: Place = PLACE) -> list[Found]:
    return list(read_feed_entries(BytesIO(feed.encode() if isinstance(feed, str) else feed), place))


def one(feed: str | bytes) -> Article:
    (found,) = entries(feed)
    assert isinstance(found, Article), found
    return found


def refusal(feed: str | bytes) -> TrackerError:
    (found,) = entries(feed)
    assert isinstance(found, TrackerError)
    assert str(found).isprintable()
    return found


# What a feed holds

FEEDS = {
    "RSS 2.0": rss(
        "<item><title>تبرعات الحملة</title><link>https://news.example/1</link><guid>77</guid>"
        "<pubDate>Thu, 07 Mar 2024 22:30:00 +0300</pubDate><description>" + FACTS + "</description></item>",
        "<title>صوت الميناء</title><link>https://news.example/</link><language>ar</language>",
    ),
    "RSS 0.91": '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://news.example/rss.dtd">'
    "<rss version='0.91'><channel><title>صوت الميناء</title><language>ar</language><item><title>تبرعات الحملة</title>"
    f"<link>https://news.example/1</link><pubDate>2024-03-07</pubDate><description>{FACTS}</description></item>"
    "</channel></rss>",
    "RSS 1.0": '<?xml version="1.0"?><!-- made by hand --><rdf:RDF xmlns="http://purl.org/rss/1.0/" '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<channel><title>صوت الميناء</title><dc:language>ar</dc:language></channel>"
    '<item rdf:about="https://news.example/1"><title>تبرعات الحملة</title><link>https://news.example/1</link>'
    f"<dc:date>2024-03-07T22:30:00+03:00</dc:date><description>{FACTS}</description></item></rdf:RDF>",
    "Atom": '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>صوت الميناء</title><entry>'
    '<title>تبرعات الحملة</title><link rel="alternate" href="https://news.example/1"/><id>tag:news.example,2024:1</id>'
    "<published>2024-03-07T22:30:00+03:00</published><updated>2024-03-09T01:00:00Z</updated>"
    f"<content type='html'>&lt;p&gt;{FACTS}&lt;/p&gt;</content></entry></feed>",
    "Atom with a prefix": '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="ar"><a:title>صوت الميناء</a:title>'
    '<a:entry><a:title>تبرعات الحملة</a:title><a:link href="https://news.example/1"/>'
    "<a:published>2024-03-07T22:30:00+03:00</a:published><a:content type='xhtml'>"
    f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{FACTS}</p></div></a:content></a:entry></a:feed>',
}


@pytest.mark.parametrize("kind", FEEDS)
def test_every_kind_of_feed_says_the_same(kind: str) -> None:
    assert one(FEEDS[kind]) == Article(
        id="https://news.example/1",
        text=FACTS,
        lang="ar",
        title="تبرعات الحملة",
        source="صوت الميناء",
        url="https://news.example/1",
        published=date(2024, 3, 7),
        derived_id=True,
    )


@pytest.mark.parametrize("kind", FEEDS)
def test_a_saved_feed_is_told_by_its_content(kind: str) -> None:
    assert list(read_stream(BytesIO(FEEDS[kind].encode()), "-")) == entries(FEEDS[kind])


@pytest.mark.parametrize(
    ("rest", "identity", "url", "derived"),
    [
        ("<link>https://news.example/1</link>", "https://news.example/1", "https://news.example/1", True),
        (
            "<link>https://news.example/1</link><guid>77</guid>",
            "https://news.example/1",
            "https://news.example/1",
            True,
        ),
        ("<link> /1?a=1&amp;b=2\n</link>", "https://news.example/1?a=1&b=2", "https://news.example/1?a=1&b=2", True),
        ("<guid>https://news.example/7</guid>", "https://news.example/7", "https://news.example/7", True),
        ("<guid isPermaLink='false'>77</guid>", "77", None, False),
        ("<guid>77</guid>", "77", None, False),
        ("<link>javascript:alert(1)</link><guid isPermaLink='false'>77</guid>", "77", None, False),
        ("", "feed:1", None, True),
    ],
)
def test_what_an_article_is_known_by(rest: str, identity: str, url: str | None, derived: bool) -> None:
    article = one(rss(f"<item><description>one</description>{rest}</item>"))
    assert (article.id, article.url, article.derived_id) == (identity, url, derived)


@pytest.mark.parametrize(
    ("rest", "text"),
    [
        ("<description>plain words</description>", "plain words"),
        ("<description>&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;br/&gt;three&lt;/p&gt;</description>", "one\ntwo\nthree"),
        (
            "<description><![CDATA[<p>A <b>bold</b> claim &amp; 5&nbsp;% more</p>]]></description>",
            "A bold claim & 5 % more",
        ),
        ("<description>short</description><content:encoded><![CDATA[<p>in full</p>]]></content:encoded>", "in full"),
        ("<description>short</description><content:encoded><![CDATA[<img src='x'>]]></content:encoded>", "short"),
        ("<description><![CDATA[<script>alert(1)</script><style>p{}</style>words]]></description>", "words"),
    ],
)
def test_the_text_of_an_entry(rest: str, text: str) -> None:
    feed = rss(item(rest=rest)).replace("<rss", '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"')
    assert one(feed).text == text


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Thu, 07 Mar 2024 22:30:00 GMT", date(2024, 3, 7)),
        ("Thu, 07 Mar 2024 23:30:00 -0500", date(2024, 3, 7)),  # the outlet's day, whatever it is elsewhere
        ("Fri, 08 Mar 2024 01:30:00 +0300", date(2024, 3, 8)),
        ("2024-03-08T01:30:00+03:00", date(2024, 3, 8)),
        ("2024-03-07", date(2024, 3, 7)),
        ("7 Mar 2024", date(2024, 3, 7)),
        ("2024-13-45", None),
        ("yesterday", None),
        ("9" * 5_000, None),
        ("", None),
    ],
)
def test_the_day_is_the_outlets(written: str, day: date | None) -> None:
    found = one(rss(item(rest=f"<description>one</description><pubDate>{written}</pubDate>"))).published
    assert found == day


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ar-EG", FACTS, "ar-EG"),
        ("en_US", "words", "en-US"),
        ("en-US", FACTS, None),
        ("ar", "words", None),
        ("fr", "des mots", "fr"),
        ("not a language", "words", None),
        ("", "words", None),
    ],
)
def test_a_language_that_cannot_be_true_is_left_out(tag: str, text: str, expected: str | None) -> None:
    about = f"<title>x</title><language>{tag}</language>"
    assert one(rss(item(rest=f"<description>{text}</description>"), about)).lang == expected


def test_a_title_is_one_line_of_text() -> None:
    rest = "<title>\n Votes &amp;amp; &lt;b&gt;voters&lt;/b&gt;,\n 64%</title><description>one</description>"
    assert one(rss(item(rest=rest))).title == "Votes & voters, 64%"


def test_an_entry_may_come_from_another_outlet() -> None:
    rest = '<description>one</description><source url="https://other.example/feed">The Other Post</source>'
    assert one(rss(item(rest=rest))).source == "The Other Post"


def test_an_entry_comes_once_and_one_without_text_is_told() -> None:
    first, empty, last = entries(
        rss(item() + item("https://news.example/2", "") + item() + item("https://news.example/3"))
    )
    assert isinstance(first, Article)
    assert isinstance(empty, EmptyInput)
    assert str(empty) == "feed.xml, entry 2: holds no text in the feed; follow its link"
    assert isinstance(last, Article)
    assert last.id == "https://news.example/3"


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("utf-8-sig", "utf-8"),
        ("cp1256", "windows-1256"),
        ("iso8859-6", "ISO-8859-6"),
        ("cp1256", "punycode"),
        ("cp1256", "zlib"),
        ("cp1256", "no-such-charset"),
        ("utf-16", "utf-16"),
    ],
)
def test_encodings(encoding: str, declared: str) -> None:
    feed = (
        f'<?xml version="1.0" encoding="{declared}"?>'
        + rss(item(rest=f"<description>{FACTS}</description>")).split("?>")[1]
    )
    assert one(feed.encode(encoding)).text == FACTS


def test_a_feed_with_small_faults_is_read_all_the_same() -> None:
    found = entries(
        rss(item(rest="<title>A & B</title><description>Fish & chips &nbsp; 5%</description>") + item("/2"))
    )
    assert [article.text for article in found if isinstance(article, Article)] == ["Fish & chips 5%", "نص"]


# What is refused

BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 20))


@pytest.mark.parametrize(
    ("feed", "told"),
    [
        (
            f'<!DOCTYPE rss [<!ENTITY e0 "ha">{BOMB}]>' + rss(item(rest="<description>&e19;</description>")),
            "document type",
        ),
        (f'\n\n<?xml version="1.0"?><!-- --><!DOCTYPE rss [<!ENTITY e0 "<rss">{BOMB}]><rss/>', "document type"),
        ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>', "document type"),
        ('<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]><rss/>', "document type"),
        ("<!DOCTYPE rss [", "document type"),
        ("<!-- without an end", "document type"),
        ("<rss " + " ".join(f"a{n}='1'" for n in range(20_000)) + "><channel/></rss>", "300 attributes"),
        ("<!doctype html><html><body>words</body></html>", "is a web page and no feed"),
        ("<?xml version='1.0'?><urlset><url/></urlset>", r"XML of another kind \(<urlset>\)"),
        ("<!-- <rss> --><sitemapindex/>", r"\(<sitemapindex>\)"),
        ("%PDF-1.7", "a PDF"),
        ('{"version": "https://jsonfeed.org/version/1"}', "JSON"),
        ("just words", "is text and no feed"),
        ("/etc/passwd", "is text and no feed"),
        ("http://127.0.0.1:1/feed.xml", "is text and no feed"),
        (rss(""), "a feed without entries"),
        ("<rss/>", "a feed without entries"),
        (rss("<item><title>A & B &#xd800;</title></item>"), "^feed.xml: is a broken feed"),
        (rss("<item><title>A & B &#1114112;</title></item>"), "is a broken feed"),
        (rss("<item!<textInput></pubDate>"), "is a broken feed"),
        ("", "is empty and no feed"),
        (b"\x00\x01\x02", "binary"),
    ],
)
def test_what_is_no_feed_is_one_line(feed: str | bytes, told: str) -> None:
    start = process_time()
    with pytest.raises((BrokenDocument, EmptyInput, TrackerError), match=told):
        raise refusal(feed)
    assert process_time() - start < 3


def test_an_external_document_type_is_not_fetched(server: Server) -> None:
    feed = f'<!DOCTYPE rss SYSTEM "{server.url("/rss.dtd")}">' + rss(item()).split("?>")[1]
    assert isinstance(one(feed), Article)
    assert server.asked == []


@pytest.mark.parametrize(
    "feed", ["/etc/passwd", "http://127.0.0.1:1/feed.xml", "feed:http://127.0.0.1:1/", FEEDS["Atom"]]
)
def test_the_parser_opens_neither_files_nor_connections(feed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    entries(FEEDS["Atom"])  # modules are files too
    opened: list[Any] = []
    with monkeypatch.context() as watched:
        watched.setattr(builtins, "open", lambda *given, **named: opened.append(given))
        watched.setattr(socket, "socket", lambda *given, **named: opened.append(given))
        entries(feed)
    assert opened == []


@pytest.mark.parametrize(
    "piece",
    ["<", "&", "&<", "<a>", "<a", "</a>", "<!", "<!--", "<![CDATA[", "<?", "<a b='", "&#x", "]]>", "<item>", "<title>"],
)
@pytest.mark.parametrize("before", ["", "<item><title>a & b</title></item>"])
def test_no_feed_takes_long(piece: str, before: str) -> None:
    start = process_time()
    entries(rss(before + piece * 20_000))
    assert process_time() - start < 10


def test_a_large_feed_is_read_if_it_is_whole() -> None:
    (article,) = entries(rss(item(rest=f"<description>{'It cost 5 dollars. ' * 60_000}</description>")))
    assert isinstance(article, Article)
    assert len(article.text) > 1_000_000


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("", ""),
        ("words", "words"),
        ("<!-- only -->", ""),
        ("one<p>two</p>three", "one\ntwo\nthree"),
        (
            "<table><tr><td>killed</td><td>20</td></tr><tr><td>wounded</td><td>7</td></tr></table>",
            "killed 20\nwounded 7",
        ),
        ("<ul><li>one<li>two</ul>", "one\ntwo"),
        ("a<b>b</b>c <i>d</i>", "abc d"),
        ("<p>٦٤٪ من <span dir='rtl'>الأصوات</span></p>", "٦٤٪ من الأصوات"),
        ("<div>" * 50_000, ""),
        ("\x0b", ""),
        ("a\0b", "a\ufffdb"),
    ],
)
def test_the_text_of_a_piece_of_html(markup: str, text: str) -> None:
    assert text_of(markup) == text


# What is followed


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def fetcher() -> Fetcher:
    return Fetcher(Settings(fetch_seconds=5, allow_loopback=True), resolve=lambda name, port: ["127.0.0.1"])


class Pauses(list[float]):
    """A clock that stands still, and how long somebody slept."""

    now = 0.0

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.append(seconds)
        self.now += seconds


def follow(where: str) -> tuple[list[Found], Pauses]:
    pauses = Pauses()
    return list(follow_feed(where, fetcher(), clock=pauses.clock, sleep=pauses.sleep)), pauses


def page(text: str = FACTS, head: str = "") -> str:
    paragraphs = f"<p>{text}</p>" * 3
    return f"<!doctype html><html><head>{head}</head><body><article>{paragraphs}</article></body></html>"


def test_the_pages_of_a_feed(server: Server) -> None:
    rest = "<title>تبرعات الحملة</title><pubDate>Thu, 07 Mar 2024 22:30:00 +0300</pubDate>"
    feed = server.say("/feeds/all", rss(item("../1", rest) + item("/2", rest) + item("/1", rest)), RSS)
    server.say("/1", page())
    head = '<title>عنوان الصفحة نفسها</title><meta property="og:site_name" content="بريد الساحل">'
    head += '<meta property="article:published_time" content="2024-03-05T10:00:00Z">'
    server.say("/2", page(head=head))
    (first, second), pauses = follow(feed)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert FACTS in first.text
    assert (first.title, first.source, first.published) == ("تبرعات الحملة", "صوت الميناء", date(2024, 3, 7))
    assert (second.title, second.source, second.published) == ("عنوان الصفحة نفسها", "بريد الساحل", date(2024, 3, 5))
    assert [first.id, second.id] == [first.url, second.url] == [server.url("/1"), server.url("/2")]
    assert [path for _, path in server.asked] == ["/feeds/all", "/robots.txt", "/1", "/2"]
    assert pauses == [1.0]


def test_what_cannot_be_followed_is_told_and_the_rest_goes_on(server: Server) -> None:
    links = (
        "/forbidden",
        "http://10.0.0.1/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "/missing",
        "http://[::1",
        "/1",
    )
    server.say("/robots.txt", "User-agent: *\nDisallow: /forbidden", "text/plain")
    server.say("/1", page())
    feed = server.say("/feed", rss("".join(map(item, links)) + "<item><title>no link</title></item>"), RSS)
    found, _ = follow(feed)
    assert [type(one) for one in found] == [
        FetchFailed,
        ForbiddenAddress,
        ForbiddenAddress,
        ForbiddenAddress,
        FetchFailed,
        ForbiddenAddress,
        Article,
        FetchFailed,
    ]
    assert all(str(one).isprintable() for one in found if isinstance(one, TrackerError))
    assert "robots.txt asks" in str(found[0])
    assert "/forbidden" not in [path for _, path in server.asked]


def test_a_redirect_is_put_to_the_robots_txt_of_where_it_leads(server: Server) -> None:
    with serving() as other:
        other.say("/robots.txt", "User-agent: *\nDisallow: /", "text/plain")
        server.redirect("/1", other.url("/1"))
        (found,), _ = follow(server.say("/feed", rss(item("/1")), RSS))
        assert isinstance(found, FetchFailed)
        assert "robots.txt asks" in str(found)
        assert [path for _, path in other.asked] == ["/robots.txt"]


def test_a_saved_feed_is_followed(server: Server, tmp_path: Path) -> None:
    server.say("/1", page())
    saved = tmp_path / "feed.xml"
    saved.write_text(rss(item(server.url("/1"))), encoding="utf-8")
    (found,), _ = follow(str(saved))
    assert isinstance(found, Article)
    assert found.url == server.url("/1")


def test_what_the_user_names_himself_is_not_put_to_robots_txt(server: Server) -> None:
    server.say("/robots.txt", "User-agent: *\nDisallow: /feed", "text/plain")
    server.say("/1", page())
    (found,), _ = follow(server.say("/feed", rss(item("/1")), RSS))
    assert isinstance(found, Article)


def test_a_feed_in_an_encoding_that_only_the_server_tells(server: Server) -> None:
    server.say("/1", page(text=FACTS * 2))
    feed = rss(item("/1", "<title>تبرعات الحملة</title>"), "<title>صوت</title>").split("?>")[1]
    (found,), _ = follow(server.say("/feed", feed.encode("iso8859-6"), "text/xml; charset=iso-8859-6"))
    assert isinstance(found, Article)
    assert found.source == "صوت"


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        ("no-such-file.xml", MissingInput),
        (".", MissingInput),
        ("a" * 5_000, MissingInput),
        ("\x00\x1b[2J", MissingInput),
        ("http://10.0.0.1/feed", ForbiddenAddress),
        ("ftp://news.example/feed", ForbiddenAddress),
        ("file:///etc/passwd", ForbiddenAddress),
    ],
)
def test_a_feed_that_cannot_be_had(where: str, kind: type[TrackerError]) -> None:
    (found,), _ = follow(where)
    assert type(found) is kind
    assert str(found).isprintable()


def test_a_page_that_is_no_feed(server: Server) -> None:
    (found,), _ = follow(server.say("/", page()))
    assert isinstance(found, BrokenDocument)
    assert str(found) == f"{server.url('/')}: is a web page and no feed; give the address of an RSS or Atom feed"
