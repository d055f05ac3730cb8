"""The language of an article, and which way a text runs."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from tracker.extraction.text import detect_language
from tracker.records import Article, Figure

RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

_detected = lru_cache(maxsize=32)(detect_language)  # an article's figures follow one another


def language_of(article: Article, figure: Figure | None = None) -> str:
    """The article's language tag, detected in its text (or a figure's sentence) where it does not say."""
    return article.lang or _detected(article.text if article.text.strip() or figure is None else figure.sentence)


def is_rtl(lang: str) -> bool:
    """Whether a language, told by its BCP 47 tag, is written from right to left."""
    return lang.replace("_", "-").split("-")[0].lower() in RTL_LANGUAGES


def direction_of(lang: str) -> str:
    """`"rtl"` or `"ltr"`, for a BCP 47 tag."""
    return "rtl" if is_rtl(lang) else "ltr"


def starts_rtl(text: str) -> bool:
    """Whether the first letter that has a direction has that from right to left (Unicode UAX #9, P2 and P3)."""
    for char in text:
        strength = unicodedata.bidirectional(char)
        if strength in ("L", "R", "AL"):
            return strength != "L"
    return False
