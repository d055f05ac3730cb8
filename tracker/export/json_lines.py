"""JSON lines: a figure a line, with the fields that its kind has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import BinaryIO

from tracker.entries import Entry
from tracker.export.rows import to_row
from tracker.records import Article, Figure

_LINE_END = re.compile("[\u0085\u2028\u2029]")


def to_json_line(article: Article, figure: Figure) -> str:
    """One figure as a line of JSON with its end; other line ends that Unicode knows are escaped."""
    return json_line(Entry(article, figure))


def json_line(entry: Entry) -> str:
    """One entry as a line of JSON with its end."""
    line = json.dumps(to_row(entry), ensure_ascii=False)
    return _LINE_END.sub(lambda match: f"\\u{ord(match[0]):04x}", line) + "\n"


def write(entries: Iterable[Entry], stream: BinaryIO, raw: bool = False) -> int:
    """Write the lines in UTF-8; how many. `raw` changes nothing: JSON is for machines anyway."""
    count = 0
    for entry in entries:
        stream.write(json_line(entry).encode("utf-8"))
        count += 1
    return count
