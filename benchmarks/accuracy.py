"""How right `tracker.extract` is on the project's annotated articles, and the gate that keeps it from getting worse.

    python -m benchmarks.accuracy [--raise | --repin] [--errors] [--corpus FOLDER ...] [--floors FILE]

The corpus is the demo articles (`seeds/`) and the harder ones in `tests/articles/`, each a text with its annotations
beside it, and the French ones in `tests/gold/`, a file of JSON lines. `benchmarks/scoring.py` says which found figure
is which annotated one. Every language and kind has a floor for each level in `benchmarks/floors.json`, beside the hash
of the corpus that they were measured on. A run fails where a score is below its floor, or where the corpus is not the
pinned one.

Floors go up by `--raise`, which pins what rose and refuses what fell. Only `--repin` lowers them or takes a changed
corpus, and says which floors it lowered. Exit status: 0 every floor holds, 1 one does not, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import tracker
from benchmarks.scoring import LEVELS, Pair, Record, Score, judged

ROOT = Path(__file__).parent.parent
CORPUS = (ROOT / "seeds", ROOT / "tests" / "articles", ROOT / "tests" / "gold")
FLOORS = Path(__file__).with_name("floors.json")

_DECIMALS = 10_000
_CONTEXT = 40

Numbers = dict[str, dict[str, float]]
"""A score for each level, by "language kind"."""


@dataclass(frozen=True)
class Annotated:
    """An article with the figures that it holds."""

    id: str
    lang: str
    text: str
    figures: list[dict[str, Any]]


@dataclass(frozen=True)
class Pinned:
    """What `floors.json` holds: the hash of a corpus, and the least that each score on it may be."""

    corpus: str
    floors: Numbers


# ----------------------------------------------------------------------------------------------------------- corpus


def read_corpus(folders: Iterable[Path]) -> list[Annotated]:
    """The annotated articles of some folders, by name: texts with their annotations beside them, and JSON lines."""
    articles: list[Annotated] = []
    for path in _annotations(folders):
        articles += read_lines(path) if path.suffix == ".jsonl" else [_annotated(path)]
    return articles


def read_lines(path: Path) -> list[Annotated]:
    """The annotated articles of a JSON lines file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines if line.strip()]
    return [Annotated(a["id"], a["lang"], a["text"], a["figures"]) for a in articles]


def corpus_hash(folders: Iterable[Path]) -> str:
    """The SHA-256 of every text and annotation, and of their names: it changes with any of them."""
    digest = hashlib.sha256()
    for path in _annotations(folders):
        for part in (path,) if path.suffix == ".jsonl" else (path.with_suffix(".txt"), path):
            content = part.read_bytes()
            digest.update(f"{part.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _annotations(folders: Iterable[Path]) -> list[Path]:
    return [path for folder in folders for path in sorted((*folder.glob("*.json"), *folder.glob("*.jsonl")))]


def _annotated(path: Path) -> Annotated:
    article = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    return Annotated(article["id"], article["lang"], text, article["figures"])


# -------------------------------------------------------------------------------------------------------- measuring


def extracted(article: Annotated) -> list[Record]:
    """What the tracker finds in an article, in its JSON form."""
    return [figure.model_dump(mode="json") for figure in tracker.extract(article.text, lang=article.lang)]


def measure(articles: Iterable[Annotated]) -> tuple[dict[str, Score], list[tuple[Annotated, Pair]]]:
    """The score of each "language kind", and every pair that it is made of."""
    scores: dict[str, Score] = {}
    everything: list[tuple[Annotated, Pair]] = []
    for article in articles:
        for pair in judged(article.figures, extracted(article)):
            scores.setdefault(f"{article.lang} {told(pair)['kind']}", Score()).add([pair])
            everything.append((article, pair))
    return dict(sorted(scores.items())), everything


def told(pair: Pair) -> Record:
    """The annotated figure of a pair, or the one found where it has none."""
    figure = pair.wanted or pair.found
    assert figure is not None
    return figure


def numbers(scores: Mapping[str, Score]) -> Numbers:
    """What is pinned of each score, rounded down: F1 for each level, and the share of right subjects."""
    found: Numbers = {}
    for name, score in scores.items():
        levels = LEVELS[:2] if name.endswith("casualty") else LEVELS  # casualties have no role
        found[name] = {level: _rounded(score.f1(rank)) for rank, level in enumerate(levels)}
        if score.asked:
            found[name]["subject"] = _rounded(score.subject)
    return found


def _rounded(share: float) -> float:
    return math.floor(share * _DECIMALS) / _DECIMALS


# ------------------------------------------------------------------------------------------------------------- gate


class Move(NamedTuple):
    """A score that is not what is pinned of it; 0 stands for a floor or a score that there is none of."""

    name: str
    level: str
    floor: float
    now: float

    def __str__(self) -> str:
        way = "rose" if self.now > self.floor else "fell"
        return f"{self.name}: {self.level} {way} from {self.floor:.4f} to {self.now:.4f}"


def moves(measured: Numbers, floors: Numbers) -> list[Move]:
    """Every score that rose above its floor or fell below it."""
    both = [
        Move(name, level, floors.get(name, {}).get(level, 0.0), measured.get(name, {}).get(level, 0.0))
        for name in sorted(floors.keys() | measured.keys())
        for level in (*LEVELS, "subject")
    ]
    return [move for move in both if move.now != move.floor]


def complaints(measured: Numbers, corpus: str, pinned: Pinned | None) -> list[str]:
    """Why the gate stays shut, a line each; nothing where every floor holds."""
    if pinned is None:
        return ["no floors are pinned; pin today's with --repin"]
    if corpus != pinned.corpus:
        return ["the corpus is not the pinned one; look at what changed, then pin today's scores with --repin"]
    return [str(move) for move in moves(measured, pinned.floors) if move.now < move.floor]


def read_floors(path: Path) -> Pinned | None:
    """The pinned floors; None where there are none yet."""
    if not path.exists():
        return None
    held = json.loads(path.read_text(encoding="utf-8"))
    return Pinned(held["corpus"], held["floors"])


def write_floors(path: Path, pinned: Pinned) -> None:
    """Pin floors."""
    held = {"corpus": pinned.corpus, "floors": pinned.floors}
    path.write_text(json.dumps(held, indent=2) + "\n", encoding="utf-8")


# -------------------------------------------------------------------------------------------------------- reporting


def table(scores: Mapping[str, Score]) -> str:
    """Every score, a line each: how many were annotated and found, then precision, recall and F1 of each level."""
    heads = "".join(f"{level:>10} P{'R':>8}{'F1':>8}" for level in LEVELS)
    lines = [f"{'':<14}{'annotated':>10}{'found':>7}{heads}   subjects"]
    for name, score in scores.items():
        shares = "".join(
            f"{score.precision(rank):>12.4f}{score.recall(rank):>8.4f}{score.f1(rank):>8.4f}"
            for rank in range(len(LEVELS))
        )
        subjects = f"{score.named} of {score.asked}" if score.asked else "none"
        lines.append(f"{name:<14}{score.wanted:>10}{score.found:>7}{shares}   {subjects}")
    return "\n".join(lines)


def error(article: Annotated, pair: Pair) -> str:
    """A figure that was missed, invented or told differently, with its context, on one line."""
    if pair.found is None:
        what = "missed"
    elif pair.wanted is None:
        what = "invented"
    else:
        what = f"differs in its {LEVELS[pair.level]}"
    sides = [
        f"{name} {brief(figure)}" for name, figure in (("annotated", pair.wanted), ("found", pair.found)) if figure
    ]
    return f"{article.id}: {what}: {'; '.join(sides)}: {context(article.text, told(pair))}"


def brief(figure: Record) -> str:
    """A figure in a few words: its value, bound, unit and role."""
    value = figure["low"] if figure["low"] == figure["high"] else f"{figure['low']} to {figure['high']}"
    parts = (figure["hedge"], value, figure["unit"] or "?", figure.get("role"), figure.get("direction"))
    return " ".join(part for part in parts if part)


def context(text: str, figure: Record) -> str:
    """The whole words around a figure, which stands in brackets."""
    start, end = figure["start"], figure["end"]
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    if start > _CONTEXT:
        before = "… " + before.partition(" ")[2]
    if end + _CONTEXT < len(text):
        after = after.rpartition(" ")[0] + " …"
    return " ".join(f"{before}[{text[start:end]}]{after}".split())


def main(argv: Sequence[str] | None = None) -> int:
    """Run the gate; the exit status."""
    parser = _parser()
    args = parser.parse_args(argv)
    articles = read_corpus(args.corpus)
    if not articles:
        parser.error("no annotated articles in " + ", ".join(map(str, args.corpus)))
    scores, everything = measure(articles)
    if args.errors:
        print("\n".join(error(article, pair) for article, pair in everything if pair.level < len(LEVELS)))
    print(table(scores))
    measured, corpus, pinned = numbers(scores), corpus_hash(args.corpus), read_floors(args.floors)
    if args.repin:
        return _repin(args.floors, Pinned(corpus, measured), pinned)
    shut = complaints(measured, corpus, pinned)
    if shut or pinned is None:
        print("\n".join(f"gate: {line}" for line in shut), file=sys.stderr)
        return 1
    return _hold(args.floors, Pinned(corpus, measured), pinned, pin=args.raise_)


def _repin(path: Path, new: Pinned, old: Pinned | None) -> int:
    """Pin today's scores whatever they are, and say which floors that lowers."""
    if old is not None:
        if old.corpus != new.corpus:
            print("gate: the corpus changed, so old and new scores do not compare")
        for move in moves(new.floors, old.floors):
            print(f"gate: {move}{', its floor is LOWERED' if move.now < move.floor else ''}")
    write_floors(path, new)
    print(f"gate: today's scores are pinned in {path.name}")
    return 0


def _hold(path: Path, new: Pinned, old: Pinned, *, pin: bool) -> int:
    """Every floor holds: say what rose, and pin that where it is asked for."""
    for move in moves(new.floors, old.floors):
        print(f"gate: {move}{'' if pin else '; pin it with --raise'}")
    if pin:
        write_floors(path, new)
    print("gate: every floor holds")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    pinning = parser.add_mutually_exclusive_group()
    pinning.add_argument("--raise", dest="raise_", action="store_true", help="pin the scores that rose")
    pinning.add_argument("--repin", action="store_true", help="pin today's scores, even lower ones or a new corpus's")
    parser.add_argument("--errors", action="store_true", help="list every figure missed, invented or told differently")
    parser.add_argument("--corpus", type=Path, nargs="+", metavar="FOLDER", default=CORPUS, help="other articles")
    parser.add_argument("--floors", type=Path, metavar="FILE", default=FLOORS, help="other floors")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
