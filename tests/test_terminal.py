"""Figures for a person: values, excerpts and the table, in a terminal of 80 columns and in a pipe."""

import re
from decimal import Decimal
from typing import Any

import pytest
from rich.cells import cell_len

from tests.test_export import ARTICLE, casualty, money, percent
from tracker import terminal
from tracker.extraction.pipeline import Explanation
from tracker.records import Figure

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
LONG = "في كل عام تعود القوائم إلى الواجهة " * 20


def quoted(before: str, text: str, after: str, **fields: Any) -> Figure:
    start = len(before)
    return money(text=text, sentence=before + text + after, start=start, end=start + len(text), **fields)


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (money(), "> 1,600,000 USD"),
        (money(hedge="exact", low=Decimal("0.610"), high=Decimal("0.610")), "0.61 USD"),
        (money(hedge="approx", unit=None), "≈ 1,600,000 ?"),
        (money(hedge="range", low=Decimal(10), high=Decimal(20)), "10–20 USD"),
        (money(hedge="magnitude", low=Decimal("1E+7"), high=Decimal("1E+8")), "10,000,000–100,000,000 USD"),
        (percent(hedge="at_most"), "≤ -2.5%"),
        (percent(hedge="less_than", unit="pp"), "< -2.5 pp"),
        (casualty(hedge="at_least", low=Decimal(20), high=Decimal(20)), "≥ 20 killed"),
    ],
)
def test_a_value_reads_as_a_reporter_writes_it(figure: Figure, expected: str) -> None:
    assert terminal.value(figure) == expected


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (quoted("جمعت ", "3 دولارات", " أمس."), "جمعت 3 دولارات أمس."),
        (quoted("a\n  b ", "3 \u00a0 dollars", "\tc"), "a b 3 dollars c"),
        (quoted("\x1b[31mred\x07 ", "$3", " \u202egnorw\u202c"), " [31mred $3 gnorw"),
        (quoted("", "$3", ""), "$3"),
    ],
)
def test_a_short_sentence_is_shown_whole_on_one_line(figure: Figure, expected: str) -> None:
    assert expected in terminal.table(ARTICLE, [figure], "a.txt")


@pytest.mark.parametrize(
    ("before", "after"),
    [(LONG, LONG), (LONG, ""), ("", LONG), ("ق" * 3000, "ق" * 3000), (LONG * 200, LONG * 200)],
)
def test_a_long_sentence_is_cut_around_its_figure(before: str, after: str) -> None:
    row = terminal.table(ARTICLE, [quoted(before, "3 دولارات", after)], "a.txt").splitlines()[-2]
    excerpt = row.split("│")[3].strip()
    assert "3 دولارات" in excerpt
    assert 60 <= len(excerpt) <= 116
    assert excerpt.startswith("… ") == bool(before)
    assert excerpt.endswith(" …") == bool(after)


FIGURES = [
    quoted(
        LONG, "عشرات الملايين من الدولارات الأمريكية", LONG, hedge="magnitude", low=Decimal(10**7), high=Decimal(10**8)
    ),
    percent(role="margin_of_error", direction=None),
    percent(),
    casualty(),
    quoted("a [bold]", "$3", "[/bold] :smile: │ b"),
    quoted("", "9" * 400, ""),
]


def test_the_table_fits_a_terminal_of_80_columns() -> None:
    plain = ESCAPE.sub("", terminal.table(ARTICLE, FIGURES, "a.txt", width=80))
    assert max(cell_len(line) for line in plain.splitlines()) <= 80
    assert "".join(plain.split()).count("9") >= 800  # folded, not cut off


def test_an_arabic_cell_cannot_change_places_with_the_number_beside_it() -> None:
    lines = terminal.table(ARTICLE, FIGURES[:4], "a.txt", width=80).splitlines()
    assert all(line.count("│") == line.count("\u200e│") == 3 for line in lines[1:] if "│" in line)


def test_a_pipe_gets_one_uncoloured_line_for_each_figure() -> None:
    lines = terminal.table(ARTICLE, FIGURES, "في المجلد/a.txt").splitlines()
    assert lines[0] == "حملة الشمال · الميناء · 2024-03-07 · في المجلد/a.txt"
    assert [line.rsplit("│", 1)[1].strip() for line in lines[3:-1]] == ["في المجلد/a.txt"] * len(FIGURES)
    assert not re.search("[\x1b\u200e]", "\n".join(lines))
    assert "a [bold]$3[/bold] :smile: │ b" in lines[7]
    assert "percent change ↓" in lines[5]


def test_an_article_without_figures_says_so() -> None:
    assert terminal.table(ARTICLE, [], "a.txt").splitlines()[1:] == ["  no figures", ""]


def test_an_explanation_is_an_indented_tree() -> None:
    hit = Explanation(
        quoted("جمع أكثر من ", "3 دولارات", "", low=Decimal(3), high=Decimal(3)), (("hedge", "أكثر من → more_than"),)
    )
    assert terminal.explanation(hit).splitlines() == [
        "3 دولارات",
        "  value     > 3 USD",
        "  kind      money raised",
        "  rule      <number> <currency>",
        "  hedge     أكثر من → more_than",
        "  sentence  جمع أكثر من 3 دولارات",
    ]
