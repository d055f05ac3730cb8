"""A figure with its article, and with what a store knows of it: what is exported, framed and shown as a row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tracker.records import Article, Figure

Review = Literal["unreviewed", "accepted", "rejected", "corrected"]

Status = Literal["current", "moved", "changed", "vanished"]
"""What new rules or a new text did to a figure that a person has reviewed; all others are "current"."""


@dataclass(frozen=True)
class Entry:
    """One row.

    Attributes:
        article: the article that the figure stands in.
        figure: the figure, after its correction where it was corrected.
        figure_id: the figure's number in the store; None for a figure that never was in one.
        review: what a person decided about it; None where there is no store that would know.
        reviewer: who decided.
        reviewed: when, with a time zone.
        note: what the reviewer wrote.
    """

    article: Article
    figure: Figure
    figure_id: int | None = None
    review: Review | None = None
    reviewer: str | None = None
    reviewed: datetime | None = None
    note: str | None = None
