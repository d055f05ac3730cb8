"""Do the tests see it when the core of the extractor is wrong? Small errors are planted, and the tests run on each.

    python -m benchmarks.mutation [--sample N | --each N] [--seed N] [--modules MODULE ...] [--kinds common|strict]
                                  [--without EACH:SEED ...] [--again FILE] [--workers N]

An error (`benchmarks/mutants.py`) that some test fails for is killed; one that every test passes survives: either
nothing tells right from wrong there, or the two are the same. The score of a module is the share that is killed. Errors
of which somebody has found that no sentence can tell them stand in `benchmarks/equivalent.txt` with the reason, by what
is written and not by line; a second score leaves those out that survived and stand there.

The tests are those of the project that need no fixture, as plain calls in this process: pytest collects them once; each
runs once while the lines of the core that it reaches are noted, which is kept in `build/` for the next time. Then, in a
process forked for each mutant, those that reach its statement run until one fails, first the ones that killed other
mutants of the same function, then the quickest. Left out are tests of more than a twelfth of a second; what is expected
to fail (a known gap) kills nothing. A process has a multiple of the CPU time that its tests took on the sound core.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import functools
import gc
import hashlib
import importlib
import inspect
import io
import os
import pickle
import resource
import signal
import sys
import time
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType, ModuleType
from typing import Any

import pytest
from hypothesis import Phase, settings

from benchmarks import accuracy
from benchmarks.mutants import STRICT, Mutant, install, mutants

ROOT = Path(__file__).parent.parent
CORE = ("numerals readings units head_first head_last shares cues roles percents changes hedges").split()
FILES = ("corpus subjects mentions reach phrases fields casualty_fields numerals explain language_tables seeds").split()
KEPT = ROOT / "build" / "mutation.pickle"
EXPLAINED = ROOT / "benchmarks" / "equivalent.txt"
_EXAMPLES = 20
_SLOWEST = 0.08
_SLACK, _LEAST = 6, 2.0
_FAILED, _UNPLANTED = 1, 3
_MEMORY = 2 << 30
_COLLECTING = "--collect-only --assert=plain -o addopts= -p no:terminal -p no:cacheprovider -p no:xdist"
_MARKS = frozenset({"xfail", "skip", "skipif"})

Place = tuple[str, int]
"""A module of the core and a line of it."""


@dataclass(frozen=True)
class Check:
    """A test as a plain call that raises where it fails."""

    name: str
    run: Callable[[], object]


@dataclass
class Reach:
    """What is known of the checks from a run on the sound core: their times in seconds, and who reaches each line."""

    seconds: list[float]
    by_place: dict[Place, list[int]]

    def of(self, places: Iterable[Place]) -> list[int]:
        """The checks that reach any of some lines, the quickest first."""
        found = {check for place in places for check in self.by_place.get(place, ())}
        return sorted(found, key=lambda check: (self.seconds[check], check))


@dataclass
class Core:
    """A module of the core with its source."""

    module: ModuleType
    tree: ast.Module
    mutants: list[Mutant]


@dataclass
class Tally:
    """What became of some mutants."""

    killed: int = 0
    timed_out: int = 0
    survived: int = 0
    explained: int = 0

    @property
    def all(self) -> int:
        """How many were tried."""
        return self.killed + self.timed_out + self.survived

    @property
    def score(self) -> float:
        """The share that was seen, 0 to 1."""
        return (self.killed + self.timed_out) / self.all if self.all else 1.0

    @property
    def telling(self) -> float:
        """The same without the survivors that no sentence can tell."""
        tellable = self.all - self.explained
        return (self.killed + self.timed_out) / tellable if tellable else 1.0

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(
            self.killed + other.killed,
            self.timed_out + other.timed_out,
            self.survived + other.survived,
            self.explained + other.explained,
        )


Trying = dict[tuple[str, str], Tally]
"""What became of the mutants, by module and kind."""


# ------------------------------------------------------------------------------------------------------------ the tests


class _Collected:
    """A plugin of pytest that keeps what was collected."""

    def __init__(self) -> None:
        self.items: list[pytest.Function] = []

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.items = [item for item in session.items if isinstance(item, pytest.Function)]


def collect(files: Iterable[Path]) -> list[Check]:
    """The tests of some files that need nothing but their parameters and are expected to pass; and the gate."""
    collected = _Collected()
    status = pytest.main([*_COLLECTING.split(), *map(str, files)], plugins=[collected])
    if status != 0:
        raise SystemExit("mutation: the tests could not be collected; run make test")
    return [check for item in collected.items if (check := _check(item)) is not None]


def _check(item: pytest.Function) -> Check | None:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    if set(item.fixturenames) - set(parameters) or any(mark.name in _MARKS for mark in item.iter_markers()):
        return None
    own = getattr(item.obj, "_hypothesis_internal_use_settings", None)
    if own is not None:
        few = settings(own, max_examples=_EXAMPLES, derandomize=True, database=None, phases=[Phase.generate])
        item.obj._hypothesis_internal_use_settings = few
    return Check(item.nodeid, functools.partial(item.obj, **parameters))


def gate() -> None:
    """Whether every floor of accuracy holds on the annotated articles."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        assert accuracy.main([]) == 0


# ----------------------------------------------------------------------------------------------- which reach which line


def reach(checks: list[Check], cores: dict[str, Core], kept: Path) -> Reach:
    """What each check reaches and takes on the sound core, from what is kept of an earlier run where that still holds.

    It holds as long as the sources of the tracker are the same and the check has the same name, which names its row.
    """
    sources = hashlib.sha256(
        b"".join(path.read_bytes() for path in sorted((ROOT / "tracker").rglob("*.py")))
    ).hexdigest()
    known: dict[str, tuple[float, list[Place]]] = {}
    if kept.exists() and (held := pickle.loads(kept.read_bytes()))[0] == sources:
        known = held[1]
    files = {str(core.module.__file__): name for name, core in cores.items()}
    found: dict[str, tuple[float, list[Place]]] = {}
    for count, check in enumerate(checks, 1):
        found[check.name] = known.get(check.name) or _measured(check, files)
        if count % 1000 == 0:
            print(f"  reach of {count} of {len(checks)} tests", file=sys.stderr)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps((sources, known | found)))
    by_place: dict[Place, list[int]] = defaultdict(list)
    for index, check in enumerate(checks):
        for place in found[check.name][1]:
            by_place[place].append(index)
    return Reach([found[check.name][0] for check in checks], dict(by_place))


def _measured(check: Check, files: dict[str, str]) -> tuple[float, list[Place]]:
    """The CPU seconds of a check, and the lines of the core that it reaches: none where it is too slow for this."""
    seconds = _timed(check.run)
    if seconds > _SLOWEST and check.run is not gate:
        seconds = min(seconds, _timed(check.run))  # the first time may have read a table
    if seconds > _SLOWEST and check.run is not gate:
        return seconds, []
    for cache in _caches():  # what is remembered is not reached again
        cache()
    return seconds, sorted({(files[code.co_filename], line) for code, line in _traced(check.run, files)})


def _timed(run: Callable[[], object]) -> float:
    begun = time.process_time()
    run()
    return time.process_time() - begun


def _traced(run: Callable[[], object], files: dict[str, str]) -> set[tuple[CodeType, int]]:
    hit: set[tuple[CodeType, int]] = set()

    def lines(frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            hit.add((frame.f_code, frame.f_lineno))
        return lines

    def calls(frame: FrameType, event: str, _: object) -> Any:
        return lines if frame.f_code.co_filename in files else None

    sys.settrace(calls)
    try:
        run()
    finally:
        sys.settrace(None)
    return hit


def _caches() -> list[Callable[[], None]]:
    """What empties each cache that a mutant may have filled; what other modules made of a language's words stays."""
    modules = [module for name, module in sys.modules.items() if name.startswith("tracker.extraction.")]
    found = {id(held): held for module in modules for held in vars(module).values() if hasattr(held, "cache_clear")}
    return [held.cache_clear for held in found.values() if not _is_table(held)]


def _is_table(held: Any) -> bool:
    asked = list(inspect.signature(held).parameters)
    return len(asked) == 1 and held.__module__.rpartition(".")[2] not in CORE


def places(mutant: Mutant, core: Core) -> Iterator[Place]:
    """The lines of a mutant's statement; those of every function that names its constant, or of all where none does."""
    name = mutant.module.rpartition(".")[2]
    if not mutant.constant:
        yield from ((name, line) for line in range(mutant.statement[0], mutant.statement[1] + 1))
        return
    constants = set(mutant.owner.replace("(", "").replace(")", "").split(", "))
    functions = [node for node in ast.walk(core.tree) if isinstance(node, ast.FunctionDef)]
    naming = [
        node
        for node in functions
        if any(isinstance(part, ast.Name) and part.id in constants for part in ast.walk(node))
    ]
    for node in naming or functions:  # what only other modules name is reached by whoever reaches its own
        yield from ((name, line) for line in range(node.lineno, (node.end_lineno or node.lineno) + 1))


# ---------------------------------------------------------------------------------------------------------- the mutants


def read_core(names: Iterable[str]) -> dict[str, Core]:
    """Modules of `tracker.extraction` with all their mutants."""
    cores: dict[str, Core] = {}
    for name in names:
        module = importlib.import_module(f"tracker.extraction.{name}")
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        cores[name] = Core(module, tree, mutants(module.__name__, tree))
    return cores


@dataclass
class Trial:
    """A mutant whose process runs; the process tells by the pipe which check failed."""

    mutant: Mutant
    pipe: int


class Trials:
    """Runs each mutant in a process of its own, several at a time where the machine has room."""

    def __init__(
        self,
        checks: list[Check],
        known: Reach,
        cores: dict[str, Core],
        workers: int | None = None,
        explained: frozenset[str] = frozenset(),
    ) -> None:
        self.checks = checks
        self.known = known
        self.cores = cores
        self.workers = workers
        self.running: dict[int, Trial] = {}
        self.killers: dict[str, Counter[int]] = defaultdict(Counter)
        self.explained = explained
        self.tallies: Trying = defaultdict(Tally)

    def run(self, chosen: list[Mutant]) -> Trying:
        """Try every mutant; what became of them."""
        begun = time.monotonic()
        gc.collect()
        gc.freeze()
        for count, mutant in enumerate(chosen, 1):
            while len(self.running) >= self._room():
                self._await_one()
            self._start(mutant)
            if count % 100 == 0:
                print(f"  {count} of {len(chosen)}, {time.monotonic() - begun:.0f} s", file=sys.stderr)
        while self.running:
            self._await_one()
        gc.unfreeze()
        return self.tallies

    def _room(self) -> int:
        cores = os.cpu_count() or 1
        return self.workers or (cores if os.getloadavg()[0] < cores + 0.5 else 1)

    def _start(self, mutant: Mutant) -> None:
        core = self.cores[mutant.module.rpartition(".")[2]]
        reaching = self.known.of(places(mutant, core))
        if not reaching:
            self._survived(mutant)
            return
        killers = self.killers[mutant.module + mutant.owner]
        first = [check for check, _ in killers.most_common(20) if check in set(reaching)]
        order = first + [check for check in reaching if check not in set(first)]
        told, tell = os.pipe()
        child = os.fork()
        if not child:
            os.close(told)
            self._try(mutant, core, order, tell)
        os.close(tell)
        self.running[child] = Trial(mutant, told)

    def _tally(self, mutant: Mutant) -> Tally:
        return self.tallies[mutant.module.rpartition(".")[2], mutant.kind]

    def _survived(self, mutant: Mutant) -> None:
        self._tally(mutant).survived += 1
        if mutant.told in self.explained:
            self._tally(mutant).explained += 1
        else:
            print(f"{mutant.line}: {mutant.told}", flush=True)

    def _try(self, mutant: Mutant, core: Core, order: list[int], tell: int) -> None:
        """In the forked process: it ends with 1 where a check failed."""
        sys.stderr = sys.stdout = io.StringIO()
        seconds = _LEAST + _SLACK * sum(self.known.seconds[check] for check in order)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        gc.disable()
        code, index = _UNPLANTED, -1
        try:
            install(mutant, core.tree, core.module)
            for forget in _caches():
                forget()
            code = _FAILED
            for index in order:
                self.checks[index].run()
            code = 0
        finally:  # whatever a mutant raises, SystemExit too, ends here
            if code == _FAILED:
                os.write(tell, str(index).encode())
            os._exit(code)

    def _await_one(self) -> None:
        child, status = os.wait()
        trial = self.running.pop(child)
        told = os.read(trial.pipe, 20)
        os.close(trial.pipe)
        tally = self._tally(trial.mutant)
        code = os.waitstatus_to_exitcode(status)
        if code == _UNPLANTED and not trial.mutant.constant:
            raise SystemExit(f"mutation: this mutant could not be planted: {trial.mutant}")
        if told:
            self.killers[trial.mutant.module + trial.mutant.owner][int(told)] += 1
        if code == 0:
            self._survived(trial.mutant)
        elif code == -signal.SIGPROF:
            tally.timed_out += 1
        else:
            tally.killed += 1


# ------------------------------------------------------------------------------------------------------------ reporting


def explained(text: str) -> frozenset[str]:
    """The mutants of a list with reasons: its lines without the empty ones and those that begin with #."""
    return frozenset(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def table(tallies: Trying) -> str:
    """The scores of each module, of each kind, of the common and the strict kinds, and of all, a line each."""
    head = ("mutants", "killed", "timed out", "survived", "score", "explained", "of rest")
    lines = [" " * 12 + "".join(f"{name:>11}" for name in head)]
    names, kinds = dict.fromkeys(name for name, _ in tallies), sorted({kind for _, kind in tallies})
    groups: list[tuple[str, Callable[[str, str], bool]]] = [
        *((name, lambda module, _, name=name: module == name) for name in names),
        *((kind, lambda _, of, kind=kind: of == kind) for kind in kinds),
        ("common", lambda _, kind: kind not in STRICT),
        ("strict", lambda _, kind: kind in STRICT),
        ("all", lambda *_: True),
    ]
    for name, belongs in groups:
        tally = sum((held for key, held in tallies.items() if belongs(*key)), Tally())
        counts = f"{tally.all:>11}{tally.killed:>11}{tally.timed_out:>11}{tally.survived:>11}"
        lines.append(f"{name:<12}{counts}{tally.score:>11.1%}{tally.explained:>11}{tally.telling:>11.1%}")
    return "\n".join(lines)


def weighted(tallies: Trying, sizes: dict[str, int]) -> str:
    """Both scores of all when as many of each module were tried: each counts as much as it has mutants."""
    scores, rest, all_of = 0.0, 0.0, sum(sizes.values())
    for name, size in sizes.items():
        tally = sum((held for (module, _), held in tallies.items() if module == name), Tally())
        scores, rest = scores + tally.score * size / all_of, rest + tally.telling * size / all_of
    return f"weighted by the size of the modules: {scores:.1%}, {rest:.1%} without what is explained"


def main(argv: Sequence[str] | None = None) -> int:
    """Try the mutants, and print the survivors as they are known and the scores; the exit status."""
    args = _parser().parse_args(argv)
    warnings.simplefilter("ignore")
    cores = read_core(CORE)
    known_checks = collect(ROOT / "tests" / f"test_{name}.py" for name in FILES)
    checks = [*known_checks, Check("the gate", gate)]
    known = reach(checks, cores, KEPT)
    print(f"{len(checks)} tests", file=sys.stderr)
    by_module = {name: _wanted(cores[name].mutants, args) for name in args.modules}
    chosen = _sampled(by_module, args)
    equivalent = explained(EXPLAINED.read_text(encoding="utf-8")) if EXPLAINED.exists() else frozenset()
    gone = equivalent - {mutant.told for core in cores.values() for mutant in core.mutants}
    for told in sorted(gone):
        print(f"mutation: {EXPLAINED.name} explains what is no longer there: {told}", file=sys.stderr)
    tallies = Trials(checks, known, cores, args.workers, equivalent).run(chosen)
    print(table(tallies))
    if args.each:
        print(weighted(tallies, {name: len(found) for name, found in by_module.items()}))
    return 0


def _wanted(found: list[Mutant], args: argparse.Namespace) -> list[Mutant]:
    """The mutants of a module of the kinds that are asked for; of an earlier output only its survivors."""
    if args.kinds:
        found = [mutant for mutant in found if (mutant.kind in STRICT) == (args.kinds == "strict")]
    if args.again:
        again = {line.partition(": ")[2] for line in args.again.read_text(encoding="utf-8").splitlines()}
        found = [mutant for mutant in found if mutant.told in again]
    return found


def _sampled(by_module: dict[str, list[Mutant]], args: argparse.Namespace) -> list[Mutant]:
    """As many mutants of all, or of each module, as are asked for, by chance, in the order of the source.

    What samples before drew is left out: whatever came of those was read, so that they say nothing of the others.
    """
    read = {id(m) for each, seed in args.without for found in by_module.values() for m in drawn(found, each, seed)}
    groups = [[m for m in found if id(m) not in read] for found in by_module.values()]
    if not args.each:
        groups = [[mutant for found in groups for mutant in found]]
    kept = {id(m) for found in groups for m in drawn(found, args.each or args.sample or len(found), args.seed)}
    return [mutant for found in by_module.values() for mutant in found if id(mutant) in kept]


def drawn(found: Iterable[Mutant], count: int, seed: int) -> list[Mutant]:
    """As many as are asked for, by what is written in each and the seed: a change of the code draws few others."""
    return sorted(found, key=lambda mutant: hashlib.sha256(f"{seed} {mutant.told}".encode()).digest())[:count]


def _before(text: str) -> tuple[int, int]:
    """A sample drawn before, from `50:31`."""
    each, colon, seed = text.partition(":")
    if not (colon and each.isdecimal() and seed.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not EACH:SEED, like 50:31")
    return int(each), int(seed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    some = parser.add_mutually_exclusive_group()
    some.add_argument("--sample", type=int, metavar="N", help="try N mutants, chosen by chance, instead of all")
    some.add_argument("--each", type=int, metavar="N", help="try N of each module, chosen by chance")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="which N are chosen (1)")
    parser.add_argument(
        "--without",
        nargs="+",
        type=_before,
        default=[],
        metavar="EACH:SEED",
        help="none that --each EACH --seed SEED drew",
    )
    parser.add_argument("--again", type=Path, metavar="FILE", help="only the survivors in an earlier run's output")
    parser.add_argument("--modules", nargs="+", choices=CORE, default=CORE, metavar="MODULE", help="only these modules")
    parser.add_argument(
        "--kinds", choices=["common", "strict"], help="only what common tools plant too, or only the rest"
    )
    parser.add_argument("--workers", type=int, metavar="N", help="processes at a time (as many as the load leaves)")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
