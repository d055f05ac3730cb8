"""Where the demo articles are: in the installed package, or in the checkout beside it."""

from __future__ import annotations

from pathlib import Path

from tracker.errors import MissingInput

_PACKAGE = Path(__file__).parent


def demo_articles() -> Path:
    """The folder of the demo articles.

    Raises:
        MissingInput: the installation has none.
    """
    for folder in (_PACKAGE / "seeds", _PACKAGE.parent / "seeds"):
        if folder.is_dir():
            return folder
    raise MissingInput("the demo articles are not installed; install figure-tracker again")
