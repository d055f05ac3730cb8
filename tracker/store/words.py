"""Search over folded words: what goes into the index, and what a person's words ask of it.

Neither SQLite's nor PostgreSQL's own text search folds Arabic, maps digits or parts proclitics. So both are given words
that are folded already, in two rows: the words as they stand (for phrases), and behind them what is left of each when a
proclitic is taken off (والأحزاب is found as الأحزاب and as أحزاب).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from itertools import chain

from tracker import languages
from tracker.languages.folding import fold_word

_WORD = re.compile(r"[^\W_]+")
_TERM = re.compile(r'"([^"]*)"|(\S+)')
_SHORTEST_BARE = 3
_LONGEST_WORD = 100
_LONGEST_SENTENCE = 2_000  # characters that are worth remembering
_MOST_WORDS = 60_000  # of one text: what PostgreSQL can index of it
_EDITION = "f032a44450ff"


def words_of(text: str) -> list[str]:
    """The folded words of a text, in its order: letters without marks, Western digits."""
    folded = fold_word(text)
    words: list[str] = _WORD.findall(folded)
    if not unicodedata.is_normalized("NFD", folded):  # else no letter of it carries an accent
        words = [_plain(word) for word in words]
    if len(max(words, key=len, default="")) > _LONGEST_WORD:
        words = [word[:_LONGEST_WORD] for word in words]
    return words


def indexed(*texts: str | None) -> tuple[list[str], list[str]]:
    """What the index holds of texts: their words in order, and the further forms by which these can be found."""
    words = [word for text in texts if text for word in _row(text)][:_MOST_WORDS]
    return words, sorted(set(chain.from_iterable(map(bare_forms, set(words)))))


def _row(text: str) -> Iterable[str]:
    """The words of a text; a sentence or a headline is asked for again with every figure that it has."""
    return words_of(text) if len(text) > _LONGEST_SENTENCE else _sentence(text)


@lru_cache(maxsize=256)
def _sentence(text: str) -> tuple[str, ...]:
    return tuple(words_of(text))


@lru_cache(maxsize=1 << 16)  # news repeats its words
def bare_forms(word: str) -> tuple[str, ...]:
    """What is left of a folded word without each proclitic that it may open with."""
    lengths = range(1, min(_longest_proclitic(), len(word) - _SHORTEST_BARE) + 1)
    return tuple(word[length:] for length in lengths if word[:length] in _proclitics())


@dataclass(frozen=True)
class Term:
    """One thing that must be found: one of these phrases, each a row of words; `opens` asks for a beginning only."""

    phrases: tuple[tuple[str, ...], ...]
    opens: bool = False


def asked(words: str) -> list[Term]:
    """What a person's words ask for: every word, or every phrase in quotes; `word*` asks for a beginning.

    A definite noun is looked for without its article too: الأحزاب finds أحزاب.
    """
    terms = []
    for quoted, single in _TERM.findall(words):
        row = tuple(words_of(quoted or single))
        if row:
            terms.append(Term(_spellings(row), opens=bool(single) and single.endswith("*")))
    return terms


def searched_for(words: str) -> list[str]:
    """The words and phrases that a search asks for, in every form that it looks for: what is shown as found."""
    return [" ".join(phrase) for term in asked(words) for phrase in term.phrases]


def _spellings(row: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    if len(row) > 1:
        return (row,)
    (word,) = row
    return (row, *((bare,) for bare in _without_article(word)))


def _without_article(word: str) -> Iterator[str]:
    for length in range(2, min(_longest_proclitic(), len(word) - _SHORTEST_BARE) + 1):
        if word[:length] in _proclitics() and word[:length].endswith(_articles()):
            yield word[length:]


def edition() -> str:
    """A name for how words are folded and parted: an index that was made under another name is made anew.

    Whoever opens a store asks for it, and to make it takes the tables of all languages, most of a second. So it is
    written down, and a test holds it to what `made_edition` makes.
    """
    return _EDITION


def made_edition() -> str:
    """The name, made of what becomes of every letter and proclitic: it changes when that does and only then."""
    letters = map(chr, (*range(0x20, 0x700), *range(0xFB50, 0xFF00)))
    probe = " ".join([*(f"{letter} b{letter}b" for letter in letters), *(f"{each}abcd" for each in _proclitics())])
    words, bare = indexed(probe)
    return sha256(repr((sorted(words), bare)).encode()).hexdigest()[:12]


@cache
def _proclitics() -> frozenset[str]:
    return frozenset(each for code in languages.CODES for each in languages.get(code).proclitics)


@cache
def _articles() -> tuple[str, ...]:
    return tuple(each for code in languages.CODES for each in languages.get(code).definite_proclitics)


@cache
def _longest_proclitic() -> int:
    return max(map(len, _proclitics()))


@lru_cache(maxsize=1 << 16)
def _plain(word: str) -> str:
    """Without accents, which readers leave out."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
