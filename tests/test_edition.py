"""The name of the rules: every source makes it, and nothing else does."""

from __future__ import annotations

from pathlib import Path

from tracker.extraction.edition import _sources


def test_only_sources_make_it(tmp_path: Path) -> None:
    (tmp_path / "ar").mkdir()
    for name in ("b.py", "a.py", "a.cpython-311.pyc", "py.typed", "ar/words.py", "ar/words.txt"):
        (tmp_path / name).write_text(name)
    assert [source.name for source in _sources(tmp_path)] == ["a.py", "words.py", "b.py"]
