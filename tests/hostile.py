"""Files that were made to break their reader, each named by its trick. What the tests and the fuzzer share."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable

import pyarrow as pa
import pyarrow.parquet as pq

MEGA = 1_000_000

Content = bytes
_ENTITIES = (
    '<!DOCTYPE w [<!ENTITY e0 "ha">' + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 20)) + "]>"
)
_BODY = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
_END = "</w:body></w:document>"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def packed(block: Content, times: int = 1, before: Content = b"") -> Content:
    """A gzip file that repeats a block, written quickly: a member a block."""
    return (gzip.compress(before, 9) if before else b"") + gzip.compress(block, 9) * times


def archive(members: Iterable[tuple[str, Content | str]]) -> Content:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in members:
            written.writestr(name, content)
    return held.getvalue()


def lying_archive() -> Content:
    """A ZIP archive whose member is said to hold ten bytes."""
    raw = bytearray(archive([("a.jsonl", b"\n" * 50 * MEGA)]))
    told = raw.index(b"PK\x01\x02")
    raw[told + 24 : told + 28] = raw[22:26] = struct.pack("<I", 10)
    return bytes(raw)


def overlapping_archive(times: int = 26) -> Content:
    """A ZIP archive in which many names stand for the same bytes."""
    raw = archive([("a.jsonl", b"\n" * 19 * MEGA)])
    at, end = raw.index(b"PK\x01\x02"), raw.index(b"PK\x05\x06")
    entries = b"".join(raw[at : at + 46] + b"%c" % (97 + each) + raw[at + 47 : end] for each in range(times))
    return raw[:at] + entries + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, times, times, len(entries), at, 0)


def nested_archive(depth: int = 30) -> Content:
    inner = archive([("a.txt", "5%")])
    for _ in range(depth):
        inner = archive([("a.zip", inner)])
    return inner


def document(body: str, before: str = "") -> Content:
    """A Word document."""
    parts = (("[Content_Types].xml", _TYPES), ("_rels/.rels", _RELATIONS))
    return archive([*parts, ("word/document.xml", f"{before}{_BODY}{body}{_END}")])


def pdf(content: Content, *extra: Content, pages: int = 1, resources: Content = b"") -> Content:
    """A PDF whose pages all draw the same; the objects from 6 on are `extra`."""
    packed_content = zlib.compress(content, 9)
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>%b>>>>"
        % resources
    )
    kids = b" ".join(b"%d 0 R" % number for number in (3, *range(6 + len(extra), 5 + len(extra) + pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, pages),
        page,
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed_content), packed_content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *extra,
        *[page] * (pages - 1),
    ]
    raw, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(raw))
        raw += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    ending = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, len(raw))
    return raw + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + ending


def _form(number: int, last: int) -> Content:
    """A form that draws the next one ten times."""
    inner = b" ".join([b"/X%d Do" % (number + 1)] * 10) if number < last else b"BT /F1 12 Tf (a) Tj ET"
    uses = b"/XObject<</X%d %d 0 R>>" % (number + 1, number + 1) if number < last else b"/Font<</F1 5 0 R>>"
    head = b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<%b>>/Length %d>>" % (uses, len(inner))
    return b"%bstream\n%b\nendstream" % (head, inner)


def laughing_pdf(levels: int = 10) -> Content:
    forms = [_form(number, 5 + levels) for number in range(6, 6 + levels)]
    return pdf(b"/X6 Do", *forms, resources=b"/XObject<</X6 6 0 R>>")


def parquet(*columns: tuple[str, object], **options: object) -> Content:
    held = io.BytesIO()
    pq.write_table(pa.table([each for _, each in columns], names=[name for name, _ in columns]), held, **options)
    return held.getvalue()


def shared_cells() -> Content:
    """A table of few bytes in which many rows share one large text."""
    text = pa.array(["a" * 9 * MEGA])
    rows = pa.DictionaryArray.from_arrays(pa.array([0] * 64, pa.int32()), text)
    return parquet(("text", rows), compression="zstd", store_schema=False)


def large_cell() -> Content:
    return parquet(("text", pa.array(["a" * 20 * MEGA])), compression="zstd", use_dictionary=False)


FEED = b"<rss><channel>%b</channel></rss>"
PAGE = b"<html><body>%b<p>Five of them said that they had known of it.</p></body></html>"

FILES: dict[str, tuple[str, Callable[[], Content], str]] = {
    # what it is: the file's name, what it holds, what the refusal says
    "gzip bomb": ("a.txt.gz", lambda: packed(bytes(10 * MEGA), 200), "200 times its size"),
    "gzip bomb of words": ("a.txt.gz", lambda: packed(b"killed 5 people. " * 600_000, 200), "200 times its size"),
    "gzip bomb of blank lines": ("a.jsonl.gz", lambda: packed(b"\n" * 10 * MEGA, 20), "blank lines"),
    "gzip bomb of one line": ("a.jsonl.gz", lambda: packed(b"x" * 10 * MEGA, 200, b'{"text": "'), "200 times"),
    "gzip bomb of one row": ("a.csv.gz", lambda: packed(b"ab," * 3 * MEGA, 200, b"id,text\n"), "200 times"),
    "gzip bomb of one cell": ("a.csv.gz", lambda: packed(b"x\n" * 5 * MEGA, 200, b'id,text\n"'), "200 times"),
    "gzip bomb of a page": ("a.html.gz", lambda: packed(b"<p>" * 3 * MEGA, 200), "200 times"),
    "gzip in gzip": ("a.txt.gz", lambda: packed(packed(b"5%")), "archive inside an archive"),
    "web archive bomb": ("a.warc.gz", lambda: packed(b"WARC/1.0\r\n" + b"X" * 10 * MEGA, 100), "headers do not end"),
    "a header without end": ("a.warc", lambda: b"WARC/1.0\r\nA: " + b"b" * 20 * MEGA, "headers do not end"),
    "headers without end": ("a.warc", lambda: b"WARC/1.0\r\n" + b"A: b\r\n" * MEGA, "headers do not end"),
    "zip bomb": ("a.zip", lambda: archive([("a.txt", bytes(19 * MEGA))]), "200 times its size"),
    "zip bomb of blank lines": ("a.zip", lambda: archive([("a.jsonl", b"\n" * 20 * MEGA)]), "blank lines"),
    "zip bomb of cells": (
        "a.zip",
        lambda: archive([("a.csv", b"id,text\n" + b"x," * 10 * MEGA)]),
        "200 times its size",
    ),
    "zip that lies": ("a.zip", lying_archive, "damaged"),
    "zip that overlaps": ("a.zip", overlapping_archive, "blank lines"),
    "zip of many files": ("a.zip", lambda: archive((f"{n}.md", "") for n in range(20_000)), "no file that is read"),
    "zip of many empty texts": ("a.zip", lambda: archive((f"{n}.txt", "") for n in range(10_200)), "refusals in a row"),
    "zip in zip in zip": ("a.zip", nested_archive, "archive inside an archive"),
    "zip in a text's name": ("a.txt", nested_archive, "archive inside an archive"),
    "billion laughs in Word": (
        "a.docx",
        lambda: document("<w:p><w:r><w:t>&e19;</w:t></w:r></w:p>", _ENTITIES),
        "no whole Word",
    ),
    "one entity, many times": (
        "a.docx",
        lambda: document(
            f"<w:p><w:r><w:t>{'&a;' * 20_000}</w:t></w:r></w:p>", f'<!DOCTYPE w [<!ENTITY a "{"x" * 100_000}">]>'
        ),
        "no whole Word",
    ),
    "a file as an entity in Word": (
        "a.docx",
        lambda: document(
            "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        ),
        "holds no text",
    ),
    "a Word document of tiny pieces": ("a.docx", lambda: document("<w:p/>" * 3 * MEGA), "1,000,000 pieces"),
    "a deep Word document": ("a.docx", lambda: document("<w:sdt>" * 100_000), "no whole Word"),
    "tables in tables in Word": (
        "a.docx",
        lambda: document("<w:tbl><w:tr><w:tc>" * 80 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 80),
        "holds no text",
    ),
    "billion laughs in a feed": ("a.rss", lambda: _ENTITIES.encode() + FEED % b"&e19;", "document type"),
    "a file as an entity in a feed": (
        "a.rss",
        lambda: b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + FEED % b"&x;",
        "document type",
    ),
    "a feed of open tags": ("a.rss", lambda: FEED % (b"<a>" * 300_000), "broken, and too large|tags"),
    "a feed of half tags": ("a.rss", lambda: FEED % (b"<a" * 500_000), "broken, and too large|tags"),
    "a feed of open entries": ("a.rss", lambda: FEED % (b"<item>" * 200_000), "20,000 entries"),
    "a feed of empty entries": ("a.rss", lambda: FEED % (b"<item/>" * 200_000), "20,000 entries"),
    "a feed of empty tags": ("a.rss", lambda: FEED % (b"<item>" + b"<a/>" * MEGA + b"</item>"), "300,000 tags"),
    "a feed of ampersands": ("a.rss", lambda: FEED % (b"&" * 15 * MEGA), "broken, and too large"),
    "a feed of name spaces": (
        "a.rss",
        lambda: FEED % b"".join(b"<a%d:b xmlns:a%d='http://x/%d'/>" % (n, n, n) for n in range(20_000)),
        "200 name spaces",
    ),
    "a feed of attributes": ("a.rss", lambda: FEED % (b"<a %b/>" % (b"b='' " * 50_000)), "300 attributes"),
    "a text of empty instructions": ("a.txt", lambda: b"<?a?>" * 400 + b"\x00", "binary"),
    "a cell of spaces for a date": (
        "a.csv",
        lambda: b"text,published\n5%%,1%b1\n" % (b" " * 5 * MEGA),
        "no date",
    ),
    "a deep page": ("a.html", lambda: b"<div>" * 300_000, "no article"),
    "a wide page": ("a.html", lambda: PAGE % (b"<p>killed 5 people</p>" * 100_000), "20,000 elements"),
    "a page of one tag": (
        "a.html",
        lambda: PAGE % (b"<p " + b" ".join(b"a%d=1" % n for n in range(200_000)) + b">"),
        "500 attributes",
    ),
    "a page of one tag, quoted": (
        "a.html",
        lambda: PAGE % (b"<p a=x\"y b='>' " + b"".join(b'a%d="<p>"' % n for n in range(200_000)) + b">"),
        "500 attributes",
    ),
    "a page of tables in tables": ("a.html", lambda: b"<html>" + b"<table><tr><td>" * 6_000, "no article"),
    "brackets without end": ("a.jsonl", lambda: b'{"text": "5%", "a": ' + b"[" * 19 * MEGA, "parts|too deep"),
    "deep brackets": ("a.jsonl", lambda: b'{"text": "5%", "a": ' + b"[" * MEGA, "too deep"),
    "a number of millions of digits": (
        "a.jsonl",
        lambda: b'{"id": ' + b"9" * 19 * MEGA + b', "text": "5%"}',
        "too long",
    ),
    "a number beyond all numbers": ("a.json", lambda: b'{"id": 1e999999999, "text": "5%"}', '"id" is not a text'),
    "a line of objects": ("a.jsonl", lambda: b'{"text": "5%", "a": [' + b"{}," * 5 * MEGA + b"1]}", "2,000,000 parts"),
    "a line of numbers": (
        "a.jsonl",
        lambda: b'{"text": "5%", "a": [' + b"1.5," * 5 * MEGA + b"1]}",
        "2,000,000 parts",
    ),
    "a line of fields": (
        "a.jsonl",
        lambda: b'{"text": "5%"' + b"".join(b',"%x":1' % n for n in range(2_100_000)) + b"}",
        "2,000,000 parts",
    ),
    "ten million columns": ("a.csv", lambda: b"id,text," + b"c," * 10 * MEGA + b"\n1,5%\n", "first line"),
    "ten million cells": ("a.csv", lambda: b"id,text\n" + b"ab," * 10 * MEGA, "cells"),
    "a row without end": ("a.csv", lambda: b"id,text\n" + b"x" * 60 * MEGA, "characters"),
    "rows that are none": ("a.csv", lambda: b'id,text,"\n' + b"x\n" * 5 * MEGA, "refusals in a row"),
    "a row of open quotes": ("a.csv", lambda: b'id,text\nx,"' + b'\n","' * MEGA, "cells"),
    "a column that shares one text": ("a.parquet", shared_cells, "200 times its size"),
    "a cell of twenty million": ("a.parquet", large_cell, "200 times its size"),
    "half a PDF": ("a.pdf", lambda: pdf(b"BT (killed 5) Tj ET")[:300], "no whole PDF"),
    "a PDF of open brackets": ("a.pdf", lambda: b"%PDF-1.7\n" + b"<<" * 5 * MEGA, "no whole PDF"),
    "a PDF of object heads": ("a.pdf", lambda: b"%PDF-1.7\n" + b"1 0 obj\n" * MEGA, "no whole PDF"),
    "a PDF whose table leads to itself": (
        "a.pdf",
        lambda: b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 1/Prev 9>>\nstartxref\n9\n%%EOF",
        "no whole PDF",
    ),
    "a PDF whose pages hold themselves": (
        "a.pdf",
        lambda: (
            b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
        ),
        "no text|no whole PDF",
    ),
    "a PDF of endless drawing": ("a.pdf", lambda: pdf(b"q Q " * 5 * MEGA), "draws more"),
    "a PDF of one endless word": (
        "a.pdf",
        lambda: pdf(b"BT /F1 12 Tf (" + b"a" * 19 * MEGA + b") Tj ET"),
        "draws more",
    ),
    "a PDF that unpacks without end": ("a.pdf", lambda: pdf(bytes(210 * MEGA)), "unpacks to more"),
    "a PDF of very many pages": ("a.pdf", lambda: pdf(b"BT (killed 5) Tj ET", pages=5_000), "more than 200 pages"),
    "billion laughs in a PDF": ("a.pdf", laughing_pdf, "draws more"),
}
