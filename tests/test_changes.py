"""What a change of the rules gains and loses: told figure by figure, on two fake versions that stand in git."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from benchmarks.accuracy import Annotated
from benchmarks.changes import VersionError, changes, checkout, main, read, totals

TEXT = "Spain granted $5 million. The flood killed 20 people and hurt 30, and 40 houses fell."


def figure(text: str, low: str, **fields: Any) -> dict[str, Any]:
    start = TEXT.index(text)
    common = {"text": text, "start": start, "end": start + len(text), "low": low, "high": low, "hedge": "exact"}
    return {**common, **fields}


def money(**fields: Any) -> dict[str, Any]:
    meaning = {"kind": "money", "unit": "USD", "role": "aid", "subject": "Spain"}
    return figure("$5 million", "5000000", **{**meaning, **fields})


def harm(text: str, low: str, unit: str = "killed", **fields: Any) -> dict[str, Any]:
    return figure(text, low, kind="casualty", unit=unit, role=None, **fields)


ARTICLE = Annotated("flood", "en", TEXT, [money(), harm("20 people", "20"), harm("30", "30", "wounded")])
RIGHT = list(ARTICLE.figures)
HOUSES = harm("40 houses", "40")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (RIGHT, RIGHT, []),
        ([], [], []),
        (RIGHT[1:], RIGHT, [("gained", ("value", "unit", "role", "subject"), "$5 million")]),
        (RIGHT, RIGHT[1:], [("lost", ("value", "unit", "role", "subject"), "$5 million")]),
        (RIGHT[:2], RIGHT, [("gained", ("value", "unit"), "30")]),
        ([*RIGHT[:2], harm("30", "30")], RIGHT, [("gained", ("unit",), "30")]),
        (
            [*RIGHT[:2], harm("30", "31", "wounded")],
            RIGHT,
            [("gained", ("value", "unit"), "30"), ("no longer invented", (), "30")],
        ),
        ([money(role="deal"), *RIGHT[1:]], RIGHT, [("gained", ("role",), "$5 million")]),
        ([money(subject=None), *RIGHT[1:]], RIGHT, [("gained", ("subject",), "$5 million")]),
        ([money(hedge="approx", role="deal"), *RIGHT[1:]], RIGHT, [("gained", ("unit", "role"), "$5 million")]),
        (
            [money(role="deal"), *RIGHT[1:]],
            [money(subject=None), *RIGHT[1:]],
            [("gained", ("role",), "$5 million"), ("lost", ("subject",), "$5 million")],
        ),
        (RIGHT, [*RIGHT, HOUSES], [("invented", (), "40 houses")]),
        ([*RIGHT, HOUSES], RIGHT, [("no longer invented", (), "40 houses")]),
        ([*RIGHT, HOUSES], [*RIGHT, HOUSES], []),
        ([*RIGHT, HOUSES], [*RIGHT, harm("40", "40", "wounded")], []),  # invented as before, if otherwise
    ],
)  # fmt: skip
def test_changes(old: list[Any], new: list[Any], told: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert [(change.way, change.levels, change.figure["text"]) for change in changes(ARTICLE, old, new)] == told


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            RIGHT[:2],
            RIGHT,
            "gained value, unit: flood: was missed, now exact 30 wounded: "
            "… The flood killed 20 people and hurt [30], and 40 houses fell.",
        ),
        (
            RIGHT,
            [money(role="cost", subject="flood"), *RIGHT[1:]],
            "lost role, subject: flood: was exact 5000000 USD aid of Spain, now exact 5000000 USD cost of flood: "
            "Spain granted [$5 million]. The flood killed 20 people and hurt …",
        ),
        (
            RIGHT,
            [*RIGHT, HOUSES],
            "invented: flood: exact 40 killed: … killed 20 people and hurt 30, and [40 houses] fell.",
        ),
    ],
)
def test_a_change_is_one_line_with_its_context(old: list[Any], new: list[Any], line: str) -> None:
    assert [str(change) for change in changes(ARTICLE, old, new)] == [line]


def test_totals() -> None:
    old, new = [money(role="deal"), *RIGHT[1:], HOUSES], RIGHT
    assert totals(changes(ARTICLE, old, new), [ARTICLE], [old], [new]).splitlines() == [
        "value   gained 0, lost 0; 0.8571 → 1.0000",
        "unit    gained 0, lost 0; 0.8571 → 1.0000",
        "role    gained 1, lost 0; 0.5714 → 1.0000",
        "subject gained 0, lost 0; 1.0000 → 1.0000",
        "invented 0, no longer invented 1",
    ]


# ------------------------------------------------------------------------------------------------------ two versions

FAKE = """
class Figure:
    def __init__(self, fields): self.fields = fields
    def model_dump(self, mode): return self.fields

def extract(text, lang=None):
    assert (text[:5], lang) == ("Spain", "en")
    return [Figure(fields) for fields in {figures!r}]
"""


def version(folder: Path, figures: list[dict[str, Any]]) -> None:
    (folder / "tracker").mkdir(exist_ok=True)
    (folder / "tracker" / "__init__.py").write_text(FAKE.format(figures=figures), encoding="utf-8")


def git(folder: Path, *arguments: str) -> None:
    author = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *author, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A working tree that finds the houses and the wounded; its last commit did not find the wounded."""
    version(tmp_path, RIGHT[:2])
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    version(tmp_path, [*RIGHT, HOUSES])
    return tmp_path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    line = {"id": ARTICLE.id, "lang": ARTICLE.lang, "text": ARTICLE.text, "figures": ARTICLE.figures}
    path.write_text(json.dumps(line) + "\n\n", encoding="utf-8")
    return path


def test_both_versions_are_read(tree: Path) -> None:
    with checkout("HEAD", tree) as folder:
        assert read(folder, [ARTICLE, ARTICLE]) == [RIGHT[:2]] * 2
        assert folder != tree
    assert not folder.exists()
    assert read(tree, [ARTICLE]) == [[*RIGHT, HOUSES]]


def test_the_command(tree: Path, articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tree / "empty"
    empty.mkdir()
    assert main(["HEAD", "--root", str(tree), "--corpus", str(empty), "--articles", str(articles)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line.partition(": flood")[0] for line in told[:2]] == ["gained value, unit", "invented"]
    assert told[2:] == [
        "value   gained 1, lost 0; 0.8000 → 0.8571",
        "unit    gained 1, lost 0; 0.8000 → 0.8571",
        "role    gained 0, lost 0; 0.8000 → 0.8571",
        "subject gained 0, lost 0; 1.0000 → 1.0000",
        "invented 1, no longer invented 0",
    ]


def test_an_unknown_revision_is_refused(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere", "--root", str(tree)]) == 1
    assert capsys.readouterr().err.startswith("changes: ")


def test_a_version_that_does_not_run_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tracker.py").write_text("import nothing_of_the_kind\n", encoding="utf-8")
    with pytest.raises(VersionError, match="nothing_of_the_kind"):
        read(tmp_path, [ARTICLE])


def test_a_folder_without_the_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VersionError):
        read(tmp_path, [ARTICLE])
