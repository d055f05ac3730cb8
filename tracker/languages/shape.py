"""What a language module offers: tables of words, and the few flags by which grammars differ.

Every word is written as people spell it and folded here as the text is folded, so a word has one place and one
spelling. Engine modules hold no words of any language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from decimal import Decimal
from sys import intern
from typing import Literal, TypeVar

from tracker.currencies import LETTER_SIGNS, LETTERS, SIGNS, SUBUNIT_LETTERS, SUBUNIT_SIGNS
from tracker.languages.folding import fold_word
from tracker.records import Direction, Group, Harm, Hedge

NumberKind = Literal[
    "cardinal", "hundred", "scale", "dual", "fraction", "magnitude", "vague", "dozen", "teen_unit", "point"
]
Phrase = tuple[str, ...]
Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class NumberWord:
    """What a word means inside a number.

    Attributes:
        kind: "cardinal" adds its value; "hundred" multiplies or adds; "scale" multiplies what stands before it; "dual"
            is two of a scale in one word; "fraction" is a part of a scale; "magnitude" (dozens) states [s, 10·s];
            "vague" (several) makes a magnitude of the scale behind it; "dozen" multiplies; "point" says that decimals
            follow.
        value: in ones.
        plural: a scale's plural, which alone is a magnitude ("thousands").
        singular: a dual's form that also is the scale's singular behind a number (ألفا).
        hides_and: how "and" with the unit of a teen is spelled, where it folds to this word (وأحد is no واحد); before a
            ten this word reads as that too (واحد عشر is و + أحد عشر).
        addends: what is added behind it stays below this, where that is more than usual (soixante-dix is 60 + 10);
            0 for the usual.
        multiplies: the unit before it that multiplies it, and is not added to (quatre-vingts is 4 × 20); 0 for none.
        about: it says "about" itself (une vingtaine).
        before_sign: a letter that is a scale only beside digits and a sign of money (15 M€, $15 m).
    """

    kind: NumberKind
    value: Decimal
    plural: bool = False
    singular: bool = False
    hides_and: str = ""
    addends: int = 0
    multiplies: int = 0
    about: bool = False
    before_sign: bool = False


@dataclass(frozen=True, slots=True)
class CurrencyWord:
    """A currency's name in a language.

    Attributes:
        code: ISO 4217, where the name alone decides it; for a family the code it has when nothing else is said.
        family: an open name ("pound", "dinar") that the country named beside it decides.
        subunit: the word names a part of the currency (a cent).
        dual: the word says two of it.
        measure: the word also is a measure, with "of" behind it (pounds of flour).
        leads: the word may stand before its number (Rs 500).
    """

    code: str | None = None
    family: str | None = None
    subunit: bool = False
    dual: bool = False
    measure: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class HarmNoun:
    """A counted noun that tells the harm itself: prisoners, martyrs, the wounded."""

    harm: Harm
    group: Group | None = None
    dual: bool = False
    adjective: bool = False
    alone: bool = False
    """An adjective that is also a noun: behind a number it is what was counted (quatre blessés)."""
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
        context: words of the sentence that make it count for any noun ("arrested … at a rally").
        never: the counted nouns for which it does not (detained smugglers).
        without: words behind it that make it something else ("released from hospital").
        instead: another harm, where one of its words stands near ("shot … dead", فقد … حياتهم).
        means: it tells how, not what came of it: beside another predicate it adds nothing ("shot and killed").
        people: it counts only for nouns that are known to be people, or none (freed, taken).
        definite: it may carry the article (الإفراج عن).
        enough: nouns with which it needs no such words ("lost 14 soldiers"), and which none of `without` takes from it.
        free_behind: behind its noun it counts without the words that it needs before one ("were held").
        through: prepositions that lead to those it was done to (قضت الغارة على 4 مسلحين).
        verbal_noun: also a noun: behind a preposition it names what happened, and is said of nobody (بعد غرق العبارة).
    """

    harm: Harm
    before: bool = True
    after: bool = False
    reach: int = 0
    transitive: bool = False
    needs: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    instead: tuple[tuple[Harm, frozenset[str]], ...] = ()
    means: bool = False
    people: bool = False
    definite: bool = False
    enough: frozenset[str] = frozenset()
    free_behind: bool = False
    through: frozenset[str] = frozenset()
    verbal_noun: bool = False

    @property
    def words(self) -> frozenset[str]:
        """The words beside it that decide whether it counts."""
        told = (words for _, words in self.instead)
        beside = (self.needs, self.enough, self.only, self.context, self.never, self.without, self.through, *told)
        return frozenset().union(*beside)


@dataclass(frozen=True, slots=True)
class RoleCue:
    """A word that speaks for a role.

    Attributes:
        role: the role.
        weight: how strongly, beside the other cues of its language.
        kind: a noun may be the head of a phrase or a part of another's; a verb (or verbal noun) governs what stands
            beside it; a finite verb never takes an article, so that its homograph with one is another word; a level
            ("to", "at") counts right before the figure only; what is "own" counts for the nearest figure only; what is
            "beside" for a figure that it stands beside, else for none; what is "quoted" is a noun that counts for
            prices only, no sum of a million or more.
        within: what it speaks for instead where a setting is told of around it: {setting: role}, the first that holds.
            The role "" means that it says nothing.
    """

    role: str
    weight: float = 1.0
    kind: Literal["verb", "noun", "finite", "level", "own", "beside", "quoted"] = "verb"
    within: Mapping[str, str] = field(default_factory=dict)

    @property
    def noun(self) -> bool:
        """Whether it is a noun."""
        return self.kind in ("noun", "quoted")


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a white-space separated list; the same word is one object in all tables, found the sooner."""
    return tuple(intern(word) for word in fold_word(text).split())


def folded(table: Mapping[str, Meaning]) -> dict[str, Meaning]:
    """The table with each key, a white-space separated list of words, spread out and folded."""
    return {intern(fold_word(word)): meaning for many, meaning in table.items() for word in many.split()}


def word_set(text: str) -> frozenset[str]:
    """The folded words of a white-space separated list."""
    return frozenset(words_of(text))


def folded_words(*words: str) -> tuple[str, ...]:
    """Words or parts of words, folded."""
    return tuple(intern(fold_word(word)) for word in words)


def cue_table(rows: Iterable[tuple[RoleCue, str]]) -> dict[Phrase, RoleCue]:
    """{phrase: cue} from rows of cues and their words; the words of a phrase are joined by "_".

    Forms that a language makes from several words may coincide (كلفة, and كلفه "it cost him"): the first row has them.
    """
    table: dict[Phrase, RoleCue] = {}
    for cue, many in rows:
        for word in many.split():
            table.setdefault(words_of(word.replace("_", " ")), cue)
    return table


def spaced(table: Mapping[str, Meaning]) -> dict[str, Meaning]:
    """`folded` for names of several words, which a low line joins in the table: {"hong_kong …": meaning}."""
    return {word.replace("_", " "): meaning for word, meaning in folded(table).items()}


def phrase_set(phrases: Iterable[str]) -> frozenset[Phrase]:
    """Folded phrases as tuples of words."""
    return frozenset(words_of(phrase) for phrase in phrases)


def phrase_table(table: Mapping[Meaning, Iterable[str]]) -> dict[Phrase, Meaning]:
    """{meaning: phrases} turned round: {folded phrase as a tuple of words: meaning}."""
    return {words_of(phrase): meaning for meaning, many in table.items() for phrase in many}


@dataclass(frozen=True)
class SubjectWords:
    """The words by which the subject of a figure is found.

    Attributes:
        head_first: a noun phrase begins with its head and a name has no capital; else it ends with its head, and has.
        verb_endings: by which a word that no table knows is taken for a verb; `not_verbs` are the exceptions.
        adverbs_end: an adverb's endings; `plurals_end` are those of plurals that look like them (ضحايا).
        possessive_ending: what makes a noun an owner ("'s").
        possessive_suffixes: pronouns that a noun ends in when somebody owns it.
        object_suffixes: pronouns that a verb ends in when its object was named before.
        case_endings: letters that a noun may end in besides.
        relation_endings: by which an adjective that is made from a name ends.
        adjective_endings: by which a word behind a noun is taken for its adjective; behind a noun that ends in one of
            `feminine_endings` those of `feminine_adjectives` are.
        benefit: the proclitic before whom a figure of a list is for (535 ألف دولار لسامويلز).
        with_: the proclitic before what a ballot says or trust is put in (صوتوا بنعم, الثقة بالحكومة).
        verbs, auxiliaries: words with a subject; a noun phrase ends before them.
        closed: words that end a noun phrase: prepositions, conjunctions, adverbs, particles.
        determiners: words that begin a noun phrase and are not quoted.
        pronouns, possessives: they stand for a mention before; `anaphors` are nouns that do.
        persons: pronouns that stand for a person.
        sayers: verbs behind which a name stands.
        openers: what a clause with its subject first begins with ("that", أن).
        relatives: they stand for the noun before them.
        conjunctions: they join two predicates of one subject.
        subordinators: behind them a clause begins with its verb ("where he got", حيث حصل).
        negations, particles: words between a subject and its verb.
        predicates: adjectives that lead from a subject to a verb ("was able to raise").
        titles: left out before a name.
        partisans: party names that stand before a member's name.
        modifiers: adjectives that belong to the name of a group.
        countries: names of countries and capitals, which end where an adjective does not go on.
        publishers: nouns of those who report or ask, not of those of whom it is told.
        sources: words before them ("according to", بحسب).
        backing: nouns for what candidates have ("support for Smith").
        actors, groups: common nouns for those who raise, spend, run; for those who are asked or vote.
        bids: nouns of what a buyer makes, who is told behind "from" ("a $5m bid from Acme").
        bodies, body_links: nouns of institutions, and the small words that may go on with their names.
        name_links: small words inside a name.
        belongings: nouns that name somebody by their owner ("Smith's campaign").
        quantifiers: they only count what follows (غالبية الناخبين).
        things: nouns that never have a figure of their own.
        by: before who did what a passive says.
        from_: before who gives; to: before who receives; for_: before whom a figure of a list is for.
        among: before the group that was asked.
        at: between a name and its share ("Smith at 40%", بايدن بنسبة).
        contests: verbs and nouns that tell of candidates.
        views: verbs of those who were asked.
        voting: verbs before whom somebody will vote for.
        judging: words that judge somebody (approve, rating, شعبية).
        sold: nouns and verbs of a sale, whose buyer is told by `to`.
        passives: verbs whose subject is no one who acts; auxiliaries before a participle tell it elsewhere.
        giving: verbs by which a poll has, gives, puts somebody at a share.
        receiving: verbs whose subject gets what another gives.
        helped: nouns of help whose owner gets it (دعم الأسر).
        reporting: verbs whose subject only tells of a figure.
        traded: nouns of a trade whose owner is what is traded, unless it is a country (شراء النادي).
        prepositions: words that govern a noun phrase.
        given_names: names that would be read as a proclitic and a word (فيصل), or as a verb (يوسف).
        homographs: small words that folding makes of names, each with how it is written and how the name is: على, علي.
        ranks: nouns of a place in a ranking, with an ordinal behind them (المركز السادس).
        plurals: pronouns for several: of a group, not of one who is rated.
        verb_beginnings: by which a word that no table knows is taken for a verb where its ending does not tell.
        future: the proclitic of the future, behind which stands a verb.
        plural_suffixes: pronouns of several that a noun ends in.
        elections: what turnout is of.
        siding: verbs whose object, a name, is the candidate whom a share of those asked is for: يدعمون, يؤيد.
        candidacies: what somebody stands for, behind a preposition between the title and the name.
        leadership: nouns that tell who leads the party before them.
        former, latter: the first, the second of two who were named.
        casting: those of `voting` behind which a preposition leads to the candidate.
        seats, seatless: how a noun in a hamza ends before a pronoun, and what stands there else (أدائه, أداء).
        parties: heads of the names of parties.
        that_is: what tells a share again in other terms (أي ما يعادل).
        ballots: what is written on a ballot: yes, no.
        votes: nouns for votes, whose owners are those who cast them.
        respectively: words that pair the members of two lists.
        copulas: "is", "was", behind which a noun only describes the subject.
        plural_copulas: those of several, who stand at a share only with its preposition ("the Greens were on 6%").
        outdoing: verbs whose object has the second of two amounts ("outraised Smith 5 million to 3").
        followed: participles whose `by` leads to the next of a list ("$5m, followed by Smith with $3m").
        joining: verbs whose object pays for the subject ("joined Chelsea for 5 million").
        lent: nouns before which stands who lends (a World Bank loan), not who gets it (a Ukraine aid package).
        turning: verbs of those who ask ("turned to the fund for 5 million").
        within: "in", before the place that somebody is in.
        ahead_of: between a verb of leading and the one who trails.
        confiding: judgements with "in" before who is judged ("trust in the police").
        answers: what is chosen in a referendum, where it is written with a capital ("Yes 48%").
        backed: participles whose subject somebody is for ("is backed by 42%").
        approving: what leads, behind a share, to what was approved (71% على الدستور).
        abstract_forms: patterns of verbal and abstract nouns, which are nobody ("?" one letter, "*" any).
        owed: adjectives of a debt, behind which a preposition of `approving` tells who owes it.
        that_he, that_she: "that" with the pronoun of who says so (قال إنه, قالت إنها).
        fortunes: nouns for what only people own (ثروة).
        folded_in: small words with a pronoun between a verb and its subject (حصل فيها الحزب).
        runners: nouns of the bodies that run elections, whose names hold the word (الهيئة العليا للانتخابات).
        trailing: prepositions before the one whom another trails, behind whom stands the share (خلف الحزب على 30%).
        rankings: nouns of a list, whose owners have nothing by standing in it (قائمة الأثرياء).
        feminine_letter: the letter of a feminine ending that folding makes one with a pronoun (ة).
        bound_feminine: what that letter is before a pronoun (ثروته).
        national: things whose adjective of a country tells whose they are (المساعدات الأميركية).
    """

    head_first: bool = False
    verb_endings: tuple[str, ...] = ()
    adverbs_end: tuple[str, ...] = ()
    plurals_end: tuple[str, ...] = ()
    possessive_ending: str = ""
    possessive_suffixes: tuple[str, ...] = ()
    object_suffixes: tuple[str, ...] = ()
    case_endings: tuple[str, ...] = ()
    relation_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    feminine_endings: tuple[str, ...] = ()
    feminine_adjectives: tuple[str, ...] = ()
    benefit: str = ""
    with_: str = ""
    verbs: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    not_verbs: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    anaphors: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    sayers: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    predicates: frozenset[str] = frozenset()
    followed: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    partisans: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    publishers: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    backing: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    bids: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    body_links: frozenset[str] = frozenset()
    name_links: frozenset[str] = frozenset()
    belongings: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    from_: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    for_: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    contests: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    voting: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    sold: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    receiving: frozenset[str] = frozenset()
    helped: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    traded: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    homographs: dict[str, tuple[str, str]] = field(default_factory=dict)
    ranks: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    verb_beginnings: tuple[str, ...] = ()
    future: str = ""
    plural_suffixes: tuple[str, ...] = ()
    elections: frozenset[str] = frozenset()
    siding: frozenset[str] = frozenset()
    ballots: frozenset[str] = frozenset()
    candidacies: frozenset[str] = frozenset()
    seats: tuple[str, ...] = ()
    seatless: str = ""
    parties: frozenset[str] = frozenset()
    casting: frozenset[str] = frozenset()
    that_is: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()
    leadership: frozenset[str] = frozenset()
    votes: frozenset[str] = frozenset()
    respectively: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    plural_copulas: frozenset[str] = frozenset()
    outdoing: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    lent: frozenset[str] = frozenset()
    turning: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    ahead_of: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    confiding: frozenset[str] = frozenset()
    backed: frozenset[str] = frozenset()
    approving: frozenset[str] = frozenset()
    abstract_forms: tuple[str, ...] = ()
    national: frozenset[str] = frozenset()
    feminine_letter: str = ""
    bound_feminine: str = ""
    owed: frozenset[str] = frozenset()
    rankings: frozenset[str] = frozenset()
    that_he: frozenset[str] = frozenset()
    that_she: frozenset[str] = frozenset()
    fortunes: frozenset[str] = frozenset()
    folded_in: frozenset[str] = frozenset()
    runners: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PhraseWords:
    """The words by which the extent of a noun phrase that is quoted whole is told.

    Attributes:
        capitals: names are capitalised and heads stand last; else an article, and what a head may govern, tell.
        article: what a definite noun begins with; `to` are the proclitics of "to", the longest first.
        glued: the spelling of such proclitics before words that no table knows.
        absolute: endings of plurals that no genitive follows; `verb_prefixes` tell a verb behind a common noun.
        stops: words that end a phrase: prepositions, conjunctions, auxiliaries, relatives, frequent verbs.
        small: those of them that say nothing by themselves.
        clauses: they open another clause; `passed` may part a subject from its verb.
        backwards: they speak of what was told before (منها); `exceptions` turn a negation round (سوى).
        times: words of time, which follow a phrase and are no part of it; `periods` are so before another of them.
        leads: articles and determiners that a phrase may begin with.
        links: small words inside a name, with a capital on both sides.
        bodies: heads of institutions' names, which hold their parts together ("للصناعات", والإحصاء).
        persons: titles, behind which a name follows.
        vague: heads that tell nobody without their complement (مسؤول في الهيئة), led by one of `complements`.
        documents: texts and data; who made them is told behind (`made` participles, then one of `makers`).
        made_by: verbs with a pronoun, behind which the maker of a text stands (نشرته).
        statements: behind a preposition, where something was said, no part of who said it (في بيان).
        audience: those who are told (للصحفيين).
    """

    capitals: bool = True
    article: str = ""
    to: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()
    absolute: tuple[str, ...] = ()
    verb_prefixes: tuple[str, ...] = ()
    stops: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    backwards: frozenset[str] = frozenset()
    exceptions: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    made_by: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()
    audience: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PollWords:
    """The words by which a poll tells whom it asked, how many, by whom, and how exactly.

    Attributes:
        one: nouns for a poll; `many` speak of polls in general, of which nothing more is told.
        opening: words before a poll not yet told of ("a"); where there are no capitals a missing article tells.
        topics: what stands between a poll and what is told of it (استطلاع للرأي).
        voting: words beside which `many` are places to vote; `places` those behind a word that else tells of a poll.
        won: verbs that before a share tell of votes ("polled 42.7%").
        cast: what before a poll makes it one of votes that were cast ("exit poll").
        respondents: nouns for those who are asked; `group_endings` those of capitalised nouns for them ("Hoosiers").
        asked: words before how many were asked; `asked_behind` those behind it.
        samples: nouns behind which a number alone counts those asked (عينة من 1000).
        margins, errors: the first and the last word of a margin of error.
        conducted: verbs that lead to the pollster; `published` those that lead to who published it.
        by: what leads on from such a verb, or from the poll itself, to a name; `between` words that may stand between.
        takers: verbs of taking a poll and nouns for who does, `pollsters` the nouns; `took` verbs whose object it is.
        adjectives: words before a poll that are no part of the pollster's name, but for the `names` among them.
        not_names: capitalised words before a poll that alone are no pollster.
        share: what leads from a percentage to those it is a share of; `only` words that may stand before it.
        among: what opens a clause about a group.
        majorities: they count what follows and are not quoted.
        ages: words that open a limit of age, `aged` words inside it, `age_units` its last words.
        agreement: a group's ending: the endings of its adjectives, where the next noun may also be a verb's object.
        tails: words that end a group's phrase (المستطلعة آراؤهم).
        no_groups: nouns behind `share` that are no people.
    """

    one: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    voting: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    won: frozenset[str] = frozenset()
    cast: tuple[str, ...] = ()
    respondents: frozenset[str] = frozenset()
    group_endings: tuple[str, ...] = ()
    asked: frozenset[str] = frozenset()
    asked_behind: frozenset[str] = frozenset()
    samples: frozenset[str] = frozenset()
    margins: frozenset[str] = frozenset()
    errors: frozenset[str] = frozenset()
    conducted: frozenset[str] = frozenset()
    published: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    takers: frozenset[str] = frozenset()
    took: frozenset[str] = frozenset()
    pollsters: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    share: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    majorities: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    age_units: frozenset[str] = frozenset()
    agreement: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tails: frozenset[str] = frozenset()
    no_groups: frozenset[str] = frozenset()


SpeechNeed = Literal["nothing", "object", "content", "figure", "document", "finding", "level"]


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb by which somebody says something.

    Attributes:
        need: what must stand with it: nothing; an object, since its form may be a participle ("reported"); a content
            clause; a figure or a content clause; a text, data or a name as its subject ("finding": or a content
            clause); a level ("put the toll at 50").
        agrees: the gender of its subject, where the form tells and the subject may be left out; else "".
        objects: a noun alone may tell what was said (أعلن الجيش مقتل …).
    """

    need: SpeechNeed = "nothing"
    agrees: str = ""
    objects: bool = False


@dataclass(frozen=True)
class SpeechWords:
    """The words by which a sentence tells who says so.

    Attributes:
        according: phrases behind which the source stands.
        verbs: verbs of saying, finding and estimating.
        as_says: phrases behind which a verb and the source stand (وفقا لما ذكره); `also` words that may do the same.
        depending: words of `according` that may also mean "depending on", where what follows must be somebody.
        relays: the verbs behind them that have a pronoun or are no other verb of saying.
        given: verbs behind it that lead to a text by a preposition (ما جاء في تقرير).
        content: words that begin what is said.
        asides: words between a verb and the mark that ends a clause of saying at the end ("said on Monday.").
        between: words between a subject and its verb ("has", "also").
        hindrances: words before a verb that make it no statement of its subject ("was", "to", "would").
        perfect, auxiliaries: a particle right before a verb, and the verbs before it whose subject is also the verb's
            (كانت الوزارة قد أعلنت).
        adverb_endings: by which an adverb between a subject and its verb is told.
        owners: relatives before a noun that is somebody's who was named before ("whose figures show").
        level: what leads to the level that a verb puts something at.
        pronouns: they name nobody.
        contrasts: behind a comma they begin a clause of which it is open who says so.
        relatives: behind a comma they begin what is known anyway, up to the next comma.
        alone: adjectives that are nobody without their noun.
        no_sources: heads behind `according` that are nobody (القانون, "plan").
    """

    according: frozenset[Phrase] = frozenset()
    verbs: Mapping[str, SpeechVerb] = field(default_factory=dict)
    as_says: frozenset[Phrase] = frozenset()
    also: frozenset[str] = frozenset()
    depending: frozenset[str] = frozenset()
    relays: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    content: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    hindrances: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    owners: frozenset[str] = frozenset()
    level: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    no_sources: frozenset[str] = frozenset()


@dataclass(frozen=True)
class RecipientWords:
    """The words by which a sentence tells to or against whom money goes.

    Attributes:
        gives: verbs and nouns of giving, without which "to" is open.
        direct: verbs with the recipient between them and the amount ("gave the party $5m").
        to: prepositions to the recipient where something is given, but not behind an idiom's first word ("according").
        sides: words and phrases to whom the money is for or against (لصالح, "against").
        backing: adjectives behind which "to" leads to a side (إعلانات مناهضة ل).
        causes: prepositions to a name, where money is raised or given ("for").
        aims: nouns of money beside which `causes` leads to a recipient ("aid for").
        receivers: common nouns that may receive, where no article or capital tells.
        quantities: heads that are no receiver ("gave an average of").
        fines: nouns whose `on` leads to whom they are against.
        on: the preposition of a fine.
    """

    gives: frozenset[str] = frozenset()
    direct: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    idioms: frozenset[str] = frozenset()
    sides: frozenset[Phrase] = frozenset()
    backing: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    aims: frozenset[str] = frozenset()
    receivers: frozenset[str] = frozenset()
    quantities: frozenset[str] = frozenset()
    fines: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()


@dataclass(frozen=True)
class CasualtyWords:
    """What else tells whether people were counted as harmed, beside the nouns and the predicates.

    Attributes:
        singulars: nouns for one: behind one of them a number with the article is an ordinal (القتيل الـ12).
        singular_harms: two of them joined behind one number share it (22 قتيلا وجريحا).
        additions: they join a number to the one before, also over some distance (إضافة إلى, "as well as").
        quantifiers: they stand between a predicate and its number and change nothing (all, another).
        presumed: participles before the one that tells the harm ("reported missing").
        averted: before a predicate they say that it did not happen ("averting the death of 157").
        dated: words behind which four digits are a year, whoever is told of next ("since 2009 rebels have …").
        whens: they open what happened at another time ("the worst since 2009 when 51 died", "rose to 9 after 2 died").
        carriers: verbs whose number is who was on board, lives there (قارب يقل 600) or did it (نفذه انتحاريان).
        offspring, leaves, has, parents: children whom the dead leaves behind (ترك 4 أبناء), has (وله طفلان) or is a
            parent of (أب لأربعة أطفال) were not harmed.
        traps: where people are stuck, not held (in a lift, a mine).
        unharmed: survivors, and verbs by which people were saved.
        named_as: before a noun of harm they tell what the counted are ("registered as refugees").
        totals: heads that count with no word of harm; the article's last one is theirs ("the total rose to 43").
        tallies, deadly: "the tally" of "a raid" counts the dead with no word of harm (ارتفعت حصيلة القصف إلى 33 شخصا).
        raising: verbs before a head whose number stands right behind it ("making the death toll 74").
        pronoun_counts: "their number": the harm is told before it (وعددهم).
        breakdowns: they stand between a total and its parts ("three killed: two policemen …").
        wholes, nobody: "(12) of a total of (40)", "none of (the 40)": those harmed are a part of the number, or none.
        composed: "made up" of so many, behind a crew or a family.
        collectives: behind "of" they are those whom the persons counted belong to (4 من عائلة واحدة).
        captivity: with "in" they tell that those counted are held (في الأسر).
        in_care: with "in", behind a verb, they tell what happened to those counted ("were in hospital").
        patients: those who are in hospital anyway.
        demonym_endings: how a capitalised word ends that names people of a place ("hundreds of Tigrayans").
        pronouns: in the next sentence they stand for those harmed ("fourteen of them").
        dual_ending, dual_cues: an ending that two and many share, and the words that say that it means two (أحدهما).
        every: before a number they make it a ratio ("one in every eight").
        inhabitants: nouns by which a population is counted: harmed only right behind what drove them out.
        cases, case_duals: what happenings are counted in (حالة وفاة), and two of them (حالتي وفاة).
        weekdays: numbers that with the article name a day (الاثنين).
        exchanges: what follows is exchanged for the captives told before (مقابل, "in exchange for").
        adjectives: they stand before a noun for people or are one ("20 Lebanese (soldiers)").
        aged: right before digits they make them an age ("children aged 8, 12 and 17").
        age_nouns: with a number before them they are people ("two 20-year-olds").
        complements: behind their noun they tell what it became ("took 52 engineers hostage").
        tails: what belongs to the noun before it ("prisoners of war").
        age_units, age_openers: an age between a verb and its object is passed over (قتل مسلح يبلغ 72 عاما 11 شخصا).
        copulas: they tell who those named before are (القتلى هم 3 أطفال).
        glued_by: prepositions glued to the illness, the manner or the place of those told of before (إصابات بالفيروس).
        new_cases: beside injuries with no dead of violence in the sentence they speak of an illness (500 إصابة جديدة).
        no_nouns: words that no number counts (تم, جرى).
        adverbs: they end a noun phrase that they stand behind ("killed 12 Monday").
        seam_prepositions, seam_proclitics: bad typesetting glues them to the word before (أسيرامن, مصرعهموأصيب).
        suffixes: pronouns at the end of a noun (عناصرها).
        plural_endings: endings of a verb whose subject, or object, is more than one person (قتلوا, اعتقلهم).
        counted_endings: how a noun ends that 11 to 99 count (33 كسابا).
        not_nouns: what no counted noun starts with, where it is not known (بجروح).
        groups: a noun or an adjective that tells the group of a neutral noun ("aid workers", عناصر من الشرطة).
        cumulative: phrases that say that a count runs on ("since", "so far", حتى الآن).
        cumulative_causes: what kills over a long time (a war, an epidemic); not told of one event.
        unreal: words by which the sentence tells what may or will be ("could have killed").
    """

    singulars: frozenset[str]
    singular_harms: frozenset[str]
    additions: frozenset[Phrase]
    quantifiers: frozenset[str]
    presumed: frozenset[str]
    averted: frozenset[str]
    dated: frozenset[str]
    whens: frozenset[str]
    carriers: frozenset[str]
    offspring: frozenset[str]
    leaves: frozenset[str]
    has: frozenset[str]
    parents: frozenset[str]
    traps: frozenset[str]
    unharmed: frozenset[str]
    named_as: frozenset[str]
    totals: frozenset[str]
    tallies: frozenset[str]
    deadly: frozenset[str]
    raising: frozenset[str]
    pronoun_counts: frozenset[str]
    breakdowns: frozenset[str]
    wholes: frozenset[str]
    composed: frozenset[str]
    nobody: frozenset[str]
    collectives: frozenset[str]
    captivity: frozenset[str]
    in_care: Mapping[str, Harm]
    patients: frozenset[str]
    demonym_endings: tuple[str, ...]
    pronouns: frozenset[str]
    dual_ending: str
    dual_cues: frozenset[str]
    every: frozenset[str]
    cases: frozenset[str]
    case_duals: frozenset[str]
    inhabitants: frozenset[str]
    weekdays: frozenset[str]
    exchanges: frozenset[str]
    adjectives: frozenset[str]
    aged: frozenset[str]
    age_nouns: frozenset[Phrase]
    complements: frozenset[str]
    tails: frozenset[Phrase]
    age_units: frozenset[str]
    age_openers: frozenset[str]
    copulas: frozenset[str]
    glued_by: tuple[str, ...]
    new_cases: frozenset[str]
    no_nouns: frozenset[str]
    adverbs: frozenset[str]
    seam_prepositions: frozenset[str]
    seam_proclitics: tuple[str, ...]
    suffixes: tuple[str, ...]
    plural_endings: tuple[str, ...]
    counted_endings: tuple[str, ...]
    not_nouns: tuple[str, ...]
    groups: Mapping[str, Group]
    cumulative: frozenset[Phrase]
    cumulative_causes: frozenset[str]
    unreal: frozenset[str]


@dataclass(frozen=True)
class DeclinedWords:
    """The words by which a number that made no figure is told for what it is; no figure is found by them.

    Attributes:
        ordinal_tails: letters behind a number that make it an ordinal (20th).
        numbered: nouns before their number ("Article 50", المادة 50), without article.
        graded: those of a kind that has a price (عيار 21).
        hours: what stands beside a time of day.
        ages: words before an age, without article.
        multiples: words behind a multiple.
        ratios: what stands between the numbers of a ratio ("two in five", 9 من كل 10).
        fractions: parts that only stand behind their number ("two thirds").
    """

    ordinal_tails: frozenset[str]
    numbered: frozenset[str]
    graded: frozenset[str]
    hours: frozenset[Phrase]
    ages: frozenset[str]
    multiples: frozenset[str]
    ratios: frozenset[Phrase]
    fractions: frozenset[str]


_NO_WORDS = frozenset(
    {
        "declined", "elisions", "literal_suffixes", "abbreviations", "head_proclitics",
        "purpose_proclitics",
    }
)  # fmt: skip
# Fields of words that name things: kinds of events and of things; which place or whose office.
_BESIDE = "beside predicates"  # the words that decide whether a predicate counts
_EVENTS = frozenset({"settings", "uncounted", "policies", "illness", "deadly", _BESIDE})
_NAMES = frozenset({"countries", "rated"})


def _by_last_word(table: Mapping[Phrase, RoleCue]) -> dict[str, tuple[tuple[Phrase, RoleCue], ...]]:
    found: dict[str, list[tuple[Phrase, RoleCue]]] = {}
    for phrase, cue in table.items():
        found.setdefault(phrase[-1], []).append((phrase, cue))
    return {word: tuple(sorted(many, key=lambda pair: -len(pair[0]))) for word, many in found.items()}


_PIECE = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?|[^\s\w]")
# Letters that are money beside digits: as the text has them, and as the tokens say them.
GLUED_LETTERS = (
    *SUBUNIT_SIGNS,
    *LETTER_SIGNS,
    *(f"{digit}{letter}" for digit in "0123456789" for letter in SUBUNIT_LETTERS),
    *(f"{letter}{digit}" for digit in "0123456789" for letter in LETTERS),
)


def _beside_numbers(name: str) -> Iterator[str]:
    """A short name as it stands right before a digit, or right behind one or behind a scale."""
    for digit in "0123456789":
        yield from (f"{name}{between}{digit}" for between in ("", " ", ".", ". "))
        yield f"{digit}{name}"
    yield from (f"{end} {name}" for end in "0123456789ndhe")


def _lengths(names: Iterable[str]) -> dict[str, int]:
    lengths: dict[str, int] = {}
    for name in names:
        pieces = _PIECE.findall(name)
        if " " in name or "-" in name:
            lengths[pieces[0]] = max(len(pieces), lengths.get(pieces[0], 0))
    return lengths


def _tables(value: object, without: frozenset[str] = frozenset()) -> Iterator[Iterable[str | Phrase]]:
    """The tables of words that a field holds: its own, or those of a group of fields but for some."""
    if isinstance(value, Mapping) and value and all(isinstance(many, frozenset) for many in value.values()):
        yield from value.values()
    elif isinstance(value, (Mapping, frozenset)):
        yield value
    elif is_dataclass(value):
        for part in fields(value):
            if part.name not in without:
                yield from _tables(getattr(value, part.name), without)


@dataclass(eq=False)
class Language:
    """A language's words and word orders. All words are folded.

    Flags say how the grammar differs; every other field is a table whose name says what its words do.

    Attributes:
        unspecified: what before a scale says only that it is many ("multi-million"), and no number.
        headings: what the heading of a list says that each amount in it is ("Donations by party:").
        handing: verbs of which a hedge is only a part ("handed over $5m").
        elisions: a word that is glued to the next by an apostrophe → the whole word (d' → de): each is a token.
        decimal_comma: one comma between digits is a decimal one, whatever stands behind it (1,234 is less than two).
        qualifiers_follow: a currency's country stands behind its name (dollars canadiens).
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

    numbers: dict[str, NumberWord]
    unspecified: frozenset[str]
    literal_suffixes: Mapping[str, Decimal]
    articles: frozenset[str]
    of: frozenset[str]
    between: frozenset[str]
    from_: frozenset[str]
    to: frozenset[str]
    or_: frozenset[str]
    versus: frozenset[str]
    former: frozenset[Phrase]
    with_: frozenset[str]
    more: frozenset[str]

    hedges_before: Mapping[Phrase, Hedge]
    hedges_after: Mapping[Phrase, Hedge]
    bounding_verbs: Mapping[str, Hedge]
    bounding_with: frozenset[str]
    bounding_prepositions: frozenset[str]
    subjunctives: frozenset[str]
    copulas: frozenset[str]
    negations: frozenset[str]
    still: frozenset[str]
    privatives: frozenset[str]
    exceptions: frozenset[str]
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

    money_roles: Mapping[Phrase, RoleCue]
    percent_roles: Mapping[Phrase, RoleCue]
    light: frozenset[str]
    heads: frozenset[str]
    head_proclitics: frozenset[str]
    complements: frozenset[str]
    purposes: frozenset[str]
    purpose_proclitics: frozenset[str]
    asides: frozenset[str]
    settings: Mapping[str, frozenset[str]]
    comparisons: frozenset[str]
    exchanges: frozenset[str]
    economic: frozenset[str]
    up: frozenset[str]
    down: frozenset[str]
    change_levels: frozenset[str]
    by: frozenset[str]
    change_idioms: frozenset[str]
    adjacent_directions: frozenset[str]
    level_hedges: frozenset[str]
    level_nouns: frozenset[str]
    thresholds: frozenset[str]
    level_qualifiers: frozenset[str]
    ranging: frozenset[str]
    motion_idioms: frozenset[str]
    comparatives: frozenset[str]
    rated: frozenset[str]
    policies: frozenset[str]
    poll_words: frozenset[str]
    vote_words: frozenset[str]
    outcomes: frozenset[str]
    political_words: tuple[str, ...]
    lobbying: tuple[str, ...]
    sums: frozenset[str]

    casualty: CasualtyWords
    subjects: SubjectWords
    polls: PollWords
    speech: SpeechWords
    phrases: PhraseWords
    recipients: RecipientWords
    declined: DeclinedWords

    elisions: Mapping[str, str] = field(default_factory=dict)
    handing: frozenset[str] = frozenset()
    headings: Mapping[str, str] = field(default_factory=dict)
    level_verbs: frozenset[str] = frozenset()
    """Verbs that say how far a rise or a fall went, where a word before them leads to it (ليبلغ, إلى مستوى بلغ)."""
    level_copulas: frozenset[str] = frozenset()
    """What says "was", right before a figure: a level."""
    measuring: frozenset[str] = frozenset()
    """Nouns of what a level is one of: a rate, a height."""
    amounting: frozenset[str] = frozenset()
    cheap: frozenset[str] = frozenset()
    losing: frozenset[str] = frozenset()
    """Participles that say how much their noun is (البالغ)."""
    superlatives: frozenset[str] = frozenset()
    """Words of comparison that also say "the highest": with an article, or before the noun."""
    conditions: frozenset[str] = frozenset()
    """What opens a condition: "if the election were held today"."""
    shares: frozenset[str] = frozenset()
    """Nouns that take up the measure told before: "the rate", النسبة."""
    more_or_less: Mapping[str, Direction] = field(default_factory=dict)
    """Words by which a share of votes is told by its gap to another, and what they are where that is an earlier one."""
    earlier: frozenset[str] = frozenset()
    """What tells that the other share is an earlier one: the last poll, the year before."""
    trusting: frozenset[str] = frozenset()
    """Words of trust, whose object decides whether somebody is judged."""
    percent_verdicts: frozenset[str] = frozenset()
    """What tells for or against what somebody voted."""
    turnout_titles: tuple[str, ...] = ()
    """Headings of a list of turnouts."""
    institutions: frozenset[str] = frozenset()
    """Whom trust is put in beside those who are rated: the army, the courts."""
    trusted: frozenset[str] = frozenset()
    """Nouns of trust, which who gets it is judged by."""
    continuing: frozenset[str] = frozenset()
    """What opens a clause that only tells how much of what was said before it (حيث بلغت 60%)."""
    decimal_comma: bool = False
    qualifiers_follow: bool = False

    # Made of the tables above.
    vocabulary: dict[str, tuple[str, str]] = field(init=False)
    """Every word of the tables with each proclitic it may carry: surface → (proclitic, word)."""
    seam_ends: frozenset[str] = field(init=False)
    """Predicates with a proclitic, which bad typesetting glues to the word before (مصرعهموأصيب)."""
    seam_tails: frozenset[str] = field(init=False)
    """How a word must end to be two: the last three letters of what it ends in, or all of that."""
    money_cues: dict[str, tuple[tuple[Phrase, RoleCue], ...]] = field(init=False)
    """The cues of money's roles by their last word, longest first."""
    percent_cues: dict[str, tuple[tuple[Phrase, RoleCue], ...]] = field(init=False)
    """The cues of percentages' roles by their last word, longest first."""
    duals: frozenset[str] = field(init=False)
    """Nouns that say two by themselves."""
    sound_plurals: frozenset[str] = field(init=False)
    """Nouns for people that may be two or many: only words around them can tell."""
    directions: frozenset[str] = field(init=False)
    """The words of rise and fall."""
    moves: frozenset[str] = field(init=False)
    """The words of rise and fall that need not stand right at a figure."""
    reaching: frozenset[str] = field(init=False)
    """The verbs that say how far a number came."""
    led_through: frozenset[str] = field(init=False)
    """The prepositions that lead from a predicate of harm to those it was done to."""
    percent_parts: frozenset[Phrase] = field(init=False)
    """Names of the percent sign that hold a number word (pour cent)."""
    hedge_ends: frozenset[str] = field(init=False)
    """The last words of the hedges before a figure: no other word needs a second look."""
    hedge_starts: frozenset[str] = field(init=False)
    """The first words of the hedges behind a figure."""
    unit_ends: frozenset[str] = field(init=False)
    """The first words of percent signs and points."""
    harm_words: frozenset[str] = field(init=False)
    """The words one of which a sentence must hold before it can count casualties."""
    measure_words: frozenset[str] = field(init=False)
    """The words and signs one of which a sentence must hold before it can hold money or a percentage."""
    source_starts: frozenset[str] = field(init=False)
    """The first words of phrases behind which a source stands."""
    source_words: frozenset[str] = field(init=False)
    """The words one of which a sentence must hold before it can say who says so."""
    telling: dict[str, frozenset[str]] = field(init=False)
    """What a word tells of its sentence wherever it stands: the names of `settings`, and "measure", "harm", "poll",
    "source", "illness", "dual", "dual cue" and "hidden and". Empty for the other words of numbers, predicates and cues:
    they are looked up only where a word stands here; most words do not, and a token remembers that."""
    short_names: Mapping[str, str] = field(init=False)
    """Names of money whose capitals tell them from other words: folded → as they are written (rs → Rs)."""
    abbreviated: Mapping[str, tuple[str, ...]] = field(init=False)
    """Names of money with stops inside (ر.س), by their first letter: each is one token."""
    currency_lengths: Mapping[str, int] = field(init=False)
    """The first words of names of money that have several, and how many tokens the longest has."""
    country_lengths: Mapping[str, int] = field(init=False)
    """The same for countries."""

    def __post_init__(self) -> None:
        """Makes what is looked up of the tables that are given."""
        self.vocabulary = self._vocabulary()
        self.seam_ends = self._seam_ends()
        self.seam_tails = frozenset(right[-3:] for right in self.seam_ends | self.casualty.seam_prepositions)
        self.money_cues = _by_last_word(self.money_roles)
        self.percent_cues = _by_last_word(self.percent_roles)
        self.duals = self._duals()
        self.sound_plurals = self._sound_plurals()
        self.directions = self.up | self.down
        self.moves = self.directions - self.adjacent_directions
        self.reaching = self.reached - self.prepositions - self.auxiliaries
        self.led_through = frozenset().union(*(predicate.through for predicate in self.predicates.values()))
        self.percent_parts = frozenset(
            phrase for phrase in self.percent if len(phrase) > 1 and phrase[-1] in self.numbers
        )
        self.hedge_ends = frozenset(phrase[-1] for phrase in self.hedges_before)
        self.hedge_starts = frozenset(phrase[0] for phrase in self.hedges_after)
        self.unit_ends = frozenset(phrase[0] for phrase in self.percent | self.points)
        self.harm_words = self._harm_words()
        self.short_names = {name.lower(): name for name in self.currencies if name != name.lower()}
        self.measure_words = self._measure_words()
        speech = self.speech
        self.source_starts = frozenset(phrase[0] for phrase in speech.according | speech.as_says)
        self.source_words = frozenset((*self.source_starts, *speech.verbs, *speech.also, *speech.given))
        self.telling = self._telling()
        self.abbreviated = self._abbreviated()
        self.currency_lengths = _lengths(self.currencies)
        self.country_lengths = _lengths(self.countries)

    def seam(self, word: str) -> int:
        """Where an unknown word is two: a known one and a preposition, or any and a predicate of harm; else 0."""
        if word[-3:] not in self.seam_tails and word[-2:] not in self.seam_tails:
            return 0
        casualty, ends = self.casualty, self.seam_ends
        for cut in range(len(word) - 2, 3, -1) if casualty.seam_proclitics and len(word) > 5 else ():
            right = word[cut:]
            if right in casualty.seam_prepositions and word[:cut] in self.vocabulary:
                return cut
            if right in ends and (len(right) > 5 or word[:cut] in self.vocabulary):
                return cut
        return 0

    def words(self, without: frozenset[str] = frozenset()) -> set[str]:
        """Every word that stands in a table, but for those of the fields `without`, and of `_BESIDE`."""
        found: set[str] = set()
        for part in fields(self):
            if not part.init or part.name in _NO_WORDS or part.name in without:
                continue
            for table in _tables(getattr(self, part.name), without):
                for key in table:
                    found.update(key if isinstance(key, tuple) else key.split())
        if _BESIDE not in without:
            for predicate in self.predicates.values():
                found |= predicate.words
        return found

    def telling_words(self) -> frozenset[str]:
        """Words that tell how much of what (killed, raised, people, of), and nothing of which event or whose money."""
        return frozenset(self.words(without=_EVENTS | _NAMES))

    def event_words(self) -> frozenset[str]:
        """Words that name kinds of events and things: a strike, an earthquake. Each has many synonyms."""
        return frozenset(self.words(without=_NAMES)) - self.telling_words()

    def _vocabulary(self) -> dict[str, tuple[str, str]]:
        known: dict[str, tuple[str, str]] = {}
        everything = self.words()
        for word in everything:
            known[word] = ("", word)
        for prefix in self.proclitics:
            for word in everything:
                known.setdefault(prefix + word, (prefix, word))
        return known

    def _seam_ends(self) -> frozenset[str]:
        plain = [word for word, predicate in self.predicates.items() if not predicate.needs and not predicate.people]
        return frozenset(
            proclitic + word for word in plain if len(word) > 3 for proclitic in self.casualty.seam_proclitics
        )

    def _duals(self) -> frozenset[str]:
        tables: tuple[Mapping[str, CurrencyWord | HarmNoun | Person], ...] = (
            self.currencies,
            self.harm_nouns,
            self.people,
        )
        nouns = {word for table in tables for word, meaning in table.items() if meaning.dual}
        points = {word for word, count in self.bare_points.items() if count == 2}
        return frozenset(nouns | points | self.casualty.case_duals)

    def _sound_plurals(self) -> frozenset[str]:
        nouns = self.harm_nouns.keys() | self.people.keys()
        ending = self.casualty.dual_ending
        return frozenset(
            word
            for word in nouns - self.duals
            if ending and word.endswith(ending) and word.removesuffix(ending) in nouns
        )

    def _harm_words(self) -> frozenset[str]:
        tables: tuple[Iterable[str], ...] = (
            *(self.harm_nouns, self.predicates, self.toll_heads, self.rubble),
            *(self.casualty.pronouns, self.casualty.tallies, self.casualty.in_care),
        )
        return frozenset(word for table in tables for word in table)

    def _measure_words(self) -> frozenset[str]:
        percent = {phrase[-1] for phrase in self.percent | self.points}
        # Of several words the most telling; a short name is looked for beside a digit or a scale.
        names = {max(name.split(), key=len) for name in self.currencies}
        names |= {form for name in self.short_names for form in _beside_numbers(name)}
        codes, signs = self.currency_codes, (*SIGNS, "%")
        tables: tuple[Iterable[str], ...] = (names, codes, percent, self.bare_points, GLUED_LETTERS, signs)
        return frozenset(word for table in tables for word in table)

    def lettered_names(self) -> frozenset[str]:
        """The names of currencies that are but letters, as texts have them (د ج, د.ج); one letter tells of none."""
        names = [name for name in self.currencies if " " in name and max(map(len, name.split())) == 1]
        return frozenset(name.replace(" ", between) for name in names for between in (" ", ".", ". "))

    def _telling(self) -> dict[str, frozenset[str]]:
        tables = {
            **self.settings,
            "measure": self.measure_words,
            "harm": self.harm_words,
            "poll": self.poll_words,
            "source": self.source_words,
            "illness": self.illness,
            "dual": self.duals,
            "dual cue": self.casualty.dual_cues,
            "hidden and": frozenset(word for word, number in self.numbers.items() if number.hides_and),
        }
        looked_up = self.numbers.keys() | self.predicates.keys() | self.money_cues.keys() | self.percent_cues.keys()
        told: dict[str, set[str]] = {word: set() for word in looked_up}
        for name, words in tables.items():
            for word in words:
                told.setdefault(word, set()).add(name)
        shared: dict[frozenset[str], frozenset[str]] = {}
        return {word: shared.setdefault(frozenset(names), frozenset(names)) for word, names in told.items()}

    def _abbreviated(self) -> Mapping[str, tuple[str, ...]]:
        dotted = sorted((name for name in self.currencies if "." in name and " " not in name), key=len, reverse=True)
        return {name[0]: tuple(other for other in dotted if other[0] == name[0]) for name in dotted}
