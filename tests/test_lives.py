"""A store outlives whoever is killed on it; a full disk and a store that may only be read are told in one line."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from benchmarks.lives import faults, line, live, write_versions
from benchmarks.synthetic import articles
from tests.stored import KILLED, dump, put
from tracker.errors import StoreError
from tracker.export import write_file
from tracker.store import open_store, queries, reviewing, writing
from tracker.store.filters import Filters

ROOT = Path(__file__).parent.parent


def test_kills_of_every_program(tmp_path: Path) -> None:
    """A sample; `make crash` kills more of them, on both databases."""
    versions = write_versions(tmp_path / "corpus", 8, seed=1)
    life = live(f"sqlite:///{tmp_path}/store.db", versions, times=3, seed=2)
    assert not life.faults, "\n".join([line("", life), *life.faults])
    assert life.kills == {"add": 1, "refresh": 1, "review": 1}


def test_what_is_lost_would_be_seen(tmp_path: Path) -> None:
    with closing(open_store(f"sqlite:///{tmp_path}/store.db")) as store:
        put(store, KILLED)
        reviewing.review(store, 1, "note", reviewer="Kit", note="one")
        assert list(faults(store, {"one"})) == []
        assert list(faults(store, {"one", "two"})) == ["lost: review two"]
        with store.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE figures SET start = start + 1")
        assert "half: a" in list(faults(store, set()))


@contextmanager
def full_disk(most_bytes: int) -> Iterator[None]:
    """No file grows beyond so many bytes, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def tracker(*arguments: str, most_bytes: int | None = None) -> subprocess.CompletedProcess[str]:
    def limit() -> None:
        if most_bytes is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    return subprocess.run(
        [sys.executable, "-m", "tracker", *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limit,
    )


@pytest.mark.untraced  # the tracer's own file meets the full disk
def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    url = f"sqlite:///{file}"
    first, *_, last = write_versions(tmp_path, 30, seed=1)
    with open_store(url) as store:
        put(store, KILLED)
        reviewing.review(store, 1, "accept", reviewer="Kit", note="kept")
    run = tracker("add", str(first), "--store", url, most_bytes=file.stat().st_size + 200_000)
    told = run.stderr.splitlines()
    assert run.returncode == 1
    assert len(told) == 1, run.stderr
    assert told[0].startswith(f"tracker: {url}: ")
    assert "free some space" in told[0], told
    with open_store(url) as store:
        assert list(faults(store, {"kept"})) == []
    assert tracker("add", str(first), str(last), "--store", url).returncode == 0
    with open_store(url) as store:
        assert list(faults(store, {"kept"})) == []


@pytest.mark.untraced  # the tracer's own file meets the full disk
def test_a_full_disk_leaves_no_half_export(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/store.db"
    with open_store(url) as store:
        for each in articles(10, seed=1):
            writing.add(store, each)
        for name in ("a.csv", "a.jsonl", "a.parquet"):
            with full_disk(4_096), pytest.raises(OSError):
                write_file(queries.entries(store, Filters()), tmp_path / name)
    run = tracker("export", "--store", url, "-o", str(tmp_path / "a.xlsx"), most_bytes=4_096)
    assert (run.returncode, len(run.stderr.splitlines())) == (1, 1), run.stderr
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("store.db")] == []


def test_a_store_that_may_only_be_read() -> None:
    folder = Path(tempfile.mkdtemp(prefix="tracker-read-only-", dir="/tmp"))  # where others may look
    try:
        folder.chmod(0o755)
        with open_store(f"sqlite:///{folder / 'store.db'}") as store:
            put(store, KILLED)
            before = dump(store)
        with (
            nobody(folder),
            pytest.raises(StoreError, match="make the file and its folder writable") as caught,
            open_store(f"sqlite:///{folder / 'store.db'}") as store,
        ):
            put(store, "A fire killed 7 people.", id="b")
        assert "\n" not in str(caught.value)
        with open_store(f"sqlite:///{folder / 'store.db'}") as store:
            assert dump(store) == before
    finally:
        shutil.rmtree(folder)


@contextmanager
def nobody(folder: Path) -> Iterator[None]:
    """Be somebody who may not write here; root may always, and becomes another user for the while."""
    modes = {path: path.stat().st_mode for path in (folder, *folder.iterdir())}
    for path in modes:
        path.chmod(0o555 if path.is_dir() else 0o444)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(user)
        for path, mode in modes.items():
            if path.exists():
                path.chmod(mode)
