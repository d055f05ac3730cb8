"""Rows for other programs: the columns, the numbers, and cells that a spreadsheet would run."""

import csv
import json
import re
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest

from tracker import export
from tracker.records import Article, Casualty, Figure, Money, Percent

ARTICLE = Article(id="a", text="…", title="حملة الشمال", source="الميناء", published=date(2024, 3, 7))


def money(**fields: Any) -> Money:
    known: dict[str, Any] = {
        "text": "1.6 مليون دولار",
        "start": 20,
        "end": 35,
        "low": Decimal("1.6E+6"),
        "high": Decimal("1.6E+6"),
        "hedge": "more_than",
        "sentence": "جمعت الحملة أكثر من 1.6 مليون دولار.",
        "sentence_start": 0,
        "context": "الحملة",
        "rule": "<number> <currency>",
        "unit": "USD",
        "role": "raised",
    }
    return Money(**known | fields)


def percent(**fields: Any) -> Percent:
    known = money().model_dump(exclude={"kind", "recipient"})
    return Percent(
        **known | {"unit": "%", "role": "change", "direction": "down", "low": "-2.50", "high": "-2.50"} | fields
    )


def casualty(**fields: Any) -> Casualty:
    known = money().model_dump(exclude={"kind", "recipient", "role", "unit"})
    return Casualty(**known | {"unit": "killed", "who": "+ مدنيين"} | fields)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_every_field_of_every_kind_has_its_column() -> None:
    fields = {name for kind in (Money, Percent, Casualty) for name in kind.model_fields}
    about = {"article_id", "title", "source", "url", "published", "lang"}
    about |= {"figure_id", "review", "reviewer", "reviewed", "note"}
    assert set(export.COLUMNS) == fields | about
    assert len(export.COLUMNS) == len(fields | about)


@pytest.mark.parametrize("figure", [money(), percent(margin_of_error=Decimal("3.5"), sample_size=1200), casualty()])
def test_csv_and_json_say_the_same(figure: Figure) -> None:
    (row,) = rows(export.to_csv([(ARTICLE, figure)]))
    said = {key: value for key, value in json.loads(export.to_json_line(ARTICLE, figure)).items() if value is not None}
    assert {key: value.removeprefix("'") for key, value in row.items() if value} == {k: str(v) for k, v in said.items()}
    assert list(row) == list(export.COLUMNS)


def test_numbers_are_plain_and_never_text() -> None:
    first, second = rows(export.to_csv([(ARTICLE, money()), (ARTICLE, percent())]))
    assert (first["low"], first["published"], second["high"]) == ("1600000", "2024-03-07", "-2.50")


def test_no_figures_are_a_header_alone() -> None:
    assert export.to_csv([]) == ",".join(export.COLUMNS) + "\r\n"
    assert export.to_csv([], bom=True) == "\ufeff" + export.to_csv([])


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", False),
        ("=HYPERLINK(1)", False),
        ("=cmd|' /C calc'!A0", False),
        ("+1", False),
        ("-1", False),
        ("-5%", False),
        ("@SUM(A1)", False),
        ("\t=1", False),
        ("\t1", False),
        ("\r=1", False),
        ("\r1", False),
        ("\n=1", False),
        (" =1", False),
        ("   +1", False),
        ("\u00a0=1", False),
        ("\u202f-1", False),
        ("\u3000@x", False),
        ("\ufeff=1", False),
        ("\ufeff \ufeff=1", False),
        ("\u200e=1", False),
        ("\u200f-5%", False),
        ("\u061c+5", False),
        ("\u202b=1\u202c", False),
        ("\u2067=1\u2069", False),
        ("\u200b=1", False),
        ("\u00ad=1", False),
        ("\x00=1", False),
        ("\u2028=1", False),
        ("＝1", False),
        ("＋1", False),
        ("－1", False),
        ("＠x", False),
        ("", True),
        (" ", True),
        ("5%", True),
        ("٪64", True),
        ("$5", True),
        ("a=1", True),
        ("'=1", True),
        ("(=1)", True),
        ("−5%", True),  # a minus sign of typography starts no formula
        ("\u200fقتل", True),
        ("قال: =1", True),
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_quoted(cell: str, safe: bool) -> None:
    expected = cell if safe else "'" + re.sub(r"^([\r\n])(?==)", r"\1'", cell)
    figure = casualty(text=cell, sentence=cell, context=cell, rule=cell, attribution=cell, who=cell)
    article = Article(id=cell, text="…", title=cell, source=cell, url=cell)
    (row,) = rows(export.to_csv([(article, figure)]))
    keys = ("article_id", "title", "source", "url", "text", "sentence", "context", "rule", "attribution", "who")
    assert {row[key] for key in keys} == {expected}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u0085", "\u2028", "\u2029", '"', "\\", "\\u2028"])
def test_a_line_of_json_is_one_line(end: str) -> None:
    line = export.to_json_line(ARTICLE, money(sentence=f"a{end}b"))
    assert len(line.splitlines()) == 1
    assert json.loads(line)["sentence"] == f"a{end}b"
