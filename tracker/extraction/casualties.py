"""Casualties by clause: which counted people were harmed, and how.

The harm is in the counted noun (prisoners, شهيدا), in a predicate before the number ("killed 13", مقتل 13) or behind
the noun ("13 people were killed", 13 شخصا قتلوا), in a toll's head ("the death toll rose to 13"), or in the figure
before, whose part or neighbour this one is ("among them 3 children").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tracker.extraction.counted import Counted, counted_by
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.hedges import hedge_of
from tracker.extraction.numerals import ONE
from tracker.languages.shape import HarmNoun, Predicate
from tracker.records import Harm

STOPS = frozenset(".;!?؟—…؛:")
PAUSES = frozenset(",،")
OPENERS = frozenset("\"'([")
_BEHIND = 14
_TOLL_REACH = 18
_ILLNESS_REACH = 5
_GAP = 7
_LIST_REACH = 7

Tolls = dict[object, Harm]


@dataclass(slots=True)
class _Finding:
    harm: Harm
    rule: str
    evidence: int | None


_Finder = Callable[[Sentence, int, Counted, Tolls], _Finding | None]


def find_casualties(sentence: Sentence, tolls: Tolls) -> None:
    """Drafts every count of people harmed.

    Args:
        sentence: with its money and percentages already drafted.
        tolls: value → harm of the article's earlier casualties, by which "the 48 victims" are told.
    """
    ends = {
        index: left for index in range(1, len(sentence.numbers)) if (left := _range_start(sentence, index)) is not None
    }
    starts = set(ends.values())
    for find in (_own_harm, _inherited_harm):
        order = range(len(sentence.numbers))
        for index in reversed(order) if find is _own_harm else order:
            if index not in sentence.drafts and index not in starts:
                _try(sentence, index, ends.get(index), tolls, find)


def _try(sentence: Sentence, index: int, start: int | None, tolls: Tolls, find: _Finder) -> None:
    number = sentence.numbers[index]
    counted = counted_by(sentence, number)
    if counted is None:
        return
    low, hedge = number.low, number.hedge
    if start is not None:
        left = sentence.numbers[start]
        shared = number.scale if left.scale == ONE and number.hedge == "exact" else ONE
        counted.first, low, hedge = left.first, left.low * shared, "range"
    _, counted.cue = hedge_of(sentence, counted.first, counted.last)
    if start is not None and sentence.word(counted.cue - 1) in sentence.language.between:
        counted.cue -= 1
    finding = find(sentence, index, counted, tolls)
    if finding is not None:
        sentence.drafts[index] = Draft(
            "casualty", counted.first, counted.last, index, low, number.high, hedge, finding.harm, finding.rule,
            counted.cue, counted.noun, finding.evidence,
        )  # fmt: skip


def _range_start(sentence: Sentence, index: int) -> int | None:
    """The number that with this one makes a range ("10-15 dead", "between 10 and 20 people")."""
    left, right = sentence.numbers[index - 1], sentence.numbers[index]
    if index - 1 in sentence.drafts or index in sentence.drafts or left.dual or left.low >= right.high:
        return None
    if (left.looks_like_year and not right.looks_like_year) or left.hedge == "magnitude":
        return None
    language = sentence.language
    words = [token.word for token in sentence.tokens[left.last + 1 : right.first]]
    glued = not words and sentence.joined(right.first)
    before = {sentence.word(left.first - 1), sentence.word(left.first - 2)}
    dashed = len(words) == 1 and (words[0] == "-" or words[0] in language.to)
    spanned = bool(before & language.between) and (glued or (len(words) == 1 and words[0] in language.ands))
    return index - 1 if dashed or spanned else None


# ------------------------------------------------------------------------------------------------- what happened


def _own_harm(sentence: Sentence, index: int, counted: Counted, tolls: Tolls) -> _Finding | None:
    if _is_rate(sentence, counted):
        return None
    if _is_mixed(sentence, counted.last):
        return _Finding("mixed", "<number> killed or wounded", counted.last + 1)
    near = _predicate_before(sentence, counted, adjacent=True)
    if counted.harm is not None:
        if near is not None and near.harm in ("killed", "wounded") and counted.harm.harm not in ("killed", "wounded"):
            return near
        return _by_noun(sentence, index, counted, tolls)
    if near is not None:
        return near
    if counted.known and _under_rubble(sentence, counted):
        return _Finding("missing", "<number> under the rubble", None)
    behind = _predicate_behind(sentence, counted)
    if behind is not None:
        return behind
    return _toll(sentence, counted) or _predicate_before(sentence, counted, adjacent=False)


def _is_rate(sentence: Sentence, counted: Counted) -> bool:
    rates = sentence.language.rates
    return any(sentence.word(at) in rates for at in (counted.first - 1, counted.last + 1, counted.last + 2))


def _by_noun(sentence: Sentence, index: int, counted: Counted, tolls: Tolls) -> _Finding | None:
    assert counted.harm is not None
    harm = counted.harm.harm
    if harm == "wounded" and _is_illness(sentence, counted.last):
        return None
    if harm == "mixed":
        harm = tolls.get(sentence.numbers[index].low, harm)
    return _Finding(harm, "<number> <harmed people>", counted.noun)


def _is_illness(sentence: Sentence, last: int) -> bool:
    following = sentence.tokens[last + 1 : last + 1 + _ILLNESS_REACH]
    return any(token.word in sentence.language.illness for token in following)


def _under_rubble(sentence: Sentence, counted: Counted) -> bool:
    following = sentence.tokens[counted.last + 1 : counted.last + 8]
    return any(token.word in sentence.language.rubble for token in following)


def _is_mixed(sentence: Sentence, last: int) -> bool:
    """ "30 killed or wounded", ٣٠ بين قتيل وجريح."""
    for start in range(last, last + 3):
        for length in (4, 3, 2):
            if sentence.phrase_starts_at(start, length) in sentence.language.mixed:
                return True
    return False


def _predicate_before(sentence: Sentence, counted: Counted, *, adjacent: bool) -> _Finding | None:
    """ "killed 13 people", قتل الجيش 13 فلسطينيا: what stands before the number, its hedge passed over."""
    language = sentence.language
    if adjacent and (found := _among(sentence, counted.cue)) is not None:
        return found
    named = sentence.joined(counted.cue) or sentence.word(counted.cue - 1) in language.ands
    between = 0
    for back in range(counted.cue - 1, -1, -1):
        token = sentence.tokens[back]
        word = token.word
        predicate = language.predicates.get(word) if token.kind == "word" else None
        if word in language.fatal and predicate is not None and not predicate.before:
            continue
        if predicate is not None and token.prefix.endswith(language.definite or "\0"):
            predicate = None
        if predicate is not None:
            reach = max(predicate.reach, 4 if named and not adjacent else 0)
            if not predicate.before or between > reach or (between and not (counted.known or counted.noun is None)):
                return None
            return _finding(sentence, predicate, back, counted, "<harm> <number>")
        if word in language.auxiliaries and not between and not language.right_to_left:
            return _nominal(sentence, back)
        if back in sentence.owner or word in STOPS:
            return None
        if word in language.articles or word in language.determiners or word in OPENERS:
            continue
        if not between and word in language.of and not language.right_to_left:
            continue
        if adjacent or word in language.clause_breaks or between >= _GAP:
            return None
        if word in PAUSES:
            continue
        if not language.right_to_left and not (named and (word in language.ands or word not in language.prepositions)):
            return None
        between += 1
    return None


def _among(sentence: Sentence, cue: int) -> _Finding | None:
    """بين القتلى 11 امرأة."""
    noun = sentence.language.harm_nouns.get(sentence.word(cue - 1))
    if noun is None or noun.event or sentence.word(cue - 2) not in sentence.language.among:
        return None
    return _Finding(noun.harm, "among <harmed people> <number>", cue - 1)


def _nominal(sentence: Sentence, auxiliary: int) -> _Finding | None:
    """ "among the dead were four nurses"."""
    noun = sentence.language.harm_nouns.get(sentence.word(auxiliary - 1))
    if noun is None or noun.event:
        return None
    return _Finding(noun.harm, "among <harmed people> were <number>", auxiliary - 1)


def _finding(sentence: Sentence, predicate: Predicate, at: int, counted: Counted, rule: str) -> _Finding | None:
    if predicate.needs and not any(
        token.word in predicate.needs for token in sentence.tokens[at + 1 : counted.last + 6]
    ):
        return None
    noun = sentence.word(counted.noun) if counted.noun is not None else ""
    if (predicate.only and noun not in predicate.only) or noun in predicate.never:
        return None
    harm = predicate.harm
    if harm == "wounded":
        if _is_illness(sentence, counted.last):
            return None
        fatal = sentence.language.fatal
        if any(sentence.word(near) in fatal for near in (at - 1, at + 1, counted.last + 1)):
            harm = "killed"
    return _Finding(harm, rule, at)


def _predicate_behind(sentence: Sentence, counted: Counted) -> _Finding | None:
    """ "13 people were killed", 13 شخصا لقوا مصرعهم."""
    language = sentence.language
    if not counted.known and language.right_to_left:
        return None
    if counted.noun is None and sentence.word(counted.first - 1) in language.of:
        return None  # "a father of four was killed"
    passive = pending = 0
    for step in range(counted.last + 1, min(counted.last + 1 + _BEHIND, len(sentence.tokens))):
        token = sentence.tokens[step]
        word = token.word
        predicate = language.predicates.get(word) if token.kind == "word" else None
        if predicate is not None and predicate.after and not (language.right_to_left and token.prefix):
            if pending or (predicate.transitive and not passive and _has_object(sentence, step)):
                return None
            if predicate.harm == "missing" and not counted.known and counted.noun is not None:
                return None
            found = _finding(sentence, predicate, step, counted, "<number> <harm>")
            if found is not None or not predicate.needs:
                return found
        if word in STOPS or (word in PAUSES and language.right_to_left):
            return None
        if passive and word in language.among and (noun := _named_behind(sentence, step + 1)) is not None:
            return _Finding(noun.harm, "<number> were among <harmed people>", step)
        if word in PAUSES:
            pending = 1
        elif word in language.ands:
            pending = 0
        if step in sentence.owner and not _is_listed(sentence, step):
            return None
        passive = passive + 1 if passive or word in language.auxiliaries else 0
        if passive > 4:
            return None
        if word in language.clause_breaks and not passive and word not in language.relatives:
            return None
        if sentence.joined(step) and language.right_to_left and step not in sentence.owner:
            return None
        if pending and passive and step not in sentence.owner:
            pending = 0
    return None


def _named_behind(sentence: Sentence, at: int) -> HarmNoun | None:
    """The harmed people named right here, a determiner passed over: "(among) the dead"."""
    noun = sentence.language.harm_nouns.get(sentence.word(at + (sentence.word(at) in sentence.language.determiners)))
    return None if noun is None or noun.event else noun


def _has_object(sentence: Sentence, at: int) -> bool:
    """Whether an object follows a verb: then the noun before it did it."""
    language = sentence.language
    follows = at + 1
    word = sentence.word(follows)
    if (
        word in language.determiners
        or word in language.articles
        or word in language.people
        or follows in sentence.owner
    ):
        return True
    return any(sentence.phrase_starts_at(follows, length) in language.hedges_before for length in (1, 2)) and (
        {follows + 1, follows + 2} & sentence.owner.keys() != set()
    )


def _is_listed(sentence: Sentence, at: int) -> bool:
    """Whether a number behind belongs to the same subject: "five children and four nurses were killed"."""
    language = sentence.language
    number = sentence.numbers[sentence.owner[at]]
    if at != number.first:
        return True
    if sentence.word(number.last + 1) in language.predicates or sentence.word(number.last + 1) in language.auxiliaries:
        return False
    if sentence.joined(at):
        return True
    before = [sentence.word(back) for back in (at - 1, at - 2, at - 3)]
    listed = any(word in language.ands or (word,) in language.subgroups for word in before)
    return listed or before[0] in PAUSES or before[0] in language.prepositions or before[0] in language.of


def _toll(sentence: Sentence, counted: Counted) -> _Finding | None:
    """ "the death toll rose to 1,200", ارتفعت حصيلة القتلى إلى 1200."""
    language = sentence.language
    if counted.noun is not None and not counted.known and not language.right_to_left:
        return None
    reached = False
    for back in range(counted.first - 1, max(-1, counted.first - 1 - _TOLL_REACH), -1):
        token = sentence.tokens[back]
        if token.word in STOPS and token.word != ":":
            return None
        if token.word in language.reached or token.word in language.to or token.word == ":":
            reached = True
        if token.word in language.toll_heads and _is_toll_head(sentence, back):
            verb_first = any(t.word in language.reached for t in sentence.tokens[max(0, back - 4) : back])
            reached = reached or (back == counted.cue - 2 and sentence.word(back + 1) in language.of)
            if not reached and not (verb_first and counted.cue - back <= _GAP):
                return None
            return _Finding(_toll_harm(sentence, token.word), "<toll> reached <number>", back)
        owner = sentence.owner.get(back)
        if owner is not None and owner in sentence.drafts:
            return None
    return None


def _is_toll_head(sentence: Sentence, at: int) -> bool:
    """In Arabic the dead of a toll are definite, or stand right behind "the number of"."""
    language = sentence.language
    if not language.right_to_left:
        return True
    before = sentence.word(at - 1)
    if before in language.toll_openers:
        return True
    return sentence.tokens[at].prefix.endswith(language.definite_proclitics) and before not in language.people


def _toll_harm(sentence: Sentence, head: str) -> Harm:
    noun = sentence.language.harm_nouns.get(head)
    if noun is None:
        return "killed"
    if noun.harm != "mixed":
        return noun.harm
    predicates = sentence.language.predicates
    told_apart = any((p := predicates.get(t.word)) is not None and p.harm == "wounded" for t in sentence.tokens)
    return "killed" if told_apart else "mixed"


# ------------------------------------------------------------------------------------- parts and neighbours of others


def _inherited_harm(sentence: Sentence, index: int, counted: Counted, tolls: Tolls) -> _Finding | None:
    previous = _previous(sentence, index)
    if previous is None:
        return _before_next(sentence, index, counted)
    harm: Harm = previous.unit  # type: ignore[assignment]
    if _is_rate(sentence, counted):
        return None
    if _is_subgroup(sentence, counted):
        return _Finding(harm, "<part> of those harmed", previous.evidence)
    distance = counted.first - previous.last
    if (
        not (counted.known or counted.noun is None)
        or distance > _LIST_REACH + 3
        or not _is_coordinated(sentence, previous, counted)
    ):
        return None
    bare_reach = _LIST_REACH + 3 if sentence.word(counted.last + 1) in sentence.language.prepositions else 4
    if distance > (bare_reach if counted.noun is None else _LIST_REACH):
        return None
    return _Finding(harm, "<number> and <number> harmed", previous.evidence)


def _before_next(sentence: Sentence, index: int, counted: Counted) -> _Finding | None:
    """ "Ten children were among at least 48 people killed"."""
    nearest = next((i for i in range(index + 1, len(sentence.numbers)) if i in sentence.drafts), None)
    if nearest is None or sentence.drafts[nearest].kind != "casualty" or not counted.known:
        return None
    draft = sentence.drafts[nearest]
    among = any(token.word in sentence.language.among for token in sentence.tokens[counted.last + 1 : draft.first])
    if among and draft.first - counted.last <= _LIST_REACH + 1:
        return _Finding(draft.unit, "<part> among those harmed", draft.evidence)  # type: ignore[arg-type]
    return None


def _previous(sentence: Sentence, index: int) -> Draft | None:
    for before in range(index - 1, -1, -1):
        draft = sentence.drafts.get(before)
        if draft is not None and draft.kind == "casualty":
            return draft
    return None


def _is_subgroup(sentence: Sentence, counted: Counted) -> bool:
    language = sentence.language
    for end in range(counted.cue, counted.cue - 3, -1):
        if any(sentence.phrase_ends_at(end, length) in language.subgroups for length in (3, 2, 1)):
            return counted.known or counted.noun is None or language.right_to_left
        if sentence.word(end - 1) in STOPS:
            break
    following = [sentence.phrase_starts_at(counted.last + 1, length) for length in (1, 2)]
    return counted.noun is None and any(phrase in language.subgroups for phrase in following)


def _is_coordinated(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """Whether only an "and" and the tail of the noun phrase stand between the figure before and this one."""
    language = sentence.language
    between = sentence.tokens[previous.last + 1 : counted.cue]
    joined = sentence.joined(counted.cue) or any(token.word in language.ands for token in between)
    blocked = any(
        token.word in language.clause_breaks
        or token.word in STOPS
        or (
            token.word in language.predicates
            and not (previous.evidence is not None and previous.evidence > previous.last)
        )
        or token.word in language.reached - language.prepositions
        or (token.prefix[:1] in language.ands and language.right_to_left)
        for token in between
    )
    return joined and not blocked
