"""What people decided of a figure, and what became of it since: as a sign, and in words."""

from __future__ import annotations

from dashboards.highlight import safe
from dashboards.messages import Ui, say
from tracker.entries import Review
from tracker.store.rows import StoredFigure

SIGNS: dict[Review, str] = {"unreviewed": "", "accepted": "✓", "rejected": "✗", "corrected": "✎"}
"""A sign of each decision; the style sheet knows marks by them."""


def state_in_words(mention: StoredFigure, ui: Ui) -> list[str]:
    """The decision, and whether the figure is still as it was when that was made; nothing where nobody decided."""
    decided = [] if mention.review == "unreviewed" else [say(ui, f"review.{mention.review}")]
    since = [] if mention.status == "current" else [say(ui, f"status.{mention.status}")]
    return [*decided, *since]


def state_html(mention: StoredFigure, ui: Ui) -> str:
    """The same with its sign, as safe HTML; "not reviewed" where nobody decided."""
    words = " · ".join(state_in_words(mention, ui)) or say(ui, "review.unreviewed")
    return f'<span class="state {mention.review}">{SIGNS[mention.review]} {safe(words)}</span>'
