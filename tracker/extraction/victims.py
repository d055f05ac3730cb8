"""Who was counted, which group they belong to, and whether a count is of one event or runs on."""

from __future__ import annotations

from functools import cache

from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.predicates import BREAKS
from tracker.languages.shape import Language
from tracker.records import Group, Tally

_BEHIND = 4
_TOTAL_REACH = 16
_LONGEST_CUE = 3
_CLAUSE = 40
_MORE_THAN_ONE_EVENT = 1000
_EVENTS = frozenset({"killed", "wounded", "captive", "displaced", "mixed"})


def who_of(sentence: Sentence, draft: Draft) -> str | None:
    """The counted noun as written, without its number, articles and "of"; None where it is left out."""
    if draft.noun is None:
        return None
    tokens, first = sentence.tokens, _phrase_start(sentence, draft)
    last = (
        draft.noun
        if sentence.language.right_to_left or draft.noun < sentence.numbers[draft.number].first
        else draft.last
    )
    return sentence.folded.quote(tokens[first].start, tokens[last].end)


def _phrase_start(sentence: Sentence, draft: Draft) -> int:
    """Where the noun phrase behind the number starts: at the noun, where that stands first or before the number."""
    language, noun = sentence.language, draft.noun
    assert noun is not None
    behind = sentence.numbers[draft.number].last + 1
    if noun < behind or language.right_to_left:
        return noun
    skipped = (
        language.of,
        language.determiners,
        language.articles,
        language.demonstratives,
        language.more,
        language.others,
    )
    first = behind
    while first < noun and (
        any(sentence.word(first) in words for words in skipped) or sentence.tokens[first].kind != "word"
    ):
        first += 1
    return first


# ------------------------------------------------------------------------------------------------------- the group


def group_of(sentence: Sentence, draft: Draft) -> Group | None:
    """The group by the noun itself, else by the words that stand to it (عناصر من الشرطة, "aid workers")."""
    noun, language = draft.noun, sentence.language
    if noun is None:
        return None
    person = language.people.get(sentence.word(noun))
    if person is not None and person.group is not None:
        return person.group
    groups = language.casualty.groups
    if person is None and (group := groups.get(sentence.word(noun))) is not None:
        return group  # 25 من الجيش
    start = sentence.numbers[draft.number].last + 1
    for at in range(draft.last, start - 1, -1):
        if at != noun and (group := groups.get(sentence.word(at))) is not None:
            return group
    return _group_behind(sentence, draft)


def _group_behind(sentence: Sentence, draft: Draft) -> Group | None:
    """What follows the noun and belongs to it: an adjective, "of" and a noun."""
    language, groups = sentence.language, sentence.language.casualty.groups
    linked = language.right_to_left
    for at in range(draft.last + 1, min(draft.last + 1 + _BEHIND, len(sentence.tokens))):
        word = sentence.word(at)
        if at in sentence.owner or sentence.joined(at) or (word,) in language.subgroups:
            return None
        linked = linked or word in language.of
        if linked and (group := groups.get(word)) is not None:
            return group
        tables = (language.of, language.determiners, language.people, language.demonstratives)
        if not any(word in table for table in tables) and word not in language.casualty.adjectives:
            return None
    return None


# ------------------------------------------------------------------------------------------------------- the tally


def tally_of(sentence: Sentence, draft: Draft) -> Tally | None:
    """A total that runs on (a toll, "since", "so far"), or what one event added; None where neither is told."""
    if draft.number not in sentence.tallies:
        sentence.tallies[draft.number] = _tally(sentence, draft)
    return sentence.tallies[draft.number]


def _tally(sentence: Sentence, draft: Draft) -> Tally | None:
    if draft.rule.startswith(("<toll>", "<total> reached", "reached <number>")):
        return "cumulative"
    casualty = sentence.language.casualty
    words = _clause(sentence, draft)
    if _runs_on(sentence.language, words) or not casualty.cumulative_causes.isdisjoint(words):
        return "cumulative"
    if draft.evidence == draft.noun and _is_total(sentence, draft):
        return "cumulative"
    if draft.unit not in _EVENTS or not casualty.unreal.isdisjoint(words):
        return None
    before = _joined_before(sentence, draft)
    shared = tally_of(sentence, before) if before is not None else None
    if before is not None and shared == "cumulative" and _is_told_apart(sentence, before, draft):
        shared = None
    return shared or _of_event(sentence, draft)


def _is_total(sentence: Sentence, draft: Draft) -> bool:
    """Whether a total's head rose to what tells its harm itself: ارتفع عدد الضحايا إلى 30 قتيلا."""
    language, reached = sentence.language, False
    for at in range(draft.first - 1, max(-1, draft.first - 1 - _TOTAL_REACH), -1):
        word = sentence.words[at]
        if at in sentence.owner or word in BREAKS or word in language.by:
            return False
        reached = reached or word in language.reaching
        if word in language.casualty.totals and sentence.word(at + 1) not in language.of:
            return reached or sentence.word(at - 1) in language.reaching
    return False


def _is_told_apart(sentence: Sentence, before: Draft, draft: Draft) -> bool:
    """Whether another clause tells of it: a toll rose "after rescuers found five more"."""
    return not sentence.language.casualty.whens.isdisjoint(sentence.words[before.last + 1 : draft.first])


def _of_event(sentence: Sentence, draft: Draft) -> Tally | None:
    """New where a word tells what happened, at once, to those counted."""
    told = draft.evidence is not None and sentence.word(draft.evidence) in sentence.language.predicates
    one_event = draft.high < _MORE_THAN_ONE_EVENT  # thousands killed are a war's, whose total nobody called one
    return "new" if told and one_event and draft.evidence != draft.noun else None


def _joined_before(sentence: Sentence, draft: Draft) -> Draft | None:
    """The casualty that this one is joined to, with no pause between: they are told of one thing."""
    before = _casualty_before(sentence, draft)
    if before is None or any(word in BREAKS for word in sentence.words[before.last + 1 : draft.first]):
        return None
    return before


def _casualty_before(sentence: Sentence, draft: Draft) -> Draft | None:
    earlier = (sentence.drafts.get(index) for index in range(draft.number - 1, -1, -1))
    return next((other for other in earlier if other is not None and other.kind == "casualty"), None)


def _clause(sentence: Sentence, draft: Draft) -> list[str]:
    """The words around a figure, from the last figure or pause before it to the first pause behind it."""
    first = draft.cue if draft.cue >= 0 else draft.first
    before = _casualty_before(sentence, draft)
    start = before.last + 1 if before is not None else 0
    for at in range(first - 1, start - 1, -1):
        if sentence.words[at] in BREAKS or sentence.words[at] in sentence.language.casualty.whens:
            start = at + 1
            break
    stop = draft.last + 1
    reaching, to = sentence.language.reaching, sentence.language.to
    while stop < min(len(sentence.words), draft.last + _CLAUSE):
        word = sentence.words[stop]
        if word in BREAKS or (word in reaching and word not in to):
            break
        stop += 1
    return [word for at, word in enumerate(sentence.words[start:stop], start) if not draft.first <= at <= draft.last]


def _runs_on(language: Language, words: list[str]) -> bool:
    """Whether a phrase tells that a count runs on."""
    phrases, firsts = language.casualty.cumulative, _first_words(language)
    places = (at for at, word in enumerate(words) if word in firsts)
    return any(tuple(words[at : at + length]) in phrases for at in places for length in range(1, _LONGEST_CUE + 1))


@cache
def _first_words(language: Language) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in language.casualty.cumulative)
