"""Numbers in words: whatever the spellers say and the tables hold, the tracker reads back as that value."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tracker
from tests.examples import examples
from tests.numerals import ar_table, en_table
from tests.numerals.sayings import SAYINGS
from tracker import languages
from tracker.extraction.numerals import Number, read_numbers, split_hidden_ands
from tracker.extraction.tokens import tokenise
from tracker.languages.folding import Folded

VALUES = st.one_of(
    st.integers(3, 10**15),
    st.integers(3, 10**6),
    st.integers(3, 2_000),
    st.builds(lambda n, power: n * 10**power, st.integers(3, 999), st.integers(0, 12)),
)


def _assert_reads(lang: str, frame: str, said: str, unit: str, value: int) -> None:
    figures = tracker.extract(frame.format(said), lang=lang)
    found = [(figure.text, figure.low, figure.high, figure.unit) for figure in figures]
    assert found == [(said, Decimal(value), Decimal(value), unit)]


@pytest.mark.parametrize("name", SAYINGS)
@settings(deadline=None, max_examples=examples(300))
@given(value=VALUES)
def test_spelled_amounts_read_back(name: str, value: int) -> None:
    saying = SAYINGS[name]
    _assert_reads(saying.lang, saying.frame, saying.amount(value), saying.unit, value)


ARABIC = [(n, words) for n, feminine, _, words in ar_table.TABLE if n >= 3 and not feminine]
ARABIC += [(n, words) for n, _, words in ar_table.BEFORE_A_NOUN] + list(ar_table.READINGS)


@pytest.mark.parametrize(("value", "words"), sorted(set(ARABIC)))
def test_arabic_tables(value: int, words: str) -> None:
    _assert_reads("ar", "كلفة المشروع {} وفق البيان", f"{words} دولار", "USD", value)


@pytest.mark.parametrize(("value", "words"), en_table.TABLE)
def test_english_table(value: int, words: str) -> None:
    # A leading article stays outside the span, but for the one of "a dozen" and "a hundred".
    frame, said = "The project cost {} in all.", f"{words} dollars"
    if said.startswith("a ") and not said.startswith(("a dozen", "a hundred")):
        frame, said = "The project cost a {} in all.", said.removeprefix("a ")
    _assert_reads("en", frame, said, "USD", value)


def _numbers(lang: str, text: str) -> tuple[Folded, list[Number]]:
    """A text as one sentence, and its numbers."""
    folded, language = Folded(text), languages.get(lang)
    tokens = tokenise(folded.text, 0, len(folded.text), language)
    split_hidden_ands(folded, tokens, [token.word for token in tokens], language)
    return folded, read_numbers(folded, tokens, language)


@pytest.mark.parametrize(
    ("lang", "text", "numbers"),
    [
        ("ar", "مئات من الآلاف", ["مئات من الآلاف"]),
        ("ar", "مئات من ألف", ["مئات", "ألف"]),  # a part, and the whole that it is of
        ("ar", "ثلاث دزينات من آلاف", ["ثلاث دزينات", "آلاف"]),
        ("fr", "une dizaine de personnes", ["une dizaine"]),
        ("fr", "une centaine par million", ["une centaine", "million"]),
        ("fr", "5 pour cent", ["5"]),
        ("en", "hundreds of thousands", ["hundreds of thousands"]),
        ("ar", "القطعة (5) ملايين", ["(5) ملايين"]),
        ("ar", "القطعة (5) بمليون", ["5", "مليون"]),  # the brackets are not the number's
        ("en", "(5 per million)", ["5", "million"]),
        ("en", "(page 20) millions", ["20", "millions"]),
        ("en", "(3) dozens", ["3", "dozens"]),  # the third of a list
        ("en", "twenty trillion trillion", []),
        ("en", "a trillion trillion", []),
        ("en", "3.14159265358979323846264", []),  # 25 characters are a code
        # Digits that marks chain together are a date, a time, a score; what is said in words or has a space is not.
        ("en", "two/three", ["two", "three"]),
        ("en", "5/six", ["5", "six"]),
        ("en", "five/6", ["five", "6"]),
        ("en", "5 million/6 million", ["5 million", "6 million"]),
        ("en", "5 /6", ["5", "6"]),
        ("en", "5/ 6", ["5", "6"]),
        ("en", "20(30", ["20", "30"]),
        ("en", "5 on 3/4", ["5"]),
        ("en", "5 died on 3/4", ["5"]),
        ("en", "5, 6 on 3/4", ["5", "6"]),
        ("en", "5 - 6 on 3/4", ["5", "6"]),
        # A mark, a letter or a comma ends a number.
        ("en", "ten million - ninety", ["ten million", "ninety"]),
        ("ar", "عام 2020- مليون", ["2020", "مليون"]),
        ("ar", "خمسة-مئة", ["خمسة", "مئة"]),
        ("ar", "5 ملايين, وألفان", ["5 ملايين", "ألفان"]),
        ("fr", "le mur de six m de long", ["six"]),
        ("fr", "le mur de 3 m, deux portes", ["3", "deux"]),
        # "Point" is a decimal one only between digits and a unit.
        ("en", "at one point twelve", ["one", "twelve"]),
        ("en", "at one point millions", ["one", "millions"]),
        ("en", "at one point 5m dollars", ["one", "5m"]),
        ("en", "at one point hundred thousand", ["one", "hundred thousand"]),
        # Half of something else.
        ("en", "the two million half", ["two million", "half"]),
        ("en", "the other half millions", ["half", "millions"]),
        ("en", "five and then half", ["five", "half"]),
        ("en", "two and a dozen", ["two", "a dozen"]),
        ("en", "a thousand and dozens", ["thousand", "dozens"]),
        ("en", "two million and a half ten years ago", ["two million and a half", "ten"]),
        ("ar", "مليون ونصف ومليون", ["مليون ونصف", "مليون"]),
        ("ar", "نصف ومليون", ["نصف", "مليون"]),
        ("ar", "نصف ودزينتان ودزينات", ["نصف", "دزينات"]),
        ("ar", "20 وأرباع دولار", ["20"]),
        ("ar", "خمسة وأرباع دولار", ["خمسة"]),
        # A magnitude, and a number beside it.
        ("en", "dozens five years ago", ["dozens", "five"]),
        ("ar", "مئات ومليون", ["مئات", "مليون"]),
        ("ar", "المئات والملايين", ["مئات", "ملايين"]),
        ("ar", "عدة ومليون", ["مليون"]),
        ("ar", "خمسة مئات", ["خمسة", "مئات"]),
        ("ar", "ألفين وواحد عشرات", ["ألفين وواحد", "عشرات"]),
        ("en", "those two hundreds", ["two", "hundreds"]),
        ("en", "in 2014 hundreds", ["2014", "hundreds"]),
        ("en", "at 1000 dozens", ["1000", "dozens"]),
        # Numbers side by side: scores, times, notes of money.
        ("en", "two million 300", ["two million", "300"]),
        ("en", "two one", ["two", "one"]),
        ("en", "five ten", ["five", "ten"]),
        ("en", "five twenty", ["five", "twenty"]),
        ("en", "zero hundred", ["zero", "hundred"]),
        ("en", "one hundred hundred", ["one hundred", "hundred"]),
        ("fr", "trente dix", ["trente", "dix"]),
        ("ar", "ألف واحد", ["ألف", "واحد"]),
        ("ar", "ألف واحد اثنان", ["ألف", "واحد", "اثنان"]),
        ("ar", "ألف واحد وعشرة", ["ألف", "واحد", "عشرة"]),
        ("ar", "ألف واحد عشرات", ["ألف", "واحد", "عشرات"]),
        ("ar", "خمسة ثلاثة", ["خمسة", "ثلاثة"]),
        ("ar", "صفر عشرة", ["صفر", "عشرة"]),
        ("ar", "عشرة عشرة", ["عشرة", "عشرة"]),
        ("ar", "ثلاثين عشرة", ["ثلاثين", "عشرة"]),
        ("ar", "ألف 5", ["ألف", "5"]),
        ("ar", "ثلاثين مليونا ألف", ["ثلاثين مليونا", "ألف"]),
        ("ar", "5 ملايين مئة", ["5 ملايين", "مئة"]),
        # Both ends of a range, or two of a list: no sum is said so.
        ("ar", "ثلاثمئة والتسعين", ["ثلاثمئة", "تسعين"]),
        ("ar", "خمسة ومئة", ["خمسة", "مئة"]),
        ("ar", "خمسة واثني عشر", ["خمسة", "اثني عشر"]),
        ("ar", "خمسة وأحد وعشرين", ["خمسة", "أحد وعشرين"]),
        ("ar", "عشرة وثلاثين", ["عشرة", "ثلاثين"]),
        ("ar", "صفر وتسعين", ["صفر", "تسعين"]),
        ("ar", "100 واثنان", ["100", "اثنان"]),
        ("ar", "1.5 مليون و300 ألف", ["1.5 مليون", "300 ألف"]),
        ("ar", "خمسة ملايين و0.5 مليون", ["خمسة ملايين", "0.5 مليون"]),
        ("ar", "ألفين و5000", ["ألفين", "5000"]),
        ("ar", "خمسة آلاف و1000", ["خمسة آلاف", "1000"]),
        ("ar", "خمسة آلاف وألفين", ["خمسة آلاف", "ألفين"]),
        ("ar", "مئة ألف و1500", ["مئة ألف", "1500"]),
        ("ar", "مئة ألف ومئتي ألف", ["مئة ألف", "مئتي ألف"]),
        ("en", "a hundred thousand and two thousand", ["a hundred thousand", "two thousand"]),
        ("fr", "entre quatre et vingt euros", ["quatre", "vingt"]),
        # "Nobody", and who is counted besides.
        ("ar", "لم ينج أحد وقتل خمسة", ["خمسة"]),
        ("ar", "لم ينج أحد وخمسة", ["خمسة"]),
        ("ar", "لم ينج أحد ومئة", ["مئة"]),
        ("ar", "قتل أحد عشرين", ["عشرين"]),
    ],
)
def test_where_a_number_ends(lang: str, text: str, numbers: list[str]) -> None:
    folded, found = _numbers(lang, text)
    assert [folded.quote(number.start, number.end) for number in found] == numbers


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("ar", "ألف واحد عشر", ["1011"]),  # the "and" is heard and not written
        ("ar", "بألف واحد عشر", ["1011"]),
        ("ar", "ألف واحد عشر وخمسة", ["1011", "5"]),
        ("ar", "أحد وتسعون", ["91"]),
        ("ar", "مئة وأحد وعشرون", ["121"]),
        ("ar", "مئة وأحـــد وعشرون", ["121"]),
        ("ar", "مئة واحد وعشرون", ["121"]),  # its hamza is not typed
        ("ar", "مئتان واحد وتسعون", ["291"]),
        ("ar", "ألفان وثلاثمئة واحد وعشرون", ["2321"]),
        ("ar", "ألف واحد وعشرون", ["1000", "21"]),  # a single thousand
        ("ar", "مئات واحد وعشرون", ["100", "21"]),
        ("ar", "مئة واحد وخمسة", ["100", "1", "5"]),
        ("ar", "مئة واحد عشرون", ["100", "1", "20"]),
        ("ar", "خمسة وعشرون ومئة", ["25", "100"]),
        ("ar", "مئة", ["100"]),
        ("ar", "مئة وخمسة وتسعون", ["195"]),
        ("ar", "ألفين ونصف الألف", ["2500"]),
        ("ar", "ثلاثة أرباع المليون", ["750000"]),
        ("ar", "مليون وثلاثة أرباع المليون", ["1750000"]),
        ("en", "two million and three quarters of a million", ["2750000"]),
        ("ar", "عشرات المئات", ["1000"]),
        ("ar", "مليون ومئة ألف وألف", ["1101000"]),
        ("ar", "ثلاثين ونصف مليونا", ["30500000"]),
        ("ar", "12.500 مليونا", ["12500000"]),
        ("en", "half a million and five hundred", ["500500"]),
        ("fr", "demi-million et vingt mille", ["520000"]),
        ("en", "2000 dozen", ["24000"]),
        ("en", "two point five USD", ["2.5"]),
        ("fr", "deux virgule cinq €", ["2.5"]),
        ("fr", "2 millions de 15 M €", ["2000000", "15000000"]),
        # A point before its digits, and the stop of a sentence without a space.
        ("en", "(.5 percent)", ["0.5"]),
        ("en", "about .5m people", ["500000"]),
        ("en", ". 5 million", ["5000000"]),
        ("en", "in May.5 million", ["5000000"]),
        ("ar", "انتهى العام .1,500 دولار", ["1500"]),
        # One separator before three digits: of thousands, or of decimals where a scale or a percent sign follows.
        ("en", "1.500", ["1.5"]),
        ("ar", "0.500", ["0.5"]),
        ("ar", "1.500 عشرة", ["1500", "10"]),
        ("ar", "1.500 ومليون", ["1500", "1000000"]),
        ("ar", "1.500 بالمئة", ["1.5"]),
        ("ar", "1،5", ["1.5"]),
        ("ar", "1،500-ألفين", ["1500", "2000"]),
        ("en", "12,34,567.50", ["1234567.5"]),
        ("en", "17,20.5", []),
        ("ar", "3.\u200f12.2016", []),
    ],
)
def test_what_a_number_says(lang: str, text: str, values: list[str]) -> None:
    _, found = _numbers(lang, text)
    assert [number.low for number in found] == [Decimal(value) for value in values]


@pytest.mark.parametrize(("lang", "text", "year"), [("en", "2050", True), ("en", "2051", False), ("ar", "ألفا", False)])
def test_what_looks_like_a_year(lang: str, text: str, year: bool) -> None:
    _, (number,) = _numbers(lang, text)
    assert number.looks_like_year is year
