"""Every way in which the tracker refuses something. The message is what the user reads: one line, what to do."""

from __future__ import annotations


def printable(words: str) -> str:
    """What others wrote, as a message may quote it: on one line, what cannot be printed as U+FFFD."""
    return "".join(char if char.isprintable() else "\ufffd" for char in words)


class TrackerError(Exception):
    """Base of all errors that the tracker raises on purpose."""


class EmptyInput(TrackerError):
    """The input holds no text."""


class BinaryInput(TrackerError):
    """The input is not text in any encoding that the tracker reads."""


class InputTooLarge(TrackerError):
    """The input is over the size cap (`Settings.max_text_bytes`)."""


class TookTooLong(TrackerError):
    """An article takes longer than it may (`Settings.article_seconds`)."""


class BrokenArticle(TrackerError):
    """An article's line or its metadata file cannot be read as the documented JSON."""


class BrokenArchive(TrackerError):
    """An archive or a compressed file is cut off, damaged, or holds more than it may."""


class BrokenDocument(TrackerError):
    """A PDF, a DOCX, a table, a feed or a page that cannot be read as what it says it is."""


class DigitsDisagree(TrackerError):
    """Two readers of a PDF give different digits, so that none of its figures could be trusted."""


class MissingInput(TrackerError):
    """The path does not exist or cannot be opened, or what was there of it is gone."""


class ForbiddenAddress(TrackerError):
    """An address that must not be fetched: another scheme than http(s), or a host on a private network."""


class FetchFailed(TrackerError):
    """An address that could not be fetched: no answer, an error of the server, too slow, too large, not allowed."""


class ClusterLost(TrackerError):
    """The scheduler of a cluster is gone, or has another version."""


class StoreError(TrackerError):
    """The store cannot be opened, read or written."""


class UnknownRecord(TrackerError):
    """An article, a figure or a saved view that the store does not hold."""


class InvalidRequest(TrackerError):
    """A filter, a review or a file name that cannot be meant."""


class UnsupportedLanguage(TrackerError):
    """A language code that no language module offers."""
