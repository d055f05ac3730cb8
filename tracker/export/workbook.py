"""XLSX: a sheet that can be read as it opens, from right to left where the articles are mostly Arabic.

No cell is ever a formula: texts are written as texts, and one that looks like a formula stays text when it is edited.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker.direction import is_rtl, starts_rtl
from tracker.entries import Entry
from tracker.export.columns import COLUMNS, TABLE, Column
from tracker.export.csv_rows import formula_safe
from tracker.export.rows import to_values
from tracker.links import source_link

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

# Excel's limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
ROWS_A_SHEET = 1_048_576
LINKS_A_SHEET = 65_530
_LONGEST_TEXT = 32_767  # in UTF-16 units, as all of Excel's lengths
_LONGEST_LINK = 2_079
_GREATEST = Decimal("9.99999999999999E+307")
_FIRST_DAY = date(1900, 1, 1)

_LINKED = "text"
_MOST_DECIMALS = 12
_FILTER_WIDTH = 3
_LINE_END = re.compile("\r\n?|[\u0085\u2028\u2029]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "use_zip64": True,
}


def write(entries: Iterable[Entry], stream: BinaryIO, raw: bool = False) -> int:
    """Write the workbook, a row in memory at a time; how many rows. `raw` changes nothing: texts are texts anyway."""
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]  # noqa: PLC0415
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415  (heavy)

    with TemporaryDirectory() as folder:
        book = Workbook(stream, {**_OPTIONS, "tmpdir": folder})
        sheets = _Sheets(book)
        try:
            for entry in entries:
                sheets.add(entry)
        finally:  # in any case, for its own files are open
            try:
                sheets.close()
            except FileCreateError as error:
                cause: OSError = error.args[0]
                raise OSError(cause.errno, cause.strerror) from error
    return sheets.count


class _Sheets:
    """The sheets of a workbook while it is written."""

    def __init__(self, book: Workbook) -> None:
        self.count = 0
        self._rtl = 0
        self._styles = _Styles(book)
        self._book = book
        self._pages = [_Page(book.add_worksheet("figures"), self._styles)]

    def add(self, entry: Entry) -> None:
        if self._pages[-1].rows == ROWS_A_SHEET:
            name = f"figures {len(self._pages) + 1}"
            self._pages.append(_Page(self._book.add_worksheet(name), self._styles))
        values = to_values(entry)
        rtl = is_rtl(values["lang"])
        self._pages[-1].add(values, rtl, _link(entry))
        self.count += 1
        self._rtl += rtl

    def close(self) -> None:
        """Write what can only be told at the end, and the workbook."""
        for page in self._pages:
            page.close(rtl=2 * self._rtl > self.count)
        _explain(self._book.add_worksheet("columns"), self._styles)
        self._book.close()


class _Page:
    """A sheet of figures."""

    def __init__(self, sheet: Worksheet, styles: _Styles) -> None:
        self.rows = 0
        self._links = 0
        self._sheet = sheet
        self._styles = styles
        for place, column in enumerate(TABLE):
            sheet.set_column(place, place, max(column.width, len(column.name) + _FILTER_WIDTH))
        _add_head(sheet, COLUMNS, styles)
        self.rows = 1

    def add(self, values: dict[str, Any], rtl: bool, link: str | None) -> None:
        for place, column in enumerate(TABLE):
            value = values.get(column.name)
            if value is None or value == "":
                continue
            if isinstance(value, str):
                self._add_text(place, value, _reads_rtl(column, value, rtl), link if column.name == _LINKED else None)
            else:
                self._add_value(place, value, column.content == "index")
        self.rows += 1

    def _add_text(self, place: int, value: str, rtl: bool, link: str | None) -> None:
        text = _fitting(value)
        guarded = formula_safe(text) != text
        if link is None or self._links == LINKS_A_SHEET:
            self._sheet.write_string(self.rows, place, text, self._styles.text(rtl, guarded))
            return
        self._links += 1
        self._sheet.write_url(self.rows, place, link, self._styles.link(rtl, guarded), text)

    def _add_value(self, place: int, value: date | Decimal | int, is_index: bool) -> None:
        if isinstance(value, datetime):
            self._sheet.write_datetime(self.rows, place, value.replace(tzinfo=None), self._styles.moment())
        elif _beyond_excel(value):
            text = value.isoformat() if isinstance(value, date) else format(value, "f")
            self._sheet.write_string(self.rows, place, _fitting(text), self._styles.text(False, False))
        elif isinstance(value, date):
            self._sheet.write_datetime(self.rows, place, value, self._styles.day())
        else:
            style = self._styles.index() if is_index else self._styles.number(_decimals(value))
            self._sheet.write_number(self.rows, place, float(value), style)

    def close(self, rtl: bool) -> None:
        self._sheet.autofilter(0, 0, max(self.rows - 1, 1), len(TABLE) - 1)
        if rtl:
            self._sheet.right_to_left()


class _Styles:
    """The formats of cells, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self.text = cache(self._text)
        self.link = cache(self._link)
        self.number = cache(self._number)
        self.index = cache(lambda: self._add(num_format="0"))
        self.day = cache(lambda: self._add(num_format="yyyy-mm-dd"))
        self.moment = cache(lambda: self._add(num_format="yyyy-mm-dd hh:mm:ss"))
        self.head = cache(lambda: self._add(bold=True, bottom=1, bg_color="#E8EEF4", font_color="#000000"))
        self.wrapped = cache(lambda rtl: self._add(text_wrap=True, **_order(rtl)))

    def _add(self, **properties: Any) -> Format:
        return self._book.add_format({"valign": "top", **properties})

    def _text(self, rtl: bool, guarded: bool) -> Format:
        return self._add(quote_prefix=guarded, **_order(rtl))

    def _link(self, rtl: bool, guarded: bool) -> Format:
        return self._add(quote_prefix=guarded, font_color="#0563C1", underline=1, **_order(rtl))

    def _number(self, decimals: int) -> Format:
        return self._add(num_format="#,##0" + ("." + "0" * decimals if decimals else ""))


def _order(rtl: bool) -> dict[str, object]:
    """The order in which a cell is read, whatever the sheet's, and the side at which it starts."""
    return {"reading_order": 2 if rtl else 1, "align": "right" if rtl else "left"}


def _add_head(sheet: Worksheet, names: Iterable[str], styles: _Styles) -> None:
    for place, name in enumerate(names):
        sheet.write_string(0, place, name, styles.head())
    sheet.freeze_panes(1, 0)


def _explain(sheet: Worksheet, styles: _Styles) -> None:
    """The sheet that tells what each column means."""
    for place, width in enumerate((18, 70, 70)):
        sheet.set_column(place, place, width)
    _add_head(sheet, ("column", "English", "العربية"), styles)
    for row, column in enumerate(TABLE, start=1):
        sheet.write_string(row, 0, column.name, styles.text(False, False))
        sheet.write_string(row, 1, column.english, styles.wrapped(False))
        sheet.write_string(row, 2, column.arabic, styles.wrapped(True))


def _reads_rtl(column: Column, value: str, rtl: bool) -> bool:
    """Whether a cell is read from right to left: a quotation as its article, other words as they start."""
    if column.content == "quotation":
        return rtl
    return column.content == "text" and starts_rtl(value)


def _link(entry: Entry) -> str | None:
    """The link to the figure's sentence; to its page where that is too long for Excel, and none where that is too."""
    link = source_link(entry.article, entry.figure)
    if link is None or len(link) <= _LONGEST_LINK:
        return link
    page = link.partition("#")[0]
    return page if len(page) <= _LONGEST_LINK else None


def _beyond_excel(value: date | Decimal | int) -> bool:
    if isinstance(value, date):
        return value < _FIRST_DAY
    return not -_GREATEST <= value <= _GREATEST


def _decimals(value: Decimal | int) -> int:
    if isinstance(value, int):
        return 0
    return min(max(-int(value.normalize().as_tuple().exponent), 0), _MOST_DECIMALS)


def _fitting(value: str) -> str:
    """The text as a cell can hold it: line ends as LF, no controls, no longer than Excel takes."""
    text = _FORBIDDEN.sub("\ufffd", _LINE_END.sub("\n", value))
    if text.startswith("<r>") and text.endswith("</r>"):
        text += " "  # or XlsxWriter would take it for its own markup, and put it into the sheet as it is
    if 2 * len(text) <= _LONGEST_TEXT:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST_TEXT:
        return text
    return units[: 2 * (_LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"
