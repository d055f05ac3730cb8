"""A sentence as tokens: words with their proclitics told apart, number literals, marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from tracker.languages.shape import Language

TokenKind = Literal["word", "number", "model", "mark"]

# Words and marks, which nearly all tokens are. What holds a digit is read by `_NUMBER`.
_CHUNK = re.compile(r"([^\W_]+(?:'[^\W\d_]+)?)|([^\s\w]|_)")

# One alternative a line; the first that fits wins.
_NUMBER = re.compile(
    r"""
    (?P<flipped> \d{1,3}ر\d+(?!\d) | \d{1,3}[ ]\.\d{1,3}(?!\d) )    # 7ر1 and 5 .58, typed right to left
  | (?P<number>  \d{1,3}(?:[ ]\d{3})+(?![.,]?\d)                    # 300 000
               | \d{1,3}،\d{1,3}(?![\d،])                           # 1،212
               | \d+(?:[.,]\d+)*                                    # 1,234.5  9.500.000  2,5
    ) (?P<tail> [a-z]+\d*(?![^\W\d_]) )?                            # 5m  20th  24h
  | (?P<code>    [a-z]{3}(?=\d) )                                   # USD3m
  | (?P<model>   [a-z]+\d\w* )                                      # F16  K82
  | (?P<glued>   [^\W\d_]+ )                                       # و3, ال12: letters of a script without models
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class Token:
    """A token of a sentence; offsets are those of the folded text.

    Attributes:
        kind: a word, a number literal, a mark, or a "model": letters and digits in one, which is no number.
        start: where the word itself starts, behind its proclitics.
        word: the folded word without proclitics, or the literal, or the mark.
        prefix: the proclitics that were split off ("و", "بال", …), or "".
        gap: whether white space stands before it (and its proclitics).
        tail: the letters glued behind a number literal ("m", "bn", "th").
    """

    kind: TokenKind
    start: int
    end: int
    word: str
    prefix: str = ""
    gap: bool = True
    tail: str = ""


def tokenise(text: str, start: int, end: int, language: Language) -> list[Token]:
    """The tokens of `text[start:end]`, a folded sentence."""
    tokens: list[Token] = []
    append = tokens.append
    known = language.vocabulary.get
    last = -1
    for match in _CHUNK.finditer(text, start, end):
        begin, stop = match.span()
        if begin < last:  # inside a number that has been read
            continue
        gap = begin != last
        last = stop
        word = match[0]
        if match.lastindex == 2:
            append(Token("mark", begin, stop, word, "", gap))
            continue
        entry = known(word)
        if entry is not None:
            prefix, bare = entry
            append(Token("word", begin + len(prefix), stop, bare, prefix, gap))
        elif word.isalpha():
            append(Token("word", begin, stop, word, "", gap))
        elif word[0].isalpha() and "'" in word and word.replace("'", "").isalpha():
            append(Token("word", begin, stop, word.removesuffix("'s"), "", gap))
        else:
            last = _read_mixed(tokens, text, begin, stop, language, gap)
    return tokens


def _read_mixed(tokens: list[Token], text: str, begin: int, stop: int, language: Language, gap: bool) -> int:
    """The tokens of a chunk with digits, which may reach on over separators; returns where they end."""
    at = begin
    while at < stop:
        match = _NUMBER.match(text, at)
        if match is None:  # a character that is neither letter nor decimal digit: ², ½
            at += 1
            continue
        _append_alphanumeric(tokens, match, language, gap)
        at = match.end()
        gap = False
    return at


def _append_alphanumeric(tokens: list[Token], match: re.Match[str], language: Language, gap: bool) -> None:
    begin, stop = match.span()
    if match["glued"]:
        known = language.vocabulary.get(match["glued"], ("", match["glued"]))
        tokens.append(Token("word", begin + len(known[0]), stop, known[1], known[0], gap))
    elif match["code"]:
        kind: TokenKind = "word" if match["code"] in language.currency_codes else "model"
        tokens.append(Token(kind, begin, stop, match["code"], "", gap))
    elif match["model"]:
        tokens.append(Token("model", begin, stop, match["model"], "", gap))
    elif match["flipped"]:
        tokens.append(Token("number", begin, stop, match["flipped"], "", gap))
    else:
        tail = match["tail"] or ""
        readable = not tail or tail in language.literal_suffixes
        tokens.append(Token("number" if readable else "model", begin, stop, match["number"], "", gap, tail))
