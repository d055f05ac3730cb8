"""What a character costs: in texts of three lengths, in texts made to be slow, and in memory.

    python -m benchmarks.lengths [--corpus FILE.jsonl ...]

The news is the project's demo articles (or the corpus given) one after the other, cut to length. A text made to be slow
repeats one piece to 200,000 characters: digits, number words, separators, proclitics, amounts without anything between
them. What such a text costs beyond ten times the news is told for each figure that is really in it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import tracker
from benchmarks.throughput import SEEDS, by_language

LENGTHS = (1_000, 100_000, 10_000_000)
"""Characters of a text."""

_SLOW = 200_000
_SHORT_TEXTS = 100
_RUNS = 3
_TIMES_NEWS = 10
_PIECES = {
    "ar": ("7", "7 ", "ثلاثة ", "مليون ", ",.", "$%", "و", "وال", "دولار ", "قتل ", "$5 ", "5 دولار و", "قتل 5 و"),
    "en": ("7", "7 ", "three ", "million ", ",.", "$%", "a ", "dollars ", "killed ", "$5 ", "$5 and ", "killed 5, "),
}  # fmt: skip
_MEMORY = """
import re, sys
import tracker
def peak():  # of this process alone, unlike `ru_maxrss`
    return int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) / 1000
text = open(sys.argv[1], encoding="utf-8").read()
tracker.extract(text[:100_000], sys.argv[2])
before = peak()
found = tracker.extract(text, sys.argv[2])
print(peak() - before)
"""


@dataclass(frozen=True)
class Cost:
    """What one text cost.

    Attributes:
        what: its length, or the piece that it repeats.
        nanoseconds: a character, in processor time.
        times: that by what a character of 100,000 of news costs.
        figures: how many were found.
        beyond: milliseconds a figure beyond ten times the news; None for news.
    """

    lang: str
    what: str
    nanoseconds: float
    times: float
    figures: int
    beyond: float | None = None


def costs(lang: str, texts: Sequence[str]) -> Iterator[Cost]:
    """News of each length, the same without sentences, and the slow texts."""
    corpus = "\n".join(texts)
    news = (corpus * (LENGTHS[-1] // len(corpus) + 1))[: LENGTHS[-1]]
    _time([news[: LENGTHS[1]]], lang)
    base, _ = _time([news[: LENGTHS[1]]], lang)
    for length in LENGTHS:
        count = _SHORT_TEXTS if length == LENGTHS[0] else 1
        each, found = _time([news[at * length : (at + 1) * length] for at in range(count)], lang)
        yield Cost(lang, f"news, {length:,}", each, each / base, found)
    endless = news.translate(dict.fromkeys(map(ord, ".!?؟\n"), " "))
    each, found = _time([endless], lang)
    yield Cost(lang, f"one sentence, {len(endless):,}", each, each / base, found)
    for piece in _PIECES[lang]:
        each, found = _time([(piece * _SLOW)[:_SLOW]], lang)
        beyond = max(0.0, each - _TIMES_NEWS * base) * _SLOW / max(found, 1) / 1e6
        yield Cost(lang, f"{piece!r} again and again", each, each / base, found, beyond)


def _time(texts: Sequence[str], lang: str) -> tuple[float, int]:
    """Nanoseconds a character, the best of a few runs (one of very long texts), and the figures."""
    best, found = float("inf"), 0
    characters = sum(map(len, texts))
    for _ in range(_RUNS if characters < LENGTHS[-1] else 1):
        start = time.process_time()
        found = sum(len(tracker.extract(text, lang)) for text in texts)
        best = min(best, time.process_time() - start)
    return best / characters * 1e9, found


def memory(lang: str, texts: Sequence[str], scratch: Path) -> tuple[float, float]:
    """The megabytes of UTF-8 of the longest news, and by how much the process that reads it grows (on Linux)."""
    corpus = "\n".join(texts)
    news = (corpus * (LENGTHS[-1] // len(corpus) + 1))[: LENGTHS[-1]]
    path = scratch / f"{lang}.txt"
    path.write_text(news, encoding="utf-8")
    command = [sys.executable, "-c", _MEMORY, str(path), lang]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return path.stat().st_size / 1e6, float(told.stdout)


def line(cost: Cost) -> str:
    """A line of the report."""
    beyond = "" if cost.beyond is None else f"{cost.beyond:>10.3f} ms"
    told = f"{cost.lang:<4}{cost.what:<40}{cost.nanoseconds:>8,.0f} ns{cost.times:>8.1f}{cost.figures:>10,}{beyond}"
    return told.rstrip()


def main() -> None:
    """Print a line for each text."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--corpus", type=Path, nargs="+", metavar="FILE", help="articles instead of the demo's")
    for lang, texts in by_language(parser.parse_args().corpus or [SEEDS]).items():
        for cost in costs(lang, texts):
            print(line(cost), flush=True)


if __name__ == "__main__":
    main()
