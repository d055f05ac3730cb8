"""`--map`: which column of a table is which field of an article."""

from __future__ import annotations

import argparse

from tracker.sources.columns import FIELDS


def add_mapping(parser: argparse.ArgumentParser) -> None:
    """`--map FIELD=COLUMN`, as often as needed."""
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        type=_pair,
        metavar="FIELD=COLUMN",
        help=f"the column of a CSV or Parquet file that holds a field ({', '.join(FIELDS)})",
    )


def mapping(args: argparse.Namespace) -> dict[str, str]:
    """Field → column, as the arguments say."""
    return dict(args.map)


def _pair(argument: str) -> tuple[str, str]:
    field, equals, column = argument.partition("=")
    if field not in FIELDS or not equals or not column:
        raise argparse.ArgumentTypeError(f"{argument!r} is not FIELD=COLUMN with a field of {', '.join(FIELDS)}")
    return field, column
