"""Whom a judgement is about: approval, disapproval, ratings."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.extraction.asked import share_of
from tracker.extraction.beside import benefiting, beside, head_of
from tracker.extraction.cues import RATED
from tracker.extraction.holders import given, governing
from tracker.extraction.mentions import Mention
from tracker.extraction.readings import PAUSES, Figure, Reading
from tracker.extraction.rivals import pair_last

_REACH = 60
_NEAR = 8
_PAIR = 3


def rated(reading: Reading, figure: Figure) -> Mention | None:
    """Whom a judgement is about: "approve of Smith", "Smith's rating", شعبية الرئيس."""
    group = share_of(reading, figure)
    owner = reading.ending.get(figure.begin - 1)
    if owner is not None and owner.owner and owner.named and not reading.words.head_first:  # "versus Smith's 34%"
        return owner
    listed = benefiting(reading, figure) or _listed_rating(reading, figure, group)
    if listed is not None and listed.kind != "group":
        return listed
    last = pair_last(reading, figure)
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
    if reading.words.head_first or behind is None or behind > pair_last(reading, figure) + _PAIR:
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
