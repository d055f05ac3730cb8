"""`tracker bulk`: the figures of a large corpus as Parquet, by many processes or machines."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

from tracker.commands.arguments import add_defaults, command, count, given, path
from tracker.commands.mapping import add_mapping, mapping
from tracker.commands.outcome import Tally
from tracker.progress import one_bar

if TYPE_CHECKING:
    from rich.progress import Progress

    from tracker.bulk.job import Workforce
    from tracker.bulk.work import Result

_DESCRIPTION = """\
Find the figures of a corpus that is too large for one process, and write them
as Parquet.

IN is a file, a folder, a glob or a URL (s3://, gs:// and whatever else fsspec
reads) of JSON lines, Parquet or WARC, packed with gzip or not. It is cut into
shards, and each becomes one file of figures and one of articles, whole or not
at all; manifest.parquet tells what came of each. The same command again does
only what is missing. `tracker add --from-bulk DIR` puts the results into a
store."""

_EXAMPLES = """\
examples:
  tracker bulk corpus/ --out results --for-store
  tracker bulk 'crawl/*.warc.gz' more.jsonl --out results --workers 8
  tracker bulk s3://news/2024/ --out /shared/results --cluster tcp://head:8786"""

_SHOWN_EVERY = 10.0  # seconds


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = command(commands, "bulk", _run, "find the figures of a large corpus", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("inputs", nargs="+", type=given, metavar="IN", help="a file, a folder, a glob or a URL")
    parser.add_argument("--out", type=path, required=True, metavar="DIR", help="the folder of the results")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--workers", type=count, metavar="N", help="processes; left out, one a core")
    who.add_argument("--cluster", metavar="ADDRESS", help="the scheduler of a Dask cluster, as tcp://host:8786")
    add_defaults(parser)
    add_mapping(parser)
    parser.add_argument(
        "--for-store", action="store_true", help="fold the words that a store searches by, so that it loads quickly"
    )
    parser.add_argument(
        "--shard-bytes", type=count, metavar="N", help="about how much of a file a shard takes (8000000)"
    )
    parser.add_argument("--json", action="store_true", help="progress as JSON lines, for machines")


def _run(args: argparse.Namespace) -> int:
    if args.out.exists() and not args.out.is_dir():
        args.usage_error(f"{args.out}: is no folder; give one, or a name that is free")
    if not args.cluster:
        from tracker.bulk.local import warm_up  # noqa: PLC0415

        warm_up()  # beside what is loaded here

    from tracker.bulk.inputs import find_inputs  # noqa: PLC0415  (a database and tables: other commands need neither)
    from tracker.bulk.job import Job, totals  # noqa: PLC0415
    from tracker.bulk.shards import SHARD_BYTES, Reading  # noqa: PLC0415

    reading = Reading(mapping(args), args.outlet, args.lang, args.for_store)
    job = Job(args.out.resolve(), list(find_inputs(args.inputs)), reading, args.shard_bytes or SHARD_BYTES)
    tally = Tally()
    with _workforce(args) as workforce, _watcher(args, tally) as watcher:
        total = totals(job.run(workforce, watcher))
    print(
        f"{total['shards']} shards ({watcher.before} done before), "
        f"{total['rows']} articles, {total['figures']} figures, {total['refused']} refused"
    )
    return tally.status()


def _workforce(args: argparse.Namespace) -> AbstractContextManager[Workforce]:
    if args.cluster:
        from tracker.bulk.cluster import cluster  # noqa: PLC0415  (Dask)

        return cluster(args.cluster)
    from tracker.bulk.local import local  # noqa: PLC0415

    return local(args.workers)


@contextmanager
def _watcher(args: argparse.Namespace, tally: Tally) -> Iterator[Watch]:
    if args.json:
        yield Log(tally)
        return
    with one_bar(args.out.name) as bar:
        yield Watch(tally, bar)


class Watch:
    """Counts what is done and says what is refused; for a person at a terminal with a bar. See `job.Watcher`."""

    def __init__(self, tally: Tally, bar: Progress | None = None) -> None:
        self._tally, self._bar = tally, bar
        self._began = time.monotonic()
        self._total = self._passed = self._fresh_bytes = 0
        self._shards = self._done = 0
        self._fresh_articles = 0
        self.before = 0

    def begins(self, files: int, total: int) -> None:
        """So many files, of so many bytes, are to be done."""
        self._total = total
        self.tell("begin", {"files": files, "bytes": total})

    def planned(self, shards: int) -> None:
        """So many more shards are known."""
        self._shards += shards
        self.tell("plan", {"shards": shards})

    def done(self, result: Result, share: int, fresh: bool) -> None:
        """A shard is done, now or before."""
        self._done += result.shard is not None or not fresh
        self._passed += share
        if fresh:
            self._fresh_bytes += share
            self._fresh_articles += result.rows
        else:
            self.before += 1
        self.refuse(result)
        shown = {"shard": result.shard, "input": result.input, "rows": result.rows, "figures": result.figures}
        self.tell("shard", shown | {"refused": result.refused, "seconds": result.seconds, "fresh": fresh})

    def refuse(self, result: Result) -> None:
        """Say a line for each refusal."""
        lines = list(result.refusals)
        if result.refused > len(lines):
            lines.append(f"{result.input}: {result.refused - len(lines)} more are refused")
        for line in lines:
            self.say_refused(line)

    def say_refused(self, line: str) -> None:
        """Say why something is refused."""
        if self._bar:
            self._bar.stop()
        self._tally.refuse(line)
        if self._bar:
            self._bar.start()

    def lost(self) -> None:
        """A worker was lost."""
        self.tell("lost", {})

    def waits(self, hands: int) -> None:
        """Nothing has come for a while."""
        self.tell("wait", {"workers": hands})

    def state(self) -> dict[str, Any]:
        """How far it is: shards, articles a second, seconds that are left (None where nothing tells it yet)."""
        seconds = time.monotonic() - self._began
        left = max(0, self._total - self._passed)
        ready = self._fresh_bytes > 0 and seconds > 0
        return {
            "done": self._done,
            "shards": self._shards,
            "articles_per_second": round(self._fresh_articles / seconds, 1) if seconds > 0 else 0.0,
            "seconds_left": round(seconds * left / self._fresh_bytes) if ready else None,
        }

    def tell(self, event: str, facts: Mapping[str, Any]) -> None:
        """Show how far it is."""
        if not self._bar:
            return
        state = self.state()
        left = state["seconds_left"]
        words = f"{state['done']}/{state['shards']} shards, {state['articles_per_second']:,.0f} articles/s"
        words += f", {left // 3600}:{left // 60 % 60:02}:{left % 60:02} left" if left is not None else ""
        words += ", waiting for workers" if facts.get("workers") == 0 else ""
        self._bar.update(self._bar.task_ids[0], total=self._total or None, completed=self._passed, description=words)


class Log(Watch):
    """The same for machines: a JSON object a line on the standard error."""

    _waited = 0.0

    def say_refused(self, line: str) -> None:
        """A line of its own kind."""
        self._tally.refused += 1
        self.tell("refused", {"reason": line})

    def tell(self, event: str, facts: Mapping[str, Any]) -> None:
        """One line; of waiting, one now and then."""
        now = time.monotonic()
        if event == "wait" and now - self._waited < _SHOWN_EVERY:
            return
        self._waited = now
        told = {"event": event, "time": round(time.time(), 3), **facts, **self.state()}
        print(json.dumps(told, ensure_ascii=False), file=sys.stderr, flush=True)
