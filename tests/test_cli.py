"""The command line as a person runs it: every case in a process of its own."""

import csv
import gzip
import json
import os
import pty
import re
import runpy
import signal
import subprocess
import sys
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

import pytest

from tracker.cli import main
from tracker.version import __version__

RAISED = "جمعت حملة الشمال 3 ملايين دولار خلال أسبوع."
KILLED = "The collapse killed 27 people on Sunday."
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def start(arguments: Iterable[object], **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tracker", *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | environment,
    )


def run(*arguments: object, given: bytes = b"", **environment: str) -> tuple[int, str, list[str]]:
    """The exit status, the output, and the lines of the standard error."""
    process = start(arguments, **environment)
    output, errors = process.communicate(given, timeout=60)
    assert b"Traceback" not in errors
    return process.returncode, output.decode(), errors.decode().splitlines()


def put(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def line(**fields: object) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"


def read_csv(output: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(output, newline="")))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256", "iso8859_6"])
def test_an_article_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = put(tmp_path, "a.txt", RAISED.encode(encoding))
    status, output, errors = run("extract", path, "--format", "jsonl")
    (figure,) = map(json.loads, output.splitlines())
    assert (status, errors) == (0, [])
    assert (figure["article_id"], figure["kind"], figure["low"], figure["unit"]) == ("a", "money", "3000000", "USD")
    assert RAISED[figure["start"] : figure["end"]] == figure["text"]


@pytest.mark.parametrize("argument", [[], ["-"]])
def test_a_text_that_is_piped_in(argument: list[str]) -> None:
    status, output, errors = run("extract", *argument, "--format", "csv", "--lang", "en", given=KILLED.encode())
    (figure,) = read_csv(output)
    assert (status, errors) == (0, [])
    assert (figure["article_id"], figure["low"], figure["unit"]) == ("stdin", "27", "killed")


@pytest.mark.parametrize("lang", [[], ["--lang", "fr"], ["--lang=fr"]])
def test_a_french_text(lang: list[str]) -> None:
    given = "Le bilan de l'attaque passe à quatre-vingt-dix-sept morts."
    _, output, errors = run("extract", "--format", "csv", *lang, given=given.encode())
    assert ([(figure["low"], figure["unit"]) for figure in read_csv(output)], errors) == ([("97", "killed")], [])


def test_json_lines_that_are_piped_in() -> None:
    given = line(id="x", text=RAISED) + line(id="y", text=KILLED)
    _, output, _ = run("extract", "--format", "jsonl", given=given.encode())
    assert [json.loads(figure)["article_id"] for figure in output.splitlines()] == ["x", "y"]


def test_the_table_names_the_article_and_every_figure(tmp_path: Path) -> None:
    header = "سباق المجلس البلدي\n2024-03-07\nصحيفة الميناء\n\n"
    path = put(tmp_path, "a.txt", header + RAISED)
    status, output, errors = run("extract", path, put(tmp_path, "b.txt", KILLED))
    assert (status, errors) == (0, [])
    assert output.startswith(f"سباق المجلس البلدي · صحيفة الميناء · 2024-03-07 · {path}\n")
    assert [words in output for words in ("3,000,000 USD", "27 killed", RAISED, KILLED)] == [True] * 4


@pytest.mark.parametrize("output_format", ["table", "jsonl", "csv"])
def test_what_is_refused_does_not_stop_the_rest(tmp_path: Path, output_format: str) -> None:
    paths = [
        put(tmp_path, "1.txt", ""),
        put(tmp_path, "2.txt", " \n\t "),
        put(tmp_path, "3.txt", PNG),
        put(tmp_path, "4.txt", "x" * 301),
        tmp_path / "5.txt",
        put(tmp_path, "6.jsonl", line(text=RAISED) + "{broken\n" + line(text=KILLED)),
        put(tmp_path, "7.jsonl.gz", gzip.compress(line(text=RAISED).encode())[:-6]),
        put(tmp_path, "8.txt", KILLED),
    ]
    status, output, errors = run("extract", *paths, "--format", output_format, TRACKER_MAX_TEXT_BYTES="300")
    assert status == 1
    assert [error.split(": ")[1] for error in errors[:-1]] == [
        *map(str, paths[:5]),
        f"{paths[5]}, line 2",
        str(paths[6]),
    ]
    assert errors[-1] == "tracker: 4 read, 7 refused"
    assert all(error.startswith("tracker: ") for error in errors)
    assert output.count("1.txt") == 0
    assert sum(KILLED in row for row in output.splitlines()) == 2


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "holds no text"),
        (b"\n \n", "holds no text"),
        (PNG, "binary"),
        (b"x" * 101, "larger than 100 bytes"),
    ],
)
def test_one_refusal_is_one_line(content: bytes, part: str) -> None:
    status, output, (error,) = run("extract", given=content, TRACKER_MAX_TEXT_BYTES="100")
    assert (status, output) == (1, "")
    assert error.startswith("tracker: stdin: ")
    assert part in error


@pytest.mark.parametrize("char", ["x", "ق", "5", "5,", "%", "\u0651", "["])
def test_two_megabytes_without_a_space(tmp_path: Path, char: str) -> None:
    path = put(tmp_path, "a.txt", char * (2_000_000 // len(char.encode())))
    status, _, errors = run("extract", path)
    assert (status, errors) == (0, [])


@pytest.mark.parametrize(
    ("arguments", "status", "part"),
    [
        ([], 2, "COMMAND"),
        (["frobnicate"], 2, "invalid choice"),
        (["extract", "--format", "xml"], 2, "invalid choice"),
        (["extract", "--lang", "xx"], 2, "invalid choice"),
        (["extract", ""], 2, "an empty path"),
        (["explain"], 2, "text"),
    ],
)
def test_wrong_usage(arguments: list[str], status: int, part: str) -> None:
    code, output, errors = run(*arguments)
    assert (code, output) == (status, "")
    assert part in errors[-1]


def test_a_cap_that_is_no_number() -> None:
    status, _, errors = run("extract", given=b"5%", TRACKER_MAX_TEXT_BYTES="20 MB")
    assert status == 2
    assert "TRACKER_MAX_TEXT_BYTES" in errors[-1]


@pytest.mark.parametrize("command", [[], ["extract"], ["explain"]])
def test_help_has_an_example(command: list[str]) -> None:
    status, output, errors = run(*command, "--help", PYTHONIOENCODING="ascii")
    assert (status, errors) == (0, [])
    assert f"  tracker {' '.join(command)}" in output.partition("example")[2]


def test_the_version() -> None:
    assert run("--version") == (0, f"tracker {__version__}\n", [])


@pytest.mark.parametrize("given", [RAISED, KILLED])
def test_explain_names_the_figure_and_its_rule(given: str) -> None:
    for arguments, stdin in (([given], b""), (["-"], given.encode())):
        status, output, errors = run("explain", *arguments, given=stdin)
        assert (status, errors) == (0, [])
        assert "  rule " in output
        assert "  number " in output
        assert given in output


@pytest.mark.parametrize("text", ["", "Nothing to count here.", "لا أرقام هنا."])
def test_explain_says_that_there_is_nothing(text: str) -> None:
    assert run("explain", text) == (0, "no figures in this text\n", [])


def test_explain_refuses_what_is_no_text() -> None:
    status, output, (error,) = run("explain", "-", given=PNG)
    assert (status, output) == (1, "")
    assert error.startswith("tracker: stdin: holds binary data")


def test_explain_refuses_what_the_terminal_sent_in_another_encoding() -> None:
    process = subprocess.run(
        [sys.executable.encode(), b"-m", b"tracker", b"explain", b"5 caf\xe9"], capture_output=True, check=False
    )
    assert (process.returncode, process.stdout) == (1, b"")
    assert process.stderr.startswith(b"tracker: ")


@pytest.mark.parametrize("output_format", ["table", "jsonl", "csv"])
def test_a_reader_that_has_enough(tmp_path: Path, output_format: str) -> None:
    path = put(tmp_path, "a.jsonl", line(text=KILLED) * 3000)
    with start(["extract", path, "--format", output_format]) as process:
        assert process.stdin and process.stdout and process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "tracker", "extract", str(put(tmp_path, "a.txt", KILLED))]
        process = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, encoding="utf-8")
    assert process.returncode == 1
    assert process.stderr.startswith("tracker: the output cannot be written")
    assert len(process.stderr.splitlines()) == 1


EMPTY = "tracker: stdin: holds no text; give an article with words in it"
CLOSED = "tracker: the standard output is closed; send it to a file, or to /dev/null"


@pytest.mark.parametrize(
    ("arguments", "closed", "status", "output", "errors"),
    [
        (["extract", "-"], "<&-", 1, "", [EMPTY]),
        (["extract"], "<&-", 1, "", [EMPTY]),
        (["explain", "No figure."], "<&-", 0, "no figures in this text\n", []),
        (["export", "-o", "-"], ">&-", 1, "", [CLOSED]),
        (["extract", "missing.txt"], "2>&-", 1, "", []),  # what is refused does not stand among the results
        (["extract", "-"], "<&- >&- 2>&-", 1, "", []),
    ],
)
def test_a_stream_that_is_closed(
    arguments: list[str], closed: str, status: int, output: str, errors: list[str]
) -> None:
    command = ["sh", "-c", f'"$@" {closed}', "sh", sys.executable, "-m", "tracker", *arguments]
    run = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert (run.returncode, run.stdout, run.stderr.splitlines()) == (status, output, errors)


def test_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite in a shell's background ignores it, as would we
    with start(["extract", "-", "--format", "jsonl"]) as process:
        assert process.stdin and process.stdout
        process.stdin.write(line(text=KILLED).encode() * 1500)
        process.stdin.flush()
        assert process.stdout.readline()  # it is at work, and waits for more
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == b""


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize(("articles", "bar"), [(1, False), (3, True)])
def test_progress_is_for_a_terminal_and_for_several_files(tmp_path: Path, articles: int, bar: bool) -> None:
    for number in range(articles):
        put(tmp_path, f"{number}.txt", KILLED)
    terminal, side = os.openpty()
    command = [sys.executable, "-m", "tracker", "extract", str(tmp_path), "--format", "csv"]
    process = subprocess.run(command, stdout=subprocess.PIPE, stderr=side, check=True, encoding="utf-8")
    os.write(side, b"end")
    shown = os.read(terminal, 100_000).decode()
    os.close(terminal)
    os.close(side)
    assert (f"/{articles} files" in shown, shown == "end") == (bar, not bar)
    assert len(read_csv(process.stdout)) == articles


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf8_in_any_locale(tmp_path: Path, locale: str) -> None:
    path = put(tmp_path, "a.txt", RAISED)
    status, output, _ = run("extract", path, LC_ALL=locale, PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert status == 0
    assert RAISED in output


def test_a_program_may_have_put_something_else_in_the_place_of_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = StringIO()
    monkeypatch.setattr(sys, "stdout", kept)
    assert main(["extract", str(put(tmp_path, "a.txt", RAISED)), "--format", "csv"]) == 0
    assert [figure["low"] for figure in read_csv(kept.getvalue())] == ["3000000"]


def test_a_worker_that_loads_the_program_does_not_start_it_once_more() -> None:
    assert runpy.run_module("tracker.__main__", run_name="__mp_main__")["main"] is main


# ------------------------------------------------------------------------------------------------------ at a terminal


def at_a_terminal(*arguments: object, **environment: str) -> tuple[int, str]:
    """The exit status, and all that a person at a terminal sees."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "tracker", *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "100"} | environment,
    )
    os.close(theirs)
    seen = b""
    try:
        while part := os.read(ours, 65_536):
            seen += part
    except OSError:  # the terminal is gone with its last process
        pass
    finally:
        os.close(ours)
    return process.wait(timeout=60), re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen.decode()).replace("\r", "\n")


@pytest.mark.parametrize(("command", "told"), [("extract", "give a file, a folder"), ("add", "give a file, a folder")])
def test_whoever_gives_nothing_at_a_terminal_is_told_what_to_give(command: str, told: str) -> None:
    status, seen = at_a_terminal(command)
    assert status == 2
    assert told in seen


def test_a_bar_gives_way_to_what_is_said(tmp_path: Path) -> None:
    for name, content in (("a.txt", KILLED), ("b.txt", PNG), ("c.txt", RAISED)):
        put(tmp_path, name, content)
    status, seen = at_a_terminal("extract", tmp_path)
    assert status == 1
    assert "/3 files" in seen
    refusal = next(each for each in seen.splitlines() if "b.txt: holds binary data" in each)
    assert refusal.startswith(f"tracker: {tmp_path}")
    assert "27 people" in seen


def test_a_bar_of_a_large_job(tmp_path: Path) -> None:
    put(tmp_path, "a.jsonl", line(id="1", text=KILLED) + line(id="2") + line(id="3", text=RAISED))
    status, seen = at_a_terminal("bulk", tmp_path / "a.jsonl", "--out", tmp_path / "out", "--workers", "1")
    assert status == 1
    assert "shards" in seen
    assert "articles/s" in seen
    assert next(each for each in seen.splitlines() if 'has no "text"' in each).startswith("tracker: ")
    assert "2 articles, 2 figures, 1 refused" in seen
