"""What an article tells of a poll: who took it, how many were asked, how exact it is.

It holds for every percentage of the poll, wherever it is told, until another poll is named. So an article is cut into
stretches, one a poll, and a percentage takes the facts of the stretch that it stands in.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from tracker.extraction.drafts import Sentence, is_capital
from tracker.extraction.hedges import hedge_of
from tracker.extraction.numerals import Number
from tracker.extraction.phrases import Phrase, is_definite, phrase_at, phrase_behind_to
from tracker.extraction.respondents import is_group, respondents_behind
from tracker.languages.folding import Folded, fold_word
from tracker.languages.shape import Language

ROLES = frozenset({"opinion", "approval", "disapproval", "lead"})
"""The roles of percentages that are a poll's."""

_MEMORY = 600  # characters behind the last mention of a poll in which its margin or sample may still be told
_FEWEST, _MOST = 50, 1_000_000
_LARGEST_MARGIN = 20
_NEAR, _FAR = 6, 16
_STOPS = frozenset(".;:!?؟؛…—")
_COMMAS = frozenset(",،")
_SIGNS = frozenset({"%", "-"})
_GLUE, _QUOTE = frozenset("-/&"), '"'

ReadSentence = Callable[[int, int], Sentence]


@dataclass(slots=True)
class PollFacts:
    """What is told of a poll; None where it is not.

    Attributes:
        pollster: who took it, or where only that is told, who published it; quoted.
        sample_size: how many were asked.
        margin_of_error: in percentage points.
    """

    pollster: str | None = None
    sample_size: int | None = None
    margin_of_error: Decimal | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is told."""
        return self.pollster is None and self.sample_size is None and self.margin_of_error is None


NOTHING = PollFacts()


@dataclass(slots=True)
class _Stretch:
    """A part of the text that speaks of one poll, or of polls in general; `until` is the end of its last mention."""

    start: int
    general: bool = False
    until: int = 0
    publisher: str | None = None
    facts: PollFacts = field(default_factory=PollFacts)


class Polls:
    """The polls of an article, read when the first percentage of a poll asks for them."""

    def __init__(self, folded: Folded, language: Language, mentions: list[int], bounds: list[int], read: ReadSentence):
        """Takes what is known of the article.

        Args:
            folded, language: the article.
            mentions: the offsets of the words that tell of a poll.
            bounds: the offsets that cut the article into sentences.
            read: gives the sentence between two offsets.
        """
        self._folded = folded
        self._language = language
        self._mentions = mentions
        self._bounds = bounds
        self._read = read
        self._stretches: list[_Stretch] | None = None

    def facts(self, at: int) -> PollFacts:
        """What is told of the poll that a percentage at an offset of the folded text is from."""
        if self._stretches is None:
            self._stretches = self._read_all()
        index = bisect_right(self._stretches, at, key=lambda stretch: stretch.start) - 1
        return self._stretches[index].facts if index >= 0 else NOTHING

    def _read_all(self) -> list[_Stretch]:
        stretches: list[_Stretch] = []
        done = -1
        for mention in self._mentions:
            if mention < done:
                continue
            index = bisect_right(self._bounds, mention) - 1
            self._read_unnamed(stretches, index)
            done = self._bounds[index + 1]
            self._read_sentence(stretches, self._read(self._bounds[index], done))
        self._read_unnamed(stretches, len(self._bounds) - 1)
        for stretch in stretches:
            stretch.facts.pollster = stretch.facts.pollster or stretch.publisher
        return stretches

    def _read_sentence(self, stretches: list[_Stretch], sentence: Sentence) -> None:
        """The polls that a sentence names, and what it tells of each."""
        cuts = self._cuts(stretches[-1] if stretches else None, sentence)
        if cuts and stretches and not cuts[0][1] and self._is_headline(stretches[-1]):
            cuts[0] = (cuts[0][0], None)  # the poll of a headline, told again
        spans: list[tuple[int, _Stretch]] = []
        for at, general in cuts:
            if general is not None:
                start = sentence.tokens[at].start if spans else sentence.start
                stretches.append(_Stretch(start, general))
            spans.append((at if spans else 0, stretches[-1]))
        if not spans and stretches:
            spans = [(0, stretches[-1])]
        if not spans:
            return
        ends = [at for at, _ in spans[1:]] + [len(sentence.tokens)]
        for (begin, stretch), end in zip(spans, ends, strict=True):
            stretch.until = sentence.end
            if not stretch.general:
                _read_facts(sentence, begin, end, stretch)

    def _is_headline(self, stretch: _Stretch) -> bool:
        until = stretch.until
        return until == self._bounds[1] and self._folded.text[until - 1] == "\n" and stretch.facts.empty

    def _cuts(self, known: _Stretch | None, sentence: Sentence) -> list[tuple[int, bool | None]]:
        """The tokens at which a sentence turns to another poll, and whether to polls in general."""
        polls = self._language.polls
        cuts: list[tuple[int, bool | None]] = []
        for at, word in enumerate(sentence.words):
            if word in polls.many:
                if not _is_place_to_vote(sentence, at):
                    cuts.append((at, True))
            elif (word in polls.one and _opens(sentence, at)) or (
                not cuts and (word in polls.one or word in polls.takers) and _is_another(sentence, at, known)
            ):
                cuts.append((at, False))
        return cuts

    def _read_unnamed(self, stretches: list[_Stretch], upto: int) -> None:
        """Reads the sentences behind the last mention, which name no poll: "The margin of error is 3 points"."""
        if not stretches or stretches[-1].general:
            return
        stretch, polls = stretches[-1], self._language.polls
        index = bisect_left(self._bounds, stretch.until)
        while index < upto and self._bounds[index] < stretch.until + _MEMORY:
            start, end = self._bounds[index], self._bounds[index + 1]
            if any(word in self._folded.text[start:end] for word in polls.margins | polls.samples):
                sentence = self._read(start, end)
                _read_numbers(sentence, 0, len(sentence.tokens), stretch.facts)
            index += 1


def _is_place_to_vote(sentence: Sentence, at: int) -> bool:
    voting = sentence.language.polls.voting
    return any(sentence.word(near) in voting for near in (at - 2, at - 1, at + 1))


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a poll is named that has not been told of: "a (new Gallup) poll", استطلاع جديد."""
    language = sentence.language
    if not language.phrases.capitals:
        return not is_definite(sentence, at) and not _is_defined(sentence, at)
    for back in range(at - 1, max(-1, at - 8), -1):
        token = sentence.tokens[back]
        if token.word in language.polls.opening:
            return True
        closed = token.word in language.phrases.leads or token.word in language.phrases.stops
        if closed or (token.kind == "mark" and token.gap):
            return False
    return False


def _is_defined(sentence: Sentence, at: int) -> bool:
    """Whether what a poll is of has an article, or is a name: استطلاع الرأي, استطلاع مركز الأبحاث."""
    language, behind = sentence.language, sentence.word(at + 1)
    if behind in language.polls.topics:
        return is_definite(sentence, at + 1)
    named = behind in language.phrases.bodies and not sentence.tokens[at + 1].prefix
    return named and (is_definite(sentence, at + 2) or sentence.word(at + 2) == _QUOTE)


def _is_another(sentence: Sentence, at: int, known: _Stretch | None) -> bool:
    """Whether a poll with an article is not the one told of: none was, or its pollster is another."""
    if known is None or known.general:
        return True
    told = known.facts.pollster
    named = _pollster(sentence, at, 0, len(sentence.tokens)) if told is not None else None
    return told is not None and named is not None and not _same(told, named)


def _same(told: str, named: str) -> bool:
    """Whether one name is the other or a part of it, quotation marks or not."""
    one, other = (frozenset(fold_word(name).replace(_QUOTE, " ").split()) for name in (told, named))
    return one <= other or other <= one


# ---------------------------------------------------------------------------------------------- sample and margin


def _read_facts(sentence: Sentence, begin: int, end: int, stretch: _Stretch) -> None:
    """Fills in what a part of a sentence tells; what was told before stays."""
    facts, polls = stretch.facts, sentence.language.polls
    _read_numbers(sentence, begin, end, facts)
    for at in range(begin, end):
        word = sentence.words[at]
        if facts.pollster is None and (word in polls.one or word in polls.takers):
            facts.pollster = _pollster(sentence, at, begin, end)
            stretch.publisher = stretch.publisher or _led(sentence, at, end, polls.published)


def _read_numbers(sentence: Sentence, begin: int, end: int, facts: PollFacts) -> None:
    numbers = [number for number in sentence.numbers if begin <= number.first < end]
    if facts.sample_size is None:
        facts.sample_size = next((int(number.low) for number in numbers if is_sample(sentence, number)), None)
    if facts.margin_of_error is None:
        facts.margin_of_error = _margin(sentence, numbers, begin, end)


def is_sample(sentence: Sentence, number: Number) -> bool:
    """Whether a number counts those whom a poll asked."""
    if number.low != number.high or number.low % 1 or not _FEWEST <= number.low <= _MOST:
        return False
    polls, back = sentence.language.polls, number.first - 1
    counted = respondents_behind(sentence, number.last + 1)
    for at in range(back, max(-1, back - _NEAR), -1):
        word = sentence.words[at]
        if at in sentence.owner or word in _STOPS:
            break
        if word in polls.samples or (counted and word in polls.asked):
            return True
        if counted and word in polls.one and sentence.word(at + 1) in polls.share | polls.among:
            return True
    return counted > 0 and any(sentence.word(at) in polls.asked_behind for at in range(counted + 1, counted + 4))


def _margin(sentence: Sentence, numbers: list[Number], begin: int, end: int) -> Decimal | None:
    """The number beside "margin of error"."""
    polls = sentence.language.polls
    for error in range(begin, end):
        if sentence.words[error] not in polls.errors:
            continue
        start = next((at for at in range(error, max(-1, error - 5), -1) if sentence.words[at] in polls.margins), None)
        if start is None:
            continue
        for number in numbers:
            if _is_beside(sentence, number, start, error) and _is_points(sentence, number):
                return number.low
    return None


def _is_beside(sentence: Sentence, number: Number, start: int, end: int) -> bool:
    """Whether a number follows what spans two tokens, or with its unit is an attribute of it: "a 3-point margin"."""
    if end < number.first <= end + _NEAR + 3:
        return not any(sentence.words[at] in _STOPS for at in range(end, number.first))
    near = number.last < start <= number.last + 5
    tables = (sentence.language.unit_ends, sentence.language.bare_points, _SIGNS)
    return near and all(any(word in table for table in tables) for word in sentence.words[number.last + 1 : start])


def _is_points(sentence: Sentence, number: Number) -> bool:
    """Whether a number is stated exactly, in points or percent."""
    if number.low != number.high or not 0 < number.low <= _LARGEST_MARGIN:
        return False
    language, unit = sentence.language, sentence.word(number.last + 1)
    measured = unit in language.unit_ends or unit in language.bare_points or unit in _SIGNS or number.dual
    return measured and hedge_of(sentence, number.first, number.last)[0] in ("exact", "approx", "at_most")


# ------------------------------------------------------------------------------------------------------- pollster


def _pollster(sentence: Sentence, at: int, begin: int, end: int) -> str | None:
    """Who took the poll that a token names."""
    if not sentence.language.phrases.capitals:
        return (
            _led(sentence, at, end, sentence.language.polls.conducted)
            or _body_behind(sentence, at)
            or _subject(sentence, at, begin)
        )
    named = _name_before(sentence, at, begin) or _led(sentence, at, end, sentence.language.polls.conducted)
    return named or _taker(sentence, at, begin, end)


def _name_before(sentence: Sentence, at: int, begin: int) -> str | None:
    """The capitalised name right before a poll: "a Quinnipiac University poll", "Gallup's survey"."""
    polls, phrases = sentence.language.polls, sentence.language.phrases
    last = at - 1
    while last >= begin and sentence.word(last) in polls.adjectives and sentence.word(last) not in polls.names:
        last -= 1
    if sentence.words[at] not in polls.one or last < begin or sentence.tokens[last].kind != "word":
        return None
    first = _start_of_name(sentence, last, begin)
    leading = (polls.adjectives, polls.opening, phrases.leads, phrases.times)
    while first <= last and any(sentence.word(first) in words for words in leading):
        first += 1
    named = (word for word in sentence.words[first : last + 1] if word not in polls.not_names and word not in _GLUE)
    return _without_possessive(sentence, first, last) if any(named) else None


def _start_of_name(sentence: Sentence, last: int, begin: int) -> int:
    """The first token of the capitalised words that end at a token; behind it, if there are none."""
    first = last + 1
    while first - 1 >= begin and _is_of_name(sentence, first - 1, last):
        first -= 1
    while first <= last and not is_capital(sentence, first):
        first += 1
    return first


def _is_of_name(sentence: Sentence, at: int, last: int) -> bool:
    token, language = sentence.tokens[at], sentence.language
    if token.kind == "mark":
        return at < last and token.word in _GLUE and not token.gap
    if token.word in language.of or token.word in language.ands:
        return at < last and is_capital(sentence, at + 1) and is_capital(sentence, at - 1)
    return token.kind == "word" and is_capital(sentence, at)


def _without_possessive(sentence: Sentence, first: int, last: int) -> str:
    token = sentence.tokens[last]
    bare = sentence.folded.text.startswith(token.word, token.start)  # the word leaves its "'s" out
    return sentence.folded.quote(sentence.tokens[first].start, token.start + len(token.word) if bare else token.end)


def _led(sentence: Sentence, at: int, end: int, verbs: frozenset[str]) -> str | None:
    """The name behind "conducted by", أجرته; where "by" alone leads from a poll to its pollster, also behind that."""
    polls = sentence.language.polls
    seen = verbs is polls.conducted and bool(polls.by)
    for here in range(at + 1, min(end, at + _FAR)):
        word = sentence.words[here]
        if word in _STOPS or word in polls.one or word in polls.many:
            return None
        if word in polls.by:
            return _name(sentence, phrase_at(sentence, here + 1)) if seen else None
        if word in polls.conducted or word in polls.published:
            if word in verbs and not polls.by:
                return _name(sentence, phrase_at(sentence, here + 1))
            seen = word in verbs
        elif polls.by and not _is_aside(sentence, here):
            return None
    return None


def _is_aside(sentence: Sentence, at: int) -> bool:
    """Whether a token may stand between a poll and what tells who took it."""
    language = sentence.language
    polls, word = language.polls, sentence.words[at]
    known = word in polls.between or word in polls.topics or word in language.phrases.times or word in language.articles
    return known or word in _COMMAS or at in sentence.owner or is_capital(sentence, at) or is_group(sentence, at)


def _body_behind(sentence: Sentence, at: int) -> str | None:
    """The institution right behind a poll, which no verb leads to: استطلاع لمؤسسة, استطلاع مركز."""
    polls, here = sentence.language.polls, at + 1
    while sentence.word(here) in polls.topics:
        here += 1
    if sentence.words[at] not in polls.one or sentence.word(here) not in sentence.language.phrases.bodies:
        return None
    return _name(sentence, phrase_behind_to(sentence, here) or phrase_at(sentence, here))


def _name(sentence: Sentence, phrase: Phrase | None) -> str | None:
    """A pollster's name; where names have capitals without its article, where they have none only if it surely ends."""
    if phrase is None or not phrase.ended:
        return None
    phrases = sentence.language.phrases
    if not phrases.capitals:
        return phrase.quote(sentence)
    first = phrase.first
    while sentence.word(first) in phrases.leads:
        first += 1
    return _without_possessive(sentence, first, phrase.last) if is_capital(sentence, first) else None


def _taker(sentence: Sentence, at: int, begin: int, end: int) -> str | None:
    """Who stands beside a verb or a noun for taking polls: "Gallup surveyed 1,016 adults", "the pollster Opinium"."""
    polls = sentence.language.polls
    if sentence.words[at] in polls.pollsters:
        return _name(sentence, phrase_at(sentence, at + 1)) if at + 1 < end and is_capital(sentence, at + 1) else None
    if sentence.words[at] not in polls.takers or not any(
        at < number.first <= at + 4 and is_sample(sentence, number) for number in sentence.numbers
    ):
        return None
    first = _start_of_name(sentence, at - 1, begin)
    return _without_possessive(sentence, first, at - 1) if first < at else None


def _subject(sentence: Sentence, at: int, begin: int) -> str | None:
    """Who took a poll that is the object: أجرى المركز استطلاعا."""
    for verb in range(at - 1, max(begin - 1, at - 9), -1):
        if sentence.words[verb] in sentence.language.polls.took:
            phrase = phrase_at(sentence, verb + 1)
            return phrase.quote(sentence) if phrase is not None and phrase.last < at else None
    return None
