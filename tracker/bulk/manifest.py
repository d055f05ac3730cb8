"""`manifest.parquet`: a row a shard, and what belongs to the results at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from tracker.bulk.work import ARTICLES_FOLDER, ENDING, FIGURES_FOLDER, Result, result_of
from tracker.errors import BrokenDocument
from tracker.export.files import UNFINISHED, aside

MANIFEST = "manifest.parquet"


def prepared(out: Path) -> None:
    """Make the folder of the results with those in it.

    Raises:
        OSError: They cannot be made.
    """
    for folder in (FIGURES_FOLDER, ARTICLES_FOLDER):
        (out / folder).mkdir(parents=True, exist_ok=True)


def sweep(out: Path) -> None:
    """Take away what was being written by those who were killed over it."""
    for folder in (out, out / FIGURES_FOLDER, out / ARTICLES_FOLDER):
        for left in folder.glob(f".*{UNFINISHED}"):
            left.unlink(missing_ok=True)


def finished(out: Path) -> set[str]:
    """The names of the shards that are done."""
    articles = {path.name for path in (out / ARTICLES_FOLDER).glob(f"*{ENDING}")}
    figures = {path.name for path in (out / FIGURES_FOLDER).glob(f"*{ENDING}")}
    return {name.removesuffix(ENDING) for name in articles & figures}


def told_of(out: Path, shard: str) -> Result | None:
    """What a finished shard tells of itself; None if its file cannot be read, and must be made anew."""
    return result_of(out / FIGURES_FOLDER / f"{shard}{ENDING}")


def read(out: Path) -> dict[str, Result]:
    """The shards that the manifest names, or none where there is no manifest yet.

    Raises:
        BrokenDocument: It cannot be read.
    """
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415  (0.1 s)
    import pyarrow.parquet as pq  # type: ignore[import-untyped]  # noqa: PLC0415

    path = out / MANIFEST
    if not path.is_file():
        return {}
    names = [each.name for each in fields(Result) if each.name != "refusals"]
    try:
        with pq.ParquetFile(path) as file:  # not `pq.read_table`, which loads pandas
            rows = file.read(columns=names).to_pylist()
        return {row["shard"]: Result(**row) for row in rows if row["shard"]}
    except (OSError, pa.ArrowException, KeyError, TypeError) as error:
        told = "delete it and run `tracker bulk` on the same input again, which does only what is missing"
        raise BrokenDocument(f"{path}: is no manifest that can be read; {told}") from error


def settle(out: Path, results: Iterable[Result], inputs: Sequence[str]) -> None:
    """Write the manifest of what the folder holds, and take away what these results replace.

    Results of other inputs, from earlier jobs, stay. Those of the same inputs by other rules, or of an older content,
    are deleted: beside the new ones they would count everything twice.

    Args:
        out: the folder.
        results: what the job came to.
        inputs: the job's files in their order, which is that of the manifest; what earlier jobs did stands before it.

    Raises:
        OSError: A file cannot be written.
    """
    places = {path: place for place, path in enumerate(inputs)}
    rows = sorted(results, key=lambda row: (places.get(row.input, -1), row.start))
    shards = {row.shard for row in rows}
    earlier = read(out)
    kept, replaced = [], []
    for shard in finished(out) - shards:
        before = earlier.get(shard) or told_of(out, shard)
        if before is None or before.input in places:
            replaced.append(shard)
        else:
            kept.append(before)
    order = {shard: place for place, shard in enumerate(earlier)}
    kept.sort(key=lambda row: (order.get(row.shard or "", len(order)), row.input, row.start))
    _write(out, [*kept, *rows])
    for shard in replaced:  # last: killed before, a job that is run again comes to the same
        for folder in (FIGURES_FOLDER, ARTICLES_FOLDER):
            (out / folder / f"{shard}{ENDING}").unlink(missing_ok=True)


def _write(out: Path, rows: list[Result]) -> None:
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    whole, words, number = pa.int64(), pa.string(), pa.float64()
    kinds: Mapping[str, Any] = {
        "shard": words,
        "input": words,
        "form": words,
        "hash": words,
        "rules": words,
        "seconds": number,
    }
    names = [each.name for each in fields(Result) if each.name != "refusals"]
    columns = pa.schema([(name, kinds.get(name, whole)) for name in names])
    table = pa.Table.from_pylist([{name: getattr(row, name) for name in names} for row in rows], columns)
    with aside(out / MANIFEST) as stream:
        pq.write_table(table, stream, compression="zstd")
