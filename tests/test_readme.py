"""What the documentation shows is so: its examples run, its commands exist, its links and paths lead somewhere."""

import doctest
import os
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.cli import build_parser

ROOT = Path(__file__).parent.parent
PAGES = {
    str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))
}
LOOSE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ tracker (?P<arguments>.+)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#]+)")
PATH = re.compile(r"`(?P<path>(?:tracker|dashboards|tests|docs|seeds|benchmarks)/[\w./-]*)`")
TARGET = re.compile(r"(?:`|^)make ([a-z]+)\b", re.MULTILINE)


def blocks(page: str, language: str) -> list[str]:
    return [fence["body"] for fence in FENCE.finditer(PAGES[page]) if fence["language"] == language]


COMMANDS = [match for page in PAGES for body in blocks(page, "console") for match in COMMAND.finditer(body)]
SCRIPTS = [(page, body) for page in PAGES for body in blocks(page, "python")]
NAMED = {
    command[0]
    for text in PAGES.values()
    for command in re.finditer(r"(?<=`)tracker [a-z][^`\n]*(?=`)|(?<=\n)tracker [a-z].*|(?<=\| )tracker [a-z].*", text)
    if "│" not in command[0]
}
"""Every command that a page names, in a line of its own, behind a pipe, or between its words."""


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "pycon")])
def test_python_examples(page: str) -> None:
    examples = doctest.DocTestParser().get_doctest("\n".join(blocks(page, "pycon")), {}, page, page, 0)
    said: list[str] = []
    results = doctest.DocTestRunner(optionflags=LOOSE).run(examples, out=said.append)
    assert (results.failed, results.attempted > 1) == (0, True), "".join(said)


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], str]:
    """What a command says to a reader who typed those before it, one after the other, into one store."""
    environment = os.environ | {"TRACKER_DATABASE_URL": f"sqlite:///{tmp_path_factory.mktemp('readme') / 'store.db'}"}
    said: list[str] = []

    def answer(at: int) -> str:
        for match in COMMANDS[len(said) : at + 1]:  # another process may have tested the ones before
            command = [sys.executable, "-m", "tracker", *shlex.split(match["arguments"])]
            run = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True, env=environment)
            said.append(run.stdout)
        return said[at]

    return answer


@pytest.mark.parametrize("at", range(len(COMMANDS)), ids=[match["arguments"] for match in COMMANDS])
def test_commands(at: int, answers: Callable[[int], str]) -> None:
    assert doctest.OutputChecker().check_output(COMMANDS[at]["output"], answers(at), LOOSE), answers(at)


@pytest.mark.parametrize(("page", "script"), SCRIPTS, ids=[page for page, _ in SCRIPTS])
def test_python_scripts(
    page: str, script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They run, over the files that they name; of the web there is none, which refuses a page in its line."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "one.txt").write_text("The fund gave $5 million.", encoding="utf-8")
    (tmp_path / "corpus.csv").write_text("Words\nThe raid killed 20 people.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(socket, "getaddrinfo", _no_network)
    exec(compile(script, page, "exec"), {})
    said = capsys.readouterr().out
    assert ("25" in said and "26" in said) if "print" in script else not said


def _no_network(*_: object, **__: object) -> list[object]:
    raise socket.gaierror("there is no network in tests")


@pytest.mark.parametrize("command", sorted(NAMED))
def test_commands_that_are_named_are_understood(command: str) -> None:
    _, *words = shlex.split(re.split(r" [|>] ", command)[0], comments=True)
    try:
        build_parser().parse_args(words if len(words) > 1 else [*words, "--help"])
    except SystemExit as end:
        assert end.code == 0, command


def test_both_commands_are_shown() -> None:
    assert {match["arguments"].split()[0] for match in COMMANDS} >= {"extract", "explain", "add", "check", "db"}


@pytest.mark.parametrize("page", PAGES)
def test_links_and_paths_lead_somewhere(page: str) -> None:
    here = (ROOT / page).parent
    links = [here / match["target"] for match in LINK.finditer(PAGES[page])]
    paths = [ROOT / match["path"] for match in PATH.finditer(PAGES[page])]
    assert links + paths
    assert [str(path) for path in links + paths if not path.exists()] == []


def test_the_picture_names_what_is_there() -> None:
    """Every module and folder of the picture in docs/architecture.md, which stand there without a mark of code."""
    picture = PAGES["docs/architecture.md"].partition("```")[2].partition("```")[0]
    named = set(re.findall(r"[\w/]+\.py\b", picture))
    paths = [path.relative_to(ROOT).as_posix() for path in (ROOT / "tracker").rglob("*.py")]
    assert len(named) > 30
    assert sorted(name for name in named if not any(path.endswith(f"/{name}") or path == name for path in paths)) == []


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {target for text in PAGES.values() for target in TARGET.findall(text)}
    assert {"dashboard", "demo", "test", "lint", "bench"} <= named <= targets
