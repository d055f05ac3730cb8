"""The highlighted article: nothing of the text is markup, and every figure has its mark."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tracker
from tests.examples import examples
from tests.test_export import casualty, percent
from tests.test_highlight import HOSTILE, Reader, figure_of, money
from tracker.errors import InvalidRequest
from tracker.records import Article, Figure, Percent
from tracker.render import Rendered, in_words, render

TEXT = "جمعت الحملة 3 ملايين دولار.\nوأيدها 61% من سكان الحي، وقتل 20 مدنيا."
ENGLISH = "The fund raised $3 million, and 61% backed it."


def test_an_article_with_its_headline() -> None:
    article = Article(id="a", text=ENGLISH, title="Fund raises $3 million", lang="en")
    body, head = money(ENGLISH, "$3 million"), money(article.title or "", "$3 million", part="title")
    html = tracker.render(article, [body, head])
    read = Reader(html)
    assert read.marked == ["$3 million", "$3 million"]
    assert html.startswith('<h2 class="article-title" dir="ltr" lang="en">Fund raises <mark class="money"')
    assert 'id="figure-title-12"' in html
    assert 'id="figure-16"' in html
    assert [html.count(f"<{tag}") for tag in ("h2", "article", "p>")] == [1, 1, 1]


@pytest.mark.parametrize(("part", "marked"), [("text", ["$3"]), ("title", ["$3"])])
def test_a_text_by_itself_marks_the_figures_of_its_part_only(part: Any, marked: list[str]) -> None:
    other = money("5% and $3", "5%", part="title" if part == "text" else "text")
    html = render("give $3", [money("give $3", "$3", part=part), other], part=part)
    assert Reader(html).marked == marked
    assert ("<h2" in html) == (part == "title")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    article = Article(id="a", text=text, title=text, lang="en")
    figures = [money(text, "$3"), money(text, "$3", part="title")]
    read = Reader(render(article, figures, words=["<", "&", "b", '"', "3"], link=lambda figure: f"?a={text}"))
    assert set(read.tags) <= {"h2", "article", "p", "a", "mark", "span"}
    assert {name for name, _ in read.attributes} <= {"class", "dir", "lang", "href", "target", "id", "title"}
    assert read.text == text * 2
    assert read.marked == ["$3", "$3"]


@settings(max_examples=examples(150))
@given(
    text=st.text("ab <>&\"'\n\u200fقتل5", max_size=40),
    spans=st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=8),
    words=st.lists(st.text("ab<&قت5", min_size=1, max_size=3), max_size=3),
)
def test_every_character_survives_whatever_is_marked(text: str, spans: list[Any], words: list[str]) -> None:
    figures = [
        money(text, text[start : start + length], start=start, end=min(len(text), start + length))
        for start, length in spans
        if text[start : start + length]
    ]
    html = render(text, figures, words=words)
    read = Reader(html)
    assert read.text == "".join(line for line in text.split("\n") if line.strip())
    assert html.count("<mark") == html.count("</mark>")
    assert html.count("<span") == html.count("</span>")
    ids = [value for name, value in read.attributes if name == "id"]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("quoted", "marked"),
    [
        (["$3", " and $5"], ["$3", " and $5"]),  # beside one another
        (["$3 and $5", "$5"], ["$3 and ", "$5"]),  # inside, at the end
        (["$3 and $5", "$3"], ["$3", " and $5"]),  # inside, at the beginning
        (["$3 and $5", "and"], ["$3 ", "and", " $5"]),  # inside, in the middle
        (["$3 and", "and $5"], ["$3 ", "and $5"]),  # over one another
        (["$3", "$3"], ["$3"]),  # twice the same
        (["between $3 and $5 all", "$3 and $5", "$5"], ["between ", "$3 and ", "$5", " all"]),
    ],
)
def test_every_figure_is_marked_where_marks_meet(quoted: list[str], marked: list[str]) -> None:
    text = "between $3 and $5 all"
    assert Reader(render(text, [money(text, each) for each in quoted])).marked == marked


def test_a_figure_of_another_text_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="does not stand in this text; give"):
        render("nothing here", [money(ENGLISH, "$3 million")])


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (money("$3", "$3", low=1600000, high=1600000, hedge="more_than"), "more than 1,600,000 USD · aid"),
        (money("$3", "$3", unit=None, low="0.50", high="0.50"), "0.5 (currency open) · aid"),
        (money("$3", "$3", low=3, high=5, hedge="range"), "3 to 5 USD · aid"),
        (percent(), "more than -2.5% · change · down"),
        (figure_of(Percent, 61, hedge="approx", unit="pp", role="vote_share"), "about 61 pp · vote share"),
        (casualty(hedge="at_least", low=20, high=20), "at least 20 killed"),
        (casualty(hedge="at_most", low=Decimal("2E+3"), high=2000), "at most 2,000 killed"),
        (casualty(hedge="less_than", low=9, high=9), "less than 9 killed"),
    ],
)  # fmt: skip
def test_a_mark_says_what_it_holds(figure: Figure, words: str) -> None:
    assert in_words(figure) == words


def test_what_a_mark_says_is_escaped_and_may_be_another() -> None:
    figure = money("give $3", "$3")
    html = render("give $3", [figure], describe=lambda figure: '"><b>\u202e12')
    assert ("title", '"><b>U+202E12') in Reader(html).attributes
    assert "title=" not in render("give $3", [figure], describe=None)


@pytest.mark.parametrize(
    ("address", "linked"),
    [("?figure=5", True), ("https://example.org", True), ("javascript:alert(1)", False), (None, False)],
)
def test_links(address: str | None, linked: bool) -> None:
    html = render("give $3", [money("give $3", "$3")], link=lambda figure: address, chosen=5)
    assert ("<a " in html) == linked
    assert html.count('aria-current="true"') == 1
    assert Reader(html).marked == ["$3"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["الحملة"], ["الحملة"]),
        (["الحمله"], ["الحملة"]),
        (["أيدها"], ["أيدها"]),
        (["ايدها"], ["أيدها"]),
        (["٦١"], ["61"]),
        (["مدنياً"], ["مدنيا"]),
        (["الحملة", "لحم"], ["الحملة"]),
        (["غائب"], []),
        (["", " "], []),
        ([], []),
    ],
)
def test_words_that_were_searched_are_found_in_any_spelling(words: list[str], found: list[str]) -> None:
    html = render(TEXT, tracker.extract(TEXT), words=words)
    pieces = [piece.partition("</span>")[0] for piece in html.split('<span class="found">')[1:]]
    assert pieces == found
    assert Reader(html).marked == [figure.text for figure in tracker.extract(TEXT)]


def test_vowel_marks_and_case_do_not_hide_a_word() -> None:
    assert '<span class="found">الحَمْلَةُ</span>' in render("قالت الحَمْلَةُ", [], words=["الحملة"])
    assert '<span class="found">FUND</span>' in render("The FUND paid", [], words=["fund"])


@pytest.mark.parametrize(
    ("text", "lang", "attributes"),
    [
        (TEXT, None, 'dir="rtl" lang="ar"'),
        (ENGLISH, None, 'dir="ltr" lang="en"'),
        (ENGLISH, "ar-EG", 'dir="rtl" lang="ar-EG"'),
        (Article(id="a", text=ENGLISH, lang="he"), None, 'dir="rtl" lang="he"'),
    ],
)
def test_direction(text: str | Article, lang: str | None, attributes: str) -> None:
    assert f'<article class="article" {attributes}>' in render(text, [], lang=lang)


def test_a_notebook_shows_it() -> None:
    rendered = render(TEXT, tracker.extract(TEXT), style=True)
    assert isinstance(rendered, Rendered)
    assert rendered._repr_html_() == rendered.__html__() == rendered
    assert rendered.startswith("<style>")
    assert rendered.count("<style>") == 1
    assert not any(word in rendered for word in ("@import", "url(", "<script", "src="))
    assert "<style>" not in render(TEXT, [])


def test_many_lines_and_figures_are_quick() -> None:
    line = "The fund raised $3 million.\n"
    figures = [money(line, "$3 million", start=at * len(line) + 16, end=at * len(line) + 26) for at in range(20_000)]
    assert render(line * 20_000, figures, words=["fund"]).count("<mark") == 20_000
