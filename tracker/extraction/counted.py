"""What a number counts: the noun behind it (or, in Arabic, before it), and whether it is people at all."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.extraction.drafts import Sentence
from tracker.extraction.numerals import Number
from tracker.languages.shape import HarmNoun

_MODIFIERS = 4
_OPENERS = frozenset("\"'([")
_CLOSERS = frozenset("\"')]")
_DEFINITE_REACH = 4


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


def counted_by(sentence: Sentence, number: Number) -> Counted | None:
    """What the number counts; None where it surely counts no people (ages, dates, houses)."""
    if number.fraction or number.low < 1 or number.low != number.low.to_integral_value() or _is_label(sentence, number):
        return None
    if number.dual:
        known, harm = _noun(sentence, number.first)
        return Counted(number.first, number.first, number.first, True, harm) if known else None
    found = _noun_before(sentence, number) or _noun_behind(sentence, number)
    if found is None:
        return None
    if found.noun is None and found.harm is None and (number.looks_like_year or _is_apposition(sentence, number)):
        return None
    if number.low == 1 and not number.literal and not found.known and number.hedge == "exact":
        return None if not _stands_for_one(sentence, number) else found
    return found


def _is_label(sentence: Sentence, number: Number) -> bool:
    """Part of a name or a date: #5, 5/7, 20-year-old; a day of a month."""
    before, behind = number.first - 1, number.last + 1
    if before >= 0 and not sentence.tokens[number.first].gap and sentence.word(before) in ("$", "%", "#", "/", ":"):
        return True
    if (
        sentence.word(behind) in ("-", "/", ":")
        and not sentence.tokens[behind].gap
        and behind + 1 not in sentence.owner
    ):
        return True
    months = sentence.language.months
    return sentence.word(behind) in months or (sentence.word(before) in months and number.low <= 31)


def _is_apposition(sentence: Sentence, number: Number) -> bool:
    """An age between commas: "the driver, 52, was killed"."""
    return sentence.word(number.first - 1) in (",", "،") and sentence.word(number.last + 1) in (",", "،")


def _stands_for_one(sentence: Sentence, number: Number) -> bool:
    """ "and one in the fields"."""
    joined = sentence.word(number.first - 1) in sentence.language.ands
    return joined and sentence.word(number.last + 1) in sentence.language.prepositions - sentence.language.of


def _noun(sentence: Sentence, at: int) -> tuple[bool, HarmNoun | None]:
    """Whether a token is a noun for people, and the harm that it tells itself."""
    word, language = sentence.word(at), sentence.language
    harm = language.harm_nouns.get(word)
    return harm is not None or word in language.people or word in language.others, harm


def _noun_before(sentence: Sentence, number: Number) -> Counted | None:
    """The three children in Arabic: the numeral behind its noun, both definite; also قتيل واحد."""
    language = sentence.language
    if not language.right_to_left or number.last != number.first or number.literal or number.hedge != "exact":
        return None
    definite = sentence.tokens[number.first].prefix.endswith(language.definite)
    if number.low > (99 if definite else 2):
        return None
    reach = _DEFINITE_REACH if definite else 1
    for back in range(number.first - 1, max(-1, number.first - 1 - reach), -1):
        token = sentence.tokens[back]
        if token.kind != "word" or back in sentence.owner or token.word in language.prepositions:
            return None
        known, harm = _noun(sentence, back)
        if known:
            return Counted(back, number.last, back, True, harm)
    return None


def _noun_behind(sentence: Sentence, number: Number) -> Counted | None:
    language = sentence.language
    at = number.last + 1
    if sentence.word(at) in _CLOSERS and sentence.word(number.first - 1) in _OPENERS:
        at += 1
    if any(sentence.phrase_starts_at(at, length) in language.subgroups for length in (1, 2)):
        return _elided(number)  # "two of them"
    partitive = sentence.word(at) in language.of and not sentence.tokens[at].prefix
    if partitive:
        at += 1
        while at - number.last <= 3 and sentence.word(at) in language.demonstratives and _noun(sentence, at + 1)[0]:
            at += 1
    if language.right_to_left:
        return _noun_first(sentence, number, at, partitive=partitive)
    return _noun_last(sentence, number, at, partitive=partitive)


def _elided(number: Number) -> Counted:
    return Counted(number.first, number.last, None, False)


def _noun_first(sentence: Sentence, number: Number, at: int, *, partitive: bool) -> Counted | None:
    """Where adjectives follow their noun: the noun stands right behind the number."""
    language = sentence.language
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word":
        return _elided(number)
    token = sentence.tokens[at]
    if at in sentence.owner or sentence.joined(at):
        return _elided(number) if sentence.joined(at) else None
    known, harm = _noun(sentence, at)
    following, further = _noun(sentence, at + 1)
    if token.word in language.uncounted and not known:
        event = further is not None and further.event  # a case of death
        return Counted(number.first, at + 1, at + 1, True, further) if event else None
    if known and harm is None and further is not None and following and not sentence.tokens[at + 1].prefix:
        harm = further  # 20 جنديا أسيرا
    if known and harm is None and sentence.word(at + 1) in language.uncounted and not partitive:
        return None
    if known:
        return Counted(number.first, at, at, True, harm)
    if partitive:
        return Counted(number.first, at, at, token.word in language.demonstratives)
    if token.prefix or token.word in language.prepositions or token.word in language.clause_breaks:
        return _elided(number)
    if token.word in language.predicates or token.word.endswith(language.verb_endings):
        return _elided(number)
    if token.word.startswith(language.glued_prepositions):
        return _elided(number)
    return Counted(number.first, at, at, token.word.endswith(language.human_endings))


def _noun_last(sentence: Sentence, number: Number, at: int, *, partitive: bool) -> Counted | None:
    """Where adjectives stand before their noun: "five Iraqi air force officers"."""
    language = sentence.language
    adjective: HarmNoun | None = None
    found: Counted | None = None
    last = told = at - 1
    unknown = 0
    for step in range(at, min(at + _MODIFIERS + 2, len(sentence.tokens))):
        token = sentence.tokens[step]
        word = token.word
        if word == "-" and not token.gap:
            continue
        if token.kind != "word" or step in sentence.owner:
            break
        known, harm = _noun(sentence, step)
        if word in language.uncounted and not known:
            return found
        if harm is not None and harm.adjective:
            if found is not None:
                found.harm = found.harm or harm
                break
            adjective, told = harm, step
            continue
        if known:
            found = Counted(number.first, step, step, True, harm or (found.harm if found else None) or adjective)
            continue
        if found is not None or _ends_phrase(sentence, step):
            break
        if adjective is None:
            unknown, last = unknown + 1, step
        if unknown > _MODIFIERS or adjective is not None:
            break
    if found is not None:
        return found
    if adjective is not None and partitive:  # scores of wounded, five of the dead
        return Counted(number.first, told, told, True, adjective)
    if adjective is not None:
        return Counted(number.first, number.last, None, False, adjective)
    if not unknown or sentence.word(at) in language.more:
        return _elided(number)
    return Counted(number.first, last, last, False)


def _ends_phrase(sentence: Sentence, at: int) -> bool:
    """Whether a word ends a noun phrase; a participle before a noun for people does not (21 captured soldiers)."""
    language, word = sentence.language, sentence.word(at)
    if word in language.predicates:
        return not _noun(sentence, at + 1)[0]
    groups = (
        language.prepositions, language.clause_breaks, language.auxiliaries, language.ands, language.or_, language.to,
        language.determiners,
    )  # fmt: skip
    return any(word in group for group in groups) or (word,) in language.subgroups
