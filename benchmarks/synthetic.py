"""News articles without end, made up: Arabic and English, with money, percentages and casualties in them.

    python -m benchmarks.synthetic [--count 10] [--seed 1] [--first 0]

Prints JSON lines. What a reader, a store or a dashboard costs can be measured only on more articles than anyone may
publish, so these are written from templates of the project's own. People, parties, places and outlets are invented.

An article is told by its seed and its number alone: article 7 of seed 1 is the same whether ten or a million are made,
so that parts of a corpus can be made apart. It has its cast (who, where, which outlet, which way of writing digits)
throughout; numbers are drawn anew each time. Lengths run from 300 to 6,000 characters, most of them short. The numbers
of an article do not agree with each other, as nothing here adds them up.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, cycle, islice
from random import Random

from tracker.records import Article

SHORTEST, LONGEST = 300, 6_000

_FIRST_DAY = date(2019, 1, 1)
_DAYS = 2_400
_LAST_SENTENCE = 500  # no sentence is longer
_ARABIC_SHARE = 0.55
_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

Draw = Callable[[Random], str]
"""Writes a number, and what it counts, as newspapers do."""


@dataclass(frozen=True)
class Beat:
    """What a reporter writes about: headlines, opening sentences, and sentences with figures, all with slots."""

    titles: tuple[str, ...]
    leads: tuple[str, ...]
    figures: tuple[str, ...]


@dataclass(frozen=True)
class Newsroom:
    """All that articles of one language are made of.

    Attributes:
        outlets: the name and the host of each.
        cast: what fills a slot; one is chosen for a whole article.
        numbers: what fills a slot anew each time.
        plain: sentences without a figure, though with a number here and there.
    """

    lang: str
    outlets: tuple[tuple[str, str], ...]
    cast: Mapping[str, Sequence[str]]
    numbers: Mapping[str, Draw]
    beats: tuple[Beat, ...]
    plain: tuple[str, ...]


class Scene(dict[str, str]):
    """The cast of one article; what is no part of it is a number, drawn when it is asked for."""

    def __init__(self, newsroom: Newsroom, random: Random) -> None:
        super().__init__((slot, names[int(random.random() * len(names))]) for slot, names in newsroom.cast.items())
        self._numbers, self._random = newsroom.numbers, random

    def __missing__(self, slot: str) -> str:
        return self._numbers[slot](self._random)


def articles(count: int, seed: int, first: int = 0) -> Iterator[Article]:
    """Yield the articles of a seed from number `first` on."""
    return (article(number, seed) for number in range(first, first + count))


def article(number: int, seed: int) -> Article:
    """The article of this number."""
    random = Random(seed << 40 | number)
    newsroom = ARABIC if random.random() < _ARABIC_SHARE else ENGLISH
    scene = Scene(newsroom, random)
    beat = random.choice(newsroom.beats)
    outlet, host = random.choice(newsroom.outlets)
    day = _FIRST_DAY + timedelta(days=random.randrange(_DAYS))
    title = random.choice(beat.titles).format_map(scene)
    text = "\n\n".join(_paragraphs(_sentences(newsroom, beat, scene, random), random))
    if newsroom.lang == "ar" and random.random() < 0.4:
        title, text = title.translate(_INDIC), text.translate(_INDIC)
    return Article(
        id=f"{seed}-{number:07}",
        text=text,
        lang=newsroom.lang,
        title=title,
        source=outlet,
        url=f"https://{host}/{day:%Y/%m/%d}/{seed}-{number}",
        published=day,
    )


def _sentences(newsroom: Newsroom, beat: Beat, scene: Scene, random: Random) -> list[str]:
    """An opening, and sentences with and without figures until the article is as long as was drawn for it."""
    wanted = SHORTEST + (LONGEST - SHORTEST - _LAST_SENTENCE) * random.random() ** 3
    share = random.uniform(0.0, 0.3)
    others = chain.from_iterable(other.figures for other in newsroom.beats if other is not beat)
    figures = cycle([*_shuffled(beat.figures, random), *others])
    plain = cycle(_shuffled(newsroom.plain, random))
    found = [random.choice(beat.leads).format_map(scene)]
    length = len(found[0])
    while length < wanted:
        sentence = next(figures if random.random() < share else plain).format_map(scene)
        found.append(sentence)
        length += len(sentence) + 1
    return found


def _shuffled(templates: Sequence[str], random: Random) -> list[str]:
    return random.sample(templates, len(templates))


def _paragraphs(sentences: Sequence[str], random: Random) -> Iterator[str]:
    rest = iter(sentences)
    while paragraph := list(islice(rest, 1 + int(3 * random.random()))):
        yield " ".join(paragraph)


# ---------------------------------------------------------------------------------------------------------- numbers


def _amount(random: Random) -> tuple[float, int]:
    """A number as it stands before a scale, and its decimals: 3, 12.5, 840."""
    if random.random() < 0.5:
        return round(random.uniform(1.1, 99.9), 1), 1
    return random.randrange(3, 900), 0


def _people(random: Random, most: int) -> int:
    """A count of people, small ones more often than large ones."""
    return 3 + int((most - 3) * random.random() ** 3)


def _pick(*draws: Draw) -> Draw:
    """One of several ways to write it."""
    return lambda random: draws[int(random.random() * len(draws))](random)


_EN_HEDGES = ("", "", "", "", "more than ", "about ", "nearly ", "at least ", "up to ", "less than ")
_EN_SCALES = ("million", "million", "million", "billion")
_EN_MONEY = ("dollars", "euros", "Swiss francs", "Emirati dirhams", "Egyptian pounds", "Turkish lira")
_EN_WORDS = "three four five six seven eight nine ten eleven twelve".split()


def _en_signed(random: Random) -> str:
    value, decimals = _amount(random)
    return f"{random.choice(_EN_HEDGES)}{random.choice('$$$€£')}{value:.{decimals}f} {random.choice(_EN_SCALES)}"


def _en_named(random: Random) -> str:
    value, decimals = _amount(random)
    hedge, scale, name = random.choice(_EN_HEDGES), random.choice(_EN_SCALES), random.choice(_EN_MONEY)
    return f"{hedge}{value:.{decimals}f} {scale} {name}"


def _en_full(random: Random) -> str:
    return f"${random.randrange(12, 9_000) * 100:,}"


def _en_spanned(random: Random) -> str:
    low = random.randrange(2, 60)
    return f"between {low} and {low + random.randrange(1, 30)} million dollars"


def _percent(hedges: Sequence[str], signs: Sequence[str]) -> Callable[[float, float], Draw]:
    def between(least: float, most: float) -> Draw:
        def draw(random: Random) -> str:
            hedge = random.choice(hedges) if random.random() < 0.3 else ""
            value = random.uniform(least, most)
            written = f"{value:.1f}" if value < 11 or random.random() < 0.4 else f"{value:.0f}"
            return f"{hedge}{written}{random.choice(signs)}"

        return draw

    return between


_en_percent = _percent(_EN_HEDGES, ("%", "%", " percent", " per cent"))


def _en_points(random: Random) -> str:
    return f"{random.uniform(0.5, 12):.1f} percentage points"


def _en_count(random: Random) -> str:
    return random.choice(_EN_WORDS) if random.random() < 0.25 else f"{_people(random, 240):,}"


def _en_crowd(random: Random) -> str:
    return f"{random.choice(_EN_HEDGES)}{random.randrange(12, 990) * 100:,}"


_AR_HEDGES = ("", "", "", "", "أكثر من ", "نحو ", "قرابة ", "ما لا يقل عن ", "أقل من ", "حوالي ")
_AR_SCALES = (("مليون", "ملايين"), ("مليون", "ملايين"), ("مليار", "مليارات"), ("ألف", "آلاف"))
_AR_MONEY = ("دولار", "دولار", "يورو", "جنيه مصري", "درهم إماراتي", "ريال سعودي", "دينار أردني")
_AR_WORDS = "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split()


def _ar_money(random: Random) -> str:
    value, decimals = _amount(random)
    one, many = random.choice(_AR_SCALES)
    scale = many if not decimals and 3 <= value <= 10 else one
    return f"{random.choice(_AR_HEDGES)}{value:.{decimals}f} {scale} {random.choice(_AR_MONEY)}"


def _ar_dual(random: Random) -> str:
    return f"{random.choice(('مليوني', 'ملياري', 'ألفي'))} {random.choice(_AR_MONEY)}"


def _ar_spanned(random: Random) -> str:
    low = random.randrange(11, 60)
    return f"ما بين {low} و{low + random.randrange(1, 30)} مليون دولار"


_ar_percent = _percent(_AR_HEDGES, ("%", "%", " في المئة", " بالمئة", " في المائة"))


def _ar_points(random: Random) -> str:
    return f"{random.uniform(0.5, 12):.1f} نقطة مئوية"


def _ar_counted(one: str, few: str, many: str, most: int) -> Draw:
    """A count and its noun in the form that the count asks for: 5 قتلى, 20 قتيلا, 100 قتيل."""

    def draw(random: Random) -> str:
        number = _people(random, most)
        last = number % 100
        noun = few if 3 <= last <= 10 else many if last > 10 else one
        written = _AR_WORDS[number - 3] if number <= 10 and random.random() < 0.4 else f"{number:,}"
        return f"{written} {noun}"

    return draw


def _ar_crowd(random: Random) -> str:
    return f"{random.choice(_AR_HEDGES)}{random.randrange(11, 99)} ألف"


def _whole(least: int, most: int) -> Draw:
    """A bare number, of something that is no figure."""
    return lambda random: str(least + int((most - least) * random.random()))


# ---------------------------------------------------------------------------------------------------------- English

_EN_FIRST = (
    "Adela Bruno Corin Dalia Edmund Farida Gregor Hanna Imre Jolanta Kester Layla Marek Nadia Osric Petra".split()
)
_EN_LAST = "Ashdown Belmar Calloway Drexler Eastmoor Fenwright Galbrey Holtzer Ivarsen Jessop Karavel Lindqvar".split()
_EN_PEOPLE = tuple(f"{first} {last}" for first in _EN_FIRST for last in _EN_LAST)

ENGLISH = Newsroom(
    lang="en",
    outlets=(
        ("The Harrowgate Ledger", "harrowgate-ledger.example"),
        ("Northern Strait Wire", "northern-strait.example"),
        ("Velden Evening Post", "velden-post.example"),
        ("Capital & Coast", "capital-coast.example"),
        ("The Ostrava Bridge Review", "bridge-review.example"),
        ("Sunder Valley Radio", "sunder-radio.example"),
        ("Meridian Dispatch", "meridian-dispatch.example"),
    ),
    cast={
        "person": _EN_PEOPLE,
        "rival": _EN_PEOPLE,
        "witness": _EN_PEOPLE,
        "party": "the Civic Union|the Harbour Alliance|the Reform League|the Green Accord|the National Bloc".split("|"),
        "other": "the Workers' List|the Liberal Front|the Homeland Party|the Centre Movement".split("|"),
        "place": "Port Salvey|Harrowgate|Velden|Marrick|Upper Tarn|Estermouth|Qasr Haddar|Lowen Bay|Sunder".split("|"),
        "region": "the Tarn valley|the northern coast|Marrick province|the lake district|the eastern plain".split("|"),
        "country": "Velmara|Ostania|Qarda|Norrland|the Talari Republic|Mirsova".split("|"),
        "agency": "the civil defence agency|the health ministry|the emergency service|the governor's office".split("|"),
        "pollster": "Quorum Research|Meridian Insight|the Halden Institute|Plainview Polls".split("|"),
        "company": "Corvid Energy|Tarn Steel|Lowen Shipping|Estermouth Holdings|Brightwater Foods".split("|"),
        "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
        "month": "January February March April May June July August September October November".split(),
    },
    numbers={
        "money": _pick(_en_signed, _en_signed, _en_named, _en_full, _en_spanned),
        "percent": _en_percent(0.3, 95),
        "share": _en_percent(16, 49),
        "turnout": _en_percent(31, 88),
        "points": _en_points,
        "count": _en_count,
        "crowd": _en_crowd,
        "sample": _whole(800, 4_000),
        "small": _whole(2, 60),
        "date": _whole(2, 28),
        "clock": _whole(1, 12),
        "year": _whole(1987, 2018),
    },
    beats=(
        Beat(
            titles=(
                "{person} leads the money race in {place}",
                "{party} reports {money} as {rival} falls behind",
                "Donors pour {money} into the {place} contest",
            ),
            leads=(
                "{place} — The campaign of {person} raised {money} in the last quarter, filings showed on {day}, "
                "while {rival} of {other} reported {money}.",
                "{place}, {month} {date} — {party} took in {money} from donors last month and spent {money} of it on "
                "advertising, according to its accounts.",
                "{place} — A group that supports {person} has spent {money} on the race for mayor of {place}, the "
                "electoral commission said on {day}.",
            ),
            figures=(
                "{person} ended the month with {money} in the bank, the treasurer said.",
                "Small donors gave {money} to {rival}, whose campaign owes {money} to its printers.",
                "{company} contributed {money} to {party}, the largest gift of the year.",
                "About {percent} of the donations came from outside {region}.",
                "Television advertising alone cost the two campaigns {money}.",
                "{other} returned {money} after a complaint by {witness}.",
                "The party plans to spend {money} before the vote, a fifth of it in {place}.",
            ),
        ),
        Beat(
            titles=(
                "{person} ahead of {rival} in new {pollster} poll",
                "Turnout reaches {turnout} in {country}",
                "Poll: {percent} in {place} want a change",
            ),
            leads=(
                "{place} — A poll by {pollster} puts {person} at {share} and {rival} at {share}, with the rest "
                "undecided.",
                "{place} — {party} won {share} of the vote in {country} on {day}, ahead of {other} with {share}, "
                "partial results showed.",
                "{place} — Turnout stood at {turnout} when polling stations in {country} closed on {day} evening.",
            ),
            figures=(
                "In {region} {rival} is supported by {percent} of voters.",
                "{percent} of those asked said they approved of the way {person} does the job, and {percent} "
                "disapproved.",
                "The survey of {sample} adults has a margin of error of {points}.",
                "{party} gained {points} on the last election, its best result since {year}.",
                "Among voters under 30 the share rises to {percent}.",
                "Support for {other} fell by {points} after the debate, {pollster} found.",
                "{person} leads {rival} by {points} in {place}.",
            ),
        ),
        Beat(
            titles=(
                "At least {count} people killed in {place} blast",
                "Floods in {region} leave {count} dead",
                "{place} mourns after attack on market",
            ),
            leads=(
                "{place} — {count} people were killed and {count} others were wounded when a shell hit a market in "
                "{place} on {day}, {agency} said.",
                "{place} — Floods that swept through {region} have killed {count} people and left {count} missing, "
                "{agency} said on {day}.",
                "{place} — A bus plunged into a ravine near {place} on {day}, killing {count} passengers and injuring "
                "{count}.",
            ),
            figures=(
                "Among the dead were {count} children, {agency} said.",
                "Hospitals in {place} received {count} wounded people overnight, said {witness}, a surgeon.",
                "{crowd} people have been displaced from {region} since the fighting began.",
                "Another strike killed {count} soldiers at a checkpoint on the road to {place}.",
                "Rescuers were still looking for {count} missing people under the rubble.",
                "The attack brought to {crowd} the number of civilians killed in {country} since {year}.",
                "{country} pledged {money} in emergency aid for the families.",
                "The damage is put at {money}.",
            ),
        ),
        Beat(
            titles=(
                "{company} to buy rival for {money}",
                "Inflation in {country} reaches {percent}",
                "{country} budget foresees {money} for schools",
            ),
            leads=(
                "{place} — {company} said on {day} that it would pay {money} for a rival in {place}, its largest "
                "purchase since {year}.",
                "{place} — Consumer prices in {country} rose {percent} in {month} from a year earlier, the statistics "
                "office said on {day}.",
                "{place} — The parliament of {country} passed a budget of {money} on {day}, with a deficit of "
                "{percent} of output.",
            ),
            figures=(
                "Unemployment stood at {percent}, down from {percent} a year ago.",
                "The central bank raised its main rate by {points}.",
                "Revenue of {company} grew by {percent} to {money}.",
                "The government will borrow {money}, finance minister {person} told reporters.",
                "The bridge at {place} cost {money}, twice what was planned.",
                "Exports to {country} fell {percent} in the year to {month}.",
                "A fund for {region} is to receive {money} over {small} years.",
                "Shares of {company} lost {percent} on {day}.",
            ),
        ),
    ),
    plain=(
        "{person} did not answer questions as the cars drove off from the old town hall.",
        '"We have waited long enough, and nobody has told us what comes next," said {witness}, who lives in {place}.',
        "The road between {place} and the airport was closed for {small} hours.",
        "Reporters were kept behind a barrier while officials from {agency} went in and out of the building.",
        "{rival}, who entered politics in {year}, has denied any wrongdoing and called for an inquiry.",
        "A spokeswoman for {party} said the matter would be discussed when the committee met on {day}.",
        "The weather service expects rain across {region} until the end of the week.",
        "Residents queued outside the pharmacy, some of them since {clock} in the morning.",
        "{company} did not reply to a request for comment.",
        "It was not clear who had ordered the documents to be removed, or when.",
        "The two sides have met {small} times since {year} without agreeing on an agenda.",
        "Schools in {place} will stay closed on {day}, and exams have been put off.",
        "{witness} remembers the harbour as it was before the ferries stopped coming.",
        '"This is a decision for the council and not for the courts," {person} told listeners of a morning programme.',
        "Diplomats from {country} were expected in {place} later in the week.",
        "An earlier version of the bill had failed in committee after a long night of amendments.",
        "The library, the theatre and the fish market all stand within {small} kilometres of the river.",
        "Neither {party} nor {other} has said with whom it would govern.",
        "Volunteers handed out tea and blankets in the yard of the secondary school.",
        "The mayor's office published the minutes of the meeting, with several names blacked out.",
        "Train {sample} from the capital was delayed, and passengers were taken on by bus.",
        "Observers from {country} praised the calm with which the day had gone by.",
        "A new hearing is set for {month} {date}, and both lawyers said that they would attend.",
        "For the people of {region} the question is an old one, and few expect an answer soon.",
    ),
)

# ----------------------------------------------------------------------------------------------------------- Arabic

_AR_FIRST = "سامر عادل نضال ماهر رامز باسل وائل نادر جواد فراس مروان شادي قصي لؤي حازم معتز".split()
_AR_LAST = "الوادي|الحداد|النجار|الرملي|الصافي|البحري|العقاد|المنذر|الزعفراني|الشماع|القصير|الجبلي".split("|")
_AR_PEOPLE = tuple(f"{first} {last}" for first in _AR_FIRST for last in _AR_LAST)

ARABIC = Newsroom(
    lang="ar",
    outlets=(
        ("مرايا الساحل", "maraya-sahel.example"),
        ("وكالة الضفاف", "difaf.example"),
        ("جريدة الميزان الجديد", "mizan-jadid.example"),
        ("قناة الأفق الأخضر", "ufuq-akhdar.example"),
        ("بوابة النخيل", "nakheel-gate.example"),
        ("صحيفة المنارة البحرية", "manara.example"),
        ("إذاعة وادي الريحان", "rayhan-radio.example"),
    ),
    cast={
        "person": _AR_PEOPLE,
        "rival": _AR_PEOPLE,
        "witness": _AR_PEOPLE,
        "party": "حزب الوفاق المدني|تحالف الميناء|تجمع الإصلاح|ائتلاف الوطن الجديد|حزب الميثاق".split("|"),
        "other": "قائمة العمال|الجبهة الحرة|كتلة الديار|حركة الوسط".split("|"),
        "place": "مرسى الزعفران|تل الريحان|قصر السوسن|وادي النخيل|باب الرمل|عين الصنوبر|خور اللؤلؤ|سوق الجسر".split(
            "|"
        ),
        "region": "الساحل الشمالي|سهل الزيتون|إقليم البحيرات|الهضبة الشرقية|وادي السرو".split("|"),
        "country": "جمهورية الضفاف|مملكة السواحل|اتحاد الجزر|بلاد المرجان".split("|"),
        "agency": "الدفاع المدني|جهاز الطوارئ|مكتب المحافظ|الهلال الأحمر المحلي|مجلس البلدة".split("|"),
        "pollster": "مركز البوصلة للدراسات|معهد الرأي المستقل|مكتب ميزان للاستطلاع".split("|"),
        "company": "شركة الغراب للطاقة|مجموعة حديد السهل|شركة اللؤلؤ للملاحة|مصرفية الجسر|شركة أغذية الينابيع".split(
            "|"
        ),
        "day": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
        "month": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر".split(),
    },
    numbers={
        "money": _pick(_ar_money, _ar_money, _ar_money, _ar_money, _ar_dual, _ar_spanned),
        "percent": _ar_percent(0.3, 95),
        "share": _ar_percent(16, 49),
        "turnout": _ar_percent(31, 88),
        "points": _ar_points,
        "killed": _ar_counted("قتيل", "قتلى", "قتيلا", 240),
        "wounded": _ar_counted("جريح", "جرحى", "جريحا", 400),
        "missing": _ar_counted("مفقود", "مفقودين", "مفقودا", 90),
        "people": _ar_counted("شخص", "أشخاص", "شخصا", 150),
        "children": _ar_counted("طفل", "أطفال", "طفلا", 40),
        "soldiers": _ar_counted("جندي", "جنود", "جنديا", 60),
        "crowd": _ar_crowd,
        "sample": _whole(800, 4_000),
        "small": _whole(11, 60),
        "date": _whole(11, 28),
        "year": _whole(1987, 2018),
    },
    beats=(
        Beat(
            titles=(
                "{person} يتصدر سباق التبرعات في {place}",
                "{party} يعلن جمع {money} قبل الاقتراع",
                "جدل في {place} بعد كشف حسابات حملة {rival}",
            ),
            leads=(
                "{place} - جمعت حملة {person} {money} في الربع الأخير، بحسب كشوف نشرت يوم {day}، في حين جمعت حملة "
                "{rival} {money}.",
                "{place} - أعلن {party} أنه تلقى تبرعات بقيمة {money} خلال شهر {month}، أنفق منها {money} على "
                "الإعلانات.",
                "{place} - أنفقت مجموعة تدعم {person} {money} على سباق رئاسة بلدية {place}، وفق ما أعلنته هيئة "
                "الانتخابات يوم {day}.",
            ),
            figures=(
                "وأنهت الحملة الشهر وفي حسابها {money}، بحسب أمين صندوقها.",
                "وتبرع صغار المانحين لحملة {rival} بمبلغ {money}.",
                "وقدمت {company} إلى {party} {money}، وهي أكبر هبة في العام.",
                "وجاء {percent} من التبرعات من خارج {region}.",
                "وكلفت الإعلانات التلفزيونية وحدها الحملتين {money}.",
                "وتعتزم الحملة إنفاق {money} قبل يوم الاقتراع.",
                "وأعاد خصومه {money} بعد شكوى تقدم بها {witness}.",
            ),
        ),
        Beat(
            titles=(
                "استطلاع {pollster}: {person} يتقدم على {rival}",
                "نسبة المشاركة تبلغ {turnout} في {country}",
                "نتائج أولية تضع {party} في الصدارة",
            ),
            leads=(
                "{place} - أظهر استطلاع أعده {pollster} حصول {person} على {share} من الأصوات مقابل {share} "
                "لمنافسه {rival}.",
                "{place} - فاز {party} بنسبة {share} من الأصوات في انتخابات {country} التي جرت يوم {day}، وحلت "
                "بعده {other} بنسبة {share}.",
                "{place} - بلغت نسبة المشاركة {turnout} عند إغلاق مكاتب الاقتراع في {country} مساء {day}.",
            ),
            figures=(
                "ويحظى {rival} في {region} بتأييد {percent} من الناخبين.",
                "وقال {percent} من المستطلعين إنهم راضون عن أداء {person}.",
                "وشمل الاستطلاع {sample} ناخب، ويبلغ هامش الخطأ {points}.",
                "وكسب {party} {points} مقارنة بالانتخابات السابقة.",
                "وترتفع النسبة بين الشباب إلى {percent}.",
                "وتراجع تأييد {other} بمقدار {points} بعد المناظرة.",
                "وعارض المشروع {percent} ممن سئلوا عن رأيهم فيه.",
            ),
        ),
        Beat(
            titles=(
                "سقوط {killed} في انفجار هز {place}",
                "سيول {region} تخلف {killed} و{missing}",
                "{place} تشيع ضحايا القصف",
            ),
            leads=(
                "{place} - أعلن {agency} سقوط {killed} و{wounded} في قصف استهدف سوقا شعبيا في {place} يوم {day}.",
                "{place} - ارتفعت حصيلة السيول التي اجتاحت {region} إلى {killed} و{missing}، بحسب ما أعلن {agency} "
                "يوم {day}.",
                "{place} - قتل {people} وأصيب {people} آخرون بجروح في انقلاب حافلة قرب {place} صباح {day}.",
            ),
            figures=(
                "وقال {agency} إن بين القتلى {children}.",
                "واستقبلت مستشفيات {place} خلال الليل {wounded}، بحسب الطبيب {witness}.",
                "ونزح {crowd} شخص من {region} منذ بدء القتال.",
                "وقتل {soldiers} في هجوم آخر على حاجز عند مدخل {place}.",
                "ولا يزال {missing} تحت الأنقاض، وفق ما قاله رجال الإنقاذ.",
                "وأسفرت غارة ثانية عن مقتل {people} وإصابة {people}.",
                "وتعهدت {country} بتقديم {money} مساعدات عاجلة إلى المتضررين.",
                "وقدرت الخسائر المادية بنحو {money}.",
            ),
        ),
        Beat(
            titles=(
                "{company} تستحوذ على منافستها مقابل {money}",
                "التضخم في {country} يبلغ {percent}",
                "موازنة {country} تخصص {money} للتعليم",
            ),
            leads=(
                "{place} - أعلنت {company} يوم {day} أنها ستدفع {money} لشراء منافسة لها في {place}.",
                "{place} - ارتفعت أسعار المستهلكين في {country} بنسبة {percent} في {month} على أساس سنوي، بحسب مكتب "
                "الإحصاء.",
                "{place} - أقر برلمان {country} يوم {day} موازنة قدرها {money}، بعجز نسبته {percent} من الناتج.",
            ),
            figures=(
                "وبلغ معدل البطالة {percent} بعدما كان {percent} قبل عام.",
                "ورفع البنك المركزي سعر الفائدة بمقدار {points}.",
                "ونمت إيرادات {company} بنسبة {percent} لتصل إلى {money}.",
                "وستقترض الحكومة {money}، كما قال وزير المالية {person}.",
                "وبلغت كلفة الجسر الجديد في {place} {money}.",
                "وانخفضت الصادرات إلى {country} بنسبة {percent} في العام المنتهي في {month}.",
                "وخصصت الحكومة {money} لصندوق يعنى بتنمية {region}.",
                "وخسر سهم {company} {percent} من قيمته يوم {day}.",
            ),
        ),
    ),
    plain=(
        "ولم يجب {person} عن أسئلة الصحفيين وهو يغادر مبنى البلدية القديم.",
        "وقال {witness}، وهو من سكان {place}: «انتظرنا طويلا ولم يخبرنا أحد بما سيحدث».",
        "وأغلقت الطريق بين {place} والمطار طوال {small} ساعة.",
        "ووقف الصحفيون خلف الحواجز بينما كان موظفو {agency} يدخلون المبنى ويخرجون منه.",
        "ونفى {rival}، الذي دخل العمل السياسي عام {year}، ارتكاب أي مخالفة ودعا إلى تحقيق مستقل.",
        "وقالت متحدثة باسم {party} إن الأمر سيناقش حين تجتمع اللجنة يوم {day}.",
        "وتتوقع الأرصاد أمطارا على {region} حتى نهاية الأسبوع.",
        "واصطف الأهالي أمام الصيدلية منذ ساعات الصباح الأولى.",
        "ولم ترد {company} على طلب للتعليق.",
        "ولم يتضح من الذي أمر بنقل الوثائق ولا متى حدث ذلك.",
        "والتقى الطرفان مرات عدة منذ عام {year} من دون أن يتفقا على جدول أعمال.",
        "وستبقى مدارس {place} مغلقة يوم {day}، وأجلت الامتحانات إلى موعد لاحق.",
        "ويتذكر {witness} الميناء كما كان قبل أن تتوقف العبارات عن القدوم إليه.",
        "وأضاف {person} في حديث إذاعي: «هذا قرار يعود إلى المجلس وليس إلى المحاكم».",
        "ومن المنتظر أن يصل دبلوماسيون من {country} إلى {place} في وقت لاحق من الأسبوع.",
        "وكانت صيغة سابقة من المشروع قد سقطت في اللجنة بعد ليلة طويلة من التعديلات.",
        "وتقع المكتبة والمسرح وسوق السمك على بعد {small} كيلومترا من النهر.",
        "ولم يقل {party} بعد مع من يود أن يحكم.",
        "ووزع متطوعون الشاي والبطانيات في ساحة المدرسة الثانوية.",
        "ونشر مكتب رئيس البلدية محضر الجلسة بعد حجب أسماء عدة فيه.",
        "وتأخر القطار رقم {sample} القادم من العاصمة، ونقل ركابه بالحافلات.",
        "وأشاد مراقبون من {country} بالهدوء الذي مر به اليوم.",
        "وحددت جلسة جديدة في {date} من {month}، وقال المحاميان إنهما سيحضرانها.",
        "وبالنسبة إلى أهالي {region} فالسؤال قديم، وقليل منهم من يتوقع جوابا قريبا.",
    ),
)

NEWSROOMS = (ARABIC, ENGLISH)


def main() -> int:
    """Print articles as JSON lines; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--count", type=int, default=10, help="how many articles (10)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (1)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first (0)")
    args = parser.parse_args()
    for made in articles(args.count, args.seed, args.first):
        sys.stdout.write(made.model_dump_json(exclude_none=True, exclude_defaults=True) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
