"""Figures that take their harm from another: a part of it, its neighbour in a list, what it was exchanged for."""

from __future__ import annotations

from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.nouns import Counted, noun_at
from tracker.extraction.predicates import PAUSES, STOPS, Finding, is_plain, nearest_harm, predicate_at, stops
from tracker.extraction.tolls import total_of
from tracker.records import Harm

_LIST_REACH = 7
_EXCHANGE_REACH = 14
_ADDED_REACH = 18
_PART_REACH = 12
_TOTAL_REACH = 4
_WHOLE_REACH = 16
_PLACE_REACH = 5
_NEAR_FORMER = 6
_THINGS_APART = 5  # words between things that are counted and a part of them
_NAMES_APART = 3  # words between a number of a list of places and the comma behind it
_BY_NAME = "<place> <number>, <place> <number>"


def inherited_harm(sentence: Sentence, index: int, counted: Counted, *, before: Harm | None) -> Finding | None:
    """The harm of the casualty that this number is a part or a neighbour of.

    Args:
        sentence: with the casualties drafted that tell their harm themselves.
        index: of the number.
        counted: what it counts.
        before: the harm of the last casualty, if the sentence before ends with it.
    """
    if sentence.word(counted.last + 1) in sentence.language.speech.verbs and not sentence.language.right_to_left:
        return None  # "two died, and one official said …"
    if counted.people and (whole := _whole(sentence, counted)) is not None:
        return whole
    previous = _previous(sentence, index)
    subgroup = _is_subgroup(sentence, counted)
    if previous is None:
        if subgroup is not None and counted.people:
            nearest = nearest_harm(sentence, subgroup, subgroup - _PART_REACH)
            if nearest is not None and nearest.harm == "wounded" and "illness" in sentence.told:
                return None  # "tested positive, 10,176 hospitalised, of whom 2,516 are …"
            return nearest or _of_those_before(sentence, index, before)
        return _before_next(sentence, index, counted)
    harm: Harm = previous.unit  # type: ignore[assignment]
    if counted.people and (fatally := _fatally(sentence, counted)) is not None:
        return Finding("killed", "<part> fatally", fatally)
    if subgroup is not None and _may_be_part(sentence, counted):
        if _is_of_another(sentence, index, previous, subgroup):
            return None
        return Finding(harm, "<part> of those harmed", previous.evidence)
    if (total := total_of(sentence, counted, previous)) is not None:
        return total
    if _is_compared(sentence, previous, counted):
        return Finding(harm, "<number> against <number>", previous.evidence)
    if _is_exchanged(sentence, previous, counted):
        return Finding(harm, "<captives> for <number>", previous.evidence)
    return _beside(sentence, previous, counted)


def _beside(sentence: Sentence, previous: Draft, counted: Counted) -> Finding | None:
    """What the last casualty tells of a number that goes on with it."""
    harm: Harm = previous.unit  # type: ignore[assignment]
    if not counted.people:
        return None
    if sentence.word(counted.last + 1) in sentence.language.auxiliaries and not _is_of_noun(
        sentence, previous, counted
    ):
        return None  # "1,400 were hurt, and 12,000 residents had to go"
    if (named := _listed_by_name(sentence, previous, counted)) is not None:
        return named
    if (hurt := _with_wounds(sentence, previous, counted)) is not None:
        return Finding("wounded", "<number> with <wounds>", hurt)
    if _is_breakdown(sentence, previous, counted):
        return Finding(harm, "<total>: <number>", previous.evidence)
    if _is_near(sentence, previous, counted) and _is_coordinated(sentence, previous, counted):
        return Finding(harm, "<number> and <number> harmed", previous.evidence)
    return None


def _with_wounds(sentence: Sentence, previous: Draft, counted: Counted) -> int | None:
    """ "45 were taken to hospital, five with serious burns": where the wounds stand that some of them have."""
    language, at = sentence.language, counted.last + 1
    apart = sentence.word(counted.cue - 1) in PAUSES and counted.cue - previous.last <= _LIST_REACH
    if counted.noun is not None or not apart or sentence.word(at) not in language.with_ or language.right_to_left:
        return None
    for step in range(at + 1, min(at + 1 + _TOTAL_REACH, len(sentence.words))):
        told = language.harm_nouns.get(sentence.word(step))
        if told is not None and told.harm == "wounded" and told.event:
            return step
    return None


def _is_of_noun(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """ "the bodies of two women and one child have been found": a noun tells the harm of both."""
    told = None if previous.evidence is None else predicate_at(sentence, previous.evidence)
    return (told is None or not told.after) and counted.cue - previous.last == 2


def _previous(sentence: Sentence, index: int) -> Draft | None:
    for before in range(index - 1, -1, -1):
        draft = sentence.drafts.get(before)
        if draft is not None and draft.kind == "casualty":
            return draft
    return None


# ------------------------------------------------------------------------------------------------------- parts


def _is_subgroup(sentence: Sentence, counted: Counted) -> int | None:
    """Where the words start that make the number a part of another ("among them", "of whom"); None without them."""
    language = sentence.language
    for end in range(counted.cue, counted.cue - 3, -1):
        for length in (3, 2, 1):
            if sentence.phrase_ends_at(end, length) in language.subgroups:
                lives_there = sentence.word(end - length - 1) in language.casualty.carriers
                if sentence.word(end - length - 1) in language.negations and not language.right_to_left:
                    return None  # "the missing do not include 40 passengers"
                return None if lives_there else end - length  # مصائد يعيش منها آلاف
        if sentence.word(end - 1) in STOPS:
            break
    if counted.noun is not None:
        return None
    behind = any(sentence.phrase_starts_at(counted.last + 1, length) in language.subgroups for length in (1, 2))
    return counted.first if behind else None


def _whole(sentence: Sentence, counted: Counted) -> Finding | None:
    """ "Of the total death toll, 1,524 were children": a part behind the whole that it is of."""
    language = sentence.language
    comma = counted.cue - 1
    if sentence.word(comma) not in PAUSES:
        return None
    for back in range(comma - 1, max(-1, comma - _WHOLE_REACH), -1):
        word = sentence.word(back)
        if word in language.among and sentence.word(back - 1) in language.of:
            continue  # من بين
        if word in language.of or word in language.among:
            clause = back == 0 or sentence.tokens[back - 1].kind == "mark" or sentence.joined(back)
            if not clause and not language.right_to_left:
                continue  # "of those killed since one of the fires broke out, 22"
            told = nearest_harm(sentence, comma, back) if clause else None
            return None if told is None else Finding(told.harm, "of <harmed people>, <number>", told.evidence)
    return None


def _of_those_before(sentence: Sentence, index: int, before: Harm | None) -> Finding | None:
    """ "Fourteen of them are children": of those of the sentence before, if nobody else is counted here."""
    language = sentence.language
    pronouns = language.casualty.pronouns
    around = sentence.numbers[index]
    near = sentence.words[max(0, around.first - 4) : around.last + 3]
    if before is None or index > 0 or pronouns.isdisjoint(near):
        return None
    return Finding(before, "<part> of those before", None)


def _fatally(sentence: Sentence, counted: Counted) -> int | None:
    """Where it stands that a part died: "three fatally", "three of them fatally"."""
    at = counted.last + 1
    for length in (2, 0):
        if (not length or sentence.phrase_starts_at(at, length) in sentence.language.subgroups) and (
            sentence.word(at + length) in sentence.language.fatal
        ):
            return at + length
    return None


def _is_of_another(sentence: Sentence, index: int, previous: Draft, subgroup: int) -> bool:
    """Whether the whole is a number behind the last casualty: "59 dead; those aboard were 200, including 18 crew"."""
    if index - 1 in sentence.drafts or sentence.language.right_to_left:
        return False
    whole = sentence.numbers[index - 1]
    known = noun_at(sentence, whole.last + 1)[0]
    behind = whole.last + 1 + known
    alone = subgroup == behind or (subgroup == behind + 1 and sentence.word(behind) in PAUSES)
    led = sentence.words[max(0, whole.first - _THINGS_APART) : whole.first]
    things = sentence.word(behind) in sentence.language.uncounted and sentence.language.prepositions.isdisjoint(led)
    if things and subgroup - behind <= _THINGS_APART:
        return whole.first > previous.last  # "40 were hurt and 20 trucks damaged, including 12 that were burned out"
    near = subgroup - behind <= _NAMES_APART if known else alone  # not "in 14 lands including 120,000 in Java"
    return whole.first > previous.last and near and not whole.looks_like_year


def _may_be_part(sentence: Sentence, counted: Counted) -> bool:
    return counted.people or sentence.language.right_to_left


def _before_next(sentence: Sentence, index: int, counted: Counted) -> Finding | None:
    """ "Six pupils were among the 30 people killed"."""
    nearest = next((i for i in range(index + 1, len(sentence.numbers)) if i in sentence.drafts), None)
    if nearest is None or sentence.drafts[nearest].kind != "casualty" or not counted.known:
        return None
    draft = sentence.drafts[nearest]
    if _is_list_with(sentence, counted, draft):
        return Finding(draft.unit, "<number>, <number> <harm>", draft.evidence)  # type: ignore[arg-type]
    among = any(word in sentence.language.among for word in sentence.words[counted.last + 1 : draft.first])
    directly = sentence.word(draft.cue - 1) in sentence.language.among and draft.first - counted.last <= _ADDED_REACH
    if among and (directly or draft.first - counted.last <= _LIST_REACH + 1):
        return Finding(draft.unit, "<part> among those harmed", draft.evidence)  # type: ignore[arg-type]
    return None


def _is_list_with(sentence: Sentence, counted: Counted, draft: Draft) -> bool:
    """ "3 soldiers, 2 civilians killed": the next one's harm is told behind it, and only a list stands between."""
    language = sentence.language
    if draft.evidence is None or draft.evidence <= draft.last or draft.cue - counted.last > _LIST_REACH + 1:
        return False
    headline = draft.evidence == draft.last + 1
    if (draft.noun is None and not headline) or sentence.word(counted.cue - 1) in language.of:
        return False
    between = range(counted.last + 1, draft.cue)
    linked = sentence.joined(draft.cue) or any(
        sentence.word(at) in PAUSES or sentence.word(at) in language.ands for at in between
    )
    return linked and all(_is_list_word(sentence, at) for at in between)


def _is_list_word(sentence: Sentence, at: int) -> bool:
    """Whether a word may stand between the numbers of a list: marks, "and", an article, another person."""
    language, word = sentence.language, sentence.word(at)
    tables = (language.ands, language.articles, language.determiners, language.casualty.quantifiers, PAUSES)
    return any(word in table for table in tables) or noun_at(sentence, at)[0]


def _is_each(sentence: Sentence, counted: Counted) -> bool:
    """ "two each from Ohio", "three in Utah": a number without a noun, by where they are from."""
    at = counted.last + 1
    at += sentence.word(at) in sentence.language.casualty.every - sentence.language.prepositions
    return counted.noun is None and sentence.word(at) in sentence.language.prepositions


def _is_breakdown(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """ "three killed: two policemen and …", تسعة قتلوا هم ثلاثة شرطيين و…"""
    language = sentence.language
    between = range(previous.last + 1, counted.cue)
    if (
        not (counted.known or _is_each(sentence, counted))
        or not 0 < len(between) <= _TOTAL_REACH
        or sentence.word(counted.cue - 1) not in language.casualty.breakdowns
    ):
        return False
    # "the five who died — three men and two women —", "two deaths have been confirmed — one each in Ohio and Utah"
    passed = language.casualty.breakdowns | language.relatives | language.auxiliaries | language.casualty.presumed
    return all(sentence.word(at) in passed or predicate_at(sentence, at) is not None for at in between)


# -------------------------------------------------------------------------------------------------- neighbours


def _is_exchanged(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """ "freed 183 prisoners in exchange for three hostages", مقابل 3 جنود."""
    language = sentence.language
    if previous.unit != "captive" or not counted.known or counted.cue - previous.last > _EXCHANGE_REACH:
        return False
    between = sentence.words[previous.last + 1 : counted.cue]
    return any(word in language.casualty.exchanges for word in between) and not any(word in STOPS for word in between)


def _is_compared(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """52 صحفيا قتلوا هذه السنة مقابل 73 العام الماضي: the same of another time."""
    language = sentence.language
    if counted.noun is None and counted.first - previous.last <= _NEAR_FORMER and _is_former(sentence, counted):
        return True
    at = counted.cue - 1
    at -= sentence.word(at) not in language.casualty.exchanges  # مقارنة بـ 73
    if sentence.word(at) not in language.casualty.exchanges or counted.noun is not None:
        return False
    behind = counted.last + 1 + (sentence.word(counted.last + 1) in language.prepositions)
    when = sentence.word(behind).removeprefix(language.definite or "")
    return when in language.casualty.dated and at - previous.last <= _EXCHANGE_REACH


def _is_former(sentence: Sentence, counted: Counted) -> bool:
    """60 ألف لاجئ بعدما كان العدد 37 ألفا: how many there were before."""
    language, behind = sentence.language, sentence.word(counted.last + 1)
    ends = behind == "" or behind in PAUSES or behind in STOPS or behind in language.prepositions
    at = counted.cue - (sentence.word(counted.cue - 1) in language.casualty.totals)
    return ends and any(sentence.phrase_ends_at(at, length) in language.former for length in (2, 3))


def _is_near(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    distance = counted.first - previous.last - (sentence.word(counted.first - 1) in sentence.language.ands)
    if _added(sentence, counted):
        return distance <= _ADDED_REACH
    if counted.noun is not None:
        return distance <= _LIST_REACH + 3
    language, behind = sentence.language, sentence.word(_place_behind(sentence, counted))
    by = language.glued_prepositions or "\0"
    glued = sentence.token(counted.last + 1).prefix.startswith(language.casualty.glued_by or "\0")
    if _is_listed_by_cause(sentence, counted):
        return distance <= _ADDED_REACH
    if behind in language.prepositions or glued or behind.startswith(by):
        return distance <= _LIST_REACH + 3
    timed = behind in language.clause_breaks and sentence.word(counted.cue - 1) in language.ands
    return distance <= (_LIST_REACH if timed else 4)


def _is_coordinated(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """Whether only an "and" and the tail of the noun phrase stand between the figure before and this one."""
    language = sentence.language
    added = _added(sentence, counted)
    between = list(range(previous.last + 1, counted.cue - added))
    joined = sentence.joined(counted.cue) or any(sentence.word(at) in language.ands for at in between)
    joined = joined or added > 0 or _is_listed_by_place(sentence, previous, counted)
    if not joined and not _is_listed_headline(sentence, previous, counted):
        return False
    told_behind = previous.evidence is not None and previous.evidence > previous.last
    words = [sentence.word(at) for at in between]
    opened = sentence.words[: previous.last].count("—") % 2
    dashed = words.count("—") == 2 or (opened and words.count("—") == 1)
    between = [at for at in between if not (dashed and sentence.word(at) == "—")]
    if told_behind and _is_listed_by_cause(sentence, counted):
        between = [at for at in between if sentence.word(at) not in sentence.language.prepositions]
    return not any(_separates(sentence, at, told_behind=told_behind) for at in between)


def _added(sentence: Sentence, counted: Counted) -> int:
    """How many words add it to what was counted before ("…, as well as 12 guards", إضافة إلى); 0 without them."""
    phrases = sentence.language.casualty.additions
    lengths = (length for length in (3, 2, 1) if sentence.phrase_ends_at(counted.cue, length) in phrases)
    told = counted.known or (counted.people and sentence.language.right_to_left)
    return next(lengths, 0) if told else 0


def _is_listed_by_cause(sentence: Sentence, counted: Counted) -> bool:
    """31 شابا استشهدوا بعد قصف بلدتهم، و17 خلال اشتباكات: a bare number behind a comma, with its own cause."""
    language, comma = sentence.language, counted.cue - 1
    comma -= sentence.word(comma) in language.ands
    behind = sentence.word(counted.last + 1)
    if not language.right_to_left or counted.noun is not None or sentence.word(comma) not in PAUSES:
        return False
    return behind in language.prepositions or behind.startswith(language.glued_prepositions or "\0")


def _is_listed_by_place(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """ "killed 14 people in Haiti, four in Cuba": the same preposition before a place behind both."""
    language, place = sentence.language, _place_behind(sentence, counted)
    before = counted.cue - 1
    before -= sentence.word(before) in language.casualty.quantifiers  # "another four in …"
    behind = sentence.word(place)
    if not counted.people or sentence.word(before) not in PAUSES or behind not in language.prepositions:
        return False
    placed = is_capital(sentence, place + 1) or sentence.word(place + 1) in language.determiners
    if placed and behind in sentence.words[previous.last + 1 : counted.cue]:
        return True
    opened = range(max(0, previous.cue - _PLACE_REACH), previous.cue)  # "In Ohio, 14 people died, seven in Iowa"
    return placed and any(sentence.word(at) == behind and is_capital(sentence, at + 1) for at in opened)


def _place_behind(sentence: Sentence, counted: Counted) -> int:
    """Where the preposition of a place stands behind a number without a noun: "four in Cuba", "four more in Cuba"."""
    return counted.last + 1 + (counted.noun is None and sentence.word(counted.last + 1) in sentence.language.more)


def _listed_by_name(sentence: Sentence, previous: Draft, counted: Counted) -> Finding | None:
    """ "Suzu with 98 deaths, Wajima with 83", "Leeds reported 75 deaths, Hull 60": each place with its own."""
    language, harm = sentence.language, sentence.word(previous.noun if previous.noun is not None else -1)
    told = language.harm_nouns.get(harm)
    listed = previous.rule == _BY_NAME or (told is not None and told.event and told.harm == previous.unit)
    behind = sentence.word(counted.last + 1)
    ends = (
        behind == ""
        or behind in PAUSES
        or behind in STOPS
        or behind in language.ands
        or behind in language.casualty.every
    )
    if not listed or counted.noun is not None or not ends or language.right_to_left or counted.cue != counted.first:
        return None
    at = counted.first - 1
    at -= sentence.word(at) in language.with_
    at -= not is_capital(sentence, at) and is_capital(sentence, at - 1)  # "Nizamabad district 16"
    name = at
    while at > previous.last and (_is_named(sentence, at) or sentence.word(at) in language.ands):
        at -= 1
    if at == name or sentence.word(at) not in PAUSES or at - previous.last > _NAMES_APART:
        return None
    return Finding(previous.unit, _BY_NAME, previous.evidence)  # type: ignore[arg-type]


def _is_named(sentence: Sentence, at: int) -> bool:
    """Whether a capital makes a name; in a headline it makes none of a word that raises a toll."""
    return is_capital(sentence, at) and sentence.word(at) not in sentence.language.reaching


def _separates(sentence: Sentence, at: int, *, told_behind: bool) -> bool:
    """Whether a token starts another clause."""
    language = sentence.language
    word = sentence.word(at)
    passive = sentence.word(at - 1) in language.auxiliaries
    if passive and word in language.casualty.presumed and word in language.clause_breaks:
        return False  # "15 deaths were reported in Utah, five in …"
    if language.right_to_left and word in language.prepositions and at + 1 in sentence.owner:
        return False  # قبل ثلاثة أيام
    if language.right_to_left and word in language.prepositions and sentence.word(at - 1) in language.of:
        return False  # (خطفوا) من قبل مسلحين
    if word in language.clause_breaks or stops(sentence, at) or word in language.reaching:
        return word not in language.auxiliaries or sentence.word(at + 1) not in language.casualty.presumed
    predicate = predicate_at(sentence, at)
    manner = sentence.tokens[at].prefix in language.casualty.glued_by  # بإصابات بليغة
    if predicate is not None and is_plain(predicate) and not (told_behind or manner):
        return True
    if sentence.word(at - 1) in language.ands and word.endswith(language.verb_endings or "\0"):
        return True
    return language.right_to_left and sentence.joined(at) and not noun_at(sentence, at)[0]


def _is_listed_headline(sentence: Sentence, previous: Draft, counted: Counted) -> bool:
    """ "Blast kills 15 soldiers, 4 police": only a comma between, and nothing that goes on behind."""
    language, comma = sentence.language, counted.cue - 1
    between = range(previous.last + 1, comma)
    placed = all(sentence.word(at) in language.prepositions or is_capital(sentence, at) for at in between)
    if sentence.word(comma) not in PAUSES or not counted.known or not placed or len(between) > _NAMES_APART:
        return False  # "eight people from Egypt, six Pakistanis and …"
    behind = sentence.word(counted.last + 1)
    if behind in PAUSES and counted.last + 2 in sentence.owner:
        return True  # "7 girls, 4 boys, 19 women and 27 men"
    return behind == "" or behind in STOPS or behind in language.prepositions or behind in language.ands
