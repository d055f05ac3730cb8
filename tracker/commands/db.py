"""`tracker db`: looking after the store."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from tracker.commands.arguments import add_store, command, opened, path

_DESCRIPTION = "Look after the store: what it holds, whether it is sound, a copy of it."

_EXAMPLES = """\
examples:
  tracker db info
  tracker db check
  tracker db backup store-2024-12-31.db"""


def add_to(commands: Any) -> None:
    """Add the command and its own commands to the parser."""
    parser = command(commands, "db", _run_info, "look after the store", _DESCRIPTION, _EXAMPLES)
    below = parser.add_subparsers(metavar="COMMAND", required=True)
    add_store(command(below, "info", _run_info, "what the store is and holds", _INFO, "example:\n  tracker db info"))
    add_store(command(below, "check", _run_check, "whether the store is sound", _CHECK, "example:\n  tracker db check"))
    backup = command(
        below, "backup", _run_backup, "copy the store into a file", _BACKUP, "example:\n  tracker db backup copy.db"
    )
    backup.add_argument("file", type=path, metavar="FILE", help="the copy; must not exist yet")
    add_store(backup)


_INFO = """\
Print what the store is and holds. The digest names its content: two stores with
the same articles, figures and reviews have the same."""

_CHECK = """\
Check that the store is sound: the file, each article's text against its digest,
each figure against the text that it quotes, the search index. Prints what is
wrong, a line each, and exits with 1 if anything is."""

_BACKUP = """\
Copy the store, as it is at one moment and while others go on using it, into a
SQLite file. The copy is a store itself: name it in TRACKER_DATABASE_URL to use it."""


def _run_info(args: argparse.Namespace) -> int:
    from tracker.store import upkeep  # noqa: PLC0415

    with opened(args) as store:
        found = upkeep.info(store)
    facts = [("store", found.name), ("revision", found.revision), ("size", f"{found.size:,} bytes")]
    facts += [(name, f"{rows:,}") for name, rows in found.rows.items()]
    facts += [("rules", found.edition), ("outdated", f"{found.outdated:,} articles read by older rules")]
    facts += [("digest", found.digest)]
    width = max(len(name) for name, _ in facts)
    print("\n".join(f"{name:<{width}}  {what}" for name, what in facts))
    return 0


def _run_check(args: argparse.Namespace) -> int:
    from tracker.store import upkeep  # noqa: PLC0415

    with opened(args) as store:
        problems = upkeep.check(store)
        print("\n".join(problems) if problems else f"{store.name}: sound")
    return 1 if problems else 0


def _run_backup(args: argparse.Namespace) -> int:
    from tracker.store import upkeep  # noqa: PLC0415

    with opened(args) as store:
        upkeep.backup(store, args.file)
    print(f"{args.file}: {args.file.stat().st_size:,} bytes", file=sys.stderr)
    return 0
