"""Figures as charts: one row a mention, its value in words above its mark.

A mark shows how the text bounds its value: a filled point is exact, a hollow one approximate, an arrow runs the way in
which the true value may lie, a bar spans a range, a dashed bar an order of magnitude. Mentions are never added up.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

import altair as alt
import pandas as pd

from dashboards.messages import Ui, is_rtl, say
from dashboards.palette import INK, style_of
from dashboards.vega import GRID, layered, picked, worded_axis
from dashboards.wording import (
    SPREAD,
    compact,
    currency_name,
    exact,
    label,
    quoted_line,
    shorten,
    specifics,
    value_in_words,
)
from tracker.records import Casualty, Figure, Harm, Money, PercentRole
from tracker.store.rows import StoredFigure

ROW_HEIGHT = 58
AXIS_HEIGHT = 38
_VALUE_ABOVE = -18
_ABOUT_ABOVE = -2
_MARK_BELOW = 16
_ARROW = 26
_MARGIN = 34  # for arrows that leave the outermost value, and for the axis's outermost words
_LONGEST_CONTEXT = 70
_WIDE = 20  # from this ratio of the largest to the smallest on, a linear axis hides the small ones

PICKS = ("pick_bar", "pick_point", "pick_value")
"""The selections of a chart: a click on a bar, a point or a row's words picks the figure by its `key`."""

Scale = Literal["log", "linear"]
Form = Literal["point", "bar"]


@dataclass(frozen=True)
class Section:
    """One chart's figures: they share a unit, so they may share an axis."""

    key: str
    title: str
    mentions: tuple[StoredFigure, ...]


@dataclass(frozen=True)
class Axis:
    """A horizontal axis: its scale, its ends, where its ticks stand and what they say."""

    scale: Scale
    low: float
    high: float
    ticks: tuple[float, ...]
    labels: tuple[str, ...]


def sections(mentions: Iterable[StoredFigure], ui: Ui) -> list[Section]:
    """The charts that these figures need: money by currency, percentages by what they are, casualties.

    Args:
        mentions: the figures, in the order in which they are told.
        ui: the interface's language.
    """
    groups: dict[str, list[StoredFigure]] = {}
    for mention in mentions:
        groups.setdefault(_section_key(mention.figure), []).append(mention)
    return [
        Section(key, _section_title(key, ui), tuple(_in_order(key, groups[key])))
        for key in sorted(groups, key=lambda key: (_ORDER.index(key.split(":")[0]), -len(groups[key])))
    ]


_ORDER = ("money", "shares", "changes", "points", "casualties")


def _section_key(figure: Figure) -> str:
    if isinstance(figure, Money):
        return f"money:{figure.unit or ''}"
    if isinstance(figure, Casualty):
        return "casualties"
    if figure.unit == "pp":
        return "points"
    return "changes" if figure.role == "change" else "shares"


def _section_title(key: str, ui: Ui) -> str:
    if key == "money:":
        return say(ui, "chart.money.open")
    if key.startswith("money:"):
        return say(ui, "chart.money", currency=currency_name(key.removeprefix("money:"), ui))
    return say(ui, f"chart.{key}")


def _in_order(key: str, mentions: list[StoredFigure]) -> list[StoredFigure]:
    """Casualties by harm, shares by what they measure; within these, and everywhere else, as they are told."""
    if key == "casualties":
        harms = get_args(Harm)
        return sorted(mentions, key=lambda mention: harms.index(mention.figure.unit))
    if key == "shares":
        roles = get_args(PercentRole)
        return sorted(mentions, key=lambda mention: roles.index(mention.figure.role))
    return mentions


def frame(section: Section, ui: Ui) -> pd.DataFrame:
    """One row a figure, with all that its mark needs: place, ends, form, colour, shape, words."""
    return pd.DataFrame([_row(place, mention, ui) for place, mention in enumerate(section.mentions)])


def _row(place: int, mention: StoredFigure, ui: Ui) -> dict[str, object]:
    figure = mention.figure
    colour, shape = style_of(figure)
    low, high = drawn(figure)
    return {
        "row": place,
        "key": mention.key,
        "low": low,
        "high": high,
        "form": form_of(figure),
        "way": way_of(figure),
        "fill": "transparent" if is_hollow(figure) else colour,
        "colour": colour,
        "shape": shape,
        "hedge": figure.hedge,
        "value": isolate(value_in_words(figure, ui), ui),
        "about": isolate(_about(mention, ui), ui),
        "quoted": isolate(shorten(figure.sentence, 240), ui),
    }


def drawn(figure: Figure) -> tuple[float, float]:
    """The ends as drawn: a fall lies on the other side of zero."""
    low, high = float(figure.low), float(figure.high)
    return (-high, -low) if figure.direction == "down" else (low, high)


def form_of(figure: Figure) -> Form:
    """A bar for what has two ends, a point for what has one value."""
    return "bar" if figure.hedge in SPREAD else "point"


def is_hollow(figure: Figure) -> bool:
    """Whether its mark is drawn hollow, as what is told about."""
    return figure.hedge in ("approx", "magnitude")


def way_of(figure: Figure) -> int:
    """Where else the value may lie: 1 towards more, -1 towards less, 0 neither. A fall of "at least" runs downwards."""
    way = {"at_least": 1, "more_than": 1, "at_most": -1, "less_than": -1}.get(figure.hedge, 0)
    return -way if figure.direction == "down" else way


def _about(mention: StoredFigure, ui: Ui) -> str:
    """What the figure measures, and of whom or what; where it stands and what was decided, if that is special."""
    figure = mention.figure
    special = [say(ui, "part.title")] if figure.part == "title" else []
    special += [] if mention.review == "unreviewed" else [say(ui, f"review.{mention.review}")]
    named = quoted_line(figure.subject, figure.sentence, _LONGEST_CONTEXT) if figure.subject else ""
    parts = [
        *(f"\u2068{part}\u2069" for part in (*specifics(figure, ui), *special)),
        named or label(figure, _LONGEST_CONTEXT),
    ]
    said = " · ".join(filter(None, parts))
    return said or quoted_line(
        figure.text, figure.sentence, _LONGEST_CONTEXT
    )  # a bare "3 killed": nothing else is told


def isolate(words: str, ui: Ui) -> str:
    """The words in a directional isolate of the interface's direction; SVG text has no other way to say it."""
    opening = "\u2067" if is_rtl(ui) else "\u2066"
    return f"{opening}{words}\u2069"


def axis(section: Section, ui: Ui) -> Axis:
    """The axis that these figures need: percentages on 0 to 100, money logarithmic, counts by how far they spread."""
    ends = [end for mention in section.mentions for end in drawn(mention.figure)]
    if section.key == "shares":
        return _linear(min(0.0, *ends), max(100.0, *ends), ui, "%")
    if section.key in ("changes", "points"):
        return _linear(min(0.0, *ends), max(0.0, *ends), ui, "%" if section.key == "changes" else "")
    if min(ends) > 0 and (section.key.startswith("money") or max(ends) > _WIDE * min(ends)):
        return _logarithmic(min(ends), max(ends), ui)
    return _linear(min(0.0, *ends), max(5.0, *ends), ui, "")


def _logarithmic(low: float, high: float, ui: Ui) -> Axis:
    low, high = low / 2.5, high * 2.5
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ticks = [10.0**decade for decade in decades if low <= 10.0**decade <= high]
    if len(ticks) < 3:
        ticks = [step * 10.0**decade for decade in decades for step in (1, 2, 5) if low <= step * 10.0**decade <= high]
    ticks = ticks[:: math.ceil(len(ticks) / 6)]
    return Axis("log", low, high, tuple(ticks), tuple(_tick(tick, ui, "") for tick in ticks))


def _linear(low: float, high: float, ui: Ui, suffix: str) -> Axis:
    high = low + 1 if high == low else high
    step = _step(high - low)
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = [step * count for count in range(first, last + 1)]
    return Axis("linear", first * step, last * step, tuple(ticks), tuple(_tick(tick, ui, suffix) for tick in ticks))


def _step(spread: float) -> float:
    """A round distance between ticks that makes four to eight of them."""
    unit = 10.0 ** math.floor(math.log10(spread))
    return next(unit * part for part in (0.1, 0.2, 0.25, 0.5, 1, 2, 2.5) if spread / (unit * part) <= 5)


def _tick(value: float, ui: Ui, suffix: str) -> str:
    number = Decimal(f"{value:.10g}")
    if abs(number) >= 10**6:
        return isolate(f"{compact(number, ui)}{suffix}", ui)
    return f"\u2066{exact(number)}{suffix}\u2069"  # a minus sign stays before its number in every language


def height(section: Section) -> int:
    """The chart's height in pixels."""
    return len(section.mentions) * ROW_HEIGHT + AXIS_HEIGHT


def chart(section: Section, ui: Ui, *, scrolls: bool = False) -> alt.LayerChart:
    """The section's figures as marks on one axis, right to left where the interface is.

    Args:
        section: the figures.
        ui: the interface's language.
        scrolls: whether the chart is too tall to be seen at once; its axis stands above it then.
    """
    data = frame(section, ui)
    scale = axis(section, ui)
    x = _x_encoding(scale, is_rtl(ui), "top" if scrolls else "bottom")
    layers = [picked(_bars(data, x), "pick_bar"), *(_ends(data, x) if has_bars(data) else ())]
    layers += [*_arrows(data, x, towards_end=-1 if is_rtl(ui) else 1), picked(_points(data, x), "pick_point")]
    layers += [picked(_words(data, "value", is_rtl(ui)), "pick_value"), _words(data, "about", is_rtl(ui))]
    return layered(layers, height=alt.Step(ROW_HEIGHT), padding=_padding(is_rtl(ui)))


def _padding(rtl: bool) -> dict[str, float]:
    """Room where the axis ends; on the other side the words, which start in the margin, make it themselves."""
    return {"left": _MARGIN if rtl else 2, "right": 2 if rtl else _MARGIN, "top": 0, "bottom": 4}


def _x_encoding(scale: Axis, rtl: bool, orient: Literal["top", "bottom"]) -> alt.X:
    return alt.X(
        "low:Q",
        scale=alt.Scale(type=scale.scale, domain=[scale.low, scale.high], nice=False, reverse=rtl),
        axis=worded_axis(scale.ticks, scale.labels, orient=orient, labelOverlap="greedy", labelSeparation=14, **GRID),
    )


def _y() -> alt.Y:
    return alt.Y("row:O", axis=None)


def has_bars(data: pd.DataFrame) -> bool:
    """Whether any figure is a range or an order of magnitude."""
    return bool((data["form"] == "bar").any())


def ways_of(data: pd.DataFrame) -> tuple[int, ...]:
    """In which directions any figure is bounded."""
    return tuple(way for way in (1, -1) if (data["way"] == way).any())


def _only(data: pd.DataFrame, form: Form) -> pd.DataFrame:
    return data.loc[data["form"] == form]


def _tooltip() -> list[alt.Tooltip]:
    return [alt.Tooltip("quoted:N", title=" ")]


def _fill(field: str) -> alt.Fill:
    """A field that holds the colour itself, and needs no legend: each row says in words what it is."""
    return alt.Fill(f"{field}:N", scale=None, legend=None)


def _stroke(field: str) -> alt.Stroke:
    return alt.Stroke(f"{field}:N", scale=None, legend=None)


def _bars(data: pd.DataFrame, x: alt.X) -> alt.Chart:
    bars = alt.Chart(_only(data, "bar")).mark_bar(height=8, cursor="pointer", yOffset=_MARK_BELOW, strokeWidth=2)
    encoded: alt.Chart = bars.encode(
        x=x,
        x2="high:Q",
        y=_y(),
        fill=_fill("fill"),
        stroke=_stroke("colour"),
        strokeDash=alt.condition("datum.hedge == 'magnitude'", alt.value([4, 3]), alt.value([1, 0])),
        tooltip=_tooltip(),
    )
    return encoded


def _ends(data: pd.DataFrame, x: alt.X) -> list[alt.Chart]:
    """A stroke across each end of a bar, so that a short range is not taken for a point."""
    layers: list[alt.Chart] = []
    for end in ("low", "high"):
        ends = alt.Chart(_only(data, "bar")).mark_point(
            shape="stroke", size=320, angle=90, opacity=1, strokeWidth=3, yOffset=_MARK_BELOW
        )
        drawn = ends.encode(x=x if end == "low" else alt.X("high:Q"), y=_y(), stroke=_stroke("colour"))
        layers.append(drawn)
    return layers


def _arrows(data: pd.DataFrame, x: alt.X, towards_end: int) -> list[alt.Chart]:
    """A shaft and a head from each bounded value, of one length in pixels whatever the scale."""
    layers: list[alt.Chart] = []
    for way in ways_of(data):
        rows = data.loc[data["way"] == way]
        reach = way * towards_end * _ARROW
        base = alt.Chart(rows).encode(x=x, y=_y())
        shaft = base.mark_rule(strokeWidth=3, yOffset=_MARK_BELOW, y2Offset=_MARK_BELOW, x2Offset=reach)
        head = base.mark_point(
            shape="triangle-right" if reach > 0 else "triangle-left",
            size=90,
            opacity=1,
            strokeWidth=0,
            xOffset=reach,
            yOffset=_MARK_BELOW,
        )
        layers.append(shaft.encode(x2="low:Q", stroke=_stroke("colour")))
        layers.append(head.encode(fill=_fill("colour")))
    return layers


def _points(data: pd.DataFrame, x: alt.X) -> alt.Chart:
    points = alt.Chart(_only(data, "point")).mark_point(
        size=170, opacity=1, strokeWidth=2, yOffset=_MARK_BELOW, cursor="pointer"
    )
    encoded: alt.Chart = points.encode(
        x=x,
        y=_y(),
        fill=_fill("fill"),
        stroke=_stroke("colour"),
        shape=alt.Shape("shape:N", scale=None, legend=None),
        tooltip=_tooltip(),
    )
    return encoded


def _words(data: pd.DataFrame, field: str, rtl: bool) -> alt.Chart:
    """One line of each row's words, at the side where reading starts, cut only where the page ends."""
    text = alt.Chart(data).mark_text(
        align="right" if rtl else "left",
        fontSize=13,
        fontWeight="bold" if field == "value" else "normal",
        color=INK,
        cursor="pointer" if field == "value" else "default",
        dx=_MARGIN if rtl else -_MARGIN,
        dy=_VALUE_ABOVE if field == "value" else _ABOUT_ABOVE,
        limit=alt.ExprRef(f"width + {2 * _MARGIN}"),
    )
    encoded: alt.Chart = text.encode(x=alt.value("width" if rtl else 0), y=_y(), text=f"{field}:N", tooltip=_tooltip())
    return encoded
