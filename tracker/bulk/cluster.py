"""The workers of a Dask cluster, on one machine or on many that see the same folders (or the same URLs)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import contextmanager
from typing import Any

from tracker.errors import ClusterLost, InvalidRequest, MissingInput

_CONNECT_SECONDS = 10


class Cluster:
    """The workers that a scheduler knows, see `job.Workforce`; they may come and go.

    What a lost worker was at the scheduler gives to another one, several times (its setting `allowed-failures`); then
    it blames the task.
    """

    blames_all = False

    def __init__(self, client: Any, address: str) -> None:
        from distributed import KilledWorker  # noqa: PLC0415

        self.lost: tuple[type[BaseException], ...] = (KilledWorker,)
        self._client, self._address = client, address
        self._executor = client.get_executor(pure=False)

    @property
    def hands(self) -> int:
        """How many threads all workers have together.

        Raises:
            ClusterLost: The scheduler is gone.
        """
        try:
            return sum(self._client.nthreads().values())
        except (OSError, TimeoutError, ValueError) as error:
            raise self._gone() from error

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Have a function called by one of the workers."""
        future: Future[Any] = self._executor.submit(function, *arguments)
        return future

    def result(self, future: Future[Any]) -> Any:
        """What came of a call that has ended.

        Raises:
            ClusterLost: The scheduler is gone, and has taken it with it.
        """
        try:
            return future.result()
        except CancelledError as error:
            raise self._gone() from error

    def _gone(self) -> ClusterLost:
        return ClusterLost(f"{self._address}: the scheduler is gone; start it and the job again, which does the rest")

    def renew(self) -> None:
        """Workers come by themselves, or whoever runs the cluster starts some."""


@contextmanager
def cluster(address: str) -> Iterator[Cluster]:
    """The workers of the scheduler at this address (`tcp://host:8786`).

    Raises:
        InvalidRequest: Dask is not installed.
        MissingInput: There is no scheduler.
    """
    try:
        from distributed import Client  # noqa: PLC0415  (an optional dependency, 0.5 s)
    except ImportError as error:
        raise InvalidRequest(
            "--cluster needs Dask; install it here and on the workers: pip install 'figure-tracker[cluster]'"
        ) from error
    for name in ("distributed", "distributed.client", "distributed.core", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong is told in a line of its own
    try:
        connect: Any = Client  # Dask tells no types
        client = connect(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise MissingInput(f"{address}: there is no scheduler; start one with `dask scheduler`") from error
    with client:
        yield Cluster(client, address)
