"""Noun phrases of a language whose names are capitalised and whose heads stand last.

A name is a run of capitals, a common noun needs its article or a table that knows it. What is quoted is the shortest
phrase that still names: no article, no title, no clause.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tracker.extraction.drafts import NEAR, Sentence, is_capital
from tracker.extraction.mentions import LONGEST_PHRASE, QUOTE, Forms, Mention, MentionKind, is_thing
from tracker.extraction.numerals import BEYOND
from tracker.extraction.phrases import is_country_in_capitals

_BELONGINGS_REACH = 4
_PARTY_REACH, _BEFORE_PARTY, _BEHIND_PARTY = 5, frozenset("(,"), frozenset("-),")
_GLUED_MARKS = frozenset("-.&'/")


class HeadLast:
    """Noun phrases of a language whose names are capitalised and whose heads stand last."""

    def __init__(self, sentence: Sentence, forms: Forms, taken: set[int]) -> None:
        self.sentence = sentence
        self.taken = taken
        self.forms = forms
        self.words = sentence.language.subjects
        self.tokens = sentence.tokens + BEYOND
        self._names_parties = any(
            mark in _BEFORE_PARTY and len(letter) == 1 and letter.isalpha() for mark, letter in pairwise(sentence.words)
        )

    def mentions(self, first: int, stop: int) -> Iterator[Mention]:
        """The noun phrases that begin in the tokens from `first` up to `stop`, from left to right."""
        at = first
        while at < stop:
            found = self._mention(at)
            if found is None:
                at += 1
                continue
            yield found
            at = found.upto + 1

    def _mention(self, at: int) -> Mention | None:
        token, words = self.tokens[at], self.words
        if at in self.taken or (self._names_parties and self._is_party(at)):
            return None
        word = token.word
        pronoun = word in words.pronouns or word in words.possessives
        if pronoun and not is_country_in_capitals(self.sentence, at):
            kind: MentionKind = "pronoun"
            return Mention(at, at, at, token.start, token.end, kind, word in words.possessives, at)
        if self._starts_name(at):
            return self._named(at, at)
        if word in words.determiners and self._is_asked(at + 1):
            return self._made(at, at, at + 1, "group")
        if word in words.determiners or self.sentence.word(at - 1) in words.possessives:
            return self._common(at)
        return self._common(at) if self._is_someone(at) and not self.forms.is_verb(at) else None

    def _is_party(self, at: int) -> bool:
        """Smith (D), Jones (R-Ohio): what stands in brackets behind a name with a letter for a party."""
        letter = at if self.sentence.word(at - 1) != "-" else at - 2
        if self.sentence.word(letter - 1) == "," and len(self.sentence.word(letter)) == 1:  # Jones, R-Ohio
            return self.sentence.word(letter + 1) == "-" and not self.tokens[letter + 1].gap
        begin = at
        while begin > 0 and at - begin < _PARTY_REACH and self.sentence.word(begin - 1) != "(":
            begin -= 1
        party, after = self.tokens[begin].word, self.sentence.word(begin + 1)
        return self.sentence.word(begin - 1) == "(" and len(party) == 1 and party.isalpha() and after in _BEHIND_PARTY

    def _is_asked(self, at: int) -> bool:
        """ "those surveyed": a participle of asking with no noun behind it."""
        word = self.sentence.word(at)
        if word not in self.sentence.language.poll_words or not word.endswith(self.words.verb_endings[:1]):
            return False
        return self.sentence.word(at + 1) not in self.words.groups

    def _starts_name(self, at: int) -> bool:
        token = self.tokens[at]
        if token.kind == "mark" or token.word in self.sentence.language.months:
            return False
        if token.word in self.words.closed and not is_country_in_capitals(self.sentence, at):
            return False
        if not is_capital(self.sentence, at) or at in self.taken:
            return False
        return not self._opens_sentence(at) or self._is_name_at_start(at)

    def _opens_sentence(self, at: int) -> bool:
        return at == 0 or (at == 1 and self.tokens[0].kind == "mark") or self.sentence.word(at - 1) in (":", QUOTE)

    def _is_name_at_start(self, at: int) -> bool:
        """A capital at a sentence's start tells nothing: a word that the text also has in small letters is no name."""
        token = self.tokens[at]
        if self.forms.is_verb(at) or token.word in self.words.things or token.word.endswith(self.words.adverbs_end):
            return False
        if token.word in self.words.not_verbs and self.sentence.word(at + 1) in self.words.prepositions:
            return False  # Combined with
        follows = at + 1 < len(self.sentence.tokens) and is_capital(self.sentence, at + 1)
        if token.word in self.words.titles and self.sentence.word(at + 1) in self.sentence.language.ands:
            return False  # Financier and donor George Smith
        near = slice(max(0, token.start - NEAR), token.end + NEAR)
        return follows or f" {token.word} " not in self.sentence.folded.original[near]

    def _named(self, begin: int, at: int) -> Mention | None:
        """A run of capitalised words, with the common noun behind it that makes one name of both: Trump campaign."""
        last = self._run_end(at)
        first = self._without_titles(at, last)
        if first == last and self._is_adjective(at):
            return None
        if self._is_possessive(last):
            return self._possessor(begin, first, last)
        head = last
        while self._extends(head + 1):
            head += 1
            if self._is_possessive(head):
                return self._possessor(begin, first, head)
        kind: MentionKind = "name" if head == last else "actor"
        if self.tokens[head].word in self.words.groups:
            kind = "group"
        while self._is_someone(head) and self.sentence.word(first - 1) in self.words.modifiers:
            first -= 1
        return self._made(min(begin, first), first, head, kind)

    def _is_adjective(self, at: int) -> bool:
        """A party's or a people's adjective before a noun that is told in small letters: Republican | opponent."""
        word = self.tokens[at].word
        if word not in self.words.partisans and word not in self.sentence.language.countries:
            return False
        if self._is_possessive(at) or self._extends(at + 1):
            return False
        follows = self.sentence.word(at + 1)
        if self.tokens[at + 1].kind != "word" or at + 1 in self.taken:
            return False
        return follows not in self.words.closed and not self.forms.is_verb(at + 1)

    def _extends(self, at: int) -> bool:
        """A common noun right behind a name, and no title or apposition of a name that follows: Trump campaign."""
        word = self.tokens[at].word
        if word not in self.words.actors and word not in self.words.groups:
            return False
        if word in self.words.judging and self.sentence.word(at + 1) in self.words.determiners:
            return False  # Canadians | trust the police
        return word not in self.words.titles and not self._starts_name(at + 1)

    def _run_end(self, at: int) -> int:
        last = at
        while not self._is_possessive(last) and (step := self._next_of_name(at, last)) is not None:
            last = step
        return last

    def _next_of_name(self, first: int, last: int) -> int | None:
        """The next token of a name: a capital, also behind a hyphen, an initial's stop or a small word of names."""
        tokens, words = self.tokens, self.words
        after = last + 1
        if tokens[after].kind == "mark":
            initial, stop = len(tokens[last].word) == 1, tokens[after].word == "."
            if tokens[after].gap or tokens[after].word not in _GLUED_MARKS:
                return None
            if stop and not initial and tokens[last].word not in words.titles:
                return None
            if (stop or not tokens[after + 1].gap) and self._capital_word(after + 1):
                return after + 1
            if self._is_compound(after):
                return after + 3
            return after if stop and (initial or after + 1 < len(self.sentence.tokens)) else None
        if self._capital_word(after) or self._is_surname(after):
            return after
        small = tokens[after].word
        linked = small in words.name_links or (
            small in words.body_links
            and (
                tokens[last].word in words.titles
                or not words.bodies.isdisjoint(t.word for t in tokens[first : last + 1])
            )
        )
        for behind in (after + 1, after + 2) if linked else ():
            if self._capital_word(behind):
                return behind
            if tokens[behind].word not in words.determiners:
                return None
        return None

    def _is_surname(self, at: int) -> bool:
        """Theresa May, Ms May: a month that is a verb too, behind a name, with no day and no verb behind it."""
        token, words, behind = self.tokens[at], self.words, self.tokens[at + 1]
        homograph = token.word in words.auxiliaries and token.word.removesuffix("'s") in self.sentence.language.months
        if not homograph or at in self.taken or not is_capital(self.sentence, at) or at + 1 in self.sentence.owner:
            return False
        return behind.kind == "mark" or behind.word not in words.verbs or not is_capital(self.sentence, at + 1)

    def _is_compound(self, at: int) -> bool:
        """Port-au-Prince: a small word between two hyphens."""
        return not any(self.tokens[i].gap for i in range(at, at + 4)) and self._capital_word(at + 3)

    def _capital_word(self, at: int) -> bool:
        token = self.tokens[at]
        return (
            token.kind != "mark"
            and at not in self.taken
            and is_capital(self.sentence, at)
            and (token.word not in self.words.closed or len(token.word) == 1)
        )

    def _without_titles(self, first: int, last: int) -> int:
        """The first token behind the titles that lead a name; a title alone stays."""
        words, begin = self.words, first
        for at in range(first, last):
            if (
                self.tokens[at].word in words.titles and self.tokens[at + 1].word not in words.bodies
            ):  # State Department
                begin = at + 1
                if self.sentence.word(begin) == ".":
                    begin += 1
        if begin > last:
            begin = first
        bodies = any(self.tokens[at].word in words.bodies for at in range(begin, last + 1))
        if begin < last and self.tokens[begin].word in words.partisans and not bodies:
            begin += 1
        return begin

    def _common(self, at: int) -> Mention | None:
        """An article and what follows it up to a verb, a preposition or a mark; a name inside is the mention."""
        begin, words = at, self.words
        while self.tokens[at].word in words.determiners:
            at += 1
        first = at
        while self._is_common(at, first):
            if self._starts_name(at) and not (at > first and self.tokens[at].word in words.actors):
                apart = at > first and self.tokens[at - 1].word in words.things  # "in the poll Smith leads"
                return self._named(at if apart else begin, at)
            if self._is_possessive(at):
                return self._possessor(begin, first, at)
            at += 1
        last = at - 1
        while self.tokens[last].kind == "mark":
            last -= 1
        if last < first:
            return None
        head = next((i for i in range(last, first - 1, -1) if self._is_someone(i)), last)
        kind = self._kind(last, "noun")
        if head < last and kind == "thing":  # campaign money: the campaign's
            first = self._modified(begin, first)
            return self._made(min(begin, first), first, head, self._kind(head, kind), owner=True, upto=last)
        if kind in ("actor", "group"):
            first = self._modified(begin, first)
        return self._made(min(begin, first), first, last, kind)

    def _modified(self, begin: int, first: int) -> int:
        if begin == first:  # no article: the adjectives stand before what was found
            while self.sentence.word(first - 1) in self.words.modifiers:
                first -= 1
        while self.tokens[first].word in self.words.titles:
            if not self._is_someone(first + 1) and self.tokens[first + 1].word not in self.words.titles:
                break
            first += 1
        return first

    def _is_someone(self, at: int) -> bool:
        word = self.tokens[at].word
        return word in self.words.actors or word in self.words.groups

    def _is_common(self, at: int, first: int) -> bool:
        token, words = self.tokens[at], self.words
        if at in self.taken or at - first > LONGEST_PHRASE:
            return False
        if token.kind == "mark":
            return token.word == "-" and not token.gap
        if token.word in words.closed:
            return False
        if at == first or self._is_someone(at) or self._is_noun_of(at) or self._is_plural(at):
            return True
        return not (self.forms.is_verb(at) or self._is_adverb(at))

    def _is_noun_of(self, at: int) -> bool:
        """ "a massive haul of", "a net loss of": a noun that could be a verb, before its complement."""
        token, words = self.tokens[at], self.words
        inflected = token.word.endswith((*words.verb_endings, "s"))
        judges = token.word in words.judging  # "most approve of"
        return (
            not inflected
            and not judges
            and token.word in words.verbs
            and self.sentence.word(at + 1) in self.sentence.language.of
        )

    def _is_plural(self, at: int) -> bool:
        """ "the state's pledges amounted to": a noun that could be a verb, right before the verb of its clause."""
        return self.tokens[at].word in self.words.things and self.forms.is_verb(at + 1)

    def _is_adverb(self, at: int) -> bool:
        """The voters | overwhelmingly backed: an adverb before a verb, not one before an adjective."""
        return self.tokens[at].word.endswith(self.words.adverbs_end) and self.forms.is_verb(at + 1)

    def _is_possessive(self, at: int) -> bool:
        token, text, ending = self.tokens[at], self.sentence.folded.text, self.words.possessive_ending
        if not ending:
            return False
        return text.startswith(ending, token.end - 2) or (token.word.endswith("s") and text.startswith("'", token.end))

    def _possessor(self, begin: int, first: int, last: int) -> Mention:
        """ "Smith's …": Smith, unless what is theirs acts itself: Smith's campaign."""
        at = last + 1
        if self.sentence.word(at) == "'":
            at += 1
        for head in range(at, at + _BELONGINGS_REACH):
            if self.tokens[head].kind == "mark" or head in self.taken or self.tokens[head].word in self.words.closed:
                break
            if self.tokens[head].word in self.words.belongings:
                return self._made(begin, first, head, "actor")
        end = self.tokens[last].end
        if self.sentence.folded.text.startswith(self.words.possessive_ending, end - 2):
            end -= 2
        kind = self._kind(last, "name" if is_capital(self.sentence, last) else "noun")
        return Mention(begin, first, last, self.tokens[first].start, end, kind, True, last)

    def _kind(self, head: int, otherwise: MentionKind) -> MentionKind:
        word = self.tokens[head].word.removesuffix(self.words.possessive_ending)
        if word in self.words.groups:
            return "group"
        if word in self.words.actors or (otherwise == "noun" and word in self.words.titles):
            return "actor"
        return "thing" if otherwise == "noun" and is_thing(self.sentence.language, word) else otherwise

    def _made(
        self, begin: int, first: int, last: int, kind: MentionKind, *, owner: bool = False, upto: int | None = None
    ) -> Mention:
        end = self.tokens[last].end
        return Mention(begin, first, last, self.tokens[first].start, end, kind, owner, last if upto is None else upto)
