"""No pattern of the project goes back without end: a million characters made for it take less than a second.

`make test` drives them with 60,000, which shows what grows with their square as well; `make fuzz` with a million.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys

import pytest

from tests.patterns import ROOT, Used, cut_off, slowest

BOUNDED = {
    "tracker.sources.html._META_CHARSET": 4_096,  # of a page's beginning only
    "tracker.sources.metadata._TIME": 100,  # of what is short enough for a date only
}
"""Patterns that only ever see so many characters, and why."""

SECONDS = 1.0
FEWEST = 80  # patterns that there are at least, or they are no longer seen


@pytest.fixture(scope="module")
def driven() -> list[dict[str, object]]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.patterns", json.dumps(BOUNDED), os.environ.get("PATTERN_LENGTH", "60000")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_every_pattern_is_quick(driven: list[dict[str, object]]) -> None:
    slow = [each for each in driven if float(str(each["seconds"])) > SECONDS]
    assert slow == []


def test_every_pattern_is_seen(driven: list[dict[str, object]]) -> None:
    names = {str(each["name"]) for each in driven}
    assert len(driven) >= FEWEST
    assert {"tracker.sources.kinds._HTML", "tracker.languages.folding._LOST_SPACE"} <= names
    assert names >= BOUNDED.keys()


@pytest.mark.untraced  # its alarm may strike within the tracer, which ends the tracing of all that follows
@pytest.mark.parametrize(
    ("pattern", "anywhere"),
    [
        (r"(?:\s|<\?.*?\?>|<!--.*?-->)*<html", False),  # was in kinds.py: 2,000 characters took for ever
        (r"(a+)+b", False),
        (r" +$", True),
        (r"[a-z]+\d\w*", True),
    ],
)
def test_a_slow_pattern_would_be_seen(pattern: str, anywhere: bool) -> None:
    signal.signal(signal.SIGVTALRM, cut_off)
    used = Used("here", "", pattern, re.compile(pattern).flags, anywhere)
    assert slowest(used, 30_000)[0] > 0.9 * SECONDS  # the clock that cuts it off counts in ticks
