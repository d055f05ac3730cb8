"""One shard: its articles are read, their figures found, and both written, each file in one piece or not at all."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from tracker.bulk import tables
from tracker.bulk.inputs import Input
from tracker.bulk.shards import Reading, Shard, shards_of, unpacked_stream
from tracker.bulk.tables import ARTICLES, FIGURES, article_values, schema
from tracker.errors import ClusterLost, MissingInput, TrackerError, printable
from tracker.export.files import aside
from tracker.extraction.headlines import extract_article
from tracker.records import Article
from tracker.sources.limits import at_once, shorter
from tracker.sources.lines import read_some_lines
from tracker.sources.place import Found, Place
from tracker.sources.tables import read_parquet
from tracker.sources.warc import read_some_records
from tracker.store.image import image
from tracker.store.writing import check_article

if TYPE_CHECKING:
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

FIGURES_FOLDER, ARTICLES_FOLDER = "figures", "articles"
ENDING = ".parquet"
RESULT_KEY = b"figure-tracker shard"

_ARTICLES_AT_ONCE = 500
_CHARACTERS_AT_ONCE = 4_000_000
_MOST_REFUSALS = 1_000  # lines that a file keeps; the rest is counted
_BUFFER_BYTES = 262_144


@dataclass(frozen=True)
class Result:
    """What became of a shard.

    Attributes:
        shard: its name; None for a file that was refused as a whole, or a shard that nobody lived to finish or whose
            file was gone.
        input: the file.
        form, start, stop, first: which part of it, see `Shard`.
        rows: articles that were read.
        figures: what was found in them.
        refused: articles that were refused, a damage counted as one.
        seconds: how long it took whoever did it.
        rules: the name of all that decided the rows, see `tables.rules`.
        hash: a digest of the rows, which two runs over the same input have in common.
        refusals: why, a line each; the first thousand.
    """

    shard: str | None
    input: str
    form: str = ""
    start: int = 0
    stop: int | None = None
    first: int = 0
    rows: int = 0
    figures: int = 0
    refused: int = 0
    seconds: float = 0.0
    rules: str = ""
    hash: str = ""
    refusals: tuple[str, ...] = ()


def plan(file: Input, reading: Reading, size: int, rules: str) -> list[Shard] | Result:
    """The shards of a file, or its refusal as a whole.

    Args:
        file: The file.
        reading: How its articles will be read.
        size: About how many bytes a shard has.
        rules: The name of the rules that are wanted (`tables.rules`).

    Raises:
        ClusterLost: This machine has other rules.
    """
    _check_rules(rules)
    try:
        return shards_of(file, reading, size)
    except TrackerError as error:
        return Result(None, file.path, refused=1, refusals=(str(error),))


def run(shard: Shard, reading: Reading, out: Path, rules: str) -> Result:
    """Do a shard: two files under its name, of which that of the figures comes last and says that all is done.

    Args:
        shard: The shard.
        reading: How its articles are read.
        out: The folder of the results.
        rules: The name of the rules that are wanted (`tables.rules`).

    Raises:
        ClusterLost: This machine has other rules.
        OSError: The results cannot be written.
    """
    _check_rules(rules)
    try:
        return _done(shard, reading, out, rules)
    except MissingInput as error:  # it may be there when the job is run again, which does what has no name here
        told = (shard.input.path, shard.form, shard.start, shard.stop, shard.first)
        return Result(None, *told, refused=1, refusals=(str(error),))


def _done(shard: Shard, reading: Reading, out: Path, rules: str) -> Result:
    began = time.perf_counter()
    with ExitStack() as stack:
        # Left in the other order: the articles are in their place before the figures are.
        figures = stack.enter_context(aside(out / FIGURES_FOLDER / f"{shard.name}{ENDING}"))
        articles = stack.enter_context(aside(out / ARTICLES_FOLDER / f"{shard.name}{ENDING}"))
        writer = _Writer(articles, figures)
        stack.callback(writer.close)  # while both can still be written to, whatever happens
        for found in _extracted(shard, reading):
            writer.put(found)
        writer.flush()
        result = Result(
            shard.name,
            shard.input.path,
            shard.form,
            shard.start,
            shard.stop,
            shard.first,
            writer.rows,
            writer.figures,
            writer.refused,
            round(time.perf_counter() - began, 3),
            rules,
            writer.digest.hexdigest(),
            tuple(writer.refusals),
        )
        writer.sign(result)
    return result


def result_of(file: Path) -> Result | None:
    """What a finished file of figures tells of its shard; None if it tells nothing, and must be made anew."""
    import pyarrow as pa  # noqa: PLC0415  (0.1 s)
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        kept = (pq.read_metadata(file).metadata or {}).get(RESULT_KEY)
    except (OSError, pa.ArrowException):
        return None
    told = json.loads(kept) if kept else None
    return Result(**told | {"refusals": tuple(told["refusals"])}) if told else None


def _check_rules(rules: str) -> None:
    if tables.rules() != rules:
        raise ClusterLost(f"a worker has the rules {tables.rules()}, not {rules}; install the same version everywhere")


# ----------------------------------------------------------------------------------------------------------- reading


def _extracted(shard: Shard, reading: Reading) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]] | str]:
    """Each article's row and its figures', or the line that says why it is refused.

    Raises:
        MissingInput: The file, or a part of it, is gone.
    """
    for found in articles_of(shard, reading):
        if isinstance(found, MissingInput):
            raise found
        if isinstance(found, TrackerError):
            yield str(found)
            continue
        known = {"source": found.source or reading.outlet, "lang": found.lang or reading.lang}
        yield _read(found.model_copy(update=known), shard, reading)


def _read(article: Article, shard: Shard, reading: Reading) -> tuple[dict[str, Any], list[dict[str, Any]]] | str:
    try:
        check_article(article)
        return article_values(article, extract_article(article), with_words=reading.for_store)
    except TrackerError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001  (a fault over one article must not cost a corpus; it is named, not hidden)
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:160]
        name = f"{shard.input.name}, article {printable(article.id)}"
        return f"{name}: the rules fail on it ({reason}); report it, and leave it out"


def articles_of(shard: Shard, reading: Reading) -> Iterator[Found]:
    """Yield the articles of a shard, and an error in the place of each that is refused."""
    place = Place(shard.input.name, shard.input.id)
    try:
        with shard.input.open() as stream:
            if shard.form == "parquet":
                assert shard.stop is not None
                yield from read_parquet(stream, place, reading.mapping, range(shard.start, shard.stop))
            elif shard.form in ("warc", "packed warc"):
                yield from read_some_records(_records(shard, stream), place, shard.first)
            else:
                yield from read_some_lines(_lines(shard, stream), place, shard.first)
    except TrackerError as error:
        yield error


def _lines(shard: Shard, stream: BinaryIO) -> BinaryIO:
    if shard.form == "packed lines":
        plain = unpacked_stream(shard.input, stream)
        left = shard.start
        while left:
            passed = plain.read(min(left, _BUFFER_BYTES))
            if not passed:
                raise shorter(shard.input.name)
            left -= len(passed)
        return _part(plain, shard)
    stream.seek(shard.start)
    return _part(stream, shard)


def _records(shard: Shard, stream: BinaryIO) -> BinaryIO:
    stream.seek(shard.start)
    part = _part(stream, shard)
    return unpacked_stream(shard.input, part) if shard.form == "packed warc" else part


def _part(stream: BinaryIO, shard: Shard) -> BinaryIO:
    length = None if shard.stop is None else shard.stop - shard.start
    return io.BufferedReader(_Part(stream, length, shard.input.name), _BUFFER_BYTES)


class _Part(io.RawIOBase):
    """The next so many bytes of a stream; None for all that is left. Where there are fewer, the file is refused."""

    def __init__(self, stream: BinaryIO, length: int | None, name: str) -> None:
        self._stream, self._left, self._name, self._at = stream, length, name, 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        """How much was taken."""
        return self._at

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        wanted = len(view) if self._left is None else min(len(view), self._left)
        part = at_once(self._stream, wanted) if wanted else b""
        view[: len(part)] = part
        self._at += len(part)
        if self._left is not None:
            if wanted and not part:
                raise shorter(self._name)
            self._left -= len(part)
        return len(part)


# ----------------------------------------------------------------------------------------------------------- writing


@dataclass
class _Batch:
    articles: list[dict[str, Any]] = field(default_factory=list)
    figures: list[dict[str, Any]] = field(default_factory=list)
    characters: int = 0

    @property
    def is_full(self) -> bool:
        return len(self.articles) >= _ARTICLES_AT_ONCE or self.characters >= _CHARACTERS_AT_ONCE


class _Writer:
    """Writes rows, some hundred articles in memory at a time, and counts them."""

    def __init__(self, articles: BinaryIO, figures: BinaryIO) -> None:
        import pyarrow.parquet as pq  # noqa: PLC0415  (0.1 s)

        self._articles, self._figures = (
            pq.ParquetWriter(file, schema(columns), compression="zstd", write_page_checksum=True)
            for file, columns in ((articles, ARTICLES), (figures, FIGURES))
        )
        self._batch = _Batch()
        self.rows = self.figures = self.refused = 0
        self.refusals: list[str] = []
        self.digest = sha256()

    def put(self, found: tuple[dict[str, Any], list[dict[str, Any]]] | str) -> None:
        if isinstance(found, str):
            self.refused += 1
            if self.refused <= _MOST_REFUSALS:
                self.refusals.append(found)
            return
        article, figures = found
        for figure in figures:
            figure["article"] = self.rows
        self.rows += 1
        self.figures += len(figures)
        self._batch.articles.append(article)
        self._batch.figures += figures
        self._batch.characters += len(article["text"])
        if self._batch.is_full:
            self.flush()

    def sign(self, result: Result) -> None:
        """Let the file of figures tell what the shard came to."""
        self._figures.add_key_value_metadata({RESULT_KEY.decode(): json.dumps(asdict(result))})

    def close(self) -> None:
        """End both files."""
        self._articles.close()
        self._figures.close()

    def flush(self) -> None:
        """Write what waits."""
        batch, self._batch = self._batch, _Batch()
        if batch.articles and "words" in batch.articles[0]:
            batch.articles[0]["image"] = image(batch.articles, batch.figures)
        if batch.articles:
            self._table(self._articles, ARTICLES, batch.articles)
        if batch.figures:
            self._table(self._figures, FIGURES, batch.figures)

    def _table(self, writer: pq.ParquetWriter, columns: tuple[Any, ...], rows: list[dict[str, Any]]) -> None:
        import pyarrow as pa  # noqa: PLC0415

        kinds = schema(columns)
        values = [[row[name] for row in rows] for name, *_ in columns]
        # An image is the same said once more, and another version of SQLite may say it in another way.
        told = [each for each, (name, *_) in zip(values, columns, strict=True) if name != "image"]
        self.digest.update(repr(told).encode("utf-8", "surrogatepass"))
        arrays = [pa.array(each, type=kind.type) for each, kind in zip(values, kinds, strict=True)]
        writer.write_table(pa.Table.from_arrays(arrays, schema=kinds))
