"""The script behind `make exhaustive`: it reads, and it would see what is misread."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.numerals import exhaustive, sayings
from tests.numerals.sayings import SAYINGS


@pytest.mark.parametrize("name", SAYINGS)
@pytest.mark.parametrize(
    "numbers", [range(3, 130), range(995, 1112), range(99_990, 100_210), range(999_950, 1_000_001)]
)
def test_reads_back(name: str, numbers: range) -> None:
    assert exhaustive.misread(name, numbers) == []


def test_a_misreading_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = replace(SAYINGS["en american"], spell=lambda n: sayings.spell_en(n + (n == 7)))
    monkeypatch.setitem(SAYINGS, "en american", wrong)
    assert len(exhaustive.misread("en american", range(3, 20))) == 1


def test_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert exhaustive.main(["--up-to", "50"]) == 0
    assert capsys.readouterr().out == f"{48 * len(SAYINGS)} amounts read, 0 misread\n"
