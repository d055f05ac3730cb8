"""Fetching: what is never asked, what is cut off, what is refused, and what comes out of a page."""

from __future__ import annotations

import gzip
import io
import socket
import ssl
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import docx
import pytest

from tests.web_server import HTML, Server, certificate, serving
from tracker.errors import (
    BinaryInput,
    BrokenArchive,
    BrokenArticle,
    BrokenDocument,
    EmptyInput,
    FetchFailed,
    ForbiddenAddress,
    TrackerError,
)
from tracker.records import Article
from tracker.settings import Settings
from tracker.sources import connections
from tracker.sources.addresses import host
from tracker.sources.web import Fetcher, Page, read_url

LOCAL = Settings(fetch_seconds=10, allow_loopback=True)

ARABIC_TEXT = (
    "جمعت حملة نادر الساحلي أكثر من 1.6 مليون دولار في ثلاثة أسابيع، بحسب ما أعلنه مكتبها الإعلامي في بيان مطول. "
    "وأضاف البيان أن التبرعات الصغيرة شكلت 64% من المجموع، وأن آلاف المواطنين شاركوا فيها من مختلف المحافظات."
)


def page(text: str = ARABIC_TEXT, head: str = "<title>حملة الساحلي تجمع 1.6 مليون دولار</title>") -> str:
    paragraphs = "".join(f"<p>{text}</p>" for _ in range(3))
    return f'<!doctype html><html lang="ar"><head>{head}</head><body><article>{paragraphs}</article></body></html>'


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def names(known: dict[str, list[str]]) -> Callable[[str, int], list[str]]:
    """A resolver that knows these names alone."""

    def resolve(name: str, port: int) -> list[str]:
        if name not in known:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return known[name]

    return resolve


def never(address: str, port: int, seconds: float) -> socket.socket:
    raise AssertionError(f"a connection to {address}:{port} was tried")


def unknown(name: str, port: int) -> list[str]:
    raise AssertionError(f"{name} was looked up")


def refused(fetcher: Fetcher, url: str) -> str:
    with pytest.raises((ForbiddenAddress, FetchFailed)) as caught:
        fetcher.fetch(url)
    message = str(caught.value)
    assert message.isprintable(), message
    return message


# What is never asked

HOSTILE = (
    "http://127.0.0.1/",
    "http://127.1/",
    "http://127.0.1/",
    "http://2130706433/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://0x7f.1/",
    "http://0x7f000001/",
    "http://0X7F.0X0.0X0.0X1/",
    "http://127.0.0.1./",
    "http://0/",
    "http://0.0.0.0/",
    "http://[::]/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[::ffff:169.254.169.254]/",
    "http://[64:ff9b::10.0.0.1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::1]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25lo]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/latest/meta-data/",
    "http://[ff02::1]/",
    "http://10.0.0.1/",
    "http://0xa.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.0.1/",
    "http://192.168.257/",
    "http://100.64.0.1/",
    "http://100.100.100.200/",
    "http://169.254.169.254/latest/meta-data/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://0251.0376.0251.0376/",
    "http://198.18.0.1/",
    "http://192.0.2.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://１２７.０.０.１/",
    "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/",
    "http://１６９。２５４。１６９。２５４/",
    "http://user@127.0.0.1/",
    "http://news.example@127.0.0.1/",
    "http://news.example:80@127.0.0.1/",
    "http://127.0.0.1\\@news.example/",
    "http://news.example\\.127.0.0.1/",
    "http:\\\\127.0.0.1/",
    "http:/\\127.0.0.1/",
    "http://127.0.0.1\t.news.example/",
    "http://127.0\n.0.1/",
    "http://news.example\r\nX: y/",
    "http://127.0.0.1\x00.news.example/",
    "http://news.example/\x1b[2J",
    "http://127.0.0.1%2f.news.example/",
    "http://%31%32%37.0.0.1/",
    "http://news.example:0/",
    "http://news.example:99999/",
    "http:127.0.0.1/",
    "http:///127.0.0.1/",
    "//127.0.0.1/",
    "127.0.0.1/",
    "file:///etc/passwd",
    "file://localhost/etc/passwd",
    "FILE:///etc/passwd",
    "ftp://127.0.0.1/",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "dict://127.0.0.1:11211/stat",
    "ldap://127.0.0.1/",
    "data:text/html,<p>one</p>",
    "javascript:alert(1)",
    "jar:http://127.0.0.1!/",
    "view-source:http://127.0.0.1/",
    "blob:http://127.0.0.1/",
    "",
    "/etc/passwd",
)


@pytest.mark.parametrize("url", HOSTILE)
def test_a_hostile_address_is_neither_looked_up_nor_asked(url: str) -> None:
    with pytest.raises(ForbiddenAddress) as caught:
        Fetcher(Settings(), resolve=unknown, connect=never).fetch(url)
    assert str(caught.value).isprintable()


NOT_TO_FOLLOW = tuple(url for url in HOSTILE if "://" in url and url.isprintable() and "\\" not in url)


@pytest.mark.parametrize(
    "url", [*NOT_TO_FOLLOW, "//169.254.169.254/", "data:text/html,<p>one</p>", "javascript:alert(1)"]
)
def test_a_redirect_to_a_hostile_address_is_not_followed(url: str) -> None:
    """The first server is public as far as the fetcher can tell: the test's own connector leads it to a socket pair."""
    connected: list[str] = []

    def connect(address: str, port: int, seconds: float) -> socket.socket:
        assert (address, connected) == ("8.8.8.8", [])
        connected.append(address)
        return answering(f"HTTP/1.1 302 Found\r\nLocation: {url}\r\nContent-Length: 0\r\n\r\n".encode())

    fetcher = Fetcher(Settings(), resolve=names({"news.example": ["8.8.8.8"]}), connect=connect)
    with pytest.raises(ForbiddenAddress, match=r"^http://news\.example/: redirects to ") as caught:
        fetcher.fetch("http://news.example/")
    assert str(caught.value).isprintable()
    assert connected == ["8.8.8.8"]


def answering(answer: bytes) -> socket.socket:
    """A socket at whose other end somebody reads one request and gives this answer."""
    ours, theirs = socket.socketpair()

    def serve() -> None:
        with theirs:
            theirs.recv(65_536)
            theirs.sendall(answer)

    threading.Thread(target=serve, daemon=True).start()
    return ours


@pytest.mark.parametrize(
    "addresses",
    [
        ["10.0.0.1"],
        ["8.8.8.8", "10.0.0.1"],
        ["10.0.0.1", "8.8.8.8"],
        ["2606:4700::1111", "::1"],
        ["8.8.8.8", "::ffff:127.0.0.1"],
        ["8.8.8.8"] * 20 + ["127.0.0.1"],
        ["169.254.169.254"],
        ["fe80::1%eth0"],
        ["localhost"],
    ],
)
def test_every_address_of_a_name_must_be_public(addresses: list[str]) -> None:
    fetcher = Fetcher(Settings(), resolve=names({"news.example": addresses}), connect=never)
    assert "only public addresses" in refused(fetcher, "http://news.example/")


def test_a_name_is_looked_up_once_and_the_address_checked_is_the_one_connected_to() -> None:
    answers = [["8.8.8.8"], ["127.0.0.1"]]
    connected: list[str] = []

    def connect(address: str, port: int, seconds: float) -> socket.socket:
        connected.append(address)
        return answering(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok")

    fetcher = Fetcher(Settings(), resolve=lambda name, port: answers.pop(0), connect=connect)
    assert fetcher.fetch("http://rebinding.example/").body == b"ok"
    assert connected == ["8.8.8.8"]
    assert "127.0.0.1" in refused(fetcher, "http://rebinding.example/")
    assert connected == ["8.8.8.8"]


def test_a_redirect_to_the_same_name_is_checked_anew() -> None:
    answers = [["8.8.8.8"], ["10.0.0.1"]]
    connected: list[str] = []

    def connect(address: str, port: int, seconds: float) -> socket.socket:
        connected.append(address)
        return answering(b"HTTP/1.1 301 Moved\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n")

    fetcher = Fetcher(Settings(), resolve=lambda name, port: answers.pop(0), connect=connect)
    assert "10.0.0.1" in refused(fetcher, "http://rebinding.example/")
    assert connected == ["8.8.8.8"]


def test_this_machine_is_asked_only_where_that_is_allowed(server: Server) -> None:
    url = server.say("/", page())
    assert "this machine" in refused(Fetcher(Settings()), url)
    assert server.asked == []
    assert Fetcher(LOCAL).fetch(url).status == 200


def test_a_private_network_is_not_asked_even_where_this_machine_is() -> None:
    assert "private network" in refused(Fetcher(LOCAL, connect=never), "http://192.168.1.1/")


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"])
def test_proxies_of_the_environment_are_not_asked(
    server: Server, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.say("/", "ok", "text/plain")
    with serving() as proxy:
        monkeypatch.setenv(variable, proxy.url(""))
        assert Fetcher(LOCAL).fetch(url).body == b"ok"
        assert proxy.asked == []


# What a page is


def test_a_page(server: Server) -> None:
    url = server.say("/news?id=1", page())
    assert Fetcher(LOCAL).fetch(url + "#part") == Page(
        url=url, asked=url + "#part", status=200, content_type="text/html", charset="utf-8", body=page().encode()
    )


def test_what_is_sent(server: Server) -> None:
    server.say("/خبر".encode().decode("latin-1"), "never asked for so")
    server.say("/%D8%AE%D8%A8%D8%B1", "ok")
    fetcher = Fetcher(LOCAL, resolve=names({"news.example": ["127.0.0.1"]}))
    fetcher.fetch(server.url("/خبر", "news.example"))
    assert server.asked == [(f"news.example:{server.port}", "/%D8%AE%D8%A8%D8%B1")]
    sent = {name.lower(): value for name, value in server.headers[0].items()}
    assert sent.keys() == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert sent["user-agent"].startswith("figure-tracker/")
    assert sent["accept-encoding"].startswith("gzip")


def test_a_second_address_is_tried_where_the_first_gives_no_answer(server: Server) -> None:
    server.say("/", "ok", "text/plain")
    tried: list[str] = []

    def connect(address: str, port: int, seconds: float) -> socket.socket:
        tried.append(address)
        return connections.connect(address, port, seconds)

    fetcher = Fetcher(LOCAL, resolve=names({"news.example": ["::1", "127.0.0.1"]}), connect=connect)
    assert fetcher.fetch(server.url("/", "news.example")).body == b"ok"
    assert tried == ["::1", "127.0.0.1"]


def test_redirects_are_followed_to_the_page(server: Server) -> None:
    server.redirect("/a", "/b", 301)
    server.redirect("/b", "c?x=1", 307)
    server.redirect("/c?x=1", server.url("/%D8%AE"), 308)
    end = server.say("/%D8%AE", "ok", "text/plain")
    found = Fetcher(LOCAL).fetch(server.url("/a"))
    assert (found.url, found.asked, found.body) == (end, server.url("/a"), b"ok")


def test_a_redirect_in_bare_arabic_is_understood(server: Server) -> None:
    server.send("/a", ["HTTP/1.1 302 Found\r\nLocation: /خبر\r\nContent-Length: 0\r\n\r\n".encode()])
    end = server.say("/%D8%AE%D8%A8%D8%B1", "ok", "text/plain")
    assert Fetcher(LOCAL).fetch(server.url("/a")).url == end


def test_a_redirect_in_latin_1_is_understood(server: Server) -> None:
    server.send("/a", [b"HTTP/1.1 302 Found\r\nLocation: /caf\xe9\r\nContent-Length: 0\r\n\r\n"])
    end = server.say("/caf%C3%A9", "ok", "text/plain")
    assert Fetcher(LOCAL).fetch(server.url("/a")).url == end


def test_a_redirect_to_what_is_no_address(server: Server) -> None:
    server.redirect("/a", "//[news.example/b")
    with pytest.raises(ForbiddenAddress, match=r"redirects to .* is no address that can be read"):
        Fetcher(LOCAL).fetch(server.url("/a"))


def test_this_machine_is_known_to_the_system() -> None:
    assert "127.0.0.1" in connections.resolve("localhost", 80)


def test_a_connection_that_is_gone_when_the_time_is_up() -> None:
    with socket.socket() as never_open, connections.Deadline(0.05).cutting(never_open):
        time.sleep(0.1)


@pytest.mark.parametrize(("hops", "passes"), [(5, True), (6, False)])
def test_redirects_end(server: Server, hops: int, passes: bool) -> None:
    for hop in range(hops):
        server.redirect(f"/{hop}", f"/{hop + 1}")
    server.say(f"/{hops}", "ok")
    if passes:
        assert Fetcher(LOCAL).fetch(server.url("/0")).body == b"ok"
    else:
        assert "redirects more than 5 times" in refused(Fetcher(LOCAL), server.url("/0"))


def test_each_request_is_put_to_the_caller_first(server: Server) -> None:
    server.redirect("/a", "/b")
    server.say("/b", "ok")
    put: list[str] = []

    def permit(url: str) -> None:
        put.append(url)
        if url.endswith("/b"):
            raise FetchFailed(f"{url}: not this one")

    with pytest.raises(FetchFailed, match=r"redirects to .*/b: not this one"):
        Fetcher(LOCAL).fetch(server.url("/a"), permit)
    assert put == [server.url("/a"), server.url("/b")]
    assert [path for _, path in server.asked] == ["/a"]


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate", "raw deflate", "identity", "GZIP"])
def test_compressed_pages(server: Server, coding: str) -> None:
    body = page().encode()
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "deflate": zlib.compress(body),
        "raw deflate": raw.compress(body) + raw.flush(),
        "identity": body,
    }.get(coding, gzip.compress(body))
    url = server.say("/", packed, Content_Encoding=coding.removeprefix("raw "))
    assert Fetcher(LOCAL).fetch(url).body == body


def test_a_page_in_chunks(server: Server) -> None:
    url = server.send(
        "/",
        [
            b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"3\r\none\r\n",
            b"4\r\n two\r\n0\r\n\r\n",
        ],
    )
    assert Fetcher(LOCAL).fetch(url).body == b"one two"


# What is refused


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (204, "answers 204"),
        (206, "answers 206"),
        (304, "answers 304"),
        (401, r"answers 401 \(Unauthorized\); open it in a browser"),
        (404, r"answers 404 \(Not Found\); check the address"),
        (410, "check the address"),
        (429, "try again later"),
        (500, "try again later"),
        (599, "answers 599; try again later"),
    ],
)
def test_only_200_is_a_page(server: Server, status: int, told: str) -> None:
    url = server.say("/", page(), status=status)
    with pytest.raises(FetchFailed, match=told):
        Fetcher(LOCAL).fetch(url)


@pytest.mark.parametrize(
    "kind",
    ["image/png", "video/mp4", "audio/mpeg", "image/svg+xml", "application/javascript", "text/css", "font/woff2"],
)
def test_what_holds_no_article_is_not_read(server: Server, kind: str) -> None:
    url = server.say("/", page(), kind)
    assert kind in refused(Fetcher(LOCAL), url)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"hello",
        b"\x16\x03\x01\x02\x00",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"0" * 70_000,
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: \x1b[2J\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://\x1b[2J/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 404 \x1b[2Jgone\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: image/\x1b[2J\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_what_no_proper_server_answers_is_one_line(server: Server, answer: bytes) -> None:
    message = refused(Fetcher(LOCAL), server.send("/", [answer or b" "]))
    assert message.startswith(server.url("/"))


def test_a_server_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as once:
        port = once.getsockname()[1]
    assert "gives no answer (Connection refused)" in refused(Fetcher(LOCAL), f"http://127.0.0.1:{port}/")


def test_a_name_that_nobody_knows() -> None:
    assert "nobody knows" in refused(Fetcher(LOCAL, resolve=names({})), "http://news.example/")
    assert "nobody knows" in refused(Fetcher(LOCAL, resolve=lambda name, port: []), "http://news.example/")


# What is cut off


@pytest.mark.parametrize(
    "pieces",
    [
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", b"a"),  # a body without an end
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9999\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", gzip.compress(b"", mtime=0)),
        (b"HTTP/1.1 200 OK\r\nX: ", b"a"),  # a header without an end
        (b"HTTP/1.1 100 Continue\r\n\r\n",),
        (b"H", b"T"),
        (b" ", b" "),
    ],
)
def test_a_server_that_drips_is_cut_off(server: Server, pieces: tuple[bytes, ...]) -> None:
    url = server.send("/", pieces, pause=0.05, endless=True)
    start = time.monotonic()
    message = refused(Fetcher(Settings(fetch_seconds=0.6, allow_loopback=True)), url)
    assert "took longer than 0.6 seconds" in message
    assert time.monotonic() - start < 5


def test_redirects_share_one_time(server: Server) -> None:
    for hop in range(5):
        answer = f"HTTP/1.1 302 Found\r\nLocation: /{hop + 1}\r\nContent-Length: 0\r\n"
        server.send(f"/{hop}", [answer.encode(), b"\r\n"], pause=0.3)
    assert "took longer" in refused(Fetcher(Settings(fetch_seconds=0.8, allow_loopback=True)), server.url("/0"))


def test_a_handshake_that_never_ends_is_cut_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/"
        assert "took longer" in refused(Fetcher(Settings(fetch_seconds=0.4, allow_loopback=True)), url)


def test_a_name_that_takes_too_long_to_look_up() -> None:
    released = threading.Event()

    def resolve(name: str, port: int) -> list[str]:
        released.wait(10)
        return ["8.8.8.8"]

    fetcher = Fetcher(Settings(fetch_seconds=0.3), resolve=resolve, connect=never)
    assert "took longer" in refused(fetcher, "http://news.example/")
    released.set()


def test_waiting_for_permission_takes_no_time_from_the_page(server: Server) -> None:
    url = server.say("/", "ok")
    fetcher = Fetcher(Settings(fetch_seconds=1, allow_loopback=True))
    assert fetcher.fetch(url, lambda asked: time.sleep(1.1)).body == b"ok"


@pytest.mark.parametrize("told", [True, False])
def test_a_page_that_is_too_large(server: Server, told: bool) -> None:
    small = Settings(max_fetch_bytes=100_000, allow_loopback=True)
    length = b"Content-Length: 100001\r\n" if told else b""
    url = server.send("/", [b"HTTP/1.1 200 OK\r\n" + length + b"\r\n", b"a" * 100_001])
    assert "is larger than 100,000 bytes" in refused(Fetcher(small), url)
    assert len(Fetcher(small).fetch(server.say("/fits", "a" * 100_000)).body) == 100_000


def test_a_page_without_end_is_given_up(server: Server) -> None:
    url = server.send("/", [b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 65_536], endless=True)
    small = Settings(max_fetch_bytes=1_000_000, fetch_seconds=20, allow_loopback=True)
    assert "is larger than" in refused(Fetcher(small), url)


@pytest.mark.parametrize("chunked", [True, False])
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb_is_not_unpacked(server: Server, coding: str, chunked: bool) -> None:
    packer = zlib.compressobj(9, wbits=31 if coding == "gzip" else 15)
    bomb = b"".join(packer.compress(bytes(1_000_000)) for _ in range(200)) + packer.flush()
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n".encode()
    if chunked:
        url = server.send("/", [head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(bomb), bomb)])
    else:
        url = server.send("/", [head + b"\r\n", bomb])
    tracemalloc.start()
    try:
        message = refused(Fetcher(Settings(max_fetch_bytes=1_000_000, allow_loopback=True)), url)
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()
    assert "is larger than" in message


# TLS


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[Server, Path]]:
    pem = certificate(tmp_path, "news.example", "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with serving(context) as running:
        yield running, pem


def believing(pem: Path) -> Fetcher:
    known = {name: ["127.0.0.1"] for name in ("news.example", "other.example")}
    return Fetcher(LOCAL, resolve=names(known), tls=ssl.create_default_context(cafile=str(pem)))


def test_a_certificate_of_nobody_known_is_not_believed(secure: tuple[Server, Path]) -> None:
    server, _ = secure
    assert "certificate that cannot be trusted (self-signed certificate)" in refused(Fetcher(LOCAL), server.url("/"))
    assert server.asked == []


@pytest.mark.parametrize("name", ["news.example", "127.0.0.1"])
def test_a_certificate_for_the_name_is_believed(secure: tuple[Server, Path], name: str) -> None:
    server, pem = secure
    server.say("/", "ok", "text/plain")
    assert believing(pem).fetch(server.url("/", name)).body == b"ok"
    assert server.asked == [(f"{name}:{server.port}", "/")]


def test_a_certificate_for_another_name_is_not_believed(secure: tuple[Server, Path]) -> None:
    server, pem = secure
    message = refused(believing(pem), server.url("/", "other.example"))
    assert "certificate that cannot be trusted (Hostname mismatch" in message
    assert server.asked == []


def test_encryption_is_not_given_up_on_the_way(secure: tuple[Server, Path], server: Server) -> None:
    safe, pem = secure
    safe.redirect("/", server.say("/plain", "ok"))
    assert "is not encrypted" in refused(believing(pem), safe.url("/", "news.example"))
    assert server.asked == []


def test_a_plain_server_does_not_speak_tls(server: Server) -> None:
    url = server.url("/").replace("http:", "https:")
    assert "does not encrypt as https must" in refused(Fetcher(LOCAL), url)


# Articles


def read(url: str) -> Article:
    (found,) = read_url(url, Fetcher(LOCAL))
    assert isinstance(found, Article), found
    return found


def test_the_article_of_a_page(server: Server) -> None:
    url = server.say("/a", page())
    article = read(url)
    assert ARABIC_TEXT in article.text
    assert article.title == "حملة الساحلي تجمع 1.6 مليون دولار"
    assert (article.id, article.url, article.source) == (url, url, "127.0.0.1")
    assert (article.derived_id, article.origin, article.published) == (True, None, None)


@pytest.mark.parametrize(
    ("canonical", "expected"),
    [
        ("/canonical", "/canonical"),
        ("https://other.example/canonical", "/a"),
        ("javascript:alert(1)", "/a"),
    ],
)
def test_a_page_may_name_its_address_on_its_own_host(server: Server, canonical: str, expected: str) -> None:
    url = server.say("/a", page(head=f'<title>عنوان</title><link rel="canonical" href="{canonical}">'))
    article = read(url)
    assert article.url == server.url(expected)
    assert article.id == article.url


@pytest.mark.parametrize(
    ("kind", "encoding"),
    [
        ("text/html; charset=windows-1256", "cp1256"),
        ('text/html; charset="utf-8"', "utf-8"),
        ("text/html;CHARSET=utf-16", "utf-16"),
        ("text/html", "utf-8"),
        ("text/html; charset=no-such-thing", "utf-8"),
        ("text/html; charset=\x1b[2J", "utf-8"),
        ("application/octet-stream", "utf-8"),
        ("", "utf-8"),
    ],
)
def test_the_words_arrive_whatever_the_server_calls_their_encoding(server: Server, kind: str, encoding: str) -> None:
    assert ARABIC_TEXT in read(server.say("/a", page().encode(encoding), kind)).text


def test_a_text_is_one_article(server: Server) -> None:
    url = server.say("/a", ARABIC_TEXT, "text/plain; charset=utf-8")
    assert read(url) == Article(id=url, text=ARABIC_TEXT, source="127.0.0.1", url=url, derived_id=True)


def test_json_lines_are_many(server: Server) -> None:
    lines = '{"id": "7", "text": "one", "source": "The Harbour Post"}\n{"text": "two"}\n{"id": 9}\n'
    url = server.say("/a.jsonl", lines, "application/jsonl")
    one, two, wrong = read_url(url, Fetcher(LOCAL))
    assert one == Article(id="7", text="one", source="The Harbour Post")
    assert two == Article(id=f"{url}:2", text="two", source="127.0.0.1", derived_id=True)
    assert isinstance(wrong, TrackerError)


@pytest.mark.parametrize(
    ("kind", "encoding"),
    [("text/xml", "utf-8"), ("text/html", "utf-8"), ("", "utf-8"), ("text/xml; charset=cp1256", "cp1256")],
)
def test_a_feed_is_many_with_links_of_its_own(server: Server, kind: str, encoding: str) -> None:
    items = f"<item><link>../1</link><description>{ARABIC_TEXT}</description></item><item><title>two</title></item>"
    feed = f"<rss version='2.0'><channel><title>صوت الميناء</title>{items}</channel></rss>"
    one, two = read_url(server.say("/feeds/all", feed.encode(encoding), kind), Fetcher(LOCAL))
    link = server.url("/1")
    assert one == Article(id=link, text=ARABIC_TEXT, source="صوت الميناء", url=link, derived_id=True)
    assert isinstance(two, EmptyInput)


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        ("<urlset/>", "application/xml", BrokenDocument),
        ("%PDF-1.7 and no more", "text/html", BrokenDocument),
        ('{"a": 1}', "application/json", BrokenArticle),
        ("PK\x03\x04 and no more", "application/zip", BrokenArchive),
        ("\x00\x01", "text/plain", BinaryInput),
        ("", "text/plain", EmptyInput),
        ("<html>" + "<div>" * 100_000, "text/html", EmptyInput),
    ],
)
def test_a_page_that_is_not_what_it_says(server: Server, body: str, kind: str, error: type[TrackerError]) -> None:
    (found,) = read_url(server.say("/a", body, kind), Fetcher(LOCAL))
    assert isinstance(found, error)
    assert str(found).startswith(server.url("/a"))


def test_a_word_document_is_read(server: Server) -> None:
    document = docx.Document()
    document.add_paragraph(ARABIC_TEXT)
    written = io.BytesIO()
    document.save(written)
    article = read(server.say("/a", written.getvalue(), "application/octet-stream"))
    assert ARABIC_TEXT in article.text
    assert (article.id, article.derived_id) == (server.url("/a"), True)


def test_what_goes_wrong_is_yielded(server: Server) -> None:
    assert [type(found) for found in read_url(server.url("/missing"), Fetcher(LOCAL))] == [FetchFailed]
    assert [type(found) for found in read_url("http://10.0.0.1/", Fetcher(LOCAL))] == [ForbiddenAddress]
    empty = server.say("/empty", "<html><body></body></html>")
    assert [type(found) for found in read_url(empty, Fetcher(LOCAL))] == [EmptyInput]


def test_a_date_on_the_page(server: Server) -> None:
    head = '<title>عنوان الخبر</title><meta property="article:published_time" content="2024-03-07T22:30:00+03:00">'
    assert read(server.say("/a", page(head=head))).published == date(2024, 3, 7)


@pytest.mark.parametrize(
    ("url", "expected"),
    [("https://www.news.example/a", "news.example"), ("http://News.example:81/", "news.example"), ("no address", "")],
)
def test_an_outlet_is_called_by_its_host(url: str, expected: str) -> None:
    assert host(url) == expected


def test_html_is_the_usual_kind() -> None:
    assert HTML.startswith("text/html")
