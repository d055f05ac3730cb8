"""What a language module offers: tables of words, and the few flags by which grammars differ.

Every word is written as people spell it and folded here as the text is folded, so a word has one place and one
spelling. Engine modules hold no words of any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal, TypeVar

from tracker.languages.folding import fold_word
from tracker.records import Group, Harm, Hedge

NumberKind = Literal["cardinal", "hundred", "scale", "dual", "fraction", "magnitude", "vague", "dozen", "teen_unit"]
Phrase = tuple[str, ...]
Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class NumberWord:
    """What a word means inside a number.

    Attributes:
        kind: "cardinal" adds its value; "hundred" multiplies or adds; "scale" multiplies what stands before it; "dual"
            is two of a scale in one word; "fraction" is a part of a scale; "magnitude" (dozens) states [s, 10·s];
            "vague" (several) makes a magnitude of the scale behind it; "dozen" multiplies.
        value: in ones.
        plural: a scale's plural, which alone is a magnitude ("thousands").
        singular: a dual's form that also is the scale's singular behind a number (ألفا).
        hides_and: before a ten it reads as "and" with the unit of a teen (واحد عشر is و + أحد عشر).
    """

    kind: NumberKind
    value: Decimal
    plural: bool = False
    singular: bool = False
    hides_and: bool = False


@dataclass(frozen=True, slots=True)
class CurrencyWord:
    """A currency's name in a language.

    Attributes:
        code: ISO 4217, where the name alone decides it; for a family the code it has when nothing else is said.
        family: an open name ("pound", "dinar") that the country named beside it decides.
        subunit: the word names a part of the currency (a cent).
        dual: the word says two of it.
        measure: the word also is a measure, with "of" behind it (pounds of flour).
    """

    code: str | None = None
    family: str | None = None
    subunit: bool = False
    dual: bool = False
    measure: bool = False


@dataclass(frozen=True, slots=True)
class HarmNoun:
    """A counted noun that tells the harm itself: prisoners, martyrs, the wounded."""

    harm: Harm
    group: Group | None = None
    dual: bool = False
    adjective: bool = False
    event: bool = False
    """Counts happenings, not people (deaths, injuries): what follows it may turn it into something else."""


@dataclass(frozen=True, slots=True)
class Person:
    """A counted noun that tells who; what happened to them is told elsewhere."""

    group: Group | None = None
    dual: bool = False


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb, participle or verbal noun that tells what happened to those counted.

    Attributes:
        harm: what it does to them.
        before: it may stand right before the number ("killed 13", مقتل 13).
        after: it may stand behind the counted noun ("13 were killed", 13 شخصا قتلوا).
        reach: how many words (its subject, an adverbial) may stand between it and the number.
        transitive: with an object and no auxiliary, the noun before it did it.
        needs: words one of which must follow for it to count (لقي … مصرعهم, "left … dead").
        only: the counted nouns for which it counts (arrested protesters), where not all do.
        never: the counted nouns for which it does not (detained smugglers).
    """

    harm: Harm
    before: bool = True
    after: bool = False
    reach: int = 0
    transitive: bool = False
    needs: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RoleCue:
    """A word that speaks for a role.

    Attributes:
        role: the role.
        weight: how strongly.
        otherwise: the role that it speaks for where the article is not about campaigns and elections; "" for none.
    """

    role: str
    weight: float = 1.0
    otherwise: str | None = None


def folded(table: Mapping[str, Meaning]) -> dict[str, Meaning]:
    """The table with each key, a white-space separated list of words, spread out and folded."""
    return {fold_word(word): meaning for many, meaning in table.items() for word in many.split()}


def word_set(text: str) -> frozenset[str]:
    """The folded words of a white-space separated list."""
    return frozenset(fold_word(text).split())


def folded_words(*words: str) -> tuple[str, ...]:
    """Words or parts of words, folded."""
    return tuple(fold_word(word) for word in words)


def phrase_set(phrases: Iterable[str]) -> frozenset[Phrase]:
    """Folded phrases as tuples of words."""
    return frozenset(tuple(fold_word(phrase).split()) for phrase in phrases)


def phrase_table(table: Mapping[Meaning, Iterable[str]]) -> dict[Phrase, Meaning]:
    """{meaning: phrases} turned round: {folded phrase as a tuple of words: meaning}."""
    return {tuple(fold_word(phrase).split()): meaning for meaning, many in table.items() for phrase in many}


@dataclass(frozen=True)
class SubjectWords:
    """The words by which the subject of a figure is found."""


@dataclass(frozen=True)
class PollWords:
    """The words by which a poll tells whom it asked, how many, by whom, and how exactly."""


@dataclass(frozen=True)
class SpeechWords:
    """The words by which a sentence tells who says so."""


def _tables(value: object) -> Iterator[Iterable[str | Phrase]]:
    """The tables of words that a field holds: its own, or those of a group of fields."""
    if isinstance(value, (Mapping, frozenset)):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _tables(getattr(value, field.name))


@dataclass(frozen=True, eq=False)
class Language:
    """A language's words and word orders. All words are folded.

    Flags say how the grammar differs; every other field is a table whose name says what its words do.
    """

    code: str
    proclitics: tuple[str, ...]
    ands: frozenset[str]
    addition_needs_and: bool
    dotted_thousands: bool
    right_to_left: bool
    definite: str
    definite_proclitics: tuple[str, ...]
    human_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    glued_prepositions: tuple[str, ...]
    motion: frozenset[str]
    abbreviations: frozenset[str]

    numbers: Mapping[str, NumberWord]
    literal_suffixes: Mapping[str, Decimal]
    articles: frozenset[str]
    of: frozenset[str]
    between: frozenset[str]
    from_: frozenset[str]
    to: frozenset[str]
    or_: frozenset[str]
    versus: frozenset[str]
    more: frozenset[str]

    hedges_before: Mapping[Phrase, Hedge]
    hedges_after: Mapping[Phrase, Hedge]
    bounding_verbs: Mapping[str, Hedge]
    negations: frozenset[str]
    still: frozenset[str]
    privatives: frozenset[str]
    fillers: frozenset[str]

    currencies: Mapping[str, CurrencyWord]
    currency_codes: frozenset[str]
    countries: Mapping[str, str]
    currency_qualifiers: frozenset[str]

    percent: frozenset[Phrase]
    points: frozenset[Phrase]
    bare_points: Mapping[str, int]
    point_blockers: frozenset[str]

    harm_nouns: Mapping[str, HarmNoun]
    people: Mapping[str, Person]
    others: frozenset[str]
    demonstratives: frozenset[str]
    uncounted: frozenset[str]
    predicates: Mapping[str, Predicate]
    auxiliaries: frozenset[str]
    subgroups: frozenset[Phrase]
    toll_openers: frozenset[str]
    toll_heads: frozenset[str]
    reached: frozenset[str]
    clause_breaks: frozenset[str]
    prepositions: frozenset[str]
    illness: frozenset[str]
    rubble: frozenset[str]
    mixed: frozenset[Phrase]
    relatives: frozenset[str]
    determiners: frozenset[str]
    fatal: frozenset[str]
    rates: frozenset[str]
    among: frozenset[str]
    months: frozenset[str]

    money_roles: Mapping[str, RoleCue]
    percent_roles: Mapping[str, RoleCue]
    up: frozenset[str]
    down: frozenset[str]
    change_levels: frozenset[str]
    change_idioms: frozenset[str]
    adjacent_directions: frozenset[str]
    level_hedges: frozenset[str]
    level_nouns: frozenset[str]
    rated: frozenset[str]
    poll_words: frozenset[str]
    vote_words: frozenset[str]
    political_words: tuple[str, ...]
    sums: frozenset[str]

    subjects: SubjectWords
    polls: PollWords
    speech: SpeechWords

    @cached_property
    def vocabulary(self) -> dict[str, tuple[str, str]]:
        """Every word of the tables with each proclitic it may carry: surface → (proclitic, word)."""
        known: dict[str, tuple[str, str]] = {}
        everything = self.words()
        for word in everything:
            known[word] = ("", word)
        for prefix in self.proclitics:
            for word in everything:
                known.setdefault(prefix + word, (prefix, word))
        return known

    def words(self) -> set[str]:
        """Every word that stands in a table."""
        found: set[str] = set()
        for field in fields(self):
            if field.name in ("literal_suffixes", "abbreviations"):
                continue
            for table in _tables(getattr(self, field.name)):
                for key in table:
                    found.update(key if isinstance(key, tuple) else key.split())
        return found

    @cached_property
    def duals(self) -> frozenset[str]:
        """Nouns that say two by themselves."""
        tables: tuple[Mapping[str, CurrencyWord | HarmNoun | Person], ...] = (
            self.currencies,
            self.harm_nouns,
            self.people,
        )
        nouns = {word for table in tables for word, meaning in table.items() if meaning.dual}
        return frozenset(nouns | {word for word, count in self.bare_points.items() if count == 2})

    @cached_property
    def hedge_ends(self) -> frozenset[str]:
        """The last words of the hedges before a figure: no other word needs a second look."""
        return frozenset(phrase[-1] for phrase in self.hedges_before)

    @cached_property
    def hedge_starts(self) -> frozenset[str]:
        """The first words of the hedges behind a figure."""
        return frozenset(phrase[0] for phrase in self.hedges_after)

    @cached_property
    def unit_ends(self) -> frozenset[str]:
        """The first words of percent signs and points."""
        return frozenset(phrase[0] for phrase in self.percent | self.points)

    @cached_property
    def harm_words(self) -> frozenset[str]:
        """The words one of which a sentence must hold before it can count casualties."""
        tables: tuple[Iterable[str], ...] = (self.harm_nouns, self.predicates, self.toll_heads, self.rubble)
        return frozenset(word for table in tables for word in table)

    @cached_property
    def measure_words(self) -> frozenset[str]:
        """The words one of which a sentence must hold before it can hold money or a percentage, signs apart."""
        percent = {phrase[-1] for phrase in self.percent | self.points}
        tables: tuple[Iterable[str], ...] = (self.currencies, self.currency_codes, percent, self.bare_points)
        return frozenset(word for table in tables for word in table)
