"""What stands before a number: "killed 13", مقتل 13, قتل الجيش 13 فلسطينيا."""

from __future__ import annotations

from tracker.extraction.drafts import Sentence
from tracker.extraction.nouns import Counted, noun_at
from tracker.extraction.predicates import (
    OPENERS,
    PAUSES,
    STOPS,
    Finding,
    nearest_harm,
    pair_of,
    predicate_at,
    reading,
    stops,
)
from tracker.languages.shape import Predicate
from tracker.records import Harm

_GAP = 7
_FAR = 14
_LINKED_REACH = 4
_PAIR_REACH = 6
_AMONG_REACH = 8
_LISTED = 3
_COMPOSED_REACH = 4
_VERB = 5  # a predicate with this reach is a verb whose subject may stand before its object


def predicate_before(sentence: Sentence, counted: Counted, *, adjacent: bool) -> Finding | None:
    """What stands before the number, its hedge passed over; right before it, or with a subject between."""
    language = sentence.language
    apart = None if adjacent else _listed_behind_one(sentence, counted) or _composed_of(sentence, counted)
    found = _among(sentence, counted.cue) if adjacent else apart
    if found is not None:
        return found
    link = None if adjacent else _link(sentence, counted)
    if link is not None and _goes_on(sentence, counted.last + 1):
        return None
    joined = sentence.joined(counted.cue) or sentence.word(counted.cue - 1) in language.ands
    linked = link is not None or (adjacent and joined)
    governor = None if link is not None and link < counted.cue else _governor(sentence, counted)
    between, skip = 0, counted.cue
    for back in range((counted.cue if link is None else link) - 1, -1, -1):
        if back >= skip:
            continue
        word = sentence.word(back)
        predicate = predicate_at(sentence, back)
        if predicate is not None and not predicate.before and (word in language.fatal or predicate.needs):
            predicate = None
            if word in language.fatal:
                continue
        if predicate is not None:
            if _belongs_to_another(sentence, back) or (predicate.means and linked and _is_of_event(sentence, back)):
                return None
            if not adjacent and governor is not None and governor not in predicate.needs | predicate.through:
                return None
            led_to = next((at for at in range(back + 1, counted.cue) if sentence.word(at) in predicate.through), None)
            if led_to is not None and led_to != counted.cue - 1:
                return None  # قضت على مصائد عشرات الصيادين
            found = _told_before(sentence, predicate, back, counted, between, linked=linked and not adjacent)
            if found is not None or adjacent or not predicate.needs:
                return found
        if word in language.auxiliaries and not between and not language.right_to_left:
            return _nominal(sentence, back)
        if not adjacent and word in language.casualty.copulas and between <= _LINKED_REACH:
            return nearest_harm(sentence, back, back - _FAR)
        if not adjacent and (skip := _aside_start(sentence, back)) < back:
            continue
        if _ends_reach(sentence, back, between, adjacent=adjacent, linked=linked) and (
            adjacent or not _is_since(sentence, back, counted.cue)
        ):
            return None
        if not _is_transparent(sentence, back, between) and word not in STOPS:
            between += 1
    return None


def _listed_behind_one(sentence: Sentence, counted: Counted) -> Finding | None:
    """ "killed a teacher, three pupils and …", "the dead were a teacher and her two children": one is not counted."""
    language, joint = sentence.language, counted.cue - 1
    joint -= sentence.word(joint) in language.determiners
    linked = sentence.word(joint) in PAUSES or sentence.word(joint) in language.ands
    if not linked or not counted.people or language.right_to_left:
        return None
    if _goes_on(sentence, counted.last + 1) or not noun_at(sentence, joint - 1)[0]:
        return None
    for back in range(joint - 2, max(-1, joint - 2 - _LINKED_REACH), -1):
        if back in sentence.owner or sentence.tokens[back].kind != "word":
            return None
        included = (sentence.word(back - 1),) in language.subgroups
        if sentence.word(back) not in language.articles and not (
            included and sentence.word(back) in language.determiners
        ):
            continue
        if included:  # "those killed included the pilot, two nurses and …"
            return nearest_harm(sentence, back - 1, back - 1 - _LISTED)
        if sentence.word(back - 1) in language.auxiliaries:
            return _nominal(sentence, back - 1)
        predicate = predicate_at(sentence, back - 1) if back else None
        if predicate is None or not (predicate.before and predicate.transitive) or predicate.needs:
            return None
        return reading(sentence, predicate, back - 1, counted, "<harm> somebody, <number>")
    return None


def _is_of_event(sentence: Sentence, at: int) -> bool:
    """(قتلوا بعد) عمليات طعن، و17 خلال اشتباكات: what was done, and to nobody who is counted."""
    return sentence.word(at - 1) in sentence.language.uncounted


def _composed_of(sentence: Sentence, counted: Counted) -> Finding | None:
    """مقتل طاقم السفينة المكون من سبعة بحارة: all of a crew, of a family, by what it is made up of."""
    language, at = sentence.language, counted.cue - 2
    if sentence.word(at) not in language.casualty.composed or sentence.word(at + 1) not in language.of:
        return None
    governor = sentence.word(at - 2)  # وفاة مغن من فرقة مكونة من أربعة أشخاص
    for back in range(at - 1, max(-1, at - 1 - _COMPOSED_REACH), -1):
        if sentence.tokens[back].kind != "word" or back in sentence.owner:
            return None
        predicate = predicate_at(sentence, back)
        if predicate is not None:
            told = predicate.before and counted.known and predicate.harm != "captive"  # not حبس عصابة مكونة من 3 أشخاص
            told = told and (governor not in language.prepositions or governor in predicate.through)
            return reading(sentence, predicate, back, counted, "<harm> <whole> of <number>") if told else None
    return None


def _belongs_to_another(sentence: Sentence, at: int) -> bool:
    """Whether what tells a harm is told of another number: ١٧٣٠ وفاة و٢٨٠٠ جريح, 90 اعتقالا من بين ضحاياها 12 طفلا."""
    language = sentence.language
    if at - 1 in sentence.owner and sentence.word(at) in language.harm_nouns and not sentence.joined(at):
        return True
    return sentence.phrase_ends_at(at + 1, 2) in language.subgroups and min(sentence.owner) < at


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether those counted do something themselves: "killed the leader and 300 people attended his funeral"."""
    language, word = sentence.language, sentence.word(at)
    if language.right_to_left:
        return False
    return word.endswith(language.verb_endings[:1]) or word in language.auxiliaries or word in language.speech.verbs


def _aside_start(sentence: Sentence, at: int) -> int:
    """Where an age, a date or a bracket between a verb and its object starts that ends at a token, else the token."""
    start = _age_start(sentence, at)
    if start < at or not sentence.language.right_to_left:
        return start
    return _bracket_start(sentence, at) if sentence.word(at) == ")" else _date_start(sentence, at)


def _bracket_start(sentence: Sentence, at: int) -> int:
    """(في النصف الأول (أي خلال ستة أشهر"""
    return next((back for back in range(at - 1, max(-1, at - 1 - _FAR), -1) if sentence.word(back) == "("), at)


def _date_start(sentence: Sentence, at: int) -> int:
    """قتل عام 2013 أكثر من 1100 عامل, قتل في 7 أكتوبر 2023 نحو 20 شخصا."""
    language = sentence.language
    start, year = at, sentence.owner.get(at)
    if year is not None:
        number = sentence.numbers[year]
        start = number.first - 1
        if not number.looks_like_year or not (
            sentence.word(start) in language.casualty.dated or _in_month(sentence, start)
        ):
            return at
    while _in_month(sentence, start):
        start -= 1
    day = sentence.owner.get(start)
    if day is not None and sentence.numbers[day].literal and start < at:
        return sentence.numbers[day].first
    return start + (sentence.word(start) not in language.casualty.dated) if start < at else at


def _is_since(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether a clause break only says since when: اعتقلت القوات منذ مساء أمس وحتى صباح اليوم 18 مواطنا."""
    language = sentence.language
    if sentence.word(at) not in language.casualty.dated or not language.right_to_left:
        return False
    return all(
        sentence.word(step) in language.phrases.times
        or sentence.word(step) in language.casualty.dated
        or sentence.word(step) in language.to
        or sentence.word(step) in PAUSES
        or _in_month(sentence, step)
        for step in range(at + 1, stop)
    )


def _in_month(sentence: Sentence, at: int) -> bool:
    """Whether a token is of a month's name, of one word, of two (تشرين الأول), or of both (أيار/مايو)."""
    months = sentence.language.months
    return sentence.word(at) in months or sentence.word(at - 1) in months or sentence.word(at) == "/"


def _age_start(sentence: Sentence, at: int) -> int:
    """Where an age that ends at a token starts (يبلغ 72 عاما); the token itself where there is none."""
    casualty = sentence.language.casualty
    if sentence.word(at) not in casualty.age_units or at - 1 not in sentence.owner:
        return at
    start = sentence.numbers[sentence.owner[at - 1]].first
    while sentence.word(start - 1) in casualty.age_openers:
        start -= 1
    return start


def _link(sentence: Sentence, counted: Counted) -> int | None:
    """Where the words end that an "and", "along with", or "his" behind a comma joins this number to; None without."""
    language, at = sentence.language, counted.cue
    if sentence.joined(at):
        return at
    while sentence.word(at - 1) in language.determiners:
        at -= 1
    if sentence.word(at - 1) in language.ands:
        return at
    phrases = language.casualty.additions
    length = next((length for length in (3, 2, 1) if sentence.phrase_ends_at(at, length) in phrases), 0)
    if length:
        return at - length
    return at if at < counted.cue and counted.known and sentence.word(at - 1) in PAUSES else None


def _governor(sentence: Sentence, counted: Counted) -> str | None:
    """A preposition of its own that keeps the number from a verb further off: (حشد) من 300 شخص."""
    language = sentence.language
    if not language.right_to_left:
        return None
    word = sentence.word(counted.cue - 1)
    return word if word in language.prepositions else None


def _is_transparent(sentence: Sentence, at: int, between: int) -> bool:
    language, word = sentence.language, sentence.word(at)
    return (
        word in language.articles
        or word in language.determiners
        or word in language.casualty.quantifiers
        or word in OPENERS
        or word in PAUSES
        or (word in language.casualty.adverbs and sentence.word(at - 1) in language.auxiliaries)  # "were also"
        or (not between and (word in language.of or word in language.led_through) and not language.right_to_left)
    )


def _ends_reach(sentence: Sentence, at: int, between: int, *, adjacent: bool, linked: bool) -> bool:
    """Whether the way back to a predicate ends at a token."""
    language, word = sentence.language, sentence.word(at)
    if at in sentence.owner or stops(sentence, at):
        return True
    if _is_transparent(sentence, at, between) and word not in PAUSES:
        return False
    if adjacent or word in language.clause_breaks or word in language.casualty.carriers or between >= _FAR:
        return True
    if word in PAUSES:
        return not (language.right_to_left or linked)
    passed = word in language.ands or word in language.of or word not in language.prepositions
    return not language.right_to_left and not (linked and passed)


def _told_before(
    sentence: Sentence, predicate: Predicate, at: int, counted: Counted, between: int, *, linked: bool
) -> Finding | None:
    language = sentence.language
    reach = max(predicate.reach, _LINKED_REACH if linked else 0)
    if linked and language.right_to_left and between > reach and _counts_the_others(sentence, at, counted):
        reach = _FAR  # مقتل مدير مكتب المخابرات العسكرية بالإقليم و5 أشخاص آخرين
    if predicate.reach >= _VERB and language.right_to_left:
        reach = max(reach, _FAR if counted.known else _GAP)
    if not predicate.before or between > reach or (between and not counted.people):
        return None
    if _is_averted(sentence, at) or (linked and _tells_when(sentence, at, counted)):
        return None
    pair = _pair_before(sentence, predicate, at)
    rule = "<harm> <number>" if pair is None else "<harm> and <harm> <number>"
    return reading(sentence, predicate, at, counted, rule, pair)


def _is_averted(sentence: Sentence, at: int) -> bool:
    """ "tried to kill three", الشروع في قتل ثلاثة; but "the attempted coup killed three"."""
    language, before = sentence.language, sentence.word(at - 1)
    averted = language.casualty.averted
    led = language.right_to_left or before in language.to or before in language.determiners
    return before in averted or (led and sentence.word(at - 2) in averted)


def _tells_when(sentence: Sentence, at: int, counted: Counted) -> bool:
    """بعد مقتل زعيمهم استقبل الوزير و3 نواب الوفد: a harm tells when those counted did what their own verb says."""
    language = sentence.language
    led = language.right_to_left and sentence.word(at - 1) in language.clause_breaks
    return led and not language.subjects.verbs.isdisjoint(sentence.words[at + 1 : counted.cue])


def _counts_the_others(sentence: Sentence, at: int, counted: Counted) -> bool:
    """Whether "others" stands in or right behind what is counted, who share the fate of him whose harm is told at `at`.

    Not where the harm only tells when or why something else was done: بعد مقتل زعيمهم التقى الوزير و3 نواب آخرين.
    """
    language, before = sentence.language, sentence.word(at - 1)
    if language.others.isdisjoint(sentence.words[counted.first : counted.last + 2]):
        return False
    if not language.subjects.verbs.isdisjoint(sentence.words[at + 1 : counted.cue]):
        return False
    led_to = before in language.prepositions and before not in language.clause_breaks
    said = any(word in language.speech.verbs for word in sentence.words[max(0, at - 2) : at])  # أعلن الجيش مقتل
    return led_to or said or at == 0 or before in PAUSES or before in STOPS or sentence.joined(at)


def _pair_before(sentence: Sentence, predicate: Predicate, at: int) -> Harm | None:
    """مقتل وإصابة 29, "killed and wounded 29": two harms, one number."""
    language = sentence.language
    if sentence.joined(at):
        other = at - 1
    elif sentence.word(at - 1) in language.ands | language.or_:
        other = at - 2
    else:
        return None
    if any(at in sentence.owner for at in range(max(0, other - _PAIR_REACH), other)):
        return None  # "17 were killed and wounded were …": the first has its number before it
    return pair_of(sentence, predicate, other)


def _among(sentence: Sentence, cue: int) -> Finding | None:
    """بين القتلى 11 امرأة, في عداد المفقودين 20 شخصا."""
    language, at = sentence.language, cue - 1
    while sentence.word(at) in language.casualty.breakdowns:
        at -= 1  # "among the victims: three firefighters"
    at -= language.right_to_left and sentence.word(at) in PAUSES  # من بين المصابين، 310 بالرصاص
    apart = language.right_to_left and sentence.word(at) in language.ands  # before digits: امرأة و3 أطفال
    if apart or sentence.joined(cue):
        at = _past_single_people(sentence, at - apart)
    if at in sentence.owner and sentence.word(at - 1) == language.definite:
        at -= 2  # من بين الضحايا الـ24 امرأتان
    noun = language.harm_nouns.get(sentence.word(at))
    if noun is None and language.right_to_left:
        at = _head_of_construct(sentence, at)  # من بين ضحايا الحادث 4 أطفال
        noun = language.harm_nouns.get(sentence.word(at))
    before = at - 1 - (sentence.word(at - 1) in language.determiners)
    if noun is None or noun.event:
        return None
    told_apart = at < cue - 1 and before < at - 1 and not language.right_to_left  # "the dead: two women and …"
    named = at == cue - 1 and language.right_to_left and sentence.word(before) in language.casualty.named_as
    if sentence.word(before) not in language.among and not told_apart and not named:
        return None
    return Finding(noun.harm, "among <harmed people> <number>", at)


def _head_of_construct(sentence: Sentence, at: int) -> int:
    """The noun of harm that the words up to a token tell the event of, else the token: قتلى الهجوم الأخير."""
    language = sentence.language
    for back in range(at, max(-1, at - _LISTED), -1):
        token = sentence.token(back)
        if token.kind != "word" or back in sentence.owner or token.word in language.prepositions:
            break
        if sentence.word(back - 1) in language.harm_nouns and not sentence.token(back - 1).prefix:
            return back - 1
    return at


def _past_single_people(sentence: Sentence, at: int) -> int:
    """The token before those who stand before a number in a list, each by himself: (بين القتلى) امرأة وسائق وطفلان."""
    for _ in range(_LISTED):
        known, harm = noun_at(sentence, at)
        if at in sentence.owner or not known or harm is not None:
            break
        at -= 1
    return at


def _nominal(sentence: Sentence, auxiliary: int) -> Finding | None:
    """ "among the dead were four nurses"."""
    language = sentence.language
    rule = "among <harmed people> were <number>"
    noun = language.harm_nouns.get(sentence.word(auxiliary - 1))
    if noun is not None and not noun.event:
        return Finding(noun.harm, rule, auxiliary - 1)
    for back in range(auxiliary - 1, max(-1, auxiliary - 1 - _AMONG_REACH), -1):
        if sentence.word(back) in language.among:  # "among those killed in the raid are …"
            told = nearest_harm(sentence, auxiliary, back)
            return None if told is None else Finding(told.harm, rule, told.evidence)
    return None
