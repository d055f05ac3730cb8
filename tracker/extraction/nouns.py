"""The noun that a number counts: behind it, or in Arabic also before it, with the words that belong to it."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.extraction.drafts import Sentence, is_capital, stands_out
from tracker.extraction.numerals import Number
from tracker.languages.shape import HarmNoun

_MODIFIERS = 4
_LONGEST_OWNER = 3  # words: "the city council's"
_OPENERS = frozenset("\"'([")
_CLOSERS = frozenset("\"')]")
_DEFINITE_REACH = 4
_SHORTEST_STEM, _SHORTEST_DEMONYM = 3, 6


@dataclass(slots=True)
class Counted:
    """A number with what it counts.

    Attributes:
        first, last: the tokens of the number and its noun.
        noun: the noun's token; None where it is elided.
        known: the noun is known to be people.
        harm: what the noun itself tells, if it does.
        cue: where the hedge before it starts.
    """

    first: int
    last: int
    noun: int | None
    known: bool
    harm: HarmNoun | None = None
    cue: int = 0

    @property
    def people(self) -> bool:
        """Whether it may count people as far as its noun tells: a known noun, or none."""
        return self.known or self.noun is None


def is_weekday(sentence: Sentence, number: Number) -> bool:
    """الاثنين is Monday, but for "the two of them"."""
    token, language = sentence.tokens[number.first], sentence.language
    return (
        number.first == number.last
        and token.word in language.casualty.weekdays
        and token.prefix.endswith(language.definite_proclitics)
    )


def noun_at(sentence: Sentence, at: int) -> tuple[bool, HarmNoun | None]:
    """Whether a token is a noun for people, and the harm that it tells itself."""
    word, language = sentence.word(at), sentence.language
    harm = language.harm_nouns.get(word)
    if harm is not None or word in language.people or word in language.others:
        return True, harm
    return bool(language.casualty.suffixes) and _with_pronoun(sentence, word), None


def _with_pronoun(sentence: Sentence, word: str) -> bool:
    """عناصرها, جنوده: a noun for people that ends in a pronoun."""
    language = sentence.language
    ending = language.casualty.dual_ending
    for suffix in language.casualty.suffixes:
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < _SHORTEST_STEM:
            continue
        if stem in language.people or stem in language.demonstratives:
            return True
        if stem.endswith(ending[:-1]) and stem + ending[-1] in language.people:  # مقاتليها
            return True
    return False


def noun_of(sentence: Sentence, number: Number) -> Counted | None:
    """What a number counts; None where it is nothing that can be people."""
    return _noun_before(sentence, number) or _noun_behind(sentence, number)


def _noun_before(sentence: Sentence, number: Number) -> Counted | None:
    """The three children in Arabic: the numeral behind its noun, both definite; also قتيل واحد."""
    language, first = sentence.language, number.first
    if not language.right_to_left or number.hedge != "exact":
        return None
    definite = sentence.tokens[first].prefix.endswith(language.definite)
    if number.last != first and (number.literal or not definite):  # but المواطنين الأربعة عشر
        return None
    if number.literal:
        if sentence.word(first - 1) != language.definite:
            return None
        first, definite = first - 1, True  # القتلى الـ24
    elif number.low > (99 if definite else 2) or is_weekday(sentence, number):
        return None
    elif not definite and sentence.joined(first):
        return None  # في إسبانيا واثنان في إيطاليا: no Spaniard
    reach = _DEFINITE_REACH if definite else 1
    for back in range(first - 1, max(-1, first - 1 - reach), -1):
        token = sentence.tokens[back]
        if token.kind != "word" or back in sentence.owner or token.word in language.prepositions:
            return None
        known, harm = noun_at(sentence, back)
        if known and number.literal and token.word in language.casualty.singulars:
            return None  # القتيل الـ12
        if harm is not None and harm.event and not definite and number.low == 2 and token.word not in language.duals:
            return None  # إصابة اثنين, but شرطيان اثنان
        if known:
            return _with_head(sentence, Counted(back, number.last, back, True, harm))
    return None


def _with_head(sentence: Sentence, found: Counted) -> Counted:
    """الضحايا السوريين الستة: what stood behind the number is its noun's adjective."""
    at = found.first - 1
    known, harm = noun_at(sentence, at)
    if found.harm is None and known and sentence.tokens[at].prefix.endswith(sentence.language.definite_proclitics):
        return Counted(at, found.last, at, True, harm)
    return found


def _noun_behind(sentence: Sentence, number: Number) -> Counted | None:
    language = sentence.language
    at = number.last + 1
    if sentence.word(at) in _CLOSERS and sentence.word(number.first - 1) in _OPENERS:
        at += 1
    if sentence.word(at) == "+" and not language.right_to_left:
        at += 1
    if any(sentence.phrase_starts_at(at, length) in language.subgroups for length in (1, 2)) and not _is_degree(
        sentence, at
    ):
        return _elided(number)  # "two of them"
    partitive = sentence.word(at) in language.of and not sentence.tokens[at].prefix
    if partitive:
        at += 1
        at += language.right_to_left and sentence.word(at) in language.among  # من بين
        while (
            at - number.last <= 3
            and sentence.word(at) in language.demonstratives
            and (noun_at(sentence, at + 1)[0] or (not language.right_to_left and noun_at(sentence, at + 2)[0]))
        ):
            at += 1
        if sentence.word(at + 1) == language.definite and at + 2 in sentence.owner:
            known, harm = noun_at(sentence, at)  # خمسة من بين الضحايا الـ31: the noun is the whole's
            return Counted(number.first, number.last, None, True, harm) if known else _elided(number)
        if (whole := _whole_noun(sentence, at)) is not None:
            known, harm = noun_at(sentence, whole)
            if harm is not None and not language.right_to_left:  # four of the five detainees
                return Counted(number.first, number.last, None, False, harm)
            if sentence.word(whole) in language.uncounted and not known:
                return None
            if known and is_genitive(sentence, sentence.numbers[sentence.owner[whole - 1]].first - 1):
                return _elided(number)
    if language.right_to_left:
        return _noun_first(sentence, number, at, partitive=partitive)
    return _noun_last(sentence, number, at, partitive=partitive)


def _is_degree(sentence: Sentence, at: int) -> bool:
    """ "11 seriously wounded soldiers": an adverb of the harm that stands before its noun."""
    harm = sentence.language.harm_nouns.get(sentence.word(at + 1))
    return harm is not None and harm.adjective and noun_at(sentence, at + 2)[0]


def _whole_noun(sentence: Sentence, at: int) -> int | None:
    """The noun of a whole that a number is a part of: "six of the 33 seats", "six of the town's 90 nurses"."""
    at += sentence.word(at) in sentence.language.determiners
    if at not in sentence.owner:
        at += next((step + 1 for step in range(_LONGEST_OWNER) if is_genitive(sentence, at + step)), 0)
    whole = sentence.owner.get(at)
    return None if whole is None else sentence.numbers[whole].last + 1


def is_genitive(sentence: Sentence, at: int) -> bool:
    """Whether a word carries the "'s" of an owner, which its token does not."""
    token = sentence.token(at)
    return token.kind == "word" and token.word.isalpha() and token.end - token.start == len(token.word) + len("'s")


def before_owner(sentence: Sentence, at: int) -> int:
    """The last token before an owner in the genitive and his article that end at a token, else that token."""
    if not is_genitive(sentence, at):
        return at
    determiners = sentence.language.determiners
    start = next((at - step for step in range(_LONGEST_OWNER) if sentence.word(at - step - 1) in determiners), at)
    return start - 1 - (sentence.word(start - 1) in determiners)


def _elided(number: Number) -> Counted:
    return Counted(number.first, number.last, None, False)


def _noun_first(sentence: Sentence, number: Number, at: int, *, partitive: bool) -> Counted | None:
    """Where adjectives follow their noun: the noun stands right behind the number."""
    language = sentence.language
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word":
        return _elided(number)
    token = sentence.tokens[at]
    if at in sentence.owner or sentence.joined(at):
        dual = at in sentence.owner and sentence.numbers[sentence.owner[at]].dual
        return _elided(number) if sentence.joined(at) or dual else None
    known, harm = noun_at(sentence, at)
    following, further = noun_at(sentence, at + 1)
    vague = number.hedge == "magnitude" and _is_definite(sentence, number.first)
    if vague and not (partitive or _is_definite(sentence, at)):
        return _elided(number)  # شيع الآلاف جثامين الشهداء
    if token.prefix in language.definite_proclitics and token.prefix != (language.definite or token.prefix):
        return _elided(number)  # دفعت عشرات الآلاف للفرار
    if token.word in language.uncounted and not known:
        if (token.prefix and token.prefix != language.definite) or (  # 9 ملايين للمرة الأولى
            partitive and token.word in language.casualty.collectives
        ):
            return _elided(number)
        return _in_cases(sentence, number, at, further)
    described = following and not sentence.tokens[at + 1].prefix and not _is_definite(sentence, at)
    if known and harm is None and further is not None and described:
        harm = further  # 20 جنديا أسيرا
    if known:
        return Counted(number.first, at, at, True, harm)
    if partitive:
        plural = bool(token.prefix) and token.word.endswith(language.human_endings)
        people = token.word in language.demonstratives or plural
        return Counted(number.first, at, at, True) if people else _elided(number)
    if _is_no_noun(sentence, number, at):
        return _elided(number)
    return Counted(number.first, at, at, token.word.endswith(language.human_endings))


def _is_definite(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].prefix.endswith(sentence.language.definite_proclitics)


def _in_cases(sentence: Sentence, number: Number, at: int, further: HarmNoun | None) -> Counted | None:
    """ثلاث حالات وفاة: cases of something that is a harm are people."""
    language = sentence.language
    if sentence.word(at) not in language.casualty.cases:
        return None
    event = harm_of_cases(sentence, at)
    told = any(word in language.toll_heads for word in sentence.words[:at])
    if told and (event is None or event is not further) and sentence.word(at - 1) not in language.of:
        return Counted(number.first, at, at, False)  # ارتفعت حالات الوفاة إلى 540 حالة
    return None if event is None else Counted(number.first, at + 1, at + 1, True, event)


def harm_of_cases(sentence: Sentence, at: int) -> HarmNoun | None:
    """The harm that the word behind "cases" tells: حالات وفاة, حالات غرق."""
    language = sentence.language
    event = language.harm_nouns.get(sentence.word(at + 1))
    if event is not None and event.event:
        return event
    predicate = language.predicates.get(sentence.word(at + 1))
    if predicate is None or predicate.needs or not predicate.before or sentence.tokens[at + 1].prefix:
        return None
    return HarmNoun(predicate.harm, event=True)


def _is_no_noun(sentence: Sentence, number: Number, at: int) -> bool:
    """Whether an unknown word behind a number is no noun that it counts."""
    language, token = sentence.language, sentence.tokens[at]
    word = token.word
    if token.prefix or word in language.prepositions or word in language.clause_breaks or word in language.predicates:
        return not (number.hedge == "magnitude" and token.prefix in language.definite_proclitics)
    if number.hedge == "magnitude" or word.startswith(language.definite):  # "dozens" need a definite noun or "of"
        return True
    if (
        word in language.casualty.no_nouns
        or word in language.between
        or word in language.negations
        or word in language.toll_openers
        or word in language.to
        or (word,) in language.hedges_after  # ألفين تقريبا
    ):
        return True
    teens = number.scale == 1 and 11 <= number.low % 100 <= 99
    if teens and not word.endswith(language.casualty.counted_endings):
        return True
    pronouns = (suffix for suffix in language.casualty.suffixes if len(suffix) > 1)  # one letter may be the feminine
    endings = (*language.verb_endings, *pronouns)
    return word.endswith(endings) or word.startswith((*language.glued_prepositions, *language.casualty.not_nouns))


def _noun_last(sentence: Sentence, number: Number, at: int, *, partitive: bool) -> Counted | None:
    """Where adjectives stand before their noun: "five Iraqi air force officers"."""
    language = sentence.language
    if (aged := _by_age(sentence, number, at)) is not None:
        return aged
    phrase = _Phrase(sentence, number, at - 1, at - 1)
    for step in range(at, min(at + _MODIFIERS + 2, len(sentence.tokens))):
        if sentence.word(step) in language.uncounted and not noun_at(sentence, step)[0]:
            behind = step + 1 + (sentence.word(step + 1) == "-")
            things = phrase.names_things(step)
            if (phrase.found is None or things) and noun_at(sentence, behind) == (True, None):
                phrase.found = None
                continue  # "two family members", "40 bus passengers", "12 second-graders", "8 passenger car drivers"
            return None if things else phrase.found
        if not phrase.takes(step):
            break
    if phrase.found is not None and _describes_things(sentence, phrase.found):
        return None
    if phrase.found is not None:
        return _with_tail(sentence, phrase.found)
    if phrase.adjective is not None and (partitive or phrase.adjective.alone):  # scores of wounded, five of the dead
        return Counted(number.first, phrase.told, phrase.told, True, phrase.adjective)
    if phrase.adjective is not None:
        return Counted(number.first, number.last, None, False, phrase.adjective)
    if not phrase.unknown or sentence.word(at) in language.more:
        return _elided(number)
    return Counted(number.first, phrase.last, phrase.last, phrase.nation == phrase.last)


@dataclass(slots=True)
class _Phrase:
    """A noun phrase that is read word by word.

    Attributes:
        last: the last word that may be its noun.
        told: the adjective that tells a harm ("wounded").
        unknown: how many words no table knows.
        nation: an adjective that may be the noun itself ("20 Lebanese").
    """

    sentence: Sentence
    number: Number
    last: int
    told: int
    unknown: int = 0
    nation: int | None = None
    adjective: HarmNoun | None = None
    found: Counted | None = None

    def takes(self, at: int) -> bool:
        """Whether a word belongs to the phrase and more may follow."""
        sentence, token = self.sentence, self.sentence.tokens[at]
        if token.word == "-" and not token.gap:
            return True
        if token.kind != "word" or at in sentence.owner:
            return False
        known, harm = noun_at(sentence, at)
        if token.word in sentence.language.ands and self.nation == at - 1:  # Russian and Ukrainian soldiers
            return sentence.word(at + 1) in sentence.language.casualty.adjectives and noun_at(sentence, at + 2)[0]
        known = known or (self.found is None and _is_demonym(sentence, at))
        if harm is not None and harm.adjective:
            return self._takes_adjective(at, harm)
        if known and self.found is not None and token.word in sentence.language.casualty.complements:
            return False
        if known:
            own = harm or (self.found.harm if self.found else None) or self.adjective
            self.found = Counted(self.number.first, at, at, True, own)
            return True
        if self.found is not None or self.adjective is not None or _ends_phrase(sentence, at):
            return False
        if token.word in sentence.language.casualty.adjectives:
            self.nation = at
        self.unknown, self.last = self.unknown + 1, at
        return self.unknown <= _MODIFIERS

    def names_things(self, at: int) -> bool:
        """ "dozens of missing-person reports": one person before things that are counted."""
        last = -1 if self.found is None else self.found.last
        return (
            last == at - 1 and self.number.low > 1 and self.sentence.word(last) + "s" in self.sentence.language.people
        )

    def _takes_adjective(self, at: int, harm: HarmNoun) -> bool:
        if self.found is not None:
            self.found.harm = self.found.harm or harm
            return False
        self.adjective, self.told = harm, at
        return True


def _describes_things(sentence: Sentence, found: Counted) -> bool:
    """ "two other newly promoted teams": what is counted with "other" stands behind its adjectives."""
    language = sentence.language
    if sentence.word(found.last) not in language.others or sentence.word(found.last).endswith("s"):  # others
        return False
    first = found.last + 1
    behind = range(first, min(first + _MODIFIERS, len(sentence.tokens)))
    thing = next((at for at in behind if sentence.word(at) in language.uncounted and not noun_at(sentence, at)[0]), -1)
    return thing >= 0 and not any(
        (sentence.word(at) != "-" and sentence.tokens[at].kind != "word") or _ends_phrase(sentence, at)
        for at in range(first, thing)
    )


def _is_demonym(sentence: Sentence, at: int) -> bool:
    """ "hundreds of Tigrayans": a capitalised plural that names people by their place."""
    word, endings = sentence.word(at), sentence.language.casualty.demonym_endings
    return bool(endings) and len(word) >= _SHORTEST_DEMONYM and word.endswith(endings) and is_capital(sentence, at)


def _by_age(sentence: Sentence, number: Number, at: int) -> Counted | None:
    """ "two 20-year-olds"."""
    phrases = sentence.language.casualty.age_nouns
    if not phrases or at not in sentence.owner:
        return None
    end = next((at + len(p) for p in phrases if sentence.phrase_starts_at(at + 1, len(p)) == p), None)
    return None if end is None else Counted(number.first, end, end, True)


def _with_tail(sentence: Sentence, found: Counted) -> Counted:
    """ "prisoners of war", "passer-by"."""
    for length in (2, 1):
        if sentence.phrase_starts_at(found.last + 1, length) in sentence.language.casualty.tails:
            found.last += length
            break
    return found


def _ends_phrase(sentence: Sentence, at: int) -> bool:
    """Whether a word ends a noun phrase; a participle before a noun for people does not (21 captured soldiers)."""
    language, word = sentence.language, sentence.word(at)
    if word in language.predicates:
        taken = sentence.word(at + 1) in language.casualty.complements  # taken hostage
        return taken or not noun_at(sentence, at + 1)[0]
    if word in language.months and word in language.casualty.unreal and not is_capital(sentence, at):
        return True  # "34 may have died"
    if word in language.auxiliaries and stands_out(sentence, at):
        return False  # "60 IS militants"
    groups = (
        language.prepositions, language.clause_breaks, language.auxiliaries, language.ands, language.or_, language.to,
        language.determiners, language.casualty.adverbs, language.fatal, language.casualty.every,
    )  # fmt: skip
    return any(word in group for group in groups) or ((word,) in language.subgroups and not _is_degree(sentence, at))
