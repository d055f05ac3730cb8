"""Sentences and their offsets, folding and the way back, and the language of a text."""

from __future__ import annotations

import sys
import unicodedata
from itertools import combinations, pairwise

import pytest

from tracker import languages
from tracker.extraction.text import detect_language, is_plainly_another, sentence_bounds
from tracker.languages.common import COMMON, SCRIPTS
from tracker.languages.folding import Folded, fold_word

# One row: the language and the sentences; joined as they stand, they must come apart at the same places.
SENTENCES: dict[str, tuple[str, list[str]]] = {
    # stops
    "two": ("en", ["Prices rose.", " Wages fell."]),
    "question": ("en", ["Who paid?", " Nobody knows."]),
    "exclamation": ("en", ["They won!", " They lost."]),
    "several stops": ("en", ["Really?!", " Yes."]),
    "headline without a stop": ("en", ["Tanker sinks, crew safe"]),
    "headline and body": ("en", ["Tanker sinks\n", "The crew is safe."]),
    "empty lines": ("en", ["First line\n\n\n", "Second line."]),
    "items of a list": ("en", ["Lost so far:\n", "three crew\n", "- two boats"]),
    "paragraph in small letters": ("en", ["three crew were lost\n\n", "two boats sank"]),
    "a capital behind a line": ("en", ["Three crew lost\n", "Search goes on"]),
    "windows lines": ("en", ["First line\r\n", "Second line."]),
    "wrapped line": ("en", ["The mayor of Marlow said on Monday that she\nwould go.", " He left."]),
    "wrapped windows line": ("en", ["The mayor of Marlow said on Monday that she \r\nwould go."]),
    "wrapped twice": ("en", ["The mayor of Marlow said on Monday that she\nwould\ngo to Rome."]),
    "wrapped behind a comma": ("en", ["The mayor of Marlow said on Monday in Rome,\nand left."]),
    "list of short lines": ("en", ["two apples\n", "three pears\n", "no plums"]),
    "line and heading": ("en", ["The mayor of Marlow said that she would leave today\n", "Prices up"]),
    "ellipsis goes on": ("en", ["They waited… and waited."]),
    "ellipsis ends": ("en", ["They waited…", " Nobody came."]),
    "three dots go on": ("en", ["They waited... and waited."]),
    "three dots end": ("en", ["They waited...", " Nobody came."]),
    "space before the stop": ("en", ["Prices rose .", " Wages fell ."]),
    "no space behind": ("en", ["The minister resigned.", "The party split."]),
    "small letter behind": ("en", ["The firm acme.example opened. then closed."]),
    "nothing but stops": ("en", ["..."]),
    # what a stop does not end
    "decimal": ("en", ["It cost 3.5 million in all."]),
    "decimal without zero": ("en", ["It fell by .5 in a day."]),
    "thousands": ("en", ["It cost 1.250.000 in all."]),
    "title": ("en", ["Dr. Grey met Mr. Brown."]),
    "senator": ("en", ["Sen. Holt and Gov. Price spoke."]),
    "initials": ("en", ["J. P. Marsh and K.L. Reed paid."]),
    "country": ("en", ["The U.S. Treasury paid."]),
    "month": ("en", ["It opened on Sept. 14 in Rome."]),
    "clock": ("en", ["It began at 8 p.m. Friday in Rome."]),
    "number": ("en", ["He lives at No. 10 Mill Lane."]),
    "two initials": ("en", ["He cited U.N. data and left."]),
    # quotes and brackets
    "quote inside": ("en", ['"We paid."', " He left."]),
    "curly quote": ("en", ["“We paid.”", " He left."]),
    "bracket": ("en", ["They paid (twice.)", " He left."]),
    "quote opens": ("en", ["He left.", ' "We paid."']),
    # Arabic
    "ar two": ("ar", ["ارتفعت الأسعار.", " تراجعت الأجور."]),
    "ar question": ("ar", ["من دفع؟", " لا أحد يعرف."]),
    "ar exclamation": ("ar", ["فازوا!", " ثم خسروا."]),
    "ar headline": ("ar", ["غرق ناقلة ونجاة طاقمها\n", "وصل الطاقم سالما."]),
    "ar doctor": ("ar", ["قال د. أحمد إن الوضع صعب."]),
    "ar initials": ("ar", ["كتب م. ب. من وهران."]),
    "ar decimal": ("ar", ["بلغت 3.5 مليون."]),
    "ar indic decimal": ("ar", ["بلغت ٣.٥ مليون."]),
    "ar flipped decimal": ("ar", ["بلغت 5 .58 مليون."]),
    "ar ellipsis": ("ar", ["انتظروا…", " لم يأت أحد."]),
    "ar guillemets": ("ar", ["«دفعنا.»", " ثم غادر."]),
    "ar no space behind": ("ar", ["استقال الوزير.", "انقسم الحزب."]),
    "ar space before the stop": ("ar", ["استقال الوزير .", " انقسم الحزب ."]),
    "ar comma and colon": ("ar", ["قال الوزير: استقلت، ثم عدت؛ وانتهى الأمر."]),
    "ar vowel marks": ("ar", ["اِسْتَقالَ الوَزيرُ.", " اِنقَسَمَ الحِزبُ."]),
}


def _sentences(text: str, lang: str) -> list[str]:
    folded = Folded(text)
    bounds = sentence_bounds(folded, languages.get(lang).abbreviations)
    starts = [*(folded.origin(bound) for bound in bounds if bound < len(folded.text)), len(text)]
    return [text[begin:end].strip() for begin, end in pairwise(starts) if text[begin:end].strip()]


@pytest.mark.parametrize("row", SENTENCES)
def test_sentences(row: str) -> None:
    lang, wanted = SENTENCES[row]
    assert _sentences("".join(wanted), lang) == [sentence.strip() for sentence in wanted]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "x", "x.", "word " * 700, "w" * 3100, "كلمة " * 700, "ك" * 3100, "5" * 3100]
)
def test_bounds_cover_the_text_in_pieces_of_bounded_length(text: str) -> None:
    bounds = sentence_bounds(Folded(text), frozenset())
    assert (bounds[0], bounds[-1]) == (0, len(text))
    assert bounds == sorted(bounds)
    assert all(end - start <= 1500 for start, end in pairwise(bounds))


@pytest.mark.parametrize("text", ["word " * 700, "كلمة " * 700])
def test_long_texts_are_cut_between_words(text: str) -> None:
    bounds = sentence_bounds(Folded(text), frozenset())
    assert len(bounds) > 2
    assert all(text[bound - 1] == " " for bound in bounds[1:-1])


# The original, its folded form, a folded piece, and what the original's span of this piece is.
FOLDED = [
    ("٢٣ قتيلا", "23 قتيلا", "23", "٢٣"),
    ("۲۳ زائرا", "23 زايرا", "23", "۲۳"),
    ("قُتِلَ رجل", "قتل رجل", "قتل", "قُتِلَ"),
    ("دولارٌ.", "دولار.", "دولار", "دولارٌ"),
    ("دولارًا واحدًا", "دولارا واحدا", "واحدا", "واحدًا"),
    ("مليـــون", "مليون", "مليون", "مليـــون"),
    ("آلاف", "الاف", "الاف", "آلاف"),
    ("\u202b5 ملايين\u202c", "5 ملايين", "ملايين", "ملايين"),
    ("5\u200f%", "5%", "5%", "5\u200f%"),
    ("5\u00a0٪", "5 %", "%", "٪"),
    ("٣٫٥", "3.5", "3.5", "٣٫٥"),
    ("٣٬٥٠٠", "3,500", "3,500", "٣٬٥٠٠"),
    ("«نعم»", '"نعم"', "نعم", "نعم"),
    # ligatures and presentation forms: several letters from one character
    ("ﻗﺘﻞ رجل", "قتل رجل", "قتل", "ﻗﺘﻞ"),
    ("ﻻ أحد", "لا احد", "لا", "ﻻ"),
    ("ﻻ أحد", "لا احد", "ا احد", "ﻻ أحد"),
    ("ﷲ أكبر", "الله اكبر", "الله", "ﷲ"),
    ("５％", "5%", "5%", "５％"),
    # letters whose small form is longer
    ("İstanbul 5", "i\u0307stanbul 5", "5", "5"),
    ("İ", "i\u0307", "i\u0307", "İ"),
    ("$5 İ $6", "$5 i\u0307 $6", "$6", "$6"),
    # half a character, as a broken program leaves it, beside one of several letters
    ("ﻻ \ud800 $5", "لا \ufffd $5", "\ufffd $5", "\ud800 $5"),
    ("They paid US$5M", "they paid us$5m", "us$5m", "US$5M"),
    ("a…b", "a…b", "…", "…"),
    # accents typed behind their letters
    ("de\u0301penses", "dépenses", "dépenses", "de\u0301penses"),
    ("un blesse\u0301.", "un blessé.", "blessé", "blesse\u0301"),
    ("E\u0301COLE 5", "école 5", "école", "E\u0301COLE"),
    ("c\u0327a\u0300 5 %", "çà 5 %", "5 %", "5 %"),
    ("de\u0300s 5…", "dès 5…", "5…", "5…"),
    ("ê\u0301 5", "ế 5", "ế", "ê\u0301"),
    ("e\u0302\u0323 5", "ệ 5", "ệ", "e\u0302\u0323"),
    ("e\u0301\u0301 5", "é\u0301 5", "é\u0301", "e\u0301\u0301"),  # no letter has two of them
    ("x\u0301 5", "x\u0301 5", "x\u0301", "x\u0301"),  # nor is there one for this
    ("\u0301 5", "\u0301 5", "5", "5"),
    ("e\u200d\u0301 5", "e\u0301 5", "5", "5"),  # what stands between keeps them apart
    ("قُتِلَ Jose\u0301 5", "قتل josé 5", "josé", "Jose\u0301"),
]


def test_only_one_letter_has_a_longer_small_form() -> None:
    """The fast way of folding counts on it: all others keep their places."""
    assert [char for char in map(chr, range(sys.maxunicode + 1)) if len(char.lower()) != 1] == ["İ"]


@pytest.mark.parametrize(("original", "text", "piece", "quoted"), FOLDED)
def test_folding_knows_the_way_back(original: str, text: str, piece: str, quoted: str) -> None:
    folded = Folded(original)
    assert folded.text == text
    at = text.index(piece)
    assert folded.quote(at, at + len(piece)) == quoted
    begin, end = folded.span(at, at + len(piece))
    assert original[begin:end] == quoted
    assert fold_word(quoted) in (piece, text[text.index(piece) - 1] + piece)


@pytest.mark.parametrize("original", [row[0] for row in FOLDED])
def test_offsets_never_go_back(original: str) -> None:
    folded = Folded(original)
    origins = [folded.origin(at) for at in range(len(folded.text))]
    assert origins == sorted(origins)
    assert all(0 <= origin < len(original) for origin in origins)


@pytest.mark.parametrize("text", [row[1] for row in FOLDED if row[1] == unicodedata.normalize("NFC", row[1])])
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_word(text) == text


LANGUAGES = [
    ("", "en"),
    ("2016 – 17", "en"),
    ("$5 😀", "en"),
    ("Prices rose 5%", "en"),
    ("ارتفعت الأسعار", "ar"),
    ("ارتفعت أسهم Apple", "ar"),
    ("قال المتحدث باسم BBC إن 5 قتلوا", "ar"),
    ("The word حرب means war", "en"),
    ("ﻗﺘﻞ ﺟﻨﺪﻱ ﰲ ﻏﺎﺭﺓ", "ar"),
    ("قُتِلَ", "ar"),
    ("ق", "ar"),
    ("x", "en"),
    ("Reuters - " + "قتل الجنود في الغارة " * 3, "ar"),
    # one script, several languages: by their common words
    ("Le bilan des inondations s'alourdit à 83 morts.", "fr"),
    ("L’attaque a fait 12 morts et 3 blessés.", "fr"),
    ("La re\u0301gion a e\u0301te\u0301 touche\u0301e apre\u0300s la crue.", "fr"),  # été, après: no other word tells
    ("La mairie a fermé les quais pour la nuit. " * 20, "fr"),  # long enough to be looked at in a quicker way
    ("The town has shut the Quai des Fleurs and the Rue des Postes for the night. " * 20, "en"),
    ("1,2 million d'euros", "en"),  # too little to tell
    ("Le Pen 24%", "en"),
    ("Le Pen and the National Rally won 24% of the vote in Les Mureaux.", "en"),
    ("The group Des Femmes and the Parti des Forces said they raised $5m.", "en"),
    ("Le parti The Way a recueilli 5 % des voix et il est en tête.", "fr"),
    ("قال متحدث باسم Le Monde إن 5 قتلوا في الغارة", "ar"),
]


@pytest.mark.parametrize(("text", "language"), LANGUAGES)
def test_language(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("tag", "text", "plainly"),
    [
        ("fr", "Le bilan s'alourdit à 83 morts.", False),
        ("fr-CA", "83", False),  # nothing tells
        ("fr", "The toll of the floods rose to 83.", True),
        ("en_US", "Le bilan des inondations s'alourdit à 83 morts.", True),
        ("en", "ارتفعت الحصيلة", True),
        ("fr", "ارتفعت الحصيلة", True),
        ("de", "ارتفعت الحصيلة", False),  # of other languages nothing is known
    ],
)
def test_a_tag_that_the_text_contradicts(tag: str, text: str, plainly: bool) -> None:
    assert is_plainly_another(tag, text) == plainly


def test_every_language_can_be_detected() -> None:
    assert set(SCRIPTS) == set(languages.CODES)
    shared = [code for code in SCRIPTS if list(SCRIPTS.values()).count(SCRIPTS[code]) > 1]
    assert set(COMMON) == set(shared)
    common = [COMMON[code] for code in shared]
    assert all(one.isdisjoint(other) for one, other in combinations(common, 2))
