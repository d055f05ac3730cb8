"""Many at once on one store: programs that add, reviewers, and an open dashboard.

    python -m benchmarks.crowd [--processes 4] [--articles 2500] [--reviewers 10] [--reviews 50] [--postgres]

How it tests. So many processes of `tracker add` put so many articles each into one new store, at the same time; a tenth
of each one's articles is in the next one's files too. Meanwhile reviewers, a process each, write reviews of what is
there, and the dashboard is open and is asked for its health and its page again and again. In the end every article must
be there once, with all its figures, every review that was told as written must be there once, and nobody may have seen
an error. Exit status: 0 if all that held, else 1.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from sqlalchemy import func, select

from benchmarks.ingest import ROOT, databases, started
from benchmarks.lives import faults
from benchmarks.synthetic import article
from tracker.errors import TrackerError, UnknownRecord
from tracker.store import open_store, reviewing
from tracker.store.engine import reading
from tracker.store.schema import articles, figures

_SHARED = 10  # one article in so many is another process's too


@dataclass(frozen=True)
class Crowd:
    """What came of it.

    Attributes:
        articles, reviews: how many should be there.
        seconds: until the last had ended.
        asked: how often the dashboard answered meanwhile; the slowest answer in seconds.
        faults: what is wrong, a line each.
    """

    articles: int
    reviews: int
    seconds: float
    asked: int
    slowest: float
    faults: Sequence[str]

    def line(self, place: str) -> str:
        """A line of the report."""
        return (
            f"{place}: {self.articles:,} articles and {self.reviews:,} reviews in {self.seconds:.0f} s, the dashboard "
            f"answered {self.asked:,} times (the slowest in {self.slowest:.2f} s), {len(self.faults)} faults"
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


def gather(url: str, parts: Sequence[Path], reviewers: int, reviews: int, folder: Path, port: int) -> Crowd:
    """Let all of them loose on a store, and look at what is left."""
    open_store(url).close()
    begun = time.perf_counter()
    wrong: list[str] = []
    logs = [folder / f"log-{number}" for number in range(len(parts) + reviewers)]
    with (folder / "served").open("wb") as served:
        number = served.fileno()
        board = started(["dashboard", "--port", str(port), "--no-browser"], url, number, number)
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
        asked, slowest = _ask(port, children, board, wrong)
    finally:
        for child in (*children, board):
            if child.poll() is None:
                child.terminate()
            child.wait()
    seconds = time.perf_counter() - begun
    wrong += [f"{log.name}: {_last(log)}" for child, log in zip(children, logs, strict=True) if child.returncode]
    if "Traceback" in (folder / "served").read_text(encoding="utf-8", errors="replace"):
        wrong.append("the dashboard's log has a traceback")
    said = {word for log in logs[len(parts) :] for word in log.read_text(encoding="utf-8").split()}
    with closing(open_store(url)) as store:
        wrong += faults(store, said)
        with reading(store.engine) as connection:
            there = connection.execute(select(func.count()).select_from(articles)).scalar_one()
    expected = sum(len(part.read_text(encoding="utf-8").splitlines()) for part in parts)
    expected = (
        len({line for part in parts for line in part.read_text(encoding="utf-8").splitlines()}) if expected else 0
    )
    if there != expected:
        wrong.append(f"{there} articles instead of {expected}")
    if len(said) != reviewers * reviews:
        wrong.append(f"{len(said)} reviews instead of {reviewers * reviews}")
    return Crowd(expected, len(said), seconds, asked, slowest, wrong)


def _ask(
    port: int, children: Sequence[subprocess.Popen[bytes]], board: subprocess.Popen[bytes], wrong: list[str]
) -> tuple[int, float]:
    """Ask the dashboard until all have ended; how often it answered, and the slowest answer."""
    asked, slowest = 0, 0.0
    while any(child.poll() is None for child in children) or not asked:
        begun = time.perf_counter()
        try:
            for path in ("_stcore/health", ""):
                with urlopen(f"http://127.0.0.1:{port}/{path}", timeout=60) as answer:
                    answer.read()
            asked += 1
            slowest = max(slowest, time.perf_counter() - begun)
        except OSError as error:
            if asked or board.poll() is not None:  # it may still be on its way up
                wrong.append(f"the dashboard: {error}")
                break
        time.sleep(0.2)
    for child in children:
        child.wait()
    return asked, slowest


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
                note = f"{name}-{done}"
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
            for number, (place, new_store) in enumerate(places.items()):
                folder = Path(name) / place
                folder.mkdir()
                crowd = gather(new_store(), parts, args.reviewers, args.reviews, folder, args.port + number)
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
    parser.add_argument("--port", type=int, default=8_655, help="of the dashboard (8655)")
    parser.add_argument("--reviewer", nargs=3, metavar=("URL", "NAME", "N"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.reviewer:
        return review_some(args.reviewer[0], args.reviewer[1], int(args.reviewer[2]))
    return 0 if report(args) else 1


if __name__ == "__main__":
    raise SystemExit(main())
