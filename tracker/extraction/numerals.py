"""Numbers as a grammar: literals in any script, spelled numbers, scales, duals, halves, magnitudes.

A number is a sum of groups with falling scales ("2 million" + "40 thousand" + "5"); a group is a cardinal or a literal,
times its scales. Which words do what is the language's table; which orders hold is here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from tracker.currencies import LETTER_SIGNS, SIGNS
from tracker.extraction.tokens import Token
from tracker.languages.folding import Folded
from tracker.languages.shape import Language, NumberWord, Phrase
from tracker.records import Hedge

ONE = Decimal(1)
_LONGEST_LITERAL = 24
_PRICE_REACH, _PRICE_BEHIND = 8, 4
_LARGEST = Decimal(10) ** 24
TEN = Decimal(10)
_HUNDRED = Decimal(100)
_TENS = frozenset(Decimal(tens) for tens in range(20, 100, 10))
_HUNDREDS = frozenset(Decimal(hundreds) for hundreds in range(100, 1000, 100))
_THOUSANDS = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_LAKHS = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_CHAINS = frozenset("-/:")
_OPENING, _CLOSING = frozenset("(\"'["), frozenset(")\"']")
_BEFORE_POINT = frozenset(SIGNS) | frozenset("([\"'-+~<>=")
_FLIPPED = re.compile(r"(\d+)(?:ر ?| \.)(\d+)")
_LEFT_TO_RIGHT_DOT = re.compile("[.][\u200e\u200f]")
NOTHING = Token("mark", 0, 0, "")
"""What stands outside a sentence."""
BEYOND = [NOTHING] * 4
"""Stands behind a sentence's last token, and so before its first: no rule looks farther than this beyond an end."""


@dataclass(slots=True)
class Number:
    """A number that a sentence states.

    Attributes:
        first, last: its first and last token.
        start, end: its span in the folded text.
        low, high: its value in ones; they differ for a magnitude only.
        scale: the scale that it names itself (1 where none), which others of a list may share.
        literal: written in digits.
        fraction: a bare part ("half"), a number only before a percent sign.
        dual: a noun in the dual, which says its number itself.
    """

    first: int
    last: int
    start: int
    end: int
    low: Decimal
    high: Decimal
    hedge: Hedge = "exact"
    scale: Decimal = ONE
    literal: bool = False
    fraction: bool = False
    dual: bool = False

    @property
    def looks_like_year(self) -> bool:
        """Four digits that would be a year of our time."""
        return self.literal and self.end - self.start == 4 and 1800 <= self.low <= 2050


@dataclass(slots=True)
class _Group:
    value: Decimal
    scale: Decimal
    after: int
    literal: bool = False
    fraction: bool = False
    singular: bool = False
    about: bool = False
    broken: bool = False
    """A literal with decimals, which nothing is added to."""


def read_numbers(folded: Folded, tokens: list[Token], language: Language) -> list[Number]:
    """All numbers of a sentence, in order; none overlaps another."""
    reader = _Reader(folded, tokens, language)
    numbers: list[Number] = []
    at = 0
    words = language.numbers
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "number" or (token.tells is not None and token.word in words):
            number = reader.number(at)
            if number is not None:
                if number.high < _LARGEST:
                    numbers.append(number)
                at = number.last + 1
                continue
        at += 1
    return _without_dates(numbers, tokens)


def split_hidden_ands(folded: Folded, tokens: list[Token], words: list[str], language: Language) -> None:
    """Takes the "and" off tokens and words where only the spelling before folding shows it: وأحد وعشرون."""
    for at, token in enumerate(tokens):
        number = language.numbers.get(token.word)
        hidden = number.hides_and if number is not None else ""
        if hidden and _spelled(folded.quote(token.start, token.end)) == hidden:
            token.prefix, token.word, token.start = token.word[0], token.word[1:], token.start + 1
            words[at] = token.word


def _spelled(text: str) -> str:
    """A word's letters as they are written, without vowels, tatweel and what else stands between them."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text) if unicodedata.category(letter) == "Lo")


def _without_dates(numbers: list[Number], tokens: list[Token]) -> list[Number]:
    """Leaves out what marks without space chain together: 17-02-2016, 7:30, 3/4, 192.168.0.1."""
    if len(numbers) < 2:
        return numbers
    chained: set[int] = set()
    dashed = [False] * len(numbers)
    for index in range(1, len(numbers)):
        left, right = numbers[index - 1], numbers[index]
        if right.first - left.last != 2 or not (left.literal and right.literal):
            continue
        mark = tokens[right.first - 1]
        if mark.gap or tokens[right.first].gap or mark.word not in _CHAINS:
            continue
        dashed[index] = mark.word == "-"
        if mark.word != "-" or dashed[index - 1]:
            chained |= {index - 2, index - 1, index} if dashed[index - 1] else {index - 1, index}
    return [number for index, number in enumerate(numbers) if index not in chained]


class _Reader:
    """Reads numbers off one sentence's tokens."""

    def __init__(self, folded: Folded, tokens: list[Token], language: Language) -> None:
        self.folded = folded
        self.tokens = tokens + BEYOND
        self.language = language

    def number(self, at: int) -> Number | None:
        """The longest number that starts at a token."""
        if self._is_in_percent(at):
            return None
        return self._magnitude(at) or self._sum(at)

    def _word(self, at: int) -> NumberWord | None:
        return self.language.numbers.get(self.tokens[at].word)

    def _joined(self, at: int) -> bool:
        """Whether the token at `at` is glued to an "and"."""
        return self.tokens[at].prefix[:1] in self.language.ands or self._hides_and(at)

    def _hides_and(self, at: int) -> bool:
        """Whether "one" is "and one", typed without its hamza: ألف واحد عشر, مئة واحد وعشرون."""
        word, following = self._word(at), self._word(at + 1)
        if word is None or following is None or not word.hides_and or following.kind != "cardinal":
            return False
        if self._joined(at + 1):
            return following.value in _TENS and self._ends_with_hundreds(at - 1)
        return following.value == 10 and not self.tokens[at + 1].prefix

    def _ends_with_hundreds(self, at: int) -> bool:
        """Whether a hundred stands there, which "one" never counts; a thousand it may: ألف واحد."""
        word = self._word(at)
        return word is not None and word.value in _HUNDREDS and not word.plural

    def _skip_and(self, at: int) -> int | None:
        """Where the next addend starts, or None where nothing is added here."""
        token = self.tokens[at]
        if self.language.addition_needs_and:
            if token.word in self.language.ands:
                return at + 1
            return at if self._joined(at) and self._is_bare_or_and(at) else None
        while self.tokens[at].word in self.language.ands or self._is_hyphen(at):
            at += 1
        return at

    def _is_bare_or_and(self, at: int) -> bool:
        """Whether nothing but "and" is glued to a token, or the article of the addend before: الأربع والعشرين."""
        prefix, definite = self.tokens[at].prefix, self.language.definite
        if not prefix or prefix in self.language.ands:
            return True
        return bool(definite) and prefix[1:] == definite and self.tokens[at - 1].prefix.endswith(definite)

    def _is_hyphen(self, at: int) -> bool:
        return self.tokens[at].word == "-" and not self.tokens[at].gap

    # -- magnitudes ------------------------------------------------------------------------------------------------

    def _magnitude(self, at: int) -> Number | None:
        """Dozens, hundreds of thousands, several million, عشرات الملايين."""
        word = self._word(at)
        if word is None:
            return None
        begin, size, after = at, ONE, at
        if word.kind == "vague":
            after = at + 1
            while (follower := self._word(after)) and follower.kind in ("scale", "hundred") and not self._joined(after):
                size, after = size * follower.value, after + 1
            if follower and follower.kind == "dozen":
                size, after = size * TEN, after + 1
            if size == ONE:
                return None
        elif word.kind == "dozen" and word.plural:
            size, after = TEN, at + 1  # nobody counts dozens by twelve
        elif word.kind == "magnitude" or (word.plural and word.kind != "fraction"):
            size, after = word.value, at + 1
        else:
            return None
        after, size = self._further_magnitudes(after, size)
        tokens = self.tokens
        return Number(begin, after - 1, tokens[begin].start, tokens[after - 1].end, size, size * TEN, "magnitude", size)

    def _further_magnitudes(self, after: int, size: Decimal) -> tuple[int, Decimal]:
        while True:
            step = after + 1 if self.tokens[after].word in self.language.of else after
            word = self._word(step)
            if word is None or word.kind not in ("scale", "hundred") or self._joined(step):
                return after, size
            if self.language.addition_needs_and and step > after and not self.tokens[step].prefix:
                return after, size  # "hundreds of a thousand …" is another number
            size, after = size * word.value, step + 1

    # -- sums of groups --------------------------------------------------------------------------------------------

    def _sum(self, at: int) -> Number | None:
        group = self._group(at)
        if group is None:
            return None
        total, scale, after, least = group.value, group.scale, group.after, group.scale
        while least > ONE and not group.broken:
            addend = self._addend(after, total, least, group.literal)
            if addend is None:
                break
            total, after, least = total + addend.value, addend.after, addend.scale
        total, after = self._half_of_scale(after, total, least)
        if group.singular and after > group.after:  # ألفا ومئتان: more follows, so it is one thousand
            total -= group.value / 2
        tokens = self.tokens
        first, last = self._with_brackets(at - 1 if self._is_bare_decimal(at) else self._with_article(at), after - 1)
        literal = group.literal and after == at + 1
        hedge: Hedge = "approx" if group.about else "exact"
        return Number(
            first, last, tokens[first].start, tokens[last].end, total, total, hedge, scale, literal, group.fraction
        )

    def _addend(self, after: int, total: Decimal, least: Decimal, literal: bool) -> _Group | None:
        comma = self.tokens[after].word == "," and self._word(after + 1) is not None
        step = self._skip_and(after + 1 if comma and not literal else after)
        if step is None and literal and self.tokens[after].kind == "number" and self._is_scale(after + 1):
            step = after  # 11 مليارا 431 مليونا
        if step is None:
            return None
        word = self._word(step)
        if word is not None and word.kind in ("fraction", "dozen"):
            return None
        group = self._group(step)
        if group is None:
            return None
        once_more = group.value <= 2 * least and self._joined(step)  # مئة ألف وألف
        beside = group.literal and group.scale >= least  # خمسة ملايين و0.5 مليون; a part in words is added
        if (beside or group.value >= least) and not (once_more and total % (100 * least) == 0):
            return None
        if not self.language.addition_needs_and and (group.literal or literal):
            return None
        return group

    def _half_of_scale(self, after: int, total: Decimal, scale: Decimal) -> tuple[Decimal, int]:
        """مليون ونصف (المليون), "a million and a half"."""
        if scale < 1000:
            return total, after
        step = self._skip_and(after)
        if step is None or (step == after and not self._joined(step)):
            return total, after
        if self.tokens[step].word in self.language.articles:
            step += 1
        word = self._word(step)
        if word is None or word.kind != "fraction":
            return total, after
        step += 1
        repeated = self._word(step)
        if repeated is not None and repeated.value == scale and not self._joined(step):
            step += 1
        return total + word.value * scale, step

    # -- one group -------------------------------------------------------------------------------------------------

    def _group(self, at: int) -> _Group | None:
        """A cardinal or a literal with its scales, or a dual."""
        token = self.tokens[at]
        if token.kind == "number":
            return self._literal_group(at)
        word = self._word(at)
        if word is None:
            return None
        if word.kind == "dual":
            return _Group(word.value, word.value / 2, at + 1, singular=word.singular)
        if word.kind == "fraction":
            return None if word.plural else self._fraction_group(at, word)
        if word.kind == "scale":
            return (
                None
                if word.before_sign or self._is_unspecified(at)
                else self._scaled(word.value, at + 1, False, word.value)
            )
        if word.kind == "dozen":
            return _Group(word.value, ONE, at + 1, about=word.about)
        cardinal = self._cardinal(at)
        if cardinal is None:
            return None
        value, after = cardinal
        behind = after + self._is_hyphen(after)  # three-quarters
        part = self._word(behind)
        if part is not None and part.kind == "fraction" and part.plural and not self._joined(behind):
            group = self._fraction_group(behind, part)  # three quarters of a million
            return _Group(value * group.value, group.scale, group.after, fraction=group.fraction)
        value, after = self._and_decimals(value, after)
        return self._scaled(*self._and_half(value, after), False)

    def _is_unspecified(self, at: int) -> bool:
        """A multi-million pound contract, a multi million one."""
        before = at - 2 if self._is_hyphen(at - 1) else at - 1
        return self.tokens[before].word in self.language.unspecified

    def _literal_group(self, at: int) -> _Group | None:
        token = self.tokens[at]
        after = at + 1
        if self._closes(at, after):
            after += 1
        scaled = self._is_scale(after) or self._is_percent(after) or self._is_price(at)
        value = read_literal(self.folded, token, self.language, scaled=scaled)
        if value is None:
            return None
        if self._is_bare_decimal(at):
            value = Decimal(f"0.{token.word}")
        broken = value != value.to_integral_value()
        if token.tail:
            scale = self.language.literal_suffixes[token.tail]
            return _Group(value * scale, scale, after, True, broken=broken)
        value, after = self._and_decimals(value, after)
        value, after = self._and_half(value, after)
        group = self._scaled(value, after, True)
        group.broken = broken
        if group.after == at + 2 and self._closes(at, at + 1):  # brackets without a scale behind them
            group.after = at + 1
        return group

    def _is_price(self, at: int) -> bool:
        """Whether a literal with a point is the price of what never costs thousands: سعر البرميل 77.536 دولارا."""
        cheap, tokens = self.language.cheap, self.tokens
        if not cheap or "." not in tokens[at].word or tokens[at + 1].word not in self.language.currencies:
            return False
        near = range(max(0, at - _PRICE_REACH), min(len(tokens), at + _PRICE_BEHIND))
        return any(tokens[i].word in cheap and not self._is_counted(i) for i in near)

    def _is_counted(self, at: int) -> bool:
        """12.500 برميل: whether a number stands before a noun."""
        return at > 0 and (self.tokens[at - 1].kind == "number" or self._word(at - 1) is not None)

    def _closes(self, at: int, after: int) -> bool:
        """Whether a literal stands in brackets or quotes of its own: (138) مليار."""
        opening, closing = self.tokens[at - 1].word, self.tokens[after].word
        return opening in _OPENING and closing in _CLOSING and self._is_scale(after + 1)

    def _with_article(self, at: int) -> int:
        """ "a hundred", "a dozen": here the article belongs to the number."""
        word = self._word(at)
        if word is not None and word.kind in ("hundred", "dozen"):
            return at - 1 if self.tokens[at - 1].word in self.language.articles else at
        return at

    def _with_brackets(self, first: int, last: int) -> tuple[int, int]:
        if first < last and self._closes(first, first + 1):
            return first - 1, last
        return first, last

    def _is_scale(self, at: int) -> bool:
        word = self._word(at)
        return word is not None and word.kind in ("scale", "dual") and not self._joined(at)

    def _is_in_percent(self, at: int) -> bool:
        """Whether a number word is the end of a percent sign's name: pour cent."""
        ends = self.language.percent_parts
        return bool(ends) and any(
            at >= len(phrase) and self._phrase_ends_at(at, len(phrase)) == phrase for phrase in ends
        )

    def _phrase_ends_at(self, at: int, length: int) -> Phrase:
        return tuple(token.word for token in self.tokens[at + 1 - length : at + 1])

    def _is_percent(self, at: int) -> bool:
        words = tuple(token.word for token in self.tokens[at : at + 2])
        return words[:1] in self.language.percent or words in self.language.percent

    def _scaled(self, value: Decimal, after: int, literal: bool, scale: Decimal = ONE) -> _Group:
        """The scales behind a number: "5 million", "hundred thousand million", ٣ آلاف."""
        word = self._word(after)
        about = False
        if word is not None and word.kind == "dozen" and (value < 1000 or not word.plural):  # not "in 2014 dozens fled"
            value, after, about = value * word.value, after + 1, word.about
            if about and self._is_of_scale(after):  # une dizaine de milliers
                after += 1
        while True:
            step = after
            if self._is_hyphen(step):
                step += 1
            word = self._word(step)
            if word is None or (step > after and self.language.addition_needs_and):
                break
            if self.tokens[step].prefix not in ("", self.language.definite):
                break  # الصفيحة الواحدة بمليون: another number
            if word.before_sign and not (self._is_before_sign(step) or self._is_behind_sign(after)):
                break
            if word.value < scale:
                break  # quatre millions mille: what is added
            if word.kind == "scale" or (word.kind == "hundred" and literal and not word.plural):
                factor = word.value
            elif word.singular:
                factor = word.value / 2
            else:
                break
            value, scale, after = value * factor, scale * factor, step + 1
        return _Group(value, scale, after, literal, about=about)

    def _is_of_scale(self, at: int) -> bool:
        return self.tokens[at].word in self.language.of and self._is_scale(at + 1)

    def _is_before_sign(self, at: int) -> bool:
        """Whether a sign of money stands behind a letter: 15 M€."""
        return self.tokens[at + 1].word in SIGNS

    def _is_behind_sign(self, after: int) -> bool:
        """Whether a sign or a name of money stands before the digits that end here: $5.2 m, Rs. 40 cr, P8-B."""
        literal, at = self.tokens[after - 1], after - 2
        at -= self.tokens[at].word == "."
        if after < 2 or literal.kind != "number" or literal.tail:
            return False
        before = self.tokens[at]
        name = self.language.currencies.get(before.word)
        return before.word in SIGNS or before.word in LETTER_SIGNS or (name is not None and name.leads)

    def _fraction_group(self, at: int, word: NumberWord) -> _Group:
        """Half a million, a half-million, نصف مليون; a bare half is no number by itself."""
        step = at + 1
        if self._is_hyphen(step):
            step += 1
        for skipped in (self.language.of, self.language.articles):
            if self.tokens[step].word in skipped:
                step += 1
        scale = self._word(step)
        if scale is not None and not self._joined(step):
            if scale.kind in ("scale", "hundred") and not scale.plural:
                return self._scaled(word.value * scale.value, step + 1, False, scale.value)
            if scale.kind == "dozen":
                return _Group(word.value * scale.value, ONE, step + 1)
        return _Group(word.value, ONE, at + 1, fraction=True)

    def _and_half(self, value: Decimal, after: int) -> tuple[Decimal, int]:
        """ "two and a half (million)", خمسة ونصف (مليون)."""
        if self.language.addition_needs_and:
            return self._and_glued_half(value, after)
        tokens, language = self.tokens, self.language
        if tokens[after].word in language.ands and tokens[after + 1].word in language.articles:
            half = self._word(after + 2)
            if half is not None and half.kind == "fraction":
                return value + half.value, after + 3
        return value, after

    def _and_glued_half(self, value: Decimal, after: int) -> tuple[Decimal, int]:
        """Only before a scale or a unit: behind anything else it may be half of something ("20 and half the town")."""
        step = self._skip_and(after)
        if step is None:
            return value, after
        half = self._word(step)
        if half is None or half.kind != "fraction" or half.plural or not self._is_measured(step + 1):
            return value, after
        return value + half.value, step + 1

    def _is_measured(self, at: int) -> bool:
        """Whether a scale or a unit of money or of percentages stands here."""
        if self._is_hyphen(at):
            at += 1
        if self.tokens[at].prefix not in ("", self.language.definite):
            return False  # خمسة ونصف للدولار
        word, language = self.tokens[at].word, self.language
        if (
            word in language.currencies
            or word in language.currency_codes
            or word in SIGNS
            or word in language.unit_ends
        ):
            return True
        return self._is_scale(at)

    def _is_bare_decimal(self, at: int) -> bool:
        """Whether a literal is what stands behind the point of $.77 or .5 per cent."""
        tokens = self.tokens
        if tokens[at - 1].word != "." or tokens[at].gap or not tokens[at].word.isdigit():
            return False
        if not tokens[at - 1].gap and tokens[at - 2].word not in _BEFORE_POINT:
            return False
        return bool(tokens[at].tail) or self._is_measured(at + 1) or tokens[at - 2].word in SIGNS

    def _and_decimals(self, value: Decimal, after: int) -> tuple[Decimal, int]:
        """ "two point five (million)": the decimals in words, before a scale or a unit."""
        word = self._word(after)
        if word is None or word.kind != "point":
            return value, after
        digits, end = self._decimals(after + 1)
        if not digits or not self._is_measured(end):
            return value, after
        return value + Decimal(f"0.{digits}"), end

    def _decimals(self, at: int) -> tuple[str, int]:
        """The digits that words or a literal behind a "point" say, and the token behind them."""
        if self.tokens[at].kind == "number":
            literal = self.tokens[at]
            return literal.word if literal.word.isdigit() and not literal.tail else "", at + 1
        digits = ""
        while (spelled := self._spelled_decimal(at)) is not None:
            digits, at = digits + str(spelled[0]), spelled[1]
        return digits, at

    def _spelled_decimal(self, at: int) -> tuple[Decimal, int] | None:
        word = self._word(at)
        return self._cardinal(at) if word is not None and word.kind == "cardinal" and not self._joined(at) else None

    def _cardinal(self, at: int) -> tuple[Decimal, int] | None:
        """A spelled number below a thousand (or of hundreds: "nineteen hundred"), and the token behind it."""
        total, limit, after = Decimal(0), Decimal(1000), at
        step: int | None = at
        while step is not None and (word := self._word(step)) is not None:
            following = self._next_cardinal(word, step, total, limit, first=step == at)
            if following is None:
                break
            total, limit, after = following
            step = self._cardinal_step(after)
        return (total, after) if after > at else None

    def _cardinal_step(self, after: int) -> int | None:
        """Where the next part may stand: glued to an "and", or right behind where it multiplies."""
        word = self._word(after)
        return after if word is not None and word.kind == "hundred" else self._skip_and(after)

    def _next_cardinal(
        self, word: NumberWord, step: int, total: Decimal, limit: Decimal, *, first: bool
    ) -> tuple[Decimal, Decimal, int] | None:
        value = word.value
        follows = self._word(step + 1)
        if word.kind in ("teen_unit", "cardinal") and 0 < value < 10 and limit > ONE:
            teen = follows is not None and follows.kind == "cardinal" and follows.value == 10
            if teen and not self._joined(step + 1) and self.language.addition_needs_and:
                return total + value + 10, ONE, step + 2
        if word.kind == "teen_unit":
            compound = follows is not None and self._joined(step + 1) and follows.value in _TENS
            return (total + value, ONE, step + 1) if compound and limit > ONE else None
        if word.kind == "hundred" and not word.plural:
            if first:
                return _HUNDRED, _HUNDRED, step + 1
            if 0 < total < _HUNDRED and not self._joined(step):
                return total * _HUNDRED, _HUNDRED, step + 1
            return None
        if word.kind != "cardinal":
            return None
        linked = self.tokens[step - 1].word in self.language.ands
        if word.multiplies and total % 100 == word.multiplies and not linked:  # cent quatre-vingts
            return total + word.multiplies * (value - 1), value, step + 1
        if self.language.addition_needs_and and 0 < total % 100 < 10 and value in _TENS:
            return total + value, ONE, step + 1
        if not first and value == 0:
            return None
        if value < limit:
            return total + value, Decimal(word.addends) or _limit_after(value), step + 1
        return None


def _limit_after(value: Decimal) -> Decimal:
    """What an addend must stay below behind this part."""
    if value in _TENS:
        return TEN
    return ONE if value < _HUNDRED else _HUNDRED


def read_literal(folded: Folded, token: Token, language: Language, *, scaled: bool) -> Decimal | None:
    """The value of a literal in digits, or None where it is no number (a version, a date).

    Args:
        folded: the text that the token stands in.
        token: the literal.
        language: how the language reads a point before three digits.
        scaled: a scale or a percent sign follows, so a single separator is a decimal one where it can be.
    """
    literal = token.word
    if len(literal) > _LONGEST_LITERAL:
        return None
    if literal.isdecimal():
        return Decimal(literal)
    flipped = _FLIPPED.fullmatch(literal)
    if flipped:
        return Decimal(f"{flipped[2]}.{flipped[1]}")
    if "." in literal and "," not in literal and _LEFT_TO_RIGHT_DOT.search(folded.quote(token.start, token.end)):
        whole, _, part = literal.partition(".")
        return Decimal(f"{part}.{whole}") if part.isdigit() else None
    if " " in literal or "'" in literal:
        literal = literal.replace(" ", "").replace("'", "")
        return Decimal(literal.replace(",", "."))
    if literal.count("،") > 1:
        return Decimal(literal.replace("،", ""))
    if "،" in literal:
        whole, _, part = literal.partition("،")
        return Decimal(f"{whole}.{part}") if scaled or len(part) != 3 else Decimal(whole + part)
    return _separated(literal, language, scaled)


def _separated(literal: str, language: Language, scaled: bool) -> Decimal | None:
    commas, dots = literal.count(","), literal.count(".")
    if commas and dots:
        decimal = max(",", ".", key=literal.rfind)
        whole, _, part = literal.rpartition(decimal)
        return Decimal(f"{_ungroup(whole)}.{part}") if _THOUSANDS.fullmatch(whole) or _LAKHS.fullmatch(whole) else None
    if language.decimal_comma and commas == 1:
        return Decimal(literal.replace(",", "."))
    if _THOUSANDS.fullmatch(literal) and not literal.startswith("0"):
        single_dot = dots == 1
        if not (single_dot and (scaled or not language.dotted_thousands)):
            return Decimal(_ungroup(literal))
    if _LAKHS.fullmatch(literal):
        return Decimal(_ungroup(literal))
    if commas + dots == 1:
        return Decimal(literal.replace(",", "."))
    return None


def _ungroup(literal: str) -> str:
    return literal.replace(",", "").replace(".", "")
