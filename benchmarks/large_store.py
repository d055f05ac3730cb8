"""A store with as many figures as asked for, to measure what a large one costs.

    python -m benchmarks.large_store sqlite:////tmp/large.db --figures 1000000

Some thousands of made-up articles are read and stored like any others; then their rows are copied, with other ids,
outlets and days, until there are enough. A copy has the text of its model, so the store is as sound as one that was
filled by reading; only its words and values are fewer. Some are reviewed then: the newest, the largest and the
smallest, as reviewers would, and some of all.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection, insert, select

from benchmarks.synthetic import articles as made_up
from tracker.store import Store, open_store, queries, reviewing, search, writing
from tracker.store.engine import reading
from tracker.store.engine import writing as transaction
from tracker.store.filters import Filters
from tracker.store.indexing import article_entry, figure_entry
from tracker.store.schema import articles, figures

_DAYS = 2000
_FIRST_DAY = date(2019, 1, 1)
_OUTLETS = 60
_COPIED_AT_ONCE = 200
_REVIEWED: dict[queries.Order, int] = {"newest": 1_000, "largest": 100, "smallest": 100}
_REVIEWED_ANYWHERE = 800


def main() -> None:
    """Fill the store that the arguments name."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("url", help="sqlite:///FILE or postgresql://…; a new one")
    parser.add_argument("--figures", type=int, default=1_000_000, help="how many (1000000)")
    parser.add_argument("--models", type=int, default=4_000, help="articles that are read (4000)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (1)")
    args = parser.parse_args()
    start = time.monotonic()
    with open_store(args.url) as store:
        total = fill(store, args.figures, args.models, args.seed)
    print(f"{total:,} figures in {time.monotonic() - start:.0f} s", file=sys.stderr)


def fill(store: Store, wanted: int, models: int, seed: int = 1) -> int:
    """Fill an empty store; the number of figures that it has then."""
    for article in made_up(models, seed):
        writing.add(store, article)
    with reading(store.engine) as connection:
        originals = _originals(connection)
    total = sum(len(told) for _, told in originals)
    random, next_article, next_figure = Random(seed), len(originals) + 1, total + 1
    while total < wanted:
        for some in _in_parts(originals):
            copied = [_copied(article, told, next_article + at, random) for at, (article, told) in enumerate(some)]
            next_article += len(copied)
            added = [row for _, rows in copied for row in rows]
            for at, row in enumerate(added):
                row["key"] = next_figure + at
            next_figure += len(added)
            with transaction(store.engine) as connection:
                _insert(connection, [article for article, _ in copied], added)
            total += len(added)
            if total >= wanted:
                break
    _number_on(store)
    review_some(store, total, seed)
    return total


def review_some(store: Store, total: int, seed: int = 1) -> None:
    """Review two thousand figures, at the most, of so many."""
    shown = [each for order, limit in _REVIEWED.items() for each in queries.page(store, Filters(), order, limit=limit)]
    some = Random(seed).sample(range(1, total + 1), min(total, _REVIEWED_ANYWHERE))
    for key in sorted({each.key for each in shown}.union(some)):
        reviewing.review(store, key, "accept" if key % 2 else "reject", reviewer="Mona")


Original = tuple[dict[str, Any], list[dict[str, Any]]]


def _originals(connection: Connection) -> list[Original]:
    told: dict[int, list[dict[str, Any]]] = {}
    for row in connection.execute(select(figures).order_by(figures.c.key)).mappings():
        told.setdefault(row["article_key"], []).append(dict(row))
    rows = connection.execute(select(articles).order_by(articles.c.key)).mappings()
    return [(dict(row), told.get(row["key"], [])) for row in rows]


def _in_parts(originals: Sequence[Original]) -> Iterator[Sequence[Original]]:
    for at in range(0, len(originals), _COPIED_AT_ONCE):
        yield originals[at : at + _COPIED_AT_ONCE]


def _copied(article: dict[str, Any], told: list[dict[str, Any]], key: int, random: Random) -> Original:
    """The rows of one article under another id, outlet and day."""
    about = {
        "outlet": f"{article['outlet']} {random.randrange(_OUTLETS)}",
        "published": _FIRST_DAY + timedelta(days=random.randrange(_DAYS)),
    }
    name = f"copy-{key}"
    copy = article | about | {"key": key, "id": name, "identity": f"id {about['outlet']}\n{name}", "url": None}
    return copy, [row | {"article_key": key} | about for row in told]


def _insert(connection: Connection, new: list[dict[str, Any]], told: list[dict[str, Any]]) -> None:
    connection.execute(insert(articles), new)
    connection.execute(insert(figures), told)
    titles = {row["key"]: row["title"] for row in new}
    search.put(connection, "article_search", [article_entry(row["key"], row["title"], row["text"]) for row in new])
    search.put(connection, "figure_search", [figure_entry(row["key"], titles[row["article_key"]], row) for row in told])


def _number_on(store: Store) -> None:
    """PostgreSQL does not see that keys were given: let it go on behind them."""
    if store.engine.dialect.name == "postgresql":
        with transaction(store.engine) as connection:
            for table in ("articles", "figures"):
                connection.exec_driver_sql(
                    f"SELECT setval(pg_get_serial_sequence('{table}', 'key'), (SELECT max(key) FROM {table}))"
                )
            connection.exec_driver_sql("ANALYZE")


if __name__ == "__main__":
    main()
