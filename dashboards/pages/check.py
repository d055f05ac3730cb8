"""The page "check"."""

from __future__ import annotations

from dashboards import frame
from dashboards.address import View


def show() -> None:
    """Draw the page for the view in the address."""
    frame.page("page.check", _body)


def _body(view: View) -> None:
    """What is below the heading."""
