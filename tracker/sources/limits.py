"""How much is read: one article up to its cap, an archive up to its own."""

from __future__ import annotations

import io
import tempfile
import zlib
from collections.abc import Callable
from typing import BinaryIO, cast

from tracker.errors import BrokenArchive, InputTooLarge, MissingInput, printable
from tracker.settings import current

_BUFFER_BYTES = 262_144
_IN_MEMORY_BYTES = 20_000_000

RATIO = 200
"""What unpacks to more times its size is taken for a bomb."""

ANY_RATIO_BYTES = 16_000_000
"""Up to so many bytes, whatever it was packed to."""


def too_large(name: str, cap: int) -> InputTooLarge:
    """The refusal of an article over the cap."""
    return InputTooLarge(
        f"{name}: is larger than {cap:,} bytes; split it, or raise the cap with TRACKER_MAX_TEXT_BYTES"
    )


def too_large_unpacked(name: str, cap: int) -> BrokenArchive:
    """The refusal of an archive that holds more than it may."""
    return BrokenArchive(
        f"{name}: unpacks to more than {cap:,} bytes; split it, or raise the cap with TRACKER_MAX_ARCHIVE_BYTES"
    )


def shorter(name: str) -> MissingInput:
    """The refusal of a part of a file that the file does not have any more."""
    return MissingInput(f"{name}: is shorter than it was; run the job again")


def reason(error: Exception, longest: int = 160) -> str:
    """What a library says of a damage, on one line that can be shown: it may quote the damaged bytes."""
    return printable(" ".join(str(error).split())[:longest])


def read_capped(stream: BinaryIO, name: str) -> bytes:
    """All that is left of a stream that holds one article.

    Raises:
        InputTooLarge: It is over the cap (`Settings.max_text_bytes`).
    """
    cap = current().max_text_bytes
    raw = stream.read(cap + 1)
    if len(raw) > cap:
        raise too_large(name, cap)
    return raw


def at_once(stream: BinaryIO, size: int) -> bytes:
    """What is there to be read, at most `size` bytes: nothing waits until a buffer is full."""
    read = getattr(stream, "read1", stream.read)
    return cast(bytes, read(size))


class Unpacking(io.RawIOBase):
    """What comes out of a decompressor: damage is told as `BrokenArchive`, and so is a bomb.

    A bomb is what unpacks to more than `Settings.max_archive_bytes`, or to hundreds of times its size.
    """

    def __init__(self, stream: BinaryIO, name: str, packed: Callable[[], int]) -> None:
        """Wrap a decompressor.

        Args:
            stream: The decompressor.
            name: What to call it in an error.
            packed: How many bytes of the packed file have been taken so far.
        """
        self._stream, self._name, self._packed = stream, name, packed
        self._taken = 0
        self._damage: BrokenArchive | None = None
        self._cap = current().max_archive_bytes

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill a buffer with what comes next; 0 at the end."""
        view = memoryview(cast(bytearray, buffer))
        part = self._part(len(view))
        self._taken += len(part)
        self._check()
        view[: len(part)] = part
        return len(part)

    def _part(self, size: int) -> bytes:
        if self._damage is not None:
            raise self._damage
        try:
            return at_once(self._stream, size)  # what stands before a damage is given out before it is met
        except _damages() as damage:
            self._damage = BrokenArchive(f"{self._name}: is cut off or damaged ({reason(damage)}); fetch it again")
            raise self._damage from damage

    def _check(self) -> None:
        if self._taken > self._cap:
            raise too_large_unpacked(self._name, self._cap)
        if self._taken > ANY_RATIO_BYTES and self._taken > RATIO * self._packed():
            raise BrokenArchive(
                f"{self._name}: unpacks to over {RATIO} times its size; unpack it yourself if it is meant"
            )


def _damages() -> tuple[type[Exception], ...]:
    """What a decompressor raises; these modules are loaded if the archive needs them, not before."""
    import lzma  # noqa: PLC0415  (text files need neither)
    import zipfile  # noqa: PLC0415

    return (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, NotImplementedError, RuntimeError)


def unpacked(stream: BinaryIO, name: str, packed: Callable[[], int]) -> BinaryIO:
    """A decompressor's content as a buffered stream with the checks of `Unpacking`."""
    return io.BufferedReader(Unpacking(stream, name, packed), _BUFFER_BYTES)


class _Copy(tempfile.SpooledTemporaryFile[bytes]):
    """A copy that is closed as soon as nobody reads it any more."""

    def __del__(self) -> None:
        self.close()


def seekable(stream: BinaryIO, name: str) -> BinaryIO:
    """The stream, or where it only runs forward a copy of it, a large one on the disk.

    Raises:
        BrokenArchive: It is over the cap of archives.
    """
    if stream.seekable():
        return stream
    cap = current().max_archive_bytes
    copy = _Copy(max_size=_IN_MEMORY_BYTES)
    size = 0
    while part := stream.read(_BUFFER_BYTES):
        size += len(part)
        if size > cap:
            raise BrokenArchive(f"{name}: is larger than {cap:,} bytes; raise the cap with TRACKER_MAX_ARCHIVE_BYTES")
        copy.write(part)
    copy.seek(0)
    return cast(BinaryIO, copy)
