"""Opens the reader's browser once the dashboard answers.

Streamlit would do so itself, but only where it takes itself for a developer's: then it also offers every reader to
write files for coding tools onto the machine.
"""

from __future__ import annotations

import os
import sys
import time
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Thread
from urllib.error import URLError
from urllib.request import urlopen

ADDRESS = "TRACKER_OPEN_ADDRESS"
"""The variable that names what to open; `tracker dashboard` sets it."""
_PATIENCE = 30  # seconds
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[None]:
    """While the server lives; it is not yet heard when this begins."""
    address = os.environ.get(ADDRESS)
    if address and _has_screen():
        Thread(target=_open, args=(address,), daemon=True).start()
    yield


def _has_screen() -> bool:
    """Without one, a browser of text would take the terminal that the server writes to."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _SCREENS)


def _open(address: str) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(f"{address}/_stcore/health", timeout=2):
                webbrowser.open(address)
                return
        except URLError:
            time.sleep(0.1)
