"""Every way in which the tracker refuses something. The message is what the user reads: one line, what to do."""

from __future__ import annotations


class TrackerError(Exception):
    """Base of all errors that the tracker raises on purpose."""


class EmptyInput(TrackerError):
    """The input holds no text."""


class BinaryInput(TrackerError):
    """The input is not text in any encoding that the tracker reads."""


class InputTooLarge(TrackerError):
    """The input is over the size cap (`Settings.max_text_bytes`)."""


class BrokenArticle(TrackerError):
    """An article's line or its metadata file cannot be read as the documented JSON."""


class BrokenArchive(TrackerError):
    """A compressed file is cut off or damaged."""


class MissingInput(TrackerError):
    """The path does not exist or cannot be opened."""


class UnsupportedLanguage(TrackerError):
    """A language code that no language module offers."""
