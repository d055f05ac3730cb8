"""A sentence as tokens: words with their proclitics told apart, number literals, marks."""

from __future__ import annotations

import re
import string
from functools import cache
from typing import Literal

from tracker.currencies import LETTERED_SIGNS, LETTERS, SUBUNIT_LETTERS
from tracker.languages.shape import Language

TokenKind = Literal["word", "number", "model", "mark"]

# Words and marks where they touch, each with the white space before it. What holds a digit is read by `_NUMBER`. The
# engine has a short way for `\w`, which takes the low line for a letter.
_CHUNK = re.compile(r"(\s*)(\w+(?:'[^\W\d_]+)?|\S)")
_CHUNK_BESIDE_LOW_LINES = re.compile(r"(\s*)([^\W_]+(?:'[^\W\d_]+)?|\S)")

# One alternative a line; the first that fits wins.
_NUMBER = re.compile(
    r"""
    (?P<flipped> \d{1,3}ر[ ]?\d+(?!\d) | \d{1,3}[ ]\.\d{1,3}(?!\d) )  # 7ر1, 7ر 1 and 5 .58, typed right to left
  | (?P<number>  \d{1,3}(?:[ ]\d{3})++(?:[.,]\d{1,2})?(?![.,]?\d)   # 300 000  1 234,50
               | \d{1,3}(?:'\d{3})++(?:[.,]\d{1,2})?(?!['.,]?\d)     # 1'200'000
               | \d{1,3}(?:،\d{3}){2,}(?![\d،])                     # 1،234،567
               | \d{1,3}،\d{1,3}(?![\d،])                           # 1،212
               | \d+(?:[.,]\d+)*                                    # 1,234.5  9.500.000  2,5
    ) (?P<tail> [a-z]+\d*(?![^\W\d_]) )?                            # 5m  20th  24h
  | (?P<code>    [a-z]{2,4}(?=\d) | (?<=£)[a-z](?=\d) )             # USD3m  Rs5  £E5
  | (?P<model>   [a-z]+\d\w* )                                      # F16  K82
  | (?P<glued>   [^\W\d_]+ )                                       # و3, ال12: letters of a script without models
    """,
    re.VERBOSE,
)
DASHES = frozenset("-—")  # as folding leaves them
_TAG = "#"
_WITHIN_NUMBERS = ".,'،"
_MARKS = frozenset(string.punctuation + "،؛؟…—") - {_TAG}
_DIGIT = re.compile(r"\d")
_DIGIT_BEHIND = re.compile(r"[. ]{0,2}\d")
_MODEL = re.compile(r"[a-z]+\d\w*")
_MOST_PIECES, _LONGEST_PIECE, _MOST_TOKENS = 1 << 15, 32, 4  # words, and no script or link without spaces
_LETTERED = re.compile(r"[a-z]\d+(?:[.,]\d+)*[\s-]?(?P<scale>[a-z]+)")  # R7.4 billion  R20-million
_LETTERED_THOUSANDS = re.compile(r"[a-z]\d{1,3}(?:(?:,\d{3})++|(?: \d{3})++)(?!,?\d)")  # N50,000  R120 000

_LETTERED_PRICE = re.compile(r"r\d{2,4}(?:[.,]\d{2})?(?![^\W_])")  # R75, where a price is told

_Plain = tuple[TokenKind, int, str, str]
"""A token wherever it stands: its kind, the length of its proclitics, its word, its proclitics."""


class Token:
    """A token of a sentence; offsets are those of the folded text. Written out, for there are very many.

    Attributes:
        kind: a word, a number literal, a mark, or a "model": letters and digits in one, which is no number.
        start: where the word itself starts, behind its proclitics.
        word: the folded word without proclitics, or the literal, or the mark.
        prefix: the proclitics that were split off ("و", "بال", …), or "".
        gap: whether white space stands before it (and its proclitics).
        tail: the letters glued behind a number literal ("m", "bn", "th").
        tells: what the word tells of its sentence (`Language.telling`); None for most words.
    """

    __slots__ = ("end", "gap", "kind", "prefix", "start", "tail", "tells", "word")

    def __init__(  # noqa: PLR0917 - what a token is; names at each call would cost time
        self, kind: TokenKind, start: int, end: int, word: str, prefix: str = "", gap: bool = True, tail: str = ""
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.word = word
        self.prefix = prefix
        self.gap = gap
        self.tail = tail
        self.tells: frozenset[str] | None = None

    def moved(self, by: int) -> Token:
        """The same token, so many characters on."""
        moved = Token(self.kind, self.start + by, self.end + by, self.word, self.prefix, self.gap, self.tail)
        moved.tells = self.tells
        return moved


_TYPED_DASHES = {dash: (Token("mark", 0, len(dash), "—"),) for dash in ("--", "---")}


def tokenise(text: str, start: int, end: int, language: Language) -> list[Token]:
    """The tokens of `text[start:end]`, a folded sentence."""
    tokens: list[Token] = []
    pieces = _pieces(language)
    cut = end if text[end : end + 1].strip() else -1  # the last piece goes on behind the sentence
    last, stop = -1, start - 1
    for piece in text[start:end].split(" "):
        begin = stop + 1
        stop = begin + len(piece)
        # A number that has been read may reach into a piece, or end with one.
        if begin < last or not piece or stop == cut:
            last = _read_anew(tokens, text, begin, stop, last, language)
            continue
        same = pieces.get(piece)
        if same is None:
            same = _TYPED_DASHES.get(piece)
        if same is None:
            known = len(tokens)
            last = _read_anew(tokens, text, begin, stop, -1, language)
            if last == stop and _DIGIT.search(piece) is None:
                _note(piece, tokens[known:], begin, language)
            continue
        for token in same:
            tokens.append(token.moved(begin))
        last = stop
    return tokens


def told_by(tokens: list[Token]) -> set[str]:
    """What the words of a sentence tell of it, wherever they stand."""
    told: set[str] = set()
    for token in tokens:
        if token.tells:
            told |= token.tells
    return told


@cache
def _pieces(language: Language) -> dict[str, tuple[Token, ...]]:
    """What was met of late between two spaces, with offsets from there: the same words come again and again, and their
    tables are large."""
    return {}


def _note(piece: str, tokens: list[Token], begin: int, language: Language) -> None:
    """Keeps the tokens of a short piece without digits, unless what stands beside it may make a short name of one."""
    if len(piece) > _LONGEST_PIECE or len(tokens) > _MOST_TOKENS:
        return
    surfaces = (piece[token.start - len(token.prefix) - begin : token.end - begin] for token in tokens)
    if any(surface in language.short_names for surface in surfaces):
        return
    pieces = _pieces(language)
    if len(pieces) >= _MOST_PIECES:
        pieces.clear()
    pieces[piece] = tuple(token.moved(-begin) for token in tokens)


def _read_anew(tokens: list[Token], text: str, begin: int, stop: int, last: int, language: Language) -> int:
    """The tokens of what stands between two spaces, with what each tells; returns where they end."""
    known = len(tokens)
    last = _read_chunks(tokens, text, begin, stop, last, language)
    for at in range(known, len(tokens)):
        tokens[at].tells = language.telling.get(tokens[at].word)
    return last


def _read_chunks(tokens: list[Token], text: str, begin: int, stop: int, last: int, language: Language) -> int:
    """The tokens of a part of a text, behind what has been read; returns where they end."""
    known = _plain_tokens(language)
    chunks = _CHUNK if text.find("_", begin, stop) < 0 else _CHUNK_BESIDE_LOW_LINES
    end = begin
    for space, whole in chunks.findall(text, begin, stop):
        start, chunk = end + len(space), whole
        end = start + len(whole)
        if start < last:  # inside a number that has been read, or begins there (4ر 19مليون)
            if end <= last:
                continue
            start, chunk = last, text[last:end]
        gap = start != last
        same = known.get(chunk)
        if same is not None and not (language.elisions and text[end : end + 1] == "'"):
            kind, glued, word, prefix = same
            tokens.append(Token(kind, start + glued, end, word, prefix, gap))
            last = end
        else:
            last = _read_chunk(tokens, text, start, end, chunk, gap, language)
    return last


def _read_chunk(  # noqa: PLR0917 - where it stands, and what
    tokens: list[Token], text: str, begin: int, stop: int, word: str, gap: bool, language: Language
) -> int:
    """The tokens of letters, or of letters and digits; returns where they end."""
    if language.elisions and (cut := _elided(text, begin, stop, language)):
        tokens.append(Token("word", begin, cut, language.elisions[text[begin:cut]], "", gap))
        return _read_chunks(tokens, text, cut, stop, cut, language) if cut < stop else cut
    if stop - begin == 1 and not word.isalnum():
        if word == _TAG and text[stop : stop + 1].isalpha():
            return begin  # #دولار is the word, and nothing stands before it
        tokens.append(Token("mark", begin, stop, word, "", gap))
        return stop
    if stop - begin == 1 and (names := language.abbreviated.get(word)) and (name := _abbreviation(text, begin, names)):
        tokens.append(Token("word", begin, begin + len(name), name, "", gap))
        return begin + len(name)
    if word.isalpha() or word in language.vocabulary or word in language.short_names:
        _read_word(tokens, text, begin, stop, word, gap, language)
    elif word[0].isalpha() and "'" in word and word.replace("'", "").isalpha():
        tokens.append(Token("word", begin, stop, word.removesuffix("'s"), "", gap))
    else:
        return _read_mixed(tokens, text, begin, stop, language, gap)
    return stop


def _read_word(  # noqa: PLR0917 - where it stands, and what
    tokens: list[Token], text: str, begin: int, stop: int, word: str, gap: bool, language: Language
) -> None:
    """A word that is not the same token everywhere: a short name, or an unknown one; its table has all others."""
    short = language.short_names.get(word)
    entry = language.vocabulary.get(word) if short is not None or len(word) == 1 or not word.isalpha() else None
    if short is not None and (entry is None or _DIGIT_BEHIND.match(text, stop) or _is_number(tokens)):
        tokens.append(Token("word", begin, stop, short, "", gap))
    elif entry is not None:
        prefix, bare = entry
        tokens.append(Token("word", begin + len(prefix), stop, bare, prefix, gap))
    else:
        tokens += _unknown(begin, stop, word, gap, language)


def _unknown(begin: int, stop: int, word: str, gap: bool, language: Language) -> list[Token]:
    """A word of no table, or two that a lost space glued together."""
    cut = language.seam(word)
    if not cut:
        return [Token("word", begin, stop, word, "", gap)]
    prefix, bare = language.vocabulary.get(word[:cut], ("", word[:cut]))
    left = Token("word", begin + len(prefix), begin + cut, bare, prefix, gap)
    prefix, bare = language.vocabulary[word[cut:]]
    return [left, Token("word", begin + cut + len(prefix), stop, bare, prefix, False)]


@cache
def _plain_tokens(language: Language) -> dict[str, _Plain]:
    """The chunks that are the same token wherever they stand."""
    plain: dict[str, _Plain] = {mark: ("mark", 0, mark, "") for mark in _MARKS}
    for chunk, (prefix, bare) in language.vocabulary.items():
        if chunk.isalpha() and chunk not in language.short_names and chunk not in language.abbreviated:
            plain[chunk] = ("word", len(prefix), bare, prefix)
    return plain


def _elided(text: str, begin: int, stop: int, language: Language) -> int:
    """Where a word that is glued to the next by an apostrophe ends (d'euros, d'1,2); 0 where there is none."""
    at = text.find("'", begin, stop + 1)
    return at + 1 if text[begin : at + 1] in language.elisions else 0


def _is_number(tokens: list[Token]) -> bool:
    return bool(tokens) and tokens[-1].kind == "number"


def _abbreviation(text: str, begin: int, names: tuple[str, ...]) -> str | None:
    """The name of money with stops inside that starts here (ر.س), the longest first."""
    for name in names:
        if text.startswith(name, begin) and not text[begin + len(name) : begin + len(name) + 1].isalpha():
            return name
    return None


def _read_mixed(tokens: list[Token], text: str, begin: int, stop: int, language: Language, gap: bool) -> int:
    """The tokens of a chunk with digits, which may reach on over separators; returns where they end."""
    if text[begin:stop].isdecimal() and not _goes_on(text, stop):
        tokens.append(Token("number", begin, stop, text[begin:stop], "", gap))
        return stop
    at = begin
    while at < stop:
        if (names := language.abbreviated.get(text[at])) and (name := _abbreviation(text, at, names)):  # 50ج.م
            tokens.append(Token("word", at, at + len(name), name, "", gap))
            at += len(name)
            continue
        match = _NUMBER.match(text, at)
        if match is None:  # an apostrophe: the 1990's
            at += 1
            continue
        if text[at] in LETTERS and (_is_lettered(text, at, language) or _is_priced(tokens, text, at, language)):
            tokens.append(Token("mark", at, at + 1, LETTERS[text[at]], "", gap))
            at, gap = at + 1, False
            continue
        code = match["code"]
        if code and not _is_unit(code, language) and text[at - 1 : at] + code not in LETTERED_SIGNS:
            match = _MODEL.match(text, at) or match
            tokens.append(Token("model", at, match.end(), match[0], "", gap))
        else:
            _append_alphanumeric(tokens, match, language, gap)
        at = match.end()
        gap = False
    return at


def _goes_on(text: str, stop: int) -> bool:
    """Whether what follows digits may belong to the number (`_NUMBER` tells); most are followed by a word or a sign."""
    follows = text[stop : stop + 2]
    return follows[:1].isalpha() or follows[:1] in _WITHIN_NUMBERS or (follows[:1] == " " and not follows[1:].isalpha())


def _append_alphanumeric(tokens: list[Token], match: re.Match[str], language: Language, gap: bool) -> None:
    begin, stop = match.span()
    if match["glued"]:
        word = match["glued"]
        if word not in language.vocabulary and word[-1] in language.ands and word[:-1] in language.vocabulary:
            prefix, bare = language.vocabulary[word[:-1]]  # شهيداو10
            tokens.append(Token("word", begin + len(prefix), stop - 1, bare, prefix, gap))
            begin, word, gap = stop - 1, word[-1], False
        known = language.vocabulary.get(word, ("", word))
        tokens.append(Token("word", begin + len(known[0]), stop, known[1], known[0], gap))
    elif match["code"]:
        code = language.short_names.get(match["code"], match["code"])
        tokens.append(Token("word", begin, stop, code, "", gap))
    elif match["model"]:
        tokens.append(Token("model", begin, stop, match["model"], "", gap))
    elif match["flipped"]:
        tokens.append(Token("number", begin, stop, match["flipped"], "", gap))
    else:
        _append_number(tokens, match, language, gap)


def _append_number(tokens: list[Token], match: re.Match[str], language: Language, gap: bool) -> None:
    """A literal with what is glued behind it: a scale, a unit, or letters that make it something else (20th)."""
    begin, stop = match.span()
    tail = match["tail"] or ""
    sign = SUBUNIT_LETTERS.get(tail)
    readable = not tail or tail in language.literal_suffixes
    if not readable and (sign or _is_unit(tail, language) or tail + match.string[stop : stop + 1] in LETTERED_SIGNS):
        tokens.append(Token("number", begin, match.end("number"), match["number"], "", gap))
        unit = sign or language.short_names.get(tail, tail)
        tokens.append(Token("mark" if sign else "word", match.end("number"), stop, unit, "", False))
        return
    tokens.append(Token("number" if readable else "model", begin, stop, match["number"], "", gap, tail))


def _is_lettered(text: str, at: int, language: Language) -> bool:
    """Whether a letter before digits may be a sign of money: what follows has a scale, or thousands told apart."""
    amount = _LETTERED.match(text, at)
    scaled = amount is not None and _is_scale(amount["scale"], language)
    return scaled or _LETTERED_THOUSANDS.match(text, at) is not None


def _is_priced(tokens: list[Token], text: str, at: int, language: Language) -> bool:
    """Whether a letter opens what something costs: "worth R75", "about R1720"; not "the R75"."""
    if not tokens or _LETTERED_PRICE.match(text, at) is None:
        return False
    word = tokens[-1].word
    cue = language.money_roles.get((word,))
    return word in language.hedge_ends or word in language.heads or (cue is not None and cue.kind != "noun")


def _is_scale(word: str, language: Language) -> bool:
    number = language.numbers.get(word)
    return word in language.literal_suffixes or (number is not None and number.kind == "scale")


def _is_unit(letters: str, language: Language) -> bool:
    """Whether letters glued to digits are money: a code, or a name that may stand so (Rs500)."""
    name = language.currencies.get(letters)
    return letters in language.currency_codes or letters in language.short_names or (name is not None and name.leads)
