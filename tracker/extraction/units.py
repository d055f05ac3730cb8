"""Money and percentages: the unit that stands beside a number, ranges, and lists that share one unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tracker import currencies
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.numerals import ONE, Number
from tracker.extraction.places import Places
from tracker.languages.shape import CurrencyWord

_SHARED = "<number> sharing a unit"
_CLOSING = frozenset(")\"']")
_RANGE_MARKS = frozenset("-—")
_LIST_MARKS = frozenset(",،")


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit found beside a number: what it is and the tokens that it reaches over."""

    kind: str
    code: str | None
    first: int
    last: int
    factor: Decimal = ONE
    rule: str = ""


def find_units(sentence: Sentence, places: Places) -> None:
    """Drafts every amount of money and every percentage of the sentence."""
    units: dict[int, _Unit] = {}
    for index in range(len(sentence.numbers)):
        unit = _sign_before(sentence, index) or _percent(sentence, index) or _currency(sentence, index, places)
        if unit is not None:
            units[index] = unit
    if not units:
        return
    for index in range(len(sentence.numbers) - 1):  # "5$ 10": a sign belongs to one of its neighbours
        left, right = units.get(index), units.get(index + 1)
        if left is not None and right is not None and left.last >= right.first:
            del units[index + 1]
    for index, unit in units.items():
        _draft(sentence, index, unit)
    _join_ranges(sentence)
    _share_backwards(sentence)
    _share_forwards(sentence)


def _draft(sentence: Sentence, index: int, unit: _Unit) -> None:
    number = sentence.numbers[index]
    if number.fraction and unit.kind == "money":
        return
    sentence.drafts[index] = Draft(
        "money" if unit.kind == "money" else "percent",
        min(unit.first, number.first), max(unit.last, number.last), index,
        number.low * unit.factor, number.high * unit.factor, number.hedge, unit.code, unit.rule,
    )  # fmt: skip


# ---------------------------------------------------------------------------------------------------------- money


def _sign_before(sentence: Sentence, index: int) -> _Unit | None:
    """$5, US$5, USD 5."""
    number = sentence.numbers[index]
    at = number.first - 1
    if at < 0 or number.dual:
        return None
    token = sentence.tokens[at]
    code = currencies.SIGNS.get(token.word)
    if code is not None:
        if at > 0 and (at - 1) in sentence.owner and not token.gap and sentence.tokens[at + 1].gap:
            return None  # the sign closes the number before it: 5$ 10
        first = at
        before = sentence.tokens[at - 1] if at else None
        if before is not None and not token.gap and before.word in currencies.DOLLAR_PREFIXES and token.word == "$":
            code, first = currencies.DOLLAR_PREFIXES[before.word], at - 1
        elif before is not None and not token.gap and sentence.phrase_ends_at(at, 4) == currencies.DOTTED_US:
            first = at - 4
        return _Unit("money", code, first, number.last, rule="<sign> <number>")
    if token.word in sentence.language.currency_codes and _is_upper(sentence, at):
        return _Unit("money", token.word.upper(), at, number.last, rule="<code> <number>")
    return None


def _is_upper(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return sentence.folded.quote(token.start, token.end).isupper()


def _currency(sentence: Sentence, index: int, places: Places) -> _Unit | None:
    """<number> dollars, <number> of Canadian dollars, <number>$, <number> EUR."""
    number = sentence.numbers[index]
    language = sentence.language
    if number.dual and (own := language.currencies.get(sentence.word(number.first))) is not None:
        last, code = _qualified(sentence, own, number.first, number.first, places)
        return _Unit("money", code, number.first, last, rule="<currency in the dual>")
    at = _unit_starts(sentence, number)
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    if token is None:
        return None
    sign = currencies.SIGNS.get(token.word)
    if sign is not None and not (at + 1 in sentence.owner and token.gap and not sentence.tokens[at + 1].gap):
        return _Unit("money", sign, number.first, at, rule="<number> <sign>")
    if token.word in language.currency_codes and _is_upper(sentence, at):
        return _Unit("money", token.word.upper(), number.first, at, rule="<number> <code>")
    start = at
    while at - start < 3 and _qualifies(sentence, at):
        at += 1
    if sentence.phrase_starts_at(start, 4) == currencies.DOTTED_US:
        at = start + 4
    word = language.currencies.get(sentence.word(at))
    if word is None:
        return _currency_before(sentence, number, places)
    if sentence.joined(at) or word.dual or (word.measure and _is_measure(sentence, number, at)):
        return None
    if word.subunit and at > start - 1 and _is_name(sentence, at):
        return None
    last, code = _qualified(sentence, word, start, at, places)
    factor = currencies.minor_unit(code) if word.subunit else ONE
    rule = "<number> <subunit>" if word.subunit else "<number> <currency>"
    return _Unit("money", code, number.first, last, factor, rule)


def _qualifies(sentence: Sentence, at: int) -> bool:
    """Whether a word may stand before a currency: a country, or any name before a currency of its own."""
    language = sentence.language
    word = sentence.word(at)
    if word in language.countries or word in language.currency_qualifiers:
        return True
    following = language.currencies.get(sentence.word(at + 1))
    return following is not None and not language.right_to_left and _is_name(sentence, at)


def _is_name(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    quoted = sentence.folded.quote(token.start, token.end)
    return token.kind == "word" and quoted.istitle()


def _is_measure(sentence: Sentence, number: Number, at: int) -> bool:
    """Pounds of flour, a 200-pound man."""
    hyphen = sentence.word(number.last + 1) == "-" and number.literal
    return sentence.word(at + 1) in sentence.language.of or hyphen


def _currency_before(sentence: Sentence, number: Number, places: Places) -> _Unit | None:
    """دولارا واحدا: Arabic counts one (and two) behind the noun."""
    at = number.first - 1
    word = sentence.language.currencies.get(sentence.word(at))
    if word is None or not sentence.language.right_to_left or number.literal or number.low > 2 or at in sentence.owner:
        return None
    _, code = _qualified(sentence, word, at, at, places)
    return _Unit("money", code, at, number.last, rule="<currency> <one>")


def _unit_starts(sentence: Sentence, number: Number) -> int:
    """The token where a unit may stand: behind a hyphen, a closing bracket or quote, "of"."""
    at = number.last + 1
    if number.fraction and sentence.word(at) in sentence.language.articles:
        at += 1
    if sentence.word(at) == "-" and not sentence.tokens[at].gap:
        at += 1
    if sentence.word(at) in _CLOSING and sentence.word(number.first - 1) in _OPENING_OF.get(sentence.word(at), ""):
        at += 1
    if sentence.word(at) in sentence.language.of and (number.hedge == "magnitude" or number.scale > ONE):
        at += 1
    return at


_OPENING_OF = {")": "(", '"': '"', "'": "'", "]": "["}


def _qualified(sentence: Sentence, word: CurrencyWord, start: int, at: int, places: Places) -> tuple[int, str | None]:
    """The code of a currency word, by the country named right before or behind it, and its last token."""
    countries = sentence.language.countries
    last = at
    country = next((countries[sentence.word(i)] for i in range(start, at) if sentence.word(i) in countries), None)
    if sentence.language.right_to_left:
        while last - at < 2 and (
            sentence.word(last + 1) in countries or sentence.word(last + 1) in sentence.language.currency_qualifiers
        ):
            behind = sentence.tokens[last + 1]
            if not behind.gap or behind.prefix not in ("", sentence.language.definite):
                break
            country = countries.get(sentence.word(last + 1), country)
            last += 1
    follows = sentence.word(at + 1)
    own = sentence.language.currencies.get(follows)
    if own is not None and own.code and not own.family and not sentence.tokens[at + 1].prefix:  # pounds sterling
        return at + 1, own.code
    if not word.family:
        return last, word.code
    family = currencies.FAMILIES.get(word.family, {})
    if country in family:
        return last, family[country]
    if country is not None and last > at and country not in family:
        last = at
    if any(sentence.word(i) in sentence.language.currency_qualifiers for i in range(start, at)):
        return last, None
    return last, word.code or places.decide(word.family, sentence)


# -------------------------------------------------------------------------------------------------------- percent


def _percent(sentence: Sentence, index: int) -> _Unit | None:
    number = sentence.numbers[index]
    language = sentence.language
    at = _unit_starts(sentence, number)
    possible = sentence.word(at) in language.unit_ends
    for length in (3, 2, 1) if possible else ():
        phrase = sentence.phrase_starts_at(at, length)
        if phrase in language.points:
            return _Unit("percent", "pp", number.first, at + length - 1, rule="<number> <percentage points>")
    for length in (2, 1) if possible else ():
        phrase = sentence.phrase_starts_at(at, length)
        if phrase in language.percent:
            last = at + length - 1
            if sentence.word(last + 1) in language.bare_points and phrase != ("%",):
                return _Unit("percent", "pp", number.first, last + 1, rule="<number> <percentage points>")
            return _Unit("percent", "%", number.first, last, rule="<number> <percent>")
    before = sentence.tokens[number.first - 1] if number.first else None
    if (
        before is not None
        and before.word == "%"
        and not sentence.tokens[number.first].gap
        and (number.first - 2) not in sentence.owner
    ):
        return _Unit("percent", "%", number.first - 1, number.last, rule="<percent> <number>")
    if number.dual and sentence.word(number.first) in language.bare_points:
        last = number.first + 1
        if sentence.phrase_starts_at(number.first, 2) in language.points:
            return _Unit("percent", "pp", number.first, last, rule="<percentage points in the dual>")
    return _bare_points(sentence, number, at)


def _bare_points(sentence: Sentence, number: Number, at: int) -> _Unit | None:
    """ "points" in a sentence about a poll or a vote."""
    language = sentence.language
    own = number.dual and sentence.word(number.first) in language.bare_points
    last = number.first if own else at
    if not own and sentence.word(at) not in language.bare_points:
        return None
    seen = set(sentence.words)
    if seen & language.point_blockers or not seen & (language.vote_words | language.poll_words):
        return None
    return _Unit("percent", "pp", number.first, last, rule="<number> <points> in a vote or poll")


# ---------------------------------------------------------------------------------------------- ranges and lists


def _join_ranges(sentence: Sentence) -> None:
    """Makes one draft of two numbers that are the ends of a range, or two of a pair that share a unit."""
    for index in range(len(sentence.numbers) - 1):
        right = sentence.drafts.get(index + 1)
        left = sentence.drafts.get(index)
        if right is None and left is None:
            continue
        link = range_link(sentence, index, left, right)
        if link is None:
            continue
        draft = right or left
        assert draft is not None
        if right is not None and left is not None and (left.kind != right.kind or left.unit not in (right.unit, None)):
            continue
        if right is None and not _bare(sentence, index + 1):
            continue
        low = _shared_low(sentence, index, left, draft, right)
        high = right.high if right is not None else sentence.numbers[index + 1].high
        first = min(left.first if left else sentence.numbers[index].first, draft.first)
        last = max(sentence.numbers[index + 1].last, draft.last)
        if link == "pair" or low >= high:
            if right is not None and left is None:
                sentence.drafts[index] = _companion(sentence, index, draft, low)
            continue
        merged = Draft(draft.kind, first, last, index + 1, low, high, "range", draft.unit, "<low> to <high>")
        sentence.drafts.pop(index, None)
        sentence.drafts[index + 1] = merged


def _bare(sentence: Sentence, index: int) -> bool:
    return not sentence.numbers[index].looks_like_year


def _shared_low(sentence: Sentence, index: int, left: Draft | None, draft: Draft, right: Draft | None) -> Decimal:
    """The lower end in ones: a scale (or a subunit) written once, at the upper end, serves both."""
    if left is not None and left.last > sentence.numbers[index].last:
        return left.low
    number, other = sentence.numbers[index], sentence.numbers[index + 1]
    low = left.low if left is not None else number.low
    if number.scale == ONE and other.scale > ONE and other.hedge == "exact" and low <= other.low / other.scale:
        low *= other.scale
    if left is None and right is not None and other.low and right.low != other.low:
        low *= right.low / other.low
    return low


def _companion(sentence: Sentence, index: int, draft: Draft, low: Decimal) -> Draft:
    number = sentence.numbers[index]
    return Draft(draft.kind, number.first, number.last, index, low, low, "exact", draft.unit, _SHARED)


def range_link(sentence: Sentence, index: int, left: Draft | None, right: Draft | None) -> str | None:
    """ "range" or "pair" for two numbers joined as the ends of one, None for any others.

    A pair is two levels ("from 1.8% to 0.8%") or a head-to-head ("leads 49-45 percent").
    """
    language = sentence.language
    begin = (left.last if left else sentence.numbers[index].last) + 1
    stop = right.first if right else sentence.numbers[index + 1].first
    words = [token.word for token in sentence.tokens[begin:stop]]
    if not words or len(words) > 3 or sentence.numbers[index].fraction:
        return None
    first = left.first if left else sentence.numbers[index].first
    number, other = sentence.numbers[index], sentence.numbers[index + 1]
    if number.looks_like_year and not other.looks_like_year and left is None:
        return None
    if sentence.tokens[number.first].prefix.endswith(sentence.language.definite or "\0"):
        return None
    if first > 0 and sentence.word(first - 1) in _RANGE_MARKS and (first - 2) in sentence.owner:
        return None  # the third part of a date or of a score
    before = _words_before(sentence, first)
    glued_and = sentence.tokens[stop].prefix[:1] in language.ands if stop < len(sentence.tokens) else False
    joined = words[0] in language.ands or (not words and glued_and)
    if before & language.between and (joined or words[0] in language.to or words[0] in _RANGE_MARKS):
        return "range"
    if not (words[0] in _RANGE_MARKS or words[0] in language.to or (words[-1] in language.to)):
        return None
    if len(words) == 3 and words[1] not in language.to:
        return None
    if len(words) == 2 and not all(
        word in _RANGE_MARKS or word in language.to or word in language.ands for word in words
    ):
        return None
    if other.hedge == "magnitude":
        return "range"
    return "pair" if _is_pair(sentence, first, before, left, right) else "range"


def _words_before(sentence: Sentence, first: int, reach: int = 3) -> set[str]:
    return {token.word for token in sentence.tokens[max(0, first - reach) : first]}


def _is_pair(sentence: Sentence, first: int, before: set[str], left: Draft | None, right: Draft | None) -> bool:
    language = sentence.language
    both = left is not None and right is not None
    if before & language.from_:
        earlier = [token.word for token in sentence.tokens[max(0, first - 12) : first] if token.kind == "word"]
        changed = not (language.up | language.down).isdisjoint(earlier)
        return changed or both
    clause = {token.word for token in sentence.tokens[max(0, first - 10) : first]}
    kind = (right or left).kind if (right or left) else None  # type: ignore[union-attr]
    return kind == "percent" and bool(clause & language.vote_words) and not clause & language.of


def _share_backwards(sentence: Sentence) -> None:
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
        between = sentence.tokens[number.last + 1 : other.first]
        words = [token.word for token in between]
        glued = sentence.joined(other.first)
        ranged = bool(_words_before(sentence, number.first) & language.between) or _converts_range(sentence, index)
        linked = len(words) == 1 and (words[0] in language.ands or words[0] in language.or_)
        listed = len(words) == 1 and words[0] in _LIST_MARKS and draft.rule == _SHARED
        if not ((glued and not words) or linked or listed):
            continue
        low = _shared_low(sentence, index, None, draft, draft)
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


def _share_forwards(sentence: Sentence) -> None:
    """ "from 5.3 billion dollars to 11.7 billion": the second has the currency of the first."""
    language = sentence.language
    last: Draft | None = None
    _share_percent(sentence)
    for index, number in enumerate(sentence.numbers):
        draft = sentence.drafts.get(index)
        if draft is not None:
            last = draft if draft.kind == "money" else last
            continue
        if last is None or number.scale < 1000 or number.first - last.last > 12 or number.dual:
            continue
        before = _words_before(sentence, number.first, 2)
        linked = before & (language.to | language.from_ | language.versus)
        more = number.hedge == "magnitude" and sentence.word(number.last + 1) in language.more
        following = sentence.word(number.last + 1)
        counted = following in language.people or following in language.uncounted or following in language.harm_nouns
        if (linked or more) and not counted and (language.right_to_left or number.scale >= 10**6):
            sentence.drafts[index] = Draft(
                "money", number.first, number.last, index, number.low, number.high, number.hedge, last.unit,
                _SHARED,
            )  # fmt: skip


def _share_percent(sentence: Sentence) -> None:
    """ "53 percent against 41": the bare number behind a comparison inherits the percent sign."""
    for index in range(1, len(sentence.numbers)):
        before, number = sentence.drafts.get(index - 1), sentence.numbers[index]
        if (
            index in sentence.drafts
            or before is None
            or before.kind != "percent"
            or number.scale > ONE
            or number.low > 100
        ):
            continue
        linked = sentence.word(number.first - 1) in sentence.language.versus
        following = sentence.word(number.last + 1)
        counted = following in sentence.language.uncounted or following in sentence.language.people
        if linked and not counted and number.first - before.last <= 8:
            sentence.drafts[index] = _companion(sentence, index, before, number.low)
