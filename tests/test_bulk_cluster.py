"""`tracker bulk --cluster`: a real scheduler, real workers, and kills at any moment."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.bulk import content, done, leftovers, run, started, write_lines
from tracker.bulk import cluster as bulk_cluster
from tracker.bulk.cluster import cluster
from tracker.bulk.inputs import Input
from tracker.bulk.job import Job
from tracker.errors import ClusterLost, InvalidRequest, MissingInput

SIZE = 20_000
DASK = (sys.executable, "-m", "dask")
_QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


class Dask:
    """A scheduler and its workers, each a process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "scheduler.json"
        options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(self.file))
        self.scheduler = subprocess.Popen([*DASK, "scheduler", *options], **_QUIET)
        self.workers: list[subprocess.Popen[bytes]] = []

    @property
    def address(self) -> str:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                return str(json.loads(self.file.read_text())["address"])
            except (OSError, ValueError):
                time.sleep(0.05)
        raise AssertionError("the scheduler does not start")

    def hire(self) -> None:
        options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(self.folder))
        self.workers.append(subprocess.Popen([*DASK, "worker", self.address, *options], **_QUIET))

    def kill(self, which: int) -> None:
        worker = self.workers.pop(which)
        worker.kill()
        worker.wait()

    def stop(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dask]:
    cluster = Dask(tmp_path_factory.mktemp("dask"))
    try:
        cluster.hire()
        cluster.hire()
        yield cluster
    finally:
        cluster.stop()


def test_killed_workers_and_a_killed_job_lose_and_double_nothing(dask: Dask, tmp_path: Path) -> None:
    corpus = write_lines(tmp_path / "a.jsonl", 100)
    undisturbed, out = tmp_path / "undisturbed", tmp_path / "out"
    done(Job(undisturbed, [Input(str(corpus), "a")], size=SIZE))
    random = Random(3)
    command = ["bulk", corpus, "--out", out, "--cluster", dask.address, "--shard-bytes", str(SIZE), "--json"]
    child = started(command)
    for _ in range(3):
        wait_for_more(out)
        dask.kill(random.randrange(len(dask.workers)))
        dask.hire()
    was_running = child.poll() is None
    child.kill()
    child.communicate()
    status, output, errors = run(command)
    assert (status, was_running) == (0, True), errors
    assert "100 articles" in output
    assert content(out) == content(undisturbed)
    assert leftovers(out) == []


def wait_for_more(out: Path) -> None:
    """Until another shard is done, so that kills come in the midst of the work and not before it."""
    before = len(list(out.glob("figures/*.parquet")))
    deadline = time.monotonic() + 20
    while len(list(out.glob("figures/*.parquet"))) == before and time.monotonic() < deadline:
        time.sleep(0.02)


def test_where_no_scheduler_is_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_cluster, "_CONNECT_SECONDS", 0.5)
    address = "tcp://127.0.0.1:9"
    with pytest.raises(MissingInput, match=f"{address}: there is no scheduler; start one"), cluster(address):
        pass


def test_a_scheduler_that_goes_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_cluster, "_CONNECT_SECONDS", 4)  # after which its client looks for it no longer
    dask = Dask(tmp_path)
    told = f"{dask.address}: the scheduler is gone; start it and the job again, which does the rest"
    try:
        with cluster(dask.address) as workforce:
            assert workforce.hands == 0
            begun = workforce.submit(abs, -1)
            dask.scheduler.kill()
            with pytest.raises(ClusterLost) as lost:
                workforce.result(begun)
            assert str(lost.value) == told
            with pytest.raises(ClusterLost) as lost:
                assert workforce.hands
            assert str(lost.value) == told
    finally:
        dask.stop()


def test_where_dask_is_not_installed_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(InvalidRequest, match=r"needs Dask; install it .* 'figure-tracker\[cluster\]'$"),
        cluster("tcp://127.0.0.1:9"),
    ):
        pass
