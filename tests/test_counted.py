"""Counts that were made once are those of the rows, whatever was written since: after each writer both are asked."""

import json
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert, select, text, update

from benchmarks.synthetic import articles as made_up
from tests.bulk import write_lines
from tests.postgres import PostgresServer
from tests.test_bulk_store import load_all, shards
from tracker.extraction.headlines import extract_article
from tracker.records import Article, Figure
from tracker.store import (
    Store,
    counted,
    library,
    open_store,
    opening,
    queries,
    reviewing,
    search,
    upkeep,
    wordcounts,
    writing,
)
from tracker.store.engine import reading
from tracker.store.engine import writing as transaction
from tracker.store.filters import Filters
from tracker.store.keeping import keep_counted
from tracker.store.schema import CHUNK, by_month, by_value, by_word, figures, tallies, touched
from tracker.store.schema import counted as counted_chunks
from tracker.store.schema import worded as worded_chunks
from tracker.store.steps import EDGES, step_from, step_to
from tracker.store.ways import also_by, way

ASKED = (
    Filters(),
    Filters(kinds=("money",)),
    Filters(units=("USD", "open", "killed")),
    Filters(languages=("ar",)),
    Filters(kinds=("money",), languages=("en",), units=("USD",), roles=("raised", "cost")),
    Filters(words="million"),
    Filters(words="المشاركة"),
    Filters(words="المشاركة", languages=("ar",), kinds=("money", "casualty")),
    Filters(words="Said", kinds=("money",)),
    Filters(since=date(2024, 2, 29)),
    Filters(until=date(2024, 2, 29), kinds=("money",)),
    Filters(since=date(2023, 11, 10), until=date(2024, 3, 9), units=("USD", "open")),
    Filters(least=Decimal(1_000_000), kinds=("money",)),
    Filters(least=Decimal(3), most=Decimal("1234567.89")),
    Filters(reviews=("unreviewed",)),
    Filters(reviews=("unreviewed",), words="المشاركة"),
    Filters(reviews=("unreviewed", "accepted"), since=date(2023, 11, 10)),
    Filters(reviews=("unreviewed",), kinds=("money",), most=Decimal(2_000_000)),
)
ASKED_OF_ROWS = (
    Filters(kinds=("money",), hedges=("approx",)),
    Filters(words="والمشاركة"),
    Filters(words="mill*"),
    Filters(words='"the council" said'),
    Filters(words="nowhere"),
    Filters(words="…"),
    Filters(words="million", since=date(2023, 11, 10)),
    Filters(reviews=("accepted", "rejected", "corrected")),
    Filters(outlets=("nowhere",)),
)
FACETS: tuple[queries.Facet, ...] = ("kind", "unit", "role", "language", "review")
DAYS = [date.min, date(2023, 12, 31), date(2024, 1, 1), date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 15)]
VALUES = [-3.0, 0.0, 0.005, 0.01, 1.0, 2.5, 12.0, 12.5, 1_234_567.0, 1e6, 1.25e6, 990e12, 999e12, 1e18]


def answers(store: Store, asked: Sequence[Filters]) -> list[Any]:
    """What is told: ranges always, and a count or a facet in turn."""
    return [
        (
            {tuple(vars(each).values()) for each in queries.ranges(store, filters)},
            dict(queries.facet(store, filters, name)) if at % 2 else queries.count(store, filters),
        )
        for at, (filters, name) in enumerate(zip(asked, cycle(FACETS), strict=False))
    ]


def answers_of_rows(store: Store, asked: Sequence[Filters]) -> Iterator[Any]:
    """The same by a plain look at every row."""
    with reading(store.engine) as connection:
        rows = list(connection.execute(select(figures)))
        for at, (filters, name) in enumerate(zip(asked, cycle(FACETS), strict=False)):
            found = search.found(connection.dialect.name, "figure_search", filters.words)
            keys = None if found is None else set(connection.execute(found).scalars())
            some = [row for row in rows if meets(row, filters) and (keys is None or row.key in keys)]
            yield ranges_of(some), Counter(getattr(row, name) for row in some) if at % 2 else len(some)


@pytest.fixture
def same() -> Callable[..., bool]:
    """Whether the store tells what its rows do."""

    def is_same(store: Store, asked: Sequence[Filters] = ASKED) -> bool:
        pairs = zip(asked, answers(store, asked), answers_of_rows(store, asked), strict=True)
        other = [(filters.meaning(), told, known) for filters, told, known in pairs if told != known]
        print(*other, sep="\n")  # shown where a test fails
        return not other

    return is_same


def next_chunk(store: Store) -> None:
    """Let the next figure open a chunk."""
    with transaction(store.engine) as connection:
        last = connection.execute(text("SELECT max(key) FROM figures")).scalar_one()
        key = (last // CHUNK + 1) * CHUNK
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('figures', 'key'), {key})"))
        else:
            connection.execute(text(f"UPDATE sqlite_sequence SET seq = {key} WHERE name = 'figures'"))


def whole(store: Store) -> set[int]:
    with reading(store.engine) as connection:
        return counted.whole_chunks(connection)


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Any]:
    """Makes a store, as a context: five chunks of a few figures, four of them full and counted, some reviewed."""
    if request.param == "sqlite":
        file = tmp_path_factory.mktemp("counted") / "model.db"
        fill(f"sqlite:///{file}")

        @contextmanager
        def copied() -> Iterator[str]:
            copy = tmp_path_factory.mktemp("counted") / "store.db"
            shutil.copyfile(file, copy)
            yield f"sqlite:///{copy}"

        return copied
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = server.create_database()
    fill(server.url(name))
    return lambda: server.database(name)


def fill(url: str) -> None:
    with pytest.MonkeyPatch.context() as patch, open_store(url) as opened:
        patch.setattr(counted, "_AT_LEAST", 1)
        for at, article in enumerate(made_up(15, 5)):
            if at in (3, 6, 9, 12):
                next_chunk(opened)
            writing.add(opened, article)
        counted.count_up(opened.engine)
        for order in ("newest", "largest", "smallest", "text"):
            for shown in queries.page(opened, Filters(), order, limit=3):  # type: ignore[arg-type]
                reviewing.review(opened, shown.key, "accept" if order == "newest" else "reject", reviewer="Mona")


@pytest.fixture
def store(model: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(counted, "_AT_LEAST", 1)
    with model() as url, open_store(url) as opened:
        yield opened


@pytest.fixture
def scattered(store: Store) -> Store:
    """The same, with days and values on the edges of months and steps, and beside them, and many reviews."""
    random = Random(3)
    with transaction(store.engine) as connection:
        for key in connection.execute(select(figures.c.key)).scalars().all():
            least, most = sorted(random.choices(VALUES, k=2)) if random.random() < 0.3 else [random.choice(VALUES)] * 2
            told = {"published": random.choice(DAYS), "least": least, "most": most}
            told["review"] = random.choice(["unreviewed", "unreviewed", "accepted", "rejected", "corrected"])
            connection.execute(update(figures).where(figures.c.key == key).values(told))
    counted.count_up(store.engine)
    assert whole(store) == {0, 1, 2, 3}
    return store


def ranges_of(rows: list[Any]) -> set[tuple[Any, ...]]:
    told: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        told.setdefault((row.kind, row.unit, row.role), []).append(row)
    return {
        (
            *by,
            len(some),
            min(row.least for row in some),
            max(row.most for row in some),
            max((row.published or date.min, row.key) for row in some)[1],
        )
        for by, some in told.items()
    }


def meets(row: Any, filters: Filters) -> bool:
    day = row.published or date.min
    return (
        row.status != "vanished"
        and all(not asked or getattr(row, name) in asked for name, asked in chosen(filters))
        and (not filters.units or (row.unit or "open") in filters.units)
        and (filters.since is None or day >= filters.since)
        and (filters.until is None or (date.min < day <= filters.until))
        and (filters.least is None or row.most >= float(filters.least))
        and (filters.most is None or row.least <= float(filters.most))
    )


def chosen(filters: Filters) -> Iterator[tuple[str, Sequence[str]]]:
    yield from (("kind", filters.kinds), ("role", filters.roles), ("language", filters.languages))
    yield from (("hedge", filters.hedges), ("outlet", filters.outlets), ("review", filters.reviews))


def some_filters(random: Random) -> Filters:
    """By days or by bounds, on edges and beside them; whatever the reviews or of some."""
    by = {"kinds": random.choice([(), ("money",), ("casualty", "percent")])}
    if random.random() < 0.3:
        by["units"] = random.choice([("USD", "open"), ("killed",)])
    if random.random() < 0.5:
        by["reviews"] = random.choice([("unreviewed",), ("unreviewed", "accepted"), ("rejected", "unreviewed")])
    if random.random() < 0.5:
        days = [day + timedelta(days=random.choice([0, 0, 1, 30])) for day in random.choices(DAYS, k=2)]
        asked: dict[str, Any] = {"since": days[0], "until": days[1]}
    else:
        bounds = [Decimal(repr(value)) + random.choice([0, 0, 0, 1]) for value in random.choices(VALUES, k=2)]
        asked = {"least": bounds[0], "most": bounds[1]}
    if random.random() < 0.5:
        asked.popitem() if random.random() < 0.5 else asked.pop(next(iter(asked)))
    return Filters(**by, **asked)


def test_days_and_bounds_are_told_as_the_rows_tell_them(scattered: Store) -> None:
    random = Random(4)
    with reading(scattered.engine) as connection:
        rows = list(connection.execute(select(figures)))
    found = 0
    for _ in range(60):
        filters = some_filters(random)
        assert way(filters, scattered.engine.dialect.name) is not None
        told = {tuple(vars(each).values()) for each in queries.ranges(scattered, filters)}
        assert told == ranges_of([row for row in rows if meets(row, filters)]), filters
        found += bool(told)
    assert found > 30


@pytest.mark.parametrize("table", [by_month, by_value])
def test_days_and_bounds_are_told_from_what_was_counted(scattered: Store, table: Any) -> None:
    filters = Filters(since=date(2024, 1, 2)) if table is by_month else Filters(least=Decimal(2))
    with transaction(scattered.engine) as connection:
        connection.execute(update(table).where(table.c.chunk == 1).values(mentions=1_000_000))
    assert queries.count(scattered, filters) > 1_000_000


def test_a_database_steps_as_the_tracker_does(store: Store) -> None:
    values = [*VALUES, *EDGES[::40], *(edge + sign * edge / 1e9 for edge in EDGES[::40] for sign in (1, -1))]
    with transaction(store.engine) as connection:
        row = dict(connection.execute(select(figures).limit(1)).mappings().one())
        rows = [row | {"key": 9 * CHUNK + at, "least": value, "most": value} for at, value in enumerate(values)]
        connection.execute(insert(figures), rows)
        steps = also_by(by_value, connection.dialect.name)
        asked = select(figures.c.least, steps["least_step"], steps["most_step"]).where(figures.c.key >= 9 * CHUNK)
        assert sorted(connection.execute(asked)) == sorted((each, step_to(each), step_from(each)) for each in values)


@pytest.fixture
def worded(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """The same on PostgreSQL, with every word counted that is in one of ten figures of a chunk."""
    if store.engine.dialect.name == "sqlite":
        pytest.skip("words are not counted there")
    monkeypatch.setattr(wordcounts, "_EVERY", 1)
    monkeypatch.setattr(wordcounts, "_SHARE", 0.1)
    wordcounts.count_words(store.engine)
    return store


def words_of_chunks(store: Store) -> dict[int, set[str]]:
    with reading(store.engine) as connection:
        rows = connection.execute(select(by_word.c.chunk, by_word.c.word).distinct()).all()
    return {chunk: {word for of, word in rows if of == chunk} for chunk, _ in rows}


def test_common_words_are_told_as_the_rows_tell_them(worded: Store, same: Callable[..., bool]) -> None:
    common = words_of_chunks(worded)
    assert set(common) == {0, 1, 2, 3}
    assert any("million" not in words for words in common.values())  # those are looked at themselves
    assert {"million", "the", "مشاركه"} <= set().union(*common.values())
    assert same(worded)
    with transaction(worded.engine) as connection:
        connection.execute(update(by_word).where(by_word.c.word == "مشاركه").values(mentions=1_000_000))
    assert queries.count(worded, Filters(words="المشاركة")) > 1_000_000


def test_a_form_without_its_shorter_one_is_found_all_the_same(worded: Store) -> None:
    definite = Filters(words="المشاركة")
    before = queries.count(worded, definite)
    with transaction(worded.engine) as connection:
        chunk = min(chunk for chunk, words in words_of_chunks(worded).items() if "مشاركه" in words)
        one = "SELECT min(key) FROM figure_search WHERE key / :size = :chunk AND NOT vector @@ 'مشاركه'"
        definite_alone = text(f"UPDATE figure_search SET vector = 'المشاركه' WHERE key = ({one})")
        assert connection.execute(definite_alone, {"size": CHUNK, "chunk": chunk}).rowcount == 1
    assert queries.count(worded, definite) == before + 1


def test_words_that_were_folded_by_other_rules_are_counted_anew(worded: Store, same: Callable[..., bool]) -> None:
    with transaction(worded.engine) as connection:
        connection.execute(update(by_word).values(mentions=1_000_000))
        connection.execute(update(worded_chunks).values(edition="older"))
    assert same(worded)
    assert wordcounts.is_needed(worded.engine)
    wordcounts.count_words(worded.engine)
    assert not wordcounts.is_needed(worded.engine)
    assert same(worded)


def test_words_of_a_touched_chunk_are_not_believed(worded: Store, same: Callable[..., bool]) -> None:
    shown = queries.page(worded, Filters(words="million"), "oldest", limit=1)[0]
    chunk = shown.key // CHUNK
    reviewing.review(worded, shown.key, "correct", reviewer="Mona", correction={"low": "7", "high": "7"})
    assert (same(worded), chunk in whole(worded)) == (True, False)
    counted.count_up(worded.engine)
    assert chunk not in words_of_chunks(worded)
    assert same(worded)
    wordcounts.count_words(worded.engine)
    assert chunk in words_of_chunks(worded)
    assert same(worded)


def test_who_writes_while_chunks_and_words_are_counted_is_heard(
    store: Store, same: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On PostgreSQL nobody waits; what was counted meanwhile is not believed."""
    if store.engine.dialect.name == "sqlite":
        pytest.skip("there is one writer at a time")
    touch_all(store)
    for module, count in ((counted, counted.count_up), (wordcounts, wordcounts.count_words)):
        with monkeypatch.context() as patch:
            patch.setattr(module, "_count", disturbed(store, module._count))
            count(store.engine)
        assert (same(store), whole(store)) == (True, set())
        counted.count_up(store.engine)
        assert (same(store), whole(store)) == (True, {0, 1, 2, 3})


def touch_all(store: Store) -> None:
    with transaction(store.engine) as connection:
        connection.execute(update(figures).values(most=figures.c.most + 1))


def disturbed(store: Store, count: Callable[[Any, int], None]) -> Callable[[Any, int], None]:
    """Counts a chunk, and sees it changed before that is in the store."""

    def count_disturbed(connection: Any, chunk: int) -> None:
        count(connection, chunk)
        with transaction(store.engine) as other:
            theirs = figures.c.key.between(*counted.bounds(chunk, chunk))
            other.execute(update(figures).where(theirs).values(most=figures.c.most + 1))

    return count_disturbed


def test_a_review_that_changes_no_number_touches_nothing(store: Store, same: Callable[..., bool]) -> None:
    shown = queries.page(store, Filters(), "oldest", limit=1)[0]
    for decision in ("accept", "reject", "note"):
        reviewing.review(store, shown.key, decision, reviewer="Mona", note="seen")  # type: ignore[arg-type]
        assert (same(store), whole(store)) == (True, {0, 1, 2, 3})


def test_another_headline_changes_the_words_of_its_figures(worded: Store, same: Callable[..., bool]) -> None:
    heading = next(each for each in library.headings(worded, with_figures=True, limit=20)[::-1])
    known = library.article(worded, heading.key).article
    assert writing.add(worded, known.model_copy(update={"title": "Million"})) == "changed"
    assert same(worded)
    counted.count_up(worded.engine)
    wordcounts.count_words(worded.engine)
    assert (same(worded), whole(worded)) == (True, {0, 1, 2, 3})


def test_who_is_killed_while_counting_leaves_the_answers_true(
    store: Store, same: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    touch_all(store)
    real = counted._count

    def killed(connection: Any, chunk: int) -> None:
        real(connection, chunk)
        if chunk == 2:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(counted, "_count", killed)
        counted.count_up(store.engine)
    assert (same(store), whole(store)) == (True, {0, 1})
    counted.count_up(store.engine)
    assert (same(store), whole(store)) == (True, {0, 1, 2, 3})


def test_a_store_that_was_counted_by_an_older_version_is_counted_anew(store: Store, same: Callable[..., bool]) -> None:
    with transaction(store.engine) as connection:
        for table in ("tallies_by_month", "tallies_by_value", "tallies_by_word", "worded"):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("DROP INDEX ix_articles_outlet"))
        connection.execute(text("CREATE INDEX ix_articles_outlet_id ON articles (outlet, id)"))
        if connection.dialect.name == "postgresql":
            for action in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER figures_{action}_touches ON figures"))
            touching = "AFTER UPDATE OR DELETE ON figures FOR EACH ROW EXECUTE FUNCTION figures_touched()"
            connection.execute(text(f"CREATE TRIGGER figures_touched {touching}"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0004'"))
    with open_store(store.url.render_as_string(hide_password=False)) as again:
        assert (same(again), whole(again)) == (True, {0, 1, 2, 3})


def test_only_one_process_counts_at_a_time(store: Store) -> None:
    if store.engine.dialect.name == "sqlite":
        pytest.skip("there is one writer at a time")
    touch_all(store)
    with counted.alone(store.engine) as is_alone:
        assert is_alone
        counted.count_up(store.engine)
        wordcounts.count_words(store.engine)
        assert (whole(store), words_of_chunks(store)) == (set(), {})
    counted.count_up(store.engine)
    assert whole(store) == {0, 1, 2, 3}
    assert wordcounts.is_needed(store.engine)
    with counted.alone(store.engine):
        wordcounts.count_words(store.engine)
        assert words_of_chunks(store) == {}


def test_whoever_holds_the_figures_for_long_is_not_waited_for(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Others would wait behind who waits; it is counted the next time."""
    if store.engine.dialect.name == "sqlite":
        pytest.skip("there is one writer at a time")
    monkeypatch.setattr(counted, "_PATIENCE", "50ms")
    touch_all(store)
    with transaction(store.engine) as writer:
        writer.execute(update(figures).where(figures.c.key == 1).values(most=figures.c.most))
        counted.count_up(store.engine)
        assert whole(store) == set()
    counted.count_up(store.engine)
    assert whole(store) == {0, 1, 2, 3}


def test_a_store_of_which_very_much_is_not_counted_says_so(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    touch_all(store)
    monkeypatch.setattr(opening, "_MANY", 4 * CHUNK)
    url = store.url.render_as_string(hide_password=False)
    for _ in range(2):
        open_store(url).close()
    (told,) = caplog.messages
    assert told.startswith(f"{4 * CHUNK:,} figures are still to be counted")


def test_counting_ends_when_its_time_is_over(store: Store, same: Callable[..., bool]) -> None:
    touch_all(store)
    for chunks in range(1, 5):
        assert counted.waiting(store.engine) == (5 - chunks) * CHUNK
        counted.count_up(store.engine, seconds=0)
        assert whole(store) == set(range(chunks))
        assert chunks != 2 or same(store)


def test_a_large_store_is_kept_counted_beside_the_work(store: Store, same: Callable[..., bool]) -> None:
    touch_all(store)
    keep_counted(store)
    end = time.monotonic() + 30
    while len(whole(store)) < 4 or wordcounts.is_needed(store.engine):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert same(store)


def test_nobody_keeps_a_small_store_counted(store_url: str) -> None:
    with open_store(store_url) as small:
        before = threading.active_count()
        keep_counted(small)
        assert (counted.is_large(small.engine), threading.active_count()) == (False, before)


def found_less(article: Article) -> list[Figure]:
    return extract_article(article)[1:]


def test_full_chunks_are_counted_and_told_of(store: Store, same: Callable[..., bool]) -> None:
    assert whole(store) == {0, 1, 2, 3}
    assert same(store)
    assert same(store, ASKED_OF_ROWS)
    with transaction(store.engine) as connection:
        connection.execute(update(tallies).where(tallies.c.chunk == 1).values(mentions=1_000_000))
    assert queries.count(store, Filters()) > 1_000_000
    assert not same(store)


def test_every_writer_leaves_the_answers_true(store: Store, same: Callable[..., bool], tmp_path: Path) -> None:
    keys = sorted(heading.key for heading in library.headings(store, with_figures=True))
    first, second, third = (library.article(store, key).article for key in keys[:3])
    assert writing.add(store, next(made_up(1, 77))) == "added"
    assert same(store)
    assert writing.add(store, first.model_copy(update={"text": f"{first.text} It cost $5 million."})) == "changed"
    assert same(store)
    counted.count_up(store.engine)
    assert (same(store), 0 in whole(store)) == (True, True)
    assert writing.refresh(store, keys[1], found_less)
    assert (same(store), 0 in whole(store)) == (True, False)
    counted.count_up(store.engine)
    shown = next(each for each in library.figures_of(store, keys[2]) if each.status == "current")
    right = {"low": "123456789", "high": "123456789"}
    reviewing.review(store, shown.key, "correct", reviewer="Mona", correction=right)
    assert (same(store), 0 in whole(store)) == (True, False)
    counted.count_up(store.engine)
    reviewing.review(store, shown.key, "reject", reviewer="Mona")
    assert same(store)
    counted.count_up(store.engine)
    assert writing.refresh(store, keys[2], lambda article: [])  # what was reviewed vanishes
    assert (same(store), 0 in whole(store)) == (True, False)
    with_another = json.loads(second.model_dump_json()) | {"text": f"{second.text} A fire killed 12 people."}
    corpus = write_lines(tmp_path / "a.jsonl", 10, seed=9)
    with corpus.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({name: value for name, value in with_another.items() if value}) + "\n")
    next_chunk(store)
    assert load_all(store, shards(corpus, tmp_path / "out"))["added"] == 10
    assert same(store)
    counted.count_up(store.engine)
    assert same(store)
    assert third is not None and upkeep.check(store) == []


def test_what_is_taken_back_touches_nothing(store: Store, same: Callable[..., bool]) -> None:
    def change_and_fail() -> None:
        with transaction(store.engine) as connection:
            connection.execute(update(figures).where(figures.c.key < CHUNK).values(unit="XXX"))
            assert connection.execute(select(touched.c.chunk)).scalars().all() == [0]
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        change_and_fail()
    assert (whole(store), same(store)) == ({0, 1, 2, 3}, True)


def test_a_store_is_counted_when_it_is_opened_once_several_chunks_wait(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counted, "_AT_LEAST", 3)
    for chunks, expected in ((2, {2, 3}), (3, {0, 1, 2, 3})):
        with transaction(store.engine) as connection:
            theirs = update(figures).where(figures.c.key < chunks * CHUNK)
            connection.execute(theirs.values(most=figures.c.most + 1))
        open_store(store.url.render_as_string(hide_password=False)).close()
        assert whole(store) == expected
    with reading(store.engine) as connection:
        assert connection.execute(select(touched.c.chunk)).all() == []
        assert len(connection.execute(select(counted_chunks.c.chunk)).all()) == 4
