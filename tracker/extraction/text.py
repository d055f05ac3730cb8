"""The language of a text, and its sentences with exact offsets."""

from __future__ import annotations

import re
import string
import unicodedata
from itertools import pairwise

from tracker import languages
from tracker.languages.common import COMMON, SCRIPTS
from tracker.languages.folding import Folded

_ARABIC = re.compile("[\u0621-\u064a\u0671-\u06d3\ufb50-\ufdff\ufe70-\ufefc]+")
_ARABIC_BLOCK, _LATIN_BLOCK = 0x06, 0x00  # 256 characters each, by the first bytes of UTF-16
_WITHOUT_ARABIC = b"\x00\x01\x20"  # Latin and punctuation
_OTHER_ARABIC = bytes({*range(256)} - {*range(0xC1, 0xDB), *range(0xE0, 0xEB)})  # no letters, in ISO 8859-6
_OTHER_LATIN = bytes({*range(128)} - {*string.ascii_letters.encode()})
_MARKS = string.punctuation.replace("'", "") + "«»“”…"
_SAMPLE, _WORDS_SAMPLE, _LONG = 5000, 1500, 600
_LEAST = 2
"""How many common words of a language a text must hold to be read in it and not in the first of its script."""


def detect_language(text: str) -> str:
    """The code of the language that a text is in, by its beginning.

    The script of most letters decides first; then, between languages of one script, whose common words are more.
    """
    script = "arab" if _is_arabic(text[:_SAMPLE]) else "latn"
    first, *others = (code for code, written in SCRIPTS.items() if written == script)
    if not others:
        return first
    if len(text) >= _LONG:  # enough of a language's common words stand in it plainly, between two spaces
        some = text[:_WORDS_SAMPLE].split()
        if all(len(COMMON[code].intersection(some)) < _LEAST for code in others):
            return first
    words = _words(text)
    told = max(others, key=lambda code: len(words & COMMON[code]))
    shared = len(words & COMMON[told])
    return told if shared >= _LEAST and shared > len(words & COMMON[first]) else first


def _is_arabic(sample: str) -> bool:
    """Whether most letters are Arabic; codecs and bytes count them many times faster than a regular expression."""
    if sample.isascii():
        return False
    blocks = sample.encode("utf-16-be", "surrogatepass")[::2]
    if not blocks.translate(None, _WITHOUT_ARABIC):
        return False
    if blocks.count(_ARABIC_BLOCK) > 2 * blocks.count(_LATIN_BLOCK):
        return True
    latin = len(sample.encode("ascii", "ignore").translate(None, _OTHER_LATIN))
    enough = max(1, latin)
    if len(sample) - latin < enough:
        return False
    common = len(sample.encode("iso8859-6", "ignore").translate(None, _OTHER_ARABIC))
    return common >= enough or len("".join(_ARABIC.findall(sample))) >= enough


def is_plainly_another(tag: str, text: str) -> bool:
    """Whether a text is plainly in another of our languages than its BCP 47 tag says; templates are often untrue."""
    code = tag.replace("_", "-").split("-")[0].lower()
    if code not in languages.CODES:
        return False
    found = detect_language(text)
    if found == code or SCRIPTS[found] != SCRIPTS[code]:
        return found != code
    words = _words(text)
    return len(words & COMMON[found]) > len(words & COMMON[code])


def _words(text: str) -> frozenset[str]:
    """The words of a text's beginning; an elided one ends in its apostrophe."""
    sample = unicodedata.normalize("NFC", text[: 2 * _WORDS_SAMPLE])[:_WORDS_SAMPLE]  # accents may stand behind letters
    apart = sample.lower().replace("’", "'").replace("'", "' ")
    return frozenset(word.strip(_MARKS) for word in apart.split())


# A stop, the closing quotes and brackets behind it, and what follows; or a line break.
_STOPS = ".!?؟…\n"
_STOP = re.compile(r"""[.!?؟…\n](?:(?<=\n)\n*+|(?<!\n)[.!?؟…]*+["')\]]*+(?=\s*["'(\[]*(?P<first>\S)?))""")
_LONGEST_SENTENCE = 1500
_WRAPPED = 40  # characters that a line has at least which is wrapped and no item of a list


def sentence_bounds(folded: Folded, abbreviations: frozenset[str]) -> list[int]:
    """Offsets in the folded text that cut it into sentences: the first is 0, the last the text's length.

    Args:
        folded: the text.
        abbreviations: words (folded, without their stop) that a stop may follow inside a sentence.
    """
    text = folded.text
    bounds = [0]
    done = 0
    for at in _stops(text):
        match = _STOP.match(text, at) if at >= done else None
        if match is not None:
            done = match.end()
            ends = not _is_wrapped(folded, at) if text[at] == "\n" else _ends_sentence(folded, match, abbreviations)
            if ends:
                bounds.append(done)
    bounds.append(len(text))
    return _cut_long(text, bounds)


def _is_wrapped(folded: Folded, at: int) -> bool:
    """Whether a line break only wraps a long line: a word before it, a small letter behind it ("29 per", "cent")."""
    text = folded.text
    follows = text[at + 1 : at + 2]
    if follows != "\n" and follows.lower() == follows.upper():
        return False  # nor do scripts without small letters tell
    before = text[max(0, at - 3) : at].rstrip()[-1:]
    after = at + 2 if folded.original[folded.origin(at)] == "\r" and follows == "\n" else at + 1
    if not (before.isalnum() or before == ",") or not text[after : after + 1].isalpha():
        return False
    start = text.rfind("\n", 0, at)
    longest = at - start
    if start > 0 and folded.original[folded.origin(start + 1)].islower():  # the rest of a line that was wrapped twice
        longest = max(longest, start - text.rfind("\n", 0, start))
    return longest > _WRAPPED and folded.original[folded.origin(after)].islower()


def _stops(text: str) -> list[int]:
    """Where stops stand; to look for one character after the other is many times faster than for a class of them."""
    found: list[int] = []
    for stop in _STOPS:
        at = text.find(stop)
        while at >= 0:
            found.append(at)
            at = text.find(stop, at + 1)
    return sorted(found)


def _ends_sentence(folded: Folded, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    text, at = folded.text, match.start()
    stop, first = text[at], match.start("first")
    if first < 0 or stop in "!?؟":
        return True
    following, glued = text[first], not text[match.end()].isspace()
    if following.isdigit() and glued and (text[at - 1 : at].isdigit() or text[at - 1 : at] == " "):
        return False  # a decimal, also one flipped by right-to-left typing
    before = _word_before(text, at)
    if stop == "." and (before in abbreviations or (len(before) == 1 and before.isalpha())):
        return False
    if glued:
        return len(before) > 2 and following.isalpha() and _starts_sentence(folded, first)
    return _starts_sentence(folded, first)


def _word_before(text: str, at: int) -> str:
    begin = at
    while begin > 0 and at - begin < 20 and text[begin - 1].isalnum():
        begin -= 1
    return text[begin:at]


def _starts_sentence(folded: Folded, at: int) -> bool:
    """Whether a sentence can start here: not with a small letter, in scripts that tell."""
    return not folded.original[folded.origin(at)].islower()


def _cut_long(text: str, bounds: list[int]) -> list[int]:
    """Cuts what is longer than any sentence (tables, texts without stops) at white space where it can."""
    if all(end - start <= _LONGEST_SENTENCE for start, end in pairwise(bounds)):
        return bounds
    cut = [0]
    for start, end in pairwise(bounds):
        at = start
        while end - at > _LONGEST_SENTENCE:
            space = text.rfind(" ", at + _LONGEST_SENTENCE // 2, at + _LONGEST_SENTENCE)
            at = space + 1 if space > 0 else at + _LONGEST_SENTENCE
            cut.append(at)
        cut.append(end)
    return cut
