"""The demo articles: every figure that their annotations hold comes out, and nothing else."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import tracker
from tracker.records import Figure

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.json"))


def _annotated(path: Path) -> tuple[str, dict[str, Any]]:
    return path.with_suffix(".txt").read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8"))


def _wanted(figure: dict[str, Any]) -> tuple[object, ...]:
    value = Decimal(figure["low"]), Decimal(figure["high"]), figure["hedge"], figure["unit"]
    return (
        figure["kind"],
        figure["text"],
        figure["start"],
        figure["end"],
        *value,
        figure["role"],
        figure.get("direction"),
    )


def _found(figure: Figure) -> tuple[object, ...]:
    value = figure.low, figure.high, figure.hedge, figure.unit
    return figure.kind, figure.text, figure.start, figure.end, *value, figure.role, figure.direction


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_figures(path: Path) -> None:
    text, article = _annotated(path)
    found = [_found(figure) for figure in tracker.extract(text, lang=article["lang"])]
    assert found == [_wanted(figure) for figure in article["figures"]]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_language_is_told_by_the_script(path: Path) -> None:
    text, article = _annotated(path)
    assert tracker.extract(text) == tracker.extract(text, lang=article["lang"])


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_annotation_is_well_formed(path: Path) -> None:
    text, article = _annotated(path)
    assert article["figures"], "an article without figures shows nothing"
    spans = [(figure["start"], figure["end"]) for figure in article["figures"]]
    assert spans == sorted(spans)
    for figure in article["figures"]:
        assert text[figure["start"] : figure["end"]] == figure["text"]
        assert Decimal(figure["low"]) <= Decimal(figure["high"])
        assert (figure["role"] is None) == (figure["kind"] == "casualty")
        assert figure.get("direction") is None or figure["role"] == "change"


def test_every_annotation_has_its_text() -> None:
    assert len(SEEDS) >= 18
    assert [path.stem for path in SEEDS] == sorted(
        path.stem for path in SEEDS[0].parent.glob("*.txt") if path.stem != "README"
    )
