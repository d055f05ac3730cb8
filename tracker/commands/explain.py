"""`tracker explain`: how the figures of a text came about, and why its other numbers are none."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from tracker.commands.arguments import STDIN, add_lang, command
from tracker.commands.outcome import Tally
from tracker.errors import BinaryInput, TrackerError
from tracker.extraction import pipeline
from tracker.extraction.declined import declined
from tracker.sources.files import read_stream

_DESCRIPTION = """\
Say for each figure in a text which rule found it, in which parts, and how its
value came about; then, for each number that made no figure, which rule came
nearest and why it declined."""

_EXAMPLES = """\
examples:
  tracker explain "The party raised more than $1.6 million in a week"
  tracker explain "جمع الحزب 3 ملايين دولار"
  tracker explain - < paragraph.txt"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = command(commands, "explain", _run, "say how the figures in a text were found", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("text", help="the text in quotes, or - for the standard input")
    add_lang(parser)


def _run(args: argparse.Namespace) -> int:
    from tracker import terminal  # noqa: PLC0415  (rich)

    tally = Tally()
    for text in given_texts(args.text, tally):
        hits, left = pipeline.explain(text, args.lang), declined(text, args.lang)
        print("\n".join(map(terminal.explanation, hits)) if hits else "no figures in this text\n", end="")
        if left:
            print("\n".join(["\nnumbers that are no figures:\n", *map(terminal.refusal, left)]), end="")
    return tally.close()


def given_texts(argument: str, tally: Tally) -> Iterator[str]:
    """The text that was typed, or those of the standard input; what is refused is said."""
    if argument == str(STDIN):
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
