"""The dashboard as people meet it: served as `tracker dashboard` serves it, and opened in the system's Chromium.

What the browser's tests share with `benchmarks/screenshots.py`.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_SECONDS = 60


class NotServed(Exception):
    """The dashboard did not start, or there is no browser to look at it; the message says what to do."""


@contextmanager
def dashboard(
    store: str,
    log: Path,
    *options: str,
    cwd: Path = ROOT,
    path: Path | None = None,
    port: int | None = None,
    opens: bool = False,
    **environment: str,
) -> Iterator[str]:
    """The dashboard over a store, on a free port; its address.

    Args:
        store: the URL of the store.
        log: the file that takes what the server prints.
        options: more of the command's.
        cwd: where it is typed.
        path: the folder whose packages it runs; None for those of this interpreter.
        port: where it listens; left out, a free port.
        opens: whether it opens the browser itself.
        environment: further variables.
    """
    port = port or free_port()
    command = [sys.executable, "-m", "tracker", "dashboard", "--port", str(port), *options]
    if not opens:
        command.append("--no-browser")
    packages = {"PYTHONPATH": str(path)} if path else {}
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env={**os.environ, "TRACKER_DATABASE_URL": store, **packages, **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # the server is a process of its own, to be ended with the command
        )
    try:
        address = f"http://localhost:{port}"
        _wait_for_health(address, process, log)
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for_health(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise NotServed(f"the dashboard did not start:\n{log.read_text(errors='replace')}")


def chromium() -> str:
    """The system's browser; on a Debian machine that is ours it is installed where it is missing, as in CI.

    Raises:
        NotServed: There is none.
    """
    found = _installed()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", "--quiet", *step], env=environment, check=True, stdin=subprocess.DEVNULL)
        found = _installed()
    if found is None:
        raise NotServed("Chromium is missing: install it, on Debian with `apt-get install chromium`")
    return found


def _installed() -> str | None:
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        try:
            yield started
        finally:
            started.close()


def settled(page: Page) -> None:
    """Wait until a page of the dashboard has been drawn to its end."""
    expect(page.locator("h1.headline")).to_be_visible()
    expect(page.locator('.stApp[data-test-script-state="notRunning"]')).to_have_count(1)
    expect(page.locator('[data-testid="stSkeleton"], [data-stale="true"]')).to_have_count(0)
