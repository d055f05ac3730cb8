"""The accuracy gate: it holds on the real corpus, and it would shut on a worse score or another corpus."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from benchmarks import accuracy
from benchmarks.accuracy import CORPUS, FLOORS, Annotated, Pinned, corpus_hash, main, moves, numbers, read_floors
from benchmarks.scoring import Pair, Score

TEXT = "The fund granted $5 million to the town, and at least 20 people were killed in the flood."
FIGURES: list[dict[str, Any]] = [
    {
        "kind": "money",
        "text": "$5 million",
        "low": "5000000",
        "high": "5000000",
        "hedge": "exact",
        "unit": "USD",
        "role": "aid",
    },
    {
        "kind": "casualty",
        "text": "20 people",
        "low": "20",
        "high": "20",
        "hedge": "at_least",
        "unit": "killed",
        "role": None,
    },
]
SUBJECTS = {"raised", "contributed", "spent", "balance", "aid", "deal"}
SUBJECTS |= {"vote_share", "lead", "approval", "disapproval", "opinion", "turnout"}


def figure(number: int, **fields: Any) -> dict[str, Any]:
    start = TEXT.index(FIGURES[number]["text"])
    return {**FIGURES[number], "start": start, "end": start + len(FIGURES[number]["text"]), **fields}


def write_article(folder: Path, figures: list[dict[str, Any]], text: str = TEXT) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "a.txt").write_text(text, encoding="utf-8")
    article = {"id": "a", "lang": "en", "figures": figures}
    (folder / "a.json").write_text(json.dumps(article), encoding="utf-8")


class Gate:
    """A corpus of one article with its floors, and what the gate says to it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.corpus, self.floors, self._capsys = folder / "articles", folder / "floors.json", capsys
        write_article(self.corpus, [figure(0), figure(1)])
        assert self.run("--repin") == 0

    def run(self, *options: str) -> int:
        status = main(["--corpus", str(self.corpus), "--floors", str(self.floors), *options])
        self.said, self.complained = self._capsys.readouterr()
        return status

    def pinned(self) -> accuracy.Numbers:
        held = read_floors(self.floors)
        assert held is not None
        return held.floors

    def pin(self, name: str, level: str, floor: float) -> None:
        held = read_floors(self.floors)
        assert held is not None
        held.floors[name][level] = floor
        accuracy.write_floors(self.floors, held)


@pytest.fixture
def gate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Gate:
    return Gate(tmp_path, capsys)


# ------------------------------------------------------------------------------------------------- the real corpus


def test_every_floor_of_the_real_corpus_holds(capsys: pytest.CaptureFixture[str]) -> None:
    status = main([])
    assert (status, capsys.readouterr().err) == (0, "")


def test_the_real_floors_belong_to_the_real_corpus() -> None:
    pinned = read_floors(FLOORS)
    assert pinned is not None
    assert pinned.corpus == corpus_hash(CORPUS)
    assert set(pinned.floors) == {
        f"{lang} {kind}" for lang in ("ar", "en", "fr") for kind in ("casualty", "money", "percent")
    }
    assert all(0.5 < floors["value"] <= 1 for floors in pinned.floors.values())


ARTICLES = accuracy.read_corpus(CORPUS)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_an_annotation_is_well_formed(article: Annotated) -> None:
    spans = [(wanted["start"], wanted["end"]) for wanted in article.figures]
    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans)), "two spans overlap"
    for wanted in article.figures:
        assert article.text[wanted["start"] : wanted["end"]] == wanted["text"] == wanted["text"].strip()
        low, high = Decimal(wanted["low"]), Decimal(wanted["high"])
        assert low < high if wanted["hedge"] in ("range", "magnitude") else low == high
        left_open = wanted["role"] is None and article.lang == "fr"  # tests/gold/README.md
        assert left_open or (wanted["role"] is None) == (wanted["kind"] == "casualty")
        assert ("direction" in wanted) == (wanted["role"] == "change")
        assert ("subject" in wanted) <= (wanted["role"] in SUBJECTS)
        assert (wanted["kind"] == "percent") == (wanted["unit"] in ("%", "pp"))


def test_the_corpus_is_large_enough() -> None:
    assert sum(article.lang == "ar" for article in ARTICLES) >= 16
    assert sum(article.lang == "en" for article in ARTICLES) >= 15
    assert sum(article.lang == "fr" for article in ARTICLES) >= 15
    assert len({article.id for article in ARTICLES}) == len(ARTICLES)
    texts = [path.stem for folder in CORPUS for path in folder.glob("*.txt")]
    assert sorted(texts) == sorted(path.stem for folder in CORPUS for path in folder.glob("*.json"))


# ----------------------------------------------------------------------------------------------------- its own logic


def test_a_plain_run_holds_and_changes_nothing(gate: Gate) -> None:
    before = gate.floors.read_bytes()
    assert (gate.run(), gate.complained) == (0, "")
    assert "every floor holds" in gate.said
    assert gate.floors.read_bytes() == before


@pytest.mark.parametrize("options", [[], ["--raise"]])
def test_a_score_below_its_floor_fails_and_no_floor_goes_down(gate: Gate, options: list[str]) -> None:
    gate.pin("en money", "value", 1.0)
    gate.corpus.joinpath("b.txt").write_text("It cost £3.", encoding="utf-8")
    gate.corpus.joinpath("b.json").write_text('{"id": "b", "lang": "en", "figures": []}', encoding="utf-8")
    accuracy.write_floors(gate.floors, Pinned(corpus_hash([gate.corpus]), gate.pinned()))
    before = gate.floors.read_bytes()
    assert gate.run(*options) == 1
    assert "en money: value fell from 1.0000 to 0.6666" in gate.complained
    assert gate.floors.read_bytes() == before


def test_a_score_that_vanished_fails(gate: Gate) -> None:
    held = read_floors(gate.floors)
    assert held is not None
    accuracy.write_floors(gate.floors, Pinned(held.corpus, {**held.floors, "fr money": {"value": 0.8}}))
    assert gate.run() == 1
    assert "fr money: value fell from 0.8000 to 0.0000" in gate.complained


@pytest.mark.parametrize("options", [[], ["--raise"]])
@pytest.mark.parametrize("change", ["text", "annotation", "article"])
def test_a_changed_corpus_fails_without_repin(gate: Gate, change: str, options: list[str]) -> None:
    if change == "text":
        write_article(gate.corpus, [figure(0), figure(1)], TEXT + " It rained.")
    elif change == "annotation":
        write_article(gate.corpus, [figure(0), figure(1, hedge="exact")])
    else:
        gate.corpus.joinpath("a.json").rename(gate.corpus / "z.json")
        gate.corpus.joinpath("a.txt").rename(gate.corpus / "z.txt")
    before = gate.floors.read_bytes()
    assert gate.run(*options) == 1
    assert "the corpus is not the pinned one" in gate.complained
    assert gate.floors.read_bytes() == before


def test_repin_takes_a_changed_corpus_and_says_aloud_what_it_lowers(gate: Gate) -> None:
    write_article(gate.corpus, [figure(0), figure(1, hedge="exact")])
    assert gate.run("--repin") == 0
    assert "the corpus changed" in gate.said
    assert "en casualty: unit fell from 1.0000 to 0.0000, its floor is LOWERED" in gate.said
    assert gate.pinned()["en casualty"] == {"value": 1.0, "unit": 0.0}
    assert gate.run() == 0


def test_a_risen_score_is_pinned_when_it_is_asked_for(gate: Gate) -> None:
    gate.pin("en money", "role", 0.5)
    assert gate.run() == 0
    assert "en money: role rose from 0.5000 to 1.0000; pin it with --raise" in gate.said
    assert gate.pinned()["en money"]["role"] == 0.5
    assert gate.run("--raise") == 0
    assert gate.pinned()["en money"]["role"] == 1.0


def test_without_floors_it_fails(gate: Gate) -> None:
    gate.floors.unlink()
    assert gate.run() == 1
    assert "--repin" in gate.complained
    assert not gate.floors.exists()


def test_errors_are_listed_with_their_context(gate: Gate) -> None:
    wrong = figure(1, hedge="exact")
    write_article(gate.corpus, [figure(0, role="cost"), wrong])
    gate.run("--errors", "--repin")
    assert (
        "a: differs in its role: annotated exact 5000000 USD cost; found exact 5000000 USD aid: The fund" in gate.said
    )
    assert "a: differs in its unit: annotated exact 20 killed; found at_least 20 killed: … " in gate.said
    assert "[20 people] were killed in the flood." in gate.said


@pytest.mark.parametrize("options", [["--raise", "--repin"], ["--corpus", "nowhere"]])
def test_wrong_usage(gate: Gate, options: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        gate.run(*options)


# --------------------------------------------------------------------------------------------------------- its parts


def test_scores_are_pinned_rounded_down_and_casualties_have_no_role() -> None:
    casualties, amounts = Score(), Score()
    casualties.add([Pair(figure(1), figure(1), 3), Pair(figure(1), figure(1), 3), Pair(figure(1), None, 0)])
    amounts.add([Pair(figure(0, subject="fund"), figure(0, subject="fund"), 2)])
    assert numbers({"en casualty": casualties, "en money": amounts}) == {
        "en casualty": {"value": 0.8, "unit": 0.8},
        "en money": {"value": 1.0, "unit": 1.0, "role": 0.0, "subject": 1.0},
    }
    thirds = Score()
    thirds.add([Pair(figure(1), figure(1), 3), Pair(None, figure(1), 0)])
    assert numbers({"ar casualty": thirds})["ar casualty"]["value"] == 0.6666


def test_moves_see_new_and_vanished_scores() -> None:
    told = [str(move) for move in moves({"a": {"value": 0.5}}, {"b": {"unit": 0.25}})]
    assert told == ["a: value rose from 0.0000 to 0.5000", "b: unit fell from 0.2500 to 0.0000"]
