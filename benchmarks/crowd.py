"""Many at once on one store: programs that add, reviewers, and an open dashboard.

    python -m benchmarks.crowd [--processes 4] [--articles 2500] [--reviewers 10] [--reviews 50] [--postgres]

How it tests. So many processes of `tracker add` put so many articles each into one new store, at the same time; a tenth
of each one's articles is in the next one's files too. Meanwhile reviewers, a process each, write reviews of what is
there, and a session of the dashboard draws the overview with other filters again and again. In the end every article
must be there once, with all its figures, every review that was told as written must be there once, and nobody may have
seen an error. Exit status: 0 if all that held, else 1.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from websockets.exceptions import ConnectionClosed

from benchmarks.ingest import ROOT, databases, started
from benchmarks.lives import faults
from benchmarks.load import FILTERS, connected, drawn
from benchmarks.synthetic import article
from tests.served import dashboard
from tracker.errors import TrackerError, UnknownRecord
from tracker.store import open_store, reviewing
from tracker.store.engine import reading
from tracker.store.schema import articles, figures

_BETWEEN = 0.2  # seconds
_SHARED = 10  # one article in so many is another process's too


@dataclass(frozen=True)
class Crowd:
    """What came of it.

    Attributes:
        articles, reviews: how many should be there.
        seconds: until the last had ended.
        drawings: how often the dashboard drew a page meanwhile.
        slowest: the longest that it took, in seconds.
        faults: what is wrong, a line each.
    """

    articles: int
    reviews: int
    seconds: float
    drawings: int
    slowest: float
    faults: Sequence[str]

    def line(self, place: str) -> str:
        """A line of the report."""
        return (
            f"{place}: {self.articles:,} articles and {self.reviews:,} reviews in {self.seconds:.0f} s, the dashboard "
            f"drew {self.drawings:,} pages (the slowest in {self.slowest:.2f} s), {len(self.faults)} faults"
        )


def write_parts(folder: Path, processes: int, count: int) -> list[Path]:
    """For each process a file of JSON lines."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number}.jsonl" for number in range(processes)]
    for number, path in enumerate(paths):
        mine = range(number * count, (number + 1) * count)
        others = range((number + 1) % processes * count, (number + 1) % processes * count + count // _SHARED)
        made = (article(each, 1).model_dump_json(exclude={"origin", "derived_id"}) for each in (*mine, *others))
        path.write_text("\n".join(made) + "\n", encoding="utf-8")
    return paths


def gather(url: str, parts: Sequence[Path], reviewers: int, reviews: int, folder: Path) -> Crowd:
    """Let all of them loose on a store, and look at what is left."""
    open_store(url).close()
    logs = [folder / f"log-{number}" for number in range(len(parts) + reviewers)]
    said_by = logs[len(parts) :]
    begun = time.perf_counter()
    with dashboard(url, folder / "served") as address, _let_loose(url, parts, logs, reviews) as children:
        drawings, slowest, wrong = asyncio.run(_watch(address, children))
        codes = [child.wait() for child in children]
    seconds = time.perf_counter() - begun
    wrong += [f"{log.name}: {_last(log)}" for code, log in zip(codes, logs, strict=True) if code]
    if "Traceback" in (folder / "served").read_text(encoding="utf-8", errors="replace"):
        wrong.append("the dashboard's log has a traceback")
    expected = len({line for part in parts for line in part.read_text(encoding="utf-8").splitlines()})
    said = {word for log in said_by for word in log.read_text(encoding="utf-8").split()}
    wrong += _missing(url, expected, said, reviewers * reviews)
    return Crowd(expected, len(said), seconds, drawings, slowest, wrong)


@contextmanager
def _let_loose(
    url: str, parts: Sequence[Path], logs: Sequence[Path], reviews: int
) -> Iterator[list[subprocess.Popen[bytes]]]:
    """A program for each part, and a reviewer for each log that is left; none of them stays."""
    children: list[subprocess.Popen[bytes]] = []
    try:
        for log, part in zip(logs, parts, strict=False):
            with log.open("wb") as output:
                children.append(started(["add", part], url, output.fileno(), output.fileno()))
        for log in logs[len(parts) :]:
            command = [sys.executable, "-m", "benchmarks.crowd", "--reviewer", url, log.name, str(reviews)]
            with log.open("wb") as output:
                child = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, cwd=ROOT)
            children.append(child)
        yield children
    finally:
        for child in children:
            if child.poll() is None:
                child.kill()
            child.wait()


async def _watch(address: str, children: Sequence[subprocess.Popen[bytes]]) -> tuple[int, float, list[str]]:
    """Draw the overview in a session until all have ended: how often, the slowest, and what it told as wrong."""
    took: list[float] = []
    async with connected(address) as line:
        while not took or any(child.poll() is None for child in children):
            try:
                took.append(await drawn(line, f"{FILTERS[len(took) % len(FILTERS)]}&ui=en"))
            except (RuntimeError, OSError, ConnectionClosed) as error:
                return len(took), max(took, default=0.0), [f"the dashboard: {error}"]
            await asyncio.sleep(_BETWEEN)
    return len(took), max(took), []


def _missing(url: str, expected: int, said: set[str], reviews: int) -> Iterator[str]:
    """What is not in the store as it should be, a line each."""
    with closing(open_store(url)) as store:
        yield from faults(store, said)
        with reading(store.engine) as connection:
            there = connection.execute(select(func.count()).select_from(articles)).scalar_one()
    if there != expected:
        yield f"{there} articles instead of {expected}"
    if len(said) != reviews:
        yield f"{len(said)} reviews instead of {reviews}"


def _last(log: Path) -> str:
    return (log.read_text(encoding="utf-8", errors="replace").strip().splitlines() or ["no word"])[-1]


def review_some(url: str, name: str, count: int) -> int:
    """Write so many reviews of figures that are there by then, and say each aloud; the exit status."""
    with closing(open_store(url)) as store:
        done = 0
        while done < count:
            with reading(store.engine) as connection:
                newest = connection.execute(select(func.max(figures.c.key))).scalar() or 0
            if not newest:
                time.sleep(0.1)
                continue
            note = f"{name}-{done}"
            try:
                reviewing.review(store, 1 + (done * 7_919) % newest, "accept", reviewer=name, note=note)
            except UnknownRecord:  # a server may leave a number out
                reviewing.review(store, newest, "accept", reviewer=name, note=note)
            except TrackerError as error:
                print(error, file=sys.stderr)
                return 1
            print(note, flush=True)
            done += 1
            time.sleep(0.05)
    return 0


def report(args: argparse.Namespace) -> bool:
    """Gather a crowd in each database; whether nothing was wrong."""
    good = True
    with tempfile.TemporaryDirectory(prefix="tracker-crowd-") as name:
        parts = write_parts(Path(name) / "parts", args.processes, args.articles)
        with databases(Path(name), args.postgres) as places:
            for place, new_store in places.items():
                folder = Path(name) / place
                folder.mkdir()
                crowd = gather(new_store(), parts, args.reviewers, args.reviews, folder)
                print(crowd.line(place), *crowd.faults[:20], sep="\n", flush=True)
                good = good and not crowd.faults
    return good


def main() -> int:
    """Run the test; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--processes", type=int, default=4, help="programs that add (4)")
    parser.add_argument("--articles", type=int, default=2_500, help="articles of each (2500)")
    parser.add_argument("--reviewers", type=int, default=10, help="reviewers (10)")
    parser.add_argument("--reviews", type=int, default=50, help="reviews of each (50)")
    parser.add_argument("--postgres", action="store_true", help="a PostgreSQL server too")
    parser.add_argument("--reviewer", nargs=3, metavar=("URL", "NAME", "N"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.reviewer:
        return review_some(args.reviewer[0], args.reviewer[1], int(args.reviewer[2]))
    return 0 if report(args) else 1


if __name__ == "__main__":
    raise SystemExit(main())
