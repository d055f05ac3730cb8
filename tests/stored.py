"""What the store's tests share: articles, and everything that a store holds, to compare."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from tracker.records import Article
from tracker.sources.files import read_articles
from tracker.store import Store, writing
from tracker.store.engine import reading

RAISED = "جمعت حملة الشمال أكثر من 3 ملايين دولار خلال أسبوع."
KILLED = "A fire killed 12 people on Sunday."

TABLES = ("articles", "versions", "figures", "reviews", "views", "meta")


class Texts:
    """Articles from files."""

    @staticmethod
    def read(path: Path) -> list[Article]:
        return list(read_articles(path))


def article(text: str = RAISED, **fields: Any) -> Article:
    return Article(**{"id": "a", "text": text, "source": "The Port"} | fields)


def put(store: Store, text: str = RAISED, **fields: Any) -> str:
    return writing.add(store, article(text, **fields))


def dump(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, keys and times included."""
    with reading(store.engine) as connection:
        return {
            table: sorted((tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))), key=repr)
            for table in TABLES
        }


def row_count(engine: Engine, table: str) -> int:
    with reading(engine) as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
