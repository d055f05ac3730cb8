"""Shares of voters over time: one measure to a chart, each subject with a colour and a shape of its own.

Points stand for themselves: no line joins them, for two polls need not have asked the same people the same thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import altair as alt
import pandas as pd

from dashboards import charts
from dashboards.messages import Ui, is_rtl, say
from dashboards.overview_charts import Drawing, Link, colour, source_line, tooltip
from dashboards.palette import COLOURS, INK
from dashboards.timeline_charts import time_axis
from dashboards.vega import GRID, layered, worded_axis
from dashboards.wording import plain, quoted_line, shorten, value_in_words
from tracker.languages.folding import fold_word
from tracker.store.rows import StoredFigure

_HEIGHT = 240
_ARROW = 20
_MARGIN = 24
_LONGEST_NAME = 48
_QUARTERS = (0, 25, 50, 75, 100)
_QUARTERS_NAMED = [f"\u2066{share}%\u2069" for share in _QUARTERS]  # the sign stays behind its number
_LONGEST_QUOTE = 160


@dataclass(frozen=True)
class Style:
    """How the mentions of a subject are drawn: CSS colour, Vega's symbol, and a character that looks like it."""

    colour: str
    shape: str
    sign: str


_STYLES = (
    Style(COLOURS["blue"], "circle", "●"),
    Style(COLOURS["vermillion"], "square", "■"),
    Style(COLOURS["green"], "diamond", "◆"),
    Style(COLOURS["purple"], "triangle-up", "▲"),
    Style(COLOURS["orange"], "triangle-down", "▼"),
    Style(COLOURS["sky"], "cross", "✚"),
)
_OTHERS = Style(INK, "M-1,-1L1,1M-1,1L1,-1", "✕")

Styles = dict[str, Style]
"""The style of each subject that has one of its own."""


@dataclass(frozen=True)
class Named:
    """A line of the legend: whose figures these are, and how many."""

    style: Style
    name: str
    mentions: int


def styles_of(figures: Iterable[StoredFigure]) -> Styles:
    """Styles for the most frequent subjects of these figures, so that one looks alike in every chart of them."""
    counts = Counter(key for key in map(_key, figures) if key)
    return {key: style for (key, _), style in zip(counts.most_common(), _STYLES, strict=False)}


def legend(figures: Sequence[StoredFigure], styles: Styles, ui: Ui) -> list[Named]:
    """Whose figures these are, the most frequent first; in the end all those that have no style of their own."""
    counts = Counter(_key(each) for each in figures)
    written = {_key(each): each for each in reversed(figures)}
    named = [Named(styles[key], _name(written[key]), told) for key, told in counts.most_common() if key in styles]
    rest = {key: told for key, told in counts.items() if key not in styles}
    if rest:
        told = say(ui, "overview.subject.others" if any(rest) else "overview.subject.none")
        named.append(Named(_OTHERS, told, sum(rest.values())))
    return named


def over_time(figures: Sequence[StoredFigure], styles: Styles, ui: Ui, link: Link) -> Drawing | None:
    """The dated ones of these shares, all of one measure, by day; None where no article has a date.

    Args:
        figures: the mentions.
        styles: how each subject is drawn.
        ui: the interface's language.
        link: the address that opens a figure.
    """
    dated = [(each, each.published) for each in figures if each.published]
    if not dated:
        return None
    rows = [_row(each, day, styles.get(_key(each), _OTHERS), ui, link) for each, day in dated]
    days = [day for _, day in dated]
    x = time_axis(min(days), max(days), ui)
    return Drawing(_layers(pd.DataFrame(rows), x, ui), _HEIGHT + charts.AXIS_HEIGHT)


def _key(stored: StoredFigure) -> str:
    """The subject as it is compared: without vowel marks, case and kinds of alef."""
    return fold_word(plain(stored.figure.subject or "")).strip()


def _name(stored: StoredFigure) -> str:
    return quoted_line(stored.figure.subject or "", stored.figure.sentence, _LONGEST_NAME)


def _row(stored: StoredFigure, day: date, style: Style, ui: Ui, link: Link) -> dict[str, object]:
    figure = stored.figure
    return {
        "day": day.toordinal(),
        "low": float(figure.low),
        "high": float(figure.high),
        "form": charts.form_of(figure),
        "way": charts.way_of(figure),
        "fill": "transparent" if charts.is_hollow(figure) else style.colour,
        "colour": style.colour,
        "shape": style.shape,
        "href": link(stored),
        "value": charts.isolate(value_in_words(figure, ui), ui),
        "quoted": charts.isolate(shorten(figure.sentence, _LONGEST_QUOTE), ui),
        "source": charts.isolate(source_line(stored, ui), ui),
    }


def _share(data: pd.DataFrame, ui: Ui) -> alt.Y:
    top = max(100.0, *data["high"])
    return alt.Y(
        "low:Q",
        scale=alt.Scale(domain=[0, top], nice=False),
        axis=worded_axis(_QUARTERS, _QUARTERS_NAMED, orient="right" if is_rtl(ui) else "left", **GRID),
    )


def _layers(data: pd.DataFrame, x: alt.X, ui: Ui) -> alt.LayerChart:
    y = _share(data, ui)
    base = alt.Chart(data).encode(x=x, y=y, tooltip=tooltip(ui), href="href:N")
    padding = {"left": 4, "right": 4, "top": 8, "bottom": 4}
    layers = [*(_bars(base) if charts.has_bars(data) else ()), *_arrows(base, charts.ways_of(data)), _points(base)]
    return layered(layers, height=_HEIGHT, padding=padding)


def _bars(base: alt.Chart) -> Iterator[Any]:
    spans = base.transform_filter("datum.form == 'bar'")
    yield spans.mark_rule(strokeWidth=4, cursor="pointer").encode(y2="high:Q", stroke=colour(alt.Stroke, "colour"))
    for field in ("low", "high"):
        end = spans.mark_point(shape="stroke", size=160, opacity=1, strokeWidth=3, cursor="pointer")
        drawn = end if field == "low" else end.encode(y="high:Q")
        yield drawn.encode(stroke=colour(alt.Stroke, "colour"))


def _arrows(base: alt.Chart, ways: Iterable[int]) -> Iterator[Any]:
    for way in ways:
        bounded = base.transform_filter(f"datum.way == {way}")
        reach = -way * _ARROW  # pixels count downwards
        yield bounded.mark_rule(strokeWidth=2.5, y2Offset=reach).encode(y2="low:Q", stroke=colour(alt.Stroke, "colour"))
        head = bounded.mark_point(
            shape="triangle-up" if way > 0 else "triangle-down", size=60, opacity=1, strokeWidth=0, yOffset=reach
        )
        yield head.encode(fill=colour(alt.Fill, "colour"))


def _points(base: alt.Chart) -> Any:
    points = base.transform_filter("datum.form == 'point'").mark_point(
        size=90, opacity=1, strokeWidth=2, cursor="pointer"
    )
    return points.encode(
        fill=colour(alt.Fill, "fill"),
        stroke=colour(alt.Stroke, "colour"),
        shape=alt.Shape("shape:N", scale=None, legend=None),
    )
