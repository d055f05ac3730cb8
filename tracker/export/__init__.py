"""Figures as rows that other programs read: CSV, XLSX, JSON lines and Parquet.

A row is one figure with what is known of its article, and what a store knows of it. JSON has the fields that a figure's
kind has; the other formats have `COLUMNS`, in this order, and a field that a kind lacks is empty. docs/export.md tells
what each column and each format holds.
"""

from tracker.export.columns import COLUMNS, TABLE, Column
from tracker.export.csv_rows import formula_safe, to_csv, write_csv
from tracker.export.files import FORMATS, to_bytes, write_file, write_stream
from tracker.export.json_lines import json_line, to_json_line
from tracker.export.rows import to_row, to_values

__all__ = [
    "COLUMNS",
    "FORMATS",
    "TABLE",
    "Column",
    "formula_safe",
    "json_line",
    "to_bytes",
    "to_csv",
    "to_json_line",
    "to_row",
    "to_values",
    "write_csv",
    "write_file",
    "write_stream",
]
