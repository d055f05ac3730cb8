"""Two who are set against each other, and lists that go on in the same order: whose each figure is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tracker.extraction.beside import LONGEST_LIST, NAMED_BESIDE
from tracker.extraction.drafts import Draft, is_capital
from tracker.extraction.mentions import Mention
from tracker.extraction.readings import PAUSES, Figure, Reading

_FAR = 14
_PAIR = 3
_TITLED = 8


def in_order(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith, Jones and Dunn with 40%, 35% and 9%, respectively": who stands in the same place of the list."""
    sentence = reading.sentence
    if len(sentence.drafts) > LONGEST_LIST or reading.words.respectively.isdisjoint(sentence.words):
        return None
    run: list[Draft] = []
    for draft in sorted(sentence.drafts.values(), key=lambda draft: draft.first):
        if run and not _are_joined(reading, run[-1].last + 1, draft.first):
            if figure.draft in run:
                break
            run = []
        run.append(draft)
    chain: list[Mention] = []
    for mention in reading.between(0, run[0].first):
        if chain and not _are_joined(reading, chain[-1].upto + 1, mention.begin):
            if len(chain) == len(run):
                break
            chain = []
        chain.append(mention)
    found = chain[run.index(figure.draft)] if len(chain) == len(run) > 1 else None
    return found if found is not None and found.usable else None


def restated(reading: Reading, figure: Figure) -> Mention | None:
    """22% من النوايا، أي ما يعادل 10% من الناخبين: the same share again, of something else."""
    words = reading.words
    if not reading.answered or reading.answered[-1][1] != figure.role.name or not words.that_is:
        return None
    near = range(max(figure.left + 1, figure.begin - 1 - _PAIR), figure.begin)
    at = next((at for at in near if reading.word(at) in words.that_is), None)
    if at is None or not reading.forms.verbless(figure.left + 1, at):  # حل سمير ثانيا، أي بنسبة 20%: of somebody else
        return None
    if not (at + 1 == figure.begin or reading.word(at + 1) in words.closed | words.at):
        return None
    return reading.answered[-1][2]


def of_two(reading: Reading, figure: Figure) -> Mention | None:
    """بين سالم وحداد، فيحصل الأول على 47% والثاني على 45%: the former or the latter of the two named last."""
    words = reading.words
    if figure.role.name not in NAMED_BESIDE or not words.former:
        return None
    near = range(figure.begin - 1, max(figure.left, figure.begin - 1 - _PAIR), -1)
    said = next((at for at in near if reading.word(at) in words.former or reading.word(at) in words.latter), None)
    if said is None or not reading.sentence.tokens[said].prefix.endswith(reading.sentence.language.definite or "\0"):
        return None
    named = [m for m in reading.between(0, said) if m.usable and m.kind != "pronoun"]
    for first, second in reversed(list(pairwise(named))):
        joined = (
            reading.sentence.joined(second.begin)
            or reading.sentence.words[second.begin][:1] in reading.sentence.language.ands
        )
        if second.begin == first.upto + 1 and joined:
            if reading.word(said) in words.former:
                return first
            glued = (
                second.end - second.start > 3
                and reading.sentence.folded.text[second.start] in reading.sentence.language.ands
            )
            inside = glued and not reading.sentence.joined(second.begin)
            return replace(second, start=second.start + 1) if inside else second
    return None


def _are_joined(reading: Reading, first: int, stop: int) -> bool:
    """Whether only marks and "and" stand between two members of a list."""
    words, ands = reading.sentence.words[first:stop], reading.sentence.language.ands
    return (bool(words) or reading.sentence.joined(stop)) and all(word in PAUSES or word in ands for word in words)


def opposed(reading: Reading, figure: Figure, rivals: list[Mention]) -> Mention | None:
    """ "Smith leads Jones 53 to 43": the second of a pair is the other's."""
    if not reading.answered or figure.left < 0 or figure.draft.kind != "percent":
        return None
    draft, role, winner = reading.answered[-1]
    link, language = reading.sentence.words[figure.left + 1 : figure.begin], reading.sentence.language
    if not 0 < len(link) <= _PAIR or not any(w == "-" or w in language.to or w in language.versus for w in link):
        return None
    if role == "lead" or winner is None or winner.kind == "group":
        return None
    if draft.last != figure.left or reading.word(draft.first - 1) in reading.words.from_ - reading.words.by:
        return None  # "down three points to 25%", "from 6 per cent to 4"
    loser = _loser(reading, winner, draft.first) or _led_over(reading, figure)
    if loser is not None:
        return loser
    text = reading.sentence.folded.text
    said = text[winner.start : winner.end]
    others = [rival for rival in rivals if not _is_same_name(text[rival.start : rival.end], said)]
    behind = (m for m in reading.mentions if m.begin > figure.last and m.start != winner.start)
    return others[-1] if others else next((m for m in behind if _is_rival(reading, m)), None)


def pair_last(reading: Reading, figure: Figure) -> int:
    """Where the pair ends that a figure opens: "43-51 percent"."""
    paired = reading.sentence.drafts.get(figure.draft.number + 1)
    link = reading.word(figure.last + 1)
    joined = paired is not None and paired.first == figure.last + 2 and (link == "-" or link in reading.words.to)
    return paired.last if joined and paired is not None else figure.last


def ahead(reading: Reading, figure: Figure) -> Mention | None:
    """ "Smith ahead of Jones by 52% to 48%", "gave Smith a lead over Jones of 52% to 48%": whose a pair's first is."""
    words, language = reading.words, reading.sentence.language
    at = figure.begin - 1
    if words.head_first or pair_last(reading, figure) == figure.last:
        return None
    trailing = reading.ending.get(at - 1)
    if trailing is None or trailing.begin <= figure.left or reading.word(at) not in PAUSES | words.by | language.of:
        return None
    at = trailing.begin - 1 - (reading.word(trailing.begin - 1) in language.of)
    if reading.word(at) not in words.ahead_of - language.with_:
        return None
    between = words.contests | words.things | words.determiners | words.particles  # a lead over, well ahead of
    while reading.word(at - 1) in between or reading.word(at - 1).endswith(words.adverbs_end):
        at -= 1
    leader = reading.ending.get(at - 1)
    return leader if leader is not None and leader.named and leader.begin > figure.left else None


def _is_same_name(name: str, other: str) -> bool:
    """Smith and Ann Smith."""
    return name == other or name.endswith(f" {other}") or other.endswith(f" {name}")


def _led_over(reading: Reading, figure: Figure) -> Mention | None:
    """ "a 47 to 40 percent advantage over Jones": whom the noun behind a pair names."""
    words, at = reading.words, figure.last + 1
    if words.head_first or reading.word(at) not in words.contests | words.things:
        return None
    if reading.word(at + 1) not in words.ahead_of:
        return None
    found = reading.beginning.get(at + 2)
    return found if found is not None and found.named and not found.owner else None


def _loser(reading: Reading, winner: Mention, stop: int) -> Mention | None:
    """Whom the winner leads: the object of the verb, not what is said of the winner before it."""
    start = winner.upto + 1
    if not reading.words.head_first and not winner.owner:  # "Lopez, the Democratic incumbent, leads …"
        verbs = (at for at in range(start, stop) if reading.word(at) in reading.words.contests)
        start = next((at for at in verbs if reading.forms.is_verb(at)), start)
    others = [m for m in reading.between(start, stop) if _may_lose(reading, m)]
    named = next((mention for mention in others if mention.kind == "name"), None)
    first = next(iter(others), None)
    return first if reading.words.head_first or named is None else named


def _may_lose(reading: Reading, mention: Mention) -> bool:
    """Whether somebody is named, or a party, by its capital; not "among Democrats"."""
    party = mention.kind == "group" and not reading.words.head_first and is_capital(reading.sentence, mention.first)
    party = party and reading.preposition(mention) not in reading.words.among
    return (party or mention.kind in ("name", "actor", "noun")) and not mention.owner


def _is_rival(reading: Reading, mention: Mention) -> bool:
    return mention.kind == "name" and (reading.words.head_first or not reading.is_publisher(mention))


def outdone(reading: Reading, figure: Figure) -> Mention | None:
    """ "outraised Jones $76 million to $60 million": the second amount is that of the one who is outdone."""
    words, link = reading.words, reading.sentence.words[figure.left + 1 : figure.begin]
    if (
        not words.outdoing
        or figure.left < 0
        or not reading.answered
        or not reading.sentence.language.to.issuperset(link)
    ):
        return None
    first = reading.answered[-1][0].first
    at = next((at for at in range(first - 1, max(-1, first - _FAR), -1) if _outdoes(reading, at)), None)
    if at is None or not link:
        return None
    begins = range(at + 1, at + _TITLED)  # "outraised state Sen. Jones"
    found = next((reading.beginning[begin] for begin in begins if begin in reading.beginning), None)
    return found if found is not None and found.usable else None


def _outdoes(reading: Reading, at: int) -> bool:
    """Whether a verb of outdoing stands at a token, also with a hyphen: out-raised."""
    word, outdoing = reading.word(at), reading.words.outdoing
    return word in outdoing or (reading.word(at - 1) == "-" and reading.word(at - 2) + word in outdoing)
