"""Reading articles: encodings, headers, metadata, JSON lines, folders, and everything that is refused."""

import errno
import gzip
import io
import json
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from tracker.errors import (
    BinaryInput,
    BrokenArchive,
    BrokenArticle,
    EmptyInput,
    InputTooLarge,
    MissingInput,
    TrackerError,
)
from tracker.records import Article
from tracker.sources.files import read_articles, read_many, read_stream

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01"
JPEG_WITHOUT_NUL = b"\xff\xd8\xff\xe1\x12\x45Exif" + bytes(range(1, 256)) * 3
LONG_ARABIC = (
    "أفادت فرق الدفاع المدني في المرفأ بأن الانهيار أودى بحياة تسعة عمال،"
    " وأن كلفة الإصلاح تفوق 4 ملايين دينار؛ فمن يدفع؟"
)
SHORT_ARABIC = "جرح 12 شخصا في المرفأ"
LETTERS = "تبرع التاجر بمبلغ 300 دولار لصندوق الحزب في مدينته"
PLAIN = "تعافى المصابون وعادوا إلى قريتهم بعد يومين من العلاج"
ENGLISH = "The mayor’s café took £2.5 million – “a record” – before the vote"


def put(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def line(**fields: object) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"


def only(path: Path) -> Article:
    (article,) = read_articles(path)
    return article


def ids(paths: list[Path]) -> list[str]:
    return [item.id if isinstance(item, Article) else type(item).__name__ for item in read_many(paths)]


def _packed(content: bytes) -> bytes:
    """Without the time, which would make another name of the test in each process that collects it."""
    return gzip.compress(content, mtime=0)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (LONG_ARABIC, "utf-8"),
        (LONG_ARABIC, "utf-8-sig"),
        (LONG_ARABIC, "utf-16"),
        (LONG_ARABIC, "utf-32"),
        (LONG_ARABIC, "cp1256"),
        (SHORT_ARABIC, "cp1256"),
        (LETTERS, "cp1256"),
        (PLAIN, "cp1256"),
        (LONG_ARABIC * 2000, "cp1256"),
        ("No Arabic for a long while. " * 5000 + LONG_ARABIC, "cp1256"),
        (SHORT_ARABIC, "iso8859_6"),
        (LETTERS, "iso8859_6"),
        (PLAIN, "iso8859_6"),
        (PLAIN * 3000, "iso8859_6"),
        (ENGLISH, "cp1252"),
        ("Figures: 5%", "ascii"),
        ("one\r\ntwo\n\nthree", "utf-8"),
        ("\n  spaces before and after \n", "utf-8"),
        ("a form feed \x0c and a stray escape \x1b in a text " + "of many words " * 20, "utf-8"),
    ],
)
def test_a_text_is_read_as_it_was_written(tmp_path: Path, text: str, encoding: str) -> None:
    assert only(put(tmp_path, "a.txt", text.encode(encoding))).text == text


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf16_in_either_byte_order(tmp_path: Path, mark: bytes) -> None:
    order = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert only(put(tmp_path, "a.txt", mark + SHORT_ARABIC.encode(order))).text == SHORT_ARABIC


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyInput),
        (b" \n\t\r\n ", EmptyInput),
        (b"\xef\xbb\xbf", EmptyInput),
        ("\u200f\u200b\u2066\u2069\ufeff\u00a0".encode(), EmptyInput),
        (b"\xff\xfe", EmptyInput),
        (PNG, BinaryInput),
        (JPEG_WITHOUT_NUL, BinaryInput),
        (b"words \x00 words", BinaryInput),
        (b"\x01\x02\x03", BinaryInput),
        (SHORT_ARABIC.encode("utf-16-le"), BinaryInput),
        (b"\xff\xfea", BinaryInput),
        (b"\xff\xfe\x00\xd8a\x00", BinaryInput),
        ("a\0b".encode("utf-16"), BinaryInput),
        (LONG_ARABIC.encode()[:-1], BinaryInput),
        (LONG_ARABIC.encode() + b"\xff" + LONG_ARABIC.encode(), BinaryInput),
        (b"\xef\xbb\xbfwords \xff", BinaryInput),
        (_packed(PNG), BinaryInput),
        (_packed(_packed(LONG_ARABIC.encode())), BinaryInput),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), BinaryInput),
        (b"{\\rtf1\\ansi 5 million dollars}", BinaryInput),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, error: type[TrackerError]) -> None:
    path = put(tmp_path, "a.txt", content)
    with pytest.raises(error) as caught:
        list(read_articles(path))
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("a.txt", "x" * 100, None),
        ("a.txt", "x" * 101, InputTooLarge),
        ("a.txt", "ق" * 50, None),
        ("a.txt", "ق" * 51, InputTooLarge),
        ("a.jsonl", line(text="x" * 100, title="t" * 500), None),
        ("a.jsonl", line(text="x" * 101), InputTooLarge),
        ("a.jsonl", json.dumps({"text": "ق" * 50}), None),
        ("a.jsonl", line(text="x" * 2_000_000), InputTooLarge),
        ("a.json", line(text="x" * 101), InputTooLarge),
    ],
)
def test_the_cap(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: str,
    error: type[TrackerError] | None,
) -> None:
    monkeypatch.setenv("TRACKER_MAX_TEXT_BYTES", "100")
    (item,) = read_many([put(tmp_path, name, content)])
    assert type(item) is (error or Article)


def test_lines_after_one_that_is_too_long_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_MAX_TEXT_BYTES", "100")
    long = line(id="long", text="x" * 3_000_000)
    assert ids([put(tmp_path, "a.jsonl", line(id="a", text="x") + long + line(id="b", text="y"))]) == [
        "a",
        "InputTooLarge",
        "b",
    ]


HEADER = {"title": "سباق المجلس البلدي", "published": date(2024, 3, 7), "source": "صحيفة الميناء"}


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("سباق المجلس البلدي\n2024-03-07\nصحيفة الميناء\n\n", HEADER),
        ("سباق المجلس البلدي\n07-03-2024\nصحيفة الميناء\n\n", HEADER),
        ("سباق المجلس البلدي\r\n7/3/2024\r\nصحيفة الميناء\r\n\r\n", HEADER),
        ("سباق المجلس البلدي\n٢٠٢٤-٠٣-٠٧\nصحيفة الميناء\n  \n", HEADER),
        ("\u200fسباق المجلس البلدي\n\u200f٧/٣/٢٠٢٤\u200f\nصحيفة الميناء\n\n", HEADER),
        ("سباق المجلس البلدي\n۰۷.۰۳.۲۰۲۴\nصحيفة الميناء\n\n", HEADER),
        ("سباق المجلس البلدي.\n2024-03-07\nصحيفة الميناء\n\n", {}),  # a sentence
        ("سباق المجلس البلدي\n2024-03-07\nصحيفة الميناء؟\n\n", {}),
        ("سباق المجلس البلدي\n2024-03-07\nصحيفة الميناء\n", {}),  # no blank line
        ("سباق المجلس البلدي\n2024-03-07\n\nصحيفة الميناء\n", {}),
        ("سباق المجلس البلدي\nكتب في 2024-03-07\nصحيفة الميناء\n\n", {}),
        ("سباق المجلس البلدي\n2024-13-07\nصحيفة الميناء\n\n", {}),  # no month
        ("سباق المجلس البلدي\n2024-03/07\nصحيفة الميناء\n\n", {}),
        ("كلمة " * 40 + "\n2024-03-07\nصحيفة الميناء\n\n", {}),
        ("سباق المجلس البلدي\n2024-03-07\n" + "صحيفة " * 20 + "\n\n", {}),
        ("\n2024-03-07\nصحيفة الميناء\n\n", {}),
        ("", {}),
    ],
)
def test_a_header_fills_the_fields_and_stays_in_the_text(
    tmp_path: Path, opening: str, expected: dict[str, object]
) -> None:
    text = opening + "صوّت 40% من السكان. وقال المنظمون إن العد مستمر.\n"
    article = only(put(tmp_path, "a.txt", text))
    assert article.text == text
    assert article.model_dump(include={"title", "published", "source"}, exclude_none=True) == expected


def test_a_json_file_beside_the_text_wins(tmp_path: Path) -> None:
    text = put(tmp_path, "a.txt", "Harbour vote\n2024-03-07\nThe Pier\n\nTurnout was 40%.")
    fields = {"id": 12, "title": "Other", "url": "https://example.org/a", "published": "2024-03-08T22:10:00Z"}
    put(tmp_path, "a.json", json.dumps(fields | {"lang": "en", "text": "ignored", "figures": [{"kind": "?"}]}))
    assert only(text) == Article(
        id="12",
        text=text.read_text(),
        lang="en",
        title="Other",
        source="The Pier",
        url="https://example.org/a",
        published=date(2024, 3, 8),
    )


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ('{"title": 5}', '"title" is not a text'),
        ('{"id": true}', '"id" is not a text'),
        ('{"published": "yesterday"}', "no ISO date"),
        ('{"published": 2024}', '"published" is not a text'),
        ('{"title": "\\ud83d"}', "lone surrogate"),
        ('{"title": ', "is not JSON"),
        ("[]", "no JSON object"),
        ("[" * 100_000, "too deep"),
        ('{"id": ' + "9" * 5000 + "}", "too long"),
    ],
)
def test_broken_metadata_is_refused(tmp_path: Path, fields: str, part: str) -> None:
    text = put(tmp_path, "a.txt", "Turnout was 40%.")
    put(tmp_path, "a.json", fields)
    with pytest.raises(BrokenArticle, match=part) as caught:
        list(read_articles(text))
    assert str(caught.value).startswith(f"{tmp_path / 'a.json'}: ")


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "A.JSONL"])
def test_a_broken_line_is_reported_by_its_number_and_the_rest_goes_on(tmp_path: Path, name: str) -> None:
    content = "\ufeff" + line(id="one", text=SHORT_ARABIC, source="", title=None) + "\n" + '{"id": "two", "te\n'
    content += line(text="No id here, 5%") + "null\n" + line(id="six") + line(text=5) + line(text=" ")
    content += (
        '{"text": "half \\ud800 a character"}\n' + '{"text": "nul \\u0000"}\n' + line(id="last", text="5%").strip()
    )
    raw = content.encode()
    items = list(read_many([put(tmp_path, name, gzip.compress(raw) if name.endswith("gz") else raw)]))
    assert [item.id for item in items if isinstance(item, Article)] == ["one", f"{name[0]}:4", "last"]
    problems = [
        (type(item), str(item).removeprefix(f"{tmp_path / name}, line ")[:2])
        for item in items
        if isinstance(item, TrackerError)
    ]
    assert problems == [
        (BrokenArticle, "3:"),
        (BrokenArticle, "5:"),
        (BrokenArticle, "6:"),
        (BrokenArticle, "7:"),
        (EmptyInput, "8:"),
        (BrokenArticle, "9:"),
        (BinaryInput, "10"),
    ]


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("a.jsonl", b"", EmptyInput),
        ("a.jsonl", b"\n \n", EmptyInput),
        ("a.jsonl", PNG * 50, BinaryInput),
        ("a.jsonl", line(text=LONG_ARABIC).encode("cp1256") * 3, BinaryInput),
        ("a.jsonl", line(text="words").encode("utf-16"), BinaryInput),
        ("a.jsonl", b'{\n"id": "a",\n"text": "b"\n}\n', BrokenArticle),
        ("a.jsonl", b'[\n{"text": "b"}\n]\n', BrokenArticle),
        ("a.jsonl.gz", b'{"text": "not compressed"}\n', BrokenArchive),
        ("a.jsonl.gz", _packed(b""), EmptyInput),
        ("a.json", b"[]", BrokenArticle),
        ("a.json", b'{"title": "no text"}', BrokenArticle),
    ],
)
def test_a_file_is_refused_as_a_whole_with_one_error(
    tmp_path: Path, name: str, content: bytes, error: type[TrackerError]
) -> None:
    path = put(tmp_path, name, content)
    (item,) = read_many([path])
    assert type(item) is error
    assert str(item).startswith(f"{path}: ")


@pytest.mark.parametrize(
    "damage",
    [lambda raw: raw[: len(raw) // 2], lambda raw: raw[:-4], lambda raw: raw[:-2000] + b"\0" * 2000],
    ids=["half", "no end", "overwritten"],
)
def test_what_stands_before_the_damage_of_an_archive_is_read(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    lines = "".join(
        line(id=str(number), text=f"Turnout was {number}% in ward {number * 7919 % 4241}.") for number in range(2000)
    )
    *articles, last = read_many([put(tmp_path, "a.jsonl.gz", damage(gzip.compress(lines.encode())))])
    assert articles
    assert all(isinstance(article, Article) for article in articles)
    assert isinstance(last, BrokenArchive)


def test_a_folder_gives_its_articles_in_name_order(tmp_path: Path) -> None:
    for name in ["b.txt", "a.TXT", "2024/c.txt", "2024/deep/d.txt", ".hidden.txt", ".git/e.txt", "notes.md", "a.json"]:
        put(tmp_path, name, "{}" if name.endswith("json") else "5%")
    put(tmp_path, "z.jsonl", line(text="5%") + "{\n" + line(id="named", text="6%"))
    expected = ["2024/c", "2024/deep/d", "a", "b", "z:1", "BrokenArticle", "named"]
    assert ids([tmp_path]) == expected
    assert ids([tmp_path / "b.txt", tmp_path]) == ["b", *expected]


def test_a_folder_that_cannot_be_listed_does_not_hide_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a.txt", "5%")
    with monkeypatch.context() as there:
        there.chdir(tmp_path)
        for _ in range(20):  # deeper than any path may be long
            Path("d" * 250).mkdir()
            there.chdir("d" * 250)
    refusal, article = read_many([tmp_path])
    assert isinstance(refusal, MissingInput)
    assert "cannot be read" in str(refusal)
    assert isinstance(article, Article)


def test_a_line_in_another_encoding_does_not_stop_the_rest(tmp_path: Path) -> None:
    content = (line(id="1", text="5%") + line(id="2", text="6%")).encode() + '{"text": "قتل 12"}\n'.encode("cp1256")
    path = put(tmp_path, "a.jsonl", content + line(id="4", text="7%").encode())
    assert ids([path]) == ["1", "2", "BrokenArticle", "4"]


def test_metadata_among_the_paths_is_no_article(tmp_path: Path) -> None:
    paths = [put(tmp_path, "a.json", '{"id": "known"}'), put(tmp_path, "a.txt", "5%")]
    paths.append(put(tmp_path, "alone.json", line(text="6%")))
    assert ids(paths) == ["known", "alone"]


def test_a_batch_goes_on_after_each_refusal(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    paths = [tmp_path / "absent.txt", put(tmp_path, "png.txt", PNG), empty, tmp_path / ("n" * 300)]
    paths += [put(tmp_path, "a.txt", "5%"), tmp_path / "a.txt" / "below", put(tmp_path, "e.txt", "")]
    assert ids(paths) == [
        "MissingInput",
        "BinaryInput",
        "MissingInput",
        "MissingInput",
        "a",
        "MissingInput",
        "EmptyInput",
    ]


def test_an_error_is_one_line_whatever_the_file_is_called(tmp_path: Path) -> None:
    (error,) = read_many([tmp_path / "two\nlines\x1b[31m \udcff.txt"])
    assert isinstance(error, MissingInput)
    assert str(error).isprintable()


@pytest.mark.parametrize("name", [".gz", "..gz", "...gz", ".txt", ".json", "a."])
def test_a_file_is_read_however_little_its_name_tells(tmp_path: Path, name: str) -> None:
    text = b"Turnout was 61%."
    path = put(tmp_path, name, _packed(text) if name.endswith("gz") else b'{"text": "5%"}' if "json" in name else text)
    (article,) = read_many([path])
    assert isinstance(article, Article)
    assert article.id


def test_a_file_name_that_is_not_utf8_gives_an_id_that_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    try:
        path.write_text("5%")
    except OSError:
        pytest.skip("this file system wants UTF-8")
    assert only(path).id == "caf\ufffd"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (SHORT_ARABIC.encode(), ["stdin"]),
        (SHORT_ARABIC.encode("cp1256"), ["stdin"]),
        (b'{"a brace": opens} a text, 5%\n{"text": "x"}', ["stdin"]),
        ((line(id="a", text="5%") + "{\n" + line(text="6%")).encode(), ["a", "BrokenArticle", "stdin:3"]),
        (b"", ["EmptyInput"]),
        (PNG, ["BinaryInput"]),
        (b"x" * 101, ["InputTooLarge"]),
    ],
)
def test_a_stream_is_a_text_or_json_lines(monkeypatch: pytest.MonkeyPatch, content: bytes, expected: list[str]) -> None:
    monkeypatch.setenv("TRACKER_MAX_TEXT_BYTES", "100")
    items = read_stream(BytesIO(content), "stdin")
    assert [item.id if isinstance(item, Article) else type(item).__name__ for item in items] == expected


class Pipe(io.RawIOBase):
    """A stream that only runs forward, and may break."""

    def __init__(self, content: bytes, breaks: bool = False) -> None:
        self._rest, self._breaks = io.BytesIO(content), breaks

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        part = self._rest.read(len(buffer))
        if not part and self._breaks:
            raise OSError(errno.EIO, "Input/output error")
        buffer[: len(part)] = part
        return len(part)


def test_a_stream_that_breaks_gives_what_came_before() -> None:
    lines = (line(id="a", text="5%") * 200 + "{").encode()
    *articles, last = read_stream(io.BufferedReader(Pipe(lines, breaks=True)), "stdin")
    assert len(articles) == 200
    assert (type(last), str(last)) == (MissingInput, "stdin: cannot be read on (Input/output error); try again")


def test_a_table_in_a_pipe_has_a_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    table = b"id,text\n" + b"1,5%\n" * 1_000
    assert len(list(read_stream(io.BufferedReader(Pipe(table)), "stdin"))) == 1_000
    monkeypatch.setenv("TRACKER_MAX_ARCHIVE_BYTES", str(len(table) - 1))
    (refusal,) = read_stream(io.BufferedReader(Pipe(table)), "stdin")
    assert str(refusal) == "stdin: is larger than 5,007 bytes; raise the cap with TRACKER_MAX_ARCHIVE_BYTES"


def test_a_json_object_over_several_lines_needs_no_name() -> None:
    (article,) = read_stream(io.BytesIO(b'{\n  "id": "a",\n  "text": "5%"\n}\n'), "stdin")
    assert isinstance(article, Article)
    assert (article.id, article.text) == ("a", "5%")
