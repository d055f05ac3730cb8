"""The command line: `tracker extract` and `tracker explain`.

Results go to the standard output, errors (one line each) and progress to the standard error. Exit status: 0 done, 1
something was refused (the rest is done), 2 wrong usage, 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker import export
from tracker.errors import BinaryInput, TrackerError
from tracker.extraction import pipeline
from tracker.extraction.declined import declined
from tracker.progress import Bar, progress
from tracker.records import Article, Figure
from tracker.settings import current
from tracker.sources.files import Source, find_sources, read_source, read_stream
from tracker.version import __version__

_LANGUAGES = ("ar", "en")
_STDIN = Path("-")
_QUICK_BYTES = 1_000_000
_STOPPED = 130

_EXTRACT_HELP = """\
Find the figures in articles: amounts of money, percentages, casualty counts.

PATH is a text file (one article), a .jsonl or .jsonl.gz file (one article a
line: {"id": ..., "text": ...}), a folder of these, or - for the standard
input, which is also read when it is piped in and no PATH is given."""

_EXTRACT_EXAMPLES = """\
examples:
  tracker extract articles/
  tracker extract article.txt --lang ar
  tracker extract corpus.jsonl.gz --format csv > figures.csv
  curl -s https://example.org/article.txt | tracker extract --format jsonl

in the table: ≈ about, > more than, ≥ at least, < less than, ≤ at most;
? is a currency that the text leaves open"""

_EXPLAIN_HELP = """\
Say for each figure in a text which rule found it, in which parts, and how its
value came about; then, for each number that made no figure, which rule came
nearest and why it declined."""

_EXPLAIN_EXAMPLES = """\
examples:
  tracker explain "The party raised more than $1.6 million in a week"
  tracker explain "جمع الحزب 3 ملايين دولار"
  tracker explain - < paragraph.txt"""


Result = tuple[str, Article, list[Figure]]
"""An article with the name of its file and its figures."""


@dataclass
class _Tally:
    """What a run has read and refused so far."""

    read: int = 0
    refused: int = 0

    def refuse(self, reason: object) -> None:
        self.refused += 1
        print(f"tracker: {reason}", file=sys.stderr)

    def close(self) -> int:
        """Sum up a batch in which something was refused; the exit status."""
        if self.refused and self.read + self.refused > 1:
            print(f"tracker: {self.read} read, {self.refused} refused", file=sys.stderr)
        return 1 if self.refused else 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The arguments without the program's name; None for those of the process.

    Returns:
        The exit status. Wrong usage and `--help` raise `SystemExit`, as argparse does.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    parser = _parser()
    args = parser.parse_args(argv)
    try:
        current()
    except ValueError as error:
        parser.error(str(error))
    return _guarded(args)


def _guarded(args: argparse.Namespace) -> int:
    """Run the chosen command; a closed pipe, a full disk and Ctrl-C end it without a traceback."""
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _STOPPED
    except BrokenPipeError:  # whoever reads the output has enough
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        print(
            f"tracker: the output cannot be written ({error.strerror}); free some space or choose another place",
            file=sys.stderr,
        )
        return 1
    return status


def _drop_output() -> None:
    """Let what is still buffered go nowhere, or the interpreter would fail on it once more while it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run_extract(args: argparse.Namespace) -> int:
    if not args.paths and (sys.stdin is None or sys.stdin.isatty()):
        args.usage_error("give a file, a folder, or pipe a text in")
    tally = _Tally()
    sources = list(find_sources(args.paths or [_STDIN]))
    with progress(len(sources), shown=_takes_long(sources)) as bar:
        _WRITERS[args.format](_results(sources, args.lang, tally, bar))
    return tally.close()


def _run_explain(args: argparse.Namespace) -> int:
    from tracker import terminal  # noqa: PLC0415  (rich)

    tally = _Tally()
    for text in _given_texts(args.text, tally):
        hits, left = pipeline.explain(text, args.lang), declined(text, args.lang)
        print("\n".join(map(terminal.explanation, hits)) if hits else "no figures in this text\n", end="")
        if left:
            print("\n".join(["\nnumbers that are no figures:\n", *map(terminal.refusal, left)]), end="")
    return tally.close()


def _given_texts(argument: str, tally: _Tally) -> Iterator[str]:
    if argument == str(_STDIN):
        for item in read_stream(sys.stdin.buffer, "stdin"):
            if isinstance(item, TrackerError):
                tally.refuse(item)
            else:
                yield item.text
    elif _is_whole(argument):
        yield argument
    else:
        tally.refuse(BinaryInput("the text: is not UTF-8; set the terminal to UTF-8"))


def _is_whole(text: str) -> bool:
    """Whether the text has no bytes that Python could not read from the command line (kept as lone surrogates)."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def _takes_long(sources: list[Source | TrackerError]) -> bool:
    """Whether a person at the terminal would wait for it."""
    paths = [source.path for source in sources if isinstance(source, Source)]
    return len(paths) > 1 or any(not path.is_file() or path.stat().st_size > _QUICK_BYTES for path in paths)


def _results(sources: list[Source | TrackerError], lang: str | None, tally: _Tally, bar: Bar) -> Iterator[Result]:
    """Read and extract one article after the other; say what is refused, and go on."""
    for source in sources:
        for name, item in _items(source):
            try:
                result = _result(name, item, lang)
            except TrackerError as error:
                with bar.hidden():
                    tally.refuse(error)
                continue
            tally.read += 1
            bar.count_article()
            with bar.hidden(needed=sys.stdout.isatty()):
                yield result
        bar.count_file()


def _items(source: Source | TrackerError) -> Iterator[tuple[str, Article | TrackerError]]:
    if isinstance(source, TrackerError):
        yield "", source
    elif source.path == _STDIN:
        yield from (("stdin", item) for item in read_stream(sys.stdin.buffer, "stdin"))
    else:
        yield from ((source.name, item) for item in read_source(source))


def _result(name: str, item: Article | TrackerError, lang: str | None) -> Result:
    if isinstance(item, TrackerError):
        raise item
    try:
        return name, item, pipeline.extract(item.text, lang or item.lang)
    except TrackerError as error:
        raise type(error)(f"{name}: {error}") from error


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tracker",
        description="Find money, percentages and casualty counts in Arabic and English news.",
        epilog="example:\n  tracker extract articles/",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"tracker {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_extract(commands)
    _add_explain(commands)
    return parser


def _add_extract(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "extract",
        help="find the figures in articles",
        description=_EXTRACT_HELP,
        epilog=_EXTRACT_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("paths", nargs="*", type=_path, metavar="PATH", help="a file, a folder, or -")
    _add_lang(command)
    command.add_argument("--format", choices=_WRITERS, default="table", help="table (default), jsonl or csv")
    command.set_defaults(run=_run_extract, usage_error=command.error)


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "explain",
        help="say how the figures in a text were found",
        description=_EXPLAIN_HELP,
        epilog=_EXPLAIN_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("text", help="the text in quotes, or - for the standard input")
    _add_lang(command)
    command.set_defaults(run=_run_explain)


def _add_lang(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=_LANGUAGES, help="the language; left out, it is detected for each article")


def _path(argument: str) -> Path:
    if not argument:
        raise argparse.ArgumentTypeError("an empty path")
    return Path(argument)
