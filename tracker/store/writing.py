"""Articles go in: one transaction an article, and the same article again changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Connection, RowMapping, Select, delete, exists, insert, or_, select, update

from tracker.errors import BrokenArticle
from tracker.extraction.edition import edition
from tracker.extraction.headlines import extract_article
from tracker.records import Article, Figure
from tracker.store import search
from tracker.store.changes import note_change
from tracker.store.counted import touch
from tracker.store.engine import lock, reading, writing
from tracker.store.indexing import article_entry, figure_entry
from tracker.store.matching import Known, Plan, reconcile
from tracker.store.opening import Store
from tracker.store.rows import Heading, article_of, article_row, figure_from_json, figure_of, figure_row, identity_of
from tracker.store.schema import articles, figures, reviews, versions

Outcome = Literal["added", "unchanged", "changed"]
Extract = Callable[[Article], list[Figure]]

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_SAID_AGAIN = ("title", "text", "lang", "url", "published")


def add(store: Store, article: Article, extract: Extract = extract_article) -> Outcome:
    """Put an article and its figures into the store.

    An article that is known (see `rows.identity_of`) with another text or title becomes its next version: the old text
    is kept, and reviewed figures stay reviewed. A text that has been replaced already is no news: the same input again,
    which may hold both, changes nothing. What the new one leaves open (a date, a URL) stays as it was. A made-up name
    tells nothing: where only that differs and the outlet and the text are the same, it is the same article.

    Args:
        store: the store.
        article: the article.
        extract: what finds its figures; called only if there is something new.

    Raises:
        BrokenArticle: A field holds a NUL or half a character, which no database takes.
    """
    check_article(article)
    with reading(store.engine) as connection:
        known = _find(connection, article)
        if known is not None and not _is_news(connection, known, article):
            return "unchanged"
    found = extract(_merged(known, article))
    with writing(store.engine) as connection:
        lock(connection, identity_of(article), article.text_hash)
        row = _find(connection, article, to_change=True)
        if row is None:
            _insert(connection, article, found)
            return "added"
        if not _is_news(connection, row, article):
            return "unchanged"
        merged = _merged(row, article)  # somebody else may have added a version meanwhile
        _replace(connection, row, merged, extract(merged) if row != known else found)
        return "changed"


def outdated(store: Store, current: str | None = None) -> list[int]:
    """The keys of the articles whose figures were found by other rules than today's."""
    with reading(store.engine) as connection:
        asked = (
            select(articles.c.key)
            .where(articles.c.edition != (edition() if current is None else current))
            .order_by(articles.c.key)
        )
        return list(connection.execute(asked).scalars())


def refresh(store: Store, key: int, extract: Extract = extract_article) -> bool:
    """Find an article's figures again, by today's rules; reviews stay with their figures.

    Returns:
        Whether any figure is another than before.
    """
    with reading(store.engine) as connection:
        before = _by_key(connection, key)
    if before is None:
        return False
    found = extract(article_of(before))
    with writing(store.engine) as connection:
        lock(connection, str(before["identity"]), str(before["text_hash"]))
        row = _by_key(connection, key, to_change=True)
        if row is None or row["version"] != before["version"]:
            return False  # a new version came in meanwhile, read by whoever brought it
        changed = _reread(connection, row, found, row["version"], same_text=True)
        connection.execute(
            update(articles).where(articles.c.key == key).values(edition=edition(), figure_count=len(found))
        )
        if changed:
            note_change(connection)
        return changed


# ------------------------------------------------------------------------------------------------ which article it is


def _find(connection: Connection, article: Article, *, to_change: bool = False) -> RowMapping | None:
    """The row of this article, if the store knows it.

    Args:
        connection: a transaction.
        article: the article.
        to_change: keep the row from others until the transaction ends.
    """
    row = _first(connection, _rows().where(articles.c.identity == identity_of(article)))
    if row is None and article.derived_id:
        row = _at_its_url(connection, article) or _with_its_text(connection, article)
    return _by_key(connection, row["key"], to_change=True) if row is not None and to_change else row


def _at_its_url(connection: Connection, article: Article) -> RowMapping | None:
    """The one article at this URL; where several have it, it is a site's and tells nothing."""
    if not article.url:
        return None
    rows = connection.execute(_rows().where(articles.c.url == article.url).limit(2)).mappings().all()
    return rows[0] if len(rows) == 1 else None


def _with_its_text(connection: Connection, article: Article) -> RowMapping | None:
    """The outlet's article with this very text, unless the two tell different headlines, days or addresses."""
    same = (articles.c.text_hash == article.text_hash) & (articles.c.outlet == (article.source or ""))
    asked = _rows().where(same, articles.c.derived_id)
    if article.url:
        asked = asked.where(articles.c.url.is_(None))
    if article.title:
        asked = asked.where(or_(articles.c.title.is_(None), articles.c.title == article.title))
    if article.published:
        asked = asked.where(articles.c.published.in_([None, article.published]))
    return _first(connection, asked.order_by(articles.c.key))


def _by_key(connection: Connection, key: int, *, to_change: bool = False) -> RowMapping | None:
    asked = _rows().where(articles.c.key == key)
    return _first(connection, asked.with_for_update() if to_change else asked)


def _rows() -> Select[Any]:
    return select(articles)


def _first(connection: Connection, asked: Select[Any]) -> RowMapping | None:
    return connection.execute(asked).mappings().first()


def _is_news(connection: Connection, row: RowMapping, article: Article) -> bool:
    """Whether the article says anything that the row, and the versions that it replaced, do not."""
    if not news(row, article):
        return False
    if article.text_hash == row["text_hash"] and article.title in (None, row["title"]):
        return True
    replaced = select(versions.c.version).where(
        versions.c.article_key == row["key"], versions.c.text_hash == article.text_hash
    )
    if article.title is not None:
        replaced = replaced.where(versions.c.title == article.title)
    return connection.execute(replaced).first() is None


def news(row: Mapping[Any, Any], article: Article | Heading) -> dict[str, Any]:
    """What the article says that the row does not; an outlet only where the row has none."""
    said = {field: getattr(article, field) for field in _SAID_AGAIN}
    news = {field: value for field, value in said.items() if value is not None and value != row[field]}
    return news | ({"source": article.source} if article.source and not row["outlet"] else {})


def _merged(row: RowMapping | None, article: Article) -> Article:
    """The article with what only the store knows of it."""
    return article if row is None else article_of(row).model_copy(update=news(row, article))


def check_article(article: Article) -> None:
    """Whether a database takes the article.

    Raises:
        BrokenArticle: A field holds a NUL or half a character.
    """
    for field in ("id", "title", "source", "url", "lang", "origin", "text"):
        value = getattr(article, field) or ""
        if _UNSTORABLE.search(value):
            shown = article.id.encode("ascii", "replace").decode().replace("\0", "?")
            raise BrokenArticle(f'{shown}: "{field}" holds a NUL or half a character; export it again without')


# --------------------------------------------------------------------------------------------------------- new figures


def _insert(connection: Connection, article: Article, found: Sequence[Figure]) -> None:
    row = article_row(article) | {
        "identity": identity_of(article),
        "added": datetime.now(UTC),
        "version": 1,
        "edition": edition(),
        "figure_count": len(found),
    }
    key = connection.execute(insert(articles).values(row)).inserted_primary_key[0]  # type: ignore[index]
    search.put(connection, "article_search", [article_entry(key, article.title, article.text)])
    _insert_figures(connection, key, 1, article_row(article), found)


def _insert_figures(
    connection: Connection, article_key: int, version: int, article: dict[str, Any], found: Sequence[Figure]
) -> None:
    if not found:
        return
    about = {field: article[field] for field in ("outlet", "language", "published")}
    about |= {"article_key": article_key, "version": version, "status": "current", "review": "unreviewed"}
    rows = [figure_row(figure) | about for figure in found]
    made = connection.execute(insert(figures).returning(figures.c.key, sort_by_parameter_order=True), rows)
    entries = [figure_entry(key, article["title"], row) for key, row in zip(made.scalars(), rows, strict=True)]
    search.put(connection, "figure_search", entries)


def _replace(connection: Connection, row: RowMapping, article: Article, found: Sequence[Figure]) -> None:
    """The article's next version, or the same text with more known about it."""
    new = article_row(article)
    same_text = (new["text"], new["title"]) == (row["text"], row["title"])
    version = row["version"]
    if not same_text:
        old = {field: row[field] for field in ("version", "title", "text", "text_hash")}
        connection.execute(insert(versions).values(old | {"article_key": row["key"], "replaced": datetime.now(UTC)}))
        version += 1
    _reread(connection, row, found, version, same_text=same_text, article=new)
    search.take(connection, "article_search", [article_entry(row["key"], row["title"], row["text"])])
    search.put(connection, "article_search", [article_entry(row["key"], new["title"], new["text"])])
    known_by = {"id": row["id"], "derived_id": row["derived_id"], "origin": row["origin"]}
    values = new | known_by | {"version": version, "edition": edition(), "figure_count": len(found)}
    connection.execute(update(articles).where(articles.c.key == row["key"]).values(values))
    note_change(connection)


def _reread(
    connection: Connection,
    row: RowMapping,
    found: Sequence[Figure],
    version: int,
    *,
    same_text: bool,
    article: dict[str, Any] | None = None,
) -> bool:
    """Bring an article's figures to what was found now; whether that changed any."""
    key = row["key"]
    article = article or {field: row[field] for field in ("title", "outlet", "language", "published")}
    stored = {each["key"]: each for each in _stored_figures(connection, key)}
    plan = reconcile([_known(each) for each in stored.values()], found, same_text=same_text)
    _forget_words(connection, row["title"], stored.values())
    changed = any([_keep(connection, stored, plan, version), _let_go(connection, stored, plan)])
    about = {field: article[field] for field in ("outlet", "language", "published")}
    connection.execute(update(figures).where(figures.c.article_key == key).values(about))
    search.put(
        connection,
        "figure_search",
        [figure_entry(each["key"], article["title"], each) for each in _stored_figures(connection, key)],
    )
    _insert_figures(connection, key, version, article, plan.added)
    return changed or bool(plan.added)


def _stored_figures(connection: Connection, article_key: int) -> Sequence[RowMapping]:
    """The figures, kept from reviewers until the transaction ends; only then is it sure which of them are reviewed."""
    connection.execute(select(figures.c.key).where(figures.c.article_key == article_key).with_for_update())
    is_reviewed = exists(select(reviews.c.key).where(reviews.c.figure_key == figures.c.key)).label("is_reviewed")
    asked = select(figures, is_reviewed).where(figures.c.article_key == article_key)
    return connection.execute(asked.order_by(figures.c.part.desc(), figures.c.start, figures.c.key)).mappings().all()


def _known(row: RowMapping) -> Known:
    figure = figure_from_json(row["extracted"]) if row["extracted"] else figure_of(row)
    return Known(row["key"], figure, bool(row["is_reviewed"]), row["status"])


def _forget_words(connection: Connection, title: str | None, rows: Any) -> None:
    search.take(connection, "figure_search", [figure_entry(each["key"], title, each) for each in rows])
    touch(connection, [each["key"] for each in rows])


def _keep(connection: Connection, stored: dict[int, RowMapping], plan: Plan, version: int) -> bool:
    """Write what is other about the figures that are still there; whether that was more than where they stand."""
    changed = False
    for key, figure, status in plan.kept:
        old = stored[key]
        values = _effective(old, figure) | {"version": version, "status": status}
        news = {name: value for name, value in values.items() if old[name] != value}
        if news:
            connection.execute(update(figures).where(figures.c.key == key).values(news))
        changed = changed or bool(news)
    return changed


def _effective(row: RowMapping, figure: Figure) -> dict[str, Any]:
    """The columns of a figure as it was found now, under the correction that a reviewer has made to it."""
    if not row["extracted"]:
        return figure_row(figure)
    before, shown = figure_row(figure_from_json(row["extracted"])), figure_row(figure_of(row))
    corrected = {name: value for name, value in shown.items() if value != before[name]}
    return figure_row(figure) | corrected | {"extracted": figure.model_dump(mode="json")}


def _let_go(connection: Connection, stored: dict[int, RowMapping], plan: Plan) -> bool:
    gone = [key for key in plan.vanished if stored[key]["status"] != "vanished"]
    if gone:
        connection.execute(update(figures).where(figures.c.key.in_(gone)).values(status="vanished"))
    if plan.dropped:
        connection.execute(delete(figures).where(figures.c.key.in_(plan.dropped)))
    return bool(gone or plan.dropped)
