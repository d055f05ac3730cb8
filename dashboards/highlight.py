"""An article, or one sentence of it, as safe HTML with its figures marked: `tracker.render`, as the pages ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tracker.direction import direction_of, language_of
from tracker.records import Article, Figure
from tracker.render import quotation_html, render, safe, sentence_html

__all__ = [
    "article_html",
    "direction_of",
    "language_of",
    "quotation_html",
    "safe",
    "sentence_html",
]


def article_html(
    article: Article,
    figures: Iterable[Figure],
    link: Callable[[Figure], str],
    chosen: int | None = None,
    words: Iterable[str] = (),
    describe: Callable[[Figure], str] | None = None,
) -> str:
    """The full text in paragraphs, every figure a `<mark>` inside a link.

    Args:
        article: the article.
        figures: the figures to mark, all of this article; those of its headline are left out.
        link: the address that opens a figure.
        chosen: the start of the figure that is open, if one is.
        words: what was searched, to be set apart.
        describe: what a mark says when it is pointed at, in the interface's language; None for nothing.
    """
    lang = language_of(article)
    return render(article.text, figures, lang=lang, link=link, chosen=chosen, words=words, describe=describe)
