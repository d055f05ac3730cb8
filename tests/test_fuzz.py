"""Anything goes in: readers, claims, exports and the extractor refuse what they must, and never fail.

`make test` tries a little, `make fuzz` for long. What ever broke something is a
row in `BROKE`, in `tests/hostile.py`, or an example beside the property.
"""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tracker
from tests import hostile
from tests.examples import examples
from tests.test_properties import TEXTS, mutated_articles
from tracker import export
from tracker.claims import check_claim
from tracker.entries import Entry
from tracker.errors import TrackerError
from tracker.records import Article
from tracker.sources.files import read_stream
from tracker.sources.formats import read_kind
from tracker.sources.kinds import Kind
from tracker.sources.place import Place
from tracker.store import Store, open_store, writing

quick = settings(deadline=None, max_examples=examples(40), suppress_health_check=list(HealthCheck))

ROOT = Path(__file__).parent
ARTICLE = "A fire killed 12 people on Sunday, and the party raised $3 million."
ITEM = f"<item><title>5%</title><description>{ARTICLE}</description></item>"
FEED = f"<rss><channel><title>Pier</title>{ITEM}</channel></rss>"
PAGE = f"<html lang=en><head><title>A fire</title></head><body><article><p>{ARTICLE * 4}</p></article></body></html>"
WARC = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http\r\n"
    b"Content-Length: %d\r\n\r\n%b\r\n\r\n"
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode()
LINE = json.dumps({"id": "a", "text": ARTICLE, "published": "2024-01-02", "url": "https://a.example/"})

SEEDS: dict[Kind, bytes] = {
    "text": f"A fire\n2024-01-02\nThe Port\n\n{ARTICLE}".encode(),
    "lines": f"{LINE}\n{LINE}\n".encode(),
    "json": LINE.encode(),
    "html": PAGE.encode(),
    "csv": f'id,text,published,title\n1,"{ARTICLE}",2024-01-02,Fire\n2,"5%, ""so""",,\n'.encode(),
    "feed": FEED.encode(),
    "parquet": hostile.parquet(("text", [ARTICLE, None]), ("published", ["2024-01-02", "x"])),
    "docx": hostile.document(f"<w:p><w:r><w:t>{ARTICLE}</w:t></w:r></w:p>"),
    "pdf": hostile.pdf(b"BT /F1 12 Tf 10 700 Td (A fire killed 12 people.) Tj ET"),
    "warc": WARC % (len(ANSWER), ANSWER),
}

BROKE: list[tuple[Kind, bytes]] = [
    ("parquet", SEEDS["parquet"][:4] + b"\x0e" + SEEDS["parquet"][5:]),  # the refusal quoted the byte
]
"""What a reader once failed on."""


@st.composite
def damaged(draw: st.DrawFn) -> tuple[Kind, bytes]:
    """A file of some kind in which bytes are lost, doubled, swapped or replaced."""
    kind = draw(st.sampled_from(sorted(SEEDS)))
    raw = bytearray(SEEDS[kind])
    for _ in range(draw(st.integers(0, 8))):
        at, length = draw(st.integers(0, len(raw))), draw(st.integers(0, 40))
        match draw(st.integers(0, 3)):
            case 0:
                del raw[at : at + length]
            case 1:
                raw[at:at] = raw[at : at + length]
            case 2:
                raw[at:at] = draw(st.binary(max_size=8))
            case _:
                for place in range(at, min(at + 1, len(raw))):
                    raw[place] = draw(st.integers(0, 255))
    return kind, bytes(raw)


def check_found(found: Iterator[Article | TrackerError]) -> None:
    for item in found:
        if isinstance(item, TrackerError):
            assert str(item).isprintable()
        else:
            item.text.encode()
            check_figures(item.text)


def check_figures(text: str) -> None:
    for figure in tracker.extract(text):
        assert text[figure.start : figure.end] == figure.text


@given(given=damaged())
@quick
def test_a_damaged_file_is_read_or_refused(given: tuple[Kind, bytes]) -> None:
    kind, raw = given
    check_found(read_kind(kind, io.BytesIO(raw), Place("fuzzed", "fuzzed"), {}))
    check_found(read_stream(io.BytesIO(raw), "fuzzed"))


@given(raw=st.binary(max_size=400), kind=st.sampled_from(sorted(SEEDS)))
@quick
def test_any_bytes_are_read_or_refused(raw: bytes, kind: Kind) -> None:
    check_found(read_kind(kind, io.BytesIO(raw), Place("fuzzed", "fuzzed"), {}))
    check_found(read_stream(io.BytesIO(gzip.compress(raw)), "fuzzed"))
    check_found(read_stream(io.BytesIO(hostile.archive([("a.txt", raw), (f"b.{kind}", raw)])), "fuzzed"))


@pytest.mark.parametrize(("kind", "raw"), BROKE)
def test_what_once_broke_a_reader(kind: Kind, raw: bytes) -> None:
    check_found(read_kind(kind, io.BytesIO(raw), Place("fuzzed", "fuzzed"), {}))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('fuzz') / 'store.db'}") as opened:
        writing.add(opened, Article(id="a", text=ARTICLE))
        writing.add(opened, Article(id="b", text="جمعت حملة الشمال أكثر من 3 ملايين دولار خلال أسبوع."))
        yield opened


@given(claim=st.one_of(TEXTS, mutated_articles()))
@quick
def test_any_claim_is_judged(store: Store, claim: str) -> None:
    for finding in check_claim(store, claim):
        assert finding.verdict


@given(text=TEXTS, title=st.text(max_size=20), outlet=st.text(max_size=20))
@quick
def test_any_article_is_exported(tmp_path_factory: pytest.TempPathFactory, text: str, title: str, outlet: str) -> None:
    article = Article(id="a", text=text, title=title or None, source=outlet or None)
    try:
        (title + outlet + text).encode()
    except UnicodeEncodeError:  # no reader lets half a character pass
        return
    pairs = [(article, figure) for figure in tracker.extract_article(article)]
    for pair in pairs:
        assert json.loads(export.to_json_line(*pair))
    export.write_csv(iter(pairs), io.StringIO())
    tracker.to_frame([Entry(*pair) for pair in pairs])


@pytest.mark.untraced  # it holds times
@given(piece=st.one_of(TEXTS, mutated_articles()).filter(lambda text: len(text) > 3))
@settings(quick, max_examples=examples(10))
def test_ten_times_the_text_takes_about_ten_times_as_long(piece: str) -> None:
    assert any(_growth(piece) < 30 for _ in range(3)), "a machine with other work to do is slow once, not each time"


def _growth(piece: str) -> float:
    short, long = (_seconds((piece * 10_000)[:length]) for length in (4_000, 40_000))
    return long / max(short, 0.002)


def _seconds(text: str) -> float:
    start = process_time()
    tracker.extract(text)
    return process_time() - start
