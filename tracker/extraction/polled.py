"""Whose a share of a vote or a poll is: the candidate, the party, the answer of a referendum."""

from __future__ import annotations

from dataclasses import replace

from tracker.extraction.asked import share_of, views_follow
from tracker.extraction.beside import benefiting, beside, head_of, listed_place
from tracker.extraction.drafts import Draft, is_capital
from tracker.extraction.holders import given, is_noun, nearest
from tracker.extraction.mentions import QUOTE, Mention
from tracker.extraction.readings import OPENING, PAUSES, Figure, Reading
from tracker.extraction.rivals import ahead, opposed, pair_last

_REACH = 60
_NEAR = 8
_PAIR = 3
_BOTH = 2
_SIDING_REACH = 20
_BALLOT_REACH = 11
_ENDS = frozenset(",،.;؛") | {""}


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
    near = range(figure.last + 1, min(figure.right, figure.last + 1 + _PAIR))
    cast_for = next((at + 1 for at in near if reading.word(at) in words.voting), behind)  # 47% would vote No
    for at in (before, behind, cast_for):
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
    if listed_place(reading, figure):
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
        if subject is None and reading.word(at - 1) in PAUSES:  # "Smith, supported by 44%"
            subject = reading.ended_before(at)
        return subject if subject is not None and subject.usable and _runs(reading, subject) else None
    if reading.word(at) not in words.backing:
        return None
    got = reading.ending.get(at - 2) if words.head_first and reading.word(at - 1) in words.approving else None
    if got is not None and got.kind == "pronoun" and reading.word(got.first) in words.at:  # بحصوله على دعم 27%
        return got
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
        reading.word(figure.begin - 1) in OPENING and pair_last(reading, figure) != last
    ):  # "Women (57-38 percent) back Smith"
        last = pair_last(reading, figure) + 1
        right = len(reading.sentence.words)
    for at in range(last + 1, min(right, last + 10)):
        before = reading.word(at - 1)
        described = not words.head_first and (
            before in words.determiners or before in reading.sentence.language.complements
        )
        chosen = reading.word(at) in words.sayers and not described  # not "as preferred premier"
        voting = reading.word(at) in words.voting or (
            chosen and (reading.word(at - 1) in words.auxiliaries or reading.word(at - 1) in words.to)
        )  # "would back", "plan to support"
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
    hidden = mention.begin == mention.first and text.startswith(words.benefit or "\0", mention.start)
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
        party = found is not None and reading.word(found.begin) in reading.words.parties
        return found if found is not None and (found.kind == "name" or party) else None
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
    left = _past_points(reading, figure) if words.head_first else figure.left
    for mention in reversed(list(reading.between(max(0, left), figure.begin))):
        backed = mention.begin if words.head_first else mention.upto + 1
        if mention.owner and mention.named and reading.word(backed) in words.backing:
            return mention
        noun = backed if mention.owner else backed - 1  # نسبة حزب الوسط
        shared = words.head_first and reading.word(noun) in reading.sentence.language.shares
        if shared and reading.word(mention.first) in words.parties:
            return mention
        preposition = reading.preposition(mention)
        owns = not words.head_first and preposition in reading.sentence.language.of  # "the popularity of Smith"
        if preposition not in words.for_ and preposition != words.benefit and not owns:
            continue
        backing = reading.word(mention.begin - (2 if preposition == reading.word(mention.begin - 1) else 1))
        again = owns and backing in words.openers and bool(reading.answered)  # "while that of Jones was 32%"
        of_whom = reading.ending.get(mention.begin - 1) if words.head_first else None  # تأييد المواطنين لحزب الوسط
        if of_whom is not None and of_whom.owner:
            backing = reading.word(of_whom.begin)
        if (backing in words.backing or again) and (mention.named or mention.kind == "noun"):
            led = reading.beginning.get(mention.upto + 1) if mention.owner else None  # "support for Smith's Greens"
            return led if led is not None and led.kind == "name" else mention
    return None


def _contender(reading: Reading, figure: Figure, rivals: list[Mention]) -> Mention | None:
    """Who leads, gets, trails: a name in a list beside its share, or the subject of a contest's verb."""
    words, views = reading.words, views_follow(reading, figure)
    favourite = _favourite(reading, figure) or _moved_too(reading, figure) or _introduced(reading, figure)
    if favourite is not None:
        return favourite
    parted = pair_last(reading, figure) != figure.last and reading.word(figure.begin - 1) in PAUSES
    named = None if views else ahead(reading, figure)
    if named is None and not (views or parted):
        named = beside(reading, figure) or given(reading, figure) or opposed(reading, figure, rivals)
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


def _moved_too(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith's support rises to 52%, and Jones to 48%": a name before its level, with no verb of its own."""
    words, found = reading.words, reading.ending.get(figure.begin - 2)
    if words.head_first or not reading.answered or found is None or reading.word(figure.begin - 1) not in words.to:
        return None
    before = reading.word(found.begin - 1)
    joined = before in PAUSES or before in words.conjunctions
    return found if joined and found.kind == "name" and not found.owner and found.begin > figure.left else None


def _introduced(reading: Reading, figure: Figure) -> Mention | None:
    """ "With 43 percent support, Smith is close behind": whom the clause is about that the share opens."""
    language = reading.sentence.language
    if reading.words.head_first or figure.begin > _BOTH or reading.word(figure.begin - 1) not in language.with_:
        return None
    comma = next((at for at in range(figure.last + 1, figure.last + _NEAR) if reading.word(at) == ","), None)
    found = reading.beginning.get(comma + 1) if comma is not None else None
    return found if found is not None and found.named and not found.owner and _runs(reading, found) else None


def _is_at(reading: Reading, at: int, figure: Figure) -> bool:
    """Whether an auxiliary tells where somebody stands: "the Greens were on 6%", "are down three points to 25%"."""
    words, language = reading.words, reading.sentence.language
    follows = at + 1
    while reading.word(follows) in words.particles:
        follows += 1
    if reading.word(follows) in language.adjacent_directions:  # "is also down six points to 30%"
        return True
    placed = reading.word(at) not in words.plural_copulas or reading.word(at + 1) in words.at
    return placed and figure.begin - at <= _PAIR


def _past_points(reading: Reading, figure: Figure) -> int:
    """Where the figure before ends; points of change stand on the way: "the Greens gained two points to reach 21%"."""
    drafts = sorted(reading.sentence.drafts.values(), key=lambda draft: draft.first)
    before = [draft for draft in drafts if draft.last <= figure.left]
    named = any(mention.named for mention in reading.between(figure.left + 1, figure.begin))
    moved = bool(before) and (before[-1].unit == "pp" or _is_shifted(reading, figure, before[-1])) and not named
    if not moved:
        return figure.left
    return before[-2].last if len(before) >= _BOTH else -1


def _is_shifted(reading: Reading, figure: Figure, step: Draft) -> bool:
    """ "Labour is up 2% to 33%": a percentage by which a share moved, right before the share."""
    directed = reading.word(step.first - 1) in reading.sentence.language.directions
    return directed and step.last == figure.begin - 2 and reading.word(figure.begin - 1) in reading.words.to


def _favourite(reading: Reading, figure: Figure) -> Mention | None:
    """ "Women back Smith 57-38 percent": whom a group prefers, right before their share."""
    words = reading.words
    by = reading.word(figure.begin - 1) in words.by  # "men favor Smith by 51% to 45%"
    found = reading.ending.get(figure.begin - 1 - by)
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
