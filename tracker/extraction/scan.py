"""What one pass over a text finds: the sentences worth reading, and the words that tell of the whole article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from tracker import languages
from tracker.extraction.text import sentence_bounds
from tracker.languages.folding import Folded
from tracker.languages.shape import Language

_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_FOLLOWS = re.compile(r"[ -](?:(?P<number>\d[\d.,]*) ?(?P<unit>%|[^\W\d_]+)|(?P<word>[^\W\d_]+))")
_LONGEST_PROCLITICS = 4
# What a word of the automaton tells, wherever it stands; one word may tell several.
_UNIT, _POLL, _POLITICAL, _NAMING = 1, 2, 4, 8


@dataclass(frozen=True, slots=True)
class Scan:
    """What one pass over a text finds, by offsets in its folded form.

    Attributes:
        bounds: where sentences end: 0, and behind each.
        sentences: those that hold both a word without which there is no figure and a number.
        polls: where a poll is spoken of.
        exits: where one is that asked for whom a vote was cast.
        naming: where the words end behind which somebody is named: titles and verbs of saying. None where capitals
            tell names.
        political: how often words of campaigns and elections stand in it.
    """

    bounds: list[int]
    sentences: list[tuple[int, int]]
    polls: list[int]
    exits: list[int]
    naming: list[int]
    political: int


@dataclass(frozen=True, slots=True)
class _Triggers:
    """Automata over the words that a figure cannot do without, and those that tell of an article."""

    words: ahocorasick_rs.AhoCorasick
    tells: list[int]  # by the number of a word's pattern
    numbers: ahocorasick_rs.AhoCorasick
    proclitics: frozenset[str]


@cache
def _triggers(code: str) -> _Triggers:
    language = languages.get(code)
    measures = {word for word in language.measure_words if len(word) > 1 or not word.isalpha()}
    tells = dict.fromkeys(language.harm_words | measures | language.lettered_names() | language.poll_words, _UNIT)
    naming = language.subjects.titles | language.subjects.sayers if language.subjects.head_first else frozenset()
    for table, told in ((language.poll_words, _POLL), (language.political_words, _POLITICAL), (naming, _NAMING)):
        for word in table:
            tells[word] = tells.get(word, 0) | told
    patterns = sorted(tells)
    words = {word for word in language.numbers if len(word) > 1}  # "m" is a million behind digits only
    numbers = sorted(words | language.duals | language.casualty.dual_cues)
    kind = ahocorasick_rs.MatchKind.Standard
    return _Triggers(
        ahocorasick_rs.AhoCorasick(patterns, kind),
        [tells[word] for word in patterns],
        ahocorasick_rs.AhoCorasick(numbers, kind),
        frozenset(language.proclitics),
    )


def scan(folded: Folded, language: Language) -> Scan:
    """One pass over a text."""
    triggers = _triggers(language.code)
    tells = triggers.tells
    bounds = sentence_bounds(folded, language.abbreviations)
    text = folded.text
    sentences: list[tuple[int, int]] = []
    polls: list[int] = []
    exits: list[int] = []
    naming: list[int] = []
    political, at, done = 0, 0, -1
    for pattern, start, end in triggers.words.find_matches_as_indexes(text, overlapping=True):
        told = tells[pattern]
        if told & _POLITICAL:
            political += 1
        if told & _NAMING and _stands_apart(text, start, end, triggers.proclitics):
            naming.append(end)
        asked = told & _POLL or (told & _UNIT and start >= done)
        if not asked or not _whole_word(text, start, end, language, triggers.proclitics):
            continue
        if told & _POLL and not _is_of_voting(text, start, end, language):
            polls.append(start)
            if language.polls.cast and text.endswith(language.polls.cast, 0, start - 1):
                exits.append(start)
        if start < done:
            continue
        while bounds[at + 1] <= start:
            at += 1
        begin, done = bounds[at], bounds[at + 1]
        if _DIGIT.search(text, begin, done) or _holds_number(text, begin, done, triggers, language):
            sentences.append((begin, done))
    return Scan(bounds, sentences, polls, exits, naming, political)


def _is_of_voting(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a word of polls is about a vote: "polling stations", "the party polled 42.7%"."""
    found = _FOLLOWS.match(text, end)
    if found is None:
        return False
    if found["number"]:
        return text[start:end] in language.polls.won and found["unit"] in language.unit_ends
    return found["word"] in language.polls.places


def _holds_number(text: str, begin: int, end: int, triggers: _Triggers, language: Language) -> bool:
    """Whether a number word, or a noun that says two, may stand in a sentence, also where it lost the space behind."""
    for _, start, stop in triggers.numbers.find_matches_as_indexes(text[begin:end], overlapping=True):
        at, after = begin + start, begin + stop
        if _whole_word(text, at, after, language, triggers.proclitics):
            return True
        word = _LETTERS.match(text, at)
        if word is not None and word.end() > after and language.seam(word[0]):
            return True
    return False


def _whole_word(text: str, start: int, end: int, language: Language, proclitics: frozenset[str]) -> bool:
    """Cheap test that a match is a word and no part of one; proclitics may stand before it."""
    if end < len(text) and text[end].isalpha() and text[end - 1].isalpha():
        return False
    if start == 0 or not text[start - 1].isalpha() or not text[start].isalpha():
        return True
    begin = start
    while begin > 0 and start - begin < _LONGEST_PROCLITICS and text[begin - 1].isalpha():
        begin -= 1
    if text[begin:start] in proclitics:
        return True
    return text[start - 1] in language.casualty.seam_proclitics and text[start - 1 : end] in language.seam_ends


def _stands_apart(text: str, start: int, end: int, proclitics: frozenset[str]) -> bool:
    """Whether a match, with its proclitics, stands between white space."""
    if end < len(text) and not text[end].isspace():
        return False
    begin = start
    while begin > 0 and start - begin <= _LONGEST_PROCLITICS and not text[begin - 1].isspace():
        begin -= 1
    return begin == start or text[begin:start] in proclitics
