"""What the tests of `tracker bulk` share: corpora, a workforce of one, everything that a folder of results holds."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from benchmarks.synthetic import articles
from tracker.bulk.job import Job
from tracker.bulk.work import Result
from tracker.records import Article

FIELDS = ("id", "title", "text", "lang", "source", "url", "published")
COMMAND = (sys.executable, "-m", "tracker")


def line(article: Article) -> str:
    told = {field: value for field in FIELDS if (value := getattr(article, field)) is not None}
    return json.dumps(told, ensure_ascii=False, default=str) + "\n"


def write_lines(path: Path, count: int, seed: int = 1, first: int = 0) -> Path:
    path.write_text("".join(map(line, articles(count, seed, first))), encoding="utf-8")
    return path


class Here:
    """A workforce of one, which does what it is given at once."""

    lost: tuple[type[BaseException], ...] = ()
    blames_all = False
    hands = 1

    def __init__(self) -> None:
        self.done: list[str] = []

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        self.done.append(function.__name__)
        future: Future[Any] = Future()
        try:
            future.set_result(function(*arguments))
        except Exception as error:  # noqa: BLE001  (as a worker does)
            future.set_exception(error)
        return future

    def result(self, future: Future[Any]) -> Any:
        return future.result()

    def renew(self) -> None:
        raise AssertionError("nobody was lost")


class Quiet:
    """A watcher that keeps the lines of what is refused."""

    def __init__(self) -> None:
        self.refused: list[str] = []
        self.fresh = 0

    def begins(self, files: int, total: int) -> None: ...

    def planned(self, shards: int) -> None: ...

    def done(self, result: Result, share: int, fresh: bool) -> None:
        self.refused += result.refusals
        self.fresh += fresh and result.shard is not None

    def lost(self) -> None: ...

    def waits(self, hands: int) -> None: ...


def done(job: Job) -> Quiet:
    """Do a job here and now."""
    watcher = Quiet()
    job.run(Here(), watcher)
    return watcher


def content(out: Path) -> dict[str, Any]:
    """Every row of every file, by the name of the file; how long things took is left out."""
    held: dict[str, Any] = {
        str(path.relative_to(out)): pq.read_table(path).to_pylist() for path in sorted(out.glob("*/*.parquet"))
    }
    held["manifest"] = [
        {name: value for name, value in row.items() if name != "seconds"}
        for row in pq.read_table(out / "manifest.parquet").to_pylist()
    ]
    return held


def leftovers(out: Path) -> list[str]:
    return [path.name for path in out.rglob("*.part")]


def started(arguments: Iterable[str | Path], **options: Any) -> subprocess.Popen[str]:
    """`tracker` with these arguments, as a process of its own."""
    environment = os.environ | {"PYTHONUTF8": "1"} | options.pop("env", {})
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment,
        **options,
    )


def run(arguments: Iterable[str | Path], **options: Any) -> tuple[int, str, str]:
    """Its exit status, and what it said on its standard output and error."""
    with started(arguments, **options) as child:
        output, errors = child.communicate()
    return child.returncode, output, errors
