"""Word documents: order, tables, what is left out, and everything that is refused."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml

from tracker.errors import BinaryInput, BrokenDocument, EmptyInput, InputTooLarge, TrackerError
from tracker.records import Article
from tracker.sources.files import read_many

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FIRST = "قتل 12 شخصا في انهيار رصيف الملح."
SECOND = "وقدرت الخسائر بنحو 3.5 مليون دولار."


def saved(folder: Path, document: Document, name: str = "a.docx") -> Path:
    path = folder / name
    document.save(str(path))
    return path


def written(*paragraphs: str) -> Document:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    return document


def only(path: Path) -> Article:
    (article,) = read_many([path])
    assert isinstance(article, Article), article
    return article


def test_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    document = written(FIRST)
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ["الحزب", "النسبة", "النخلة", "٤٢٪"], strict=True):
        cell.text = text
    frame = document.add_table(1, 1)
    frame.cell(0, 0).text = "In a frame 5%"
    document.add_paragraph(SECOND)
    document.sections[0].header.paragraphs[0].text = "Page header 99%"
    document.sections[0].footer.paragraphs[0].text = "Page footer 98%"
    path = saved(tmp_path, document)
    assert only(path) == Article(
        id="a",
        derived_id=True,
        origin=path.resolve().as_posix(),
        text="\n".join([FIRST, "| الحزب | النسبة |", "| النخلة | ٤٢٪ |", "In a frame 5%", SECOND]),
    )


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:r><w:t>raised </w:t></w:r><w:ins><w:r><w:t>$5 million</w:t></w:r></w:ins>", "raised $5 million"),
        ("<w:del><w:r><w:delText>$9</w:delText></w:r></w:del><w:r><w:t>$5 million</w:t></w:r>", "$5 million"),
        ("<w:hyperlink><w:r><w:t>$5</w:t></w:r></w:hyperlink><w:r><w:t> million</w:t></w:r>", "$5 million"),
        ("<w:sdt><w:sdtContent><w:r><w:t>45%</w:t></w:r></w:sdtContent></w:sdt>", "45%"),
        ("<w:smartTag><w:r><w:t>45%</w:t></w:r></w:smartTag>", "45%"),
        (
            "<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>5</w:t><w:noBreakHyphen/><w:t>6%</w:t></w:r>",
            "one\ntwo\t5‑6%",
        ),
        ("<w:r><w:instrText>PAGE 77</w:instrText><w:t>45%</w:t></w:r>", "45%"),
    ],
)
def test_what_counts_as_text(tmp_path: Path, inner: str, text: str) -> None:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {W}>{inner}</w:p>"))
    assert only(saved(tmp_path, document)).text == text


PARAGRAPH = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
ROW = "<w:tr>" + "".join(f"<w:tc>{PARAGRAPH}</w:tc>" for _ in range(2)) + "</w:tr>"


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (f"<w:moveFrom>{PARAGRAPH.format('moved 9%')}</w:moveFrom>", ""),
        (f"<w:moveTo>{PARAGRAPH.format('moved 9%')}</w:moveTo>", "moved 9%\n"),
        (f"<w:sdt><!-- 9% --><w:sdtContent>{PARAGRAPH.format('45%')}</w:sdtContent></w:sdt>", "45%\n"),
        (f"<w:tbl>{ROW.format('', ' ')}{ROW.format('Palm', '42%')}</w:tbl>", "| Palm | 42% |\n"),
        (f"<w:tbl><w:sdt><w:sdtContent>{ROW.format('a', '1%')}</w:sdtContent></w:sdt></w:tbl>", "| a | 1% |\n"),
        (
            f"<w:p><w:r><w:t>beside </w:t><w:txbxContent>{PARAGRAPH.format('in a box 5%')}</w:txbxContent></w:r></w:p>",
            "beside \nin a box 5%\n\n",
        ),
    ],
)
def test_what_counts_as_a_paragraph(tmp_path: Path, block: str, text: str) -> None:
    document = written(FIRST)
    block = block.replace(">", f" {W}>", 1) if block.startswith("<w:") else block
    document.element.body.insert(0, parse_xml(block))
    assert only(saved(tmp_path, document)).text == text + FIRST


@pytest.mark.parametrize(
    ("property_title", "text", "expected"),
    [
        ("Pier collapse", FIRST, "Pier collapse"),
        ("Microsoft Word - draft7", FIRST, None),
        ("draft7.docx", FIRST, None),
        ("Document1", FIRST, None),
        ("", FIRST, None),
        ("Other", "انهيار رصيف الملح\n2024-03-07\nجريدة السنديان\n\n" + FIRST, "انهيار رصيف الملح"),
    ],
)
def test_the_title(tmp_path: Path, property_title: str, text: str, expected: str | None) -> None:
    document = written(*text.split("\n"))
    document.core_properties.title = property_title
    article = only(saved(tmp_path, document))
    assert article.title == expected
    assert (article.published is None) is (expected != "انهيار رصيف الملح")


@pytest.mark.parametrize("name", ["a.docx", "a", "a.txt", "a.zip"])
def test_a_document_is_known_by_what_is_in_it(tmp_path: Path, name: str) -> None:
    assert only(saved(tmp_path, written(FIRST), name)).text == FIRST


def other_package(entry: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(entry, "x")
    return buffer.getvalue()


def bomb() -> bytes:
    buffer = BytesIO()
    written(FIRST).save(buffer)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.bmp", bytes(110_000_000))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("a.docx", b"no archive at all", BrokenDocument),
        ("a.docx", b"", EmptyInput),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), BrokenDocument),  # with a password
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), BinaryInput),
        ("a.docx", b"{\\rtf1 5 killed}", BinaryInput),
        ("a.docx", other_package("word/document.xml"), BrokenDocument),
        ("a.docx", other_package("xl/workbook.xml"), BrokenDocument),
        ("a", other_package("[Content_Types].xml"), BinaryInput),
        ("a", other_package("mimetype"), BinaryInput),
        ("a.docx", bomb(), InputTooLarge),
    ],
)
def test_what_is_refused(tmp_path: Path, name: str, content: bytes, error: type[TrackerError]) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    (refusal,) = read_many([path])
    assert type(refusal) is error
    assert str(refusal).startswith(f"{path}: ")
    assert ("without a password" in str(refusal)) == (name == "a.docx" and content.startswith(b"\xd0\xcf"))
    assert "\n" not in str(refusal)


@pytest.mark.parametrize("damage", [lambda raw: raw[:-300], lambda raw: raw[:3000] + bytes(3000) + raw[6000:]])
def test_damaged_documents(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = saved(tmp_path, written(FIRST))
    path.write_bytes(damage(path.read_bytes()))
    (refusal,) = read_many([path])
    assert isinstance(refusal, TrackerError)


def test_an_empty_document(tmp_path: Path) -> None:
    (refusal,) = read_many([saved(tmp_path, docx.Document())])
    assert isinstance(refusal, EmptyInput)
