"""Every regular expression of the project, driven with strings that were made to make it go back.

    python -m tests.patterns ['{"MODULE.NAME": LENGTH}' [LENGTH]]

It watches what `re` is asked to compile while all modules are imported and some articles are read, so that patterns
built from tables, in functions and in caches are met too. From the parse of each come its worst strings: for each part
that repeats, what leads to it, what it repeats for so long, and an end that does not fit. A line of JSON a pattern.
"""

from __future__ import annotations

import json
import pkgutil
import re
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).parent.parent
LENGTH = 1_000_000
SECONDS = 1.2  # what is cut off
_STEPS = (2_000, 30_000)
_MANY = 8  # a part that repeats at least so often
_MOST_STRINGS = 60
_SCREENS = ("dashboards.app", "dashboards.server")  # they draw when they are imported

ANYWHERE = frozenset({"search", "findall", "finditer", "sub", "subn", "split"})
"""Uses that try a pattern at each character; the others try it at one."""


@dataclass(frozen=True)
class Used:
    """A pattern of a module, by its name where it has one, and how it is used there."""

    module: str
    name: str
    pattern: str | bytes
    flags: int
    anywhere: bool


Found = dict[tuple[str, str | bytes, int], str]
"""Patterns of modules; and the function of `re` that was asked."""


def watched(found: Found) -> None:
    """Write down from now on what the project's modules compile."""
    compiled: Callable[..., Any] = re._compile  # type: ignore[attr-defined]

    def compiling(pattern: Any, flags: int) -> Any:
        made = compiled(pattern, flags)
        module = str(sys._getframe(2).f_globals.get("__name__"))
        if module.partition(".")[0] in ("tracker", "dashboards"):
            found[module, made.pattern, made.flags] = sys._getframe(1).f_code.co_name
        return made

    re._compile = compiling  # type: ignore[attr-defined]


def used() -> None:
    """Import everything, and use what compiles as it goes."""
    for package in ("tracker", "dashboards"):
        root = import_module(package)
        for module in pkgutil.walk_packages(root.__path__, f"{package}."):
            if module.name not in (*_SCREENS, "tracker.__main__") and "migrations" not in module.name:
                import_module(module.name)
    headlines, declined = (import_module(f"tracker.extraction.{name}") for name in ("headlines", "declined"))
    article = import_module("tracker.records").Article
    paths = sorted((ROOT / "seeds").glob("*.txt"))
    for path in paths[:1] + paths[-1:]:  # one of each language
        text = path.read_text(encoding="utf-8")
        headlines.extract_article(article(id="a", text=text, title=text.splitlines()[0]))
        declined.declined(text)


def collected() -> list[Used]:
    """Every pattern that the project has compiled so far in this process, if this is the first that is asked of it."""
    found: Found = {}
    watched(found)
    used()
    return [
        _as_used(module, pattern, flags, asked) for (module, pattern, flags), asked in sorted(found.items(), key=str)
    ]


def _as_used(module: str, pattern: str | bytes, flags: int, asked: str) -> Used:
    """How a pattern is used: as the module's source tells of its name, else as it was asked for."""
    loaded = sys.modules[module]
    names = [name for name, value in vars(loaded).items() if isinstance(value, re.Pattern) and value.pattern == pattern]
    source = Path(str(loaded.__file__)).read_text(encoding="utf-8")
    uses = {use for name in names for use in re.findall(rf"\b{name}\.(\w+)", source)} if names else {asked}
    fixed = bool(uses) and uses <= {"match", "fullmatch", "pattern"}
    return Used(module, (names or [""])[0], pattern, flags, not fixed)


# ------------------------------------------------------------------------------------------------- the worst strings


def worst(pattern: str | bytes, flags: int) -> list[str]:
    """Starts and pieces to repeat, as pairs `start\\0piece`."""
    text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
    tree = parser.parse(text, flags & ~re.UNICODE if isinstance(pattern, bytes) else flags)
    pairs = list(dict.fromkeys(_pairs(tree, "")))
    whole = _sample(tree)
    return [*(f"{start}\0{piece}" for start, piece in pairs), f"\0{whole}"][:_MOST_STRINGS]


def _pairs(tree: Any, start: str) -> Iterator[tuple[str, str]]:
    """For each part that repeats: what leads to it, and what it repeats."""
    for code, value in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, getattr(codes, "POSSESSIVE_REPEAT", None)):
            _, most, inner = value
            if most >= _MANY:
                for piece in _samples(inner):
                    yield start, piece
                    yield "", piece
            yield from _pairs(inner, start)
        elif code == codes.BRANCH:
            for branch in value[1]:
                yield from _pairs(branch, start)
        elif code == codes.SUBPATTERN:
            yield from _pairs(value[3], start)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _pairs(value[1], start)
        elif code == getattr(codes, "ATOMIC_GROUP", None):
            yield from _pairs(value, start)
        start += _one(code, value)


def _samples(tree: Any) -> list[str]:
    """A few strings that a part takes: each branch, and of classes more than one character."""
    first = _sample(tree)
    found = [first] if first else []
    for code, value in tree:
        if code == codes.BRANCH:
            found += [sample for branch in value[1][:6] if (sample := _sample(branch))]
        elif code == codes.SUBPATTERN:
            found += _samples(value[3])
        elif code == codes.IN:
            found += _chars(value)[:4]
    return list(dict.fromkeys(found)) or ["a"]


def _sample(tree: Any) -> str:
    return "".join(_one(code, value) for code, value in tree)


def _one(code: Any, value: Any) -> str:
    """A string that one part takes."""
    if code == codes.LITERAL:
        return chr(value)
    if code == codes.NOT_LITERAL:
        return "b" if value == ord("a") else "a"
    if code == codes.ANY:
        return "a"
    if code == codes.IN:
        return _chars(value)[0]
    if code == codes.BRANCH:
        return _sample(value[1][0])
    if code == codes.SUBPATTERN:
        return _sample(value[3])
    if code == getattr(codes, "ATOMIC_GROUP", None):
        return _sample(value)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, getattr(codes, "POSSESSIVE_REPEAT", None)):
        least, most, inner = value
        return _sample(inner) * max(least, min(1, most))
    return ""


_CANDIDATES = "a1 \n.,-٣ب(<\"'=/_:;!?%$&#x0Zé\u200f\u064b\x01"


def _chars(value: Any) -> list[str]:
    """Characters of a class; of one that says what it is not, some that it lets pass."""
    taken = [char for char in _CANDIDATES if _fits(value, char)]
    spelled = [
        chr(each if code == codes.LITERAL else each[0]) for code, each in value if code in (codes.LITERAL, codes.RANGE)
    ]
    return (taken if value[0][0] == codes.NEGATE else spelled + taken) or ["\u4e00"]


def _fits(value: Any, char: str) -> bool:
    negated = value[0][0] == codes.NEGATE
    for code, each in value:
        if (
            (code == codes.LITERAL and each == ord(char))
            or (code == codes.RANGE and each[0] <= ord(char) <= each[1])
            or (code == codes.CATEGORY and _in_category(str(each), char))
        ):
            return not negated
    return negated


def _in_category(name: str, char: str) -> bool:
    kinds = {"DIGIT": char.isdigit(), "SPACE": char.isspace(), "WORD": char.isalnum() or char == "_"}
    kind = next(kind for kind in kinds if name.endswith(kind))
    return kinds[kind] != ("NOT" in name)


# ------------------------------------------------------------------------------------------------------------ driving


def slowest(used: Used, length: int = LENGTH) -> tuple[float, str]:
    """The processor time of the worst string of this length, in seconds; and what it was made of."""
    made = re.compile(used.pattern, used.flags & ~re.UNICODE if isinstance(used.pattern, bytes) else used.flags)
    took = (0.0, "")
    for pair in worst(used.pattern, used.flags):
        start, _, piece = pair.partition("\0")
        for size in (*(step for step in _STEPS if step < length), length):
            text = start + piece * (size // len(piece)) + "\x01"
            seconds = _seconds(made, text, used.anywhere)
            took = max(took, (seconds, f"{start!r} + {piece[:40]!r} * {size // len(piece)}"))
            if seconds > 1:
                return took
    return took


def _seconds(pattern: Any, text: str, anywhere: bool) -> float:
    subject = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    began = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        if anywhere:
            deque(pattern.finditer(subject), maxlen=0)
        else:
            pattern.match(subject)
            pattern.fullmatch(subject)
    except TimeoutError:
        pass
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - began


def cut_off(*_: object) -> None:
    raise TimeoutError


def main(lengths: Mapping[str, int], length: int) -> None:
    """Drive all, those that are named at lengths of their own."""
    signal.signal(signal.SIGVTALRM, cut_off)
    for each in collected():
        name = f"{each.module}.{each.name}"
        seconds, how = slowest(each, lengths.get(name, length))
        print(json.dumps({"name": name, "seconds": seconds, "how": how, "anywhere": each.anywhere}), flush=True)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}, int(sys.argv[2]) if len(sys.argv) > 2 else LENGTH)
