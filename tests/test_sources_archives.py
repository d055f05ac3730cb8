"""ZIP archives, gzip files and web archives: their members, their caps, damage and bombs."""

import gzip
import json
import os
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from time import process_time

import pytest

from tracker.errors import BrokenDocument, TrackerError
from tracker.records import Article
from tracker.sources.files import read_many, read_stream

PAGE = "<html><body><h1>Pier</h1><p>{} people were killed and the party raised $3 million in a week.</p></body></html>"


def told(path: Path) -> list[str]:
    """What comes of a file: ids of articles, names of refusals."""
    return [item.id if isinstance(item, Article) else type(item).__name__ for item in read_many([path])]


def zipped(folder: Path, members: dict[str, bytes | str], name: str = "a.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return path


def line(**fields: object) -> str:
    return json.dumps(fields) + "\n"


def test_members_are_read_in_name_order_by_their_kinds(tmp_path: Path) -> None:
    members = {
        "in/z.jsonl": line(id="named", text="5%") + "{\n" + line(text="6%"),
        "b.txt": "7%",
        "in/page.html": PAGE.format(12),
        "in/t.csv": "id,text\nrow,8%\n",
        ".hidden/c.txt": "9%",
        "in/.c.txt": "9%",
        "__MACOSX/b.txt": "9%",
        "notes.md": "9%",
        "folder/": "",
    }
    path = zipped(tmp_path, members)
    assert told(path) == ["a/b", "a/in/page", "row", "named", "BrokenArticle", "a/in/z:3"]
    articles = {article.id: article for article in read_many([path]) if isinstance(article, Article)}
    assert articles["a/b"].origin == f"{path.resolve().as_posix()}!/b.txt"
    assert articles["a/in/z:3"].origin is None


def test_a_name_in_an_old_encoding_is_kept(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"caf?.txt": "5%"})
    path.write_bytes(path.read_bytes().replace(b"caf?", b"caf\x82"))  # é as DOS wrote it, which is no UTF-8
    assert told(path) == ["a/café"]


def test_a_json_file_beside_a_member_tells_what_is_known(tmp_path: Path) -> None:
    members = {"in/a.txt": "5%", "in/a.json": '{"id": "known", "title": "Vote"}', "b.json": line(text="6%")}
    first, second = read_many([zipped(tmp_path, members)])
    assert first == Article(id="a/b", text="6%", derived_id=True, origin=f"{tmp_path.resolve()}/a.zip!/b.json")
    assert second == Article(id="known", text="5%", title="Vote")
    assert told(zipped(tmp_path, {"c.txt": "7%", "c.json": "{", "d.txt": "8%"})) == ["BrokenArticle", "a/d"]


def test_names_are_only_names(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    names = ["../up.txt", "/etc/root.txt", "C:\\win.txt", "two\nlines.txt", "..\\back.txt"]
    path = zipped(tmp_path / "in", dict.fromkeys(names, "5%") | {"x\x1b[31m.txt": b""})
    found = list(read_many([path]))
    assert sum(isinstance(item, Article) for item in found) == len(names)
    assert all(str(item).isprintable() for item in found if isinstance(item, TrackerError))
    assert sorted(file.name for file in tmp_path.rglob("*")) == ["a.zip", "in"]


def test_arabic_names_that_are_not_marked_as_utf8(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"xxxxxxxx.txt": "5%"})
    path.write_bytes(path.read_bytes().replace(b"xxxxxxxx", "رصيف".encode()))
    assert told(path) == ["a/رصيف"]


def test_names_that_are_marked_as_utf8(tmp_path: Path) -> None:
    assert told(zipped(tmp_path, {"رصيف.txt": "5%"})) == ["a/رصيف"]


def test_an_archive_inside_an_archive_is_refused(tmp_path: Path) -> None:
    inner = zipped(tmp_path, {"x.txt": "5%"}, "inner.zip").read_bytes()
    lines = gzip.compress(line(text="5%").encode())
    path = zipped(tmp_path, {"a.zip": inner, "b.jsonl.gz": lines, "c.txt": inner, "d.txt": "6%"})
    assert told(path) == ["BinaryInput", "BinaryInput", "BinaryInput", "a/d"]
    (tmp_path / "b.zip.gz").write_bytes(gzip.compress(inner))
    assert told(tmp_path / "b.zip.gz") == ["BinaryInput"]


def test_a_member_that_is_damaged_or_encrypted_does_not_stop_the_rest(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"a.txt": "5% " * 400, "b.txt": "6%", "c.txt": "7%"})
    raw = bytearray(path.read_bytes())
    raw[45] ^= 0xFF  # in the first member's content
    path.write_bytes(raw)
    assert told(path) == ["BrokenArchive", "a/b", "a/c"]
    raw = bytearray(zipped(tmp_path, {"a.txt": "5%", "b.txt": "6%"}).read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    assert told(path) == ["BrokenArchive", "a/b"]
    assert "is encrypted" in str(next(iter(read_many([path]))))
    raw = bytearray(zipped(tmp_path, {"a.txt": "5%", "b.txt": "6%"}).read_bytes())
    raw[raw.index(b"PK\x01\x02") + 10] = 97  # a way of packing that only other programs know
    path.write_bytes(raw)
    assert told(path) == ["BrokenArchive", "a/b"]
    assert "cannot be unpacked" in str(next(iter(read_many([path]))))


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"PK\x03\x04" + bytes(100), "BrokenArchive"),
        (b"PK\x05\x06" + bytes(18), "EmptyInput"),
        (b"not a zip", "BrokenArchive"),
        (b"", "EmptyInput"),
    ],
)
def test_what_is_no_whole_archive(tmp_path: Path, content: bytes, error: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    assert told(path) == [error]


def test_the_caps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path, {"a.txt": "5" * 900, "b.txt": "6%", "c.jsonl": (line(text="5%" * 20) * 20)})
    monkeypatch.setenv("TRACKER_MAX_TEXT_BYTES", "800")
    assert told(path) == ["InputTooLarge", "a/b", *(f"a/c:{number}" for number in range(1, 21))]
    monkeypatch.setenv("TRACKER_MAX_ARCHIVE_BYTES", "1500")
    assert told(path) == ["BrokenArchive"]
    packed = tmp_path / "a.jsonl.gz"
    packed.write_bytes(gzip.compress(line(text="5%").encode() * 400_000))
    assert told(packed)[-1] == "BrokenArchive"


@cache
def packed(unit: bytes) -> bytes:
    return gzip.compress(unit * (300_000_000 if unit == b"\n" else 3_000_000), 9)


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt", "a.csv", "a.html"])
@pytest.mark.parametrize("unit", [b"\n", b"text,id\n", b'{"text": "5%"}\n'], ids=["lines", "rows", "articles"])
def test_bombs_end_soon(tmp_path: Path, name: str, unit: bytes) -> None:
    (tmp_path / f"{name}.gz").write_bytes(packed(unit))
    start = process_time()
    if unit == b"\n":
        *_, last = read_many([tmp_path / f"{name}.gz"])
        assert isinstance(last, TrackerError)
    else:
        next(iter(read_many([tmp_path / f"{name}.gz"])))
    assert process_time() - start < 20


def test_a_zip_bomb_is_refused_by_what_it_says_it_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path, {f"{number}.txt": bytes(1_000_000) for number in range(50)})
    monkeypatch.setenv("TRACKER_MAX_ARCHIVE_BYTES", "10000000")
    assert told(path) == ["BrokenArchive"]


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a.csv"])
def test_a_packed_file_is_read_as_what_it_packs(tmp_path: Path, name: str) -> None:
    content = {"a.txt": "5%", "a.html": PAGE.format(3), "a.jsonl": line(text="5%"), "a.csv": "text\n5%\n"}[name]
    (tmp_path / f"{name}.gz").write_bytes(gzip.compress(content.encode()))
    (article,) = read_many([tmp_path / f"{name}.gz"])
    assert isinstance(article, Article)
    assert article.id.startswith("a")
    assert (article.origin is None) is (name in ("a.jsonl", "a.csv"))
    assert [item.text for item in read_stream(BytesIO(gzip.compress(b"5%")), "stdin") if isinstance(item, Article)] == [
        "5%"
    ]


Response = tuple[str, str, bytes]


def record(kind: str, fields: str, block: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\n{fields}Content-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def web_archive(*responses: Response, packed: bool = True, fields: str = "") -> bytes:
    records = [record("warcinfo", "Content-Type: application/warc-fields\r\n", b"software: test\r\n")]
    for number, (status, kind, body) in enumerate(responses):
        url = f"WARC-Target-URI: https://pier.example/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{fields}\r\n".encode() + body
        records.append(record("response", url, answer))
    return b"".join(gzip.compress(each) if packed else each for each in records)


PAGES: tuple[Response, ...] = tuple(("200 OK", "text/html; charset=utf-8", PAGE.format(n).encode()) for n in range(30))


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "a"])
def test_pages_of_a_web_archive(tmp_path: Path, packed: bool, name: str) -> None:
    if name.endswith("gz") and not packed:
        pytest.skip("a .gz that is none is refused")
    others: tuple[Response, ...] = (
        ("404 Not Found", "text/html", PAGES[0][2]),
        ("200 OK", "image/png", b"\x89PNG"),
        ("301 Moved", "text/html", b""),
        (
            "200 OK",
            "text/html; charset=windows-1256",
            ("<html><p>" + "قتل 12 شخصا في رصيف الملح " * 9).encode("cp1256"),
        ),
        ("200 OK", "text/html", b"<html></html>"),
    )
    path = tmp_path / name
    path.write_bytes(web_archive(PAGES[1], *others, packed=packed))
    first, arabic, empty = read_many([path])
    assert isinstance(first, Article)
    assert (first.id, first.derived_id, first.origin, first.url) == ("a:2", True, None, "https://pier.example/0")
    assert (first.published, first.source) == (None, "pier.example")  # the day it was archived is not told
    assert isinstance(arabic, Article)
    assert "قتل 12 شخصا" in arabic.text
    assert str(empty).startswith(f"{path}, record 7: ")


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw[: len(raw) // 2] + b"\0" * 400 + raw[len(raw) // 2 + 400 :],
        lambda raw: raw[: len(raw) // 2] + raw[len(raw) // 2 + 100 :],
    ],
    ids=["half", "overwritten", "missing"],
)
def test_what_stands_before_the_damage_of_a_web_archive_is_read(
    tmp_path: Path, packed: bool, damage: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(damage(web_archive(*PAGES, packed=packed)))
    found = list(read_many([path]))
    assert isinstance(found[0], Article)
    assert any(isinstance(item, TrackerError) for item in found)
    assert all(str(item).count("\n") == 0 for item in found if isinstance(item, TrackerError))


def shortened(archive: bytes) -> bytes:
    """The archive, whose last record says that it is shorter than it is."""
    before, _, rest = archive.rpartition(b"Content-Length: ")
    length, _, behind = rest.partition(b"\r\n")
    return before + b"Content-Length: %d\r\n" % (int(length) - 30) + behind


def test_a_record_that_is_not_whole_is_told_from_one_that_is(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    whole = web_archive(PAGES[1], packed=False)
    path.write_bytes(whole.replace(b"WARC-Target-URI", b"WARC-Truncated: length\r\nWARC-Target-URI") + whole)
    assert told(path) == ["BrokenDocument", "a:4"]
    assert "is cut off" in str(next(iter(read_many([path]))))
    path.write_bytes(whole + b"no record\r\n" + whole)
    assert told(path) == ["a:2", "BrokenArchive"]
    path.write_bytes(shortened(whole) + whole)
    found = [str(item) for item in read_many([path]) if isinstance(item, TrackerError)]
    assert any("is followed by what is no record" in each for each in found), found
    page = PAGES[3][2]
    body = b"%x\r\n" % len(page) + page + b"\r\n0\r\n\r\n" + b"what stands behind the page is passed over " * 2_000
    path.write_bytes(web_archive(("200 OK", "text/html", body), PAGES[1], fields="Transfer-Encoding: chunked\r\n"))
    assert told(path)[0] == "a:2"


def test_packed_and_oversized_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.warc.gz"
    body = gzip.compress(PAGES[3][2])
    path.write_bytes(web_archive(("200 OK", "text/html", body), fields="Content-Encoding: gzip\r\n"))
    assert told(path) == ["a:2"]
    path.write_bytes(web_archive(("200 OK", "text/html", body), fields="Content-Encoding: br\r\n"))
    assert told(path) == [BrokenDocument.__name__]
    path.write_bytes(web_archive(("200 OK", "text/html", PAGES[0][2] + bytes(2_000)), PAGES[1]))
    monkeypatch.setenv("TRACKER_MAX_TEXT_BYTES", "1000")
    assert told(path) == ["InputTooLarge", "a:3"]


# Packed it is longer than what is read at once.
LONG_PAGE = PAGES[3][2].replace(
    b"</p>", b" %b the last.</p>" % b" ".join(b"%d" % Random(n).getrandbits(60) for n in range(9_000)), 1
)
DEFLATED = zlib.compress(LONG_PAGE)


@pytest.mark.parametrize(
    ("packing", "body", "told_of"),
    [
        ("gzip", gzip.compress(LONG_PAGE), None),
        ("x-gzip", gzip.compress(LONG_PAGE), None),
        ("deflate", DEFLATED, None),
        ("deflate", DEFLATED[2:-4], None),  # as some servers understand it
        ("gzip", LONG_PAGE, None),  # as some archives keep it
        ("deflate", LONG_PAGE, None),
        ("gzip", gzip.compress(LONG_PAGE) + b"and more", None),
        ("gzip", gzip.compress(LONG_PAGE)[:-9], "is cut off or damaged; fetch it again"),
        ("gzip", gzip.compress(LONG_PAGE)[:40_000], "is cut off or damaged; fetch it again"),
        ("deflate", DEFLATED[:40_000] + b"\xff" * 40 + DEFLATED[40_040:], "is cut off or damaged; fetch it again"),
        ("gzip", b"", "has no article on it"),
    ],
)
@pytest.mark.parametrize("chunked", [False, True])
def test_a_packed_page_is_read_whole_or_refused(
    tmp_path: Path, packing: str, body: bytes, told_of: str | None, chunked: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.warc"
    fields = f"Content-Encoding: {packing}\r\n"
    if chunked:
        fields += "Transfer-Encoding: chunked\r\n"
        body = (b"%x\r\n" % len(body) + body + b"\r\n" if body else b"") + b"0\r\n\r\n"
    path.write_bytes(web_archive(("200 OK", "text/html", body), PAGES[1], packed=False, fields=fields))
    found = next(read_many([path]))
    if told_of:
        assert str(found).startswith(f"{path}, record 2: ")
        assert told_of in str(found)
    else:
        assert isinstance(found, Article)
        assert "the last." in found.text
    assert capfd.readouterr().err == ""


def test_a_web_archive_without_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(web_archive(packed=False))
    assert told(path) == ["EmptyInput"]
    path.write_bytes(b"WARC/1.0\r\n" + b"X" * 900_000)
    assert told(path) == ["EmptyInput"]


def test_links_and_what_is_no_file(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "in", tmp_path / "elsewhere"
    for place in (folder / "deep", elsewhere):
        place.mkdir(parents=True)
    (folder / "deep" / "a.txt").write_text("5%")
    (elsewhere / "b.txt").write_text("6%")
    (folder / "again.txt").symlink_to(folder / "deep" / "a.txt")
    (folder / "b.txt").symlink_to(elsewhere / "b.txt")
    (folder / "c.txt").symlink_to(elsewhere / "b.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    os.mkfifo(folder / "pipe.txt")
    assert told(folder) == ["b", "deep/a", "MissingInput", "MissingInput"]
    assert told(Path("/dev/zero")) == ["MissingInput"]
