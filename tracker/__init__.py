"""Figures in the news: money, vote and poll percentages and casualty counts, each with its source sentence."""

from tracker.extraction.pipeline import extract
from tracker.records import Article, Casualty, Figure, Money, Percent
from tracker.version import __version__

__all__ = ["Article", "Casualty", "Figure", "Money", "Percent", "__version__", "extract"]
