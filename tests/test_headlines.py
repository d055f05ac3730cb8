"""In which language an article is read, where its text opens with its title, and what its headline states."""

from __future__ import annotations

import pytest

from tracker.extraction.headlines import extract_article, headline_start, reading_language
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


@pytest.mark.parametrize(
    ("title", "text", "found"),
    [
        (None, "The storm killed five people.", [("text", 17, "The storm killed five people.")]),
        (
            "Storm kills 7 people",  # stands nowhere in the text
            "It came at night. Three people are missing.",
            [("title", 12, "Storm kills 7 people"), ("text", 18, "Three people are missing.")],
        ),
        (
            "Storm kills 7 people",  # opens the text, which is read as one
            "\n\nStorm kills 7 people\nThree people are missing.",
            [("title", 12, "Storm kills 7 people"), ("text", 23, "Three people are missing.")],
        ),
        (
            "Storm at night",  # opens it and states nothing
            "Storm at night\nIt killed 7 people.",
            [("text", 25, "It killed 7 people.")],
        ),
    ],
)
def test_what_the_headline_states(title: str | None, text: str, found: list[tuple[str, int, str]]) -> None:
    figures = extract_article(Article(id="a", text=text, title=title))
    assert [(figure.part, figure.start, figure.sentence) for figure in figures] == found
