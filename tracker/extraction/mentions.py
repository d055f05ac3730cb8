"""Whom and what a sentence names, and the tests of single words by which its noun phrases are found."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from typing import Literal

from tracker.extraction.drafts import NEAR, Sentence, is_capital
from tracker.languages.shape import Language

MentionKind = Literal["name", "actor", "group", "noun", "thing", "pronoun"]

QUOTE = '"'
LONGEST_PHRASE = 8
_KNOWN_WORDS = 1 << 16
_LOOKED_AT = 8
_SHORT_NAME = 2  # words behind the first


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase; token indices refer to its sentence, offsets to the folded text.

    Attributes:
        begin: where the whole phrase begins, with its article and titles.
        first, last: the tokens that are quoted.
        start, end: the characters that are quoted.
        kind: a name; a common noun for someone who acts, or for a group; any other noun; a thing, which never is a
            subject; a pronoun.
        owner: it stands as somebody's own: "Smith's …", ديون الشركة.
        upto: the last token of the phrase that it stands in.
    """

    begin: int
    first: int
    last: int
    start: int
    end: int
    kind: MentionKind
    owner: bool = False
    upto: int = -1

    @property
    def usable(self) -> bool:
        """Whether it may be whose a figure is: all but things."""
        return self.kind != "thing"

    @property
    def named(self) -> bool:
        """Whether it names somebody: by a name, or by a noun for those who act."""
        return self.kind in ("name", "actor")


class Forms:
    """What the tokens of a sentence are: verbs, by the tables, by order or by ending; and what is glued before them."""

    __slots__ = ("_glued", "_sentence", "_verbs", "_words")

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self._words = sentence.language.subjects
        self._verbs: dict[int, bool] = {}
        self._glued: dict[int, int] = {}

    def is_verb(self, at: int) -> bool:
        """Whether a token is a verb or an auxiliary; outside the sentence there is none."""
        found = self._verbs.get(at)
        if found is None:
            inside = 0 <= at < len(self._sentence.words)
            found = self._verbs[at] = inside and (self._by_order(at) if self._words.head_first else self._by_ending(at))
        return found

    def verbless(self, first: int, stop: int, allowed: int = 0) -> bool:
        """Whether no verb, or no more than are allowed, stands in the tokens from `first` up to `stop`."""
        for at in range(first, stop):
            if self.is_verb(at):
                allowed -= 1
                if allowed < 0:
                    return False
        return True

    def glued(self, at: int) -> int:
        """How many letters of a word that no table knows are proclitics: 1 in لسامويلز, 2 in للعمال.

        With the article the letters tell; without it only the same word elsewhere in the text does.
        """
        found = self._glued.get(at)
        if found is None:
            token = self._sentence.tokens[at]
            length, certain = (0, True) if token.prefix else _proclitics(self._sentence.language, token.word)
            known = (
                certain or self._expected(at) or _stands_alone(self._sentence, token.word[:length], token.word[length:])
            )
            found = self._glued[at] = length if known else 0
        return found

    def _expected(self, at: int) -> bool:
        """Whether the place makes a first letter "and" or "for": (10%) وسمير, وحداد على 48%, المرتبة الثالثة لسمير."""
        sentence, language = self._sentence, self._sentence.language
        word, before = sentence.words[at], sentence.word(at - 1)
        figure = any(draft.first <= at - 1 <= draft.last for draft in sentence.drafts.values())
        if word[0] in language.ands:
            listed = is_thing(language, before) and self._leads_to_figure(at)
            return len(word) > (2 if figure and self._leads_on(at) else 3) and (figure or before in ")،," or listed)
        if not word.startswith(self._words.benefit or "\0"):
            return False
        definite = at > 0 and sentence.tokens[at - 1].prefix.endswith(language.definite)
        return figure or is_thing(language, before) or (definite and before not in self._words.titles)

    def _leads_on(self, at: int) -> bool:
        """سالم على 51% [وجو] بايدن على 48%: whether the next figure follows a short name."""
        ends = range(at + 1, at + 1 + _SHORT_NAME)
        return any(self._leads_to_figure(end) for end in ends) or self._leads_to_figure(at)

    def _leads_to_figure(self, at: int) -> bool:
        """سالم على 51% من الأصوات [وحداد] على 48%."""
        follows = at + 1 + (self._sentence.word(at + 1) in self._words.at)
        return any(draft.first == follows for draft in self._sentence.drafts.values())

    def _by_ending(self, at: int) -> bool:
        sentence, words = self._sentence, self._words
        word = sentence.words[at]
        if word in words.verbs or word in words.auxiliaries:
            return True
        before = sentence.word(at - 1)
        if not word.endswith(words.verb_endings) or len(word) < 5:
            return False
        if word in words.not_verbs and not (
            word.endswith(words.verb_endings[:1]) and sentence.word(at + 1) in words.to
        ):
            return False  # but "the groups combined to raise"
        if before in words.determiners or (before == "-" and not sentence.tokens[at].gap):
            return False
        if (
            before.endswith(words.adverbs_end)
            and sentence.word(at - 2) in words.determiners
            and at + 1 < len(sentence.words)
        ):
            return not is_capital(sentence, at + 1)  # the newly formed | Green Alliance
        return at == 0 or not is_capital(sentence, at)

    def _by_order(self, at: int) -> bool:
        sentence, words = self._sentence, self._words
        token, language = sentence.tokens[at], sentence.language
        before = sentence.word(at - 1)
        if token.kind != "word" or before in words.prepositions or token.prefix.endswith(language.definite):
            return False
        form = _is_verb_form(language, token.word)
        clause = not form and before in words.relatives and token.prefix == ""
        if not (form or clause) or (words.feminine_letter and written_feminine(sentence, at)):
            return False
        if token.word in words.votes and (sentence.token(at - 1).kind == "number" or at - 1 in sentence.owner):
            return False  # 31 ألف صوت
        if form:  # a verbal noun too, with a preposition glued to it: بتقدم, not ستقدم
            glued = token.prefix.lstrip("".join(language.ands)) if token.prefix else ""
            return glued in ("", words.future) or not is_thing(language, token.word)
        return token.word not in words.closed and at not in sentence.owner


@lru_cache(maxsize=_KNOWN_WORDS)
def _is_verb_form(language: Language, word: str) -> bool:
    """Whether a word is a verb, one with its object (تملكها), or one behind a proclitic that hides it (لتصل)."""
    verbs = language.subjects.verbs
    words = language.subjects
    if word in verbs or word in words.auxiliaries:
        return True
    if word in words.actors or word in words.groups or word in words.titles or is_thing(language, word):
        return False  # إدارة is no verb with its object, سكان no future
    if has_object(language, word):
        return True
    rest = word[1:]
    if word not in language.vocabulary:
        bare = rest if word[:1] in language.ands else word
        if len(bare) > 3 and bare.startswith(words.verb_beginnings or "\0") and bare not in words.given_names:
            return True
    return rest in verbs and word[:1] in language.proclitics and not is_thing(language, rest)


@lru_cache(maxsize=_KNOWN_WORDS)
def has_object(language: Language, word: str) -> bool:
    """Whether a word is a verb with a pronoun for its object: تملكها, وأيدها."""
    if word[:1] in language.ands and language.subjects.object_suffixes and word not in language.vocabulary:
        word = word[1:]
    for ending in language.subjects.object_suffixes:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            return stem in language.subjects.verbs and not is_thing(language, stem)
    return False


def written_feminine(sentence: Sentence, at: int) -> bool:
    """Whether a word has the ending that folding makes one with a pronoun: منحة, a grant, and not منحه, he gave him."""
    end, letter = sentence.tokens[at].end, sentence.language.subjects.feminine_letter
    ended = sentence.tokens[at].word[-1:] in sentence.language.subjects.feminine_endings
    return ended and letter != "" and sentence.folded.quote(end - 1, end)[:1] == letter


@cache
def _things(language: Language) -> frozenset[str]:
    """What never is whose figure it is: what is measured, paid, asked or promised."""
    words = language.subjects
    return (words.things | language.poll_words | language.sums) - words.actors - words.groups


@lru_cache(maxsize=_KNOWN_WORDS)
def is_thing(language: Language, word: str) -> bool:
    """Whether a noun, in any case, names what is measured and nobody who could have it."""
    things = _things(language)
    if word in language.subjects.titles:
        return False
    if word in things or (word.endswith(language.subjects.case_endings or "\0") and word[:-1] in things):
        return True
    return is_abstract(language, word)


@lru_cache(maxsize=_KNOWN_WORDS)
def is_abstract(language: Language, word: str) -> bool:
    """Whether a word that is nobody's has the form of a verbal or an abstract noun: تعليق, "settlement"."""
    words = language.subjects
    if word in words.actors or word in words.groups or word in words.given_names or word in words.verbs:
        return False
    return any(fnmatchcase(word, form) for form in words.abstract_forms)


@lru_cache(maxsize=_KNOWN_WORDS)
def _proclitics(language: Language, word: str) -> tuple[int, bool]:
    """How many letters of a word may be proclitics, and whether they certainly are."""
    if (
        len(word) < 4 - (word[0] in language.ands)
        or not word.startswith(language.proclitics or "\0")
        or word in language.vocabulary
    ):
        return 0, True
    for prefix in _glued_articles(language):
        if len(word) > len(prefix) + 2 and word.startswith(prefix):
            return len(prefix.removesuffix(language.definite)), True
    return (1, False) if word[0] in language.proclitics else (0, True)


@cache
def _glued_articles(language: Language) -> tuple[str, ...]:
    """Proclitics that end in an article and are more than it, longest first."""
    ends = language.definite_proclitics
    found = (p for p in language.proclitics if p != language.definite and p.endswith(ends))
    return tuple(sorted(found, key=len, reverse=True))


def stands_whole(sentence: Sentence, word: str) -> bool:
    """Whether the text around glues a preposition before a word, so that its first letter is no "and": لوارنر."""
    language = sentence.language
    if word[0] not in language.ands:
        return False
    text, low, high = sentence.folded.text, max(0, sentence.start - NEAR), sentence.end + NEAR
    for glued in language.proclitics:
        at = text.find(glued + word, low, high) if len(glued) == 1 and glued not in language.ands else -1
        before, behind = text[max(0, at - 1) : max(0, at)], at + 1 + len(word)
        if at >= 0 and not before.isalpha() and not text[behind : behind + 1].isalpha():
            return True
    return False


def _stands_alone(sentence: Sentence, glued: str, word: str) -> bool:
    """Whether the text around has a word with nothing, or another proclitic than here, glued before it."""
    text, proclitics = sentence.folded.text, sentence.language.proclitics
    at = text.find(word, max(0, sentence.start - NEAR), sentence.end + NEAR)
    for _ in range(_LOOKED_AT):
        if at < 0:
            return False
        begin = at
        while begin > 0 and at - begin < 4 and text[begin - 1].isalpha():
            begin -= 1
        before = text[begin:at]
        ends = not text[at + len(word) : at + len(word) + 1].isalpha()
        doubled = before == glued * 2  # the second letter of للوران is the name's own
        same = glued in (before, before[1:] if before[:1] in sentence.language.ands else before)
        if ends and not same and not doubled and (not before or before in proclitics):
            return True
        at = text.find(word, at + 1, sentence.end + NEAR)
    return False
