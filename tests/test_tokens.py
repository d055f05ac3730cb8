"""Tokens are those of the text, whatever was read before it: what is remembered of pieces tells nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker import languages
from tracker.extraction import tokens as module
from tracker.extraction.tokens import Token, tokenise
from tracker.languages.folding import Folded

WORDS = (
    "killed Smith's Rs rs $5m, ر.س ج.م. (54%) 1,234 euros d'euros l' المرشحين، وبالدولار مصرعهموأصيب bn-dollar e.g. x² "
    "a_b 20th US$ £E5 مليون'، «قتيل» . 5 5 7ر1 دولار-يورو R R7 billion."
).split()
PIECES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8)
JOINTS = st.sampled_from([" ", " ", " ", "", "  ", "\n", "، ", "'"])


def _told(text: str, end: int, code: str) -> list[tuple[object, ...]]:
    found = tokenise(text, 0, end, languages.get(code))
    return [tuple(getattr(token, name) for name in Token.__slots__) for token in found]


@pytest.mark.parametrize("code", languages.CODES)
@settings(deadline=None)  # the first reads a language's tables
@given(pieces=PIECES, joint=JOINTS, share=st.floats(0, 1))
def test_what_was_read_before_changes_nothing(code: str, pieces: list[str], joint: str, share: float) -> None:
    text = Folded(joint.join(pieces)).text
    end = round(share * len(text))
    remembered = module._pieces(languages.get(code))
    remembered.clear()
    fresh = _told(text, end, code)
    for piece in ("", *text.split(" ")):  # read apart, then as they stand, then cut anywhere
        _told(piece, len(piece), code)
    _told(text, len(text), code)
    assert _told(text, end, code) == fresh


def test_no_more_is_remembered_than_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_PIECES", 3)
    language = languages.get("en")
    text = "many different words stand in this one sentence"
    remembered = module._pieces(language)
    remembered.clear()
    assert [token.word for token in tokenise(text, 0, len(text), language)] == text.split()
    assert 0 < len(remembered) <= 3


@pytest.mark.parametrize("piece", ["a.b/c", "wordsthatarewrittenwithoutspacesbetween", "." * 1400])
def test_what_no_language_writes_as_a_word_is_not_remembered(piece: str) -> None:
    language = languages.get("en")
    remembered = module._pieces(language)
    remembered.clear()
    assert tokenise(piece, 0, len(piece), language)
    assert not remembered


def test_numbers_and_short_names_are_not_remembered() -> None:
    language = languages.get("en")
    remembered = module._pieces(language)
    remembered.clear()
    text = "rs 500 of rs and 7.5m."
    tokenise(text, 0, len(text), language)
    assert set(remembered) == {"of", "and"}


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text of a million different words would fill the memory of a worker that reads for days."""
    remembered = module._pieces(languages.get("en"))
    remembered.clear()
    monkeypatch.setattr(module, "_MOST_PIECES", 3)
    kept = [(_told(piece, len(piece), "en"), len(remembered))[1] for piece in "alder birch cedar elder".split()]
    assert kept == [1, 2, 3, 1]
