"""`tracker export`: the store's figures as a file."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from tracker import export
from tracker.commands.arguments import STDIN, add_filters, add_store, command, filters, opened, path

_DESCRIPTION = """\
Write the store's figures to a file: CSV (opens right in Excel, in Arabic too),
XLSX, JSONL or Parquet, as the file's ending says. Each row is one figure with
its sentence, its article, and what was decided about it."""

_EXAMPLES = """\
examples:
  tracker export -o figures.csv
  tracker export --kind money --unit USD --min 1000000 -o millions.xlsx
  tracker export --kind casualty --words غزة --since 2024-01-01 -o toll.csv
  tracker export --review accepted -o accepted.parquet
  tracker export --format jsonl -o - | head"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = command(commands, "export", _run, "write the store's figures to a file", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("-o", "--output", type=path, required=True, metavar="FILE", help="where to, or - for here")
    parser.add_argument("--format", choices=export.FORMATS, help="where the ending does not say")
    parser.add_argument("--raw", action="store_true", help="for machines: no byte order mark, no quotes before = + - @")
    add_filters(parser)
    add_store(parser)


def _run(args: argparse.Namespace) -> int:
    from tracker.store import queries  # noqa: PLC0415

    with opened(args) as store:
        entries = queries.entries(store, filters(args, store))
        if args.output == STDIN:
            sys.stdout.flush()
            export.write_stream(entries, sys.stdout.buffer, args.format or "csv", raw=args.raw)
            return 0
        rows = export.write_file(entries, args.output, raw=args.raw, format=args.format)
    print(f"{rows} figures written to {args.output}", file=sys.stderr)
    return 0
