"""Noun phrases of a language whose heads stand first and whose names have no capitals.

Everything between two words that end a phrase is one: a verb, a particle, a number, a mark, something glued before the
next word. What is quoted is the shortest phrase that still names: no title, no adverb, nothing that only measures.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from tracker.extraction.drafts import Sentence
from tracker.extraction.mentions import (
    LONGEST_PHRASE,
    QUOTE,
    Forms,
    Mention,
    MentionKind,
    is_thing,
    stands_whole,
    written_feminine,
)
from tracker.extraction.numerals import BEYOND
from tracker.extraction.tokens import Token
from tracker.languages.folding import fold_word
from tracker.languages.shape import Language

_LONGEST_QUOTE = 8
_LONGEST_TITLE = 4
_LEADING, _NAMED_WITHIN = 6, 200
_MOST_KNOWN = 1 << 16  # words
_NAME = 3
_PARTICLE, _ADVERB, _MEASURE, _MONTH = 1, 2, 4, 8
_STOPS = frozenset(",.:،؛!؟?")
_AROUND = " ,.:;!?\"'()[]،؛؟"


def names_in(text: str, naming: list[int], language: Language) -> frozenset[str]:
    """The words that no table knows, of a folded text, behind the titles and verbs of saying that end there."""
    names: set[str] = set()
    for end in naming:
        names.update(_name_behind(text[end : end + _NAMED_WITHIN].split(), language))
    return frozenset(names)


def _name_behind(words: list[str], language: Language) -> Iterator[str]:
    """Up to two unknown words behind a title; words with the article, its adjectives, may stand between."""
    found = 0
    for word in words[:_LEADING]:
        bare = word.strip(_AROUND)
        if not bare.startswith(language.definite):
            stands = (
                bare.lstrip(language.subjects.benefit) if bare.startswith(language.subjects.benefit or "\0") else ""
            )
            if stands in language.subjects.candidacies:  # المرشحة لانتخابات الرئاسة ليلى سالم
                continue
            if bare in language.vocabulary or len(bare) < 3 or not bare.isalpha() or found == 2:
                return
            found += 1
            yield bare
        if word[-1:] != bare[-1:]:
            return


@cache
def _told_by_place(language: Language) -> frozenset[str]:
    return language.subjects.ranks | frozenset(language.subjects.homographs)


@cache
def _known_forms(language: Language) -> dict[str, int]:
    return {}


def _forms(language: Language, tokens: list[Token]) -> list[int]:
    """What each token can be (`_form`), remembered by its word."""
    known, found = _known_forms(language), []
    for token in tokens:
        form = known.get(token.word, -1)
        if form < 0:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            form = known[token.word] = _form(language, token.word)
        found.append(form)
    return found


def _form(language: Language, word: str) -> int:
    """What a word can be, as a sum: a particle, an adverb by its ending (عالميا), a word that only measures."""
    words = language.subjects
    adverb = word.endswith(words.adverbs_end) and len(word) > 4 and not word.endswith(words.plurals_end)
    return (
        _PARTICLE * (word in words.closed)
        + _MONTH * (word in language.months)
        + _ADVERB * (adverb and word not in words.actors)
        + _MEASURE * (word in words.quantifiers or is_thing(language, word))
    )


@lru_cache(maxsize=_MOST_KNOWN)
def _is_owned(language: Language, stem: str) -> bool:
    """Whether a word without its pronoun is what somebody has: أدائه is of أداء, ثروته of ثروة."""
    words = language.subjects
    seats = [stem[:-1] + words.seatless] if stem.endswith(words.seats or "\0") else []
    if any(is_thing(language, each) for each in (stem, *seats)):
        return True
    if not words.bound_feminine or not stem.endswith(words.bound_feminine):
        return False
    return is_thing(language, stem.removesuffix(words.bound_feminine) + fold_word(words.feminine_letter))


class HeadFirst:
    """Noun phrases of a language whose heads stand first, with prepositions and "and" glued to the next word."""

    def __init__(self, sentence: Sentence, forms: Forms, taken: set[int], names: frozenset[str]) -> None:
        self.sentence = sentence
        self.forms = forms
        self.words = sentence.language.subjects
        self.tokens = sentence.tokens + BEYOND
        self.definite = sentence.language.definite
        self.names = names
        self.taken = taken
        self.known = _forms(sentence.language, self.tokens)
        self._tell_by_place()

    def _tell_by_place(self) -> None:
        """المركز السادس is a rank, no centre; علي is a name where the text writes the preposition على."""
        words, folded = self.words, self.sentence.folded
        if _told_by_place(self.sentence.language).isdisjoint(self.sentence.words):
            return
        for at, token in enumerate(self.sentence.tokens):
            if token.word in words.homographs:
                small, name = words.homographs[token.word]
                if folded.quote(token.start, token.end) == name and f" {small} " in self.sentence.original_around():
                    self.known[at] = 0
            elif token.word in words.ranks and self.tokens[at + 1].word in words.quantifiers and self._is_definite(at):
                self.known[at] |= _MEASURE * self._is_definite(at + 1)

    def mentions(self, first: int, stop: int) -> Iterator[Mention]:
        """The noun phrases that begin in the tokens from `first` up to `stop`, from left to right."""
        at = first
        while at < stop:
            if self.tokens[at].word == QUOTE:
                quoted = self._quoted(at, at + 1)
                if quoted is not None:
                    yield quoted
                    at = quoted.upto
                at += 1
                continue
            if not self._is_nominal(at):
                word = self.tokens[at].word
                if word in self.words.pronouns:
                    yield Mention(at, at, at, self.tokens[at].start, self.tokens[at].end, "pronoun", False, at)
                at += 1
                continue
            last = self._run_end(at)
            for found in self._phrase(at, last):
                yield found
                last = max(last, found.upto)
            at = last + 1

    def _is_nominal(self, at: int) -> bool:
        """Whether a token may stand in a noun phrase: a word that is no verb, no particle and no number."""
        token, form = self.tokens[at], self.known[at]
        if token.kind in ("mark", "number") or at in self.taken:
            return False
        if token.prefix.endswith(self.definite):
            return True
        if form & _MONTH and not self._follows_title(at):
            return False
        adverb = form & _ADVERB and not form & _MEASURE
        if form & _PARTICLE or (adverb and not token.prefix and token.word not in self.names):
            return False
        return not self.forms.is_verb(at)

    def _follows_title(self, at: int) -> bool:
        """الرئيس التركي رجب …: a month's name that is a person's."""
        before = self.sentence.word(at - 1)
        return (
            before in self.words.titles
            or before in self.words.modifiers
            or before in self.words.contests
            or before in self.sentence.language.countries
        )

    def _run_end(self, at: int) -> int:
        """The last word of the phrase: it goes on as long as nothing is glued before the next word but the article."""
        last = at
        while last + 1 - at < LONGEST_PHRASE:
            token = self.tokens[last + 1]
            if not self._is_nominal(last + 1) or self._ends_rank(at, last):
                break
            if self._measures(last + 1) and self._parts(last, last + 1):
                break
            if self._is_time(last + 1) and self._is_definite(last) and not self._describes(last + 1):
                break  # وافق البنك الدولي | الأسبوع الماضي
            if self.tokens[last].word in self.words.titles and token.prefix in ("", self.definite):
                last += 1
                continue
            if self._is_second_of_party(at, last + 1):
                last += 1
                continue
            if token.prefix not in ("", self.definite) or self.forms.glued(last + 1):
                break
            if self._may_be_glued(last + 1):
                break
            last += 1
        return last

    def _describes(self, at: int) -> bool:
        """المدعي العام: a word of time that is an adjective too."""
        return self.tokens[at].word.removeprefix(self.definite) in self.words.modifiers

    def _ends_rank(self, begin: int, at: int) -> bool:
        """حل في المركز الثاني | الناشط سمير: behind the ordinal of a rank begins who holds it."""
        ranked = at > begin and self.tokens[at - 1].word in self.words.ranks
        return ranked and self.tokens[at].word in self.words.quantifiers

    def _is_second_of_party(self, begin: int, at: int) -> bool:
        """حزب الزيتون | والمحبة: the second noun of a party's name, right behind the first."""
        words, token, ands = self.words, self.tokens[at], self.sentence.language.ands
        if at != begin + 2 or self.tokens[begin].word not in words.parties or not self._is_definite(begin + 1):
            return False
        joined = token.prefix[:1] in ands and token.prefix[1:] == self.definite
        word = token.word
        if not token.prefix and word[:1] in ands and word[1:].startswith(self.definite):
            joined, word = True, word[1 + len(self.definite) :]
        else_named = word in words.actors or word in words.groups or word in words.titles or word in self.names
        return joined and not else_named and self.definite + word not in words.countries

    def _parts(self, last: int, at: int) -> bool:
        """Whether a word that measures begins a phrase of its own: شركة | مبيعاتها, المرشحة | الفارق."""
        definite = self._is_definite(last)
        if self._is_definite(at):
            return definite and not self._measures(last)
        return definite or not self._measures(last)

    def _agrees(self, noun: Token, token: Token) -> bool:
        """Whether a word ends like an adjective of a noun: as a feminine behind a feminine, else as one of relation."""
        if token.word in self.words.modifiers:
            return True
        feminine = noun.word.endswith(self.words.feminine_endings)
        endings = self.words.feminine_adjectives
        if not feminine:
            endings += self.words.adjective_endings
        return len(token.word) > 4 and token.word.endswith(endings)

    def _may_be_glued(self, at: int) -> bool:
        """An unknown word that begins like "and" or "for": inside a phrase it rather begins the next."""
        token = self.tokens[at]
        starts = token.word.startswith((self.words.benefit, *self.sentence.language.ands))
        unknown = starts and len(token.word) > 3 and token.word not in self.sentence.language.vocabulary
        return unknown and not stands_whole(self.sentence, token.word)

    def _phrase(self, begin: int, last: int) -> Iterator[Mention]:
        """The mention of a phrase: behind what only counts or measures, without titles; a quoted name goes first."""
        at, owner = begin, False
        if begin == last and self._is_time(begin):
            yield self._made(begin, begin, last, "thing")
            return
        unknown = at < last and not self._measures(at) and not self._is_known(at)
        named = self.tokens[at].word in self.words.given_names  # صلاح الدين
        if unknown and not named and self._measures(at + 1):
            at += 1  # a verb that no table knows: تناهز ثروة
        while at <= last and self._measures(at):
            owner = owner or is_thing(self.sentence.language, self.tokens[at].word)
            if self._ends_in_pronoun(at) and not (at < last and written_feminine(self.sentence, at)):
                token = self.tokens[at]
                yield Mention(at, at, at, token.start, token.end, "pronoun", True, at)
                owner = False
            at += 1
        if at > begin:
            at = self._without_adjectives(at, last)
        titled = last - at < _LONGEST_TITLE and self.tokens[at].word not in self.words.groups
        if titled and self.tokens[last + 1].word == QUOTE:
            quoted = self._quoted(begin, last + 2, owner)
            if quoted is not None:  # the phrase before it is its title
                yield self._titled(quoted) or quoted
                return
        if at > last:
            yield from self._measure(begin, last)
            return
        if self.tokens[at].word in self.words.anaphors:
            yield Mention(begin, at, at, self.tokens[at].start, self.tokens[at].end, "pronoun", owner, last)
            return
        if self._is_origin(at, last):
            yield self._made(begin, at + 1, self._name_end(at + 1, last, led=True), "name", owner, last)
            return
        known = self._known(at, last)
        if known - at >= 2 and self.tokens[known].word in self.words.titles:  # a name with its title behind
            yield self._made(begin, at, known - 1, "name", owner, last)
            return
        first, name = self._without_titles(known, last)
        kind = self._kind(first, name)
        if kind == "noun" and self._is_like_name(first, last):
            yield self._made(begin, first, last, "name", owner or known > at, last)
            return
        if kind == "group" and self._is_definite(first):
            yield from self._group(begin, first, last, owner or known > at)
            return
        if kind != "name" and self.tokens[first].word not in self.words.countries:
            end = self._definite_end(first, last)
            apposed = end < last and kind in ("noun", "actor") and self._begins_name(end + 1)
            yield self._made(begin, first, end, kind, owner or known > at, end if apposed else last)
            if apposed:  # للرئاسة الأمريكية [هيلاري كلينتون]
                yield self._made(end + 1, end + 1, self._name_end(end + 1, last, led=True), "name", False, last)
            return
        end = self._name_end(first, last, led=name)
        apart = self._is_apart(first, end, last)
        yield self._made(begin, first, end, kind, owner or known > at, end if apart else last)
        if apart:  # المقيم في بريطانيا | سمير حداد
            yield self._made(end + 1, end + 1, self._name_end(end + 1, last, led=True), "name", False, last)

    def _is_apart(self, first: int, end: int, last: int) -> bool:
        """Whether two or three words that no table knows stand behind a country's name: somebody who is there."""
        if self.tokens[first].word not in self.words.countries or not end + 2 <= last <= end + _NAME:
            return False
        vocabulary = self.sentence.language.vocabulary
        return not any(
            self.tokens[at].word in vocabulary or (at == end + 1 and self._is_definite(at))
            for at in range(end + 1, last + 1)
        )

    def _measure(self, begin: int, last: int) -> Iterator[Mention]:
        """A phrase that only measures: the nation whose it is by an adjective, else a thing."""
        nation = self._nation(begin, last)
        if nation is not None:
            yield self._made(begin, nation, nation, "name", True, last)
        elif not self._ends_in_pronoun(last):
            yield self._made(begin, begin, last, "thing")

    def _is_time(self, at: int) -> bool:
        """العام alone: a word that some table has with its article is what it is without."""
        token, definite = self.tokens[at], self.definite
        whole = not token.prefix and token.word.startswith(definite)
        return whole and is_thing(self.sentence.language, token.word[len(definite) :])

    def _group(self, begin: int, first: int, last: int, owner: bool) -> Iterator[Mention]:
        """A group, and whom it is for behind it: يؤيد 40% من الناخبين [المرشحة ليلى سالم]."""
        end = self._group_end(first, last)
        follows = self.tokens[end + 1].word
        party = follows in self.words.parties and not self.tokens[end + 1].prefix
        object_ = end < last and (party or follows in self.words.titles or follows in self.names)
        yield self._made(begin, first, end, "group", owner, end if object_ else last)
        if object_:
            yield from self._phrase(end + 1, last)

    def _is_like_name(self, first: int, last: int) -> bool:
        """حاتم الراوي behind a verb: two words that no table knows, the first without an article."""
        if last - first != 1 or self._is_definite(first) or not self.forms.is_verb(first - 1):
            return False
        vocabulary = self.sentence.language.vocabulary
        return all(self.tokens[at].word not in vocabulary for at in (first, last))

    def _without_adjectives(self, at: int, last: int) -> int:
        """Behind the adjectives of a noun that measures: صفقة [عسكرية جديدة], الصادرات [التركية]."""
        noun = self.tokens[at - 1]
        owned = self._ends_in_pronoun(at - 1)  # ثرواتهم الإجمالية: a pronoun makes a noun as definite as an article
        while at <= last and self._may_describe(at):
            token = self.tokens[at]
            agrees = self._agrees(noun, token)
            if (self._is_definite(at - 1) or owned) != self._is_definite(at) or not (
                agrees or noun.prefix == self.definite
            ):
                break
            at += 1
        return at

    def _may_describe(self, at: int) -> bool:
        """Whether a word may be a noun's adjective: الانتخابات السابقة, though السابقة stands with titles too."""
        word = self.tokens[at].word
        return (word in self.words.modifiers or not self._is_known(at)) and word not in self.words.anaphors

    def _nation(self, begin: int, last: int) -> int | None:
        """المساعدات العسكرية [الأميركية]: the adjective of a country that tells whose such a thing is."""
        if not any(self.tokens[at].word in self.words.national for at in range(begin, last)):
            return None
        found, countries = range(last, begin, -1), self.sentence.language.countries
        return next((at for at in found if self._is_definite(at) and self.tokens[at].word in countries), None)

    def _definite_end(self, first: int, last: int) -> int:
        """A phrase with an article ends before a word without one: الحكومة | قادرة."""
        defined = [at for at in range(first, last + 1) if self._is_definite(at)]
        if not defined or any(self.tokens[at].word in self.words.titles for at in defined):
            return last
        goes_on = (
            self._is_definite(at) or self._is_second_of_party(first, at) for at in range(defined[0] + 1, last + 1)
        )
        return next((at for at, goes in enumerate(goes_on, defined[0]) if not goes), last)

    def _group_end(self, first: int, last: int) -> int:
        """A group with an article goes on with its adjectives, not with the verb's object: المستطلعين | القرار."""
        at = first
        while at < last:
            word = self.tokens[at + 1].word
            ends = self.words.adjective_endings + self.words.feminine_adjectives
            if not self._is_definite(at + 1) or not (
                word.endswith(ends) or word in self.words.groups or word in self.words.modifiers
            ):
                break
            at += 1
        return at

    def _is_origin(self, at: int, last: int) -> bool:
        """الجزائري يسعد ربراب: where somebody comes from, before the name."""
        token = self.tokens[at]
        origin = token.word in self.sentence.language.countries and not self._is_known(at)
        return at < last and origin and self._is_definite(at) and not self._is_definite(at + 1)

    def _name_end(self, first: int, last: int, led: bool = False) -> int:
        """Where a name ends: a person's before a word that some table knows, a country's before a noun."""
        word = self.tokens[first].word
        if word in self.words.countries:
            follows = self.tokens[first + 1].word.endswith(self.words.relation_endings)
            return last if follows and self._is_definite(first + 1) else first
        led = led or word in self.words.given_names
        at = first
        while at < last and not self._is_foreign_to_names(at + 1, led):
            at += 1
        return at

    def _begins_name(self, at: int) -> bool:
        """حزب الوسط | عبد الهادي فرحات: what is known for a name, or opens one, behind an article's noun."""
        word = self.tokens[at].word
        return word in self.names or (word in self.words.name_links and not self._measures(at))

    def _is_foreign_to_names(self, at: int, led: bool) -> bool:
        token = self.tokens[at]
        if token.word in self.names or self.tokens[at - 1].word in self.words.name_links:
            return False
        if token.word in self.words.name_links:
            return False
        return not led or token.word in self.sentence.language.vocabulary

    def _known(self, at: int, last: int) -> int:
        """Where a word stands that tells who it is, behind a noun that no table knows: رسالة [الحزب]."""
        if self._is_known(at) or self._is_definite(at):
            return at
        return next((i for i in range(at + 1, min(last, at + 2) + 1) if self._is_known(i)), at)

    def _bare(self, at: int) -> str:
        """The word without the proclitics that no table told: كويت and الكويت of للكويت are one; without a pronoun."""
        word = self.tokens[at].word
        for ending in self.words.possessive_suffixes:  # حاكمهم
            if word.removesuffix(ending) in self.words.titles:
                return word.removesuffix(ending)
        if self.tokens[at].prefix.endswith(self.sentence.language.definite_proclitics):
            named = self.definite + word  # السعودية of للسعودية
            return named if named in self.words.actors or named in self.words.countries else word
        glued = self.forms.glued(at)
        bare = word[glued:]
        defined = self.definite + bare
        return defined if glued and defined in self.sentence.language.vocabulary else bare

    def _is_known(self, at: int) -> bool:
        word = self._bare(at)
        words = self.words
        return word in self.names or word in words.actors or word in words.groups or word in words.titles

    def _measures(self, at: int) -> bool:
        """Whether a word only counts or measures what follows."""
        return bool(self.known[at] & _MEASURE)

    def _ends_in_pronoun(self, at: int) -> bool:
        """ديونه، صادراتها: somebody's own, by the pronoun that the noun ends in."""
        token = self.tokens[at]
        if token.prefix.endswith(self.definite):
            return False
        if token.word in self.words.national and written_feminine(self.sentence, at):
            return False
        stems = (token.word.removesuffix(ending) for ending in self.words.possessive_suffixes)
        return any(_is_owned(self.sentence.language, stem) for stem in stems if stem != token.word)

    def _quoted(self, begin: int, at: int, owner: bool = False) -> Mention | None:
        """A short quotation is a name: مجموعة "سينما من أجل غزة"."""
        close = next((i for i in range(at, at + _LONGEST_QUOTE) if self.sentence.word(i) == QUOTE), None)
        if close is None or close == at or (begin == at - 1 and self.forms.is_verb(at)):
            return None
        inner = self.tokens[at:close]
        if any(token.word in _STOPS or token.word in self.words.negations for token in inner):
            return None
        if not self.taken.isdisjoint(range(at, close)):
            return None
        if inner[0].word in self.words.closed and inner[0].prefix == "":
            return None
        start = inner[0].start - len(inner[0].prefix)
        return Mention(begin, at, close - 1, start, inner[-1].end, "name", owner, close)

    def _titled(self, quoted: Mention) -> Mention | None:
        """زعيم حزب "الوسط" [سمير الخطيب]: the name behind a title of which a quoted party is only a part."""
        words, title = self.words, self.tokens[quoted.begin].word
        at = quoted.upto + 1
        party = any(self.tokens[i].word in words.actors for i in range(quoted.begin + 1, quoted.first))
        if title not in words.titles or not party or at >= len(self.sentence.words):
            return None
        if not self._is_nominal(at) or self._is_definite(at) or self.tokens[at].prefix or self._may_be_glued(at):
            return None
        last = self._name_end(at, self._run_end(at), led=True)
        unknown = self.tokens[at].word not in self.sentence.language.vocabulary or self.tokens[at].word in self.names
        return self._made(quoted.begin, at, last, "name", quoted.owner) if unknown else None

    def _without_titles(self, first: int, last: int) -> tuple[int, bool]:
        """Where the name behind a title begins, and whether a title told that it is one."""
        if self.tokens[first].word not in self.words.titles:
            return first, False
        at = first
        while self.tokens[at].word in self.words.titles or self._is_definite(at):
            at += 1
        at = self._behind_adjective(at, last)
        named = self._behind_complement(first, at, last)
        if named is not None:
            return named, True
        if at <= last:  # الرئيس الأمريكي جو بايدن, but عمدة إسطنبول and مؤسس شركة السيارات
            word = self.tokens[at].word
            owned = word in self.words.actors or word in self.sentence.language.countries
            return (first, False) if owned and not self._is_definite(first) else (at, True)
        for behind in range(last, first, -1):  # الرئيس السيسي: a name that carries the article
            token = self.tokens[behind]
            adjective = token.word in self.sentence.language.countries or token.word in self.words.modifiers
            if token.word not in self.words.titles and not adjective and self._is_definite(first):
                return behind, True
        return first, False

    def _behind_complement(self, first: int, at: int, last: int) -> int | None:
        """مرشح حركة السلم [سمير حداد]: the name behind a title's complement, which an article ends."""
        if at > last or self.tokens[at].word not in self.words.parties or self._is_definite(first):
            return None
        ends = max((i for i in range(at, last) if self._is_definite(i)), default=last)
        vocabulary = self.sentence.language.vocabulary
        begins = ends < last and all(self.tokens[i].word not in vocabulary for i in range(ends + 1, last + 1))
        return ends + 1 if begins and last > ends + 1 else None

    def _behind_adjective(self, at: int, last: int) -> int:
        """حاكم الولاية السابق [سمير]: the name behind the adjective of a title, which ends the title's complement."""
        for adjective in range(at, last):
            word = self.tokens[adjective].word
            if self._is_definite(adjective) and (word in self.words.titles or word in self.words.modifiers):
                return adjective + 1 if not self._is_definite(adjective + 1) else at
        return at

    def _is_definite(self, at: int) -> bool:
        token = self.tokens[at]
        if token.prefix.endswith(self.sentence.language.definite_proclitics):
            return True
        return token.prefix == "" and token.word.startswith(self.definite)

    def _begins_with_benefit(self, at: int) -> bool:
        """Whether the second letter of a doubled preposition is the name's own, as the text writes it elsewhere."""
        token, benefit = self.tokens[at], self.words.benefit
        if not benefit or benefit * 2 not in (token.prefix or token.word):
            return False
        surface = (token.prefix or token.word[: self.forms.glued(at)]).lstrip("".join(self.sentence.language.ands))
        if surface != benefit * 2 or is_thing(self.sentence.language, token.word):
            return False
        whole = benefit + (token.word if token.prefix else token.word[self.forms.glued(at) :])
        if whole in self.names:
            return True
        text = self.sentence.around()
        return any(f"{space}{whole} " in text for space in " \n")

    def _kind(self, first: int, name: bool) -> MentionKind:
        if name:
            return "name"
        word = self._bare(first)
        if word in self.words.groups:
            return "group"
        if word in self.words.actors or word in self.words.titles:
            return "actor"
        return "name" if word in self.names else "noun"

    def _made(
        self, begin: int, first: int, last: int, kind: MentionKind, owner: bool = False, upto: int | None = None
    ) -> Mention:
        token = self.tokens[first]
        start = token.start + self.forms.glued(first)
        if token.prefix.endswith(self.definite):
            start -= len(self.definite)
        elif self._begins_with_benefit(first):  # للوارنر is for Warner, not for the "Arner"
            start, kind = start - len(self.words.benefit), "name"
        return Mention(begin, first, last, start, self.tokens[last].end, kind, owner, last if upto is None else upto)
