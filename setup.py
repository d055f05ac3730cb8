"""What a wheel holds beside the packages: the demo articles, so that `--demo` needs no checkout.

With TRACKER_COMPILE=1 the extraction is compiled by mypyc, from the same sources (`make compiled`).
"""

from __future__ import annotations

import ast
import os
import shutil
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_py import build_py

_SEEDS = Path(__file__).parent / "seeds"
_COPY = Path("build/written_out")
# The collector of cycles need not look at what stands in none.
_ACYCLIC = "@mypyc_attr(acyclic=True)"
_IMPORT = "from typing import TYPE_CHECKING, Final\nif TYPE_CHECKING:\n    from mypy_extensions import mypyc_attr"


class BuildWithDemo(build_py):
    """Builds the packages and lays the demo articles beside them, where `tracker/demo.py` looks for them."""

    def run(self) -> None:
        """Build; an editable installation reads the checkout's own."""
        super().run()
        if self.editable_mode:
            return
        folder = Path(self.build_lib) / "tracker" / "seeds"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(_SEEDS, folder)


def compiled() -> list[Extension]:
    """The modules that an article goes through, where they are asked for compiled.

    mypyc compiles what is written in a class, but not the `__init__` that `dataclass` makes of its fields, which would
    cost more than all else that a sentence's small records do. So it is given a copy in which those are written out.
    """
    if os.environ.get("TRACKER_COMPILE") != "1":
        return []
    from mypyc.build import mypycify  # noqa: PLC0415 - a plain build goes without it

    os.environ["MYPYPATH"] = str(_COPY)
    modules = sorted(map(str, copy_to(_COPY)))
    return mypycify(["--config-file=mypyc.ini", *modules], opt_level="3", multi_file=True)


def copy_to(folder: Path) -> list[Path]:
    """Copy the package to a folder, written out; the modules of the copy that are compiled."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree("tracker", folder / "tracker")
    modules = [*(folder / "tracker/extraction").glob("[!_]*.py"), folder / "tracker/languages/folding.py"]
    for module in modules:
        module.write_text(written_out(module.read_text(encoding="utf-8")), encoding="utf-8")
    # Three of what is in this are ever made, with a hundred fields each.
    return [*modules, folder / "tracker/languages/shape.py"]


def written_out(source: str) -> str:
    """The source of a module whose dataclasses say what their `__init__` does, and that none is part of a cycle.

    Its constants say that they are; the compiler would look each up by its name, else.
    """
    lines = source.splitlines()
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.Assign | ast.AnnAssign) and (constants := _constants(node)):
            lines[node.lineno - 1 : node.end_lineno] = constants
        if isinstance(node, ast.ClassDef) and (made := _dataclass(node)) is not None:
            lines[node.end_lineno : node.end_lineno] = _init(node)
            lines[made.lineno - 1] = "@dataclass(slots=True, init=False)"  # what is frozen could not be set there
        if isinstance(node, ast.ClassDef) and (made is not None or node.name == "Token"):
            lines.insert(node.decorator_list[0].lineno - 1 if made else node.lineno - 1, _ACYCLIC)
    after = next(at for at, line in enumerate(lines) if line.startswith("from __future__"))
    lines.insert(after + 1, _IMPORT)
    return "\n".join(lines) + "\n"


def _constants(node: ast.Assign | ast.AnnAssign) -> list[str]:
    """The lines of `A = 1`, of `A, B = 1, 2` or of `A: int = 1`; none of what is written like a type."""
    told: list[tuple[ast.expr, ast.expr | None, str]]
    if isinstance(node, ast.AnnAssign):
        told = [(node.target, node.value, f"Final[{ast.unparse(node.annotation)}]")]
    elif isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
        told = [(name, value, "Final") for name, value in zip(node.targets[0].elts, node.value.elts, strict=True)]
    else:
        told = [(node.targets[0], node.value, "Final")]
    lines = [f"{ast.unparse(name)}: {kind} = {ast.unparse(value)}" for name, value, kind in told if value is not None]
    return lines if all(ast.unparse(name).isupper() for name, _, _ in told) else []


def _dataclass(node: ast.ClassDef) -> ast.expr | None:
    made = (each for each in node.decorator_list if ast.unparse(each).startswith("dataclass("))
    return next(made, None)


def _init(node: ast.ClassDef) -> list[str]:
    fields = [each for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)]
    taken, set_ = ["self"], []
    for each in fields:
        name, type_, default = ast.unparse(each.target), ast.unparse(each.annotation), each.value
        if isinstance(default, ast.Call):  # field(default_factory=…)
            taken.append(f"{name}: {type_} | None = None")
            set_.append(f"self.{name} = {name} if {name} is not None else {ast.unparse(default.keywords[0].value)}()")
        else:
            taken.append(f"{name}: {type_}" + (f" = {ast.unparse(default)}" if default is not None else ""))
            set_.append(f"self.{name} = {name}")
    return ["", f"    def __init__({', '.join(taken)}) -> None:", *(f"        {line}" for line in set_), ""]


setup(cmdclass={"build_py": BuildWithDemo}, ext_modules=compiled())
