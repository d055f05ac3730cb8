"""Pictures of the dashboard for the documentation: the demo articles, served and looked at as a person would.

    make screenshots

They are taken in the system's Chromium and kept small: a documentation is read over slow lines too.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from tracker.store import Store, open_store, queries
from tracker.store.filters import Filters

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "screenshots"
MOST_BYTES = 150_000
_WIDTH = 1200
_COLOURS = (128, 64, 32, 16)


@dataclass(frozen=True)
class Shot:
    """One picture.

    Attributes:
        name: of its file.
        path: what is shown, as an address below the dashboard's.
        height: how much of it, in pixels.
    """

    name: str
    path: Callable[[Store], str]
    height: int


def _checked(store: Store) -> str:
    """A figure with a hedge, in an English sentence."""
    asked = Filters(kinds=("money",), hedges=("more_than",), languages=("en",), roles=("raised", "spent"))
    return f"check?figure={queries.page(store, asked)[0].key}&ui=en"


SHOTS = (
    Shot("overview-en", lambda store: "?ui=en", 1750),
    Shot("overview-ar", lambda store: "?chart=casualty&ui=ar", 1750),
    Shot("article-ar", lambda store: "article?ui=ar", 1250),
    Shot("check-en", _checked, 1000),
    Shot("timeline-en", lambda store: "timeline?kind=casualty&unit=killed&ui=en", 1000),
)


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures; 1 if one stays too large."""
    parser = argparse.ArgumentParser(description="Take the documentation's pictures of the dashboard.")
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="DIR", help="where to (docs/screenshots)")
    folder = parser.parse_args(arguments).out
    folder.mkdir(parents=True, exist_ok=True)
    too_large = False
    for name, picture in taken():
        small = reduced(picture)
        (folder / f"{name}.png").write_bytes(small)
        too_large |= len(small) > MOST_BYTES
        print(f"{name}.png: {len(small):,} bytes")
    return 1 if too_large else 0


def taken() -> Iterator[tuple[str, bytes]]:
    """The pictures by their names, as the browser takes them."""
    from tests.served import browsing, dashboard, settled  # noqa: PLC0415  (needs requirements-dev.txt)

    with tempfile.TemporaryDirectory() as scratch:
        url = f"sqlite:///{Path(scratch) / 'store.db'}"
        _filled(url)
        with open_store(url) as store, dashboard(url, Path(scratch) / "log.txt") as address, browsing() as browser:
            page = browser.new_page(locale="en-GB", reduced_motion="reduce")
            page.goto(address)
            for shot in SHOTS:
                page.set_viewport_size({"width": _WIDTH, "height": shot.height})
                page.goto(f"{address}/{shot.path(store)}")
                settled(page)
                page.wait_for_timeout(1_000)  # fonts and charts
                yield shot.name, page.screenshot()


def _filled(url: str) -> None:
    """The demo articles in a store, as a person puts them there."""
    environment = {**os.environ, "TRACKER_DATABASE_URL": url}
    subprocess.run([sys.executable, "-m", "tracker", "add", "seeds"], cwd=ROOT, env=environment, check=True)


def reduced(picture: bytes) -> bytes:
    """The picture in as many colours as its size allows."""
    from PIL import Image  # noqa: PLC0415  (only here)

    small = b""
    with Image.open(BytesIO(picture)) as image:
        for colours in _COLOURS:
            packed = BytesIO()
            image.convert("RGB").quantize(colours, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
            small = packed.getvalue()
            if len(small) <= MOST_BYTES:
                break
    return small


if __name__ == "__main__":
    sys.exit(main())
