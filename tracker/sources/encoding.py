"""Bytes to text: which encoding an article is written in, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from typing import BinaryIO

from tracker.errors import BinaryInput, EmptyInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = ("cp1256", "iso8859_6", "cp1252")
_SAMPLE_BYTES = 65_536
_BEFORE_BYTES = 256
_PART_BYTES = 1_000_000

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_VISIBLE = re.compile(r"[^\s\x00-\x1f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def decode(raw: bytes, name: str) -> str:
    """Read an article's bytes as text.

    A byte order mark decides (UTF-8, UTF-16, UTF-32) and is left out of the text; else strict UTF-8; else the one of
    Windows-1256, ISO-8859-6 and Windows-1252 that the bytes look like. Line ends stay as they are.

    Args:
        raw: The whole content.
        name: What to call the input in an error.

    Raises:
        EmptyInput: There is nothing in it that a person could see.
        BinaryInput: It is no text in any of these encodings.
    """
    return check_text(_decoded(raw, name), name)


def encoding_of(stream: BinaryIO, name: str) -> str:
    """The encoding of a text that is too long to be held, told as `decode` does. Leaves the stream where it was.

    Raises:
        BinaryInput: It is no text in any encoding that is read.
    """
    start = stream.tell()
    try:
        head = stream.read(4)
        marked = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), None)
        stream.seek(start)
        return marked or _unmarked_encoding(stream, start, name)
    finally:
        stream.seek(start)


def check_text(text: str, name: str) -> str:
    """Return `text` if it can be an article's.

    Raises:
        EmptyInput: It is empty, or white space and invisible characters only.
        BinaryInput: It holds a NUL, or one character in a hundred is a control character.
    """
    controls = _CONTROL.findall(text)
    if "\0" in controls or 100 * len(controls) > len(text):
        raise _binary(name, "holds binary data")
    if not _VISIBLE.search(text):
        raise EmptyInput(f"{name}: holds no text; give an article with words in it")
    return text


def _decoded(raw: bytes, name: str) -> str:
    marked = next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)
    if marked is None and b"\0" in raw:
        raise _binary(name, "holds binary data")
    try:
        return raw.decode(marked or "utf-8")
    except UnicodeDecodeError as error:
        legacy = _legacy_encoding(raw, error.start) if marked is None else None
        if legacy is None:
            raise _binary(name, f"has bytes that cannot be read as text, the first at {error.start}") from error
        return raw.decode(legacy)


def _legacy_encoding(raw: bytes, first: int) -> str | None:
    """The single-byte encoding that fits, judged by a sample from where UTF-8 (at byte `first`) failed."""
    import charset_normalizer  # noqa: PLC0415  (50 ms that UTF-8 texts need not pay)

    possible = [encoding for encoding in _LEGACY if _decodes(raw, encoding)]
    start = max(0, first - _BEFORE_BYTES)
    best = charset_normalizer.from_bytes(raw[start : start + _SAMPLE_BYTES], cp_isolation=possible).best()
    return best.encoding if best else None


def _unmarked_encoding(stream: BinaryIO, start: int, name: str) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")()
    done = start
    while True:
        part = stream.read(_PART_BYTES)
        if b"\0" in part:
            raise _binary(name, "holds binary data")
        try:
            decoder.decode(part, final=not part)
        except UnicodeDecodeError:
            stream.seek(max(start, done - _BEFORE_BYTES))
            sample = stream.read(_PART_BYTES + _SAMPLE_BYTES)
            break
        if not part:
            return "utf-8"
        done += len(part)
    return _sampled_encoding(sample, name)


def _sampled_encoding(sample: bytes, name: str) -> str:
    """The encoding of a part that is not UTF-8."""
    try:
        sample.decode()
    except UnicodeDecodeError as error:
        if legacy := _legacy_encoding(sample, error.start):
            return legacy
    raise _binary(name, "has bytes that cannot be read as text")


def _decodes(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _binary(name: str, what: str) -> BinaryInput:
    return BinaryInput(f"{name}: {what}; save the article as plain text in UTF-8 and give that file")
