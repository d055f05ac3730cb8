"""Tables of articles: which column is what, encodings, dates, rows that are refused; CSV and Parquet."""

import csv
import gzip
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tracker.errors import BinaryInput, BrokenArticle, BrokenDocument, EmptyInput, InvalidRequest, TrackerError
from tracker.records import Article
from tracker.sources.files import read_many, read_stream

ARABIC = "قتل 12 شخصا في انهيار رصيف الملح، وتبرع التاجر بمبلغ 300 دولار لصندوق الحزب في مدينته"


def put(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def told(path: Path, **mapping: str) -> list[object]:
    """What comes of a table: ids of articles, names of refusals."""
    found = read_many([path], mapping=mapping or None)
    return [item.id if isinstance(item, Article) else type(item).__name__ for item in found]


def only(path: Path, **mapping: str) -> Article:
    (article,) = read_many([path], mapping=mapping or None)
    assert isinstance(article, Article), article
    return article


WHOLE = Article(
    id="7",
    text="5% up",
    title="Vote",
    lang="en",
    source="The Pier",
    url="https://pier.example/7",
    published=date(2024, 3, 7),
)


@pytest.mark.parametrize(
    "heading",
    [
        "id,title,text,lang,source,url,published",
        "ID,Headline,Body,Language,Outlet,Link,Date",
        "uid,Article_Title,Full Text,locale,publisher,article-url,Published At",
        "\ufeffالمعرف,العنوان,النص,اللغة,المصدر,الرابط,التاريخ",
    ],
)
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_columns_are_known_by_their_names(tmp_path: Path, heading: str, mark: str) -> None:
    cells = mark.join(["7", "Vote", "5% up", "en", "The Pier", "https://pier.example/7", "2024-03-07"])
    assert only(put(tmp_path, "a.csv", heading.replace(",", mark) + "\r\n" + cells + "\r\n")) == WHOLE


def test_a_row_without_an_id_is_known_by_its_number(tmp_path: Path) -> None:
    articles = list(read_many([put(tmp_path, "a.csv", "text,other\n5%,x\n\n6%\n")]))
    assert articles == [Article(id=f"a:{row}", text=text, derived_id=True) for row, text in [(2, "5%"), (4, "6%")]]


@pytest.mark.parametrize(
    ("content", "mapping", "error", "part"),
    [
        ("a,b\n1,2\n", {}, BrokenDocument, "has no column for the text; say which is it: a, b"),
        ("a,b\n1,2\n", {"text": "c"}, BrokenDocument, 'has no column "c"; its columns are a, b'),
        ("a,b\n1,2\n", {"body": "a"}, InvalidRequest, '"body" is no field of an article'),
        ("", {}, EmptyInput, "holds no text"),
        ("\n\n", {}, EmptyInput, "holds no table"),
        ("id,te\0xt\n", {}, BinaryInput, "binary"),
    ],
)
def test_one_error_for_a_table_that_is_refused(
    tmp_path: Path, content: str, mapping: dict[str, str], error: type[TrackerError], part: str
) -> None:
    (refusal,) = read_many([put(tmp_path, "a.csv", content)], mapping=mapping)
    assert type(refusal) is error or (not content and isinstance(refusal, EmptyInput))
    assert part in str(refusal) or not content


def test_a_mapping_wins_and_what_it_takes_is_no_other_field(tmp_path: Path) -> None:
    path = put(tmp_path, "a.csv", "title,text,words\nVote,no,5%\n")
    assert only(path, text="words").text == "5%"
    mapped = only(path, text="words", source="title")
    assert (mapped.source, mapped.title) == ("Vote", None)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-03-07", date(2024, 3, 7)),
        ("2024-03-07T23:30:00Z", date(2024, 3, 7)),
        ("2024-03-07 23:30:00.000+03:00", date(2024, 3, 7)),
        ("2024/3/7", date(2024, 3, 7)),
        ("07/03/2024", date(2024, 3, 7)),
        ("7.3.2024 10:05", date(2024, 3, 7)),
        ("31-12-2024 10:05:09 PM", date(2024, 12, 31)),
        ("٠٧/٠٣/٢٠٢٤", date(2024, 3, 7)),
        ("\u200f٧/٣/٢٠٢٤\u200f", date(2024, 3, 7)),
        ("20240307", date(2024, 3, 7)),
        ("", None),
        ("12/31/2024", BrokenArticle),
        ("yesterday", BrokenArticle),
        ("2024", BrokenArticle),
        ("03/2024", BrokenArticle),
        ("1709800000", BrokenArticle),
    ],
)
def test_dates(tmp_path: Path, written: str, expected: date | type[TrackerError] | None) -> None:
    (found,) = read_many([put(tmp_path, "a.csv", f"text,date\n5%,{written}\n")])
    assert (found.published if isinstance(found, Article) else type(found)) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256", "iso8859_6"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = ARABIC.replace("،", "") if encoding == "iso8859_6" else ARABIC
    content = "id;title;text\n" + "".join(f"{row};a;{text}\n" for row in range(30_000 if encoding == "cp1256" else 3))
    articles = list(read_many([put(tmp_path, "a.csv", content.encode(encoding))]))
    assert {article.text for article in articles if isinstance(article, Article)} == {text}


def test_a_table_whose_encoding_changes_far_down_is_told(tmp_path: Path) -> None:
    row = "1;Le feu a tué cinq pêcheurs à Orléans, près du marché, et brûlé dix maisons\n"
    content = "id;text\n" + row * 15_000
    *articles, last = read_many([put(tmp_path, "a.csv", content.encode("cp1252") + b"2;\x81\n")])
    assert all(isinstance(article, Article) and "tué" in article.text for article in articles)
    assert articles
    assert "no table in one encoding throughout" in str(last)


def test_a_table_in_no_encoding_is_refused(tmp_path: Path) -> None:
    assert told(put(tmp_path, "a.csv", b"id,text\n" + bytes(range(128, 256)) * 40)) == ["BinaryInput"]


def test_a_heading_longer_than_a_cell_may_be_is_no_heading(tmp_path: Path) -> None:
    before = csv.field_size_limit(131_072)
    try:
        assert told(put(tmp_path, "a.csv", "text," + "x" * 200_000 + "\n5%,6\n")) == ["BrokenDocument"]
    finally:
        csv.field_size_limit(before)


def test_rows_that_are_refused_do_not_stop_the_rest(tmp_path: Path) -> None:
    content = 'id,text\n1,"one\nand ""two"" 5%"\n2,\n3,"bad "quote" x"\n4,a,b,c\n5\n6,six\n7,"never closed\n8,lost'
    assert told(put(tmp_path, "a.csv", content)) == [
        "1",
        "EmptyInput",
        "BrokenArticle",
        "BrokenArticle",
        "BrokenArticle",
        "6",
        "BrokenArticle",
    ]


def test_spaces_around_a_text_are_kept_and_those_around_a_title_are_not(tmp_path: Path) -> None:
    article = only(put(tmp_path, "a.csv", 'title,text\n " A ",x\n"  B "," 5% \n"\n'.replace(' " A ",x\n', "")))
    assert (article.title, article.text) == ("B", " 5% \n")


def test_a_cell_may_be_as_long_as_an_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path, "a.csv", "id,text\n1," + "5% " * 200_000 + "\n2,6%\n")
    assert told(path) == ["1", "2"]
    monkeypatch.setenv("TRACKER_MAX_TEXT_BYTES", "1000")
    assert told(path) == ["InputTooLarge", "2"]
    assert csv.field_size_limit() >= 600_000  # never lowered: it is one for the whole process


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"id,title,text\n1,a,5%\n", ["1"]),
        (b"title\ttext\na\t5%\n", ["stdin:2"]),
        ("\ufeffالعنوان;النص\nأ;5%\n".encode(), ["stdin:2"]),
        (b"Title, text and 5% of the rest\nmore\n", ["stdin"]),  # an article
        (b"text\n5%\n", ["stdin"]),
    ],
)
def test_a_table_on_the_standard_input_is_known_by_its_heading(content: bytes, expected: list[str]) -> None:
    assert [item.id for item in read_stream(BytesIO(content), "stdin") if isinstance(item, Article)] == expected


def test_a_packed_table(tmp_path: Path) -> None:
    assert told(put(tmp_path, "a.csv.gz", gzip.compress("id;text\n1;قتل 12\n".encode("cp1256")))) == ["1"]


def parquet(folder: Path, **columns: object) -> Path:
    path = folder / "a.parquet"
    pq.write_table(pa.table(columns), path)
    return path


def test_parquet(tmp_path: Path) -> None:
    path = parquet(
        tmp_path,
        id=[7, 8, None],
        headline=["Vote", None, " "],
        body=["5% up", "6%", "7%"],
        language=pa.array(["en", None, "en"]).dictionary_encode(),
        outlet=["The Pier", None, None],
        link=["https://pier.example/7", None, None],
        date=pa.array([datetime(2024, 3, 7, 23, tzinfo=UTC), None, None], pa.timestamp("ns", tz="UTC")),
    )
    assert list(read_many([path])) == [
        WHOLE,
        Article(id="8", text="6%"),
        Article(id="a:3", text="7%", lang="en", derived_id=True),
    ]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"id": [1.0, float("nan")], "text": ["5%", "6%"]}, ["1", "a:2"]),
        ({"text": ["5%"], "published": ["7/3/2024"]}, ["a:1"]),
        ({"text": ["5%"], "published": [date(2024, 3, 7)]}, ["a:1"]),
        ({"text": ["5%", None, "7%"], "published": ["soon", None, None]}, ["BrokenArticle", "BrokenArticle", "a:3"]),
        ({"text": [b"5%"]}, ["BrokenArticle"]),
        ({"text": [["5%"]]}, ["BrokenArticle"]),
        ({"text": ["5%"], "title": [5]}, ["BrokenArticle"]),
        ({"text": ["5%"], "published": [20240307]}, ["BrokenArticle"]),
        ({"words": ["5%"]}, ["BrokenDocument"]),
        ({"text": pa.array([], pa.string())}, ["EmptyInput"]),
        ({"text": pa.nulls(1_000_001, pa.string())}, ["BrokenDocument"]),  # rows that take no room
        ({"text": ["5%", "6%"], "published": pa.array([2_932_897, 0], pa.date32())}, ["BrokenArticle", "a:2"]),
        ({"text": pa.array([b"\xff", b"6%"]).view(pa.string())}, ["BrokenArticle", "a:2"]),
    ],
)
def test_parquet_row_by_row(tmp_path: Path, columns: dict[str, object], expected: list[str]) -> None:
    assert told(parquet(tmp_path, **columns)) == expected


@pytest.mark.parametrize(
    "damage", [lambda raw: raw[:-20], lambda raw: raw[:50] + b"\xff" * 50 + raw[100:], lambda raw: raw[:6]]
)
def test_damaged_parquet(tmp_path: Path, damage: object) -> None:
    path = parquet(tmp_path, text=[f"{number}% of {number * 7919 % 4241}" for number in range(500)])
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    *_, last = read_many([path])
    assert isinstance(last, TrackerError)
    assert "\n" not in str(last)
