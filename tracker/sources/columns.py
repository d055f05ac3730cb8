"""Which column of a table of articles is which field."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence

from tracker.errors import BrokenDocument, InvalidRequest, printable

FIELDS = ("id", "title", "text", "lang", "source", "url", "published")

_NAMES = {
    "id": "id article_id articleid guid uid المعرف الرقم",
    "title": "title headline heading article_title العنوان عنوان",
    "text": "text body content article full_text fulltext article_text article_body maintext النص نص المحتوى المتن",
    "lang": "lang language locale اللغة لغة",
    "source": "source outlet publisher source_name sitename site_name newspaper المصدر مصدر الناشر الصحيفة",
    "url": "url link href address article_url source_url الرابط رابط",
    "published": "published date published_at publish_date publication_date pub_date pubdate date_published "
    "التاريخ تاريخ تاريخ_النشر",
}
_FIELD_BY_NAME = {name: field for field, names in _NAMES.items() for name in names.split()}
_JOINTS = re.compile(r"[\s_\-\u200e\u200f\ufeff\u0640]+")
_DELIMITERS = ",;\t|"


def assigned(columns: Sequence[str], mapping: Mapping[str, str], name: str) -> dict[str, str]:
    """The column of each field.

    Args:
        columns: The table's columns.
        mapping: Field → column, where the user says it; it wins.
        name: What to call the table in an error.

    Raises:
        InvalidRequest: The mapping names a field that no article has.
        BrokenDocument: The mapping names a column that is not there, or no column holds the text.
    """
    _check(columns, mapping, name)
    found = dict(mapping)
    for column in sorted(columns, key=lambda column: _joined(column) not in FIELDS):  # a field's own name comes first
        field = field_of(column)
        if field and column not in mapping.values():
            found.setdefault(field, column)
    if "text" not in found:
        raise BrokenDocument(f"{name}: has no column for the text; say which is it: {_listed(columns)}")
    return found


def field_of(column: str) -> str | None:
    """The field that a column's name means, in English or Arabic; None for another one."""
    return _FIELD_BY_NAME.get(_joined(column))


def delimiter_of(heading: str, mapping: Mapping[str, str]) -> str:
    """What stands between the cells of a table, by its first line: that which makes most known columns."""
    return max(_DELIMITERS, key=lambda mark: _score(heading, mark, mapping))


def is_heading(line: str) -> bool:
    """Whether a line is the heading of a table of articles beyond doubt: the text's column and another known one."""
    fields = [{field_of(cell) for cell in cells_of(line, mark)} - {None} for mark in _DELIMITERS]
    return any("text" in found and len(found) > 1 for found in fields)


def cells_of(line: str, delimiter: str) -> list[str]:
    """The cells of a heading."""
    try:
        return next(csv.reader([line.strip("\r\n")], delimiter=delimiter), [])
    except csv.Error:  # a line that is longer than a cell may be
        return []


def _score(heading: str, mark: str, mapping: Mapping[str, str]) -> tuple[int, int]:
    cells = cells_of(heading, mark)
    known = sum(field_of(cell) is not None or cell.strip() in mapping.values() for cell in cells)
    return known, len(cells)


def _joined(column: str) -> str:
    return _JOINTS.sub("_", column.strip().lower()).strip("_")


def _check(columns: Sequence[str], mapping: Mapping[str, str], name: str) -> None:
    for field, column in mapping.items():
        if field not in FIELDS:
            raise InvalidRequest(f'{name}: "{field}" is no field of an article; take one of {", ".join(FIELDS)}')
        if column not in columns:
            raise BrokenDocument(f'{name}: has no column "{_listed([column])}"; its columns are {_listed(columns)}')


def _listed(columns: Sequence[str], most: int = 30) -> str:
    """Columns as an error lists them: on one line, and not without end."""
    shown = [printable(column[:60]) for column in columns[:most]]
    return ", ".join(shown) + (" …" if len(columns) > most else "")
