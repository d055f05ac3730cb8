"""Which country an article is about, for the names of money that several countries share."""

from __future__ import annotations

import re
from collections import Counter

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
        countries = self._language.countries
        near = {countries[token.word] for token in sentence.tokens if token.word in countries} & codes.keys()
        if len(near) == 1:
            return codes[near.pop()]
        if family not in self._decided:
            self._decided[family] = self._of_article(codes)
        return self._decided[family]

    def _of_article(self, codes: dict[str, str]) -> str | None:
        countries = {word: country for word, country in self._language.countries.items() if country in codes}
        proclitics = "|".join(sorted(self._language.proclitics, key=len, reverse=True))
        pattern = re.compile(rf"\b(?:{proclitics})?({'|'.join(map(re.escape, countries))})\b")
        counts = Counter(countries[match[1]] for match in pattern.finditer(self._folded.text))
        ranked = counts.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
            return None
        return codes[ranked[0][0]]
