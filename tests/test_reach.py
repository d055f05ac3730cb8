"""How far a word reaches: over so many words that nothing knows it still tells, over one more it does not.

A row tells where a rule ends, not what a newspaper means behind that: so that a reach which is changed is changed on
purpose. In each sentence {} stands for the words between, {today} for that word again and again; `held` is what the
field says up to `most` of them.
"""

from __future__ import annotations

import re

import pytest

import tracker
from tracker.records import Figure

FILLERS = {"en": "word", "ar": "كلمة"}

# The language, a sentence, the most words between, the field, what it says, and what over one word more.
REACHES: list[tuple[str, str, int, str, str | None, str | None]] = [
    # a word of rise or fall
    ("en", "Sales rose {} 5% in the town.", 13, "role", "change", "other"),
    ("en", "Sales rose {} by 5% in the town.", 24, "role", "change", "other"),
    ("en", "Sales rose {} by another 5% in the town.", 23, "role", "change", "other"),
    ("en", "Sales rose ( {} ) 5% in the town.", 11, "role", "change", "other"),
    ("en", "Sales rose, according to {} , 5% in May.", 11, "role", "change", "other"),
    ("en", "Sales were up {} 5% in May.", 3, "role", "change", "other"),
    ("en", "Sales were down {} 5% in May.", 3, "role", "change", "other"),
    ("en", "Prices were 5% {} higher in town.", 3, "role", "change", "other"),
    ("ar", "ارتفعت {} 5% في المدينة", 13, "role", "change", "other"),
    ("ar", "ارتفعت {} بنسبة 5% في المدينة", 24, "role", "change", "other"),
    ("ar", "ارتفعت، {} 5% في المدينة", 7, "role", "change", "other"),
    ("ar", "ارتفعت {} ، كلمة 5% في المدينة", 6, "role", "change", "other"),
    ("ar", "ارتفعت الأسعار ( {} ) 5% في المدينة", 10, "role", "change", "other"),
    # a negation, a verb that bounds, a bound behind
    ("en", "No man got {} more than 50 dollars.", 6, "hedge", "at_most", "more_than"),
    ("ar", "لم {} أكثر من 50 دولارا", 8, "hedge", "at_most", "more_than"),
    ("ar", "تتجاوز {} 50 دولارا", 8, "hedge", "more_than", "exact"),
    ("en", "It cost 5 euros ( {} ) at least.", 7, "hedge", "at_least", "exact"),
    ("en", "It cost 5 euros {} at least.", 3, "hedge", "at_least", "exact"),
    ("en", "It cost 5 euros {} or more.", 3, "hedge", "at_least", "exact"),
    # what money is for
    ("en", "The party spent {} $5 million.", 27, "role", "spent", "other"),
    ("ar", "ديون {} 5 ملايين دولار", 27, "role", "balance", "other"),
    ("en", "The deal {} was $5 million.", 26, "role", "deal", "other"),
    ("en", "The fine, according to {} , was $5 million.", 22, "role", "cost", "other"),
    ("en", "It was $5 million {} in debt.", 11, "role", "balance", "other"),
    ("en", "Harrow pledged {} to raise $5 million.", 2, "role", "aid", "raised"),
    ("ar", "منحة {} بقيمة 5 ملايين دولار", 26, "role", "aid", "other"),
    ("ar", "بلغت 5 ملايين دولار {} منحة للمدينة", 12, "role", "aid", "other"),
    # what a percentage is
    ("en", "In the poll 53 percent like {} the mayor.", 12, "role", "approval", "opinion"),
    ("en", "Election {} Lind - 42%", 7, "role", "vote_share", "other"),
    ("en", "Turnout {} was 60% in May.", 18, "role", "turnout", "other"),
    ("en", "Turnout rose {} 5% in the election.", 3, "role", "change", "turnout"),
    ("en", "60% of women and 52% of men {} oppose the law.", 6, "role", "opinion", "other"),
    ("en", "In the poll Harlow rose {} 6 points to take the lead.", 3, "role", "change", "lead"),
    ("en", "Interviewed again, prices {} 42% of the men.", 5, "role", "other", "opinion"),
    ("en", "Norway promised $5 million {} raised there.", 1, "role", "raised", "aid"),
    ("en", "In the election 98% of results {} counted gave Lind 51%.", 4, "role", "other", "vote_share"),
    ("ar", "في الانتخابات نال سالم 51% بعد فرز {} 98% من الأصوات", 6, "role", "vote_share", "other"),
    ("en", "In the poll 42% oppose {the} mayor.", 2, "role", "disapproval", "opinion"),
    ("en", "The mayor {} in the poll 42% like the law.", 10, "role", "approval", "opinion"),
    ("en", "The lead {} of 5% was small.", 1, "role", "lead", "other"),
    ("en", "The poll has a margin of error of {} 3 points.", 23, "role", "margin_of_error", "lead"),
    ("ar", "5% من الناخبين {} يؤيدون القانون", 7, "role", "opinion", "other"),
    ("en", "In the poll 60% of {} women and 52% of men approve of the mayor.", 6, "role", "approval", "opinion"),
    # whose it is
    ("en", "Lind , who {} , raised $5 million.", 55, "subject", "Lind", None),
    ("ar", "جمع الحزب {} 5 ملايين دولار من التبرعات", 59, "subject", "الحزب", None),
    ("en", "Harrow's {} campaign raised $2 million.", 3, "subject", "Harrow's {} campaign", "campaign"),
    ("en", "The {} museum raised $2 million.", 8, "subject", "{} museum", "word word museum"),
    ("ar", "جمعت شركة {} نورسكو 5 ملايين دولار", 6, "subject", "شركة {} نورسكو", "شركة" + 7 * " كلمة"),
    ("ar", 'جمعت حملة "{} كلمة" 5 ملايين دولار', 6, "subject", "{} كلمة", "حملة"),
    ("ar", "جمع بارلو مبتسما 5 ملايين دولار. وقال {الكبير} بارلو ذلك", 5, "subject", "بارلو", "بارلو مبتسما"),
    ("en", "In donations $5 million {} was raised by Lind.", 3, "subject", "Lind", None),
    ("en", "Lind , the {chosen} candidate , who was ill , raised $5 million.", 4, "subject", "Lind", "candidate"),
    ("en", "Turnout was 48 percent {} in Leeds.", 27, "subject", "Leeds", None),
    ("en", "Lind met with {} Harrow and $5 million was raised.", 2, "subject", "Lind", "Harrow"),
    ("en", "According to {} Harrow $5 million was raised.", 1, "subject", None, "Harrow"),
    ("en", "In May a Marlow {} poll put the figure at 54%.", 1, "subject", None, "Marlow"),
    ("en", "A group {of friends} of Lind raised $5 million.", 2, "subject", "group", "friends"),
    ("ar", "تلقى الوزير رسالة من الحزب {هذا} الذي جمع 5 ملايين دولار", 2, "subject", "الحزب", "الوزير"),
    # which country's money: a list without an end is no name
    ("ar", "سعره 5 دولارات {أمريكية} كندية", 4, "unit", "CAD", "USD"),
    # where only words of a kind may stand between
    ("en", "At least {another} 20 people were killed.", 2, "hedge", "at_least", "exact"),
    ("en", "Aid of $5 million to Chad {and Kenya} was approved: $5.", 19, "subject", None, "Kenya"),
    ("ar", "بلغت المبادلات بين مصر {وتونس} 5 ملايين دولار", 20, "subject", None, "تونس"),
    # who says so
    ("en", "{} police said 12 people died.", 9, "attribution", "{} police", None),
    ("en", "12 people died, police said {today} .", 8, "attribution", "police", None),
]

# The language, a sentence with two figures, and the most words between at which the second is one.
LISTED = [
    ("en", "The rent was $5 million {} compared with 8 million in May.", 27),
    ("ar", "خسر 5 ملايين دولار {} منها 3 ملايين", 28),
    ("ar", "دفع 5 ملايين دولار {} من 8 ملايين", 28),
    ("en", "The rent rose from $5 billion {} to 8 million.", 10),
    ("en", "The rent rose from $5 billion to {} 8 million.", 1),
    ("en", "Prices rose {} from 5 to 10 dollars.", 10),
    ("en", "In the vote {} it was 45-49 percent.", 7),
    ("ar", "ارتفع النفط {} دولارين إلى 90 دولارا", 2),
    ("en", "It is 17% {} +6 points.", 4),
    ("en", "It cost 5 {new} dollars and $3.", 5),
    ("en", "In the poll Lind has 53 percent {} against 41.", 10),
    ("ar", "نال 50.3 في المئة {} مقابل 49 لمنافسه", 10),
    ("ar", "نال 50.3 في المئة {} و49.7 لمنافسه", 1),
]


def _filled(text: str, lang: str, words: int) -> str:
    return re.sub(r"\{([^}]*)\} ", lambda filler: f"{filler[1] or FILLERS[lang]} " * words, text)


def _figures(sentence: str, lang: str, words: int) -> list[Figure]:
    return tracker.extract(_filled(sentence, lang, words), lang)


@pytest.mark.parametrize(("lang", "sentence", "most", "field", "held", "beyond"), REACHES)
def test_a_word_reaches(lang: str, sentence: str, most: int, field: str, held: str | None, beyond: str | None) -> None:
    near, far = (_figures(sentence, lang, words)[0] for words in (most, most + 1))
    wanted = _filled(held, lang, most) if held is not None else None
    assert (getattr(near, field), getattr(far, field)) == (wanted, beyond)


@pytest.mark.parametrize(("lang", "sentence", "most"), LISTED)
def test_a_unit_reaches(lang: str, sentence: str, most: int) -> None:
    assert [len(_figures(sentence, lang, words)) for words in (most, most + 1)] == [2, 1]


def test_a_list_of_places_reaches() -> None:
    sentence = "Lind leads the poll in Alba (62%), {Borne (53%),} Corve (48%)."
    assert [_figures(sentence, "en", words)[-1].subject for words in (18, 19)] == ["Lind", "Corve"]
