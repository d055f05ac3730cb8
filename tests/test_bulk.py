"""`tracker bulk`: what a job writes, what it refuses, and that it ends the same whatever happens in between."""

import fcntl
import gzip
import json
import multiprocessing
import os
import re
import select
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from decimal import Decimal
from io import FileIO
from pathlib import Path
from random import Random
from threading import Timer
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from benchmarks.bulk_kills import Undisturbed, digest, digests, faults
from benchmarks.synthetic import articles
from tests.bulk import Here, Quiet, content, done, leftovers, line, run, started, write_lines
from tracker.bulk import job as bulk_job
from tracker.bulk import work
from tracker.bulk.inputs import Input
from tracker.bulk.job import Job
from tracker.bulk.local import Local, cores, local
from tracker.bulk.manifest import told_of
from tracker.bulk.results import shards_in
from tracker.bulk.shards import Reading, Shard
from tracker.bulk.tables import ARTICLES, FIGURES, article_from_row, figure_from_row
from tracker.commands.bulk import Log, Watch
from tracker.commands.outcome import Tally
from tracker.errors import BrokenDocument, ClusterLost, MissingInput
from tracker.extraction.headlines import extract_article
from tracker.progress import one_bar
from tracker.records import Article, Figure

SIZE = 20_000


def inputs(*paths: Path) -> list[Input]:
    return [Input(str(path), path.name.split(".")[0]) for path in paths]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_lines(tmp_path_factory.mktemp("corpus") / "a.jsonl", 100)


@pytest.fixture(scope="module")
def undisturbed(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("undisturbed")
    assert done(Job(out, inputs(corpus), size=SIZE)).refused == []
    return out


# -------------------------------------------------------------------------------------------------------- what it holds


def test_records_are_rebuilt_from_the_rows(undisturbed: Path) -> None:
    wanted = {made.id: made for made in articles(100, 1)}
    found: dict[str, list[Figure]] = {identity: [] for identity in wanted}
    held: list[Article] = []
    for path in sorted((undisturbed / "figures").iterdir()):
        rows = pq.read_table(undisturbed / "articles" / path.name).to_pylist()
        held += map(article_from_row, rows)
        for row in pq.read_table(path).to_pylist():
            about = {rows[row["article"]][name] for name in ("id", "title", "source", "url")}
            assert about == {row[name] for name in ("article_id", "title", "source", "url")}
            exact = {name: row[name] and Decimal(row[name]) for name in ("low", "high", "margin_of_error")}
            found[row["article_id"]].append(figure_from_row(row | exact))
    assert {each.id: each for each in held} == wanted
    assert found == {identity: extract_article(made) for identity, made in wanted.items()}
    assert sum(map(len, found.values())) > 300


def test_the_manifest_has_a_row_a_shard(corpus: Path, undisturbed: Path) -> None:
    rows = pq.read_table(undisturbed / "manifest.parquet").to_pylist()
    assert [row["start"] for row in rows] == sorted(row["start"] for row in rows)
    assert {row["input"] for row in rows} == {str(corpus)}
    assert sum(row["rows"] for row in rows) == 100
    for row in rows:
        for folder, count in (("articles", row["rows"]), ("figures", row["figures"])):
            assert pq.read_metadata(undisturbed / folder / f"{row['shard']}.parquet").num_rows == count
        assert (row["refused"], len(row["hash"])) == (0, 64)


@pytest.mark.parametrize(("folder", "columns"), [("articles", ARTICLES), ("figures", FIGURES)])
def test_columns_say_what_they_mean(folder: str, columns: tuple, undisturbed: Path) -> None:
    schema = pq.read_schema(next((undisturbed / folder).iterdir()))
    assert schema.names == [name for name, *_ in columns]
    assert {field.metadata[b"description"].decode() for field in schema} == {meaning for *_, meaning in columns}
    assert schema.metadata[b"figure-tracker schema"] == b"3"


# ------------------------------------------------------------------------------------------------------------- resuming


@pytest.mark.parametrize("kind", ["junk", "another table", "cut off"])
def test_a_manifest_that_cannot_be_read_is_named(kind: str, tmp_path: Path) -> None:
    job = Job(tmp_path / "out", inputs(write_lines(tmp_path / "a.jsonl", 3)))
    done(job)
    before, manifest = content(job.out), job.out / "manifest.parquet"
    whole = manifest.read_bytes()
    if kind == "another table":
        pq.write_table(pa.table({"shard": ["0"]}), manifest)
    else:
        manifest.write_bytes(b"junk" if kind == "junk" else whole[: len(whole) // 2])
    for use in (lambda: done(job), lambda: shards_in(job.out)):
        with pytest.raises(BrokenDocument, match=r"manifest\.parquet: is no manifest that can be read; delete it"):
            use()
    manifest.unlink()
    assert done(job).fresh == 0
    assert content(job.out) == before


def test_only_what_is_missing_is_done(corpus: Path, undisturbed: Path, tmp_path: Path) -> None:
    job = Job(tmp_path, inputs(corpus), size=SIZE)
    first = done(job)
    before = content(tmp_path)
    assert before == content(undisturbed)
    assert (first.fresh, done(job).fresh) == (len(before["manifest"]), 0)
    shards = [row["shard"] for row in before["manifest"]]
    (tmp_path / "figures" / f"{shards[0]}.parquet").unlink()
    (tmp_path / "articles" / f"{shards[1]}.parquet").unlink()
    (tmp_path / "figures" / f"{shards[2]}.parquet").write_bytes(b"PAR1")  # as a full disk may leave it
    (tmp_path / "manifest.parquet").unlink()
    (tmp_path / "figures" / ".0123.part").write_bytes(b"half")
    assert done(job).fresh == 3
    assert content(tmp_path) == before
    assert leftovers(tmp_path) == []


def test_a_new_content_takes_the_place_of_the_old_one_and_other_inputs_stay(tmp_path: Path) -> None:
    one, two = write_lines(tmp_path / "one.jsonl", 20, 4), write_lines(tmp_path / "two.jsonl", 20, 5)
    out = tmp_path / "out"
    done(Job(out, inputs(one, two), size=SIZE))
    write_lines(one, 22, 6)
    done(Job(out, inputs(one), size=SIZE))
    told = [row["article_id"] for name, rows in content(out).items() if name.startswith("figures/") for row in rows]
    assert {identity.partition("-")[0] for identity in told} == {"5", "6"}
    assert {row["input"] for row in content(out)["manifest"]} == {str(one), str(two)}
    fresh = tmp_path / "fresh"
    done(Job(fresh, inputs(two, one), size=SIZE))
    assert content(out) == content(fresh)


def test_the_same_content_twice_is_there_once(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    paths = [write_lines(tmp_path / "a.jsonl", 10), write_lines(tmp_path / "other" / "a.jsonl", 10)]
    done(Job(tmp_path / "out", inputs(*paths)))
    assert len(list((tmp_path / "out" / "figures").iterdir())) == 1


# ------------------------------------------------------------------------------------------------------------- refusals


def test_an_input_that_is_not_there_is_named_and_the_rest_is_done(tmp_path: Path) -> None:
    given = [MissingInput("in: holds nothing"), *inputs(tmp_path / "gone.jsonl", write_lines(tmp_path / "a.jsonl", 2))]
    watcher = done(Job(tmp_path / "out", given))
    gone = f"{tmp_path / 'gone.jsonl'}: there is no such file; check the path"
    assert (watcher.refused, watcher.fresh) == (["in: holds nothing", gone], 1)


def test_a_pipe_is_named_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    watcher = done(Job(tmp_path / "out", inputs(tmp_path / "pipe.jsonl", write_lines(tmp_path / "a.jsonl", 2))))
    told = f"{tmp_path / 'pipe.jsonl'}: is a pipe, a device or a socket; give a file, or pipe it in and give -"
    assert (watcher.refused, watcher.fresh) == ([told], 1)


class Shrinking(Here):
    """Files that lose what stands at their end as soon as it is known how they are cut."""

    def __init__(self, path: Path, left: bytes | None) -> None:
        super().__init__()
        self._path, self._left = path, left

    def result(self, future: Future[Any]) -> Any:
        if isinstance(future.result(), list):
            self._path.unlink()
            if self._left is not None:
                self._path.write_bytes(self._left)
        return future.result()


@pytest.mark.parametrize("left", [b"", None], ids=["shorter", "gone"])
def test_what_a_file_has_lost_since_it_was_cut_is_done_when_it_is_there_again(
    tmp_path: Path, left: bytes | None
) -> None:
    path, out, watcher = write_lines(tmp_path / "a.jsonl", 8), tmp_path / "out", Quiet()
    whole = path.read_bytes()
    done(Job(tmp_path / "undisturbed", inputs(path), size=SIZE))
    results = Job(out, inputs(path), size=SIZE).run(Shrinking(path, left), watcher)
    told = "there is no such file; check the path" if left is None else "is shorter than it was; run the job again"
    assert set(watcher.refused) == {f"{path}: {told}"}
    assert [row["refused"] for row in content(out)["manifest"]] == [1] * len(results)
    assert list(out.glob("*/*.parquet")) == []
    path.write_bytes(whole)
    assert done(Job(out, inputs(path), size=SIZE)).refused == []
    assert content(out) == content(tmp_path / "undisturbed")


def test_of_very_many_refusals_the_first_are_told_and_all_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(line(next(articles(1, 1))) + "{\n" * 1_003)
    result, *others = Job(tmp_path / "out", inputs(path)).run(Here(), watcher := Quiet())
    assert (others, result.rows, result.refused) == ([], 1, 1_003)
    assert len(watcher.refused) == 1_000
    assert watcher.refused[-1].startswith(f"{path}, line 1001: ")


def test_a_machine_with_other_rules_does_nothing(corpus: Path, tmp_path: Path) -> None:
    (file,) = inputs(corpus)
    (shard,) = work.shards_of(file, Reading())
    for call in (
        lambda: work.plan(file, Reading(), SIZE, "0-other"),
        lambda: work.run(shard, Reading(), tmp_path, "0-other"),
    ):
        with pytest.raises(ClusterLost, match="not 0-other; install the same version everywhere"):
            call()
    assert list(tmp_path.iterdir()) == []


def test_what_is_refused_is_named_and_the_rest_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [line(each) for each in articles(30, 2)]
    poison = line(Article(id="poison", text="Nothing in it but the word of the day.", title="Poison"))
    nul = json.dumps({"id": "nul", "text": "3 killed", "title": "\0"}) + "\n"
    (tmp_path / "a.jsonl").write_text("".join([*made[:10], "{broken\n", poison, nul, *made[10:]]), encoding="utf-8")
    packed = gzip.compress("".join(map(line, articles(30, 3))).encode())
    (tmp_path / "cut.jsonl.gz").write_bytes(packed[:-3_000])
    (tmp_path / "broken.parquet").write_bytes(b"PAR1" + b"\x15" * 100)
    (tmp_path / "text.txt").write_text("3 killed")

    def extract(article: Article) -> list[Figure]:
        if article.id == "poison":
            raise RecursionError("too deep")
        return extract_article(article)

    monkeypatch.setattr(work, "extract_article", extract)
    names = ("a.jsonl", "cut.jsonl.gz", "broken.parquet", "text.txt")
    job = Job(tmp_path / "out", inputs(*(tmp_path / name for name in names)), size=10_000)
    for _ in range(2):  # what is done already is not done again, and still told
        told = sorted(done(job).refused)
        wanted = (
            "a.jsonl, article poison: the rules fail on it (RecursionError: too deep)",
            "a.jsonl, line 11: is not JSON",
            "broken.parquet: cannot be read as Parquet",
            "cut.jsonl.gz: is cut off or damaged",
            'nul: "title" holds a NUL',
            "text.txt: is no JSON lines",
        )
        assert [any(words in each for each in told) for words in wanted] == [True] * len(wanted), told
        assert len(told) == len(wanted)
    rows = content(tmp_path / "out")["manifest"]
    assert sum(row["refused"] for row in rows) == len(wanted)
    assert 30 + 5 < sum(row["rows"] for row in rows) < 60
    assert [row["shard"] for row in rows if row["input"].endswith((".txt", "broken.parquet"))] == [None, None]


class Shuffled(Here):
    """Keeps the sizes of the shards in the order in which they are handed out."""

    def __init__(self) -> None:
        super().__init__()
        self.shares: list[int] = []

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        if isinstance(arguments[0], Shard):
            self.shares.append(arguments[0].share)
        return super().submit(function, *arguments)


def test_the_largest_shards_come_first_and_files_are_planned_only_some_ahead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = inputs(*(write_lines(tmp_path / f"{at}.jsonl", 12, seed=at) for at in range(4)))
    workforce = Shuffled()
    Job(tmp_path / "out", list(files), size=8_000).run(workforce, Quiet())
    assert workforce.done[:4].count("plan") == 4
    assert len(workforce.shares) > 8
    assert workforce.shares == sorted(workforce.shares, reverse=True)
    monkeypatch.setattr("tracker.bulk.job._AHEAD", 1)
    workforce = Shuffled()
    Job(tmp_path / "again", list(files), size=8_000).run(workforce, Quiet())
    assert workforce.done[:4].count("plan") < 4
    assert content(tmp_path / "again") == content(tmp_path / "out")


def test_the_command(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    status, output, errors = run(["bulk", corpus, "--out", out, "--workers", "1", "--shard-bytes", "100000"])
    assert (status, errors) == (0, "")
    assert output.startswith("8 shards (0 done before), 100 articles, ")
    (tmp_path / "bad.jsonl").write_text(line(next(articles(1, 1))) + "{\n")
    arguments = ["bulk", corpus, tmp_path / "bad.jsonl", "--out", out, "--json", "--shard-bytes", "100000"]
    status, output, errors = run(arguments)
    told = [json.loads(each) for each in errors.splitlines()]
    assert (status, output.split(",")[0]) == (1, "9 shards (8 done before)")
    assert next(each["reason"] for each in told if each["event"] == "refused").startswith(
        f"{tmp_path}/bad.jsonl, line 2"
    )
    assert told[-1]["done"] == 9 and {"begin", "plan", "shard", "refused"} <= {each["event"] for each in told}
    assert leftovers(out) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--out", "x"], "required: IN"),
        (["in"], "required: --out"),
        (["in", "--out", "x", "--workers", "0"], "no whole number"),
        (["in", "--out", "x", "--workers", "1", "--cluster", "tcp://a:1"], "not allowed with"),
        (["in", "--out", __file__], "is no folder"),
    ],
)
def test_wrong_usage(arguments: list[str], words: str) -> None:
    status, _, errors = run(["bulk", *arguments])
    assert (status, words in errors) == (2, True), errors


@pytest.mark.untraced  # the tracer's own handler of SIGTERM may wait for a lock that the worker holds
@pytest.mark.parametrize(("asked", "given"), [(1, 1), (3, 3), (None, cores())])
def test_so_many_processes_as_were_asked_for(asked: int | None, given: int) -> None:
    with local(asked) as pool:
        assert pool.hands == given
        list(map(pool.result, [pool.submit(abs, -1) for _ in range(8)]))
        assert len(multiprocessing.active_children()) <= given


# ---------------------------------------------------------------------------------------------------------------- kills


def workers_of(process: psutil.Process) -> list[psutil.Process]:
    """The processes of a pool: children of the server that forks them."""
    return [each for each in process.children(recursive=True) if each.ppid() != process.pid]


def kill_one_worker(child: subprocess.Popen[str], random: Random) -> bool:
    try:
        alive = workers_of(psutil.Process(child.pid))
        if alive:
            random.choice(alive).kill()
        return bool(alive)
    except psutil.NoSuchProcess:
        return False


def test_killed_workers_and_a_killed_job_lose_and_double_nothing(
    corpus: Path, undisturbed: Path, tmp_path: Path
) -> None:
    random = Random(7)
    command = ["bulk", corpus, "--out", tmp_path, "--workers", "2", "--shard-bytes", str(SIZE), "--json"]
    child = started(command)
    kills = 0
    deadline = time.monotonic() + 60
    while kills < 3 and child.poll() is None and time.monotonic() < deadline:
        kills += kill_one_worker(child, random)
        time.sleep(0.3)
    assert kills == 3
    workers = workers_of(psutil.Process(child.pid))
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert psutil.wait_procs(workers, timeout=10)[1] == []  # nobody works on for a job that is gone
    if not (tmp_path / "manifest.parquet").exists():
        assert any((tmp_path / folder).is_dir() for folder in ("figures", "articles"))
    assert run(command)[0] == 0
    assert content(tmp_path) == content(undisturbed)
    assert leftovers(tmp_path) == []


def _deadly(shard: object, *_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Deadly(Local):
    """A pool in which one shard kills whoever begins it."""

    def submit(self, function, *arguments):  # type: ignore[no-untyped-def]
        deadly = function is work.run and arguments[0].start == 0
        return super().submit(_deadly if deadly else function, *arguments)


def test_a_shard_that_kills_its_workers_is_refused_and_the_rest_is_done(
    corpus: Path, undisturbed: Path, tmp_path: Path
) -> None:
    watcher = Quiet()
    pool = Deadly(2)
    try:
        Job(tmp_path, inputs(corpus), size=SIZE).run(pool, watcher)
    finally:
        pool.close()
    assert watcher.refused == [f"{corpus}, from line 1 on: workers die over it; give them more memory, or leave it out"]
    held, wanted = content(tmp_path), content(undisturbed)
    deadly = wanted["manifest"][0]["shard"]
    assert set(wanted) - set(held) == {f"{folder}/{deadly}.parquet" for folder in ("articles", "figures")}
    with local(2) as fresh:
        Job(tmp_path, inputs(corpus), size=SIZE).run(fresh, Quiet())
    assert content(tmp_path) == wanted
    assert told_of(tmp_path, deadly) is not None


def test_a_pool_that_broke_while_nobody_waited_is_told_of_by_the_next_call() -> None:
    with local(1) as pool:
        assert isinstance(pool.submit(_deadly, None).exception(), BrokenProcessPool)
        again = pool.submit(abs, -1)
        assert isinstance(again.exception(), pool.lost)
        pool.renew()
        assert pool.result(pool.submit(abs, -1)) == 1


class Gone(Exception):
    """What is told of a call whose worker was lost."""


class Losing(Here):
    """Loses the worker of each call of a function on a part of one kind, so many times."""

    lost = (Gone,)

    def __init__(self, function: str, times: int) -> None:
        super().__init__()
        self._function, self._times = function, times
        self.begun: Counter[str] = Counter()

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        what = arguments[0]
        name = f"{function.__name__} {what.name}"
        self.begun[name] += 1
        if function.__name__ != self._function or self.begun[name] > self._times:
            return super().submit(function, *arguments)
        future: Future[Any] = Future()
        future.set_exception(Gone())
        return future

    def renew(self) -> None:
        """Others come by themselves."""


@pytest.mark.parametrize("function", ["plan", "run"])
@pytest.mark.parametrize(("times", "begun"), [(3, 4), (4, 4)])
def test_what_is_lost_with_one_worker_is_begun_again_up_to_a_bound(
    function: str, times: int, begun: int, tmp_path: Path
) -> None:
    corpus = write_lines(tmp_path / "a.jsonl", 8)
    undisturbed, out = tmp_path / "undisturbed", tmp_path / "out"
    done(Job(undisturbed, inputs(corpus), size=SIZE))
    workforce, watcher = Losing(function, times), Quiet()
    Job(out, inputs(corpus), size=SIZE).run(workforce, watcher)
    assert {count for name, count in workforce.begun.items() if name.startswith(function)} == {begun}
    ending = "workers die over it; give them more memory, or leave it out"
    firsts = [row["first"] for row in content(undisturbed)["manifest"]]
    assert len(firsts) > 1
    if times < 4:
        assert watcher.refused == []
        assert content(out) == content(undisturbed)
    elif function == "plan":
        assert watcher.refused == [f"{corpus}: {ending}"]
        told = [(row["shard"], row["input"], row["refused"]) for row in content(out)["manifest"]]
        assert told == [(None, str(corpus), 1)]
    else:
        assert sorted(watcher.refused) == sorted(f"{corpus}, from line {first} on: {ending}" for first in firsts)


class Breaking(Here):
    """A pool that breaks once, over its first shard: the second is lost with it a moment later, the third is done."""

    lost = (Gone,)
    blames_all = True
    hands = 2

    def __init__(self) -> None:
        super().__init__()
        self.begun: Counter[str] = Counter()
        self.renewed = 0
        self._coming: list[Callable[[], None]] = []

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        ended = super().submit(function, *arguments)
        if function is not work.run:
            return ended
        name = arguments[0].name
        self.begun[name] += 1
        place = list(self.begun).index(name)
        if self.begun[name] > 1 or place > 2:
            return ended
        future: Future[Any] = Future()
        if place == 0:
            future.set_exception(Gone())
        elif place == 1:
            self._coming.append(lambda: future.set_exception(Gone()))
        else:
            self._coming.append(lambda: future.set_result(ended.result()))
        return future

    def result(self, future: Future[Any]) -> Any:
        while self._coming and future.exception():
            Timer(0.02, self._coming.pop()).start()
        return future.result()

    def renew(self) -> None:
        self.renewed += 1


def test_all_that_is_lost_with_a_pool_is_begun_again_and_what_was_done_is_not(tmp_path: Path) -> None:
    corpus = write_lines(tmp_path / "a.jsonl", 8)
    done(Job(tmp_path / "undisturbed", inputs(corpus), size=8_000))
    workforce = Breaking()
    results = Job(tmp_path / "out", inputs(corpus), size=8_000).run(workforce, Quiet())
    times = list(workforce.begun.values())
    assert times == [2, 2, *[1] * (len(results) - 2)]
    assert len(times) > 3
    assert workforce.renewed == 1
    assert content(tmp_path / "out") == content(tmp_path / "undisturbed")


class Slow(Here):
    """Does nothing before somebody has waited for it."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]] = []

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._waiting.append((future, function, arguments))
        return future

    def hurry(self) -> None:
        for future, function, arguments in self._waiting:
            future.set_result(super().submit(function, *arguments).result())
        self._waiting = []


class Impatient(Quiet):
    """Counts how often nothing came."""

    def __init__(self, workforce: Slow) -> None:
        super().__init__()
        self._workforce = workforce
        self.waited: list[int] = []

    def waits(self, hands: int) -> None:
        self.waited.append(hands)
        self._workforce.hurry()


def test_a_job_that_waits_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_job, "_LOOK_UP_SECONDS", 0.01)
    workforce = Slow()
    watcher = Impatient(workforce)
    (result,) = Job(tmp_path / "out", inputs(write_lines(tmp_path / "a.jsonl", 3))).run(workforce, watcher)
    assert watcher.waited == [1, 1]  # for the plan, then for the shard
    assert result.rows == 3


@contextmanager
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """While the standard error is a terminal; what is yielded tells what a person has seen on it."""
    ours, theirs = os.openpty()
    with os.fdopen(ours, "rb", buffering=0) as seen, os.fdopen(theirs, "w", encoding="utf-8") as shown:
        monkeypatch.setattr("sys.stderr", shown)
        monkeypatch.setenv("COLUMNS", "150")
        yield lambda: _shown(seen)


def _shown(terminal: FileIO) -> str:
    """What a terminal shows in a second: one reading may end anywhere, and a bar that runs writes on and on."""
    shown, until = b"", time.monotonic() + 1
    while (left := until - time.monotonic()) > 0 and select.select([terminal], [], [], left)[0]:
        shown += terminal.read(100_000)
    return shown.decode(errors="ignore")


REFUSED = work.Result(None, "a.jsonl", refused=5, refusals=("a.jsonl, line 1: is not JSON",))


def test_a_person_sees_that_workers_are_waited_for_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    with at_a_terminal(monkeypatch) as seen, one_bar("out") as bar:
        watch = Watch(Tally(), bar)
        watch.begins(2, 3_000_000)
        watch.planned(3)
        assert watch.state()["seconds_left"] is None
        watch.waits(0)
        assert bar is not None
        assert "0/3 shards, 0 articles/s, waiting for workers" in bar.tasks[0].description
        watch.waits(1)
        assert "waiting" not in bar.tasks[0].description
        watch.done(work.Result("x", "a.jsonl", rows=7), 1_000_000, True)
        watch.lost()
        assert bar.tasks[0].description.startswith("1/3 shards")
        assert re.search(r", 0:\d\d:\d\d left$", bar.tasks[0].description)
        watch.done(REFUSED, 0, True)
        told = seen()
    assert "tracker: a.jsonl, line 1: is not JSON" in told
    assert "tracker: a.jsonl: 4 more are refused" in told


def test_without_a_terminal_only_what_is_refused_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    watch = Watch(Tally())
    watch.begins(1, 1_000)
    watch.done(REFUSED, 0, True)
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "",
        "tracker: a.jsonl, line 1: is not JSON\ntracker: a.jsonl: 4 more are refused\n",
    )


def test_a_program_is_told_now_and_then_that_workers_are_waited_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.commands.bulk._SHOWN_EVERY", 60.0)
    log = Log(Tally())
    for _ in range(3):
        log.waits(0)
    log.lost()
    log.waits(0)
    log.done(REFUSED, 0, True)
    told = [json.loads(each) for each in capsys.readouterr().err.splitlines()]
    assert [each["event"] for each in told] == ["wait", "lost", "refused", "refused", "shard"]
    assert (told[0]["workers"], told[3]["reason"]) == (0, "a.jsonl: 4 more are refused")


def test_damage_of_a_kill_would_be_seen(undisturbed: Path, tmp_path: Path) -> None:
    """What `make crash` looks for behind each kill."""
    out = tmp_path / "out"
    shutil.copytree(undisturbed, out)
    wanted = Undisturbed(0.0, dict(digests(out)), digest(out))
    assert list(faults(out, wanted)) == []
    half, other, bare, *_ = sorted((out / "figures").iterdir())
    half.write_bytes(half.read_bytes()[:-100])
    pq.write_table(pq.read_table(other).slice(1), other)
    (out / "articles" / bare.name).unlink()
    found = [f"half: figures/{half.name}", f"half: figures/{other.name}", f"without its articles: figures/{bare.name}"]
    assert list(faults(out, wanted)) == found
    assert digest(out) != wanted.digest
    (out / "manifest.parquet").unlink()
    assert digest(out) == ""


def test_two_jobs_do_not_fill_one_folder(corpus: Path, tmp_path: Path) -> None:
    with (tmp_path / ".lock").open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        status, _, errors = run(["bulk", corpus, "--out", tmp_path])
    assert (status, "another job fills this folder" in errors) == (1, True)
