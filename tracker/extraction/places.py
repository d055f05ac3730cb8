"""Which country an article is about, for the names of money that several countries share."""

from __future__ import annotations

from collections import Counter
from functools import cache

from tracker.currencies import FAMILIES
from tracker.extraction.drafts import Sentence
from tracker.languages.folding import Folded
from tracker.languages.shape import Language

_LONGEST_PROCLITIC = 6


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
        text, countries = self._folded.text, self._language.countries
        named: Counter[str] = Counter()
        covered: set[int] = set()  # by longer names: South Sudan is not Sudan
        for name in _countries(self._language, family):
            at = text.find(name, start, end)  # one name after the other: a pattern of all takes five times as long
            while at >= 0:
                if at not in covered and self._stands_whole(at, at + len(name)):
                    named[countries[name]] += 1
                    covered.update(range(at, at + len(name)))
                at = text.find(name, at + len(name), end)
        return named

    def _stands_whole(self, begin: int, end: int) -> bool:
        """Whether a stretch is a word but for a proclitic, or "Kenyans"."""
        text = self._folded.text
        end += text[end : end + 1] == "s"
        if _is_letter(text[end : end + 1]):
            return False
        first = begin
        while begin - first < _LONGEST_PROCLITIC and first > 0 and _is_letter(text[first - 1]):
            first -= 1
        return first == begin or text[first:begin] in self._language.proclitics


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


@cache
def _countries(language: Language, family: str) -> tuple[str, ...]:
    """The names of a family's countries, the longest first."""
    codes = FAMILIES.get(family, {})
    return tuple(sorted((w for w, country in language.countries.items() if country in codes), key=len, reverse=True))
