"""The licences of everything that `requirements.txt` pins, as a page of the docs.

    python -m benchmarks.licences > docs/licences.md        (or: make licences)

What is told is what each installed package says of itself: its licence expression (PEP 639), else its classifiers, else
the field that was there before.
"""

from __future__ import annotations

import re
from collections import Counter
from email.message import Message
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import cast

ROOT = Path(__file__).parent.parent
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?:\[.*\])?==(?P<version>\S+)")
_LONGEST = 80


def licence(name: str) -> str:
    """What a package says of its licence.

    Raises:
        PackageNotFoundError: It is not installed.
    """
    told = cast(Message, distribution(name).metadata)
    if expression := told.get("License-Expression"):
        return str(expression)
    classified = [
        each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or [] if each.startswith("License ::")
    ]
    field = str(told.get("License") or "").strip().split("\n")[0]
    return ", ".join(classified) or field[:_LONGEST] or "not told"


def page() -> str:
    """The page, in Markdown."""
    rows, counts = [], Counter[str]()
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines():
        if pin := _PIN.match(line):
            try:
                told = licence(pin["name"])
            except PackageNotFoundError:  # of another system
                told = "not installed here"
            counts[told] += 1
            rows.append(f"| {pin['name']} | {pin['version']} | {told.replace('|', '/')} |")
    head = (
        "# Licences of the dependencies\n\n"
        "Made by `make licences` from what each installed package says of itself; see [SECURITY.md](../SECURITY.md).\n"
        "The figure tracker itself is MIT.\n\n"
        "| package | version | licence |\n|---|---|---|\n"
    )
    summary = ", ".join(f"{told}: {count}" for told, count in counts.most_common())
    return f"{head}{chr(10).join(rows)}\n\n{len(rows)} packages. {summary}."


if __name__ == "__main__":
    print(page())
