"""Small errors to plant in a module, one at a time: which there are, and how one is put into the running process.

The kinds of error are those of the common tools (a comparison that takes one more, an `and` for an `or`, a number off
by one), and stricter ones that rules made of conditions ask for: an `and` or `or` that loses one of its parts, an `if`
that is never taken, a result or a call that is lost. Left alone are annotations, docstrings, defaults, decorators, and
text put together for a reader.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import CodeType, FunctionType, ModuleType
from typing import Any

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}
_METHODS = {"startswith": "endswith", "endswith": "startswith", "removeprefix": "removesuffix", "lower": "upper"}
_LEFT_ALONE = (ast.JoinedStr, ast.arguments, ast.Import, ast.ImportFrom, ast.Raise, ast.Assert)
_ANNOTATIONS = frozenset({"annotation", "returns", "decorator_list", "bases", "keywords"})

STRICT = frozenset({"part", "branch", "result", "builtin"})
"""The kinds that neither mutmut 3.8 nor cosmic-ray 8.7 plants."""


Change = tuple[str, ast.AST]
"""A kind of error, and what stands in a node's place by it."""


@dataclass(frozen=True)
class Mutant:
    """One error in one place.

    Attributes:
        module: the module's name in full.
        owner: the function by its qualified name, or the constant, that holds the error.
        line: the line of the error, the lines of the statement (or of the head of an `if`, `for`, `while`) around it.
        statement: the first and the last line of that.
        within: its source on one line, of one with a body that of its head.
        kind: which kind of error it is: "comparison", "logic", "part", "branch", "arm", "value", "arithmetic",
            "jump", "result", "builtin" or "method".
        was, now: what stood there, and what stands there now, as source.
        parent, field, index, new: where in the module's tree it goes, and what.
        constant: whether it stands in a constant of the module.
        order: which it is of those that are told alike.
    """

    module: str
    owner: str
    line: int
    statement: tuple[int, int]
    within: str
    kind: str
    was: str
    now: str
    parent: ast.AST
    field: str
    index: int | None
    new: ast.AST
    constant: bool
    order: int = 1

    def __str__(self) -> str:
        return f"{self.module.rpartition('.')[2]}.py:{self.line} {self.owner}: {self.was}  ->  {self.now}"

    @property
    def told(self) -> str:
        """Which error it is, by what is written and not by where, so that it holds when other lines come or go."""
        which = f" #{self.order}" if self.order > 1 else ""
        return f"{self.module.rpartition('.')[2]}.{self.owner} | {self.within} | {self.was}  ->  {self.now}{which}"

    def plant(self) -> ast.AST:
        """Put it into the tree; what was there before."""
        held = getattr(self.parent, self.field)
        if self.index is None:
            setattr(self.parent, self.field, self.new)
            return held  # type: ignore[no-any-return]
        old: ast.AST = held[self.index]
        held[self.index] = self.new
        return old


# ------------------------------------------------------------------------------------------------------ which there are


@dataclass(frozen=True)
class _Where:
    """What the mutants of one statement have in common, as in `Mutant`."""

    module: str
    owner: str
    statement: tuple[int, int]
    within: str
    constant: bool = False


def mutants(module: str, tree: ast.Module) -> list[Mutant]:
    """Every mutant of a module, in the order of its source; the tree itself stays as it is."""
    found: list[Mutant] = []
    for statement in tree.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)):
            names = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            span = (statement.lineno, statement.end_lineno or statement.lineno)
            where = _Where(module, ", ".join(map(ast.unparse, names)), span, _head(statement), True)
            found += _within(statement, where)
        else:
            found += _of_functions(statement, module, "")
    return _numbered(found)


def _numbered(found: list[Mutant]) -> list[Mutant]:
    """Those that are written alike told apart by their order: the second 1 of a statement that becomes 2."""
    seen: Counter[str] = Counter()
    numbered: list[Mutant] = []
    for mutant in found:
        seen[mutant.told] += 1
        numbered.append(replace(mutant, order=seen[mutant.told]))
    return numbered


def _of_functions(statement: ast.stmt, module: str, inside: str) -> Iterator[Mutant]:
    if isinstance(statement, ast.FunctionDef):
        span = (statement.lineno, statement.lineno)
        yield from _within(statement, _Where(module, inside + statement.name, span, "def"))
    elif isinstance(statement, ast.ClassDef):
        for member in statement.body:
            yield from _of_functions(member, module, f"{inside}{statement.name}.")


def _within(node: ast.AST, around: _Where) -> Iterator[Mutant]:
    for field, index, child in _children(node):
        if isinstance(child, _LEFT_ALONE) or (field in _ANNOTATIONS and not isinstance(node, ast.Call)):
            continue
        where = replace(around, statement=_span(child), within=_head(child)) if isinstance(child, ast.stmt) else around
        for kind, new in _fewer(child) if _is_set_of_letters(node, child) else _variants(child):
            line = getattr(child, "lineno", where.statement[0])
            shown = (kind, _told(child), _told(new), node, field, index, new)
            yield Mutant(where.module, where.owner, line, where.statement, where.within, *shown, where.constant)
        if not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
            yield from _within(child, where)


def _is_set_of_letters(node: ast.AST, child: ast.AST) -> bool:
    """Whether a text stands for its letters: frozenset(",;"), which "XX,;XX" would hardly change."""
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "frozenset"
    return called and isinstance(child, ast.Constant) and isinstance(child.value, str)


def _fewer(letters: ast.AST) -> Iterator[Change]:
    assert isinstance(letters, ast.Constant)
    yield "value", ast.copy_location(ast.Constant(str(letters.value)[1:]), letters)


def _children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for field, value in ast.iter_fields(node):
        if isinstance(value, ast.AST):
            yield field, None, value
        elif isinstance(value, list):
            yield from ((field, index, item) for index, item in enumerate(value) if isinstance(item, ast.AST))


def _span(node: ast.stmt) -> tuple[int, int]:
    """The lines that run when a statement does; of one with a body those of its head."""
    body = getattr(node, "body", None)
    last = body[0].lineno - 1 if body else node.end_lineno or node.lineno
    return node.lineno, max(node.lineno, last)


def _head(node: ast.stmt) -> str:
    """The source of a statement on one line, of one with a body that of its head."""
    return ast.unparse(node).split("\n", maxsplit=1)[0]


def _told(node: ast.AST) -> str:
    shown = ast.unparse(node).split("\n", maxsplit=1)[0]
    return shown if len(shown) <= 150 else shown[:147] + "..."


def _variants(node: ast.AST) -> Iterator[Change]:
    """What may stand in a node's place by mistake, each located where the node is."""
    for kind, new in _replacements(node):
        made = isinstance(new, (ast.expr, ast.stmt)) and not hasattr(new, "lineno")
        yield kind, ast.fix_missing_locations(ast.copy_location(new, node)) if made else new


def _replacements(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.expr):
        yield from _expressions(node)
    elif isinstance(node, ast.stmt):
        yield from _statements(node)
    elif isinstance(node, ast.comprehension):
        for index in range(len(node.ifs)):
            yield "part", ast.comprehension(node.target, node.iter, _without(node.ifs, index), node.is_async)


def _without(items: list[ast.expr], index: int) -> list[ast.expr]:
    return items[:index] + items[index + 1 :]


def _expressions(node: ast.expr) -> Iterator[Change]:
    match node:
        case ast.Compare(left=left, ops=[op], comparators=right) if type(op) in _COMPARED:
            yield "comparison", ast.Compare(left, [_COMPARED[type(op)]()], right)
        case ast.Compare(left=left, ops=ops, comparators=right):  # 0 <= at <= 5
            for at, op in enumerate(ops):
                yield "comparison", ast.Compare(left, [*ops[:at], _COMPARED[type(op)](), *ops[at + 1 :]], right)
        case ast.BoolOp(op=op, values=values):
            yield "logic", ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
            for index in range(len(values)):
                kept = _without(values, index)
                yield "part", ast.BoolOp(op, kept) if len(kept) > 1 else kept[0]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "logic", operand
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _COMPUTED:
            yield "arithmetic", ast.BinOp(left, _COMPUTED[type(op)](), right)
        case ast.IfExp(body=body, orelse=orelse):
            yield "arm", body
            yield "arm", orelse
        case ast.Constant(value=bool(value)):
            yield "value", ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield "value", ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield "value", ast.Constant(f"XX{value}XX")
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in _CALLED:
            yield "builtin", ast.Call(ast.Name(_CALLED[name], ast.Load()), args, keywords)
        case ast.Call(func=ast.Attribute(value=of, attr=name), args=args, keywords=keywords) if name in _METHODS:
            yield "method", ast.Call(ast.Attribute(of, _METHODS[name], ast.Load()), args, keywords)


def _statements(node: ast.stmt) -> Iterator[Change]:
    match node:
        case ast.If(body=body, orelse=orelse):
            yield "branch", ast.If(ast.Constant(False), body, orelse)
        case ast.Return(value=value) if value is not None and not _is_nothing(value):
            yield "result", ast.Return(ast.Constant(None))
        case ast.AugAssign(target=target, op=op, value=value):
            if type(op) in _COMPUTED:
                yield "arithmetic", ast.AugAssign(target, _COMPUTED[type(op)](), value)
            yield "arithmetic", ast.Assign([target], value)
        case ast.Continue():
            yield "jump", ast.Break()
        case ast.Break():
            yield "jump", ast.Return(None)
        case ast.Expr(value=ast.Call()) | ast.Delete():
            yield "result", ast.Pass()


def _is_nothing(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value in (None, False)


# --------------------------------------------------------------------------------------------- into the running process


def install(mutant: Mutant, tree: ast.Module, module: ModuleType) -> None:
    """Make the running process behave as if the module had been written with this error.

    A function gets the code of the changed one, so that whoever imported it has it too; a constant its changed value,
    in each module of the package that imported it.
    """
    mutant.plant()
    if mutant.constant:
        _install_constant(mutant, tree, module)
        return
    function = _function(module, mutant.owner)
    changed = compile(_alone(tree, mutant), module.__file__ or "", "exec")
    qualified = function.__code__.co_qualname
    function.__code__ = next(code for code in _codes(changed) if code.co_qualname == qualified)


def _alone(tree: ast.Module, mutant: Mutant) -> ast.Module:
    """The function or class of a mutant, without the rest of its module, which would only cost time."""
    name = mutant.owner.partition(".")[0]
    future = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    own = [node for node in tree.body if getattr(node, "name", None) == name]
    return ast.Module([*future, *own], [])


def _install_constant(mutant: Mutant, tree: ast.Module, module: ModuleType) -> None:
    first, last = mutant.statement
    statement = next(node for node in tree.body if first <= node.lineno <= last)
    changed = dict(vars(module))
    exec(compile(ast.Module([statement], []), module.__file__ or "", "exec"), changed)
    for name in mutant.owner.replace("(", "").replace(")", "").split(", "):
        for other in list(_importers(module, name)):  # all of them before any is changed
            setattr(other, name, changed[name])


def _importers(module: ModuleType, name: str) -> Iterator[ModuleType]:
    """The module itself, and every other of its package that holds the same object by the same public name."""
    held = vars(module)[name]  # asked first: whoever gets the module changes it
    yield module
    if name.startswith("_"):
        return
    top = module.__name__.partition(".")[0]
    for other in list(sys.modules.values()):
        if other.__name__.partition(".")[0] == top and vars(other).get(name) is held:
            yield other


def _function(module: ModuleType, qualified: str) -> FunctionType:
    """A function of a module by its qualified name, out of a property or a cache that it may be wrapped in."""
    found: Any = module
    for name in qualified.split("."):
        found = vars(found)[name]
    if isinstance(found, property):
        found = found.fget
    found = getattr(found, "__wrapped__", found)
    assert isinstance(found, FunctionType), qualified
    return found


def _codes(code: CodeType) -> Iterator[CodeType]:
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield part
            yield from _codes(part)
