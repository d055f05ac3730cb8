"""The words around a figure that speak for what it measures, and how near they stand to it in the clause."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace

from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.mentions import has_object
from tracker.languages.shape import Phrase, RoleCue

_LEFT_REACH, _RIGHT_REACH = 28, 14
_STEP = 0.93
_LIGHT = 0.99
_PAST_FIGURE, _PAST_COMMA, _PAST_CLAUSE, _PAST_BREAK = 0.75, 0.75, 0.6, 0.5
_ATTRIBUTE, _COMPLEMENT, _PURPOSE, _BEHIND, _AFTER_PAUSE = 1.25, 1.1, 0.45, 0.6, 0.45
_VERB_FIRST = 0.6
_ITS_OWN = 0.3  # behind the break to a clause that has a figure of its own
_LISTED = 0.8
_MEANS, _MEANS_REACH = 0.4, 4
_HEAD, _DEPENDENT = 1.15, 0.65
_PAST_ASIDE, _ASIDE_REACH = 0.85, 14
_ECHO = 0.25
RATED = frozenset({"approval", "disapproval"})  # the roles of judgements
_MEASURES = frozenset({"cost", "other"})
_ANEW = frozenset({"government", "humanitarian", "court"})  # who tells of these goes on with nothing that was told
_OWN_REACH = 6  # tokens between a figure and a word that tells of it alone
SUM = 10**6
"""An amount that is no price any more: the level of a debt, of exports."""
_COMMAS = frozenset(",،")
_BREAKS = frozenset(";؛—:")

UNTOLD: frozenset[str] = frozenset()

CueIndex = Mapping[str, tuple[tuple[Phrase, RoleCue], ...]]
"""Cues by the last word of their phrase, longest first."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What is told around a figure, which decides what some words mean.

    Attributes:
        told: what the words of the sentence tell, the language's settings among it (`Language.telling`); "election"
            where the article is about one.
        polled: a poll was told of in this sentence or shortly before.
        polled_here: it was told of in this sentence.
        cast: it asked those who had voted, whose answers are shares of the vote.
        goes_on: what the sentences before tell of, which this one may go on with where it says nothing of it.
        roles: the roles that a word may have by what goes on: those of the amounts before.
    """

    told: frozenset[str]
    polled: bool
    polled_here: bool = False
    cast: bool = False
    goes_on: frozenset[str] = UNTOLD
    roles: frozenset[str] = UNTOLD

    def role(self, cue: RoleCue) -> str:
        """What a cue speaks for here; "" for nothing."""
        found = next((role for setting, role in cue.within.items() if setting in self.told), None)
        if found is None and self.goes_on and self.told.isdisjoint(_ANEW):
            found = next((role for setting, role in cue.within.items() if setting in self.goes_on), None)
            found = found if found in self.roles else None
        return cue.role if found is None else found


@dataclass(slots=True)
class Scores:
    """How much speaks for each role, and the token of its strongest cue."""

    weights: dict[str, float]
    evidence: dict[str, int]

    def of(self, role: str) -> float:
        """The weight of a role, 0 where nothing speaks for it."""
        return self.weights.get(role, 0.0)

    def best(self) -> str | None:
        """The role for which most speaks."""
        return max(self.weights, key=self.weights.__getitem__, default=None)


def score(sentence: Sentence, draft: Draft, cues: CueIndex, setting: Setting, opposites: Mapping[str, str]) -> Scores:
    """For each role the weight of its nearest strong cue, and a part of the others'.

    Args:
        sentence, draft: the figure in its sentence.
        cues: the cues of its kind of figure.
        setting: what is told around it.
        opposites: role → the role that its negated cue speaks for.
    """
    setting = _with_exchange(sentence, draft, setting)
    weights: dict[str, float] = {}
    evidence: dict[str, int] = {}
    strongest: dict[str, float] = {}
    for at, cue, nearness in _around(sentence, draft, cues):
        if cue.kind == "level" and (at != draft.first - 1 or draft.low >= SUM):
            continue  # a price stands at 80 dollars, a debt at 80 billion
        if cue.kind == "quoted" and draft.low >= SUM:
            continue
        if cue.kind == "own" and (told := _told_of(sentence, draft, at)) != draft.number:
            apart = told is None and not _COMMAS.isdisjoint(
                sentence.words[at : draft.first]
            )  # all votes counted, he has
            if told is not None or apart:
                continue
        if cue.kind == "beside" and not _is_told_alone(sentence, draft, at):
            continue
        role = setting.role(cue)
        if "rated object" in cue.within:
            role = _of_rated(sentence, at, cue, role)
        if not role or (role == "raised" and not cue.noun and _is_moved_to(sentence, draft)):
            continue
        if role == "turnout" and _is_for_somebody(sentence, at):
            role = "vote_share"
        if role in opposites and is_negated(sentence, at) and not _is_excepted(sentence, at, draft):
            role = opposites[role]
        weight = cue.weight * nearness
        known = weights.get(role, 0.0)
        weights[role] = max(known, weight) + _ECHO * min(known, weight)
        if weight > strongest.get(role, 0.0):
            strongest[role], evidence[role] = weight, at
    return Scores(weights, evidence)


def _is_for_somebody(sentence: Sentence, at: int) -> bool:
    """نسبة التصويت لحزب الوسط: a rate of votes with its candidate is no turnout."""
    language = sentence.language
    words = language.subjects
    return words.benefit != "" and sentence.word(at) in words.casting and sentence.token(at + 1).prefix == words.benefit


def _told_of(sentence: Sentence, draft: Draft, at: int) -> int | None:
    """The number of the figure beside a cue, of which it tells: "98% of votes counted, Lopez has 51%", بعد فرز 98%."""
    figures = [each for each in sentence.drafts.values() if each.kind == draft.kind]
    before = max((each for each in figures if each.last < at), key=lambda each: each.last, default=None)
    behind = min((each for each in figures if each.first > at), key=lambda each: each.first, default=None)
    order = (behind, before) if sentence.language.subjects.head_first else (before, behind)
    return next((each.number for each in order if each is not None and _is_beside(sentence, each, at)), None)


def _is_told_alone(sentence: Sentence, draft: Draft, at: int) -> bool:
    """Whether a cue tells of this figure, and no "and" parts them: "9 percent are undecided", not "…, and the rest"."""
    number = _told_of(sentence, draft, at)
    told = None if number is None else sentence.drafts.get(number)
    if told is None or not draft.first <= told.first <= draft.last:
        return False
    between = range(draft.last + 1, at) if draft.last < at else range(at + 1, draft.first)
    return not any(sentence.words[i] in sentence.language.ands or sentence.joined(i) for i in between)


def _is_beside(sentence: Sentence, figure: Draft, at: int) -> bool:
    between = sentence.words[figure.last + 1 : at] if figure.last < at else sentence.words[at + 1 : figure.first]
    if between[:1] and between[0] in sentence.language.subjects.relatives:  # "34 percent who do not know"
        between = between[1:]
    whole = _COMMAS.isdisjoint(between) and sentence.language.clause_breaks.isdisjoint(between)
    return whole and len(between) <= _OWN_REACH


def _with_exchange(sentence: Sentence, draft: Draft, setting: Setting) -> Setting:
    """Adds what a figure was paid for: "paid $5m for the plot", دفع 5 ملايين مقابل اللوحة."""
    if sentence.word(draft.last + 1) not in sentence.language.exchanges:
        return setting
    return replace(setting, told=setting.told | {"exchange"})


def _of_rated(sentence: Sentence, at: int, cue: RoleCue, role: str) -> str:
    """What support and rejection speak for: those of somebody in office are likings, of anything else `role`."""
    language = sentence.language
    if sentence.word(at + 1) in language.to:  # "51% support to the mayor's 36%"
        return role
    if has_object(language, sentence.word(at)):  # يعارضه: whom was told before
        return role if language.rated.isdisjoint(sentence.words[:at]) else cue.within["rated object"]
    following = (sentence.word(ahead) for ahead in range(at + 1, at + 4))
    named = next((word for word in following if word not in language.light and word not in language.prepositions), "")
    return cue.within["rated object"] if named in language.rated else role


def _is_excepted(sentence: Sentence, at: int, draft: Draft) -> bool:
    """Whether an exception turns a negation round: لم يعد يعجب إلا 42% are 42% who still like it."""
    return not sentence.language.exceptions.isdisjoint(sentence.words[at + 1 : draft.first])


def is_negated(sentence: Sentence, at: int) -> bool:
    """ "do not approve", لا يوافقون; a noun with its article only by a privative: عدم الرضا."""
    language = sentence.language
    if sentence.word(at - 1) in language.privatives:
        return True
    if language.definite and sentence.tokens[at].prefix.endswith(language.definite):
        return False
    return any(sentence.word(back) in language.negations for back in (at - 1, at - 2))


def _is_moved_to(sentence: Sentence, draft: Draft) -> bool:
    """Whether the figure is a level: "raised its grant to $4m" collects nothing, nor "raised, from $3m to $4m"."""
    language, before = sentence.language, sentence.word(draft.cue - 1)
    left = not language.right_to_left and draft.hedge != "range" and before in language.from_ - language.by
    return before in language.change_levels or (left and sentence.word(draft.last + 1) in language.to)


def _around(sentence: Sentence, draft: Draft, cues: CueIndex) -> Iterator[tuple[int, RoleCue, float]]:
    yield from _before(sentence, draft, cues)
    yield from _behind(sentence, draft, cues)


def cue_at(sentence: Sentence, at: int, cues: CueIndex) -> tuple[Phrase, RoleCue] | None:
    """The longest cue whose last word is this token."""
    ending = cues.get(sentence.words[at]) if sentence.tokens[at].tells is not None else None
    if ending is None:
        return None
    for phrase, cue in ending:
        if len(phrase) > 1 and (not at or sentence.words[at - 1] != phrase[-2]):
            continue
        if cue.kind in ("finite", "own", "beside") and sentence.tokens[at].prefix.endswith(
            sentence.language.definite or "\0"
        ):
            continue  # a verb takes no article: للرأي is no رأى
        if len(phrase) == 1 or sentence.phrase_ends_at(at + 1, len(phrase)) == phrase:
            return None if _is_of_name(sentence, at) else (phrase, cue)
    return None


def _is_of_name(sentence: Sentence, at: int) -> bool:
    """Whether a word stands in a name in capitals: "the Growth Fund" funds nothing, "the Relief Fund" is no relief."""
    if sentence.language.right_to_left or not is_capital(sentence, at):
        return False
    bodies = sentence.language.subjects.bodies
    behind = at > 0 and is_capital(sentence, at - 1)
    if behind and sentence.words[at] in bodies:
        return True
    if sentence.word(at + 1) in bodies and is_capital(sentence, at + 1):
        return True
    return behind and sentence.word(at + 1) == "("  # the Food Program ($5m)


def _before(sentence: Sentence, draft: Draft, cues: CueIndex) -> Iterator[tuple[int, RoleCue, float]]:
    """Cues before the figure: what stands right before it counts whole, less with every word, figure and clause."""
    language, words, owner = sentence.language, sentence.words, sentence.owner
    light = language.light
    glued_verbs = language.subjects.verbs if language.right_to_left else frozenset()
    listed = sentence.joined(draft.first) or sentence.word(draft.first - 1) in language.ands
    factor = _LISTED if listed else 1.0
    at = _begin_of_clause(sentence, draft)
    stop = max(-1, at - _LEFT_REACH)
    while at > stop:
        bounds = draft.cue <= at and draft.unit == "%" and words[at] in language.bounding_verbs  # تفوق 96% is no lead
        found = cue_at(sentence, at, cues) if not bounds else None
        if found is not None:
            phrase, cue = found
            reach = factor**_VERB_FIRST if language.right_to_left and not cue.noun else factor
            yield at, cue, reach * _standing(sentence, cue, cues, at - len(phrase) + 1, at)
            at -= len(phrase) - 1
        word = words[at]
        # What stands before وارتفعت is another clause.
        another = sentence.tokens[at].prefix != "" and word in glued_verbs and sentence.joined(at)
        if at in owner:
            factor *= _PAST_FIGURE if owner[at] in sentence.drafts else _STEP
            at = sentence.numbers[owner[at]].first
        elif word == "." and sentence.tokens[at].gap:  # typed apart from the sentence that it ends
            return
        elif word == ":" and at == draft.first - 1:  # "Price: $5"
            factor *= _LIGHT
        elif word in _COMMAS:
            opening = opening_of_aside(sentence, at, cues)
            factor *= _PAST_COMMA if opening is None else _PAST_ASIDE
            at = at if opening is None else opening
        elif word in _BREAKS:
            factor *= _PAST_BREAK
        elif another or (word in language.clause_breaks and not _says_how_much(sentence, at)):
            factor *= _PAST_CLAUSE
        else:
            factor *= _LIGHT if word in light else _STEP
        if another:
            factor *= _PAST_CLAUSE
        at -= 1


def _says_how_much(sentence: Sentence, at: int) -> bool:
    """Whether a verb only tells how large the measure before it is: (حصل) بنسبة وصلت إلى 56%."""
    language = sentence.language
    return sentence.word(at) in language.reaching and sentence.word(at - 1) in language.shares


def _begin_of_clause(sentence: Sentence, draft: Draft) -> int:
    """The token before the figure, or before the clause that only says how much: "the share, which came to | 60%"."""
    language, at = sentence.language, draft.cue - 1
    while sentence.word(at) in language.to:
        at -= 1
    if sentence.word(at) not in language.reaching or sentence.word(at - 1) not in language.continuing:
        return draft.first - 1
    return at - 2 - (sentence.word(at - 2) in _COMMAS)


def opening_of_aside(sentence: Sentence, closing: int, telling: Container[str]) -> int | None:
    """The comma that opens what the comma at `closing` ends, where that is said by the way: ", according to X,".

    What holds a word of `telling` is no aside.
    """
    for back in range(closing - 1, closing - 1 - _ASIDE_REACH, -1):
        if sentence.word(back) in _COMMAS:
            return back if sentence.word(back + 1) in sentence.language.asides else None
        if sentence.owner.get(back) in sentence.drafts or sentence.word(back) in telling:
            return None
    return None


def _standing(sentence: Sentence, cue: RoleCue, cues: CueIndex, first: int, last: int) -> float:
    """A noun counts more as the head of its phrase ("the cost of aid") than as a part of another's ("for aid").

    A verb counts less as the means of another's end: "pledged to raise".
    """
    language = sentence.language
    if not cue.noun:
        begin = first - 1 if sentence.tokens[first].prefix else first - 2  # "the fund raised" has no end before it
        ends = (cue_at(sentence, at, cues) for at in range(begin, max(-1, first - 1 - _MEANS_REACH), -1))
        means = cue.role == "raised" and any(end is not None and end[1].role == "aid" for end in ends)
        return _MEANS if means else 1.0
    before = sentence.word(first - 1)
    if before in language.of or before in language.purposes:
        heads = (cue_at(sentence, at, cues) for at in (first - 2, first - 3) if at >= 0)
        if any(head is not None and head[1].noun for head in heads):
            return _DEPENDENT
    elif sentence.tokens[first].prefix in language.purpose_proclitics:
        return (
            _DEPENDENT if language.sums.isdisjoint(sentence.words_before(first, 2)) else 1.0
        )  # القيمة الإجمالية للقروض
    elif language.right_to_left and first > 0 and _is_of_head(sentence, first, cues):
        return _DEPENDENT
    headed = sentence.word(last + 1) in language.heads or sentence.tokens[first].prefix in language.head_proclitics
    return _HEAD if headed else 1.0


def _is_of_head(sentence: Sentence, at: int, cues: CueIndex) -> bool:
    """كلفة السلة، إيرادات مبيعات النفط: whether a noun stands before that tells the measure, and this one only of what.

    Without an article the noun before may be a verb too (إعلان استثمارات), but not one that measures.
    """
    head, definite = cue_at(sentence, at - 1, cues), sentence.language.definite
    if head is None or not head[1].noun:
        return False
    measures = head[1].role in _MEASURES and sentence.tokens[at - 1].prefix[-len(definite) :] != definite
    return sentence.tokens[at].prefix == definite or (sentence.tokens[at].prefix == "" and measures)


def _behind(sentence: Sentence, draft: Draft, cues: CueIndex) -> Iterator[tuple[int, RoleCue, float]]:
    """Cues behind the figure: its own noun ("a $5m grant", "$5m in grants") counts more than what it was for.

    A verb behind counts whole only where the figure is its subject or object: "$5m was raised", "$5m spent on".
    """
    language, words, owner = sentence.language, sentence.words, sentence.owner
    light = language.light
    factor, passive = _COMPLEMENT if language.right_to_left else _ATTRIBUTE, False
    apposed = sentence.word(draft.first - 1) in _COMMAS  # "more than a third, 36%, say"
    last_figure = max(other.first for other in sentence.drafts.values() if other.kind == draft.kind)
    listed = sentence.owner.get(draft.last, draft.number) != draft.number  # "60% of women, 52% of men, …, oppose it"
    stands: list[float] = []  # by token: a phrase counts by its first word, for "on hand" is no purpose
    for at in range(draft.last + 1, min(len(words), draft.last + _RIGHT_REACH)):
        if owner.get(at) in sentence.drafts:
            break
        stands.append(factor)
        word, prefix = words[at], sentence.tokens[at].prefix
        if word in language.ands or prefix[:1] in language.ands:
            other_has = draft.kind == "money" and at < last_figure
            factor, passive = min(factor * _PAST_BREAK, _ITS_OWN if other_has else _AFTER_PAUSE), False
        elif prefix in language.purpose_proclitics:
            factor = min(factor, _PURPOSE)
        found = cue_at(sentence, at, cues)
        if found is not None:
            near = draft.kind == "percent" or found[1].noun or passive or at - draft.last - len(found[0]) <= 1
            opens = draft.kind == "money" and found[0][0] in language.prepositions and len(found[0]) <= len(stands)
            stood = stands[-len(found[0])] if opens else factor
            yield at, found[1], stood if near else stood * _PAST_CLAUSE
        if word == "." and (sentence.tokens[at].gap or (sentence.token(at + 1).gap and not sentence.abbreviates(at))):
            break
        if word in _COMMAS and ((apposed and at == draft.last + 1) or listed):
            continue
        if word in _COMMAS or word in _BREAKS:
            factor = _AFTER_PAUSE
        elif word in language.with_ and draft.kind == "percent" and draft.number + 1 in sentence.drafts:
            factor = min(factor, _AFTER_PAUSE)  # "to 36% with disapproval at 53%": told of the next
        elif word in language.complements:
            factor = min(factor, _COMPLEMENT)
        elif word in language.purposes and draft.kind == "money":
            factor = min(factor, _PURPOSE)
        elif word in language.prepositions and draft.kind == "money":
            factor = min(factor, _BEHIND)
        elif word in language.auxiliaries:
            factor, passive = min(factor, 1.0), True
        elif word in language.clause_breaks and word not in light:
            joins = word in language.subjects.closed and word not in language.subjects.openers
            contrasted = joins and draft.kind == "money" and at < last_figure
            factor = min(factor * (_ITS_OWN if contrasted else _PAST_CLAUSE), _BEHIND)
        else:
            factor *= _LIGHT if word in light else _STEP
