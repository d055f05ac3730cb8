"""Figures as charts: every figure is drawn once, its hedge as such, and nothing is added up."""

import json
import re
from decimal import Decimal
from itertools import pairwise
from string import Formatter
from typing import Any, get_args

import pytest
from pydantic import TypeAdapter

from dashboards.charts import Section, axis, chart, frame, height, sections
from dashboards.messages import LANGUAGES, MESSAGES, Ui
from dashboards.palette import (
    BACKGROUNDS,
    COLOURS,
    HARM_STYLE,
    INK,
    MONEY_STYLE,
    PERCENT_STYLE,
    style_of,
)
from dashboards.wording import compact, exact, plain, shorten, value_in_words
from tracker.currencies import CODES
from tracker.entries import Review
from tracker.records import Figure, Group, Harm, Hedge, MoneyRole, PercentRole
from tracker.store.rows import StoredFigure

FIGURE: TypeAdapter[Figure] = TypeAdapter(Figure)


def figure(kind: str, low: float | str, high: float | str | None = None, **fields: Any) -> Figure:
    start = fields.pop("start", 0)
    record: dict[str, Any] = {
        "text": str(low),
        "start": start,
        "end": start + len(str(low)),
        "low": Decimal(str(low)),
        "high": Decimal(str(low if high is None else high)),
        "hedge": "exact",
        "sentence": f"It was {low}.",
        "sentence_start": 0,
        "context": f"context {start}",
        "rule": "<number>",
    }
    defaults: dict[str, dict[str, Any]] = {
        "money": {"unit": "USD", "role": "raised"},
        "percent": {"unit": "%", "role": "opinion"},
        "casualty": {"unit": "killed"},
    }
    return FIGURE.validate_python({"kind": kind} | record | defaults[kind] | fields)


def mentions(*figures: Figure, review: Review = "unreviewed") -> list[StoredFigure]:
    """The figures as a store tells them, numbered from 1 on."""
    return [
        StoredFigure(
            key=key,
            article_key=1,
            article_id="a",
            title="A title",
            outlet="The Port",
            url=None,
            published=None,
            language="en",
            version=1,
            figure=figure,
            review=review,
            status="current",
        )
        for key, figure in enumerate(figures, start=1)
    ]


def only(*figures: Figure, ui: Ui = "en") -> Section:
    (section,) = sections(mentions(*figures), ui)
    return section


MIXED = [
    figure("money", 1_600_000, start=10, hedge="more_than"),
    figure("money", 5, start=20, unit="EUR", role="deal"),
    figure("money", 7, start=30, unit=None, role="other"),
    figure("percent", 61, start=40, role="turnout"),
    figure("percent", 7, start=50, role="change", direction="up"),
    figure("percent", 4, start=60, unit="pp", role="lead"),
    figure("casualty", 20, start=70, unit="wounded"),
    figure("casualty", 8, start=80, unit="killed"),
    figure("money", 90, start=90),
]


def test_each_unit_has_its_own_axis_and_each_figure_is_drawn_once() -> None:
    split = sections(mentions(*MIXED), "en")
    assert [section.key for section in split] == [
        "money:USD", "money:EUR", "money:", "shares", "changes", "points", "casualties",
    ]  # fmt: skip
    keys = sorted(key for section in split for key in frame(section, "en")["key"])
    assert keys == list(range(1, len(MIXED) + 1))


def test_repeated_mentions_stay_apart() -> None:
    repeated = only(*(figure("money", 50, start=start) for start in (1, 2, 3)))
    assert list(frame(repeated, "en")["low"]) == [50.0, 50.0, 50.0]
    assert len(set(frame(repeated, "en")["row"])) == 3


def test_casualties_are_ordered_by_harm_then_by_place() -> None:
    harms = [("wounded", 1), ("killed", 2), ("missing", 3), ("killed", 4)]
    section = only(*(figure("casualty", 5, unit=unit, start=start) for unit, start in harms))
    assert [each.key for each in section.mentions] == [2, 4, 1, 3]


def test_shares_are_ordered_by_what_they_measure_then_by_place() -> None:
    roles = [("turnout", 1), ("vote_share", 2), ("opinion", 3), ("turnout", 4), ("vote_share", 5)]
    section = only(*(figure("percent", 5, role=role, start=start) for role, start in roles))
    assert [each.key for each in section.mentions] == [2, 5, 1, 4, 3]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"context": "raised 5 dollars", "subject": None}, "raised · raised 5 dollars"),
        ({"context": "raised 5 dollars", "subject": "Marsh campaign"}, "raised · Marsh campaign"),
        ({"context": ", with 5 dollars on hand, roughly £"}, "raised · with 5 dollars on hand, roughly"),
        ({"context": "%؛ 5 دولارات (", "sentence": "ثم 5 دولارات (نقدا)."}, "raised · 5 دولارات"),
        ({"context": "-5 dollars (net)"}, "raised · -5 dollars (net)"),
        ({"context": ""}, "raised"),
    ],
)
def test_a_row_says_what_it_is_about(fields: dict[str, Any], words: str) -> None:
    assert re.sub("[\u2066-\u2069]", "", frame(only(figure("money", 5, **fields)), "en").iloc[0]["about"]) == words


def test_a_row_says_what_is_special_about_a_mention() -> None:
    (section,) = sections(mentions(figure("money", 5, context="", part="title"), review="corrected"), "en")
    assert re.sub("[\u2066-\u2069]", "", frame(section, "en").iloc[0]["about"]) == "raised · headline · corrected"


def test_a_count_of_which_nothing_else_is_told_is_quoted() -> None:
    row = frame(only(figure("casualty", 5, context="")), "en").iloc[0]
    assert re.sub("[\u2066-\u2069]", "", row["about"]) == "5"


def test_a_count_of_people_is_told_in_the_words_around_it() -> None:
    row = frame(only(figure("casualty", 5, who="people", context="blast killed 5 people in", group="police")), "en")
    assert re.sub("[\u2066-\u2069]", "", row.iloc[0]["about"]) == "police · blast killed 5 people in"


@pytest.mark.parametrize(
    ("context", "sentence", "opening"),
    [
        ("F-15 لإسرائيل مقابل 18", "صفقة طائرات F-15 لإسرائيل مقابل 18 مليار دولار", "\u2067"),
        ("نيوم to cost 5", "The city called نيوم to cost 5 dollars", "\u2066"),
    ],
)
def test_a_context_runs_as_its_article_whatever_it_starts_with(context: str, sentence: str, opening: str) -> None:
    row = frame(only(figure("money", 5, context=context, sentence=sentence)), "ar")
    assert f"{opening}{context}\u2069" in row.iloc[0]["about"]


@pytest.mark.parametrize(
    ("hedge", "direction", "form", "way", "hollow"),
    [
        ("exact", None, "point", 0, False),
        ("approx", None, "point", 0, True),
        ("at_least", None, "point", 1, False),
        ("more_than", None, "point", 1, False),
        ("at_most", None, "point", -1, False),
        ("less_than", None, "point", -1, False),
        ("range", None, "bar", 0, False),
        ("magnitude", None, "bar", 0, True),
        ("at_least", "up", "point", 1, False),
        ("at_least", "down", "point", -1, False),
        ("at_most", "down", "point", 1, False),
    ],
)
def test_a_hedge_is_drawn_as_such(hedge: Hedge, direction: str | None, form: str, way: int, hollow: bool) -> None:
    high = 20 if form == "bar" else 10
    row = frame(only(figure("percent", 10, high, hedge=hedge, role="change", direction=direction)), "en").iloc[0]
    assert (row["form"], row["way"], row["fill"] == "transparent") == (form, way, hollow)
    assert (row["low"], row["high"]) == ((-high, -10) if direction == "down" else (10, high))


def test_rises_and_falls_differ_in_side_colour_and_shape() -> None:
    up, down = (figure("percent", 5, role="change", direction=way) for way in ("up", "down"))
    assert all(one != other for one, other in zip(style_of(up), style_of(down), strict=True))
    assert list(frame(only(up, down), "en")["low"]) == [5.0, -5.0]


@pytest.mark.parametrize(
    ("figures", "scale", "low", "high"),
    [
        ([figure("percent", 61)], "linear", 0, 100),
        ([figure("percent", 140)], "linear", 0, 150),
        ([figure("percent", 5, role="change", direction="up")], "linear", 0, 5),
        ([figure("percent", 5, role="change", direction="down")], "linear", -5, 0),
        ([figure("percent", 0, role="change")], "linear", 0, 1),
        ([figure("casualty", 4), figure("casualty", 30)], "linear", 0, 30),
        ([figure("casualty", 4), figure("casualty", 30_000)], "log", 1.6, 75_000),
        ([figure("money", 4), figure("money", 30)], "log", 1.6, 75),
        ([figure("casualty", 1)], "linear", 0, 5),
        ([figure("money", 0), figure("money", 30)], "linear", 0, 30),
        ([figure("money", "0.61")], "log", 0.244, 1.525),
        ([figure("money", 10**15), figure("money", 1)], "log", 0.4, 2.5 * 10**15),
    ],
)
def test_the_axis_holds_every_value(figures: list[Figure], scale: str, low: float, high: float) -> None:
    made = axis(only(*figures), "en")
    assert made.scale == scale
    assert [made.low, made.high] == pytest.approx([low, high])
    assert 2 <= len(made.ticks) <= 8
    assert all(made.low <= tick <= made.high for tick in made.ticks)
    assert all(one < other for one, other in pairwise(made.ticks))
    assert len(set(made.labels)) == len(made.ticks)


@pytest.mark.parametrize("ui", LANGUAGES)
def test_every_chart_is_valid_and_isolates_its_words(ui: Ui) -> None:
    for section in sections(mentions(*MIXED), ui):
        made = chart(section, ui).to_dict()
        assert made["layer"]
        assert height(section) > 0
        for words in [*frame(section, ui)["value"], *frame(section, ui)["about"]]:
            assert words[0] == ("\u2067" if ui == "ar" else "\u2066")
            assert words.count("\u2067") + words.count("\u2066") + words.count("\u2068") == words.count("\u2069")


@pytest.mark.parametrize(("ui", "reverse"), [("ar", True), ("en", False)])
def test_the_axis_starts_where_reading_starts(ui: Ui, reverse: bool) -> None:
    made = json.dumps(chart(only(figure("money", 5)), ui).to_dict())
    assert re.findall(r'"reverse": (\w+)', made) == [str(reverse).lower()] * made.count('"domain"')


def test_quotes_in_a_label_cannot_leave_the_chart_expression() -> None:
    hostile = "'] + alert(1) + ['\\"
    made = json.dumps(chart(only(figure("money", 5, subject=hostile, context=hostile)), "en").to_dict())
    assert "alert" not in "".join(re.findall(r'"labelExpr": "(.*?)"[,}]', made))


@pytest.mark.parametrize(
    ("value", "english", "arabic"),
    [
        ("1600000", "1.6 million", "1.6 مليون"),
        ("3000000", "3 million", "3 ملايين"),
        ("11000000", "11 million", "11 مليون"),
        ("1234567", "1,234,567", "1,234,567"),
        ("2500000000", "2.5 billion", "2.5 مليار"),
        ("7000000000000", "7 trillion", "7 تريليونات"),
        ("120000", "120,000", "120,000"),
        ("0.25", "0.25", "0.25"),
        ("48.50", "48.5", "48.5"),
        ("1E+3", "1,000", "1,000"),
        ("100", "100", "100"),
    ],
)
def test_numbers_lose_nothing(value: str, english: str, arabic: str) -> None:
    assert (compact(Decimal(value), "en"), compact(Decimal(value), "ar")) == (english, arabic)
    assert Decimal(exact(Decimal(value)).replace(",", "")) == Decimal(value)


@pytest.mark.parametrize(
    ("figure", "english", "arabic"),
    [
        (MIXED[0], "more than 1.6 million US dollars", "أكثر من 1.6 مليون دولار أمريكي"),
        (MIXED[2], "7 (currency not stated)", "7 (العملة غير محددة)"),
        (figure("money", 5, unit="XAF"), "5 XAF", "5 XAF"),
        (MIXED[4], "up 7%", "ارتفاع 7%"),
        (MIXED[5], "4 percentage points", "4 نقاط مئوية"),
        (figure("percent", 1, unit="pp", role="lead"), "1 percentage point", "1 نقطة مئوية"),
        (
            figure("money", 10**7, 10**8, hedge="magnitude"),
            "somewhere between 10 million and 100 million US dollars",
            "في حدود ما بين 10 ملايين و100 مليون دولار أمريكي",
        ),
        (figure("casualty", 10, 20, hedge="range"), "between 10 and 20 killed", "بين 10 و20 من القتلى"),
    ],
)
def test_values_in_words(figure: Figure, english: str, arabic: str) -> None:
    assert (value_in_words(figure, "en"), value_in_words(figure, "ar")) == (english, arabic)


def test_labels_are_one_line_without_direction_controls() -> None:
    assert plain(" a\u202e b\n\tc\x00\u2067 ") == "a b c"
    assert shorten("a" * 50, 10) == "a" * 9 + "…"
    assert shorten("one two three four", 15) == "one two three…"
    assert shorten("one " + "a" * 50, 10) == "one aaaaa…"
    assert shorten("one two", 7) == "one two"
    assert shorten("واحد، اثنان، ثلاثة", 13) == "واحد، اثنان…"


def test_both_languages_say_everything() -> None:
    assert set(MESSAGES["ar"]) == set(MESSAGES["en"])
    for key, english in MESSAGES["en"].items():
        arabic = MESSAGES["ar"][key]
        assert english.strip(), key
        assert arabic.strip(), key
        assert _places(english) == _places(arabic), key


def test_currencies_are_named_by_codes_that_the_tracker_knows() -> None:
    named = {key.removeprefix("currency.") for key in MESSAGES["en"] if key.startswith("currency.")} - {"open"}
    assert {"USD", "EUR", "EGP", "SYP", "ILS"} <= named <= CODES


def _places(message: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(message) if name}


@pytest.mark.parametrize(
    ("family", "values"),
    [
        ("hedge", get_args(Hedge)),
        ("bound", get_args(Hedge)),
        ("harm", get_args(Harm)),
        ("unit", get_args(Harm)),
        ("group", get_args(Group)),
        ("role", get_args(MoneyRole) + get_args(PercentRole)),
    ],
)
def test_every_word_of_the_records_has_a_message(family: str, values: tuple[str, ...]) -> None:
    assert [value for value in values if f"{family}.{value}" not in MESSAGES["en"]] == []


@pytest.mark.parametrize(
    ("styles", "names"),
    [(MONEY_STYLE, get_args(MoneyRole)), (PERCENT_STYLE, get_args(PercentRole)), (HARM_STYLE, get_args(Harm))],
)
def test_every_role_and_harm_has_a_colour_and_a_shape_of_its_own(
    styles: dict[str, tuple[str, str]], names: tuple[str, ...]
) -> None:
    assert set(names) <= set(styles)
    plain_styles = [styles[name] for name in names if name != "change"]
    assert len({colour for colour, _ in plain_styles}) == len(plain_styles)
    assert len({shape for _, shape in plain_styles}) == len(plain_styles)


@pytest.mark.parametrize("name", [name for name, colour in COLOURS.items() if colour != INK])
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_colours_stand_out_on_both_pages(name: str, background: str) -> None:
    light, dark = sorted((_luminance(COLOURS[name]), _luminance(background)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 3


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
