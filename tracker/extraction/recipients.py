"""To or against whom money goes: "donated $5m to the Red Cross", 350 ألف دولار ضد المرشحة."""

from __future__ import annotations

from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.phrases import Phrase, led_by_to, phrase_at, phrase_behind_to

_BEHIND, _BEFORE = 9, 12
_FINE = 6
_STOPS = frozenset(".;:!?؟؛…—")
_COMMAS = frozenset(",،")
_GIVEN = frozenset({"contributed", "aid", "spent", "raised", "other", "cost"})
_SIDED = frozenset({"contributed", "spent", "raised"})


def recipient_of(sentence: Sentence, draft: Draft, role: str) -> str | None:
    """The recipient of an amount, or whom it is spent against, as its sentence names them."""
    if role not in _GIVEN:
        return None
    main = _converted(sentence, draft)
    found = _side(sentence, main, role) or _receiver(sentence, main)
    return found.quote(sentence) if found is not None else None


def _converted(sentence: Sentence, draft: Draft) -> Draft:
    """The amount that a figure in brackets converts, or the figure itself."""
    if sentence.word(draft.first - 1) != "(" and sentence.word(draft.cue - 1) != "(":
        return draft
    opening = draft.first - 1 if sentence.word(draft.first - 1) == "(" else draft.cue - 1
    before = (other for other in sentence.drafts.values() if other.last == opening - 1 and other.kind == "money")
    return next(before, draft)


def _ends(sentence: Sentence, draft: Draft) -> range:
    """The tokens behind a figure that may tell of it: over a conversion in brackets, up to the next figure or pause."""
    start = draft.last + 1
    if sentence.word(start) == "(":
        closing = next(
            (at for at in range(start, min(len(sentence.words), start + _BEHIND)) if sentence.words[at] == ")"), start
        )
        start = closing + 1
    end = start
    while end < min(len(sentence.words), start + _BEHIND):
        owner = sentence.owner.get(end)
        if (
            sentence.words[end] in _STOPS
            or sentence.words[end] in _COMMAS
            or (owner is not None and owner in sentence.drafts)
        ):
            break
        end += 1
    return range(start, end)


# ------------------------------------------------------------------------------------------------- for and against


def _side(sentence: Sentence, draft: Draft, role: str) -> Phrase | None:
    """Whom money is spent or raised for or against: "against Mercer", لصالح المرشحة, إعلانات مناهضة لها."""
    words = sentence.language.recipients
    for at in _ends(sentence, draft):
        for length in (3, 2, 1):
            if sentence.phrase_starts_at(at, length) in words.sides:
                return _somebody(sentence, at + length)
        if sentence.words[at] in words.backing and sentence.language.phrases.to:
            return phrase_behind_to(sentence, at + 1)
        if sentence.words[at] in words.causes:
            aimed = role == "aid" and sentence.word(at - 1) in words.aims
            if (role in _SIDED or aimed) and is_capital(sentence, at + 1):
                return _somebody(sentence, at + 1)
    return None


def _somebody(sentence: Sentence, at: int) -> Phrase | None:
    """The phrase at a token, if it names somebody: an article, a capital or a noun that may receive tells."""
    language = sentence.language
    phrase = phrase_at(sentence, at)
    if phrase is None or (sentence.words[phrase.first],) in language.money_roles:
        return None
    if not language.phrases.capitals:
        return phrase
    first = phrase.first
    named = sentence.word(first) in language.phrases.leads or is_capital(sentence, first)
    heads = sentence.words[first : phrase.last + 1]
    if not named and heads[0] not in language.recipients.receivers:
        return None
    if not language.recipients.quantities.isdisjoint(heads):
        return None
    return phrase


# ------------------------------------------------------------------------------------------------------------- to


def _receiver(sentence: Sentence, draft: Draft) -> Phrase | None:
    """Whom money is given to, where its sentence tells of giving."""
    language = sentence.language
    words = language.recipients
    begin = max(0, draft.first - _BEFORE)
    behind = _ends(sentence, draft)
    gives = any(sentence.words[at] in words.gives for at in [*range(begin, draft.first), *behind])
    if not gives:
        return None
    for at in behind:
        if sentence.words[at] in language.negations:
            return None
        goes = sentence.words[at] in words.to and sentence.word(at - 1) not in words.idioms
        if goes or (sentence.words[at] in words.on and _is_fined(sentence, at)):
            return _somebody(sentence, at + 1)
        led = _led(sentence, at)
        if led is not None:
            return led
    return _between(sentence, draft, begin)


def _is_fined(sentence: Sentence, at: int) -> bool:
    fines = sentence.language.recipients.fines
    return any(sentence.word(back) in fines for back in range(at - 1, at - 1 - _FINE - 4, -1))


def _led(sentence: Sentence, at: int) -> Phrase | None:
    """Somebody at a token that carries the proclitic "to": للاجئين, لجمعية; what is done with money is nobody."""
    language, word = sentence.language, sentence.words[at]
    if not language.phrases.to or not led_by_to(sentence, at):
        return None
    if not sentence.tokens[at].prefix:  # a name that has an article: لليمن
        longest = language.phrases.to[0]
        word = language.definite + word.removeprefix(longest) if word.startswith(longest) else ""
    somebody = (language.recipients.receivers, language.phrases.bodies, language.phrases.persons)
    counted = (language.people, language.harm_nouns, language.countries)
    known = any(word in words for words in somebody) or any(word in words for words in counted)
    return phrase_behind_to(sentence, at) if known else None


def _between(sentence: Sentence, draft: Draft, begin: int) -> Phrase | None:
    """Whom stands between a word of giving and the amount: "gave the party $5m", تبرع للجنة بمليون."""
    words = sentence.language.recipients
    end = min(draft.first, draft.cue) if draft.cue >= 0 else draft.first
    found: Phrase | None = None
    for at in range(end - 1, begin - 1, -1):
        if sentence.words[at] in _STOPS or sentence.words[at] in _COMMAS or at in sentence.owner:
            return None
        if found is None:
            found = _led(sentence, at)
        elif sentence.words[at] in words.gives:
            return found
        if sentence.words[at] in words.direct:
            phrase = _somebody(sentence, at + 1) if at + 1 < end else None
            return phrase if phrase is not None and _only_counts(sentence, phrase.last + 1, end) else None
    return None


def _only_counts(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing stands there, or what only introduces an amount: "gave the party a record $5m"."""
    if start >= end:
        return start == end
    tables = (sentence.language.articles, sentence.language.recipients.quantities, sentence.language.of)
    introduced = sentence.words[start] in sentence.language.articles  # not "pay a penalty of $5m"
    return introduced and all(any(word in table for table in tables) for word in sentence.words[start:end])
