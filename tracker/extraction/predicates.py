"""What a verb, a participle or a verbal noun near a number says happened to those that it counts."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.extraction.drafts import Sentence
from tracker.extraction.nouns import Counted
from tracker.languages.shape import Predicate
from tracker.records import Harm

STOPS = frozenset(".;!?؟—…؛:")
PAUSES = frozenset(",،")
BREAKS = STOPS | PAUSES
OPENERS = frozenset("\"'([")
_NEEDS_REACH = 10
_ILLNESS_REACH = 5
_INFECTION_REACH = 3


@dataclass(slots=True)
class Finding:
    """What happened to those counted, by which rule, and the token that told it."""

    harm: Harm
    rule: str
    evidence: int | None


def predicate_at(sentence: Sentence, at: int) -> Predicate | None:
    """The predicate that a token is; with an article only those that may carry one."""
    token, language = sentence.tokens[at], sentence.language
    found = language.predicates.get(token.word) if token.tells is not None and token.kind == "word" else None
    if found is None or found.definite or not token.prefix.endswith(language.definite or "\0"):
        return found
    return None


def reading(
    sentence: Sentence, predicate: Predicate, at: int, counted: Counted, rule: str, pair: Harm | None = None
) -> Finding | None:
    """What a predicate says of those counted; None where a word beside it makes it something else."""
    if predicate.people and not counted.people:
        return None
    noun = sentence.word(counted.noun) if counted.noun is not None else ""
    if noun and noun in predicate.never:
        return None
    doubtful = (predicate.only or predicate.context) and noun not in predicate.only
    if doubtful and not _any_word(sentence, predicate.context):
        return None
    if predicate.without and noun not in predicate.enough and _any_word(sentence, predicate.without):
        return None
    free = (predicate.free_behind and at > counted.last) or noun in predicate.enough
    if predicate.needs and not free and not _follows(sentence, predicate.needs, at, counted):
        return None
    harm: Harm = pair or predicate.harm
    for other, words in predicate.instead:
        if _follows(sentence, words, at, counted, own=True):
            harm = other
    if harm == "wounded":
        if is_illness(sentence, counted.last):
            return None
        fatal = sentence.language.fatal
        if any(sentence.word(near) in fatal for near in (at - 1, at + 1, counted.last + 1)):
            harm = "killed"
    return Finding(harm, rule, at)


def stops(sentence: Sentence, at: int) -> bool:
    """Whether a mark ends the clause; the stop of an abbreviation (Mr.) does not."""
    return sentence.word(at) in STOPS and not sentence.abbreviates(at)


def _any_word(sentence: Sentence, words: frozenset[str]) -> bool:
    return not words.isdisjoint(sentence.words)


def _follows(sentence: Sentence, words: frozenset[str], at: int, counted: Counted, *, own: bool = False) -> bool:
    """Whether one of some words stands behind a predicate, in its clause; `own`: before another number has its turn."""
    for step in range(at + 1, min(max(at, counted.last) + 1 + _NEEDS_REACH, len(sentence.words))):
        word = sentence.words[step]
        if own and step > counted.last and step in sentence.owner and _is_told_apart(sentence, step):
            return False
        if word in words:
            return True
        if step > counted.last and stops(sentence, step):
            return False
    return False


def _is_told_apart(sentence: Sentence, at: int) -> bool:
    """Whether a number has a harm of its own behind it: "22 shot, 4 killed", "shot, and two of them died"."""
    language = sentence.language
    before, number = sentence.word(at - 1), sentence.numbers[sentence.owner[at]]
    if (before in PAUSES or before in language.ands) and not number.looks_like_year:
        return True
    predicate = language.predicates.get(sentence.word(at + 1))
    return predicate is not None and predicate.after and not predicate.needs


def is_illness(sentence: Sentence, last: int) -> bool:
    """Whether those counted are ill, not hurt: 500 إصابة بالفيروس."""
    language = sentence.language
    noun = language.harm_nouns.get(sentence.word(last))
    following = sentence.words if noun and noun.event else sentence.words[last + 1 : last + 1 + _ILLNESS_REACH]
    if any(word in language.illness for word in following):
        return True
    if not (noun and noun.event and sentence.word(last + 1) in language.casualty.new_cases):
        return False
    nouns = (language.harm_nouns.get(word) for word in sentence.words)
    return not any(noun is not None and noun.harm == "killed" and not noun.event for noun in nouns)


def tells_infections(sentence: Sentence) -> bool:
    """Whether a sentence speaks of cases of an illness: وفيات جديدة بكورونا, إصابتين بالفيروس."""
    language = sentence.language
    if not language.casualty.glued_by or "illness" not in sentence.told:
        return False
    for at, word in enumerate(sentence.words):
        glued = sentence.tokens[at].prefix.startswith(language.casualty.glued_by)
        by = word in language.illness and (glued or sentence.word(at - 1) in language.prepositions)
        before = sentence.words[max(0, at - _INFECTION_REACH) : at] if by else []
        if any((noun := language.harm_nouns.get(each)) is not None and noun.event for each in before):
            return True
    return False


def pair_of(sentence: Sentence, predicate: Predicate, other: int) -> Harm | None:
    """The harm of two predicates that share a number (مقتل وإصابة 29): mixed, where both tell what came of them."""
    if not 0 <= other < len(sentence.tokens):
        return None
    second = predicate_at(sentence, other)
    if second is None or second.means or predicate.means or second.needs or second.harm == predicate.harm:
        return None
    return "mixed" if {second.harm, predicate.harm} <= {"killed", "wounded", "missing"} else None


def is_plain(predicate: Predicate) -> bool:
    """Whether it tells a harm whatever stands beside it."""
    doubtful = predicate.needs or predicate.only or predicate.people or predicate.means
    return not doubtful and (predicate.before or predicate.after)


def nearest_harm(sentence: Sentence, start: int, stop: int) -> Finding | None:
    """The harm told nearest before token `start`, down to `stop`, whatever it counts: قتل مدنيون بينهم …"""
    for back in range(start - 1, max(-1, stop - 1), -1):
        word = sentence.word(back)
        if stops(sentence, back):
            return None
        noun = sentence.language.harm_nouns.get(word)
        if noun is not None and not noun.dual:
            return Finding(noun.harm, "<part> of those harmed", back)
        predicate = predicate_at(sentence, back)
        if predicate is not None and is_plain(predicate):
            return Finding(predicate.harm, "<part> of those harmed", back)
    return None
