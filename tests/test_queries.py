"""Questions to the store: filters, counts, ranges and series; on SQLite and on a real PostgreSQL."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from tests.stored import put
from tracker.errors import UnknownRecord
from tracker.sources.files import read_many
from tracker.store import Store, library, open_store, queries, reviewing, writing
from tracker.store.filters import Filters
from tracker.store.neighbours import beside

DAY = date(2024, 3, 1)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store that no test of this file changes."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('queries') / 'store.db'}"
    else:
        server = request.getfixturevalue("postgres_server")
        url = server.url(server.create_database())
    with open_store(url) as opened:
        fill(opened)
        yield opened


def fill(store: Store) -> None:
    told = [
        ("1", "Port", DAY, "The campaign raised $3 million. It spent more than $2 million on advertising."),
        ("2", "Port", date(2024, 3, 2), "A fire killed 12 people, among them 3 children. About 40 were injured."),
        ("3", "Star", date(2024, 3, 3), "The fire killed 15 people. Repairs will cost between 5 and 10 million euros."),
        ("4", "Star", None, "The campaign raised $3 million from donors. A poll put her at 47%."),
        ("5", "منبر", date(2024, 3, 4), "جمعت الحملة نحو 3.1 مليون دولار. وأسفر الحريق عن مقتل 12 شخصا."),
        ("6", "منبر", date(2024, 3, 5), "وزعت الجمعية مليون جنيه."),
        ("7", "Star", date(2024, 3, 6), "Nothing to count here."),
    ]
    for name, outlet, day, text in told:
        put(store, text, id=name, source=outlet, published=day)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, "1 1 2 2 2 3 3 4 4 5 5 6"),
        ({"kinds": ["money"]}, "1 1 3 4 5 6"),
        ({"kinds": ["money", "percent"]}, "1 1 3 4 4 5 6"),
        ({"roles": ["raised"]}, "1 4 5"),
        ({"units": ["USD"]}, "1 1 4 5"),
        ({"units": ["open"]}, "6"),
        ({"units": ["open", "EUR"]}, "3 6"),
        ({"units": ["killed"]}, "2 2 3 5"),
        ({"groups": ["children"]}, "2"),
        ({"hedges": ["more_than", "range"]}, "1 3"),
        ({"kinds": ["money"], "least": "3100000"}, "3 5"),
        ({"kinds": ["money"], "most": "2000000"}, "1 6"),
        ({"kinds": ["money"], "least": "6e6", "most": "7e6"}, "3"),
        ({"kinds": ["casualty"], "least": 15, "most": 15}, "3"),
        ({"outlets": ["Port"]}, "1 1 2 2 2"),
        ({"outlets": ["Port", "منبر"], "kinds": ["money"]}, "1 1 5 6"),
        ({"languages": ["ar"]}, "5 5 6"),
        ({"since": "2024-03-03"}, "3 3 5 5 6"),
        ({"until": "2024-03-01"}, "1 1"),
        ({"since": "2024-03-02", "until": "2024-03-03"}, "2 2 2 3 3"),
        ({"words": "fire"}, "2 2 3"),
        ({"words": "fire", "units": ["wounded"]}, ""),
        ({"words": "الحريق"}, "5"),
        ({"reviews": ["accepted"]}, ""),
        ({"reviews": ["unreviewed"], "kinds": ["percent"]}, "4"),
        ({"statuses": ["vanished"]}, ""),
        ({"roles": ["raised"], "outlets": ["nobody"]}, ""),
    ],
)  # fmt: skip
def test_filters(store: Store, filters: dict[str, Any], expected: str) -> None:
    asked = Filters.model_validate(filters)
    found = queries.page(store, asked)
    assert sorted(each.article_id for each in found) == expected.split()
    assert queries.count(store, asked) == len(found)
    assert queries.undated(store, asked) == sum(each.published is None for each in found)
    assert [entry.figure_id for entry in queries.entries(store, asked)] == [
        each.key for each in queries.page(store, asked, "text")
    ]
    assert Filters.model_validate(asked.meaning()) == asked


@pytest.mark.parametrize(
    "filters",
    [{"kinds": ["x"]}, {"least": "NaN"}, {"most": "Infinity"}, {"since": "soon"}, {"colour": "red"}],
)
def test_a_filter_that_cannot_be_meant(filters: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Filters.model_validate(filters)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("newest", ["6", "5", "3", "1", "1", "4"]),
        ("oldest", ["1", "1", "3", "5", "6", "4"]),
        ("largest", ["3", "5", "4", "1", "1", "6"]),
        ("smallest", ["6", "1", "1", "4", "5", "3"]),
        ("text", ["1", "1", "3", "4", "5", "6"]),
    ],
)
def test_orders_and_pages(store: Store, order: queries.Order, expected: list[str]) -> None:
    asked = Filters(kinds=("money",))
    assert [each.article_id for each in queries.page(store, asked, order)] == expected
    paged = [queries.page(store, asked, order, offset=at, limit=2) for at in range(0, 8, 2)]
    assert [each.article_id for page in paged for each in page] == expected
    assert [len(page) for page in paged] == [2, 2, 2, 0]


def test_facets_count_mentions(store: Store) -> None:
    assert queries.facet(store, Filters(), "kind") == [("money", 6), ("casualty", 5), ("percent", 1)]
    assert queries.facet(store, Filters(kinds=("money",)), "unit") == [("USD", 4), ("EUR", 1), (None, 1)]
    assert queries.facet(store, Filters(), "outlet") == [("Port", 5), ("Star", 4), ("منبر", 3)]
    assert queries.facet(store, Filters(), "review") == [("unreviewed", 12)]


def test_ranges_never_mix_units_or_roles_and_never_add(store: Store) -> None:
    found = {(each.kind, each.unit, each.role): each for each in queries.ranges(store, Filters())}
    raised = found["money", "USD", "raised"]
    assert (raised.mentions, raised.least, raised.most) == (3, 3e6, 3.1e6)
    assert queries.figure(store, raised.latest).article_id == "5"
    killed = found["casualty", "killed", None]
    assert (killed.mentions, killed.least, killed.most) == (4, 3, 15)
    assert ("money", None, "aid") in found or ("money", None, "other") in found or ("money", None, "spent") in found


def test_a_distribution_has_a_place_for_every_mention(store: Store) -> None:
    dollars = Filters(units=("USD",))
    assert queries.distribution(store, dollars, [1e6, 2.5e6, 3e6, 1e7]) == [0, 1, 0, 3, 0]
    assert queries.distribution(store, dollars, []) == [4]
    assert queries.distribution(store, Filters(units=("XXX",)), [1.0]) == [0, 0]


def test_the_same_quantity_elsewhere(store: Store) -> None:
    raised = queries.page(store, Filters(roles=("raised",)), "text")
    same = {
        each.article_id: sorted(other.article_id for other in queries.same_quantity(store, each.key)) for each in raised
    }
    assert same == {"1": ["4", "5"], "4": ["1", "5"], "5": ["1", "4"]}
    killed = {int(each.figure.low): each for each in queries.page(store, Filters(units=("killed",), outlets=("Port",)))}
    assert [each.article_id for each in queries.same_quantity(store, killed[12].key)] == ["5"]
    assert queries.same_quantity(store, killed[3].key) == []
    with pytest.raises(UnknownRecord):
        queries.same_quantity(store, 999)


def test_a_series_runs_by_day(store: Store) -> None:
    toll = queries.series(store, Filters(units=("killed",), least=Decimal(10)))
    assert [(each.published, int(each.figure.low)) for each in toll] == [
        (date(2024, 3, 2), 12),
        (date(2024, 3, 3), 15),
        (date(2024, 3, 4), 12),
    ]
    assert [each.article_id for each in queries.series(store, Filters(roles=("raised",)))] == ["1", "5"]


def test_articles_in_a_row(store: Store) -> None:
    assert [each.id for each in library.headings(store)] == ["7", "6", "5", "3", "2", "1", "4"]
    assert [each.id for each in library.headings(store, with_figures=True)] == ["6", "5", "3", "2", "1", "4"]
    assert [each.id for each in library.headings(store, Filters(outlets=("Star",)))] == ["7", "3", "4"]
    arabic = library.headings(store, Filters(languages=("ar",)))
    assert {each.language for each in arabic} == {"ar"}
    assert library.headings(store, Filters(languages=("ar", "en"))) == library.headings(store)
    assert library.count(store, Filters(words="campaign")) == 2
    assert library.outlets(store) == [("Star", 3), ("Port", 2), ("منبر", 2)]
    newest = library.headings(store, with_figures=True)[0]
    row, at = [], newest
    while at:
        row.append(at.id)
        at = library.neighbour(store, at.key, "older")
    assert row == ["6", "5", "3", "2", "1", "4"]
    last = library.headings(store, with_figures=True)[-1]
    before = library.neighbour(store, last.key, "newer")
    assert before and before.id == "1"
    assert library.neighbour(store, newest.key, "newer") is None
    with pytest.raises(UnknownRecord):
        library.neighbour(store, 999, "older")


def test_the_extent(store: Store) -> None:
    extent = library.extent(store)
    assert (extent.articles, extent.figures, extent.first_day, extent.last_day) == (7, 12, DAY, date(2024, 3, 6))


def test_an_empty_store_answers_every_question(store_url: str) -> None:
    with open_store(store_url) as empty:
        assert queries.page(empty, Filters()) == []
        assert queries.ranges(empty, Filters()) == []
        assert queries.facet(empty, Filters(), "kind") == []
        assert list(queries.entries(empty, Filters())) == []
        assert library.headings(empty) == []
        extent = library.extent(empty)
        assert (extent.articles, extent.first_day, extent.last_day) == (0, None, None)
        with pytest.raises(UnknownRecord):
            library.article(empty, 1)


def test_entries_carry_what_was_decided(store_url: str) -> None:
    with open_store(store_url) as store:
        for item in read_many([Path("seeds/12-arizona-house-money.txt"), Path("seeds/03-gaza-toll.txt")]):
            writing.add(store, item)  # type: ignore[arg-type]
        first, second, third = queries.page(store, Filters(), "text", limit=3)
        reviewing.review(store, first.key, "reject", reviewer="Mona", note="not in this article")
        reviewing.review(store, first.key, "accept", reviewer="Adam")
        reviewing.review(store, second.key, "note", reviewer="Mona", note="look again")
        found = {entry.figure_id: entry for entry in queries.entries(store, Filters(), batch=7)}
        assert len(found) == queries.count(store, Filters())
        entry = found[first.key]
        assert (entry.review, entry.reviewer, entry.note) == ("accepted", "Adam", None)
        assert entry.reviewed and entry.reviewed.tzinfo
        assert (found[second.key].review, found[second.key].reviewer) == ("unreviewed", None)
        assert found[third.key].article.title == library.article(store, third.article_key).article.title
        assert queries.count(store, Filters(reviews=("accepted",))) == 1


def test_the_store_does_not_take_more_than_it_is_asked_for(store: Store) -> None:
    assert len(queries.page(store, Filters(), limit=3)) == 3
    assert len(library.headings(store, limit=2, offset=6)) == 1


@pytest.mark.parametrize("order", ["newest", "oldest", "largest", "smallest", "text"])
@pytest.mark.parametrize("filters", [{}, {"kinds": ["money"]}, {"words": "fire"}, {"reviews": ["accepted"]}])
def test_the_figures_beside_each_are_its_neighbours_in_the_list(
    store: Store, order: queries.Order, filters: dict[str, Any]
) -> None:
    asked = Filters.model_validate(filters)
    every = [each.key for each in queries.page(store, Filters(), order)]
    listed = [each.key for each in queries.page(store, asked, order)]
    for at, key in enumerate(every):  # those that do not meet the filters have a place among them too
        found = beside(store, asked, order, key)
        assert found.before == next((other for other in reversed(every[:at]) if other in listed), None)
        assert found.behind == next((other for other in every[at + 1 :] if other in listed), None)


def test_the_order_of_a_text_puts_its_headline_first(store_url: str) -> None:
    with open_store(store_url) as store:
        put(store, "It cost $3 million. It cost $4 million.", id="1", title="Bridge costs $3 million")
        put(store, "It cost $5 million.", id="2", title="Tunnel costs $5 million")
        listed = [each.key for each in queries.page(store, Filters(), "text")]
        assert len(listed) == 5
        for before, behind in pairwise(listed):
            assert beside(store, Filters(), "text", before).behind == behind
            assert beside(store, Filters(), "text", behind).before == before


def test_nothing_is_beside_a_figure_that_is_not_there(store: Store) -> None:
    with pytest.raises(UnknownRecord):
        beside(store, Filters(), "newest", 10**6)
