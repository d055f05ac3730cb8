"""Nobody waits long: a question that takes longer is given up, and what is told instead is true."""

import time
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from benchmarks.synthetic import articles as made_up
from tracker.errors import StoreError
from tracker.store import Store, library, open_store, ordered, queries, writing
from tracker.store.engine import NotInTime, going, in_time, is_kept_waiting, reading
from tracker.store.engine import writing as writing_to
from tracker.store.filters import Filters

ENDLESS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
    "postgresql": "SELECT pg_sleep(60)",
}
SEARCHED = (
    Filters(words="million"),
    Filters(words="the million", kinds=("money",)),
    Filters(words='"of the"', languages=("en",)),
    Filters(words="nowhere"),
)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with open_store(store_url) as opened:
        for article in made_up(12, 3):
            writing.add(opened, article)
        yield opened


def test_a_question_that_takes_too_long_is_given_up_and_the_reader_goes_on(store: Store) -> None:
    start = time.monotonic()
    with reading(store.engine) as connection:
        with pytest.raises(NotInTime), in_time(connection, 0.2):
            connection.execute(text(ENDLESS[store.engine.dialect.name])).all()
        assert time.monotonic() - start < 20
        with in_time(connection, 60):
            assert connection.execute(text("SELECT count(*) FROM figures")).scalar_one() > 0
        assert connection.execute(text("SELECT count(*) FROM figures")).scalar_one() > 0


def test_whatever_else_goes_wrong_is_told(store: Store) -> None:
    """Neither taken for a question that takes too long nor for a lock that somebody else holds."""
    broken = {"sqlite": "SELECT * FROM nowhere", "postgresql": "SELECT pg_terminate_backend(pg_backend_pid())"}
    asked = text(broken[store.engine.dialect.name])
    with pytest.raises(StoreError), reading(store.engine) as connection, in_time(connection, 60):
        connection.execute(asked)
    with pytest.raises(StoreError), is_kept_waiting(), writing_to(store.engine) as connection:
        connection.execute(asked)
    with reading(store.engine) as connection, in_time(connection, 60):
        assert connection.execute(text("SELECT count(*) FROM figures")).scalar_one() > 0


def test_who_waits_in_no_time_for_one_question_waits_for_the_next(store: Store) -> None:
    slow = {
        "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000000) SELECT max(i) FROM n"
    }
    with reading(store.engine) as connection:
        with in_time(connection, 0.05):
            pass
        connection.execute(text(slow.get(store.engine.dialect.name, "SELECT pg_sleep(0.3)"))).all()


def test_settings_go_with_the_question_they_were_made_for(store: Store) -> None:
    if store.engine.dialect.name == "sqlite":
        pytest.skip("it has none")
    with reading(store.engine) as connection:
        with going(connection, enable_sort="off"):
            assert connection.execute(text("SHOW enable_sort")).scalar() == "off"
        assert connection.execute(text("SHOW enable_sort")).scalar() == "on"


@pytest.mark.parametrize("turns", [((60, 0),), ((0, 60),), ()], ids=["through an index", "sorted", "sorted at last"])
def test_either_way_finds_the_same_in_the_same_order(
    store: Store, turns: tuple[tuple[float, float], ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for filters in SEARCHED:
        whole = sorted(figure.key for figure in queries.page(store, filters, "text", limit=10_000))
        titles = {heading.key for heading in library.headings(store, filters, limit=10_000)}
        with monkeypatch.context() as patch:
            patch.setattr(ordered, "_TURNS", turns)
            for order in ("newest", "oldest", "largest", "smallest"):
                told = queries.page(store, filters, order, limit=10_000)  # type: ignore[arg-type]
                assert sorted(each.key for each in told) == whole
                paged = [queries.page(store, filters, order, offset=at, limit=3) for at in (0, 3)]  # type: ignore[arg-type]
                assert [each.key for some in paged for each in some] == [each.key for each in told[:6]]
            assert {heading.key for heading in library.headings(store, filters, limit=10_000)} == titles


def test_an_overview_tells_of_all_or_says_that_it_tells_of_the_newest(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for filters in (Filters(), *SEARCHED, Filters(reviews=("unreviewed",), kinds=("percent",))):
        told = queries.overview(store, filters)
        assert (list(told.ranges), told.is_all) == (queries.ranges(store, filters), True)
        with monkeypatch.context() as patch:
            patch.setattr(queries, "_PATIENCE", 0)
            patch.setattr(queries, "_PATIENCE_FOR_MANY", 60)
            assert queries.overview(store, filters) == told  # fewer meet them than are told of
            newest = queries.page(store, filters, limit=4)
            quantities = {(each.figure.kind, each.figure.unit, each.figure.role) for each in newest}
            for numbers, patience in (((4, 1), 60), ((9, 4), 0)):
                patch.setattr(queries, "_NEWEST", numbers)
                patch.setattr(queries, "_PATIENCE_FOR_MANY", patience)
                limited = queries.overview(store, filters)
                assert (limited.mentions, limited.is_all) == (len(newest), len(newest) < 4)
                assert {(each.kind, each.unit, each.role) for each in limited.ranges} == quantities
                most = max((each.most for each in limited.ranges), default=None)
                assert most == max((float(each.figure.high) for each in newest), default=None)
            assert queries.overview(store, filters, patient=True) == told
