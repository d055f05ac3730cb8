"""A corpus as people have them: made-up articles in files of every kind, some by the hundred, some on their own.

    python -m benchmarks.mixed FOLDER [--articles 1000] [--seed 1]

Each article of `benchmarks/synthetic.py` lies in one file only, and which kind that is depends on its number alone:
texts in four encodings, saved web pages, word documents, JSON lines, tables, web archives, ZIP archives and saved
feeds. Nothing is held in memory but a batch, so that a corpus may be as large as the disk.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, time
from email.utils import format_datetime
from html import escape
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from benchmarks.synthetic import article
from tracker.records import Article

FIELDS = ("id", "title", "source", "url", "published", "lang", "text")

_IN_A_FOLDER = 1_000
_IN_A_ROW_GROUP = 50  # which a reader holds as a whole: as many in a small corpus as in a large one
_IN_A_ZIP = 100
_IN_A_FEED = 20
_ZIP_DATE = (2024, 5, 1, 12, 0, 0)

Writer = Callable[[Path, Iterator[Article]], None]
"""Writes articles into files of one kind, in a folder of its own."""


# ------------------------------------------------------------------------------------------------------------ texts


def _texts(encoding: str, *, described: bool = False) -> Writer:
    """Plain texts: with a header, or with a JSON file beside each that tells the rest."""

    def write(folder: Path, made: Iterator[Article]) -> None:
        for path, each in _numbered(folder, made):
            text = each.text if described else with_header(each)
            path.with_suffix(".txt").write_bytes(_encoded(text, encoding))
            if described:
                known = _fields(each)
                del known["text"]
                path.with_suffix(".json").write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")

    return write


def with_header(each: Article) -> str:
    """The text below its title, date and source."""
    return f"{each.title}\n{each.published}\n{each.source}\n\n{each.text}\n"


def _encoded(text: str, encoding: str) -> bytes:
    """The text in this encoding; in UTF-8 if that lacks one of its characters, as old encodings do."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode()


def _numbered(folder: Path, made: Iterator[Article]) -> Iterator[tuple[Path, Article]]:
    """The path of each article, without an ending, in folders that stay small."""
    for number, each in enumerate(made):
        below = folder / f"{number // _IN_A_FOLDER:04}"
        below.mkdir(parents=True, exist_ok=True)
        yield below / each.id, each


def _batches(made: Iterator[Article], size: int) -> Iterator[tuple[int, list[Article]]]:
    number = 0
    while batch := list(islice(made, size)):
        yield number, batch
        number += 1


def _fields(each: Article) -> dict[str, Any]:
    return {field: str(value) for field in FIELDS if (value := getattr(each, field)) is not None}


# -------------------------------------------------------------------------------------------------- pages and feeds


def page(each: Article) -> str:
    """The article as a site shows it: among navigation, advertisements, related links and scripts."""
    direction = "rtl" if each.lang == "ar" else "ltr"
    title, source, url = (escape(value or "") for value in (each.title, each.source, each.url))
    sections = ("السياسة", "الاقتصاد", "الرياضة") if each.lang == "ar" else ("Politics", "Business", "Sport")
    links = "".join(f'<li><a href="/s/{number}">{name}</a></li>' for number, name in enumerate(sections))
    return f"""<!DOCTYPE html>
<html lang="{each.lang}" dir="{direction}"><head><meta charset="utf-8"><title>{title} | {source}</title>
<link rel="canonical" href="{url}"><meta property="og:title" content="{title}">
<meta property="og:site_name" content="{source}"><meta property="og:type" content="article">
<meta property="article:published_time" content="{each.published}T08:30:00Z">
<style>body {{ font-family: serif; width: 70% }}</style>
<script>window.paid = {{"price": "$9.99", "off": "20%"}};</script></head>
<body><header><a href="/">{source}</a><nav><ul>{links}</ul></nav></header>
<div class="ad"><a href="/subscribe">Subscribe: 3 months for $1</a></div>
<main><article><h1>{title}</h1><time datetime="{each.published}">{each.published}</time>
{_paragraphs(each)}</article></main>
<aside class="related"><h2>{sections[0]}</h2><ul>{links}</ul></aside>
<footer><p>© {source}</p><nav><ul>{links}</ul></nav></footer><script src="/a.js"></script></body></html>
"""


def _paragraphs(each: Article) -> str:
    return "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in each.text.split("\n\n"))


def _pages(folder: Path, made: Iterator[Article]) -> None:
    for path, each in _numbered(folder, made):
        path.with_suffix(".html").write_text(page(each), encoding="utf-8")


def _feeds(folder: Path, made: Iterator[Article]) -> None:
    for number, batch in _batches(made, _IN_A_FEED):
        items = "".join(map(_item, batch))
        (folder / f"feed-{number:05}.xml").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
            "<title>The day's digest</title><link>https://digest.example/</link>"
            f"<description>News</description>{items}</channel></rss>\n",
            encoding="utf-8",
        )


def _item(each: Article) -> str:
    assert each.published is not None
    day = format_datetime(datetime.combine(each.published, time(8, 30)))
    return (
        f"<item><title>{escape(each.title or '')}</title><link>{escape(each.url or '')}</link>"
        f'<guid isPermaLink="false">{each.id}</guid><pubDate>{day}</pubDate>'
        f"<content:encoded><![CDATA[{_paragraphs(each)}]]></content:encoded></item>\n"
    )


# -------------------------------------------------------------------------------------------------- lines and tables


def _lines(folder: Path, made: Iterator[Article]) -> None:
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as stream:
        _write_lines(stream, made)


def _packed_lines(folder: Path, made: Iterator[Article]) -> None:
    with gzip.open(folder / "articles.jsonl.gz", "wt", encoding="utf-8") as stream:
        _write_lines(stream, made)


def _write_lines(stream: TextIO, made: Iterable[Article]) -> None:
    stream.writelines(json.dumps(_fields(each), ensure_ascii=False) + "\n" for each in made)


def _csv(folder: Path, made: Iterator[Article]) -> None:
    with (folder / "articles.csv").open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.DictWriter(stream, FIELDS)
        table.writeheader()
        table.writerows(map(_fields, made))


def _parquet(folder: Path, made: Iterator[Article]) -> None:
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415  (the other kinds need none)
    import pyarrow.parquet as pq  # type: ignore[import-untyped]  # noqa: PLC0415

    schema = pa.schema([(field, pa.date32() if field == "published" else pa.string()) for field in FIELDS])
    with pq.ParquetWriter(folder / "articles.parquet", schema) as table:
        for _, batch in _batches(made, _IN_A_ROW_GROUP):
            rows = [each.model_dump(include=set(FIELDS)) for each in batch]
            table.write_table(pa.Table.from_pylist(rows, schema))


# ------------------------------------------------------------------------------------------- documents and archives


def _documents(folder: Path, made: Iterator[Article]) -> None:
    import docx  # noqa: PLC0415  (the other kinds need none)

    for path, each in _numbered(folder, made):
        document = docx.Document()
        document.core_properties.title = each.title or ""
        document.core_properties.author = each.source or ""
        document.add_heading(each.title or "", level=1)
        for paragraph in each.text.split("\n\n"):
            document.add_paragraph(paragraph)
        document.save(str(path.with_suffix(".docx")))


def _zips(folder: Path, made: Iterator[Article]) -> None:
    for number, batch in _batches(made, _IN_A_ZIP):
        with zipfile.ZipFile(folder / f"batch-{number:05}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in _members(batch):
                member = zipfile.ZipInfo(name, _ZIP_DATE)
                member.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(member, content)


def _members(batch: list[Article]) -> Iterator[tuple[str, str]]:
    third = len(batch) // 3
    yield from ((f"texts/{each.id}.txt", with_header(each)) for each in batch[:third])
    yield from ((f"pages/{each.id}.html", page(each)) for each in batch[third : 2 * third])
    lines = io.StringIO()
    _write_lines(lines, batch[2 * third :])
    yield "rest.jsonl", lines.getvalue()


def _web_archive(folder: Path, made: Iterator[Article]) -> None:
    from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]  # noqa: PLC0415  (the others need none)

    with (folder / "crawl.warc.gz").open("wb") as stream:
        archive = WARCWriter(stream, gzip=True)
        archive.write_record(archive.create_warcinfo_record("crawl.warc.gz", {"software": "benchmarks.mixed"}))
        for each in made:
            _record(archive, each.url or "", "text/html; charset=utf-8", page(each).encode())
            _record(archive, f"{each.url}.css", "text/css", b"body { margin: 0 }")


def _record(archive: Any, url: str, kind: str, content: bytes) -> None:
    from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]  # noqa: PLC0415

    told = [("Content-Type", kind), ("Content-Length", str(len(content)))]
    headers = StatusAndHeaders("200 OK", told, protocol="HTTP/1.1")
    archive.write_record(
        archive.create_warc_record(url, "response", io.BytesIO(content), len(content), http_headers=headers)
    )


# ----------------------------------------------------------------------------------------------------------- corpus

SHARES: dict[str, tuple[int, Writer]] = {
    "texts": (4, _texts("utf-8")),
    "described": (3, _texts("utf-8", described=True)),
    "utf-16": (1, _texts("utf-16")),
    "windows-1256": (2, _texts("cp1256")),
    "iso-8859-6": (1, _texts("iso8859_6")),
    "pages": (4, _pages),
    "word": (1, _documents),
    "lines": (3, _lines),
    "packed-lines": (2, _packed_lines),
    "csv": (2, _csv),
    "parquet": (2, _parquet),
    "zip": (2, _zips),
    "warc": (2, _web_archive),
    "feeds": (1, _feeds),
}
"""Each kind, how many of thirty articles it gets, and how it is written."""

_DEAL = tuple(kind for kind, (share, _) in SHARES.items() for _ in range(share))


def write(folder: Path, count: int, seed: int) -> dict[str, int]:
    """Write a corpus; how many articles there are of each kind."""
    written = {}
    for kind, (_, writer) in SHARES.items():
        numbers = [number for number in range(count) if kind_of(number) == kind]
        if numbers:
            below = folder / kind
            below.mkdir(parents=True, exist_ok=True)
            writer(below, (article(number, seed) for number in numbers))
            written[kind] = len(numbers)
    return written


def kind_of(number: int) -> str:
    """The kind of file that the article of this number lies in."""
    return _DEAL[number * 7 % len(_DEAL)]  # 7 and 30 share no divisor: kinds alternate


def main() -> int:
    """Write a corpus; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="where to; made if it is not there")
    parser.add_argument("--articles", type=int, default=1_000, help="how many (1000)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (1)")
    args = parser.parse_args()
    for kind, number in write(args.folder, args.articles, args.seed).items():
        print(f"{kind:<14}{number:>9,}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
