"""The pages that are made from the code say what the code says."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from benchmarks import reference
from tracker.records import Article, Casualty, Money, Percent

FIGURES = (Money, Percent, Casualty)


@pytest.mark.parametrize("path", reference.pages(), ids=lambda path: path.name)
def test_a_page_is_up_to_date(path: Path) -> None:
    written, made = path.read_text(encoding="utf-8"), reference.pages()[path]
    assert written.split() == made.split(), "run `make reference`"


def test_every_field_is_told_with_its_meaning() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+) \|$", reference.record_page(), re.MULTILINE)
    assert {name for name, _, _ in rows} == {name for model in (*FIGURES, Article) for name in model.model_fields}
    assert all(kind.strip() and meaning.strip() for _, kind, meaning in rows)


def test_every_command_and_option_is_told() -> None:
    page = reference.cli_page()
    for parser in reference._parsers():
        section = page.partition(f"## {parser.prog}\n")[2].partition("\n## ")[0]
        shown = [action for action in parser._actions if action.help != argparse.SUPPRESS]
        assert section
        assert [name for action in shown for name in action.option_strings if name not in section] == []


def test_a_page_that_is_not_up_to_date_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "figures.md").write_bytes((reference.DOCS / "figures.md").read_bytes())
    monkeypatch.setattr(reference, "DOCS", tmp_path)
    assert reference.main(["--check"]) == 1
    assert "make reference" in capsys.readouterr().err
    assert reference.main([]) == 0
    assert reference.main(["--check"]) == 0
