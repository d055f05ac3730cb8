"""What a reviewer may set right in a figure: its fields, what each may be, and what was typed as a correction."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import NoneType
from typing import Any, get_args

from dashboards.filter_bar import unit_name
from dashboards.messages import Ui, say
from dashboards.typed_numbers import typed_number
from dashboards.wording import SPREAD, currency_name, exact, plain
from tracker.currencies import CODES
from tracker.records import Direction, Figure, Group, Harm, Hedge, MoneyRole, PercentRole, Tally
from tracker.store.reviewing import CORRECTABLE

_NUMBERS = ("low", "high", "margin_of_error", "sample_size")

_CLOSED: dict[tuple[str, str], tuple[str, ...]] = {
    ("money", "unit"): ("", *sorted(CODES)),
    ("percent", "unit"): ("%", "pp"),
    ("casualty", "unit"): get_args(Harm),
    ("money", "role"): get_args(MoneyRole),
    ("percent", "role"): get_args(PercentRole),
    ("percent", "direction"): ("", *get_args(Direction)),
    ("casualty", "group"): ("", *get_args(Group)),
    ("casualty", "tally"): ("", *get_args(Tally)),
}


class WrongInput(ValueError):
    """What was typed cannot be meant; the message says so in the interface's language."""


def fields_of(figure: Figure) -> list[str]:
    """The fields of its kind that can be set right."""
    known = type(figure).model_fields
    return [name for name in CORRECTABLE if name in known and known[name].annotation is not NoneType]


def choices(figure: Figure, name: str) -> tuple[str, ...] | None:
    """The words that a field of a closed vocabulary may be, "" for none; None for a field that is typed."""
    return get_args(Hedge) if name == "hedge" else _CLOSED.get((figure.kind, name))


def choice_in_words(figure: Figure, name: str, value: str | None, ui: Ui) -> str:
    """One of them, as the interface says it."""
    if name == "unit":
        return unit_name(value, ui) if value else currency_name(None, ui)
    if not value:
        return say(ui, "check.unstated")
    return say(ui, f"{ {'hedge': 'bound', 'direction': 'way'}.get(name, name) }.{value}")


def shown(figure: Figure, name: str) -> str:
    """A field's value as it stands in an input."""
    value = getattr(figure, name)
    if value is None:
        return ""
    return exact(value) if isinstance(value, Decimal) else plain(str(value))


def value_in_words(figure: Figure, name: str, value: Any, ui: Ui) -> str:
    """A corrected value, as in the log's JSON, for a reader."""
    if choices(figure, name) is not None:
        return choice_in_words(figure, name, value, ui)
    if value is None:
        return say(ui, "check.unstated")
    return exact(Decimal(str(value))) if name in _NUMBERS else plain(str(value))


def changes(figure: Figure, typed: Mapping[str, str], ui: Ui) -> dict[str, Any]:
    """The fields that were set right, with their values as the store takes them.

    Args:
        figure: the figure as it was shown.
        typed: what the form holds, by field.
        ui: the language to say in what is wrong.

    Raises:
        WrongInput: Something is no number, or the numbers contradict each other.
    """
    changed = {name: _read(name, value, ui) for name, value in typed.items() if _differs(figure, name, value)}
    if not changed:
        raise WrongInput(say(ui, "check.correct.none"))
    return _agreeing(figure, changed, ui)


def _differs(figure: Figure, name: str, value: str) -> bool:
    return value.strip() != shown(figure, name)


def _read(name: str, value: str, ui: Ui) -> Any:
    if not value.strip() and name not in ("low", "high"):
        return None
    return _number(name, value, ui) if name in _NUMBERS else value.strip()


def _number(name: str, typed: str, ui: Ui) -> str | int:
    field = say(ui, f"field.{name}")
    number = typed_number(typed)
    if number is None:
        raise WrongInput(say(ui, "check.correct.number", field=field, typed=f"\u2068{plain(typed)}\u2069"))
    if name != "sample_size":
        return format(number, "f")
    if number != int(number) or number < 0:
        raise WrongInput(say(ui, "check.correct.whole", field=field))
    return int(number)


def _agreeing(figure: Figure, changed: dict[str, Any], ui: Ui) -> dict[str, Any]:
    """The changes, so that low, high and hedge say one thing: whoever corrects one end of an exact value means both."""
    hedge = changed.get("hedge", figure.hedge)
    if hedge not in SPREAD and len(ends := {"low", "high"} & changed.keys()) == 1:
        (end,) = ends
        changed = {"low": changed[end], "high": changed[end]} | changed
    low, high = (Decimal(changed.get(name, getattr(figure, name))) for name in ("low", "high"))
    if low > high:
        raise WrongInput(say(ui, "check.correct.order"))
    if low != high and hedge not in SPREAD:
        raise WrongInput(say(ui, "check.correct.one"))
    return changed
