"""How long a large store takes to answer what the dashboard asks of it, each question by itself.

    python -m benchmarks.questions sqlite:////tmp/large.db [--rounds 3]
    python -m benchmarks.questions --postgres 1000000 10000000 [--folder /data]

How it measures. For each change of the filters, the questions that the overview then asks (its counts and ranges, and
the newest fifty), and those of the other pages, are asked one after the other, in this process. The seconds are those
of the first time and the median of further ones, since a database reads more quickly what it has just read. Where
counting all takes too long, and the newest are told of alone, that is said of the first time and of the last.

With `--postgres` it starts a server of its own and has it copy the rows of some thousand articles, under other names,
outlets and days, until there are so many figures; a size after the other.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, Table, text

from benchmarks.large_store import review_some
from benchmarks.synthetic import articles as made_up
from tracker.store import Store, aside, counted, library, open_store, queries, wordcounts, writing
from tracker.store.engine import reading
from tracker.store.engine import writing as transaction
from tracker.store.filters import Filters
from tracker.store.schema import articles, figures

Question = Callable[[], object]

_CHANGES: dict[str, Filters] = {
    "nothing": Filters(),
    "kind=money": Filters(kinds=("money",)),
    "kind=casualty": Filters(kinds=("casualty",)),
    "unit=EUR": Filters(units=("EUR",)),
    "lang=ar": Filters(languages=("ar",)),
    "kind=money&role=raised": Filters(kinds=("money",), roles=("raised",)),
    "kind=money&min=1e6": Filters(kinds=("money",), least="1000000"),  # type: ignore[arg-type]
    "kind=money&min=1234567": Filters(kinds=("money",), least="1234567"),  # type: ignore[arg-type]
    "min=1000&max=2e6": Filters(least="1000", most="2000000"),  # type: ignore[arg-type]
    "since=2023-01-01": Filters(since="2023-01-01"),  # type: ignore[arg-type]
    "since=2021-03-09&until=2023-01-20": Filters(since="2021-03-09", until="2023-01-20"),  # type: ignore[arg-type]
    "words=killed": Filters(words="killed"),
    "words=million&kind=money": Filters(words="million", kinds=("money",)),
    "review=unreviewed": Filters(reviews=("unreviewed",)),
    "review=unreviewed&kind=money": Filters(reviews=("unreviewed",), kinds=("money",)),
    "review=unreviewed&since=2023-01-01": Filters(reviews=("unreviewed",), since="2023-01-01"),  # type: ignore[arg-type]
    "review=unreviewed&words=killed": Filters(reviews=("unreviewed",), words="killed"),
    "review=accepted": Filters(reviews=("accepted",)),
    "words=killed&since=2023-01-01": Filters(words="killed", since="2023-01-01"),  # type: ignore[arg-type]
    "words=killed million": Filters(words="killed million"),
    'words="the council"': Filters(words='"the council"'),
    "since=2023-01-01&min=1e6": Filters(since="2023-01-01", least="1000000"),  # type: ignore[arg-type]
    "words=the million": Filters(words="the million"),
    "words=killed&lang=en&min=100": Filters(words="killed", languages=("en",), least="100"),  # type: ignore[arg-type]
    "status=changed": Filters(statuses=("changed",)),
    "hedge=approx": Filters(hedges=("approx",)),
}
_MODELS = 2_000
_COPIES = 20


def main() -> int:
    """Print a row for each question."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("store", nargs="?", help="the URL of a store")
    parser.add_argument("--postgres", type=int, nargs="+", metavar="FIGURES", help="sizes of a new store")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is asked once more (3)")
    parser.add_argument("--folder", type=Path, help="where the server keeps its data")
    args = parser.parse_args()
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    if args.store:
        with open_store(args.store, must_exist=True) as store:
            prepare(store)
            report(store, args.rounds)
        return 0
    from tests.postgres import running_postgres  # noqa: PLC0415  (needs requirements-dev.txt)

    tempfile.tempdir = str(args.folder) if args.folder else None
    with running_postgres() as server, open_store(server.fresh_database()) as store:
        for size in sorted(args.postgres):
            start = time.monotonic()
            total = fill(store, size)
            review_some(store, total)
            print(f"\n{total:,} figures, after {time.monotonic() - start:.0f} s", flush=True)
            prepare(store)
            report(store, args.rounds)
    return 0


def prepare(store: Store) -> None:
    """Count what the dashboard would count beside its work, and say how long that took."""
    start = time.monotonic()
    counted.count_up(store.engine)
    chunks = time.monotonic() - start
    wordcounts.count_words(store.engine)
    print(f"counted in {chunks:.0f} s, common words in {time.monotonic() - start - chunks:.0f} s", flush=True)


def report(store: Store, rounds: int) -> None:
    """Ask everything, and print how long it took."""
    print(f"{'question':<52} {'first s':>8} {'again s':>8}")
    for name, question in questions(store):
        first, told = _asked(question)
        further = [_asked(question) for _ in range(rounds)] or [(first, told)]
        again = median(seconds for seconds, _ in further)
        print(f"{name:<52} {first:>8.2f} {again:>8.2f}  {_limit(told)} {_limit(further[-1][1])}".rstrip(), flush=True)


def questions(store: Store) -> Iterator[tuple[str, Question]]:
    """What the pages ask."""
    for name, filters in _CHANGES.items():
        yield f"counts and ranges, {name}", partial(queries.overview, store, filters)
        yield f"the newest, {name}", partial(queries.page, store, filters)
    yield "the largest, kind=money", partial(queries.page, store, Filters(kinds=("money",)), "largest")
    yield "count, kind=casualty", partial(queries.count, store, Filters(kinds=("casualty",)))
    yield "undated, kind=casualty", partial(queries.undated, store, Filters(kinds=("casualty",)))
    yield "facet unit", partial(queries.facet, store, Filters(), "unit")
    yield "facet unit, kind=money", partial(queries.facet, store, Filters(kinds=("money",)), "unit")
    yield "extent", partial(library.extent, store)
    yield "outlets", partial(library.outlets, store)
    yield "headings", partial(library.headings, store, with_figures=True)
    yield "headings, words=campaign", partial(library.headings, store, Filters(words="campaign"))
    yield "same quantity", partial(queries.same_quantity, store, 1_000)


def _asked(question: Question) -> tuple[float, object]:
    start = time.perf_counter()
    told = question()
    return time.perf_counter() - start, told


def _limit(told: object) -> str:
    return f"newest {told.mentions}" if isinstance(told, queries.Overview) and not told.is_all else ""


# ------------------------------------------------------------------------------------------------------ a large store


def fill(store: Store, wanted: int) -> int:
    """Have a PostgreSQL server copy rows until there are so many figures; how many that are."""
    with reading(store.engine) as connection:
        is_empty = connection.execute(text("SELECT max(key) FROM figures")).scalar() is None
    if is_empty:
        for article in made_up(_MODELS, 1):
            writing.add(store, article)
    with aside.without_indexes(store.engine):
        total = 0
        while total < wanted:
            with transaction(store.engine) as connection:
                total = _copied(connection, wanted)
    with store.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM (ANALYZE)")
    return total


_HELD = """\
SELECT (SELECT max(key) FROM articles WHERE key <= :models),
(SELECT max(key) FROM figures WHERE article_key <= :models),
(SELECT max(key) FROM articles), (SELECT max(key) FROM figures)"""
_NUMBERS = "generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) AS n"
_COPY_WORDS = f"""\
INSERT INTO {{0}}_search SELECT s.key + n * :{{0}}s, s.vector FROM {{0}}_search s CROSS JOIN {_NUMBERS}
WHERE s.key <= :{{0}}s ORDER BY 1"""
_GO_ON = "SELECT setval(pg_get_serial_sequence('{0}s', 'key'), (SELECT max(key) FROM {0}s))"

# What is copied is spread over sixty outlets and two thousand days by its number.
_NUMBER = "(a.key + n * :articles)"
_OUTLET = f"a.outlet || ' ' || {_NUMBER} * 7919 % 60"
_DAY = f"DATE '2019-01-01' + CAST({_NUMBER} * 104729 % 2000 AS int)"
_OF_ARTICLE = {
    "key": _NUMBER,
    "identity": f"'id ' || {_OUTLET} || chr(10) || 'copy-' || {_NUMBER}",
    "id": f"'copy-' || {_NUMBER}",
    "outlet": _OUTLET,
    "published": _DAY,
    "url": "NULL",
}
_OF_FIGURE = {
    "key": "f.key + n * :figures",
    "article_key": _NUMBER,
    "outlet": _OUTLET,
    "published": _DAY,
    "status": "'current'",
    "review": "'unreviewed'",
}


def _copied(connection: Connection, wanted: int) -> int:
    """Some copies of the first articles with all that belongs to them, on other days and of other outlets."""
    article_step, figure_step, last, total = connection.execute(text(_HELD), {"models": _MODELS}).one()
    copies = min(_COPIES, -(-(wanted - total) // figure_step))
    if copies <= 0:
        return int(total)
    first = last // article_step
    told = {"first": first, "last": first + copies - 1, "models": _MODELS}
    told |= {"articles": article_step, "figures": figure_step}
    _copy(connection, articles, "articles a", "a", _OF_ARTICLE, told)
    _copy(connection, figures, "articles a JOIN figures f ON f.article_key = a.key", "f", _OF_FIGURE, told)
    for what in ("article", "figure"):
        connection.execute(text(_COPY_WORDS.format(what)), told)
        connection.execute(text(_GO_ON.format(what)))
    whole: int = total + copies * figure_step
    return whole


def _copy(
    connection: Connection, table: Table, of: str, short: str, known: Mapping[str, str], told: Mapping[str, int]
) -> None:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    values = ", ".join(known.get(column.name, f'{short}."{column.name}"') for column in table.columns)
    rows = f"SELECT {values} FROM {of} CROSS JOIN {_NUMBERS} WHERE a.key <= :models ORDER BY 1"
    connection.execute(text(f"INSERT INTO {table.name} ({names}) {rows}"), told)


if __name__ == "__main__":
    raise SystemExit(main())
