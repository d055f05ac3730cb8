"""docs/export.md: the table of columns is that of the code."""

from pathlib import Path

from tracker.export import FORMATS, TABLE

PAGE = Path(__file__).parent.parent / "docs" / "export.md"


def test_the_table_of_columns_is_that_of_the_code() -> None:
    text = PAGE.read_text(encoding="utf-8")
    rows = [f"| `{column.name}` | {column.content} | {column.english} | {column.arabic} |" for column in TABLE]
    found = [line for line in text.splitlines() if line.startswith("| `") and line.count("|") == 5]
    assert found[: len(rows)] == rows
    assert all(f"`.{name}`" in text for name in FORMATS)
