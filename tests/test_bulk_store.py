"""`tracker add --from-bulk`: the store holds what `tracker add` of the same input makes of it, whatever came before."""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from sqlalchemy import Connection, text

from benchmarks.synthetic import articles
from tests.bulk import done, line, run, started, write_lines
from tests.postgres import PostgresServer
from tests.stored import dump, row_count
from tracker.bulk import results, work
from tracker.bulk.inputs import Input
from tracker.bulk.job import Job
from tracker.bulk.shards import Reading
from tracker.errors import BrokenDocument, MissingInput, StoreError, TrackerError
from tracker.records import Article
from tracker.sources.files import read_articles
from tracker.store import Store, aside, binary, library, open_store, queries, reviewing, upkeep, writing
from tracker.store.engine import reading
from tracker.store.engine import writing as store_writing
from tracker.store.filters import Filters
from tracker.store.loading import Part, loading
from tracker.store.search import packed_vector, vector

SIZE = 20_000


def shards(path: Path, out: Path, size: int = SIZE, *, for_store: bool = True) -> Path:
    done(Job(out, [Input(str(path), path.stem)], Reading(for_store=for_store), size))
    return out


def load_all(store: Store, out: Path) -> dict[str, int]:
    counted = {"added": 0, "unchanged": 0, "changed": 0}
    for some in parts(store, out):
        with loading(store) as into:
            into.load(some)
        for outcome, many in into.done.items():
            counted[outcome] += many
    return counted


def parts(store: Store, out: Path) -> Iterator[Part]:
    for some in results.read_ahead(out, results.shards_in(out), store.engine.dialect.name):
        assert not isinstance(some, TrackerError)
        if some:
            yield some


def add_all(store: Store, path: Path) -> dict[str, int]:
    counted = {"added": 0, "unchanged": 0, "changed": 0}
    for article in read_articles(path):
        counted[writing.add(store, article)] += 1
    return counted


def beside(url: str, request: pytest.FixtureRequest) -> str:
    """Another empty store of the same kind."""
    if url.startswith("sqlite"):
        return url.replace("store.db", "other.db")
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.fresh_database()


@pytest.fixture
def stores(store_url: str, request: pytest.FixtureRequest) -> Iterator[tuple[Store, Store]]:
    with open_store(store_url) as one, open_store(beside(store_url, request)) as other:
        yield one, other


@pytest.mark.parametrize("for_store", [True, False], ids=["words folded", "words left"])
def test_new_articles_are_as_if_added(for_store: bool, stores: tuple[Store, Store], tmp_path: Path) -> None:
    bulk, plain = stores
    corpus = write_lines(tmp_path / "a.jsonl", 60)
    out = shards(corpus, tmp_path / "out", for_store=for_store)
    assert load_all(bulk, out) == add_all(plain, corpus) == {"added": 60, "unchanged": 0, "changed": 0}
    assert upkeep.digest(bulk) == upkeep.digest(plain)
    assert _without_times(bulk) == _without_times(plain)
    assert _index_of(bulk) == _index_of(plain)
    assert upkeep.check(bulk) == []
    before = dump(bulk)
    assert load_all(bulk, out) == {"added": 0, "unchanged": 60, "changed": 0}
    assert dump(bulk) == before
    one_more = next(articles(1, 9))
    assert [writing.add(store, one_more) for store in stores] == ["added", "added"]
    assert upkeep.digest(bulk) == upkeep.digest(plain)


def _without_times(store: Store) -> object:
    with reading(store.engine) as connection:
        for_articles = (
            "SELECT key, identity, id, outlet, title, text, lang, language, url, published, edition FROM articles"
        )
        return [
            connection.execute(text(f"{asked} ORDER BY key")).all() for asked in (for_articles, "SELECT * FROM figures")
        ]


def _index_of(store: Store) -> object:
    """All that the indexes hold."""
    with reading(store.engine) as connection:
        if store.engine.dialect.name == "postgresql":
            asked = "SELECT key, CAST(vector AS text) FROM {} ORDER BY key"
        else:
            asked = "SELECT term, col, doc, offset FROM {}_terms ORDER BY term, col, doc, offset"
            for index in ("article_search", "figure_search"):
                connection.execute(
                    text(f"CREATE VIRTUAL TABLE temp.{index}_terms USING fts5vocab(main, {index}, instance)")
                )
        return [connection.execute(text(asked.format(index))).all() for index in ("article_search", "figure_search")]


# ------------------------------------------------------------------------------------ articles that have a history


_TEXTS = (
    "The fair in Velden raised $3 million, and 12 people were hurt.",
    "The fair in Velden raised at least $4 million in a week.",
    "ارتفعت الحصيلة إلى 23 قتيلا.",
)
_TITLES = (None, "Fair raises 5% more", "The fair")
_URLS = (None, "https://a.example/1", "https://a.example/2")


def tangled(random: Random, count: int) -> list[dict[str, object]]:
    """Articles of few ids, addresses, texts and headlines, so that most of them have to do with one another."""
    made = []
    for _ in range(count):
        fields = {
            "text": random.choice(_TEXTS),
            "title": random.choice(_TITLES),
            "url": random.choice(_URLS),
            "source": random.choice((None, "The Port", "Coast")),
            "published": random.choice((None, "2024-05-01", "2024-05-02")),
            "lang": random.choice((None, None, "en")),
        }
        if random.random() < 0.4:
            fields["id"] = random.choice("abc")
        made.append({name: value for name, value in fields.items() if value is not None})
    return made


@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_articles_have_to_do_with_one_another(
    seed: int, stores: tuple[Store, Store], tmp_path: Path
) -> None:
    bulk, plain = stores
    random = Random(seed)
    for part in range(2):
        corpus = tmp_path / f"{part}.jsonl"
        corpus.write_text("".join(json.dumps(each) + "\n" for each in tangled(random, 25)))
        out = shards(corpus, tmp_path / f"out-{part}", size=1_000)
        assert load_all(bulk, out) == add_all(plain, corpus)
        assert _without_times(bulk) == _without_times(plain)
    assert upkeep.digest(bulk) == upkeep.digest(plain)
    assert _index_of(bulk) == _index_of(plain)
    assert upkeep.check(bulk) == []
    assert load_all(bulk, out) == add_all(plain, corpus)


# ---------------------------------------------------------------------------------------------------------- the command


def test_a_killed_load_leaves_nothing_half_and_a_rerun_completes(store_url: str, tmp_path: Path) -> None:
    corpus = write_lines(tmp_path / "a.jsonl", 250)
    out = shards(corpus, tmp_path / "out", size=10_000)
    command = ["add", "--from-bulk", out]
    environment = {"TRACKER_DATABASE_URL": store_url}
    child = started(command, env=environment)
    with open_store(store_url) as store:
        deadline = time.monotonic() + 20
        while not row_count(store.engine, "articles") and time.monotonic() < deadline:
            time.sleep(0.005)
        child.kill()
        child.communicate()
        assert upkeep.check(store) == []
        half = row_count(store.engine, "articles")
        status, output, errors = run(command, env=environment)
        assert (status, errors) == (0, "")
        assert output == f"{250 - half} added, {half} unchanged, 0 changed, 0 refused\n"
        assert upkeep.check(store) == []
        assert row_count(store.engine, "figures") == sum(
            pq.read_metadata(path).num_rows for path in (out / "figures").iterdir()
        )
    assert half > 0


def test_results_that_cannot_be_taken_are_named(tmp_path: Path) -> None:
    with pytest.raises(MissingInput, match="holds no manifest"):
        results.shards_in(tmp_path)
    corpus = write_lines(tmp_path / "a.jsonl", 30)
    out = shards(corpus, tmp_path / "out")
    names = results.shards_in(out)
    (out / "figures" / f"{names[0]}.parquet").write_bytes(b"PAR1")
    (out / "articles" / f"{names[1]}.parquet").unlink()
    kept = out / "figures" / f"{names[2]}.parquet"
    pq.write_table(pq.read_table(kept).slice(1), kept)
    store = f"sqlite:///{tmp_path / 'store.db'}"
    status, output, errors = run(["add", "--from-bulk", out, "--store", store])
    assert (status, output.endswith(", 3 refused\n")) == (1, True)
    assert [name in errors for name in names[:3]] == [True, True, True]
    assert f"{kept}: cannot be read ('it does not hold the figures that its articles have')" in errors
    table = pq.read_table(out / "manifest.parquet")
    other = table.set_column(table.schema.get_field_index("rules"), "rules", [["1-0-0"] * table.num_rows])
    pq.write_table(other, out / "manifest.parquet")
    with pytest.raises(BrokenDocument, match="other rules than today's"):
        results.shards_in(out)
    assert run(["add", "--from-bulk", out, "a.txt", "--store", store])[0] == 2
    assert run(["add", "--from-bulk", out, "--demo", "--store", store])[0] == 2


@pytest.mark.parametrize("for_store", [True, False], ids=["words folded", "words left"])
def test_batches_without_figures_and_batches_that_come_out_even(
    for_store: bool, stores: tuple[Store, Store], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "_ARTICLES_AT_ONCE", 2)
    bulk, plain = stores
    corpus = tmp_path / "a.jsonl"
    texts = ("No count.", "None here.", "A fire killed 12 people.", "It cost $3 million.", "Nor here.", "Nor there.")
    corpus.write_text("".join(line(Article(id=str(at), text=each)) for at, each in enumerate(texts)))
    out = shards(corpus, tmp_path / "out", for_store=for_store)
    ((articles_of, figures_of),) = (
        [pq.read_metadata(out / folder / f"{name}.parquet").num_row_groups for folder in ("articles", "figures")]
        for name in results.shards_in(out)
    )
    assert (articles_of, figures_of) == (3, 1)
    assert load_all(bulk, out) == add_all(plain, corpus)
    assert upkeep.digest(bulk) == upkeep.digest(plain)
    assert upkeep.check(bulk) == []


def test_an_article_of_the_store_that_a_reviewer_has_seen_keeps_its_review(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'store.db'}") as store:
        writing.add(store, Article(id="a", source="The Port", text="The fair raised $3 million."))
        key = library.headings(store)[0].key
        figure = library.figures_of(store, key)[0]
        reviewing.review(store, figure.key, "accept", reviewer="Mona")
        (tmp_path / "a.jsonl").write_text(
            line(Article(id="a", source="The Port", text="The fair raised $3 million. The fair is over."))
        )
        assert load_all(store, shards(tmp_path / "a.jsonl", tmp_path / "out"))["changed"] == 1
        assert queries.figure(store, figure.key).review == "accepted"


# -------------------------------------------------------------------------------------- indexes that are set aside


LOAD_WITHOUT_A_LEAST = """
import sys
from tracker.cli import main
from tracker.store import aside
aside._FEWEST = 1
sys.exit(main(sys.argv[1:]))
"""


def indexes(store: Store) -> set[str]:
    """The names of all indexes and constraints, and what else is made anew: that a load may lose none."""
    if store.engine.dialect.name == "postgresql":
        asked = (
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' "
            "UNION ALL SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint"
        )
    else:
        asked = (
            "SELECT name || sql FROM sqlite_master WHERE sql IS NOT NULL "
            "UNION ALL SELECT 'a' || k || v FROM article_search_config WHERE k = 'hashsize' AND v <> 1048576 "
            "UNION ALL SELECT 'f' || k || v FROM figure_search_config WHERE k = 'hashsize' AND v <> 1048576"
        )
    with reading(store.engine) as connection:
        return set(connection.execute(text(asked)).scalars())


def load_much(store: Store, out: Path) -> Iterator[Counter[str]]:
    """Load with indexes set aside, a part at a time."""
    with loading(store, 10**9) as into:
        for some in parts(store, out):
            into.load(some)
            into.flush()
            yield into.done


def test_a_large_load_is_as_if_added_and_loses_no_index(stores: tuple[Store, Store], tmp_path: Path) -> None:
    bulk, plain = stores
    corpus = write_lines(tmp_path / "a.jsonl", 60)
    out = shards(corpus, tmp_path / "out")
    before = indexes(bulk)
    while_loading = [indexes(bulk) for _ in load_much(bulk, out)]
    assert len(before - while_loading[0]) >= 7
    assert indexes(bulk) == before
    add_all(plain, corpus)
    assert _without_times(bulk) == _without_times(plain)
    assert _index_of(bulk) == _index_of(plain)
    assert upkeep.digest(bulk) == upkeep.digest(plain)
    assert upkeep.check(bulk) == []


def test_a_load_that_brings_nothing_new_or_little_sets_nothing_aside(
    store_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aside, "_FEWEST", 20)
    out = shards(write_lines(tmp_path / "a.jsonl", 30), tmp_path / "out")
    with open_store(store_url) as store:
        held = results.figure_count(out)
        assert [aside.pays(store.engine, coming) for coming in (19, 20)] == [False, True]
        load_all(store, out)
        assert [aside.pays(store.engine, coming) for coming in (held - 1, held)] == [False, True]
        before = indexes(store)
        for outcomes in load_much(store, out):
            assert outcomes["added"] == 0
            assert indexes(store) == before


def test_while_one_loads_others_answer_and_leave_its_indexes_alone(store_url: str, tmp_path: Path) -> None:
    out = shards(write_lines(tmp_path / "a.jsonl", 60), tmp_path / "out")
    with open_store(store_url) as store:
        before = indexes(store)
        parts = load_much(store, out)
        next(parts)
        set_aside = indexes(store)
        with open_store(store_url) as other:
            assert indexes(other) == set_aside
            assert writing.add(other, Article(id="x", text="Beside it, a fire killed 12 people.")) == "added"
            assert queries.count(other, Filters(words="beside")) == 1
            with aside.without_indexes(other.engine) as is_possible:
                assert not is_possible
        assert list(parts)
        assert indexes(store) == before
        assert upkeep.check(store) == []


def test_a_load_that_fails_makes_its_indexes_again(store_url: str, tmp_path: Path) -> None:
    out = shards(write_lines(tmp_path / "a.jsonl", 60), tmp_path / "out")
    with open_store(store_url) as store:
        before = indexes(store)
        parts = load_much(store, out)
        next(parts)
        with pytest.raises(KeyboardInterrupt):
            parts.throw(KeyboardInterrupt())  # type: ignore[attr-defined]
        assert indexes(store) == before


def test_a_load_takes_over_what_a_killed_one_has_set_aside_since_the_store_was_opened(store_url: str) -> None:
    with open_store(store_url) as store:
        before = indexes(store)
        with open_store(store_url) as killed:
            assert aside._set_aside(killed.engine)
        left = indexes(store)
        with aside.without_indexes(store.engine) as is_possible:
            assert (is_possible, indexes(store)) == (True, left)
        assert len(left) < len(indexes(store)) == len(before)
        assert indexes(store) == before


@pytest.mark.parametrize("failing", [0, 1])
@pytest.mark.parametrize(
    "goes_wrong", ["RAISE disk_full USING MESSAGE = 'no space left'", "PERFORM pg_terminate_backend(pg_backend_pid())"]
)
def test_of_two_transactions_at_once_one_may_fail(
    postgres_url: str, tmp_path: Path, goes_wrong: str, failing: int
) -> None:
    out = shards(write_lines(tmp_path / "a.jsonl", 60), tmp_path / "out")
    with open_store(postgres_url) as store:
        before = indexes(store)
        sent = list(parts(store, out))[:2]
        last, others = sent[failing].headings[-1].id, len(sent[1 - failing].headings)
        with store.engine.begin() as connection:
            connection.exec_driver_sql(
                f"CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {goes_wrong}; RETURN NEW; END $$;"
                "CREATE TRIGGER fails BEFORE INSERT ON articles FOR EACH ROW "
                f"WHEN (NEW.id = '{last}') EXECUTE FUNCTION fail()"
            )
        with pytest.raises(StoreError, match=r"^postgresql.*; ") as raised, loading(store, 10**9) as into:
            for each in sent:
                into.load(each)
                into.flush()
        assert "\n" not in str(raised.value)
        assert row_count(store.engine, "articles") == others
        assert upkeep.check(store) == []
        assert indexes(store) == before
        with store.engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER fails ON articles")
        assert load_all(store, out) == {"added": 60 - others, "unchanged": others, "changed": 0}
        assert upkeep.check(store) == []


def test_whoever_opens_the_store_makes_the_indexes_that_a_killed_load_has_set_aside(
    store_url: str, tmp_path: Path
) -> None:
    corpus = write_lines(tmp_path / "a.jsonl", 250)
    out = shards(corpus, tmp_path / "out", size=10_000)
    environment = os.environ | {"TRACKER_DATABASE_URL": store_url}
    with open_store(store_url) as store:
        before = indexes(store)
        with subprocess.Popen(
            [sys.executable, "-c", LOAD_WITHOUT_A_LEAST, "add", "--from-bulk", out], env=environment
        ) as child:
            deadline = time.monotonic() + 20
            while not row_count(store.engine, "articles") and time.monotonic() < deadline:
                time.sleep(0.005)
            child.kill()
        half = row_count(store.engine, "articles")
        assert 0 < half < 250
        assert len(before - indexes(store)) >= 7
        assert upkeep.check(store) == []
        deadline = time.monotonic() + 20
        while (
            indexes(store) != before and time.monotonic() < deadline
        ):  # a server takes a moment to miss the killed one
            with open_store(store_url) as other:
                assert upkeep.check(other) == []
        assert indexes(store) == before
        assert load_all(store, out) == {"added": 250 - half, "unchanged": half, "changed": 0}
        assert upkeep.check(store) == []


# ----------------------------------------------------------------------------------------------- rows and vectors


def copy_in(connection: Connection, into: str, rows: memoryview) -> None:
    with connection.connection.cursor().copy(f"COPY {into} FROM STDIN (FORMAT binary)") as copy:  # type: ignore[attr-defined]
        copy.write(binary.HEADER)
        copy.write(rows)
        copy.write(binary.END)


def test_postgresql_takes_rows_that_are_made_by_columns(postgres_url: str) -> None:
    moment = datetime(1999, 12, 31, 23, 59, 59, 5)
    columns: dict[str, tuple[str, object, list[object]]] = {
        "a": ("bigint", None, [2**62, -1, 0]),
        "j": ("timestamp", None, [moment] * 3),
        "m": ("bigint", pa.array([2**62, -1, 0]), [2**62, -1, 0]),
        "b": ("text", "قتيل", ["قتيل"] * 3),
        "c": ("text", None, [None] * 3),
        "d": ("text", pa.array(["", None, "ب\t\\N"]), ["", None, "ب\t\\N"]),
        "e": ("integer", pa.array([1, -2, 2**31 - 1], pa.int32()), [1, -2, 2**31 - 1]),
        "f": ("bigint", pa.array([None, 7, None]), [None, 7, None]),
        "g": ("boolean", pa.array([True, False, True]), [True, False, True]),
        "h": ("date", pa.array([date.min, date(1999, 12, 31), date(2026, 2, 28)]), None),
        "i": ("double precision", pa.array([0.1, -1e300, 3.0]), [0.1, -1e300, 3.0]),
        "k": ("integer", 1, [1] * 3),
        "l": ("date", pa.array([date(2000, 1, 1)] * 3), None),
    }
    with open_store(postgres_url) as store, store_writing(store.engine) as connection:
        types = ", ".join(f"{name} {kind}" for name, (kind, *_) in columns.items())
        connection.execute(text(f"CREATE TABLE made ({types})"))
        held = [column for _, column, _ in columns.values()][2:]
        rows = binary.rows(2, held)
        copy_in(connection, "made", rows.filled(range(3), [2**62, -1, 0], binary.moment(moment)))
        copy_in(connection, "made", rows.filled(range(1, 2), [-1], binary.moment(moment)))
        some = [column.slice(1, 1) if isinstance(column, pa.Array) else column for column in held]
        copy_in(connection, "made", binary.rows(2, some).filled(range(1), [-1], binary.moment(moment)))
        there = connection.execute(text("SELECT * FROM made")).all()
    wanted = [values or column.to_pylist() for _, column, values in columns.values()]  # type: ignore[attr-defined]
    assert [list(row) for row in there] == [[each[at] for each in wanted] for at in (0, 1, 2, 1, 1)]


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        (["b", "a", "b", "والاحزاب"], ["c", "a"]),
        ([], []),
        (["a"] * 250 + ["b"], []),
        ([f"w{number}" for number in range(20_000)], ["x"]),
        ([f"{number:0100}" for number in range(9_000)], []),
    ],
)
def test_postgresql_takes_both_ways_of_writing_a_vector_for_the_same(
    words: list[str], bare: list[str], postgres_url: str
) -> None:
    with open_store(postgres_url) as store, store_writing(store.engine) as connection:
        rows = binary.rows(1, [pa.array([packed_vector(words, bare)])])
        copy_in(connection, "article_search (key, vector)", rows.filled(range(1), 1))
        same = "SELECT vector = CAST(:vector AS tsvector) FROM article_search"
        assert connection.execute(text(same), {"vector": vector(words, bare)}).scalar() is True


def test_a_vector_holds_no_more_than_a_server_takes() -> None:
    assert vector(["b", "a", "b"], ["c", "a"]) == "'b':1,3 'a':2 'c'"
    assert vector(["a"] * 250, []).count(",") == 199
    assert vector([f"w{number}" for number in range(20_000)], []).endswith(" 'w19999'")
    assert len(vector([f"{number:0100}" for number in range(9_000)], [])) < 1_000_000
