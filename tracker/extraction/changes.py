"""By how much, and which way: the word of rise or fall that a figure is measured by; levels, which are no change."""

from __future__ import annotations

from tracker.extraction.cues import opening_of_aside
from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.records import Direction

_CHANGE_REACH, _MEASURED_REACH, _PAST_COMMA, _BRACKET_REACH = 14, 26, 9, 12
_MEASURE_REACH = 3  # tokens between a noun that measures and what says how much
ADJACENT = 4
"""How far a word that tells a direction only beside a figure ("up", "down") may stand from it."""
_COMMAS = frozenset(",،")
_SIGNS = frozenset("+-")
_TRANSPARENT, _ENDS, _ENDS_BEHIND = frozenset('("'), frozenset(".;؛—"), frozenset(",.;:()—")

Change = tuple[Direction, int, int]
"""A direction, its distance from the figure, and its token."""


def is_level(sentence: Sentence, draft: Draft) -> str | None:
    """ "rose to 8%": the level that was reached; "from 8%": the one that was left. Neither is a change by."""
    language = sentence.language
    at = draft.cue
    while sentence.word(at - 1) in _TRANSPARENT:
        at -= 1
    if sentence.word(at - 1) in language.level_qualifiers:  # "from the current 4.2%"
        at -= 1 + (sentence.word(at - 2) in language.light)
    word = sentence.word(at - 1)
    if word in language.change_levels and _is_change_that_reaches(sentence, at - 2):
        return None
    before = sentence.word(at - 2) if word in language.determiners or word in language.articles else ""
    if before in language.from_ or (before in language.change_levels and word in language.determiners):
        at, word = at - 1, before  # "up from the 41% of last May", "down from a 50-34 lead"
    if word in language.change_levels or sentence.word(at) in language.level_hedges or _is_reached(sentence, at - 1):
        return "to"
    directed = sentence.word(at - 2) in language.adjacent_directions and sentence.token(at - 2).kind == "word"
    placed = (sentence.word(at - 2), word) in language.percent_roles  # "is down two points, sitting on 12%"
    step = sentence.owner.get(at - 2)  # "the Greens up two on 9%"
    stepped = step is not None and sentence.word(sentence.numbers[step].first - 1) in language.adjacent_directions
    if (directed or placed or stepped) and word in language.subjects.at:  # "down on 12%"
        return "to"
    if word in language.of and {sentence.word(at - 2), sentence.word(at - 3)} & language.level_nouns:
        return "to"
    if word in language.of and _is_compared(sentence, at - 2):
        return "to"
    instead = sentence.word(at - 2) in language.comparisons  # "instead of 2%" is no level that was left
    return "from" if word in language.from_ and not instead and _leaves(sentence, draft, word) else None


def _is_compared(sentence: Sentence, noun: int) -> bool:
    """ "a higher turnout of 80%": what is higher is a level, unless the noun is itself a rise ("a bigger drop of")."""
    language = sentence.language
    if sentence.word(noun) in language.directions or sentence.word(noun - 2) not in language.articles:
        return False
    return sentence.word(noun - 1) in language.comparatives and sentence.token(noun).kind == "word"


def _is_change_that_reaches(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells how large a change was that stands right before it: بزيادة تصل إلى 5% is a rise by 5%."""
    language, noun = sentence.language, sentence.token(at - 1)
    return (
        sentence.word(at) in language.reached
        and noun.word in language.directions
        and noun.prefix in language.head_proclitics
    )


def _is_reached(sentence: Sentence, at: int) -> bool:
    """Whether the word before a figure says how far a rise or a fall went.

    ليبلغ 72%, إلى معدل سنوي بلغ 12%, وكان 7%, التقدير البالغ 8%; but زيادة بلغت 5% is a rise by 5%.
    """
    language, token = sentence.language, sentence.token(at)
    if token.word in language.level_verbs:
        if token.prefix in language.purpose_proclitics:
            return True
        near = range(at - 1, at - 1 - _MEASURE_REACH, -1)
        head = next((i for i in near if sentence.word(i) in language.measuring), None)
        return head is not None and sentence.word(head - 1) in language.change_levels
    if token.word in language.amounting:
        noun = next((i for i in (at - 2, at - 1) if not sentence.token(i).prefix.endswith(language.definite)), at - 1)
        near = range(at - 1, noun - 1, -1)
        return not any(sentence.word(i) in language.directions for i in near)
    return token.word in language.level_copulas


def _leaves(sentence: Sentence, draft: Draft, word: str) -> bool:
    """A word that also says by how much is "from" only before the level reached: de 5 % à 8 %."""
    return word not in sentence.language.by or sentence.word(draft.last + 1) in sentence.language.to


def change_of(sentence: Sentence, draft: Draft) -> Change | None:
    """The nearest word of rise or fall: its direction, its distance, its token."""
    before, behind = _change_before(sentence, draft.cue), _change_behind(sentence, draft)
    if behind is not None and (before is None or behind[1] < before[1]):
        return behind
    return before


def _change_before(sentence: Sentence, begin: int) -> Change | None:
    """A word of change before the figure, brackets and asides passed over."""
    language, words = sentence.language, sentence.words
    measured = is_measured(sentence, begin)
    reach = _MEASURED_REACH if measured else _CHANGE_REACH
    distance, at, named = 0, begin, None
    while at > 0 and distance < reach:
        at, distance = at - 1, distance + 1
        word = words[at]
        if word == ")":
            at = _opening_bracket(sentence, at)
            continue
        if word in _ENDS:
            if not (measured and word == ";" and _is_measured_list(sentence, at)):
                return named
            reach = distance + _MEASURED_REACH
        if word in language.shares and is_joined_only(sentence, at):
            return named  # نمو قدره 6% ونسبة تضخم تعادل 3%: another measure
        if word in _COMMAS:
            opening = opening_of_aside(sentence, at, language.directions)
            if opening is not None:
                at = opening
            elif not measured:
                reach = min(
                    reach, _PAST_COMMA if language.right_to_left or sentence.word(at + 1) in language.or_ else 0
                )
            continue
        direction = _direction(sentence, at)
        if direction is None or (word in language.adjacent_directions and distance > ADJACENT):
            continue
        if word in _SIGNS and at + 1 < begin:  # عند -66 (13%): the sign of another number
            continue
        if not _is_what_changed(sentence, at):
            return direction, distance, at
        named = named or (direction, distance, at)
    return named


def is_joined_only(sentence: Sentence, at: int) -> bool:
    """Whether nothing but "and" is glued before a word."""
    return sentence.language.right_to_left and sentence.tokens[at].prefix in sentence.language.ands


def _is_what_changed(sentence: Sentence, at: int) -> bool:
    """تراجع الربح بنسبة 5%: a noun with its article that is money rather changed itself than tells how."""
    language = sentence.language
    cue = language.money_roles.get((sentence.word(at),))
    noun = cue is not None and cue.noun and language.right_to_left
    return noun and sentence.tokens[at].prefix.endswith(language.definite)


def is_measured(sentence: Sentence, begin: int) -> bool:
    """Whether the figure says by how much: "by 5%", بنسبة 5%, قدره 5%."""
    language = sentence.language
    near = [sentence.token(at) for at in (begin - 2, begin - 1, begin)]
    return any(token.word in language.by or token.prefix in language.head_proclitics for token in near)


def _is_measured_list(sentence: Sentence, semicolon: int) -> bool:
    """ "Prices rose: bread by 4%; rice by 6%": what goes on behind a semicolon is a list, where each has its "by"."""
    before = sentence.owner.get(semicolon - 2)
    return before is not None and sentence.word(sentence.numbers[before].first - 1) in sentence.language.by


def _opening_bracket(sentence: Sentence, closing: int) -> int:
    near = range(closing - 1, closing - _BRACKET_REACH, -1)
    return next((at for at in near if sentence.word(at) == "("), closing)


def _change_behind(sentence: Sentence, draft: Draft) -> Change | None:
    """ "5% higher", "61 points, or 0.8%, lower"."""
    language = sentence.language
    if language.right_to_left:
        return None
    before = sentence.word(draft.cue - 1)
    apposed = before in _COMMAS or before in language.or_
    for at in range(draft.last + 1, draft.last + 1 + ADJACENT):
        if apposed and at == draft.last + 1 and sentence.word(at) in _COMMAS:
            continue
        ends = sentence.word(at) in _ENDS_BEHIND or sentence.word(at) in _SIGNS
        if ends or at in sentence.owner or sentence.word(at) in language.subjects.relatives:  # "44%, which rose to 50%"
            return None
        joins = sentence.word(at) in language.ands or sentence.word(at) in language.or_
        if joins and at == draft.last + 1 and sentence.word(at + 1) in language.comparatives:  # "5% and more"
            return None
        if sentence.phrase_starts_at(at, 2) in language.hedges_before and at + 2 in sentence.owner:
            return None  # "4 percent undecided and fewer than 1 percent"
        if sentence.word(draft.last + 1) in language.of and sentence.word(at + 1) in language.by:
            return None  # "40 percent of the total raised by those groups"
        direction = _direction(sentence, at)
        if direction is not None:
            return direction, at - draft.last, at
    return None


def _direction(sentence: Sentence, at: int) -> Direction | None:
    token, up = sentence.token(at), sentence.language.up
    if token.word not in up and token.word not in sentence.language.down:
        return None
    before = sentence.word(at - 1)
    if sentence.language.right_to_left and before in sentence.language.negations:
        excepted = sentence.words[at + 1 : at + 1 + _CHANGE_REACH]
        if sentence.language.exceptions.isdisjoint(excepted):  # لم يتراجع, but لم يتراجع إلا بـ6%
            return None
    if token.word in sentence.language.superlatives and _is_superlative(sentence, at):
        return None
    if before in sentence.language.change_idioms or (before, token.word) in sentence.language.percent_roles:
        return None  # "turned down", "showed up"
    if sentence.word(at + 1) in sentence.language.motion_idioms:
        return None  # "fell short of", "falls within"
    language = sentence.language
    if token.word in _SIGNS:  # right before the figure: no dash, nor "aged 65+"
        follows = at + 1 in sentence.owner and (token.word == "+" or not sentence.tokens[at + 1].gap)
        if not follows or not (token.gap or before == "("):
            return None
    elif _is_wanted(sentence, at):
        return None
    elif token.word in language.comparatives and sentence.token(at + 1).kind == "word" and is_capital(sentence, at + 1):
        return None  # "Lower Saxony", "lower Eastern region"
    return "up" if token.word in up else "down"


def _is_wanted(sentence: Sentence, at: int) -> bool:
    """ "favour stricter rules and fewer cars (20%)": what those asked want more or less of, by how much nobody says."""
    language = sentence.language
    if language.right_to_left:
        return False
    stance = language.percent_roles.get((sentence.word(at - 1),))
    wanted = stance is not None and stance.role == "opinion" and not stance.noun
    follows = sentence.token(at + 1)
    if not wanted or follows.kind != "word" or at + 1 in sentence.owner:
        return False
    named = follows.word not in language.prepositions and follows.word not in language.by | language.to | language.from_
    return named and (sentence.word(at) in language.comparatives or sentence.word(at).endswith("ed"))


def _is_superlative(sentence: Sentence, at: int) -> bool:
    """النسبة الأعلى, أعلى نسبة: the highest of all, not higher by so much (أعلى بنسبة 5%, أعلى 3% من)."""
    language, token, follows = sentence.language, sentence.token(at), sentence.token(at + 1)
    if token.prefix.endswith(language.definite):
        return True
    measured = follows.prefix in language.head_proclitics or follows.word in language.by or follows.word in language.of
    return follows.kind == "word" and not measured and at + 1 not in sentence.owner
