"""The text as it is matched: folded to one spelling, with the way back to the original.

Folding makes one form of what readers take for the same: digits of three scripts, alef with and without hamza, vowel
marks, tatweel, presentation forms, accents typed behind their letter, case, bidi controls, the many spaces. The
original is never rewritten: every offset that leaves this module refers to it.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, pairwise

_VOWEL_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_REMOVED = re.compile(f"[{_VOWEL_MARKS}{_INVISIBLE}]")
_ACCENTS = "\u0300-\u036f"
_ACCENT = re.compile(f"[{_ACCENTS}]")
# A letter with the accents typed behind it; no letter of Unicode takes more into itself.
_ACCENTED = re.compile(f"[^{_ACCENTS}][{_ACCENTS}]{{1,4}}")
_COMPATIBLE = "\ufb50-\ufdff\ufe70-\ufefc\uff01-\uffee\u0130\u2100-\u214f\u33a0-\u33ff"
_COMPATIBILITY = re.compile(f"[{_COMPATIBLE}]")
# Characters whose form is longer or shorter, so that the fast path cannot keep one to one.
_NOT_ONE_TO_ONE = re.compile(f"[{_COMPATIBLE}{_ACCENTS}]")
# A letter or a mark that only stands at the end of a word, with a letter right behind it: a space was lost.
_UNSEEN = f"[{_VOWEL_MARKS}{_INVISIBLE}]{{0,8}}"  # bounded: a run of thousands would be looked through from each
_BEHIND_TA = f"{_UNSEEN}(?=[\u0621-\u064a])"
_BEHIND_TANWIN = f"{_UNSEEN}(?:\u0627{_UNSEEN}(?=[\u0621-\u064a])|(?=[\u0621-\u0626\u0628-\u063a\u0641-\u064a]))"
_LOST_SPACE = re.compile(  # one class of characters in front, which the engine looks for before it tries anything
    f"[\u0629\u064b-\u064d](?:(?<=\u0629){_BEHIND_TA}|(?<!\u0629){_BEHIND_TANWIN})"
)
# The same for one such letter or mark: what begins with one character is found many times faster than a class.
_LOST_BEHIND = {
    "\u0629": re.compile(f"\u0629{_BEHIND_TA}"),
    **{mark: re.compile(mark + _BEHIND_TANWIN) for mark in "\u064b\u064c\u064d"},
}


def _spelt_out(ranges: str) -> str:
    """The characters of a class of a regular expression."""
    return re.sub("(.)-(.)", lambda ends: "".join(map(chr, range(ord(ends[1]), ord(ends[2]) + 1))), ranges)


_MARKS = frozenset(_spelt_out(_VOWEL_MARKS + _ACCENTS))
_SURROGATE = re.compile(f"[{chr(0xD800)}-{chr(0xDFFF)}]")  # no literals: UTF-8 has no way to write them
# The blocks of 256 characters, as the first bytes of UTF-16, in which every character folds to one of its own: Latin
# and Arabic, which most texts do with, and punctuation.
_ARABIC_BLOCK = b"\x06"
_COMMON_BLOCKS, _PUNCTUATION = b"\x00" + _ARABIC_BLOCK, b"\x20"
# What is removed, by the block that it stands in.
_REMOVED_CHARACTERS = _spelt_out(_VOWEL_MARKS + _INVISIBLE)
_LATIN_REMOVED = "".join(mark for mark in _REMOVED_CHARACTERS if ord(mark) >> 8 == 0)
_ARABIC_REMOVED = "".join(mark for mark in _REMOVED_CHARACTERS if ord(mark) >> 8 == _ARABIC_BLOCK[0])
_RARELY_REMOVED = "".join(mark for mark in _REMOVED_CHARACTERS if ord(mark) >> 8 not in _COMMON_BLOCKS)
_NEWLINE_LIKE = "\r\u2028\u2029\u0085\x0b\x0c"

_ONE_TO_ONE = {
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیئ", "ي"),
    "ة": "ه",
    "ؤ": "و",
    "ک": "ك",
    "٪": "%",
    "٫": ".",
    "٬": ",",
    **dict.fromkeys("’‘ʼʻ`", "'"),
    **dict.fromkeys("“”„«»‟", '"'),
    **dict.fromkeys("–‑‐−‒", "-"),
    "―": "—",
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    ),
    **dict.fromkeys(_NEWLINE_LIKE, "\n"),
    **{chr(base + n): str(n) for base in (0x0660, 0x06F0) for n in range(10)},
}
_TRANSLATION = str.maketrans(_ONE_TO_ONE)
_COMMON = {old: new for old, new in _ONE_TO_ONE.items() if ord(old) >> 8 in _COMMON_BLOCKS}
_RARE = {old: new for old, new in _ONE_TO_ONE.items() if old not in _COMMON}


def fold_word(word: str) -> str:
    """The folded form of a word of a language table: the same folding that the text goes through."""
    return Folded(word).text


class Folded:
    """A text in its folded form, with the way back.

    Attributes:
        original: the text as it was given.
        text: its folded form; shorter where marks were removed, longer by a space where one was lost between two words.
    """

    __slots__ = ("_added", "_origins", "_shifts", "original", "text")

    def __init__(self, original: str) -> None:
        self.original = original
        self._origins: array[int] | None = None
        self._shifts: list[int] = []
        self._added: list[int] = []
        blocks = _blocks(original)
        rare = blocks.translate(None, _COMMON_BLOCKS)
        plain = not rare.translate(None, _PUNCTUATION)
        if not plain and _NOT_ONE_TO_ONE.search(original):
            self.text, self._origins = _fold_slowly(original)
            return
        text = self._without_marks(blocks, rare)
        self.text = _fold_letters(text if plain else _SURROGATE.sub("\ufffd", text), rare=bool(rare))
        if not original.isascii() and any(
            end in original and pattern.search(original) for end, pattern in _LOST_BEHIND.items()
        ):
            self._add_spaces()

    def _without_marks(self, blocks: bytes, rare: bytes) -> str:
        """Takes out the marks, and remembers where; to look for each is many times faster than for their class."""
        text = self.original
        if not blocks:
            return text
        marks = (
            _LATIN_REMOVED + (_ARABIC_REMOVED if _ARABIC_BLOCK in blocks else "") + (_RARELY_REMOVED if rare else "")
        )
        held = [mark for mark in marks if mark in text]
        if not held:
            return text
        places = sorted(at for mark in held for at in _places(text, mark))
        # Behind the k-th removed character, an offset is k short.
        self._shifts = [at - index for index, at in enumerate(places)]
        for mark in held:
            text = text.replace(mark, "")
        return text

    def _add_spaces(self) -> None:
        """Puts back the spaces that were lost, and remembers where."""
        ends = [match.end() for match in _LOST_SPACE.finditer(self.original)]
        lengths = (len(_REMOVED.sub("", self.original[start:end])) for start, end in pairwise([0, *ends]))
        at = list(accumulate(lengths))
        self.text = " ".join(self.text[start:end] for start, end in pairwise([0, *at, len(self.text)]))
        self._added = [end + index for index, end in enumerate(at)]

    def origin(self, at: int) -> int:
        """The offset in the original of the folded text's character `at`."""
        if self._origins is not None:
            return self._origins[at]
        if not (self._shifts or self._added):
            return at
        if self._added:
            at = max(0, at - bisect_right(self._added, at))  # a space put back is where the word before it ends
        return at + bisect_right(self._shifts, at)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's span of a folded, non-empty span; it runs on over trailing marks and accents."""
        stop = self.origin(end - 1) + 1
        while stop < len(self.original) and self.original[stop] in _MARKS:
            stop += 1
        return self.origin(start), stop

    def quote(self, start: int, end: int) -> str:
        """The original's characters for a folded span."""
        begin, stop = self.span(start, end)
        return self.original[begin:stop]


def _places(text: str, character: str) -> list[int]:
    found, at = [], text.find(character)
    while at >= 0:
        found.append(at)
        at = text.find(character, at + 1)
    return found


def _blocks(text: str) -> bytes:
    """The block of each character of a text that is not plain ASCII: the first byte of its UTF-16.

    Outside the common blocks and punctuation are the characters that do not fold one to one, and surrogates, which no
    engine that works on UTF-8 can take. Most texts hold none, and bytes are looked through many times faster than
    classes of characters.
    """
    return b"" if text.isascii() else text.encode("utf-16-be", "surrogatepass")[::2]


def _fold_letters(text: str, *, rare: bool) -> str:
    """Folds characters one to one. `str.replace` of single characters is several times faster than `translate`."""
    for old, new in _COMMON.items():
        text = text.replace(old, new)
    if rare:
        for old, new in _RARE.items():
            text = text.replace(old, new)
    return text.lower()


def _first_letter(match: re.Match[str]) -> str:
    """The first plain letter of a presentation form, which stands for all that it is made of."""
    return unicodedata.normalize("NFKC", match[0])[:1] or match[0]


def _fold_slowly(original: str) -> tuple[str, array[int]]:
    """Character by character, for texts with ligatures and other characters that fold to several, or several to one."""
    pieces: list[str] = []
    origins = array("I")
    shadow = _COMPATIBILITY.sub(_first_letter, original)
    lost = {match.end() - 1 for match in _LOST_SPACE.finditer(shadow)}
    for at, char in enumerate(_characters(original)):
        piece = _fold_character(char) + (" " if at in lost else "")
        pieces.append(piece)
        for _ in piece:
            origins.append(at)
    return "".join(pieces), origins


def _characters(original: str) -> list[str]:
    """A text's characters; accents typed behind their letter are one with it, and leave their places empty."""
    characters = list(original)
    if not _ACCENT.search(original):  # several times faster than looking for the letter too
        return characters
    for match in _ACCENTED.finditer(original):
        made = unicodedata.normalize("NFC", match[0])
        empty = [""] * (len(match[0]) - len(made))
        characters[match.start() : match.end()] = [made[0], *empty, *made[1:]]
    return characters


@lru_cache(maxsize=4096)
def _fold_character(char: str) -> str:
    plain = _REMOVED.sub("", unicodedata.normalize("NFKC", char)) if _COMPATIBILITY.match(char) else char
    if _SURROGATE.match(char):
        return "\ufffd"
    return "" if _REMOVED.match(char) else plain.translate(_TRANSLATION).lower()
