"""Files cut into shards: together these hold what the file holds, under the same names, and refuse what it refuses."""

import gzip
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from benchmarks.mixed import page
from benchmarks.synthetic import articles
from tests.bulk import FIELDS, line
from tests.test_sources_archives import shortened, web_archive
from tracker.bulk.inputs import Input, find_inputs
from tracker.bulk.shards import Reading, Shard, _size_at, shards_of
from tracker.bulk.work import articles_of
from tracker.errors import TrackerError
from tracker.records import Article
from tracker.sources.files import read_many

MADE = list(articles(40, 3))
BARE = '{"text": "The fair raised $3 million."}\n\n{"text": 5}\n{\n   \n{"text": "٥٪ من الناخبين"}\n'
LINES = (BARE + "".join(map(line, MADE)) + BARE).encode()


def _warc(packed: bool) -> bytes:
    stream = io.BytesIO()
    archive = WARCWriter(stream, gzip=packed)
    archive.write_record(archive.create_warcinfo_record("crawl", {"software": "tests"}))
    for made in MADE:
        for kind, content in (("text/html", page(made).encode()), ("text/css", b"body { margin: 0 }")):
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
            body = io.BytesIO(content)
            record = archive.create_warc_record(made.url, "response", body, len(content), http_headers=headers)
            archive.write_record(record)
    return stream.getvalue()


def _parquet(rows_a_group: int, articles: Sequence[Article] = MADE) -> bytes:
    stream = io.BytesIO()
    rows = [made.model_dump(include=set(FIELDS)) for made in articles]
    for row in rows[7:8]:
        row["text"] = None
    pq.write_table(pa.Table.from_pylist(rows), stream, row_group_size=rows_a_group)
    return stream.getvalue()


def _no_rows() -> bytes:
    stream = io.BytesIO()
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), stream)
    return stream.getvalue()


def _scrambled(content: bytes, at: float) -> bytes:
    place = int(len(content) * at)
    return content[:place] + b"\xff" * 40 + content[place + 40 :]


# So large that much of it is unpacked before the damage is met.
LARGE = ("200 OK", "text/html", b"<p>" + Random(1).randbytes(100_000).hex().encode())

PACKED = gzip.compress(LINES, 1)
WHOLE = {
    "a.jsonl": LINES,
    "unended.jsonl": LINES.rstrip(),
    "a.jsonl.gz": PACKED,
    "two-members.jsonl.gz": gzip.compress(LINES[:9_000]) + gzip.compress(LINES[9_000:]),
    "a.warc": _warc(packed=False),
    "a.warc.gz": _warc(packed=True),
    "groups.parquet": _parquet(7),
    "one-group.parquet": _parquet(1_000),
}
DAMAGED = {
    "cut.jsonl.gz": PACKED[: len(PACKED) * 2 // 3],
    "damaged.jsonl.gz": _scrambled(PACKED, 0.7),
    "cut.warc.gz": _warc(packed=True)[:-2_000],
    "cut.warc": _warc(packed=False)[:-900],
    "damaged.warc.gz": _scrambled(_warc(packed=True), 0.5),
    "damaged-far-within.warc.gz": _warc(packed=True) + _scrambled(web_archive(LARGE), 0.6) + _warc(packed=True),
    "packed-as-a-whole.warc.gz": gzip.compress(_warc(packed=False)),
    "followed-by-what-is-no-record.warc": _warc(packed=False) + b"no record\r\n",
    "shorter-than-it-is.warc": shortened(_warc(packed=False)) + _warc(packed=False),
}
REFUSED = {
    "broken.parquet": _parquet(7)[:-50],
    "no-rows.parquet": _no_rows(),
    "no-lines.jsonl": b"\n\n",
    "array.jsonl": b"[\n{}\n]\n",
    "nothing.jsonl": b"",
    "cut-at-once.jsonl.gz": PACKED[:12],
    "pages-none.warc.gz": _warc(packed=True)[:200],
}


def found_of(path: Path, size: int) -> tuple[list[Shard], list[Article | str]]:
    reading = Reading()
    shards = shards_of(Input(str(path), path.name.split(".")[0]), reading, size)
    return shards, [told(each) for shard in shards for each in articles_of(shard, reading)]


def told(found: Article | TrackerError) -> Article | str:
    return str(found) if isinstance(found, TrackerError) else found


@pytest.mark.parametrize("size", [2_000, 100_000_000])
@pytest.mark.parametrize("name", [*WHOLE, *DAMAGED])
def test_shards_hold_what_the_file_holds(
    name: str, size: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes((WHOLE | DAMAGED)[name])
    shards, found = found_of(path, size)
    assert found == [told(each) for each in read_many([path])]
    assert len({shard.name for shard in shards}) == len(shards)
    assert (len(shards) > 1) == (size < 1_000_000 and name != "packed-as-a-whole.warc.gz")
    assert sum(shard.share for shard in shards) <= path.stat().st_size * 1.01
    assert sum(isinstance(each, Article) for each in found) >= (20 if name in DAMAGED else 39)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_as_a_whole_is_refused_as_elsewhere(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(REFUSED[name])
    try:
        _, found = found_of(path, 2_000)
    except TrackerError as error:
        found = [str(error)]
    assert found == [told(each) for each in read_many([path])]
    assert len(found) == 1


SHORTER = {
    "a.jsonl": "".join(map(line, MADE[:3])).encode(),
    "a.jsonl.gz": gzip.compress("".join(map(line, MADE[:3])).encode()),
    "a.warc": _warc(packed=False)[:300],
    "groups.parquet": _parquet(7, MADE[:3]),
}


@pytest.mark.parametrize("name", SHORTER)
def test_a_file_that_is_shorter_than_when_it_was_cut_is_told(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(WHOLE[name])
    shards = shards_of(Input(str(path), "a"), Reading(), 8_000)
    path.write_bytes(SHORTER[name])
    assert len(shards) > 3
    for shard in shards[2:-1]:
        (found,) = articles_of(shard, Reading())
        assert str(found) == f"{path}: is shorter than it was; run the job again"


def test_a_file_that_is_gone_since_it_was_cut_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(LINES)
    first, *_ = shards_of(Input(str(path), "a"), Reading(), 8_000)
    path.unlink()
    assert [str(each) for each in articles_of(first, Reading())] == [f"{path}: there is no such file; check the path"]


def test_small_row_groups_go_together_and_large_ones_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = pa.Table.from_pylist([{"id": str(number), "text": f"{number}% " * 100} for number in range(60)])
    with pq.ParquetWriter(path, table.schema, use_dictionary=False) as writer:
        for start, stop in ((0, 4), (4, 8), (8, 12), (12, 48), (48, 52), (52, 60)):
            writer.write_table(table.slice(start, stop - start))
    a_row = pq.read_metadata(path).row_group(0).total_byte_size // 4
    shards = shards_of(Input(str(path), "a"), Reading(), 10 * a_row)
    parts = [(shard.start, shard.stop) for shard in shards]
    assert parts[:2] == [(0, 8), (8, 12)]
    assert parts[-2:] == [(48, 52), (52, 60)]
    assert all(8 < stop - start <= 12 for start, stop in parts[2:-3])
    found = [each for shard in shards for each in articles_of(shard, Reading())]
    assert [each.id for each in found if isinstance(each, Article)] == [str(number) for number in range(60)]


def test_other_kinds_are_named_and_left_to_add(tmp_path: Path) -> None:
    others = {"a.txt": b"A fire killed 3 people.", "b.csv": b"id,text\n1,5%\n", "c.txt.gz": gzip.compress(b"5% fell")}
    for name, content in others.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(TrackerError, match=f"{name}: is no JSON lines.*tracker add"):
            shards_of(Input(str(tmp_path / name), "a"), Reading())


def test_the_name_is_that_of_the_content_and_of_the_reading(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    paths = [tmp_path / "one" / "a.jsonl", tmp_path / "two" / "a.jsonl"]
    for path in paths:
        path.write_bytes(LINES)

    def names(path: Path, reading: Reading) -> list[str]:
        return [shard.name for shard in shards_of(Input(str(path), "a"), reading, 5_000)]

    plain = names(paths[0], Reading())
    assert names(paths[1], Reading()) == plain
    for other in (Reading(outlet="The Port"), Reading(lang="en"), Reading({"text": "body"})):
        assert not set(names(paths[0], other)) & set(plain)
    paths[1].write_bytes(LINES + line(MADE[0]).encode())  # what was appended changes nothing of what was there
    assert names(paths[1], Reading())[:-1] == plain[:-1]


# ------------------------------------------------------------------------------------------------------------ inputs


def _tree(folder: Path) -> None:
    for name in ("in/b.jsonl", "in/deep/a.jsonl.gz", "in/.hidden.jsonl", "in/deep/c.parquet", "in/deep/.gz"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("in", ["b", "deep/a", "deep/c"]),
        ("in/b.jsonl", ["b"]),
        ("in/*.jsonl", ["b"]),
        ("in/**/*.gz", ["a"]),
        ("in/deep/.gz", [".gz"]),
    ],
)
@pytest.mark.parametrize("as_given", [str, lambda path: f"file://{path}"], ids=["path", "url"])
def test_inputs(given: str, expected: list[str], as_given: Callable[[str], str], tmp_path: Path) -> None:
    _tree(tmp_path)
    found = list(find_inputs([as_given(f"{tmp_path}/{given}")]))
    assert [each.id for each in found if isinstance(each, Input)] == expected
    for each in found:
        assert isinstance(each, Input)
        with each.open() as stream:
            assert (each.size, stream.read()) == (1, b"x")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("/nowhere/a.jsonl", "/nowhere/a.jsonl: there is no such file"),
        ("file:///nowhere/a.jsonl", "file:///nowhere/a.jsonl: there is no such file"),
        ("nosuch://a/b.jsonl", "nosuch://a/b.jsonl: cannot be read"),
        (f"file://{__file__}/a.jsonl", "a.jsonl: cannot be read (Not a directory); check the path"),
        ("file:///nowhere/*.jsonl", "holds no file that is read"),
    ],
)
def test_inputs_that_are_not_there_are_named(given: str, words: str) -> None:
    errors = []
    for each in find_inputs([given]):
        if isinstance(each, Input):
            with pytest.raises(TrackerError) as caught:
                shards_of(each, Reading())
            errors.append(str(caught.value))
        else:
            errors.append(str(each))
    assert len(errors) == 1
    assert words in errors[0]


@pytest.mark.parametrize(
    ("start", "expected"),
    [(0, 1_000), (1_000, 1_000), (3_000, 1_500), (12_000, 6_000), (16_000, 8_000), (10**9, 8_000)],
)
def test_the_first_parts_of_a_file_are_small(start: int, expected: int) -> None:
    assert _size_at(start, 8_000) == expected


@pytest.mark.parametrize("name", ["a.jsonl", "a.warc", "a.warc.gz"])
def test_a_file_opens_with_small_parts_and_goes_on_with_whole_ones(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(WHOLE[name])
    size = len(WHOLE[name]) // 4
    shares = [shard.share for shard in shards_of(Input(str(tmp_path / name), "a"), Reading(), size)]
    assert shares[0] < size / 4
    assert max(shares) > size / 2
