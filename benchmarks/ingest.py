"""What `tracker add` costs: articles a second, the memory that it takes at most, and what a second run does.

    python -m benchmarks.ingest [--articles 1000 4000] [--seed 1] [--postgres]

How it measures. A corpus of made-up articles in files of every kind (`benchmarks/mixed.py`) is put into a new store by
`tracker add` as a process of its own, as a user runs it: what is timed holds the start of Python, the reading of every
format, the extraction and the writing. The memory is what the operating system counted for that process at its peak.
Then the same command runs again, and the store's digest must be the one from before: nothing was added, and nothing
changed. Several sizes show whether speed and memory stay what they are as a corpus grows.

The store is a SQLite file; with `--postgres` also a PostgreSQL server of its own, started for the purpose, which writes
as carefully as one in service. Exit status: 0 if all went as it should, 1 if something was refused or a second run
changed anything.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "tracker")

_BYTES = 1 if sys.platform == "darwin" else 1024  # what ru_maxrss counts in
_DIGEST = re.compile(r"^digest\s+([0-9a-f]+)\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Run:
    """A command that has ended: its exit status, what it said, how long it took (by the clock, and of a processor's
    time, which says more where others compute beside it), and its memory at the peak.
    """

    status: int
    output: str
    errors: str
    seconds: float
    processor_seconds: float
    megabytes: float

    @property
    def last_line(self) -> str:
        """The last thing that it told the user."""
        return ((self.output.strip() or self.errors.strip()).splitlines() or [""])[-1]


@dataclass(frozen=True)
class Measured:
    """A corpus put into a new store, and again into the same."""

    database: str
    articles: int
    first: Run
    second: Run
    digests: tuple[str, str]

    @property
    def is_good(self) -> bool:
        """Whether everything went in, and nothing changed the second time."""
        return self.first.status == self.second.status == 0 and len(set(self.digests)) == 1


def tracker(arguments: Sequence[str | Path], store_url: str) -> Run:
    """Run a command of the tracker as a process of its own."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = started(arguments, store_url, output.fileno(), errors.fileno())
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)  # it is waited for; Popen need not be told twice
        said, complained = _content(output.fileno()), _content(errors.fileno())
    computed = usage.ru_utime + usage.ru_stime
    return Run(child.returncode, said, complained, seconds, computed, usage.ru_maxrss * _BYTES / 1e6)


def started(arguments: Sequence[str | Path], store_url: str, output: int, errors: int) -> subprocess.Popen[bytes]:
    """Start a command of the tracker; what it says goes to these open files."""
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=errors,
        cwd=ROOT,
        env=os.environ | {"TRACKER_DATABASE_URL": store_url, "PYTHONUTF8": "1"},
    )


def _content(number: int) -> str:
    os.lseek(number, 0, os.SEEK_SET)
    with open(number, encoding="utf-8", closefd=False) as stream:
        return stream.read()


def digest(store_url: str) -> str:
    """What `tracker db info` gives as the digest of all that the store holds.

    Raises:
        RuntimeError: It gives none.
    """
    run = tracker(["db", "info"], store_url)
    found = _DIGEST.search(run.output)
    if run.status or found is None:
        raise RuntimeError(f"tracker db info tells no digest: {run.output}{run.errors}")
    return found[1]


def write_corpus(folder: Path, articles: int, seed: int) -> None:
    """Write a corpus of mixed files, in another process.

    (A child's peak counts from what its parent holds when it starts, so that this process must stay small.)
    """
    command = [sys.executable, "-m", "benchmarks.mixed", str(folder), f"--articles={articles}", f"--seed={seed}"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, cwd=ROOT)


def measure(database: str, url: str, folder: Path, articles: int) -> Measured:
    """Put a corpus into a new store, twice."""
    first = tracker(["add", folder], url)
    before = digest(url)
    second = tracker(["add", folder], url)
    return Measured(database, articles, first, second, (before, digest(url)))


# ----------------------------------------------------------------------------------------------------------- report

NewStore = Callable[[], str]
"""Makes the URL of a store that holds nothing yet."""


@contextmanager
def databases(folder: Path, postgres: bool, settings: Sequence[str] = ()) -> Iterator[dict[str, NewStore]]:
    """Where stores can be made, by the name of the database; a server that is needed runs as long, so set."""
    numbers = count(1)
    places: dict[str, NewStore] = {"sqlite": lambda: f"sqlite:///{folder / f'store-{next(numbers)}.db'}"}
    with ExitStack() as stack:
        if postgres:
            from tests.postgres import running_postgres  # noqa: PLC0415  (needs requirements-dev.txt)

            places["postgresql"] = stack.enter_context(running_postgres(True, settings)).fresh_database
        yield places


def measurements(sizes: Sequence[int], seed: int, postgres: bool) -> Iterator[Measured]:
    """Measure corpora of all sizes in all databases."""
    with tempfile.TemporaryDirectory(prefix="tracker-ingest-") as name:
        folder = Path(name)
        for size in sizes:
            write_corpus(folder / str(size), size, seed)
        with databases(folder, postgres) as places:
            for place, new_store in places.items():
                for size in sizes:
                    yield measure(place, new_store(), folder / str(size), size)


def line(measured: Measured) -> str:
    """A line of the report."""
    first, second = measured.first, measured.second
    rate = measured.articles / first.seconds
    numbers = (
        f"{measured.articles:>9,}{first.seconds:>10.1f}{first.processor_seconds:>10.1f}{rate:>12,.0f}"
        f"{first.megabytes:>10.0f}{second.seconds:>12.1f}{second.megabytes:>10.0f}"
    )
    same = len(set(measured.digests)) == 1
    return f"{measured.database:<12}{numbers}  {'nothing changed' if same else 'THE DIGEST DIFFERS'}"


def report(args: argparse.Namespace) -> bool:
    """Measure and print everything that was asked for; whether all went as it should."""
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores; corpora of mixed files")
    print(f"{'':<12} articles   seconds    CPU, s  articles/s   peak MB    again, s   peak MB", flush=True)
    good = True
    for measured in measurements(args.articles, args.seed, args.postgres):
        print(line(measured), flush=True)
        for run in (measured.first, measured.second):
            print(f"{'':<12}{run.last_line}", flush=True)
        good = good and measured.is_good
    return good


def main() -> int:
    """Run the benchmark; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--articles", type=int, nargs="+", default=[1_000, 4_000], help="sizes (1000 4000)")
    parser.add_argument("--seed", type=int, default=1, help="which articles (1)")
    parser.add_argument("--postgres", action="store_true", help="a PostgreSQL server too")
    return 0 if report(parser.parse_args()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
