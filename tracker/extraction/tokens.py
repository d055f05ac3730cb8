"""A sentence as tokens: words with their proclitics told apart, number literals, marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from tracker.languages.shape import Language

TokenKind = Literal["word", "number", "model", "mark"]

# One alternative a line; the first that fits wins.
_TOKEN = re.compile(
    r"""
    (?P<flipped> \d{1,3}ر\d+(?!\d) | \d{1,3}[ ]\.\d{1,3}(?!\d) )    # 7ر1 and 5 .58, typed right to left
  | (?P<number>  \d{1,3}(?:[ ]\d{3})+(?![.,]?\d)                # 300 000
               | \d{1,3}،\d{1,3}(?![\d،])                           # 1،212
               | \d+(?:[.,]\d+)*                                    # 1,234.5  9.500.000  2,5
    ) (?P<tail> [a-z]+\d*(?![^\W\d_]) )?                            # 5m  20th  24h
  | (?P<code>    [a-z]{3}(?=\d) )                                   # USD3m
  | (?P<model>   [a-z]+\d\w* )                                      # F16  K82
  | (?P<word>    [^\W\d_]+(?:'[^\W\d_]+)? )
  | (?P<mark>    \S )
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
    last = -1
    vocabulary = language.vocabulary
    for match in _TOKEN.finditer(text, start, end):
        begin, stop = match.span()
        group = match.lastgroup
        gap = begin != last
        last = stop
        if group == "word":
            word = match.group()
            known = vocabulary.get(word)
            if known is None:
                word = word.removesuffix("'s") if "'" in word else word
                known = vocabulary.get(word)
            if known is None:
                tokens.append(Token("word", begin, stop, word, "", gap))
            else:
                prefix, bare = known
                tokens.append(Token("word", begin + len(prefix), stop, bare, prefix, gap))
        elif group == "mark":
            tokens.append(Token("mark", begin, stop, match.group(), "", gap))
        else:
            _append_alphanumeric(tokens, match, language, gap)
    return tokens


def _append_alphanumeric(tokens: list[Token], match: re.Match[str], language: Language, gap: bool) -> None:
    begin, stop = match.span()
    if match["code"]:
        kind: TokenKind = "word" if match["code"] in language.currency_codes else "model"
        tokens.append(Token(kind, begin, stop, match["code"], "", gap))
    elif match["model"]:
        tokens.append(Token("model", begin, stop, match["model"], "", gap))
    elif match["flipped"]:
        tokens.append(Token("number", begin, stop, match["flipped"], "", gap))
    else:
        tail = match["tail"] or ""
        known = not tail or tail in language.literal_suffixes
        tokens.append(Token("number" if known else "model", begin, stop, match["number"], "", gap, tail))
