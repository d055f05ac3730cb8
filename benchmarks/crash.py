"""What is left of a store when `tracker add` is killed: whole articles, and a rerun ends as if nothing had been.

    python -m benchmarks.crash [--times 50] [--articles 200] [--seed 1] [--postgres]

How it tests. A corpus of made-up articles in files of every kind is put into a store undisturbed, which tells how long
that takes and what comes out. Then, again and again and each time with a new store: `tracker add` is started and killed
with SIGKILL, which no program can catch, after a random part of that time (Python's start and the making of the tables
included). What `tracker db check` checks must find the store sound, and every article in it must be what it is in the
undisturbed one, with all its figures. At last `tracker add` runs to its end, and the store must have the digest of the
undisturbed one.

Exit status: 0 if every store was whole and ended as it should, else 1.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.ingest import NewStore, databases, started, tracker, write_corpus
from tracker.errors import StoreError
from tracker.store import open_store, upkeep


@dataclass(frozen=True)
class Undisturbed:
    """A run that nothing disturbed: how long it took, each article's digest by its identity, and the digest of all."""

    seconds: float
    articles: Mapping[str, str]
    digest: str


@dataclass(frozen=True)
class State:
    """What a store is found to be.

    Attributes:
        articles: how many it holds.
        problems: what is wrong with it, as `tracker db check` tells it.
        half: the articles that are not as they should be, by their identity.
    """

    articles: int = 0
    problems: Sequence[str] = ()
    half: Sequence[str] = ()


@dataclass(frozen=True)
class Kill:
    """One kill, and what was found behind it.

    Attributes:
        after: seconds from the start to the kill.
        state: of the store, behind the kill.
        ends_equal: whether a rerun came to the digest of the undisturbed store.
    """

    after: float
    state: State
    ends_equal: bool

    @property
    def is_good(self) -> bool:
        """Whether the store was whole and ended as it should."""
        return not self.state.problems and not self.state.half and self.ends_equal


def undisturbed(folder: Path, url: str) -> Undisturbed:
    """Put the corpus into a new store and let it be done.

    Raises:
        RuntimeError: something of the corpus is refused.
    """
    run = tracker(["add", folder], url)
    if run.status:
        raise RuntimeError(f"tracker add refuses something of the corpus:\n{run.errors}")
    with closing(open_store(url)) as store:
        return Undisturbed(run.seconds, upkeep.article_digests(store), upkeep.digest(store))


def kills(folder: Path, new_store: NewStore, times: int, seed: int) -> Iterator[Kill]:
    """Kill so many runs, each at a moment of its own and with a store of its own."""
    random = Random(seed)
    # The first run also warms what the machine caches; kills should not come when all is done.
    wanted = min((undisturbed(folder, new_store()) for _ in range(2)), key=lambda run: run.seconds)
    done = 0
    while done < times:
        url, after = new_store(), random.uniform(0, wanted.seconds)
        if add_and_kill(folder, url, after):  # else it was through already, and this was none
            yield Kill(after, state(url, wanted), ends_equal(folder, url, wanted))
            done += 1


def add_and_kill(folder: Path, url: str, after: float) -> bool:
    """Run `tracker add` for so many seconds; whether it still ran when it was killed."""
    child = started(["add", folder], url, subprocess.DEVNULL, subprocess.DEVNULL)
    time.sleep(after)
    was_running = child.poll() is None
    child.kill()
    child.wait()
    return was_running


def state(url: str, wanted: Undisturbed) -> State:
    """Look at a store; one that a run was killed too early to make is empty, and sound."""
    if url.startswith("sqlite:") and not Path(url.removeprefix("sqlite:///")).exists():
        return State()
    try:
        with closing(open_store(url)) as store:
            if problems := upkeep.check(store):
                return State(problems=problems)
            found = upkeep.article_digests(store)
    except StoreError as error:
        return State(problems=[str(error)])
    return State(len(found), half=[one for one, digest in found.items() if wanted.articles.get(one) != digest])


def ends_equal(folder: Path, url: str, wanted: Undisturbed) -> bool:
    """Put the corpus into the store once more; whether that makes it equal to the undisturbed one."""
    if tracker(["add", folder], url).status:
        return False
    with closing(open_store(url)) as store:
        return upkeep.digest(store) == wanted.digest


# ----------------------------------------------------------------------------------------------------------- report


def line(kill: Kill) -> str:
    """A line of the report."""
    parts = [
        f"{kill.after:>7.2f} s",
        f"{kill.state.articles:,} articles stored",
        *kill.state.problems,
        *(f"half: {identity}" for identity in kill.state.half),
        "a rerun ends equal" if kill.ends_equal else "A RERUN ENDS DIFFERENT",
    ]
    return ", ".join(parts)


def summary(found: Sequence[Kill]) -> str:
    """All kills in a line."""
    corrupt = sum(bool(kill.state.problems) for kill in found)
    half = sum(len(kill.state.half) for kill in found)
    equal = sum(kill.ends_equal for kill in found)
    return f"{len(found)} kills, {corrupt} corrupt, {half} half, digest equal {equal} of {len(found)}"


def report(args: argparse.Namespace) -> bool:
    """Kill as often as was asked for, and print what is found; whether all went as it should."""
    everything: list[Kill] = []
    with tempfile.TemporaryDirectory(prefix="tracker-crash-") as name:
        corpus = Path(name) / "corpus"
        write_corpus(corpus, args.articles, args.seed)
        with databases(Path(name), args.postgres) as places:
            for place, new_store in places.items():
                found = []
                for kill in kills(corpus, new_store, args.times, args.seed):
                    found.append(kill)
                    print(f"{place:<11}{line(kill)}", flush=True)
                print(f"{place}: {summary(found)}", flush=True)
                everything += found
    return all(kill.is_good for kill in everything)


def main() -> int:
    """Run the test; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--times", type=int, default=50, help="kills in each database (50)")
    parser.add_argument("--articles", type=int, default=200, help="size of the corpus (200)")
    parser.add_argument("--seed", type=int, default=1, help="which articles, and which moments (1)")
    parser.add_argument("--postgres", action="store_true", help="a PostgreSQL server too")
    return 0 if report(parser.parse_args()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
