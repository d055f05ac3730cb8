"""Casualties by clause: which counted people were harmed, and how.

The harm is in the counted noun (prisoners, شهيدا), in a predicate before the number or behind its noun
(`predicates`), in a toll's head (`tolls`), or in the figure before, whose part or neighbour this one is (`parts`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from tracker.extraction.before import predicate_before
from tracker.extraction.behind import predicate_behind
from tracker.extraction.counted import counted_by
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.hedges import hedge_of
from tracker.extraction.nouns import Counted, is_weekday, noun_at
from tracker.extraction.numerals import ONE, Number
from tracker.extraction.parts import inherited_harm
from tracker.extraction.predicates import Finding, is_illness, tells_infections
from tracker.extraction.tolls import in_brackets, is_in_brackets, tally_rose, toll, toll_behind
from tracker.records import Harm, Hedge

_RUBBLE_REACH = 14
_TOLD_APART: frozenset[Harm] = frozenset({"killed", "wounded"})
_TEN, _FEW = Decimal(10), 20
_TRAP_REACH = 5
_NEAR_BEHIND = 3
_STEM = 4  # letters by which a noun is known in all its forms: مصابون, مصاب
_NEXT_SENTENCE = 3  # characters, at most, between a sentence and the next


@dataclass(slots=True)
class ToldCasualties:
    """What an article has told of casualties so far.

    Attributes:
        harms: value → harm, by which "the 48 victims" are told.
        infections: it told of cases of an illness, so that إصابة is one of them from there on.
        last: the harm of the last one.
        end: where the last sentence with one ends, in the folded text.
    """

    harms: dict[Decimal, Harm] = field(default_factory=dict)
    infections: bool = False
    last: Harm = "mixed"
    end: int = -_NEXT_SENTENCE - 1

    def remember(self, draft: Draft, sentence: Sentence) -> None:
        """Takes note of a casualty."""
        self.last = self.harms[draft.low] = draft.unit  # type: ignore[assignment]
        self.end = sentence.end


def find_casualties(sentence: Sentence, told: ToldCasualties) -> None:
    """Drafts every count of people harmed.

    Args:
        sentence: with its money and percentages already drafted.
        told: the article's earlier casualties.
    """
    _forget_weekdays(sentence)
    told.infections = told.infections or tells_infections(sentence)
    ends = {
        index: left for index in range(1, len(sentence.numbers)) if (left := _range_start(sentence, index)) is not None
    }
    elsewhere = set(ends.values()) | _spoken_for(sentence)
    people = [
        candidate
        for index in range(len(sentence.numbers))
        if index not in elsewhere and (candidate := _candidate(sentence, index, ends.get(index))) is not None
    ]
    for candidate in reversed(people):
        _draft(sentence, candidate, _own_harm(sentence, candidate.index, candidate.counted, told))
    for candidate in people:
        if candidate.index not in sentence.drafts:
            _draft(sentence, candidate, _inherited_harm(sentence, candidate.index, candidate.counted, told))


def _spoken_for(sentence: Sentence) -> set[int]:
    """The numbers within amounts and percentages: $1-2 counts nobody."""
    spans = [range(draft.first, draft.last + 1) for draft in sentence.drafts.values()]
    return {sentence.owner[at] for span in spans for at in span if at in sentence.owner}


def _forget_weekdays(sentence: Sentence) -> None:
    """A day that is named like a number stands in no figure's way."""
    for index, number in enumerate(sentence.numbers):
        if is_weekday(sentence, number) and index not in sentence.drafts:
            sentence.owner.pop(number.first, None)


@dataclass(slots=True)
class _Candidate:
    """A number that may count people harmed; a range carries the index of its upper number."""

    index: int
    counted: Counted
    low: Decimal
    hedge: Hedge


def _candidate(sentence: Sentence, index: int, start: int | None) -> _Candidate | None:
    """What a number counts, if it may be people; `start` is the index of the number that a range begins with."""
    number = sentence.numbers[index]
    if number.first not in sentence.owner or (counted := counted_by(sentence, number)) is None:
        return None
    found = _Candidate(index, counted, number.low, number.hedge)
    if start is not None:
        left = sentence.numbers[start]
        _with_noun_of(sentence, counted, left)
        shared = number.scale if left.scale == ONE and number.hedge == "exact" else ONE
        counted.first, found.low, found.hedge = left.first, left.low * shared, "range"
    _, counted.cue = hedge_of(sentence, counted.first, counted.last)
    if start is not None and sentence.word(counted.cue - 1) in sentence.language.between:
        counted.cue -= 1
        counted.cue -= sentence.word(counted.cue - 1) in sentence.language.casualty.quantifiers  # ما بين
    others = _is_rate(sentence, counted) or _is_load(sentence, counted) or _is_left_behind(sentence, counted)
    return None if others else found


def _with_noun_of(sentence: Sentence, counted: Counted, left: Number) -> None:
    """Gives the upper end of a range the noun that stands behind the lower one: بين 600 قتيل و900."""
    at = left.last + 1
    known, harm = noun_at(sentence, at)
    if counted.noun is None and known and at < counted.first:
        counted.noun, counted.known, counted.harm = at, True, harm


def _draft(sentence: Sentence, found: _Candidate, finding: Finding | None) -> None:
    """Drafts a count of which it was found what happened to the people."""
    if finding is None:
        return
    index, counted = found.index, found.counted
    high = sentence.numbers[index].high
    sentence.drafts[index] = Draft(
        "casualty", counted.first, counted.last, index, found.low, high, found.hedge, finding.harm, finding.rule,
        counted.cue, counted.noun, finding.evidence,
    )  # fmt: skip


def _range_start(sentence: Sentence, index: int) -> int | None:
    """The number that with this one makes a range ("10-15 dead", "between 10 and 20 people")."""
    left, right = sentence.numbers[index - 1], sentence.numbers[index]
    if index - 1 in sentence.drafts or index in sentence.drafts or left.dual or left.low >= right.high:
        return None
    if (left.looks_like_year and not right.looks_like_year) or left.hedge == "magnitude":
        return None
    if sentence.word(left.first - 1) in sentence.language.by:
        return None  # "raised by two to 719"
    language = sentence.language
    words = [token.word for token in sentence.tokens[left.last + 1 : right.first]]
    glued = not words and sentence.joined(right.first)
    before = {sentence.word(left.first - 1), sentence.word(left.first - 2)}
    dashed = len(words) == 1 and (words[0] == "-" or (words[0] in language.to and not _is_change(sentence, left)))
    dashed = dashed or (len(words) == 1 and words[0] in language.or_ and _is_either(left, right))
    if dashed or not before & language.between:
        return index - 1 if dashed else None
    if words and language.right_to_left and noun_at(sentence, left.last + 1)[0]:
        words = words[1:]  # بين 600 قتيل و900
        glued = not words and sentence.joined(right.first)
    return index - 1 if glued or (len(words) == 1 and words[0] in language.ands) else None


def _is_either(left: Number, right: Number) -> bool:
    """ "two or three people", "20 or 30"."""
    tens = left.low >= _TEN and left.low % _TEN == 0
    step = _TEN if tens else ONE
    return left.hedge == "exact" and right.low - left.low == step and right.low <= _FEW * step


def _is_change(sentence: Sentence, left: Number) -> bool:
    """ "raised the toll from 50 to 65": two levels, no range; a range has no toll that moves."""
    language = sentence.language
    if sentence.word(left.first - 1) not in language.from_:
        return False
    before = sentence.words[max(0, left.first - 8) : left.first - 1]
    moved = any(word in language.reaching and word not in language.to for word in before)
    return moved or any(word in language.up or word in language.down for word in before)


def _is_rate(sentence: Sentence, counted: Counted) -> bool:
    """ "12 per 100,000", "one in every eight", لكل ألف."""
    language = sentence.language
    rates = language.rates
    if any(sentence.word(at) in rates for at in (counted.first - 1, counted.last, counted.last + 1, counted.last + 2)):
        return True
    before = counted.first - 1
    every = language.casualty.every
    if sentence.word(before) not in every:
        return False
    while sentence.word(before) in every:
        before -= 1
    if sentence.word(before) in language.of:  # "4 of every 1,000", "4 out of every 1,000"
        before -= 1 if before - 1 in sentence.owner else 2
    return before in sentence.owner or before + 1 < counted.first - 1


def _is_load(sentence: Sentence, counted: Counted) -> bool:
    """قارب يقل 600 مهاجر, "a bus carrying 40 pilgrims": who was on board."""
    language = sentence.language
    carriers = language.casualty.carriers
    if counted.harm is not None or (counted.known and _under_rubble(sentence, counted)):
        return False
    if sentence.word(counted.first - 1) in carriers and sentence.word(counted.first - 2) not in language.negations:
        return True
    return sentence.word(counted.cue - 1) in carriers


def _is_left_behind(sentence: Sentence, counted: Counted) -> bool:
    """Whether children are counted whom the dead leaves: ترك 4 أبناء, وله طفلان, أب لأربعة أطفال."""
    casualty = sentence.language.casualty
    if counted.noun is None or sentence.word(counted.noun) not in casualty.offspring:
        return False
    at = counted.cue - 1
    word = sentence.word(at)
    if word in casualty.leaves or (word in casualty.has and sentence.joined(at)):
        return True
    if sentence.token(at).kind == "word" and word not in sentence.language.ands:  # أب لـ 4 أطفال
        at -= sentence.word(at - 1) in casualty.parents
    glued = at < counted.cue - 1 or bool(sentence.token(counted.cue).prefix)
    return glued and not sentence.joined(counted.cue) and sentence.word(at) in casualty.parents


# ------------------------------------------------------------------------------------------------- what happened


def _own_harm(sentence: Sentence, index: int, counted: Counted, told: ToldCasualties) -> Finding | None:
    if _is_unharmed(sentence, counted):
        found = predicate_behind(sentence, counted)
        died = found is not None and found.harm == "killed" and _is_near_behind(counted, found)
        return found if found is not None and (found.harm == "wounded" or died) else None
    if is_in_brackets(sentence, counted):
        return in_brackets(sentence, counted)
    if _is_mixed(sentence, counted.last):
        return Finding("mixed", "<number> killed or wounded", counted.last + 1)
    near = predicate_before(sentence, counted, adjacent=True)
    if near is not None and (near.harm == "mixed" or sentence.word(counted.last + 1) in sentence.language.auxiliaries):
        near = predicate_behind(sentence, counted) or near  # "as well as those killed 160 people were injured"
    if counted.harm is not None:
        return _by_noun(sentence, index, counted, told, near)
    noun = sentence.word(counted.noun) if counted.noun is not None else ""
    if near is not None or noun in sentence.language.casualty.inhabitants:
        near = _with_told_whole(sentence, near, told)
        return None if told.infections and _is_infection(sentence, near) else near
    if (reached := toll(sentence, counted, adjacent=True) or toll_behind(sentence, counted)) is not None:
        if reached.harm == "mixed":  # victims, of whom the article has told what happened to them
            reached.harm = told.harms.get(sentence.numbers[index].low, reached.harm)
        return None if told.infections and _is_infection(sentence, reached) else reached
    if told.harms and counted.people and (tally := tally_rose(sentence, counted)) is not None:
        killed = "killed" in told.harms.values()
        return Finding("killed" if killed else told.last, "<tally> reached <number>", tally)
    behind = predicate_behind(sentence, counted)
    if counted.known and _under_rubble(sentence, counted) and (behind is None or behind.harm not in _TOLD_APART):
        return Finding("missing", "<number> under the rubble", None)
    if _right_under_rubble(sentence, counted):
        return Finding("missing", "<number> under the rubble", None)
    found = behind or toll(sentence, counted, adjacent=False) or predicate_before(sentence, counted, adjacent=False)
    return None if told.infections and _is_infection(sentence, found) else found


def _is_near_behind(counted: Counted, found: Finding) -> bool:
    """Whether survivors or wounded are said to have died, right behind them, and not others whom they tell of."""
    return found.evidence is not None and found.evidence - counted.last <= _NEAR_BEHIND


def _is_infection(sentence: Sentence, found: Finding | None) -> bool:
    """Whether what was told is إصابات, in an article where those are of an illness, or beside one."""
    if found is None or found.harm != "wounded" or found.evidence is None:
        return False
    if "illness" in sentence.told:
        return True
    noun = sentence.language.harm_nouns.get(sentence.word(found.evidence))
    return noun is not None and noun.event


def _with_told_whole(sentence: Sentence, near: Finding | None, told: ToldCasualties) -> Finding | None:
    """A part of "the 24 victims": what the article has told of the 24."""
    if near is not None and near.harm == "mixed" and near.evidence is not None:
        whole = sentence.owner.get(near.evidence + 2)  # الضحايا الـ24
        if whole is not None:
            near.harm = told.harms.get(sentence.numbers[whole].low, near.harm)
    return near


def _by_noun(
    sentence: Sentence, index: int, counted: Counted, told: ToldCasualties, near: Finding | None
) -> Finding | None:
    """What the noun tells, unless something worse is told of them: three prisoners were killed."""
    assert counted.harm is not None
    harm = counted.harm.harm
    own = counted.noun is not None or sentence.language.right_to_left
    if harm == "wounded" and own and near is not None and near.harm == "killed":
        return near
    if harm == "wounded":
        died = predicate_behind(sentence, counted)
        if died is not None and died.harm == "killed" and _is_near_behind(counted, died):
            arabic = sentence.language.right_to_left  # خمسة جرحى توفوا, but جريحين ثم انتحر
            plural = sentence.word(died.evidence or 0).endswith(sentence.language.casualty.plural_endings)
            if plural or not arabic:
                return died  # "two of the wounded have died"
    if harm not in ("killed", "wounded"):
        worse = near or predicate_behind(sentence, counted)
        if worse is None and (harm == "mixed" or (harm == "captive" and sentence.language.right_to_left)):
            worse = predicate_before(sentence, counted, adjacent=False)
        if worse is not None and (worse.harm in _TOLD_APART or harm == "mixed"):
            return worse  # also "40 victims are unaccounted for"
    behind = sentence.words[counted.last + 1 : counted.last + 1 + _TRAP_REACH]
    if harm == "captive" and not sentence.language.casualty.traps.isdisjoint(behind):
        return None
    if harm == "wounded" and (is_illness(sentence, counted.last) or (told.infections and counted.harm.event)):
        return None
    if harm == "wounded" and _is_of_the_ill_before(sentence, counted):
        return None
    if harm == "mixed":
        killed = _of_killing(sentence, counted.last)
        harm = "killed" if killed else told.harms.get(sentence.numbers[index].low, harm)
    return Finding(harm, "<number> <harmed people>", counted.noun)


def _is_of_the_ill_before(sentence: Sentence, counted: Counted) -> bool:
    """ربع السكان مصابون بالسكري، ما يعني ثلاثة ملايين مصاب: those of the illness told before them, by the same noun."""
    language = sentence.language
    if not language.casualty.glued_by or "illness" not in sentence.told:
        return False
    same = sentence.word(counted.last)[:_STEM]
    return any(
        sentence.words[at] in language.illness and sentence.words[at - 1].startswith(same)
        for at in range(1, counted.first)
    )


def _of_killing(sentence: Sentence, last: int) -> bool:
    """ "26 victims of the school massacre"."""
    language = sentence.language
    if sentence.word(last + 1) not in language.of or language.right_to_left:
        return False
    predicates = (language.predicates.get(word) for word in sentence.words[last + 2 : last + 6])
    return any(p is not None and p.harm == "killed" and not p.after and not p.needs for p in predicates)


def _is_unharmed(sentence: Sentence, counted: Counted) -> bool:
    """ "three survivors", ثلاثة ناجين."""
    unharmed = sentence.language.casualty.unharmed
    at = counted.last
    if sentence.token(at + 1).kind == "word" and at + 1 not in sentence.owner and sentence.word(at + 2) in unharmed:
        return counted.harm is None and not sentence.language.right_to_left  # "300 residents remain isolated"
    return counted.harm is None and any(sentence.word(step) in unharmed for step in (at, at + 1))


def _right_under_rubble(sentence: Sentence, counted: Counted) -> bool:
    """الآلاف تحت الأنقاض: those whom no noun names."""
    rubble = sentence.language.rubble
    return counted.noun is None and not rubble.isdisjoint(sentence.words[counted.last + 1 : counted.last + 3])


def _under_rubble(sentence: Sentence, counted: Counted) -> bool:
    language = sentence.language
    if language.rubble.isdisjoint(sentence.words[counted.last + 1 : counted.last + _RUBBLE_REACH]):
        return False
    around = sentence.words[max(0, counted.first - 4) : counted.last + 8]
    if any((p := language.predicates.get(word)) is not None and not (p.before or p.after) for word in around):
        return False  # they were saved
    near = range(counted.last + 1, counted.last + _RUBBLE_REACH)
    return any(sentence.word(at) in language.rubble and sentence.word(at + 1) != "-" for at in near)  # no debris-strewn


def _is_mixed(sentence: Sentence, last: int) -> bool:
    """ "30 killed or wounded", ٣٠ بين قتيل وجريح, مئات القتلى والجرحى."""
    language = sentence.language
    for start in range(last, last + 4):
        if any(sentence.phrase_starts_at(start, length) in language.mixed for length in (4, 3, 2)):
            return True
        told = start + 1 if start > last and sentence.word(start) in language.between else start
        if _two_harms(sentence, told, plain=told > start):
            return True
    return False


def _two_harms(sentence: Sentence, at: int, *, plain: bool) -> bool:
    """Two nouns of harm joined by "and": both definite, or behind "between"; or by "or"."""
    language = sentence.language
    either = sentence.word(at + 1) in language.or_
    if not language.right_to_left or not (either or sentence.joined(at + 1)):
        return False
    first, second = (language.harm_nouns.get(sentence.word(step)) for step in (at, at + 1 + either))
    if first is None or second is None or first.harm == second.harm or at + 1 in sentence.owner:
        return False
    definite = all(sentence.tokens[step].prefix.endswith(language.definite) for step in (at, at + 1))
    singular = {sentence.word(at), sentence.word(at + 1)} <= language.casualty.singular_harms
    return plain or either or definite or (singular and at + 2 not in sentence.owner)


def _inherited_harm(sentence: Sentence, index: int, counted: Counted, told: ToldCasualties) -> Finding | None:
    if counted.harm is not None or _is_unharmed(sentence, counted) or is_in_brackets(sentence, counted):
        return None
    recent = sentence.start - told.end <= _NEXT_SENTENCE
    found = inherited_harm(sentence, index, counted, before=told.last if recent else None)
    return None if told.infections and _is_infection(sentence, found) else found
