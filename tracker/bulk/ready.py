"""Whatever the first article costs more than the second, done by importing this: workers are forked from who has."""

from __future__ import annotations

import pyarrow.parquet  # type: ignore[import-untyped]  # noqa: F401

from tracker import languages
from tracker.bulk import work
from tracker.extraction.headlines import extract_article
from tracker.records import Article

__all__ = ["work"]

for _code in languages.CODES:
    extract_article(Article(id="0", text="1% 1", lang=_code))
