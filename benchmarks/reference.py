"""The reference pages that are made from the code: docs/record.md from the records, docs/cli.md from the parsers.

    python -m benchmarks.reference [--check]

`--check` writes nothing and says which page is not what the code says. Exit status: 0 all is up to date, 1 a page is
not. What a field means is told once, in docs/figures.md (an article's in its docstring); its types, its values and
where it may be null are those of the records.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from inspect import getdoc
from pathlib import Path
from typing import Any
from unittest.mock import patch

from pydantic import BaseModel

from tracker.cli import build_parser
from tracker.records import Article, Casualty, Money, Percent

DOCS = Path(__file__).parent.parent / "docs"
FIGURES: tuple[type[BaseModel], ...] = (Money, Percent, Casualty)

_ROW = re.compile(r"^\| (?P<names>`\w+`(?:, `\w+`)*) \| (?P<rest>.+) \|$", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^ {4}(\w+): (.+(?:\n {8,}.+)*)", re.MULTILINE)
_WIDTH = "80"

_RECORD = """\
# The record, field by field

*Made from `tracker/records.py` by `make reference`; edit the records and [figures.md](figures.md), not this page.*

What a figure is in JSON: a line of `tracker extract --format jsonl`, and `figure.model_dump(mode="json")` in Python.
[figures.md](figures.md) says what counts as a figure and explains roles, bounds and harms. Offsets are code points,
values plain decimal strings in ones.
"""
_CLI = """\
# The command line

*Made from the commands' own `--help` by `make reference`; edit `tracker/commands/`, not this page.*
"""


# ------------------------------------------------------------------------------------------------------------ record


def record_page() -> str:
    """docs/record.md: a table for the fields of every figure, for those of each kind, and for an article's."""
    common = set.intersection(*(_plain_fields(model) for model in FIGURES))
    parts = [_RECORD, "## Every figure\n", _table(Money, sorted(common, key=list(Money.model_fields).index))]
    for model in FIGURES:
        own = [name for name in model.model_fields if name not in common]
        parts += [f"## {model.__name__}\n", f"{_first_line(model)}\n", _table(model, own)]
    parts += ["## Article\n", f"{_first_line(Article)}\n", _table(Article, list(Article.model_fields))]
    return "\n".join(parts)


def _plain_fields(model: type[BaseModel]) -> set[str]:
    """The fields that every kind of figure has with the same type."""
    others = [_schema(other) for other in FIGURES]
    own = _schema(model)
    return {name for name in own if all(other.get(name) == own[name] for other in others)}


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    schema: dict[str, Any] = model.model_json_schema(mode="serialization")["properties"]
    return {name: {key: told for key, told in each.items() if key != "title"} for name, each in schema.items()}


def _first_line(model: type[BaseModel]) -> str:
    return (model.__doc__ or "").strip().partition("\n")[0]


def _table(model: type[BaseModel], names: Sequence[str]) -> str:
    schema, meanings = _schema(model), article_meanings() if model is Article else field_meanings()
    rows = ["| field | JSON | meaning |", "|---|---|---|"]
    rows += [f"| `{name}` | {_type(schema[name])} | {meanings[name]} |" for name in names]
    return "\n".join(rows) + "\n"


def _type(told: Mapping[str, Any]) -> str:
    """A field's JSON type and its values: `string`, `"up"`, `"down"` or null."""
    if "anyOf" in told:
        return " or ".join(_type(each) for each in told["anyOf"])
    if "const" in told:
        return f'`"{told["const"]}"`'
    if "enum" in told:
        return ", ".join(f'`"{value}"`' for value in told["enum"])
    kind = str(told["type"])
    return f"{kind} ({told['format']})" if "format" in told else kind


def field_meanings() -> dict[str, str]:
    """What docs/figures.md says of each field: the last column of its tables of fields."""
    text = (DOCS / "figures.md").read_text(encoding="utf-8")
    section = text.partition("## Fields of every figure")[2].partition("\n## ")[0]
    found: dict[str, str] = {}
    for row in _ROW.finditer(section):
        meaning = row["rest"].rpartition(" | ")[2].replace(", see below", "").replace("(#", "(figures.md#")
        found |= dict.fromkeys(re.findall(r"\w+", row["names"]), meaning)
    return found


def article_meanings() -> dict[str, str]:
    """What the docstring of the article's record says of each of its fields."""
    return {name: " ".join(meaning.split()) for name, meaning in _ATTRIBUTE.findall(getdoc(Article) or "")}


# ----------------------------------------------------------------------------------------------------- command line


def cli_page() -> str:
    """docs/cli.md: what `--help` prints for the program and each of its commands."""
    with patch.dict(os.environ, {"COLUMNS": _WIDTH, "NO_COLOR": "1"}):
        helps = [f"## {parser.prog}\n\n```text\n{parser.format_help().rstrip()}\n```\n" for parser in _parsers()]
    return "\n".join([_CLI, *helps])


def _parsers() -> Iterator[argparse.ArgumentParser]:
    waiting = [build_parser()]
    while waiting:
        parser = waiting.pop(0)
        yield parser
        actions = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
        waiting = [child for action in actions for child in action.choices.values()] + waiting


# -------------------------------------------------------------------------------------------------------------- main


def pages() -> dict[Path, str]:
    """Every page that is made from the code, with what it has to say."""
    return {DOCS / "record.md": record_page(), DOCS / "cli.md": cli_page()}


def main(argv: Sequence[str] | None = None) -> int:
    """Write the pages, or say which are not up to date; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true", help="write nothing; say which page is not up to date")
    args = parser.parse_args(argv)
    stale = [path for path, text in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if args.check:
            print(f"reference: {path.name} is not what the code says; run `make reference`", file=sys.stderr)
        else:
            path.write_text(pages()[path], encoding="utf-8")
            print(f"reference: {path.name} written")
    return 1 if args.check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
