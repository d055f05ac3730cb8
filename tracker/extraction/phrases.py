"""How far a name or a noun phrase reaches, for quoting it whole.

Where names are capitalised, a phrase ends at a small word that belongs to no noun. Where they are not, an article
tells: a definite noun closes its phrase, and only adjectives with an article may follow, or a name behind a title.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.extraction.drafts import Sentence, is_capital, stands_out

_LONGEST = 10
_QUOTE = '"'
_GLUE = frozenset("-/&")
_TITLE = 3  # a word this short may be an abbreviation, whose stop ends nothing


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its tokens, the character where it starts, and whether a word or mark was seen to end it."""

    first: int
    last: int
    start: int
    ended: bool = True

    def quote(self, sentence: Sentence) -> str:
        """The phrase as it stands in the text."""
        return sentence.folded.quote(self.start, sentence.tokens[self.last].end)


def is_country_in_capitals(sentence: Sentence, at: int) -> bool:
    """Whether a token is the US, which is no pronoun where a word beside it is not in capitals."""
    return sentence.word(at) in sentence.language.countries and stands_out(sentence, at)


def is_definite(sentence: Sentence, at: int) -> bool:
    """Whether a token carries the article."""
    article = sentence.language.phrases.article
    if not article or not 0 <= at < len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    surface = _without_and(sentence, token.prefix + token.word)
    return surface.startswith(sentence.language.definite_proclitics) and len(surface) > len(article) + 1


def phrase_at(sentence: Sentence, at: int) -> Phrase | None:
    """The noun phrase that starts at a token, or None where none does."""
    if not 0 <= at < len(sentence.tokens):
        return None
    if sentence.language.phrases.capitals:
        return _by_capitals(sentence, at)
    return _Definite(sentence, at).phrase(start_of(sentence, at))


def start_of(sentence: Sentence, at: int) -> int:
    """Where a token is quoted from: with its article, without other proclitics."""
    token, article = sentence.tokens[at], sentence.language.definite
    return token.start - len(article) if article and token.prefix.endswith(article) else token.start


def phrase_behind_to(sentence: Sentence, at: int) -> Phrase | None:
    """The noun phrase at a token that carries the proclitic "to", which is not quoted; None where it carries none."""
    if not led_by_to(sentence, at):
        return None
    token = sentence.tokens[at]
    if token.prefix:
        return _Definite(sentence, at).phrase(token.start)
    proclitic = next(proclitic for proclitic in sentence.language.phrases.to if token.word.startswith(proclitic))
    return _Definite(sentence, at).phrase(token.start + len(proclitic))


def led_by_to(sentence: Sentence, at: int) -> bool:
    """Whether a token carries the proclitic "to"; a word that a table knows does not hide one."""
    if not 0 <= at < len(sentence.tokens) or sentence.tokens[at].kind != "word":
        return False
    token, language = sentence.tokens[at], sentence.language
    if token.prefix:
        return _without_and(sentence, token.prefix) in language.phrases.to
    led = next((proclitic for proclitic in language.phrases.to if token.word.startswith(proclitic)), None)
    return led is not None and len(token.word) > len(led) + 1 and token.word not in language.vocabulary


def is_somebody(sentence: Sentence, at: int) -> bool:
    """Whether a token is a noun for an institution, a person, a text: who or what may say something."""
    words = sentence.language.phrases
    named = (words.bodies, words.persons, words.vague, words.documents, sentence.language.people)
    word = _bare(sentence, at)
    return any(word in nouns for nouns in named)


def _bare(sentence: Sentence, at: int) -> str:
    """The word of a token without the article or "to", also where the vocabulary does not know it."""
    word, words = sentence.word(at), sentence.language.phrases
    for proclitic in [words.article, *words.to]:
        if proclitic and word.startswith(proclitic) and len(word) > len(proclitic) + 2:
            return word.removeprefix(proclitic)
    return word


def _without_and(sentence: Sentence, prefix: str) -> str:
    return prefix[1:] if prefix[:1] in sentence.language.ands else prefix


# -------------------------------------------------------------------------------------- names with capitals, heads last


def _by_capitals(sentence: Sentence, at: int) -> Phrase | None:
    first = at
    leads = sentence.language.phrases.leads
    while sentence.word(at) in leads:
        at += 1
    last, ended = -1, False
    while at < len(sentence.tokens) and at - first < _LONGEST:
        step = _step_by_capitals(sentence, at, last)
        if step is None:
            ended = True
            break
        last = step
        at = step + 1
    if last < 0 or not (ended or at >= len(sentence.tokens)):
        return None
    return Phrase(first, _with_maker(sentence, first, last), sentence.tokens[first].start)


def _step_by_capitals(sentence: Sentence, at: int, last: int) -> int | None:
    """The last token of what the phrase goes on with, or None where it ends before `at`."""
    token, words = sentence.tokens[at], sentence.language.phrases
    if token.kind == "mark":
        return _step_over_mark(sentence, at) if last >= 0 else None
    if token.kind == "number" or at in sentence.owner:
        return None
    if last >= 0 and (token.word in sentence.language.determiners or token.word in sentence.language.articles):
        return None
    if token.word in words.links and last >= 0:
        behind = at + 2 if sentence.word(at + 1) in words.leads else at + 1
        named = is_capital(sentence, last) and is_capital(sentence, behind) and sentence.word(behind) not in words.times
        genitive = token.word in sentence.language.of and _is_noun(sentence, behind)
        return behind if named or genitive else None
    return at if _is_noun(sentence, at) else None


def _step_over_mark(sentence: Sentence, at: int) -> int | None:
    """A mark inside a name: the stop of an abbreviation, a hyphen, a slash, an ampersand."""
    mark, before = sentence.tokens[at], sentence.tokens[at - 1]
    glued = at + 1 < len(sentence.tokens) and not sentence.tokens[at + 1].gap
    if mark.word == "." and not mark.gap and is_capital(sentence, at - 1) and len(before.word) <= _TITLE:
        return at if glued or is_capital(sentence, at + 1) else None
    if mark.word in _GLUE and not mark.gap and glued and _is_noun(sentence, at + 1):
        return at + 1
    if mark.word == "'" and not mark.gap:  # a possessive plural
        return at
    return None


def _is_noun(sentence: Sentence, at: int) -> bool:
    if not 0 <= at < len(sentence.tokens):
        return False
    token, words = sentence.tokens[at], sentence.language.phrases
    if token.kind in ("mark", "number") or at in sentence.owner:
        return False
    if token.word in words.times:
        return is_capital(sentence, at) and is_capital(sentence, at + 1) and sentence.tokens[at + 1].kind == "word"
    compound = not token.gap and sentence.word(at - 1) == "-"
    if compound or token.word not in words.stops or (len(token.word) == 1 and is_capital(sentence, at)):
        return True
    return is_country_in_capitals(sentence, at)


def _with_maker(sentence: Sentence, first: int, last: int) -> int:
    """The end of a text's phrase with whoever made it: "a report (published) by the ministry", تقرير صادر عن الوزارة.

    A participle that nobody follows is no part of it.
    """
    words = sentence.language.phrases
    while last > first and sentence.words[last] in words.made:
        last -= 1
    if words.documents.isdisjoint(sentence.words[first : last + 1]):
        return last
    at = last + 1
    while sentence.word(at) in words.made or sentence.word(at) in words.times:
        at += 1
    if sentence.word(at) not in words.makers and sentence.word(at) not in words.made_by:
        return last
    maker = phrase_at(sentence, at + 1)
    return maker.last if maker is not None else last


# ------------------------------------------------------------------------------------ no capitals, heads first, article


class _Definite:
    """Reads a phrase from its head on."""

    def __init__(self, sentence: Sentence, first: int) -> None:
        self.sentence = sentence
        self.words = sentence.language.phrases
        self.first = first
        head = _bare(sentence, first)
        self.document = head in self.words.documents
        self.body = head in self.words.bodies or self.document
        self.person = head in self.words.persons
        self.vague = head in self.words.vague
        self.common = self.document or self.vague or head in sentence.language.people
        self.closed = is_definite(sentence, first)
        self.led = led_by_to(sentence, first)

    def phrase(self, start: int) -> Phrase | None:
        sentence = self.sentence
        at, last = self.first, -1
        if at < len(sentence.tokens) and sentence.tokens[at].word == _QUOTE:
            return self._quoted(at)
        while at < len(sentence.tokens) and at - self.first < _LONGEST:
            step = self._step(at, last)
            if step is None:
                break
            last, at = step, step + 1
        if last < 0:
            return None
        return Phrase(self.first, _with_maker(sentence, self.first, last), start, at - self.first < _LONGEST)

    def _quoted(self, at: int) -> Phrase | None:
        end = self._closing_quote(at)
        return Phrase(at + 1, end - 1, self.sentence.tokens[at + 1].start) if end is not None else None

    def _closing_quote(self, at: int) -> int | None:
        words = self.sentence.words
        return next((i for i in range(at + 2, min(len(words), at + _LONGEST)) if words[i] == _QUOTE), None)

    def _step(self, at: int, last: int) -> int | None:
        token = self.sentence.tokens[at]
        if token.kind == "mark":
            return self._step_over_mark(at, last)
        if (token.kind == "number" or at in self.sentence.owner) and token.word not in self.words.vague:
            return at if self._is_numbered(at) else None
        if at == self.first:
            return at if not self._stops(at) else None
        if self.sentence.word(at) in self.sentence.language.privatives and self._is_open_noun(at + 1):
            return at + 1
        if self._stops(at):
            return self._complement(at) or self._genitive(at)
        if self._is_led(at):
            held = self.body and led_by_to(self.sentence, at)
            told = _bare(self.sentence, at) in self.words.audience and not self.document
            return at if held and not told else None
        definite = is_definite(self.sentence, at)
        if definite and at == self.first + 1 and self._is_absolute():
            return None
        if token.word[:1] in self.sentence.language.ands and not token.prefix and not definite and self.closed:
            return None
        bare = _bare(self.sentence, at)
        titled = definite and bare in self.words.persons and at > self.first + 1
        if self.closed and ((not definite and not self.person) or (titled and not self.person)):
            return None
        giver = bare in self.sentence.language.people and not is_definite(self.sentence, at + 1)
        if self.led and not definite and giver:
            return None  # who gave, behind whom it was given to: تبرع للجنة رجل أعمال, not لحملة مرشح الحزب
        if self.common and not definite and token.word.startswith(self.words.verb_prefixes) and len(token.word) > 3:
            return None
        self.closed = self.closed or definite
        return at

    def _step_over_mark(self, at: int, last: int) -> int | None:
        sentence = self.sentence
        mark = sentence.tokens[at]
        if last < 0:
            return None
        if mark.word == _QUOTE and mark.gap and not self.closed:
            end = self._closing_quote(at)
            self.closed = end is not None
            return end
        glued = at + 1 < len(sentence.tokens) and not sentence.tokens[at + 1].gap and not mark.gap
        return at + 1 if mark.word in _GLUE and glued and sentence.tokens[at + 1].kind == "word" else None

    def _stops(self, at: int) -> bool:
        token, words = self.sentence.tokens[at], self.words
        if token.prefix.endswith(self.sentence.language.definite) and token.word not in words.periods:
            return token.word in words.times  # no verb has an article
        if token.word in words.stops or token.word in words.times:
            return True
        if token.word in words.made_by and not words.documents.isdisjoint(self.sentence.words[self.first : at]):
            return True
        if token.word in words.periods and self.sentence.word(at + 1) in words.times:
            return True
        return token.word in self.sentence.language.clause_breaks

    def _is_numbered(self, at: int) -> bool:
        """Whether a number is part of an institution's name: القناة 12."""
        last = at + 1 >= len(self.sentence.tokens) or self.sentence.tokens[at + 1].kind == "mark"
        return last and self.body and self.closed and at == self.first + 1

    def _is_led(self, at: int) -> bool:
        """Whether a proclitic other than "and" and the article leads a token, or is a token of its own (بـ5)."""
        token, language = self.sentence.tokens[at], self.sentence.language
        if token.prefix:
            return _without_and(self.sentence, token.prefix) not in ("", language.definite)
        return token.word.startswith(self.words.glued) or token.word in language.proclitics

    def _is_absolute(self) -> bool:
        """Whether the head is a plural that no genitive can follow, so that the next noun is another phrase."""
        word = self.sentence.word(self.first)
        return word.endswith(self.words.absolute) and not is_definite(self.sentence, self.first)

    def _is_open_noun(self, at: int) -> bool:
        return at < len(self.sentence.tokens) and self.sentence.tokens[at].kind == "word" and not self._stops(at)

    def _genitive(self, at: int) -> int | None:
        """What a purpose in an institution's name is of: الوكالة … للحد من الكوارث."""
        if not self.body or at - 1 <= self.first or not led_by_to(self.sentence, at - 1):
            return None
        return at + 1 if self.sentence.word(at) in self.sentence.language.of and self._is_open_noun(at + 1) else None

    def _complement(self, at: int) -> int | None:
        """What a head that tells nobody by itself is completed by: مسؤول في الهيئة, المتحدث باسم الجيش."""
        if self.sentence.word(at) not in self.words.complements or not (self.vague or self.person):
            return None
        if at > self.first + 2 or _bare(self.sentence, at + 1) in self.words.statements | self.words.times:
            return None
        inner = phrase_at(self.sentence, at + 1)
        return inner.last if inner is not None else None
