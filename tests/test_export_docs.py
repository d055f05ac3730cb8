"""docs/export.md and docs/notebook.md: their examples run, and the table of columns is that of the code."""

import doctest
import re
from pathlib import Path

import pytest

from tracker.export import FORMATS, TABLE

DOCS = Path(__file__).parent.parent / "docs"
PAGES = ("export.md", "notebook.md")
FENCE = re.compile(r"^```pycon\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#]+)")


def text(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_run(page: str) -> None:
    code = "\n".join(fence["body"] for fence in FENCE.finditer(text(page)))
    examples = doctest.DocTestParser().get_doctest(code, {}, page, page, 0)
    said: list[str] = []
    results = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(examples, out=said.append)
    assert (results.failed, results.attempted > 4) == (0, True), "".join(said)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    assert [target for target in LINK.findall(text(page)) if not (DOCS / target).exists()] == []


def test_the_table_of_columns_is_that_of_the_code() -> None:
    rows = [f"| `{column.name}` | {column.content} | {column.english} | {column.arabic} |" for column in TABLE]
    assert [line for line in text("export.md").splitlines() if line.startswith("| `") and line.count("|") == 5][
        : len(rows)
    ] == rows
    assert all(f"`.{name}`" in text("export.md") for name in FORMATS)
