"""The progress bar on the standard error, or nothing where nobody would see it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress


class Bar:
    """Counts parts (files) and articles; without a `Progress` it does nothing."""

    def __init__(self, bar: Progress | None) -> None:
        self._bar = bar
        self._articles = 0

    def count_article(self) -> None:
        """One more article is done."""
        self._articles += 1
        if self._bar:
            self._bar.update(self._bar.task_ids[0], articles=self._articles)

    def count_part(self) -> None:
        """One more part is done."""
        if self._bar:
            self._bar.advance(self._bar.task_ids[0])

    @contextmanager
    def hidden(self, needed: bool = True) -> Iterator[None]:
        """Take the bar away while something else is printed on the same terminal."""
        if not (self._bar and needed):
            yield
            return
        self._bar.stop()
        yield
        self._bar.start()  # not after an error: then it is over


@contextmanager
def progress(parts: int, shown: bool, what: str = "files") -> Iterator[Bar]:
    """A bar for work in this many parts, if it is to be shown and the standard error is a terminal."""
    if not (shown and sys.stderr.isatty()):
        yield Bar(None)
        return
    from rich.console import Console  # noqa: PLC0415  (rich is for people: a pipe need not load it)
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (
        SpinnerColumn(),
        TextColumn(f"{{task.completed}}/{{task.total}} {what}"),
        BarColumn(),
        *([TextColumn("{task.fields[articles]} articles")] if what == "files" else []),
        TimeElapsedColumn(),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as bar:
        bar.add_task("", total=parts, articles=0)
        yield Bar(bar)


@contextmanager
def one_bar(what: str) -> Iterator[Progress | None]:
    """A bar whose words and length its user sets (`description`, `total`, `completed`); None away from a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (SpinnerColumn(), BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as bar:
        bar.add_task(what, total=None)
        yield bar
