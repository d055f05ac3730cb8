"""How a language says an amount: for reading back what the spellers spell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.numerals.ar_speller import spell as spell_ar
from tests.numerals.en_speller import spell as spell_en


@dataclass(frozen=True)
class Saying:
    """A sentence with a gap for an amount, the currency behind the number, and how the number before it is spelled.

    Amounts start at three: "one dollar" and the duals have forms of their own, which the corpus rows hold.
    """

    lang: str
    frame: str
    currency: str
    unit: str
    spell: Callable[[int], str]

    def amount(self, value: int) -> str:
        return f"{self.spell(value)} {self.currency}"

    def sentence(self, value: int) -> str:
        return self.frame.format(self.amount(value))


def _nominative(n: int) -> str:
    return spell_ar(n, construct=True)


def _genitive(n: int) -> str:
    return spell_ar(n, False, True, True)


def _feminine(n: int) -> str:
    return spell_ar(n, True, False, True)


def _british(n: int) -> str:
    return spell_en(n, british=True)


def _transcript(n: int) -> str:
    return spell_en(n, hyphens=False)


SAYINGS = {
    "ar nominative": Saying("ar", "كلفة المشروع {} وفق البيان", "دولار", "USD", _nominative),
    "ar genitive": Saying("ar", "وقّع العقد بقيمة {} أمس", "دولار", "USD", _genitive),
    "ar feminine": Saying("ar", "ثمن القطعة {} فقط", "ليرة تركية", "TRY", _feminine),
    "en american": Saying("en", "The project cost {} in all.", "dollars", "USD", spell_en),
    "en british": Saying("en", "The project cost {} in all.", "euros", "EUR", _british),
    "en transcript": Saying("en", "The project cost {} in all.", "dollars", "USD", _transcript),
}
