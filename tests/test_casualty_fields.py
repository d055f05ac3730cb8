"""Who was counted, which group they belong to, and whether a count is new or runs on: rows by what they show."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import tracker
from tracker import languages
from tracker.records import Casualty, Group, Tally


class Fields(NamedTuple):
    """What one casualty of a sentence says, in text order."""

    who: str | None
    group: Group | None = None
    tally: Tally | None = None


ROWS: list[tuple[str, str, list[Fields]]] = [
    # who: the noun as written, without its number; None where it is left out
    ("ar", "قُتل 14 شخصا في انهيار منجم للفحم", [Fields("شخصا", None, "new")]),
    ("ar", "قتل 4 وأصيب 7 في حادث سير", [Fields(None, None, "new"), Fields(None, None, "new")]),
    ("ar", "مقتل جنديين في هجوم على ثكنة", [Fields("جنديين", "soldiers", "new")]),
    ("ar", "استشهاد الأطفال الثلاثة متأثرين بجروحهم", [Fields("أطفال", "children", "new")]),
    ("ar", "عشرات القتلى في اشتباكات قبلية", [Fields("قتلى")]),
    ("ar", "أصيب خمسة من المسعفين حين استهدفت سيارتهم", [Fields("مسعفين", "medics", "new")]),
    ("en", "A truck bomb killed 13 people at the gate.", [Fields("people", None, "new")]),
    ("en", "Six were killed and 15 were wounded.", [Fields(None, None, "new"), Fields(None, None, "new")]),
    ("en", "Two more civilians were killed.", [Fields("civilians", "civilians", "new")]),
    ("en", "Seven anti-coup fighters were killed.", [Fields("anti-coup fighters", "militants", "new")]),
    ("en", "Five of the dead were schoolgirls.", [Fields("dead")]),
    ("en", "In the valley, 20+ villagers drowned.", [Fields("villagers", None, "new")]),
    ("en", "Kyiv and Moscow swapped 90 prisoners of war.", [Fields("prisoners of war")]),
    (
        "en",
        "At least 27 farmhands were killed and 40 others hurt.",
        [Fields("farmhands", None, "new"), Fields("others", None, "new")],
    ),
    # group by the noun itself
    ("ar", "قتل 23 مدنيا في غارة استهدفت سوقا", [Fields("مدنيا", "civilians", "new")]),
    ("ar", "مقتل أربع نساء دهسا", [Fields("نساء", "women", "new")]),
    ("ar", "أصيب 12 رضيعا في قسم الخدج", [Fields("رضيعا", "children", "new")]),
    ("ar", "مقتل 3 صحفيين في قصف فندق", [Fields("صحفيين", "journalists", "new")]),
    ("ar", "مقتل 8 مسلحين في كمين", [Fields("مسلحين", "militants", "new")]),
    ("ar", "إصابة 4 شرطيين بالحجارة", [Fields("شرطيين", "police", "new")]),
    ("ar", "خطف 3 أطباء من المستشفى", [Fields("أطباء", "medics", "new")]),
    ("ar", "مقتل 9 ضباط في تحطم مروحية", [Fields("ضباط", "soldiers", "new")]),
    ("ar", "مقتل 6 عمال في انهيار سقالة", [Fields("عمال", None, "new")]),
    ("en", "Snipers killed three women.", [Fields("women", "women", "new")]),
    ("en", "The blast wounded nine schoolchildren.", [Fields("schoolchildren", "children", "new")]),
    ("en", "Four nurses were killed.", [Fields("nurses", "medics", "new")]),
    ("en", "Rebels captured 20 soldiers.", [Fields("soldiers", "soldiers", "new")]),
    ("en", "Two cameramen were hurt.", [Fields("cameramen", "journalists", "new")]),
    ("en", "The raid killed 11 gunmen.", [Fields("gunmen", "militants", "new")]),
    ("en", "Six troopers were injured.", [Fields("troopers", "police", "new")]),
    # group by what stands to the noun
    ("ar", "مقتل 6 من عمال الإغاثة في قصف على قافلة", [Fields("عمال", "aid_workers", "new")]),
    ("ar", "إصابة 11 من عناصر الشرطة خلال مواجهات", [Fields("عناصر", "police", "new")]),
    ("ar", "مقتل 9 من الجيش في سقوط مروحية", [Fields("جيش", "soldiers", "new")]),
    ("ar", "مقتل 15 عنصرا من قوات الجيش في كمين", [Fields("عنصرا", "soldiers", "new")]),
    ("ar", "مقتل 7 عناصر من تنظيم داعش", [Fields("عناصر", "militants", "new")]),
    ("ar", "قُتل 20 شخصا من المدنيين في السوق", [Fields("شخصا", "civilians", "new")]),
    ("ar", "سقط 9 شهداء من الأطفال في المخيم", [Fields("شهداء", "children")]),
    ("ar", "إصابة 12 فلسطينيا برصاص جيش الاحتلال", [Fields("فلسطينيا", None, "new")]),
    ("ar", "مقتل 5 أشخاص بينهم 3 أطفال", [Fields("أشخاص", None, "new"), Fields("أطفال", "children", "new")]),
    ("en", "Two police officers were wounded.", [Fields("police officers", "police", "new")]),
    ("en", "Three army officers were killed.", [Fields("army officers", "soldiers", "new")]),
    ("en", "Five aid workers were kidnapped.", [Fields("aid workers", "aid_workers", "new")]),
    ("en", "Nine health workers were killed.", [Fields("health workers", "medics", "new")]),
    ("en", "Three members of the police were wounded.", [Fields("members", "police", "new")]),
    ("en", "Twelve members of the security forces were wounded.", [Fields("members", None, "new")]),
    ("en", "Four media workers were detained.", [Fields("media workers", "journalists", "new")]),
    ("en", "The shelling killed seven Palestinian civilians.", [Fields("Palestinian civilians", "civilians", "new")]),
    ("en", "The strike killed 12 rebel commanders.", [Fields("rebel commanders", "militants", "new")]),
    # tally: totals run on
    ("ar", "ارتفعت حصيلة القتلى إلى 248 شخصا", [Fields("شخصا", None, "cumulative")]),
    ("ar", "بلغ عدد الشهداء 45,320 شهيدا منذ بدء الحرب", [Fields("شهيدا", None, "cumulative")]),
    ("ar", "قتل 700 مدني منذ بداية العام", [Fields("مدني", "civilians", "cumulative")]),
    ("ar", "ارتفع عدد ضحايا السيول إلى 30 قتيلا", [Fields("قتيلا", None, "cumulative")]),
    (
        "ar",
        "وصل عدد الضحايا إلى 31 حالة وفاة وأكثر من 80 جريحا",
        [Fields("وفاة", None, "cumulative"), Fields("جريحا", None, "cumulative")],
    ),
    ("ar", "عثر عدد من الأهالي على 3 جثث", [Fields("جثث")]),
    ("ar", "ارتفع العدد بمقدار 900 لاجئ", [Fields("لاجئ")]),
    ("ar", "أصيب 90 شخصا حتى الآن", [Fields("شخصا", None, "cumulative")]),
    ("ar", "أودت الحرب بحياة 150 ألف شخص", [Fields("شخص", None, "cumulative")]),
    ("ar", "وصل عدد الجرحى إلى 340 جريحا في حصيلة جديدة", [Fields("جريحا", None, "cumulative")]),
    ("en", "The death toll rose to 1,200 on Thursday.", [Fields(None, None, "cumulative")]),
    (
        "en",
        "The death toll rose to 76 after a strike killed 12 people.",
        [Fields(None, None, "cumulative"), Fields("people", None, "new")],
    ),
    (
        "en",
        "The death toll rose to 76 after rescuers found five more bodies.",
        [Fields(None, None, "cumulative"), Fields("bodies", None, None)],
    ),
    ("en", "It was the worst since 2009 when 51 people died.", [Fields("people", None, "new")]),
    ("ar", "هو الأسوأ منذ عام 2009 حين قتل 51 شخصا", [Fields("شخصا", None, "new")]),
    (
        "ar",
        "ارتفعت الحصيلة إلى 27 قتيلا بعد وفاة أربعة أشخاص",
        [Fields("قتيلا", None, "cumulative"), Fields("أشخاص", None, "new")],
    ),
    (
        "en",
        "At least 41,000 Palestinians have been killed since October 7.",
        [Fields("Palestinians", None, "cumulative")],
    ),
    (
        "en",
        "The war has killed 280,000 people and displaced millions.",
        [Fields("people", None, "cumulative"), Fields(None, None, "cumulative")],
    ),
    ("en", "So far 60 miners have died.", [Fields("miners", None, "cumulative")]),
    ("en", "The raid brought to 34 the number of dead.", [Fields(None, None, "cumulative")]),
    ("en", "The number of people killed has reached 5,000.", [Fields(None, None, "cumulative")]),
    ("en", "Some 400 people have been killed this year.", [Fields("people", None, "cumulative")]),
    # tally: one event and the total in one sentence
    (
        "en",
        "The army killed 13 people on Monday, bringing the toll since October to 41,000.",
        [Fields("people", None, "new"), Fields(None, None, "cumulative")],
    ),
    (
        "ar",
        "قتل 12 شخصا في غارة، ما يرفع الحصيلة إلى 57",
        [Fields("شخصا", None, "new"), Fields(None, None, "cumulative")],
    ),
    # tally: neither is told
    ("ar", "تستضيف البلاد 1.5 مليون لاجئ", [Fields("لاجئ")]),
    ("ar", "لا يزال 25 مفقودا تحت أكوام الطين", [Fields("مفقودا")]),
    ("ar", "يخشى أن يكون 30 شخصا قد قتلوا", [Fields("شخصا")]),
    ("en", "The group still holds 58 hostages.", [Fields("hostages")]),
    ("en", "Fourteen sailors are missing.", [Fields("sailors")]),
    ("en", "The drone could have killed 150 people.", [Fields("people")]),
    ("en", "Jordan hosts 670,000 Syrian refugees.", [Fields("Syrian refugees")]),
]


@pytest.mark.parametrize(("lang", "text", "wanted"), ROWS, ids=[text for _, text, _ in ROWS])
def test_fields(lang: str, text: str, wanted: list[Fields]) -> None:
    found = [figure for figure in tracker.extract(text, lang) if isinstance(figure, Casualty)]
    assert [Fields(figure.who, figure.group, figure.tally) for figure in found] == wanted


@pytest.mark.parametrize(("lang", "text", "wanted"), ROWS, ids=[text for _, text, _ in ROWS])
def test_who_stands_in_the_figure(lang: str, text: str, wanted: list[Fields]) -> None:
    for figure in tracker.extract(text, lang):
        assert isinstance(figure, Casualty)
        assert figure.who is None or figure.who in figure.text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_group_words(lang: str) -> None:
    frames = {
        "ar": ["مقتل 5 أشخاص من ال{} أمس", "مقتل 5 أشخاص {} أمس", "مقتل 5 من عناصر {} أمس"],
        "en": ["Five {} officials were killed.", "Five members of the {} were killed."],
    }[lang]

    def reached(word: str, group: Group) -> bool:
        found = [tracker.extract(frame.format(word), lang) for frame in frames]
        return any([getattr(figure, "group", None) for figure in figures] == [group] for figures in found)

    groups = languages.get(lang).casualty.groups
    assert [word for word, group in groups.items() if not reached(word, group)] == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_cumulative_phrases(lang: str) -> None:
    frames = {
        "ar": ["قتل 5 أشخاص {} أمس", "{} قتل 5 أشخاص"],
        "en": ["Five people were killed {} then.", "{} five people were killed."],
    }[lang]

    def reached(phrase: str) -> bool:
        found = [tracker.extract(frame.format(phrase), lang) for frame in frames]
        return any([getattr(figure, "tally", None) for figure in figures] == ["cumulative"] for figures in found)

    phrases = [" ".join(phrase) for phrase in languages.get(lang).casualty.cumulative]
    assert [phrase for phrase in phrases if not reached(phrase)] == []
