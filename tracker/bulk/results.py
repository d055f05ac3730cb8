"""The results of a job read back: articles with their figures, for a store."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from tracker.bulk import manifest
from tracker.bulk.tables import ARTICLES, FIGURES, article_from_row, figure_from_row, put_words, rules
from tracker.bulk.work import ARTICLES_FOLDER, ENDING, FIGURES_FOLDER
from tracker.errors import BrokenDocument, MissingInput, TrackerError
from tracker.records import Article, Figure
from tracker.store.image import image
from tracker.store.loading import Copied, Part, copies
from tracker.store.rows import FIGURE_COLUMNS, HEADING_COLUMNS, Heading, identity_of

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

_Files = tuple["pq.ParquetFile", "pq.ParquetFile"]  # of articles and of their figures, as all that follow
_Batches = tuple["pa.RecordBatch", "pa.RecordBatch"]
_Rows = tuple[list[dict[str, Any]], list[dict[str, Any]]]

_AHEAD = 8  # parts
_EXACT = ("low", "high", "margin_of_error")

# The store's columns by its names, and where they come from.
_OF_BOTH = {"outlet": "source", "language": "language", "published": "published", "vector": "vector"}
_ARTICLE = _OF_BOTH | {name: name for name in "id derived_id title text text_hash lang url figure_count".split()}
_FIGURE = _OF_BOTH | {name: name for name in FIGURE_COLUMNS}
_SHORT = frozenset({"start", "end", "sentence_start", "figure_count"})  # whole numbers that it keeps in four bytes
_OF_ARTICLES = tuple(name for name, *_ in ARTICLES if name != "image")
_OF_FIGURES = tuple(name for name, *_ in FIGURES)
_UNTOLD = {"source": "", "published": date.min}


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


def read_ahead(out: Path, shards: Iterable[str], dialect: str) -> Iterator[Part | TrackerError | None]:
    """Yield what `read` does of each shard, and None behind it; the next are read while one is in use."""

    def one_after_the_other() -> Iterator[Part | TrackerError | None]:
        for shard in shards:
            yield from read(out, shard, dialect)
            yield None

    parts = one_after_the_other()
    over = object()
    with ThreadPoolExecutor(1) as reader:
        ahead = deque(reader.submit(next, parts, over) for _ in range(_AHEAD))
        while (part := ahead.popleft().result()) is not over:
            ahead.append(reader.submit(next, parts, over))
            yield cast("Part | TrackerError | None", part)


def read(out: Path, shard: str, dialect: str) -> Iterator[Part | TrackerError]:
    """Yield the articles of a shard with their figures, some hundred at a time; a refusal where it cannot be read on.

    Args:
        out: The folder of the results.
        shard: The shard's name.
        dialect: The kind of store that they are for.
    """
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)

    articles, figures = (out / folder / f"{shard}{ENDING}" for folder in (ARTICLES_FOLDER, FIGURES_FOLDER))
    try:
        for content in _contents(articles, figures, dialect):
            yield Part(content.headings, content)
    except (OSError, pa.ArrowException, KeyError) as error:
        reason = " ".join(str(error).split())[:160]
        yield BrokenDocument(f"{figures}: cannot be read ({reason}); delete it and run `tracker bulk` again")


def _opened(path: Path) -> pq.ParquetFile:
    import pyarrow.parquet as pq  # noqa: PLC0415

    return pq.ParquetFile(path, page_checksum_verification=True)


def _contents(articles: Path, figures: Path, dialect: str) -> Iterator[_Content]:
    """What each group of rows holds; the figures of its articles are a group as well, but for no figures."""
    files = (_opened(articles), _opened(figures))
    groups = iter(range(files[1].num_row_groups))
    for group in range(files[0].num_row_groups):
        headings = list(map(Heading, *(each.to_pylist() for each in _batch(files[0], group, HEADING_COLUMNS).columns)))
        wanted = sum(each.figure_count for each in headings)
        of_figures = next(groups, None) if wanted else None
        if wanted != (0 if of_figures is None else files[1].metadata.row_group(of_figures).num_rows):
            raise KeyError("it does not hold the figures that its articles have")
        content = _Content((articles, figures), (group, of_figures), headings)
        content.prepare(files, dialect)
        yield content


class _Content:
    """Some articles that were written together, as `loading.Content` has it.

    Args:
        paths: The files of articles and of figures.
        groups: Which of their groups of rows it is; None for no figures.
        headings: Of the articles.
    """

    def __init__(self, paths: tuple[Path, Path], groups: tuple[int, int | None], headings: list[Heading]) -> None:
        self._paths, self._groups = paths, groups
        self.headings = headings
        self._image: bytes | None = None
        self._copies: Sequence[Copied] = ()

    def prepare(self, files: _Files, dialect: str) -> None:
        """Have at hand what a store of this kind takes."""
        if dialect == "postgresql":
            self._copies = self._read_copies(files)
        else:
            self._image = self._read_image(files)

    def image(self) -> bytes:
        """All of it, as SQLite takes it; kept until it is taken."""
        made, self._image = self._image, None
        return made or self._read_image(self._files())

    def copies(self) -> Sequence[Copied]:
        """All of it, as PostgreSQL takes it."""
        self._copies = self._copies or self._read_copies(self._files())
        return self._copies

    def record(self, at: int) -> tuple[Article, Callable[[], list[Figure]]]:
        """One article, and what makes its figures' records."""
        articles, figures = self._rows
        first = sum(each.figure_count for each in self.headings[:at])
        some = figures[first : first + self.headings[at].figure_count]
        return article_from_row(articles[at]), lambda: list(map(_figure, some))

    @cached_property
    def _rows(self) -> _Rows:
        """All of it row by row."""
        return _rows(self._batches(self._files()))

    def _files(self) -> _Files:
        """Opened anew: one that is open is being read on."""
        articles, figures = map(_opened, self._paths)
        return articles, figures

    def _batches(
        self, files: _Files, of_articles: Iterable[str] = _OF_ARTICLES, of_figures: Iterable[str] = _OF_FIGURES
    ) -> _Batches:
        """Some columns of both; all but the images, unless it is said."""
        return _batch(files[0], self._groups[0], of_articles), _batch(files[1], self._groups[1], of_figures)

    def _read_image(self, files: _Files) -> bytes:
        made = _batch(files[0], self._groups[0], ["image"]).column(0)[0].as_py()
        return made or image(*_with_words(_rows(self._batches(files))))

    def _read_copies(self, files: _Files) -> Sequence[Copied]:
        articles, figures = self._batches(files, _ARTICLE.values(), _FIGURE.values())
        if articles.column("vector").null_count:
            for_articles, for_figures = _with_words(_rows(self._batches(files)))
            articles, figures = _with_vectors(articles, for_articles), _with_vectors(figures, for_figures)
        identities = _texts(map(identity_of, self.headings))
        return copies(
            _as_stored(articles, _ARTICLE).append_column("identity", identities), _as_stored(figures, _FIGURE)
        )


def _batch(file: pq.ParquetFile, group: int | None, columns: Iterable[str]) -> pa.RecordBatch:
    """Some columns of a group of rows, codes looked up."""
    import pyarrow as pa  # noqa: PLC0415

    names = list(columns)
    table = (
        pa.schema([file.schema_arrow.field(name) for name in names]).empty_table()
        if group is None
        else file.read_row_group(group, columns=names, use_threads=False)
    )
    return pa.RecordBatch.from_arrays([_decoded(table.column(name).combine_chunks()) for name in names], names)


def _texts(values: Iterable[str]) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    return pa.array(list(values), pa.string())


def _decoded(column: Any) -> Any:
    """Codes looked up all at once, which is twenty times as quick as one by one."""
    import pyarrow as pa  # noqa: PLC0415

    return column.dictionary_decode() if pa.types.is_dictionary(column.type) else column


def _rows(batches: _Batches) -> _Rows:
    articles, figures = (each.to_pylist() for each in batches)
    return articles, figures


def _with_words(rows: _Rows) -> _Rows:
    put_words(*rows)
    return rows


def _with_vectors(batch: pa.RecordBatch, rows: Iterable[Mapping[str, Any]]) -> pa.RecordBatch:
    import pyarrow as pa  # noqa: PLC0415

    at = batch.schema.get_field_index("vector")
    return batch.set_column(at, "vector", pa.array([row["vector"] for row in rows], pa.binary()))


def _as_stored(batch: pa.RecordBatch, names: Mapping[str, str]) -> pa.RecordBatch:
    """Some columns under the names, of the types and with the values for what is not told that the store has."""
    import pyarrow as pa  # noqa: PLC0415

    columns = []
    for name in names.values():
        column = batch.column(name)
        column = column.cast(pa.int32()) if name in _SHORT else column
        columns.append(column.fill_null(_UNTOLD[name]) if name in _UNTOLD else column)
    return pa.RecordBatch.from_arrays(columns, list(names))


def _figure(row: Mapping[str, Any]) -> Figure:
    exact = {name: None if row[name] is None else Decimal(row[name]) for name in _EXACT}
    return figure_from_row({**row, **exact})
