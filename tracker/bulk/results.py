"""The results of a job read back: articles with their figures, for a store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from tracker.bulk import manifest
from tracker.bulk.tables import article_from_row, figure_from_row, rules
from tracker.bulk.work import ARTICLES_FOLDER, ENDING, FIGURES_FOLDER
from tracker.errors import BrokenDocument, MissingInput, TrackerError
from tracker.records import Figure
from tracker.store.indexing import article_entry, figure_entry
from tracker.store.loading import FIGURE_COLUMNS, Found
from tracker.store.rows import FIELDS
from tracker.store.search import Entry, Words, searched

if TYPE_CHECKING:
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

ARTICLES_AT_ONCE = 1_000
_EXACT = {name: FIELDS.index(name) for name in ("low", "high", "margin_of_error")}


def shards_in(out: Path) -> list[str]:
    """The names of the shards that a finished job left, in the order of its inputs.

    Raises:
        MissingInput: There are no results of a finished job.
        BrokenDocument: Some were made by other rules than today's.
    """
    if not (out / manifest.MANIFEST).is_file():
        raise MissingInput(f"{out}: holds no {manifest.MANIFEST}; give the folder of a `tracker bulk` that has ended")
    results = manifest.read(out)
    if any(result.rules != rules() for result in results.values()):
        raise BrokenDocument(f"{out}: was made by other rules than today's; run `tracker bulk` on the same input again")
    return list(results)


def figure_count(out: Path) -> int:
    """How many figures a finished job has found."""
    return sum(result.figures for result in manifest.read(out).values())


def read_ahead(out: Path, shards: Iterable[str]) -> Iterator[list[Found] | TrackerError | None]:
    """Yield what `read` does of each shard, and None behind it; the next is read while the last is in use."""

    def one_after_the_other() -> Iterator[list[Found] | TrackerError | None]:
        for shard in shards:
            yield from read(out, shard)
            yield None

    parts = one_after_the_other()
    over = object()
    with ThreadPoolExecutor(1) as reader:
        ahead = reader.submit(next, parts, over)
        while (part := ahead.result()) is not over:
            ahead = reader.submit(next, parts, over)
            yield cast("list[Found] | TrackerError | None", part)


def read(out: Path, shard: str) -> Iterator[list[Found] | TrackerError]:
    """Yield the articles of a shard with their figures, a thousand at a time; a refusal where it cannot be read on."""
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)
    import pyarrow.parquet as pq  # noqa: PLC0415

    files = [out / folder / f"{shard}{ENDING}" for folder in (ARTICLES_FOLDER, FIGURES_FOLDER)]
    try:
        articles, figures = (pq.ParquetFile(file) for file in files)
        yield from _read(articles, _Figures(figures))
    except (OSError, pa.ArrowException, KeyError) as error:
        reason = " ".join(str(error).split())[:160]
        yield BrokenDocument(f"{files[1]}: cannot be read ({reason}); delete it and run `tracker bulk` again")


def _read(articles: pq.ParquetFile, figures: _Figures) -> Iterator[list[Found]]:
    for batch in articles.iter_batches(batch_size=ARTICLES_AT_ONCE, use_threads=False):
        found = []
        for row in _rows(batch):
            told = figures.take(row["figure_count"])
            article = article_from_row(row)
            words = _folded(_words(row), article_entry(0, article.title, article.text))
            records = _Records(told.rows)
            folded = told.folded(article.title)
            found.append(Found(article, row["text_hash"], row["language"], words, told.rows, folded, records))
        yield found


def _rows(batch: Any) -> Iterator[dict[str, Any]]:
    names = batch.schema.names
    for values in zip(*map(_values, batch.columns), strict=True):
        yield dict(zip(names, values, strict=True))


def _values(column: Any) -> list[Any]:
    """What a column holds. Codes are looked up all at once, which is twenty times as quick as one by one."""
    codes: Any = getattr(column, "dictionary_decode", None)
    values: list[Any] = (codes() if codes else column).to_pylist()
    return values


def _words(row: Mapping[str, Any]) -> Words | None:
    return None if row["words"] is None else Words(row["words"], row["bare"], row["vector"])


def _folded(words: Words | None, entry: Entry) -> Words:
    """What is searched, as the job has folded it, or else as it is folded now."""
    return words or searched(*entry.texts)


@dataclass(frozen=True)
class _Told:
    """Rows of figures, and what is searched of each, where the job folded that."""

    rows: list[tuple[Any, ...]]
    words: list[Words | None]

    def folded(self, title: str | None) -> list[Words]:
        """What is searched of each, whoever folds it."""
        return [
            words or _folded(None, figure_entry(0, title, dict(zip(FIGURE_COLUMNS, row, strict=True))))
            for row, words in zip(self.rows, self.words, strict=True)
        ]


class _Figures:
    """The rows of a file of figures, taken in their order."""

    def __init__(self, file: pq.ParquetFile) -> None:
        columns = [*FIGURE_COLUMNS, *Words._fields]
        self._batches = file.iter_batches(batch_size=10_000, columns=columns, use_threads=False)
        self._told = _Told([], [])
        self._at = 0

    def take(self, count: int) -> _Told:
        """The next so many."""
        while len(self._told.rows) - self._at < count:
            self._more()
        start, self._at = self._at, self._at + count
        return _Told(self._told.rows[start : self._at], self._told.words[start : self._at])

    def _more(self) -> None:
        batch = next(self._batches, None)
        if batch is None:
            raise KeyError("it holds fewer figures than its articles have")
        columns = [_values(batch.column(name)) for name in FIGURE_COLUMNS]
        words = [_values(batch.column(name)) for name in Words._fields]
        left = _Told(self._told.rows[self._at :], self._told.words[self._at :])
        folded = [None] * batch.num_rows if batch.column("words").null_count else map(Words, *words)
        self._told = _Told([*left.rows, *zip(*columns, strict=True)], [*left.words, *folded])
        self._at = 0


@dataclass(frozen=True)
class _Records:
    """Makes records of rows, for who needs them."""

    rows: list[tuple[Any, ...]]

    def __call__(self) -> list[Figure]:
        return [figure_from_row(_named(row)) for row in self.rows]


def _named(row: tuple[Any, ...]) -> Mapping[str, Any]:
    values = dict(zip(FIGURE_COLUMNS, row, strict=True))
    return values | {name: None if values[name] is None else Decimal(values[name]) for name in _EXACT}
