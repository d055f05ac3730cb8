"""Of whom a percentage of a poll is a share: "64% of likely voters", وبين الناخبين المستقلين."""

from __future__ import annotations

from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.phrases import Phrase, is_definite

_NEAR = 6
_AGE_REACH = 9
_STOPS = frozenset(".;:!?؟؛…—")
_COMMAS = frozenset(",،")
_CLOSING = frozenset(")]")
_GLUE = frozenset("-./'")


def among(sentence: Sentence, draft: Draft) -> Phrase | None:
    """The group that a percentage is a share of, as its sentence names it."""
    polls, start = sentence.language.polls, draft.last + 1
    while sentence.word(start) in polls.only or sentence.word(start) in _CLOSING:
        start += 1
    if sentence.word(start) in polls.share:
        return _group_at(sentence, start + 1, _is_subject(sentence, draft))
    return _before_bracket(sentence, draft) or _led_behind(sentence, draft) or _led_before(sentence, draft)


def population(sentence: Sentence, number_end: int) -> Phrase | None:
    """Those whom a number behind which a token stands counts: "604 likely voters"; where a plural names a group."""
    return _group_at(sentence, number_end) if sentence.language.phrases.capitals else None


def is_group(sentence: Sentence, at: int) -> bool:
    """Whether a token is a noun for people who may be asked."""
    language, word = sentence.language, sentence.word(at)
    if word in language.polls.respondents or word in language.people:
        return True
    endings = language.polls.group_endings
    return bool(endings) and word.endswith(endings) and len(word) > 4 and is_capital(sentence, at)


def respondents_behind(sentence: Sentence, at: int) -> int:
    """The token of the noun for those asked that stands at a token or behind adjectives; 0 where there is none."""
    for behind in range(at, min(len(sentence.words), at + 5)):
        if is_group(sentence, behind):
            return behind
        token = sentence.tokens[behind]
        if behind in sentence.owner or (token.kind == "mark" and token.word not in _GLUE):
            return 0
        if token.word in sentence.language.phrases.stops:
            return 0
    return 0


def _group_at(sentence: Sentence, at: int, object_may_follow: bool = False) -> Phrase | None:
    """The group named from a token on, with its limit of age and whom "and" adds."""
    language = sentence.language
    skipped = (language.phrases.leads - language.polls.respondents) | language.polls.majorities
    while sentence.word(at) in skipped or at in sentence.owner:
        at += 1
    if not language.phrases.capitals:
        return _definite_group(sentence, at, object_may_follow)
    last = _last_respondent(sentence, at)
    if last is None:
        return None
    if sentence.word(last + 1) in language.ands | language.or_:
        last = _last_respondent(sentence, last + 2) or last
    return Phrase(at, _with_age(sentence, last), sentence.tokens[at].start)


def _last_respondent(sentence: Sentence, at: int) -> int | None:
    """The last noun for people in the run of words from a token: "likely Republican primary voters"."""
    found = None
    for here in range(at, min(len(sentence.tokens), at + _NEAR)):
        token = sentence.tokens[here]
        if token.kind == "mark":
            if token.gap or token.word not in _GLUE:
                break
        elif is_group(sentence, here):
            found = here
        elif found is not None or here in sentence.owner or token.word in sentence.language.phrases.stops:
            break
    return found


def _definite_group(sentence: Sentence, at: int, object_may_follow: bool) -> Phrase | None:
    """الناخبين المستقلين, ناخبي الحزب الحاكم; in أيد 40% من الناخبين القرار the last noun is the verb's object."""
    language = sentence.language
    if at >= len(sentence.tokens):
        return None
    token, definite = sentence.tokens[at], is_definite(sentence, at)
    if token.word.removeprefix(language.definite) in language.polls.no_groups:
        return None
    last = at
    if not definite:
        following = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
        if not is_group(sentence, at) or following is None or following.kind != "word":
            return None
        alone = following.word in language.phrases.stops or following.word in language.phrases.times
        last = at if alone else at + 1  # ناخبين تحت سن 30 عاما has no genitive
    tails = language.polls.tails
    while _is_adjective(sentence, last + 1) and (
        not object_may_follow or _agrees(sentence, at, last + 1) or sentence.word(last + 2) in tails
    ):
        last += 1
    while sentence.word(last + 1) in tails:
        last += 1
    begin = token.start - len(language.definite) if token.prefix.endswith(language.definite) else token.start
    return Phrase(at, _with_age(sentence, last), begin)


def _is_subject(sentence: Sentence, draft: Draft) -> bool:
    """Whether a verb may stand right before a percentage, so that its object follows the group: أيد 40% من …"""
    at = draft.first - 1 if draft.cue < 0 else min(draft.cue, draft.first) - 1
    if at < 0 or sentence.tokens[at].kind != "word" or sentence.joined(at + 1):
        return False
    phrases, word = sentence.language.phrases, sentence.words[at]
    return word not in phrases.small and word not in sentence.language.prepositions and not is_definite(sentence, at)


def _agrees(sentence: Sentence, head: int, at: int) -> bool:
    """Whether a definite word is surely an adjective of a group of people, or another noun for it."""
    word, polls = sentence.words[at], sentence.language.polls
    endings = next((also for ending, also in polls.agreement.items() if sentence.words[head].endswith(ending)), ())
    bare = word.removeprefix(sentence.language.definite)
    known = bare in sentence.language.people or bare in polls.respondents
    return known or (bool(endings) and word.endswith(endings))


def _is_adjective(sentence: Sentence, at: int) -> bool:
    """Whether a token goes on with a definite noun: it carries the article, and no "to" or "with" before it."""
    if not is_definite(sentence, at):
        return False
    token, language = sentence.tokens[at], sentence.language
    led = token.prefix.strip("".join(language.ands)) not in ("", language.definite)
    return not led and token.word not in language.phrases.stops and token.word not in language.phrases.times


def _with_age(sentence: Sentence, last: int) -> int:
    """The end of a group with its limit of age: "voters aged 18 to 29", الناخبين تحت سن 30 عاما."""
    language = sentence.language
    polls = language.polls
    if sentence.word(last + 1) not in polls.ages:
        return last
    inside = polls.ages | polls.aged | language.to | language.ands | {"-"}
    end = last
    for here in range(last + 1, min(len(sentence.tokens), last + _AGE_REACH)):
        if here in sentence.owner:
            if sentence.owner[here] in sentence.drafts:
                break
            end = here
        elif sentence.word(here) in polls.age_units and end > last:
            return here
        elif sentence.word(here) not in inside:
            break
    return end


def _before_bracket(sentence: Sentence, draft: Draft) -> Phrase | None:
    """The group right before a figure in brackets: "almost two thirds of voters (64%)"."""
    if sentence.word(draft.first - 1) != "(":
        return None
    language, end = sentence.language, draft.first - 2
    counts = language.polls.majorities | language.of
    for at in range(end, max(0, end - _NEAR), -1):
        if sentence.word(at - 1) in counts:
            group = _group_at(sentence, at)
            return group if group is not None and group.last == end else None
    return None


def _led_behind(sentence: Sentence, draft: Draft) -> Phrase | None:
    """ "78% support among Republicans": no other figure and no pause between."""
    language = sentence.language
    for at in range(draft.last + 1, min(len(sentence.words), draft.last + _NEAR)):
        word = sentence.words[at]
        if at in sentence.owner or word in _STOPS or word in _COMMAS or word in language.ands or sentence.joined(at):
            return None
        if word in language.polls.among:
            return _group_at(sentence, at + 1)
    return None


def _led_before(sentence: Sentence, draft: Draft) -> Phrase | None:
    """ "Among independents, 45% …": what opens a clause holds for its figures."""
    language = sentence.language
    for at in range(draft.first - 1, -1, -1):
        word = sentence.words[at]
        if word in _STOPS:
            return None
        if word in language.polls.among:
            opens = at == 0 or sentence.tokens[at - 1].kind == "mark" or sentence.joined(at)
            opens = opens or sentence.word(at - 1) in language.phrases.stops
            return _group_at(sentence, at + 1) if opens else None
    return None
