"""Articles with figures that were found elsewhere go in, many at once; what comes of it is what `writing.add` makes.

New articles are copied in by the thousand, one transaction for all of them. Whatever is more than new or the same as
before (another version, an address that is known, the same text under another name) takes the ordinary way through
`writing`, at its turn: the order of the input decides what becomes of it, as it does there.

No value of a new article passes through Python by itself. SQLite copies from an image (`image.py`), PostgreSQL takes
rows that are made a column at a time (`binary.py`).
"""

from __future__ import annotations

import gc
import sqlite3
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal, Protocol

from sqlalchemy import Column, Connection, Engine, RowMapping, select, text

from tracker.extraction.edition import edition
from tracker.extraction.headlines import extract_article
from tracker.records import Article, Figure
from tracker.store import aside, binary, image, search
from tracker.store.counted import count_up
from tracker.store.engine import is_one_of, lock, reading, told
from tracker.store.opening import Store
from tracker.store.rows import Heading, identity_of
from tracker.store.schema import articles
from tracker.store.writing import Outcome, add, news

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa  # type: ignore[import-untyped]

_AT_ONCE = {"sqlite": 4_000, "postgresql": 800}
"""Articles in a transaction. FTS5 writes a part with each, all of which it has to merge; PostgreSQL takes two locks for
every article."""
_LANES = {"sqlite": 1, "postgresql": 2}  # connections
_PARTS = 8  # SQLite attaches ten databases at the most
_FEWEST = 8
_CACHE = "PRAGMA cache_size = -32000"

_NEXT_KEYS = """\
WITH named AS MATERIALIZED (SELECT CAST(pg_get_serial_sequence(:table, 'key') AS regclass) AS sequence),
made AS (SELECT nextval(sequence) AS key FROM named, generate_series(1, :count))
SELECT min(key), max(key), CASE WHEN max(key) - min(key) >= count(*) THEN array_agg(key ORDER BY key) END FROM made"""


class Content(Protocol):
    """What articles and their figures hold, for who asks for it."""

    def image(self) -> bytes:
        """All of it, as SQLite takes it."""

    def copies(self) -> Sequence[Copied]:
        """All of it, as PostgreSQL takes it: what `copies` makes."""

    def record(self, at: int) -> tuple[Article, Callable[[], list[Figure]]]:
        """One article, and what makes its figures' records."""


@dataclass
class Part:
    """Articles that follow on each other, with their figures."""

    headings: Sequence[Heading]
    content: Content

    @cached_property
    def first_figures(self) -> list[int]:
        """The number of each article's first figure, counted from 0; and behind the last one how many there are."""
        return list(accumulate((each.figure_count for each in self.headings), initial=0))


class _Place:
    """An article of a part."""

    __slots__ = ("at", "heading", "identity", "part")

    def __init__(self, part: Part, at: int) -> None:
        self.part, self.at = part, at
        self.heading = part.headings[at]
        self.identity = identity_of(self.heading)


class Loading:
    """Puts articles and their figures into a store, some at a time; see `loading`.

    Attributes:
        done: how many were added, unchanged and changed.
    """

    def __init__(self, store: Store, coming: int, stack: ExitStack) -> None:
        self._store, self._coming, self._stack = store, coming, stack
        self._is_begun = self._expects_new = False
        self._parts: list[Part] = []
        self._most = _AT_ONCE[store.engine.dialect.name]
        self.done: Counter[Outcome] = Counter()

    def load(self, part: Part) -> None:
        """Put these in, now or together with the next.

        Raises:
            StoreError: The store cannot be written. What is in it is in it with each article whole.
        """
        waiting = sum(len(each.headings) for each in self._parts)
        if self._parts and (len(self._parts) == _PARTS or waiting + len(part.headings) > self._most):
            self.flush()
        self._parts.append(part)

    def flush(self) -> None:
        """Put in what waits."""
        found = [_Place(part, at) for part in self._parts for at in range(len(part.headings))]
        self._parts = []
        at, window = 0, self._most
        while at < len(found):
            some = found[at : at + window]
            taken = self._load_plain(some)
            at += taken
            if taken < len(some):
                if self._is_begun:
                    self._writer.settle()
                self.done[_add(self._store, some[taken])] += 1
                at += 1
            # Where every other article has a history, looking ahead a thousand of them would be in vain.
            window = min(self._most, max(_FEWEST, 2 * taken))

    def _load_plain(self, found: Sequence[_Place]) -> int:
        """Put in as many of the first ones as are new or the same as before; how many that was."""
        plan = _Plan()
        if not self._expects_new:  # what is known already need not keep others from writing
            with reading(self._store.engine) as connection:
                plan = _plan(connection, found)
        if plan.new or self._expects_new:
            self._begin()
            plan = self._writer.load(found)
        self._expects_new = bool(plan.new)
        self.done["added"] += len(plan.new)
        self.done["unchanged"] += plan.unchanged
        return len(plan.new) + plan.unchanged

    @cached_property
    def _writer(self) -> _Writer:
        return self._stack.enter_context(_writer(self._store.engine))

    def _begin(self) -> None:
        """Set indexes aside if that pays; not before anything is new, for then it would be for nothing."""
        if not self._is_begun:
            self._is_begun = True
            if aside.pays(self._store.engine, self._coming):
                self._stack.enter_context(aside.without_indexes(self._store.engine))


@contextmanager
def loading(store: Store, coming: int = 0) -> Iterator[Loading]:
    """What loads articles into the store. All are in it when this ends well.

    Args:
        store: The store.
        coming: About how many figures will be loaded in all. Where they are more than the store holds, indexes are made
            of all of them in the end and not kept up with each.
    """
    with _settled(), ExitStack() as stack:
        into = Loading(store, coming, stack)
        yield into
        into.flush()
    count_up(store.engine)


@contextmanager
def _settled() -> Iterator[None]:
    """The collector of garbage need not look at all modules again and again, while so much comes and goes."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _add(store: Store, found: _Place) -> Outcome:
    """The ordinary way, with the figures that are known unless the store knows more of the article."""
    read, records = found.part.content.record(found.at)

    def extract(merged: Article) -> list[Figure]:
        same = (merged.text, merged.title, merged.lang) == (read.text, read.title, read.lang)
        return records() if same else extract_article(merged)

    return add(store, read, extract)


# ---------------------------------------------------------------------------------------------- what is known already


@dataclass
class _Plan:
    """What becomes of the first articles; whichever comes behind takes the ordinary way."""

    new: list[_Place] = field(default_factory=list)
    unchanged: int = 0


@dataclass
class _Known:
    """What the store, and the articles before, say: rows by identity, and addresses and texts that are taken."""

    rows: Mapping[str, RowMapping]
    identities: set[str]
    urls: set[str]
    hashes: set[str]

    def add(self, found: _Place) -> None:
        self.identities.add(found.identity)
        self.hashes.add(found.heading.text_hash)
        if found.heading.url:
            self.urls.add(found.heading.url)


def _plan(connection: Connection, found: Sequence[_Place]) -> _Plan:
    known = _known(connection, found)
    plan = _Plan()
    for each in found:
        row = known.rows.get(each.identity)
        if row is not None and _says_nothing_new(row, each.heading):
            plan.unchanged += 1
        elif row is None and _is_new(each, known):
            known.add(each)
            plan.new.append(each)
        else:
            break
    return plan


def _is_new(found: _Place, known: _Known) -> bool:
    if found.identity in known.identities:
        return False
    if not found.heading.derived_id:
        return True
    return found.heading.url not in known.urls and found.heading.text_hash not in known.hashes


def _says_nothing_new(row: RowMapping, heading: Heading) -> bool:
    return bool(row["text_hash"] == heading.text_hash and not news(row, heading))


def _known(connection: Connection, found: Sequence[_Place]) -> _Known:
    asked = [articles.c[name] for name in ("identity", "text_hash", "title", "lang", "url", "published", "outlet")]
    dialect = connection.dialect.name
    rows = select(*asked).where(is_one_of(articles.c.identity, [each.identity for each in found], dialect))
    by_identity = {row["identity"]: row for row in connection.execute(rows).mappings()}
    derived = [each.heading for each in found if each.heading.derived_id]
    urls = _taken(connection, articles.c.url, [each.url for each in derived if each.url])
    return _Known(
        by_identity, set(), urls, _taken(connection, articles.c.text_hash, [each.text_hash for each in derived])
    )


def _taken(connection: Connection, column: Column[str], values: Sequence[str]) -> set[str]:
    """Which of these values some article has."""
    if not values:
        return set()
    return set(connection.execute(select(column).where(is_one_of(column, values, connection.dialect.name))).scalars())


# ----------------------------------------------------------------------------------------------------------- new rows


@dataclass
class _Run:
    """New articles that follow on each other in a part: their numbers there, and those of their figures."""

    part: Part
    articles: range

    @property
    def figures(self) -> range:
        starts = self.part.first_figures
        return range(starts[self.articles.start], starts[self.articles.stop])

    def owners(self, keys: Sequence[int]) -> np.ndarray[Any, Any]:
        """The key of its article for each figure."""
        import numpy as np  # noqa: PLC0415

        some = self.part.headings[self.articles.start : self.articles.stop]
        return np.repeat(keys, [each.figure_count for each in some])


def _runs(found: Sequence[_Place]) -> list[_Run]:
    runs: list[_Run] = []
    for each in found:
        if runs and runs[-1].part is each.part and runs[-1].articles.stop == each.at:
            runs[-1].articles = range(runs[-1].articles.start, each.at + 1)
        else:
            runs.append(_Run(each.part, range(each.at, each.at + 1)))
    return runs


class _Writer(Protocol):
    """What new articles go in by."""

    def load(self, found: Sequence[_Place]) -> _Plan:
        """Put in what is still new of these, in one transaction."""

    def settle(self) -> None:
        """Wait until all that was put in is there for everybody."""


@contextmanager
def _writer(engine: Engine) -> Iterator[_Writer]:
    """The writer; what went in is there when this ends well."""
    with told(engine), ExitStack() as stack:
        connections = [stack.enter_context(engine.connect()) for _ in range(_LANES[engine.dialect.name])]
        for connection in connections:
            connection.execution_options(writes=True)
        if engine.dialect.name == "postgresql":
            writer: _Writer = _PostgresqlWriter(connections, stack.enter_context(ThreadPoolExecutor(len(connections))))
        else:
            writer = _SqliteWriter(*connections)
        yield writer
        writer.settle()


class _SqliteWriter:
    """Copies from images that are attached."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        connection.detach()  # how it is set is not for others
        self._raw = raw
        self._attached: list[Part | None] = [None] * _PARTS
        raw.execute("PRAGMA synchronous = NORMAL")  # not on disk before the transaction ends, as `writing` says
        raw.execute(_CACHE)
        raw.execute("PRAGMA secure_delete = FAST")  # else the search index writes zeros over all that it merges
        raw.execute("PRAGMA foreign_keys = OFF")  # each figure comes with its article
        for number in range(_PARTS):
            raw.execute(f"ATTACH ':memory:' AS part{number}")

    def load(self, found: Sequence[_Place]) -> _Plan:
        """Put in what is still new; what is not attached is attached before, which no transaction lets happen."""
        parts = list({id(each.part): each.part for each in found}.values())
        free = [at for at, part in enumerate(self._attached) if not any(part is each for each in parts)]
        for part in parts:
            if not any(part is each for each in self._attached):
                number = free.pop()
                self._raw.deserialize(part.content.image(), name=f"part{number}")
                self._attached[number] = part
        with told(self._connection.engine), self._connection.begin():
            plan = _plan(self._connection, found)
            if plan.new:
                self._insert(_runs(plan.new))
        return plan

    def settle(self) -> None:
        """It is there."""

    def _insert(self, runs: Sequence[_Run]) -> None:
        article, figure = self._next_key("articles"), self._next_key("figures")
        taken = []
        for run in runs:
            schema = f"part{next(at for at, part in enumerate(self._attached) if part is run.part)}"
            taken.append(image.Taken(schema, run.articles, run.figures, article, figure))
            article, figure = article + len(run.articles), figure + len(run.figures)
        added = datetime.now(UTC).replace(tzinfo=None).strftime("%Y-%m-%d %H:%M:%S.%f")
        image.copy_from(self._raw, taken, added, edition())

    def _next_key(self, table: str) -> int:
        kept = self._raw.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return int(kept[0] if kept else 0) + 1


class _PostgresqlWriter:
    """Sends rows in PostgreSQL's own format, two transactions at a time.

    What is new is asked, and keys are taken, by one after the other, in the order of the input. While the rows of one
    are sent, the next one is asked for; where both have to do with the same article, its lock keeps the next waiting.
    """

    def __init__(self, connections: Sequence[Connection], workers: Executor) -> None:
        self._free, self._workers = deque(connections), workers
        self._sent: deque[tuple[Connection, Future[None]]] = deque()

    def load(self, found: Sequence[_Place]) -> _Plan:
        """Put in what is still new."""
        if not self._free:
            self._wait()
        connection = self._free[0]
        with told(connection.engine), ExitStack() as stack:
            stack.enter_context(connection.begin())
            connection.execute(text("SET LOCAL synchronous_commit = off"))  # as `writing` says
            lock(connection, *{name for each in found for name in (each.identity, each.heading.text_hash)})
            plan = _plan(connection, found)
            if plan.new:
                runs = _runs(plan.new)
                # Before there are keys: nobody may take their chunk for full.
                connection.execute(text("LOCK TABLE figures IN ROW EXCLUSIVE MODE"))
                article_keys = _next_keys(connection, "articles", sum(len(run.articles) for run in runs))
                figure_keys = _next_keys(connection, "figures", sum(len(run.figures) for run in runs))
                transaction = stack.pop_all()
                sent = self._workers.submit(_send, transaction, connection, runs, article_keys, figure_keys)
                self._sent.append((self._free.popleft(), sent))
        return plan

    def settle(self) -> None:
        """Wait for all."""
        while self._sent:
            self._wait()

    def _wait(self) -> None:
        connection, sent = self._sent.popleft()
        sent.result()
        self._free.append(connection)


def _send(
    transaction: ExitStack,
    connection: Connection,
    runs: Sequence[_Run],
    article_keys: Sequence[int],
    figure_keys: Sequence[int],
) -> None:
    """Copy the rows in, and end the transaction."""
    with told(connection.engine), transaction:
        for statement, blocks in _filled(runs, article_keys, figure_keys).items():
            with connection.connection.cursor().copy(statement) as copy:
                copy.write(binary.HEADER)
                for block in blocks:
                    copy.write(block)
                copy.write(binary.END)


def _next_keys(connection: Connection, table: str, count: int) -> Sequence[int]:
    """Row numbers that nobody else will take."""
    first, last, scattered = connection.execute(text(_NEXT_KEYS), {"table": table, "count": count}).one()
    return scattered or range(first or 0, (last or -1) + 1)


def _filled(
    runs: Sequence[_Run], article_keys: Sequence[int], figure_keys: Sequence[int]
) -> Mapping[str, Sequence[memoryview]]:
    """What each statement takes, articles before their figures."""
    moment = binary.moment(datetime.now(UTC).replace(tzinfo=None))
    blocks: dict[str, list[memoryview]] = {}
    for run in runs:
        keys, article_keys = article_keys[: len(run.articles)], article_keys[len(run.articles) :]
        of_figures, figure_keys = figure_keys[: len(run.figures)], figure_keys[len(run.figures) :]
        filled: dict[str, tuple[range, Mapping[str, Any]]] = {
            "articles": (run.articles, {"key": keys, "added": moment}),
            "figures": (run.figures, {"key": of_figures, "article_key": run.owners(keys)}),
        }
        for each in run.part.content.copies():
            numbers, values = filled[each.of]
            if numbers:
                block = each.rows.filled(numbers, *(values[name] for name in each.opened))
                blocks.setdefault(each.statement, []).append(block)
    return blocks


# ------------------------------------------------------------------------------------------------ rows for PostgreSQL


@dataclass(frozen=True)
class Copied:
    """The rows of a table, all but their keys.

    Attributes:
        of: what each row is of.
        opened: the columns that are still to be filled in.
        statement: what takes the rows.
        rows: these.
    """

    of: Literal["articles", "figures"]
    opened: tuple[str, ...]
    statement: str
    rows: binary.Rows


def copies(of_articles: pa.RecordBatch, of_figures: pa.RecordBatch) -> tuple[Copied, ...]:
    """What PostgreSQL takes of articles and their figures.

    Args:
        of_articles, of_figures: What they bring along, named and typed as the tables have it, and `vector`.
    """
    about: dict[str, str | int | None] = {"origin": None, "version": 1, "edition": edition()}
    still: dict[str, str | int | None] = {"version": 1, "status": "current", "review": "unreviewed"}
    told = (
        *_tables("articles", "article_search", ("key", "added"), of_articles, about),
        *(_tables("figures", "figure_search", ("key", "article_key"), of_figures, still) if len(of_figures) else ()),
    )
    return tuple(told)


def _tables(
    table: Literal["articles", "figures"],
    index: search.Index,
    opened: tuple[str, ...],
    batch: pa.RecordBatch,
    about: Mapping[str, str | int | None],
) -> Iterator[Copied]:
    columns: dict[str, Any] = {**about, **{name: batch.column(name) for name in batch.schema.names}}
    vector = {"vector": columns.pop("vector")}
    for into, first, held in ((table, opened, columns), (index, opened[:1], vector)):
        names = ", ".join(f'"{name}"' for name in (*first, *held))
        statement = f"COPY {into} ({names}) FROM STDIN (FORMAT binary)"
        yield Copied(table, first, statement, binary.rows(len(first), list(held.values())))
