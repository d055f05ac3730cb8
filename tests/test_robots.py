"""Manners towards sites: what their robots.txt asks, and pauses."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time

import pytest

from tests.web_server import Server, serving
from tracker.errors import FetchFailed
from tracker.settings import Settings
from tracker.sources.robots import Robots
from tracker.sources.web import Fetcher

PLAIN = "text/plain"


class Clock:
    """A time that passes only where somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.now += seconds


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def robots(clock: Clock) -> Robots:
    fetcher = Fetcher(Settings(fetch_seconds=5, allow_loopback=True), resolve=lambda name, port: ["127.0.0.1"])
    return Robots(fetcher, clock=clock, sleep=clock.sleep)


def refused(robots: Robots, url: str) -> str:
    with pytest.raises(FetchFailed) as caught:
        robots.permit(url)
    assert str(caught.value).isprintable()
    return str(caught.value)


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /private", "/private/a", False),
        ("User-agent: *\nDisallow: /private", "/public", True),
        ("User-agent: *\nDisallow: /\nAllow: /news/", "/news/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", True),
        ("User-agent: *\nDisallow: /أخبار", "/أخبار/١", False),
        ("User-agent: *\nDisallow: /%D8%A3", "/أخبار", False),
        ("User-agent: figure-tracker\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", False),
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: tracker\nDisallow: /", "/a", True),
        ("\ufeffUser-agent: *\nDisallow: /", "/a", False),
        ("<html><body>User-agent: welcome</body></html>", "/a", True),
        ("\x00\x1b[2J\nUser-agent: *\nDisallow: /", "/a", False),
    ],
)
def test_what_a_robots_txt_says(server: Server, robots: Robots, rules: str, path: str, allowed: bool) -> None:
    server.say("/robots.txt", rules, PLAIN)
    if allowed:
        robots.permit(server.url(path))
    else:
        assert "robots.txt asks programs not to fetch it" in refused(robots, server.url(path))


@pytest.mark.parametrize(
    ("status", "allowed"),
    [(401, True), (403, True), (404, True), (410, True), (429, False), (500, False), (503, False), (204, False)],
)
def test_a_robots_txt_that_is_not_there(server: Server, robots: Robots, status: int, allowed: bool) -> None:
    server.say("/robots.txt", "User-agent: *\nDisallow: /", PLAIN, status)
    if allowed:
        robots.permit(server.url("/a"))
    else:
        assert f"robots.txt answers {status}" in refused(robots, server.url("/a"))


def test_a_robots_txt_that_cannot_be_had(server: Server, robots: Robots) -> None:
    server.send("/robots.txt", [b"no HTTP"])
    assert "rules cannot be had" in refused(robots, server.url("/a"))


def test_a_robots_txt_that_redirects_into_a_private_network(server: Server, robots: Robots) -> None:
    server.redirect("/robots.txt", "http://10.0.0.1/robots.txt")
    assert "a private network" in refused(robots, server.url("/a"))


def test_a_robots_txt_elsewhere_is_followed(server: Server, robots: Robots) -> None:
    server.redirect("/robots.txt", "/rules")
    server.say("/rules", "User-agent: *\nDisallow: /a", PLAIN)
    refused(robots, server.url("/a"))
    robots.permit(server.url("/b"))


def test_each_host_is_asked_once(server: Server, robots: Robots) -> None:
    server.say("/robots.txt", "User-agent: *\nDisallow: /a", PLAIN)
    for _ in range(3):
        refused(robots, server.url("/a", "one.example"))
        robots.permit(server.url("/b", "one.example"))
    robots.permit(server.url("/b", "two.example"))
    assert [host.split(":")[0] for host, _ in server.asked] == ["one.example", "two.example"]


def test_only_so_much_of_a_robots_txt_is_read(server: Server, robots: Robots) -> None:
    server.say("/robots.txt", "User-agent: *\nDisallow: /a\n" + "# words\n" * 200_000 + "Disallow: /b\n", PLAIN)
    refused(robots, server.url("/a"))
    robots.permit(server.url("/b"))


@pytest.mark.parametrize(
    "rules",
    [
        "".join(f"User-agent: {n}\n" for n in range(15_000)) + "".join(f"Disallow: /{n}\n" for n in range(15_000)),
        "".join(f"useragent {n}\n" for n in range(15_000)) + "".join(f"dissallow /{n}\n" for n in range(15_000)),
    ],
)
def test_a_robots_txt_made_to_be_slow_is_not_parsed(server: Server, robots: Robots, rules: str) -> None:
    server.say("/robots.txt", rules, PLAIN)
    start = process_time()
    assert "too large to be understood" in refused(robots, server.url("/a"))
    assert process_time() - start < 5


@pytest.mark.parametrize(
    "rules",
    [
        "User-agent: *\nDisallow: /" + "*a" * 200_000 + "$",
        "User-agent: *\n" + "Disallow: /*a*b*c$\n" * 20_000,
        "User-agent: *\nCrawl-delay: 1e999\n",
        "User-agent: *\nCrawl-delay: -5\n",
        "User-agent: *\nCrawl-delay: nan\n",
    ],
)
def test_strange_rules_are_read_quickly(server: Server, robots: Robots, clock: Clock, rules: str) -> None:
    server.say("/robots.txt", rules, PLAIN)
    start = process_time()
    robots.permit(server.url("/" + "a" * 3_000))
    robots.permit(server.url("/" + "a" * 3_000))
    assert process_time() - start < 10
    assert clock.slept == [1.0]


def test_pauses_are_between_requests_to_one_host(server: Server, robots: Robots, clock: Clock) -> None:
    for name in ("one.example", "two.example"):
        robots.permit(server.url("/a", name))
    assert clock.slept == []
    robots.permit(server.url("/b", "one.example"))
    clock.now += 0.4
    robots.permit(server.url("/c", "one.example"))
    clock.now += 5
    robots.permit(server.url("/d", "one.example"))
    assert clock.slept == [1.0, 0.6]


@pytest.mark.parametrize(("asked", "expected"), [("0.1", 1.0), ("5", 5.0), ("30", 30.0)])
def test_a_site_may_ask_for_longer_pauses(
    server: Server, robots: Robots, clock: Clock, asked: str, expected: float
) -> None:
    server.say("/robots.txt", f"User-agent: *\nCrawl-delay: {asked}", PLAIN)
    robots.permit(server.url("/a"))
    robots.permit(server.url("/b"))
    assert clock.slept == [expected]


def test_a_site_that_asks_for_very_long_pauses_is_asked_once(server: Server, robots: Robots, clock: Clock) -> None:
    server.say("/robots.txt", "User-agent: *\nCrawl-delay: 600", PLAIN)
    robots.permit(server.url("/a"))
    assert "asks for 600 seconds between pages, more than the 30 that are waited" in refused(robots, server.url("/b"))
    assert clock.slept == []
