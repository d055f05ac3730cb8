"""Which country an article is about, for the names of money that several countries share."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from tracker.currencies import FAMILIES
from tracker.extraction.drafts import Sentence
from tracker.languages.folding import Folded
from tracker.languages.shape import Language


class Places:
    """The countries that an article names; counted when first asked for."""

    def __init__(self, folded: Folded, language: Language) -> None:
        self._folded = folded
        self._language = language
        self._decided: dict[str, str | None] = {}

    def decide(self, family: str, sentence: Sentence) -> str | None:
        """The code of an open name: by the sentence's country, else by the article's; None where both leave it open."""
        codes = FAMILIES.get(family, {})
        near = set(self._named(family, sentence.start, sentence.end))
        if len(near) == 1:
            return codes[near.pop()]
        if family not in self._decided:
            self._decided[family] = self._of_article(family)
        return self._decided[family]

    def _of_article(self, family: str) -> str | None:
        ranked = self._named(family, 0, len(self._folded.text)).most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
            return None
        return FAMILIES[family][ranked[0][0]]

    def _named(self, family: str, start: int, end: int) -> Counter[str]:
        """How often a stretch of the text names each country of a family."""
        countries = self._language.countries
        pattern = _countries(self._language, family)
        return Counter(countries[match[1]] for match in pattern.finditer(self._folded.text, start, end))


@cache
def _countries(language: Language, family: str) -> re.Pattern[str]:
    """The names of a family's countries, the longest first: South Sudan is not Sudan."""
    codes = FAMILIES.get(family, {})
    words = {word for word, country in language.countries.items() if country in codes}
    names = "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
    proclitics = "|".join(sorted(language.proclitics, key=len, reverse=True))
    return re.compile(rf"\b(?:{proclitics})?({names})s?\b")  # Kenyans
