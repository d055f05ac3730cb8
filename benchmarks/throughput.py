"""How fast `tracker.extract` reads: megabytes of UTF-8, articles and figures a second, in one process.

    python benchmarks/throughput.py [--megabytes 20] [--runs 5] [--corpus FILE.jsonl ...]

How it measures. The text is the project's own demo articles (`seeds/`), or the corpus given, repeated until there are
so many megabytes of each language. No two repetitions are alike: each maps the digits 1 to 9 by a permutation of its
own, so that every number keeps its length and changes its value, and no cache of sentences could help. One untimed run
warms up; then every run times the tracker over all articles and, right behind it, the floor: `re`'s `\\w+` over the
same text and a look-up of each word in the language's own vocabulary, which is the least that a search for words can do
in plain Python. Reported are medians over the runs. Reading files is not timed.

The peers are public packages that find amounts in English. The slower one takes a minute for a megabyte, so they read a
sample of the same articles, timed the same way: quantulum3 finds quantities of any unit, without its optional
classifier; price-parser finds one price in a string (any number, if there is no currency), so it is given one sentence
at a time. Neither tells bounds, casualties or what an amount is for.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import random
import re
import statistics
import sys
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import tracker
from tracker import languages
from tracker.errors import TrackerError
from tracker.extraction.text import detect_language
from tracker.records import Article
from tracker.sources.files import read_many

SEEDS = Path(__file__).parent.parent / "seeds"
PEER_LANGUAGE = "en"

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")

Reader = Callable[[str], int]
"""Reads a text and says how much it found."""


@dataclass(frozen=True)
class Speed:
    """What one run, or the median of several, came to."""

    seconds: float
    megabytes: float
    articles: int
    found: int

    @property
    def rate(self) -> float:
        """Megabytes of UTF-8 a second."""
        return self.megabytes / self.seconds


# ------------------------------------------------------------------------------------------------------------ texts


def varied(text: str, repetition: int) -> str:
    """The text with its digits 1 to 9 permuted, in each script alike; repetition 0 leaves them as they are."""
    if repetition == 0:
        return text
    order = list(range(1, 10))
    random.Random(repetition).shuffle(order)
    bases = (ord("0"), 0x0660, 0x06F0)
    return text.translate({base + old: base + new for base in bases for old, new in enumerate(order, 1)})


def repeated(texts: Sequence[str], megabytes: float) -> list[str]:
    """The texts, again and again and each time varied, until there are so many megabytes of UTF-8."""
    wanted, size = megabytes * 1e6, 0
    found: list[str] = []
    for repetition in count():
        for text in texts:
            if size >= wanted:
                return found
            found.append(varied(text, repetition))
            size += len(text.encode())
    raise AssertionError("count() has no end")


def by_language(paths: Sequence[Path]) -> dict[str, list[str]]:
    """The articles' texts by the language that the tracker tells for them.

    Raises:
        TrackerError: the first article that cannot be read.
    """
    texts: dict[str, list[str]] = defaultdict(list)
    for article in _articles(paths):
        texts[detect_language(article.text)].append(article.text)
    return dict(sorted(texts.items()))


def _articles(paths: Sequence[Path]) -> Iterator[Article]:
    for item in read_many(paths):
        if isinstance(item, TrackerError):
            raise item
        yield item


# ---------------------------------------------------------------------------------------------------------- readers


def tracker_reader(text: str) -> int:
    """The tracker, as a user calls it: the language is not told."""
    return len(tracker.extract(text))


def floor_reader(lang: str) -> Reader:
    """Words and a dictionary, nothing else."""
    vocabulary = languages.get(lang).vocabulary
    return lambda text: sum(word in vocabulary for word in _WORD.findall(text))


def quantulum_reader() -> Reader:
    """quantulum3, all quantities of a text.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # it misses its optional classifier
        parser = importlib.import_module("quantulum3.parser")
    return lambda text: len(parser.parse(text))


def price_reader() -> Reader:
    """price-parser, at most one price of each sentence.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    price = importlib.import_module("price_parser").Price
    return lambda text: sum(price.fromstring(line).amount is not None for line in _SENTENCE_END.split(text) if line)


PEERS: dict[str, Callable[[], Reader]] = {"quantulum3": quantulum_reader, "price-parser": price_reader}


# -------------------------------------------------------------------------------------------------------- measuring


def timed(read: Reader, texts: Sequence[str]) -> Speed:
    """One run over all texts."""
    start = time.perf_counter()
    found = sum(map(read, texts))
    seconds = time.perf_counter() - start
    return Speed(seconds, sum(len(text.encode()) for text in texts) / 1e6, len(texts), found)


def medians(readers: Sequence[Reader], texts: Sequence[str], runs: int) -> list[Speed]:
    """The median run of each reader, after a warm-up; the readers take turns, so that a slow minute hits them all."""
    for read in readers:
        timed(read, texts)
    rounds = [[timed(read, texts) for read in readers] for _ in range(runs)]
    return [_median(list(speeds)) for speeds in zip(*rounds, strict=True)]


def _median(speeds: Sequence[Speed]) -> Speed:
    first = speeds[0]
    return Speed(statistics.median(speed.seconds for speed in speeds), first.megabytes, first.articles, first.found)


# -------------------------------------------------------------------------------------------------------- reporting


def line(lang: str, name: str, speed: Speed, note: str = "") -> str:
    """A line of the report."""
    articles, found = speed.articles / speed.seconds, speed.found / speed.seconds
    return f"{lang:<4}{name:<18}{speed.rate:>9.2f}{articles:>13,.0f}{found:>13,.0f}  {note}".rstrip()


def report_language(lang: str, texts: Sequence[str], runs: int) -> Speed:
    """Measure and print the tracker and the floor; the tracker's speed."""
    own, floor = medians([tracker_reader, floor_reader(lang)], texts, runs)
    print(line(lang, "tracker.extract", own, f"{own.found:,} figures in {own.articles:,} articles"))
    print(line(lang, "floor", floor, f"{floor.rate / own.rate:.2g} times the tracker's speed"), flush=True)
    return own


def report_peers(texts: Sequence[str], runs: int, own: Speed) -> None:
    """Measure and print the peers that are installed."""
    for name, build in PEERS.items():
        try:
            read = build()
        except ModuleNotFoundError as missing:
            if missing.name is None or missing.name.replace("_", "-").split(".")[0] != name:
                raise
            print(f"{PEER_LANGUAGE:<4}{name:<18}not installed")
            continue
        (speed,) = medians([read], texts, runs)
        note = f"{speed.rate / own.rate:.2g} times the tracker's speed, on {speed.megabytes:.2f} MB"
        print(line(PEER_LANGUAGE, name, speed, note), flush=True)


def report(args: argparse.Namespace) -> None:
    """Measure and print everything that was asked for.

    Raises:
        TrackerError: an article of the corpus cannot be read.
    """
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, one in use"
    print(f"{machine}; {args.megabytes:g} MB a language, median of {args.runs} runs after a warm-up")
    print(f"{'':<22}{'MB/s':>9}{'articles/s':>13}{'found/s':>13}", flush=True)
    for lang, texts in by_language(args.corpus or [SEEDS]).items():
        own = report_language(lang, repeated(texts, args.megabytes), args.runs)
        if lang == PEER_LANGUAGE:
            report_peers(repeated(texts, args.peer_megabytes), args.runs, own)


def main() -> int:
    """Run the benchmark; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--megabytes", type=_positive(float), default=20.0, help="UTF-8 of each language (20)")
    parser.add_argument("--peer-megabytes", type=_positive(float), default=0.05, help="the peers' sample (0.05)")
    parser.add_argument("--runs", type=_positive(int), default=5, help="timed runs (5)")
    parser.add_argument("--corpus", type=Path, nargs="+", metavar="FILE", help="articles instead of the demo's")
    try:
        report(parser.parse_args())
    except TrackerError as error:
        print(f"throughput: {error}", file=sys.stderr)
        return 1
    return 0


def _positive(number: type[int] | type[float]) -> Callable[[str], float]:
    def parse(argument: str) -> float:
        value = number(argument)
        if not value > 0:
            raise argparse.ArgumentTypeError("must be above 0")
        return value

    return parse


if __name__ == "__main__":
    raise SystemExit(main())
