"""In which language an article is read, and where its text opens with its title."""

from __future__ import annotations

import pytest

from tracker.extraction.headlines import headline_start, reading_language
from tracker.records import Article

ENGLISH = "The storm killed five people in the valley."
ARABIC = "قتلت العاصفة خمسة أشخاص في الوادي."


@pytest.mark.parametrize(
    ("lang", "text", "read"),
    [
        ("en", ARABIC, "en"),
        ("fr-CA", ENGLISH, "fr"),
        (None, ARABIC, "ar"),
        ("tlh", ENGLISH, "en"),  # named, but no language that is read: the text tells
        ("tlh", ARABIC, "ar"),
    ],
)
def test_the_language(lang: str | None, text: str, read: str) -> None:
    assert reading_language(Article(id="a", text=text, lang=lang)) == read


@pytest.mark.parametrize(
    ("title", "text", "start"),
    [
        ("Storm kills five", "Storm kills five\n\nIt came at night.", 0),
        ("Storm kills five", "\n Storm kills five\nIt came at night.", 2),
        ("Storm kills five", "Storm kills five", 0),
        ("Storm kills five", "Storm kills five people at night.", None),
        ("Storm kills five", "It came at night.", None),
        (None, "\nIt came at night.", None),
        ("", "\nIt came at night.", None),
    ],
)
def test_where_the_text_opens_with_the_title(title: str | None, text: str, start: int | None) -> None:
    assert headline_start(Article(id="a", text=text, title=title)) == start
