"""The cores of this machine: a pool of processes, made anew when one of them is killed."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import forkserver
from multiprocessing.context import BaseContext
from typing import Any


class Local:
    """Processes of this machine, see `job.Workforce`. When one dies, the pool is broken and all its futures fail."""

    lost: tuple[type[BaseException], ...] = (BrokenProcessPool,)
    blames_all = True

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool = self._new_pool()

    @property
    def hands(self) -> int:
        """How many processes."""
        return self._workers

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Have a function called by one of the processes."""
        try:
            return self._pool.submit(function, *arguments)
        except BrokenProcessPool as error:  # one died while nobody waited for it
            failed: Future[Any] = Future()
            failed.set_exception(error)
            return failed

    def result(self, future: Future[Any]) -> Any:
        """What came of a call that has ended."""
        return future.result()

    def renew(self) -> None:
        """A new pool in the place of the broken one."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._new_pool()

    def close(self) -> None:
        """End the processes, whatever they are at."""
        children = multiprocessing.active_children()
        self._pool.shutdown(wait=False, cancel_futures=True)
        for child in children:
            child.terminate()
        for child in children:
            child.join()

    def _new_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._workers, mp_context=_context(), initializer=_prepare)


def warm_up() -> None:
    """Start the process that workers are forked from, which makes itself ready while the caller does other things."""
    _context()
    forkserver.ensure_running()


def _context() -> BaseContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tracker.bulk.ready"])
    return context


@contextmanager
def local(workers: int | None = None) -> Iterator[Local]:
    """So many processes (as there are cores, unless it is said), which are gone in the end."""
    pool = Local(workers or cores())
    try:
        yield pool
    finally:
        pool.close()


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _prepare() -> None:
    """Ctrl+C is for the one who asked; whoever loses that one has nobody left to work for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(multiprocessing.parent_process(),), daemon=True).start()


def _end_with(parent: Any) -> None:
    parent.join()
    os._exit(1)
