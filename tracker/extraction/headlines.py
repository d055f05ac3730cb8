"""The figures of a whole article: those of its text, and those of its headline, each marked as what it is."""

from __future__ import annotations

import re

from tracker import languages
from tracker.errors import TookTooLong, UnsupportedLanguage
from tracker.extraction.pipeline import extract
from tracker.extraction.text import detect_language
from tracker.records import Article, Figure

_BLANK = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]*")

_LINE_ENDS = frozenset("\n\r")


def extract_article(article: Article) -> list[Figure]:
    """Every figure of an article: the headline's first, then the text's, each in their order.

    A figure of the headline has the part "title", and its offsets count in `article.title`. Where the text opens with
    the headline, that line is the headline: its figures are found once. An article in a language that no module offers
    is read as the one that is detected.

    Raises:
        TookTooLong: It takes longer than an article may (`Settings.article_seconds`).
    """
    try:
        return _figures(article)
    except TookTooLong as error:
        raise TookTooLong(f"{article.title or article.id}: {error}") from error


def _figures(article: Article) -> list[Figure]:
    lang = reading_language(article)
    figures = extract(article.text, lang)
    if not article.title:
        return figures
    start = headline_start(article)
    if start is None:
        return [*_as_title(extract(article.title, lang), article.title, 0), *figures]
    end = start + len(article.title)
    opening = [figure for figure in figures if start <= figure.start and figure.end <= end]
    return [*_as_title(opening, article.title, start), *figures[len(opening) :]]


def headline_start(article: Article) -> int | None:
    """Where the text itself opens with the article's title; None where it does not."""
    if not article.title:
        return None
    start = len(_blank(article.text)) - len(_blank(article.title))  # a title may itself begin with a mark of direction
    if start < 0 or not article.text.startswith(article.title, start):
        return None
    end = start + len(article.title)
    behind = _blank(article.text, end)
    return start if end + len(behind) == len(article.text) or not _LINE_ENDS.isdisjoint(behind) else None


def _blank(text: str, start: int = 0) -> str:
    """The white space and the invisible marks from an offset on."""
    found = _BLANK.match(text, start)
    return found[0] if found else ""


def reading_language(article: Article) -> str:
    """The code of the language that the article is read in."""
    try:
        return languages.get(article.lang or detect_language(article.text)).code
    except UnsupportedLanguage:
        return detect_language(article.text)


def _as_title(figures: list[Figure], title: str, start: int) -> list[Figure]:
    """The figures with offsets that count from where the title starts; their sentences end where it ends."""
    moved = []
    for figure in figures:
        begin = max(figure.sentence_start - start, 0)
        stop = min(figure.sentence_start - start + len(figure.sentence), len(title))
        place = {"start": figure.start - start, "end": figure.end - start}
        sentence = {"sentence": title[begin:stop], "sentence_start": begin}
        moved.append(figure.model_copy(update={"part": "title", **place, **sentence}))
    return moved
