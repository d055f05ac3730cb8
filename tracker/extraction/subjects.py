"""Whose a figure is: who raised, gave, paid, holds or won it, whom it rates, which group it is a share of.

The grammar is shallow on purpose. A sentence's noun phrases are known (head_first.py, head_last.py); the figure's
neighbours, the verb that governs it and the prepositions around it choose among them (holders.py, polled.py). What
only a pronoun names, or nothing, is looked for here in what was named before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from tracker.extraction.asked import (
    group_before,
    group_for,
    group_in,
    is_answer,
    place_asked,
    place_listed,
    share_of,
    views_follow,
)
from tracker.extraction.beside import GIVEN, receives
from tracker.extraction.cues import RATED
from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.head_first import names_in
from tracker.extraction.holders import holder, nearest
from tracker.extraction.judged import rated
from tracker.extraction.mentions import QUOTE, Mention
from tracker.extraction.polled import answer, candidate, option, unnamed
from tracker.extraction.readings import Figure, Reading, place
from tracker.extraction.rivals import in_order, of_two, restated
from tracker.extraction.roles import Role
from tracker.extraction.tokens import tokenise
from tracker.extraction.turnouts import election, election_run, turnout
from tracker.languages.folding import Folded
from tracker.languages.shape import Language

_HELD = frozenset({"raised", "contributed", "spent", "balance", "aid", "deal", "vote_share", "lead"})
_CONTESTED = frozenset({"vote_share", "lead"})
_ROLES = _HELD | RATED | {"opinion", "turnout"}
_TOPIC_BACK, _GROUP_BACK = 4, 12  # sentences in which a topic, or a group that was asked, is looked for
_REMEMBERED = 40  # sentences, before the far ones are let go
_RIVALS = 4
_NEAR_RELATIVE = 3
_NEAR_JUDGEMENT = 4
_SAID_BEFORE = 16  # tokens between a verb of saying and the pronoun behind "that"


class Subjects:
    """Finds whose the figures of an article are, in the order in which they stand."""

    def __init__(self, folded: Folded, language: Language, bounds: list[int], naming: list[int]) -> None:
        """An article before its first figure.

        Args:
            folded: the article.
            language: its language.
            bounds: the offsets that cut it into sentences.
            naming: where words end behind which somebody is named.
        """
        self._folded = folded
        self._language = language
        self._words = language.subjects
        self._bounds = bounds
        self._naming = naming
        self._readings: dict[int, Reading] = {}
        self._names: frozenset[str] | None = None
        self._last: dict[str, tuple[int, int]] = {}
        self._last_named: dict[str, Mention] = {}
        self._group: Mention | None = None
        self._judges: tuple[int, Mention | None] = (-1, None)
        self._rivals: list[Mention] = []

    def of(self, sentence: Sentence, draft: Draft, role: Role) -> str | None:
        """Whose a figure is, as the text names them; None where nobody is named or its role has no subject."""
        if role.name not in _ROLES:
            return None
        reading, figure = self._read(sentence), place(sentence, draft, role)
        family = _family(reading, figure)
        found = self._find(reading, figure)
        if found is not None and found.kind == "pronoun":
            found = self._resolved(reading, found, family)
        reading.answered.append((draft, role.name, found))
        if found is None and family == "turnout" and family not in self._last:
            found = self._election_earlier(sentence) or election_run(reading)
        span = (found.start, found.end) if found is not None else self._remembered(sentence, family)
        if span is None:
            return None
        self._last[family] = span
        if found is not None:
            self._last_named[family] = found
        return self._folded.quote(*span)

    def _find(self, reading: Reading, figure: Figure) -> Mention | None:
        name = figure.role.name
        listed = in_order(reading, figure) or of_two(reading, figure)
        if listed is not None:
            return listed
        same = restated(reading, figure)
        if same is not None:
            return same
        if name in RATED:
            judges = share_of(reading, figure)
            if judges is not None and judges.kind != "pronoun":
                self._judges = (reading.sentence.start, judges)
            return rated(reading, figure)
        if name == "opinion":
            return self._opinion(reading, figure)
        if name == "turnout":
            return turnout(reading, figure)
        if name == "vote_share":
            chosen = answer(reading, figure) or option(reading, figure)
            if chosen is not None:
                return chosen
        held = holder(reading, figure, self._rivals)
        if held is not None and held.named and name in _CONTESTED:
            self._add_rival(held)
        return held or nearest(reading, figure, behind=name not in self._last)

    def _opinion(self, reading: Reading, figure: Figure) -> Mention | None:
        """In a contest the candidate, else the group that was asked."""
        found = candidate(reading, figure, self._rivals)
        if found is not None:
            self._add_rival(found)
            return found
        group = share_of(reading, figure) or group_for(reading, figure)
        if group is None or group.kind == "pronoun":
            group = (
                place_listed(reading, figure)
                or group_before(reading, figure)
                or place_asked(reading, figure)
                or group_in(reading, figure)
            )
            if group is None and self._judges[0] == reading.sentence.start:  # "85% of voters approve, 9% are undecided"
                group = self._judges[1]
        self._group = group or self._group_earlier(reading.sentence) or self._group
        return self._group or unnamed(reading, figure)

    def _add_rival(self, found: Mention) -> None:
        if any(rival is found for rival in self._rivals):  # told of again as the other of a pair, not by the text
            return
        self._rivals = [*(m for m in self._rivals if m.start != found.start), found][-_RIVALS:]

    # -------------------------------------------------------------------------------------------- what was named before

    def _resolved(self, reading: Reading, pronoun: Mention, family: str) -> Mention | None:
        """Whom a pronoun, or a noun like البلاد, stands for."""
        if reading.word(pronoun.first) not in self._words.anaphors:
            return self._antecedent(reading, pronoun, family)
        nation = self._nation(reading, pronoun, family)
        if nation is not None:
            return nation
        countries = [m for m in reading.between(0, pronoun.begin) if reading.word(m.first) in self._words.countries]
        if countries:
            return countries[-1]
        return None if family in self._last else self._antecedent(reading, pronoun, family)

    def _nation(self, reading: Reading, pronoun: Mention, family: str) -> Mention | None:
        """قال الوزير القطري إن بلاده: the country of the adjective, where it is named here or had the last figure."""
        language, words = self._language, self._words
        for at in range(pronoun.begin - 1, max(-1, pronoun.begin - _SAID_BEFORE), -1):
            token = reading.sentence.tokens[at]
            code = language.countries.get(token.word)
            adjective = (
                token.prefix.endswith(language.definite) and language.definite + token.word not in words.countries
            )
            if code is None or not adjective:
                continue
            named = [m for m in reading.mentions if reading.word(m.first) in words.countries]
            told = [found for _, _, found in reading.answered if found is not None]
            before = self._last_named.get(family)
            known = [*named, *told, *([before] if before is not None else [])]
            return next((m for m in known if self._code(m) == code), None)
        return None

    def _code(self, mention: Mention) -> str | None:
        """The country that a mention names, None for whoever else."""
        return self._language.countries.get(self._folded.text[mention.start : mention.end])

    def _antecedent(self, reading: Reading, pronoun: Mention, family: str) -> Mention | None:
        """The last who is named before a pronoun in its sentence, else whom the sentences before are about."""
        if reading.word(pronoun.first) in self._words.possessives:  # "gave Smith his highest rating"
            beside = reading.ending.get(pronoun.first - 1)
            if beside is not None and beside.named and not self._words.head_first:
                return beside
        relative = self._relative(reading, pronoun) or _speaker(reading, pronoun)
        if relative is not None:
            return relative
        told = reading.answered[-1][2] if reading.answered and not self._words.head_first else None
        if told is not None and reading.word(pronoun.first) in self._words.plurals:
            return told  # "Smith and his wife gave $5m, adding to the $3m they sent before"
        named = [m for m in reading.between(0, pronoun.begin) if reading.is_somebody(m)]
        if family in GIVEN:
            named = [m for m in named if not receives(reading, m)]
        if self._words.head_first:
            named = [m for m in named if reading.word(m.begin) not in self._words.rankings] or named
        if family == "balance" and self._words.head_first:
            named = [m for m in named if not _only_ranks(reading, m)] or named
            named = [m for m in named if reading.word(m.first - 1) != QUOTE] or named
        person = reading.word(pronoun.first) in self._words.persons
        persons = [found for m in named if (found := _person_in(reading, m)) is not None] if person else named
        if person and not self._words.head_first:  # who has an article is a body: the Acme Foundation
            persons = [m for m in persons if m.begin == m.first or m.first - m.begin > 1] or persons
        contested = _in_contest(reading, pronoun) if family in _CONTESTED or family == "opinion" else None
        found = contested or reading.last_free(persons)
        if found is not None and self._words.head_first:
            found = reading.first_of_pair(found)
        if found is None:
            rated = (_rated_before(reading) or _trusted(reading, named)) if family == "rated" else None
            found = rated or self._topic_before(reading.sentence, person=person) or (named[0] if named else None)
        nouns = [m for m in reading.between(0, pronoun.begin) if m.kind == "noun"]
        return found or reading.last_free(nouns)

    def _relative(self, reading: Reading, pronoun: Mention) -> Mention | None:
        """ "Smith, whose rating", كارلوس الذي تبلغ ثروته: the noun before the relative pronoun."""
        relatives = self._words.relatives
        if reading.word(pronoun.first) in relatives:
            return reading.ended_before(pronoun.first)
        for at in range(pronoun.first - 1, pronoun.first - _NEAR_RELATIVE, -1) if self._words.head_first else ():
            if reading.word(at) in relatives:
                return reading.last_before(at)
        return None

    def _topic_before(self, sentence: Sentence, *, person: bool = False) -> Mention | None:
        """Whom the nearest sentence before names first; for a person by a name where it has one."""
        for before in self._sentences_before(sentence, _TOPIC_BACK):
            reading = self._read(before)
            named = [m for m in reading.mentions if reading.is_somebody(m)]
            if person:
                ending = self._words.possessive_ending
                actors = [m for m in named if reading.word(m.last).removesuffix(ending) in self._words.titles]
                actors = named if self._words.head_first else actors
                named = [m for m in named if m.kind == "name"] or actors  # a campaign is no "she"
            found = reading.first_free(named)
            pronoun = reading.mentions[0].kind == "pronoun" if reading.mentions else False  # "He began in Norfolk."
            if named and (found is not None or not pronoun):
                return found or named[0]
        return None

    def _group_earlier(self, sentence: Sentence) -> Mention | None:
        """The group that the nearest sentence before names last."""
        for before in self._sentences_before(sentence, _GROUP_BACK):
            known = self._readings.get(before.start)
            answered = known.answered if known is not None else []
            asked = [found for _, role, found in answered if role == "opinion" and found is not None]
            if asked and asked[-1].kind == "group":
                return asked[-1]
            if not self._words.groups.isdisjoint(before.words):
                reading = self._read(before)
                groups = [m for m in reading.mentions if m.kind == "group" and (m.owner or not is_answer(reading, m))]
                if groups:
                    return groups[-1]
        return None

    def _election_earlier(self, sentence: Sentence) -> Mention | None:
        """The election that the nearest sentence before tells of: وبلغت نسبة المشاركة 61%."""
        if not self._words.head_first:
            return None
        for before in self._sentences_before(sentence, _GROUP_BACK):
            if not self._words.elections.isdisjoint(before.words):
                found = election(self._read(before))
                if found is not None:
                    return found
        return None

    def _remembered(self, sentence: Sentence, family: str) -> tuple[int, int] | None:
        """Whose the last figure of a kind was, else whom the sentences before are about."""
        if family in self._last or family in ("opinion", "asked", "turnout"):
            return self._last.get(family)
        found = self._topic_before(sentence)
        return (found.start, found.end) if found is not None else None

    def _sentences_before(self, sentence: Sentence, back: int) -> Iterator[Sentence]:
        """The sentences before one, the nearest first."""
        index = bisect_right(self._bounds, sentence.start) - 1
        for at in range(index - 1, max(-1, index - 1 - back), -1):
            start, end = self._bounds[at], self._bounds[at + 1]
            known = self._readings.get(start)
            if known is not None:
                yield known.sentence
                continue
            tokens = tokenise(self._folded.text, start, end, self._language)
            yield Sentence(self._folded, self._language, start, end, tokens, [token.word for token in tokens], [])

    def _read(self, sentence: Sentence) -> Reading:
        known = self._readings.get(sentence.start)
        if known is not None and known.sentence is sentence:
            return known
        if self._names is None:
            self._names = self._words.given_names | names_in(self._folded.text, self._naming, self._language)
        self._forget(sentence)
        reading = self._readings[sentence.start] = Reading(sentence, self._names)
        return reading

    def _forget(self, sentence: Sentence) -> None:
        """Lets go of the sentences that are too far back to be looked at again: an article may have thousands."""
        if len(self._readings) < _REMEMBERED:
            return
        index = bisect_right(self._bounds, sentence.start) - 1
        first = self._bounds[max(0, index - _GROUP_BACK - _TOPIC_BACK)]
        self._readings = {start: reading for start, reading in self._readings.items() if start >= first}


def _person_in(reading: Reading, mention: Mention) -> Mention | None:
    """A name, or the one in "Smith's campaign", for "she" and "he"."""
    if mention.kind == "name" or mention.kind != "actor":
        return mention if mention.kind == "name" else None
    ending, text = reading.words.possessive_ending, reading.sentence.folded.text
    end = text.find(f"{ending} ", mention.start, mention.end) if ending else -1
    return replace(mention, end=end, kind="name") if end > 0 and _is_named(reading, mention) else None


def _speaker(reading: Reading, pronoun: Mention) -> Mention | None:
    """أفادت اللجنة بأنها جمعت: who says it, where the pronoun behind "that" and the verb of saying agree."""
    words, word = reading.words, reading.word(pronoun.first)
    if word not in words.that_he and word not in words.that_she:
        return None
    for at in range(pronoun.begin - 1, max(-1, pronoun.begin - _SAID_BEFORE), -1):
        verb = reading.word(at)
        if verb in words.reporting and reading.forms.is_verb(at):
            she = verb.startswith(words.bound_feminine) or verb.endswith(words.bound_feminine)
            said = reading.subject_of(at, pronoun.begin) if she == (word in words.that_she) else None
            return said if said is not None and said.usable and said.named and not reading.is_publisher(said) else None
    return None


def _only_ranks(reading: Reading, mention: Mention) -> bool:
    """أصبح سمير ثاني أغنى [رجل]: what somebody is said to be, not who it is."""
    ranked = mention.begin < mention.first and reading.word(mention.first - 1) in reading.words.quantifiers
    definite = reading.sentence.language.definite
    return mention.kind == "actor" and ranked and not reading.sentence.tokens[mention.first].prefix.endswith(definite)


def _is_named(reading: Reading, mention: Mention) -> bool:
    return is_capital(reading.sentence, mention.first)


def _in_contest(reading: Reading, pronoun: Mention) -> Mention | None:
    """فوز سمير … بعد حصوله على: the last who is said to win or lose, whose the pronoun of a share of votes is."""
    contests = reading.words.contests
    if not reading.words.head_first:
        return None
    named = [m for m in reading.between(0, pronoun.begin) if m.usable and m.kind != "pronoun"]
    found = next((m for m in reversed(named) if reading.word(_contest_at(reading, m)) in contests), None)
    if found is None:
        return None
    opened = [
        m for m in named if m.begin > found.upto and m.named and reading.word(m.begin - 1) in reading.words.openers
    ]
    return opened[-1] if opened else found  # … أن الحزب عزز تقدمه: another clause has begun since


def _contest_at(reading: Reading, mention: Mention) -> int:
    """Where a word of contests would stand: فوز [سمير], حصل [سمير], حل في المركز الثاني [سمير]."""
    if mention.owner:
        return mention.begin
    place = reading.ending.get(mention.begin - 1)
    placed = place is not None and not place.usable and reading.word(place.begin - 1) in reading.words.within
    return place.begin - 2 if placed and place is not None else mention.begin - 1


def _rated_before(reading: Reading) -> Mention | None:
    """ "38% approve of the mayor, and 55% dislike him": who was rated in the sentence already."""
    return next((found for _, role, found in reversed(reading.answered) if role in RATED and found is not None), None)


def _trusted(reading: Reading, named: list[Mention]) -> Mention | None:
    """تراجع ثقة الناخبين بالرئيس سمير، إذ رضي 25% عن أدائه: the name behind a word of judgement."""
    words = reading.words
    for mention in reversed(named) if words.head_first else ():
        near = range(max(0, mention.begin - _NEAR_JUDGEMENT), mention.begin)
        if mention.kind == "name" and any(reading.word(at) in words.judging for at in near):
            return mention
    return None


def _family(reading: Reading, figure: Figure) -> str:
    """The figures that are of the same, where a sentence does not tell: ratings; what those who were asked say."""
    role = figure.role.name
    if role in RATED:
        return "rated"
    return "asked" if role == "opinion" and views_follow(reading, figure) else role
