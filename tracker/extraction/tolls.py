"""Totals: "the death toll rose to 1,200", ارتفعت حصيلة القتلى إلى 1200, "the number of people missing"."""

from __future__ import annotations

from tracker.extraction.counted import is_named_by
from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.mentions import QUOTE
from tracker.extraction.nouns import Counted, noun_at
from tracker.extraction.predicates import (
    PAUSES,
    STOPS,
    Finding,
    is_illness,
    is_plain,
    nearest_harm,
    predicate_at,
    stops,
)
from tracker.records import Harm

_TOLL_REACH, _FAR_TOLL_REACH, _LONG_TOLL_REACH = 18, 28, 36
_GAP, _FAR_GAP = 7, 10
_HEAD_REACH = 9
_HARM_REACH = 12
_CAUSE_REACH = 3
_VERB_REACH = 3
_REACHED = "<toll> reached <number>"
_RAISED_REACH, _NAMED_REACH = 4, 4
_PLURAL = "s"


def toll(sentence: Sentence, counted: Counted, *, adjacent: bool) -> Finding | None:
    """A total whose head stands before the number; `adjacent`: only where what was reached is this very number."""
    language = sentence.language
    if not _may_be_reached(sentence, counted, adjacent=adjacent):
        return None
    reached = another = done = False
    part = counted.noun is None and sentence.word(counted.last + 1) in language.casualty.pronouns
    reach = (_FAR_TOLL_REACH if adjacent else _TOLL_REACH) if language.right_to_left else _LONG_TOLL_REACH
    for back in range(counted.first - 1, max(-1, counted.first - 1 - reach), -1):
        word = sentence.word(back)
        if (word != ":" and stops(sentence, back)) or (
            another and back in sentence.owner and _is_reached(sentence, back - 1)
        ):
            return None
        if back in sentence.owner and (part or done):
            return None
        another = another or _opens_subject(sentence, back)
        done = done or (not adjacent and _is_done(sentence, back))
        reached = reached or _is_reached(sentence, back)
        if _is_of_suspected(sentence, back):
            return None
        if word in language.casualty.pronoun_counts:
            found = nearest_harm(sentence, back, back - _HARM_REACH)
            return None if found is None else Finding(found.harm, "<their number> <number>", found.evidence)
        if word not in language.toll_openers and word not in language.toll_heads:
            continue
        harm = _head_harm(sentence, back, counted)
        if harm is None and word in language.toll_openers and _of_the_ill(sentence, back, counted):
            return None
        if harm is not None:
            return _by_head(sentence, back, counted, harm, moved=reached and (adjacent or language.right_to_left))
        if _counts_others(sentence, back):
            return None
    return None


def _is_of_suspected(sentence: Sentence, at: int) -> bool:
    """Whether cases of an illness are what was reached: بلغت الوفيات 80، فيما بلغت الحالات المشتبه بها 900."""
    language = sentence.language
    if sentence.word(at) not in language.casualty.cases or sentence.word(at - 1) not in language.reached:
        return False
    defined = sentence.token(at).prefix.endswith(language.definite or "\0")
    return defined and sentence.word(at + 1) not in language.predicates


def _may_be_reached(sentence: Sentence, counted: Counted, *, adjacent: bool) -> bool:
    language = sentence.language
    if counted.noun is not None and not counted.known and not language.right_to_left:
        return False
    at = counted.cue - 1
    at -= sentence.word(at) in language.casualty.quantifiers  # "put the number of people held at only nine"
    if adjacent and not _is_reached(sentence, at) and not _is_reached_by_hedge(sentence, counted):
        return False
    # بالإضافة إلى 33: added, not reached
    return all(sentence.phrase_ends_at(counted.cue, length) not in language.casualty.additions for length in (2, 1))


def _by_head(sentence: Sentence, head: int, counted: Counted, harm: Harm, *, moved: bool) -> Finding | None:
    """What the head of a toll tells of a number; `moved`: a verb between them says that it was reached."""
    language = sentence.language
    if not language.right_to_left and _is_counted(sentence, head):
        return None
    if language.casualty.averted & {sentence.word(head - 1), sentence.word(head - 2)}:
        return None
    if not (moved or _heads_directly(sentence, head, counted)) or _is_ill(sentence, head, counted, harm):
        return None
    return Finding(_told_behind(sentence, counted) or harm, _REACHED, head)


def _is_done(sentence: Sentence, at: int) -> bool:
    """Whether a verb of harm or of flight stands between: ارتفع عدد القتلى إلى 31 وأجلت السلطات 8700 شخص."""
    predicate = predicate_at(sentence, at) if sentence.joined(at) else None
    return predicate is not None and is_plain(predicate)


def _counts_others(sentence: Sentence, at: int) -> bool:
    """Whether the head of a total counts what is no harm: "the number of cases", عدد المنازل, عدد المحتاجين."""
    language = sentence.language
    word = sentence.word(at + 1)
    total = sentence.word(at) in language.toll_openers and language.right_to_left
    return total and (word in language.uncounted or word in language.people)


def _is_reached_by_hedge(sentence: Sentence, counted: Counted) -> bool:
    """ "the toll topped 60": what bounds the number also says that it was reached; "at least" only behind a head."""
    language = sentence.language
    for at in range(counted.cue, counted.first):
        preposition = (
            sentence.phrase_starts_at(at, 2) in language.hedges_before and sentence.word(at) in language.prepositions
        )
        if _is_reached(sentence, at) and (not preposition or sentence.word(at - 1) in language.toll_heads):
            return True
    return False


def _of_the_ill(sentence: Sentence, opener: int, counted: Counted) -> bool:
    """ "36 deaths, raising the number of infections to 31,554"."""
    return not sentence.language.illness.isdisjoint(sentence.words[opener + 1 : counted.cue])


def _opens_subject(sentence: Sentence, at: int) -> bool:
    """ "the toll reached 40 and winds hit 120": a second subject, where a number before it is what the toll reached."""
    language = sentence.language
    if language.right_to_left or sentence.word(at) not in language.ands:
        return False
    behind = sentence.word(at + 1)
    tables = (
        language.reaching,
        language.auxiliaries,
        language.casualty.adverbs,
        language.toll_heads,
        language.toll_openers,
    )
    return not any(behind in table for table in tables)


def _is_counted(sentence: Sentence, head: int) -> bool:
    """ "with 59 dead, those aboard were 200": they have a number of their own."""
    number = sentence.owner.get(head - 1)
    return number is not None and not is_named_by(sentence, sentence.numbers[number])


def _told_behind(sentence: Sentence, counted: Counted) -> Harm | None:
    """ "put the toll at three killed": the harm right behind the number."""
    at = counted.last + 1
    predicate = predicate_at(sentence, at) if counted.noun is None and at < len(sentence.tokens) else None
    plain = predicate is not None and predicate.after and not (predicate.needs or sentence.tokens[at].prefix)
    return predicate.harm if predicate is not None and plain else None


def _is_reached(sentence: Sentence, at: int) -> bool:
    language, word = sentence.language, sentence.word(at)
    if word in language.from_ and not language.right_to_left:  # "from 50 to 65", "to 65 from 50"
        number = sentence.owner.get(at + 1)
        last = sentence.numbers[number].last if number is not None else at
        moved = sentence.word(at - 1) in language.reaching
        return (
            moved or at - 1 in sentence.owner or (sentence.word(last + 1) in language.to and last + 2 in sentence.owner)
        )
    return word in language.reached or word in language.to or word == ":"


def _heads_directly(sentence: Sentence, head: int, counted: Counted) -> bool:
    """ "a toll of 12"; or the verb stands before its head, as in Arabic."""
    language = sentence.language
    if head == counted.cue - 2 and sentence.word(head + 1) in language.of:
        return True
    opener = head - 1 - (sentence.word(head - 1) in language.casualty.cases)
    if language.right_to_left and sentence.word(opener) in language.toll_openers and counted.cue - head <= _GAP:
        return True  # عدد القتلى 13, عدد حالات الوفاة 13
    alone = head == counted.cue - 1 and counted.noun is None
    if language.right_to_left and alone and sentence.word(head - 1) not in language.prepositions:
        return True  # الشهداء 45 والجرحى 120
    if not language.right_to_left:  # "bringing the death toll to date 65": nothing but a participle can reach it
        raised = any(word in language.casualty.raising for word in sentence.words[max(0, head - _RAISED_REACH) : head])
        return (
            raised and counted.noun is None and counted.cue - head <= _NAMED_REACH and _ends_clause(sentence, counted)
        )
    verb_first = any(word in language.reached for word in sentence.words[max(0, head - 4) : head])
    return verb_first and counted.cue - head <= (_FAR_GAP if counted.known else _GAP)


def _ends_clause(sentence: Sentence, counted: Counted) -> bool:
    behind = sentence.word(counted.last + 1)
    return behind == "" or behind in STOPS or behind in PAUSES


def _is_ill(sentence: Sentence, head: int, counted: Counted, harm: Harm) -> bool:
    ill = sentence.language.illness
    if harm != "wounded":
        return False
    told = any(word in ill for word in sentence.words[max(0, head - _TOLL_REACH) : counted.first])
    return told or is_illness(sentence, counted.last)


def _head_harm(sentence: Sentence, at: int, counted: Counted) -> Harm | None:
    """The harm that a total's head tells, if a token is one."""
    language = sentence.language
    word = sentence.word(at)
    if _is_among_them(sentence, at) or _is_among_them(sentence, at - 1):
        return None
    if word in language.toll_heads and _is_toll_head(sentence, at):
        return _toll_harm(sentence, at)
    if word in language.toll_openers:
        stop = min(at + 1 + _HEAD_REACH, counted.first)
        told = _cases_harm(sentence, at + 1) or _counted_harm(sentence, at + 1, stop)
        return told or _deadly_harm(sentence, at, counted)
    return None


def _deadly_harm(sentence: Sentence, at: int, counted: Counted) -> Harm | None:
    """ارتفعت حصيلة القصف إلى 33 شخصا: a toll of what kills, of people of whom nothing worse or better is told."""
    language = sentence.language
    if sentence.word(at) not in language.casualty.tallies or sentence.word(at + 1) not in language.casualty.deadly:
        return None
    between = any(step in sentence.owner for step in range(at + 2, counted.first))
    return None if between or counted.harm is not None or not counted.known else "killed"


def _is_among_them(sentence: Sentence, at: int) -> bool:
    """في عداد المفقودين: what some are, no total."""
    language = sentence.language
    return sentence.word(at) in language.casualty.named_as and sentence.word(at - 1) in language.prepositions


def _cases_harm(sentence: Sentence, at: int) -> Harm | None:
    """عدد حالات الاعتقال, عدد حالات الغرق; those of injury are most often of an illness."""
    language = sentence.language
    predicate = language.predicates.get(sentence.word(at + 1)) if sentence.word(at) in language.casualty.cases else None
    told = predicate is not None and predicate.before and not predicate.needs and predicate.harm != "wounded"
    return predicate.harm if predicate is not None and told else None


def _is_toll_head(sentence: Sentence, at: int) -> bool:
    """In Arabic the dead of a toll are definite, or stand right behind "the number of"."""
    language = sentence.language
    if not language.right_to_left:
        return True
    before, cases = sentence.word(at - 1), language.casualty.cases
    if before in language.toll_openers or (before in cases and sentence.word(at - 2) in language.toll_openers):
        return True
    if sentence.tokens[at].prefix.endswith(language.definite_proclitics):
        return before not in language.people
    return _opens_construct(sentence, at)


def _opens_construct(sentence: Sentence, at: int) -> bool:
    """Whether a head is what rose or fell itself, with what caused it behind: ارتفعت وفيات الكوليرا إلى 540 حالة."""
    language = sentence.language
    before, behind = sentence.word(at - 1), at + 1
    opens = before in language.reached or before in language.clause_breaks or before in STOPS or before in PAUSES
    governed = before in language.to or before in language.prepositions
    if not (opens or not before) or governed or sentence.tokens[at].prefix:
        return False
    behind += sentence.word(behind) == QUOTE  # وفيات «كورونا»
    if behind in sentence.owner or sentence.token(behind).kind != "word":
        return False
    word = sentence.word(behind)
    caused = word not in language.prepositions and word not in language.reached and word not in language.harm_nouns
    return caused and not sentence.joined(behind)


def _toll_harm(sentence: Sentence, at: int) -> Harm:
    nouns = sentence.language.harm_nouns
    noun = nouns.get(sentence.word(at)) or nouns.get(sentence.word(at - 1))
    if noun is None:
        return "killed"
    if noun.harm != "mixed":
        return noun.harm
    if not sentence.language.illness.isdisjoint(sentence.words[at + 1 : at + 1 + _CAUSE_REACH]):
        return "killed"  # the victims of an illness
    predicates = sentence.language.predicates
    told_apart = any((p := predicates.get(word)) is not None and p.harm == "wounded" for word in sentence.words)
    return "killed" if told_apart else "mixed"


def _counted_harm(sentence: Sentence, start: int, stop: int) -> Harm | None:
    """The harm in "(the number of) people displaced by …", (عدد) من اعتقلتهم."""
    language = sentence.language
    for at in range(start, stop):
        word = sentence.word(at)
        if at in sentence.owner or (word in language.reached and word not in language.prepositions):
            return None
        noun = language.harm_nouns.get(word)
        if noun is not None:
            ill = language.right_to_left and noun.harm == "wounded" and sentence.word(at - 1) in language.people
            return None if ill else noun.harm  # الأطفال المصابون may be ill
        predicate = predicate_at(sentence, at)
        told = predicate is not None and (not predicate.needs or sentence.word(at + 1) in predicate.needs)
        if predicate is not None and predicate.after and told:
            return predicate.harm
        named = is_capital(sentence, at) and not is_capital(sentence, at + 1)  # "of United States troops who died"
        if word in language.uncounted and not named:
            return None
    return None


def tally_rose(sentence: Sentence, counted: Counted) -> int | None:
    """Where the tally stands that rose to a number, without a word of what is tallied: ارتفعت الحصيلة إلى 34 شخصا."""
    language = sentence.language
    if not _is_reached(sentence, counted.cue - 1) or not (counted.known or _ends_clause(sentence, counted)):
        return None
    for back in range(counted.cue - 1, max(-1, counted.cue - 1 - _NAMED_REACH), -1):
        if back in sentence.owner or sentence.tokens[back].kind != "word":
            return None
        if sentence.word(back) in language.casualty.tallies:
            alone = sentence.tokens[back].prefix.endswith(language.definite_proclitics)
            return back if alone and not noun_at(sentence, back + 1)[0] else None
    return None


def toll_behind(sentence: Sentence, counted: Counted) -> Finding | None:
    """ "bringing to 34 the number of dead", ليرتفع إلى 40 عدد القتلى."""
    language = sentence.language
    if not _is_reached(sentence, counted.cue - 1) or counted.harm is not None:
        return None
    at = counted.last + 1
    at += sentence.word(at) in language.determiners
    word = sentence.word(at)
    if word in language.toll_openers:
        harm = _counted_harm(sentence, at + 1, min(at + 1 + _HEAD_REACH, len(sentence.words)))
    elif word in language.toll_heads and not language.right_to_left and at > counted.last + 1:
        harm = _toll_harm(sentence, at)
    else:
        return None
    return None if harm is None else Finding(harm, "reached <number> <toll>", at)


def in_brackets(sentence: Sentence, counted: Counted) -> Finding | None:
    """A number alone in brackets, behind those whose it is or where they were harmed.

    "most are refugees (13,844)", "deaths were reported in Quito (3), Loja (4)".
    """
    language, opening = sentence.language, counted.first - 1
    noun = language.harm_nouns.get(sentence.word(opening - 1))
    if noun is not None and sentence.word(opening - 1).endswith(_PLURAL):
        ill = noun.harm == "wounded" and "illness" in sentence.told
        return None if ill else Finding(noun.harm, "<harmed people> (<number>)", opening - 1)
    place = _list_of_places(sentence, opening - 1)
    for back in range(-1 if place is None else place, max(-1, opening - 1 - _TOLL_REACH), -1):
        told = language.harm_nouns.get(sentence.word(back))
        if told is not None and told.event and told.harm == "killed":
            return Finding(told.harm, "<deaths> in <place> (<number>)", back)
        if sentence.word(back) in STOPS:
            return None
    return None


def is_in_brackets(sentence: Sentence, counted: Counted) -> bool:
    """Whether nothing but the number stands in brackets, as an age does behind a name: "Ann Lee (32) died"."""
    alone = counted.noun is None and counted.cue == counted.first and not sentence.language.right_to_left
    return alone and sentence.word(counted.first - 1) == "(" and sentence.word(counted.last + 1) == ")"


def _list_of_places(sentence: Sentence, at: int) -> int | None:
    """The preposition before places with a bracket each, the last of which ends at a token."""
    language = sentence.language
    while is_capital(sentence, at):
        while is_capital(sentence, at):
            at -= 1
        if sentence.word(at) in language.prepositions - language.of:
            return at
        while sentence.word(at) in PAUSES or sentence.word(at) in language.ands:
            at -= 1
        if sentence.word(at) != ")" or sentence.word(at - 2) != "(":
            return None
        at -= 3
    return None


def _goes_on(sentence: Sentence, counted: Counted, previous: Draft) -> bool:
    """ "the toll reached 40 on Monday but now stands at 52": the second verb has no subject of its own."""
    language = sentence.language
    if counted.noun is not None or previous.rule != _REACHED or language.right_to_left:
        return False
    verbs = [at for at in range(previous.last + 1, counted.cue) if sentence.word(at) in language.reaching]
    if not verbs or counted.cue - verbs[0] > _VERB_REACH or not _is_reached(sentence, counted.cue - 1):
        return False
    at = verbs[0] - 1
    while sentence.word(at) in language.casualty.adverbs or sentence.word(at) in language.auxiliaries:
        at -= 1
    return sentence.word(at) in language.ands or sentence.word(at) in language.exceptions


def total_of(sentence: Sentence, counted: Counted, previous: Draft) -> Finding | None:
    """ "… which raises the total to 43": the total of what was told before."""
    language = sentence.language
    if _goes_on(sentence, counted, previous):
        return Finding(previous.unit, _REACHED, previous.evidence)  # type: ignore[arg-type]
    if counted.noun is not None and not counted.known:
        return None
    for back in range(counted.cue - 1, previous.last, -1):
        word = sentence.word(back)
        if word in language.casualty.totals:
            if _counts_others(sentence, back) or not language.casualty.unharmed.isdisjoint(
                sentence.words[back : counted.cue]
            ):
                return None  # "brings the number of survivors to 85"
            if not _is_reached(sentence, counted.cue - 1) or _of_the_ill(sentence, back, counted):
                return None
            return Finding(previous.unit, "<total> reached <number>", back)  # type: ignore[arg-type]
        if word in STOPS:
            return None
    return None
