"""Articles with figures that were found elsewhere go in, many at once; what comes of it is what `writing.add` makes.

New articles are copied in by the thousand, one transaction for all of them. Whatever is more than new or the same as
before (another version, an address that is known, the same text under another name) takes the ordinary way through
`writing`, at its turn: the order of the input decides what becomes of it, as it does there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from itertools import chain, islice
from struct import Struct
from typing import Any

from sqlalchemy import Connection, RowMapping, select, text

from tracker.extraction.edition import edition
from tracker.extraction.headlines import extract_article
from tracker.records import Article, Figure
from tracker.store import aside, search
from tracker.store.counted import count_up
from tracker.store.engine import lock, reading, writing
from tracker.store.opening import Store
from tracker.store.rows import FIELDS, identity_of
from tracker.store.schema import articles
from tracker.store.search import Words
from tracker.store.writing import Outcome, add, news

Row = tuple[Any, ...]

FIGURE_COLUMNS = (*FIELDS, "least", "most")
"""What a figure brings along: its record's fields, numbers with all their digits as text, and how they compare."""

_AT_ONCE = 1_000  # articles in a transaction; on PostgreSQL each takes two locks
_FEWEST = 8
_LINES_AT_ONCE = 200
# As "COPY" in PostgreSQL's manual has its binary format: how many fields, and each with its length before it.
_BINARY_HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_BINARY_ROW = Struct(">hiqi")
_BINARY_END = b"\xff\xff"

_ARTICLE_TABLE = (
    "key identity id derived_id origin outlet title text text_hash lang language url published added version edition "
    "figure_count"
).split()
_ABOUT_ARTICLE = "key article_key version status review outlet language published".split()
_FIGURE_TABLE = (*_ABOUT_ARTICLE, *FIGURE_COLUMNS)

_NEXT_KEYS = """\
WITH made AS (SELECT nextval(pg_get_serial_sequence(:table, 'key')) AS key FROM generate_series(1, :count))
SELECT min(key), max(key), CASE WHEN max(key) - min(key) >= count(*) THEN array_agg(key ORDER BY key) END FROM made"""


@dataclass
class Found:
    """An article with its figures.

    Attributes:
        article: the article.
        text_hash, language: as `rows.article_row` has them.
        words: what is searched of it.
        figures: each as a row of `FIGURE_COLUMNS`.
        figure_words: what is searched of each.
        records: makes the figures' records.
    """

    article: Article
    text_hash: str
    language: str
    words: Words
    figures: Sequence[Row]
    figure_words: Sequence[Words]
    records: Callable[[], list[Figure]]

    @cached_property
    def identity(self) -> str:
        """What it is known by."""
        return identity_of(self.article)


class Loading:
    """Puts articles and their figures into a store, some at a time; see `loading`."""

    def __init__(self, store: Store, coming: int, stack: ExitStack) -> None:
        self._store, self._coming, self._stack = store, coming, stack
        self._is_begun = False

    def load(self, found: Sequence[Found]) -> Counter[Outcome]:
        """Put these in; how many were added, unchanged and changed.

        Raises:
            StoreError: The store cannot be written. What was counted before is in it, each article whole.
        """
        outcomes: Counter[Outcome] = Counter()
        at, window = 0, _AT_ONCE
        while at < len(found):
            some = found[at : at + window]
            taken = self._load_plain(some, outcomes)
            at += taken
            if taken < len(some):
                outcomes[_add(self._store, some[taken])] += 1
                at += 1
            # Where every other article has a history, looking ahead a thousand of them would be in vain.
            window = min(_AT_ONCE, max(_FEWEST, 2 * taken))
        self._coming -= sum(len(each.figures) for each in found)
        return outcomes

    def _load_plain(self, found: Sequence[Found], outcomes: Counter[Outcome]) -> int:
        """Put in as many of the first ones as are new or the same as before; how many that was."""
        with reading(self._store.engine) as connection:  # what is known already need not keep others from writing
            plan = _plan(connection, found)
        if plan.new:
            self._begin()
            with writing(self._store.engine) as connection:
                _write_quickly(connection)
                lock(connection, *{name for each in found for name in (each.identity, each.text_hash)})
                plan = _plan(connection, found)
                _insert(connection, plan.new)
        outcomes["added"] += len(plan.new)
        outcomes["unchanged"] += plan.unchanged
        return len(plan.new) + plan.unchanged

    def _begin(self) -> None:
        """Set indexes aside if that pays; not before anything is new, for then it would be for nothing."""
        if not self._is_begun:
            self._is_begun = True
            if aside.pays(self._store.engine, self._coming):
                self._stack.enter_context(aside.without_indexes(self._store.engine))


@contextmanager
def loading(store: Store, coming: int = 0) -> Iterator[Loading]:
    """What loads articles into the store.

    Args:
        store: The store.
        coming: About how many figures will be loaded in all. Where they are more than the store holds, indexes are made
            of all of them in the end and not kept up with each.
    """
    with ExitStack() as stack:
        yield Loading(store, coming, stack)
    count_up(store.engine)


def load(store: Store, found: Sequence[Found]) -> Counter[Outcome]:
    """Put articles and their figures into the store as they are; see `Loading.load`."""
    with loading(store) as some:
        return some.load(found)


def _add(store: Store, found: Found) -> Outcome:
    """The ordinary way, with the figures that are known unless the store knows more of the article."""

    def extract(merged: Article) -> list[Figure]:
        read = found.article
        same = (merged.text, merged.title, merged.lang) == (read.text, read.title, read.lang)
        return found.records() if same else extract_article(merged)

    return add(store, found.article, extract)


# ---------------------------------------------------------------------------------------------- what is known already


@dataclass
class _Plan:
    """What becomes of the first articles; whichever comes behind takes the ordinary way."""

    new: list[Found] = field(default_factory=list)
    unchanged: int = 0


@dataclass
class _Known:
    """What the store, and the articles before, say: rows by identity, and addresses and texts that are taken."""

    rows: Mapping[str, RowMapping]
    identities: set[str]
    urls: set[str]
    hashes: set[str]

    def add(self, found: Found) -> None:
        self.identities.add(found.identity)
        self.hashes.add(found.text_hash)
        if found.article.url:
            self.urls.add(found.article.url)


def _plan(connection: Connection, found: Sequence[Found]) -> _Plan:
    known = _known(connection, found)
    plan = _Plan()
    for each in found:
        row = known.rows.get(each.identity)
        if row is not None and _says_nothing_new(row, each):
            plan.unchanged += 1
        elif row is None and _is_new(each, known):
            known.add(each)
            plan.new.append(each)
        else:
            break
    return plan


def _is_new(found: Found, known: _Known) -> bool:
    if found.identity in known.identities:
        return False
    if not found.article.derived_id:
        return True
    return found.article.url not in known.urls and found.text_hash not in known.hashes


def _says_nothing_new(row: RowMapping, found: Found) -> bool:
    same = row["text_hash"] == found.text_hash
    return not news({**row, "text": found.article.text if same else None}, found.article)


def _known(connection: Connection, found: Sequence[Found]) -> _Known:
    asked = [articles.c[name] for name in ("identity", "text_hash", "title", "lang", "url", "published", "outlet")]
    rows = select(*asked).where(articles.c.identity.in_([each.identity for each in found]))
    by_identity = {row["identity"]: row for row in connection.execute(rows).mappings()}
    derived = [each for each in found if each.article.derived_id]
    urls = [each.article.url for each in derived if each.article.url]
    hashes = [each.text_hash for each in derived]
    return _Known(
        by_identity,
        set(),
        set(connection.execute(select(articles.c.url).where(articles.c.url.in_(urls))).scalars()) if urls else set(),
        set(connection.execute(select(articles.c.text_hash).where(articles.c.text_hash.in_(hashes))).scalars())
        if hashes
        else set(),
    )


# ----------------------------------------------------------------------------------------------------------- new rows


def _write_quickly(connection: Connection) -> None:
    """Not on disk before the transaction ends, as `writing` says; SQLite is told so there."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL synchronous_commit = off"))


def _insert(connection: Connection, found: Sequence[Found]) -> None:
    if not found:
        return
    if connection.dialect.name == "postgresql":  # before there are keys: nobody may take their chunk for full
        connection.execute(text("LOCK TABLE figures IN ROW EXCLUSIVE MODE"))
    article_keys = _next_keys(connection, "articles", len(found))
    figure_keys = iter(_next_keys(connection, "figures", sum(len(each.figures) for each in found)))
    keyed = list(zip(article_keys, found, strict=True))
    moment = _moment(connection)
    days = [_day(connection, each) for each in found]
    told = [_article(key, each, day, moment) for (key, each), day in zip(keyed, days, strict=True)]
    _copy(connection, "articles", _ARTICLE_TABLE, told)
    rows: list[Row] = []
    for (article_key, each), day in zip(keyed, days, strict=True):
        about = (article_key, 1, "current", "unreviewed", each.article.source or "", each.language, day)
        rows += [(next(figure_keys), *about, *figure) for figure in each.figures]
    _copy(connection, "figures", _FIGURE_TABLE, rows)
    _index(connection, keyed, (row[0] for row in rows))


def _article(key: int, found: Found, day: date | str, moment: datetime | str) -> Row:
    article = found.article
    known_by = (key, found.identity, article.id, article.derived_id, article.origin, article.source or "")
    content = (article.title, article.text, found.text_hash, article.lang, found.language, article.url, day)
    return (*known_by, *content, moment, 1, edition(), len(found.figures))


def _day(connection: Connection, found: Found) -> date | str:
    """The day as `schema.Day` has the database keep it."""
    day = found.article.published or date.min
    return day if connection.dialect.name == "postgresql" else day.isoformat()


def _moment(connection: Connection) -> datetime | str:
    """Now, as `schema.Moment` has the database keep it."""
    now = datetime.now(UTC).replace(tzinfo=None)
    return now if connection.dialect.name == "postgresql" else now.strftime("%Y-%m-%d %H:%M:%S.%f")


def _next_keys(connection: Connection, table: str, count: int) -> Sequence[int]:
    """Row numbers that nobody else will take."""
    if connection.dialect.name == "postgresql":
        first, last, scattered = connection.execute(text(_NEXT_KEYS), {"table": table, "count": count}).one()
        return scattered or range(first or 0, (last or -1) + 1)
    kept = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
    last = connection.execute(kept, {"table": table}).scalar() or 0
    return range(int(last) + 1, int(last) + 1 + count)


def _copy(connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Rows whose values are as the database has them, past conversions, which would take most of the time."""
    names = ", ".join(f'"{name}"' for name in columns)
    if connection.dialect.name == "postgresql":
        with connection.connection.cursor().copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        return
    if values := list(rows):
        marks = ", ".join("?" * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)


def _index(connection: Connection, keyed: Sequence[tuple[int, Found]], figure_keys: Iterable[int]) -> None:
    """The search indexes of articles and of their figures, whose keys are in the same order."""
    _copy_words(connection, "article_search", ((key, each.words) for key, each in keyed))
    words = chain.from_iterable(each.figure_words for _, each in keyed)
    _copy_words(connection, "figure_search", zip(figure_keys, words, strict=True))


def _copy_words(connection: Connection, index: search.Index, entries: Iterable[tuple[int, Words]]) -> None:
    if connection.dialect.name == "postgresql":
        with connection.connection.cursor().copy(f"COPY {index} (key, vector) FROM STDIN (FORMAT binary)") as copy:
            copy.write(_BINARY_HEADER)
            lines = (_BINARY_ROW.pack(2, 8, key, len(each.vector)) + each.vector for key, each in entries)
            while block := b"".join(islice(lines, _LINES_AT_ONCE)):
                copy.write(block)
            copy.write(_BINARY_END)
    else:
        _copy(connection, index, ("rowid", "words", "bare"), ((key, each.words, each.bare) for key, each in entries))
