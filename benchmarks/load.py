"""Many people at the dashboard at once: how long a change of the filters takes them, and what memory the server has.

    python -m benchmarks.load STORE_URL [--sessions 30] [--changes 10] [--pause 2]

How it measures. The dashboard is served over the store as `tracker dashboard --read-only` serves it. So many sessions
connect as browsers do (Streamlit's websocket), but without one. Each draws the overview, then changes its filters
again and again, with a pause of a person's between two changes. A change counts from the request to the message that
the page is drawn. The store is read only: `benchmarks/large_store.py` makes one of a million figures.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import psutil  # type: ignore[import-untyped]
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

from tests.served import dashboard

FILTERS = (
    "kind=money",
    "kind=percent",
    "kind=casualty",
    "kind=money&unit=USD",
    "kind=money&role=raised",
    "kind=percent&role=vote_share",
    "kind=casualty&unit=killed",
    "lang=ar",
    "lang=en&kind=money&min=1000000",
    "since=2024-01-01",
    "kind=money&order=largest",
    "words=million",
)
_PATIENCE = 120


@asynccontextmanager
async def connected(address: str) -> AsyncIterator[ClientConnection]:
    """A session of a dashboard, as a browser opens it."""
    stream = f"{address.replace('http', 'ws', 1)}/_stcore/stream"
    async with connect(stream, subprotocols=["streamlit"], max_size=None, open_timeout=_PATIENCE) as line:  # type: ignore[list-item]
        yield line


async def session(address: str, number: int, changes: int, pause: float) -> tuple[float, list[float]]:
    """One person: the seconds of the first page, and of each change of the filters."""
    random = Random(number)
    async with connected(address) as line:
        await asyncio.sleep(random.uniform(0, pause))
        first = await drawn(line, "ui=en")
        took = []
        for _ in range(changes):
            await asyncio.sleep(random.uniform(0.5 * pause, 1.5 * pause))
            took.append(await drawn(line, f"{random.choice(FILTERS)}&ui=en"))
        return first, took


async def drawn(line: ClientConnection, query: str) -> float:
    """Ask for a page, and wait until it is drawn; the seconds.

    Raises:
        RuntimeError: The page tells an error, or there is none.
    """
    asked = BackMsg()
    asked.rerun_script.query_string = query
    begun, headed = time.perf_counter(), False
    await line.send(asked.SerializeToString())
    while True:
        raw = await asyncio.wait_for(line.recv(), _PATIENCE)
        said = ForwardMsg.FromString(raw if isinstance(raw, bytes) else raw.encode())
        kind = said.WhichOneof("type")
        if kind == "delta" and said.delta.new_element.WhichOneof("type") == "exception":
            raise RuntimeError(f"{query}: {said.delta.new_element.exception.message}")
        headed = headed or (kind == "delta" and "headline" in said.delta.new_element.html.body)
        if kind == "script_finished":
            if not headed:
                raise RuntimeError(f"{query}: no page was drawn")
            return time.perf_counter() - begun


def megabytes(process: int) -> float:
    """The memory of a process at its peak, on Linux."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1e3


async def all_sessions(address: str, args: argparse.Namespace) -> tuple[list[float], list[float]]:
    """Let all of them work at once; the seconds of first pages, and of changes."""
    people = (session(address, number, args.changes, args.pause) for number in range(args.sessions))
    found = await asyncio.gather(*people)
    return [first for first, _ in found], [seconds for _, took in found for seconds in took]


def told(name: str, seconds: Sequence[float]) -> str:
    """A line of the report."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return (
        f"{name}: {len(ordered)}, median {statistics.median(ordered):.2f} s, p95 {p95:.2f} s, most {ordered[-1]:.2f} s"
    )


def main() -> int:
    """Run the benchmark; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("store", help="the URL of a store")
    parser.add_argument("--sessions", type=int, default=30, help="people at once (30)")
    parser.add_argument("--changes", type=int, default=10, help="changes of each (10)")
    parser.add_argument("--pause", type=float, default=2.0, help="seconds between two changes (2)")
    args = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as scratch,
        dashboard(args.store, Path(scratch) / "log", "--read-only") as address,
    ):
        (server,) = psutil.Process().children()
        before = megabytes(server.pid)
        firsts, changes = asyncio.run(all_sessions(address, args))
        print(
            f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, {args.sessions} sessions, {args.pause:g} s pause"
        )
        print(told("first pages", firsts), told("changes of filters", changes), sep="\n")
        print(f"memory of the server: {before:.0f} MB before, {megabytes(server.pid):.0f} MB at its peak", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
