"""Mentions of many articles on one axis, in lanes by what they measure: a mark a mention, and nothing added up.

Marks are drawn as in an article's charts: filled is exact, hollow approximate, an arrow runs the way in which the true
value may lie, a bar spans a range, a dashed bar an order of magnitude. Each is a link that opens its figure.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from dashboards import charts
from dashboards.messages import Ui, is_rtl, say
from dashboards.palette import INK
from dashboards.vega import GRID, layered, worded_axis
from dashboards.wording import day_in_words, plain, shorten, value_in_words
from tracker.store.rows import StoredFigure

_TITLE = 24  # pixels above the marks of a lane
_ROW = 17
_GAP = 8
_MOST_ROWS = 9  # of a lane; what finds no room in them is drawn over others
_ARROW = 22
_APART = 15  # pixels between two marks of a row
_WIDTH = 440  # of the axis, as marks are laid out; between a phone's and a desk's
_MARGIN = 30  # for what leaves the outermost values
_LONGEST_QUOTE = 160
_LONGEST_TITLE = 60

Link = Callable[[StoredFigure], str]


@dataclass(frozen=True)
class Lane:
    """The mentions of one thing: they share a unit with those of every other lane of a chart.

    Attributes:
        title: what they measure, in the interface's words.
        figures: the mentions, the most important first.
    """

    title: str
    figures: tuple[StoredFigure, ...]


@dataclass(frozen=True)
class Drawing:
    """A chart with its height in pixels."""

    chart: alt.LayerChart
    height: int


def strips(key: str, lanes: Sequence[Lane], ui: Ui, link: Link) -> Drawing:
    """The lanes above each other on one axis.

    Args:
        key: what the axis is of, as `charts.Section` has it: "money:USD", "shares", "changes", "points", "casualties".
        lanes: the lanes from the top; at least one mention between them.
        ui: the interface's language; the axis runs its way.
        link: the address that opens a figure.
    """
    ordered = tuple(each for lane in lanes for each in lane.figures)
    section = charts.Section(key, "", ordered)
    axis = charts.axis(section, ui)
    data = charts.frame(section, ui).drop(columns=["row", "key", "about"])
    data["y"], heads, height = _places(lanes, data, axis)
    data["href"] = [link(each) for each in ordered]
    data["value"] = [charts.isolate(value_in_words(each.figure, ui), ui) for each in ordered]
    data["quoted"] = [charts.isolate(shorten(each.figure.sentence, _LONGEST_QUOTE), ui) for each in ordered]
    data["source"] = [charts.isolate(source_line(each, ui), ui) for each in ordered]
    titles = pd.DataFrame({"y": heads, "title": [_lane_title(lane, ui) for lane in lanes]})
    return Drawing(_layers(data, titles, axis, height, ui), height + charts.AXIS_HEIGHT)


def source_line(stored: StoredFigure, ui: Ui) -> str:
    """Outlet and day, each isolated from what stands beside it."""
    day = day_in_words(stored.published, ui)
    outlet = shorten(stored.outlet, _LONGEST_TITLE) or say(ui, "outlet.none")
    return f"\u2068{outlet}\u2069 · \u2068{day}\u2069"


def tooltip(ui: Ui) -> list[alt.Tooltip]:
    """What a mark says when it is pointed at: the value, the sentence that it stands in, and where that stood."""
    return [
        alt.Tooltip(f"{field}:N", title=charts.isolate(say(ui, name), ui))
        for field, name in (("value", "field.value"), ("quoted", "field.sentence"), ("source", "filter.outlets"))
    ]


def _lane_title(lane: Lane, ui: Ui) -> str:
    return charts.isolate(f"\u2068{shorten(plain(lane.title), _LONGEST_TITLE)}\u2069 ({len(lane.figures)})", ui)


def _places(lanes: Sequence[Lane], data: pd.DataFrame, axis: charts.Axis) -> tuple[list[float], list[float], int]:
    """Where each mark stands from the top, where the title of each lane, and the height of all."""
    spans = [_span(row, axis) for row in data.to_dict("records")]
    places: list[float] = []
    heads: list[float] = []
    top = 0.0
    for lane in lanes:
        heads.append(top + _TITLE / 2)
        rows = list(_rows(spans[len(places) : len(places) + len(lane.figures)]))
        places += [top + _TITLE + (row + 0.5) * _ROW for row in rows]
        top += _TITLE + (max(rows, default=0) + 1) * _ROW + _GAP
    return places, heads, round(top)


def _rows(spans: Sequence[tuple[float, float]]) -> Iterator[int]:
    """The row of each mark: the first that has room for it, so that no mark hides another as long as there is any."""
    taken: list[list[tuple[float, float]]] = [[] for _ in range(_MOST_ROWS)]
    for count, (left, right) in enumerate(spans):
        free = (row for row, others in enumerate(taken) if all(right < a or left > b for a, b in others))
        row = next(free, count % _MOST_ROWS)
        taken[row].append((left, right))
        yield row


def _span(row: dict[Any, Any], axis: charts.Axis) -> tuple[float, float]:
    """What a mark covers of the axis, in pixels of a screen of middling width."""
    left, right = _pixel(row["low"], axis) - _APART / 2, _pixel(row["high"], axis) + _APART / 2
    return left - _ARROW * (row["way"] < 0), right + _ARROW * (row["way"] > 0)


def _pixel(value: float, axis: charts.Axis) -> float:
    if axis.scale == "log":
        part = math.log(value / axis.low) / math.log(axis.high / axis.low)
    else:
        part = (value - axis.low) / (axis.high - axis.low)
    return part * _WIDTH


def _layers(data: pd.DataFrame, titles: pd.DataFrame, axis: charts.Axis, height: int, ui: Ui) -> alt.LayerChart:
    rtl = is_rtl(ui)
    base = alt.Chart(data).encode(x=_x(axis, rtl), y=_y(height), tooltip=tooltip(ui), href="href:N")
    layers = [_titles(titles, height, rtl), *(_bars(base) if charts.has_bars(data) else ())]
    layers += [*_arrows(base, charts.ways_of(data), -1 if rtl else 1), _points(base)]
    padding = {"left": _MARGIN if rtl else 4, "right": 4 if rtl else _MARGIN, "top": 0, "bottom": 4}
    return layered(layers, height=height, padding=padding)


def _x(axis: charts.Axis, rtl: bool) -> alt.X:
    return alt.X(
        "low:Q",
        scale=alt.Scale(type=axis.scale, domain=[axis.low, axis.high], nice=False, reverse=rtl),
        axis=worded_axis(axis.ticks, axis.labels, labelOverlap="greedy", labelSeparation=12, **GRID),
    )


def _y(height: int, field: str = "y") -> alt.Y:
    """The place from the top, which a chart of many lanes counts in pixels."""
    return alt.Y(f"{field}:Q", scale=alt.Scale(domain=[height, 0], nice=False, zero=False), axis=None)


def colour(channel: type[Any], field: str) -> Any:
    """A field that holds the colour itself."""
    return channel(f"{field}:N", scale=None, legend=None)


def _titles(titles: pd.DataFrame, height: int, rtl: bool) -> alt.Chart:
    text = alt.Chart(titles).mark_text(
        align="right" if rtl else "left",
        baseline="middle",
        fontSize=13,
        fontWeight="bold",
        color=INK,
        limit=alt.ExprRef("width"),
    )
    drawn: alt.Chart = text.encode(x=alt.value("width" if rtl else 0), y=_y(height), text="title:N")
    return drawn


def _bars(base: alt.Chart) -> Iterator[alt.Chart]:
    """A bar for a range, with a stroke across each of its ends, so that a short one is not taken for a point."""
    spans = base.transform_filter("datum.form == 'bar'")
    bar = spans.mark_bar(height=8, cursor="pointer", strokeWidth=2)
    yield bar.encode(
        x2="high:Q",
        fill=colour(alt.Fill, "fill"),
        stroke=colour(alt.Stroke, "colour"),
        strokeDash=alt.condition("datum.hedge == 'magnitude'", alt.value([4, 3]), alt.value([1, 0])),
    )
    end = spans.mark_point(shape="stroke", size=200, angle=90, opacity=1, strokeWidth=3, cursor="pointer")
    for field in ("low", "high"):
        drawn = end if field == "low" else end.encode(x="high:Q")
        yield drawn.encode(stroke=colour(alt.Stroke, "colour"))


def _arrows(base: alt.Chart, ways: Iterable[int], towards_end: int) -> Iterator[alt.Chart]:
    """A shaft and a head from each bounded value, of one length in pixels whatever the scale."""
    for way in ways:
        bounded = base.transform_filter(f"datum.way == {way}")
        reach = way * towards_end * _ARROW
        shaft = bounded.mark_rule(strokeWidth=2.5, x2Offset=reach, cursor="pointer")
        head = bounded.mark_point(
            shape="triangle-right" if reach > 0 else "triangle-left",
            size=70,
            opacity=1,
            strokeWidth=0,
            xOffset=reach,
            cursor="pointer",
        )
        yield shaft.encode(x2="low:Q", stroke=colour(alt.Stroke, "colour"))
        yield head.encode(fill=colour(alt.Fill, "colour"))


def _points(base: alt.Chart) -> alt.Chart:
    points = base.transform_filter("datum.form == 'point'").mark_point(
        size=95, opacity=1, strokeWidth=2, cursor="pointer"
    )
    drawn: alt.Chart = points.encode(
        fill=colour(alt.Fill, "fill"),
        stroke=colour(alt.Stroke, "colour"),
        shape=alt.Shape("shape:N", scale=None, legend=None),
    )
    return drawn
