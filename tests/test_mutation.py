"""Planted errors: which ones a source has, that they act in the running process, and that tests see them or not."""

from __future__ import annotations

import argparse
import ast
import importlib.util
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from benchmarks.mutants import install, mutants
from benchmarks.mutation import (
    CORE,
    EXPLAINED,
    Check,
    Core,
    Reach,
    Tally,
    Trials,
    _before,
    _measured,
    drawn,
    explained,
    places,
    read_core,
    table,
    weighted,
)

SOURCES = [
    ("a < b", ["a <= b"]),
    ("a in b", ["a not in b"]),
    ("0 <= a", ["0 < a", "1"]),
    ("a and b", ["a or b", "b", "a"]),
    ("a or b or c", ["a and b and c", "b or c", "a or c", "a or b"]),
    ("not a", ["a"]),
    ("a + 1", ["a - 1", "2"]),
    ("a if b else c", ["a", "c"]),
    ("'word'", ["'XXwordXX'"]),
    ("[a for a in b if c]", ["for a in b"]),
    ("min(a, b)", ["max(a, b)"]),
    ("a.startswith(b)", ["a.endswith(b)"]),
    ("True", ["False"]),
    ("frozenset(',;')", ["';'"]),
    ("f'{a} of 5'", []),
    ("a", []),
]


def _changes(source: str) -> list[str]:
    return [mutant.now.strip() for mutant in mutants("module", ast.parse(source))]


@pytest.mark.parametrize(("expression", "changed"), SOURCES)
def test_an_expression(expression: str, changed: list[str]) -> None:
    nothing = ["return None"]
    assert _changes(f"def f(a, b, c):\n    return {expression}") == nothing + changed


STATEMENTS = [
    ("if a:\n        return", ["if False:"]),
    ("a += b", ["a -= b", "a = b"]),
    ("for a in b:\n        continue", ["break"]),
    ("for a in b:\n        break", ["return"]),
    ("b(a)", ["pass"]),
    ("return None", []),
    ("return False", ["True"]),
    ("b: list[int] = a", []),
]


@pytest.mark.parametrize(("statement", "changed"), STATEMENTS)
def test_a_statement(statement: str, changed: list[str]) -> None:
    assert _changes(_f(statement)) == changed


def _f(statement: str) -> str:
    return f'def f(a, b=5, *, c: "note" = 1):\n    """Says 5."""\n    {statement}'


MODULE = '''
"""Five in the docstring."""
from __future__ import annotations
from functools import lru_cache
REACH, _NEAR = 3, 5

def reached(at: int, most: int = 7) -> bool:
    return at <= REACH

@lru_cache
def twice(at: int) -> int:
    return at * 2

class Place:
    @property
    def near(self) -> bool:
        return not _NEAR
'''


@pytest.fixture
def core(tmp_path: Path) -> Core:
    """A module of its own with its mutants."""
    path = tmp_path / "planted.py"
    path.write_text(MODULE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("planted", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    tree = ast.parse(MODULE)
    return Core(module, tree, mutants("planted", tree))


ACTS: list[tuple[str, str, Callable[[ModuleType], Any], Any]] = [
    ("reached", "at < REACH", lambda module: module.reached(3), False),
    ("twice", "at / 2", lambda module: module.twice(8), 4),
    ("Place.near", "_NEAR", lambda module: module.Place().near, 5),
    ("(REACH, _NEAR)", "4", lambda module: module.reached(4), True),
]


@pytest.mark.parametrize(("owner", "now", "asked", "answer"), ACTS)
def test_a_planted_error_acts(
    core: Core, owner: str, now: str, asked: Callable[[ModuleType], Any], answer: Any
) -> None:
    assert asked(core.module) != answer
    if owner == "twice":
        core.module.twice.cache_clear()
    before = core.module.reached
    install(next(m for m in core.mutants if (m.owner, m.now) == (owner, now)), core.tree, core.module)
    assert asked(core.module) == answer
    assert core.module.reached is before  # whoever imported it has the error too


def test_who_imported_a_constant_has_the_error_too(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    other = ModuleType("planted.other")
    vars(other)["REACH"] = core.module.REACH
    monkeypatch.setitem(sys.modules, other.__name__, other)
    install(next(m for m in core.mutants if (m.owner, m.now) == ("(REACH, _NEAR)", "4")), core.tree, core.module)
    assert vars(other)["REACH"] == core.module.REACH == 4


def test_what_no_test_tells_apart_survives(core: Core, capsys: pytest.CaptureFixture[str]) -> None:
    def near() -> None:
        assert core.module.reached(2)
        assert not core.module.reached(9)

    checks = [Check("near", near)]
    tried = [mutant for mutant in core.mutants if mutant.owner == "reached"]
    tracer = sys.gettrace()  # that of `make coverage` goes on behind it
    seconds, hit = _measured(checks[0], {str(core.module.__file__): "planted"})
    assert hit == [("planted", 8)]
    assert sys.gettrace() is tracer
    known = Reach([seconds], {("planted", 8): [0]})
    told = "planted.reached | return at <= REACH | at <= REACH  ->  at < REACH"
    for reasons, output in (("", f"8: {told}\n"), (f"# nothing stands there\n\n{told}\n", "")):
        tallies = Trials(checks, known, {"planted": core}, 1, explained(reasons)).run(tried)
        assert capsys.readouterr().out == output
        assert tallies["planted", "result"] == Tally(killed=1)
        assert tallies["planted", "comparison"] == Tally(survived=1, explained=int(not output))


def test_an_error_is_told_without_its_line() -> None:
    source = "def f(a):\n    if a in (1, 1):\n        return 5"
    told = [mutant.told for mutant in mutants("m", ast.parse(source))]
    moved = [mutant.told for mutant in mutants("m", ast.parse("\n\n" + source))]
    assert told == moved
    assert told[2:4] == ["m.f | if a in (1, 1): | 1  ->  2", "m.f | if a in (1, 1): | 1  ->  2 #2"]


def test_a_change_draws_few_others() -> None:
    """Which are drawn depends on each alone: where a statement changes, all others are drawn as they were."""
    source = "def f(a, b):\n    c = a + 1\n    return a < b and c > 2\n\ndef g(a):\n    return a in (3, 4, 5)"
    changed = source.replace("a + 1", "a - b + 7")
    old, new = (mutants("m", ast.parse(text)) for text in (source, changed))
    others = {m.told for m in old} & {m.told for m in new}
    for seed in range(9):
        first, then = (drawn(found, len(found), seed) for found in (old, new))
        assert [m.told for m in first if m.told in others] == [m.told for m in then if m.told in others]
        assert drawn(old, 4, seed) == first[:4]
    assert len({tuple(m.told for m in drawn(old, 4, seed)) for seed in range(9)}) > 4


def test_a_sample_drawn_before_is_named() -> None:
    assert _before("50:31") == (50, 31)
    for wrong in ("50", ":31", "50:", "a:1"):
        with pytest.raises(argparse.ArgumentTypeError, match="is not EACH:SEED"):
            _before(wrong)


KINDS = [
    ("a < b", ["comparison"]),
    ("a and b", ["logic", "part", "part"]),
    ("a if b else c", ["arm", "arm"]),
    ("[a for a in b if c]", ["part"]),
    ("min(a, b)", ["builtin"]),
    ("'word'", ["value"]),
]


@pytest.mark.parametrize(("expression", "kinds"), KINDS)
def test_kinds(expression: str, kinds: list[str]) -> None:
    found = mutants("module", ast.parse(f"def f(a, b, c):\n    return {expression}"))
    assert [mutant.kind for mutant in found] == ["result", *kinds]


@pytest.mark.parametrize("name", [EXPLAINED.name, "standing.txt"])
def test_the_listed_are_still_there(name: str) -> None:
    """What the lists of what no sentence can tell, and of what was read and stands, name stands in the core, once."""
    there = {mutant.told for core in read_core(CORE).values() for mutant in core.mutants}
    listed = _listed(EXPLAINED.with_name(name))
    assert [told for told in listed if told not in there] == []
    assert len(listed) == len(set(listed))


def test_what_is_explained_does_not_stand() -> None:
    assert not set(_listed(EXPLAINED)) & set(_listed(EXPLAINED.with_name("standing.txt")))


def _listed(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


def test_a_constant_is_reached_where_it_is_named(core: Core) -> None:
    constant = next(mutant for mutant in core.mutants if mutant.constant)
    assert {line for _, line in places(constant, core)} == {7, 8, 16, 17}
    unnamed = replace(constant, owner="NOWHERE")
    assert {line for _, line in places(unnamed, core)} > {7, 8, 16, 17}


def test_a_constant_that_only_others_name_is_reached_where_its_module_is(core: Core) -> None:
    constant = next(mutant for mutant in core.mutants if mutant.constant)
    elsewhere = replace(constant, owner="FAR")
    assert {line for _, line in places(elsewhere, core)} == {7, 8, 11, 12, 16, 17}


def test_a_constant_changes_in_whoever_imported_it(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    importer = ModuleType("planted.importer")
    core.module.REACH = importer.REACH = 1000 + core.module.REACH  # an object of their own
    monkeypatch.setitem(sys.modules, "planted.importer", importer)
    constant = next(mutant for mutant in core.mutants if mutant.constant and mutant.now == "4")
    install(constant, core.tree, core.module)
    assert (core.module.REACH, importer.REACH) == (4, 4)


def test_the_table() -> None:
    tallies = {
        ("roles", "part"): Tally(killed=3),
        ("cues", "value"): Tally(timed_out=1, survived=3, explained=2),
        ("cues", "part"): Tally(killed=1, survived=1),
    }
    lines = {line.split()[0]: line.split()[1:] for line in table(tallies).splitlines()[1:]}
    assert list(lines) == ["roles", "cues", "part", "value", "common", "strict", "all"]
    assert lines["roles"] == ["3", "3", "0", "0", "100.0%", "0", "100.0%"]
    assert lines["cues"] == ["6", "1", "1", "4", "33.3%", "2", "50.0%"]
    assert lines["common"] == lines["value"] == ["4", "0", "1", "3", "25.0%", "2", "50.0%"]
    assert lines["strict"] == lines["part"] == ["5", "4", "0", "1", "80.0%", "0", "80.0%"]
    assert lines["all"] == ["9", "4", "1", "4", "55.6%", "2", "71.4%"]


def test_a_module_counts_as_much_as_it_has_mutants() -> None:
    tallies = {("roles", "part"): Tally(killed=1), ("cues", "part"): Tally(killed=1, survived=3, explained=2)}
    assert weighted(tallies, {"roles": 100, "cues": 300}).endswith("43.8%, 62.5% without what is explained")
