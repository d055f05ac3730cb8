"""Money and percentages: the unit that stands beside a number, and amounts of several parts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from tracker import currencies
from tracker.extraction.contests import is_contest, tells_support
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.numerals import ONE, Number
from tracker.extraction.places import Places
from tracker.extraction.shares import join_ranges, share_backwards, share_forwards
from tracker.languages.shape import CurrencyWord
from tracker.records import Kind

_SIGNED, _SHIFT_REACH = frozenset("+-"), 6


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit found beside a number: what it is and the tokens that it reaches over."""

    kind: Kind
    code: str | None
    first: int
    last: int
    factor: Decimal = ONE
    rule: str = ""
    family: str | None = None


def find_units(sentence: Sentence, places: Places) -> None:
    """Drafts every amount of money and every percentage of the sentence."""
    units: dict[int, _Unit] = {}
    for index in range(len(sentence.numbers)):
        unit = _unit_before(sentence, index, places) or _unit_behind(sentence, index, places)
        if unit is not None:
            units[index] = unit
    if not units:
        return
    _part_neighbours(sentence, units, places)
    _decide_open_names(units)
    for index, unit in units.items():
        _draft(sentence, index, unit)
    _join_parts(sentence, units)
    _join_halves(sentence)
    join_ranges(sentence)
    share_backwards(sentence)
    share_forwards(sentence)


def _unit_behind(sentence: Sentence, index: int, places: Places) -> _Unit | None:
    return _percent(sentence, index) or _currency(sentence, index, places)


def _decide_open_names(units: dict[int, _Unit]) -> None:
    """ "several million pounds, only £400,000 of which": the sentence's one other amount says which pounds."""
    for index, unit in units.items():
        if unit.code is None and unit.family in currencies.FAMILIES:
            codes = {**currencies.FAMILIES[unit.family], **currencies.RARE.get(unit.family, {})}.values()
            known = {other.code for other in units.values() if other.code in codes}
            if len(known) == 1:
                units[index] = replace(unit, code=known.pop())


def _part_neighbours(sentence: Sentence, units: dict[int, _Unit], places: Places) -> None:
    """ "5$ 10", "3 GBP 1 penny", "in 2020 USD 5 million": a unit between two numbers belongs to one of them."""
    for index in list(units):
        left, right = units.get(index), units.get(index + 1)
        if left is None or right is None or left.last < right.first:
            continue
        behind = _unit_behind(sentence, index + 1, places)
        if sentence.numbers[index].looks_like_year:
            del units[index]
        elif behind is not None:
            units[index + 1] = behind
        else:
            del units[index + 1]


def _draft(sentence: Sentence, index: int, unit: _Unit) -> None:
    number = sentence.numbers[index]
    if number.fraction and unit.kind == "money":
        return
    sentence.drafts[index] = Draft(
        unit.kind, unit.first, unit.last, index,
        number.low * unit.factor, number.high * unit.factor, number.hedge, unit.code, unit.rule,
    )  # fmt: skip


# ---------------------------------------------------------------------------------------------------------- money


def _unit_before(sentence: Sentence, index: int, places: Places) -> _Unit | None:
    """$5, US$5, USD 5, Rs 5."""
    number = sentence.numbers[index]
    at = number.first - 1
    if number.dual:
        return None
    token = sentence.token(at)
    code = currencies.SIGNS.get(token.word)
    if code is not None:
        if at - 1 in sentence.owner and not token.gap and sentence.tokens[at + 1].gap:
            return None  # the sign closes the number before it: 5$ 10
        first, code = _lettered_sign(sentence, at, code)
        return _Unit("money", code, first, number.last, rule="<sign> <number>")
    if _is_code(sentence, at):
        return _Unit("money", _code(token.word), at, number.last, rule="<code> <number>")
    if token.word in currencies.LETTER_SIGNS and _is_upper(sentence, at):
        code = _letter(sentence, token.word, places)
        bare = _is_bare(number, sentence.tokens[number.first].word)
        if bare and not _is_at_home(sentence, token.word, places):
            return None
        return _Unit("money", code, at, number.last, rule="<sign> <number>")
    lettered = currencies.LETTERED_SIGNS.get(sentence.word(at - 1) + token.word)
    if lettered is not None:  # £E5
        return _Unit("money", lettered, at - 1, number.last, rule="<sign> <number>")
    return _name_before(sentence, number, at, places)


def _is_bare(number: Number, literal: str) -> bool:
    """Whether digits have neither a scale nor thousands told apart: R75, which may be a road."""
    return number.scale == ONE and "," not in literal and " " not in literal


def _is_at_home(sentence: Sentence, letter: str, places: Places) -> bool:
    """Whether the sentence or the article names a country whose money has this letter."""
    return places.decide(currencies.LETTER_FAMILIES.get(letter, ""), sentence) is not None


def _letter(sentence: Sentence, letter: str, places: Places) -> str | None:
    """The code of a letter that is a sign; the article's country tells pesos from pulas."""
    family = currencies.LETTER_FAMILIES.get(letter)
    return (places.decide(family, sentence) if family else None) or currencies.LETTER_SIGNS[letter]


def _lettered_sign(sentence: Sentence, at: int, code: str) -> tuple[int, str]:
    """Where the sign at a token starts and its code, by the letters glued before it: US$, HK$, U.S.$, E£."""
    lettered = _lettered(sentence, at)
    if lettered is not None:
        return at - 1, lettered
    if (
        not sentence.tokens[at].gap
        and sentence.word(at) == "$"
        and sentence.phrase_ends_at(at, 4) == currencies.DOTTED_US
    ):
        return at - 4, code
    return at, code


def _lettered(sentence: Sentence, at: int) -> str | None:
    """The code of a sign by the letters before it, which are glued to it or capitals: US$, US $, E£."""
    letters = sentence.word(at - 1)
    torn = sentence.token(at).gap and not (len(letters) > 1 and _is_upper(sentence, at - 1))
    return None if torn else currencies.LETTERED_SIGNS.get(letters + sentence.word(at))


def _name_before(sentence: Sentence, number: Number, at: int, places: Places) -> _Unit | None:
    """Rs 5, Rs. 5, ringgit 5, ر.س 5: names that may stand before their number."""
    stop = at - 1 if sentence.word(at) == "." else at
    word = sentence.language.currencies.get(sentence.word(stop)) if _is_as_written(sentence, stop) else None
    if word is None or not word.leads or (stop - 1) in sentence.owner or sentence.joined(number.first):
        return None
    if _is_share(sentence, number.last + 1):
        return None
    first = stop
    while _is_demonym(sentence, first - 1):
        first -= 1
    _, code = _qualified(sentence, word, first, stop, places)
    return _Unit("money", code, first, number.last, rule="<name> <number>", family=word.family)


def _is_demonym(sentence: Sentence, at: int) -> bool:
    """Whether a country belongs to the name behind it: "Indian Rs 5"; but in "Kisumu Sh5" a place has the amount."""
    language, word = sentence.language, sentence.word(at)
    if word not in language.countries:
        return False
    own = language.right_to_left or word in language.casualty.adjectives
    return own or (at > 0 and _written(sentence, at - 1, 2) in language.countries)  # Sri Lanka Rs 5


def _is_share(sentence: Sentence, at: int) -> bool:
    """Whether a percent sign or percentage points stand at a token: "per cent", but not "per litre"."""
    language = sentence.language
    if sentence.word(at) not in language.unit_ends:
        return False
    phrases = (sentence.phrase_starts_at(at, length) for length in (3, 2, 1))
    return any(phrase in language.percent or phrase in language.points for phrase in phrases)


def _is_code(sentence: Sentence, at: int) -> bool:
    return sentence.word(at) in sentence.language.currency_codes and _is_upper(sentence, at)


def _code(word: str) -> str:
    return currencies.ALIASES.get(word.upper(), word.upper())


def _is_upper(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return sentence.folded.quote(token.start, token.end).isupper()


def _currency(sentence: Sentence, index: int, places: Places) -> _Unit | None:
    """<number> dollars, <number> of Canadian dollars, <number>$, <number> EUR."""
    number = sentence.numbers[index]
    language = sentence.language
    if (own := language.currencies.get(sentence.word(number.first))) is not None:  # in the dual
        last, code = _qualified(sentence, own, number.first, number.first, places)
        return _Unit("money", code, number.first, last, rule="<currency in the dual>", family=own.family)
    at = _unit_starts(sentence, number)
    sign = _sign_behind(sentence, number, at)
    if sign is not None:
        return sign
    if _is_code(sentence, at):
        return _Unit("money", _code(sentence.word(at)), number.first, at, rule="<number> <code>")
    return _named(sentence, number, at, places)


def _sign_behind(sentence: Sentence, number: Number, at: int) -> _Unit | None:
    """5$, 5 €, 5US$, 50¢, 50c."""
    subunit, code = currencies.SUBUNIT_SIGNS.get(sentence.word(at), (None, None))
    if subunit is not None:
        factor = currencies.minor_unit(code)
        unit = _Unit("money", code, number.first, at, factor, "<number> <subunit>", subunit)
        return unit if _is_price(sentence, number, at) else None
    first = at
    lettered = _lettered(sentence, at + 1)
    if lettered is not None:
        code, at = lettered, at + 1
    else:
        code = currencies.SIGNS.get(sentence.word(at))
    if code is None or (at + 1 in sentence.owner and sentence.tokens[first].gap and not sentence.tokens[at + 1].gap):
        return None  # the sign opens the next number: 10 $5
    return _Unit("money", code, number.first, at, rule="<number> <sign>")


def _is_price(sentence: Sentence, number: Number, at: int) -> bool:
    """Whether the letter behind digits is a cent or a penny: not of 30C, 1080p, Figure 2c, section 3c."""
    token = sentence.tokens[at]
    said = sentence.folded.quote(token.start, token.end)
    if said == sentence.word(at):
        return True
    if said != said.lower() or _is_label(sentence, number.first - 1):
        return False
    sign, before = sentence.word(at), number.first - 1
    if number.low < 100 and (
        sign != "¢" or _follows_function_word(sentence, before) or _follows_price(sentence, before)
    ):
        return True
    return any(word in currencies.SIGNS for word in sentence.words) or (sign != "¢" and sentence.words.count(sign) > 1)


def _follows_price(sentence: Sentence, at: int) -> bool:
    """Whether a word of money or of rise and fall stands before: 2 dollars 50c, costs 50c, fell 5c."""
    language, word = sentence.language, sentence.word(at)
    return (
        word in language.currencies or (word,) in language.money_roles or word in language.up or word in language.down
    )


def _follows_function_word(sentence: Sentence, at: int) -> bool:
    language, word = sentence.language, sentence.word(at)
    tables = (language.articles, language.to, language.from_, language.ands, language.prepositions, language.hedge_ends)
    return any(word in table for table in tables)


def _is_label(sentence: Sentence, at: int) -> bool:
    """A word with a capital before a number names it: Figure 2c, iPhone 5c."""
    token = sentence.token(at)
    if token.kind != "word" or token.word in sentence.language.hedge_ends:
        return False
    said = sentence.folded.quote(token.start, token.end)
    return said != said.lower()


def _named(sentence: Sentence, number: Number, at: int, places: Places) -> _Unit | None:
    """A number and a name of money, with the country that it may have before it."""
    start = at
    found, last = _name_at(sentence, at)
    while found is None and at - start < 5 and (step := _qualifies(sentence, at)):
        at += step
        found, last = _name_at(sentence, at)
    if sentence.phrase_starts_at(start, 4) == currencies.DOTTED_US:
        at = start + 4
        found, last = _name_at(sentence, at)
    if found is None:
        return _currency_before(sentence, number, places)
    if sentence.joined(at) or found.dual or (found.measure and _is_measure(sentence, number, at)):
        return None
    if found.subunit and _is_name(sentence, at):
        return None
    last, code = _qualified(sentence, found, start, at, places, last)
    factor = currencies.minor_unit(code, found.family) if found.subunit else ONE
    rule = "<number> <subunit>" if found.subunit else "<number> <currency>"
    return _Unit("money", code, number.first, last, factor, rule, found.family)


def _name_at(sentence: Sentence, at: int) -> tuple[CurrencyWord | None, int]:
    """The name of money at a token, the longest of several words first, and its last token."""
    names = sentence.language.currencies
    for length in range(sentence.language.currency_lengths.get(sentence.word(at), 1), 1, -1):
        found = names.get(_written(sentence, at, length))
        if found is not None:
            return found, at + length - 1
    return (names.get(sentence.word(at)) if _is_as_written(sentence, at) else None), at


def _is_as_written(sentence: Sentence, at: int) -> bool:
    """Whether a name that is known by its capitals has them: TL, Rs and RS, but not rs or tl."""
    word = sentence.word(at)
    if word == word.lower():
        return True
    token = sentence.tokens[at]
    return sentence.folded.quote(token.start, token.end) in (word, word.upper())


def _country_at(sentence: Sentence, at: int) -> tuple[str | None, int]:
    """The country or its adjective at a token, the longest of several words first, and how many tokens it has."""
    countries = sentence.language.countries
    for length in range(sentence.language.country_lengths.get(sentence.word(at), 1), 1, -1):
        found = countries.get(_written(sentence, at, length))
        if found is not None:
            return found, length
    return countries.get(sentence.word(at)), 1


def _written(sentence: Sentence, at: int, length: int) -> str:
    """What stands from one token to another, as it is written."""
    if at + length > len(sentence.tokens):
        return ""
    written = sentence.folded.text[sentence.tokens[at].start : sentence.tokens[at + length - 1].end]
    return " ".join(written.split())


def _qualifies(sentence: Sentence, at: int) -> int:
    """How many tokens may stand before a currency here: a country, or any name before a currency of its own."""
    language = sentence.language
    country, length = _country_at(sentence, at)
    if country is not None:
        return length
    if sentence.word(at) in language.currency_qualifiers:
        return 1
    following = language.currencies.get(sentence.word(at + 1))
    return 1 if following is not None and _is_name(sentence, at) else 0


def _is_name(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    quoted = sentence.folded.quote(token.start, token.end)
    return token.kind == "word" and quoted[:1].isupper() and quoted[1:] == quoted[1:].lower()


def _is_measure(sentence: Sentence, number: Number, at: int) -> bool:
    """Pounds of flour, a 200-pound man."""
    hyphen = sentence.word(number.last + 1) == "-" and number.scale == ONE
    return sentence.word(at + 1) in sentence.language.of or hyphen


def _currency_before(sentence: Sentence, number: Number, places: Places) -> _Unit | None:
    """دولارا واحدا: Arabic counts one behind the noun."""
    at = number.first - 1
    word = sentence.language.currencies.get(sentence.word(at))
    if (
        word is None
        or not sentence.language.right_to_left
        or number.literal
        or number.low > ONE
        or at in sentence.owner
    ):
        return None
    _, code = _qualified(sentence, word, at, at, places)
    factor = currencies.minor_unit(code, word.family) if word.subunit else ONE
    return _Unit("money", code, at, number.last, factor, "<currency> <one>")


def _unit_starts(sentence: Sentence, number: Number) -> int:
    """The token where a unit may stand: behind a hyphen, a closing bracket or quote, "of"."""
    at = number.last + 1
    if number.fraction:  # three quarters of a percentage point
        at += sentence.word(at) in sentence.language.of
        at += sentence.word(at) in sentence.language.articles
    if sentence.word(at) == "-" and not sentence.tokens[at].gap:
        at += 1
    if sentence.word(number.first - 1) == _OPENING_OF.get(sentence.word(at)):
        at += 1
    if sentence.word(at) in sentence.language.of and (number.hedge != "exact" or number.scale > ONE):
        at += 1
    return at


_OPENING_OF = {")": "(", '"': '"', "'": "'", "]": "["}


def _qualified(
    sentence: Sentence, word: CurrencyWord, start: int, at: int, places: Places, last: int | None = None
) -> tuple[int, str | None]:
    """The code of a currency word, by the country named right before or behind it, and its last token."""
    last = at if last is None else last
    name_ends = last
    country, qualified = _country_before(sentence, start, at)
    if sentence.language.qualifiers_follow:
        country, last = _country_behind(sentence, last, country)
    follows = sentence.word(name_ends + 1)
    if not word.family:
        return last, word.code
    codes = currencies.FAMILIES.get(word.family, {})
    own = sentence.language.currencies.get(follows)
    if own is not None and own.code in codes.values() and not sentence.tokens[name_ends + 1].prefix:
        return name_ends + 1, own.code  # pounds sterling
    code = (codes | currencies.RARE.get(word.family, {})).get(country or "")
    if code is not None:
        return last, code
    if country is not None:
        last = name_ends
    if qualified:
        return last, None
    return last, word.code or places.decide(word.family, sentence)


def _country_before(sentence: Sentence, start: int, at: int) -> tuple[str | None, bool]:
    """The country between a number and its currency, and whether another word stands there that tells it apart."""
    qualified = False
    while start < at:
        country, length = _country_at(sentence, start)
        if country is not None:
            return country, qualified
        qualified = qualified or sentence.word(start) in sentence.language.currency_qualifiers
        start += length
    return None, qualified


def _country_behind(sentence: Sentence, last: int, country: str | None) -> tuple[str | None, int]:
    """The country behind a currency and its last token: دولار أمريكي، راند جنوب أفريقي، فرنك جزر القمر."""
    begin = last
    while last - begin < 5:
        behind = sentence.token(last + 1)
        named, length = _country_at(sentence, last + 1)
        known = named is not None or behind.word in sentence.language.currency_qualifiers
        if not known or behind.prefix not in ("", sentence.language.definite):
            break
        country = named or country
        last += length
    return country, last


# -------------------------------------------------------------------------------------------------------- percent


def _percent(sentence: Sentence, index: int) -> _Unit | None:
    number = sentence.numbers[index]
    language = sentence.language
    signed = sentence.word(number.first - 1) == "%" and not sentence.tokens[number.first].gap
    if signed and number.first - 2 not in sentence.owner:
        return _Unit("percent", "%", number.first - 1, number.last, rule="<percent> <number>")
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
            if sentence.word(last + 1) in language.bare_points:
                return _Unit("percent", "pp", number.first, last + 1, rule="<number> <percentage points>")
            return _Unit("percent", "%", number.first, last, rule="<number> <percent>")
    if sentence.phrase_starts_at(number.first, 2) in language.points:  # in the dual
        return _Unit("percent", "pp", number.first, number.first + 1, rule="<percentage points in the dual>")
    return _bare_points(sentence, number, at)


def _is_moment(sentence: Sentence, number: Number) -> bool:
    """ "at one point": some time, and no point of a lead."""
    spelled = not number.literal and number.low == ONE and not sentence.language.right_to_left
    return spelled and sentence.word(number.first - 1) in sentence.language.subjects.within


def _bare_points(sentence: Sentence, number: Number, at: int) -> _Unit | None:
    """ "points" in a sentence about a poll or a vote, also one behind its noun (نقطة واحدة)."""
    language = sentence.language
    first, last = number.first, at
    if sentence.word(number.first) in language.bare_points:  # in the dual
        last = number.first
    elif language.right_to_left and not number.literal and number.low == ONE:
        before = number.first - 1
        if sentence.phrase_ends_at(number.first, 2) in language.points:
            return _Unit("percent", "pp", number.first - 2, number.last, rule="<percentage point> <one>")
        if sentence.word(before) not in language.bare_points or before in sentence.owner:
            return None
        first, last = before, number.last
    elif _is_moment(sentence, number) or sentence.word(at) not in language.bare_points:
        return None
    if not is_contest(sentence, last) and not _is_shift(sentence, first):
        return None
    return _Unit("percent", "pp", first, last, rule="<number> <points> in a vote or poll")


def _is_shift(sentence: Sentence, first: int) -> bool:
    """Whether signed points stand behind a percentage: "17%, +6 points" has moved by percentage points."""
    before = sentence.word(first - 1)
    moved = before in sentence.language.adjacent_directions and tells_support(sentence)
    if before not in _SIGNED and not moved:
        return False
    return any(sentence.words[at] in sentence.language.unit_ends for at in range(max(0, first - _SHIFT_REACH), first))


# ------------------------------------------------------------------------------------------- amounts of several parts


def _join_parts(sentence: Sentence, units: dict[int, _Unit]) -> None:
    """ "5 dollars and 20 cents" is one amount."""
    for index, unit in units.items():
        if index not in sentence.drafts or index + 1 not in sentence.drafts:
            continue
        left, right, part = sentence.drafts[index], sentence.drafts[index + 1], units[index + 1]
        worth = currencies.part_of(part.family, unit.code, unit.family)
        number = sentence.numbers[index + 1]
        if unit.rule == "<number> <subunit>" or worth is None or number.low * worth >= ONE or number.low != number.high:
            continue
        between = sentence.words[left.last + 1 : right.first]
        if not sentence.language.ands.issuperset(between):
            continue
        if sentence.words_before(left.first) & sentence.language.between:
            continue
        left.low, left.high, left.last = left.low + number.low * worth, left.high + number.low * worth, right.last
        left.rule = "<amount> and <subunits>"
        del sentence.drafts[index + 1]


def _join_halves(sentence: Sentence) -> None:
    """ثلاثة جنيهات ونصف، مليون دولار ونصف المليون، ثلاث نقاط ونصف النقطة: half of what was counted, behind its unit."""
    for index in range(len(sentence.numbers) - 1):
        draft, half = sentence.drafts.get(index), sentence.numbers[index + 1]
        if draft is None or draft.unit == "%" or draft.low != draft.high or half.first != draft.last + 1:
            continue
        found = _half_of(sentence, index, draft, half) if sentence.joined(half.first) else None
        if found is None:
            continue
        part, draft.last = found
        draft.low, draft.high = draft.low + part, draft.high + part
        draft.rule = "<amount> and a half"
        sentence.drafts.pop(index + 1, None)


def _half_of(sentence: Sentence, index: int, draft: Draft, half: Number) -> tuple[Decimal, int] | None:
    """What a half behind an amount is worth, and its last token."""
    scale, own = sentence.numbers[index].scale, sentence.drafts.get(index + 1)
    if own is not None:  # ونصف المليون دولار، ونصف النقطة
        named = own.last if half.fraction else half.last
        definite = sentence.tokens[named].prefix == sentence.language.definite
        whole = half.scale == scale > half.low
        return (half.low, own.last) if own.unit == draft.unit and definite and whole else None
    if half.fraction and draft.kind == "money":
        last = _half_ends(sentence, half, draft)
        return (half.low * scale, last) if last is not None else None
    return (half.low, half.last) if half.scale == scale > half.low else None


def _half_ends(sentence: Sentence, half: Number, draft: Draft) -> int | None:
    """The last token of a half behind an amount: the currency may be said again; before another word it is no part."""
    after = half.last + 1
    again = sentence.token(after)
    if again.kind == "mark":
        return half.last
    names = sentence.language.currencies
    own = {(word.code, word.family) for each in sentence.words[draft.first : half.first] if (word := names.get(each))}
    named = names.get(again.word)
    same = named is not None and (named.code, named.family) in own  # not "5 dollars and half a euro"
    return after if same and sentence.numbers[draft.number].scale == ONE else None
