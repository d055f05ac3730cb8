"""Numbers that made no figure: which rule came nearest to each, and why it declined.

Everything is asked afterwards, of the sentences as the pipeline has read them, with the words and predicates by which
figures are found: extracting figures costs nothing for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tracker.extraction.counted import counted_by
from tracker.extraction.drafts import Sentence
from tracker.extraction.nouns import Counted, is_weekday
from tracker.extraction.numerals import ONE, Number
from tracker.extraction.pipeline import sentences
from tracker.extraction.predicates import is_illness
from tracker.extraction.tokens import DASHES

_HARMED = "<number> <harmed people>"
_HARM = "<number> <harm>"
_CURRENCY = "<number> <currency>"
_PERCENT = "<number> <percent>"
_POINTS = "<number> <points> in a vote or poll"

_CHAINS = frozenset("-/:.")
_COMMAS = frozenset(",،")
_ENDS = frozenset(".؛;") | {""}
_NOUN_REACH = 5
_CAPTIVE_REACH = 6
_LIKE_A_SCALE = 1000
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class Declined:
    """A number that is part of no figure.

    Attributes:
        text: the number as it is written; `start` and `end` are its offsets in the text.
        sentence: the sentence that it stands in, quoted, and `sentence_start` its offset.
        rule: the name of the rule that came nearest, None where none comes near.
        reason: why it is no figure, in plain words.
    """

    text: str
    start: int
    end: int
    sentence: str
    sentence_start: int
    rule: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class _Why:
    reason: str
    rule: str | None = None


def declined(text: str, lang: str | None = None) -> list[Declined]:
    """The numbers of a text that made no figure, in text order.

    Args:
        text: any text; offsets are code points of it.
        lang: BCP 47 tag of its language ("ar", "en", "fr"), or None to detect it.

    Raises:
        UnsupportedLanguage: `lang` names a language that no module offers.
    """
    return [entry for sentence in sentences(text, lang) for entry in _of_sentence(sentence)]


def _of_sentence(sentence: Sentence) -> Iterator[Declined]:
    drafts = sentence.drafts.values()
    used = {at for draft in drafts for at in range(draft.first, draft.last + 1)}
    left = [number for number in sentence.numbers if used.isdisjoint(range(number.first, number.last + 1))]
    found = [(number.first, number.last, _why(sentence, number)) for number in left]
    read = {at for number in sentence.numbers for at in range(number.first, number.last + 1)}
    for first, last in _unread(sentence, used | read):
        found.append((first, last, _why_unread(sentence, first, last)))
    for first, last, why in sorted(found, key=lambda entry: entry[:2]):
        yield _entry(sentence, first, last, why)


def _entry(sentence: Sentence, first: int, last: int, why: _Why) -> Declined:
    folded = sentence.folded
    start, end = folded.span(sentence.tokens[first].start, sentence.tokens[last].end)
    quoted, begin = sentence.quote(start, end)
    return Declined(folded.original[start:end], start, end, quoted, begin, why.rule, why.reason)


# ------------------------------------------------------------------------------------------- digits that are no number


def _unread(sentence: Sentence, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The digits that the grammar of numbers leaves out: what marks chain together, and names with digits in them."""
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        if at in taken or not _has_digit(sentence, at):
            at += 1
            continue
        last = at
        while last + 2 < len(tokens) and _continues(sentence, last, taken):
            last += 2
        yield at, last
        at = last + 1


def _has_digit(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return token.kind in ("number", "model") and any(char.isdigit() for char in token.word + token.tail)


def _continues(sentence: Sentence, last: int, taken: set[int]) -> bool:
    """Whether a mark without space leads on to the next part of a chain: 17-02-2016."""
    mark, following = sentence.tokens[last + 1], sentence.tokens[last + 2]
    chained = mark.word in _CHAINS and not mark.gap and not following.gap
    return chained and last + 2 not in taken and _has_digit(sentence, last + 2)


def _why_unread(sentence: Sentence, first: int, last: int) -> _Why:
    token = sentence.tokens[first]
    if first < last:
        marks = {sentence.word(at) for at in range(first + 1, last, 2)}
        if marks == {":"}:
            return _Why("a time of day or a score")
        return _Why("a date" if marks == {"/"} else "a date, a score or a code")
    if token.tail in sentence.language.declined.ordinal_tails:
        return _Why("an ordinal")
    if token.kind == "model":
        return _Why("a name or a measure: letters and digits in one")
    return _Why("no number as the language writes one")


# -------------------------------------------------------------------------------------------------- why, test by test


def _why(sentence: Sentence, number: Number) -> _Why:
    """The first test that tells why; the surest come first."""
    counted = counted_by(sentence, number)
    for test in _TESTS:
        why = test(sentence, number, counted)
        if why is not None:
            return why
    return _Why("no currency, percent sign or people stand beside it", _CURRENCY if _is_large(number) else None)


def _is_large(number: Number) -> bool:
    return number.scale >= _LIKE_A_SCALE or number.hedge == "magnitude"


def _casualty(sentence: Sentence, reason: str, rule: str) -> _Why:
    """A reason of the casualties' rules, which come near only where the sentence tells of harm."""
    near = not sentence.language.harm_words.isdisjoint(sentence.words)
    return _Why(reason, rule if near else None)


def _label(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """#5, F-16, Article 50, الـ12."""
    language, before = sentence.language, number.first - 1
    if is_weekday(sentence, number):
        return _Why("a day of the week")
    glued = before >= 0 and number.literal and not sentence.tokens[number.first].gap
    word = sentence.word(before)
    if glued and word == language.definite:
        return _Why("an ordinal")
    if glued and (
        word == "#" or (word == "-" and not sentence.tokens[before].gap and before - 1 not in sentence.owner)
    ):
        return _Why("part of a name")
    before -= word == "."  # No. 5
    counts = (counted is not None and counted.known) or _thing(sentence, number) == number.last + 1
    if number.literal and not counts and _bare(sentence, before) in language.declined.numbered:
        return _Why(f"the number of “{_quoted(sentence, before)}”")
    return None


def _bare(sentence: Sentence, at: int) -> str:
    return sentence.word(at).removeprefix(sentence.language.definite)


def _quoted(sentence: Sentence, at: int) -> str:
    token = sentence.tokens[at]
    return sentence.folded.quote(token.start, token.end)


def _time(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    if number.literal and number.low <= 31 and _is_dated(sentence, number):
        return _Why("a date")
    hours = sentence.language.declined.hours
    behind = (sentence.phrase_starts_at(number.last + 1, length) for length in (1, 3))
    if number.low <= 24 and ((sentence.word(number.first - 1),) in hours or any(phrase in hours for phrase in behind)):
        return _Why("a time of day")
    if number.looks_like_year and not (counted is not None and counted.known):
        return _Why("a year")
    return None


def _is_dated(sentence: Sentence, number: Number) -> bool:
    """A month stands beside the number, or beside the one that it is joined to: Oct. 17 to 20, 4 و7 نوفمبر."""
    months = sentence.language.months
    before, behind = number.first - 1, number.last + 1
    before -= sentence.word(before) == "."
    if sentence.word(before) in months or sentence.word(behind) in months:
        return True
    left, right = _joined_before(sentence, number), _joined_behind(sentence, number)
    if left is not None:
        before = left.first - 1
        before -= sentence.word(before) == "."
    return sentence.word(before) in months or (right is not None and sentence.word(right.last + 1) in months)


def _joined_before(sentence: Sentence, number: Number) -> Number | None:
    """The number that an "and", a "to" or a dash joins to this one."""
    return _number_at(sentence, number.first - 2) if _joins(sentence, number.first - 1) else None


def _joined_behind(sentence: Sentence, number: Number) -> Number | None:
    return _number_at(sentence, number.last + 2) if _joins(sentence, number.last + 1) else None


def _joins(sentence: Sentence, at: int) -> bool:
    word, language = sentence.word(at), sentence.language
    return word in DASHES or word in language.ands or word in language.to


def _number_at(sentence: Sentence, at: int) -> Number | None:
    index = sentence.owner.get(at)
    return None if index is None else sentence.numbers[index]


def _age(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """ "aged 18 to 34", "the driver, 52, …", "a 20-year-old"."""
    before, behind = sentence.word(number.first - 1), sentence.word(number.last + 1)
    for first in (number, _joined_before(sentence, number)):
        if first is not None and _bare(sentence, first.first - 1) in sentence.language.declined.ages:
            return _Why("an age")
    if number.literal and number.low <= _OLDEST and before in _COMMAS and (behind in _COMMAS or behind in _ENDS):
        return _Why("an age, or an aside between commas")
    if _hyphen(sentence, number) and sentence.word(number.last + 3) == "-":
        return _Why("an age, or another measure before its noun")
    return None


def _proportion(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """Ratios, multiples, rates, fractions."""
    language = sentence.language
    if _in_ratio(sentence, number):
        return _Why("a ratio", _PERCENT)
    behind = [sentence.word(number.last + 1), sentence.word(number.last + 2 if _hyphen(sentence, number) else -1)]
    if any(word in language.declined.multiples for word in behind):
        return _Why("a multiple without a currency", _CURRENCY)
    if any(sentence.word(at) in language.rates for at in (number.first - 1, number.last + 1, number.last + 2)):
        return _casualty(sentence, "a rate", _HARMED)
    if any(_is_fraction(sentence, word) for word in [*behind, sentence.word(number.last)]):
        return _Why("a fraction, and no percentage", _PERCENT)
    return None


def _is_fraction(sentence: Sentence, word: str) -> bool:
    told = sentence.language.numbers.get(word)
    return word in sentence.language.declined.fractions or (told is not None and told.kind == "fraction")


def _hyphen(sentence: Sentence, number: Number) -> bool:
    return sentence.word(number.last + 1) == "-"


def _in_ratio(sentence: Sentence, number: Number) -> bool:
    """ "two in five", 9 من كل 10: either of the two numbers."""
    for phrase in sentence.language.declined.ratios:
        length = len(phrase)
        ahead, back = number.last + 1, number.first - length
        if sentence.phrase_starts_at(ahead, length) == phrase and _is_left(sentence, ahead + length):
            return True
        if sentence.phrase_ends_at(number.first, length) == phrase and _is_left(sentence, back - 1):
            return True
    return False


def _is_left(sentence: Sentence, at: int) -> bool:
    """Whether a token belongs to a number that made no figure."""
    return at in sentence.owner and not any(draft.first <= at <= draft.last for draft in sentence.drafts.values())


def _pair(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """12-3, +509 2555 0164: numbers with nothing but a dash or a space between."""
    if not number.literal:
        return None
    for dash, other in ((number.first - 1, number.first - 2), (number.last + 1, number.last + 2)):
        if sentence.word(dash) in DASHES and not sentence.tokens[dash].gap and _is_left(sentence, other):
            return _Why("a score, a code or a range of something else")
    if any(
        _is_left(sentence, at) and sentence.tokens[at].kind == "number" for at in (number.first - 1, number.last + 1)
    ):
        return _Why("a code or a telephone number")
    return None


def _points(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    language = sentence.language
    at = number.first if number.dual else number.last + 1
    near = {sentence.word(at), sentence.word(at + 1)}
    if near.isdisjoint(language.bare_points):
        return None
    if not language.point_blockers.isdisjoint(sentence.words):
        return _Why("points, but of an index, a game or a rate", _POINTS)
    return _Why("points, but no vote or poll is told of", _POINTS)


def _poll(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """ "a survey of 812 likely voters"."""
    language = sentence.language
    if language.poll_words.isdisjoint(sentence.words):
        return None
    behind = sentence.words[number.last + 1 : number.last + 1 + _NOUN_REACH]
    if number.literal and not language.polls.respondents.isdisjoint(behind):
        return _Why("those whom a poll asked")
    return None


def _patients(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """500 infections, 500 إصابة بالفيروس."""
    language = sentence.language
    noun = counted.noun if counted is not None else _thing(sentence, number)
    if noun is None:
        return None
    ill = sentence.word(noun) in language.illness or is_illness(sentence, noun)
    told = sentence.word(noun) in language.harm_nouns or sentence.word(noun) in language.uncounted
    return _Why("a count of patients", _HARMED) if ill and told else None


def _things(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """Houses, years, seats."""
    noun = _thing(sentence, number) if counted is None or not counted.known else None
    if noun is None:
        return None
    return _casualty(sentence, f"a count of “{_quoted(sentence, noun)}”, not of people", _HARMED)


def _thing(sentence: Sentence, number: Number) -> int | None:
    """The token of a noun that the number counts and that never tells of people; الأحزاب الستة has it before."""
    language = sentence.language
    if sentence.tokens[number.first].prefix.endswith(language.definite or "\0"):
        return number.first - 1 if sentence.word(number.first - 1) in language.uncounted else None
    reach = 2 if language.right_to_left else _NOUN_REACH
    for at in range(number.last + 1, min(number.last + 1 + reach, len(sentence.tokens))):
        word = sentence.word(at)
        if word in language.uncounted:
            return at
        if at in sentence.owner or (sentence.tokens[at].kind == "mark" and word != "-") or word in language.people:
            return None
        leads = word in language.prepositions and word not in language.of
        if leads or word in language.ands or word in language.determiners:
            return None
    return None


def _unharmed(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    words = sentence.language.casualty
    if counted is None:
        return None
    if counted.noun is not None and sentence.word(counted.noun) in words.unharmed:  # survivors
        return _casualty(sentence, "those who came to no harm", _HARM)
    if not counted.people:
        return None
    if any(sentence.word(at) in words.carriers for at in (counted.first - 1, counted.first - 2)):
        return _casualty(sentence, "those on board, of whom no harm is told", _HARM)
    if any(sentence.word(at) in words.unharmed for at in (counted.last, counted.last + 1)):
        return _casualty(sentence, "those who came to no harm", _HARM)
    return None


def _pronoun(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """ "one of the reasons", "nobody but one"."""
    if number.low == ONE and not number.literal and number.first == number.last and not (counted and counted.known):
        return _Why(f"“{_quoted(sentence, number.first)}” counts nobody here")
    return None


def _people(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    """People, but nothing that happened to them makes a casualty."""
    if counted is None or not counted.known:
        return None
    if _near_captivity(sentence, counted):
        return _Why("taken, but not in a conflict, a kidnapping or for politics", _HARM)
    return _casualty(sentence, "no harm is told of those counted", _HARM)


def _near_captivity(sentence: Sentence, counted: Counted) -> bool:
    """Whether a word of captivity stands near, with neither a mark nor another number between."""
    before = range(counted.first - 1, max(-1, counted.first - 1 - _CAPTIVE_REACH), -1)
    behind = range(counted.last + 1, min(counted.last + 1 + _CAPTIVE_REACH, len(sentence.tokens)))
    return any(_tells_captivity(sentence, steps) for steps in (before, behind))


def _tells_captivity(sentence: Sentence, steps: range) -> bool:
    for at in steps:
        if sentence.tokens[at].kind == "mark" or at in sentence.owner:
            return False
        told = sentence.language.predicates.get(sentence.word(at))
        if told is not None and told.harm == "captive":
            return True
    return False


def _unknown(sentence: Sentence, number: Number, counted: Counted | None) -> _Why | None:
    if counted is None or counted.noun is None or sentence.word(counted.noun) in sentence.language.ands:
        return None
    noun = _quoted(sentence, counted.noun)
    rule = _CURRENCY if _is_large(number) else None
    return _Why(f"a count of “{noun}”: no currency, and no word that is known to tell of people", rule)


_Test = Callable[[Sentence, Number, Counted | None], _Why | None]

_TESTS: tuple[_Test, ...] = (
    _label, _time, _age, _proportion, _points, _pair, _poll, _patients, _things, _unharmed, _people, _pronoun, _unknown,
)  # fmt: skip
