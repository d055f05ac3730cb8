"""PDF files: logical order, columns, paragraphs; and everything that is refused."""

import resource
import zlib
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from tests import hostile
from tests.fixtures.pdf import make
from tracker import extract
from tracker.errors import BrokenDocument, DigitsDisagree, EmptyInput, InputTooLarge, TrackerError
from tracker.records import Article
from tracker.sources.files import read_many
from tracker.sources.layout import Glyph, paragraphs
from tracker.sources.visual import logical

FIXTURES = Path(__file__).parent / "fixtures" / "pdf"
TITLE = "انهيار رصيف الملح"


def read(path: Path) -> Article:
    (article,) = read_many([path])
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("arabic", [TITLE, make.PORT, make.CAMPAIGN, make.REPAIR]),
        ("arabic-columns", [TITLE, make.PORT, make.CAMPAIGN, make.REPAIR]),
        ("arabic-justified", [make.PORT, make.REPAIR]),
        ("english-columns", ["Pier collapse", make.ENGLISH, make.ENGLISH]),
        ("mixed", [make.CAMPAIGN, make.ENGLISH, "حزب النخلة ٤٢٪", "حزب المنارة ٣١٪"]),
        ("digits-from-the-right", ["Wounded: 5678 people."]),
        ("drawn-twice", ["At least 20 killed"]),
    ],
)
def test_a_pdf_is_read_as_it_was_written(name: str, lines: list[str]) -> None:
    article = read(FIXTURES / f"{name}.pdf")
    assert article.text.split("\n") == lines
    assert (article.derived_id, article.origin) == (True, (FIXTURES / f"{name}.pdf").resolve().as_posix())


def test_figures_are_found_over_the_ends_of_lines() -> None:
    figures = {
        (figure.kind, figure.low, figure.high) for figure in extract(read(FIXTURES / "arabic-justified.pdf").text)
    }
    assert {("casualty", 12, 12), ("casualty", 5678, 5678), ("percent", 42, 42), ("percent", 15, 20)} <= figures
    assert ("money", 5_000_000, 10_000_000) in figures


@pytest.mark.parametrize(
    ("name", "error", "part"),
    [
        ("spoken-otherwise", DigitsDisagree, "paste the text"),
        ("scan", EmptyInput, "as a scan does"),
        ("encrypted", BrokenDocument, "is encrypted"),
        ("broken", BrokenDocument, "no whole PDF"),
    ],
)
def test_what_is_refused(name: str, error: type[TrackerError], part: str) -> None:
    (refusal,) = read_many([FIXTURES / f"{name}.pdf"])
    assert type(refusal) is error
    assert str(refusal).startswith(f"{FIXTURES / name}.pdf: ")
    assert part in str(refusal)
    assert "\n" not in str(refusal)


@pytest.mark.parametrize("size", [10, 100, 5_000, 20_000])
def test_a_pdf_that_is_cut_off_is_one_refusal(tmp_path: Path, size: int) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes((FIXTURES / "arabic-justified.pdf").read_bytes()[:size])
    (refusal,) = read_many([path])
    assert isinstance(refusal, (BrokenDocument, DigitsDisagree, EmptyInput))


@pytest.mark.parametrize(
    ("whole", "broken"),
    [
        (b"startxref", b"start"),
        (b"/Helvetica", b""),
        (b"/MediaBox[0 0 600 800]", b""),
        (b"/MediaBox[0 0 600 800]", b"/MediaBox[]"),
        (b"/FlateDecode", b"/ASCII85Decode"),
    ],
)
def test_what_only_one_of_the_two_readers_can_open_is_refused(tmp_path: Path, whole: bytes, broken: bytes) -> None:
    raw = hostile.pdf(b"BT /F1 12 Tf 60 700 Td (At least 20 killed) Tj ET")
    path = tmp_path / "a.pdf"
    path.write_bytes(raw.replace(whole, broken))
    with closing(pypdfium2.PdfDocument(path)) as document:
        assert len(document) == 1
    assert [str(each) for each in read_many([path])] == [
        f"{path}: is no whole PDF; open it and save it anew, or paste the text"
    ]


def test_the_fixtures_are_what_their_script_makes() -> None:
    for name, content in make.WRITTEN.items():
        assert (FIXTURES / f"{name}.pdf").read_bytes() == content


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(make.bomb())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (refusal,) = read_many([path])
    assert isinstance(refusal, InputTooLarge)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kilobytes


@pytest.mark.parametrize("size", [1, 65_535, 65_536, 65_537, 3 * 65_536])
def test_packed_streams_of_any_size(tmp_path: Path, size: int) -> None:
    content = make.words("At least 20 killed")
    packed = zlib.compress(content + b" " * (size - len(content)))
    path = tmp_path / "a.pdf"
    path.write_bytes(make.document(packed).replace(b"<</Length", b"<</Filter/FlateDecode/Length"))
    assert read(path).text == "At least 20 killed"


@pytest.mark.parametrize(
    ("shown", "leftward", "begins", "written"),
    [
        ("ﻞﺘﻗ", True, True, "قتل"),
        (["ر", "ﻻ", "و", "د", " ", "3", ".", "5"], True, False, "3.5 دولار"),
        (["ر", "لا", "و", "د"], True, True, "دولار"),
        ("%60 ةبسن", True, True, "نسبة 60%"),
        ("%20-15 وهي"[::1], True, False, "يهو 15-20%"),
        ("ةبسن 60%", True, True, "60% نسبة"),  # a number at the beginning runs as numbers do
        ("ةبسن ٪٤٢", True, True, "٤٢٪ نسبة"),
        ("ىلإ 1,250,000 نم", True, True, "من 1,250,000 إلى"),
        ("تعمج Salt Pier ةلمح", True, True, "حملة Salt Pier جمعت"),
        ("ءابو COVID-19 يشفت", True, True, "تفشي COVID-19 وباء"),
        ("(هينج 17)", True, True, "(17 جنيه)"),
        ("The لماع party", False, True, "The عامل party"),
        ("raised $3.5 million (45%)", False, True, "raised $3.5 million (45%)"),
        ("ofﬁce", False, True, "office"),
        ("½ ٥٦٧٨", False, True, "½ ٥٦٧٨"),  # no digit is ever made of another sign
    ],
)
def test_the_way_back_to_logical_order(shown: str | list[str], leftward: bool, begins: bool, written: str) -> None:
    assert logical(list(shown), leftward, begins) == written


def line(text: str, base: float, left: float = 0, size: float = 10) -> list[Glyph]:
    return [Glyph(char, left + 5 * index, left + 5 * index + 5, base, size) for index, char in enumerate(text)]


def test_letters_that_lie_on_their_side_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    sideways = b"BT /F1 12 Tf 0 1 -1 0 40 100 Tm (Harbour news) Tj ET "
    path.write_bytes(hostile.pdf(sideways + b"BT /F1 12 Tf 60 700 Td (At least 20 killed) Tj ET"))
    assert read(path).text == "At least 20 killed"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([("a line of some length that", 100), ("goes on", 88)], ["a line of some length that goes on"]),
        (
            [("a line of some length that", 100), ("ends.", 88), ("Another", 76)],
            ["a line of some length that ends.", "Another"],
        ),
        (
            [("a line of some length that", 100), ("stands far off", 60)],
            ["a line of some length that", "stands far off"],
        ),
    ],
)
def test_lines_that_continue_each_other_are_joined(lines: list[tuple[str, float]], expected: list[str]) -> None:
    assert paragraphs([glyph for text, base in lines for glyph in line(text, base)]) == expected


def test_a_line_in_larger_letters_is_a_paragraph_of_its_own() -> None:
    upper, lower = line("a line of some length that", 100, size=10), line("stands in larger letters", 88, size=12)
    assert paragraphs([*upper, *lower]) == ["a line of some length that", "stands in larger letters"]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    columns = [("a line of some length that is", 100, 0), ("full to its end, so that it goes", 88, 0)]
    columns += [("on in the column beside it, and", 100, 250), ("comes to its end there at last.", 88, 250)]
    (paragraph,) = paragraphs([glyph for each in columns for glyph in line(*each)])
    assert paragraph == " ".join(text for text, *_ in columns)


def test_a_table_is_read_row_by_row() -> None:
    cells = [("Reform", 100, 0), ("45%", 100, 100), ("Accord", 88, 0), ("31%", 88, 100)]
    assert paragraphs([glyph for cell in cells for glyph in line(*cell)]) == ["Reform 45%", "Accord 31%"]
