"""Ranges, pairs and lists: numbers that share one unit, written once."""

from __future__ import annotations

from decimal import Decimal

from tracker.extraction.contests import is_contest, splits_the_vote
from tracker.extraction.cues import RATED, cue_at
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.numerals import ONE, Number
from tracker.extraction.tokens import DASHES

_SHARED = "<number> sharing a unit"
_RANGING_REACH = 5
_SHIFTS = frozenset({"up", "down"})
_BRACKETED = 5
_RATING_REACH = 3

_FORMER_REACH, _LONGEST_FORMER = 6, 3
_LIST_SCALE, _LIST_REACH = 10**6, 15
_LIST_MARKS = frozenset(",،")
_WHOLE = 100
_GOES_ON = frozenset("([\"'-")


def join_ranges(sentence: Sentence) -> None:
    """Makes one draft of two numbers that are the ends of a range, or two of a pair that share a unit."""
    for index in range(len(sentence.numbers) - 1):
        right = sentence.drafts.get(index + 1)
        left = sentence.drafts.get(index)
        draft = right or left
        if draft is None:
            continue
        paired = are_paired(sentence, index, left, right)
        if paired is None:
            continue
        if right is not None and left is not None and (left.kind != right.kind or left.unit not in (right.unit, None)):
            continue
        if right is None and not _bare(sentence, index + 1):
            continue
        low = _shared_low(sentence, index, left, draft)
        high = right.high if right is not None else sentence.numbers[index + 1].high
        first = min(left.first if left else sentence.numbers[index].first, draft.first)
        last = max(sentence.numbers[index + 1].last, draft.last)
        if high < low <= 2 * high and not paired and sentence.words_before(first) & sentence.language.between:
            low, high = high, low  # "between 140 dollars and 130 dollars"
        if paired or low >= high:
            if left is None and _is_shift_and_level(sentence, first, draft):
                pass  # "up two to 12%": the points are not named
            elif left is None:
                sentence.drafts[index] = _companion(sentence, index, draft, low)
            elif right is None and _is_second_share(sentence, draft, index + 1):
                other = sentence.numbers[index + 1].high
                sentence.drafts[index + 1] = _companion(sentence, index + 1, draft, other)
            continue
        merged = Draft(draft.kind, first, last, index + 1, low, high, "range", draft.unit, "<low> to <high>")
        sentence.drafts.pop(index, None)
        sentence.drafts[index + 1] = merged


def _is_second_share(sentence: Sentence, first: Draft, index: int) -> bool:
    """Whether a number goes on with an amount: "back the deal by 46 per cent to 38", "rose from 20 dollars to 30"."""
    number, language = sentence.numbers[index], sentence.language
    behind = sentence.token(number.last + 1)
    if behind.kind != "mark" and (behind.word not in language.prepositions or behind.word in language.of):
        return False
    moved = not language.from_.isdisjoint(sentence.words_before(first.first))
    if first.unit == "%":
        return number.high <= 100 and (moved or is_contest(sentence, number.last))
    return moved and first.kind == "money" and number.scale == sentence.numbers[first.number].scale == ONE


def _bare(sentence: Sentence, index: int) -> bool:
    """Whether a number has no unit or noun of its own and is no year."""
    number, language = sentence.numbers[index], sentence.language
    following = sentence.word(number.last + 1)
    if following in language.bare_points or following in language.people or following in language.uncounted:
        return False
    return not number.looks_like_year


def _shared_low(sentence: Sentence, index: int, left: Draft | None, draft: Draft) -> Decimal:
    """The lower end in ones: a scale (or a subunit) written once, at the upper end, serves both."""
    if left is not None and left.last > sentence.numbers[index].last:
        return left.low
    number, other = sentence.numbers[index], sentence.numbers[index + 1]
    low = left.low if left is not None else number.low
    if number.scale == ONE and other.hedge == "exact" and low <= other.low / other.scale:
        low *= other.scale
    if left is None and other.low:
        low *= draft.low / other.low
    return low


def _companion(sentence: Sentence, index: int, draft: Draft, low: Decimal) -> Draft:
    number = sentence.numbers[index]
    return Draft(draft.kind, number.first, number.last, index, low, low, "exact", draft.unit, _SHARED)


def are_paired(sentence: Sentence, index: int, left: Draft | None, right: Draft | None) -> bool | None:
    """Whether two numbers that are joined are a pair and not the ends of a range; None where they are not joined.

    A pair is two levels ("from 1.8% to 0.8%") or a head-to-head ("leads 49-45 percent").
    """
    language = sentence.language
    begin = (left.last if left else sentence.numbers[index].last) + 1
    stop = right.first if right else sentence.numbers[index + 1].first
    words = _without_bracket(sentence, begin, stop) if left is not None else sentence.words[begin:stop]
    glued = not words and left is not None and sentence.joined(stop)  # بين مليار دولار وملياري دولار
    if not (words or glued) or len(words) > 3 or sentence.numbers[index].fraction:
        return None
    first = left.first if left else sentence.numbers[index].first
    number, other = sentence.numbers[index], sentence.numbers[index + 1]
    if number.looks_like_year and not other.looks_like_year and left is None:
        return None
    if left is None and language.right_to_left and not number.literal and number.low == ONE:
        return None  # ليلة واحدة إلى 25%: one behind its noun
    if sentence.tokens[number.first].prefix.endswith(sentence.language.definite or "\0"):
        return None
    if left is None and sentence.word(number.first - 1) in language.declined.graded:
        return None  # وصل عيار 14 إلى 4353 جنيها
    before = sentence.words_before(first)
    linked = glued or words[0] in language.ands or words[0] in language.to or words[0] in DASHES
    if linked and before & language.between:
        return False
    if glued or not all(word in DASHES or word in language.to for word in words):
        return None
    return other.hedge != "magnitude" and _is_pair(sentence, first, before, left, right)


def _without_bracket(sentence: Sentence, begin: int, stop: int) -> list[str]:
    """The words between two numbers, a bracket behind the first of a range left out: بين 6% (في الريف) و9%."""
    words = sentence.words[begin:stop]
    if words[:1] == ["("] and ")" in words and sentence.words_before(begin - 1, _BRACKETED) & sentence.language.between:
        return words[words.index(")") + 1 :]
    return words


def _is_pair(sentence: Sentence, first: int, before: set[str], left: Draft | None, right: Draft | None) -> bool:
    language = sentence.language
    draft = right or left
    assert draft is not None
    both = left is not None and right is not None
    if left is not None and right is None and _is_step(sentence, left, before):
        return True
    if left is not None and right is not None and _is_change_and_level(sentence, left, right):
        return True
    if language.right_to_left and sentence.word(first - 1) in language.by:  # ارتفع بواقع 6 ملايين إلى 40 مليون دولار
        return True
    if before & language.from_:
        if language.ranging & sentence.words_before(first, _RANGING_REACH):  # "ranged from 55% to 80%"
            return False
        earlier = [token.word for token in sentence.tokens[max(0, first - 12) : first] if token.kind == "word"]
        return both or not language.directions.isdisjoint(earlier) or not language.motion.isdisjoint(earlier)
    if left is not None and right is not None and splits_the_vote(sentence, left, right):
        return True
    if draft.kind == "percent" and _is_shift_and_level(sentence, first, draft):
        return True
    clause = {token.word for token in sentence.tokens[max(0, first - 10) : first]}
    if draft.unit == "pp":
        return False  # nobody leads by a pair of distances
    if draft.unit == "%" and sentence.word(draft.first - 1) in DASHES and _is_rating(sentence, draft.last + 1):
        return True
    return draft.kind == "percent" and bool(clause & language.vote_words) and not clause & language.of


def _is_rating(sentence: Sentence, at: int) -> bool:
    """Whether a noun of judgement follows a pair, those who approve and those who do not: "a 34-53 percent rating"."""
    near = range(at, min(at + _RATING_REACH, len(sentence.words)))
    if any(sentence.words[each] in sentence.language.ands for each in near):
        return False
    found = (cue_at(sentence, each, sentence.language.percent_cues) for each in near)
    return any(cue is not None and cue[1].role in RATED for cue in found)


def _is_shift_and_level(sentence: Sentence, first: int, level: Draft) -> bool:
    """ "Labour is up 2 to 12%", "down 2% to 10%" in a poll: by how much, and where to."""
    language = sentence.language
    shifted = sentence.word(level.first - 1) in language.to and not language.right_to_left and level.unit == "%"
    return shifted and sentence.word(first - 1) in _SHIFTS and is_contest(sentence, level.last)


def _is_step(sentence: Sentence, left: Draft, before: set[str]) -> bool:
    """ "the index fell 1.5% to 3,280", "the stock fell 90 cents to 34.66": by how much, and where to, with no unit."""
    if left.kind == "money":
        moved = sentence.word(left.first - 1)
        return moved in sentence.language.directions or moved in sentence.language.motion
    other = sentence.numbers[left.number + 1]
    return left.unit == "%" and (other.high > _WHOLE or not before.isdisjoint(sentence.language.directions))


def _is_change_and_level(sentence: Sentence, left: Draft, right: Draft) -> bool:
    """ "oil rose 2 dollars to 80 dollars": by how much, and where to, which is far more."""
    language = sentence.language
    if left.kind != "money" or sentence.word(right.first - 1) not in language.to or right.low < 4 * left.high:
        return False
    before = sentence.words_before(left.first, 4 if language.right_to_left else 2)
    return not before.isdisjoint(language.directions)


def share_backwards(sentence: Sentence) -> None:
    """ "5 and 10 million dollars": the first has the unit of the second."""
    language = sentence.language
    for index in range(len(sentence.numbers) - 2, -1, -1):
        draft = sentence.drafts.get(index + 1)
        number, other = sentence.numbers[index], sentence.numbers[index + 1]
        if (
            index in sentence.drafts
            or draft is None
            or draft.first < other.first
            or number.looks_like_year
            or number.dual
        ):
            continue
        words = sentence.words[number.last + 1 : other.first]
        glued = sentence.joined(other.first)
        ranged = bool(sentence.words_before(number.first) & language.between) or _converts_range(sentence, index)
        linked = len(words) == 1 and (words[0] in language.ands or words[0] in language.or_)
        listed = len(words) == 1 and words[0] in _LIST_MARKS and draft.rule == _SHARED
        if not ((glued and not words) or linked or listed):
            continue
        low = _shared_low(sentence, index, None, draft)
        if ranged and low < draft.high:
            sentence.drafts[index + 1] = Draft(
                draft.kind,
                number.first,
                draft.last,
                index + 1,
                low,
                draft.high,
                "range",
                draft.unit,
                "between <low> and <high>",
            )
        else:
            sentence.drafts[index] = _companion(sentence, index, draft, low)


def _converts_range(sentence: Sentence, index: int) -> bool:
    """A bracket behind a range holds the same range in another currency."""
    first = sentence.numbers[index].first
    opened = "(" in (sentence.word(first - 1), sentence.word(first - 2))
    before = sentence.drafts.get(index - 1)
    return opened and before is not None and before.hedge == "range"


def share_forwards(sentence: Sentence) -> None:
    """ "from 5.3 billion dollars to 11.7 billion", منها 96 مليونا: the second has the currency of the first."""
    last: Draft | None = None
    _share_percent(sentence)
    known = len(sentence.drafts)
    covered = {at for draft in sentence.drafts.values() for at in range(draft.first, draft.last + 1)}
    for index, number in enumerate(sentence.numbers):
        draft = sentence.drafts.get(index)
        if draft is not None:
            aside = last is not None and _is_bracketed_conversion(sentence, last, draft)
            last = draft if draft.kind == "money" and not aside else last
        elif number.first in covered:  # the lower end of a range, the half of an amount
            continue
        elif last is not None and (
            _inherits(sentence, last, number) if number.scale >= 1000 else _is_former(sentence, last, number)
        ):
            sentence.drafts[index] = Draft(
                "money", number.first, number.last, index, number.low, number.high, number.hedge, last.unit, _SHARED
            )
            last = sentence.drafts[index]
    if sentence.language.right_to_left:
        _share_far_back(sentence, covered)
    if len(sentence.drafts) > known:  # one that has a unit now may be the end of a range: ما بين 250 و300 مليون
        join_ranges(sentence)
        share_backwards(sentence)


def _share_far_back(sentence: Sentence, covered: set[int]) -> None:
    """صادرات النفط 37 مليارا، وصادرات الغاز 11 مليار دينار: a list whose last member alone has the currency."""
    for index in range(len(sentence.numbers) - 2, -1, -1):
        number, draft = sentence.numbers[index], sentence.drafts.get(index + 1)
        if index in sentence.drafts or draft is None or draft.kind != "money" or number.first in covered:
            continue
        alike = sentence.numbers[draft.number].scale == number.scale >= _LIST_SCALE and number.low == number.high
        near = draft.first - number.last <= _LIST_REACH
        if alike and near and not _counts_others(sentence, number) and _is_elided(sentence, number):
            sentence.drafts[index] = _companion(sentence, index, draft, number.low)


def _is_bracketed_conversion(sentence: Sentence, last: Draft, draft: Draft) -> bool:
    """5 ملايين دينار (7 ملايين دولار) من 6 ملايين: a bracket that only converts leads nothing on behind it."""
    return (
        draft.kind == "money"
        and sentence.words[last.last + 1 : draft.first] == ["("]
        and sentence.word(draft.last + 1) == ")"
    )


def _counts_others(sentence: Sentence, number: Number) -> bool:
    """Whether people or things stand right behind a number."""
    following, language = sentence.word(number.last + 1), sentence.language
    return following in language.people or following in language.uncounted or following in language.harm_nouns


def _inherits(sentence: Sentence, last: Draft, number: Number) -> bool:
    """Whether a number behind an amount of money is money too."""
    language = sentence.language
    following = sentence.word(number.last + 1)
    if _counts_others(sentence, number):
        return False
    if following in language.of and not language.right_to_left:
        return False  # "5 million dollars to feed 3 million of the hungry"
    distance = number.first - last.last
    if distance <= 12 and (language.right_to_left or number.scale >= 10**6):
        before = sentence.words_before(number.first, 2)
        if before & (language.to | language.from_ | language.versus):
            return True
        if before & language.comparisons and language.right_to_left and _is_elided(sentence, number, last.last + 1):
            return True  # 101 مليون ريال مقارنة بـ119 مليون خلال الفترة نفسها
        if number.hedge == "magnitude" and following in language.more:
            return True
    alike = language.right_to_left or number.scale == sentence.numbers[last.number].scale >= 10**6
    return alike and distance <= 30 and number.low == number.high and _is_elided(sentence, number, last.last + 1)


def _is_former(sentence: Sentence, last: Draft, number: Number) -> bool:
    """ "5 dollars instead of 3", بـ400 ليرة بعد أن كانت 200: what an amount was before, without the currency."""
    if not 0 < number.first - last.last <= _FORMER_REACH or number.looks_like_year or number.hedge != "exact":
        return False
    language, following = sentence.language, sentence.token(number.last + 1)
    ends = following.kind != "word" or sentence.joined(number.last + 1)
    if not (ends or following.word in language.prepositions or following.word in language.clause_breaks):
        return False
    end = number.first - (sentence.word(number.first - 1) in language.proclitics)  # كان ب200
    return any(sentence.phrase_ends_at(end, length) in language.former for length in range(1, _LONGEST_FORMER + 1))


def _is_elided(sentence: Sentence, number: Number, begin: int = 0) -> bool:
    """Whether the noun that a number counts is left out, and no people or things were spoken of right before.

    What stands before `begin` is not looked at: the currency of the amount before may be named like people (عماني).
    """
    language = sentence.language
    near = range(max(begin, number.first - 5), number.first)
    earlier = (
        {sentence.words[at] for at in near if sentence.tokens[at].kind == "word"}
        - language.numbers.keys()
        - language.currencies.keys()
    )
    earlier -= language.subjects.countries  # من سوريا, who else are Syrians
    for table in (language.harm_words, language.people, language.uncounted, language.toll_openers):
        if not earlier.isdisjoint(table):
            return False
    if sentence.word(number.first - 1) in language.of and not language.right_to_left:
        return False
    at, counted = number.last + 1, language.numbers.get(sentence.word(number.last))
    if counted is not None and counted.singular:
        return True  # in Arabic the accusative of a scale (مليونا) has no noun right behind it
    token = sentence.token(at)
    if token.kind == "mark" or sentence.joined(at):
        return token.word not in _GOES_ON
    if token.word in language.of:
        return False
    small = (language.subjects.pronouns, language.subjects.particles) if language.right_to_left else ()
    if any(token.word in words for words in small):  # 300 مليون منها، 300 مليون فقط
        return True
    return token.word in language.prepositions or token.word in language.clause_breaks or _has_preposition(sentence, at)


def _has_preposition(sentence: Sentence, at: int) -> bool:
    """Whether a preposition is glued to a token (للرهون، بقروض)."""
    token, language = sentence.token(at), sentence.language
    return token.prefix not in ("", language.definite) or token.word.startswith(language.glued_prepositions)


def _share_percent(sentence: Sentence) -> None:
    """ "53 percent against 41", 50.3 في المئة للرئيس و49.7 لمنافسه: the bare number inherits the percent sign."""
    for index in range(1, len(sentence.numbers)):
        before, number = sentence.drafts.get(index - 1), sentence.numbers[index]
        if index in sentence.drafts or before is None or before.kind != "percent":
            continue
        if number.low > 100:
            continue
        following = sentence.word(number.last + 1)
        if following in sentence.language.uncounted or following in sentence.language.people:
            continue
        distance = number.first - before.last
        linked = sentence.word(number.first - 1) in sentence.language.versus and distance <= 12
        if linked or (distance <= 3 and _is_other_share(sentence, number)):
            sentence.drafts[index] = _companion(sentence, index, before, number.low)


def _is_other_share(sentence: Sentence, number: Number) -> bool:
    """A number with decimals, joined by a glued "and", for somebody else: و49.7 لمنافسه."""
    if number.low == number.low.to_integral_value():
        return False
    joined = sentence.word(number.first - 1) in sentence.language.ands
    return joined and _has_preposition(sentence, number.last + 1)
