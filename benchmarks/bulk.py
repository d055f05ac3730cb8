"""What `tracker bulk` makes of more cores, what it costs beside bare extraction, and what a million articles take.

    python -m benchmarks.bulk scaling [--articles 20000] [--rounds 3] [--no-cluster]
    python -m benchmarks.bulk memory  [--articles 5000]
    python -m benchmarks.bulk through [--articles 1000000] [--price 0.04]
    python -m benchmarks.bulk load    [--articles 20000] [--postgres] [--server shared_buffers=1GB] [--warm]
    python -m benchmarks.bulk all     [--postgres]

How it measures. The corpus is made up (`benchmarks/synthetic.py`), JSON lines in several files, as are the outlets.
Every run is `tracker bulk` as a process of its own, as a user runs it, timed by the clock from its start to its end.

*scaling*: the same input by two bare processes that read every other file and find its figures, with nothing written;
by one worker and by two; and by a Dask scheduler with one worker and with two, on the cores that these share with the
scheduler and the client. A round does each once; the medians of all rounds are shown. The digests of all results
must be the same.

*memory*: the peak of all processes of a job together, and of the largest one, at so many articles and at ten times as
many.

*through*: so many articles to Parquet, with one worker a core; what that makes for 10^9 articles, in hours of cores and
at a price for an hour of one.

*load*: `tracker add --from-bulk` into a new store, and once more into the same, where nothing may change; with
`--copies` then again with as many of each article, under other names. A server that has just begun gets its memory and
the files of its log while it is measured; with `--warm` it has had as much to do before, as one that runs for days.

Exit status: 0 if every run did everything, else 1.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import create_engine, make_url, text

from benchmarks.ingest import COMMAND, ROOT, databases, tracker
from benchmarks.synthetic import articles
from tracker.extraction.headlines import extract_article
from tracker.records import Article
from tracker.sources.files import read_many

_IN_A_FILE = 25_000
_FIELDS = {"id", "title", "text", "lang", "source", "url", "published"}
_CORES = 2
_A_BILLION = 1_000_000_000


@dataclass(frozen=True)
class Run:
    """A job that has ended: seconds by the clock and of processors, megabytes at the peak (of all, of the largest)."""

    status: int
    said: str
    seconds: float
    processor_seconds: float
    together: float
    largest: float


# ------------------------------------------------------------------------------------------------------------- corpus


def write_corpus(folder: Path, count: int, seed: int) -> None:
    """Write a corpus, a file a core at a time; at least two files for each."""
    folder.mkdir(parents=True)
    each = min(_IN_A_FILE, -(-count // (2 * _CORES)))
    parts = [(folder / f"{first:010}.jsonl", first, min(each, count - first), seed) for first in range(0, count, each)]
    with ProcessPoolExecutor(_CORES) as pool:
        list(pool.map(_write_part, parts))


def _write_part(part: tuple[Path, int, int, int]) -> None:
    path, first, count, seed = part
    with path.open("w", encoding="utf-8") as stream:
        for made in articles(count, seed, first):
            stream.write(json.dumps(made.model_dump(mode="json", include=_FIELDS), ensure_ascii=False) + "\n")


# --------------------------------------------------------------------------------------------------------------- runs


def bulk(folder: Path, out: Path, *options: str, helpers: Sequence[int] = ()) -> Run:
    """Run `tracker bulk` and watch its processes, and those of a cluster that it makes use of."""
    command = [*COMMAND, "bulk", str(folder), "--out", str(out), *options]
    began = time.perf_counter()
    with (
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, encoding="utf-8"
        ) as child,
        _watched(child.pid, helpers) as seen,
    ):
        said, _ = child.communicate()
    seconds = time.perf_counter() - began
    return Run(
        child.returncode, said.strip(), seconds, seen["processor"], seen["together"] / 1e6, seen["largest"] / 1e6
    )


@contextmanager
def _watched(pid: int, helpers: Sequence[int]) -> Iterator[dict[str, float]]:
    """The memory of processes and their children at its peak, and what they compute, looked at five times a second."""
    import psutil  # type: ignore[import-untyped]  # noqa: PLC0415  (needs requirements-dev.txt)

    seen = {"together": 0.0, "largest": 0.0, "processor": 0.0}
    over = threading.Event()

    def family() -> list[Any]:
        roots = [psutil.Process(each) for each in (pid, *helpers)]
        return [*roots, *(child for root in roots for child in root.children(recursive=True))]

    def computed(processes: Sequence[Any]) -> dict[int, float]:
        return {each.pid: sum(each.cpu_times()[:2]) for each in processes}

    before = computed([each for each in family() if each.pid != pid]) if helpers else {}
    times: dict[int, float] = {}

    def look() -> None:
        while not over.wait(0.2):
            try:
                processes = family()
                sizes = [each.memory_info().rss for each in processes]
                times.update(computed(processes))
            except psutil.NoSuchProcess:
                continue
            seen["together"] = max(seen["together"], sum(sizes))
            seen["largest"] = max(seen["largest"], *sizes)
            seen["processor"] = sum(times.values()) - sum(before.values())

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield seen
    finally:
        over.set()
        looking.join()


def bare(folder: Path) -> Run:
    """Two processes that only read and extract, each every other file."""
    code = "import sys; from benchmarks.bulk import extract_only; extract_only(sys.argv[1:])"
    files = sorted(map(str, folder.iterdir()))
    began, before = time.perf_counter(), _computed_by_children()
    children = [subprocess.Popen([sys.executable, "-c", code, *files[at::_CORES]], cwd=ROOT) for at in range(_CORES)]
    status = max(child.wait() for child in children)
    return Run(status, "", time.perf_counter() - began, _computed_by_children() - before, 0.0, 0.0)


def _computed_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def extract_only(files: Sequence[str]) -> None:
    """Find the figures of every article of these files, and keep none."""
    for found in read_many(map(Path, files)):
        if not isinstance(found, Article):
            raise RuntimeError(str(found))
        extract_article(found)


@contextmanager
def dask(folder: Path, workers: int) -> Iterator[tuple[str, list[int]]]:
    """The address of a scheduler with so many workers of one thread each, and their processes; gone in the end."""
    file = folder / f"scheduler-{workers}.json"
    start = [sys.executable, "-m", "dask"]
    there = ["--no-dashboard", "--scheduler-file", str(file)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    scheduler = subprocess.Popen([*start, "scheduler", "--host", "127.0.0.1", "--port", "0", *there], **quiet)  # type: ignore[call-overload]
    worker = [*start, "worker", "--nthreads", "1", "--local-directory", str(folder), *there]
    hired = []
    try:
        while not file.exists():
            time.sleep(0.1)
        hired = [subprocess.Popen(worker, cwd=ROOT, **quiet) for _ in range(workers)]  # type: ignore[call-overload]
        time.sleep(5)  # they load Python, and are there
        yield str(json.loads(file.read_text())["address"]), [each.pid for each in (scheduler, *hired)]
    finally:
        for process in (*hired, scheduler):
            process.terminate()
        for process in (*hired, scheduler):
            process.wait()


def hashes(out: Path) -> list[str]:
    """The digests of all shards."""
    import pyarrow.parquet as pq  # type: ignore[import-untyped]  # noqa: PLC0415  (0.1 s)

    return sorted(pq.read_table(out / "manifest.parquet", columns=["hash"]).column("hash").to_pylist())


# ------------------------------------------------------------------------------------------------------------ reports


def scaling(args: argparse.Namespace, folder: Path) -> bool:
    """Two workers beside one, and beside bare extraction."""
    corpus = folder / "corpus"
    write_corpus(corpus, args.articles, args.seed)
    outs: list[Path] = []

    def job(*options: str, helpers: Sequence[int] = ()) -> Run:
        outs.append(folder / f"out-{len(outs)}")
        return bulk(corpus, outs[-1], *options, helpers=helpers)

    def on_cluster(workers: int) -> Run:
        with dask(folder, workers) as (address, processes):
            return job("--cluster", address, helpers=processes)

    ways: dict[str, Callable[[], Run]] = {
        "two bare processes": lambda: bare(corpus),
        "one worker": lambda: job("--workers", "1"),
        "two workers": lambda: job("--workers", "2"),
    }
    if args.cluster:
        ways |= {"Dask, one worker": lambda: on_cluster(1), "Dask, two workers": lambda: on_cluster(2)}
    took: dict[str, list[Run]] = {name: [] for name in ways}
    for _ in range(args.rounds):
        for name, way in ways.items():
            run = way()
            took[name].append(run)
            print(f"  {name:<20}{run.seconds:>8.1f} s{run.processor_seconds:>8.1f} s CPU", flush=True)
    _compare(took, args.articles)
    same = all(hashes(out) == hashes(outs[0]) for out in outs)
    print("all results are the same" if same else "RESULTS DIFFER")
    return same and not any(run.status for runs in took.values() for run in runs)


def _compare(took: Mapping[str, Sequence[Run]], count: int) -> None:
    middle = {name: median(run.seconds for run in runs) for name, runs in took.items()}
    computed = {name: median(run.processor_seconds for run in runs) for name, runs in took.items()}
    for name, seconds in middle.items():
        print(f"{name:<22}{seconds:>8.1f} s{computed[name]:>8.1f} s CPU{count / seconds:>9,.0f} articles/s")
    least = "two bare processes"
    for one, two in (("one worker", "two workers"), ("Dask, one worker", "Dask, two workers")):
        if two in middle:
            share, of_cpu = middle[least] / middle[two], computed[least] / computed[two]
            print(f"{two}: {middle[one] / middle[two]:.2f} times one; {share:.0%} of {least}, by CPU time {of_cpu:.0%}")


def memory(args: argparse.Namespace, folder: Path) -> bool:
    """The peak at a size and at ten times that."""
    good = True
    for size in (args.articles, 10 * args.articles):
        write_corpus(folder / str(size), size, args.seed)
        run = bulk(folder / str(size), folder / f"out-{size}", "--workers", "2")
        print(f"{size:>10,} articles: {run.together:,.0f} MB together, {run.largest:,.0f} MB the largest process")
        good = good and run.status == 0
    return good


def through(args: argparse.Namespace, folder: Path) -> bool:
    """All articles to Parquet, and what that makes for a billion."""
    corpus, out = folder / "corpus", folder / "out"
    write_corpus(corpus, args.articles, args.seed)
    run = bulk(corpus, out, "--workers", str(_CORES))
    size = sum(path.stat().st_size for path in corpus.iterdir())
    written = sum(path.stat().st_size for path in out.rglob("*.parquet"))
    hours = _A_BILLION * run.seconds * _CORES / args.articles / 3600
    print(run.said)
    print(
        f"{args.articles:,} articles, {size / 1e6:,.0f} MB, to {written / 1e6:,.0f} MB of Parquet: {run.seconds:,.0f} s"
    )
    print(f"{args.articles / run.seconds:,.0f} articles/s on {_CORES} cores, {run.together:,.0f} MB at the peak")
    print(
        f"10^9 articles: {hours:,.0f} core-hours, {hours * args.price:,.0f} at {args.price} an hour, "
        f"{hours / 1000:,.1f} h on 1,000 cores, {written / args.articles * _A_BILLION / 1e12:,.1f} TB"
    )
    return run.status == 0


def loading(args: argparse.Namespace, folder: Path) -> bool:
    """Results into new stores, twice each."""
    corpus, out = folder / "corpus", folder / "out"
    write_corpus(corpus, args.articles, args.seed)
    print(bulk(corpus, out, "--for-store").said, flush=True)
    start = min(tracker(["add", "--help"], f"sqlite:///{folder / 'none.db'}").seconds for _ in range(3))
    print(f"to start and tell its options takes {start:.1f} s", flush=True)
    good = True
    with databases(folder, args.postgres, args.server) as places:
        for copies in sorted({1, args.copies}):
            if copies > 1:
                multiply(out, copies)
            for place, new_store in places.items():
                if args.warm and place == "postgresql":
                    _warm_up(out, new_store())
                good = _load_twice(out, place, new_store()) and good
    return good


def _warm_up(out: Path, url: str) -> None:
    """Have a server write as much, and take it away again: its memory, and the files of its log, are used anew."""
    tracker(["add", "--from-bulk", out], url)
    store = make_url(url)
    engine = create_engine(store.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {store.database} WITH (FORCE)"))
        for _ in range(2):  # the second one lets go of what was written up to the first
            connection.execute(text("CHECKPOINT"))
    engine.dispose()


def _load_twice(out: Path, place: str, url: str) -> bool:
    many, figures = _rows_in(out, "articles"), _rows_in(out, "figures")
    first, second = (tracker(["add", "--from-bulk", out], url) for _ in range(2))
    is_good = [run.last_line for run in (first, second)] == [
        f"{many} added, 0 unchanged, 0 changed, 0 refused",
        f"0 added, {many} unchanged, 0 changed, 0 refused",
    ]
    print(
        f"{place:<12}{figures:,} figures, {many:,} articles in {first.seconds:.1f} s "
        f"({first.processor_seconds:.1f} s CPU of the client, {first.megabytes:,.0f} MB): "
        f"{figures / first.seconds:,.0f} figures/s; "
        f"again {second.seconds:.1f} s, {'nothing changed' if is_good else 'SOMETHING IS WRONG'}",
        flush=True,
    )
    return is_good


def _rows_in(out: Path, what: str) -> int:
    import pyarrow.parquet as pq  # noqa: PLC0415  (0.1 s)

    return sum(pq.read_metadata(path).num_rows for path in (out / what).iterdir())


def multiply(out: Path, copies: int) -> None:
    """Have results hold each article so many times, under other names: more to load than there was time to read."""
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)
    import pyarrow.parquet as pq  # noqa: PLC0415

    manifest = pq.read_table(out / "manifest.parquet")
    shards = manifest.column("shard").to_pylist()
    tables = [manifest]
    for copy in range(1, copies):
        names = [f"{copy:08x}{shard[8:]}" for shard in shards]
        tables.append(manifest.set_column(manifest.schema.get_field_index("shard"), "shard", pa.array(names)))
        for shard, name in zip(shards, names, strict=True):
            for what, renamed in (("articles", ("id", "url")), ("figures", ("article_id", "url"))):
                _copy(out / what / f"{shard}.parquet", out / what / f"{name}.parquet", renamed, f"-{copy}")
    pq.write_table(pa.concat_tables(tables), out / "manifest.parquet")


def _copy(path: Path, to: Path, renamed: Sequence[str], ending: str) -> None:
    """A file's groups of rows with other names in some columns."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    file = pq.ParquetFile(path)
    with pq.ParquetWriter(to, file.schema_arrow, compression="zstd", write_page_checksum=True) as writer:
        for group in range(file.num_row_groups):
            writer.write_table(_renamed(file.read_row_group(group), renamed, ending))


def _renamed(table: Any, columns: Sequence[str], ending: str) -> Any:
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.compute as pc  # type: ignore[import-untyped]  # noqa: PLC0415

    for name in columns:
        at = table.schema.get_field_index(name)
        values = pc.binary_join_element_wise(table.column(at), ending, "")
        table = table.set_column(at, table.schema.field(at), values)
    at = table.schema.get_field_index("image")
    if at < 0:
        return table
    images = [made and _renamed_in(made, ending) for made in table.column(at).to_pylist()]
    return table.set_column(at, table.schema.field(at), pa.array(images, pa.binary()))


def _renamed_in(image: bytes, ending: str) -> bytes:
    """The same in an image for SQLite; the outlets' articles are known by their ids."""
    with closing(sqlite3.connect(":memory:")) as made:
        made.deserialize(image)
        made.execute("UPDATE articles SET identity = identity || ?1, id = id || ?1, url = url || ?1", (ending,))
        made.commit()
        return made.serialize()


_REPORTS = {
    "scaling": (scaling, 20_000),
    "memory": (memory, 5_000),
    "through": (through, 1_000_000),
    "load": (loading, 20_000),
}


def main() -> int:
    """Run the benchmark; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("what", choices=[*_REPORTS, "all"], help="what to measure")
    parser.add_argument("--articles", type=int, help="how many (as above)")
    parser.add_argument("--rounds", type=int, default=3, help="of scaling (3)")
    parser.add_argument("--copies", type=int, default=1, help="of each article that is loaded (1)")
    parser.add_argument("--seed", type=int, default=1, help="which articles (1)")
    parser.add_argument("--price", type=float, default=0.04, help="of an hour of a core (0.04)")
    parser.add_argument("--no-cluster", dest="cluster", action="store_false", help="without Dask")
    parser.add_argument("--postgres", action="store_true", help="a PostgreSQL server too")
    parser.add_argument(
        "--server", nargs="*", default=(), metavar="NAME=VALUE", help="the server's settings (as it comes)"
    )
    parser.add_argument("--warm", action="store_true", help="a server that has had as much to do before")
    parser.add_argument("--folder", type=Path, help="where to (a temporary folder; a million articles take 3.5 GB)")
    args = parser.parse_args()
    went_well = [_report(name, args) for name in (_REPORTS if args.what == "all" else [args.what])]
    return 0 if all(went_well) else 1


def _report(name: str, args: argparse.Namespace) -> bool:
    report, usual = _REPORTS[name]
    told = argparse.Namespace(**vars(args) | {"articles": args.articles or usual})
    cores = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    print(f"\n{name}: {cores}; {told.articles:,} articles", flush=True)
    if args.folder:
        args.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tracker-bulk-", dir=args.folder) as folder:
        return report(told, Path(folder))


if __name__ == "__main__":
    raise SystemExit(main())
