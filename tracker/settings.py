"""The few things that a user may want to turn, in one place."""

from __future__ import annotations

import os
from dataclasses import dataclass

_SIZES = {
    "max_text_bytes": "TRACKER_MAX_TEXT_BYTES",
    "max_fetch_bytes": "TRACKER_MAX_FETCH_BYTES",
    "max_archive_bytes": "TRACKER_MAX_ARCHIVE_BYTES",
}


@dataclass(frozen=True)
class Settings:
    """Limits of the tracker, and where its store is. Sizes in bytes, times in seconds.

    Attributes:
        max_text_bytes: the largest article, as text or as the file that it is read from.
        max_fetch_bytes: the largest answer that is taken from a server.
        max_archive_bytes: what an archive may hold in all, unpacked.
        article_seconds: how long the figures of one article may take, and the reading of one PDF.
        fetch_seconds: how long one page may take, redirects included.
        allow_loopback: whether pages of this machine may be fetched.
        database_url: the store: `sqlite:///FILE`, `postgresql://…`, or None for the file in the user's data folder.
        read_only: whether the dashboard writes nothing: no reviews, no articles, no saved views.
        auth: the TOML file that tells the dashboard who may log in (OpenID Connect), or None for no login.
    """

    max_text_bytes: int = 20_000_000
    max_fetch_bytes: int = 20_000_000
    max_archive_bytes: int = 4_000_000_000
    article_seconds: int = 60
    fetch_seconds: float = 30.0
    allow_loopback: bool = False
    database_url: str | None = None
    read_only: bool = False
    auth: str | None = None


def current() -> Settings:
    """The settings in force: defaults, or what the environment says.

    Raises:
        ValueError: A variable's value is no number; the message names the variable.
    """
    sizes = {field: _number(variable, getattr(Settings, field)) for field, variable in _SIZES.items()}
    return Settings(
        **sizes,
        article_seconds=article_seconds(),
        fetch_seconds=_number("TRACKER_FETCH_SECONDS", int(Settings.fetch_seconds)),
        allow_loopback=os.environ.get("TRACKER_ALLOW_LOOPBACK", "") not in ("", "0"),
        database_url=os.environ.get("TRACKER_DATABASE_URL") or None,
        read_only=os.environ.get("TRACKER_READ_ONLY", "") not in ("", "0"),
        auth=os.environ.get("TRACKER_AUTH") or None,
    )


def article_seconds() -> int:
    """`Settings.article_seconds` alone, which is asked for each text.

    Raises:
        ValueError: As for `current`.
    """
    return _number("TRACKER_ARTICLE_SECONDS", Settings.article_seconds)


def _number(variable: str, default: int) -> int:
    value = os.environ.get(variable)
    if not value:
        return default
    if not value.isascii() or not value.isdigit():
        raise ValueError(f"{variable} must be a whole number, not {value!r}")
    return int(value)
