"""How charts draw hedges, in words: the key below or above them."""

from __future__ import annotations

from dashboards import frame
from dashboards.highlight import safe
from dashboards.messages import Ui, is_rtl, say


def hedge_key_html(ui: Ui, *, upwards: bool = False) -> str:
    """The key as safe HTML.

    Args:
        ui: the interface's language.
        upwards: whether larger values stand higher; else they stand farther along the row, which runs the reading way.
    """
    signs = _upright() if upwards else _along_the_row(is_rtl(ui))
    items = "".join(
        f'<li><bdi dir="ltr" class="sign">{sign}</bdi> {safe(say(ui, f"article.key.{name}"))}</li>'
        for name, sign in signs.items()
    )
    return f'<ul class="legend" {frame.directed(ui)} aria-label="{safe(say(ui, "article.key"))}">{items}</ul>'


def _along_the_row(rtl: bool) -> dict[str, str]:
    lower, upper = ("←●", "●→") if rtl else ("●→", "←●")
    return {"exact": "●", "approx": "○", "lower": lower, "upper": upper, "range": "┣━┫", "magnitude": "┣┅┫"}


def _upright() -> dict[str, str]:
    return {"exact": "●", "approx": "○", "lower": "●↑", "upper": "●↓", "range": "┃", "magnitude": "┇"}
