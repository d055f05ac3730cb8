"""`tracker extract`: the figures of articles, at once and without a store."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tracker import export
from tracker.commands.arguments import STDIN, add_lang, command, path
from tracker.commands.mapping import add_mapping, mapping
from tracker.commands.outcome import Tally
from tracker.errors import TookTooLong, TrackerError
from tracker.extraction.headlines import extract_article
from tracker.progress import Bar, progress
from tracker.records import Article, Figure
from tracker.sources.files import Source, find_sources, read_source, read_stream

_QUICK_BYTES = 1_000_000

_DESCRIPTION = """\
Find the figures in articles: amounts of money, percentages, casualty counts.

PATH is a file, a folder of files, or - for the standard input, which is also
read when it is piped in and no PATH is given. It reads plain texts, HTML, PDF,
DOCX, and many articles at once in CSV, JSON lines, Parquet, WARC and ZIP."""

_EXAMPLES = """\
examples:
  tracker extract articles/
  tracker extract article.txt --lang ar
  tracker extract corpus.jsonl.gz --format csv > figures.csv
  curl -s https://example.org/article.txt | tracker extract --format jsonl

in the table: ≈ about, > more than, ≥ at least, < less than, ≤ at most;
? is a currency that the text leaves open"""

Result = tuple[str, Article, list[Figure]]
"""An article with the name of its file and its figures."""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = command(commands, "extract", _run, "find the figures in articles", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("paths", nargs="*", type=path, metavar="PATH", help="a file, a folder, or -")
    add_lang(parser)
    add_mapping(parser)
    parser.add_argument("--format", choices=_WRITERS, default="table", help="table (default), jsonl or csv")


def _run(args: argparse.Namespace) -> int:
    if not args.paths and sys.stdin.isatty():
        args.usage_error("give a file, a folder, or pipe a text in")
    tally = Tally()
    sources = list(find_sources(args.paths or [STDIN]))
    with progress(len(sources), shown=takes_long(sources)) as bar:
        _WRITERS[args.format](_results(sources, args.lang, mapping(args), tally, bar))
    return tally.close()


def takes_long(sources: list[Source | TrackerError]) -> bool:
    """Whether a person at the terminal would wait for it."""
    paths = [source.path for source in sources if isinstance(source, Source)]
    return len(paths) > 1 or any(not path.is_file() or path.stat().st_size > _QUICK_BYTES for path in paths)


def items(source: Source | TrackerError, columns: Mapping[str, str]) -> Iterator[tuple[str, Article | TrackerError]]:
    """The articles of a file or of the standard input, each with the name of where it stands."""
    if isinstance(source, TrackerError):
        yield "", source
    elif source.path == STDIN:
        yield from (("stdin", item) for item in read_stream(sys.stdin.buffer, "stdin", mapping=columns))
    else:
        yield from ((source.name, item) for item in read_source(source, mapping=columns))


def _results(
    sources: list[Source | TrackerError], lang: str | None, columns: Mapping[str, str], tally: Tally, bar: Bar
) -> Iterator[Result]:
    """Read and extract one article after the other; say what is refused, and go on."""
    for source in sources:
        for name, item in items(source, columns):
            if isinstance(item, TrackerError):
                with bar.hidden():
                    tally.refuse(item)
                continue
            article = item.model_copy(update={"lang": lang}) if lang else item
            try:
                figures = extract_article(article)
            except TookTooLong as error:
                with bar.hidden():
                    tally.refuse(error)
                continue
            tally.count()
            bar.count_article()
            with bar.hidden(needed=sys.stdout.isatty()):
                yield name, article, figures
        bar.count_part()


def _pairs(results: Iterable[Result]) -> Iterator[tuple[Article, Figure]]:
    return ((article, figure) for _, article, figures in results for figure in figures)


def _write_table(results: Iterable[Result]) -> None:
    from tracker import terminal  # noqa: PLC0415  (rich)

    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for name, article, figures in results:
        sys.stdout.write(terminal.table(article, figures, name, width))


def _write_json_lines(results: Iterable[Result]) -> None:
    for article, figure in _pairs(results):
        sys.stdout.write(export.to_json_line(article, figure))


def _write_csv(results: Iterable[Result]) -> None:
    export.write_csv(_pairs(results), sys.stdout)


_WRITERS = {"table": _write_table, "jsonl": _write_json_lines, "csv": _write_csv}
