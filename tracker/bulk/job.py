"""A job: every shard of every file is done once, whatever happens to those who do it.

Work is handed out as there are hands, never much more, so that what waits does not grow with the corpus. A shard may be
begun several times, by a worker that was killed, or by two at once; its files are put in their place whole, under a
name that only its content decides, so that it is there once. What is there already is not done again.
"""

from __future__ import annotations

import fcntl
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from tracker.bulk import manifest
from tracker.bulk.inputs import Input
from tracker.bulk.shards import SHARD_BYTES, Reading, Shard
from tracker.bulk.tables import rules
from tracker.bulk.work import Result, plan, run
from tracker.errors import InvalidRequest, TrackerError

_MOST_LOSSES = 3  # workers that a shard may take with it before it is refused
_LOOK_UP_SECONDS = 1.0
_AHEAD = 16  # shards a hand


class Workforce(Protocol):
    """Those who do the work.

    Attributes:
        lost: what a future raises whose worker is gone.
        blames_all: whether one lost worker takes what all others do with it.
    """

    lost: tuple[type[BaseException], ...]
    blames_all: bool

    @property
    def hands(self) -> int:
        """How many there are at the moment."""

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Have a function called; it may be called more than once."""

    def result(self, future: Future[Any]) -> Any:
        """What came of a call that has ended."""

    def renew(self) -> None:
        """See to it that there are hands again after some were lost."""


class Watcher(Protocol):
    """Who is told how it goes."""

    def begins(self, files: int, total: int) -> None:
        """So many files, of so many bytes, are to be done."""

    def planned(self, shards: int) -> None:
        """So many more shards are known."""

    def done(self, result: Result, share: int, fresh: bool) -> None:
        """A shard (about so many bytes of its file) is done, now or, if it is not fresh, by an earlier run."""

    def lost(self) -> None:
        """A worker was lost; what it did is begun again."""

    def waits(self, hands: int) -> None:
        """Nothing has come for a while; so many workers are there."""


@dataclass
class Job:
    """What is to be done.

    Attributes:
        out: the folder of the results.
        inputs: the files, and what is refused already.
        reading: how articles are read.
        size: about how many bytes a shard has.
    """

    out: Path
    inputs: list[Input | TrackerError]
    reading: Reading = field(default_factory=Reading)
    size: int = SHARD_BYTES

    def run(self, workforce: Workforce, watcher: Watcher) -> list[Result]:
        """Do what is not done yet, and write the manifest.

        Returns:
            A result a shard and a refused file, those of earlier runs among them.

        Raises:
            TrackerError: The job cannot go on; what is done is kept.
            OSError: The results cannot be written.
        """
        manifest.prepared(self.out)
        with _alone(self.out):
            manifest.sweep(self.out)
            results = list(_Run(self, workforce, watcher).results())
            manifest.settle(self.out, results, [each.path for each in self.inputs if isinstance(each, Input)])
            manifest.sweep(self.out)
        return results


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Nobody else fills the same folder."""
    with (out / ".lock").open("w") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise InvalidRequest(f"{out}: another job fills this folder; wait for it, or choose another one") from error
        yield


@dataclass(frozen=True)
class _Task:
    """A file to plan or a shard to do."""

    what: Input | Shard
    losses: int = 0


class _Run:
    def __init__(self, job: Job, workforce: Workforce, watcher: Watcher) -> None:
        self.job, self.workforce, self.watcher = job, workforce, watcher
        self.rules = rules()
        self.finished = manifest.finished(job.out)
        self.known = manifest.read(job.out)
        self.taken: set[str] = set()
        self.files = deque(_Task(each) for each in job.inputs if isinstance(each, Input))
        self.shards: deque[_Task] = deque()
        self.suspects: deque[_Task] = deque()
        self.running: dict[Future[Any], _Task] = {}

    def results(self) -> Iterator[Result]:
        refused = [each for each in self.job.inputs if isinstance(each, TrackerError)]
        self.watcher.begins(len(self.files), sum(_size(task.what) for task in self.files))
        for error in refused:
            yield self._told(Result(None, "", refused=1, refusals=(str(error),)), 0)
        while self.files or self.shards or self.suspects or self.running:
            self._hand_out()
            done, _ = wait(self.running, _LOOK_UP_SECONDS, FIRST_COMPLETED)
            if not done:
                self.watcher.waits(self.workforce.hands)
            yield from self._taken_in(done)

    def _hand_out(self) -> None:
        """As much work as keeps all hands busy; what is suspected of killing its worker is done with nobody beside."""
        if self.suspects:
            if not self.running:
                self._submit(self.suspects.popleft())
            return
        hands = max(1, self.workforce.hands)
        while len(self.running) < 2 * hands and (self.shards or self.files):
            self._submit(self._next(_AHEAD * hands))

    def _next(self, ahead: int) -> _Task:
        """The largest shard that is known: the small ones are for the end, so that all hands are done at once.

        To plan a file takes a hundredth of what its shards take, so that some are known ahead; only some, or what waits
        would grow with the corpus.
        """
        if self.files and len(self.shards) < ahead:
            return self.files.popleft()
        largest = max(self.shards, key=lambda task: _size(task.what))
        self.shards.remove(largest)
        return largest

    def _submit(self, task: _Task) -> None:
        job = self.job
        if isinstance(task.what, Shard):
            future = self.workforce.submit(run, task.what, job.reading, job.out, self.rules)
        else:
            future = self.workforce.submit(plan, task.what, job.reading, job.size, self.rules)
        self.running[future] = task

    def _taken_in(self, done: Iterable[Future[Any]]) -> Iterator[Result]:
        lost: list[_Task] = []
        beside = len(self.running)
        for future in done:
            task = self.running.pop(future)
            try:
                made = self.workforce.result(future)
            except self.workforce.lost:
                lost.append(task)
                continue
            if isinstance(made, list):
                yield from self._planned(made)
            else:
                yield self._told(made, task.what.share if isinstance(task.what, Shard) else _size(task.what))
        if lost:
            yield from self._again(lost, beside)

    def _planned(self, shards: list[Shard]) -> Iterator[Result]:
        self.watcher.planned(len(shards))
        for shard in shards:
            if shard.name in self.taken:  # the same content under another name of the same kind: once is enough
                self.watcher.done(Result(None, shard.input.path), shard.share, False)
                continue
            self.taken.add(shard.name)
            before = self._finished(shard)
            if before:
                yield self._told(replace(before, input=shard.input.path), shard.share, fresh=False)
            else:
                self.shards.append(_Task(shard))

    def _finished(self, shard: Shard) -> Result | None:
        if shard.name not in self.finished:
            return None
        before = self.known.get(shard.name)
        return before if before and not before.refused else manifest.told_of(self.job.out, shard.name)

    def _again(self, lost: list[_Task], beside: int) -> Iterator[Result]:
        """Begin anew what was lost with its worker; refuse what took too many with it."""
        everybody = self.workforce.blames_all
        if everybody:  # all futures of a broken pool end, though not all in the same moment
            wait(self.running)
            for future, task in list(self.running.items()):
                if future.exception() is not None:
                    lost.append(task)
                    del self.running[future]
        self.watcher.lost()
        self.workforce.renew()
        is_sure = not everybody or beside == 1
        for task in lost:
            losses = task.losses + 1 if is_sure else max(1, task.losses)
            if losses > _MOST_LOSSES:
                yield self._told(_deadly(task.what), 0)
            elif everybody:
                self.suspects.append(_Task(task.what, losses))
            else:
                self.shards.appendleft(_Task(task.what, losses))

    def _told(self, result: Result, share: int, fresh: bool = True) -> Result:
        """Tell of a result, whose refusals need not be kept then."""
        self.watcher.done(result, share, fresh)
        return replace(result, refusals=())


def _size(what: Input | Shard) -> int:
    try:
        return what.size if isinstance(what, Input) else what.share
    except TrackerError:
        return 0  # whoever reads it says what is wrong


def _deadly(what: Input | Shard) -> Result:
    if isinstance(what, Input):
        line = f"{what.name}: workers die over it; give them more memory, or leave it out"
        return Result(None, what.path, refused=1, refusals=(line,))
    unit = {"parquet": "row", "warc": "record", "packed warc": "record"}.get(what.form, "line")
    line = (
        f"{what.input.name}, from {unit} {what.first} on: workers die over it; give them more memory, or leave it out"
    )
    return Result(None, what.input.path, what.form, what.start, what.stop, what.first, refused=1, refusals=(line,))


def totals(results: Iterable[Result]) -> Counter[str]:
    """Shards, rows, figures and refused, added up."""
    total: Counter[str] = Counter()
    for result in results:
        total["shards"] += result.shard is not None
        total["rows"] += result.rows
        total["figures"] += result.figures
        total["refused"] += result.refused
    return total
