"""What a fresh interpreter loads: a script that only extracts does not pay for the dashboard or for tables."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("pandas", "numpy", "streamlit", "altair", "rich", "charset_normalizer")
REPORT = f"import sys; print(*sorted(set({HEAVY}) & set(sys.modules)), file=sys.stderr)"


def loaded(code: str, *arguments: str) -> list[str]:
    """Which heavy packages a fresh interpreter has loaded after the code."""
    run = subprocess.run(
        [sys.executable, "-c", f"{code}\n{REPORT}", *arguments], capture_output=True, encoding="utf-8", check=True
    )
    return run.stderr.split()


def test_the_library() -> None:
    assert loaded("import tracker; tracker.extract('The party raised $3 million.')") == []


@pytest.mark.parametrize(
    ("output", "expected"),
    [("jsonl", []), ("csv", []), ("table", ["rich"])],
)
def test_the_command_line(tmp_path: Path, output: str, expected: list[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("جمع الحزب 3 ملايين دولار.", encoding="utf-8")
    code = "import sys; from tracker.cli import main; main(['extract', *sys.argv[1:]])"
    assert loaded(code, str(article), "--format", output) == expected


def test_only_an_old_encoding_loads_the_detection(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("جمع الحزب 3 ملايين دولار.".encode("cp1256"))
    code = "import sys; from tracker.cli import main; main(['extract', sys.argv[1], '--format', 'csv'])"
    assert loaded(code, str(article)) == ["charset_normalizer"]
