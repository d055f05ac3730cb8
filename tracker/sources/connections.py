"""Connections to addresses that were checked, and the time that everything about a page may take together.

Nothing here looks a name up a second time: what `resolve` says is judged by the caller, and `connect` goes to the one
address it is given. Proxies that the environment names are not asked, because they would look the name up themselves.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Resolve = Callable[[str, int], list[str]]
"""The addresses of a host and port, best first. It raises an `OSError` where there are none."""

Connect = Callable[[str, int, float], socket.socket]
"""An open connection to an IP address and port, made within so many seconds. It raises an `OSError` for none."""

_Result = TypeVar("_Result")


def resolve(host: str, port: int) -> list[str]:
    """The addresses that the system knows for a host."""
    known = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in known))


def connect(address: str, port: int, seconds: float) -> socket.socket:
    """Connect to an IP address."""
    return socket.create_connection((address, port), timeout=seconds)


def trusted() -> ssl.SSLContext:
    """Whom to believe about who a server is: the system's authorities, and certifi's where a system has none."""
    import certifi  # noqa: PLC0415  (its list is read only where a page is fetched over TLS)

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class Deadline:
    """The moment by which a page must be there.

    A timeout of a socket starts anew with every byte. So a thread of its own ends the connection when the time is up,
    and a server that sends a byte a second gains nothing.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._end

    def left(self) -> float:
        """The seconds that are left.

        Raises:
            TimeoutError: There are none.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Do not count what is done meanwhile."""
        start = time.monotonic()
        yield
        self._end += time.monotonic() - start

    def hurry(self, call: Callable[[], _Result]) -> _Result:
        """What a call returns that cannot be interrupted, such as looking a name up.

        Raises:
            TimeoutError: It does not return in time; its thread is left to itself.
            OSError: It raises that.
        """
        results: queue.SimpleQueue[_Result | OSError] = queue.SimpleQueue()
        threading.Thread(target=_put, args=(call, results), daemon=True).start()
        try:
            result = results.get(timeout=self.left())
        except queue.Empty as error:
            raise TimeoutError from error
        if isinstance(result, OSError):
            raise result
        return result

    @contextmanager
    def cutting(self, connection: socket.socket) -> Iterator[None]:
        """End a connection when the time is up, whatever it is doing then, its handshake included."""
        left = self.left()
        twin = connection.dup()  # TLS takes the socket over; this one stays
        timer = threading.Timer(left, _shut, [twin])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            twin.close()


def _put(call: Callable[[], _Result], results: queue.SimpleQueue[_Result | OSError]) -> None:
    try:
        results.put(call())
    except OSError as error:
        results.put(error)


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:  # the other side was faster
        return
