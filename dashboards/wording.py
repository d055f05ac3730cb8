"""Values in words, in the reader's language: numbers, units, hedges. Nothing is rounded."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from dashboards.highlight import direction_of
from dashboards.messages import MESSAGES, Ui, say
from tracker.extraction.text import detect_language
from tracker.records import Casualty, Figure, Hedge, Money, Percent

_SCALES = (("trillion", Decimal(10**12)), ("billion", Decimal(10**9)), ("million", Decimal(10**6)))
_LONGEST_FRACTION = 3

SPREAD: tuple[Hedge, ...] = ("range", "magnitude")
"""The hedges whose value has two ends."""

_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]+")
# A context is cut between words, so it may open or end with the marks of its neighbours.
_LOOSE_START = re.compile(r"^(?:[\s%٪.,;:!?…،؛؟)\]»”’]|[—–-](?=\s))+")
_LOOSE = r"[\s,;:،؛(\[«“‘—–$£€-]"
_LOOSE_END = re.compile(rf"(?<!{_LOOSE}){_LOOSE}+$")  # tried once a run, not at each of its characters


def plain(text: str) -> str:
    """A quotation for labels and cells: one line, without the controls that could turn the words around it."""
    return " ".join(_CONTROLS.sub(" ", _BIDI_CONTROLS.sub("", text)).split())


def shorten(text: str, longest: int) -> str:
    """The text on one line, cut with an ellipsis where it is longer: between words, if they leave half of it."""
    line = plain(text)
    if len(line) <= longest:
        return line
    words = line[:longest].rpartition(" ")[0]
    return (words if len(words) >= longest // 2 else line[: longest - 1]).rstrip(" ,;:،؛") + "…"


def label(figure: Figure, longest: int) -> str:
    """The words around a figure, without loose marks at their ends, in an isolate of the article's direction.

    The first letter would not do: an Arabic context may well start with a Latin name.
    """
    trimmed = _LOOSE_END.sub("", _LOOSE_START.sub("", plain(figure.context)))
    return quoted_line(trimmed, figure.sentence, longest)


def quoted_line(text: str, around: str, longest: int) -> str:
    """The text as `shorten` cuts it, in an isolate of the direction in which the words around it run; no text, none."""
    line = shorten(text, longest)
    opening = "\u2067" if direction_of(detect_language(around)) == "rtl" else "\u2066"
    return f"{opening}{line}\u2069" if line else ""


def day_in_words(day: date | None, ui: Ui) -> str:
    """A day as people write it (4 September 2026): nobody takes its month for the day. None is told in words too."""
    if day is None:
        return say(ui, "undated")
    return say(ui, "date.day", day=day.day, month=say(ui, f"month.{day.month}"), year=day.year)


def exact(value: Decimal) -> str:
    """All digits, with thousands separators: `1,234,567.5`."""
    digits = format(value, ",f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def compact(value: Decimal, ui: Ui) -> str:
    """The value with a scale word where that loses nothing (`1.6 million`), else all its digits."""
    for name, scale in _SCALES:
        if abs(value) >= scale:
            count = value / scale
            if -int(count.normalize().as_tuple().exponent) <= _LONGEST_FRACTION:
                return f"{exact(count)} {_scale_word(name, count, ui)}"
            break
    return exact(value)


def how_many(count: int, is_all: bool, ui: Ui) -> str:
    """A count, or that there are more where not all were counted."""
    return f"{count:,}" if is_all else say(ui, "count.more", count=f"{count:,}")


def _scale_word(name: str, count: Decimal, ui: Ui) -> str:
    """The scale in the form that the count asks for: Arabic counts 3 to 10 with the plural."""
    return say(ui, f"scale.{name}.few" if _is_few(count) else f"scale.{name}")


def _is_few(count: Decimal) -> bool:
    return 3 <= count <= 10 and count == int(count)


def currency_name(code: str | None, ui: Ui) -> str:
    """The currency's name in the interface's language; its code where the messages have no name for it."""
    if code is None:
        return say(ui, "currency.open")
    return MESSAGES[ui].get(f"currency.{code}", code)


def value_in_words(figure: Figure, ui: Ui, *, full: bool = False) -> str:
    """The value with hedge and unit: "more than 120,000 US dollars".

    Args:
        figure: the figure.
        ui: the interface's language.
        full: all digits instead of scale words.
    """
    low, high = (exact(value) if full else compact(value, ui) for value in (figure.low, figure.high))
    if figure.hedge in SPREAD:
        amount = say(ui, f"hedge.{figure.hedge}", low=low, high=high)
        return _directed(_with_unit(amount, figure, ui), figure, ui)
    hedged = say(ui, f"hedge.{figure.hedge}", value=_with_unit(low, figure, ui))
    return _directed(hedged, figure, ui)


def _with_unit(amount: str, figure: Figure, ui: Ui) -> str:
    if isinstance(figure, Money):
        if figure.unit is None:
            return say(ui, "unit.open", value=amount)
        return say(ui, "unit.money", value=amount, currency=currency_name(figure.unit, ui))
    if isinstance(figure, Casualty):
        return say(ui, f"unit.{figure.unit}", value=amount)
    if figure.unit == "%":
        return say(ui, "unit.percent", value=amount)
    return say(ui, _points_form(figure, ui), value=amount)


def _points_form(figure: Percent, ui: Ui) -> str:
    """English tells one point from several, Arabic three to ten from the rest."""
    several = figure.high != 1 if ui == "en" else _is_few(figure.high)
    return "unit.points" if several else "unit.point"


def _directed(words: str, figure: Figure, ui: Ui) -> str:
    return say(ui, f"direction.{figure.direction}", value=words) if figure.direction else words


def measure(figure: Figure, ui: Ui) -> str:
    """What the figure measures: its role, or the harm that a casualty count names."""
    return say(ui, f"harm.{figure.unit}" if isinstance(figure, Casualty) else f"role.{figure.role}")


def specifics(figure: Figure, ui: Ui) -> list[str]:
    """What the value in words leaves unsaid: the role, or the group of people where a casualty count names one."""
    if isinstance(figure, Casualty):
        return [say(ui, f"group.{figure.group}")] if figure.group else []
    return [measure(figure, ui)]


def headline(figure: Figure, ui: Ui, *, full: bool = True) -> str:
    """The value with its hedge in words, and what it measures: "more than 120,000 US dollars · raised"."""
    return " · ".join([value_in_words(figure, ui, full=full), *specifics(figure, ui)])


def unit_in_words(figure: Figure, ui: Ui) -> str:
    """The unit by itself: a currency with its code, percent or points, a harm."""
    if isinstance(figure, Casualty):
        return say(ui, f"harm.{figure.unit}")
    if isinstance(figure, Percent):
        return "%" if figure.unit == "%" else say(ui, "chart.points")
    name = currency_name(figure.unit, ui)
    return name if figure.unit in (None, name) else f"{name} ({figure.unit})"
