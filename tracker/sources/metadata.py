"""What is known about an article besides its text: from its JSON, or from the header that some articles open with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, BinaryIO

from tracker.errors import BrokenArticle
from tracker.records import Article
from tracker.settings import current
from tracker.sources.encoding import check_text, decode
from tracker.sources.limits import read_capped, too_large
from tracker.sources.place import Found, Place

_WORDS = ("title", "source", "url", "lang")

_MOST_PARTS = 2_000_000  # each may take thirty times the memory that it takes in the file
_HEADER_CHARS = 1_000
_TITLE_CHARS = 160
_LONGEST_DATE = 100
_SOURCE_CHARS = 60
_SENTENCE_ENDS = tuple(".!?؟۔:،,;؛…")
_INVISIBLE = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_OUTER = re.compile(rf"^(?:\s|{_INVISIBLE.pattern})+|(?:\s|{_INVISIBLE.pattern})+$")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d\d?)\2(?P<day>\d\d?)")
_TIME = re.compile(
    r"(?:T|,?\s+)\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?(?:[AaPp]\.?[Mm]\.?|ص|م))?\s?(?:Z|UTC|GMT)?(?:[+-]\d\d:?\d\d)?$"
)
_DAY_FIRST = re.compile(r"(?P<day>\d\d?)([-/.])(?P<month>\d\d?)\2(?P<year>\d{4})")


def parse_object(raw: str, where: str) -> dict[str, Any]:
    """Read one JSON object.

    Args:
        raw: The JSON.
        where: What to call it in an error: the file, and the line where it is one of many.

    Raises:
        BrokenArticle: It is not JSON, or JSON that is no object.
    """
    if sum(map(raw.count, "[{,")) > _MOST_PARTS:
        raise BrokenArticle(f"{where}: is JSON of over {_MOST_PARTS:,} parts, as no article is; correct it")
    try:
        value = json.loads(raw)
    except json.JSONDecodeError as error:
        raise BrokenArticle(f"{where}: is not JSON ({error.msg}, character {error.pos + 1}); correct it") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets without end
        raise BrokenArticle(f"{where}: is JSON too deep or too long to read; correct it") from error
    if not isinstance(value, dict):
        raise BrokenArticle(f'{where}: is no JSON object; write {{"id": …, "text": …}}, one article a line')
    return value


def read_object(stream: BinaryIO, where: str) -> dict[str, Any]:
    """Read a stream that is one JSON object.

    Raises:
        TrackerError: It is too large, no text, or no such JSON.
    """
    return parse_object(decode(read_capped(stream, where), where), where)


def description(stream: BinaryIO, where: str) -> dict[str, Any]:
    """What a JSON file tells of the article beside it, as `metadata` has it.

    Raises:
        TrackerError: It cannot be read as one.
    """
    return metadata(read_object(stream, where), where)


def article_from(fields: dict[str, Any], place: Place) -> Article:
    """Build an article from `text` and, where known, `id`, `title`, `source`, `url`, `published` and `lang`.

    Raises:
        BrokenArticle: A field is missing, is of another type, or has halves of characters (lone surrogates) in it.
        EmptyInput, BinaryInput, InputTooLarge: What is wrong with the text.
    """
    text = fields.get("text")
    if not isinstance(text, str):
        raise BrokenArticle(f'{place.name}: has no "text"; every article needs one')
    size = len(_encodable(text, place.name, "text"))
    if size > (cap := current().max_text_bytes):
        raise too_large(place.name, cap)
    return place.article(check_text(text, place.name), metadata(fields, place.name))


def metadata(fields: dict[str, Any], where: str) -> dict[str, Any]:
    """The known fields of an article's JSON apart from its text; what is absent, null or blank is left out.

    Raises:
        BrokenArticle: A field is of another type than documented.
    """
    found: dict[str, Any] = {key: _words(fields.get(key), where, key) for key in _WORDS}
    found["id"] = _identity(fields.get("id"), where)
    found["published"] = _published(fields.get("published"), where)
    return {key: value for key, value in found.items() if value is not None}


def read_date(words: str, where: str) -> date | None:
    """A date as tables have it: ISO, year-month-day or day-month-year, in any digits, with or without a time.

    Raises:
        BrokenArticle: There are words, but no date in them.
    """
    bare = _INVISIBLE.sub("", words).strip()
    if not bare:
        return None
    found = _bare_date(_TIME.sub("", bare)) or _iso_date(bare) if len(bare) <= _LONGEST_DATE else None
    if found is None:
        raise BrokenArticle(f'{where}: "published" is no date; write it as 2024-12-31, or leave it out')
    return found


def completed(articles: Iterator[Found], known: dict[str, Any]) -> Iterator[Found]:
    """Yield articles with what is known about them from elsewhere, which wins."""
    update = known | ({"derived_id": False, "origin": None} if "id" in known else {})
    for found in articles:
        yield found.model_copy(update=update) if update and isinstance(found, Article) else found


def header(text: str) -> dict[str, Any]:
    """The title, date and source that the text opens with, or nothing.

    A header is a short title that no sentence mark ends, a line that is a date and nothing else (year-month-day or
    day-month-year, in any digits), a short line that names the source, and a blank line. Anything else is the article.
    Title and source are slices of their lines, without the spaces and invisible characters around them.
    """
    lines = [_OUTER.sub("", line) for line in text[:_HEADER_CHARS].splitlines()[:4]]
    if len(lines) < 4 or lines[3]:
        return {}
    title, day, source, _ = lines
    published = _bare_date(_INVISIBLE.sub("", day))
    if published is None or not (_is_label(title, _TITLE_CHARS) and _is_label(source, _SOURCE_CHARS)):
        return {}
    return {"title": title, "published": published, "source": source}


def _is_label(line: str, longest: int) -> bool:
    return 0 < len(line) <= longest and not line.endswith(_SENTENCE_ENDS)


def _bare_date(line: str) -> date | None:
    match = _YEAR_FIRST.fullmatch(line) or _DAY_FIRST.fullmatch(line)
    if match is None:
        return None
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _iso_date(words: str) -> date | None:
    try:
        return datetime.fromisoformat(words).date()
    except ValueError:
        return None


def _identity(value: object, where: str) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _words(value, where, "id")


def _words(value: object, where: str, key: str) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise BrokenArticle(f'{where}: "{key}" is not a text; put it in quotes, or leave it out')
    _encodable(value, where, key)
    return value if value.strip() else None


def _published(value: object, where: str) -> date | None:
    words = _words(value, where, "published")
    if words is None:
        return None
    if (found := _iso_date(words.strip())) is None:
        raise BrokenArticle(f'{where}: "published" is no ISO date; write it as 2024-12-31, or leave it out')
    return found


def _encodable(value: str, where: str, key: str) -> bytes:
    try:
        return value.encode()
    except UnicodeEncodeError as error:
        problem = f'"{key}" escapes half a character (a lone surrogate) at {error.start}'
        raise BrokenArticle(f"{where}: {problem}; export it again with whole characters") from error
