"""`tracker refresh`: the store's figures, found again by today's rules."""

from __future__ import annotations

import argparse
from typing import Any

from tracker.commands.arguments import add_store, command, opened
from tracker.commands.outcome import Tally
from tracker.errors import TookTooLong
from tracker.progress import progress

_DESCRIPTION = """\
Find the figures of stored articles again, by today's rules, where older rules
found them. Reviews stay with their figures; a reviewed figure that is found no
more, or otherwise, is kept and marked."""

_EXAMPLES = """\
examples:
  tracker refresh
  tracker refresh --all"""

_QUICK = 50


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = command(commands, "refresh", _run, "find the store's figures by today's rules", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("--all", action="store_true", help="also where today's rules found them")
    add_store(parser)


def _run(args: argparse.Namespace) -> int:
    from tracker.store import writing  # noqa: PLC0415

    tally = Tally()
    with opened(args) as store:
        keys = writing.outdated(store, "" if args.all else None)
        changed = 0
        with progress(len(keys), shown=len(keys) > _QUICK, what="articles") as bar:
            for key in keys:
                try:
                    changed += writing.refresh(store, key)
                    tally.count()
                except TookTooLong as error:  # its figures stay as they are
                    with bar.hidden():
                        tally.refuse(error)
                bar.count_part()
    refused = f", {tally.refused} refused" if tally.refused else ""
    print(f"{tally.done['read']} articles read again, {changed} with other figures than before{refused}")
    return tally.status()
