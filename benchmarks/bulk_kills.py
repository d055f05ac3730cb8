"""Jobs of `tracker bulk` that are killed, they and their workers, and begun again: they end as if nothing had been.

    python -m benchmarks.bulk_kills [--times 200] [--articles 400] [--seed 1]

How it tests. A job on a corpus of made-up articles in JSON lines, packed JSON lines, Parquet and WARC is done
undisturbed, which tells how long that takes and what comes out. Then, again and again, a job on the same corpus fills
a new folder. At random moments SIGKILL ends one of its processes, a worker or the one that starts the workers, up to
three times, and at last the job itself. Then nobody may work on, and every shard that counts as done must be whole and
what it is in the undisturbed results. The same command is begun again, and killed again, until it is through. The
folder then must have the digest of the undisturbed one, every row of every file in it, and no file that was being
written.

Exit status: 0 if all that held, else 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random

import psutil  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from benchmarks.ingest import started
from benchmarks.mixed import SHARES
from benchmarks.synthetic import articles

_KINDS = ("lines", "packed-lines", "parquet", "warc")
_SHARD_BYTES = 30_000
_MOST_WORKERS = 3  # a shard that takes more workers with it is refused, and rightly
_GONE_SECONDS = 10


@dataclass(frozen=True)
class Undisturbed:
    """A job that nothing disturbed: how long it took, the digest of each of its files, and that of all."""

    seconds: float
    files: Mapping[str, str]
    digest: str


@dataclass
class Killed:
    """What became of the jobs that were killed.

    Attributes:
        kills: how many processes of each kind were killed.
        folders: how many folders of results were filled through kills, and how many of them have the wanted digest.
        faults: what was ever found wrong, a line each.
    """

    kills: Counter[str] = field(default_factory=Counter)
    folders: int = 0
    equal: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether nothing was wrong, and every folder ended as it should."""
        return not self.faults and self.equal == self.folders > 0


def write_corpus(folder: Path, count: int, seed: int) -> None:
    """Write a corpus in files of each kind that `tracker bulk` reads."""
    each = -(-count // len(_KINDS))
    for at, kind in enumerate(_KINDS):
        below = folder / kind
        below.mkdir(parents=True)
        SHARES[kind][1](below, articles(min(each, count - at * each), seed, at * each))


def undisturbed(corpus: Path, out: Path) -> Undisturbed:
    """Let a job be done.

    Raises:
        RuntimeError: It refuses something of the corpus.
    """
    began = time.perf_counter()
    if status := _job(corpus, out).wait():
        raise RuntimeError(f"tracker bulk ends with status {status} when nothing disturbs it")
    return Undisturbed(time.perf_counter() - began, dict(digests(out)), digest(out))


def kill_jobs(corpus: Path, folder: Path, wanted: Undisturbed, times: int, seed: int) -> Killed:
    """Kill so many processes of jobs that fill one folder after another, and let each folder be filled in the end."""
    random, found = Random(seed), Killed()
    while found.kills.total() < times:
        out = folder / f"out-{found.folders}"
        while found.kills.total() < times and _disturbed(corpus, out, wanted, random, found, times):
            found.faults += [f"{out.name}, behind a kill: {fault}" for fault in faults(out, wanted)]
        status = _job(corpus, out).wait()
        left = [path.name for path in out.rglob("*.part")]
        found.faults += [f"{out.name}: the last run ends with status {status}"] if status else []
        found.faults += [f"{out.name}: {name} is left" for name in left]
        found.folders += 1
        found.equal += digest(out) == wanted.digest
    return found


def _disturbed(corpus: Path, out: Path, wanted: Undisturbed, random: Random, found: Killed, times: int) -> bool:
    """Run a job, kill some of those who work for it and then itself; whether it still ran then."""
    child = _job(corpus, out)
    job = psutil.Process(child.pid)
    for _ in range(random.randrange(_MOST_WORKERS + 1)):
        time.sleep(random.uniform(0, wanted.seconds / 2))
        if found.kills.total() < times - 1 and child.poll() is None:
            found.kills.update(_kill_one_below(job, random))
    time.sleep(random.uniform(0, wanted.seconds / 2))
    below = job.children(recursive=True) if child.poll() is None else []
    was_running = child.poll() is None
    child.kill()
    child.wait()
    found.kills["job"] += was_running
    found.faults += [f"{out.name}: {left} works on" for left in psutil.wait_procs(below, _GONE_SECONDS)[1]]
    return was_running


def _kill_one_below(job: psutil.Process, random: Random) -> Iterator[str]:
    """Kill one of the processes below a job, a worker for the most part; yields its kind."""
    try:
        kinds = [("starter" if each.ppid() == job.pid else "worker", each) for each in job.children(recursive=True)]
        if kinds:
            kind, chosen = random.choice(kinds + [each for each in kinds if each[0] == "worker"] * 2)
            chosen.kill()
            yield kind
    except psutil.NoSuchProcess:
        return


def _job(corpus: Path, out: Path) -> subprocess.Popen[bytes]:
    command: list[str | Path] = ["bulk", corpus, "--out", out, "--workers", "2", "--shard-bytes", str(_SHARD_BYTES)]
    return started(command, "", subprocess.DEVNULL, subprocess.DEVNULL)


# ---------------------------------------------------------------------------------------------------------- results


def faults(out: Path, wanted: Undisturbed) -> Iterator[str]:
    """What is wrong with what a killed job has done already: files that are not whole or not as they should be."""
    found = dict(digests(out))
    for name, told in found.items():
        if wanted.files.get(name) != told:
            yield f"half: {name}"
        if name.startswith("figures/") and name.replace("figures/", "articles/") not in found:
            yield f"without its articles: {name}"


def digests(out: Path) -> Iterator[tuple[str, str]]:
    """Each file of figures and of articles, and a digest of its rows; empty for one that cannot be read."""
    for path in sorted(out.glob("*/*.parquet")):
        try:
            rows = pq.read_table(path).to_pylist()
        except (OSError, ValueError):
            rows = None
        yield f"{path.parent.name}/{path.name}", _digest(rows) if rows is not None else ""


def digest(out: Path) -> str:
    """A digest of all that a folder of results tells: every row of every file, and the manifest but for the seconds."""
    if not (out / "manifest.parquet").exists():
        return ""
    told = pq.read_table(out / "manifest.parquet").drop_columns("seconds").to_pylist()
    return _digest([told, list(digests(out))])


def _digest(rows: Sequence[object]) -> str:
    return sha256(json.dumps(rows, default=str, sort_keys=True).encode()).hexdigest()


# ----------------------------------------------------------------------------------------------------------- report


def line(found: Killed) -> str:
    """All kills in a line."""
    kills = ", ".join(f"{many} of a {kind}" for kind, many in sorted(found.kills.items()))
    wrong = f"{len(found.faults)} faults, digest equal {found.equal} of {found.folders} folders"
    return f"{found.kills.total()} kills ({kills}): {wrong}"


def report(args: argparse.Namespace) -> bool:
    """Kill as often as was asked for, and print what is found; whether all went as it should."""
    with tempfile.TemporaryDirectory(prefix="tracker-bulk-kills-") as name:
        folder = Path(name)
        write_corpus(folder / "corpus", args.articles, args.seed)
        # The first job also warms what the machine caches; kills should not come when all is done.
        runs = [undisturbed(folder / "corpus", folder / f"undisturbed-{number}") for number in range(2)]
        wanted = min(runs, key=lambda run: run.seconds)
        print(f"undisturbed: {wanted.seconds:.1f} s, {len(wanted.files)} files", flush=True)
        found = kill_jobs(folder / "corpus", folder, wanted, args.times, args.seed)
    print(line(found), *found.faults, sep="\n", flush=True)
    return found.is_good


def main() -> int:
    """Run the test; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--times", type=int, default=200, help="kills in all (200)")
    parser.add_argument("--articles", type=int, default=400, help="size of the corpus (400)")
    parser.add_argument("--seed", type=int, default=1, help="which articles, and which moments (1)")
    return 0 if report(parser.parse_args()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
