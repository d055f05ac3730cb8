"""Whose a turnout is: the election, or the place that a list names."""

from __future__ import annotations

from dataclasses import replace

from tracker.extraction.asked import share_of
from tracker.extraction.mentions import Mention
from tracker.extraction.readings import Figure, Reading

_NEAR = 8
_PAIR = 3
_BODY = 5


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
    runs = words.runners
    places = [m for m in reading.mentions if reading.preposition(m) in led and reading.word(m.first) not in runs]
    start = figure.role.evidence if figure.role.evidence is not None else figure.last
    for mention in places:
        if start < mention.begin < start + _NEAR and mention.kind != "pronoun":
            election = _election(reading, range(mention.begin, mention.upto + 1))
            if mention.usable or election is not None:
                return mention if mention.usable else election
    near = _election(reading, range(figure.begin - 1, -1, -1)) or _election(
        reading, range(figure.last, len(sentence.words))
    )
    named = [m for m in places if m.usable and (m.kind != "noun" or _is_within(reading, m))]  # not خلال مؤتمر صحافي
    return near or next(iter(named), None)


def _is_within(reading: Reading, mention: Mention) -> bool:
    return not reading.words.head_first or reading.preposition(mention) in reading.words.within


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
    near = (m for m in reversed(named) if figure.begin - m.upto <= _PAIR and reading.is_bare(m))
    close = next((m for m in near if reading.stands_free(m) or reading.preposition(m) in words.within), None)
    if close is not None:
        return close
    before = range(figure.begin - 1, max(figure.left, -1), -1)
    recorded = next((at for at in before if reading.word(at) in words.contests), None)
    subject = reading.beginning.get(recorded + 1) if recorded is not None else None
    if subject is not None and subject in named and reading.is_bare(subject):
        return subject
    return next((m for m in named if reading.preposition(m) in words.within or m.begin - figure.left <= 2), None)


def _is_place(reading: Reading, mention: Mention) -> bool:
    """Whether people may vote there: no time, no share, nobody who reports."""
    nominal = mention.kind in ("name", "actor", "noun") and not reading.is_publisher(mention)
    quoted = reading.word(mention.begin) in reading.words.elections
    return nominal and not quoted and not mention.owner


def election(reading: Reading) -> Mention | None:
    """The last election that a sentence tells of."""
    return _election(reading, range(len(reading.sentence.words) - 1, -1, -1))


def election_run(reading: Reading) -> Mention | None:
    """قالت لجنة الانتخابات إن نسبة المشاركة بلغت 33%: where no other is told of, the one that the body runs."""
    at = next((i for i, word in enumerate(reading.sentence.words) if word in reading.words.elections), None)
    return _noun(reading, at) if at is not None else None


def _is_run_by(reading: Reading, at: int) -> bool:
    """الهيئة العليا المستقلة للانتخابات: whether an election only names the body that runs it."""
    runners, prefix = reading.words.runners, reading.sentence.tokens[at].prefix
    if not runners or reading.word(at - 1) in runners:
        return bool(runners)
    if not prefix.startswith(reading.words.benefit or "\0"):
        return False
    before = range(at - 1, max(-1, at - _BODY), -1)
    body = next((i for i in before if reading.word(i) in runners), None)
    return body is not None and all(reading.sentence.tokens[i].kind == "word" for i in range(body, at))


def _election(reading: Reading, tokens: range) -> Mention | None:
    """The noun among the tokens that names what people vote in."""
    at = next((i for i in tokens if reading.word(i) in reading.words.elections and not _is_run_by(reading, i)), None)
    return _noun(reading, at) if at is not None else None


def _noun(reading: Reading, at: int) -> Mention:
    """One noun with its article."""
    token, definite = reading.sentence.tokens[at], reading.sentence.language.definite
    start = token.start - (len(definite) if definite and token.prefix.endswith(definite) else 0)
    return Mention(at, at, at, start, token.end, "noun", False, at)
