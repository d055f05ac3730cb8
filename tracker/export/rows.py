"""A figure as a row: what is known of its article, the fields that its kind has, and what a person decided."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from tracker.direction import language_of
from tracker.entries import Entry

_HALVES = re.compile("[\ud800-\udfff]")


def to_values(entry: Entry) -> dict[str, Any]:
    """The row with values as Python has them: `Decimal`, `date`, `datetime` in UTC.

    A field that the kind lacks is not there. Halves of characters (lone surrogates) become U+FFFD: no file in UTF-8
    can hold them.
    """
    article = entry.article
    values = {
        "article_id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published,
        **dict(entry.figure),
        "lang": language_of(article, entry.figure),
        "figure_id": entry.figure_id,
        "review": entry.review,
        "reviewer": entry.reviewer,
        "reviewed": _in_utc(entry.reviewed),
        "note": entry.note,
    }
    return {name: _HALVES.sub("\ufffd", value) if isinstance(value, str) else value for name, value in values.items()}


def to_row(entry: Entry) -> dict[str, Any]:
    """The row as JSON types: numbers with a fraction as plain decimal strings, days and moments as ISO 8601."""
    return {name: _as_json(value) for name, value in to_values(entry).items()}


def _as_json(value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def _in_utc(moment: datetime | None) -> datetime | None:
    """The moment in UTC; one without a zone is taken to be there already, since no local time is ever stored."""
    if moment is None:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
