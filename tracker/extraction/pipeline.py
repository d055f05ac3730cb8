"""From a text to its figures: fold, cut into sentences, read those that can hold a figure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import ahocorasick_rs

from tracker import languages
from tracker.currencies import SIGNS
from tracker.extraction.casualties import find_casualties
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.hedges import hedge_of
from tracker.extraction.numerals import Number, read_numbers
from tracker.extraction.places import Places
from tracker.extraction.roles import Role, Setting, money_role, percent_role
from tracker.extraction.text import detect_language, sentence_bounds
from tracker.extraction.tokens import Token, tokenise
from tracker.extraction.units import find_units
from tracker.languages.folding import Folded
from tracker.languages.shape import Language
from tracker.records import Casualty, Figure, Harm, Hedge, Money, Percent

_POLL_MEMORY = 600  # characters behind its sentence for which a poll that was named goes on
_CONTEXT_BEFORE, _CONTEXT_AFTER = 5, 3


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure and how it came about: pairs of a part's name and what it was."""

    figure: Figure
    parts: tuple[tuple[str, str], ...]


def extract(text: str, lang: str | None = None) -> list[Figure]:
    """Every amount of money, percentage and casualty count of a text, in text order.

    Args:
        text: any text; offsets of the figures are code points of it.
        lang: BCP 47 tag of its language ("ar", "en"), or None to tell it by the script.

    Returns:
        The figures; an empty list where there are none.

    Raises:
        UnsupportedLanguage: `lang` names a language that no module offers.
    """
    return [figure for figure, _ in _figures(text, lang)]


def explain(text: str, lang: str | None = None) -> list[Explanation]:
    """The figures of a text, each with the parts that made it."""
    return [Explanation(figure, made.parts()) for figure, made in _figures(text, lang)]


def _figures(text: str, lang: str | None) -> Iterator[tuple[Figure, _Made]]:
    language = languages.get(lang or detect_language(text))
    folded = Folded(text)
    scan = _scan(folded, language)
    article = _Article(folded, language, scan.polls)
    for start, end in scan.sentences:
        yield from article.read(start, end)


# ------------------------------------------------------------------------------------- which sentences to read at all


_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Triggers:
    """Automata over the words that a figure cannot do without."""

    units: ahocorasick_rs.AhoCorasick
    polls: frozenset[int]  # the patterns of `units` that tell of a poll
    numbers: ahocorasick_rs.AhoCorasick


@cache
def _measures(language: Language) -> frozenset[str]:
    """Words and signs of money and percentages."""
    return language.measure_words | SIGNS.keys() | {"%"}


@cache
def _triggers(code: str) -> _Triggers:
    language = languages.get(code)
    units = sorted(language.harm_words | _measures(language) | language.poll_words)
    polls = frozenset(at for at, word in enumerate(units) if word in language.poll_words)
    numbers = sorted(language.numbers.keys() | language.duals)
    kind = ahocorasick_rs.MatchKind.Standard
    return _Triggers(ahocorasick_rs.AhoCorasick(units, kind), polls, ahocorasick_rs.AhoCorasick(numbers, kind))


@dataclass(frozen=True, slots=True)
class _Scan:
    """What one pass over a text finds: the sentences worth reading, and where polls are told of."""

    sentences: list[tuple[int, int]]
    polls: list[int]


def _scan(folded: Folded, language: Language) -> _Scan:
    """The sentences that hold both a word without which there is no figure and a number."""
    triggers = _triggers(language.code)
    bounds = sentence_bounds(folded, language.abbreviations)
    text = folded.text
    found = _Scan([], [])
    at = 0
    done = -1
    for pattern, start, end in triggers.units.find_matches_as_indexes(text, overlapping=True):
        polls = pattern in triggers.polls
        if (start < done and not polls) or not _whole_word(text, start, end, language):
            continue
        if polls:
            found.polls.append(start)
        if start < done:
            continue
        while bounds[at + 1] <= start:
            at += 1
        begin, done = bounds[at], bounds[at + 1]
        if _DIGIT.search(text, begin, done) or triggers.numbers.find_matches_as_indexes(text[begin:done]):
            found.sentences.append((begin, done))
    return found


def _whole_word(text: str, start: int, end: int, language: Language) -> bool:
    """Cheap test that a match is a word and no part of one; proclitics may stand before it."""
    if end < len(text) and text[end].isalpha() and text[end - 1].isalpha():
        return False
    if start == 0 or not text[start - 1].isalpha() or not text[start].isalpha():
        return True
    begin = start
    while begin > 0 and start - begin < 4 and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:start] in language.proclitics


# ------------------------------------------------------------------------------------------------------- an article


class _Article:
    """What is known of an article while its sentences are read in order."""

    def __init__(self, folded: Folded, language: Language, polls: list[int]) -> None:
        self.polls = polls
        self.folded = folded
        self.language = language
        self.places = Places(folded, language)
        self.political = any(word in folded.text for word in language.political_words)
        self.tolls: dict[object, Harm] = {}

    def read(self, start: int, end: int) -> Iterator[tuple[Figure, _Made]]:
        """The figures of one sentence."""
        tokens = tokenise(self.folded.text, start, end, self.language)
        words = [token.word for token in tokens]
        numbers = _with_duals(read_numbers(self.folded, tokens, self.language), tokens, self.language)
        if not numbers:
            return
        sentence = Sentence(self.folded, self.language, start, end, tokens, words, numbers)
        sentence.owner = {at: i for i, number in enumerate(numbers) for at in range(number.first, number.last + 1)}
        if not _measures(self.language).isdisjoint(words):
            find_units(sentence, self.places)
        if not self.language.harm_words.isdisjoint(words):
            find_casualties(sentence, self.tolls)
        yield from self._finish(sentence)

    def _finish(self, sentence: Sentence) -> Iterator[tuple[Figure, _Made]]:
        latest = bisect_left(self.polls, sentence.end) - 1
        polled = latest >= 0 and self.polls[latest] > sentence.start - _POLL_MEMORY
        setting = Setting(self.political, polled)
        before: Role | None = None
        hedge: Hedge = "exact"
        previous: Draft | None = None
        for index in sorted(sentence.drafts):
            draft = sentence.drafts[index]
            said, draft.cue = hedge_of(sentence, draft.first, draft.last)
            if draft.hedge == "exact":
                draft.hedge = said
                if said in ("exact", "approx") and hedge != "exact" and _is_conversion(sentence, previous, draft):
                    draft.hedge = hedge
            hedge, previous = draft.hedge, draft
            role = None
            if draft.kind == "money":
                role = money_role(sentence, draft, setting)
            elif draft.kind == "percent":
                role = before = percent_role(sentence, draft, setting, before)
            else:
                self.tolls[draft.low] = draft.unit  # type: ignore[assignment]
            made = _Made(sentence, draft, role)
            yield made.figure(), made


def _with_duals(numbers: list[Number], tokens: list[Token], language: Language) -> list[Number]:
    """Adds the nouns that say two by themselves: دولارين, جنديين, نقطتين."""
    duals = [at for at, token in enumerate(tokens) if token.word in language.duals]
    if not duals:
        return numbers
    taken = {at for number in numbers for at in range(number.first, number.last + 3)}  # also the noun that is counted
    two = Decimal(2)
    added = [Number(at, at, tokens[at].start, tokens[at].end, two, two, dual=True) for at in duals if at not in taken]
    return sorted(numbers + added, key=lambda number: number.first) if added else numbers


def _is_conversion(sentence: Sentence, previous: Draft | None, draft: Draft) -> bool:
    """The same amount in another currency, in brackets right behind: a cue covers both."""
    if previous is None or previous.kind != "money" or draft.kind != "money" or previous.unit == draft.unit:
        return False
    between = sentence.tokens[previous.last + 1 : draft.first]
    return 0 < len(between) <= 2 and between[0].word in ("(", "[") and previous.hedge not in ("range", "magnitude")


# --------------------------------------------------------------------------------------------------------- records


@dataclass(slots=True)
class _Made:
    """A finished draft, on its way to a record."""

    sentence: Sentence
    draft: Draft
    role: Role | None

    def figure(self) -> Figure:
        sentence, draft, folded = self.sentence, self.draft, self.sentence.folded
        tokens = sentence.tokens
        first = tokens[draft.first]
        definite = draft.noun == draft.first and first.prefix.endswith(sentence.language.definite or "\0")
        begin = first.start - len(sentence.language.definite) if definite else first.start
        start, end = folded.span(begin, tokens[draft.last].end)
        quoted, sentence_start = self._quote_sentence(start, end)
        common = {
            "text": folded.original[start:end],
            "start": start,
            "end": end,
            "low": plain(draft.low),
            "high": plain(draft.high),
            "hedge": draft.hedge,
            "unit": draft.unit,
            "sentence": quoted,
            "sentence_start": sentence_start,
            "context": self._context(),
            "rule": draft.rule,
        }
        if draft.kind == "casualty":
            return Casualty(**common, **self._counted())  # type: ignore[arg-type]
        assert self.role is not None
        if draft.kind == "money":
            return Money(**common, role=self.role.name)  # type: ignore[arg-type]
        return Percent(**common, role=self.role.name, direction=self.role.direction)  # type: ignore[arg-type]

    def _quote_sentence(self, start: int, end: int) -> tuple[str, int]:
        """The sentence as it stands in the original, without the white space around it."""
        folded = self.sentence.folded
        begin, stop = folded.span(self.sentence.start, self.sentence.end)
        begin, stop = min(begin, start), max(stop, end)
        raw = folded.original[begin:stop]
        return raw.strip(), begin + len(raw) - len(raw.lstrip())

    def _context(self) -> str:
        """A few words on both sides, quoted, for a chart's label."""
        tokens, draft = self.sentence.tokens, self.draft
        first = max(0, draft.first - _CONTEXT_BEFORE)
        last = min(len(tokens) - 1, draft.last + _CONTEXT_AFTER)
        begin = tokens[first].start - len(tokens[first].prefix)
        return self.sentence.folded.quote(begin, tokens[last].end)

    def _counted(self) -> dict[str, object]:
        noun = self.draft.noun
        if noun is None:
            return {"tally": self._tally()}
        token, language = self.sentence.tokens[noun], self.sentence.language
        known = language.people.get(token.word) or language.harm_nouns.get(token.word)
        who = self.sentence.folded.quote(token.start, token.end)
        return {"who": who, "group": known.group if known else None, "tally": self._tally()}

    def _tally(self) -> str | None:
        return "cumulative" if self.draft.rule.startswith("<toll>") else None

    def parts(self) -> tuple[tuple[str, str], ...]:
        """How the figure came about, a pair for each part."""
        sentence, draft = self.sentence, self.draft
        number = sentence.numbers[draft.number]
        low, high = format(plain(draft.low), "f"), format(plain(draft.high), "f")
        value = low if low == high else f"{low} to {high}"
        found = [("number", f"{sentence.folded.quote(sentence.tokens[draft.first].start, number.end)} = {value}")]
        if draft.hedge not in ("exact", "range", "magnitude"):
            _, cue = hedge_of(sentence, draft.first, draft.last)
            said = self._said(cue, draft.first - 1) if cue < draft.first else self._said(draft.last + 1, draft.last + 3)
            found.append(("hedge", f"{said} → {draft.hedge}" if said else draft.hedge))
        elif draft.hedge != "exact":
            found.append(("hedge", draft.hedge))
        found.append(("unit", f"{self._said(draft.first, draft.last)} → {draft.unit}"))
        if draft.evidence is not None:
            found.append(("harm", f"{self._said(draft.evidence, draft.evidence)} → {draft.unit}"))
        if self.role is not None:
            cue_word = (
                self._said(self.role.evidence, self.role.evidence) if self.role.evidence is not None else "no cue"
            )
            arrow = f" ({self.role.direction})" if self.role.direction else ""
            found.append(("role", f"{cue_word} → {self.role.name}{arrow}"))
        return tuple(found)

    def _said(self, first: int, last: int) -> str:
        tokens = self.sentence.tokens
        last = min(last, len(tokens) - 1)
        return self.sentence.folded.quote(tokens[first].start, tokens[last].end) if 0 <= first <= last else ""


def plain(value: Decimal) -> Decimal:
    """The value without trailing zeros and without an exponent."""
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole else value.normalize()
