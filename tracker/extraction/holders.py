"""Who does what a figure measures: raises, gives, pays, holds, grants, buys, wins.

The nearest evidence wins: a name in a list beside its figure, a name behind "by", an owner, the subject of the verb.
"""

from __future__ import annotations

from tracker.extraction.beside import CONTESTING, GIVEN, LONGEST_LIST, STOPS, beside, continues, listed_place, receives
from tracker.extraction.drafts import is_capital
from tracker.extraction.mentions import Mention, has_object, is_abstract
from tracker.extraction.readings import CLOSING, OPENING, PAUSES, Figure, Reading
from tracker.extraction.rivals import ahead, opposed, outdone

_HELD = frozenset({"balance"})
_CONTESTED = frozenset({"vote_share", "lead"})
_REACH = 60
_NEAR = 8
_FAR = 14
_CLAUSE = 24
_PAIR = 3
_MODIFIERS = 5


def holder(reading: Reading, figure: Figure, rivals: list[Mention]) -> Mention | None:
    """Who raised, gave, paid, holds, granted, bought or won a figure, by the words of its sentence.

    Args:
        reading, figure: the sentence and the figure's place in it.
        rivals: the candidates named before, the latest last.
    """
    return (
        _converted(reading, figure)
        or _bracketed(reading, figure)
        or (ahead(reading, figure) if figure.role.name in _CONTESTED else None)
        or _leading_party(reading, figure)
        or (_favoured(reading, figure) if figure.role.name == "lead" else None)
        or _clause_before(reading, figure)
        or _doer(reading, figure)
        or beside(reading, figure)
        or opposed(reading, figure, rivals)
        or outdone(reading, figure)
        or (given(reading, figure) if figure.role.name in _CONTESTED else None)
        or (_debtor(reading, figure) if figure.role.name in _HELD else None)
        or (_buyer(reading, figure) if figure.role.name == "deal" else None)
        or _listed(reading, figure)
        or _owner(reading, figure)
        or _owner_of_clause(reading, figure)
        or (_leads_by(reading, figure) if figure.role.name == "lead" else None)
        or (_contesting(reading, figure) if figure.role.name in _CONTESTED else governing(reading, figure))
    )


def _bracketed(reading: Reading, figure: Figure) -> Mention | None:
    """ "Mary Smith (28%) trailed by a little": the candidate before the bracket."""
    contested = figure.role.name in CONTESTING and not reading.words.head_first
    return beside(reading, figure) if contested and reading.word(figure.begin - 1) in OPENING else None


def _leading_party(reading: Reading, figure: Figure) -> Mention | None:
    """ "a 6-point Labour lead": the name between the points and the lead."""
    at, cue = figure.last + 1, figure.role.evidence
    if reading.words.head_first or figure.role.name != "lead" or cue is None or not at < cue <= at + _PAIR:
        return None
    mention = reading.beginning.get(at)
    if mention is not None:
        return mention if mention.named and mention.upto < cue else None
    tokens = reading.sentence.tokens
    if any(tokens[i].kind != "word" or not is_capital(reading.sentence, i) for i in range(at, cue)):
        return None
    return Mention(at, at, cue - 1, tokens[at].start, tokens[cue - 1].end, "name", False, cue - 1)


def nearest(reading: Reading, figure: Figure, *, behind: bool) -> Mention | None:
    """The nearest name before a figure, and where `behind` allows it the first one behind."""
    named = [m for m in reading.mentions if reading.is_somebody(m) or _is_party(reading, figure, m)]
    if figure.role.name in GIVEN:
        named = [mention for mention in named if not receives(reading, mention)]
        if reading.words.head_first:  # خُصص مبلغ في السودان: a place gives nothing
            named = [m for m in named if reading.preposition(m) not in reading.words.within] or named
    if figure.role.name == "deal" and reading.words.head_first:
        sides = [mention for mention in named if _is_between(reading, mention)]
        behind = behind and not sides
        named = [mention for mention in named if mention not in sides]
    before = [mention for mention in named if mention.upto < figure.begin]
    if before:
        return reading.first_of_pair(reading.last_free(before) or before[-1])
    if not behind:
        return None
    held = figure.draft.kind == "money" and not reading.words.head_first
    behind_it = (
        m for m in named if m.begin > figure.last and not (held and m.owner and _is_within(reading, m))
    )  # not "… in the state's history"
    return next((m for m in behind_it if not _only_modifies(reading, m)), None)


def _is_within(reading: Reading, mention: Mention) -> bool:
    return reading.preposition(mention) in reading.words.within


def _is_party(reading: Reading, figure: Figure, mention: Mention) -> bool:
    """ "the Liberals have a 5-point lead": those who could be a group of voters, but contest."""
    contested = figure.role.name in _CONTESTED or (
        mention.upto + 2 == figure.begin and reading.word(mention.upto + 1) in PAUSES  # Liberal Democrats: $5m
    )
    contested = contested and mention.kind == "group" and not reading.words.head_first
    return contested and mention.begin > 0 and is_capital(reading.sentence, mention.last)


def _is_between(reading: Reading, mention: Mention) -> bool:
    """المبادلات بين مصر وتونس: trade between several is nobody's own."""
    ands = reading.sentence.language.ands
    for _ in range(LONGEST_LIST):  # the first of a list has the preposition
        before = reading.ending.get(mention.begin - 1) if reading.preposition(mention) in ands else None
        if before is None:
            break
        mention = before
    return reading.preposition(mention) in reading.words.among


def _only_modifies(reading: Reading, mention: Mention) -> bool:
    """ "spent on Facebook ads": a name before the noun that it describes, in a language that sets it there."""
    follows = mention.upto + 1
    noun = reading.sentence.token(follows).kind == "word" and reading.word(follows) not in reading.words.closed
    modifies = noun and not mention.owner and not reading.words.head_first
    return modifies and not reading.forms.is_verb(follows)


def _converted(reading: Reading, figure: Figure) -> Mention | None:
    """The same amount in another currency, in brackets right behind the first."""
    if not reading.answered or reading.word(figure.begin - 1) not in OPENING:
        return None
    draft, _, found = reading.answered[-1]
    return found if draft.kind == "money" and draft.last == figure.begin - 2 else None


def _doer(reading: Reading, figure: Figure) -> Mention | None:
    """ "raised by Smith", منحة من البنك: whom a passive or a noun names behind a preposition."""
    words = reading.words
    sources = words.by | words.from_ if figure.role.name in GIVEN else words.by
    bid = _bidder(reading, figure) if figure.role.name == "deal" and not words.head_first else None
    if bid is not None:
        return bid
    if not words.head_first and reading.word(figure.last + 1) in sources and not _is_given(reading, figure):
        named = _named_behind(reading, figure)
        if named is not None:
            return named
    asked = _asked(reading, figure) if figure.role.name == "aid" and not words.head_first else None
    if asked is not None:
        return asked
    for mention in reading.between(figure.last + 1, min(figure.right, figure.last + _NEAR)):
        if _is_source(reading, mention, sources) and _follows(reading, figure, mention):
            if reading.word(mention.begin - 1) in words.from_ and _is_given(reading, figure):
                continue
            return mention if reading.forms.verbless(figure.last + 1, mention.begin, allowed=2) else None
    for mention in reversed(list(reading.between(max(figure.left, figure.begin - _FAR), figure.begin))):
        if _is_source(reading, mention, sources) and _is_of_thing(reading, mention):
            if mention.begin < figure.begin - _NEAR and words.head_first:
                return None
            whole = not any(reading.word(at) in STOPS for at in range(mention.upto + 1, figure.begin))
            totals = (
                whole and not words.head_first and reading.word(figure.begin - 1) in reading.sentence.language.light
            )
            return mention if reading.forms.verbless(mention.upto + 1, figure.begin, allowed=totals) else None
    return _clause_behind(reading, figure)


def _bidder(reading: Reading, figure: Figure) -> Mention | None:
    """ "turned down a $5m bid from Acme", "a bid of $5m from Acme": who would buy."""
    words, after = reading.words, figure.last + 1
    made = reading.word(after) in words.bids
    before = range(figure.begin - 1, max(figure.left, figure.begin - 1 - _PAIR), -1)
    if not made and not any(reading.word(at) in words.bids for at in before):
        return None
    after += made
    found = reading.beginning.get(after + 1) if reading.word(after) in words.from_ else None
    somebody = found is not None and found.usable and found.kind != "pronoun" and not found.owner
    return found if somebody else None


def _clause_before(reading: Reading, figure: Figure) -> Mention | None:
    """مجموع ما أنفقه المرشحان تجاوز 5 ملايين: the subject of the clause that tells which amounts."""
    words, language = reading.words, reading.sentence.language
    if not words.head_first or figure.draft.kind != "money":
        return None
    for at in range(figure.begin - 2, max(figure.left + 1, figure.begin - _CLAUSE), -1):
        told = reading.ended_before(at - 1) if reading.word(at - 1) in words.relatives else None
        led = told is not None or reading.word(at - 1) in words.particles
        if not led or (told is not None and told.usable) or not has_object(language, reading.word(at)):
            continue
        found = reading.beginning.get(at + 1)
        if found is not None and not found.usable and reading.word(found.upto + 1) in words.from_:  # كل من سالم وحداد
            found = reading.beginning.get(found.upto + 2)
        elif found is not None and not reading.is_bare(found):
            return None
        if found is None or not found.usable or found.kind == "pronoun":
            return None
        goes_on = any(
            reading.sentence.joined(i) for i in range(found.upto + 1, figure.begin) if reading.forms.is_verb(i)
        )
        return found if not goes_on and reading.forms.verbless(found.upto + 1, figure.begin, allowed=1) else None
    return None


def _named_behind(reading: Reading, figure: Figure) -> Mention | None:
    """ "$5m from retired banker and donor Smith": the name behind whatever is said of its bearer."""
    begin = figure.last + 2
    for mention in reading.between(begin, min(figure.right, begin + _FAR)):
        if any(reading.word(at) in STOPS for at in range(begin, mention.begin)):
            return None
        if not reading.forms.verbless(begin, mention.begin):
            return None
        if mention.kind == "name":
            return mention if not mention.owner else None
    return None


def _asked(reading: Reading, figure: Figure) -> Mention | None:
    """ "a $2bn World Bank loan", "turned to the IMF for a $2bn loan": who lends what another asks for."""
    words = reading.words
    lender = reading.beginning.get(figure.last + 1)
    if lender is not None and lender.kind == "name" and reading.word(lender.upto + 1) in words.lent:
        return lender if not lender.owner else None
    at = figure.begin - 1
    at -= reading.word(at) in words.determiners
    if reading.word(at) not in words.for_:
        return None
    near = [m for m in reading.between(max(figure.left, at - _NEAR), at) if m.named]
    if not near or not reading.forms.verbless(near[-1].upto + 1, at) or reading.preposition(near[-1]) not in words.to:
        return None
    verbs = range(near[-1].begin - 1, near[-1].begin - 1 - _PAIR, -1)
    return near[-1] if any(reading.word(verb) in words.turning for verb in verbs) else None


def _is_given(reading: Reading, figure: Figure) -> bool:
    """Whether the verb before a figure has its giver for a subject, so that "from" tells where it is taken from."""
    words = reading.words
    for at in range(figure.begin - 1, max(figure.left, figure.begin - _NEAR), -1):
        if reading.forms.is_verb(at):
            if not words.head_first and reading.word(at) in words.reporting:  # "announced a $5m gift from Smith"
                return False
            passive = not words.head_first and reading.word(at - 1) in words.auxiliaries
            return reading.word(at) not in words.receiving and reading.word(at) not in words.auxiliaries and not passive
    return False


def _is_source(reading: Reading, mention: Mention, sources: frozenset[str]) -> bool:
    """Whether "by" or "from" stands before a mention; من قبل is "by" only behind another preposition."""
    if not mention.usable or reading.preposition(mention) not in sources:
        return False
    words = reading.words
    if reading.word(mention.begin - 2) in words.followed:
        return False
    if not words.head_first or reading.word(mention.begin - 1) not in words.by - words.among:
        return True
    return reading.word(mention.begin - 2) in words.prepositions


def _follows(reading: Reading, figure: Figure, mention: Mention) -> bool:
    """Whether a source stands right behind its figure: "5 million given by", 5 ملايين مقدمة من."""
    between = reading.sentence.words[figure.last + 1 : mention.begin - 1]
    given = figure.role.name in GIVEN and not reading.words.head_first
    if given and not reading.words.reporting.isdisjoint(between):
        return False  # "a pledge of $5m announced by the minister"
    return (len(between) <= 2 and reading.words.closed.isdisjoint(between)) or _is_of_thing(reading, mention)


def _is_of_thing(reading: Reading, mention: Mention) -> bool:
    """Whether "from" is said of a thing right before it: منحة من البنك, and not of one in a group or a place."""
    if not reading.words.head_first or reading.preposition(mention) not in reading.words.from_:
        return True
    before = reading.ending.get(mention.begin - 2)
    if before is not None and before.usable:  # تحصل عليه مصر من الصندوق
        near = range(before.begin - 1, before.begin - _PAIR, -1)
        return any(reading.word(at) in reading.words.receiving for at in near)
    return before is not None


def _clause_behind(reading: Reading, figure: Figure) -> Mention | None:
    """5 ملايين قدمتها السعودية: a clause behind the figure, whose pronoun is the figure, has its own subject."""
    words = reading.words
    if not words.head_first:
        return _contact_clause(reading, figure)
    promised = reading.beginning.get(figure.last + 2)
    told = promised is not None and promised.usable and reading.forms.is_verb(figure.last + 1)
    if promised is not None and told and reading.word(promised.upto + 1) in words.pronouns:  # وعدت الوزارة بها
        return promised
    for at in range(figure.last + 1, min(figure.right, figure.last + 5)):
        if reading.word(at) in PAUSES or reading.sentence.joined(at):
            return None
        if reading.word(at).endswith(words.possessive_suffixes) and reading.word(at) in words.verbs:
            mention = reading.beginning.get(at + 1)
            return mention if mention is not None and mention.usable else None
    return None


def _contact_clause(reading: Reading, figure: Figure) -> Mention | None:
    """ "more than the $5m (that) Smith has raised": the subject of the clause that tells which amount it is."""
    words = reading.words
    opening = {reading.word(figure.draft.first - 1), reading.word(figure.begin - 1)}  # "the more than $5m they sent"
    if opening.isdisjoint(reading.sentence.language.determiners) and not _is_determined(reading, figure):
        return None
    after = figure.last + 1
    if reading.word(after) in words.things and reading.word(after + 1) in words.relatives:
        after += 1  # the $5m haul that
    subject = reading.beginning.get(after) or reading.beginning.get(after + (reading.word(after) in words.relatives))
    if subject is None:
        after += reading.word(after) in words.relatives
        while reading.word(after) in words.titles and after not in reading.beginning:  # "that former Rep. Smith raised"
            after += 1
        subject = reading.beginning.get(after)
    if subject is not None and subject.owner:  # her opponent
        subject = reading.beginning.get(subject.upto + 1)
    if subject is not None and reading.forms.is_verb(_past_aside(reading, subject.upto + 1)):
        return subject
    last = subject
    while last is not None and not reading.forms.is_verb(last.upto + 1):  # "that unions, parties and firms spent"
        step = last.upto + 1
        while reading.word(step) in PAUSES or reading.word(step) in reading.sentence.language.ands:
            step += 1
        last = reading.beginning.get(step) if step > last.upto + 1 else None
    return subject if last is not None else None


def _is_determined(reading: Reading, figure: Figure) -> bool:
    """Whether an article stands before an amount's adjectives: "the inflation-adjusted $5m"."""
    words, at = reading.words, figure.begin - 1
    while at > figure.left and figure.begin - at <= _MODIFIERS:
        word, token = reading.word(at), reading.sentence.tokens[at]
        if word in words.determiners:
            return True
        glued = token.word == "-" and not token.gap
        if (
            word in words.closed
            or reading.forms.is_verb(at)
            or (at in reading.ending and reading.ending[at].named)
            or (token.kind == "mark" and not glued)
        ):
            return False
        at -= 1
    return False


def _past_aside(reading: Reading, at: int) -> int:
    """Where a sentence goes on behind what a bracket or two commas enclose: "Smith (Ohio) raised"."""
    ends = CLOSING if reading.word(at) in OPENING else PAUSES if reading.word(at) in PAUSES else None
    if ends is None:
        return at
    return next((i + 1 for i in range(at + 1, at + _NEAR) if reading.word(i) in ends), at)


def _debtor(reading: Reading, figure: Figure) -> Mention | None:
    """المديونية المستحقة على البنوك: who owes a debt, behind its adjective."""
    words = reading.words
    for mention in reversed(list(reading.between(max(0, figure.left), figure.begin))):
        if reading.preposition(mention) in words.approving and reading.word(mention.begin - 2) in words.owed:
            return mention if mention.usable else None
    return None


def _buyer(reading: Reading, figure: Figure) -> Mention | None:
    """ "the sale of jets to Israel", صفقة للسعودية: to whom something is sold; each of a list may have its own."""
    words = reading.words
    sold = next((at for at in range(figure.begin - 1, figure.left, -1) if reading.word(at) in words.sold), None)
    buyers = words.to | {words.benefit}
    joined = next((at for at in range(figure.begin - 1, figure.left, -1) if reading.word(at) in words.joining), None)
    if joined is not None and (sold is None or joined > sold):  # "joined Chelsea for $5m"
        moved = [m for m in reading.between(joined + 1, figure.begin) if m.named and reading.preposition(m) in buyers]
        club = moved[-1] if moved else reading.beginning.get(joined + 1)
        paid = club is not None and not words.for_.isdisjoint(reading.sentence.words[club.upto + 1 : figure.begin])
        return club if paid else None
    if sold is None and not words.head_first:  # "a $5m contract to sell jets to Israel"
        behind = range(figure.last + 1, min(figure.right, figure.last + _NEAR))
        sold = next((at for at in behind if reading.word(at) in words.sold), None)
        if sold is not None:
            return _bought_by(reading, figure, sold)
    listed = sold is None and continues(reading, figure)
    if listed and any(reading.word(at) in words.sold for at in range(figure.left)):
        sold = figure.left
    if sold is None:
        return None
    reached = reading.between(sold + 1, figure.begin if listed else min(figure.right, figure.last + _NEAR))
    bought = words.traded if words.head_first else frozenset()  # صفقة لشراء الشركة
    fit = (m for m in reached if m.named and reading.preposition(m) in buyers)
    return next((m for m in fit if reading.word(m.begin) not in bought), None)


def _bought_by(reading: Reading, figure: Figure, sold: int) -> Mention | None:
    """To whom what is told of behind an amount goes; the clause must not have ended before."""
    for mention in reading.between(sold + 1, min(figure.right, sold + _FAR)):
        if any(reading.word(at) in STOPS for at in range(sold, mention.begin)):
            return None
        if mention.named and reading.preposition(mention) in reading.words.to:
            return mention
    return None


def given(reading: Reading, figure: Figure) -> Mention | None:
    """ "the poll gives Smith 45%": the object of a verb whose subject only reports."""
    for at in range(figure.begin - 1, max(figure.left, figure.begin - _FAR), -1):
        if reading.word(at) in reading.words.giving:
            begin = at + 1
            while (
                begin not in reading.beginning and reading.word(begin) in reading.words.titles | reading.words.partisans
            ):
                begin += 1
            found = reading.beginning.get(begin)
            if found is None or not found.named or found.upto >= figure.begin:
                return None
            near = figure.begin <= found.upto + 4
            alone = next(reading.between(found.upto + 1, figure.begin), None) is None
            return found if near or (alone and reading.forms.verbless(found.upto + 1, figure.begin)) else None
    return None


def _listed(reading: Reading, figure: Figure) -> Mention | None:
    """ "4 million in June and 5 million in July": nobody new is named since the figure before."""
    if not continues(reading, figure):
        return None
    if listed_place(reading, figure):
        return reading.answered[-1][2]
    for mention in reading.between(figure.left + 1, figure.begin):
        if mention.kind in ("name", "actor", "group") and not mention.owner and reading.stands_free(mention):
            return None
        theirs = mention.owner and mention.kind in ("name", "group") and not reading.words.head_first
        if theirs and figure.begin - mention.upto <= _PAIR and figure.draft.kind == "money":
            return None  # "to the Republicans' combined $3m"
    return reading.answered[-1][2]


def _owner(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith's debt of $5 million", إنفاق الحزب 5 ملايين: an owner with no verb between."""
    modifier: Mention | None = None
    for mention in reversed(list(reading.between(max(0, figure.left), figure.begin))):
        if not reading.forms.verbless(mention.upto + 1, figure.begin) or _clause_begins(reading, mention, figure):
            break
        if _has_nothing(reading, reading.word(mention.begin)):
            continue
        if figure.role.name in _CONTESTED and _contest_between(reading, mention.upto + 1, figure.begin):
            break
        cast = figure.role.name in _CONTESTED and reading.word(mention.begin) in reading.words.votes
        owns = (
            mention.owner
            and not cast
            and mention.usable
            and (mention.kind != "noun" or reading.is_indefinite(mention) or _is_fortune(reading, mention))
        )
        if mention.kind == "pronoun" and not _is_owner(reading, figure, mention):
            continue
        if owns and not _is_object(reading, figure, mention):
            return reading.behind_titles(mention)
        given_to = figure.role.name in GIVEN and receives(reading, mention)
        somebody = mention.named and reading.is_somebody(mention)
        if modifier is None and somebody and not given_to and _modifies(reading, mention):
            modifier = mention
    return modifier


def _clause_begins(reading: Reading, mention: Mention, figure: Figure) -> bool:
    """من فئات المجتمع، حيث تجاوزت التبرعات 5 ملايين: another clause, whose verb is the bound of the figure."""
    words = reading.words
    between = range(mention.upto + 1, figure.begin)
    return words.head_first and any(reading.word(at) in words.subordinators for at in between)


def _is_fortune(reading: Reading, mention: Mention) -> bool:
    """ثروة الحداد: whose a fortune is by a noun that no table knows has a name with an article."""
    named = reading.word(mention.first) not in reading.sentence.language.vocabulary
    return named and reading.word(mention.begin) in reading.words.fortunes and mention.first == mention.last


def _owner_of_clause(reading: Reading, figure: Figure) -> Mention | None:
    """أن ثروة سمير المرتبطة بأسهم الشركة بلغت 5 ملايين: whose the noun is that opens the clause of a bare verb."""
    if not reading.words.head_first or figure.draft.kind != "money":
        return None
    near = range(figure.begin - 1, max(figure.left, figure.begin - 1 - _PAIR), -1)
    verb = next((at for at in near if reading.forms.is_verb(at)), None)
    if verb is None or reading.sentence.joined(verb):
        return None
    behind = reading.beginning.get(verb + 1)
    for at in range(verb - 1, figure.left, -1) if behind is None or not behind.usable else ():
        if reading.forms.is_verb(at):
            return None
        if reading.word(at) in reading.words.openers:
            return next((m for m in reading.mentions if at < m.begin <= at + 2 and m.owner and m.usable), None)
    return None


def _has_nothing(reading: Reading, noun: str) -> bool:
    """قائمة الأثرياء, اندلاع المعارك: a noun of a list, or one that only its form makes a verbal noun."""
    language, words = reading.sentence.language, reading.words
    return noun in words.rankings or (is_abstract(language, noun) and noun not in words.things)


def _contest_between(reading: Reading, first: int, stop: int) -> bool:
    """Whether a word that tells who is ahead, though no verb, stands in the tokens: سمير متقدم على خصمه."""
    words = reading.words
    return words.head_first and any(reading.word(at) in words.contests for at in range(first, stop))


def _leads_by(reading: Reading, figure: Figure) -> Mention | None:
    """ "Labour's advantage over the Tories, which touched 26 points": whose the noun is that tells of the lead."""
    at = figure.role.evidence
    if at is None or at >= figure.begin:
        return None
    if reading.words.head_first:
        owner = reading.beginning.get(at)
        return owner if owner is not None and owner.owner and owner.named else None
    return next((m for m in reversed(reading.mentions) if m.owner and m.usable and m.upto < at <= m.upto + 3), None)


def _contesting(reading: Reading, figure: Figure) -> Mention | None:
    """The subject of the nearest verb of a contest: who won, got, leads."""
    for at in range(figure.begin - 1, max(figure.left, figure.begin - _REACH), -1):
        clause = reading.word(at - 1) in reading.words.relatives  # "beating Jones, who had 46%"
        if reading.word(at) in reading.words.contests and (clause or reading.word(at) not in reading.words.auxiliaries):
            if is_noun(reading, at):
                continue
            subject = reading.subject_of(at, figure.begin)
            if subject is not None and subject.usable:
                return subject
    return None


def is_noun(reading: Reading, at: int) -> bool:
    """Whether a word of contests is a noun here: "a healthy lead", not "the Tories lead", "to lead"."""
    words, before = reading.words, reading.word(at - 1)
    if words.head_first or reading.word(at) not in words.things:
        return False
    mention = reading.ending.get(at - 1)
    governed = before in words.auxiliaries or before in words.to or before in words.conjunctions
    return not governed and (mention is None or not (mention.named or mention.kind in ("group", "pronoun")))


def _favoured(reading: Reading, figure: Figure) -> Mention | None:
    """الفارق لصالح سمير بين 4 و7 نقاط: in whose favour a gap is said to be, before it is told."""
    words = reading.words
    if not words.head_first:
        return None
    gap = figure.role.evidence
    near = reading.between(gap + 1, figure.begin) if gap is not None and figure.left < gap < figure.begin else ()
    return next((m for m in near if m.usable and reading.word(m.begin - 1) in words.for_), None)


def _is_owner(reading: Reading, figure: Figure, pronoun: Mention) -> bool:
    """ "its debt of 5 billion", "his 5 billion", but not "sold its grid for 5 billion"."""
    follows = pronoun.upto + 1
    return reading.words.head_first or follows >= figure.begin or reading.word(follows) in reading.words.things


def _is_object(reading: Reading, figure: Figure, owner: Mention) -> bool:
    """دعم الأسر، شراء النادي: what stands as an owner is whom it is given to, or what is bought."""
    words, noun = reading.words, reading.word(owner.begin)
    if figure.role.name in GIVEN:
        return noun in words.helped and not (
            noun in words.national and owner.kind == "name" and owner.first == owner.upto
        )
    return figure.role.name == "deal" and noun in words.traded and reading.word(owner.first) not in words.countries


def _modifies(reading: Reading, mention: Mention) -> bool:
    """ "the Smith donation", ديون للشركة: a name that a noun beside it makes an owner."""
    words = reading.words
    if words.head_first:
        before = reading.ending.get(mention.begin - 1)
        bought = reading.word(mention.begin) in words.traded  # صفقة لشراء الشركة
        led = reading.preposition(mention) == words.benefit and not bought
        return before is not None and not before.usable and led
    follows = reading.word(mention.upto + 1)
    return follows in words.things and follows not in words.sold


def governing(reading: Reading, figure: Figure) -> Mention | None:
    """The subject of the nearest verb to the left that has one."""
    words, held = reading.words, figure.role.name in _HELD
    begin = figure.begin if words.head_first else figure.draft.first  # "topped", "exceeded" are verbs and bounds
    for at in range(begin - 1, max(-1, figure.begin - _REACH), -1):
        if not reading.forms.is_verb(at) or reading.has_its_object(at) or reading.describes(at):
            continue
        if reading.in_closed_clause(at, figure.begin):
            continue
        word = reading.word(at)
        if (figure.role.name in GIVEN and word in words.receiving) or (held and word in words.reporting):
            continue
        subject = reading.subject_of(at, figure.begin)
        if subject is None and words.head_first and word not in words.passives:
            subject = reading.unstated(at)
        if subject is None or not subject.usable or (held and subject.kind == "noun"):
            continue
        tells = word in words.reporting or word in words.sayers or word in words.sources
        acts = words.head_first and subject.kind != "noun" and not tells  # خصص مركز الإغاثة 5 ملايين
        if acts or not reading.is_publisher(subject):
            return subject
    return None
