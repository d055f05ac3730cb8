"""The rule by which accuracy is measured: which figure is which, how well it was read, and what that comes to."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.scoring import Pair, Score, judged, level, pairs, same_subject, subject_is_right

MISSED, VALUE, UNIT, ROLE = range(4)


def money(**fields: Any) -> dict[str, Any]:
    figure = {"kind": "money", "start": 10, "end": 20, "low": "5", "high": "5", "hedge": "exact", "unit": "USD"}
    return {**figure, "role": "aid", **fields}


def percent(**fields: Any) -> dict[str, Any]:
    return money(**{"kind": "percent", "unit": "%", "role": "change", "direction": "up", **fields})


def killed(**fields: Any) -> dict[str, Any]:
    return money(**{"kind": "casualty", "unit": "killed", "role": None, **fields})


@pytest.mark.parametrize(
    ("wanted", "found", "expected"),
    [
        (money(), money(), ROLE),
        (money(), money(role="cost"), UNIT),
        (money(), money(hedge="approx"), VALUE),
        (money(), money(unit="EUR"), VALUE),
        (money(), money(unit=None), VALUE),
        (money(unit=None), money(unit="EUR"), ROLE),
        (money(role=None), money(role="cost"), ROLE),
        (money(), money(low="4"), MISSED),
        (money(), money(high="6"), MISSED),
        (money(low="5.0", high="5.00"), money(), ROLE),
        (money(low="3000000000000", high="3000000000000"), money(low="3000000000001", high="3000000000001"), ROLE),
        (money(low="0", high="0"), money(low="0", high="0"), ROLE),
        (money(), percent(), MISSED),
        (killed(), killed(), ROLE),
        (killed(), killed(unit="wounded"), VALUE),
        (percent(), percent(), ROLE),
        (percent(), percent(direction="down"), UNIT),
        (percent(direction=None), percent(), UNIT),
        ({**percent(), "role": "lead"}, percent(role="lead", direction=None), ROLE),
    ],
)
def test_level(wanted: dict[str, Any], found: dict[str, Any], expected: int) -> None:
    assert level(wanted, found) == expected


@pytest.mark.parametrize(
    ("start", "end", "same"),
    [
        (10, 20, True),
        (15, 25, True),  # half of both
        (16, 26, False),
        (18, 20, True),  # all of the shorter one
        (19, 23, False),  # a quarter of the shorter one
        (20, 30, False),  # beside it
        (0, 40, True),  # 30 characters longer
        (0, 41, False),
    ],
)
def test_a_span_means_the_same_mention(start: int, end: int, same: bool) -> None:
    assert (level(money(), money(start=start, end=end)) == ROLE) == same


def test_a_found_figure_counts_once_and_the_best_match_wins() -> None:
    wanted = [money(hedge="approx"), money()]
    found = [money()]
    assert pairs(wanted, found) == [Pair(wanted[1], found[0], ROLE), Pair(wanted[0], None, MISSED)]


def test_what_is_left_is_missed_or_invented() -> None:
    wanted, found = [money(), killed(start=50, end=60)], [money(), killed(start=80, end=90)]
    assert pairs(wanted, found) == [
        Pair(wanted[0], found[0], ROLE),
        Pair(wanted[1], None, MISSED),
        Pair(None, found[1], MISSED),
    ]


def test_equal_matches_pair_in_text_order() -> None:
    wanted, found = [money(), money()], [money(role="cost"), money(role="cost")]
    assert [(pair.wanted is wanted[i], pair.found is found[i]) for i, pair in enumerate(pairs(wanted, found))] == [
        (True, True),
        (True, True),
    ]


def test_what_is_set_aside_is_neither_wanted_nor_punished() -> None:
    aside = money(start=30, end=40, ignore=True)
    assert judged([money(), aside], [money(), money(start=39, end=45, low="7")]) == [Pair(money(), money(), ROLE)]
    assert judged([aside], []) == []
    assert judged([aside], [money(start=40, end=45)]) == [Pair(None, money(start=40, end=45), MISSED)]


@pytest.mark.parametrize(
    ("wanted", "found", "same"),
    [
        ("Trump campaign", "Trump campaign", True),
        ("Trump campaign", "the Trump campaign", True),
        ("Carol Bentley", "Bentley", True),
        ("Carol Bentley", "Bentley's rival", False),
        ("candidates and outside groups", "outside groups", True),
        ("likely voters", "registered voters", False),
        ("حملة كارول بنتلي", "بنتلي", True),
        ("أمين الحزب", "امين حزب", True),
        ("الحكومة", "حكومه", True),
        ("اللجنة المالية", "اللجنة الأولمبية", False),
        ("مُحمّد", "محمد", True),
        (None, None, True),
        (None, "", True),
        (None, "Trump", False),
        ("Trump", None, False),
    ],
)
def test_same_subject(wanted: str | None, found: str | None, same: bool) -> None:
    assert same_subject(wanted, found) == same


@pytest.mark.parametrize(
    ("wanted", "found", "right"),
    [
        (money(subject="Trump"), money(subject="Trump"), True),
        (money(subject="Trump"), money(), False),
        (money(subject=None), money(), True),
        (money(subject=None), money(subject="Trump"), False),
        (money(subject="Trump"), None, False),
        (money(), money(subject="Trump"), None),  # the annotation does not say whose it is
        (None, money(subject="Trump"), None),
    ],
)
def test_subject_is_right(wanted: dict[str, Any] | None, found: dict[str, Any] | None, right: bool | None) -> None:
    assert subject_is_right(Pair(wanted, found, UNIT)) is right


def test_a_score_counts_its_pairs() -> None:
    score = Score()
    score.add(
        [
            Pair(money(subject="A"), money(subject="A"), ROLE),
            Pair(money(subject="A"), money(subject="B"), UNIT),
            Pair(money(), money(), VALUE),
            Pair(money(subject="A"), None, MISSED),
            Pair(None, money(), MISSED),
            Pair(None, money(), MISSED),
        ]
    )
    assert (score.wanted, score.found, score.reached) == (4, 5, [3, 2, 1])
    assert (score.precision(0), score.recall(0), score.f1(0)) == (3 / 5, 3 / 4, 6 / 9)
    assert (score.asked, score.named, score.subject) == (3, 1, 1 / 3)


def test_an_empty_score_is_0() -> None:
    score = Score()
    assert (score.precision(0), score.recall(0), score.f1(0), score.subject) == (0, 0, 0, 0)
