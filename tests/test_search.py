"""Search over folded words: what is found whatever marks, letters, digits and prefixes it is written with."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.stored import put
from tracker.store import Store, library, open_store, queries, words
from tracker.store.filters import Filters

TEXTS = {
    "marks": "قُتِلَ 5 أشخاص في انفجار.",
    "hamza": "أنفقت الأحزاب 23 مليون دولار.",
    "bare": "أنفقت احزاب صغيرة مليون دولار.",
    "digits": "بلغت الكلفة ٢٣ مليون ريال سعودي.",
    "and_the": "تلقت الجمعيات والأحزاب 7 ملايين يورو.",
    "for_the": "رصدت الحكومة للأحزاب 9 ملايين يورو.",
    "with": "فاز الرجل بحزب قديم وبنسبة 12% من الأصوات.",
    "ministry": "أعلنت وزارة الصحة مقتل 8 مدنيين.",
    "the_ministry": "قالت الوزارة إن 9 مدنيين قتلوا.",
    "english": "The Ministry's café raised $1,200,000 for voters' groups.",
    "tatweel": "ارتفـــع عدد القتلى إلى 40 قتيلا.",
    "persian": "جمع حزب کبیر ۲۳ مليون دولار.",
}


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Store]]:
    folder = tmp_path_factory.mktemp("search")
    with open_store(f"sqlite:///{folder / 'store.db'}") as store:
        fill(store)
        yield {"sqlite": store}


def fill(store: Store) -> None:
    for name, text in TEXTS.items():
        put(store, text, id=name)


FOUND = [
    ("قتل", "marks"),
    ("قُتِلَ", "marks"),
    ("قتلَ", "marks"),
    ("الأحزاب", "hamza bare and_the for_the"),
    ("الاحزاب", "hamza bare and_the for_the"),
    ("أحزاب", "hamza bare and_the for_the"),
    ("احزاب", "hamza bare and_the for_the"),
    ("والأحزاب", "hamza bare and_the for_the"),
    ("للأحزاب", "hamza bare and_the for_the"),
    ("حزب", "with persian"),
    ("23", "hamza digits persian"),
    ("٢٣", "hamza digits persian"),
    ("۲۳", "hamza digits persian"),
    ("وزارة", "ministry the_ministry"),
    ("الوزارة", "ministry the_ministry"),
    ("ارتفع", "tatweel"),
    ("كبير", "persian"),
    ("ministry", "english"),
    ("MINISTRY", "english"),
    ("cafe", "english"),
    ("café", "english"),
    ("1,200,000", "english"),
    ("rais*", "english"),
    ("rais", ""),
    ("أنفقت دولار", "hamza bare"),
    ('"23 مليون"', "hamza digits persian"),
    ('"مليون 23"', ""),
    ("مليون 23", "hamza digits persian"),
    ("زاره", "ministry"),  # و may open the word or belong to it: found rather than missed
    ("كتاب", ""),
    ('"', "*"),
    ("  ", "*"),
    ("؟!", "*"),
    ("AND OR NOT", ""),
    ("x' | 'y", ""),
    ('raised" OR "x', ""),
    ("raised:*", "english"),
    ("^raised", "english"),
    ("words:raised", ""),
]


@pytest.mark.parametrize(("asked", "expected"), FOUND)
def test_figures_are_found_by_the_words_around_them(stores: dict[str, Store], asked: str, expected: str) -> None:
    check(stores["sqlite"], asked, expected)


def check(store: Store, asked: str, expected: str) -> None:
    wanted = sorted(TEXTS) if expected == "*" else sorted(expected.split())
    filters = Filters(words=asked)
    assert sorted({each.article_id for each in queries.page(store, filters)}) == wanted
    assert sorted(each.id for each in library.headings(store, filters)) == wanted


def test_both_databases_find_the_same(postgres_url: str) -> None:
    with open_store(postgres_url) as store:
        fill(store)
        for asked, expected in FOUND:
            check(store, asked, expected)


@settings(max_examples=examples(60), deadline=None)
@given(asked=st.text(max_size=30))
def test_nothing_that_is_typed_breaks_the_search(stores: dict[str, Store], asked: str) -> None:
    queries.count(stores["sqlite"], Filters(words=asked))


@settings(max_examples=examples(300), deadline=None)
@given(text=st.text(alphabet="قتلوالبفكأإآىةabcé٢٣19 \u064e\u0640\u200f._'", max_size=60))
def test_every_word_of_a_text_finds_it(text: str) -> None:
    row, bare = words.indexed(text)
    for word in text.split():
        for term in words.asked(f'"{word}"'):
            assert any(set(phrase) <= {*row, *bare} for phrase in term.phrases)


def test_a_word_is_found_however_long_it_is(store_url: str) -> None:
    with open_store(store_url) as store:
        put(store, f"The {'harbour' * 1_000} cost $5 million.", id="long")  # more than PostgreSQL takes
        put(store, "The harbour cost $6 million.", id="short")
        for asked, expected in (("harbour" * 1_000, ["long"]), ("harbour" * 20, ["long"]), ("harbour", ["short"])):
            assert [each.id for each in library.headings(store, Filters(words=asked))] == expected


def test_a_text_of_millions_of_words_can_be_indexed(store_url: str) -> None:
    long = "Costs rose by $5 million. " + " ".join(f"word{number}" for number in range(300_000))
    with open_store(store_url) as store:
        put(store, long, id="long")
        assert [each.id for each in library.headings(store, Filters(words="word17"))] == ["long"]
        put(store, long + " more", id="long")
        assert library.count(store) == 1


def test_how_words_are_folded_has_the_name_that_is_written_down() -> None:
    assert words.made_edition() == words.edition(), "words are folded in another way: write its name into words.py"


def test_an_index_of_words_folded_in_another_way_is_made_anew_and_said_so(
    store_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as before:
        before.setattr(words, "edition", lambda: "an older one")
        with open_store(store_url) as store:
            assert not caplog.messages  # an empty store has nothing to be made anew
            put(store, "Costs rose by $5 million.", id="a")
            with store.engine.begin() as connection:
                connection.exec_driver_sql(
                    "DELETE FROM figure_search" if store_url.startswith("postgresql") else _EMPTY
                )
    with open_store(store_url) as store:
        assert [message for message in caplog.messages if "search index is made anew" in message]
        assert queries.count(store, Filters(words="costs")) == 1
    caplog.clear()
    with open_store(store_url):
        assert not caplog.messages


_EMPTY = "INSERT INTO figure_search (figure_search) VALUES ('delete-all')"
