"""The commands of the store as a person runs them: every case in a process of its own, on both databases."""

import csv
import gzip
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest

from tests import stored
from tests.test_cli import KILLED, PNG, RAISED, line, put, run
from tests.web_server import serving
from tracker.cli import main
from tracker.store import open_store, views
from tracker.store.filters import Filters

SEEDS = Path("seeds")


@pytest.fixture
def own_url(tmp_path: Path) -> str:
    """For what is the same on every database."""
    return f"sqlite:///{tmp_path / 'store.db'}"


def on(url: str) -> dict[str, str]:
    return {"TRACKER_DATABASE_URL": url}


def rows(output: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(output.removeprefix("\ufeff"), newline="")))


def digest(url: str) -> str:
    _, output, _ = run("db", "info", **on(url))
    return output.split("digest")[1].strip()


def test_add_is_added_once_then_unchanged_then_changed(tmp_path: Path, store_url: str) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    text = put(folder, "a.txt", RAISED)
    put(folder, "b.jsonl", line(id="1", text=KILLED) + line(id="2", text=KILLED + " Two were hurt."))
    assert run("add", folder, **on(store_url)) == (0, "3 added, 0 unchanged, 0 changed, 0 refused\n", [])
    before = digest(store_url)
    assert run("add", folder, **on(store_url)) == (0, "0 added, 3 unchanged, 0 changed, 0 refused\n", [])
    assert digest(store_url) == before
    text.write_text(RAISED + " وأنفقت مليوني دولار.", encoding="utf-8")
    assert run("add", folder, **on(store_url)) == (0, "0 added, 2 unchanged, 1 changed, 0 refused\n", [])
    assert digest(store_url) != before
    assert run("db", "check", **on(store_url))[0] == 0


def test_what_is_refused_is_said_and_the_rest_is_kept(tmp_path: Path, store_url: str) -> None:
    bad = [put(tmp_path, "1.txt", ""), put(tmp_path, "2.png", PNG), tmp_path / "3.txt"]
    good = put(tmp_path, "4.jsonl.gz", gzip.compress((line(text=KILLED) + "{\n" + line(text=RAISED)).encode()))
    status, output, errors = run("add", *bad, good, "ftp://example.org/x", "http://127.0.0.1:9/x", **on(store_url))
    assert (status, output) == (1, "2 added, 0 unchanged, 0 changed, 6 refused\n")
    assert len(errors) == 6
    assert all(error.startswith("tracker: ") for error in errors)
    wanted = [*map(str, bad), f"{good}, line 2", "ftp://example.org/x", "http://127.0.0.1:9/x"]
    assert [error.split(": ")[1] for error in errors] == wanted


def test_a_store_that_another_program_holds_ends_the_command(
    tmp_path: Path, own_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(own_url).close()
    monkeypatch.setattr("tracker.store.engine._BUSY_SECONDS", 0.1)
    given = [str(put(tmp_path, name, KILLED + name)) for name in ("a.txt", "b.txt")]
    with closing(sqlite3.connect(tmp_path / "store.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert main(["add", *given, "--store", own_url]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    (error,) = told.err.splitlines()
    assert error.endswith("another program holds the file; try again when it is done")


def test_articles_that_are_piped_in(own_url: str) -> None:
    given = (line(id="x", text=RAISED) + line(id="y", text=KILLED)).encode()
    assert run("add", "-", given=given, **on(own_url))[1].startswith("2 added")
    assert run("add", given=KILLED.encode(), **on(own_url))[1].startswith("1 added")
    assert run("add", given=KILLED.encode(), **on(own_url))[1].startswith("0 added, 1 unchanged")


def test_outlet_language_and_columns_can_be_given(tmp_path: Path, own_url: str) -> None:
    table = put(tmp_path, "a.csv", "no,body,day\n7,The fire killed 27 people.,2024-03-07\n")
    columns = ["--map", "id=no", "--map", "text=body", "--map", "published=day"]
    assert run("add", table, *columns, "--outlet", "The Port", "--lang", "en", **on(own_url))[0] == 0
    (row,) = rows(run("export", "-o", "-", **on(own_url))[1])
    shown = {name: row[name] for name in ("article_id", "source", "published", "lang", "low", "unit", "review")}
    assert shown == {
        "article_id": "7",
        "source": "The Port",
        "published": "2024-03-07",
        "lang": "en",
        "low": "27",
        "unit": "killed",
        "review": "unreviewed",
    }


def test_export_holds_exactly_what_is_filtered(own_url: str) -> None:
    run("add", SEEDS, **on(own_url))
    everything = rows(run("export", "-o", "-", **on(own_url))[1])
    for arguments, condition in (
        (["--kind", "money", "--kind", "percent"], lambda row: row["kind"] in ("money", "percent")),
        (["--unit", "USD", "--min", "1e9"], lambda row: row["unit"] == "USD" and float(row["high"]) >= 1e9),
        (["--unit", "%", "--max", "5"], lambda row: row["unit"] == "%" and float(row["low"]) <= 5),
        (["--lang", "en", "--since", "2024-01-01"], lambda row: row["lang"] == "en" and row["published"] >= "2024"),
        (["--outlet", "nobody"], lambda row: False),
    ):
        found = rows(run("export", *arguments, "-o", "-", **on(own_url))[1])
        assert found == [row for row in everything if condition(row)]
    assert len({row["figure_id"] for row in everything}) == len(everything) > 300


@pytest.mark.parametrize("ending", ["csv", "xlsx", "jsonl", "parquet"])
def test_export_to_a_file(own_url: str, tmp_path: Path, ending: str) -> None:
    run("add", SEEDS / "03-gaza-toll.txt", **on(own_url))
    file = tmp_path / f"figures.{ending}"
    status, output, errors = run("export", "-o", file, **on(own_url))
    assert (status, output) == (0, "")
    assert errors[0].endswith(f"figures written to {file}")
    assert file.stat().st_size > 500
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("figures")] == [file.name]


def test_a_workbook_that_meets_a_full_disk(own_url: str) -> None:
    with open_store(own_url) as store:
        stored.put(store, RAISED)
    command = [sys.executable, "-m", "tracker", "export", "--store", own_url, "-o", "-", "--format", "xlsx"]
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, encoding="utf-8")
    assert process.returncode == 1
    assert process.stderr.splitlines() == [
        "tracker: the output cannot be written (No space left on device); free some space or choose another place"
    ]


def test_export_in_an_unknown_format(own_url: str, tmp_path: Path) -> None:
    run("add", SEEDS / "03-gaza-toll.txt", **on(own_url))
    status, _, errors = run("export", "-o", tmp_path / "figures.doc", **on(own_url))
    assert (status, len(errors)) == (1, 1)
    assert "xlsx" in errors[0]


def test_check_says_what_the_store_says(own_url: str) -> None:
    run("add", given=line(id="x", source="The Port", text=KILLED).encode(), **on(own_url))
    status, output, errors = run("check", "The collapse on Sunday killed 30 people", **on(own_url))
    assert (status, errors) == (0, [])
    assert "differs" in output
    assert "27 killed  (3 less, -10.0%)  The Port" in output
    status, output, _ = run("check", "--format", "jsonl", "The collapse on Sunday killed 27 people", **on(own_url))
    finding = json.loads(output)
    assert (finding["verdict"], finding["matches"][0]["source"]) == ("agrees", "The Port")
    assert run("check", "Nothing is claimed", **on(own_url))[1] == "no figures in this claim\n"


def test_refresh_reads_again(own_url: str) -> None:
    run("add", given=line(id="x", text=KILLED).encode(), **on(own_url))
    assert run("refresh", **on(own_url))[1] == "0 articles read again, 0 with other figures than before\n"
    assert run("refresh", "--all", **on(own_url))[1] == "1 articles read again, 0 with other figures than before\n"


def test_a_backup_is_a_store(tmp_path: Path, store_url: str) -> None:
    run("add", given=line(id="x", text=KILLED).encode(), **on(store_url))
    copy = tmp_path / "copy.db"
    assert run("db", "backup", copy, **on(store_url))[0] == 0
    assert digest(f"sqlite:///{copy}") == digest(store_url)
    status, _, errors = run("db", "backup", copy, **on(store_url))
    assert status == 1
    assert "exists" in errors[0]


@pytest.mark.parametrize("command", [["export", "-o", "-"], ["check", "It cost $5"], ["refresh"], ["db", "info"]])
def test_a_store_that_is_not_there(tmp_path: Path, command: list[str]) -> None:
    status, output, errors = run(*command, **on(f"sqlite:///{tmp_path / 'none.db'}"))
    assert (status, output, len(errors)) == (1, "", 1)
    assert "tracker add" in errors[0]


def test_the_store_can_be_named_in_the_command(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'named.db'}"
    assert run("add", "--store", url, given=KILLED.encode())[0] == 0
    assert "articles  1" in run("db", "info", "--store", url)[1]


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["add", "--map", "colour=x", "a.csv"], "FIELD=COLUMN"),
        (["export"], "-o"),
        (["export", "-o", "-", "--min", "many"], "is no number"),
        (["export", "-o", "-", "--since", "soon"], "is no day"),
        (["db"], "COMMAND"),
        (["check"], "claim"),
        (["check", "It cost $5", "--limit", "0"], "'0' is no whole number from 1 on"),
        (["check", "It cost $5", "--limit=-1"], "'-1' is no whole number from 1 on"),
        (["feed"], "URL|FILE"),
    ],
)
def test_wrong_usage(arguments: list[str], part: str) -> None:
    status, output, errors = run(*arguments)
    assert (status, output) == (2, "")
    assert part in errors[-1]


@pytest.mark.parametrize(
    "command", ["add", "feed", "refresh", "check", "export", "db", "db info", "db check", "db backup"]
)
def test_help_has_an_example(command: str) -> None:
    status, output, errors = run(*command.split(), "--help")
    assert (status, errors) == (0, [])
    assert f"  tracker {command}" in output.partition("example")[2]


def test_two_processes_add_while_a_third_reads(tmp_path: Path, store_url: str) -> None:
    """Nothing is lost, nothing doubled, nobody is told that a database is locked."""
    texts = [
        line(id=str(number), text=f"The fire killed {number} people. It cost ${number} million.")
        for number in range(2, 302)
    ]
    halves = [put(tmp_path, "1.jsonl", "".join(texts[:200])), put(tmp_path, "2.jsonl", "".join(texts[100:]))]
    run("add", given=line(id="first", text=KILLED).encode(), **on(store_url))
    command = [sys.executable, "-m", "tracker", "add", "--store", store_url]
    writers = [
        subprocess.Popen([*command, str(half)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) for half in halves
    ]
    seen = [0]
    while any(writer.poll() is None for writer in writers):
        status, output, errors = run("export", "--format", "jsonl", "-o", "-", **on(store_url))
        assert (status, errors) == (0, [])
        counts: dict[str, int] = {}
        for row in map(json.loads, output.splitlines()):
            counts[row["article_id"]] = counts.get(row["article_id"], 0) + 1
        assert all(count == (1 if name == "first" else 2) for name, count in counts.items())
        assert len(counts) >= seen[-1]
        seen.append(len(counts))
    results = [writer.communicate() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert [errors for _, errors in results] == [b"", b""]
    outcomes = [[int(part.split()[0]) for part in output.decode().split(", ")] for output, _ in results]
    added, unchanged, changed, refused = (sum(column) for column in zip(*outcomes, strict=True))
    assert (added, unchanged, changed, refused) == (300, 100, 0, 0)
    assert "figures   601" in run("db", "info", **on(store_url))[1]
    assert run("db", "check", **on(store_url))[0] == 0


PAGE = """<html lang="en"><head><title>Fire at the harbour</title><meta property="og:site_name" content="The Port">
<meta property="article:published_time" content="2024-03-07"></head><body><nav>Home</nav><article>
<h1>Fire at the harbour</h1><p>
A fire at the old harbour killed 27 people on Sunday, the fire service of the city said in
a statement that it sent to reporters on Monday morning.</p><p>Repairs of the quay will cost more than $3 million, by an
estimate of the port authority, which wants to begin with the work before the end of the coming summer.</p></article>
</body></html>"""


def test_pages_and_feeds_of_a_real_server(own_url: str) -> None:
    with serving() as web:
        page = web.say("/fire", PAGE)
        link = f"<item><title>Fire at the harbour</title><link>{page}</link></item>"
        gone = f"<item><title>Gone</title><link>{web.url('/gone')}</link></item>"
        feed = web.say("/feed", f"<rss version='2.0'><channel>{link}{gone}</channel></rss>", "application/rss+xml")
        here = on(own_url) | {"TRACKER_ALLOW_LOOPBACK": "1"}
        assert run("add", page, **here) == (0, "1 added, 0 unchanged, 0 changed, 0 refused\n", [])
        status, output, errors = run("feed", feed, **here)
        assert (status, output) == (1, "0 added, 1 unchanged, 0 changed, 1 refused\n")
        assert len(errors) == 1
        assert "/gone" in errors[0]
        assert run("add", page, **on(own_url))[0] == 1  # this machine's own pages only where that is allowed
    found = rows(run("export", "-o", "-", **on(own_url))[1])
    assert {(row["source"], row["url"], row["published"]) for row in found} == {("The Port", page, "2024-03-07")}
    assert [(row["kind"], row["low"]) for row in found] == [("casualty", "27"), ("money", "3000000")]


# ---------------------------------------------------------------- what is quicker seen without a process for each case


def test_a_saved_view_is_exported_and_narrowed(
    tmp_path: Path, own_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_store(own_url) as store:
        stored.put(store, stored.KILLED, lang="en")
        stored.put(store, stored.RAISED, id="b", lang="ar")
        views.save_view(store, "Money", Filters(kinds=("money",)), creator="Mona")
    given = ["export", "-o", "-", "--format", "jsonl", "--store", own_url]
    for options, kinds in (((), ["casualty", "money"]), (("--view", "Money"), ["money"]),
                           (("--view", "Money", "--lang", "en"), [])):  # fmt: skip
        assert main([*given, *options]) == 0
        assert sorted(json.loads(row)["kind"] for row in capsys.readouterr().out.splitlines()) == kinds
    assert main([*given, "--view", "Tolls"]) == 1
    assert "no view is saved under this name; there is Money" in capsys.readouterr().err


def test_a_feed_that_is_not_followed(tmp_path: Path, own_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    feed = f"<rss version='2.0'><channel><item><guid>1</guid><description>{KILLED}</description></item></channel></rss>"
    saved = put(tmp_path, "feed.rss", feed)
    assert main(["feed", "--no-follow", str(saved), "--store", own_url]) == 0
    assert capsys.readouterr().out.startswith("1 added")
    with serving() as web, pytest.MonkeyPatch.context() as here:
        here.setenv("TRACKER_ALLOW_LOOPBACK", "1")
        served = web.say("/feed", feed.replace(">1<", ">2<").replace("12", "13"), "application/rss+xml")
        assert main(["feed", "--no-follow", served, "--store", own_url]) == 0
    assert capsys.readouterr().out.startswith("1 added")


@pytest.mark.parametrize("command", [["add", ""], ["feed", ""], ["bulk", "", "--out", "x"]])
def test_an_empty_name_is_wrong_usage(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(command)
    assert "an empty path" in capsys.readouterr().err


def test_the_demo_articles_are_added(
    tmp_path: Path, own_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "seeds").mkdir()
    put(tmp_path / "seeds", "a.txt", KILLED)
    monkeypatch.setattr("tracker.demo._PACKAGE", tmp_path)
    assert main(["add", "--demo", "--store", own_url]) == 0
    assert capsys.readouterr().out.startswith("1 added")
