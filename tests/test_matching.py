"""Which figure of a new reading is which of the last: nothing is lost, nothing doubled."""

from hypothesis import given
from hypothesis import strategies as st

from tracker import extract
from tracker.records import Figure
from tracker.store.matching import Known, reconcile

WORDS = ("12 people were killed.", "It cost $5 million.", "Turnout was 48%.", "She spoke.", "About 40 were injured.")
texts = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)


def known(figures: list[Figure], reviewed: frozenset[int] = frozenset()) -> list[Known]:
    return [Known(key, figure, key in reviewed, "current") for key, figure in enumerate(figures, start=1)]


@given(texts, texts, st.frozensets(st.integers(1, 12)))
def test_every_figure_has_one_fate(before: str, after: str, reviewed: frozenset[int]) -> None:
    old, new = known(extract(before), reviewed), extract(after)
    plan = reconcile(old, new, same_text=before == after)
    keys = [key for key, *_ in plan.kept]
    assert sorted([*keys, *plan.vanished, *plan.dropped]) == [each.key for each in old]
    found = [figure for _, figure, _ in plan.kept] + plan.added
    assert sorted(found, key=lambda figure: figure.start) == new
    assert set(plan.vanished) <= reviewed
    assert set(plan.dropped).isdisjoint(reviewed)


@given(texts, st.frozensets(st.integers(1, 12)))
def test_the_same_reading_changes_nothing(text: str, reviewed: frozenset[int]) -> None:
    figures = extract(text)
    plan = reconcile(known(figures, reviewed), figures, same_text=True)
    assert [(key, figure, status) for key, figure, status in plan.kept] == [
        (key, figure, "current") for key, figure in enumerate(figures, start=1)
    ]
    assert (plan.added, plan.vanished, plan.dropped) == ([], [], [])


@given(texts)
def test_what_is_put_before_a_text_moves_no_review(text: str) -> None:
    figures = extract(text)
    plan = reconcile(known(figures, frozenset(range(1, 20))), extract("Correction. " + text), same_text=False)
    assert [key for key, *_ in sorted(plan.kept, key=lambda each: each[0])] == list(range(1, len(figures) + 1))
    assert {status for _, _, status in plan.kept} <= {"current"}
