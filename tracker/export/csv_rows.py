"""CSV (RFC 4180): for spreadsheets with a byte order mark and harmless cells, for machines as the values are."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from typing import Any, BinaryIO, Protocol

from tracker.entries import Entry
from tracker.export.columns import COLUMNS, TABLE
from tracker.export.rows import to_row
from tracker.records import Article, Figure

_TEXTS = frozenset(column.name for column in TABLE if column.content in ("text", "quotation", "code"))

_FORMULA_STARTS = frozenset("=+-@\t\r＝＋－＠")
_SKIPPED = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})  # spaces, line ends, BOM and bidi marks
_BREAK = re.compile("[;\r\n]+")


class Output(Protocol):
    """Where rows are written to."""

    def write(self, text: str, /) -> object:
        """Take the next piece."""


def to_csv(pairs: Iterable[tuple[Article, Figure]], bom: bool = False) -> str:
    """The CSV of figures and their articles, header included.

    Args:
        pairs: Each figure with its article.
        bom: Whether to start with a byte order mark, by which Excel knows that the file is UTF-8.
    """
    output = io.StringIO(newline="")
    if bom:
        output.write("\ufeff")
    write_csv(pairs, output)
    return output.getvalue()


def write_csv(pairs: Iterable[tuple[Article, Figure]], output: Output) -> None:
    """Write the CSV row by row (RFC 4180: commas, quotes where needed, CR LF), its cells made safe."""
    _write_rows((Entry(article, figure) for article, figure in pairs), output, raw=False)


def write(entries: Iterable[Entry], stream: BinaryIO, raw: bool = False) -> int:
    """Write the CSV in UTF-8; how many rows, without the header.

    Args:
        entries: The rows.
        stream: Where to.
        raw: For machines: no byte order mark, and every text as it is. Without it, for spreadsheets.
    """
    output = io.TextIOWrapper(stream, encoding="utf-8" if raw else "utf-8-sig", newline="")
    try:
        return _write_rows(entries, output, raw)
    finally:
        output.detach()


def formula_safe(cell: str) -> str:
    """The cell, with a `'` where a spreadsheet would take what follows for a formula (OWASP: CSV injection).

    That is where it starts with `=`, `+`, `-`, `@` (full-width too), a tab or a carriage return, also after spaces and
    invisible characters; and where such a sign follows a `;` or a line end, at which a spreadsheet that expects
    semicolons (as most of Europe's and many Arab countries' do) cuts the cell in two.
    """
    if _FORMULA_STARTS.isdisjoint(cell):
        return cell
    inner = _BREAK.sub(lambda match: match[0] + "'" if _cut_starts_formula(cell, match.end()) else match[0], cell)
    return "'" + inner if _is_formula(cell) else inner


def _is_formula(cell: str) -> bool:
    seen = (char for char in cell if char in _FORMULA_STARTS or unicodedata.category(char) not in _SKIPPED)
    return next(seen, "") in _FORMULA_STARTS


def _cut_starts_formula(cell: str, at: int) -> bool:
    """Whether what stands behind a cut is a formula; up to the next cut, which is asked for itself."""
    for place in range(at, len(cell)):
        char = cell[place]
        if char in ";\r\n" or (char not in _FORMULA_STARTS and unicodedata.category(char) not in _SKIPPED):
            return False
        if char in _FORMULA_STARTS:
            return True
    return False


def _write_rows(entries: Iterable[Entry], output: Output, raw: bool) -> int:
    writer = csv.DictWriter(output, COLUMNS)
    writer.writeheader()
    count = 0
    for entry in entries:
        row = to_row(entry)
        writer.writerow(row if raw else _cells(row))
        count += 1
    return count


def _cells(row: dict[str, Any]) -> dict[str, Any]:
    return row | {key: formula_safe(value) for key, value in row.items() if key in _TEXTS and isinstance(value, str)}
