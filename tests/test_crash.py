"""A killed `tracker add` leaves whole articles behind, and the next one ends as if nothing had been."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from benchmarks import mixed
from benchmarks.crash import Undisturbed, kills, line, state, summary, undisturbed
from benchmarks.ingest import NewStore
from tests.postgres import PostgresServer

TIMES = 5
MADE = 60
QUICK = "texts described utf-16 windows-1256 iso-8859-6 lines packed-lines csv".split()
ARTICLES = sum(mixed.kind_of(number) in QUICK for number in range(MADE))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of the kinds that are read quickly: with the others most kills would come before anything is written."""
    folder = tmp_path_factory.mktemp("corpus")
    for kind in mixed.write(folder, MADE, seed=3).keys() - set(QUICK):
        shutil.rmtree(folder / kind)
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def new_store(request: pytest.FixtureRequest, tmp_path: Path) -> NewStore:
    if request.param == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        return server.fresh_database
    numbers = count()
    return lambda: f"sqlite:///{tmp_path / f'{next(numbers)}.db'}"


def test_kills_at_random_moments(corpus: Path, new_store: NewStore) -> None:
    found = list(kills(corpus, new_store, TIMES, seed=1))
    assert all(kill.is_good for kill in found), "\n".join(map(line, found))
    assert summary(found) == f"{TIMES} kills, 0 corrupt, 0 half, digest equal {TIMES} of {TIMES}"


@pytest.fixture(scope="module")
def whole(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Undisturbed]:
    file = tmp_path_factory.mktemp("whole") / "store.db"
    return file, undisturbed(corpus, f"sqlite:///{file}")


def run(statement: str) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection, connection:
            assert connection.execute(statement).rowcount == 1

    return change


def overwrite(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2 :] = b"?" * (len(content) - len(content) // 2)
    file.write_bytes(content)


FIRST = "key = (SELECT min(key) FROM figures)"


@pytest.mark.parametrize(
    ("change", "is_corrupt", "halves"),
    [
        (lambda file: None, False, 0),
        (run(f"UPDATE figures SET low = '1.25' WHERE {FIRST}"), False, 1),
        (run(f"DELETE FROM figures WHERE {FIRST}"), True, 0),
        (overwrite, True, 0),
    ],
    ids=["as it was", "another value", "a figure lost", "a file damaged"],
)
def test_damage_would_be_seen(
    change: Callable[[Path], None], is_corrupt: bool, halves: int, whole: tuple[Path, Undisturbed], tmp_path: Path
) -> None:
    file, wanted = whole
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    change(copy)
    found = state(f"sqlite:///{copy}", wanted)
    assert (bool(found.problems), len(found.half)) == (is_corrupt, halves), found
    assert found.articles == (0 if is_corrupt else ARTICLES)


def test_a_store_that_was_never_made_is_sound(whole: tuple[Path, Undisturbed], tmp_path: Path) -> None:
    assert state(f"sqlite:///{tmp_path / 'none.db'}", whole[1]).problems == ()
