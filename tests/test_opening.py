"""The dashboard opens the reader's browser: a real server, and a browser that writes down what it was asked."""

import asyncio
import time
from pathlib import Path

import pytest

from dashboards import opening
from tests.served import dashboard


@pytest.fixture
def browser(tmp_path: Path) -> Path:
    """A program that writes the address it is given to a file beside it."""
    program = tmp_path / "browser"
    program.write_text(f'#!/bin/sh\necho "$1" >> "{tmp_path / "asked.txt"}"\n')
    program.chmod(0o755)
    return program


def _asked(browser: Path, seconds: float) -> str:
    until = time.monotonic() + seconds
    asked = browser.with_name("asked.txt")
    while not asked.exists() and time.monotonic() < until:
        time.sleep(0.05)
    return asked.read_text() if asked.exists() else ""


def test_the_browser_opens_once_the_server_answers(browser: Path, tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path / 'store.db'}"
    with dashboard(store, tmp_path / "log.txt", opens=True, BROWSER=f"{browser} %s", DISPLAY=":9") as address:
        assert _asked(browser, 20) == f"{address}\n"


@pytest.mark.parametrize(
    ("address", "screen"),
    [("", ":9"), ("http://localhost:1", "")],
)
def test_nothing_opens_unasked_or_without_a_screen(monkeypatch: pytest.MonkeyPatch, address: str, screen: str) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("webbrowser.open", lambda _: pytest.fail("it was opened"))
    monkeypatch.setenv(opening.ADDRESS, address)
    monkeypatch.setenv("DISPLAY", screen)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("dashboards.opening.Thread", lambda **_: pytest.fail("it was waited for"))
    asyncio.run(_lived())


async def _lived() -> None:
    async with opening.lifespan(None):
        pass


def test_a_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_PATIENCE", 0.3)
    monkeypatch.setattr("webbrowser.open", lambda _: pytest.fail("it was opened"))
    opening._open("http://127.0.0.1:1")
