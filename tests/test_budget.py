"""An article has so much time: what takes longer is refused in one line, and the rest goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

import tracker
from tests.stored import KILLED, RAISED, article, dump
from tracker import budget
from tracker.cli import main
from tracker.errors import TookTooLong
from tracker.store import open_store, writing

SLOW = "The fire killed 5 people. " * 50


@pytest.fixture
def slow_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes on by three seconds whenever it is looked at: twenty sentences take a minute."""
    now = iter(range(0, 10_000_000, 3))
    monkeypatch.setattr(budget.time, "monotonic", lambda: next(now))


@pytest.mark.usefixtures("slow_clock")
def test_a_text_that_takes_too_long_is_refused() -> None:
    assert len(tracker.extract(KILLED)) == 1
    with pytest.raises(TookTooLong, match="takes longer than 60 seconds; split it, or raise TRACKER_ARTICLE_SECONDS"):
        tracker.extract(SLOW)


@pytest.mark.usefixtures("slow_clock")
def test_the_time_can_be_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_ARTICLE_SECONDS", "600")
    assert len(tracker.extract(SLOW)) == 50


@pytest.mark.usefixtures("slow_clock")
def test_the_other_articles_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("a", KILLED), ("b", SLOW), ("c", RAISED)):
        (tmp_path / f"{name}.txt").write_text(text)
    assert main(["extract", str(tmp_path), "--format", "jsonl"]) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 2
    assert said.err.splitlines()[0].startswith("tracker: b: the text takes longer than 60 seconds")
    assert main(["add", str(tmp_path), "--store", f"sqlite:///{tmp_path}/store.db"]) == 1
    assert capsys.readouterr().out == "2 added, 0 unchanged, 0 changed, 1 refused\n"


def test_a_refresh_leaves_what_takes_too_long_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path}/store.db"
    with open_store(url) as store:
        writing.add(store, article(KILLED, id="quick"))
        writing.add(store, article(SLOW, id="slow"))
        before = dump(store)
        request.getfixturevalue("slow_clock")
        assert main(["refresh", "--all", "--store", url]) == 1
        assert dump(store) == before
    said = capsys.readouterr()
    assert said.out == "1 articles read again, 0 with other figures than before, 1 refused\n"
    assert said.err.startswith("tracker: slow: the text takes longer than 60 seconds")
