"""Layers of marks as one chart, and axes whose ticks say words.

Altair holds every part of a chart against Vega-Lite's schema, which takes longer than all else that a page does. What
these modules draw differs from reader to reader by its data only, so the tests hold it against the schema, and pages
do not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import altair as alt
from altair.utils import schemapi

from dashboards.palette import INK

schemapi.disable_debug_mode()

GRID: dict[str, Any] = {"gridColor": INK, "gridOpacity": 0.16}
"""How the lines across a chart look."""


class _Unchecked(alt.LayerChart):
    def to_dict(self, validate: bool = False, **named: Any) -> dict[str, Any]:
        return super().to_dict(validate=validate, **named)


def layered(layers: Iterable[alt.Chart], **settings: Any) -> alt.LayerChart:
    """One chart of these layers, the first at the bottom.

    Args:
        layers: marks; those that have no data are best left out, for each costs the browser time.
        settings: what `altair.LayerChart` takes: height, width, padding.
    """
    return _Unchecked(layer=list(layers), **settings)


def picked(marks: alt.Chart, name: str) -> alt.Chart:
    """Marks of which a click picks one by its `key`, as the selection of this name."""
    picking: alt.Chart = marks.add_params(alt.selection_point(name=name, fields=["key"], empty=False))
    return picking


def picked_key(event: Any, names: Iterable[str]) -> int | None:
    """The key of the figure that was clicked; None where none was.

    Args:
        event: what `st.altair_chart` returns.
        names: the selections of the chart.
    """
    keys = [row["key"] for name in names for row in event.selection.get(name, []) if "key" in row]
    return int(keys[0]) if keys else None


def worded_axis(places: Sequence[float], words: Sequence[str], **settings: Any) -> alt.Axis:
    """An axis with ticks at these places that say these words, in the interface's language and not the browser's.

    Args:
        places: where the ticks stand, in the field's numbers.
        words: what each of them says.
        settings: what else `altair.Axis` takes.
    """
    said = f"{json.dumps(list(words))}[indexof({json.dumps(list(places))}, +datum.value)]"
    settings |= {"labelColor": INK, "labelFontSize": 12, "labelFlush": False, "title": None}
    return alt.Axis(values=list(places), labelExpr=said, **settings)
