"""The few numbers that a user may want to turn, in one place."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Limits of the tracker. Sizes in bytes."""

    max_text_bytes: int = 20_000_000


def current() -> Settings:
    """The settings in force: defaults, or what `TRACKER_MAX_TEXT_BYTES` says."""
    return Settings(max_text_bytes=int(os.environ.get("TRACKER_MAX_TEXT_BYTES", Settings.max_text_bytes)))
