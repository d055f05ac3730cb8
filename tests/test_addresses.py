"""What may be fetched: how a URL is taken apart, and which addresses are public."""

import pytest

from tracker.errors import ForbiddenAddress
from tracker.sources.addresses import check, refusal, shown, target


@pytest.mark.parametrize(
    ("url", "expected", "literal"),
    [
        ("http://news.example", "http://news.example/", None),
        ("  https://News.Example/a?b=1#part\n", "https://news.example/a?b=1", None),
        ("HTTPS://news.example:443/", "https://news.example/", None),
        ("http://news.example:8080/x", "http://news.example:8080/x", None),
        ("https://news.example./x", "https://news.example/x", None),
        ("https://news.example/أخبار/٣", "https://news.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%D9%A3", None),
        ("https://news.example/%D8%A3?q=a%20b", "https://news.example/%D8%A3?q=a%20b", None),
        ("https://news.example/a@b?c=d@e", "https://news.example/a@b?c=d@e", None),
        ("https://أخبار.مثال/", "https://xn--igbicxr.xn--mgbh0fb/", None),
        ("https://BÜCHER.example/", "https://xn--bcher-kva.example/", None),
        ("https://news。example/", "https://news.example/", None),
        ("https://under_score.news.example/", "https://under_score.news.example/", None),
        ("https://1.2.3.4.news.example/", "https://1.2.3.4.news.example/", None),
        ("https://0xnews/", "https://0xnews/", None),
        ("http://8.8.8.8/", "http://8.8.8.8/", "8.8.8.8"),
        ("http://134744072/", "http://8.8.8.8/", "8.8.8.8"),
        ("http://0x08.010.2056/", "http://8.8.8.8/", "8.8.8.8"),
        ("http://127.1/", "http://127.0.0.1/", "127.0.0.1"),
        ("http://2130706433/", "http://127.0.0.1/", "127.0.0.1"),
        ("http://017700000001/", "http://127.0.0.1/", "127.0.0.1"),
        ("http://0x7f.1/", "http://127.0.0.1/", "127.0.0.1"),
        ("http://0X7F000001/", "http://127.0.0.1/", "127.0.0.1"),
        ("http://１２７.０.０.１/", "http://127.0.0.1/", "127.0.0.1"),
        ("http://①②⑦。⓪。⓪。①/", "http://127.0.0.1/", "127.0.0.1"),
        ("http://[0:0:0:0:0:0:0:1]:81/x", "http://[::1]:81/x", "::1"),
    ],
)
def test_a_url_is_taken_apart(url: str, expected: str, literal: str | None) -> None:
    taken = target(url)
    assert taken.url == expected
    assert taken.literal == literal


@pytest.mark.parametrize(
    "url",
    [
        "",
        "news.example/a",
        "//news.example/a",
        "/etc/passwd",
        "file:///etc/passwd",
        "ftp://news.example/",
        "gopher://news.example/",
        "data:text/html,hello",
        "javascript:alert(1)",
        "http:news.example",
        "http:/news.example",
        "http://",
        "http:///x",
        "http://:80/",
        "http://news.example:0/",
        "http://news.example:65536/",
        "http://news.example:٨٠/",
        "http://news.example:+80/",
        "http://user@news.example/",
        "http://user:word@news.example/",
        "http://@news.example/",
        "http://8.8.8.8@127.0.0.1/",
        "http://news.example\\@127.0.0.1/",
        "http:\\\\news.example/",
        "http://news.exam\tple/",
        "http://news.exam\nple/",
        "http://news.example/a b",
        "http://news.example/a\r\nHost: other.example",
        "http://news.example\x00.other.example/",
        "http://news.example\u2028/",
        "http://news.example\u3000/",
        "http://news.example\ud800/",
        "http://news\u2100.example/",  # ℀, which would be a slash
        "http://\u0640.example/",  # what no name is made of
        "http://a\u2488b.example/",
        "http://news%2eexample/",
        "http://%31%32%37.0.0.1/",
        "http://-news.example/",
        "http://news..example/",
        "http://" + "a" * 64 + ".example/",
        "http://" + "a." * 130 + "example/",
        "http://news.example/" + "a" * 5_000,
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://1.2.3.256/",
        "http://1.16777216/",
        "http://4294967296/",
        "http://09.1.1.1/",
        "http://0xg.1/",
        "http://1_0.0.0.1/",
        "http://news.1/",
        "http://[::1/",
        "http://::1/",
        "http://[::1].news.example/",
        "http://[fe80::1%25eth0]/",
        "http://[1.2.3.4]/",
        "http://[v1.x]/",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(ForbiddenAddress) as caught:
        target(url)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("0.0.0.0", "no machine"),
        ("0.1.2.3", "no machine"),
        ("10.0.0.1", "private"),
        ("10.255.255.255", "private"),
        ("100.64.0.1", "provider"),
        ("100.127.255.255", "provider"),
        ("100.100.100.200", "provider"),
        ("127.0.0.1", "this machine"),
        ("127.255.255.254", "this machine"),
        ("168.63.129.16", "metadata"),
        ("169.254.169.254", "metadata"),
        ("169.254.170.2", "metadata"),
        ("172.16.0.1", "private"),
        ("172.31.255.255", "private"),
        ("192.0.0.192", "reserved"),
        ("192.0.2.1", "documentation"),
        ("192.88.99.1", "outdated"),
        ("192.168.1.1", "private"),
        ("198.18.0.1", "benchmarks"),
        ("198.19.255.255", "benchmarks"),
        ("198.51.100.7", "documentation"),
        ("203.0.113.7", "documentation"),
        ("224.0.0.1", "multicast"),
        ("240.0.0.1", "reserved"),
        ("255.255.255.255", "reserved"),
        ("::", "no machine"),
        ("::1", "this machine"),
        ("::127.0.0.1", "reserved"),
        ("::ffff:127.0.0.1", "this machine"),
        ("::ffff:10.0.0.1", "private"),
        ("::ffff:169.254.169.254", "metadata"),
        ("::ffff:0:127.0.0.1", "reserved"),
        ("64:ff9b::10.0.0.1", "private"),
        ("64:ff9b::7f00:1", "this machine"),
        ("64:ff9b:1::1", "reserved"),
        ("100::1", "reserved"),
        ("2001::1", "outdated"),
        ("2001:0:4136:e378:8000:63bf:3fff:fdd2", "outdated"),
        ("2001:2::1", "reserved"),
        ("2001:10::1", "reserved"),
        ("2001:db8::1", "documentation"),
        ("2002:7f00:1::", "outdated"),
        ("2002:a00:1::1", "outdated"),
        ("3fff::1", "documentation"),
        ("4000::1", "reserved"),
        ("5f00::1", "reserved"),
        ("fc00::1", "private"),
        ("fd00:ec2::254", "private"),
        ("fe80::1", "link"),
        ("fe80::1%eth0", "link"),
        ("fec0::1", "private"),
        ("ff02::1", "multicast"),
        ("not an address", "no address"),
        ("", "no address"),
        ("2130706433", "no address"),
    ],
)
def test_what_is_not_public_is_refused_with_its_reason(address: str, reason: str) -> None:
    assert reason in (refusal(address) or "")


@pytest.mark.parametrize(
    "address",
    [
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4001::200e",
        "2001:4860:4860::8888",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8",
    ],
)
def test_what_is_public_passes(address: str) -> None:
    assert refusal(address) is None


@pytest.mark.parametrize(
    ("address", "passes"),
    [
        ("127.0.0.1", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("169.254.169.254", False),
        ("fe80::1", False),
    ],
)
def test_loopback_alone_can_be_allowed(address: str, passes: bool) -> None:
    assert (refusal(address, allow_loopback=True) is None) is passes


def test_one_private_address_among_public_ones_is_enough() -> None:
    with pytest.raises(ForbiddenAddress, match=r"leads to 10\.0\.0\.1, a private network"):
        check(target("http://news.example/"), ["8.8.8.8", "10.0.0.1"], allow_loopback=False)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://news.example/a", "http://news.example/a"),
        ("http://news.example/\x1b[2J\r\n\u202e", "http://news.example/\\u001b[2J\\u000d\\u000a\\u202e"),
        ("http://user:word@news.example/", "http://…@news.example/"),
        ("http://news.example/خبر", "http://news.example/خبر"),
        ("http://news.example/" + "a" * 500, "http://news.example/" + "a" * 180 + "…"),
    ],
)
def test_a_url_is_shown_on_one_line(url: str, expected: str) -> None:
    assert shown(url) == expected
