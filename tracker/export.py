"""Figures as rows that other programs read: JSON lines and CSV.

A row is one figure with what is known of its article. In JSON it has the fields that its kind has; in CSV every row has
`COLUMNS`, in this order, and a field that a kind lacks is empty. Numbers stay plain decimal numbers.
"""

from __future__ import annotations

import csv
import json
import unicodedata
from collections.abc import Iterable
from io import StringIO
from typing import Any, Protocol

from tracker.records import Article, Figure

COLUMNS = (
    "article_id",
    "title",
    "source",
    "url",
    "published",
    "kind",
    "text",
    "low",
    "high",
    "hedge",
    "unit",
    "role",
    "direction",
    "subject",
    "recipient",
    "who",
    "group",
    "tally",
    "among",
    "sample_size",
    "margin_of_error",
    "pollster",
    "attribution",
    "context",
    "sentence",
    "sentence_start",
    "start",
    "end",
    "rule",
    "part",
)
"""The columns of the CSV. New ones are added at the end."""

_NUMBERS = frozenset({"low", "high", "sample_size", "margin_of_error", "sentence_start", "start", "end"})

_FORMULA_STARTS = frozenset("=+-@\t\r＝＋－＠")
_SKIPPED = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})  # spaces, line ends, BOM and bidi marks
_JSON_LINE_ENDS = str.maketrans({"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


class Output(Protocol):
    """Where rows are written to."""

    def write(self, text: str, /) -> object:
        """Take the next piece."""


def to_row(article: Article, figure: Figure) -> dict[str, Any]:
    """One figure with its article's id, title, source, url and date, as JSON types."""
    return {
        "article_id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        **figure.model_dump(mode="json"),
    }


def to_json_line(article: Article, figure: Figure) -> str:
    """One figure as a line of JSON with its end; other line ends that Unicode knows are escaped."""
    return json.dumps(to_row(article, figure), ensure_ascii=False).translate(_JSON_LINE_ENDS) + "\n"


def to_csv(pairs: Iterable[tuple[Article, Figure]], bom: bool = False) -> str:
    """The CSV of figures and their articles, header included.

    Args:
        pairs: Each figure with its article.
        bom: Whether to start with a byte order mark, by which Excel knows that the file is UTF-8.
    """
    output = StringIO(newline="")
    if bom:
        output.write("\ufeff")
    write_csv(pairs, output)
    return output.getvalue()


def write_csv(pairs: Iterable[tuple[Article, Figure]], output: Output) -> None:
    """Write the CSV row by row (RFC 4180: commas, quotes where needed, CR LF)."""
    writer = csv.DictWriter(output, COLUMNS)
    writer.writeheader()
    writer.writerows(_cells(to_row(article, figure)) for article, figure in pairs)


def formula_safe(cell: str) -> str:
    """The cell, with a leading `'` where a spreadsheet would take it for a formula (OWASP: CSV injection).

    That is where it starts with `=`, `+`, `-`, `@` (full-width too), a tab or a carriage return, also after spaces and
    invisible characters.
    """
    return "'" + cell if _is_formula(cell) else cell


def _is_formula(cell: str) -> bool:
    for char in cell:
        if char in _FORMULA_STARTS:
            return True
        if unicodedata.category(char) not in _SKIPPED:
            return False
    return False


def _cells(row: dict[str, Any]) -> dict[str, Any]:
    return {key: formula_safe(value) if _is_text(key, value) else value for key, value in row.items()}


def _is_text(key: str, value: object) -> bool:
    return key not in _NUMBERS and isinstance(value, str)
