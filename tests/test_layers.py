"""Imports run one way: a module imports only what stands above it in `LAYERS`, or beside it and never in a circle."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

LAYERS = (
    ("tracker.errors", "tracker.records", "tracker.settings", "tracker.version"),
    ("tracker.budget", "tracker.entries", "tracker.demo"),
    ("tracker.currencies",),
    ("tracker.languages",),
    *(
        tuple(f"tracker.extraction.{name}" for name in names.split())
        for names in (
            "text tokens",
            "scan",
            "numerals",
            "drafts",
            "counted cues head_first head_last hedges mentions nouns phrases places",
            "before behind casualties parts predicates shares contests tolls units",  # which numbers are figures
            # what is told of each
            "asked beside changes percents roles context details holders judged polled polls readings recipients "
            "respondents rivals speech subjects turnouts victims",
        )
    ),
    ("tracker.extraction", "tracker.extraction.pipeline"),
    ("tracker.extraction.declined", "tracker.extraction.headlines", "tracker.extraction.edition"),  # ask the pipeline
    ("tracker.direction", "tracker.links"),
    ("tracker.export", "tracker.render"),
    ("tracker.report",),
    ("tracker",),  # the package's own face, of which only what stands below may make use
    ("tracker.sources",),
    ("tracker.store",),
    ("tracker.bulk",),
    ("tracker.claims",),
    ("tracker.progress", "tracker.terminal"),
    ("tracker.commands",),
    ("tracker.cli",),
    ("tracker.__main__",),
    ("dashboards",),
    ("benchmarks",),
)


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


TOPS = ("tracker", "dashboards", "benchmarks")
MODULES = {module_name(path): path for top in TOPS for path in sorted((ROOT / top).rglob("*.py"))}


def layer(module: str) -> int:
    """The place of a module in `LAYERS`, by the longest name there that it is or lies in."""
    known = {name: rank for rank, names in enumerate(LAYERS) for name in names}
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        name = ".".join(parts[:length])
        if name in known and (name != "tracker" or module == "tracker"):
            return known[name]
    raise AssertionError(f"{module} has no place in LAYERS: give it one")


def imported(source: str, modules: frozenset[str]) -> Iterator[str]:
    """The project's modules that a source imports, at its top or anywhere inside."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "import by the full name, so that a reader sees the layer"
            below = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in modules else str(node.module) for name in below if str(node.module) in modules)


def breaches(module: str, source: str, modules: frozenset[str]) -> list[str]:
    return sorted({name for name in imported(source, modules) if layer(name) > layer(module)})


def names() -> frozenset[str]:
    return frozenset(MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_stands_above_it(module: str) -> None:
    assert breaches(module, MODULES[module].read_text(encoding="utf-8"), names()) == []


def test_no_imports_run_in_a_circle() -> None:
    graph = {module: set(imported(path.read_text(encoding="utf-8"), names())) for module, path in MODULES.items()}
    assert len(list(TopologicalSorter(graph).static_order())) == len(MODULES)


@pytest.mark.parametrize(
    ("module", "source", "expected"),
    [
        ("tracker.records", "import tracker.cli", ["tracker.cli"]),
        ("tracker.records", "from tracker import cli, errors", ["tracker.cli"]),
        ("tracker.records", "from tracker import extract", ["tracker"]),
        ("tracker.extraction.pipeline", "def f():\n    from tracker.export import to_csv", ["tracker.export"]),
        ("tracker.cli", "import dashboards.app", ["dashboards.app"]),
        ("tracker.cli", "from tracker import export\nimport json", []),
        ("dashboards.app", "import tracker\nfrom tracker.export import to_csv", []),
        ("tracker.extraction.units", "from tracker.extraction.roles import Role", ["tracker.extraction.roles"]),
        ("tracker.extraction.pipeline", "from tracker.extraction import declined", ["tracker.extraction.declined"]),
        ("tracker.extraction.roles", "from tracker.extraction import cues, drafts", []),
    ],
)
def test_a_breach_would_be_seen(module: str, source: str, expected: list[str]) -> None:
    known = names() | {"dashboards.app"}
    assert breaches(module, source, known) == expected


def test_a_module_without_a_layer_would_be_seen() -> None:
    with pytest.raises(AssertionError, match="has no place"):
        layer("tracker.helpers")
