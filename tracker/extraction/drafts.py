"""What a sentence holds on its way to figures: its tokens, its numbers, and the drafts of what they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from tracker.extraction.numerals import NOTHING, Number
from tracker.extraction.tokens import Token
from tracker.languages.folding import Folded
from tracker.languages.shape import Language
from tracker.records import Hedge, Kind, Tally


@dataclass(slots=True)
class Draft:
    """A figure in the making; token indices refer to its sentence.

    Attributes:
        first, last: the tokens of its span.
        number: the index of its number in the sentence.
        rule: the name of the rule that made it.
        cue: where its hedge starts, or its own first token.
        noun: the token of the counted noun, where one is named.
        evidence: the token that told the harm or the role.
    """

    kind: Kind
    first: int
    last: int
    number: int
    low: Decimal
    high: Decimal
    hedge: Hedge
    unit: str | None
    rule: str
    cue: int = -1
    noun: int | None = None
    evidence: int | None = None


NEAR = 3000
"""Characters around a sentence in which a word is looked for in another form; in all of a long text costs too much."""


@dataclass(slots=True)
class Sentence:
    """A sentence being read.

    Attributes:
        start, end: its span in the folded text.
        words: the tokens' words, for looking up phrases.
        told: what the words tell wherever they stand (`Language.telling`), as far as that is asked of a sentence.
        drafts: by the index of their number; a number has at most one.
        owner: token index → index of the number that covers it.
        tallies: whether a casualty is new or cumulative, by the index of its number, as far as that was asked.
    """

    folded: Folded
    language: Language
    start: int
    end: int
    tokens: list[Token]
    words: list[str]
    numbers: list[Number]
    told: set[str] = field(default_factory=set)
    drafts: dict[int, Draft] = field(default_factory=dict)
    owner: dict[int, int] = field(default_factory=dict)
    tallies: dict[int, Tally | None] = field(default_factory=dict)

    def quote(self, start: int, end: int) -> tuple[str, int]:
        """The sentence as it stands in the original, without the white space around it, and its offset there.

        Args:
            start, end: the original's span of what it must hold: trailing vowel marks may run on behind its end.
        """
        begin, stop = self.folded.span(self.start, self.end)
        begin, stop = min(begin, start), max(stop, end)
        raw = self.folded.original[begin:stop]
        return raw.strip(), begin + len(raw) - len(raw.lstrip())

    def around(self) -> str:
        """The folded text that stands around and in the sentence."""
        return self.folded.text[max(0, self.start - NEAR) : self.end + NEAR]

    def original_around(self) -> str:
        """The same as it is written."""
        return self.folded.quote(max(0, self.start - NEAR), min(len(self.folded.text), self.end + NEAR))

    def joined(self, at: int) -> bool:
        """Whether a token is glued to an "and"."""
        return 0 <= at < len(self.tokens) and self.tokens[at].prefix[:1] in self.language.ands

    def token(self, at: int) -> Token:
        """A token, one that is nothing outside the sentence."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else NOTHING

    def word(self, at: int) -> str:
        """The word of a token, "" outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def abbreviates(self, at: int) -> bool:
        """Whether a stop belongs to the word before it and ends nothing: Mr., U.S."""
        before = self.word(at - 1)
        letter = len(before) == 1 and before.isalpha()
        return self.word(at) == "." and (letter or before in self.language.abbreviations)

    def words_before(self, at: int, reach: int = 3) -> set[str]:
        """The words of the `reach` tokens before a token."""
        return set(self.words[max(0, at - reach) : at])

    def phrase_ends_at(self, at: int, length: int) -> tuple[str, ...]:
        """The words of the `length` tokens that end before token `at`."""
        return tuple(self.words[at - length : at]) if at >= length else ()

    def phrase_starts_at(self, at: int, length: int) -> tuple[str, ...]:
        """The words of the `length` tokens from token `at`."""
        return tuple(self.words[at : at + length]) if at + length <= len(self.words) else ()


def is_capital(sentence: Sentence, at: int) -> bool:
    """Whether a token is written with a capital."""
    if not 0 <= at < len(sentence.tokens):
        return False
    folded = sentence.folded
    return folded.original[folded.origin(sentence.tokens[at].start)].isupper()


def stands_out(sentence: Sentence, at: int) -> bool:
    """Whether a token is in capitals where a word beside it is not: an acronym, in no headline in capitals."""
    beside = [i for i in (at - 1, at + 1) if sentence.token(i).kind == "word"]
    return _in_capitals(sentence, at) and (not beside or not all(_in_capitals(sentence, i) for i in beside))


def _in_capitals(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return sentence.folded.quote(token.start, token.end).isupper()
