"""Planted errors: which ones a source has, that they act in the running process, and that tests see them or not."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from benchmarks.mutants import install, mutants
from benchmarks.mutation import Check, Core, Reach, Tally, Trials, _measured, places, table

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


def test_what_no_test_tells_apart_survives(core: Core) -> None:
    def near() -> None:
        assert core.module.reached(2)
        assert not core.module.reached(9)

    checks = [Check("near", near)]
    tried = [mutant for mutant in core.mutants if mutant.owner == "reached"]
    seconds, hit = _measured(checks[0], {str(core.module.__file__): "planted"})
    assert hit == [("planted", 8)]
    known = {("planted", 8): [0]}
    trials = Trials(checks, Reach([seconds], known), {"planted": core}, 1)
    tally = trials.run(tried)["planted"]
    assert (tally.killed, [mutant.now for mutant in tally.survivors]) == (1, ["at < REACH"])


def test_a_constant_is_reached_where_it_is_named(core: Core) -> None:
    constant = next(mutant for mutant in core.mutants if mutant.constant)
    assert {line for _, line in places(constant, core)} == {7, 8, 16, 17}


def test_the_table() -> None:
    lines = table({"roles": Tally(killed=3), "cues": Tally()}).splitlines()
    assert [line.split() for line in lines[1:]] == [["roles", "3", "3", "0", "0", "100.0%"], ["all", *"3300", "100.0%"]]
