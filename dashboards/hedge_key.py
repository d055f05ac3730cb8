"""How charts draw hedges, in words: the key below or above them."""

from __future__ import annotations

from dashboards import frame
from dashboards.highlight import safe
from dashboards.messages import Ui, is_rtl, say

UPRIGHT = {"exact": "●", "approx": "○", "lower": "●↑", "upper": "●↓", "range": "┃", "magnitude": "┇"}
"""The sign of each hedge where larger values stand higher."""


def hedge_key_html(ui: Ui, *, upwards: bool = False) -> str:
    """The key as safe HTML.

    Args:
        ui: the interface's language.
        upwards: whether larger values stand higher; else they stand farther along the row, which runs the reading way.
    """
    signs = UPRIGHT if upwards else along_the_row(ui)
    items = "".join(
        f'<li><bdi dir="ltr" class="sign">{sign}</bdi> {safe(say(ui, f"article.key.{name}"))}</li>'
        for name, sign in signs.items()
    )
    return f'<ul class="legend" {frame.directed(ui)} aria-label="{safe(say(ui, "article.key"))}">{items}</ul>'


def along_the_row(ui: Ui) -> dict[str, str]:
    """The sign of each hedge along a row, which runs the reading way."""
    lower, upper = ("←●", "●→") if is_rtl(ui) else ("●→", "←●")
    return {"exact": "●", "approx": "○", "lower": lower, "upper": upper, "range": "┣━┫", "magnitude": "┣┅┫"}
