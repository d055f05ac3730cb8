"""Colours and shapes: Okabe and Ito's palette for colour-blind readers, and a shape beside each colour.

The palette was made for print. Its pale colours are darkened here until every one reaches 3:1 against both the light
and the dark page (WCAG 2.1, 1.4.11), which a test holds; black is whatever colour the page writes in.
"""

from __future__ import annotations

from tracker.records import Casualty, Figure, Percent

BACKGROUNDS = ("#ffffff", "#0e1117")
"""The pages of the light and of the dark theme, as `.streamlit/config.toml` sets them."""

INK = "currentColor"

COLOURS: dict[str, str] = {
    "blue": "#0072b2",
    "vermillion": "#d55e00",
    "green": "#009e73",
    "purple": "#c8709f",
    "sky": "#3a9bd3",
    "orange": "#c17f00",
    "yellow": "#a39400",
    "black": INK,
}

_PENTAGON = "M0,-1L0.95,-0.31L0.59,0.81L-0.59,0.81L-0.95,-0.31Z"
_STAR = "M0,-1L0.29,-0.4L0.95,-0.31L0.48,0.15L0.59,0.81L0,0.5L-0.59,0.81L-0.48,0.15L-0.95,-0.31L-0.29,-0.4Z"
SALTIRE = "M-1,-0.6L-0.6,-1L0,-0.4L0.6,-1L1,-0.6L0.4,0L1,0.6L0.6,1L0,0.4L-0.6,1L-1,0.6L-0.4,0Z"
_HEXAGON = "M-0.5,-0.87L0.5,-0.87L1,0L0.5,0.87L-0.5,0.87L-1,0Z"

MONEY_STYLE: dict[str, tuple[str, str]] = {
    "raised": ("blue", "circle"),
    "contributed": ("green", "square"),
    "spent": ("vermillion", "diamond"),
    "balance": ("purple", "cross"),
    "aid": ("sky", _STAR),
    "deal": ("orange", _PENTAGON),
    "cost": ("yellow", SALTIRE),
    "other": ("black", _HEXAGON),
}
PERCENT_STYLE: dict[str, tuple[str, str]] = {
    "vote_share": ("blue", "circle"),
    "turnout": ("green", "square"),
    "approval": ("sky", "diamond"),
    "disapproval": ("vermillion", SALTIRE),
    "opinion": ("orange", _PENTAGON),
    "lead": ("purple", _STAR),
    "margin_of_error": ("yellow", "cross"),
    "change": ("black", "circle"),
    "change up": ("blue", "triangle-up"),
    "change down": ("vermillion", "triangle-down"),
    "other": ("black", _HEXAGON),
}
HARM_STYLE: dict[str, tuple[str, str]] = {
    "killed": ("vermillion", "circle"),
    "wounded": ("orange", "square"),
    "missing": ("purple", "diamond"),
    "captive": ("blue", "cross"),
    "displaced": ("green", _PENTAGON),
    "mixed": ("black", _STAR),
}


def style_of(figure: Figure) -> tuple[str, str]:
    """The figure's colour (CSS) and shape (a Vega symbol): by harm, or by role."""
    if isinstance(figure, Casualty):
        name, shape = HARM_STYLE[figure.unit]
    elif isinstance(figure, Percent):
        role = f"{figure.role} {figure.direction}" if figure.role == "change" and figure.direction else figure.role
        name, shape = PERCENT_STYLE[role]
    else:
        name, shape = MONEY_STYLE[figure.role]
    return COLOURS[name], shape
