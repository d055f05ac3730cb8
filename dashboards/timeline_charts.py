"""A quantity over time: a mark for each mention, on the day of its article.

The marks show bounds as in `dashboards.charts`, with arrows that point up or down. Nothing is worked out: a line joins
what one outlet told of one running total, from day to day, and stays level until it told another number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, Literal

import altair as alt
import pandas as pd

from dashboards.address import By
from dashboards.charts import Axis, Section, axis, drawn, form_of, has_bars, is_hollow, isolate, way_of, ways_of
from dashboards.filter_bar import outlet_name
from dashboards.messages import Ui, is_rtl, say
from dashboards.palette import COLOURS, INK, SALTIRE
from dashboards.vega import GRID, layered, picked, worded_axis
from dashboards.wording import day_in_words, plain, quoted_line, shorten, value_in_words
from tracker.languages.folding import fold_word
from tracker.records import Casualty, Figure, Percent
from tracker.store.rows import StoredFigure

TIME_REVERSED = False
"""Whether time runs from right to left where the interface does: it does not.

Arabic newspapers and schoolbooks set all that is written on a chart from the right, and mostly still let time, as the
x-axis of any graph, run from left to right; guidelines for interfaces keep such graphs unmirrored too. (Amounts along a
row, as in `dashboards.charts`, are read like words, and start where reading starts.) The values of a timeline stand at
the side where reading starts. Every chart with days on it is made with `time_axis`, so that this is said once.
"""

PICKS = ("pick_bar", "pick_point")
"""The selections of a chart: a click on a bar or a point picks the figure by its `key`."""

HEIGHT = 360
TOLD_APART = 6
_CROWDED = 300
_ARROW = 20
_MOST_TICKS = 6
_SENTENCES = 160_000  # characters of sentences in one chart, so that two bytes each stay well below a megabyte
_LONGEST_SENTENCE, _SHORTEST_SENTENCE = 240, 60

_STYLES = (
    (COLOURS["blue"], "circle", "●"),
    (COLOURS["vermillion"], "square", "■"),
    (COLOURS["green"], "diamond", "◆"),
    (COLOURS["purple"], "triangle-up", "▲"),
    (COLOURS["orange"], "cross", "✚"),
    (COLOURS["sky"], "triangle-down", "▼"),
)
_OTHERS = ("#808080", SALTIRE, "✖")

PanelName = Literal["cumulative", "new", "unsaid", "all"]


@dataclass(frozen=True)
class Group:
    """Marks of one look: their name, colour, shape, and that shape as a character."""

    name: str
    colour: str
    shape: str
    sign: str


@dataclass(frozen=True)
class Groups:
    """What a timeline tells apart: the largest by name, and the others together.

    Attributes:
        each: the groups as they are drawn, the others last if there are any.
        places: what a figure is told apart by → its place in `each`, for those by name.
    """

    each: tuple[Group, ...]
    places: dict[str, int]

    def place(self, belongs: str) -> int:
        """Where in `each` it stands."""
        return self.places.get(belongs, len(self.places))


@dataclass(frozen=True)
class Panel:
    """One chart: mentions that may share an axis. New and running counts of people never do."""

    name: PanelName
    told: tuple[StoredFigure, ...]


def panels(told: Iterable[StoredFigure]) -> list[Panel]:
    """The charts that these mentions of one quantity need."""
    parted: dict[PanelName, list[StoredFigure]] = {"cumulative": [], "new": [], "unsaid": [], "all": []}
    for each in told:
        counted = each.figure
        name: PanelName = (counted.tally or "unsaid") if isinstance(counted, Casualty) else "all"
        parted[name].append(each)
    return [Panel(name, tuple(some)) for name, some in parted.items() if some]


def groups(told: Sequence[StoredFigure], by: By, ui: Ui) -> Groups:
    """The outlets (or subjects, or groups of people) of these mentions, the most frequent first."""
    counted = Counter(belongs(each, by) for each in told)
    largest = [name for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:TOLD_APART]]
    named = _written(told, by, ui)
    each = [Group(named[name], *style) for name, style in zip(largest, _STYLES, strict=False)]
    if rest := len(counted) - len(largest):
        each.append(Group(say(ui, f"timeline.others.{by}", count=rest), *_OTHERS))
    return Groups(tuple(each), {name: place for place, name in enumerate(largest)})


def belongs(stored: StoredFigure, by: By) -> str:
    """What the mention is told apart by; subjects as folded words, since each outlet writes them its own way."""
    if by == "outlet":
        return stored.outlet
    figure = stored.figure
    if by == "group":
        return (figure.group or "") if isinstance(figure, Casualty) else ""
    return " ".join(fold_word(word) for word in plain(figure.subject or "").split())


def _written(told: Sequence[StoredFigure], by: By, ui: Ui) -> dict[str, str]:
    """The name of each group, as it is written first."""
    named: dict[str, str] = {}
    for each in told:
        named.setdefault(belongs(each, by), _name(each, by, ui))
    return named


def _name(stored: StoredFigure, by: By, ui: Ui) -> str:
    if by == "outlet":
        return shorten(outlet_name(stored.outlet, ui), 40)
    if by == "group":
        group = belongs(stored, by)
        return say(ui, f"group.{group}" if group else "timeline.none.group")
    return shorten(stored.figure.subject or "", 40) or say(ui, "timeline.none.subject")


# ---------------------------------------------------------------------------------------------------------- the data


def frame(panel: Panel, looks: Groups, by: By, ui: Ui, *, joined: bool) -> pd.DataFrame:
    """One row a mention, with all that its mark needs: the oldest first, but those of the others below all.

    Args:
        panel: the mentions, all dated.
        looks: how they are told apart.
        by: by what.
        ui: the interface's language.
        joined: whether running totals are joined by lines.
    """
    longest = max(_SHORTEST_SENTENCE, min(_LONGEST_SENTENCE, _SENTENCES // len(panel.told)))
    lined = _lined(panel) if joined else {}
    placed = [(looks.place(belongs(each, by)), each) for each in panel.told]
    placed.sort(key=lambda pair: (pair[0] < TOLD_APART, pair[1].published, pair[1].article_key, pair[1].figure.start))
    return pd.DataFrame([_row(each, place, lined.get(each.key, -1), longest, ui) for place, each in placed])


def _row(stored: StoredFigure, place: int, line: int, longest: int, ui: Ui) -> dict[str, Any]:
    figure = stored.figure
    low, high = drawn(figure)
    return {
        "key": stored.key,
        "day": (stored.published or date.min).toordinal(),
        "low": low,
        "high": high,
        "form": form_of(figure),
        "hollow": is_hollow(figure),
        "way": way_of(figure),
        "place": place,
        "line": line,
        "value": isolate(value_in_words(figure, ui), ui),
        "quoted": quoted_line(_around(figure, longest), figure.sentence, longest + 2),
        "where": isolate(" · ".join(_where(stored, ui)), ui),
    }


def _where(stored: StoredFigure, ui: Ui) -> list[str]:
    outlet = f"\u2068{shorten(outlet_name(stored.outlet, ui), 40)}\u2069"
    return [outlet, f"\u2066{stored.published}\u2069"]


def _around(figure: Figure, longest: int) -> str:
    """As much of the sentence as there is room for, with the figure in it."""
    sentence = figure.sentence
    if len(sentence) <= longest:
        return plain(sentence)
    start = figure.start - figure.sentence_start
    first = max(0, min(start - longest // 2, len(sentence) - longest))
    if first:
        first = sentence.find(" ", first, start) + 1 or first
    return ("…" if first else "") + shorten(sentence[first:], longest)


def _lined(panel: Panel) -> dict[int, int]:
    """Key → number of the line that it lies on, for running totals of one outlet and one group of people.

    A range has no height at which a line could pass, and one number alone makes no line.
    """
    if panel.name != "cumulative":
        return {}
    lines: dict[tuple[str, str], list[int]] = {}
    largest = [outlet for outlet, _ in Counter(each.outlet for each in panel.told).most_common(TOLD_APART)]
    for each in panel.told:
        if each.outlet in largest and form_of(each.figure) == "point":
            lines.setdefault((each.outlet, belongs(each, "group")), []).append(each.key)
    joined = [keys for keys in lines.values() if len(keys) > 1]
    return {key: number for number, keys in enumerate(joined) for key in keys}


def value_axis(told: Iterable[StoredFigure], ui: Ui) -> Axis:
    """The axis of the values: from zero, or logarithmic where amounts or counts spread too far for that.

    `dashboards.charts` makes it; shares are not stretched to 100 % here, or a poll's rise could not be seen.
    """
    mentions = tuple(told)
    if isinstance(mentions[0].figure, Percent):
        return axis(Section("points" if mentions[0].figure.unit == "pp" else "changes", "", mentions), ui)
    return axis(Section("casualties", "", mentions), ui)


# --------------------------------------------------------------------------------------------------------- its axes


def time_axis(first: date, last: date, ui: Ui, field: str = "day") -> alt.X:
    """The x-axis of a chart over time, whose field holds days as `date.toordinal` counts them.

    Numbers and not dates: a browser would move dates by its own time zone and name months in its own language.
    """
    ticks = time_ticks(first, last, ui)
    space = max(0.03 * (last - first).days, 0.6)
    return alt.X(
        f"{field}:Q",
        scale=alt.Scale(
            domain=[first.toordinal() - space, last.toordinal() + space],
            nice=False,
            zero=False,
            reverse=TIME_REVERSED and is_rtl(ui),
        ),
        axis=worded_axis(
            [day for day, _ in ticks],
            [words for _, words in ticks],
            labelOverlap="greedy",
            labelSeparation=10,
            labelLimit=300,
            domainColor=INK,
            domainOpacity=0.5,
            grid=False,
        ),
    )


def time_ticks(first: date, last: date, ui: Ui) -> list[tuple[int, str]]:
    """Where the days' axis has ticks, as ordinals, and what they say: days, months or years, six at the most."""
    steps = ((name, _days(name, step, first, last)) for name, steps in _CALENDAR for step in steps)
    few = ((name, list(islice(days, _MOST_TICKS + 1))) for name, days in steps)
    name, days = next((name, days) for name, days in few if len(days) <= _MOST_TICKS)  # the last step always fits
    return [(day.toordinal(), day_name(day, ui, name)) for day in days]


_Calendar = Literal["day", "month", "year"]
_CALENDAR: tuple[tuple[_Calendar, tuple[int, ...]], ...] = (
    ("day", (1, 2, 7, 14)),
    ("month", (1, 2, 3, 6)),
    ("year", (1, 2, 5, 10, 20, 50, 100, 500, 2000)),
)


def _days(name: _Calendar, step: int, first: date, last: date) -> Iterator[date]:
    """The days on which a calendar's steps fall, from the first day to the last."""
    if name == "day":
        return (date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1, step))
    if name == "month":
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        starts = (date(month // 12, month % 12 + 1, 1) for month in months if month % 12 % step == 0)
    else:
        starts = (date(year, 1, 1) for year in range(first.year, last.year + 1) if year % step == 0)
    return (day for day in starts if day >= first)


def day_name(day: date, ui: Ui, precision: _Calendar = "day") -> str:
    """A day, or its month or year, as it is written: `17 May 2024`."""
    if precision == "year":
        return f"\u2066{day.year}\u2069"
    if precision == "day":
        return isolate(day_in_words(day, ui), ui)
    return isolate(say(ui, "date.month", month=say(ui, f"month.{day.month}"), year=day.year), ui)


def _value_encoding(scale: Axis, ui: Ui) -> alt.Y:
    return alt.Y(
        "low:Q",
        scale=alt.Scale(type=scale.scale, domain=[scale.low, scale.high], nice=False, zero=False),
        axis=worded_axis(
            scale.ticks,
            scale.labels,
            orient="right" if is_rtl(ui) else "left",
            labelLimit=300,
            labelAlign="left" if is_rtl(ui) else "right",
            domain=False,
            ticks=False,
            **GRID,
        ),
    )


# -------------------------------------------------------------------------------------------------------- the marks


def chart(data: pd.DataFrame, scale: Axis, days: tuple[date, date], looks: Groups, ui: Ui) -> alt.LayerChart:
    """The mentions as marks, time along the bottom.

    Args:
        data: what `frame` makes.
        scale: the axis of the values.
        days: the first and the last day, the same for charts that are compared.
        looks: how the marks are told apart.
        ui: the interface's language.
    """
    base = alt.Chart(data).encode(x=time_axis(*days, ui), y=_value_encoding(scale, ui))
    size = 130 if len(data) <= _CROWDED else 50
    layers = [_lines(base, looks)] if (data["line"] >= 0).any() else []
    layers += [picked(_bars(base, looks, ui), "pick_bar"), *(_ends(base, looks) if has_bars(data) else ())]
    layers += [*_arrows(base, ways_of(data), looks), picked(_points(base, looks, size, ui), "pick_point")]
    padding = {"left": 4, "right": 16, "top": 24, "bottom": 4}
    return layered(layers, height=HEIGHT, width="container", padding=padding)


def _scaled(channel: Callable[..., Any], looks: Groups, of: Literal["colour", "shape"]) -> Any:
    """The look of a mark by its group's place; the page's own legend says what it means."""
    wanted = [getattr(group, of) for group in looks.each]
    return channel("place:O", scale=alt.Scale(domain=list(range(len(wanted))), range=wanted), legend=None)


def _tooltip(ui: Ui) -> list[alt.Tooltip]:
    titles = (("value", "field.value"), ("quoted", "field.sentence"), ("where", "timeline.where"))
    return [alt.Tooltip(f"{field}:N", title=isolate(say(ui, name), ui)) for field, name in titles]


def _lines(base: alt.Chart, looks: Groups) -> alt.Chart:
    lines = base.transform_filter("datum.line >= 0").mark_line(interpolate="step-after", strokeWidth=2, opacity=0.75)
    encoded: alt.Chart = lines.encode(stroke=_scaled(alt.Stroke, looks, "colour"), detail="line:N", order="day:Q")
    return encoded


def _bars(base: alt.Chart, looks: Groups, ui: Ui) -> alt.Chart:
    bars = base.transform_filter("datum.form == 'bar'").mark_rule(strokeWidth=5, cursor="pointer")
    encoded: alt.Chart = bars.encode(
        y2="high:Q",
        stroke=_scaled(alt.Stroke, looks, "colour"),
        strokeDash=alt.condition("datum.hollow", alt.value([4, 3]), alt.value([1, 0])),
        tooltip=_tooltip(ui),
        description="value:N",
    )
    return encoded


def _ends(base: alt.Chart, looks: Groups) -> list[alt.Chart]:
    """A stroke across each end of a bar, so that a short range is not taken for a point."""
    ends = base.transform_filter("datum.form == 'bar'").mark_point(shape="stroke", size=220, opacity=1, strokeWidth=3)
    low = ends.encode(stroke=_scaled(alt.Stroke, looks, "colour"))
    return [low, low.encode(y=alt.Y("high:Q"))]


def _arrows(base: alt.Chart, ways: Iterable[int], looks: Groups) -> list[alt.Chart]:
    """A shaft and a head from each bounded value, of one length in pixels whatever the scale."""
    layers: list[alt.Chart] = []
    for way in ways:
        rows = base.transform_filter(f"datum.way == {way}")
        shaft = rows.mark_rule(strokeWidth=2.5, y2Offset=-way * _ARROW)
        head = rows.mark_point(
            shape="triangle-up" if way > 0 else "triangle-down",
            size=70,
            opacity=1,
            strokeWidth=0,
            yOffset=-way * _ARROW,
        )
        layers.append(shaft.encode(y2="low:Q", stroke=_scaled(alt.Stroke, looks, "colour")))
        layers.append(head.encode(fill=_scaled(alt.Fill, looks, "colour")))
    return layers


def _points(base: alt.Chart, looks: Groups, size: int, ui: Ui) -> alt.Chart:
    points = base.transform_filter("datum.form == 'point'").mark_point(
        size=size, opacity=1, strokeWidth=2, cursor="pointer"
    )
    encoded: alt.Chart = points.encode(
        stroke=_scaled(alt.Stroke, looks, "colour"),
        fill=_scaled(alt.Fill, looks, "colour"),
        fillOpacity=alt.condition("datum.hollow", alt.value(0), alt.value(1)),
        shape=_scaled(alt.Shape, looks, "shape"),
        tooltip=_tooltip(ui),
        description="value:N",
    )
    return encoded
