"""How fast `tracker.extract` reads: megabytes of UTF-8, articles and figures a second, in one process.

    python benchmarks/throughput.py [--megabytes 20] [--runs 5] [--corpus FILE.jsonl ...]

How it measures. The text is the project's own demo articles (`seeds/`), or the corpus given, repeated until there are
so many megabytes of each language. No two repetitions are alike: each maps the digits 1 to 9 by a permutation of its
own, so that every number keeps its length and changes its value, and no cache of sentences could help. One untimed run
warms up; then every run times the tracker over all articles and, right behind it, the floor: `re`'s `\\w+` over the
same text and a look-up of each word in the language's own vocabulary, which is the least that a search for words can do
in plain Python. Reported are medians over the runs. Reading files is not timed.

The peers are public packages that find numbers or amounts. The slowest takes a minute for a megabyte, so they read a
sample of the same articles, timed the same way. In English, quantulum3 finds quantities of any unit, without its
optional classifier; price-parser finds one price in a string (any number, if there is no currency), so it is given one
sentence at a time. In Arabic, PyArabic finds the phrases of number words and digits, and Maha reads numerals to values;
neither knows money. Maha needs older packages than the tracker and runs in an environment of its own (`make bench`
makes it). No peer tells bounds, percentages of voters, casualties or what an amount is for. The compiled wheel
(`make compiled`) takes its turn in an interpreter of its own.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

import tracker
from benchmarks.compiled import COMPILED, environment
from tracker import languages
from tracker.errors import TrackerError
from tracker.extraction.text import detect_language
from tracker.records import Article
from tracker.sources.files import read_many

SEEDS = Path(__file__).parent.parent / "seeds"
MAHA_PYTHON = Path(__file__).parent.parent / ".venv" / "maha" / "bin" / "python"

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")

Reader = Callable[[str], int]
"""Reads a text and says how much it found."""

Run = Callable[[], "Speed"]
"""Reads all texts once."""


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


def pyarabic_reader() -> Reader:
    """PyArabic, all phrases of numbers.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    phrases = importlib.import_module("pyarabic.number").extract_number_phrases
    return lambda text: len(phrases(text))


PEERS: dict[str, dict[str, Callable[[], Reader]]] = {
    "ar": {"PyArabic": pyarabic_reader},
    "en": {"quantulum3": quantulum_reader, "price-parser": price_reader},
}

_COMPILED = """
import json, sys, time
import tracker
texts = json.loads(sys.stdin.readline())
for _ in sys.stdin:  # a line asks for a run
    start = time.perf_counter()
    found = sum(len(tracker.extract(text)) for text in texts)
    print(json.dumps((time.perf_counter() - start, found)), flush=True)
"""

_MAHA = """
import json, sys, time
from maha.parsers.functions import parse_dimension
texts = json.load(sys.stdin)
def read():
    start = time.perf_counter()
    found = sum(len(parse_dimension(text, numeral=True)) for text in texts)
    return time.perf_counter() - start, found
read()
print(json.dumps([read() for _ in range(int(sys.argv[1]))]))
"""


def maha_speed(texts: Sequence[str], runs: int) -> Speed | None:
    """Maha's median run, in its own interpreter; None where that is not installed."""
    if not MAHA_PYTHON.exists():
        return None
    command = [str(MAHA_PYTHON), "-c", _MAHA, str(runs)]
    told = subprocess.run(command, input=json.dumps(list(texts)), capture_output=True, text=True, check=True)
    return _median([_speed(texts, seconds, found) for seconds, found in json.loads(told.stdout)])


@contextmanager
def compiled_runner(texts: Sequence[str]) -> Iterator[Run]:
    """The compiled wheel in an interpreter of its own, which reads all texts whenever it is asked to."""
    command = [sys.executable, "-P", "-c", _COMPILED]
    environ = environment(compiled=True)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environ) as child:
        assert child.stdin is not None and child.stdout is not None
        asked, told = child.stdin, child.stdout
        print(json.dumps(list(texts)), file=asked)

        def run() -> Speed:
            print(file=asked, flush=True)
            return _speed(texts, *json.loads(told.readline()))

        yield run
        asked.close()


# -------------------------------------------------------------------------------------------------------- measuring


def timed(read: Reader, texts: Sequence[str]) -> Speed:
    """One run over all texts."""
    start = time.perf_counter()
    found = sum(map(read, texts))
    return _speed(texts, time.perf_counter() - start, found)


def _speed(texts: Sequence[str], seconds: float, found: int) -> Speed:
    return Speed(seconds, sum(len(text.encode()) for text in texts) / 1e6, len(texts), found)


def medians(runners: Sequence[Run], runs: int) -> list[Speed]:
    """The median run of each, after a warm-up; they take turns, so that a slow minute hits them all."""
    for run in runners:
        run()
    rounds = [[run() for run in runners] for _ in range(runs)]
    return [_median(list(speeds)) for speeds in zip(*rounds, strict=True)]


def _median(speeds: Sequence[Speed]) -> Speed:
    first = speeds[0]
    return Speed(statistics.median(speed.seconds for speed in speeds), first.megabytes, first.articles, first.found)


# -------------------------------------------------------------------------------------------------------- reporting


@dataclass(frozen=True)
class Row:
    """What one reader came to in one language."""

    lang: str
    name: str
    speed: Speed
    note: str = ""

    def __str__(self) -> str:
        articles, found = self.speed.articles / self.speed.seconds, self.speed.found / self.speed.seconds
        told = f"{self.lang:<4}{self.name:<18}{self.speed.rate:>9.2f}{articles:>13,.0f}{found:>13,.0f}  {self.note}"
        return told.rstrip()


def measured(args: argparse.Namespace) -> Iterator[Row]:
    """Measure everything that was asked for, the tracker and the floor of each language first, then its peers.

    Raises:
        TrackerError: an article of the corpus cannot be read.
    """
    for lang, texts in by_language(args.corpus or [SEEDS]).items():
        many = repeated(texts, args.megabytes)
        with ExitStack() as stack:
            runners: list[Run] = [partial(timed, tracker_reader, many), partial(timed, floor_reader(lang), many)]
            if COMPILED.exists():
                runners.append(stack.enter_context(compiled_runner(many)))
            own, floor, *compiled = medians(runners, args.runs)
        yield Row(lang, "tracker.extract", own, f"{own.found:,} figures in {own.articles:,} articles")
        yield Row(lang, "floor", floor, f"{floor.rate / own.rate:.2g} times the tracker's speed")
        for speed in compiled:
            yield Row(lang, "compiled", speed, f"{floor.rate / speed.rate:.2g} times slower than the floor")
        for name, speed in _peers(lang, repeated(texts, args.peer_megabytes), args.runs):
            note = f"{speed.rate / own.rate:.2g} times the tracker's speed, on {speed.megabytes:.2f} MB"
            yield Row(lang, name, speed, note)


def _peers(lang: str, texts: Sequence[str], runs: int) -> Iterator[tuple[str, Speed]]:
    """The peers of a language that are installed."""
    for name, build in PEERS.get(lang, {}).items():
        try:
            read = build()
        except ModuleNotFoundError as missing:
            if missing.name is None or missing.name.replace("_", "-").split(".")[0] != name.lower():
                raise
            print(f"{lang:<4}{name:<18}not installed")
            continue
        yield name, medians([partial(timed, read, texts)], runs)[0]
    if lang == "ar" and (speed := maha_speed(texts, runs)):
        yield "Maha", speed


def machine() -> str:
    """What the measures were taken on, in a line."""
    return f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, one in use"


def report(args: argparse.Namespace) -> list[Row]:
    """Measure, and print a line for each reader as it comes."""
    print(f"{machine()}; {args.megabytes:g} MB a language, median of {args.runs} runs after a warm-up")
    print(f"{'':<22}{'MB/s':>9}{'articles/s':>13}{'found/s':>13}", flush=True)
    rows: list[Row] = []
    for row in measured(args):
        rows.append(row)
        print(row, flush=True)
    return rows


def arguments(description: str) -> argparse.ArgumentParser:
    """What the benchmark is asked for."""
    parser = argparse.ArgumentParser(description=description.split("\n", maxsplit=1)[0])
    parser.add_argument("--megabytes", type=_positive(float), default=20.0, help="UTF-8 of each language (20)")
    parser.add_argument("--peer-megabytes", type=_positive(float), default=0.05, help="the peers' sample (0.05)")
    parser.add_argument("--runs", type=_positive(int), default=5, help="timed runs (5)")
    parser.add_argument("--corpus", type=Path, nargs="+", metavar="FILE", help="articles instead of the demo's")
    return parser


def main() -> int:
    """Run the benchmark; the exit status."""
    try:
        report(arguments(__doc__ or "").parse_args())
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
