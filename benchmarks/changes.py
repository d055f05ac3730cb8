"""What a change of the rules gains and loses, figure by figure: the working tree against a revision of git.

    python -m benchmarks.changes [REF] [--articles FILE.jsonl ...]

Both versions read the corpus of the accuracy gate, and the articles of every FILE, a line each: {"id", "lang", "text",
"figures"}. The older one is taken out of git into a temporary folder and run there, by itself. A line is printed for
every annotated figure that came to be right or wrong, at which levels (see `benchmarks/scoring.py`), and for every
figure newly invented or no longer so; then the totals.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from benchmarks.accuracy import CORPUS, ROOT, Annotated, brief, context, read_corpus, read_lines
from benchmarks.scoring import LEVELS, Pair, Record, Score, judged, pairs, subject_is_right

_READER = """
import json, sys, tracker, tracker.errors
print(tracker.__file__)
for line in sys.stdin:
    article = json.loads(line)
    try:
        figures = tracker.extract(article["text"], lang=article["lang"])
    except tracker.errors.UnsupportedLanguage:  # an older version, before the language was added
        figures = []
    print(json.dumps([figure.model_dump(mode="json") for figure in figures]))
"""

Way = Literal["gained", "lost", "invented", "no longer invented"]


class VersionError(Exception):
    """A version cannot be taken out of git, or does not run."""


@dataclass(frozen=True)
class Change:
    """A figure that the two versions read differently.

    Attributes:
        article: where it stands.
        way: what became of it.
        levels: the levels at which it came to be right or wrong, "subject" among them; none for what was invented.
        figure: the annotated figure, or the invented one.
        was, now: what either version found for it.
    """

    article: Annotated
    way: Way
    levels: tuple[str, ...]
    figure: Record
    was: Record | None
    now: Record | None

    def __str__(self) -> str:
        where = context(self.article.text, self.figure)
        if not self.levels:
            return f"{self.way}: {self.article.id}: {brief(self.figure)}: {where}"
        sides = f"was {_read(self.was, self.levels)}, now {_read(self.now, self.levels)}"
        return f"{self.way} {', '.join(self.levels)}: {self.article.id}: {sides}: {where}"


def _read(figure: Record | None, levels: tuple[str, ...]) -> str:
    if figure is None:
        return "missed"
    return brief(figure) + (f" of {figure.get('subject') or 'nobody'}" if "subject" in levels else "")


# --------------------------------------------------------------------------------------------------------- comparing


def changes(article: Annotated, old: Sequence[Record], new: Sequence[Record]) -> list[Change]:
    """How two readings of an article differ, in text order."""
    before, after = judged(article.figures, old), judged(article.figures, new)
    earlier = {id(pair.wanted): pair for pair in before if pair.wanted is not None}
    found = [
        change
        for pair in after
        if pair.wanted is not None
        for change in _of_annotated(article, earlier[id(pair.wanted)], pair)
    ]
    found += _of_invented(article, before, after)
    return sorted(found, key=lambda change: (change.figure["start"], change.way))


def _of_annotated(article: Annotated, was: Pair, now: Pair) -> Iterator[Change]:
    assert now.wanted is not None
    right, righter = _right(was), _right(now)
    ways: tuple[tuple[Way, set[str]], ...] = (("gained", righter - right), ("lost", right - righter))
    for way, levels in ways:
        if levels:
            named = tuple(level for level in (*LEVELS, "subject") if level in levels)
            yield Change(article, way, named, now.wanted, was.found, now.found)


def _right(pair: Pair) -> set[str]:
    """The levels at which a pair is right; a casualty has no role that could be."""
    assert pair.wanted is not None
    levels = set(LEVELS[: pair.level])
    if pair.wanted["kind"] == "casualty":
        levels.discard("role")
    return levels | ({"subject"} if subject_is_right(pair) else set())


def _of_invented(article: Annotated, before: Iterable[Pair], after: Iterable[Pair]) -> Iterator[Change]:
    for pair in pairs(_invented(before), _invented(after)):
        if pair.wanted is None and pair.found is not None:
            yield Change(article, "invented", (), pair.found, None, pair.found)
        elif pair.found is None and pair.wanted is not None:
            yield Change(article, "no longer invented", (), pair.wanted, pair.wanted, None)


def _invented(judged_pairs: Iterable[Pair]) -> list[Record]:
    return [pair.found for pair in judged_pairs if pair.wanted is None and pair.found is not None]


def totals(
    found: Iterable[Change], articles: Sequence[Annotated], old: Sequence[list[Record]], new: Sequence[list[Record]]
) -> str:
    """The changes counted, and what each level's F1 was and is."""
    counts: Counter[tuple[str, str]] = Counter()
    for change in found:
        counts.update((change.way, level) for level in change.levels or ("",))
    before, after = _score(articles, old), _score(articles, new)
    shares = [(before.f1(rank), after.f1(rank)) for rank in range(len(LEVELS))]
    shares.append((before.subject, after.subject))
    lines = [
        f"{level:<8}gained {counts['gained', level]}, lost {counts['lost', level]}; {was:.4f} → {now:.4f}"
        for level, (was, now) in zip((*LEVELS, "subject"), shares, strict=True)
    ]
    lines.append(f"invented {counts['invented', '']}, no longer invented {counts['no longer invented', '']}")
    return "\n".join(lines)


def _score(articles: Iterable[Annotated], readings: Iterable[list[Record]]) -> Score:
    score = Score()
    for article, found in zip(articles, readings, strict=True):
        score.add(judged(article.figures, found))
    return score


# ---------------------------------------------------------------------------------------------------------- versions


@contextmanager
def checkout(ref: str, root: Path = ROOT) -> Iterator[Path]:
    """A temporary folder with the package as it was at a revision.

    Raises:
        VersionError: git does not know the revision.
    """
    archive = subprocess.run(["git", "archive", ref, "tracker"], cwd=root, capture_output=True, check=False)
    if archive.returncode:
        raise VersionError(archive.stderr.decode(errors="replace").strip())
    with TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as packed:
            packed.extractall(folder, filter="data")
        yield Path(folder)


def read(folder: Path, articles: Iterable[Annotated]) -> list[list[Record]]:
    """What the version of the package in a folder finds in each article, in a process of its own.

    Raises:
        VersionError: it does not run, or another version was imported in its place.
    """
    lines = "".join(json.dumps({"text": article.text, "lang": article.lang}) + "\n" for article in articles)
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-c", _READER]
    done = subprocess.run(
        command, cwd=folder, env=environment, input=lines, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise VersionError(f"{folder}: {done.stderr.strip().rpartition(chr(10))[2]}")
    imported, *readings = done.stdout.splitlines()
    if not Path(imported).resolve().is_relative_to(folder.resolve()):
        raise VersionError(f"{folder}: {imported} was imported instead")
    return [json.loads(line) for line in readings]


def main(argv: Sequence[str] | None = None) -> int:
    """Compare and print; the exit status."""
    args = _parser().parse_args(argv)
    articles = read_corpus(args.corpus)
    for path in args.articles:
        articles += read_lines(path)
    try:
        with checkout(args.ref, args.root) as folder:
            old = read(folder, articles)
        new = read(args.root, articles)
    except VersionError as error:
        print(f"changes: {error}", file=sys.stderr)
        return 1
    found = [change for made in zip(articles, old, new, strict=True) for change in changes(*made)]
    for change in found:
        print(change)
    print(totals(found, articles, old, new))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("ref", nargs="?", default="HEAD", metavar="REF", help="the older version (HEAD)")
    parser.add_argument("--articles", type=Path, nargs="+", default=[], metavar="FILE", help="annotated JSON lines")
    parser.add_argument("--corpus", type=Path, nargs="+", default=CORPUS, metavar="FOLDER", help="other articles")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="FOLDER", help="another working tree")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
