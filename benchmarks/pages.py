"""How long the dashboard takes to answer a change of filter, and how much it sends: a real server, a real browser.

    python -m benchmarks.pages sqlite:////tmp/large.db

For each page: what a person changes, the seconds until the page stands still again (the first time, when the store is
asked, and the median of further changes), and the bytes that the server sent for it. `benchmarks.large_store` makes the
store.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, WebSocket

from tests.served import browsing, dashboard, settled

# A page, and what is changed on it: further parameters of its address, one change after the other.
CHANGES = {
    "overview": (
        *("kind=money", "kind=casualty", "kind=percent", "unit=EUR"),
        *("lang=ar", "words=killed", "since=2023-01-01"),
    ),
    "article": ("article=100", "article=5000", "kind=money", "words=campaign"),
    "check": (
        *("figure=1000", "figure=2000", "figure=2000&review=unreviewed", "figure=2000&kind=money"),
        "claim=A fire killed 12 people",
    ),
    "timeline": (
        *("kind=casualty&unit=killed", "kind=casualty&unit=wounded"),
        *("kind=money&unit=USD&role=raised", "kind=percent&unit=%25&role=approval"),
    ),
}


@dataclass
class _Received:
    """Bytes that came over the page's connections."""

    total: int = 0
    seen: list[WebSocket] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        def opened(socket: WebSocket) -> None:
            self.seen.append(socket)
            socket.on("framereceived", self._add)

        page.on("websocket", opened)

    def _add(self, payload: str | bytes) -> None:
        self.total += len(payload)


def main() -> None:
    """Print a row for each change."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("store", help="the URL of the store")
    parser.add_argument("--again", type=int, default=3, help="how often each change is made once more (3)")
    args = parser.parse_args()
    print(f"{'page':<10} {'change':<44} {'first s':>8} {'again s':>8} {'kB':>7}")
    with tempfile.TemporaryDirectory() as scratch:
        log = Path(scratch) / "log.txt"
        with dashboard(args.store, log) as address, browsing() as browser:
            for name, change, first, again, size in measured(browser.new_page(), address, args.again):
                print(f"{name:<10} {change:<44} {first:>8.2f} {again:>8.2f} {size / 1000:>7.0f}", flush=True)


def measured(page: Page, address: str, again: int) -> Iterator[tuple[str, str, float, float, int]]:
    """Page, change, seconds at first and again, bytes."""
    received = _Received()
    received.listen(page)
    page.goto(address)
    settled(page)
    for name, changes in CHANGES.items():
        path = "" if name == "overview" else name
        page.goto(f"{address}/{path}?ui=en")
        settled(page)
        for change in changes:
            before = received.total
            first = _seconds(page, change)
            size = received.total - before
            more = []
            for _ in range(again):
                _seconds(page, "")
                more.append(_seconds(page, change))
            yield name, change, first, median(more) if more else first, size


# Looks at the page every few milliseconds: a test's own waiting looks only now and then, and would add up to a second.
_CHANGE = """(change) => new Promise((done) => {
    const start = performance.now();
    history.pushState({}, '', location.pathname + '?ui=en' + (change ? '&' + change : ''));
    window.dispatchEvent(new PopStateEvent('popstate', {state: {}}));
    let began = false, still = null;
    const look = () => {
        const now = performance.now();
        const idle = document.querySelector('.stApp[data-test-script-state="notRunning"]')
            && !document.querySelector('[data-testid="stSkeleton"], [data-stale="true"]');
        began = began || !idle || now - start > 400;
        still = began && idle ? still ?? now : null;
        if (still !== null && now - still > 150) done((still - start) / 1000);
        else setTimeout(look, 10);
    };
    look();
})"""


def _seconds(page: Page, change: str) -> float:
    """From the change of the address, within the open session, until the page stands still."""
    seconds: float = page.evaluate(_CHANGE, change)
    return seconds


if __name__ == "__main__":
    main()
