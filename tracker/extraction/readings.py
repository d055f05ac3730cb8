"""A sentence as it is read for subjects: its mentions, what governs them, and the subject that a verb has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.head_first import HeadFirst
from tracker.extraction.head_last import HeadLast
from tracker.extraction.mentions import QUOTE, Forms, Mention, has_object
from tracker.extraction.roles import Role
from tracker.extraction.tokens import DASHES

OPENING, CLOSING, PAUSES = frozenset("(["), frozenset(')]"'), frozenset(",،:-—")
_BRACKETS = frozenset(")]")
_DATELINE = 12  # tokens
_BRACKETED = 8
_REACH = 60
_HEDGE = 4  # a bound that stands farther away has the sentence's subject between
_PREMODIFIERS = 5  # adjectives and an article that a table knows not, before a noun


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure's place; its hedge belongs to it.

    Attributes:
        begin, last: its tokens.
        left, right: between these tokens stands no other figure; -1 and the sentence's length at its ends.
    """

    draft: Draft
    role: Role
    begin: int
    last: int
    left: int
    right: int


def place(sentence: Sentence, draft: Draft, role: Role) -> Figure:
    """Where a figure stands among the others of its sentence."""
    begin = draft.cue if draft.first - draft.cue <= _HEDGE else draft.first
    left, right = -1, len(sentence.words)
    for other in sentence.drafts.values():
        if other.kind == "casualty":
            continue
        if other.last < draft.first:
            left = max(left, other.last)
        elif other.first > draft.last:
            right = min(right, other.first)
    return Figure(draft, role, begin, draft.last, left, right)


def _window(sentence: Sentence) -> tuple[int, int]:
    """The tokens around a sentence's figures in which mentions matter; all of them where it has none."""
    if not sentence.drafts:
        return 0, len(sentence.words)
    first = min(draft.first for draft in sentence.drafts.values())
    last = max(draft.last for draft in sentence.drafts.values())
    return max(0, first - _REACH), min(len(sentence.words), last + _REACH // 2)


def _dateline(sentence: Sentence, forms: Forms) -> int:
    """How many tokens tell where a report comes from, and of which agency: "LEEDS (Reuters) — ", القاهرة / وكالات -.

    One dash alone, with space on both sides: two enclose something, as do those of a list.
    """
    start = sentence.start
    if start and sentence.folded.text[start - 1] != "\n":
        return 0
    dashes = [
        at
        for at, token in enumerate(sentence.tokens[:_DATELINE])
        if token.word in DASHES and token.gap and at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].gap
    ]
    if len(dashes) != 1 or any(draft.first <= dashes[0] + 1 for draft in sentence.drafts.values()):
        return 0
    return dashes[0] + 1 if forms.verbless(0, dashes[0]) else 0


class Reading:
    """A sentence with its mentions, and the figures that were answered in it.

    Attributes:
        mentions: from left to right.
        ending, beginning: the mention whose phrase ends, or begins, at a token.
        answered: the figures before: each with its role and whose it is.
    """

    def __init__(self, sentence: Sentence, names: frozenset[str]) -> None:
        self.sentence = sentence
        self.words = sentence.language.subjects
        self.forms = Forms(sentence)
        spans = (range(draft.first, draft.last + 1) for draft in sentence.drafts.values())
        taken = set(sentence.owner).union(*spans)
        chunker = (
            HeadFirst(sentence, self.forms, taken, names)
            if self.words.head_first
            else HeadLast(sentence, self.forms, taken)
        )
        opening = _dateline(sentence, self.forms)
        self.mentions = [m for m in chunker.mentions(*_window(sentence)) if m.begin >= opening]
        self.ending = {mention.upto: mention for mention in self.mentions}
        self.beginning = {mention.begin: mention for mention in reversed(self.mentions)}
        self.answered: list[tuple[Draft, str, Mention | None]] = []
        self._prepositions: dict[int, str] = {}
        self._free: dict[int, bool] = {}

    def between(self, first: int, stop: int) -> Iterator[Mention]:
        """The mentions that lie in the tokens from `first` up to `stop`."""
        return (m for m in self.mentions if first <= m.begin and m.upto < stop)

    def word(self, at: int) -> str:
        """The word of a token, "" outside the sentence."""
        return self.sentence.word(at)

    # ------------------------------------------------------------------------------------------ what governs a mention

    def preposition(self, mention: Mention) -> str:
        """The preposition before a mention, a word of its own or glued to it; else the word before it."""
        found = self._prepositions.get(mention.begin)
        if found is None:
            found = self._prepositions[mention.begin] = self._before(mention.begin)
        return found

    def _before(self, at: int) -> str:
        glued = self._glued(at)
        if glued:
            return glued
        at = self._number_begins(at) - 1
        return self.word(at - (self.word(at) in self.words.determiners))

    def _number_begins(self, at: int) -> int:
        """Where the number before a token begins: "in the 14 districts"."""
        while at - 1 in self.sentence.owner:
            at -= 1
        return at

    def _glued(self, at: int) -> str:
        """The preposition glued to a token, without the "and" before it and the article behind it."""
        token, language = self.sentence.tokens[at], self.sentence.language
        prefix = token.prefix or token.word[: self.forms.glued(at)]
        prefix = prefix.lstrip("".join(language.ands)) or prefix
        if prefix.startswith(self.words.benefit):
            return self.words.benefit
        return prefix.removesuffix(language.definite)

    def is_bare(self, mention: Mention) -> bool:
        """Whether nothing is glued before a phrase but the article."""
        prefix = self.sentence.tokens[mention.begin].prefix
        return prefix in ("", self.sentence.language.definite) and not self.forms.glued(mention.begin)

    def stands_free(self, mention: Mention) -> bool:
        """Whether neither a preposition, glued or not, nor (where objects stand behind) a verb governs it."""
        found = self._free.get(mention.begin)
        if found is None:
            found = self._free[mention.begin] = self._is_free(mention)
        return found

    def _is_free(self, mention: Mention) -> bool:
        at, words = mention.begin - 1, self.words
        if not words.head_first:
            at = self._number_begins(mention.begin) - 1  # in the 2016 campaign
        if words.head_first:
            glued = self._glued(mention.begin)
            free = not glued or glued in self.sentence.language.ands
            return free and self.word(at) not in words.prepositions
        while mention.begin - at < 4 and self.sentence.token(at).kind == "word":
            word = self.word(at)
            if word in words.prepositions or self.forms.is_verb(at):
                return False
            if word in words.closed and word not in words.determiners:
                return True
            at -= 1
        if self.word(at) == "," and not self.forms.is_verb(mention.upto + 1):  # in Norfolk, Nebraska
            before = self.ending.get(at - 1)
            return before is None or before.kind != "name" or self.stands_free(before)
        return True

    def _is_object(self, verb: int, mention: Mention) -> bool:
        """سمير نشط، إذ قدم [المشورة]: a noun with an article that no table knows; the subject it is of حصل الراوي."""
        token, definite = self.sentence.tokens[mention.begin], self.sentence.language.definite
        common = token.prefix.endswith(definite) or token.word.startswith(definite)
        return mention.kind == "noun" and common and self.word(verb) not in self.words.contests

    def is_indefinite(self, mention: Mention) -> bool:
        """Whether a noun has no article in a language whose names have none: ثروة سمير الخطيب, not حجم السيولة."""
        definite = self.sentence.language.definite
        return not self.sentence.tokens[mention.first].word.startswith(definite)

    def is_somebody(self, mention: Mention) -> bool:
        """Whether it names one of whom something can be told: no newspaper, no pollster, no time."""
        words = self.words
        if mention.kind not in ("name", "actor") and not self._acts(mention):
            return False
        if self.is_publisher(mention) or (not words.head_first and self.word(mention.last) in words.judging):
            return False
        return not any(self.word(at) in words.sources for at in range(mention.begin - 3, mention.begin))

    def is_publisher(self, mention: Mention) -> bool:
        """Whether it names a newspaper or a pollster, or only whose poll it is ("the ARD survey")."""
        words = self.words
        if not words.head_first and self.word(mention.begin - 1) in words.for_ | words.by:  # the poll for the Herald
            at = mention.begin - 2
            if self.word(at) in self.sentence.language.poll_words:
                return True
        reach = mention.upto + (3 if not self.words.head_first else 1)
        heads = self.sentence.words[mention.begin : reach]
        if not words.publishers.isdisjoint(heads) and not all(
            self._is_compounded(mention.begin + at) for at, word in enumerate(heads) if word in words.publishers
        ):
            return True
        return not self.words.head_first and not self.sentence.language.poll_words.isdisjoint(heads)

    def _is_compounded(self, at: int) -> bool:
        """Whether a word is only a part of a compound: the centre-right alliance."""
        hyphen = self.sentence.token(at + 1)
        compound = hyphen.word == "-" and not hyphen.gap and not self.words.head_first
        return compound and not is_capital(self.sentence, at)

    def _acts(self, mention: Mention) -> bool:
        """واستطاع غيتس: an unknown noun with no article right behind a verb is somebody."""
        if mention.kind != "noun" or mention.first != mention.begin or not self.is_indefinite(mention):
            return False
        return self.forms.is_verb(mention.begin - 1) or self.word(mention.begin - 1) in self.words.openers

    # ------------------------------------------------------------------------------------------ the subject of a verb

    def subject_of(self, verb: int, stop: int) -> Mention | None:
        """The subject of the verb at a token, in the words before `stop`."""
        if self.words.head_first:
            return self._apposed(self._subject_around(verb, stop), stop)
        return self._subject_before(verb)

    def _subject_before(self, verb: int) -> Mention | None:
        """What stands before a verb, its auxiliaries and adverbs: a mention, a relative's noun, a cut-off one."""
        words = self.words
        hyphened = self.word(verb - 1) == "-" and self.word(verb - 2) + self.word(verb) in words.outdoing
        at = verb - 1 - 2 * hyphened  # out-raised
        if self.word(at) in PAUSES and self.word(verb).endswith(words.verb_endings[-1:]):
            return None  # ", bringing …": whom the clause before is about, by its own verb
        while at not in self.ending and self._belongs_to_verb(at):
            at -= 1
        mention, word = self.ending.get(at), self.word(at)
        if mention is not None and at == verb - 1 and self._is_giver(mention, verb):
            return mention
        if mention is not None:
            return self._heading(mention)
        if word in words.relatives:
            noun = self.ended_before(at)
            return (self._described_by(noun) if noun is not None else None) or noun
        if word in PAUSES or word in CLOSING:
            return self._before_insertion(at)
        if word in words.closed or self.sentence.token(at).kind != "word":
            return None
        return self._bare(at)

    def _is_giver(self, mention: Mention, verb: int) -> bool:
        """ "came from donors giving $5m": the participle right behind is theirs, whatever they stand behind."""
        words, before = self.words, self.word(mention.begin - 1)
        if not self.word(verb).endswith(words.verb_endings[-1:]) or before not in words.from_ | words.by:
            return False
        return mention.named or mention.kind == "group"

    def _belongs_to_verb(self, at: int) -> bool:
        word, words = self.word(at), self.words
        return (
            self.forms.is_verb(at)
            or (word in words.predicates and self.word(at + 1) in words.to)
            or word in words.particles
            or word in words.to
            or word in words.negations
            or word.endswith(words.adverbs_end)
        )

    def _heading(self, mention: Mention) -> Mention | None:
        """The mention right before a verb, or whose it is, or the head of its phrase."""
        if mention.kind == "thing":
            owner = self.ending.get(mention.begin - 1)
            return owner if owner is not None and owner.owner else mention
        compound = mention.upto > mention.last and not self.stands_free(mention)
        return self._head(self.first_of_pair(mention)) if not compound else None

    def first_of_pair(self, mention: Mention) -> Mention:
        """ "the tycoon and his wife said": the first of those who do it."""
        at = mention.begin - 1
        if self.words.head_first:  # البنك ومانحون
            other = self.ending.get(at) if self.sentence.joined(mention.begin) else None
            both = other is not None and other.named and not other.owner and self.stands_free(other)
            return self.first_of_pair(other) if both and other is not None else mention
        at -= self.word(at) in self.words.possessives
        before = self.ending.get(at - 1) if self.word(at) in self.sentence.language.ands else None
        titled = mention.kind == "name" and mention.begin < mention.first
        if before is None or (titled and self.word(before.last) in self.words.titles):  # Clerk and Recorder Smith
            return mention
        if before.kind == "thing" or not self.stands_free(before):
            return mention
        while (earlier := self._listed_before(before)) is not None:  # unions, firms and committees
            before = earlier
        return before

    def _listed_before(self, mention: Mention) -> Mention | None:
        """Who stands before another of a list, with a comma between, governed by nothing."""
        earlier = self.ending.get(mention.begin - 2) if self.word(mention.begin - 1) == "," else None
        if earlier is None or earlier.kind in ("noun", "pronoun", "thing") or not self.stands_free(earlier):
            return None
        words, before = self.words, self.word(earlier.begin - 1)
        opens = earlier.begin == 0 or before in PAUSES or before in words.openers or before in words.conjunctions
        return earlier if opens else None  # not "unlike Smith, Jones and Dunn"

    def _described_by(self, noun: Mention) -> Mention | None:
        """ "Smith is a donor and founder who gave": whom a common noun behind "is" only describes."""
        words = self.words
        if noun.kind == "name":
            titled = self.ending.get(noun.begin - 2) if self.word(noun.begin - 1) in self.sentence.language.of else None
            if titled is None or self.word(titled.last) not in words.titles:
                return None
            noun = titled  # "Smith, a former mayor of Leeds, who won"
        at = noun.begin - 1
        joined = self.ending.get(at - 1) if self.word(at) in self.sentence.language.ands else None
        opens = joined if joined is not None else noun  # "Smith, a lawyer and former minister who won"
        if self.word(opens.begin - 1) in PAUSES and self.word(opens.begin) in words.determiners:
            apposed = self.ending.get(opens.begin - 2)
            return apposed if apposed is not None and apposed.kind == "name" and not apposed.owner else None
        while self.word(at) in self.sentence.language.ands or at in self.ending:
            at = self.ending[at].begin - 1 if at in self.ending else at - 1
        if self.word(at) not in words.copulas:
            return None
        subject = self._before_insertion(at - 1) if self.word(at - 1) in PAUSES else self.ending.get(at - 1)
        return subject if subject is not None and subject.named else None

    def ended_before(self, at: int) -> Mention | None:
        """The mention that the relative pronoun at a token stands for."""
        at -= 1
        while self.word(at) in PAUSES or self.word(at) in CLOSING:
            if self.word(at) in _BRACKETS:  # Smith (Ohio), who
                at = next((i for i in reversed(range(at)) if self.word(i) in OPENING), at)
            at -= 1
        return self.ending.get(at)

    def _before_insertion(self, at: int) -> Mention | None:
        """ "Smith, who …, raised": what stands before the comma that opened the insertion."""
        comma, first = at, max(0, at - _REACH)
        while (comma := comma - 1) > first:
            if self.word(comma) in _BRACKETS and self.word(at) not in CLOSING:
                comma = self._opens(comma)  # "Smith, who is close to Jones (Ohio), raised"
            elif self.word(comma) in PAUSES or self.word(comma) in OPENING:
                last = comma - 1  # "Smith (Ohio), who"
                mention = self.ending.get(self._opens(last) - 1 if self.word(last) in _BRACKETS else last)
                if mention is not None and mention.usable:
                    mention = self.first_of_pair(mention)
                    placed = self.word(mention.begin - 1) in self.words.prepositions - self.sentence.language.of
                    named = self._insertion(comma, at) if not placed else None
                    head = self._head(self._named_before(mention))
                    return named if head is not None and head.kind in ("actor", "noun") and named is not None else head
                alone = self._insertion(comma, at) if mention is None else None
                if alone is not None and alone.begin == comma + 1:  # "the rival to face her in May, Smith, raised"
                    return alone
        return None

    def _opens(self, closing: int) -> int:
        """Where the bracket that closes at a token opens; the token where it does not."""
        near = range(closing - 1, max(-1, closing - _BRACKETED), -1)
        return next((at for at in near if self.word(at) in OPENING), closing)

    def _insertion(self, comma: int, closing: int) -> Mention | None:
        """ "the nominee, councilman Smith, raised": the name that stands between two commas, alone or with a title."""
        name = self.ending.get(closing - 1)
        if name is None or name.kind != "name":
            return None
        titles = range(comma + 1, name.begin)
        alone = all(self.word(i) not in self.words.closed and not self.forms.is_verb(i) for i in titles)
        return name if alone else None

    def _named_before(self, mention: Mention) -> Mention:
        """ "Smith, the nominee, had": whom a common noun behind a comma only describes."""
        at = mention.begin - 1
        while mention.begin - at <= _PREMODIFIERS and self.word(at) != ",":
            at -= 1
        named = self.ending.get(at - 1) if self.word(at) == "," else None
        if named is None or not named.named or mention.kind not in ("actor", "noun"):
            return mention
        return named if self.stands_free(named) else mention

    def _head(self, mention: Mention) -> Mention | None:
        """A phrase's head: the one before its prepositions ("the group of donors raised")."""
        for steps in range(3):
            founded = self._founded(mention)
            if founded is not None:
                return founded
            if self.word(mention.begin - 1) not in self.words.prepositions:
                break
            before = self.ending.get(mention.begin - 2)
            if before is None:
                led = self._led_by_preposition(mention) if not steps else None
                if led is None or led is mention:
                    return mention if steps else led
                determined = self.word(led.begin - 1) in self.words.determiners
                before = replace(led, begin=led.begin - determined)  # "groups backing the bid of Smith raised"
            mention = before
        return mention

    def _founded(self, mention: Mention) -> Mention | None:
        """ "the committee set up by the banker John Smith raised": what a participle says that somebody did."""
        words, at = self.words, mention.begin - 1
        while mention.begin - at <= _PREMODIFIERS and self.word(at) not in words.closed:
            verb = self.forms.is_verb(at) and self.word(at) not in words.actors  # but "hedge fund manager Smith"
            if verb or self.sentence.token(at).kind != "word":
                return None
            at -= 1
        if self.word(at) not in words.by:
            return None
        at -= 1 + (self.word(at - 1) in words.closed)  # set up
        last = self._opens(at - 1) - 1 if self.word(at - 1) in _BRACKETS else at - 1  # the party (ABC) led by
        before = self.ending.get(last) if self.forms.is_verb(at) and self.word(at) not in words.auxiliaries else None
        return before if before is not None and before.named and not before.owner else None

    def _led_by_preposition(self, mention: Mention) -> Mention | None:
        """ "In Ohio Smith raised": not the place. A noun that no table knows may stand before the preposition."""
        at = mention.begin - 2
        nominal = self.sentence.token(at).kind == "word" and self.word(at) not in self.words.closed
        if nominal and not self.forms.is_verb(at):
            return self._bare(at)
        participle = self.word(mention.upto + 1).endswith(self.words.verb_endings[-1:])
        absolute = participle and self.word(mention.begin - 1) in self.words.at  # "with Smith moving up"
        return mention if absolute else None

    def _bare(self, at: int) -> Mention | None:
        """A noun with no article that no table knows, right before a verb: "Researchers spent"."""
        sentence, words = self.sentence, self.words
        first = at
        while at - first < 2 and sentence.token(first - 1).kind == "word":
            if self.word(first - 1) in words.closed or self.forms.is_verb(first - 1) or first - 1 in sentence.owner:
                break
            first -= 1
        thing = self.word(at) in words.things
        owner = next((self.ending[i - 1] for i in range(at, first - 1, -1) if i - 1 in self.ending), None)
        if owner is not None and (owner.owner or (thing and owner.named)):
            return owner
        if thing or any(draft.first <= at <= draft.last for draft in sentence.drafts.values()):
            return None
        begin = sentence.tokens[first].start
        return Mention(first, first, at, begin, sentence.tokens[at].end, "noun", upto=at)

    def _subject_around(self, verb: int, stop: int) -> Mention | None:
        """Behind the verb (جمعت الحملة), else before it (البوابة التي تلقت، أن بوتين يحظى)."""
        words, joined = self.words, self.sentence.joined(verb)
        if self.word(verb) in words.passives:
            return None
        if self.word(verb - 1) in words.pronouns:
            return self.ending.get(verb - 1)
        clause = self.word(verb - 1) in words.subordinators
        opened = self._opened(verb - 1) if not joined and not clause else None
        if opened is not None:
            return opened
        behind = self._behind(verb, stop)
        if behind is not None and not (clause and self._is_object(verb, behind)):
            return behind
        if clause:  # تصدر الحزب ولاية في شمال البلاد، حيث حصل: not the nearest but whom the clause before is about
            return self.unstated(verb)
        at = verb - 1
        while self.word(at) in words.particles or self.word(at) in words.auxiliaries:
            at -= 1
        if self.word(at) in words.relatives:
            return self._past_party(at) or self.last_before(at)
        if joined:
            return None
        before = self._opened(at) or self.last_before(at + 1)
        return before if before is not None and self.stands_free(before) else None

    def _past_party(self, relative: int) -> Mention | None:
        """سمير حداد (حزب الغد) الذي حصل; سمير حداد، مرشح (حزب الغد) الذي حصل: who stands before the party's bracket."""
        if self.word(relative - 1) not in _BRACKETS:
            return None
        found = self.ended_before(relative)
        if found is not None and self.word(found.begin) in self.words.titles and self.word(found.begin - 1) in PAUSES:
            found = self.ending.get(found.begin - 2)
        return found if found is not None and found.usable else None

    def _apposed(self, mention: Mention | None, stop: int) -> Mention | None:
        """المرشحة الديمقراطية للرئاسة [ليلى سالم]: the name right behind a title and its complements."""
        words = self.words
        if mention is None or mention.kind == "name" or mention.owner or self.word(mention.first) not in words.titles:
            return mention
        at = mention.upto + 1
        at += self.word(at) in words.prepositions - words.approving  # المترشح عن حزب الوسط [سمير حداد]
        found = self.beginning.get(at)
        while found is not None and found.upto < stop:
            led = self.word(found.begin - 1) in words.prepositions
            if found.kind == "name" and not led and self.is_bare(found) and self.word(found.begin) != QUOTE:
                return found
            if self.preposition(found) not in words.prepositions | {words.benefit}:
                break
            found = self.beginning.get(found.upto + 1)
        return self._inserted(mention) or mention

    def behind_titles(self, title: Mention) -> Mention:
        """ثروة المرشح والرئيس الحالي [سمير حداد], المرشح للرئاسة [سمير حداد]: whose a title and its phrase are."""
        words, at = self.words, title.upto + 1
        second = self.beginning.get(at)
        if not words.head_first or title.kind == "name" or second is None or self.word(title.last) not in words.titles:
            return title
        if second.kind == "name":  # والوزير السابق [سمير حداد], but للأمير سعيد
            return second if self.sentence.joined(at) else title
        at = second.upto + 1
        described = self.word(at).removeprefix(self.sentence.language.definite)  # الحالي, a word of times too
        at += described in words.modifiers or described in words.titles
        named = self.beginning.get(at)
        return named if named is not None and named.kind == "name" and self.is_bare(named) else title

    def _inserted(self, title: Mention) -> Mention | None:
        """رجل الأعمال ومؤسس الشركة، [سمير حداد]، جمع: the name between two commas behind one title or two."""
        words, at = self.words, title.upto + 1
        second = self.beginning.get(at)
        if second is not None and self.word(second.begin) in words.titles and self.sentence.joined(at):
            at = second.upto + 1
        named = self.beginning.get(at + 1) if self.word(at) in PAUSES else None
        if named is None or self.word(named.upto + 1) not in PAUSES or named.begin != named.first:
            return None
        whole = named.kind in ("name", "noun") and self.is_bare(named) and self.is_indefinite(named)
        return named if whole and not self.sentence.tokens[named.begin].prefix else None

    def _behind(self, verb: int, stop: int) -> Mention | None:
        at = verb + 1
        while self.word(at) in self.words.particles:
            at += 1
        at += self.word(at) in self.words.folded_in and at + 1 in self.beginning  # حل فيها الحزب ثانيا
        mention = self.beginning.get(at)
        if mention is None or mention.upto >= stop or not self.is_bare(mention):
            return None
        return mention if mention.usable else self._benefiting(mention)

    def _benefiting(self, thing: Mention) -> Mention | None:
        """تراجع التأييد لباتشمان: whose a thing is by the preposition behind it."""
        mention = self.beginning.get(thing.upto + 1)
        owned = mention is not None and self.preposition(mention) == self.words.benefit
        return mention if owned else None

    def last_before(self, at: int) -> Mention | None:
        """The mention that ends right before a token, or before a mark or an adverb that does."""
        for back in range(at - 1, at - 4, -1):
            mention = self.ending.get(back)
            if mention is not None:
                return mention if mention.usable else None
            if self.word(back) not in self.words.closed and self.sentence.token(back).kind != "mark":
                return None
        return None

    def _opened(self, at: int) -> Mention | None:
        """The noun behind "that" (أن), or the first of a headline, if no other verb took it."""
        words = self.words
        for back in range(at, max(-1, at - _REACH), -1):
            headline = self.beginning.get(back + 1) if self.word(back) == ":" else None
            if headline is not None and headline.usable and self.forms.is_verb(headline.upto + 1):
                return headline  # وسائل إعلام: سمير يحصل على
            if self.word(back) in words.openers:
                begin = back + 1
                while begin in self.sentence.owner or self.word(begin) in words.determiners:
                    begin += 1
                mention = self.beginning.get(begin)
                return mention if mention is not None and mention.usable else None
            if self.forms.is_verb(back) and self.word(back - 1) not in words.relatives:
                return None
        first = self.beginning.get(0)
        return first if first is not None and first.usable and not first.owner else None

    def has_its_object(self, verb: int) -> bool:
        """التي أطلقتها: the pronoun that the verb ends in is its object, so that the figure is not."""
        word, words = self.word(verb), self.words
        clause = self.word(verb - 1) in words.relatives and word.endswith(words.object_suffixes)
        return clause or has_object(self.sentence.language, word)

    def in_closed_clause(self, verb: int, stop: int) -> bool:
        """ "…, who refused to be named, gave 5": the verb of a relative clause that a comma ends before the figure."""
        at = verb - 1
        while self.word(at) in self.words.particles:
            at -= 1
        parts = self.sentence.language.subgroups
        return self.word(at) in self.words.relatives and any(
            self.word(i) in PAUSES and (self.word(i + 1),) not in parts for i in range(verb, stop)
        )

    def describes(self, verb: int) -> bool:
        """بثروة بلغت 5: a verb right behind a thing, with no subject of its own, only says how much it is."""
        if not self.words.head_first:
            return False
        before, behind = self.ending.get(verb - 1), self.beginning.get(verb + 1)
        return before is not None and not before.usable and (behind is None or not behind.usable)

    def unstated(self, verb: int) -> Mention | None:
        """A verb that names no subject has that of the clause, or of the figure before."""
        if self.answered and self.answered[-1][2] is not None:
            last, _, found = self.answered[-1]
            newer = (m for m in self.between(last.last + 1, verb) if m.usable and self.stands_free(m))
            return next(newer, found)
        named = [m for m in self.between(0, verb) if self.is_somebody(m)]
        first = self.first_free(named) or next(iter(named), None)
        said = self.words.reporting | self.words.sayers if self.words.head_first and first is not None else ()
        if first is not None and self.word(first.begin - 1) in said:  # قال سمير إن الحزب بقي كبيرا، حيث حصل
            return next((m for m in reversed(named) if self.word(m.begin - 1) in self.words.openers), first)
        return first

    def first_free(self, mentions: list[Mention]) -> Mention | None:
        """The first of the mentions that nothing governs."""
        return next((m for m in mentions if self.stands_free(m)), None)

    def last_free(self, mentions: list[Mention]) -> Mention | None:
        """The last of the mentions that nothing governs."""
        return next((m for m in reversed(mentions) if self.stands_free(m)), None)
