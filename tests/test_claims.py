"""A claim held against the store: what agrees, what differs and by how much, what is not there."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stored import put
from tracker import extract
from tracker.claims import Verdict, check_claim, difference_of, reach
from tracker.records import Figure, Hedge
from tracker.store import Store, open_store, queries, reviewing
from tracker.store.filters import Filters

ARTICLES = [
    ("Harbour Post", "A warehouse fire in Tarsa killed 12 people and injured about 40 on Sunday."),
    ("Harbour Post", "Lena Orvik raised $3 million for her Senate bid. She spent $1.2 million on advertising."),
    ("Star", "In a poll of 900 voters, 47% said they would vote for Orvik and 41% for Daniel Prake."),
    ("Star", "The Brenholm bridge will cost between 5 and 10 million euros."),
    ("Star", "A court fined the bank Credo 700,000 euros."),
    ("منبر الساحل", "أسفر حريق المستودع في ترسا عن مقتل 12 شخصا وإصابة نحو 40 آخرين."),
    ("منبر الساحل", "جمعت حملة سامر الوادي أكثر من 3 ملايين دولار في آذار."),
    ("منبر الساحل", "قال 52% من المستطلعين إنهم راضون عن أداء رئيس الوزراء كمال الزين."),
    ("منبر الساحل", "أودت الكارثة بحياة 2960 شخصا وشردت المئات.", "بعد عام على زلزال الوادي"),
    ("منبر الساحل", "رصدت بلدية النخيل 20 مليون درهم لترميم السوق القديم."),
]  # fmt: skip


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('claims') / 'store.db'}"
    else:
        server = request.getfixturevalue("postgres_server")
        url = server.url(server.create_database())
    with open_store(url) as opened:
        for number, (outlet, text, *title) in enumerate(ARTICLES):
            about = {"source": outlet, "published": date(2024, 3, 1 + number), "title": title[0] if title else None}
            put(opened, text, id=str(number), **about)
        yield opened


@pytest.mark.parametrize(
    ("claim", "verdict", "difference", "outlet"),
    [
        ("The warehouse fire in Tarsa killed 12 people", "agrees", 0, "Harbour Post"),
        ("The fire in Tarsa killed 15", "differs", -3, "Harbour Post"),
        ("The warehouse fire in Tarsa killed more than 10 people", "agrees", 0, "Harbour Post"),
        ("The warehouse fire in Tarsa killed fewer than 10 people", "differs", 2, "Harbour Post"),
        ("In Tarsa 39 people were injured in the fire", "agrees", 0, "Harbour Post"),
        ("In Tarsa 60 people were injured in the fire", "differs", -20, "Harbour Post"),
        ("A flood in Vellmar killed 12 people", "not_found", None, None),
        ("Orvik's campaign raised 3 million dollars", "agrees", 0, "Harbour Post"),
        ("Lena Orvik raised 4 million dollars for her bid", "differs", -1_000_000, "Harbour Post"),
        ("Lena Orvik raised 3 million euros for her bid", "not_found", None, None),
        ("Orvik spent $1.2 million on advertising", "agrees", 0, "Harbour Post"),
        ("Daniel Prake would get 41% of voters in the poll", "agrees", 0, "Star"),
        ("The Brenholm bridge will cost 7 million euros", "agrees", 0, "Star"),
        ("The Brenholm bridge will cost 12 million euros", "differs", -2_000_000, "Star"),
        ("The bank Credo was fined 700,000 euros", "agrees", 0, "Star"),
        ("حريق ترسا أودى بحياة 12 شخصا", "agrees", 0, "منبر الساحل"),
        ("قتل ٢٠ شخصا في حريق المستودع في ترسا", "differs", -8, "منبر الساحل"),
        ("جمعت حملة الوادي 3.5 مليون دولار", "agrees", 0, "منبر الساحل"),
        ("جمعت حملة سامر الوادي 9 ملايين دولار", "differs", -6_000_000, "منبر الساحل"),
        ("60% راضون عن أداء رئيس الوزراء كمال الزين", "differs", -8, "منبر الساحل"),
        ("ترميم السوق القديم في النخيل كلف 20 مليون درهم", "agrees", 0, "منبر الساحل"),
        ("أنفقت لينا أورفيك 3 ملايين دولار", "not_found", None, None),  # names are not carried over between scripts
        ("Orvik spent $3 million on her campaign", "differs", -1_800_000, "Harbour Post"),
        # told by its headline; that fires, too, "resulted in" deaths says nothing
        ("أسفر زلزال الوادي عن مقتل 3000 شخص", "differs", -40, "منبر الساحل"),
        ("أسفر زلزال الوادي عن مقتل 2960 شخصا", "agrees", 0, "منبر الساحل"),
        ("أسفر انفجار في الجزيرة عن مقتل 12 شخصا", "not_found", None, None),
        ("قتل 12 شخصا في زلزال ضرب الجزيرة", "not_found", None, None),
    ],
)  # fmt: skip
def test_a_claim_of_one_figure(
    store: Store, claim: str, verdict: Verdict, difference: int | None, outlet: str | None
) -> None:
    (finding,) = check_claim(store, claim)
    assert finding.verdict == verdict
    if difference is None:
        assert finding.matches == ()
    else:
        nearest = finding.matches[0]
        assert (nearest.difference, nearest.stored.outlet) == (difference, outlet)


def test_every_figure_of_a_claim_is_held_against_the_store(store: Store) -> None:
    findings = check_claim(store, "The fire in Tarsa killed 12 people and injured 400.")
    assert [finding.verdict for finding in findings] == ["agrees", "differs"]
    (match,) = findings[1].matches
    assert (match.difference, match.share) == (Decimal(-360), -0.9)
    assert "about 40" in match.stored.figure.sentence


@pytest.mark.parametrize("claim", ["", "Nothing is claimed.", "؟"])
def test_a_claim_without_figures(store: Store, claim: str) -> None:
    assert check_claim(store, claim) == []


def test_a_bare_figure_finds_its_value(store: Store) -> None:
    (finding,) = check_claim(store, "$3 million")
    assert {match.stored.outlet for match in finding.matches} == {"Harbour Post", "منبر الساحل"}


def test_of_those_that_agree_the_most_alike_comes_first(store_url: str) -> None:
    loosely = "The warehouse fire in Tarsa killed 12 people."
    closely = "The warehouse fire in Tarsa harbour killed 12 people."
    with open_store(store_url) as store:
        for number, text in enumerate((closely, loosely)):
            put(store, text, id=str(number))
        (finding,) = check_claim(store, "The warehouse fire in Tarsa harbour killed 12 people")
        assert [match.stored.article_id for match in finding.matches] == ["0", "1"]
        assert finding.matches[0].likeness > finding.matches[1].likeness


def test_of_those_that_differ_the_nearest_comes_first(store_url: str) -> None:
    told = ("A strike on a market in Tarsa killed 9 people.", "Two strikes on the market in Tarsa left 30 people dead.")
    with open_store(store_url) as store:
        for number, text in enumerate(told):
            put(store, text, id=str(number))
        (finding,) = check_claim(store, "The strikes on the market in Tarsa killed 11 people")
        assert [match.stored.article_id for match in finding.matches] == ["0", "1"]


def test_rejected_figures_say_nothing(store_url: str) -> None:
    with open_store(store_url) as store:
        put(store, "A fire in Tarsa killed 12 people.")
        (finding,) = check_claim(store, "The fire in Tarsa killed 12 people")
        assert finding.verdict == "agrees"
        reviewing.review(store, queries.page(store, Filters())[0].key, "reject", reviewer="Mona")
        (finding,) = check_claim(store, "The fire in Tarsa killed 12 people")
        assert finding.verdict == "not_found"


def test_an_empty_store_knows_nothing(store_url: str) -> None:
    with open_store(store_url) as store:
        (finding,) = check_claim(store, "The fire in Tarsa killed 12 people")
        assert (finding.verdict, finding.matches) == ("not_found", ())


def told(hedge: Hedge, low: int, high: int | None = None) -> Figure:
    (figure,) = extract("The fire killed 12 people.")
    return figure.model_copy(
        update={"hedge": hedge, "low": Decimal(low), "high": Decimal(low if high is None else high)}
    )


@pytest.mark.parametrize(
    ("claimed", "stored", "difference"),
    [
        (("exact", 20), ("exact", 20), 0),
        (("exact", 20), ("exact", 21), 1),
        (("exact", 20), ("approx", 21), 0),
        (("exact", 20), ("approx", 25), 5),
        (("exact", 20), ("more_than", 20), 0),
        (("exact", 25), ("at_least", 20), 0),
        (("exact", 41), ("at_least", 20), -21),
        (("exact", 19), ("at_least", 20), 1),
        (("at_most", 20), ("exact", 15), 0),
        (("at_most", 20), ("exact", 25), 5),
        (("less_than", 20), ("exact", 5), -15),
        (("range", 10, 20), ("range", 15, 30), 0),
        (("range", 10, 20), ("exact", 30), 10),
        (("magnitude", 100, 1000), ("exact", 300), 0),
        (("exact", 300), ("magnitude", 10, 100), -200),
    ],
)
def test_how_far_a_mention_is_from_a_claim(
    claimed: tuple[Hedge, int], stored: tuple[Hedge, int], difference: int
) -> None:
    assert difference_of(told(*claimed), told(*stored)) == difference


@given(
    st.sampled_from(["exact", "approx", "at_least", "more_than", "at_most", "less_than"]),
    st.integers(0, 10**15),
    st.sampled_from(["exact", "approx", "at_least", "more_than", "at_most", "less_than"]),
    st.integers(0, 10**15),
)
def test_to_differ_is_mutual(one_hedge: Hedge, one: int, other_hedge: Hedge, other: int) -> None:
    first, second = told(one_hedge, one), told(other_hedge, other)
    assert difference_of(first, second) == -difference_of(second, first)
    assert difference_of(first, first) == 0
    low, high = reach(first)
    assert low <= one <= high
