"""The article as HTML: what a browser shows is the article's text, whatever the text tries."""

from decimal import Decimal
from html.parser import HTMLParser

import pytest

from dashboards.detail import detail_html
from dashboards.highlight import article_html, direction_of, language_of, quotation_html, safe, sentence_html
from dashboards.table import table_html
from tests.test_charts import mentions
from tracker.records import Article, Casualty, Figure, Money, Percent


class Reader(HTMLParser):
    """Reads HTML as a browser does: tags, attributes and text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.marked: list[str] = []
        self._in_mark = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "mark":
            self._in_mark = True
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_mark = self._in_mark and tag != "mark"

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in_mark:
            self.marked[-1] += data


def money(text: str, quoted: str, **fields: object) -> Money:
    start = text.index(quoted)
    values: dict[str, object] = {
        "text": quoted,
        "start": start,
        "end": start + len(quoted),
        "low": Decimal(3),
        "high": Decimal(3),
        "hedge": "exact",
        "sentence": text,
        "sentence_start": 0,
        "context": "for the <b>pier</b>",
        "rule": "<amount> <currency>",
        "unit": "USD",
        "role": "aid",
    }
    return Money.model_validate(values | fields)


def link(figure: Figure) -> str:
    return f'?article=a"b&figure={figure.start}'


HOSTILE = [
    '<script>alert("$3")</script>',
    '<img src="https://example.org/pixel.png" onerror=alert(1)> $3',
    "</p></article><style>*{display:none}</style> $3",
    "<!-- $3 --> ]]> &amp; &#60;b&#62; &lt;i&gt; $3",
    "$3 and $4 **bold** _it_ [a](javascript:alert(1)) `code` :red[x] $$x$$",
    "\"><svg onload='x'> $3 ' \" ` =",
    "a\u2067b\u2069c \u200f$3\u200e d\u061c",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    figure = money(text, "$3")
    html = article_html(Article(id="a", text=text, lang="en"), [figure], link)
    read = Reader(html)
    assert set(read.tags) == {"article", "p", "a", "mark"}
    assert {name for name, _ in read.attributes} == {"class", "dir", "lang", "href", "target", "id"}
    assert read.text == text
    assert read.marked == ["$3"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_quotations_stay_text_in_detail_table_and_sentence(text: str) -> None:
    figure = money(text, "$3", context=text, subject=text, recipient=text, attribution=text, rule=text)
    for html in (
        detail_html(figure, "ar", "en"),
        table_html(mentions(figure), "en", "en", lambda key: f"check?figure={key}"),
        sentence_html(figure, "en"),
        quotation_html(text, "en"),
    ):
        read = Reader(html)
        assert not {"script", "img", "style", "svg", "b", "i"} & set(read.tags)
        assert not [name for name, _ in read.attributes if name.startswith("on") or name == "src"]
        assert text in read.text


def test_hostile_language_tag_cannot_leave_its_attribute() -> None:
    article = Article(id="a", text="$3", lang='en" onclick="alert(1)')
    read = Reader(article_html(article, [], link))
    assert ("lang", 'en" onclick="alert(1)') in read.attributes
    assert "onclick" not in dict(read.attributes)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("12\u202e34", '12<span class="control">U+202E</span>34'),
        ("\u202d56", '<span class="control">U+202D</span>56'),
        ("a\x00b", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("\u202bعام\u202c", "\u202bعام\u202c"),
    ],
)
def test_what_would_show_other_digits_than_the_text_holds_is_made_visible(raw: str, shown: str) -> None:
    assert safe(raw) == shown


def test_paragraphs_and_every_character_survive() -> None:
    text = "عنوان\n\nجمعت الحملة 3 ملايين دولار.\r\nثم أنفقت 5 ملايين دولار!\n \n"
    figures = [money(text, "5 ملايين دولار"), money(text, "3 ملايين دولار")]
    html = article_html(Article(id="a", text=text), figures, link, chosen=figures[0].start)
    read = Reader(html)
    assert html.startswith('<article class="article" dir="rtl" lang="ar">')
    assert read.tags.count("p") == 3
    assert read.text == "".join(line for line in text.splitlines() if line.strip())
    assert read.marked == ["3 ملايين دولار", "5 ملايين دولار"]
    assert html.count('aria-current="true"') == 1
    assert f'id="figure-{figures[0].start}"' in html


def test_a_figure_over_a_line_break_is_marked_on_both_lines() -> None:
    text = "It cost 3 million\ndollars in all."
    read = Reader(article_html(Article(id="a", text=text, lang="en"), [money(text, "3 million\ndollars")], link))
    assert read.marked == ["3 million", "dollars"]


def test_marks_never_overlap_even_where_figures_do() -> None:
    text = "between $3 and $5 million"
    figures = [money(text, "$3 and $5 million"), money(text, "$5 million")]
    html = article_html(Article(id="a", text=text, lang="en"), figures, link)
    read = Reader(html)
    assert read.text == text
    assert read.marked == ["$3 and ", "$5 million"]
    assert html.count("<mark") == html.count("</mark>")


def test_the_sentence_is_quoted_whole_with_only_its_figure_marked() -> None:
    text = "First: $3. The fund gave $3 to a school. Last."
    start = text.index("$3", 10)
    sentence = "The fund gave $3 to a school."
    figure = money(text, "$3", start=start, end=start + 2, sentence=sentence, sentence_start=text.index(sentence))
    read = Reader(sentence_html(figure, "en"))
    assert (read.text, read.marked) == (sentence, ["$3"])


def test_the_sentence_sets_apart_what_was_searched() -> None:
    figure = money("The Fund gave $3 to the fund.", "$3")
    html = sentence_html(figure, "en", ["fund", "3"])
    assert html.count('<span class="found">') == 3
    assert '<mark class="money">$<span class="found">3</span></mark>' in html
    assert Reader(html).text == "The Fund gave $3 to the fund."


@pytest.mark.parametrize(
    ("lang", "direction"),
    [("ar", "rtl"), ("ar-EG", "rtl"), ("AR_ps", "rtl"), ("fa", "rtl"), ("he", "rtl"), ("en", "ltr"), ("arn", "ltr")],
)
def test_direction_follows_the_language(lang: str, direction: str) -> None:
    assert direction_of(lang) == direction


@pytest.mark.parametrize(("text", "lang"), [("قالت اللجنة", "ar"), ("The panel said", "en")])
def test_language_is_detected_where_the_article_does_not_say(text: str, lang: str) -> None:
    assert language_of(Article(id="a", text=text)) == lang


def figure_of(kind: type[Percent] | type[Casualty], value: int, **fields: object) -> Percent | Casualty:
    text = str(value)
    place = {"text": text, "start": 0, "end": len(text), "sentence": text, "sentence_start": 0}
    return kind.model_validate(place | {"low": value, "high": value, "context": "x", "rule": "r"} | fields)


RAISED = money("$120,000", "$120,000", low=120000, high=120000, hedge="more_than", role="raised")
FALL = figure_of(Percent, 3, hedge="approx", unit="%", role="change", direction="down")
TOLL = figure_of(Casualty, 20, hedge="at_least", unit="killed")
CHILDREN = figure_of(Casualty, 8, hedge="exact", unit="killed", group="children")


@pytest.mark.parametrize(
    ("figure", "english", "arabic"),
    [
        (RAISED, "more than 120,000 US dollars · raised", "أكثر من 120,000 دولار أمريكي · أموال جُمعت"),
        (FALL, "down about 3% · change", "انخفاض نحو 3% · تغير"),
        (TOLL, "at least 20 killed", "ما لا يقل عن 20 من القتلى"),
        (CHILDREN, "8 killed · children", "8 من القتلى · أطفال"),
    ],
)
def test_detail_says_the_value_in_words(figure: Figure, english: str, arabic: str) -> None:
    assert f'<p class="value">{english}</p>' in detail_html(figure, "en", "en")
    assert f'<p class="value">{arabic}</p>' in detail_html(figure, "ar", "en")
