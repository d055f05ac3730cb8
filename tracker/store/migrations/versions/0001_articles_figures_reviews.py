"""Articles with the texts of all their versions, their figures, and what reviewers said of these.

A review is never changed or taken back but by another review, and neither is a text that figures refer to: the database
itself refuses it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
APPEND_ONLY = ("reviews", "versions")
FACTS = "kind unit role published least most language outlet group review hedge tally direction article_key key"
FOUND_BY = {
    "facts": FACTS,
    "unit_published_key": "unit published key",
    "unit_most_key": "unit most key",
    "most_key": "most key",
    "published_key": "published key",
    "outlet_published_key": "outlet published key",
    "review_published_key": "review published key",
}


def upgrade() -> None:
    """Make the tables."""
    _make_articles()
    _make_versions()
    _make_figures()
    _make_reviews()
    for table in APPEND_ONLY:
        _forbid_changes(table)


def _make_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("derived_id", sa.Boolean(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("lang", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("published", sa.Date(), nullable=False),
        sa.Column("added", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edition", sa.String(length=12), nullable=False),
        sa.Column("figure_count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_articles"),
        sa.UniqueConstraint("identity", name="uq_articles_identity"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_articles_edition", "articles", ["edition"], unique=False)
    op.create_index("ix_articles_figure_count", "articles", ["figure_count"], unique=False)
    op.create_index("ix_articles_outlet_id", "articles", ["outlet", "id"], unique=False)
    op.create_index("ix_articles_published_key", "articles", ["published", "key"], unique=False)
    op.create_index("ix_articles_text_hash", "articles", ["text_hash"], unique=False)
    op.create_index("ix_articles_url", "articles", ["url"], unique=False)


def _make_versions() -> None:
    op.create_table(
        "versions",
        sa.Column("article_key", KEY, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("replaced", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["article_key"], ["articles.key"], name="fk_versions_article_key"),
        sa.PrimaryKeyConstraint("article_key", "version", name="pk_versions"),
    )


def _make_figures() -> None:
    op.create_table(
        "figures",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("article_key", KEY, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=8), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("low", sa.Text(), nullable=False),
        sa.Column("high", sa.Text(), nullable=False),
        sa.Column("least", sa.Float(), nullable=False),
        sa.Column("most", sa.Float(), nullable=False),
        sa.Column("hedge", sa.String(length=16), nullable=False),
        sa.Column("unit", sa.String(length=16), nullable=True),
        sa.Column("role", sa.String(length=24), nullable=True),
        sa.Column("direction", sa.String(length=8), nullable=True),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("context", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("attribution", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=True),
        sa.Column("who", sa.Text(), nullable=True),
        sa.Column("group", sa.String(length=16), nullable=True),
        sa.Column("tally", sa.String(length=16), nullable=True),
        sa.Column("among", sa.Text(), nullable=True),
        sa.Column("sample_size", sa.BigInteger(), nullable=True),
        sa.Column("margin_of_error", sa.Text(), nullable=True),
        sa.Column("pollster", sa.Text(), nullable=True),
        sa.Column("extracted", sa.JSON(), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("review", sa.String(length=16), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("published", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["article_key"], ["articles.key"], name="fk_figures_article_key"),
        sa.PrimaryKeyConstraint("key", name="pk_figures"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_figures_article_key_start", "figures", ["article_key", "start"], unique=False)
    for name, columns in FOUND_BY.items():
        where = sa.text("status <> 'vanished'")
        op.create_index(f"ix_figures_{name}", "figures", columns.split(), sqlite_where=where, postgresql_where=where)


def _make_reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("figure_key", KEY, nullable=False),
        sa.Column("decision", sa.String(length=16), nullable=False),
        sa.Column("correction", sa.JSON(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("snapshot", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["figure_key"], ["figures.key"], name="fk_reviews_figure_key"),
        sa.PrimaryKeyConstraint("key", name="pk_reviews"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reviews_figure_key", "reviews", ["figure_key"], unique=False)


def _forbid_changes(table: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END"
            )
    else:
        op.execute(
            f"CREATE FUNCTION {table}_unchanged() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{table} are never changed'; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {table}_unchanged BEFORE UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {table}_unchanged()"
        )
