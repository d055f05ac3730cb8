"""Casualties by clause: which counted people were harmed, and how.

The harm is in the counted noun (prisoners, شهيدا), in a predicate before the number ("killed 13", مقتل 13) or behind the
noun ("13 people were killed", 13 شخصا قتلوا), in a toll's head ("the death toll rose to 13"), or in the figure before, whose
part or neighbour this one is ("among them 3 children").
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.hedges import hedge_of
from tracker.extraction.numerals import Number
from tracker.languages.shape import HarmNoun, Predicate
from tracker.records import Harm

_STOPS = frozenset(".;!?؟—…")
_PAUSES = frozenset(",،")
_OPENERS = frozenset("\"'([")
_MODIFIERS = 4
_BEHIND = 12
_TOLL_REACH = 18
_ILLNESS_REACH = 5


@dataclass(slots=True)
class _Counted:
    """What a number counts: its span with the noun, and the noun's token (None where it is elided)."""

    first: int
    last: int
    noun: int | None
    known: bool
    harm: HarmNoun | None = None


@dataclass(slots=True)
class _Finding:
    harm: Harm
    rule: str
    evidence: int | None


def find_casualties(sentence: Sentence, tolls: dict[object, Harm]) -> None:
    """Drafts every count of people harmed.

    Args:
        sentence: with its money and percentages already drafted.
        tolls: value → harm of the article's earlier casualties, by which "the 48 victims" are told.
    """
    for index in range(len(sentence.numbers) - 1, -1, -1):  # from the right: the left end of a list looks to the right
        if index not in sentence.drafts:
            _try(sentence, index, tolls, _own_harm)
    for index in range(len(sentence.numbers)):
        if index not in sentence.drafts:
            _try(sentence, index, tolls, _inherited_harm)
    _join_ranges(sentence)


_Finder = "Callable[[Sentence, int, _Counted, int, dict[object, Harm]], _Finding | None]"


def _try(sentence: Sentence, index: int, tolls: dict[object, Harm], find: object) -> None:
    number = sentence.numbers[index]
    counted = _counted(sentence, number)
    if counted is None:
        return
    _, cue = hedge_of(sentence, counted.first, counted.last)
    finding: _Finding | None = find(sentence, index, counted, cue, tolls)  # type: ignore[operator]
    if finding is None:
        return
    sentence.drafts[index] = Draft(
        "casualty", counted.first, counted.last, index, number.low, number.high, number.hedge, finding.harm, finding.rule,
        counted.noun, finding.evidence,
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ what is counted


def _counted(sentence: Sentence, number: Number) -> _Counted | None:
    """What the number counts; None where it counts no people (years, ages, houses)."""
    if number.fraction or number.low < 1:
        return None
    if number.low != number.low.to_integral_value():
        return None
    if number.first > 0 and sentence.word(number.first - 1) in ("$", "%", "#", "/", ":") and not sentence.tokens[number.first].gap:
        return None
    if number.dual and (noun := _noun_at(sentence, number.first)) is not None:
        return _Counted(number.first, number.first, number.first, True, noun[0])
    behind = number.last + 1
    if sentence.word(behind) in ("-", "/", ":") and not sentence.tokens[behind].gap:
        return None
    preceding = _noun_before(sentence, number)
    if preceding is not None:
        return preceding
    after = _noun_behind(sentence, number)
    if after is None or (after.noun is None and number.looks_like_year):
        return None
    return after


def _noun_at(sentence: Sentence, at: int) -> tuple[HarmNoun | None] | None:
    """Whether a token is a noun for people; with the harm, where it tells it."""
    word = sentence.word(at)
    if word in sentence.language.harm_nouns:
        return (sentence.language.harm_nouns[word],)
    return (None,) if word in sentence.language.people or word in sentence.language.others else None


def _noun_before(sentence: Sentence, number: Number) -> _Counted | None:
    """The three children in Arabic: the numeral behind its noun, both definite; also قتيل واحد."""
    if not sentence.language.right_to_left or number.last != number.first:
        return None
    article = sentence.tokens[number.first].prefix.endswith("ال")
    if number.literal or number.low > 99:
        return None
    reach = 4 if article else 1
    if not article and number.low > 2:
        return None
    for back in range(number.first - 1, max(-1, number.first - 1 - reach), -1):
        token = sentence.tokens[back]
        if token.kind != "word" or back in sentence.owner or token.word in sentence.language.prepositions:
            return None
        noun = _noun_at(sentence, back)
        if noun is not None:
            return _Counted(back, number.last, back, True, noun[0])
    return None


def _noun_behind(sentence: Sentence, number: Number) -> _Counted | None:
    language = sentence.language
    at = number.last + 1
    if sentence.word(at) in ('"', ")", "'") and sentence.word(number.first - 1) in _OPENERS:
        at += 1
    partitive = sentence.word(at) in language.of and not sentence.tokens[at].prefix
    if partitive:
        at += 1
        while at - number.last <= 3 and sentence.word(at) in language.demonstratives and _noun_at(sentence, at + 1):
            at += 1
    if not language.right_to_left:
        return _english_noun(sentence, number, at, partitive)
    return _arabic_noun(sentence, number, at, partitive)


def _arabic_noun(sentence: Sentence, number: Number, at: int, partitive: bool) -> _Counted | None:
    language = sentence.language
    elided = _Counted(number.first, number.last, None, False)
    if at >= len(sentence.tokens):
        return elided
    token = sentence.tokens[at]
    if token.kind != "word" or at in sentence.owner:
        return None if at in sentence.owner and at == number.last + 1 and not _joined(sentence, at) else elided
    if token.prefix[:1] in language.ands or token.prefix[:1] == "ف":
        return elided
    if token.word in language.uncounted:
        return None
    noun = _noun_at(sentence, at)
    if noun is not None:
        if sentence.word(at + 1) in language.uncounted and noun[0] is None and not partitive:
            return None
        follows = _noun_at(sentence, at + 1)
        if noun[0] is not None and noun[0].event and follows is not None and follows[0] is not None:
            return _Counted(number.first, at + 1, at + 1, True, follows[0])
        return _Counted(number.first, at, at, True, noun[0])
    if partitive:
        return _Counted(number.first, at, at, token.word in language.demonstratives)
    if token.word in language.prepositions or token.word in language.clause_breaks or token.word in language.predicates:
        return elided
    if token.prefix:
        return elided
    if sentence.word(at) == "حالة" or _noun_at(sentence, at + 1) is None:
        return _Counted(number.first, at, at, False)
    return _Counted(number.first, at, at, False)


def _joined(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].prefix[:1] in sentence.language.ands


def _english_noun(sentence: Sentence, number: Number, at: int, partitive: bool) -> _Counted | None:
    """The last noun of the phrase behind the number, modifiers included: "five Iraqi air force officers"."""
    language = sentence.language
    found: _Counted | None = None
    unknown = 0
    for step in range(at, min(at + _MODIFIERS + 2, len(sentence.tokens))):
        token = sentence.tokens[step]
        if token.kind != "word" and token.word == "-":
            continue
        if token.kind != "word" or step in sentence.owner:
            break
        if token.word in language.uncounted and not (found and found.harm):
            return found if found is not None else None
        noun = _noun_at(sentence, step)
        if noun is not None:
            harm = noun[0] if noun[0] is not None else (found.harm if found else None)
            found = _Counted(number.first, step, step, True, harm)
            continue
        if found is not None:
            break
        if (
            token.word in language.prepositions
            or token.word in language.clause_breaks
            or token.word in language.auxiliaries
            or token.word in language.ands
            or token.word in language.or_
            or token.word in language.predicates
            or token.word in language.to
            or (token.word,) in language.subgroups
        ):
            break
        unknown += 1
        if unknown > _MODIFIERS:
            break
    if found is not None:
        return found
    if unknown == 0 or partitive or sentence.word(at) in language.more:
        return _Counted(number.first, number.last, None, False)
    return _Counted(number.first, at + unknown - 1, at + unknown - 1, False)


# ------------------------------------------------------------------------------------------------- what happened


def _own_harm(sentence: Sentence, index: int, counted: _Counted, cue: int, tolls: dict[object, Harm]) -> _Finding | None:
    if _is_mixed(sentence, counted.last):
        return _Finding("mixed", "<number> killed or wounded", counted.last + 1)
    if counted.harm is not None:
        return _by_noun(sentence, index, counted, tolls)
    near = _predicate_before(sentence, cue, counted, adjacent=True)
    if near is not None:
        return near
    behind = _predicate_behind(sentence, counted)
    if behind is not None:
        return behind
    return _toll(sentence, cue, counted) or _predicate_before(sentence, cue, counted, adjacent=False)


def _by_noun(sentence: Sentence, index: int, counted: _Counted, tolls: dict[object, Harm]) -> _Finding | None:
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


def _is_mixed(sentence: Sentence, last: int) -> bool:
    """ "30 killed or wounded", ٣٠ بين قتيل وجريح."""
    for skipped in range(3):
        for length in (4, 3, 2):
            phrase = tuple(t.prefix + t.word if i and t.prefix in ("و", "") else t.word for i, t in enumerate(sentence.tokens[last + 1 + skipped : last + 1 + skipped + length]))
            if phrase in sentence.language.mixed:
                return True
    return False


def _predicate_before(sentence: Sentence, cue: int, counted: _Counted, *, adjacent: bool) -> _Finding | None:
    """ "killed 13 people", قتل الجيش 13 فلسطينيا: what stands before the number, its hedge passed over."""
    language = sentence.language
    between = 0
    for back in range(cue - 1, -1, -1):
        token = sentence.tokens[back]
        word = token.word
        predicate = language.predicates.get(word) if token.kind == "word" else None
        if predicate is not None and predicate.before and between <= predicate.reach:
            if between and not (counted.known or counted.noun is None):
                return None
            if _holds(sentence, predicate, back, counted):
                return _finding(sentence, predicate, back, counted, "<harm> <number>")
            return None
        if back in sentence.owner or word in _STOPS or word == ":":
            return None
        if word in language.articles or word in ("the", "its", "his", "their") or word in _OPENERS:
            continue
        if not between and word in language.of and not language.right_to_left:
            continue
        if adjacent or word in language.clause_breaks or between >= 7:
            return None
        if word in _PAUSES:
            continue
        if not language.right_to_left:
            return None
        between += 1
    return None


def _holds(sentence: Sentence, predicate: Predicate, at: int, counted: _Counted) -> bool:
    if not predicate.needs:
        return True
    reach = sentence.tokens[at + 1 : counted.last + 6]
    return any(token.word in predicate.needs for token in reach)


def _finding(sentence: Sentence, predicate: Predicate, at: int, counted: _Counted, rule: str) -> _Finding | None:
    harm = predicate.harm
    if harm == "wounded":
        if _is_illness(sentence, counted.last):
            return None
        window = sentence.tokens[at : at + 3] + sentence.tokens[counted.last + 1 : counted.last + 3]
        if any(token.word in ("dead", "fatally") for token in window) and sentence.word(at) in ("shot", "stabbed"):
            harm = "killed"
    return _Finding(harm, rule, at)


def _predicate_behind(sentence: Sentence, counted: _Counted) -> _Finding | None:
    """ "13 people were killed", 13 شخصا لقوا مصرعهم."""
    language = sentence.language
    passive = False
    pauses = 0
    for step in range(counted.last + 1, min(counted.last + 1 + _BEHIND, len(sentence.tokens))):
        token = sentence.tokens[step]
        word = token.word
        predicate = language.predicates.get(word) if token.kind == "word" else None
        if predicate is not None and predicate.after and not (language.right_to_left and token.prefix):
            if predicate.transitive and not passive and _has_object(sentence, step):
                return None
            if language.right_to_left and not counted.known:
                return None
            if _holds(sentence, predicate, step, counted):
                return _finding(sentence, predicate, step, counted, "<number> <harm>")
            return None
        if word in _STOPS or word == ":":
            return None
        if word in _PAUSES:
            pauses += 1
            if language.right_to_left or pauses > 2:
                return None
        if step in sentence.owner and not _listed(sentence, step, counted):
            return None
        if word in language.auxiliaries:
            passive = True
        elif word in language.clause_breaks and word not in _RELATIVE:
            return None
        if language.right_to_left and token.prefix[:1] in language.ands and step not in sentence.owner:
            return None
    return None


_RELATIVE = frozenset({"who", "that", "whom", "الذين", "اللذين", "بعد"})


def _has_object(sentence: Sentence, at: int) -> bool:
    """Whether an object follows a verb: then the noun before it did it."""
    follows = at + 1
    language = sentence.language
    if follows >= len(sentence.tokens):
        return False
    word = sentence.word(follows)
    if word in ("the", "a", "an", "his", "her", "their", "at", "more", "about", "some", "up", "nearly", "least"):
        return word not in ("at",) or sentence.word(follows + 1) == "least"
    return follows in sentence.owner or word in language.people


def _listed(sentence: Sentence, at: int, counted: _Counted) -> bool:
    """Whether a number behind belongs to the same subject: "five children and four nurses were killed"."""
    before = sentence.tokens[counted.last + 1 : at]
    words = [token.word for token in before]
    language = sentence.language
    if sentence.tokens[at].prefix[:1] in language.ands:
        return True
    return any(word in language.ands or (word,) in language.subgroups or word in _PAUSES for word in words) or at in range(
        counted.first, counted.last + 1
    ) or (at - 1) in sentence.owner


def _toll(sentence: Sentence, cue: int, counted: _Counted) -> _Finding | None:
    """ "the death toll rose to 1,200", ارتفعت حصيلة القتلى إلى 1200."""
    language = sentence.language
    reached = False
    for back in range(cue - 1, max(-1, cue - 1 - _TOLL_REACH), -1):
        token = sentence.tokens[back]
        if token.word in _STOPS:
            return None
        if token.word in language.reached or token.word in language.to or token.word == ":":
            reached = True
        if token.word in language.toll_heads and (not language.right_to_left or token.prefix.endswith("ال") or token.prefix.endswith("لل")):
            verb_first = any(t.word in language.reached for t in sentence.tokens[max(0, back - 4) : back])
            if not reached and not (verb_first and cue - back <= 6):
                return None
            if not (counted.known or counted.noun is None or language.right_to_left):
                return None
            return _Finding(_toll_harm(sentence, token.word), "<toll> reached <number>", back)
        owner = sentence.owner.get(back)
        if owner is not None and owner in sentence.drafts:
            return None
    return None


def _toll_harm(sentence: Sentence, head: str) -> Harm:
    noun = sentence.language.harm_nouns.get(head)
    if noun is None:
        return "killed"
    if noun.harm == "mixed" and any(
        (p := sentence.language.predicates.get(t.word)) is not None and p.harm == "wounded" for t in sentence.tokens
    ):
        return "killed"
    return noun.harm


# ------------------------------------------------------------------------------------- parts and neighbours of others


def _inherited_harm(
    sentence: Sentence, index: int, counted: _Counted, cue: int, tolls: dict[object, Harm]
) -> _Finding | None:
    previous = _previous(sentence, index)
    if previous is None:
        return _before_next(sentence, index, counted)
    harm: Harm = previous.unit  # type: ignore[assignment]
    if _subgroup(sentence, cue, counted):
        return _Finding(harm, "<part> of those harmed", previous.evidence)
    distance = counted.first - previous.last
    if (counted.known or counted.noun is None) and distance <= 7 and _coordinated(sentence, previous, cue):
        if counted.noun is None and distance > 4:
            return None
        return _Finding(harm, "<number> and <number> harmed", previous.evidence)
    return None


def _before_next(sentence: Sentence, index: int, counted: _Counted) -> _Finding | None:
    """ "Ten children were among at least 48 people killed"."""
    nearest = next((i for i in range(index + 1, len(sentence.numbers)) if i in sentence.drafts), None)
    if nearest is None or sentence.drafts[nearest].kind != "casualty" or not counted.known:
        return None
    draft = sentence.drafts[nearest]
    between = {token.word for token in sentence.tokens[counted.last + 1 : draft.first]}
    if "among" in between and draft.first - counted.last <= 8:
        return _Finding(draft.unit, "<part> among those harmed", draft.evidence)  # type: ignore[arg-type]
    return None


def _previous(sentence: Sentence, index: int) -> Draft | None:
    for before in range(index - 1, -1, -1):
        draft = sentence.drafts.get(before)
        if draft is not None and draft.kind == "casualty":
            return draft
    return None


def _subgroup(sentence: Sentence, cue: int, counted: _Counted) -> bool:
    language = sentence.language
    for skipped in range(3):
        end = cue - skipped
        for length in (3, 2, 1):
            if sentence.phrase_ends_at(end, length) in language.subgroups:
                return counted.known or counted.noun is None or language.right_to_left
        if sentence.word(end - 1) in _STOPS:
            break
    following = [sentence.phrase_starts_at(counted.last + 1, length) for length in (1, 2)]
    return any(phrase in language.subgroups for phrase in following) and counted.noun is None


def _coordinated(sentence: Sentence, previous: Draft, cue: int) -> bool:
    """Whether only an "and" and the tail of the noun phrase stand between the figure before and this one."""
    language = sentence.language
    between = sentence.tokens[previous.last + 1 : cue]
    joined = cue < len(sentence.tokens) and sentence.tokens[cue].prefix[:1] in language.ands
    joined = joined or any(token.word in language.ands for token in between)
    blocked = any(
        token.word in language.clause_breaks
        or token.word in _STOPS
        or token.word in language.predicates
        or token.word in language.reached
        or (token.prefix[:1] in language.ands and language.right_to_left)
        for token in between
    )
    return joined and not blocked


def _join_ranges(sentence: Sentence) -> None:
    """ "between 10 and 20 people were killed", "10-15 dead": one figure with both ends."""
    language = sentence.language
    for index in range(len(sentence.numbers) - 1):
        left, right = sentence.numbers[index], sentence.numbers[index + 1]
        draft = sentence.drafts.get(index + 1)
        if draft is None or draft.kind != "casualty" or draft.first != right.first or left.low >= right.high or left.dual:
            continue
        other = sentence.drafts.get(index)
        if other is not None and other.last > left.last:
            continue
        words = [token.word for token in sentence.tokens[left.last + 1 : right.first]]
        glued = not words and sentence.tokens[right.first].prefix[:1] in language.ands
        before = {token.word for token in sentence.tokens[max(0, left.first - 2) : left.first]}
        dashed = len(words) == 1 and (words[0] == "-" or words[0] in language.to)
        spanned = bool(before & language.between) and (glued or (len(words) == 1 and words[0] in language.ands))
        if dashed or spanned:
            low = left.low * (right.scale if left.scale == 1 and right.hedge == "exact" else 1)
            sentence.drafts.pop(index, None)
            sentence.drafts[index + 1] = Draft(
                "casualty", left.first, draft.last, index + 1, low, draft.high, "range", draft.unit, draft.rule, draft.noun,
                draft.evidence,
            )  # fmt: skip
