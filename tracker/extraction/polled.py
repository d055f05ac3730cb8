"""Whose a percentage of a poll or a vote is: who is rated, the group that was asked, the candidate, the election."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tracker.extraction.cues import RATED
from tracker.extraction.drafts import Draft
from tracker.extraction.holders import (
    benefiting,
    beside,
    given,
    governing,
    head_of,
    in_places,
    is_noun,
    nearest,
    opposed,
)
from tracker.extraction.mentions import QUOTE, Mention, is_capital
from tracker.extraction.readings import OPENING, PAUSES, Figure, Reading

_REACH = 60
_NEAR = 8
_PAIR = 3
_BOTH = 2
_SIDING_REACH, _BALLOT_REACH = 20, 11
_ENDS = frozenset(",،.;؛") | {""}


# -------------------------------------------------------------------------------------------------------------- ratings


def rated(reading: Reading, figure: Figure) -> Mention | None:
    """Whom a judgement is about: "approve of Smith", "Smith's rating", شعبية الرئيس."""
    group = share_of(reading, figure)
    owner = reading.ending.get(figure.begin - 1)
    if owner is not None and owner.owner and owner.named and not reading.words.head_first:  # "versus Smith's 34%"
        return owner
    listed = benefiting(reading, figure) or _listed_rating(reading, figure, group)
    if listed is not None and listed.kind != "group":
        return listed
    last = _pair_last(reading, figure)
    right = figure.right if last == figure.last else last + _NEAR
    stop = min(right, last + 12)
    if reading.words.head_first:  # 22%، وكذلك تراجعت الثقة في سمير: the next clause judges somebody else
        stop = next((at for at in range(last + 2, stop) if reading.sentence.joined(at)), stop)
    behind = _judgement(reading, range(last + 1, stop))
    told = _before_previous(reading, figure)
    if reading.words.head_first:  # past a change, which is nobody's: شعبية سمير ثلاث نقاط لتبلغ 45%
        told = min(figure.left, reading.answered[-1][0].last) if reading.answered else -1
    before = _judgement(reading, range(figure.begin - 1, max(told, figure.begin - _REACH), -1))
    if behind is not None and before is not None and _is_parted(reading, figure, before, behind):
        behind = None
    holder = _rating_holder(reading, figure, behind, before)
    if holder is not None:
        return holder
    if behind is not None:
        start = max(behind + 1, group.upto + 1 if group is not None else 0)
        stop = min(figure.right, start + 14)
        found = _judged(reading, start, stop, group) or _judged(reading, figure.last + 1, behind, group)
        if found is not None:
            return found
    previous = (found for _, name, found in reversed(reading.answered) if name in RATED and found is not None)
    return (
        (_judged_at(reading, figure, before, group) if before is not None else None)
        or _newly_named(reading, figure, group)
        or next(previous, None)
        or _judged_before(reading, figure, group)
        or _judged(reading, figure.last + 1, len(reading.sentence.words), group)
        or _judged_thing(reading, behind if behind is not None else before)
    )


def _pair_last(reading: Reading, figure: Figure) -> int:
    """Where the pair ends that a figure opens: "43-51 percent"."""
    paired = reading.sentence.drafts.get(figure.draft.number + 1)
    link = reading.word(figure.last + 1)
    joined = paired is not None and paired.first == figure.last + 2 and (link == "-" or link in reading.words.to)
    return paired.last if joined and paired is not None else figure.last


def _before_previous(reading: Reading, figure: Figure) -> int:
    """The last token that belongs to the figure before: a noun of judgement right behind it is its own."""
    if reading.words.head_first or not reading.answered or reading.answered[-1][1] not in RATED or figure.left < 0:
        return figure.left
    own = [at for at in range(figure.left + 1, figure.left + 1 + _PAIR) if reading.word(at) in reading.words.judging]
    return max(own, default=figure.left)


def _is_parted(reading: Reading, figure: Figure, before: int, behind: int) -> bool:
    """Whether a pause parts a figure from the judgement behind it, but none from the one before."""
    pauses = [at for at in range(before, behind) if reading.word(at) in PAUSES]
    return not reading.words.head_first and bool(pauses) and pauses[0] > figure.last


def _rating_holder(reading: Reading, figure: Figure, behind: int | None, before: int | None) -> Mention | None:
    """ "Ms Jones gets a 43-51 percent rating": the subject of the verb whose object the rated share is."""
    if reading.words.head_first or behind is None or behind > _pair_last(reading, figure) + _PAIR:
        return None
    receiver = given(reading, figure)
    if receiver is not None and receiver.kind != "group":
        return receiver
    for at in range(figure.begin - 1, max(figure.left, before or -1, figure.begin - _NEAR), -1):
        word = reading.word(at)
        if word in reading.words.contests and word not in reading.words.auxiliaries - reading.words.giving:
            subject = reading.subject_of(at, figure.begin)
            somebody = subject is not None and subject.usable and subject.kind != "group"
            return subject if somebody and subject is not None and subject.named else None
    return None


def _listed_rating(reading: Reading, figure: Figure, group: Mention | None) -> Mention | None:
    """ "the police 56%, Congress 9%", و75% بالشرطة: a rating that goes on with the judgement of the one before."""
    if not reading.answered or reading.answered[-1][1] not in RATED:
        return None
    if _judgement(reading, range(figure.left + 1, figure.begin)) is not None:
        return None
    named = beside(reading, figure)
    if named is None and reading.word(figure.begin - 1) in reading.words.by:
        named = reading.ending.get(figure.begin - 2)
    if named is not None:
        return named
    for at in range(figure.begin - 1, figure.left, -1):
        if reading.word(at) in reading.words.contests:
            return reading.subject_of(at, figure.begin)
    return _governed_behind(reading, figure, group)


def _governed_behind(reading: Reading, figure: Figure, group: Mention | None) -> Mention | None:
    """و75% بالشرطة, و50% عن أداء الوزير: right behind the figure, with its preposition."""
    after = figure.last + 1
    behind = reading.beginning.get(after + (reading.word(after) in reading.words.prepositions))
    if behind is None or behind is group or not reading.words.head_first or not behind.usable:
        return None
    return behind if behind.begin > after or not reading.is_bare(behind) else None


def _newly_named(reading: Reading, figure: Figure, group: Mention | None) -> Mention | None:
    """Who is named since the figure before."""
    if figure.left < 0:
        return None
    named = [m for m in reading.between(figure.left + 1, figure.begin) if m is not group and m.named]
    somebody = [m for m in named if reading.is_somebody(m)]
    return next((m for m in reversed(somebody) if m.owner or reading.stands_free(m)), None)


def _judgement(reading: Reading, places: Iterable[int]) -> int | None:
    """The nearest word that judges somebody: approve, rating, شعبية, راضون."""
    judging = reading.words.judging
    return next((at for at in places if reading.word(at) in judging), None)


def _judged_at(reading: Reading, figure: Figure, at: int, group: Mention | None) -> Mention | None:
    """Whom a word of judgement before the figure is about: its owner, its object, or the subject of its verb."""
    begin = next((m.begin for m in reading.mentions if m.begin <= at <= m.upto), at)  # معدل شعبية الرئيس
    behind = _judged(reading, begin if reading.words.head_first else at + 1, figure.begin, group)
    if reading.words.head_first:
        return behind or governing(reading, figure)
    owner = next((m for m in reversed(reading.mentions) if m.upto < at and at - m.upto <= 3 and m.owner), None)
    placed = behind is not None and reading.preposition(behind) in reading.words.within
    if placed and reading.word(at) not in reading.words.confiding:  # "her rating in Ohio", not "trust in the police"
        behind = None
    governed = reading.word(at + 1) in reading.words.prepositions
    return owner or (behind if governed else None) or given(reading, figure) or governing(reading, figure) or behind


def _judged(reading: Reading, first: int, stop: int, group: Mention | None) -> Mention | None:
    """The first in the tokens who may be judged; a noun that no table knows only right there or as an owner."""
    for mention in reading.between(first, stop):
        if mention is group or _is_of_group(reading, mention) or reading.is_publisher(mention):
            continue
        if mention.named or mention.kind == "pronoun":
            return head_of(reading, mention, stop)
        close = mention.begin - first <= (2 if reading.words.head_first else 1)
        if mention.kind == "noun" and (mention.owner or close):
            return mention
    return None


def _is_of_group(reading: Reading, mention: Mention) -> bool:
    """Whether it stands for those who judge: "they trust their president", ثقتهم."""
    word, words = reading.word(mention.first), reading.words
    if mention.kind == "pronoun" and word in words.plurals:
        return True
    if mention.kind == "pronoun" and words.head_first:
        return word.endswith(words.plural_suffixes)
    return word in words.judging


def _judged_thing(reading: Reading, at: int | None) -> Mention | None:
    """ "approve of the deal": where nobody is judged, what is."""
    if at is None:
        return None
    return next((m for m in reading.mentions if at < m.begin <= at + _PAIR and m.kind in ("noun", "thing")), None)


def _judged_before(reading: Reading, figure: Figure, group: Mention | None) -> Mention | None:
    named = [m for m in reading.between(0, figure.begin) if m is not group and (m.named or m.kind == "pronoun")]
    owner = next((m for m in reversed(named) if m.owner), None)
    return owner or reading.last_free(named) or (named[-1] if named else None)


# --------------------------------------------------------------------------------------------------------------- groups


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


# ----------------------------------------------------------------------------------------------------------- candidates


def candidate(reading: Reading, figure: Figure, rivals: list[Mention]) -> Mention | None:
    """Whose voting intentions a share is; None where it is the share of a group.

    Args:
        reading, figure: the sentence and the figure's place in it.
        rivals: the candidates named before, the latest last.
    """
    group = share_of(reading, figure)
    if group is not None and group.kind != "pronoun" and not _lists_candidates(reading, figure):
        return _backed(reading, figure) or _chosen(reading, figure) or _known_rival(reading, figure, group, rivals)
    return (
        answer(reading, figure)
        or _second(reading, figure, rivals)
        or _intended_for(reading, figure)
        or (_backed(reading, figure) if reading.words.head_first else None)
        or _voted_for(reading, figure)
        or _granted(reading, figure)
        or _supported(reading, figure)
        or _contender(reading, figure, rivals)
        or _pair_again(reading, figure)
        or _same_again(reading, figure)
    )


def _second(reading: Reading, figure: Figure, rivals: list[Mention]) -> Mention | None:
    """ "(97 - 3 percent)": the second of a pair is the other's, whoever the words behind it choose."""
    if reading.words.head_first or not reading.answered or reading.word(figure.begin - 1) != "-":
        return None
    return opposed(reading, figure, rivals)


def answer(reading: Reading, figure: Figure) -> Mention | None:
    """ "Yes 48%, No on 52%", "46% for Leave": what was chosen in a referendum."""
    words, tokens = reading.words, reading.sentence.tokens
    before = next(
        (at for at in range(figure.begin - 1, figure.begin - 1 - _PAIR, -1) if not _is_light(reading, at)), -1
    )
    cast = reading.sentence.language.percent_roles.get((reading.word(before),))
    if cast is not None and cast.role == "vote_share" and cast.noun and not words.head_first:  # the "Yes" vote was 48%
        before -= 1 + (reading.word(before - 1) == QUOTE)
    behind = figure.last + 1 + (reading.word(figure.last + 1) in words.for_)
    for at in (before, behind):
        if reading.word(at) in words.answers and figure.left < at < figure.right and is_capital(reading.sentence, at):
            end = tokens[at].start + len(tokens[at].word)  # without what marks an owner: "Remain's 41%"
            return Mention(at, at, at, tokens[at].start, end, "name", False, at)
    return None


def _intended_for(reading: Reading, figure: Figure) -> Mention | None:
    """ "55% of voting intentions for the president": whose the votes are, behind their noun."""
    words, at = reading.words, figure.last + 1
    if words.head_first or reading.word(at) not in reading.sentence.language.of:
        return None
    near = range(at + 1, min(figure.right, at + 1 + _NEAR))
    for_ = next((i for i in near if reading.word(i) in words.for_), None)
    if for_ is None or not any(reading.word(i) in words.things for i in range(at, for_)):
        return None
    if not reading.forms.verbless(at, for_, allowed=1):
        return None
    found = reading.beginning.get(for_ + 1)
    return found if found is not None and found.kind in ("name", "actor", "noun") and not found.owner else None


def _same_again(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith's support fell from 48% in May to 40%", "… and then climbed to 33%": nobody new is named."""
    if reading.words.head_first or not reading.answered or figure.left < 0 or views_follow(reading, figure):
        return None
    _, role, found = reading.answered[-1]
    if role != figure.role.name or found is None or found.kind == "group":
        return None
    place = reading.ending.get(figure.begin - 2) if reading.word(figure.begin - 1) in OPENING else None
    if place is not None and in_places(reading, figure, place):
        return found
    level = reading.word(figure.begin - 1) in reading.words.to | reading.words.from_ | reading.words.particles
    near = reading.between(figure.left + 1, figure.begin)
    named = [m for m in near if (m.named or is_capital(reading.sentence, m.last)) and reading.stands_free(m)]
    return found if level and not named and share_of(reading, figure) is None else None


def _is_light(reading: Reading, at: int) -> bool:
    """Whether a token may stand between an answer and its share: "No on 52%", "Yes is at 48%", "Yes: 48%"."""
    word, words = reading.word(at), reading.words
    return word in words.at or word in words.to or word in words.copulas or word in OPENING or word in (":", "'s")


def _pair_again(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith leads 86-12 percent among Democrats and 56-40 percent among men": the next pair is of the same."""
    if reading.words.head_first or reading.word(figure.last + 1) != "-" or len(reading.answered) < _BOTH:
        return None
    (_, role, first), (second, other, _) = reading.answered[-_BOTH:]
    again = role == other == figure.role.name and reading.word(second.first - 1) == "-"
    named = any(mention.named and mention.kind != "group" for mention in reading.between(figure.left + 1, figure.begin))
    return first if again and first is not None and first.kind != "group" and not named else None


def _granted(reading: Reading, figure: Figure) -> Mention | None:
    """و41% لسمير: for whom a share stands, right behind it."""
    found = benefiting(reading, figure) if reading.words.head_first else None
    return found if found is not None and found.kind != "group" and _runs(reading, found) else None


def _backed(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith has the support of 45% of voters", حصل على تأييد 45% من الناخبين."""
    words = reading.words
    at = figure.begin - 1 - (reading.word(figure.begin - 1) in words.prepositions)
    if reading.word(at) in words.backed and reading.word(figure.begin - 1) in words.by:
        subject = reading.subject_of(at, figure.begin)
        return subject if subject is not None and subject.usable and _runs(reading, subject) else None
    if reading.word(at) not in words.backing:
        return None
    contest = next((i for i in range(at - 1, figure.left, -1) if reading.word(i) in words.contests), None)
    subject = _contesting(reading, contest, figure) if contest is not None else None
    return subject if subject is not None and subject.usable and _runs(reading, subject) else None


def _lists_candidates(reading: Reading, figure: Figure) -> bool:
    """ "Smith with 22 percent and Jones with 11 percent of voters": the group belongs to the whole list."""
    _, role, last = reading.answered[-1] if reading.answered else (None, "", None)
    if role != "opinion" or last is None or not last.named:
        return False
    named = beside(reading, figure)
    return named is not None and named.named


def _voted_for(reading: Reading, figure: Figure) -> Mention | None:
    """ "45% would vote for Smith", "35% said Labour"."""
    words, last = reading.words, figure.last
    sided = _sided_with(reading, figure)
    if sided is not None:
        return sided
    right = figure.right
    if (
        reading.word(figure.begin - 1) in OPENING and _pair_last(reading, figure) != last
    ):  # "Women (57-38 percent) back Smith"
        last = _pair_last(reading, figure) + 1
        right = len(reading.sentence.words)
    for at in range(last + 1, min(right, last + 10)):
        before = reading.word(at - 1)
        described = not words.head_first and (
            before in words.determiners or before in reading.sentence.language.complements
        )
        chosen = reading.word(at) in words.sayers and not described  # not "as preferred premier"
        voting = reading.word(at) in words.voting or (
            chosen and reading.word(at - 1) in words.auxiliaries
        )  # "would back"
        if not voting and not chosen:
            continue
        found = reading.beginning.get(at + 1 + (reading.word(at + 1) in words.for_))
        if found is None or found.owner or not (found.named or found.kind == "noun"):
            continue
        if reading.word(at) in words.casting:  # one votes "for" somebody: سيصوتون لسمير, but سيصوتون غدا
            bare = _without_benefit(reading, found)
            if bare is found and reading.preposition(found) not in words.for_ | {words.benefit}:
                continue
            found = bare if bare.named or not _may_be_name(reading, bare) else replace(bare, kind="name")
        found = head_of(reading, _behind_title(reading, found), figure.right)
        behind = reading.word(found.upto + 1)
        if chosen and voting and found.kind == "noun":  # "would support a ban"
            continue
        ends = behind in _ENDS or behind in words.conjunctions | words.ahead_of | reading.sentence.language.complements
        if voting or (at - last <= 2 and ends):
            return found
    return None


def _sided_with(reading: Reading, figure: Figure) -> Mention | None:
    """44% من الناخبين يدعمون سمير, يؤيد 39% سمير: a person's name that is the object of those who side with it."""
    words = reading.words
    if not words.siding:
        return None
    after = figure.last + 1
    led = reading.word(figure.begin - 1) in words.siding
    group = share_of(reading, figure) if led else None
    behind_group = group.upto + 1 if group is not None else after
    for at in range(figure.last + 1, min(figure.right, figure.last + _SIDING_REACH)):
        if at not in (after, behind_group) and not reading.forms.is_verb(at):
            continue
        object_first = led and at in (after, behind_group)
        behind = at + 1 if reading.word(at) in words.siding else at if object_first else None
        found = reading.beginning.get(behind) if behind is not None else None
        country = found is not None and reading.word(found.first) in words.countries
        if found is None or found.owner or country or not reading.is_bare(found):
            continue
        party = reading.word(found.begin) in words.parties
        if found.kind == "name" or party or _may_be_name(reading, found):
            return replace(_behind_title(reading, found), kind="name")
    return None


def _without_benefit(reading: Reading, mention: Mention) -> Mention:
    """سيصوتون لسمير: a name that stands only here, with its preposition glued before it."""
    words, token = reading.words, reading.sentence.tokens[mention.begin]
    text = reading.sentence.folded.text
    hidden = mention.begin == mention.first and text[mention.start :].startswith(words.benefit or "\0")
    if not words.benefit or token.prefix or not hidden or token.word in reading.sentence.language.vocabulary:
        return mention
    return replace(mention, start=mention.start + len(words.benefit))


def _may_be_name(reading: Reading, mention: Mention) -> bool:
    """Whether a noun that no table knows stands alone and has no ending of a common noun."""
    words, word = reading.words, reading.word(mention.first)
    glued = reading.sentence.tokens[mention.first].prefix
    alone = mention.kind == "noun" and mention.begin == mention.upto and glued in ("", words.benefit)
    common = word in reading.sentence.language.vocabulary or word.startswith(reading.sentence.language.definite)
    return alone and not common and not word.endswith(words.case_endings + words.feminine_endings)


def _behind_title(reading: Reading, mention: Mention) -> Mention:
    """زعيم "حزب الوسط"، سمير: the name behind a title of which a quoted party is only a part."""
    words, title = reading.words, reading.word(mention.begin)
    if title not in words.titles or title in words.actors or mention.first == mention.begin or not words.head_first:
        return mention
    if reading.word(mention.upto) != QUOTE or reading.word(mention.upto + 1) not in PAUSES:
        return mention
    named = reading.beginning.get(mention.upto + 2)
    return replace(named, kind="name") if named is not None and (named.named or named.kind == "noun") else mention


def _chosen(reading: Reading, figure: Figure) -> Mention | None:
    """ "42% of voters would vote for Smith": a name behind the verb, where a group is named before it."""
    found = _voted_for(reading, figure)
    if found is None or found.kind == "name" or reading.words.head_first:
        return found if found is not None and found.kind == "name" else None
    verb = next((at for at in range(found.begin - 1, figure.last, -1) if reading.word(at) in reading.words.voting), 0)
    intended = reading.word(verb - 1) in reading.words.auxiliaries  # not "61% of those who voted for the party"
    return found if found.kind == "actor" and intended else None


def _known_rival(reading: Reading, figure: Figure, group: Mention, rivals: list[Mention]) -> Mention | None:
    """ "79 percent of Republicans support Smith": a candidate of whom the text has told already."""
    words, text = reading.words, reading.sentence.folded.text
    if words.head_first or reading.word(group.upto + 1) not in words.sayers:
        return None
    found = reading.beginning.get(group.upto + 2)
    if found is None or found.kind != "name" or found.owner:
        return None
    said = text[found.start : found.end]
    return found if any(text[rival.start : rival.end].endswith(said) for rival in rivals) else None


def option(reading: Reading, figure: Figure) -> Mention | None:
    """ "52% voted Yes", وافقوا بنسبة 71% على الدستور: what a vote was for."""
    words = reading.words
    ballot = _ballot(reading, figure)
    if ballot is not None:
        return ballot
    for at in range(figure.last + 1, min(figure.right, figure.last + 6)):
        if reading.word(at) in words.siding and reading.forms.is_verb(at):
            return reading.beginning.get(at + 1)
        if reading.word(at) in words.voting:
            found = reading.beginning.get(at + 1 + (reading.word(at + 1) in words.for_))
            return found if found is not None and not found.owner and (found.named or found.kind == "noun") else None
    contested = any(reading.word(at) in words.contests for at in range(figure.begin - 1, figure.left, -1))
    group = share_of(reading, figure) if words.head_first and not contested else None
    if group is not None and group.kind != "pronoun" and reading.word(group.begin) not in words.votes:
        return group
    approved = words.head_first and reading.word(figure.last + 1) in words.approving
    voted = any(reading.word(at) in words.views for at in range(max(0, figure.left), figure.begin))
    return reading.beginning.get(figure.last + 2) if approved and voted else None


def _ballot(reading: Reading, figure: Figure) -> Mention | None:
    """صوتوا بنعم بنسبة 64%, 36% من المقترعين صوتوا بـ«لا»: what those who voted wrote, told right behind their verb."""
    words, tokens = reading.words, reading.sentence.tokens
    if not words.ballots:
        return None
    stop = min(figure.right, figure.last + _BALLOT_REACH)
    ends = PAUSES | words.subordinators
    stop = next((at for at in range(figure.last + 1, stop) if reading.word(at) in ends), stop)
    behind = range(figure.last + 1, stop)
    before = range(figure.begin - 1, max(figure.left, figure.begin - _BALLOT_REACH), -1)
    for at in (*behind, *before):
        word = reading.word(at).removeprefix(words.with_)
        glued = word != reading.word(at) or tokens[at].prefix.endswith(words.with_ or "\0")
        led = {reading.word(at - 1), reading.word(at - 2)} - {QUOTE}
        written = word in words.ballots and (glued or words.with_ in led)
        said = _is_said(reading, at)
        if not written and not said:
            continue
        near = range(at - 1, max(-1, at - _NEAR), -1)
        if said or any(reading.word(i) in words.voting or reading.word(i) in words.groups for i in near):
            start = tokens[at].end - len(word)
            return Mention(at, at, at, start, tokens[at].end, "noun", False, at)
    return None


def _is_said(reading: Reading, at: int) -> bool:
    """قالوا نعم, قالوا «لا» against قالوا لا يعرفون: an answer on its own behind a verb of views."""
    words, sentence = reading.words, reading.sentence
    said = reading.word(at - 1 - (reading.word(at - 1) == QUOTE)) in words.reporting
    alone = (
        sentence.token(at + 1).kind != "word" or sentence.joined(at + 1) or reading.word(at + 1) in words.prepositions
    )
    return said and reading.word(at) in words.ballots and (alone or reading.word(at) not in words.negations)


def _supported(reading: Reading, figure: Figure) -> Mention | None:
    """ "support for Smith stands at 45%", "Smith's support rose to 45%", التأييد لباتشمان."""
    words = reading.words
    for mention in reversed(list(reading.between(max(0, figure.left), figure.begin))):
        backed = mention.begin if words.head_first else mention.upto + 1
        if mention.owner and mention.named and reading.word(backed) in words.backing:
            return mention
        preposition = reading.preposition(mention)
        owns = not words.head_first and preposition in reading.sentence.language.of  # "the popularity of Smith"
        if preposition not in words.for_ and preposition != words.benefit and not owns:
            continue
        backing = reading.word(mention.begin - (2 if preposition == reading.word(mention.begin - 1) else 1))
        again = owns and backing in words.openers and bool(reading.answered)  # "while that of Jones was 32%"
        if (backing in words.backing or again) and (mention.named or mention.kind == "noun"):
            led = reading.beginning.get(mention.upto + 1) if mention.owner else None  # "support for Smith's Greens"
            return led if led is not None and led.kind == "name" else mention
    return None


def _contender(reading: Reading, figure: Figure, rivals: list[Mention]) -> Mention | None:
    """Who leads, gets, trails: a name in a list beside its share, or the subject of a contest's verb."""
    words, views = reading.words, views_follow(reading, figure)
    favourite = _favourite(reading, figure)
    if favourite is not None:
        return favourite
    parted = _pair_last(reading, figure) != figure.last and reading.word(figure.begin - 1) in PAUSES
    named = (
        None
        if views or parted
        else beside(reading, figure) or given(reading, figure) or opposed(reading, figure, rivals)
    )
    if named is not None and named.kind == "group":  # a party, by its capital
        party = not words.head_first and is_capital(reading.sentence, named.first)
        party = party and reading.preposition(named) not in words.among
        return named if party and reading.word(figure.begin - 1) not in OPENING else None
    if named is not None and _runs(reading, named):
        return named
    left = _past_points(reading, figure)
    for at in range(figure.begin - 1, max(left, figure.begin - (_PAIR if views else _REACH)), -1):
        word = reading.word(at)
        if word in words.contests and not is_noun(reading, at):
            if word in words.auxiliaries and not _is_at(reading, at, figure):
                continue
            subject = _contesting(reading, at, figure)
            if subject is not None and (subject.usable or _is_party(reading, subject)):
                return subject if _runs(reading, subject) or _is_party(reading, subject) else None
        elif word in words.views or word in words.openers:
            return None
    return given(reading, figure) or _leading(reading, figure)


def _is_at(reading: Reading, at: int, figure: Figure) -> bool:
    """Whether an auxiliary tells where somebody stands: "the Greens were on 6%", "are down three points to 25%"."""
    words, language = reading.words, reading.sentence.language
    if words.head_first:
        return figure.begin - at <= _PAIR
    if reading.word(at + 1) in language.adjacent_directions:
        return True
    placed = reading.word(at) not in words.plural_copulas or reading.word(at + 1) in words.at
    return placed and figure.begin - at <= _PAIR


def _past_points(reading: Reading, figure: Figure) -> int:
    """Where the figure before ends; points of change stand on the way: "the Greens gained two points to reach 21%"."""
    drafts = sorted(reading.sentence.drafts.values(), key=lambda draft: draft.first)
    before = [draft for draft in drafts if draft.last <= figure.left]
    named = any(mention.named for mention in reading.between(figure.left + 1, figure.begin))
    moved = bool(before) and (before[-1].unit == "pp" or _is_shifted(reading, figure, before[-1])) and not named
    if reading.words.head_first or not moved:
        return figure.left
    return before[-2].last if len(before) >= _BOTH else -1


def _is_shifted(reading: Reading, figure: Figure, step: Draft) -> bool:
    """ "Labour is up 2% to 33%": a percentage by which a share moved, right before the share."""
    directed = reading.word(step.first - 1) in reading.sentence.language.directions
    return directed and step.last == figure.begin - 2 and reading.word(figure.begin - 1) in reading.words.to


def _favourite(reading: Reading, figure: Figure) -> Mention | None:
    """ "Women back Smith 57-38 percent": whom a group prefers, right before their share."""
    words, found = reading.words, reading.ending.get(figure.begin - 1)
    if words.head_first or found is None or not found.named or found.begin <= figure.left:
        return None
    at = found.begin - 1
    while at > figure.left and reading.word(at) in words.titles:
        at -= 1
    return found if reading.word(at) in words.sayers and reading.word(at) not in words.reporting else None


def _runs(reading: Reading, mention: Mention) -> bool:
    """Whether a mention may be a candidate or a party."""
    return mention.named or mention.kind == "pronoun" or (mention.kind == "noun" and reading.words.head_first)


def _is_party(reading: Reading, mention: Mention) -> bool:
    """ "the Liberals gain two points to 19%": those who could be a group of voters, but have an article and a verb."""
    definite = reading.word(mention.begin) in reading.sentence.language.determiners
    contests = mention.kind == "group" and definite and not reading.words.head_first
    return contests and is_capital(reading.sentence, mention.last)


def _contesting(reading: Reading, at: int, figure: Figure) -> Mention | None:
    """The subject of a contest's verb, or the owner of its noun (حصول سالم على)."""
    noun = reading.beginning.get(at)
    if noun is not None and noun.owner:
        return noun
    subject = reading.subject_of(at, figure.begin)
    return reading.unstated(at) if subject is None and reading.words.head_first else subject


def _leading(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith's 11-point lead — 53 percent to 42": the first share is the leader's."""
    if not reading.answered or reading.answered[-1][1] != "lead":
        return None
    return reading.answered[-1][2] if reading.forms.verbless(figure.left + 1, figure.begin) else None


def unnamed(reading: Reading, figure: Figure) -> Mention | None:
    """A share that neither a group nor a candidate claims: the nearest name, unless it clearly is a group's."""
    return None if views_follow(reading, figure) else nearest(reading, figure, behind=True)


# -------------------------------------------------------------------------------------------------------------- turnout


def turnout(reading: Reading, figure: Figure) -> Mention | None:
    """The election, the place or the group whose turnout it is."""
    words, sentence = reading.words, reading.sentence
    group = share_of(reading, figure)
    if group is not None and group.kind in ("group", "name", "actor"):
        return group
    listed = _turnout_listed(reading, figure)
    if listed is not None:
        return listed
    led = words.prepositions - words.sources
    places = [m for m in reading.mentions if reading.preposition(m) in led]
    start = figure.role.evidence if figure.role.evidence is not None else figure.last
    for mention in places:
        if start < mention.begin < start + _NEAR and mention.kind != "pronoun":
            election = _election(reading, range(mention.begin, mention.upto + 1))
            if mention.usable or election is not None:
                return mention if mention.usable else election
    near = _election(reading, range(figure.begin - 1, -1, -1)) or _election(
        reading, range(figure.last, len(sentence.words))
    )
    return near or next((m for m in places if m.usable), None)


def _turnout_listed(reading: Reading, figure: Figure) -> Mention | None:
    """Where places are compared, each with its own: وبلغت 57% في الساحل, تلاه الجبل مع 52%, سجلت العاصمة 48%."""
    words = reading.words
    going_on = bool(reading.answered) and reading.answered[-1][1] == "turnout"
    if not words.head_first or not (
        going_on or figure.right < len(reading.sentence.words) or figure.role.evidence is None
    ):
        return None
    after, right = figure.last + 1, figure.right
    behind = reading.beginning.get(after + (reading.word(after) in words.within))
    if (
        behind is not None
        and behind.begin < right
        and reading.preposition(behind) in words.within
        and _is_place(reading, behind)
    ):
        return behind
    if not going_on and figure.role.evidence is not None:
        return None
    tokens = reading.sentence.tokens
    phrases = [m for m in reading.between(max(figure.left, 0), figure.begin) if m.begin > figure.left]
    whole = (replace(m, first=m.begin, start=tokens[m.begin].start, owner=False) if m.owner else m for m in phrases)
    named = [m for m in whole if _is_place(reading, m)]
    close = next((m for m in reversed(named) if figure.begin - m.upto <= _PAIR and reading.is_bare(m)), None)
    if close is not None:
        return close
    recording = (at for at in range(figure.begin - 1, max(figure.left, -1), -1) if reading.word(at) in words.contests)
    for at in recording:
        subject = reading.beginning.get(at + 1)
        if subject is not None and subject in named and reading.is_bare(subject):
            return subject
    return next((m for m in named if reading.preposition(m) in words.within or m.begin - figure.left <= 2), None)


def _is_place(reading: Reading, mention: Mention) -> bool:
    """Whether people may vote there: no time, no share, nobody who reports."""
    nominal = mention.kind in ("name", "actor", "noun") and not reading.is_publisher(mention)
    quoted = reading.word(mention.begin) in reading.words.elections
    return nominal and not quoted and not mention.owner


def _election(reading: Reading, tokens: range) -> Mention | None:
    """The noun among the tokens that names what people vote in."""
    at = next((i for i in tokens if reading.word(i) in reading.words.elections), None)
    if at is None:
        return None
    token, definite = reading.sentence.tokens[at], reading.sentence.language.definite
    start = token.start - (len(definite) if definite and token.prefix.endswith(definite) else 0)
    return Mention(at, at, at, start, token.end, "noun", False, at)
