"""Who was asked in a poll: the group that a share is of, the place where it was asked."""

from __future__ import annotations

from dataclasses import replace

from tracker.extraction.beside import benefiting
from tracker.extraction.mentions import Mention
from tracker.extraction.readings import Figure, Reading

_NEAR = 8


def share_of(reading: Reading, figure: Figure) -> Mention | None:
    """ "64% of Democratic voters": the group right behind the figure."""
    words, of = reading.words, reading.sentence.language.of
    for at in range(figure.last + 1, min(figure.right, figure.last + 4)):
        word = reading.word(at)
        if word in of:
            return _those(reading, at + 1) or _group_at(reading, at + 1)
        if words.head_first and word in words.pronouns:
            return reading.beginning.get(at)
        if reading.sentence.tokens[at].kind == "word" and word not in words.particles:
            return None
    return None


def _those(reading: Reading, at: int) -> Mention | None:
    """ "of those polled": a pronoun and its participle."""
    words, tokens = reading.words, reading.sentence.tokens
    if reading.word(at) not in words.determiners:
        return None
    clause = reading.word(at + 1) in words.relatives and reading.forms.is_verb(at + 2)
    if not clause and reading.word(at + 1) not in reading.sentence.language.poll_words:
        return None
    last = at + 2 if clause else at + 1
    return Mention(at, at, last, tokens[at].start, tokens[last].end, "group", False, last)


def _group_at(reading: Reading, at: int) -> Mention | None:
    """The phrase behind "of" or "among", whoever they are: married women, الشباب."""
    words = reading.words
    if words.head_first:
        at += reading.word(at) in words.among
        mention = reading.beginning.get(at)
        if mention is None and reading.word(at) in words.negations:  # غير البيض
            mention = reading.beginning.get(at + 1)
            start = reading.sentence.tokens[at].start
            mention = mention and replace(mention, begin=at, first=at, start=start)
        return mention if mention is not None and mention.usable else None
    while (
        reading.word(at) in words.determiners or reading.word(at) in words.possessives or at in reading.sentence.owner
    ):
        at += 1
    stop = _phrase_stop(reading, at)
    mention = reading.beginning.get(at)
    if stop == at or reading.word(stop - 1) in words.things:
        return mention if mention is not None and mention.usable else None
    if mention is not None and mention.upto >= stop - 1:
        return mention
    tokens = reading.sentence.tokens
    return Mention(at, at, stop - 1, tokens[at].start, tokens[stop - 1].end, "group", False, stop - 1)


def _phrase_stop(reading: Reading, first: int) -> int:
    """Where the phrase from a token on ends: behind the noun of a group, before a verb or a small word."""
    at, groups = first, reading.words.groups
    while at - first <= 5 and _goes_on(reading, at, first):
        at += 1
        if reading.word(at - 1) in groups and reading.word(at) not in groups:
            break
    return at


def _goes_on(reading: Reading, at: int, first: int) -> bool:
    """Whether a phrase goes on with a token: no verb, unless a participle before its noun (registered voters)."""
    sentence, words = reading.sentence, reading.words
    if at >= len(sentence.words) or at in sentence.owner:
        return False
    token = sentence.tokens[at]
    if token.kind == "mark":
        return token.word in "-.&" and not token.gap and at > first and at + 1 < len(sentence.words)
    if (
        token.word in words.closed
        or token.word in sentence.language.comparisons
        or token.word in words.views
        or (at > first and token.word in words.judging)
    ):
        return False
    follows = reading.word(at + 1)
    participle = token.word.endswith(words.verb_endings) and (follows in words.groups or follows in words.modifiers)
    return participle or not reading.forms.is_verb(at)


def group_before(reading: Reading, figure: Figure) -> Mention | None:
    """ "Among Republicans, 57 percent", "57 percent among Republicans", "voters (64%)"."""
    for at in range(figure.last + 1, min(figure.right, figure.last + _NEAR)):
        if reading.forms.is_verb(at):
            break
        if reading.word(at) in reading.words.among:
            return _group_at(reading, at + 1)
    groups = [m for m in reading.between(figure.left + 1, figure.begin) if m.kind == "group"]
    asked = [m for m in groups if not is_answer(reading, m)]
    if asked:
        return asked[-1]
    same = _asked_before(reading, figure)
    if same is not None:
        return same
    opens = reading.word(0) in reading.sentence.language.of and figure.left < 0  # "Of the 1,900 managers asked, 64%"
    return _group_at(reading, 1) if opens else None


def is_answer(reading: Reading, mention: Mention) -> bool:
    """Whether a group is what the answer is about, not who gave it: لا يثقون بالأجانب, يقبلون أصدقاء مسلمين."""
    words = reading.words
    if not words.head_first:
        return False
    if mention.owner:  # قبول الأميركيين للخطة is theirs
        return reading.word(mention.begin) not in words.judging and reading.word(mention.begin + 1) not in words.judging
    asked = words.among | words.from_ | reading.sentence.language.exceptions
    language, before = reading.sentence.language, reading.preposition(mention)
    glued = reading.sentence.tokens[mention.begin].prefix.lstrip("".join(language.ands)) not in ("", language.definite)
    return before not in asked and (before in words.prepositions or glued)


def _asked_before(reading: Reading, figure: Figure) -> Mention | None:
    """The group of the figure before in the sentence, where this one only goes on with another answer of it."""
    after = figure.last + 1
    after += reading.word(after) in reading.words.particles or reading.word(after) in reading.words.negations
    answers = views_follow(reading, figure) or reading.forms.is_verb(after)
    if not reading.words.head_first or not reading.answered or not answers:
        return None
    _, role, found = reading.answered[-1]
    return found if role == "opinion" and found is not None and found.kind == "group" else None


def place_asked(reading: Reading, figure: Figure) -> Mention | None:
    """ "61% in Cyprus", وفي قبرص 61%: the place whose people were asked, right behind a share or first of all."""
    for at in (figure.last + 1, 0):
        found = _place_at(reading, at)
        if found is not None:
            return found
    return None


def place_listed(reading: Reading, figure: Figure) -> Mention | None:
    """أيد 71% من العينة في سوريا، و65% في تونس: each of a list has its own place behind it."""
    goes_on = reading.answered and reading.answered[-1][1] == "opinion" and figure.left >= 0
    if not goes_on or not reading.words.head_first or not reading.forms.verbless(figure.left + 1, figure.begin):
        return None
    return _place_at(reading, figure.last + 1)


def _place_at(reading: Reading, at: int) -> Mention | None:
    """The country whose people were asked, with its preposition at a token."""
    words = reading.words
    mention = reading.beginning.get(at + (reading.word(at) in words.within))
    if mention is None or reading.preposition(mention) not in words.within or reading.is_publisher(mention):
        return None
    named = {reading.word(mention.first), reading.sentence.language.definite + reading.word(mention.first)}
    country = not words.countries.isdisjoint(named) or not words.head_first
    return mention if country and mention.named and not mention.owner else None


def group_for(reading: Reading, figure: Figure) -> Mention | None:
    """ "45% for women", 55% للرجال: a group for whom a share stands."""
    found = benefiting(reading, figure)
    return found if found is not None and found.kind == "group" else None


def group_in(reading: Reading, figure: Figure) -> Mention | None:
    """A group that the sentence names, before the figure or, as the subject of what follows, behind it."""
    before = [
        m for m in reading.between(0, figure.begin) if m.kind == "group" and (m.owner or not is_answer(reading, m))
    ]
    if before:
        return before[-1]
    first = next(reading.between(figure.last + 1, len(reading.sentence.words)), None)
    if first is None or first.kind != "group":
        return None
    among = reading.preposition(first) in reading.words.among and first.upto < figure.right
    return first if among or reading.forms.is_verb(first.upto + 1) else None  # "By 55% to 37%, Americans oppose"


def views_follow(reading: Reading, figure: Figure) -> bool:
    """ "25% said", "51 percent who", قالوا, قال 16%: the share of those who were asked."""
    near = range(figure.last + 1, min(figure.right, figure.last + 3))
    before = figure.begin - 1
    led = reading.words.head_first and reading.word(before) in reading.words.views and reading.forms.is_verb(before)
    return led or any(reading.word(at) in reading.words.views and not _is_support(reading, at) for at in near)


def _is_support(reading: Reading, at: int) -> bool:
    """Whether what may be a verb is the noun behind its share: "on top with 35 per cent support"."""
    token, words = reading.sentence.token(at + 1), reading.words
    ends = token.kind != "word" or token.word in words.prepositions or token.word in words.conjunctions
    return not words.head_first and reading.word(at) in words.backing and ends
