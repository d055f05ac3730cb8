"""Who stands right beside a figure and has it: a name before its bracket, behind it, or in a list with its own."""

from __future__ import annotations

from tracker.extraction.mentions import Mention
from tracker.extraction.readings import CLOSING, OPENING, PAUSES, Figure, Reading

GIVEN = frozenset({"contributed", "aid"})
NAMED_BESIDE = frozenset({"vote_share", "opinion", "lead", "approval", "disapproval"})
_OWNED = frozenset({"raised", "spent", "balance"})  # what is said to be theirs: "compared with Labour's £2m"
CONTESTING = frozenset({"vote_share", "opinion"})
_NEAR = 8
_PAIR = 3
LONGEST_LIST = 20
STOPS = PAUSES | frozenset(";؛")
_LABEL_ENDS = CLOSING | frozenset(",.;")  # not "Smith: 45% Jones: 44%"


def receives(reading: Reading, mention: Mention) -> bool:
    """ "aid to Egypt", مساعدات لمصر ولبنان: to whom something is given."""
    words, ands = reading.words, reading.sentence.language.ands
    takes = any(reading.word(at) in words.receiving for at in range(mention.upto + 1, mention.upto + _PAIR))
    for _ in range(LONGEST_LIST):  # the first of a list has the preposition
        preposition = reading.preposition(mention)
        before = reading.ending.get(mention.begin - (1 if words.head_first else 2)) if preposition in ands else None
        if before is None:
            break
        mention = before
    return takes or (preposition != "" and preposition in words.to | words.for_ | {words.benefit})


def beside(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith 48%, Jones (45%)", "against 535 thousand for Jones": a list names each right beside its figure."""
    named_beside = figure.role.name in NAMED_BESIDE
    bracketed = (
        figure.role.name in _OWNED and reading.word(figure.begin - 1) in OPENING and not reading.words.head_first
    )
    if not named_beside and not bracketed and not continues(reading, figure):
        return None
    is_given = figure.role.name in GIVEN  # to whom something is given does not give it
    behind = benefiting(reading, figure)
    if behind is not None and not is_given:
        return behind
    labelled = _label(reading, figure)
    if labelled is not None:
        return labelled
    at = _before_marks(reading, figure)
    mention = reading.ending.get(at)
    if mention is None or mention.begin <= figure.left or not mention.usable or _is_told_by(reading, mention):
        return None
    if is_given and receives(reading, mention):
        return None
    mention = _led_by(reading, _apposed_to(reading, mention))
    if mention.owner:
        whose = named_beside or (figure.role.name in _OWNED and not reading.words.head_first)
        gets = named_beside and reading.words.head_first and _gets(reading, mention)  # حصول حزب الوسط على 20%
        return mention if whose and (at == figure.begin - 1 or gets) else None
    if mention.kind == "noun" and not reading.words.head_first:
        return None
    if reading.word(figure.begin - 1) in OPENING:
        if _in_places(reading, figure, mention):
            return None
        told = _named_before_bracket(reading, mention)
        return mention if told is None and _is_outpaced(reading, figure, mention) else told
    if named_beside and mention.named and _is_placed(reading, at, figure.begin):
        if not reading.words.head_first and reading.preposition(mention) in reading.words.within:
            return None  # "leads in Ontario with 38%"
        trails = reading.preposition(mention) in reading.words.trailing  # خلف حزب الوسط على 30%
        return mention if not reading.words.head_first or trails or reading.stands_free(mention) else None
    return mention if _opens_clause(reading, figure, mention) else None


def _is_told_by(reading: Reading, mention: Mention) -> bool:
    """سمير من الحزب الذي يتزعمه [حداد]، على 41%: whether a clause has its own subject right before a figure."""
    relative = reading.words.head_first and reading.word(mention.begin - 2) in reading.words.relatives
    return relative and reading.forms.is_verb(mention.begin - 1)


def _gets(reading: Reading, mention: Mention) -> bool:
    """Whether a candidate owns a noun of a contest: حصول سمير, فوز الحزب."""
    return mention.named and any(
        reading.word(at) in reading.words.contests for at in range(mention.begin, mention.first)
    )


def _named_before_bracket(reading: Reading, mention: Mention) -> Mention | None:
    """ "Smith ($5m)", "were Smith of Ohio ($5m) and …": who stands before a bracket, named by no one else's verb."""
    words = reading.words
    if reading.stands_free(mention) or (mention.named and reading.preposition(mention) in words.trailing):
        return mention
    if words.head_first or mention.kind != "name":
        return None
    before = reading.ending.get(mention.begin - 2)
    placed = reading.preposition(mention) in words.within | reading.sentence.language.of
    if placed and before is not None and before.kind == "name":
        mention = before
    begin = mention.begin - 1
    while mention.begin - begin < _PAIR and reading.sentence.token(begin).kind == "word":
        if reading.word(begin) in words.copulas:
            return mention
        begin -= 1
    return mention if placed and reading.stands_free(mention) else None


def listed_place(reading: Reading, figure: Figure) -> bool:
    """ "leads in Alba (62%), Borne (53%)": whether the bracket of a figure stands in a list of places."""
    place = reading.ending.get(figure.begin - 2) if reading.word(figure.begin - 1) in OPENING else None
    return place is not None and _in_places(reading, figure, place)


def _in_places(reading: Reading, figure: Figure, mention: Mention) -> bool:
    """ "leads in Alba (62%), Borne (53%) and Corve (48%)": whether a bracket in a list tells of a place."""
    words, language = reading.words, reading.sentence.language
    if words.head_first or figure.role.name not in CONTESTING:
        return False
    for _ in range(LONGEST_LIST):
        if reading.preposition(mention) in words.within:
            return True
        at = mention.begin - 1
        at -= reading.sentence.token(at).kind == "word" and reading.word(at) not in words.closed  # "lower Alba"
        while reading.word(at) in PAUSES or reading.word(at) in language.ands or reading.word(at) in CLOSING:
            at -= 1
        draft = reading.sentence.drafts.get(reading.sentence.owner.get(at, -1))
        draft = draft or next((each for each in reading.sentence.drafts.values() if each.last == at), None)
        before = reading.ending.get(draft.first - 2) if draft is not None else None
        if before is None or at == mention.begin - 1:
            return False
        mention = before
    return False


def _label(reading: Reading, figure: Figure) -> Mention | None:
    """ "45% Labour, 44% Greens": the name right behind the share, where the list sets it there."""
    words, behind = reading.words, reading.beginning.get(figure.last + 1)
    if words.head_first or figure.role.name not in CONTESTING or behind is None or not behind.named:
        return None
    starts = reading.word(figure.begin - 1) in OPENING or reading.word(figure.begin - 1) in PAUSES
    ends = reading.word(behind.upto + 1) in _LABEL_ENDS
    return behind if starts and ends else None


def _is_outpaced(reading: Reading, figure: Figure, mention: Mention) -> bool:
    """ "ahead of the ecologist Dupont (8%)", "53% against Dupont (47%)": a rival, with the share in a bracket."""
    words = reading.words
    if words.head_first or figure.role.name not in CONTESTING or not mention.named:
        return False
    for at in range(mention.begin - 1, max(figure.left, mention.begin - _NEAR), -1):
        if reading.word(at) in words.ahead_of:
            return True
        if reading.word(at) in words.prepositions - reading.sentence.language.of or reading.forms.is_verb(at):
            return False
    return False


def _apposed_to(reading: Reading, mention: Mention) -> Mention:
    """حصل سمير، المرشح الثالث، على: whom a title between two commas stands behind."""
    token, words = reading.sentence.tokens[mention.begin], reading.words
    title = words.head_first and token.word in words.titles and token.prefix == reading.sentence.language.definite
    if not title or reading.word(mention.begin - 1) not in PAUSES or reading.word(mention.upto + 1) not in PAUSES:
        return mention
    before = reading.ending.get(mention.begin - 2)
    return before if before is not None and before.usable else mention


def _led_by(reading: Reading, mention: Mention) -> Mention:
    """حزب الوسط بزعامة سمير: the party before its leader."""
    if reading.sentence.tokens[mention.begin].word not in reading.words.leadership:
        return mention
    before = reading.ending.get(mention.begin - 1) or reading.ending.get(mention.begin - 2)
    return before if before is not None and before.usable else mention


def _before_marks(reading: Reading, figure: Figure) -> int:
    """The token before the marks and small words that may stand between a name and its figure."""
    at = figure.begin - 1
    for _ in range(_PAIR):
        word = reading.word(at)
        if word == ")" and at > figure.left:  # Haddad (Independent) 51%
            at = next(
                (i - 1 for i in range(at - 1, max(figure.left, at - _NEAR), -1) if reading.word(i) in OPENING), at
            )
            break
        also = word in reading.words.particles and reading.word(at + 1) in reading.words.at  # "Labour also on 4%"
        if at <= figure.left or not (also or word in reading.words.at or word in OPENING or word in PAUSES):
            break
        at -= 1
    return at


def _is_placed(reading: Reading, at: int, stop: int) -> bool:
    """ "Smith at 48%", بايدن بنسبة."""
    return any(reading.word(i) in reading.words.at for i in range(at + 1, stop))


def _opens_clause(reading: Reading, figure: Figure, mention: Mention) -> bool:
    """Whether a mention begins its clause and no verb or preposition governs it: "…, Jones 45%"."""
    start = mention.begin
    while start > figure.left + 1 and reading.word(start - 1) not in STOPS:
        start -= 1
    if figure.role.name in CONTESTING and mention.upto == figure.begin - 1 and _is_beaten(reading, start, mention):
        return True
    governed = reading.words.prepositions | {reading.words.benefit or ""}
    if reading.preposition(mention) in governed or reading.forms.is_verb(mention.begin - 1):
        return False
    return reading.forms.verbless(start, mention.begin)


def _is_beaten(reading: Reading, start: int, mention: Mention) -> bool:
    """متقدمة على سمير 35%: the one of whom somebody is ahead, right before the share."""
    words = reading.words
    governed = words.head_first and reading.preposition(mention) in words.ahead_of
    return governed and any(reading.word(at) in words.contests for at in range(start, mention.begin))


def continues(reading: Reading, figure: Figure) -> bool:
    """Whether a figure of the same role stands before it and no verb between."""
    if not reading.answered or reading.answered[-1][1] != figure.role.name or figure.left < 0:
        return False
    return reading.forms.verbless(figure.left + 1, figure.begin)


def benefiting(reading: Reading, figure: Figure) -> Mention | None:
    """ "45% for Jones", 44% لترامب: the mention right behind the figure, for whom it is."""
    at, words = _behind_votes(reading, _behind_insertion(reading, figure.last + 1)), reading.words
    inserted = at > figure.last + 1 and reading.word(figure.last + 1) in OPENING
    while reading.word(at) in CLOSING:
        at += 1
    if reading.word(at) in words.for_:
        at += 1
        while reading.word(at) in words.titles and at not in reading.beginning:
            at += 1
        mention = reading.beginning.get(at)
        return head_of(reading, mention, figure.right) if mention is not None and mention.usable else None
    mention = reading.beginning.get(at)
    if mention is None or not words.benefit or (mention.begin >= figure.right and not inserted):
        return None
    token = reading.sentence.tokens[mention.begin]
    if token.prefix or not token.word.startswith(words.benefit):
        return mention if token.prefix.startswith(words.benefit) else None
    if token.word in reading.sentence.language.vocabulary or mention.first != mention.begin:
        return None
    start = max(mention.start, token.start + len(words.benefit))  # a name that stands only here: 44% لترامب
    return Mention(mention.begin, mention.first, mention.last, start, mention.end, "name", False, mention.upto)


def _behind_votes(reading: Reading, at: int) -> int:
    """64% من الأصوات لسمير: behind the votes that a share is of."""
    votes = reading.word(at) in reading.sentence.language.of and reading.word(at + 1) in reading.words.votes
    return at + 2 if votes else at


def _behind_insertion(reading: Reading, at: int) -> int:
    """41% (نقطتان أكثر) لسمير: behind a short bracket at a token."""
    if reading.word(at) not in OPENING:
        return at
    return next((i + 1 for i in range(at + 1, at + _NEAR) if reading.word(i) in CLOSING), at)


def head_of(reading: Reading, mention: Mention, stop: int) -> Mention:
    """ "the Ohio governor", "the Labour leader Ann Moss": the noun or the name that a name before it only describes."""
    words, at = reading.words, mention.upto + 1
    if words.head_first or mention.owner or mention.kind == "pronoun":
        return mention
    while at < stop and reading.word(at) in words.titles and at not in reading.beginning:
        at += 1
    behind = reading.beginning.get(at) if at < stop else None
    return behind if behind is not None and behind.kind in ("name", "actor") and not behind.owner else mention
