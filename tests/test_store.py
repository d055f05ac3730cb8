"""The store: what goes in, what is the same, what reviewers said; on SQLite and on a real PostgreSQL."""

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, insert, text
from sqlalchemy.exc import DBAPIError

from tests.stored import KILLED, RAISED, Texts, article, dump, put, row_count
from tracker.errors import BrokenArticle, InvalidRequest, StoreError, UnknownRecord
from tracker.extraction.headlines import extract_article
from tracker.records import Article, Figure
from tracker.store import Store, library, open_store, opening, queries, reviewing, schema, upkeep, views, writing
from tracker.store.changes import stamp
from tracker.store.engine import connect, reading
from tracker.store.engine import store_url as parse_url
from tracker.store.engine import writing as transaction
from tracker.store.filters import Filters
from tracker.store.migrate import migrate, newest, revision_of
from tracker.store.rows import identity_of
from tracker.store.schema import metadata


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with open_store(store_url) as opened:
        yield opened
        assert upkeep.check(opened) == []


BURNED = "وأسفر حريق في المرفأ عن مقتل 12 شخصا."


def only(store: Store, filters: Filters | None = None) -> Any:
    (figure,) = queries.page(store, filters or Filters())
    return figure


def test_an_article_and_its_figures_come_back_as_they_went_in(store: Store) -> None:
    given = article(
        RAISED + "\n\n" + BURNED,
        title="مقتل 12 شخصا في حريق",
        source="الميناء",
        url="https://port.example/1",
        published=date(2024, 3, 7),
        lang="ar-EG",
    )
    assert writing.add(store, given) == "added"
    (heading,) = library.headings(store)
    stored = library.article(store, heading.key)
    assert (stored.article, stored.version, stored.language) == (given, 1, "ar")
    assert [each.figure for each in library.figures_of(store, heading.key)] == extract_article(given)
    assert heading.figure_count == 3


@pytest.mark.parametrize("seed", ["03-gaza-toll", "12-arizona-house-money", "13-uk-poll-council-tax"])
def test_the_demo_articles_come_back_as_they_went_in(store: Store, seed: str) -> None:
    (given,) = Texts.read(Path("seeds") / f"{seed}.txt")
    writing.add(store, given)
    key = library.headings(store)[0].key
    assert library.article(store, key).article == given
    assert [each.figure for each in library.figures_of(store, key)] == extract_article(given)


# --------------------------------------------------------------------------------------------- what is the same article


MADE_UP: dict[str, Any] = {"derived_id": True}
FETCHED = MADE_UP | {"url": "https://a.example/x"}
FILE = MADE_UP | {"origin": "/a.txt"}


@pytest.mark.parametrize(
    ("first", "second", "outcome", "articles"),
    [
        # an id in an outlet
        ({}, {}, "unchanged", 1),
        ({}, {"text": KILLED}, "changed", 1),
        ({}, {"source": "other"}, "added", 2),
        ({}, {"id": "b"}, "added", 2),
        ({}, {"title": "Three million"}, "changed", 1),
        ({"title": "Three million"}, {}, "unchanged", 1),
        ({"published": date(2024, 1, 1)}, {"published": date(2024, 1, 2)}, "changed", 1),
        ({"published": date(2024, 1, 1)}, {"published": None}, "unchanged", 1),
        ({"url": "https://a.example/x"}, {"id": "b", "url": "https://a.example/x"}, "added", 2),
        # a URL
        (FETCHED, FETCHED, "unchanged", 1),
        (FETCHED, FETCHED | {"url": "https://a.example/y"}, "added", 2),
        (FETCHED, FETCHED | {"text": KILLED, "source": "A"}, "changed", 1),
        ({"url": "https://a.example/x"}, {"derived_id": True, "id": "z", "url": "https://a.example/x"}, "unchanged", 1),
        # a file
        (FILE, FILE, "unchanged", 1),
        (FILE, FILE | {"text": KILLED}, "changed", 1),
        (FILE, FILE | {"origin": "/moved/a.txt"}, "unchanged", 1),
        (FILE, FILE | {"origin": "/b/a.txt", "text": KILLED}, "added", 2),
        (FILE, FILE | {"origin": "/b.txt", "source": "other"}, "added", 2),
        # a text
        (MADE_UP, MADE_UP | {"id": "b"}, "unchanged", 1),
        (MADE_UP, MADE_UP | {"text": KILLED}, "added", 2),
        (MADE_UP, FETCHED, "changed", 1),
        (FETCHED, MADE_UP, "unchanged", 1),
    ],
)
def test_what_is_the_same_article(
    store: Store, first: dict[str, Any], second: dict[str, Any], outcome: str, articles: int
) -> None:
    assert writing.add(store, article(**first)) == "added"
    assert writing.add(store, article(**second)) == outcome
    before = dump(store)
    assert writing.add(store, article(**second)) == "unchanged"
    assert dump(store) == before
    assert library.count(store) == articles


def meanwhile(store: Store, theirs: Article | None) -> writing.Extract:
    """What finds figures, and is so slow that somebody else brings in an article before it is done."""
    coming = [theirs] if theirs else []

    def extract(given: Article) -> list[Figure]:
        while coming:
            writing.add(store, coming.pop())
        return extract_article(given)

    return extract


@pytest.mark.parametrize(
    ("theirs", "outcome", "version"),
    [
        (None, "changed", 2),
        (article(KILLED), "unchanged", 2),  # the very same
        (article(RAISED + KILLED), "changed", 3),
        (article(url="https://port.example/1"), "changed", 2),
        (article(KILLED, id="b"), "changed", 2),
    ],
)
def test_what_somebody_else_brings_in_while_figures_are_found(
    store: Store, theirs: Article | None, outcome: str, version: int
) -> None:
    put(store)
    assert writing.add(store, article(KILLED), meanwhile(store, theirs)) == outcome
    stored = library.article(store, 1)
    assert (stored.article.text, stored.version) == (KILLED, version)
    assert stored.article.url == (theirs.url if theirs else None)
    assert [each.figure for each in library.figures_of(store, 1)] == extract_article(article(KILLED))


def test_a_first_article_that_somebody_else_brings_in_first(store: Store) -> None:
    assert writing.add(store, article(), meanwhile(store, article())) == "unchanged"
    assert library.count(store) == 1


def test_a_version_that_comes_in_while_the_last_is_read_again(store: Store) -> None:
    put(store)
    assert writing.refresh(store, 1, meanwhile(store, article(KILLED))) is False
    assert [each.figure for each in library.figures_of(store, 1)] == extract_article(article(KILLED))
    assert writing.refresh(store, 999) is False


def test_a_page_that_gets_a_url_later_stays_one_article(store: Store) -> None:
    saved = article(derived_id=True, origin="/saved.html")
    fetched = article(derived_id=True, id="https://a.example/x", url="https://a.example/x")
    outcomes = [writing.add(store, each) for each in (saved, fetched, saved, fetched)]
    assert outcomes == ["added", "changed", "unchanged", "unchanged"]
    later = fetched.model_copy(update={"text": KILLED})
    assert writing.add(store, later) == "changed"
    assert library.count(store) == 1


@pytest.mark.parametrize(
    "given",
    [
        # one text under two headlines, days or addresses, and under none
        [MADE_UP | {"published": date(2024, 1, day)} for day in (1, 2)] + [MADE_UP],
        [MADE_UP, *(MADE_UP | {"published": date(2024, 1, day)} for day in (1, 2))],
        [MADE_UP | {"title": "A"}, MADE_UP | {"title": "B"}, MADE_UP],
        [FILE | {"title": "A"}, FILE | {"origin": "/b.txt", "title": "B"}, FILE | {"origin": "/c.txt"}],
        [FETCHED, FETCHED | {"url": "https://a.example/y"}, MADE_UP],
        # one article in two versions, as a crawl holds them
        [FETCHED, FETCHED | {"text": KILLED}],
        [{"id": "7"}, {"id": "7", "text": KILLED}, {"id": "7", "title": "A"}],
        [{"id": "7", "published": date(2024, 1, 1)}, {"id": "7", "published": date(2024, 1, 2)}],
    ],
)
def test_an_input_that_is_at_odds_with_itself_changes_nothing_the_second_time(
    store: Store, given: list[dict[str, Any]]
) -> None:
    for fields in given:
        writing.add(store, article(**fields))
    digest, rows = upkeep.digest(store), dump(store)
    for fields in given:
        writing.add(store, article(**fields))
    assert upkeep.digest(store) == digest
    assert dump(store)["versions"] == rows["versions"]


def test_texts_that_tell_different_days_are_different_articles(store: Store) -> None:
    outcomes = [writing.add(store, article(**MADE_UP, published=date(2024, 1, day))) for day in (1, 2, 2)]
    assert outcomes == ["added", "added", "unchanged"]
    assert [each.published for each in library.headings(store)] == [date(2024, 1, 2), date(2024, 1, 1)]


def test_an_outlet_that_is_told_later_is_filled_in(store: Store) -> None:
    assert put(store, source=None, **FILE) == "added"
    assert put(store, source="The Port", **FILE) == "changed"
    assert put(store, source="Another", **FILE) == "unchanged"
    assert library.headings(store)[0].outlet == "The Port"
    assert only(store, Filters(outlets=("The Port",))).outlet == "The Port"


def test_a_url_that_many_articles_share_is_nobodys_name(store: Store) -> None:
    home = "https://a.example/"
    for number in (1, 2):
        writing.add(store, article(id=str(number), url=home, text=f"It cost ${number} million."))
    assert writing.add(store, article(derived_id=True, url=home, text="It cost $3 million.")) == "added"
    assert library.count(store) == 3


def test_the_same_text_from_two_outlets_is_two_articles_that_know_of_each_other(store: Store) -> None:
    for outlet in ("A", "B", "C"):
        put(store, RAISED, source=outlet)
    put(store, KILLED, source="A", id="other")
    key = next(each.key for each in library.headings(store) if each.outlet == "B")
    assert sorted(each.outlet for each in library.twins(store, key)) == ["A", "C"]


def test_the_same_twice_changes_nothing_at_all(store: Store) -> None:
    given = [each for path in sorted(Path("seeds").glob("*.txt"))[:6] for each in Texts.read(path)]
    for each in given:
        writing.add(store, each)
    rows, digest = dump(store), upkeep.digest(store)
    assert [writing.add(store, each) for each in given] == ["unchanged"] * 6
    assert (dump(store), upkeep.digest(store)) == (rows, digest)


def test_every_change_has_another_stamp(store: Store) -> None:
    seen = [stamp(store)]

    def changed() -> bool:
        seen.append(stamp(store))
        return seen[-1] not in seen[:-1]

    put(store, LONG)
    assert changed()
    put(store, LONG)
    assert not changed()
    put(store, LONG, published=date(2024, 1, 1))
    assert changed()
    put(store, KILLED)
    assert changed()
    figure = only(store)
    reviewing.review(store, figure.key, "accept", reviewer="Mona")
    assert changed()
    writing.refresh(store, figure.article_key, rules(killed="13"))
    assert changed()
    views.save_view(store, "all", Filters(), creator="Mona")
    assert changed()
    views.delete_view(store, "all")
    assert changed()


def test_the_digest_is_of_the_content_and_not_of_the_order(store: Store, tmp_path: Path) -> None:
    other = open_store(f"sqlite:///{tmp_path / 'other.db'}")  # SQLite keeps no connection open
    one, two = article(id="1"), article(id="2", text=KILLED)
    for each in (one, two):
        writing.add(store, each)
    for each in (two, one):
        writing.add(other, each)
    assert upkeep.digest(store) == upkeep.digest(other)
    assert upkeep.article_digests(store) == upkeep.article_digests(other)
    reviewing.review(other, only(other, Filters(words="12")).key, "accept", reviewer="Mona")
    assert upkeep.digest(store) != upkeep.digest(other)
    changed = set(upkeep.article_digests(store).items()) ^ set(upkeep.article_digests(other).items())
    assert {identity for identity, _ in changed} == {identity_of(two)}


@pytest.mark.parametrize("field", ["id", "title", "source", "url", "text"])
@pytest.mark.parametrize("char", ["\0", "\ud800"])
def test_what_no_database_takes_is_refused(store: Store, field: str, char: str) -> None:
    with pytest.raises(BrokenArticle):
        writing.add(store, article(**{field: f"It cost $3 {char}million"}))
    assert library.count(store) == 0


def test_nothing_of_an_article_that_breaks_is_left(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dump(store)

    def broken(*arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(writing.search, "put", broken)
    with pytest.raises(RuntimeError):
        writing.add(store, article())
    assert dump(store) == before


def test_values_keep_all_their_digits(store: Store) -> None:
    put(store, "It cost $0.61, then $12,345,678,901,234.56, then nearly $1,000,000,000,000.")
    lows = [str(each.figure.low) for each in queries.page(store, Filters(), "text")]
    assert lows == ["0.61", "12345678901234.56", "1000000000000"]


# ------------------------------------------------------------------------------------------- versions, rules, reviews


LONG = "The council met. A fire killed 12 people on Sunday. Repairs cost $5 million."


def test_an_old_text_is_kept_for_ever(store: Store) -> None:
    put(store, LONG, title="Fire kills 12")
    put(store, "Correction. " + LONG, title="Fire kills dozens")
    key = library.headings(store)[0].key
    assert library.article(store, key).version == 2
    old = library.text_of(store, key, 1)
    assert (old.title, old.text) == ("Fire kills 12", LONG)
    assert library.text_of(store, key, 2).text.startswith("Correction")
    with pytest.raises(UnknownRecord):
        library.text_of(store, key, 3)
    for action in ("UPDATE versions SET text = ''", "DELETE FROM versions"):
        with pytest.raises((DBAPIError, StoreError), match="never changed"), transaction(store.engine) as connection:
            connection.execute(text(action))


def test_a_new_version_keeps_figures_and_their_reviews(store: Store) -> None:
    put(store, LONG)
    killed, cost = queries.page(store, Filters(), "text")
    reviewing.review(store, killed.key, "accept", reviewer="Mona")
    reviewing.review(store, cost.key, "reject", reviewer="Mona")
    put(
        store,
        "The mayor spoke for $9 an hour. The council met. A fire killed 12 people on Sunday. Nothing was repaired.",
    )
    found = {
        each.key: each for each in queries.page(store, Filters(statuses=("current", "moved", "changed", "vanished")))
    }
    assert (found[killed.key].review, found[killed.key].status, found[killed.key].version) == ("accepted", "current", 2)
    assert (found[cost.key].review, found[cost.key].status, found[cost.key].version) == ("rejected", "vanished", 1)
    assert len(found) == 3
    assert queries.count(store, Filters()) == 2


def rules(**texts: str) -> Any:
    """Rules that find figures otherwise: each named text of the article is told with another value, or not at all."""

    def extract(given: Article) -> list[Figure]:
        made = []
        for figure in extract_article(given):
            change = texts.get(figure.unit or "", "same")
            if change == "gone":
                continue
            if change == "shorter":
                made.append(figure.model_copy(update={"end": figure.end - 1, "text": figure.text[:-1]}))
            elif change == "same":
                made.append(figure)
            else:
                made.append(
                    figure.model_copy(update={"low": type(figure.low)(change), "high": type(figure.high)(change)})
                )
        return made

    return extract


@pytest.mark.parametrize(
    ("change", "reviewed", "status", "value"),
    [
        ("same", True, "current", "12"),
        ("13", True, "changed", "13"),
        ("13", False, "current", "13"),
        ("shorter", True, "moved", "12"),
        ("shorter", False, "current", "12"),
        ("gone", True, "vanished", "12"),
        ("gone", False, None, None),
    ],
)
def test_new_rules_keep_every_review(
    store: Store, change: str, reviewed: bool, status: str | None, value: str | None
) -> None:
    put(store, LONG)
    killed = only(store, Filters(kinds=("casualty",)))
    if reviewed:
        reviewing.review(store, killed.key, "accept", reviewer="Mona", note="seen")
    assert writing.refresh(store, killed.article_key, rules(killed=change)) == (change != "same")
    if status is None:
        with pytest.raises(UnknownRecord):
            queries.figure(store, killed.key)
        return
    now = queries.figure(store, killed.key)
    assert (now.status, str(now.figure.low), now.review) == (status, value, "accepted" if reviewed else "unreviewed")
    assert [line.note for line in reviewing.history(store, killed.key)] == (["seen"] if reviewed else [])
    assert writing.refresh(store, killed.article_key) == (change != "same")  # the old rules again
    now = queries.figure(store, killed.key)
    assert str(now.figure.low) == "12"
    assert now.status == ("changed" if status == "changed" else "moved" if status == "moved" else "current")


def test_refresh_is_asked_for_by_the_rules_name(store: Store) -> None:
    put(store, LONG)
    assert writing.outdated(store) == []
    key = library.headings(store)[0].key
    assert writing.outdated(store, "other rules") == [key]
    assert writing.refresh(store, key) is False


def test_a_correction_holds_over_new_rules(store: Store) -> None:
    put(store, LONG)
    killed = only(store, Filters(kinds=("casualty",)))
    reviewing.review(
        store, killed.key, "correct", reviewer="Mona", correction={"low": "14", "high": "14", "group": "civilians"}
    )
    assert queries.figure(store, killed.key).figure.low == 14
    writing.refresh(store, killed.article_key, rules(killed="15"))
    now = queries.figure(store, killed.key)
    assert (now.figure.low, now.figure.group, now.status, now.review) == (14, "civilians", "changed", "corrected")
    assert only(store, Filters(least=14, most=14)).key == killed.key
    reviewing.review(store, killed.key, "accept", reviewer="Adam")
    now = queries.figure(store, killed.key)
    assert (now.figure.low, now.figure.group, now.status, now.review) == (15, None, "current", "accepted")


def test_the_log_of_reviews_only_grows(store: Store) -> None:
    put(store, KILLED)
    figure = only(store)
    for decision, correction, note in (
        ("accept", None, None),
        ("note", None, "ask the ministry"),
        ("correct", {"hedge": "at_least"}, "the ministry says so"),
        ("reject", None, ""),
    ):
        reviewing.review(store, figure.key, decision, reviewer=" Mona ", correction=correction, note=note)  # type: ignore[arg-type]
    log = reviewing.history(store, figure.key)
    assert [(line.decision, line.reviewer, line.note) for line in log] == [
        ("accept", "Mona", None),
        ("note", "Mona", "ask the ministry"),
        ("correct", "Mona", "the ministry says so"),
        ("reject", "Mona", None),
    ]
    assert [line.figure.hedge for line in log] == ["exact", "exact", "exact", "at_least"]
    assert log[2].correction == {"hedge": "at_least"}
    assert (only(store).review, only(store).figure) == ("rejected", figure.figure)
    for action in ("UPDATE reviews SET note = ''", "DELETE FROM reviews", "DELETE FROM figures"):
        with pytest.raises((DBAPIError, StoreError)), transaction(store.engine) as connection:
            connection.execute(text(action))
    assert reviewing.history(store, figure.key) == log


@pytest.mark.parametrize(
    ("decision", "correction", "note", "part"),
    [
        ("maybe", None, None, "no decision"),
        ("note", None, " ", "needs words"),
        ("correct", None, None, "fields that are set right"),
        ("accept", {"low": "3"}, None, "no other decision"),
        ("correct", {"text": "x"}, None, "cannot be corrected"),
        ("correct", {"low": "many"}, None, "low"),
        ("correct", {"low": "NaN"}, None, "finite"),
        ("correct", {"low": "20"}, None, "above high"),
        ("correct", {"unit": "USD"}, None, "unit"),
        ("correct", {"recipient": "x"}, None, "recipient"),
        ("note", None, "a\0b", "NUL"),
    ],
)
def test_a_review_that_cannot_be_meant(
    store: Store, decision: Any, correction: dict[str, Any] | None, note: str | None, part: str
) -> None:
    put(store, KILLED)
    with pytest.raises(InvalidRequest, match=part) as refused:
        reviewing.review(store, only(store).key, decision, reviewer="Mona", correction=correction, note=note)
    assert "\n" not in str(refused.value)
    with pytest.raises(InvalidRequest, match="name"):
        reviewing.review(store, only(store).key, "accept", reviewer=" ")
    assert reviewing.history(store, only(store).key) == []


def test_a_review_of_nothing(store: Store) -> None:
    with pytest.raises(UnknownRecord):
        reviewing.review(store, 17, "accept", reviewer="Mona")


def test_views_are_kept_by_name(store: Store) -> None:
    toll = Filters(kinds=("casualty",), units=("killed",), since=date(2024, 1, 1), words="غزة")
    views.save_view(store, "toll", Filters(), creator="Mona")
    views.save_view(store, " toll ", toll, creator="Adam")
    views.save_view(store, "money", Filters(least="1e6"), creator="Adam")  # type: ignore[arg-type]
    assert [(view.name, view.creator) for view in views.saved_views(store)] == [("money", "Adam"), ("toll", "Adam")]
    assert views.saved_views(store)[1].filters == toll
    with store.engine.begin() as connection:
        newer = {"name": "of a newer version", "creator": "Adam", "saved": datetime.now(UTC)}
        connection.execute(insert(schema.views).values(filters={"colour": "red"}, **newer))
    assert [view.name for view in views.saved_views(store)] == ["money", "toll"]
    views.delete_view(store, "money")
    assert len(views.saved_views(store)) == 1
    with pytest.raises(UnknownRecord):
        views.delete_view(store, "money")
    with pytest.raises(InvalidRequest):
        views.save_view(store, " ", toll, creator="Adam")


# ------------------------------------------------------------------------------------------------ opening and upkeep


def test_a_store_of_the_first_revision_is_brought_up_with_its_data(store: Store, store_url: str) -> None:
    old = store
    for path in sorted(Path("seeds").glob("0[1-3]*.txt")):
        writing.add(old, Texts.read(path)[0])
    figure = queries.page(old, Filters())[0]
    reviewing.review(old, figure.key, "accept", reviewer="Mona")
    rows, digest = {name: each for name, each in dump(old).items() if name != "meta"}, upkeep.digest(old)
    with transaction(old.engine) as connection:
        later = "views meta article_search figure_search counted touched worded tallies".split()
        for table in (*later, "tallies_by_month", "tallies_by_value", "tallies_by_word"):
            connection.execute(text(f"DROP TABLE {table}"))
        if connection.dialect.name == "sqlite":
            for action in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER figures_{action}_touches"))
        else:
            connection.execute(text("DROP FUNCTION figures_touched CASCADE"))
        connection.execute(text("DROP INDEX ix_articles_outlet"))
        connection.execute(text("CREATE INDEX ix_articles_outlet_id ON articles (outlet, id)"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert revision_of(old.engine) == "0001"
    new = reopened(store, store_url)
    assert revision_of(new.engine) == newest()
    assert {name: each for name, each in dump(new).items() if name != "meta"} == rows
    assert (upkeep.digest(new), upkeep.check(new)) == (digest, [])
    assert queries.count(new, Filters(words="دولار")) > 0
    assert reviewing.history(new, figure.key)[0].reviewer == "Mona"


def reopened(store: Store, url: str) -> Store:
    """The store opened once more, as by another process; its connections are closed with the first."""
    open_store(url).close()
    return store


def test_the_first_revision_can_still_be_made(store_url: str) -> None:

    engine = connect(parse_url(store_url))
    migrate(engine, "0001")
    assert revision_of(engine) == "0001"
    engine.dispose()
    with open_store(store_url) as store:
        assert put(store, KILLED) == "added"
        assert queries.count(store, Filters(words="fire")) == 1


def test_migrations_make_what_the_schema_says(store: Store) -> None:

    with reading(store.engine) as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    others = [each for each in differences if not ("remove" in str(each[0]) and "_search" in str(each[1]))]
    assert others == []


def test_a_store_of_a_newer_tracker_is_left_alone(store: Store, store_url: str) -> None:
    with transaction(store.engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="newer tracker"):
        open_store(store_url)
    assert revision_of(store.engine) == "9999"


def test_another_programs_database_is_left_alone(store_url: str) -> None:

    engine = connect(parse_url(store_url))
    with transaction(engine) as connection:
        connection.execute(text("CREATE TABLE customers (name TEXT)"))
    with pytest.raises(StoreError, match="another program"):
        open_store(store_url)
    assert row_count(engine, "customers") == 0
    engine.dispose()


def test_words_that_were_folded_by_other_rules_are_indexed_anew(store: Store, store_url: str) -> None:
    put(store, KILLED)
    with transaction(store.engine) as connection:
        connection.execute(text("UPDATE meta SET value = 'older' WHERE name = 'words'"))
        statement = "INSERT INTO figure_search(figure_search) VALUES ('delete-all')"
        connection.execute(text(statement if store.engine.dialect.name == "sqlite" else "DELETE FROM figure_search"))
    assert queries.count(store, Filters(words="fire")) == 0
    assert queries.count(reopened(store, store_url), Filters(words="fire")) == 1


def test_words_that_another_program_has_just_indexed_are_not_indexed_twice(
    store: Store, store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, KILLED)
    with transaction(store.engine) as connection:
        folded = connection.execute(text("SELECT value FROM meta WHERE name = 'words'")).scalar_one()
        connection.execute(text("UPDATE meta SET value = 'older' WHERE name = 'words'"))
    count_up = opening.count_up

    def meanwhile_indexed(engine: Engine, seconds: float) -> None:
        """Between the look and the writing."""
        count_up(engine, seconds)
        with transaction(store.engine) as connection:
            connection.execute(text("UPDATE meta SET value = :folded WHERE name = 'words'"), {"folded": folded})

    monkeypatch.setattr(opening, "count_up", meanwhile_indexed)
    monkeypatch.setattr(opening, "rebuild", lambda _: pytest.fail("it was indexed again"))
    assert queries.count(reopened(store, store_url), Filters(words="fire")) == 1


def test_a_backup_is_a_store(store: Store, tmp_path: Path) -> None:
    put(store, LONG, title="Fire kills 12")
    put(store, LONG + " Later.", title="Fire kills 13")
    reviewing.review(store, queries.page(store, Filters())[0].key, "reject", reviewer="Mona")
    views.save_view(store, "all", Filters(), creator="Mona")
    file = tmp_path / "copy.db"
    upkeep.backup(store, file)
    copy = open_store(f"sqlite:///{file}", must_exist=True)
    assert (upkeep.digest(copy), upkeep.check(copy)) == (upkeep.digest(store), [])
    assert queries.count(copy, Filters(words="fire")) == queries.count(store, Filters(words="fire")) > 0
    assert put(copy, KILLED, id="new") == "added"
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []
    with pytest.raises(InvalidRequest, match="exists"):
        upkeep.backup(store, file)
    with pytest.raises(StoreError, match="cannot be written"):
        upkeep.backup(store, tmp_path / "nowhere" / "copy.db")


def test_info_counts_what_is_there(store: Store) -> None:
    put(store, LONG)
    found = upkeep.info(store)
    assert (found.rows["articles"], found.rows["figures"], found.revision) == (1, 2, newest())
    assert found.size and found.size > 1000


@pytest.mark.parametrize(
    ("damage", "part"),
    [
        ("UPDATE figures SET start = start + 1", "does not quote"),
        ("UPDATE articles SET text = text || '.'", "not the one that came in"),
        ("DELETE FROM figures", "has 0 figures of 2"),
    ],
)
def test_check_sees_damage(store_url: str, damage: str, part: str) -> None:
    with open_store(store_url) as store:
        put(store, LONG)
        with transaction(store.engine) as connection:
            connection.execute(text(damage))
        assert any(part in problem for problem in upkeep.check(store))


def test_check_sees_a_damaged_file(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    with open_store(f"sqlite:///{file}") as store:
        for number in range(60):
            put(store, f"{LONG} {number}", id=str(number))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    whole = file.read_bytes()

    def found(damaged: bytes) -> list[str]:
        other = tmp_path / f"{secrets.token_hex(4)}.db"  # beside which no log of the last one lies
        other.write_bytes(damaged)
        try:
            with open_store(f"sqlite:///{other}") as store:
                return upkeep.check(store)
        except StoreError as error:  # so much that it cannot be looked through
            return [str(error)]

    assert found(whole) == []
    assert "damaged" in found(whole[:-page])[0]
    assert "damaged" in found(whole[: len(whole) // 2])[0]
    for at in range(2 * page, len(whole), 7 * page):
        assert "damaged" in found(whole[:at] + bytes(page) + whole[at + page :])[0]


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("mysql://localhost/x", "cannot hold a store"),
        ("sqlite://", "cannot hold a store"),
        ("sqlite:///:memory:", "cannot hold a store"),
        ("nonsense", "no database URL"),
        ("sqlite:////proc/nowhere/store.db", "choose another place"),
        ("postgresql://127.0.0.1:1/x", "check that the server runs"),
        ("mysql://user:secret@localhost/x", "cannot hold a store"),
    ],
)
def test_a_url_that_is_no_stores(url: str, part: str) -> None:
    with pytest.raises(StoreError, match=part) as refused:
        open_store(url)
    assert "\n" not in str(refused.value)
    assert "secret" not in str(refused.value)


def test_a_file_that_is_no_store(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    file.write_bytes(b"just some words, and a good many of them, so that it is longer than any header" * 50)
    with pytest.raises(StoreError, match="is no store"):
        open_store(f"sqlite:///{file}")
    with pytest.raises(StoreError, match="no store yet"):
        open_store(f"sqlite:///{tmp_path / 'none.db'}", must_exist=True)
    assert not (tmp_path / "none.db").exists()


# ------------------------------------------------------------------------------------------------------ what is found


def test_of_very_many_problems_the_first_are_told(store_url: str) -> None:
    with open_store(store_url) as store:
        for number in range(25):
            put(store, f"A fire killed {number + 2} people.", id=str(number))
        with transaction(store.engine) as connection:
            connection.execute(text("UPDATE articles SET text_hash = 'another'"))
        problems = upkeep.check(store)
    assert len(problems) == 21
    assert set(problems[:20]) == {f"article {key}: its text is not the one that came in" for key in range(1, 21)}
    assert problems[20] == "… and maybe more"


def test_a_figure_without_its_article_is_told(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    with open_store(f"sqlite:///{file}") as store:
        put(store, KILLED)
        with closing(sqlite3.connect(file)) as careless:  # without the check of references, which the store turns on
            careless.execute("DELETE FROM articles")
            careless.commit()
        assert "figures, row 1: belongs to a row that is not there" in upkeep.check(store)


def test_an_index_that_lacks_a_row_is_told(tmp_path: Path) -> None:
    """As a computer leaves a file that loses its power over a disk which promises more than it does."""
    file = tmp_path / "store.db"
    with open_store(f"sqlite:///{file}") as store:
        put(store, KILLED)
    known = "FROM sqlite_master WHERE type = 'index' AND tbl_name = 'figures' AND sql LIKE '%outlet%'"
    with closing(sqlite3.connect(file, isolation_level=None)) as broken:
        broken.execute("PRAGMA writable_schema = ON")
        index = broken.execute(f"SELECT type, name, tbl_name, rootpage, sql {known} LIMIT 1").fetchone()
        broken.execute("DELETE FROM sqlite_master WHERE name = ?", (index[1],))
    with closing(sqlite3.connect(file, isolation_level=None)) as broken:
        broken.execute("UPDATE figures SET outlet = 'another'")
        broken.execute("PRAGMA writable_schema = ON")
        broken.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", index)
    with open_store(f"sqlite:///{file}") as store:
        assert f"the file is damaged: row 1 missing from index {index[1]}" in upkeep.check(store)


@pytest.mark.parametrize("name", ["none/copy.db", "n" * 300, "full.db"])
def test_a_backup_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    if name == "full.db":
        monkeypatch.setattr(Path, "replace", failing)
    with open_store(f"sqlite:///{tmp_path / 'store.db'}") as store:
        put(store, KILLED)
        with pytest.raises(StoreError, match="cannot be written"):
            upkeep.backup(store, tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir() if "store" not in path.name) == []


def failing(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_sample_beyond_all_peoples_is_none(store: Store) -> None:
    def boasting(given: Article) -> list[Figure]:
        return [each.model_copy(update={"sample_size": 10**30}) for each in extract_article(given)]

    writing.add(store, article("A poll of 900 voters found that 48% back Ida Brandt."), boasting)
    assert [each.figure.sample_size for each in library.figures_of(store, 1)] == [None]
