"""The command line: one parser over the commands, and the ends that any of them may come to.

Results go to the standard output, errors (one line each) and progress to the standard error. Exit status: 0 done, 1
something was refused (the rest is done), 2 wrong usage, 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from tracker.commands import add, bulk, check, dashboard, db, explain, export, extract, refresh
from tracker.errors import TrackerError
from tracker.settings import current
from tracker.version import __version__

_COMMANDS = (extract, explain, add, refresh, check, export, bulk, dashboard, db)
_STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The arguments without the program's name; None for those of the process.

    Returns:
        The exit status. Wrong usage and `--help` raise `SystemExit`, as argparse does.
    """
    _stand_in_for_closed_streams()
    if sys.stdout is None:
        print("tracker: the standard output is closed; send it to a file, or to /dev/null", file=sys.stderr)
        return 1
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    parser = build_parser()
    args = parser.parse_args(argv)
    try:
        current()
    except ValueError as error:
        parser.error(str(error))
    return _guarded(args)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="tracker",
        description="Find money, percentages and casualty counts in Arabic, English and French news.",
        epilog="example:\n  tracker extract articles/",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"tracker {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for each in _COMMANDS:
        each.add_to(commands)
    return parser


def _stand_in_for_closed_streams() -> None:
    """Where the one who starts us has closed the input there is none, and where the errors, nobody reads them.

    Python has None in their place: reading would fail, and errors would go among the results.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115  (as long as the process)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def _guarded(args: argparse.Namespace) -> int:
    """Run the chosen command; a refusal, a closed pipe, a full disk and Ctrl-C end it without a traceback."""
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except TrackerError as error:
        print(f"tracker: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _STOPPED
    except BrokenPipeError:  # whoever reads the output has enough
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        print(
            f"tracker: the output cannot be written ({error.strerror}); free some space or choose another place",
            file=sys.stderr,
        )
        return 1
    return status


def _drop_output() -> None:
    """Let what is still buffered go nowhere, or the interpreter would fail on it once more while it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
