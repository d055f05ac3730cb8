"""What `make compiled` compiles: the compiler takes it, its types hold, and it finds what the checkout finds."""

import ast
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import setuptools

from benchmarks.compiled import digest

ROOT = Path(__file__).parent.parent
READ = """
import builtins
builtins.mypyc_attr = lambda **said: lambda kind: kind  # for the compiler alone
from benchmarks.compiled import digest
from tracker.extraction import drafts
print(drafts.__file__, *digest())
"""
TRANSLATE = """
import os, runpy, setuptools
setuptools.setup = lambda **_: None
os.environ["TRACKER_COMPILE"] = "1"
runpy.run_path("setup.py")["compiled"]()
"""
TYPED = """
from typeguard import install_import_hook
install_import_hook(["tracker.extraction", "tracker.languages"])
import importlib, pkgutil
import tracker
from benchmarks.compiled import digest
from tests import corpus
digest()
for _, name, _ in pkgutil.iter_modules(corpus.__path__):
    for row in getattr(importlib.import_module(f"tests.corpus.{name}"), "ROWS", ()):
        tracker.extract(row.text, row.lang)
"""


def test_a_copy_that_is_written_out_finds_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setuptools, "setup", lambda **_: None)
    monkeypatch.chdir(ROOT)
    modules: list[Path] = runpy.run_path("setup.py")["copy_to"](tmp_path)
    for module in modules[:-1]:
        written = [node for node in ast.parse(module.read_text(encoding="utf-8")).body if _is_dataclass(node)]
        assert all("__init__" in {getattr(part, "name", "") for part in node.body} for node in written), module
        assert not _loose_constants(module), module
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))}
    command = [sys.executable, "-P", "-c", READ]
    told = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=True)
    place, *found = told.stdout.split()
    assert Path(place).is_relative_to(tmp_path)
    assert found == [str(each) for each in digest()]


def test_the_compiler_takes_every_module(tmp_path: Path) -> None:
    """It wants more than the type checker does, and only `make compiled` would tell: here as far as the C code."""
    shutil.copytree(ROOT / "tracker", tmp_path / "tracker", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("setup.py", "mypyc.ini"):
        shutil.copy(ROOT / name, tmp_path)
    command = [sys.executable, "-c", TRANSLATE]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert not done.returncode, [line for line in (done.stdout + done.stderr).splitlines() if ": error:" in line]


def test_values_have_the_types_that_they_are_said_to_have() -> None:
    """Compiled, a set where a frozenset is said ends in an error; the type checker believes what stubs say."""
    done = subprocess.run([sys.executable, "-c", TYPED], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert not done.returncode, done.stderr[-1000:]


def _loose_constants(module: Path) -> set[str]:
    """The constants that the compiler is not told of."""
    body = ast.parse(module.read_text(encoding="utf-8")).body
    names = {ast.unparse(node.targets[0]) for node in body if isinstance(node, ast.Assign)}
    return {name for name in names if name.strip("()").replace(", ", "").isupper()}


def _is_dataclass(node: ast.stmt) -> bool:
    return isinstance(node, ast.ClassDef) and any("dataclass" in ast.unparse(each) for each in node.decorator_list)
