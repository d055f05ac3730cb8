"""What a number counts, and what surely counts no people: ages, dates, houses, a whole of which a part is told."""

from __future__ import annotations

from tracker.extraction.drafts import Sentence, is_capital
from tracker.extraction.nouns import Counted, before_owner, harm_of_cases, noun_at, noun_of
from tracker.extraction.numerals import Number
from tracker.languages.shape import HarmNoun

_TOLL_REACH = 12
_AGES_REACH = 6
_DAYS, _TWO = 31, 2
_COMMAS = frozenset(",،")


def counted_by(sentence: Sentence, number: Number) -> Counted | None:
    """What the number counts; None where it surely counts no people (ages, dates, houses)."""
    if number.fraction or number.low < 1 or number.low != number.low.to_integral_value() or _is_label(sentence, number):
        return None
    if number.looks_like_year and _is_dated(sentence, number.first - 1):
        return None
    if number.dual:
        return _dual(sentence, number)
    if _repeats_dual(sentence, number):
        return None
    if _is_whole(sentence, number):
        return None
    if _follows_thing(sentence, number) or _is_age(sentence, number):
        return None
    found = noun_of(sentence, number)
    if found is None or (found.first == number.first and _is_ordinal(sentence, number)):
        return None
    if number.low == 1 and not number.literal and _is_one_of(sentence, number, found):
        return None
    if found.harm is None and _is_article(sentence, number):
        return None
    year = _is_year(sentence, number)
    if found.noun is None and found.harm is None and (year or _is_apposition(sentence, number)):
        return None
    if number.low == 1 and not number.literal and not found.known and number.hedge == "exact":
        return found if _stands_for_one(sentence, number) else None
    return found


def _is_year(sentence: Sentence, number: Number) -> bool:
    """Whether a number without a noun is a year: four digits, or words behind "the year" (عام ثمانية وأربعين)."""
    casualty = sentence.language.casualty
    part = sentence.word(number.last + 1) in casualty.pronouns  # 2000 منهم
    told = sentence.word(number.first - 1) in casualty.age_units
    return told or (number.looks_like_year and not part and not _is_reached(sentence, number))


def _is_dated(sentence: Sentence, at: int) -> bool:
    """Whether a year stands behind a token, whoever is told of next: "since 2009 rebels have …", "In 2009 people …"."""
    language, word = sentence.language, sentence.word(at)
    opens = at == 0 or sentence.word(at - 1) in _COMMAS  # not "resulted in 2000 deaths"
    if word in language.months and not language.right_to_left and is_capital(sentence, at):
        return True  # the December 2012 death of a prisoner
    return word in language.casualty.dated or (opens and word in language.subjects.within)


def _is_whole(sentence: Sentence, number: Number) -> bool:
    """ "12 of the 40 people", "none of the 40 people": those harmed are a part of it."""
    language = sentence.language
    at = number.first - 1
    at -= sentence.word(at) in language.casualty.wholes
    at = before_owner(sentence, at)
    at -= sentence.word(at) in language.determiners
    if sentence.word(at) not in language.of or (language.right_to_left and at == number.first - 1):
        return False
    part = sentence.owner.get(at - 1)
    if part is not None:
        return not sentence.numbers[part].fraction and not _is_member(sentence, sentence.numbers[part])
    return sentence.word(at - 1) in language.casualty.nobody


def _is_member(sentence: Sentence, part: Number) -> bool:
    """ "was one of 12 people killed": what is told of the whole is told of all twelve, for whom the one stands."""
    language = sentence.language
    before = sentence.word(part.first - 1)
    return part.low == 1 and not part.literal and not language.right_to_left and before in language.auxiliaries


def _follows_thing(sentence: Sentence, number: Number) -> bool:
    """الساعات الأربع والعشرين: a definite numeral behind a noun that counts no people."""
    language, token = sentence.language, sentence.tokens[number.first]
    if number.literal or not language.right_to_left or not token.prefix.endswith(language.definite_proclitics):
        return False
    at = number.first - 1
    return sentence.word(at) in language.uncounted and not noun_at(sentence, at)[0]


def _is_ordinal(sentence: Sentence, number: Number) -> bool:
    """أسبوعه الـ12, اليوم الـ300: digits with the article behind a noun for one thing."""
    language = sentence.language
    if not (number.literal and language.right_to_left) or sentence.word(number.first - 1) != language.definite:
        return False
    word = sentence.word(number.first - 2)
    return any(word.removesuffix(ending) in language.uncounted for ending in ("", *language.casualty.suffixes))


def _is_age(sentence: Sentence, number: Number) -> bool:
    """في الـ18 من عمره."""
    language, behind = sentence.language, number.last + 1
    return sentence.word(behind) in language.of and sentence.word(behind + 1) in language.casualty.age_openers


def _is_one_of(sentence: Sentence, number: Number, found: Counted) -> bool:
    """ "one of its leaders" is somebody, no count."""
    at = number.last + 1
    partitive = sentence.word(at) in sentence.language.of and not sentence.tokens[at].prefix
    return partitive and found.noun is not None and found.noun > at and number.hedge == "exact"


def _is_article(sentence: Sentence, number: Number) -> bool:
    """Whether a number is also the article: un chauffeur is a driver, but un mort one dead."""
    alone = number.first == number.last and not number.dual
    return alone and sentence.word(number.first) in sentence.language.articles


def _dual(sentence: Sentence, number: Number) -> Counted | None:
    """A noun that says two by itself; behind another dual it is its adjective (شخصان سوريان)."""
    at = number.first
    if sentence.word(at) in sentence.language.casualty.case_duals:  # حالتي وفاة
        event = harm_of_cases(sentence, at)
        return None if event is None else Counted(at, at + 1, at + 1, True, event)
    known, harm = noun_at(sentence, at)
    before = sentence.word(at - 1)
    described = before in sentence.language.duals or _is_of_things(sentence, at)
    if before in sentence.language.of and sentence.word(at - 2) not in sentence.language.casualty.every:
        return None  # معظمهم من السائحين is a plural, كل من الأسيرين is none
    harm = harm or _harm_of_dual(sentence, at + 1)
    behind = sentence.owner.get(at + 1)
    twice = behind is not None and _repeats_dual(sentence, sentence.numbers[behind])
    if not known or (described and not sentence.joined(at)):
        return None
    return Counted(at, at + twice, at, True, harm)


def _harm_of_dual(sentence: Sentence, at: int) -> HarmNoun | None:
    """الجنديين القتيلين: what a dual adjective tells of the dual before it."""
    number = sentence.owner.get(at)
    definite = sentence.token(at).prefix == sentence.language.definite
    return noun_at(sentence, at)[1] if number is not None and sentence.numbers[number].dual and definite else None


def _repeats_dual(sentence: Sentence, number: Number) -> bool:
    """شرطيان اثنان: the number says again what the noun says."""
    before = sentence.owner.get(number.first - 1)
    if before is None or number.literal or number.dual or number.low != _TWO or sentence.joined(number.first):
        return False
    return sentence.numbers[before].dual and number.first == number.last


def _is_of_things(sentence: Sentence, at: int) -> bool:
    """Whether a dual with the article is the adjective of things before it: التفجيرين الانتحاريين."""
    articles = sentence.language.definite_proclitics
    definite = [sentence.token(step).prefix.endswith(articles) for step in (at - 1, at)]
    return bool(articles) and all(definite) and sentence.word(at - 1) in sentence.language.uncounted


def _is_label(sentence: Sentence, number: Number) -> bool:
    """Part of a name or a date: #5, 5/7, 20-year-old; a day of a month or of the week."""
    before, behind = number.first - 1, number.last + 1
    language = sentence.language
    if _is_part_of_name(sentence, number):
        return True
    if before >= 0 and not sentence.tokens[number.first].gap and sentence.word(before) in ("$", "%", "#", "/", ":"):
        return True
    if is_named_by(sentence, number) or is_age(sentence, number):
        return True
    if (
        sentence.word(before) == "."
        and sentence.word(before - 1) in language.months
        and not sentence.tokens[before].gap
    ):
        before -= 1  # "since Oct. 7, 500 people have …"
    if (
        sentence.word(behind) in ("-", "/", ":")
        and not sentence.tokens[behind].gap
        and behind + 1 not in sentence.owner
        and (sentence.word(behind + 1),) not in language.hedges_after  # 20-plus
    ):
        return True
    months, joined = language.months, sentence.joined(number.first)  # قتل أب وأربعة أطفال: no August
    day = language.right_to_left and number.literal and number.low <= _DAYS and sentence.word(behind) in language.of
    if day and sentence.word(behind + 1) in months and not sentence.token(behind + 1).prefix:
        return True  # حتى 8 من كانون الحالي
    if sentence.word(behind) in language.casualty.unreal and not is_capital(sentence, behind):
        return False  # "34 may have died"
    return sentence.word(behind) in months or (sentence.word(before) in months and number.low <= _DAYS and not joined)


def is_age(sentence: Sentence, number: Number) -> bool:
    """ "children aged 8, 12 and 17", "two men, ages 63 and 29": each of the list that a word opens."""
    language, at = sentence.language, number.first - 1
    if number.literal and sentence.word(at) in language.to and not language.right_to_left:
        opened = range(max(0, at - _AGES_REACH), at - 1)  # "ranged in age from 18 months to 77"
        return any(
            sentence.word(i) in language.casualty.aged and sentence.word(i + 1) in language.from_ for i in opened
        )
    while number.literal and (sentence.word(at) in language.ands or sentence.word(at) in _COMMAS):
        while sentence.word(at) in language.ands or sentence.word(at) in _COMMAS:
            at -= 1
        if at not in sentence.owner:
            return False
        at = sentence.numbers[sentence.owner[at]].first - 1
    return number.literal and sentence.word(at) in language.casualty.aged


def is_named_by(sentence: Sentence, number: Number) -> bool:
    """ "COVID-19 deaths": digits that a hyphen glues to a word are a part of its name."""
    hyphen = number.first - 1
    if sentence.word(hyphen) != "-" or sentence.tokens[number.first].gap or sentence.tokens[hyphen].gap:
        return False
    return number.literal and hyphen > 0 and sentence.tokens[hyphen - 1].kind == "word"


def _is_part_of_name(sentence: Sentence, number: Number) -> bool:
    """Whether digits are hyphened to the word before: Covid-19, a B-52, but not a dash typed so behind Arabic."""
    hyphen = number.first - 1
    if not number.literal or sentence.word(hyphen) != "-" or hyphen == 0:
        return False
    if sentence.tokens[hyphen].gap or sentence.tokens[number.first].gap:
        return False
    name, language = sentence.tokens[hyphen - 1], sentence.language
    return name.word in language.illness or (name.kind == "word" and not language.right_to_left)


def _is_apposition(sentence: Sentence, number: Number) -> bool:
    """An age between commas: "the driver, 52, was killed"."""
    return sentence.word(number.first - 1) in _COMMAS and sentence.word(number.last + 1) in _COMMAS


def _is_reached(sentence: Sentence, number: Number) -> bool:
    """Whether four digits are what a toll reached, and no year: (ارتفعت حصيلة القتلى) إلى 1948."""
    language, before = sentence.language, number.first - 1
    if sentence.word(before) not in language.to and sentence.word(before) not in language.reached:
        return False
    return any(word in language.toll_heads for word in sentence.words[max(0, before - _TOLL_REACH) : before])


def _stands_for_one(sentence: Sentence, number: Number) -> bool:
    """ "and one in the fields", "including one on the ground", "one dead"."""
    language = sentence.language
    before, behind = number.first - 1, sentence.word(number.last + 1)
    if sentence.word(before) in language.negations:
        return False
    step = number.last + 1
    if sentence.word(before) in _COMMAS:  # "23 people were shot, one fatally", "…, one of whom died"
        if sentence.word(step) in language.fatal:
            return True
        step += 2 * (sentence.phrase_starts_at(step, 2) in language.subgroups)
    step += sentence.word(step) in language.more
    step += sentence.word(step) in language.auxiliaries
    step += (sentence.word(step),) in language.subgroups  # "one was seriously hurt"
    predicate = language.predicates.get(sentence.word(step))
    told = predicate is not None and predicate.after
    if predicate is not None and told and (not predicate.needs or sentence.word(step + 2) in predicate.needs):
        return True
    joined = sentence.word(before) in language.ands or (sentence.word(before),) in language.subgroups
    return joined and (behind in language.prepositions - language.of or behind in language.relatives)
