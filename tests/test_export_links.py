"""Links: where they may lead, and the fragment that scrolls to a sentence."""

from urllib.parse import unquote

import pytest

from tests.test_export import money
from tracker.links import may_follow, source_link, text_fragment, web_address
from tracker.records import Article


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e"),
        (" http://example.org/ ", "http://example.org/"),
        ("HTTPS://EXAMPLE.org/", "HTTPS://EXAMPLE.org/"),
        ("https://مثال.إختبار/خبر", "https://%D9%85%D8%AB%D8%A7%D9%84.%D8%A5%D8%AE%D8%AA%D8%A8%D8%A7%D8%B1/%D8%AE%D8%A8%D8%B1"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("ftp://example.org/", None),
        ("file:///etc/passwd", None),
        ("//example.org/a", None),
        ("/a", None),
        ("https://", None),
        ("https://[::1", None),
        ("https://example.org/a\nb", None),
        ("java\nscript:alert(1)", None),
        ("", None),
        (None, None),
    ],
)  # fmt: skip
def test_only_the_web_is_linked_to(address: str | None, expected: str | None) -> None:
    assert web_address(address) == expected


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("?figure=3", True),
        ("#figure-3", True),
        ("/a:b", True),
        ("https://example.org", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)", False),
        ("\x01 java\tscript\n:alert(1)", False),
        ("vbscript:x", False),
        ("data:text/html,x", False),
    ],
)
def test_what_a_link_of_a_page_may_lead_to(address: str, allowed: bool) -> None:
    assert may_follow(address) is allowed


@pytest.mark.parametrize(
    ("sentence", "fragment"),
    [
        ("Two were hurt.", ":~:text=Two%20were%20hurt"),
        ("It rose 5-6, said A & B.", ":~:text=It%20rose%205%2D6%2C%20said%20A%20%26%20B"),
        ("قُتل 20 شخصا.", f":~:text={'%D9%82%D9%8F%D8%AA%D9%84'}%2020%20%D8%B4%D8%AE%D8%B5%D8%A7"),
        ("«a b\nc d e f g h i j k»", ":~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"),
        ("half \ud800 a char", ":~:text=half%20%3F%20a%20char"),
        ("…", ""),
        ("", ""),
    ],
)
def test_the_fragment_of_a_sentence(sentence: str, fragment: str) -> None:
    assert text_fragment(sentence) == fragment


def test_a_long_sentence_is_told_by_its_ends() -> None:
    sentence = "وقالت الوزارة، في بيان، إن 20 شخصا قتلوا و65 أصيبوا في الحريق الذي نشب فجر الأحد بالميناء القديم."
    start, end = unquote(text_fragment(sentence).removeprefix(":~:text=")).split(",", 1)
    assert sentence.startswith(start[:6])
    assert end.split(",")[-1] in sentence
    assert text_fragment(sentence).count(",") == 1


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a", "https://example.org/a#:~:text=It%20paid%20%245"),
        ("https://example.org/a#part", "https://example.org/a#part:~:text=It%20paid%20%245"),
        ("https://example.org/a#:~:text=old", "https://example.org/a#:~:text=It%20paid%20%245"),
        ("javascript:alert(1)", None),
        (None, None),
    ],
)
def test_the_link_to_a_figure_s_sentence(url: str | None, link: str | None) -> None:
    assert source_link(Article(id="a", text="…", url=url), money(sentence="It paid $5.")) == link
