"""Totals: "the death toll rose to 1,200", ارتفعت حصيلة القتلى إلى 1200, "the number of people missing"."""

from __future__ import annotations

from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.nouns import Counted
from tracker.extraction.predicates import PAUSES, STOPS, Finding, is_illness, is_plain, nearest_harm, predicate_at
from tracker.records import Harm

_TOLL_REACH, _FAR_TOLL_REACH = 18, 28
_GAP, _FAR_GAP = 7, 10
_HEAD_REACH = 6
_HARM_REACH = 12
_CAUSE_REACH = 3


def toll(sentence: Sentence, counted: Counted, *, adjacent: bool) -> Finding | None:
    """A total whose head stands before the number; `adjacent`: only where what was reached is this very number."""
    language = sentence.language
    if counted.noun is not None and not counted.known and not language.right_to_left:
        return None
    if adjacent and not any(_is_reached(sentence, at) for at in range(counted.cue - 1, counted.first)):
        return None
    if any(sentence.phrase_ends_at(counted.cue, length) in language.casualty.additions for length in (2, 1)):
        return None  # بالإضافة إلى 33: added, not reached
    reached = done = False
    part = counted.noun is None and sentence.word(counted.last + 1) in language.casualty.pronouns
    far = _FAR_TOLL_REACH if adjacent and language.right_to_left else _TOLL_REACH
    for back in range(counted.first - 1, max(-1, counted.first - 1 - far), -1):
        word = sentence.word(back)
        if word in STOPS and word != ":":
            return None
        if back in sentence.owner and (part or done):
            return None
        done = done or (not adjacent and _is_done(sentence, back))
        reached = reached or _is_reached(sentence, back)
        if word in language.casualty.pronoun_counts:
            found = nearest_harm(sentence, back, back - _HARM_REACH)
            return None if found is None else Finding(found.harm, "<their number> <number>", found.evidence)
        if word not in language.toll_openers and word not in language.toll_heads:
            continue
        harm = _head_harm(sentence, back, counted)
        if harm is not None:
            if language.casualty.averted & {sentence.word(back - 1), sentence.word(back - 2)}:
                return None
            moved = reached and (adjacent or language.right_to_left)
            if not (moved or _heads_directly(sentence, back, counted)) or _is_ill(sentence, back, counted, harm):
                return None
            told = _told_behind(sentence, counted)
            return Finding(told or harm, "<toll> reached <number>", back)
        if _counts_others(sentence, back):
            return None
    return None


def _is_done(sentence: Sentence, at: int) -> bool:
    """Whether a verb of harm or of flight stands between: ارتفع عدد القتلى إلى 31 وأجلت السلطات 8700 شخص."""
    predicate = predicate_at(sentence, at) if sentence.joined(at) else None
    return predicate is not None and is_plain(predicate)


def _counts_others(sentence: Sentence, at: int) -> bool:
    """Whether the head of a total counts what is no harm: "the number of cases", عدد المنازل, عدد المحتاجين."""
    language = sentence.language
    word = sentence.word(at + 1)
    total = sentence.word(at) in language.toll_openers and language.right_to_left
    return total and (word in language.uncounted or word in language.people)


def _told_behind(sentence: Sentence, counted: Counted) -> Harm | None:
    """ "put the toll at three killed": the harm right behind the number."""
    at = counted.last + 1
    predicate = predicate_at(sentence, at) if counted.noun is None and at < len(sentence.tokens) else None
    plain = predicate is not None and predicate.after and not (predicate.needs or sentence.tokens[at].prefix)
    return predicate.harm if predicate is not None and plain else None


def _is_reached(sentence: Sentence, at: int) -> bool:
    language, word = sentence.language, sentence.word(at)
    if word in language.from_ and not language.right_to_left:  # "from 50 to 65", "to 65 from 50"
        number = sentence.owner.get(at + 1)
        last = sentence.numbers[number].last if number is not None else at
        moved = sentence.word(at - 1) in language.reaching
        return (
            moved or at - 1 in sentence.owner or (sentence.word(last + 1) in language.to and last + 2 in sentence.owner)
        )
    return word in language.reached or word in language.to or word == ":"


def _heads_directly(sentence: Sentence, head: int, counted: Counted) -> bool:
    """ "a toll of 12"; or the verb stands before its head, as in Arabic."""
    language = sentence.language
    if head == counted.cue - 2 and sentence.word(head + 1) in language.of:
        return True
    opener = head - 1 - (sentence.word(head - 1) in language.casualty.cases)
    if language.right_to_left and sentence.word(opener) in language.toll_openers and counted.cue - head <= _GAP:
        return True  # عدد القتلى 13, عدد حالات الوفاة 13
    alone = head == counted.cue - 1 and counted.noun is None
    if language.right_to_left and alone and sentence.word(head - 1) not in language.prepositions:
        return True  # الشهداء 45 والجرحى 120
    verb_first = any(word in language.reached for word in sentence.words[max(0, head - 4) : head])
    return verb_first and counted.cue - head <= (_FAR_GAP if counted.known else _GAP)


def _is_ill(sentence: Sentence, head: int, counted: Counted, harm: Harm) -> bool:
    ill = sentence.language.illness
    if harm != "wounded":
        return False
    told = any(word in ill for word in sentence.words[max(0, head - _TOLL_REACH) : counted.first])
    return told or is_illness(sentence, counted.last)


def _head_harm(sentence: Sentence, at: int, counted: Counted) -> Harm | None:
    """The harm that a total's head tells, if a token is one."""
    language = sentence.language
    word = sentence.word(at)
    if _is_among_them(sentence, at) or _is_among_them(sentence, at - 1):
        return None
    if word in language.toll_heads and _is_toll_head(sentence, at):
        return _toll_harm(sentence, at)
    if word in language.toll_openers:
        return _cases_harm(sentence, at + 1) or _counted_harm(
            sentence, at + 1, min(at + 1 + _HEAD_REACH, counted.first)
        )
    return None


def _is_among_them(sentence: Sentence, at: int) -> bool:
    """في عداد المفقودين: what some are, no total."""
    language = sentence.language
    return sentence.word(at) in language.casualty.named_as and sentence.word(at - 1) in language.prepositions


def _cases_harm(sentence: Sentence, at: int) -> Harm | None:
    """عدد حالات الاعتقال, عدد حالات الغرق; those of injury are most often of an illness."""
    language = sentence.language
    predicate = language.predicates.get(sentence.word(at + 1)) if sentence.word(at) in language.casualty.cases else None
    told = predicate is not None and predicate.before and not predicate.needs and predicate.harm != "wounded"
    return predicate.harm if predicate is not None and told else None


def _is_toll_head(sentence: Sentence, at: int) -> bool:
    """In Arabic the dead of a toll are definite, or stand right behind "the number of"."""
    language = sentence.language
    if not language.right_to_left:
        return True
    before, cases = sentence.word(at - 1), language.casualty.cases
    if before in language.toll_openers or (before in cases and sentence.word(at - 2) in language.toll_openers):
        return True
    if sentence.tokens[at].prefix.endswith(language.definite_proclitics):
        return before not in language.people
    return _opens_construct(sentence, at)


def _opens_construct(sentence: Sentence, at: int) -> bool:
    """Whether a head is what rose or fell itself, with what caused it behind: ارتفعت وفيات الكوليرا إلى 540 حالة."""
    language = sentence.language
    before, behind = sentence.word(at - 1), at + 1
    opens = before in language.reached or before in language.clause_breaks or before in STOPS or before in PAUSES
    governed = before in language.to or before in language.prepositions
    if not (opens or not before) or governed or sentence.tokens[at].prefix:
        return False
    if behind in sentence.owner or behind >= len(sentence.tokens) or sentence.tokens[behind].kind != "word":
        return False
    word = sentence.word(behind)
    caused = word not in language.prepositions and word not in language.reached and word not in language.harm_nouns
    return caused and not sentence.joined(behind)


def _toll_harm(sentence: Sentence, at: int) -> Harm:
    nouns = sentence.language.harm_nouns
    noun = nouns.get(sentence.word(at)) or nouns.get(sentence.word(at - 1))
    if noun is None:
        return "killed"
    if noun.harm != "mixed":
        return noun.harm
    if not sentence.language.illness.isdisjoint(sentence.words[at + 1 : at + 1 + _CAUSE_REACH]):
        return "killed"  # the victims of an illness
    predicates = sentence.language.predicates
    told_apart = any((p := predicates.get(word)) is not None and p.harm == "wounded" for word in sentence.words)
    return "killed" if told_apart else "mixed"


def _counted_harm(sentence: Sentence, start: int, stop: int) -> Harm | None:
    """The harm in "(the number of) people displaced by …", (عدد) من اعتقلتهم."""
    language = sentence.language
    for at in range(start, stop):
        word = sentence.word(at)
        if at in sentence.owner or (word in language.reached and word not in language.prepositions):
            return None
        noun = language.harm_nouns.get(word)
        if noun is not None:
            ill = language.right_to_left and noun.harm == "wounded" and sentence.word(at - 1) in language.people
            return None if ill else noun.harm  # الأطفال المصابون may be ill
        predicate = predicate_at(sentence, at)
        told = predicate is not None and (not predicate.needs or sentence.word(at + 1) in predicate.needs)
        if predicate is not None and predicate.after and told:
            return predicate.harm
        if word in language.uncounted:
            return None
    return None


def toll_behind(sentence: Sentence, counted: Counted) -> Finding | None:
    """ "bringing to 34 the number of dead", ليرتفع إلى 40 عدد القتلى."""
    language = sentence.language
    if not _is_reached(sentence, counted.cue - 1) or counted.harm is not None:
        return None
    at = counted.last + 1
    at += sentence.word(at) in language.determiners
    word = sentence.word(at)
    if word in language.toll_openers:
        harm = _counted_harm(sentence, at + 1, min(at + 1 + _HEAD_REACH, len(sentence.words)))
    elif word in language.toll_heads and not language.right_to_left and at > counted.last + 1:
        harm = _toll_harm(sentence, at)
    else:
        return None
    return None if harm is None else Finding(harm, "reached <number> <toll>", at)


def total_of(sentence: Sentence, counted: Counted, previous: Draft) -> Finding | None:
    """ "… which raises the total to 43": the total of what was told before."""
    language = sentence.language
    if counted.noun is not None and not counted.known:
        return None
    for back in range(counted.cue - 1, previous.last, -1):
        word = sentence.word(back)
        if word in language.casualty.totals:
            if _counts_others(sentence, back):
                return None
            if not _is_reached(sentence, counted.cue - 1):
                return None
            return Finding(previous.unit, "<total> reached <number>", back)  # type: ignore[arg-type]
        if word in STOPS:
            return None
    return None
