"""What the documentation shows is so: its examples run, its commands exist, its links and paths lead somewhere."""

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = {
    name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/figures.md", "docs/architecture.md")
}
LOOSE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ tracker (?P<arguments>.+)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#]+)")
PATH = re.compile(r"`(?P<path>(?:tracker|dashboards|tests|docs|seeds|benchmarks)/[\w./-]*)`")
TARGET = re.compile(r"\bmake ([a-z]+)\b")


def blocks(page: str, language: str) -> list[str]:
    return [fence["body"] for fence in FENCE.finditer(PAGES[page]) if fence["language"] == language]


COMMANDS = [match for body in blocks("README.md", "console") for match in COMMAND.finditer(body)]


@pytest.mark.parametrize("page", ["README.md", "docs/figures.md"])
def test_python_examples(page: str) -> None:
    examples = doctest.DocTestParser().get_doctest("\n".join(blocks(page, "pycon")), {}, page, page, 0)
    said: list[str] = []
    results = doctest.DocTestRunner(optionflags=LOOSE).run(examples, out=said.append)
    assert (results.failed, results.attempted > 1) == (0, True), "".join(said)


@pytest.mark.parametrize("match", COMMANDS, ids=[match["arguments"] for match in COMMANDS])
def test_commands(match: re.Match[str]) -> None:
    command = [sys.executable, "-m", "tracker", *shlex.split(match["arguments"])]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert doctest.OutputChecker().check_output(match["output"], run.stdout, LOOSE), run.stdout


def test_both_commands_are_shown() -> None:
    assert {match["arguments"].split()[0] for match in COMMANDS} == {"extract", "explain"}


@pytest.mark.parametrize("page", PAGES)
def test_links_and_paths_lead_somewhere(page: str) -> None:
    here = (ROOT / page).parent
    links = [here / match["target"] for match in LINK.finditer(PAGES[page])]
    paths = [ROOT / match["path"] for match in PATH.finditer(PAGES[page])]
    assert links + paths
    assert [str(path) for path in links + paths if not path.exists()] == []


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {target for text in PAGES.values() for target in TARGET.findall(text)}
    assert {"dashboard", "demo", "test", "lint", "bench"} <= named <= targets
