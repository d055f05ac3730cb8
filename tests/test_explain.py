"""Why a number is no figure: for each near-miss the rule that came nearest, and the reason that a person is told."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path

import pytest

import tracker
from tracker import languages, terminal
from tracker.cli import main
from tracker.errors import UnsupportedLanguage
from tracker.extraction import behind, casualties, units
from tracker.extraction import declined as module
from tracker.extraction.declined import Declined, declined
from tracker.extraction.pipeline import explain

HARM, HARMED = "<number> <harm>", "<number> <harmed people>"
CURRENCY, PERCENT, POINTS = "<number> <currency>", "<number> <percent>", "<number> <points> in a vote or poll"

UNTOLD = "no harm is told of those counted"
PATIENTS = "a count of patients"
MULTIPLE = "a multiple without a currency"
FRACTION = "a fraction, and no percentage"
RATIO = "a ratio"
RATE = "a rate"
TAKEN = "taken, but not in a conflict, a kidnapping or for politics"
NO_VOTE = "points, but no vote or poll is told of"
INDEX = "points, but of an index, a game or a rate"
NOTHING = "no currency, percent sign or people stand beside it"
CODE = "a code or a telephone number"
CHAIN = "a date, a score or a code"
PAIR = "a score, a code or a range of something else"
ASIDE = "an age, or an aside between commas"
ASKED = "those whom a poll asked"


def thing(noun: str) -> str:
    return f"a count of “{noun}”, not of people"


def unknown(noun: str) -> str:
    return f"a count of “{noun}”: no currency, and no word that is known to tell of people"


# A text, and its numbers that are no figures: as written, the rule that came nearest, and the reason.
EN: list[tuple[str, list[tuple[str, str | None, str]]]] = [
    ("The party was founded in 1987.", [("1987", None, "a year")]),
    ("It was the 20th attack.", [("20th", None, "an ordinal")]),
    ("The vote is on 12 May.", [("12", None, "a date")]),
    ("Polling ran from Oct. 17 to 20.", [("17", None, "a date"), ("20", None, "a date")]),
    ("The law passed on 03/04/2024.", [("03/04/2024", None, "a date")]),
    ("The alarm went off at 7:30.", [("7:30", None, "a time of day or a score")]),
    ("Doors open at 8 p.m. on Friday.", [("8", None, "a time of day")]),
    ("Call 614-555-0142 for help.", [("614-555-0142", None, CHAIN)]),
    ("Call +509 2555 for help.", [("509", None, CODE), ("2555", None, CODE)]),
    ("The council voted 12-3 in favour.", [("12", None, PAIR), ("3", None, PAIR)]),
    ("Under Article 50 they may leave.", [("50", None, "the number of “Article”")]),
    ("See report No. 7 for the rest.", [("7", None, "the number of “No”")]),
    ("He flew an F-35 over the sea.", [("35", None, "part of a name")]),
    ("A G20 summit was held.", [("G20", None, "a name or a measure: letters and digits in one")]),
    ("The driver, 52, fled on foot.", [("52", None, ASIDE)]),
    ("A 20-year-old student spoke.", [("20", None, "an age, or another measure before its noun")]),
    ("Those aged 18 to 34 stayed home.", [("18", None, "an age"), ("34", None, "an age")]),
    ("Two in five households agree.", [("Two", PERCENT, RATIO), ("five", PERCENT, RATIO)]),
    ("He was right 19 times out of 20.", [("19", CURRENCY, MULTIPLE), ("20", None, NOTHING)]),
    ("She earns three times as much.", [("three", CURRENCY, MULTIPLE)]),
    ("Prices saw a 3-fold rise.", [("3", CURRENCY, MULTIPLE)]),
    ("Half of the voters stayed home.", [("Half", PERCENT, FRACTION)]),
    ("Two thirds of it is gone.", [("Two", PERCENT, FRACTION)]),
    ("Infant mortality was 5 deaths per 1,000 births.", [("5", HARMED, RATE), ("1,000", HARMED, RATE)]),
    ("The index lost 120 points.", [("120", POINTS, INDEX)]),
    ("The bank cut rates by 25 basis points.", [("25", POINTS, INDEX)]),
    ("His licence has 12 points.", [("12", POINTS, NO_VOTE)]),
    ("The survey of 812 likely voters had no margin.", [("812", None, ASKED)]),
    ("The ministry confirmed 500 infections.", [("500", HARMED, PATIENTS)]),
    ("There were 2,852 suspected cholera cases.", [("2,852", HARMED, PATIENTS)]),
    ("The quake destroyed 40 houses and hurt nobody.", [("40", HARMED, thing("houses"))]),
    ("They have waited 11 days.", [("11", None, thing("days"))]),
    ("About 120 protesters marched downtown.", [("120", None, UNTOLD)]),
    ("Nobody was hurt when 3,000 police officers stood guard.", [("3,000", HARM, UNTOLD)]),
    ("Police arrested 30 men for theft.", [("30", HARM, TAKEN)]),
    ("They found 200 survivors and no injuries.", [("200", HARM, "those who came to no harm")]),
    ("A bus carrying 40 pilgrims left the capital unhurt.", [("40", None, "those on board, of whom no harm is told")]),
    ("This is one of the reasons.", [("one", None, "“one” counts nobody here")]),
    ("The blast killed a man and left 12 others unharmed.", [("12", HARM, "those who came to no harm")]),
    ("The update to version 1.2.3 failed.", [("1.2.3", None, "no number as the language writes one")]),
    ("They packed 6,800 arbors.", [("6,800", None, unknown("arbors"))]),
    ("It will take 138 billion.", [("138 billion", CURRENCY, NOTHING)]),
    ("The signal hit 412.", [("412", None, NOTHING)]),
]
AR: list[tuple[str, list[tuple[str, str | None, str]]]] = [
    ("تأسس الحزب عام 1987.", [("1987", None, "a year")]),
    ("أجل التصويت للاثنين.", [("اثنين", None, "a day of the week")]),
    ("يُجرى الاقتراع في 12 مايو.", [("12", None, "a date")]),
    ("عُقد المؤتمر بين 4 و7 نوفمبر.", [("4", None, "a date"), ("7", None, "a date")]),
    ("وقعت الحادثة في 03/04/2024.", [("03/04/2024", None, "a date")]),
    ("بدأ الاجتماع عند 7:30.", [("7:30", None, "a time of day or a score")]),
    ("سقطت القذائف نحو الساعة 11 صباحا.", [("11", None, "a time of day")]),
    ("فاز الفريق 3-1.", [("3", None, PAIR), ("1", None, PAIR)]),
    ("تنص المادة 50 على ذلك.", [("50", None, "the number of “مادة”")]),
    ("في القمة الـ12 للاتحاد.", [("12", None, "an ordinal")]),
    ("قاد مقاتلة F-16 ثم تقاعد.", [("16", None, "part of a name")]),
    ("عمره 34 ويسكن هنا.", [("34", None, "an age")]),
    ("أيد 9 من كل 10 القرار.", [("9", PERCENT, RATIO), ("10", PERCENT, RATIO)]),
    ("تضاعفت الأسعار ثلاث مرات.", [("ثلاث", CURRENCY, MULTIPLE)]),
    ("يعارض نصف السكان المشروع.", [("نصف", PERCENT, FRACTION)]),
    ("سُجلت 5 وفيات لكل ألف مولود.", [("5", HARMED, RATE), ("ألف", HARMED, RATE)]),
    ("خسر مؤشر البورصة 120 نقطة.", [("120", POINTS, INDEX)]),
    ("شمل الاستطلاع 1302 ناخبا.", [("1302", None, ASKED)]),
    ("سُجلت 500 إصابة بالفيروس.", [("500", HARMED, PATIENTS)]),
    ("دمر الزلزال 40 منزلا ولم تقع إصابات.", [("40", HARMED, thing("منزلا"))]),
    ("استمرت الهدنة 11 يوما.", [("11", None, thing("يوما"))]),
    ("خرج 120 متظاهرا إلى الشارع.", [("120", None, UNTOLD)]),
    ("لم تقع إصابات حين انتشر 3000 شرطي في المدينة.", [("3000", HARM, UNTOLD)]),
    ("زار شرطيان المدرسة.", [("شرطيان", None, UNTOLD)]),
    ("اجتمعت الأحزاب الستة أمس.", [("ستة", None, thing("أحزاب"))]),
    ("صدرت نسخة واحدة منه.", [("واحدة", None, "“واحدة” counts nobody here")]),
    ("سيكلف ذلك 138 مليارا.", [("138 مليارا", CURRENCY, NOTHING)]),
    ("بلغ المستوى 412.", [("412", None, NOTHING)]),
]  # fmt: skip
ROWS = [pytest.param(lang, *row, id=row[0]) for lang, rows in (("en", EN), ("ar", AR)) for row in rows]
ROOT = Path(__file__).parent.parent
CORPUS = sorted(path for folder in ("seeds", "tests/articles") for path in (ROOT / folder).glob("*.json"))


@pytest.mark.parametrize(("lang", "text", "told"), ROWS)
def test_row(lang: str, text: str, told: list[tuple[str, str | None, str]]) -> None:
    assert tracker.extract(text, lang) == []
    assert [(entry.text, entry.rule, entry.reason) for entry in declined(text, lang)] == told


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_digit_is_in_a_figure_or_declined(path: Path) -> None:
    text, lang = (
        path.with_suffix(".txt").read_text(encoding="utf-8"),
        json.loads(path.read_text(encoding="utf-8"))["lang"],
    )
    entries = declined(text, lang)
    figures = [(figure.start, figure.end) for figure in tracker.extract(text, lang)]
    assert [entry.start for entry in entries] == sorted(entry.start for entry in entries)
    for entry in entries:
        assert text[entry.start : entry.end] == entry.text
        assert text[entry.sentence_start :].startswith(entry.sentence)
        assert entry.sentence_start <= entry.start and entry.end <= entry.sentence_start + len(entry.sentence)
        assert not any(start < entry.end and entry.start < end for start, end in figures)
    spans = figures + [(entry.start, entry.end) for entry in entries]
    digits = [at for at, char in enumerate(text) if char.isdigit()]
    assert [at for at in digits if not any(start <= at < end for start, end in spans)] == []


def test_nothing_is_declined_where_nothing_is_counted() -> None:
    assert declined("") == declined("Nobody came.") == declined("لم يحضر أحد.") == []
    assert declined("It cost $5 million.") == []


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnsupportedLanguage):
        declined("5", "tlh")


def test_every_rule_that_came_nearest_is_a_rule() -> None:
    engine = "".join(map(inspect.getsource, (behind, casualties, units)))
    named = set(re.findall(r'^_[A-Z]+ = "(<.+)"$', inspect.getsource(module), re.MULTILINE))
    assert named == {HARM, HARMED, CURRENCY, PERCENT, POINTS}
    assert all(f'"{rule}"' in engine for rule in named)


# ------------------------------------------------------------------------------------- how a figure came about

# A text with one figure, and what made it.
PARTS = [
    ("The party spent $5 million.", "number: $5 million = 5000000 | unit: $5 million → USD | role: spent → spent"),
    ("Prices rose 5% in May.", "number: 5 = 5 | unit: 5% → % | role: rose → change (up)"),
    ("The shirt is $5.", "number: $5 = 5 | unit: $5 → USD | role: no cue → other"),
    (
        "Between 10 and 20 people died.",
        "number: 10 and 20 = 10 to 20 | hedge: range | unit: 10 and 20 people → killed | harm: died → killed",
    ),
    (
        "At least 10 people lay under the rubble.",
        "number: 10 = 10 | hedge: At least → at_least | unit: 10 people → missing",
    ),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_how_a_figure_came_about(text: str, parts: str) -> None:
    (explained,) = explain(text, "en")
    assert " | ".join(f"{name}: {told}" for name, told in explained.parts) == parts


# A text, and the word that told the role of each figure.
TELLING = [
    ("en", "The arms deal was worth $5 million.", "deal → deal"),
    ("ar", "نال الثقة 51% أمس", "ثقة → opinion"),
    ("en", "In the poll that was taken in May in the towns of the north 42% of men left.", "poll → opinion"),
    ("en", "In the poll, she is ahead in the north, by 3 points.", "ahead → lead"),
    ("en", "In the poll 54% of voters, up from 49%, back the law.", "poll → opinion | poll → opinion"),
    (
        "en",
        "Lind is 6 points ahead with women but 9 points behind with men in the poll.",
        "ahead → lead | behind → lead",
    ),
    ("en", "In the poll 42% dislike the once popular mayor.", "dislike → disapproval"),
    ("en", "When asked, 82% said they had gone.", "said → opinion"),
    ("en", "Exports: the port needs $5 million for repairs.", "needs → cost"),
    ("en", "With 98% of the votes counted Lopez has 51% in the election.", "no cue → other | votes → vote_share"),
    ("en", "The party spent on ads and flyers some $5 million.", "ads → spent"),
]


@pytest.mark.parametrize(("lang", "text", "role"), TELLING)
def test_which_word_told_the_role(lang: str, text: str, role: str) -> None:
    assert " | ".join(dict(explained.parts)["role"] for explained in explain(text, lang)) == role


# ----------------------------------------------------------------------------------------------- every word is reached

CARRIERS = {
    "en": {
        "ordinal_tails": ("It was the 5{} march.", "an ordinal"),
        "numbered": ("It was {} 5.", "the number of"),
        "hours": ("It was at 5 {} again.", "a time of day"),
        "ages": ("She was {} 5.", "an age"),
        "multiples": ("It was 5 {} more.", MULTIPLE),
        "ratios": ("It was 2 {} 5.", RATIO),
        "fractions": ("It was two {} of it.", FRACTION),
    },
    "ar": {
        "numbered": ("ورد في ال{} 5 منه.", "the number of"),
        "graded": ("ورد في ال{} 5 منه.", "the number of"),
        "hours": ("حدث {} 5 {} أمس.", "a time of day"),
        "ages": ("كان {} 5 حينها.", "an age"),
        "multiples": ("زاد 5 {} منه.", MULTIPLE),
        "ratios": ("وافق 2 {} 5 منهم.", RATIO),
        "fractions": ("بقي ثلاثة {} منه.", FRACTION),
    },
}
WORDS = [
    pytest.param(lang, carrier, reason, word if isinstance(word, str) else " ".join(word), id=f"{lang} {field} {word}")
    for lang, carriers in CARRIERS.items()
    for field, (carrier, reason) in carriers.items()
    for word in sorted(getattr(languages.get(lang).declined, field))
]


@pytest.mark.parametrize(("lang", "carrier", "reason", "word"), WORDS)
def test_every_word_is_reached(lang: str, carrier: str, reason: str, word: str) -> None:
    text = carrier.replace("{}", word.replace(" . ", "."))
    assert any(entry.reason.startswith(reason) for entry in declined(text, lang)), text


def test_every_table_has_a_carrier() -> None:
    for lang, carriers in CARRIERS.items():
        tables = vars(languages.get(lang).declined)
        assert {name for name, table in tables.items() if table} == set(carriers)


# ------------------------------------------------------------------------------------------------- as a person sees it


def test_a_refusal_is_told_in_indented_lines() -> None:
    entry = Declined("120\nmen", 5, 12, "Some 120\nmen marched.", 0, HARM, UNTOLD)
    assert terminal.refusal(entry).splitlines() == [
        "120 men",
        "  nearest   <number> <harm>",
        "  reason    no harm is told of those counted",
        "  sentence  Some 120 men marched.",
    ]
    assert "  nearest   no rule" in terminal.refusal(Declined("2024", 3, 7, "In 2024.", 0, None, "a year"))


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("In 2024 it cost $5 million.", "$5 million", "2024"),
        ("كلف ذلك 5 ملايين دولار عام 2024.", "5 ملايين دولار", "2024"),
    ],
)
def test_the_command_tells_them_behind_the_figures(
    capsys: pytest.CaptureFixture[str], text: str, first: str, second: str
) -> None:
    assert main(["explain", text]) == 0
    figures, _, left = capsys.readouterr().out.partition("\nnumbers that are no figures:\n\n")
    assert figures.startswith(first + "\n") and figures.endswith("\n")
    assert left == f"{second}\n  nearest   no rule\n  reason    a year\n  sentence  {text}\n"


def test_the_command_tells_them_where_there_is_no_figure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "It was 2024."]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[:4] == ["no figures in this text", "", "numbers that are no figures:", ""]
    assert told[4] == "2024"
