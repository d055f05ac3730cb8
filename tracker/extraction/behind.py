"""What stands behind a number and its noun: "13 people were killed", 13 شخصا لقوا مصرعهم."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.extraction.counted import is_age
from tracker.extraction.drafts import Sentence
from tracker.extraction.nouns import Counted, before_owner, noun_at
from tracker.extraction.predicates import PAUSES, STOPS, Finding, pair_of, predicate_at, reading, stops
from tracker.languages.shape import HarmNoun, Predicate

_BEHIND, _SHORT_BEHIND, _FARTHEST = 22, 16, 48
_SPEAKER = 6
_ASIDE_REACH, _BRACKET_REACH = 36, 8
_CARE_REACH = 4  # words between "in" and the hospital: "at the district government hospital"
_LONGEST_PASSIVE = 4  # words between an auxiliary and its participle


def predicate_behind(sentence: Sentence, counted: Counted) -> Finding | None:
    """What is said behind the noun; in Arabic an unknown noun needs a verb in the plural."""
    language = sentence.language
    if not counted.known and language.right_to_left:
        return _plural_verb_behind(sentence, counted)
    if counted.noun is None and sentence.word(counted.first - 1) in language.of:
        return None  # "a father of four was killed"
    return _Clause(sentence, counted).find()


@dataclass(slots=True)
class _Clause:
    """The words behind a noun, read one by one until they say what happened to it or speak of something else.

    Attributes:
        passive: how many words ago an auxiliary stood; 0 without one.
        pending: a pause stands between the noun and this word, which may start another clause.
        opened: the pause opened a parenthesis (", including 3 children, …"), which the next one closes.
    """

    sentence: Sentence
    counted: Counted
    passive: int = 0
    pending: bool = False
    opened: bool = False

    def find(self) -> Finding | None:
        sentence = self.sentence
        plain = self.counted.known and not sentence.language.right_to_left
        left, aside, first = _BEHIND if plain else _SHORT_BEHIND, -1, None
        for at in range(self.counted.last + 1, min(self.counted.last + 1 + _FARTHEST, len(sentence.tokens))):
            left -= not self.opened and at > aside  # a parenthesis takes no room
            if left < 0:
                break
            if at <= aside or (aside := _aside_end(sentence, at)) > at or self._closes(at):
                continue
            found, settled = self._told_at(at)
            if found is not None and first is None and self._is_before_main_verb(found):
                first = found
            elif found is not None:
                return found if first is None or found.harm == "killed" else first
            if settled or (found is None and not self._goes_on(at)):
                break
        return first

    def _closes(self, at: int) -> bool:
        """ "18,000 families — some 80,000 people — staying in camps": what restates a number."""
        dashes = {self.sentence.word(at), self.sentence.word(self.counted.cue - 1)}
        return at == self.counted.last + 1 and dashes == {"—"}

    def _told_at(self, at: int) -> tuple[Finding | None, bool]:
        """What a word says of the noun, and whether nothing behind it can say more."""
        sentence = self.sentence
        predicate = predicate_at(sentence, at)
        if predicate is not None and predicate.after and not _is_named_thing(sentence, at):
            if self.opened and self.pending:
                return None, False  # of a part: ", including 3 killed on Monday,"
            if not self._is_of_noun(predicate, at):
                return None, True
            found = _told_behind(sentence, predicate, at, self.counted)
            if found is not None or not (predicate.needs or predicate.means):
                return found, found is None
        return self._named(at), False

    def _is_before_main_verb(self, found: Finding) -> bool:
        """ "two nurses kidnapped in May have been found dead": the participle may not be all that is told of them."""
        sentence, language = self.sentence, self.sentence.language
        if found.evidence is None or language.right_to_left:
            return False
        words = sentence.words[self.counted.last + 1 : found.evidence]
        if not language.relatives.isdisjoint(words):
            return found.harm in ("captive", "wounded")  # "three men who were wounded in the raid have died"
        return found.harm == "captive" and not self.passive

    def _is_of_noun(self, predicate: Predicate, at: int) -> bool:
        """Whether a predicate may be the noun's: its clause has not ended, and nobody else is its object."""
        if self.pending or (predicate.transitive and not self.passive and _has_object(self.sentence, at)):
            return False
        return predicate.harm != "missing" or self.counted.people

    def _named(self, at: int) -> Finding | None:
        """A nominal: "were among the dead", "are registered as refugees", في الأسر."""
        language = self.sentence.language
        if (found := _in_captivity(self.sentence, at)) is not None:
            return found
        if self.passive and (found := _in_care(self.sentence, at, self.counted)) is not None:
            return found
        word = self.sentence.word(at)
        first = self.counted.last + 1 + (self.sentence.word(self.counted.last + 1) in language.of)  # من بين القتلى
        whole = self.counted.harm is not None  # خمسة من بين الضحايا الـ42 توفوا
        directly = at == first and not whole and word in language.among  # two children among the dead
        if self.passive or directly or word in language.casualty.named_as:
            return _named(self.sentence, at)
        return None

    def _goes_on(self, at: int) -> bool:
        """Whether the clause goes on behind a word."""
        sentence, language = self.sentence, self.sentence.language
        word = sentence.word(at)
        if stops(sentence, at) or (word in PAUSES and language.right_to_left and not self._passes_pause(at)):
            return False
        if at in sentence.owner and not self.opened and (self._counts_the_others(at) or not _is_listed(sentence, at)):
            return language.right_to_left and sentence.word(at - 1) == language.definite  # من بين الضحايا الـ42 توفوا
        self._note_pause(at)
        if word in language.casualty.presumed:
            self.passive = self.passive or (0 if self.pending else 1)
            return True
        if word in language.auxiliaries and (language.right_to_left or sentence.word(at - 1) not in language.to):
            self.passive = 1
        elif self.passive:
            self.passive += 1
        if self.passive > _LONGEST_PASSIVE:
            return False
        if word in language.clause_breaks and not self.passive and word not in language.relatives:
            return False
        if word in language.relatives and at - 1 > self.counted.last and self._is_of_others(at - 1):
            return False
        another_clause = sentence.joined(at) and language.right_to_left and at not in sentence.owner
        if another_clause and _hedges_number(sentence, at):
            another_clause = False  # 20 طفلا، وأكثر من 9 نساء
        return not another_clause or word in language.people  # ضابطا وجنديا أصيبوا

    def _counts_the_others(self, at: int) -> bool:
        """ "eight were killed, including two nurses, and 31 others wounded": no more of the part, nor of its whole."""
        sentence, language, cue = self.sentence, self.sentence.language, self.counted.cue
        if not any(sentence.phrase_ends_at(cue, length) in language.subgroups for length in (1, 2)):
            return False
        behind = sentence.numbers[sentence.owner[at]].last + 1
        near = sentence.words[behind : behind + 2]
        return not (language.others.isdisjoint(near) and language.more.isdisjoint(near))

    def _is_of_others(self, at: int) -> bool:
        """ "dozens search for loved ones who are missing": a relative clause belongs to the noun before it."""
        sentence, language = self.sentence, self.sentence.language
        listed = sentence.word(at - 1) in language.ands  # "servicemen and women who died"
        return noun_at(sentence, at)[0] and not listed and not language.right_to_left

    def _passes_pause(self, at: int) -> bool:
        """Whether the clause goes on behind a pause in Arabic: around a part (، بينهم 3 أطفال،), or before "still"."""
        goes_on = _opens_part(self.sentence, at + 1) or _still(self.sentence, at + 1)
        return self.opened or goes_on or _is_plural_verb(self.sentence, at + 1)

    def _note_pause(self, at: int) -> None:
        sentence, language = self.sentence, self.sentence.language
        word = sentence.word(at)
        if _opens_part(sentence, at) or (word == "(" and language.right_to_left):
            self.opened = True
        elif word == ")" and language.right_to_left:
            self.opened = False
        elif word in PAUSES:
            age = at - 1 in sentence.owner and is_age(sentence, sentence.numbers[sentence.owner[at - 1]])
            closes = (self.pending or age) and not language.right_to_left  # "two men, both from Ohio, died"
            several = language.right_to_left and _is_plural_verb(sentence, at + 1)
            self.pending = not (self.opened or closes or several or _is_headline_list(sentence, at))
            self.opened = _opens_part(sentence, at + 1)
        elif word in language.ands or ((word in language.auxiliaries or self.passive) and at not in sentence.owner):
            self.pending = (
                self.pending and self.opened and not language.right_to_left
            )  # ", including 23 who were hurt,"


def _told_behind(sentence: Sentence, predicate: Predicate, at: int, counted: Counted) -> Finding | None:
    language = sentence.language
    follows = at + 1
    if sentence.word(follows) in predicate.needs and sentence.word(follows + 1) in language.or_:
        follows += 1  # لقوا حتفهم أو فقدوا
    following = sentence.word(follows)
    if following in language.ands or following in language.or_ or following in PAUSES:
        follows += 1
    elif not sentence.joined(follows):
        return reading(sentence, predicate, at, counted, "<number> <harm>")
    pair = pair_of(sentence, predicate, follows)
    plural = not language.right_to_left or sentence.word(follows).endswith(language.casualty.plural_endings)
    if pair is not None and (follows + 1 in sentence.owner or not plural):
        pair = None  # "five killed and injured 12", خمسة قتلوا وأصيب كثيرون
    rule = "<number> <harm>" if pair is None else "<number> <harm> and <harm>"
    return reading(sentence, predicate, at, counted, rule, pair)


def _is_headline_list(sentence: Sentence, comma: int) -> bool:
    """ "Three children, mother die in fire": a comma for "and"."""
    if sentence.language.right_to_left or not noun_at(sentence, comma + 1)[0] or comma + 2 >= len(sentence.tokens):
        return False
    verb = predicate_at(sentence, comma + 2)
    return verb is not None and verb.after


def _aside_end(sentence: Sentence, at: int) -> int:
    """Where an aside between dashes that starts at a token ends, if a verb follows it; before it where there is none.

    "Three people — two men and a woman — were killed", "more than 20 -- including students -- have been held".
    """
    language = sentence.language
    if language.right_to_left:
        return at - 1
    if sentence.word(at) == "(":  # "24,000 people (5,400 families) were evacuated"
        near = range(at + 1, min(at + 1 + _BRACKET_REACH, len(sentence.tokens)))
        return next((step for step in near if sentence.word(step) == ")"), at - 1)
    if not _is_dash(sentence, at):
        return at - 1
    start = at + 1 + (sentence.word(at + 1) == "-")
    for step in range(start, min(start + _ASIDE_REACH, len(sentence.tokens))):
        if not _is_dash(sentence, step):
            continue
        end = step + (sentence.word(step + 1) == "-")
        verb = predicate_at(sentence, end + 1) if end + 1 < len(sentence.tokens) else None
        told = sentence.word(end + 1) in language.auxiliaries or (verb is not None and verb.after)
        return end if told else at - 1
    return at - 1


def _is_dash(sentence: Sentence, at: int) -> bool:
    """Whether a mark is a dash, and no hyphen within a word."""
    word = sentence.word(at)
    return word == "—" or (word == "-" and (sentence.tokens[at].gap or sentence.word(at + 1) == "-"))


def _plural_verb_behind(sentence: Sentence, counted: Counted) -> Finding | None:
    """20 قتلوا, 20 كسابا قتلوا: a verb in the plural has people for its subject."""
    language = sentence.language
    for step in range(counted.last + 1, min(counted.last + 4, len(sentence.tokens))):
        predicate = predicate_at(sentence, step)
        word = sentence.word(step)
        if word in language.casualty.named_as:
            return _named(sentence, step)
        if predicate is not None and predicate.after and not sentence.tokens[step].prefix:
            plural = word.endswith(language.casualty.plural_endings)
            return reading(sentence, predicate, step, counted, "<number> <harm>") if plural else None
        if sentence.tokens[step].kind != "word" or step in sentence.owner or sentence.joined(step):
            return None
    return None


def _in_captivity(sentence: Sentence, at: int) -> Finding | None:
    """ "20 جنديا في الأسر"."""
    language = sentence.language
    if sentence.word(at) not in language.prepositions or sentence.word(at + 1) not in language.casualty.captivity:
        return None
    definite = sentence.tokens[at + 1].prefix.endswith(language.definite) or not language.right_to_left
    return Finding("captive", "<number> under <harm>", at + 1) if definite else None


def _in_care(sentence: Sentence, at: int, counted: Counted) -> Finding | None:
    """ "five of them are in the hospital", who neither work there nor are ill."""
    language = sentence.language
    if sentence.word(at) not in language.prepositions:
        return None
    near = range(at + 1, min(at + 1 + _CARE_REACH, len(sentence.tokens)))
    step = next((step for step in near if sentence.word(step) in language.casualty.in_care), None)
    if step is None or any(sentence.tokens[between].kind == "mark" for between in range(at, step)):
        return None
    noun = sentence.word(counted.noun) if counted.noun is not None else ""
    person = language.people.get(noun)
    works = person is not None and person.group == "medics"
    ill = noun in language.casualty.patients or "illness" in sentence.told
    harm = language.casualty.in_care[sentence.word(step)]
    if harm == "wounded" and _is_of_compound(sentence, step + 1):
        return None  # "in the hospital lobby"
    return None if works or ill or not counted.people else Finding(harm, "<number> in <care>", step)


def _is_of_compound(sentence: Sentence, at: int) -> bool:
    """Whether a noun goes on with a token, as far as the words that may end one tell."""
    language, word = sentence.language, sentence.word(at)
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word" or word.endswith(language.verb_endings):
        return False
    tables = (
        language.prepositions,
        language.ands,
        language.clause_breaks,
        language.auxiliaries,
        language.casualty.adverbs,
    )
    return not any(word in table for table in tables)


def _named(sentence: Sentence, at: int) -> Finding | None:
    """ "were among the dead", "are registered as refugees", في عداد المفقودين."""
    language, word = sentence.language, sentence.word(at)
    if word not in language.among and word not in language.casualty.named_as:
        return None
    step = at + 1 + (sentence.word(at + 1) in language.determiners)
    noun: HarmNoun | None = language.harm_nouns.get(sentence.word(step))
    if noun is not None and not noun.event:
        return Finding(noun.harm, "<number> were among <harmed people>", step)
    held = language.predicates.get(sentence.word(step)) if word in language.casualty.named_as else None
    if held is None or held.harm != "captive" or held.needs:
        return None
    return Finding(held.harm, "<number> under <harm>", step)


def _is_named_thing(sentence: Sentence, at: int) -> bool:
    """Whether a predicate's word is a noun here: "were in the shooting"; with a proclitic in Arabic."""
    language = sentence.language
    before = sentence.word(at - 1)
    if language.right_to_left:
        told = language.predicates[sentence.word(at)]
        return bool(sentence.tokens[at].prefix) or (told.verbal_noun and before in language.prepositions)
    named = before in language.determiners or before in language.articles
    return named and sentence.phrase_ends_at(at, 2) not in language.subgroups  # but "among those beaten"


def _is_plural_verb(sentence: Sentence, at: int) -> bool:
    """ "18 شخصا على الأقل، لقوا مصرعهم": before its subject a verb is in the singular."""
    word = sentence.word(at)
    predicate = sentence.language.predicates.get(word)
    return (
        predicate is not None
        and predicate.after
        and not sentence.token(at).prefix
        and word.endswith(sentence.language.casualty.plural_endings)
    )


def _still(sentence: Sentence, at: int) -> bool:
    """ "…, ما زالوا في عداد المفقودين": what follows is said of those counted."""
    language = sentence.language
    return any(sentence.word(step) in language.still for step in (at, at + 1))


def _has_object(sentence: Sentence, at: int) -> bool:
    """Whether an object follows a verb: then the noun before it did it."""
    language = sentence.language
    follows = at + 1
    if sentence.word(follows) in language.adjacent_directions and sentence.word(follows + 1) in language.people:
        follows += 1  # "held up customers"
    word = sentence.word(follows)
    if _speaks(sentence, follows):
        return False  # "20 people killed police said"
    if follows in sentence.owner:
        return not _has_own_harm(sentence, sentence.numbers[sentence.owner[follows]].last + 1)
    if word in language.determiners or word in language.articles or word in language.people:
        return True
    if _hedges_number(sentence, follows):
        return True
    aimed = word in language.prepositions and not language.right_to_left  # "two others shot at residents"
    return aimed and noun_at(sentence, follows + 1)[0] and follows + 1 not in sentence.owner


def _hedges_number(sentence: Sentence, at: int) -> bool:
    """Whether a cue stands here that bounds the number behind it."""
    return any(sentence.phrase_starts_at(at, length) in sentence.language.hedges_before for length in (1, 2)) and (
        {at + 1, at + 2} & sentence.owner.keys() != set()
    )


def _opens_part(sentence: Sentence, at: int) -> bool:
    """Whether words start here by which a part is told ("including", من بينهم)."""
    return any(sentence.phrase_starts_at(at, length) in sentence.language.subgroups for length in (1, 2))


def _speaks(sentence: Sentence, at: int) -> bool:
    """Whether what stands here is the subject of a verb of saying."""
    language = sentence.language
    for step in range(at, min(at + _SPEAKER, len(sentence.words))):
        word = sentence.words[step]
        if word in language.speech.verbs:
            return True
        if word in language.prepositions or step in sentence.owner or word in STOPS or word in PAUSES:
            return False
    return False


def _has_own_harm(sentence: Sentence, at: int) -> bool:
    """ "12 people killed 5 wounded": the second number has a participle of its own."""
    predicate = sentence.language.predicates.get(sentence.word(at))
    return predicate is not None and predicate.after and not predicate.needs


def _is_listed(sentence: Sentence, at: int) -> bool:
    """Whether a number behind belongs to the same subject: "five children and four nurses were killed"."""
    language = sentence.language
    number = sentence.numbers[sentence.owner[at]]
    if at != number.first or number.fraction or is_age(sentence, number):
        return True
    behind = sentence.word(number.last + 1)
    if behind in language.predicates or behind in language.auxiliaries or behind in language.casualty.presumed:
        return False  # "…, with 62 listed in critical condition"
    if sentence.joined(at):
        return True
    at = before_owner(sentence, at - 1) + 1
    at -= sentence.word(at - 1) in language.determiners
    before = [sentence.word(back) for back in (at - 1, at - 2, at - 3)]
    listed = any(word in language.ands or (word,) in language.subgroups for word in before)
    listed = listed or sentence.phrase_ends_at(at, 2) in language.subgroups
    if listed or before[0] in PAUSES or before[0] in language.of:
        return True
    things = not any(noun_at(sentence, step)[0] for step in range(number.last + 1, number.last + 4))
    return before[0] in language.prepositions and things
