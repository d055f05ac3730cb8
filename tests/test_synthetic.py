"""The made-up articles: always the same, all different, and with figures that the tracker finds."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from random import Random

import pytest

import tracker
from benchmarks.synthetic import LONGEST, NEWSROOMS, SHORTEST, Newsroom, Scene, article, articles
from tracker.records import Article, Figure

MANY = 3_000
SAMPLE = 150


@pytest.fixture(scope="module")
def made() -> list[Article]:
    return list(articles(MANY, seed=1))


def of(lang: str, made: list[Article]) -> Iterator[Article]:
    return islice((each for each in made if each.lang == lang), SAMPLE)


def test_a_seed_and_a_number_tell_an_article(made: list[Article]) -> None:
    assert list(articles(20, seed=1)) == made[:20]
    assert list(articles(5, seed=1, first=100)) == made[100:105]
    assert article(17, seed=1) == made[17]
    assert article(17, seed=2) != made[17]


@pytest.mark.parametrize("field", ["id", "text", "url"])
def test_no_two_are_alike(field: str, made: list[Article]) -> None:
    both = [*made, *articles(MANY, seed=2)]
    assert len({getattr(each, field) for each in both}) == len(both)


def test_their_lengths(made: list[Article]) -> None:
    lengths = sorted(len(each.text) for each in made)
    assert lengths[0] >= SHORTEST and lengths[-1] <= LONGEST
    assert lengths[0] < 400 and lengths[-1] > 5_000
    assert 700 < lengths[MANY // 2] < 1_500


def test_both_languages_and_all_outlets_write(made: list[Article]) -> None:
    languages = Counter(each.lang for each in made)
    assert languages.keys() == {"ar", "en"}
    assert min(languages.values()) > MANY / 3
    assert {each.source for each in made} == {name for room in NEWSROOMS for name, _ in room.outlets}


def test_everything_is_told_about_each(made: list[Article]) -> None:
    for each in made:
        assert each.title and each.source and each.published and each.url
        assert each.url.split("/")[2].endswith(".example"), "a host that nobody can own"
        assert "{" not in each.text + each.title


@pytest.mark.parametrize(("lang", "bytes_a_figure"), [("ar", (300, 1_400)), ("en", (200, 700))])
def test_the_tracker_finds_their_figures(lang: str, bytes_a_figure: tuple[int, int], made: list[Article]) -> None:
    texts = [each.text for each in of(lang, made)]
    found = [tracker.extract(text) for text in texts]
    assert all(found), "each opens with a figure"
    kinds = Counter(figure.kind for figures in found for figure in figures)
    assert min(kinds[kind] for kind in ("money", "percent", "casualty")) > SAMPLE / 3
    least, most = bytes_a_figure
    assert least <= sum(len(text.encode()) for text in texts) / kinds.total() <= most


@pytest.mark.parametrize("room", NEWSROOMS, ids=lambda room: room.lang)
def test_a_sentence_holds_figures_where_it_should(room: Newsroom) -> None:
    scenes = [Scene(room, Random(number)) for number in range(5)]
    telling = [template for beat in room.beats for template in (*beat.leads, *beat.figures)]
    assert [template for template in telling if not all(figures_of(template, scenes))] == []
    assert [template for template in room.plain if any(figures_of(template, scenes))] == []


def figures_of(template: str, scenes: list[Scene]) -> list[list[Figure]]:
    return [tracker.extract(template.format_map(scene)) for scene in scenes]
