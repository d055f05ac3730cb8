"""What people say of figures: an append-only log. Nothing that a person wrote is ever overwritten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, get_args

from pydantic import ValidationError
from sqlalchemy import Connection, RowMapping, insert, select, update

from tracker.entries import Review
from tracker.errors import InvalidRequest
from tracker.records import Figure
from tracker.store.engine import reading, writing
from tracker.store.opening import Store
from tracker.store.rows import figure_from_json, figure_of, figure_row, unknown_figure
from tracker.store.schema import figures, reviews

Decision = Literal["accept", "reject", "correct", "note"]

CORRECTABLE = tuple(
    "low high hedge unit role direction subject recipient attribution "
    "who group tally among sample_size margin_of_error pollster".split()
)
"""What a reviewer may set right. What is quoted, and where it stands, is the article's."""

_STATES: dict[Decision, Review] = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}


@dataclass(frozen=True)
class ReviewRecord:
    """One line of the log.

    Attributes:
        correction: the fields that were set right, with their new values as in JSON.
        figure: the record as the reviewer saw it.
    """

    key: int
    figure_key: int
    decision: Decision
    correction: dict[str, Any] | None
    note: str | None
    reviewer: str
    at: datetime
    figure: Figure


def review(
    store: Store,
    figure_key: int,
    decision: Decision,
    *,
    reviewer: str,
    correction: Mapping[str, Any] | None = None,
    note: str | None = None,
) -> None:
    """Write down what a person says of a figure.

    The last of accept, reject and correct counts; a note decides nothing. A correction replaces the one before it, from
    the figure as it was extracted.

    Args:
        store: the store.
        figure_key: the figure.
        decision: what is said.
        reviewer: who says it.
        correction: for "correct": fields of `CORRECTABLE` and their right values.
        note: words for whoever reads it later.

    Raises:
        UnknownRecord: There is no such figure.
        InvalidRequest: The correction cannot be a figure's, is empty, or comes with another decision; a note says
            nothing; nobody says it.
    """
    _check(decision, reviewer, correction, note)
    with writing(store.engine, durable=True) as connection:
        row = _locked(connection, figure_key)
        shown = figure_of(row)
        line: dict[str, Any] = {
            "figure_key": figure_key,
            "decision": decision,
            "reviewer": reviewer.strip(),
            "note": note or None,
        }
        line |= {"at": datetime.now(UTC), "snapshot": shown.model_dump(mode="json")}
        original = figure_from_json(row["extracted"]) if row["extracted"] else shown
        if decision == "note":
            connection.execute(insert(reviews).values(line))
            return
        corrected = _corrected(original, correction or {})
        line["correction"] = _as_json(corrected, correction) if correction else None
        connection.execute(insert(reviews).values(line))
        values = _values(row, decision, original, corrected)
        connection.execute(update(figures).where(figures.c.key == figure_key).values(values))


def history(store: Store, figure_key: int) -> list[ReviewRecord]:
    """All that was said of a figure, the first first."""
    with reading(store.engine) as connection:
        asked = select(reviews).where(reviews.c.figure_key == figure_key).order_by(reviews.c.key)
        return [_record(row) for row in connection.execute(asked).mappings()]


def _check(decision: str, reviewer: str, correction: Mapping[str, Any] | None, note: str | None) -> None:
    if decision not in get_args(Decision):
        raise InvalidRequest(f"{decision}: is no decision; choose one of {', '.join(get_args(Decision))}")
    if not reviewer.strip():
        raise InvalidRequest("a review needs the name of who makes it")
    if "\0" in f"{reviewer}{note or ''}{json.dumps(dict(correction or {}), default=str)}":
        raise InvalidRequest("a review holds a NUL; write it without")
    if decision == "note" and not (note or "").strip():
        raise InvalidRequest("a note needs words")
    if (decision == "correct") != bool(correction):
        raise InvalidRequest("a correction needs the fields that are set right, and no other decision has them")
    unknown = sorted(set(correction or {}) - set(CORRECTABLE))
    if unknown:
        raise InvalidRequest(f"{', '.join(unknown)}: cannot be corrected; what can is {', '.join(CORRECTABLE)}")


def _locked(connection: Connection, key: int) -> RowMapping:
    row = connection.execute(select(figures).where(figures.c.key == key).with_for_update()).mappings().first()
    if row is None:
        raise unknown_figure(key)
    return row


def _corrected(figure: Figure, correction: Mapping[str, Any]) -> Figure:
    """The figure with fields set right.

    Raises:
        InvalidRequest: It would be none: a field of another kind, a word that it does not know, high below low.
    """
    try:
        corrected = figure_from_json(figure.model_dump(mode="json") | dict(correction))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:]) or "the correction"
        raise InvalidRequest(f"{where}: {first['msg']}; correct the correction") from error
    if corrected.low > corrected.high:
        raise InvalidRequest(f"low ({corrected.low:f}) is above high ({corrected.high:f}); change them over")
    return corrected


def _as_json(corrected: Figure, correction: Mapping[str, Any]) -> dict[str, Any]:
    fields = corrected.model_dump(mode="json")
    return {name: fields[name] for name in correction}


def _values(row: RowMapping, decision: Decision, original: Figure, corrected: Figure) -> dict[str, Any]:
    """The figure's columns after a decision; whoever decides has seen it as it is now."""
    status = "vanished" if row["status"] == "vanished" else "current"
    values: dict[str, Any] = {"review": _STATES[decision], "status": status}
    if decision == "correct":
        return values | figure_row(corrected) | {"extracted": original.model_dump(mode="json")}
    if row["extracted"]:  # accepted or rejected as extracted: the correction before is taken back
        return values | figure_row(original) | {"extracted": None}
    return values


def _record(row: RowMapping) -> ReviewRecord:
    fields = {name: row[name] for name in ("key", "figure_key", "decision", "correction", "note", "reviewer", "at")}
    return ReviewRecord(**fields, figure=figure_from_json(row["snapshot"]))
