"""Shares of voters over time: one measure to a chart, each subject with a colour and a shape of its own.

Points stand for themselves: no line joins them, for two polls need not have asked the same people the same thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import altair as alt
import pandas as pd

from dashboards import charts
from dashboards.messages import Ui, is_rtl, say
from dashboards.overview_charts import Drawing, Link, colour, source_line, ticks, tooltip
from dashboards.palette import COLOURS, INK
from dashboards.wording import plain, quoted_line, shorten, value_in_words
from tracker.languages.folding import fold_word
from tracker.store.rows import StoredFigure

_HEIGHT = 240
_ARROW = 20
_MARGIN = 24
_TICKS = 4
_LONGEST_NAME = 48
_LONGEST_QUOTE = 220

# Colour, Vega's symbol, and the character that looks like it, for the legend.
_STYLES = (
    ("blue", "circle", "●"),
    ("vermillion", "square", "■"),
    ("green", "diamond", "◆"),
    ("purple", "triangle-up", "▲"),
    ("orange", "triangle-down", "▼"),
    ("sky", "cross", "✚"),
)
_OTHERS = ("black", "M-1,-1L1,1M-1,1L1,-1", "✕")


@dataclass(frozen=True)
class Named:
    """A line of the legend: CSS colour, the sign beside it, whose figures these are and how many."""

    colour: str
    sign: str
    name: str
    mentions: int


def subjects(figures: Sequence[StoredFigure], ui: Ui) -> list[Named]:
    """Whose figures these are, the most frequent first; those behind the sixth, and those of nobody, together."""
    return [named for named, _ in _legend(figures, ui)]


def over_time(figures: Sequence[StoredFigure], ui: Ui, link: Link) -> Drawing | None:
    """The dated ones of these shares, all of one measure, by day; None where no article has a date.

    Args:
        figures: the mentions.
        ui: the interface's language; time runs its way.
        link: the address that opens a figure.
    """
    days = [each.published for each in figures if each.published]
    if not days:
        return None
    styles = {key: (named.colour, shape) for (named, keys), shape in _shapes(figures, ui) for key in keys}
    rows = [_row(each, each.published, styles[_key(each)], ui, link) for each in figures if each.published]
    chart = _layers(pd.DataFrame(rows), _time(days, ui), ui)
    return Drawing(chart, _HEIGHT + charts.AXIS_HEIGHT)


def _key(stored: StoredFigure) -> str:
    """The subject as it is compared: without vowel marks, case and kinds of alef."""
    return fold_word(plain(getattr(stored.figure, "subject", None) or "")).strip()


def _legend(figures: Sequence[StoredFigure], ui: Ui) -> list[tuple[Named, list[str]]]:
    counts = Counter(_key(each) for each in figures)
    written = {_key(each): each for each in reversed(figures)}
    first = [key for key, _ in counts.most_common() if key][: len(_STYLES)]
    named = [
        (Named(COLOURS[name], sign, _name(written[key]), counts[key]), [key])
        for key, (name, _, sign) in zip(first, _STYLES, strict=False)
    ]
    rest = [key for key in counts if key not in first]
    if rest:
        name, _, sign = _OTHERS
        mentions = sum(counts[key] for key in rest)
        told = say(ui, "overview.subject.others" if any(rest) else "overview.subject.none")
        named.append((Named(COLOURS[name], sign, told, mentions), rest))
    return named


def _name(stored: StoredFigure) -> str:
    return quoted_line(getattr(stored.figure, "subject", None) or "", stored.figure.sentence, _LONGEST_NAME)


def _shapes(figures: Sequence[StoredFigure], ui: Ui) -> Iterator[tuple[tuple[Named, list[str]], str]]:
    by_sign = {sign: shape for _, shape, sign in (*_STYLES, _OTHERS)}
    for named, keys in _legend(figures, ui):
        yield (named, keys), by_sign[named.sign]


def _row(stored: StoredFigure, day: date, style: tuple[str, str], ui: Ui, link: Link) -> dict[str, object]:
    figure = stored.figure
    hollow = figure.hedge in ("approx", "magnitude")
    return {
        "day": _number(day),
        "low": float(figure.low),
        "high": float(figure.high),
        "form": "bar" if figure.hedge in ("range", "magnitude") else "point",
        "way": {"at_least": 1, "more_than": 1, "at_most": -1, "less_than": -1}.get(figure.hedge, 0),
        "fill": "transparent" if hollow else style[0],
        "colour": style[0],
        "shape": style[1],
        "href": link(stored),
        "value": charts.isolate(value_in_words(figure, ui), ui),
        "quoted": charts.isolate(shorten(figure.sentence, _LONGEST_QUOTE), ui),
        "source": charts.isolate(source_line(stored, ui), ui),
    }


def _number(day: date) -> int:
    """Days as numbers: a time axis would shift them with the reader's time zone."""
    return day.toordinal()


def _time(days: Sequence[date], ui: Ui) -> alt.X:
    first, last = min(days), max(days)
    room = max(timedelta(days=3), (last - first) / 20)
    spread = (last - first).days
    places = sorted({_number(first + timedelta(days=round(spread * at / _TICKS))) for at in range(_TICKS + 1)})
    labels = [charts.isolate(date.fromordinal(place).isoformat(), "en") for place in places]
    return alt.X(
        "day:Q",
        scale=alt.Scale(
            domain=[_number(first - room), _number(last + room)], nice=False, zero=False, reverse=is_rtl(ui)
        ),
        axis=ticks([float(place) for place in places], labels),
    )


def _share(data: pd.DataFrame, ui: Ui) -> alt.Y:
    top = max(100.0, *data["high"])
    return alt.Y(
        "low:Q",
        scale=alt.Scale(domain=[0, top], nice=False),
        axis=alt.Axis(
            orient="right" if is_rtl(ui) else "left",
            values=[0, 25, 50, 75, 100],
            labelExpr="'\u2066' + datum.value + '%\u2069'",
            labelColor=INK,
            labelFontSize=12,
            gridColor=INK,
            gridOpacity=0.16,
            title=None,
        ),
    )


def _layers(data: pd.DataFrame, x: alt.X, ui: Ui) -> alt.LayerChart:
    y = _share(data, ui)
    base = alt.Chart(data).encode(x=x, y=y, tooltip=tooltip(ui), href="href:N")
    padding = {"left": 4, "right": 4, "top": 8, "bottom": 4}
    layers = [*_bars(base), *_arrows(base), _points(base)]
    return alt.LayerChart(layer=layers, height=_HEIGHT, padding=padding)


def _bars(base: alt.Chart) -> Iterator[Any]:
    spans = base.transform_filter("datum.form == 'bar'")
    yield spans.mark_rule(strokeWidth=4, cursor="pointer").encode(y2="high:Q", stroke=colour(alt.Stroke, "colour"))
    for field in ("low", "high"):
        end = spans.mark_point(shape="stroke", size=160, opacity=1, strokeWidth=3, cursor="pointer")
        drawn = end if field == "low" else end.encode(y="high:Q")
        yield drawn.encode(stroke=colour(alt.Stroke, "colour"))


def _arrows(base: alt.Chart) -> Iterator[Any]:
    for way in (1, -1):
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
