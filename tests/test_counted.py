"""Counts that were made once are those of the rows, whatever was written since: after each writer both are asked."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text, update

from benchmarks.synthetic import articles as made_up
from tests.bulk import write_lines
from tests.test_bulk_store import load_all, shards
from tracker.extraction.headlines import extract_article
from tracker.records import Article, Figure
from tracker.store import Store, counted, library, open_store, queries, reviewing, upkeep, writing
from tracker.store.engine import reading
from tracker.store.engine import writing as transaction
from tracker.store.filters import Filters
from tracker.store.schema import CHUNK, figures, tallies, touched
from tracker.store.schema import counted as counted_chunks

ASKED = (
    Filters(),
    Filters(kinds=("money",)),
    Filters(kinds=("casualty", "percent")),
    Filters(units=("USD", "open", "killed")),
    Filters(units=("open",)),
    Filters(roles=("raised",)),
    Filters(languages=("ar",)),
    Filters(kinds=("money",), languages=("en",), units=("USD",), roles=("raised", "cost")),
    Filters(kinds=("money",), hedges=("approx",)),
    Filters(words="million"),
)


def answers(store: Store) -> list[Any]:
    return [
        (
            sorted(queries.ranges(store, filters), key=repr),
            queries.count(store, filters),
            [
                sorted(queries.facet(store, filters, name), key=repr)
                for name in ("kind", "unit", "role", "language", "hedge")
            ],
        )
        for filters in ASKED
    ]


@pytest.fixture
def same(monkeypatch: pytest.MonkeyPatch) -> Callable[[Store], bool]:
    def is_same(store: Store) -> bool:
        quick = answers(store)
        with monkeypatch.context() as patch:
            patch.setattr(counted, "is_enough", lambda filters: False)
            return quick == answers(store)

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
        return counted._whole(connection)


@pytest.fixture
def store(store_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """Five chunks of a few figures, four of them full and counted."""
    monkeypatch.setattr(counted, "_AT_LEAST", 1)
    with open_store(store_url) as opened:
        for at, article in enumerate(made_up(15, 5)):
            if at in (3, 6, 9, 12):
                next_chunk(opened)
            writing.add(opened, article)
        counted.count_up(opened.engine)
        yield opened


def found_less(article: Article) -> list[Figure]:
    return extract_article(article)[1:]


def test_full_chunks_are_counted_and_told_of(store: Store, same: Callable[[Store], bool]) -> None:
    assert whole(store) == {0, 1, 2, 3}
    assert same(store)
    with transaction(store.engine) as connection:
        connection.execute(update(tallies).where(tallies.c.chunk == 1).values(mentions=1_000_000))
    assert queries.count(store, Filters()) > 1_000_000
    assert not same(store)


def test_every_writer_leaves_the_answers_true(store: Store, same: Callable[[Store], bool], tmp_path: Path) -> None:
    keys = sorted(heading.key for heading in library.headings(store, with_figures=True))
    first, second, third = (library.article(store, key).article for key in keys[:3])
    assert writing.add(store, next(made_up(1, 77))) == "added"
    assert same(store)
    assert writing.add(store, first.model_copy(update={"text": f"{first.text} It cost $5 million."})) == "changed"
    assert (same(store), 0 in whole(store)) == (True, False)
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


def test_what_is_taken_back_touches_nothing(store: Store, same: Callable[[Store], bool]) -> None:
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
            connection.execute(update(figures).where(figures.c.key < chunks * CHUNK).values(tally=None))
        open_store(store.url.render_as_string(hide_password=False)).close()
        assert whole(store) == expected
    with reading(store.engine) as connection:
        assert connection.execute(select(touched.c.chunk)).all() == []
        assert len(connection.execute(select(counted_chunks.c.chunk)).all()) == 4
