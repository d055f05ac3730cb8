"""Figures as a table of pandas: the columns, the dtypes, and that nothing is loaded before it is asked for."""

import subprocess
import sys
from typing import get_args

import pandas as pd
import pytest

import tracker
from tests.test_export import ARTICLE, casualty, money, percent
from tests.test_export_files import REVIEWED, seeds
from tracker import export
from tracker.entries import Entry
from tracker.records import Casualty, Figure, Money, Percent
from tracker.report import CATEGORIES, to_frame

DTYPES = {
    "kind": "category",
    "hedge": "category",
    "role": "category",
    "review": "category",
    "text": "string",
    "unit": "string",
    "note": "string",
    "low": "float64",
    "high": "float64",
    "margin_of_error": "float64",
    "start": "Int64",
    "sample_size": "Int64",
    "figure_id": "Int64",
    "published": "datetime64[us]",
    "reviewed": "datetime64[us, UTC]",
}


@pytest.mark.parametrize("figures", [[], [money()], [money(), percent(), casualty()]])
def test_columns_and_dtypes_are_always_the_same(figures: list[Figure]) -> None:
    for frame in (to_frame(figures), to_frame(figures, ARTICLE), to_frame([Entry(ARTICLE, each) for each in figures])):
        assert list(frame.columns) == list(export.COLUMNS)
        assert {name: str(frame[name].dtype) for name in DTYPES} == DTYPES
        assert list(frame.dtypes) == list(to_frame([]).dtypes)
        assert len(frame) == len(figures)


def test_values() -> None:
    frame = to_frame([Entry(ARTICLE, percent(sample_size=900), 7, "accepted", "سمر", REVIEWED, "صحيح")])
    row = frame.iloc[0]
    assert (row["low"], row["sample_size"], row["role"], row["figure_id"]) == (-2.5, 900, "change", 7)
    assert row["published"] == pd.Timestamp(2024, 3, 7)
    assert row["reviewed"] == pd.Timestamp(REVIEWED)
    assert frame[["who", "recipient", "pollster"]].isna().all(axis=None)


def test_figures_without_an_article_have_none() -> None:
    assert to_frame([money()])[["article_id", "title", "source", "url", "published"]].isna().all(axis=None)
    assert to_frame([money()], ARTICLE)["article_id"].tolist() == ["a"]


def test_categories_hold_all_that_the_records_allow() -> None:
    assert set(CATEGORIES) == {"kind", "hedge", "role", "direction", "group", "tally", "part", "review"}
    for record in (Money, Percent, Casualty):
        for name, field in record.model_fields.items():
            words = {word for word in get_args(field.annotation) if isinstance(word, str)}
            assert words <= set(CATEGORIES.get(name, words))


def test_the_demo_articles() -> None:
    frame = tracker.to_frame(seeds())
    assert len(frame) == len(seeds())
    assert frame[["kind", "hedge", "low", "high", "text", "sentence", "lang"]].notna().all(axis=None)
    assert frame.groupby("kind", observed=False)["low"].count().gt(0).all()


@pytest.mark.parametrize(
    ("code", "loaded"),
    [
        ("import tracker; tracker.render", []),
        ("import tracker.report, tracker.export", []),
        ("import tracker; tracker.to_frame([])", ["pandas"]),
        ("from tracker.export import to_bytes; to_bytes([], 'csv'); to_bytes([], 'jsonl')", []),
    ],
)
def test_nothing_heavy_is_loaded_before_it_is_asked_for(code: str, loaded: list[str]) -> None:
    heavy = "{'pandas', 'xlsxwriter', 'openpyxl', 'streamlit'}"
    code = f"{code}\nimport sys; print(*sorted({heavy} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert run.stdout.split() == loaded


def test_the_public_face() -> None:
    assert all(hasattr(tracker, name) for name in tracker.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'frame'"):
        tracker.frame  # type: ignore[attr-defined]  # noqa: B018
