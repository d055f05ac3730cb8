"""Reads back every whole number up to a million, in every way that both languages say it: `make exhaustive`.

Two processes share the work; progress goes to stderr, what is misread to stdout, and the exit status says whether
anything was.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal

import tracker
from tests.numerals.sayings import SAYINGS

_FIRST, _LAST = 3, 1_000_000
_CHUNK = 5_000
_WORKERS = 2
_SHOWN = 20


def misread(name: str, numbers: range) -> list[str]:
    """The amounts of a range that do not read back, in one way of saying them."""
    saying = SAYINGS[name]
    text = "\n".join(saying.sentence(n) for n in numbers)
    found: dict[int, list[tuple[str, Decimal, Decimal, str | None]]] = {}
    for figure in tracker.extract(text, saying.lang):
        found.setdefault(figure.sentence_start, []).append((figure.text, figure.low, figure.high, figure.unit))
    wrong, start = [], 0
    for n in numbers:
        amount = saying.amount(n)
        if found.get(start) != [(amount, Decimal(n), Decimal(n), saying.unit)]:
            wrong.append(f"{name}: {n} {amount!r} → {found.get(start)}")
        start += len(saying.sentence(n)) + 1
    return wrong


def _chunks(last: int) -> Iterator[tuple[str, range]]:
    for name in SAYINGS:
        for start in range(_FIRST, last + 1, _CHUNK):
            yield name, range(start, min(start + _CHUNK, last + 1))


def main(arguments: list[str] | None = None) -> int:
    """Reads all numbers, shows how far it is, and returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--up-to", type=int, default=_LAST, metavar="N", help="the last number (default: a million)")
    last = parser.parse_args(arguments).up_to
    chunks = list(_chunks(last))
    wrong: list[str] = []
    with ProcessPoolExecutor(_WORKERS) as pool:
        for done, missed in enumerate(pool.map(misread, *zip(*chunks, strict=True)), 1):
            wrong += missed
            _show_progress(done, len(chunks), chunks[done - 1][0], len(wrong))
    for line in wrong[:_SHOWN]:
        print(line)
    print(f"{(last - _FIRST + 1) * len(SAYINGS):,} amounts read, {len(wrong):,} misread")
    return 1 if wrong else 0


def _show_progress(done: int, total: int, name: str, wrong: int) -> None:
    end = "\r" if sys.stderr.isatty() else "\n"
    if end == "\r" or done % max(1, total // 20) == 0 or done == total:
        print(f"{100 * done // total:3d} %  {name}, {wrong} misread ", end=end, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
