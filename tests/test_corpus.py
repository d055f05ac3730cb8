"""Every row of every corpus module, through the public door."""

from __future__ import annotations

import importlib
import pkgutil
from decimal import Decimal

import pytest

import tracker
from tests import corpus
from tests.corpus.gaps import WHY
from tests.corpus.row import F, Row
from tracker import languages
from tracker.records import Figure

OF_A_LANGUAGE = tuple(f"{code}_" for code in languages.CODES)
MODULES = sorted(m.name for m in pkgutil.iter_modules(corpus.__path__) if m.name.startswith(OF_A_LANGUAGE))


def _rows(module: str) -> list[Row]:
    rows: list[Row] = importlib.import_module(f"tests.corpus.{module}").ROWS
    return rows


def _param(module: str, row: Row) -> object:
    why = row.gap or WHY.get(row.text)
    marks = [pytest.mark.xfail(reason=why, strict=True)] if why else []
    return pytest.param(row, id=f"{module}: {row.text}", marks=marks)


ALL = [(module, row) for module in MODULES for row in _rows(module)]


def _wanted(figure: F) -> tuple[object, ...]:
    return figure.text, Decimal(figure.low), Decimal(figure.high), figure.hedge, figure.unit, figure.kind


def _found(figure: Figure) -> tuple[object, ...]:
    return figure.text, figure.low, figure.high, figure.hedge, figure.unit, figure.kind


@pytest.mark.parametrize("row", [_param(module, row) for module, row in ALL])
def test_row(row: Row) -> None:
    found = tracker.extract(row.text, lang=row.lang)
    assert [_found(figure) for figure in found] == [_wanted(figure) for figure in row.figures]
    for got, want in zip(found, row.figures, strict=True):
        assert row.text[got.start : got.end] == got.text
        if want.role is not None:
            assert (got.text, got.role, got.direction) == (want.text, want.role, want.direction)


def test_corpus_is_well_formed() -> None:
    texts = [row.text for _, row in ALL]
    assert len(texts) == len(set(texts)), "a sentence stands twice"
    for _, row in ALL:
        at = 0
        for figure in row.figures:
            start = row.text.find(figure.text, at)
            assert start >= 0, f"{figure.text!r} is not in {row.text!r} in this order"
            assert Decimal(figure.low) <= Decimal(figure.high)
            at = start + len(figure.text)


def test_every_gap_is_a_row() -> None:
    assert set(WHY) <= {row.text for _, row in ALL}
