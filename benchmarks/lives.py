"""One store, and programs that are killed while they work on it: nothing half, nothing that a reviewer was told lost.

    python -m benchmarks.lives [--times 50] [--articles 60] [--seed 1] [--postgres]

How it tests. A store is filled once. Then, again and again, one program works on it and is killed with SIGKILL after a
random time: `tracker add` with another version of every article, `tracker refresh --all`, or a reviewer who writes
reviews as fast as the store takes them and says each aloud once it is written down. After each kill `tracker db check`
must find the store sound, each article must be one of its versions with all the figures of that version, and every
review that was said aloud must be there, once. At last `add` runs to its end, and every article is the last version.

Exit status: 0 if all that held, else 1.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import select

from benchmarks.ingest import ROOT, databases, started, tracker
from benchmarks.synthetic import article
from tracker.extraction.headlines import extract_article
from tracker.store import Store, open_store, reviewing, upkeep
from tracker.store.engine import reading
from tracker.store.rows import article_of
from tracker.store.schema import articles, figures, reviews, still_found

_VERSIONS = 3
_WORKS = ("add", "refresh", "review")
_WARM_SECONDS = 0.4  # a kill before the first import is over tells nothing


@dataclass
class Life:
    """A store on its way through the kills.

    Attributes:
        said: the notes that reviewers were told are written down.
        kills: how often each program was killed at work.
        faults: what was ever found wrong, a line each.
    """

    url: str
    said: set[str] = field(default_factory=set)
    kills: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_WORKS, 0))
    faults: list[str] = field(default_factory=list)


def write_versions(folder: Path, count: int, seed: int) -> list[Path]:
    """Files of JSON lines with the same articles, each file another version of all."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for version in range(_VERSIONS):
        lines = []
        for number in range(count):
            made = article(number, seed)
            text = f"{made.text}\nIn version {version} a fire killed {version + 2} people."
            lines.append(made.model_copy(update={"text": text}).model_dump_json(exclude={"origin", "derived_id"}))
        paths.append(folder / f"version-{version}.jsonl")
        paths[-1].write_text("\n".join(lines) + "\n", encoding="utf-8")
    return paths


def live(url: str, versions: Sequence[Path], times: int, seed: int) -> Life:
    """Kill so many programs on one store, and look at it behind each."""
    random, found = Random(seed), Life(url)
    first = tracker(["add", versions[0]], url)
    if first.status:
        found.faults.append(f"the first add: {first.last_line}")
    while sum(found.kills.values()) < times:
        work = _WORKS[sum(found.kills.values()) % len(_WORKS)]
        after = _WARM_SECONDS + random.uniform(0, first.seconds)
        if _killed(found, work, random.choice(versions[1:]), after):
            found.kills[work] += 1
        with closing(open_store(url)) as store:
            found.faults += [f"behind {work}, {after:.2f} s: {fault}" for fault in faults(store, found.said)]
    last = tracker(["add", versions[0]], url), tracker(["add", versions[-1]], url)
    if any(run.status for run in last):
        found.faults.append(f"the last add: {last[-1].last_line}")
    with closing(open_store(url)) as store:
        found.faults += [f"in the end: {fault}" for fault in faults(store, found.said)]
    return found


def _killed(life: Life, work: str, version: Path, after: float) -> bool:
    """Start a program, kill it after so many seconds; whether it still ran."""
    if work == "review":
        command = [sys.executable, "-m", "benchmarks.lives", "--reviewer", life.url, str(len(life.said))]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=ROOT)
    else:
        given = ["add", str(version)] if work == "add" else ["refresh", "--all"]
        child = started(given, life.url, subprocess.DEVNULL, subprocess.DEVNULL)
    time.sleep(after)
    was_running = child.poll() is None
    child.kill()
    if child.stdout is not None:
        said = child.stdout.read().decode()
        life.said |= set(said[: said.rfind("\n") + 1].split())  # a word that was cut off was not said
        child.stdout.close()
    child.wait()
    return was_running


def faults(store: Store, said: set[str]) -> Iterator[str]:
    """What is wrong with a store: what its own check finds, what is half, and reviews that are lost or doubled."""
    yield from upkeep.check(store)
    with reading(store.engine) as connection:
        for row in connection.execute(select(articles)).mappings().all():
            told = article_of(row)
            asked = select(figures.c.start, figures.c.text).where(figures.c.article_key == row["key"], still_found)
            there = sorted((start, text) for start, text in connection.execute(asked))
            if there != sorted((figure.start, figure.text) for figure in extract_article(told)):
                yield f"half: {told.id}"
        notes = [str(note) for note in connection.execute(select(reviews.c.note)).scalars()]
    yield from (f"lost: review {note}" for note in sorted(said - set(notes)))
    if len(notes) != len(set(notes)):
        yield "doubled: a review"


def review_without_end(url: str, start: int) -> None:
    """Write reviews, each with a note of its own, and say it aloud once it is written down."""
    with closing(open_store(url)) as store:
        with reading(store.engine) as connection:
            keys = list(connection.execute(select(figures.c.key).where(still_found)).scalars())
        for number in range(start, start + 1_000_000):
            note, decision = f"{time.time_ns()}-{number}", ("accept", "reject", "note")[number % 3]
            reviewing.review(store, keys[number % len(keys)], decision, reviewer="Kit", note=note)  # type: ignore[arg-type]
            print(note, flush=True)


def line(place: str, life: Life) -> str:
    """A line of the report."""
    kills = ", ".join(f"{many} of {work}" for work, many in life.kills.items())
    return f"{place}: {kills} killed, {len(life.said):,} reviews said, {len(life.faults)} faults"


def report(args: argparse.Namespace) -> bool:
    """Live one life in each database; whether nothing was ever wrong."""
    good = True
    with tempfile.TemporaryDirectory(prefix="tracker-lives-") as name:
        versions = write_versions(Path(name) / "corpus", args.articles, args.seed)
        with databases(Path(name), args.postgres) as places:
            for place, new_store in places.items():
                life = live(new_store(), versions, args.times, args.seed)
                print(line(place, life), *life.faults, sep="\n", flush=True)
                good = good and not life.faults
    return good


def main() -> int:
    """Run the test; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--times", type=int, default=50, help="kills in each database (50)")
    parser.add_argument("--articles", type=int, default=60, help="how many articles have versions (60)")
    parser.add_argument("--seed", type=int, default=1, help="which articles, and which moments (1)")
    parser.add_argument("--postgres", action="store_true", help="a PostgreSQL server too")
    parser.add_argument("--reviewer", nargs=2, metavar=("URL", "N"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.reviewer:
        review_without_end(args.reviewer[0], int(args.reviewer[1]))
    return 0 if report(args) else 1


if __name__ == "__main__":
    raise SystemExit(main())
