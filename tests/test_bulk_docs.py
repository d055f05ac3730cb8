"""docs/bulk.md: the tables of columns are those of the code."""

from pathlib import Path

import pytest

from tracker.bulk.tables import ARTICLES, FIGURES

PAGE = (Path(__file__).parent.parent / "docs" / "bulk.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [ARTICLES, FIGURES], ids=["articles", "figures"])
def test_every_column_is_told(columns: tuple) -> None:
    lines = [line for line in PAGE.splitlines() if line.startswith("| `")]
    told = [line for name, _, _, meaning in columns for line in lines if line.startswith(f"| `{name}` | ")]
    assert [meaning for *_, meaning in columns if not any(line.endswith(f"| {meaning} |") for line in told)] == []
