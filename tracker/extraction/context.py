"""A label for a figure: the few words beside it that tell what was counted or paid for, quoted.

"raised by the party", أنفقت الحملة, "of likely voters": where a word told what the figure measures, that word and its
subject or object; else the words behind the figure, or before it. Where these say too little, the figure with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.phrases import Phrase, is_definite, phrase_at
from tracker.languages.shape import Language

_MOST_WORDS, _MOST_CHARACTERS = 6, 40
_FAR, _TOLL, _LONGEST_QUOTE = 6, 20, 5
_GLUE = frozenset("-/&'")
_QUOTE, _OPENING, _CLOSING = '"', frozenset("(["), frozenset(")]")
_ABBREVIATION = 3

Span = tuple[int, int]


def context_of(
    sentence: Sentence, draft: Draft, evidence: int | None, group: Phrase | None, taken: Mapping[int, Draft]
) -> str:
    """The label, or "" where nothing but the figure stands there.

    Args:
        sentence, draft: the figure in its sentence.
        evidence: the token that told its role or its harm, if one did.
        group: those whom it is a share of, if they are named.
        taken: the tokens of the sentence's figures and of what bounds them.
    """
    draft = _converted(sentence, draft)
    label = _Label(sentence, draft, taken)
    short: Span | None = None
    for span in label.spans(_told(sentence, draft, evidence), group):
        if span is not None and label.words(*span) > 1:
            return label.quote(*span)
        short = short or span
    best = label.around() or short or label.nearest()
    return label.quote(*best) if best is not None else ""


def _converted(sentence: Sentence, draft: Draft) -> Draft:
    """The amount that a figure in brackets converts, which stands for both; else the figure itself."""
    opening = draft.first - 1 if sentence.word(draft.first - 1) in _OPENING else draft.cue - 1
    if sentence.word(opening) not in _OPENING:
        return draft
    return next((other for other in sentence.drafts.values() if other.last == opening - 1), draft)


def _told(sentence: Sentence, draft: Draft, evidence: int | None) -> int | None:
    """The token that tells what was counted: not one inside the figure, and not that a poll was taken."""
    if evidence is None or draft.first <= evidence <= draft.last:
        return _toll_or_list(sentence, draft) if draft.kind == "casualty" else None
    if sentence.words[evidence] in sentence.language.poll_words:
        return None
    loose = _loose(sentence.language)
    while 0 < evidence < draft.first and sentence.words[evidence] in loose:  # the last word of "took in"
        evidence -= 1
    return evidence


def _toll_or_list(sentence: Sentence, draft: Draft) -> int | None:
    """The word that says that a total is one, also over a total before it; or what told the harm of a list."""
    before = [other for other in sentence.drafts.values() if other.last < draft.first and other.unit == draft.unit]
    listed = [other.evidence for other in before if other.evidence is not None and other.evidence < other.first]
    return _toll(sentence, draft) or (listed[-1] if listed and draft.evidence is None else None)


def _toll(sentence: Sentence, draft: Draft) -> int | None:
    edge, at = draft.first, draft.first - 1
    while at >= max(0, draft.first - _TOLL):
        other = sentence.drafts.get(sentence.owner.get(at, -1))
        if other is not None:
            if any(sentence.words[between] not in sentence.language.ands for between in range(other.last + 1, edge)):
                return None
            edge = at = other.first
        elif sentence.words[at] in sentence.language.toll_openers:
            return at
        at -= 1
    return None


@cache
def _hedging(language: Language) -> frozenset[str]:
    """The words of the cues that bound a value from before it."""
    phrases = {word for phrase in language.hedges_before for word in phrase}
    return frozenset((*phrases, *language.bounding_verbs, *language.fillers, *language.articles))


@cache
def _loose(language: Language) -> frozenset[str]:
    """Small words that a label neither begins nor ends with."""
    return language.phrases.small | language.ands | language.articles | frozenset(language.proclitics)


@cache
def _before_nouns(language: Language) -> frozenset[str]:
    return language.articles | language.determiners


@cache
def _subgroup_ends(language: Language) -> frozenset[str]:
    """The last words of what leads to a part of what was counted before."""
    return frozenset(phrase[-1] for phrase in language.subgroups)


class _Label:
    """Finds spans of tokens in a figure's clause that are short enough and end at whole phrases."""

    def __init__(self, sentence: Sentence, draft: Draft, taken: Mapping[int, Draft]) -> None:
        self.sentence = sentence
        self.draft = draft
        self.tokens = sentence.tokens
        self.words_ = sentence.words
        self.language = sentence.language
        self.phrases = sentence.language.phrases
        self.loose = _loose(sentence.language)
        self.articles = _before_nouns(sentence.language)
        self.taken = taken
        self.upto = self._upto()
        self.part = self._part()

    def _upto(self) -> int:
        """The token behind the last word before the figure that does not bound it."""
        at, hedging = self.draft.first, _hedging(self.language)
        while at > 0 and at > self.draft.cue >= 0 and self.words_[at - 1] in hedging:
            at -= 1
        return at

    def _part(self) -> int | None:
        """The token at which words lead to the figure as a part of what was counted before: "among them"."""
        subgroups = self.language.subgroups
        if self.sentence.word(self.upto - 1) not in _subgroup_ends(self.language):
            return None
        length = next((n for n in (3, 2, 1) if self.sentence.phrase_ends_at(self.upto, n) in subgroups), 0)
        return self.upto - length if length else None

    def spans(self, told: int | None, group: Phrase | None) -> Iterator[Span | None]:
        """The spans that may be the label, the best first."""
        start, casualty = self._behind_figure(), self.draft.kind == "casualty"
        if self.part is not None and casualty:
            yield self.around()
        if self.draft.kind == "percent":
            yield self._share(start, group)
        if told is None or (told < self.draft.first and (self.part is not None or self._is_of_another(told))):
            yield self.behind(start)
        elif told > self.draft.last:
            near = told - self.draft.last <= _FAR
            if casualty:
                yield self.behind(told)
            yield self.behind(start) if near else None if casualty else self.behind(told)
        else:
            yield self.through(told) if casualty else self.before(told)
            yield self.before(told) if casualty else self.through(told)
            yield self.behind(start)
        if not casualty and self.part is None:
            yield self.nearest()
        if group is not None:
            yield (group.first, group.last)

    def _is_of_another(self, told: int) -> bool:
        """Whether a word belongs to another figure: one between that is not listed with this, or one before a pause."""
        between = [at for at in range(told, self.draft.first) if self._is_others(at)]
        if between:
            return self.draft.first - between[-1] > 2
        earlier = any(other.last < told for other in self.sentence.drafts.values())
        return earlier and any(self._stops(at) for at in range(told + 1, self.upto))

    def _is_others(self, at: int) -> bool:
        """Whether a token belongs to another figure or to what bounds it."""
        return at in self.taken and self.taken[at] is not self.draft

    def _behind_figure(self) -> int:
        """The first token behind the figure that may be of a label: no closing bracket, no "at most", no "that"."""
        start = self.draft.last + 1
        while self.sentence.word(start) in _CLOSING:
            start += 1
        for length in (4, 3, 2, 1) if self.sentence.word(start) in self.language.hedge_starts else ():
            behind = start + length
            if (
                self.sentence.phrase_starts_at(start, length) in self.language.hedges_after
                and behind not in self.sentence.owner  # "50% + 1 of the votes"
            ):
                start = behind
                break
        opens = self.draft.kind == "percent" and self.sentence.word(start) in self.phrases.clauses
        return start + 1 if opens else start

    # -------------------------------------------------------------------------------------------------- candidates

    def _share(self, start: int, group: Phrase | None) -> Span | None:
        """ "of likely voters": the phrase that a percentage is a share of, as far as there is room."""
        if self.sentence.word(start) not in self.language.polls.share:
            return None
        phrase = group if group is not None and group.first > start else phrase_at(self.sentence, start + 1)
        if phrase is None or not self._fits(start, phrase.last):
            return self.behind(start)
        last = phrase.last
        while self.sentence.word(last + 1) in self.phrases.backwards and self._fits(start, last + 1):
            last += 1
        return (start, last)

    def before(self, told: int) -> Span | None:
        """The words from a token up to the figure, with the subject before them."""
        if self._bars(told) or self._is_time(told):
            return None
        first = self._subject(told) if self.phrases.capitals else told
        last = self.upto - 1
        if not self._fits(first, last) or any(self._bars(at) for at in range(told, self.upto)):
            last = told
            while last + 1 < self.upto and not self._stops(last + 1):
                if not self._fits(first, last + 1):
                    last = max(told, self._end_of_phrase(first, last))
                    break
                last += 1
        if not self.phrases.capitals:
            first = self._verb_or_noun(told, last)
        return self._trimmed(first, last) if self._says_all(first, last) else None

    def _subject(self, told: int) -> int:
        """The first token of the noun phrase right before one; the token itself where there is no room for it."""
        first = told
        while first > 0 and not self._bars(first - 1) and not self._ends_subject(first - 1):
            if not self._fits(first - 1, told):
                starts = self.phrases.leads | self.language.of | self.language.articles
                return next((at for at in range(first, told + 1) if self.sentence.word(at - 1) in starts), told)
            first -= 1
        before = self.sentence.word(first - 1)
        if before in self.language.ands and self.tokens[max(0, first - 2)].kind != "mark":
            return told  # only the last of those who did it
        if before in self.language.prepositions and not self._is_noun(told):
            return told  # a part of the subject's phrase: "funds for renewal had fallen"
        while first < told and self.words_[first] in self.loose:
            first += 1
        return first

    def _is_noun(self, told: int) -> bool:
        """Whether what told the role is a noun, which keeps the adjectives before it."""
        word = (self.words_[told],)
        cue = self.language.money_roles.get(word) or self.language.percent_roles.get(word)
        return cue is not None and cue.noun

    def _ends_subject(self, at: int) -> bool:
        """Whether a token cannot be of the subject of what follows: a preposition, a verb, a time, a number."""
        word = self.words_[at]
        if at in self.sentence.owner or word in self.phrases.times:
            return True
        if word in self.language.ands:
            return not (is_capital(self.sentence, at - 1) and is_capital(self.sentence, at + 1))
        passed = word in self.phrases.passed or word in self.phrases.leads or word in self.language.of
        return word in self.phrases.stops and not passed

    def _verb_or_noun(self, told: int, last: int) -> int:
        """Where heads and verbs stand first: an adjective's noun, the subject that opens the clause, or the verb."""
        first = told
        while is_definite(self.sentence, first) and is_definite(self.sentence, first - 1) and not self._bars(first - 1):
            if not self._fits(first - 1, last):
                break
            first -= 1
        if self.draft.kind == "casualty" and self.sentence.word(first - 1) in self.language.prepositions and first > 1:
            led = not self._bars(first - 2) and not self._is_time(first - 2) and self._fits(first - 2, last)
            return first - 2 if led else first  # "led to the death of", أسفر عن مقتل
        begin = first
        while begin > 0 and not self._begins(begin) and self._fits(begin - 1, last):
            word = self.words_[begin - 1]
            if word in self.phrases.small or word in self.phrases.times or begin - 1 in self.sentence.owner:
                return first
            begin -= 1
            if word in self.phrases.stops:  # a verb
                return begin
        return begin if self._begins(begin) else first

    def _begins(self, at: int) -> bool:
        """Whether a clause begins at a token."""
        return at == 0 or self._bars(at - 1) or self.sentence.joined(at)

    def nearest(self) -> Span | None:
        """The words before the figure, back to where their clause or phrase begins; a time right before is left out."""
        last = self.upto - 1
        while last > 0 and not self._bars(last) and (self._is_time(last) or self.words_[last] in self.loose):
            last -= 1
        if last < 0 or self._bars(last) or self._is_time(last) or self.words_[last] in self.loose:
            return None
        first = self._back(last, last)
        return self._trimmed(first, last) if self._says_all(first, last) else None

    def _back(self, first: int, last: int) -> int:
        """How far the words before a token belong to it: to a pause or an "and", or to a phrase's start for room."""
        while first > 0 and not self._bars(first - 1) and not self._is_joint(first - 1):
            if self.sentence.joined(first):
                break
            if not self._fits(first - 1, last):
                within = range(first, min(last, self.upto) + 1)
                return next((at for at in within if self._leads(at - 1)), first)
            first -= 1
        return first

    def _leads(self, at: int) -> bool:
        """Whether a phrase starts behind a token: a small word that is no "and"."""
        word = self.sentence.word(at)
        return word not in self.language.ands and (word in self.phrases.small or word in self.phrases.leads)

    def _is_joint(self, at: int) -> bool:
        """Whether a token is an "and", but not one between two names."""
        named = is_capital(self.sentence, at - 1) and is_capital(self.sentence, at + 1)
        return self.words_[at] in self.language.ands and not named

    def _says_all(self, first: int, last: int) -> bool:
        """Not so where a "but" is left out or in: "had but $5m left" says nothing without its figure."""
        return self.phrases.exceptions.isdisjoint(self.words_[first : max(last + 1, self.upto)])

    def behind(self, start: int) -> Span | None:
        """The words from a token on, to the end of the clause or of the last phrase for which there is room."""
        if start >= len(self.tokens) or self._stops(start):
            return None
        last = start
        pair = self.words_[start] in self.language.between
        while last + 1 < len(self.tokens) and (not self._stops(last + 1) or (pair and self.sentence.joined(last + 1))):
            pair = pair and not self.sentence.joined(last + 1)
            if not self._fits(start, last + 1):
                last = self._end_of_phrase(start, last)
                break
            last += 1
        while start < last and self.words_[start] in self.phrases.backwards:
            start += 1
        return self._trimmed(start, last, led=True) if any(map(self._says, range(start, last + 1))) else None

    def _says(self, at: int) -> bool:
        """Whether a token tells anything: no small word, and for people harmed no time."""
        timely = self.draft.kind == "casualty" and self._is_time(at)
        return self.words_[at] not in self.loose and self.tokens[at].kind != "mark" and not timely

    def _end_of_phrase(self, start: int, last: int) -> int:
        """Where room ends inside a phrase, the token before the preposition that leads to it."""
        led = self.tokens[last + 1].prefix not in ("", self.language.definite) if last + 1 < len(self.tokens) else True
        if led or self.words_[last + 1] in self.phrases.small or self.words_[last + 1] in self.language.or_:
            return last
        for at in range(last, start + 1, -1):
            word = self.words_[at]
            led = word in self.phrases.small and word not in self.phrases.passed and word not in self.language.articles
            if led and self.words(start, at - 1) > 1:
                return at - 1
        return last

    def through(self, told: int) -> Span | None:
        """The figure with the word that told what it is: "killing seven people", and what follows if there is room."""
        first = told
        prefix = self.tokens[told].prefix
        led = prefix and not self.sentence.joined(told) and prefix != self.language.definite
        if (self.sentence.word(told - 1) in self.language.negations or led) and not self._bars(told - 1):
            first -= 1
        if not self._fits(first, self.draft.last) or any(self._bars(at) for at in range(first, self.draft.first)):
            return None
        return self._with_more(first, self._forth(first))

    def around(self) -> Span | None:
        """The figure with what follows and what stands before it; None where that is nothing."""
        first, last = self.upto, self.draft.last
        if not self._fits(first, last):
            first = self.draft.first
        if self.part is not None and self._fits(self.part, last):
            return (self.part, self._forth(self.part))
        last = self._forth(first)
        first = self._back(first, last)
        if self.sentence.word(first - 1) in self.language.negations:
            first += 1
        return self._with_more(first, last)

    def _with_more(self, first: int, last: int) -> Span | None:
        """The span, if it holds more than the figure."""
        span = self._trimmed(first, last)
        return span if span is not None and (span[0] < self.upto or span[1] > self.draft.last) else None

    def _forth(self, first: int) -> int:
        """How far the words behind the figure go, as far as there is room."""
        last = self.draft.last
        while last + 1 < len(self.tokens) and not self._stops(last + 1) and self._fits(first, last + 1):
            last += 1
        return (
            last
            if last + 1 >= len(self.tokens) or self._stops(last + 1)
            else self._end_of_phrase(self.draft.last, last)
        )

    # ------------------------------------------------------------------------------------------------------- bounds

    def _stops(self, at: int) -> bool:
        """Whether a token ends what runs up to it: as `_bars`, or an "and" that leads on to something else."""
        if self._bars(at) or self.sentence.joined(at):
            return True
        token = self.tokens[at]
        if token.kind == "mark" or token.prefix:
            return False
        if token.word in self.language.ands:
            return True
        hidden = not self.phrases.capitals and token.word[:1] in self.language.ands
        return hidden and (token.word not in self.language.vocabulary or token.word[1:] in self.phrases.small)

    def _bars(self, at: int) -> bool:
        """Whether a token ends a label: another figure, a pause, a word that opens another clause."""
        if at in self.taken and self.taken[at] is not self.draft:
            return True
        if self.tokens[at].kind == "mark":
            return not self._is_inside(at)
        return self.words_[at] in self.phrases.clauses

    def _is_inside(self, at: int) -> bool:
        """Whether a mark is part of a name or of the figure, not a pause."""
        mark = self.tokens[at]
        if self.draft.first <= at <= self.draft.last:
            return True
        if mark.word == ".":
            short = len(self.sentence.word(at - 1)) <= _ABBREVIATION
            return not mark.gap and short and is_capital(self.sentence, at - 1) and at + 1 < len(self.tokens)
        if mark.word == _QUOTE:
            return self._other_quote(at) is not None
        glued = at + 1 < len(self.tokens) and not self.tokens[at + 1].gap
        return mark.word in _GLUE and not mark.gap and glued

    def _other_quote(self, at: int) -> int | None:
        """The other quotation mark of a short name in quotes."""
        opens = self.tokens[at].gap
        near = range(at + 1, at + _LONGEST_QUOTE) if opens else range(at - 1, at - _LONGEST_QUOTE, -1)
        other = next((i for i in near if self.sentence.word(i) == _QUOTE), None)
        return other if other is not None and self.tokens[other].gap != opens else None

    def _is_time(self, at: int) -> bool:
        return self.words_[at] in self.phrases.times

    def _fits(self, first: int, last: int) -> bool:
        long = self.tokens[last].end - self._start(first)
        return long <= _MOST_CHARACTERS and self.words(first, last) <= _MOST_WORDS

    def words(self, first: int, last: int) -> int:
        """How many words stand from one token to another, articles left out."""
        count, articles = 1, self.articles
        for token in self.tokens[first + 1 : last + 1]:
            count += token.gap and token.word not in articles
        return count

    # ------------------------------------------------------------------------------------------------------- quoting

    def _trimmed(self, first: int, last: int, *, led: bool = False) -> Span | None:
        """The span without small words and marks at its ends that belong to what is left out.

        Args:
            first, last: the span.
            led: a preposition may lead it ("of likely voters").
        """
        while first <= last and self._is_loose(first, led):
            first += 1
        while first <= last and (self._is_loose(last, led=False) or self._belongs_to_next(last)):
            last -= 1
        for at in range(first, last + 1):
            if self.words_[at] == _QUOTE:
                other = self._other_quote(at)
                if other is None or not first <= other <= last:
                    return (
                        self._trimmed(first, at - 1, led=led)
                        if self.tokens[at].gap
                        else self._trimmed(at + 1, last, led=led)
                    )
        return (first, last) if first <= last else None

    def _belongs_to_next(self, at: int) -> bool:
        """Whether a word bounds the figure behind it ("at least (5)"), or is a number that counts the next word."""
        if self._is_others(at + 1):
            return self.words_[at] in _hedging(self.language)
        counts = at in self.sentence.owner and not self.draft.first <= at <= self.draft.last
        return counts and at + 1 < len(self.tokens) and not self._stops(at + 1) and not self._is_small(at + 1)

    def _is_small(self, at: int) -> bool:
        return self.words_[at] in self.loose

    def _is_loose(self, at: int, led: bool) -> bool:
        token = self.tokens[at]
        if self.draft.first <= at <= self.draft.last:
            return False
        if token.kind == "mark":
            return token.word != _QUOTE or self._other_quote(at) is None
        kept = token.word in self.language.negations or token.word in self.phrases.exceptions
        return not led and (token.word in self.loose or token.word in self.phrases.leads) and not kept

    def _start(self, at: int) -> int:
        """Where a token is quoted from: with its proclitics, but for a leading "and"."""
        token = self.tokens[at]
        joined = token.prefix[:1] in self.language.ands
        return token.start - len(token.prefix) + (1 if joined and token.prefix else 0)

    def quote(self, first: int, last: int) -> str:
        """The span as it stands in the text."""
        return self.sentence.folded.quote(self._start(first), self.tokens[last].end)
