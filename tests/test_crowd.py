"""Two programs that add, two reviewers and a dashboard on one store: nothing lost, doubled or told as wrong."""

from __future__ import annotations

from pathlib import Path

from benchmarks.crowd import gather, write_parts


def test_a_small_crowd(tmp_path: Path) -> None:
    """A sample; `make crowd` gathers a larger one, on both databases."""
    parts = write_parts(tmp_path / "parts", processes=2, count=30)
    url = f"sqlite:///{tmp_path / 'store.db'}"
    crowd = gather(url, parts, reviewers=2, reviews=5, folder=tmp_path)
    assert not crowd.faults, crowd.line(url)
    assert (crowd.articles, crowd.reviews) == (60, 10)
    assert crowd.drawings
