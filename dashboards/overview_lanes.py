"""Which mentions a chart of the overview holds, and in which lanes: the newest of what the filters leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, get_args

from dashboards import stores
from dashboards.address import Measure
from dashboards.messages import Ui, say
from dashboards.overview_charts import Lane
from tracker.records import Casualty, Direction, Group, Harm, Kind, MoneyRole, PercentRole, Tally
from tracker.store import queries
from tracker.store.filters import Filters
from tracker.store.queries import Range
from tracker.store.rows import StoredFigure

MOST_DRAWN = 300
"""Of what a page draws at once: the newest."""

OVER_TIME: tuple[Measure, ...] = ("vote_share", "approval", "disapproval")
"""What is drawn by subject over time, each in a chart of its own."""

TALLIES: tuple[Tally | None, ...] = (*get_args(Tally), None)

SIDE_BY_SIDE: tuple[PercentRole, ...] = ("turnout", "opinion", "lead", "margin_of_error", "other")
"""What is drawn in one chart, a lane each."""

_SHARES = ("%", "pp")  # a lead of three points is one of 3 %

MEASURES: dict[Measure, tuple[tuple[str, ...], tuple[PercentRole, ...]]] = {
    "vote_share": (_SHARES, ("vote_share",)),
    "approval": (_SHARES, ("approval",)),
    "disapproval": (_SHARES, ("disapproval",)),
    "shares": (_SHARES, SIDE_BY_SIDE),
    "changes": (("%",), ("change",)),
    "points": (("pp",), ("change",)),
}
"""The units and the roles of what each chart of percentages holds: every percentage stands in one of them."""


def narrowed(filters: Filters, **wanted: tuple[str, ...]) -> Filters | None:
    """The filters, and of each named one only these values; None where both cannot be met."""
    both: dict[str, Any] = {}
    for name, values in wanted.items():
        asked = getattr(filters, name)
        both[name] = tuple(value for value in values if not asked or value in asked)
        if not both[name]:
            return None
    return filters.model_copy(update=both)


def newest(filters: Filters | None) -> list[StoredFigure]:
    """The newest figures that meet the filters, as many as a chart can show; none where they cannot be met."""
    if filters is None:
        return []
    found: list[StoredFigure] = stores.asked(queries.page, filters, "newest", limit=MOST_DRAWN)
    return found


def counts(told: Iterable[Range]) -> dict[Kind, int]:
    """How many mentions of each kind there are, of those that have any."""
    counted = Counter(dict.fromkeys(get_args(Kind), 0))
    for each in told:
        counted[each.kind] += each.mentions
    return {kind: mentions for kind, mentions in counted.items() if mentions}


def currencies(told: Iterable[Range]) -> list[str]:
    """The currencies that are told of, the most frequent first; "open" where texts leave it open."""
    counted: Counter[str] = Counter()
    for each in told:
        if each.kind == "money":
            counted[each.unit or "open"] += each.mentions
    return [unit for unit, _ in counted.most_common()]


def measures(told: Iterable[Range]) -> dict[Measure, int]:
    """How often each measure of percentages is told, of those that are; votes before all else."""
    told = tuple(told)
    counted = {
        name: sum(each.mentions for each in of(told, "percent", units, roles))
        for name, (units, roles) in MEASURES.items()
    }
    return {name: mentions for name, mentions in counted.items() if mentions}


def of(told: Iterable[Range], kind: Kind, units: Sequence[str] = (), roles: Sequence[str] = ()) -> list[Range]:
    """Those of a kind, and of these units and roles where any are given."""
    return [
        each
        for each in told
        if each.kind == kind and (not units or (each.unit or "open") in units) and (not roles or each.role in roles)
    ]


def money_lanes(figures: Sequence[StoredFigure], ui: Ui) -> list[Lane]:
    """Money of one currency by role."""
    return _by_role(figures, get_args(MoneyRole), ui)


def share_lanes(figures: Sequence[StoredFigure], ui: Ui) -> list[Lane]:
    """Percentages that are no change, by what they measure."""
    return _by_role(figures, SIDE_BY_SIDE, ui)


def change_lanes(figures: Sequence[StoredFigure], ui: Ui) -> list[Lane]:
    """Changes: up, down, and those of which the text tells neither."""
    return _lanes(
        figures,
        (*get_args(Direction), None),
        lambda each: each.figure.direction,
        lambda way: say(ui, f"way.{way}" if way else "overview.way.none"),
    )


def casualty_lanes(figures: Sequence[StoredFigure], tally: Tally | None, ui: Ui) -> list[Lane]:
    """Casualties of one way of counting by harm and group; those of no group first."""
    counted = [each for each in figures if isinstance(each.figure, Casualty) and each.figure.tally == tally]
    pairs = [(harm, group) for harm in get_args(Harm) for group in (None, *get_args(Group))]
    return _lanes(counted, pairs, _harmed, lambda pair: _harm_title(pair, ui))


def _by_role(figures: Sequence[StoredFigure], roles: Sequence[str], ui: Ui) -> list[Lane]:
    return _lanes(figures, roles, lambda each: each.figure.role, lambda role: say(ui, f"role.{role}"))


def _harmed(stored: StoredFigure) -> tuple[str | None, str | None]:
    return stored.figure.unit, getattr(stored.figure, "group", None)


def _harm_title(pair: tuple[str, str | None], ui: Ui) -> str:
    harm, group = pair
    named = say(ui, f"harm.{harm}")
    return f"{named} · {say(ui, f'group.{group}')}" if group else named


def _lanes(
    figures: Sequence[StoredFigure],
    order: Sequence[Any],
    of: Callable[[StoredFigure], Any],
    title: Callable[[Any], str],
) -> list[Lane]:
    """A lane for each of these that has any figures, in this order."""
    by: dict[Any, list[StoredFigure]] = {each: [] for each in order}
    for figure in figures:
        by.setdefault(of(figure), []).append(figure)
    return [Lane(title(each), tuple(told)) for each, told in by.items() if told]


def shown_kind(wanted: Kind | None, told: Mapping[Kind, int]) -> Kind:
    """Whose charts are drawn: the wanted kind's if there are any mentions, else those of the kind with the most."""
    if wanted and told.get(wanted):
        return wanted
    return max(told, key=lambda each: told[each])
