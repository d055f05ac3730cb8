"""Figures for a person at a terminal: tables and explanations."""

from __future__ import annotations

import re
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING

from rich.box import MINIMAL
from rich.console import Console
from rich.table import Table
from rich.text import Text

from tracker.extraction import pipeline
from tracker.extraction.declined import Declined
from tracker.records import Article, Figure, Hedge

if TYPE_CHECKING:  # a table needs no database
    from tracker.claims import Finding, Match, Verdict

_SIGNS: dict[Hedge, str] = {"approx": "≈ ", "at_least": "≥ ", "more_than": "> ", "at_most": "≤ ", "less_than": "< "}
_VERDICTS: dict[Verdict, str] = {
    "agrees": "agrees with what the store holds",
    "differs": "differs from what the store holds",
    "not_found": "not found in the store",
}
_ARROWS = {"up": " ↑", "down": " ↓"}

_KIND_WIDTH, _FIGURE_WIDTH, _VALUE_WIDTH = 11, 18, 17
_EXCERPT_CHARS = 110
_UNBOUNDED = 100_000

_SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_STEERING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")

LEFT_TO_RIGHT_MARK = "\u200e"


def value(figure: Figure) -> str:
    """The value as a reporter writes it: `≥ 20 killed`, `1,600,000 USD`, `45–48%`; an open currency is `?`."""
    numbers = _plain(figure.low) if figure.low == figure.high else f"{_plain(figure.low)}–{_plain(figure.high)}"
    unit = "%" if figure.unit == "%" else f" {figure.unit or '?'}"
    return _SIGNS.get(figure.hedge, "") + numbers + unit


def explanation(hit: pipeline.Explanation) -> str:
    """An explanation as indented lines: the figure, what it was read as, the rule, its parts and the sentence."""
    figure = hit.figure
    facts = [("value", value(figure)), ("kind", _kind(figure)), ("rule", figure.rule), *hit.parts]
    facts.append(("sentence", _excerpt(figure).plain))
    width = max(len(name) for name, _ in facts)
    lines = [one_line(figure.text)]  # by itself: Arabic words and a number beside them would change places
    lines += [f"  {name:<{width}}  {one_line(what)}" for name, what in facts]
    return "\n".join(lines) + "\n"


def refusal(entry: Declined) -> str:
    """A number that is no figure, as indented lines: the rule that came nearest, why it declined, and the sentence."""
    facts = (("nearest", entry.rule or "no rule"), ("reason", entry.reason), ("sentence", _excerpt(entry).plain))
    lines = [one_line(entry.text), *(f"  {name:<8}  {one_line(what)}" for name, what in facts)]
    return "\n".join(lines) + "\n"


def finding(found: Finding) -> str:
    """What the store says of one figure of a claim, as indented lines."""
    lines = [f"{one_line(found.figure.text)}", f"  {value(found.figure)}: {_VERDICTS[found.verdict]}"]
    for match in found.matches:
        stored = match.stored
        told = value(stored.figure) + ("" if match.agrees else f"  ({_difference(match)})")
        about = (stored.outlet, stored.title, stored.published and stored.published.isoformat())
        lines += [f"  - {told}  {' · '.join(one_line(each) for each in about if each)}"]
        lines += [f"      {_excerpt(stored.figure).plain}"]
        lines += [f"      {one_line(stored.url)}"] if stored.url else []
    return "\n".join(lines) + "\n"


def _difference(match: Match) -> str:
    way = "more" if match.difference > 0 else "less"
    share = f", {match.share:+.1%}" if match.share is not None else ""
    return f"{_plain(abs(match.difference))} {way}{share}"


def table(article: Article, figures: list[Figure], name: str, width: int | None = None) -> str:
    """An article's heading and its figures, one row each.

    Args:
        article: The article.
        figures: Its figures.
        name: The file that it comes from.
        width: Columns of the terminal, in colour; None for a file or a pipe: no colour, as wide as it takes, and the
            name in every row.
    """
    output = StringIO()
    console = Console(
        file=output, width=width or _UNBOUNDED, force_terminal=width is not None, highlight=False, emoji=False
    )
    console.print(_heading(article, name), soft_wrap=True)
    if not figures:
        console.print(Text("  no figures"))
        return output.getvalue() + "\n"
    console.print(_grid(figures, None if width else name))
    text = re.sub(r" +$", "", output.getvalue(), flags=re.MULTILINE) + "\n"
    # A terminal that orders bidirectional text would let an Arabic cell swap places with the number after it.
    return text.replace("│", LEFT_TO_RIGHT_MARK + "│") if width else text


def one_line(text: str) -> str:
    """The text without line ends, terminal escapes and characters that turn the direction of what follows."""
    return _flat(text).strip()


def _grid(figures: list[Figure], name: str | None) -> Table:
    """The table; without a name its first columns are as narrow as a terminal of 80 columns needs."""
    grid = Table(box=MINIMAL, pad_edge=False, show_edge=False)
    for title, width in (("kind", _KIND_WIDTH), ("figure", _FIGURE_WIDTH), ("value", _VALUE_WIDTH)):
        grid.add_column(title, width=None if name else width, overflow="fold")
    grid.add_column("sentence", overflow="fold")
    if name:
        grid.add_column("file", overflow="fold")
    for figure in figures:
        cells = [Text(_kind(figure)), Text(one_line(figure.text)), Text(value(figure)), _excerpt(figure)]
        grid.add_row(*cells, *([Text(name)] if name else []))
    return grid


def _heading(article: Article, name: str) -> Text:
    known = (article.source, article.published.isoformat() if article.published else None, name)
    title = Text(one_line(article.title or article.id), style="bold")
    return title.append("".join(f" · {one_line(fact)}" for fact in known if fact), style="not bold dim")


def _kind(figure: Figure) -> str:
    role = f" {figure.role.replace('_', ' ')}" if figure.role else ""
    return figure.kind + role + (_ARROWS[figure.direction] if figure.direction else "")


def _excerpt(figure: Figure | Declined) -> Text:
    """The sentence, or as much of it as stands around the figure, which is in bold."""
    start = figure.start - figure.sentence_start
    end = start + len(figure.text)
    # More than fits, so that it shows that something is cut off; not the whole of a sentence of megabytes.
    before = _flat(figure.sentence[max(0, start - 2 * _EXCERPT_CHARS) : start])
    after = _flat(figure.sentence[end : end + 2 * _EXCERPT_CHARS])
    room = max(0, _EXCERPT_CHARS - len(figure.text))
    left = max(room // 2, room - len(after))
    right = max(room // 2, room - len(before))
    return Text.assemble(_last_words(before, left), (_flat(figure.text), "bold"), _first_words(after, right))


def _last_words(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[len(text) - room :]
    return "… " + (cut.partition(" ")[2] or cut)


def _first_words(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[:room]
    return (cut.rpartition(" ")[0] or cut) + " …"


def _plain(number: Decimal) -> str:
    return f"{number.normalize():,f}"


def _flat(text: str) -> str:
    return _SPACES.sub(" ", _STEERING.sub("", text))
