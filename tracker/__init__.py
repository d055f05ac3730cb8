"""Figures in the news: money, vote and poll percentages and casualty counts, each with its source sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.entries import Entry
from tracker.extraction.headlines import extract_article
from tracker.extraction.pipeline import extract
from tracker.records import Article, Casualty, Figure, Money, Percent
from tracker.render import render
from tracker.version import __version__

if TYPE_CHECKING:
    from tracker.report import to_frame

__all__ = [
    "Article",
    "Casualty",
    "Entry",
    "Figure",
    "Money",
    "Percent",
    "__version__",
    "extract",
    "extract_article",
    "render",
    "to_frame",
]


def __getattr__(name: str) -> object:
    """`to_frame` when it is first asked for, so that `import tracker` does not load the exports."""
    if name != "to_frame":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tracker.report import to_frame  # noqa: PLC0415  (lazily, see above)

    return to_frame
