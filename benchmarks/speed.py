"""The page on speed: everything measured in one run, as tables and a plot.

    make bench [BENCH="--corpus FILE.jsonl ..."]

Runs `benchmarks.throughput` and `benchmarks.lengths` over the same articles and writes `docs/speed.md`, between its
marks, and `docs/speed.svg`.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import cast

import altair as alt
import pandas as pd

from benchmarks.lengths import LENGTHS, Cost, costs, line, memory
from benchmarks.throughput import SEEDS, Row, arguments, by_language, machine, report
from tracker.errors import TrackerError

DOCS = Path(__file__).parent.parent / "docs"
_BEGIN, _END = "<!-- measured -->", "<!-- /measured -->"
_PEERS = {"PyArabic": "pyarabic", "quantulum3": "quantulum3", "price-parser": "price-parser"}


def main() -> int:
    """Measure and write; the exit status."""
    args = arguments(__doc__ or "").parse_args()
    try:
        texts = by_language(args.corpus or [SEEDS])
        rows = report(args)
    except TrackerError as error:
        print(f"speed: {error}", file=sys.stderr)
        return 1
    lengths: list[Cost] = []
    for lang, some in texts.items():
        for cost in costs(lang, some):
            lengths.append(cost)
            print(line(cost), flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        grown = {lang: memory(lang, some, Path(scratch)) for lang, some in texts.items()}
    corpus = ", ".join(path.name for path in args.corpus) if args.corpus else "the project's demo articles (`seeds/`)"
    _write(_page(rows, lengths, grown, corpus, args.megabytes, args.runs))
    _plot(rows, lengths).save(DOCS / "speed.svg")
    return 0


def _page(
    rows: Sequence[Row],
    lengths: Sequence[Cost],
    grown: dict[str, tuple[float, float]],
    corpus: str,
    megabytes: float,
    runs: int,
) -> str:
    """The measured part of the page, as Markdown."""
    floors = {row.lang: row.speed.rate for row in rows if row.name == "floor"}
    versions = ", ".join(f"{name} {version(package)}" for name, package in _PEERS.items())
    told = [
        f"{datetime.now(UTC):%Y-%m-%d}; {machine()}; {versions}. Text: {corpus}, {megabytes:g} MB of UTF-8 a language; "
        f"medians of {runs} runs.",
        _table(
            ("language", "reader", "MB/s", "articles/s", "found/s", "share of the floor"),
            (
                (row.lang, row.name, *_rates(row), f"1/{floors[row.lang] / row.speed.rate:.3g}")
                for row in rows
            ),
        ),
        _table(
            ("language", "text (characters)", "ns a character", "times the news", "figures", "beyond, a figure"),
            (
                (
                    cost.lang, cost.what.replace("|", "\\|"), f"{cost.nanoseconds:,.0f}", f"{cost.times:.1f}",
                    f"{cost.figures:,}", "" if cost.beyond is None else f"{cost.beyond:.3f} ms",
                )
                for cost in lengths
            ),
        ),
        "\n".join(
            f"Reading one {lang} text of {text:.0f} MB, {LENGTHS[-1]:,} characters, the process grows by "
            f"{more:.0f} MB, its figures included."
            for lang, (text, more) in grown.items()
        ),
    ]  # fmt: skip
    return "\n\n".join(told)


def _rates(row: Row) -> tuple[str, str, str]:
    """Megabytes, articles and findings a second."""
    return (
        f"{row.speed.rate:.2f}",
        f"{row.speed.articles / row.speed.seconds:,.0f}",
        f"{row.speed.found / row.speed.seconds:,.0f}",
    )


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _write(measured: str) -> None:
    page = DOCS / "speed.md"
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(_BEGIN)
    _, after = rest.split(_END)
    page.write_text(f"{before}{_BEGIN}\n{measured}\n{_END}{after}", encoding="utf-8")


def _plot(rows: Sequence[Row], lengths: Sequence[Cost]) -> alt.VConcatChart:
    """Articles a second by reader, and what a character costs by the length of the text."""
    speeds = pd.DataFrame(
        {"reader": row.name, "language": row.lang, "articles": row.speed.articles / row.speed.seconds} for row in rows
    )
    bars = alt.Chart(speeds, width=480, height=alt.Step(20)).mark_bar()
    readers = bars.encode(
        x=alt.X("articles:Q", scale=alt.Scale(type="log", domainMin=1), title="articles a second"),
        x2=alt.datum(1),
        y=alt.Y("reader:N", sort="-x", title=None),
        color=alt.Color("language:N", legend=None),
        row=alt.Row("language:N", title=None),
    )
    news = (cost for cost in lengths if cost.what.startswith("news"))
    by_length = pd.DataFrame(
        {"characters": length, "nanoseconds": cost.nanoseconds, "language": cost.lang}
        for cost, length in zip(news, LENGTHS * 2, strict=False)
    )
    points = alt.Chart(by_length, width=480, height=160).mark_line(point=True)
    cost = points.encode(
        x=alt.X("characters:Q", scale=alt.Scale(type="log"), title="characters of a text"),
        y=alt.Y("nanoseconds:Q", title="nanoseconds a character"),
        color=alt.Color("language:N"),
    )
    both = alt.vconcat(readers.resolve_scale(y="independent"), cost).resolve_scale(color="independent")
    return cast(alt.VConcatChart, both.configure(background="white"))


if __name__ == "__main__":
    raise SystemExit(main())
