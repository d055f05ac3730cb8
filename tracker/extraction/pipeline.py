"""From a text to its figures: fold, cut into sentences, read those that can hold a figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from tracker import languages
from tracker.budget import Watch
from tracker.extraction.casualties import ToldCasualties, find_casualties
from tracker.extraction.cues import UNTOLD, Setting
from tracker.extraction.details import Details
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.hedges import hedge_of
from tracker.extraction.numerals import ONE, Number, read_numbers, split_hidden_ands
from tracker.extraction.percents import percent_role
from tracker.extraction.places import Places
from tracker.extraction.roles import Role, Told, money_role
from tracker.extraction.scan import Scan, scan
from tracker.extraction.subjects import Subjects
from tracker.extraction.text import detect_language
from tracker.extraction.tokens import Token, tokenise, told_by
from tracker.extraction.units import find_units
from tracker.extraction.victims import group_of, tally_of, who_of
from tracker.languages.folding import Folded
from tracker.languages.shape import Language
from tracker.records import Casualty, Figure, Hedge, Money, Percent

_POLL_MEMORY = 600  # characters behind its sentence for which a poll that was named goes on
_ASKED = frozenset({"opinion", "approval", "disapproval"})  # figures that a poll goes on with
_MANY_POLLS, _POLL_EVERY = 3, 2500  # an article that speaks of polls this often is about one
_FEW_MENTIONS, _MENTION_EVERY, _SHORT = 4, 600, 300
_DUAL_REACH = 10
_HEADLINE_MEMORY = 300
_LABELS, _LONGEST_LINE, _INDENT = frozenset(":-—"), 18, 8
_LISTED = 1000  # what is less is a price, whatever the heading
_TOPIC_MEMORY = 500  # characters behind its sentence for which what a figure was told of goes on
# What the sentences behind a figure of such a role go on to tell of, whether they say so or not.
_GOES_ON: dict[str, frozenset[str]] = {
    "raised": frozenset({"campaign"}),
    "contributed": frozenset({"campaign"}),
    "spent": frozenset({"campaign", "advertising"}),
    "balance": frozenset({"campaign"}),
    "deal": frozenset({"football"}),
}
_PASSED_OVER = frozenset({"balance", "aid"})  # what is left of it, and what was lent, break nothing off
_ALSO: dict[str, frozenset[str]] = {"raised": frozenset({"spent", "balance"})}  # who raises spends and has left


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure and how it came about: pairs of a part's name and what it was."""

    figure: Figure
    parts: tuple[tuple[str, str], ...]


def extract(text: str, lang: str | None = None) -> list[Figure]:
    """Every amount of money, percentage and casualty count of a text, in text order.

    Args:
        text: any text; offsets of the figures are code points of it.
        lang: BCP 47 tag of its language ("ar", "en", "fr"), or None to detect it.

    Returns:
        The figures; an empty list where there are none.

    Raises:
        UnsupportedLanguage: `lang` names a language that no module offers.
        TookTooLong: The text takes longer than an article may (`Settings.article_seconds`).
    """
    return [figure for figure, _ in _figures(text, lang)]


def explain(text: str, lang: str | None = None) -> list[Explanation]:
    """The figures of a text, each with the parts that made it."""
    return [Explanation(figure, made.parts()) for figure, made in _figures(text, lang)]


def _figures(text: str, lang: str | None) -> Iterator[tuple[Figure, _Made]]:
    watch = Watch()
    language = languages.get(lang or detect_language(text))
    folded = Folded(text)
    found = scan(folded, language)
    article = _Article(folded, language, found)
    for start, end in found.sentences:
        watch.check()
        yield from article.read(start, end)


def sentences(text: str, lang: str | None = None) -> Iterator[Sentence]:
    """Every sentence of a text as it was read, with the drafts of its figures: for what asks about all its numbers."""
    language = languages.get(lang or detect_language(text))
    folded = Folded(text)
    found = scan(folded, language)
    article = _Article(folded, language, found)
    told = set(found.sentences)
    for bounds in pairwise(found.bounds):
        if bounds in told:
            sentence = article.drafted(*bounds)
            list(article.finish(sentence))
            yield sentence
        else:
            yield article.sentence(*bounds)


# ------------------------------------------------------------------------------------------------------- an article


@dataclass(frozen=True, slots=True)
class _Topic:
    """What the amounts before were told of, and what they measured; broken off by one of something else.

    Attributes:
        settings: what was told of.
        roles: what was measured.
        end: where the last sentence of it ends.
    """

    settings: frozenset[str] = UNTOLD
    roles: frozenset[str] = UNTOLD
    end: int = 0

    def behind(self, role: str, setting: Setting, end: int) -> _Topic:
        """The topic behind one more amount."""
        if role in _PASSED_OVER:
            return _Topic(self.settings, self.roles, end)
        told = _GOES_ON.get(role, frozenset()) & (setting.told | setting.goes_on)
        return _Topic(told, self.roles | {role} | _ALSO.get(role, frozenset()) if told else frozenset(), end)


class _Article:
    """What is known of an article while its sentences are read in order."""

    def __init__(self, folded: Folded, language: Language, found: Scan) -> None:
        self.polls = found.polls
        self.exits = found.exits
        self.about_polls = len(found.polls) >= max(_MANY_POLLS, len(folded.text) // _POLL_EVERY)
        self.folded = folded
        self.language = language
        self.places = Places(folded, language)
        self._political = found.political
        self._asked = -_POLL_MEMORY
        self.told: dict[str, Told] = {}
        self._topic = _Topic()
        self.casualties = ToldCasualties()
        self.subjects = Subjects(folded, language, found.bounds, found.naming)
        self.details = Details(folded, language, found.polls, found.bounds, self.sentence)

    def read(self, start: int, end: int) -> Iterator[tuple[Figure, _Made]]:
        """The figures of one sentence."""
        yield from self.finish(self.drafted(start, end))

    def drafted(self, start: int, end: int) -> Sentence:
        """The sentence between two offsets with what its numbers count."""
        sentence = self.sentence(start, end)
        if "poll" in sentence.told and not self._names_poll(sentence):  # of voting only
            sentence.told.discard("poll")
        if self._is_polled(sentence):
            sentence.told.add("polled")
        if sentence.numbers and "measure" in sentence.told:
            find_units(sentence, self.places)
        if sentence.numbers and "harm" in sentence.told:
            find_casualties(sentence, self.casualties)
        return sentence

    def sentence(self, start: int, end: int) -> Sentence:
        """The words and numbers between two offsets."""
        tokens = tokenise(self.folded.text, start, end, self.language)
        words = [token.word for token in tokens]
        told = told_by(tokens)
        if "hidden and" in told:
            split_hidden_ands(self.folded, tokens, words, self.language)
        numbers = read_numbers(self.folded, tokens, self.language)
        if "dual" in told or "dual cue" in told:
            numbers = _with_duals(numbers, tokens, words, self.language)
        sentence = Sentence(self.folded, self.language, start, end, tokens, words, numbers, told)
        sentence.owner = {at: i for i, number in enumerate(numbers) for at in range(number.first, number.last + 1)}
        return sentence

    def _names_poll(self, sentence: Sentence) -> bool:
        """Whether a sentence names a poll."""
        at = bisect_left(self.polls, sentence.start)
        return at < len(self.polls) and self.polls[at] < sentence.end

    def _is_polled(self, sentence: Sentence) -> bool:
        """Whether a poll was told of in a sentence or shortly before, or the share of those asked by it."""
        latest = bisect_left(self.polls, sentence.end) - 1
        told = self.polls[latest] if latest >= 0 else -_POLL_MEMORY
        return self.about_polls or max(told, self._asked) > sentence.start - _POLL_MEMORY

    def _is_cast(self, sentence: Sentence) -> bool:
        """Whether an exit poll is what a sentence tells of, or what was told shortly before it, with no other named."""
        latest = bisect_left(self.exits, sentence.end) - 1
        if latest < 0 or self.exits[latest] <= sentence.start - _POLL_MEMORY:
            return False
        return self.exits[latest] >= sentence.start or "poll" not in sentence.told

    def _topic_before(self, sentence: Sentence) -> _Topic:
        """What is told of right before a sentence and behind the last amount: a headline about lobbying."""
        text, low = self.folded.text, max(self._topic.end, sentence.start - _HEADLINE_MEMORY)
        if any(text.find(word, low, sentence.start) >= 0 for word in self.language.lobbying):
            return _Topic(frozenset({"advertising"}), frozenset({"spent"}), sentence.start)
        return _Topic()

    def _headed(self, sentence: Sentence, draft: Draft) -> Role | None:
        """What the heading of a list says of an amount behind a label in it: "Donations: …", then "• Smith: $5m"."""
        text, start = self.folded.text, sentence.start
        if sentence.word(draft.first - 1) not in _LABELS or draft.low < _LISTED:
            return None
        begin = sentence.tokens[draft.first - 1].start
        line = text.rfind("\n", max(0, start - _INDENT), begin)
        if line < 0 or sum(token.start > line for token in sentence.tokens) > _LONGEST_LINE:
            return None
        low = max(0, start - _HEADLINE_MEMORY)
        heading = text.rfind(":", low, line)
        found = max(self.language.headings, key=lambda word: text.rfind(word, low, heading + 1))
        told = heading >= 0 and text.find(found, low, heading + 1) >= 0
        return Role(self.language.headings[found]) if told else None

    def _about_campaigns(self) -> bool:
        """Whether the article speaks of campaigns and elections again and again, not by the way."""
        length = len(self.folded.text)
        return self._political >= max(min(_FEW_MENTIONS, 2 + length // _SHORT), length // _MENTION_EVERY)

    def finish(self, sentence: Sentence) -> Iterator[tuple[Figure, _Made]]:
        """The figures that a sentence's drafts become."""
        if not sentence.drafts:
            return
        polled = self._is_polled(sentence)
        told_of = set(sentence.told)
        if any(draft.kind != "casualty" for draft in sentence.drafts.values()) and self._about_campaigns():
            told_of.add("election")
        cast = polled and self._is_cast(sentence)
        if cast and "poll" not in sentence.told:
            told_of.add("election")
        if polled:
            told_of.add("polled")
        goes_on = self._topic.settings and sentence.start - self._topic.end < _TOPIC_MEMORY
        topic = self._topic if goes_on else self._topic_before(sentence)
        setting = Setting(
            frozenset(told_of),
            polled,
            "poll" in sentence.told,
            cast=cast,
            goes_on=topic.settings,
            roles=topic.roles,
        )
        for kind, told in self.told.items():
            # The word that told its role stands in another sentence than those to come.
            there = Role(told.role.name, direction=told.role.direction)
            self.told[kind] = Told(told.draft, there, same_sentence=False)
        hedge: Hedge = "exact"
        previous: Draft | None = None
        for index in sorted(sentence.drafts):
            draft = sentence.drafts[index]
            said, draft.cue = hedge_of(sentence, draft.first, draft.last)
            if draft.hedge == "exact" or (draft.hedge == "approx" and said != "exact"):
                draft.hedge = said
                if said in ("exact", "approx") and hedge != "exact" and _is_conversion(sentence, previous, draft):
                    draft.hedge = hedge
            hedge, previous = draft.hedge, draft
            role = None
            if draft.kind == "money":
                role = money_role(sentence, draft, setting, self.told.get("money"))
                if role.name == "other" and role.evidence is None and self.language.headings:
                    role = self._headed(sentence, draft) or role
                self._topic = topic = topic.behind(role.name, setting, sentence.end)
            elif draft.kind == "percent":
                role = percent_role(sentence, draft, setting, self.told.get(f"percent {draft.unit}"))
                if polled and role.name in _ASKED:
                    self._asked = sentence.start
            else:
                self.casualties.remember(draft, sentence)
            if role is not None:
                about = f"percent {draft.unit}" if draft.kind == "percent" else draft.kind
                self.told[about] = Told(draft, role, same_sentence=True)
            subject = self.subjects.of(sentence, draft, role) if role is not None else None
            made = _Made(sentence, draft, role, subject, self.details.of(sentence, draft, role, polled))
            yield made.figure(), made


def _with_duals(numbers: list[Number], tokens: list[Token], words: list[str], language: Language) -> list[Number]:
    """Adds the nouns that say two by themselves: دولارين, جنديين, نقطتين."""
    duals = _places(words, language.duals) + _told_duals(tokens, words, language)
    if not duals:
        return numbers
    taken: set[int] = set()
    for number in numbers:  # with the noun that it counts
        if number.literal and number.first and words[number.first - 1] == language.definite:
            continue  # الضحايا الـ24 امرأتان: its noun stands before it
        partitive = number.last + 1 < len(tokens) and tokens[number.last + 1].word in language.of
        taken.update(range(number.first, number.last + (3 if partitive else 2)))
    two = Decimal(2)
    free = [at for at in sorted(duals) if at not in taken or tokens[at].prefix[:1] in language.ands]
    added = [Number(at, at, tokens[at].start, tokens[at].end, two, two, dual=True) for at in free]
    return sorted(numbers + added, key=lambda number: number.first) if added else numbers


def _places(words: list[str], known: frozenset[str]) -> list[int]:
    """The tokens whose words are known."""
    return [at for at, word in enumerate(words) if word in known]


def _told_duals(tokens: list[Token], words: list[str], language: Language) -> list[int]:
    """Nouns that may be two or many (فلسطينيين), where words behind them say that they are two (أحدهما, قتلا)."""
    found: list[int] = []
    for cue in _places(words, language.casualty.dual_cues):
        for at in range(cue - 1, max(-1, cue - 1 - _DUAL_REACH), -1):
            token = tokens[at]
            if token.kind != "word" and token.word in ".;!?؟":
                break
            if token.word in language.sound_plurals and at not in found:
                head = at - 1 if at and tokens[at - 1].word in language.sound_plurals else at  # قياديين حوثيين قتلا
                found.append(head)
                break
    return found


def _is_conversion(sentence: Sentence, previous: Draft | None, draft: Draft) -> bool:
    """The same amount in another currency, in brackets right behind: a cue covers both."""
    if previous is None or previous.kind != "money" or draft.kind != "money" or previous.unit == draft.unit:
        return False
    between = sentence.tokens[previous.last + 1 : draft.first]
    return 0 < len(between) <= 2 and between[0].word in ("(", "[") and previous.hedge not in ("range", "magnitude")


# --------------------------------------------------------------------------------------------------------- records


# Records of fields by name, without the way through a model's `__init__`; checked as there.
_MONEY: Callable[[dict[str, object]], Money] = Money.__pydantic_validator__.validate_python
_PERCENT: Callable[[dict[str, object]], Percent] = Percent.__pydantic_validator__.validate_python
_CASUALTY: Callable[[dict[str, object]], Casualty] = Casualty.__pydantic_validator__.validate_python


@dataclass(slots=True)
class _Made:
    """A finished draft, on its way to a record."""

    sentence: Sentence
    draft: Draft
    role: Role | None
    subject: str | None
    details: dict[str, object]

    def figure(self) -> Figure:
        sentence, draft, folded = self.sentence, self.draft, self.sentence.folded
        tokens = sentence.tokens
        first = tokens[draft.first]
        definite = draft.noun == draft.first and first.prefix.endswith(sentence.language.definite or "\0")
        begin = first.start - len(sentence.language.definite) if definite else first.start
        start, end = folded.span(begin, tokens[draft.last].end)
        quoted, sentence_start = sentence.quote(start, end)
        low = plain(draft.low)
        fields: dict[str, object] = {
            "text": folded.original[start:end],
            "start": start,
            "end": end,
            "low": low,
            "high": low if draft.high is draft.low else plain(draft.high),
            "hedge": draft.hedge,
            "unit": draft.unit,
            "sentence": quoted,
            "sentence_start": sentence_start,
            "rule": draft.rule,
            **self.details,
        }
        if draft.kind == "casualty":
            fields["who"] = who_of(sentence, draft)
            fields["group"] = group_of(sentence, draft)
            fields["tally"] = tally_of(sentence, draft)
            return _CASUALTY(fields)
        assert self.role is not None
        fields["role"] = self.role.name
        fields["subject"] = self.subject
        if draft.kind == "money":
            return _MONEY(fields)
        fields["direction"] = self.role.direction
        return _PERCENT(fields)

    def parts(self) -> tuple[tuple[str, str], ...]:
        """How the figure came about, a pair for each part."""
        sentence, draft = self.sentence, self.draft
        number = sentence.numbers[draft.number]
        low, high = format(plain(draft.low), "f"), format(plain(draft.high), "f")
        value = low if low == high else f"{low} to {high}"
        found = [("number", f"{sentence.folded.quote(sentence.tokens[draft.first].start, number.end)} = {value}")]
        if draft.hedge not in ("exact", "range", "magnitude"):
            _, cue = hedge_of(sentence, draft.first, draft.last)
            said = self._said(cue, draft.first - 1) if cue < draft.first else self._said(draft.last + 1, draft.last + 3)
            found.append(("hedge", f"{said} → {draft.hedge}" if said else draft.hedge))
        elif draft.hedge != "exact":
            found.append(("hedge", draft.hedge))
        found.append(("unit", f"{self._said(draft.first, draft.last)} → {draft.unit}"))
        if draft.evidence is not None:
            found.append(("harm", f"{self._said(draft.evidence, draft.evidence)} → {draft.unit}"))
        if self.role is not None:
            cue_word = (
                self._said(self.role.evidence, self.role.evidence) if self.role.evidence is not None else "no cue"
            )
            arrow = f" ({self.role.direction})" if self.role.direction else ""
            found.append(("role", f"{cue_word} → {self.role.name}{arrow}"))
        return tuple(found)

    def _said(self, first: int, last: int) -> str:
        tokens = self.sentence.tokens
        last = min(last, len(tokens) - 1)
        return self.sentence.folded.quote(tokens[first].start, tokens[last].end) if 0 <= first <= last else ""


def plain(value: Decimal) -> Decimal:
    """The value without trailing zeros and without an exponent."""
    whole = value.to_integral_value()
    return whole.quantize(ONE) if value == whole else value.normalize()
