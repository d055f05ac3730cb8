"""What is searched of articles and figures, and the whole index made anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Table, select

from tracker.store import search
from tracker.store.schema import articles, figures


def article_entry(key: int, title: str | None, text: str) -> search.Entry:
    """What is searched of an article."""
    return search.Entry(key, (title, text))


def figure_entry(key: int, title: str | None, figure: Mapping[Any, Any]) -> search.Entry:
    """What is searched of a figure: its sentence, and what was taken from beyond it."""
    return search.Entry(key, (figure["sentence"], title, figure["subject"], figure["attribution"], figure["pollster"]))


def rebuild(connection: Connection) -> None:
    """Index everything anew."""
    search.clear(connection, "article_search")
    search.clear(connection, "figure_search")
    for rows in _in_batches(connection, select(articles.c.key, articles.c.title, articles.c.text), articles):
        entries = [article_entry(each["key"], each["title"], each["text"]) for each in rows]
        search.put(connection, "article_search", entries)
    fields = (figures.c.key, articles.c.title, figures.c.sentence)
    asked = select(*fields, figures.c.subject, figures.c.attribution, figures.c.pollster).join_from(figures, articles)
    for rows in _in_batches(connection, asked, figures):
        search.put(connection, "figure_search", [figure_entry(each["key"], each["title"], each) for each in rows])


def _in_batches(
    connection: Connection, asked: Select[Any], table: Table, size: int = 500
) -> Iterator[Sequence[RowMapping]]:
    last = 0
    while (
        rows := connection.execute(asked.where(table.c.key > last).order_by(table.c.key).limit(size)).mappings().all()
    ):
        yield rows
        last = rows[-1]["key"]
