"""Arguments that several commands share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from tracker import languages
from tracker.entries import Review, Status
from tracker.errors import InvalidRequest
from tracker.records import Direction, Group, Harm, Hedge, Kind, MoneyRole, Part, PercentRole, Tally

if TYPE_CHECKING:
    from tracker.store import Store
    from tracker.store.filters import Filters

STDIN = Path("-")

Run = Callable[[argparse.Namespace], int]


def command(
    commands: Any, name: str, run: Run, summary: str, description: str, examples: str
) -> argparse.ArgumentParser:
    """Add a command to the parser.

    Args:
        commands: where to.
        name: what a user types.
        run: what it does; returns the exit status.
        summary: its line in the list of commands.
        description: what `--help` says of it.
        examples: what `--help` ends with.
    """
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run, usage_error=parser.error)
    return parser


def add_lang(parser: argparse.ArgumentParser) -> None:
    """`--lang`."""
    parser.add_argument(
        "--lang", choices=languages.CODES, help="the language; left out, it is detected for each article"
    )


def add_store(parser: argparse.ArgumentParser) -> None:
    """`--store`."""
    parser.add_argument(
        "--store",
        metavar="URL",
        help="sqlite:///FILE or postgresql://HOST/NAME; left out, TRACKER_DATABASE_URL or your own store",
    )


def opened(args: argparse.Namespace, *, must_exist: bool = True) -> Store:
    """The store that the arguments name."""
    from tracker.store import open_store  # noqa: PLC0415  (a command without a store need not load a database)

    return open_store(args.store, must_exist=must_exist)


def path(argument: str) -> Path:
    """A path that is not empty."""
    if not argument:
        raise argparse.ArgumentTypeError("an empty path")
    return Path(argument)


def count(argument: str) -> int:
    """A whole number from 1 on."""
    if not argument.isascii() or not argument.isdigit() or not int(argument):
        raise argparse.ArgumentTypeError(f"{argument!r} is no whole number from 1 on")
    return int(argument)


def given(argument: str) -> str:
    """A path or an address, which is not empty."""
    if not argument:
        raise argparse.ArgumentTypeError("an empty path")
    return argument


def add_defaults(parser: argparse.ArgumentParser) -> None:
    """What holds for articles that do not tell it themselves."""
    parser.add_argument("--outlet", metavar="NAME", help="the outlet of articles that do not name theirs")
    parser.add_argument("--lang", choices=languages.CODES, help="the language of articles that do not tell theirs")


def add_filters(parser: argparse.ArgumentParser) -> None:
    """The filters: which of the store's figures."""
    many: dict[str, Any] = {"action": "append", "default": []}
    roles = sorted({*get_args(MoneyRole), *get_args(PercentRole)})
    group = parser.add_argument_group("which figures (an option may be given several times)")
    group.add_argument("--kind", choices=get_args(Kind), **many)
    group.add_argument("--role", choices=roles, metavar="ROLE", help="raised, spent, vote_share, approval, …", **many)
    group.add_argument("--unit", metavar="UNIT", help=f"USD, EUR, …, open, %%, pp, {', '.join(get_args(Harm))}", **many)
    group.add_argument("--hedge", choices=get_args(Hedge), metavar="HEDGE", help="exact, at_least, range, …", **many)
    group.add_argument("--group", choices=get_args(Group), metavar="GROUP", help="civilians, children, …", **many)
    group.add_argument("--tally", choices=get_args(Tally), **many)
    group.add_argument("--direction", choices=get_args(Direction), **many)
    group.add_argument("--part", choices=get_args(Part), **many)
    group.add_argument("--min", type=_number, metavar="N", help="values from here on, in ones")
    group.add_argument("--max", type=_number, metavar="N", help="values up to here, in ones")
    group.add_argument("--outlet", metavar="NAME", **many)
    group.add_argument("--lang", choices=languages.CODES, **many)
    group.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="of articles from this day on")
    group.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="of articles up to this day")
    group.add_argument("--review", choices=get_args(Review), **many)
    group.add_argument("--status", choices=get_args(Status), metavar="STATUS", help="moved, changed, vanished", **many)
    group.add_argument("--words", default="", metavar="WORDS", help='in the sentence or headline; "…", word*')
    group.add_argument("--view", metavar="NAME", help="a saved view; the other options narrow it")


def filters(args: argparse.Namespace, store: Store) -> Filters:
    """The filters that the arguments name.

    Raises:
        InvalidRequest: There is no such saved view.
    """
    from tracker.store.filters import OPTIONS, Filters  # noqa: PLC0415

    given = {field: getattr(args, option) for option, field in OPTIONS.items()}
    asked = Filters(**{field: value for field, value in given.items() if value})
    if not args.view:
        return asked
    return _view(args.view, store).model_copy(update={name: getattr(asked, name) for name in asked.meaning()})


def _view(name: str, store: Store) -> Filters:
    from tracker.store.views import saved_views  # noqa: PLC0415

    known = {view.name: view.filters for view in saved_views(store)}
    if name not in known:
        raise InvalidRequest(f"{name}: no view is saved under this name; there is {', '.join(known) or 'none at all'}")
    return known[name]


def _number(argument: str) -> Decimal:
    try:
        value = Decimal(argument.replace(",", ""))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise argparse.ArgumentTypeError(f"{argument!r} is no number")
    return value


def _day(argument: str) -> date:
    try:
        return date.fromisoformat(argument)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{argument!r} is no day; write it as 2024-12-31") from error
