"""What a row of the corpus is: a sentence, and the figures that it holds, in text order.

A row is written by hand from docs/figures.md, never from what the extractor says. A row without figures is a near-miss:
it must find nothing. `gap` marks a known miss and says why: the row is then expected to fail, strictly.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.records import Direction, Harm, Hedge, Kind, MoneyRole, PercentRole


@dataclass(frozen=True)
class F:
    """One expected figure. Values are decimal strings in ones; `role` and `direction` are compared where given."""

    text: str
    low: str
    high: str
    unit: str | None
    kind: Kind
    hedge: Hedge = "exact"
    role: str | None = None
    direction: Direction | None = None


@dataclass(frozen=True)
class Row:
    """A sentence and its figures; `lang` is what `tracker.extract` is told, `gap` says why the row still fails."""

    text: str
    figures: tuple[F, ...] = ()
    lang: str | None = "ar"
    gap: str | None = None


def row(text: str, *figures: F, gap: str | None = None) -> Row:
    """An Arabic sentence with its figures."""
    return Row(text, figures, "ar", gap)


def en(text: str, *figures: F, gap: str | None = None) -> Row:
    """An English sentence with its figures."""
    return Row(text, figures, "en", gap)


def fr(text: str, *figures: F, gap: str | None = None) -> Row:
    """A French sentence with its figures."""
    return Row(text, figures, "fr", gap)


def money(
    text: str,
    low: str,
    unit: str | None = "USD",
    *,
    high: str | None = None,
    hedge: Hedge = "exact",
    role: MoneyRole | None = None,
) -> F:
    """An amount: `money("1.6 million dollars", "1600000", role="raised")`. `unit=None`: the currency stays open."""
    return F(text, low, low if high is None else high, unit, "money", hedge, role)


def percent(
    text: str,
    low: str,
    *,
    high: str | None = None,
    hedge: Hedge = "exact",
    role: PercentRole | None = None,
    direction: Direction | None = None,
) -> F:
    """A percentage: `percent("64%", "64", role="turnout")`."""
    return F(text, low, low if high is None else high, "%", "percent", hedge, role, direction)


def points(
    text: str,
    low: str,
    *,
    high: str | None = None,
    hedge: Hedge = "exact",
    role: PercentRole | None = None,
    direction: Direction | None = None,
) -> F:
    """Percentage points: `points("3 percentage points", "3", role="lead")`."""
    return F(text, low, low if high is None else high, "pp", "percent", hedge, role, direction)


def harm(unit: Harm, text: str, low: str, *, high: str | None = None, hedge: Hedge = "exact") -> F:
    """A casualty count: `harm("wounded", "12 people", "12")`."""
    return F(text, low, low if high is None else high, unit, "casualty", hedge)


def killed(text: str, low: str, *, high: str | None = None, hedge: Hedge = "exact") -> F:
    """People dead: `killed("20 people", "20")`."""
    return harm("killed", text, low, high=high, hedge=hedge)


def wounded(text: str, low: str, *, high: str | None = None, hedge: Hedge = "exact") -> F:
    """People hurt: `wounded("7", "7")`."""
    return harm("wounded", text, low, high=high, hedge=hedge)
