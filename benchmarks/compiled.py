"""Whether the compiled extraction finds what the plain one finds, record for record.

    make compiled

Each reads the annotated articles of the project, in an interpreter of its own, and tells the hash of its records.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import tracker
from benchmarks.accuracy import CORPUS, read_corpus

ROOT = Path(__file__).parent.parent
COMPILED = ROOT / ".venv" / "compiled"

_READ = """
import sys
from pathlib import Path
from benchmarks.compiled import digest
from tracker.extraction import pipeline
print(Path(pipeline.__file__).suffix, *digest())
"""


def digest() -> tuple[int, str]:
    """How many figures the annotated articles hold, and the hash of their records."""
    figures = [figure for article in read_corpus(CORPUS) for figure in tracker.extract(article.text, article.lang)]
    return len(figures), hashlib.sha256("".join(figure.model_dump_json() for figure in figures).encode()).hexdigest()


def environment(compiled: bool) -> dict[str, str]:
    """The environment of an interpreter that reads with the compiled wheel, or with the checkout."""
    folders = [str(COMPILED), str(ROOT)] if compiled else [str(ROOT)]
    return os.environ | {"PYTHONPATH": os.pathsep.join(folders)}


def main() -> int:
    """Compare; the exit status."""
    told = []
    for compiled in (False, True):
        command = [sys.executable, "-P", "-c", _READ]
        done = subprocess.run(
            command, env=environment(compiled), cwd=COMPILED, stdout=subprocess.PIPE, text=True, check=True
        )
        told.append(done.stdout.split())
    (plain, *records), (suffix, *others) = told
    if plain != ".py" or suffix not in (".so", ".pyd"):
        print(
            f"compiled: these are not the plain and the compiled extraction, but {plain} and {suffix}", file=sys.stderr
        )
        return 1
    if records != others:
        print(
            f"compiled: {others[0]} figures, and not the same as the plain extraction's {records[0]}", file=sys.stderr
        )
        return 1
    print(f"compiled: the same {records[0]} figures as the plain extraction")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
