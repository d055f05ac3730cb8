"""Saved views, and the search index: empty at first, it is filled when the store is opened."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INDEXES = ("article_search", "figure_search")


def upgrade() -> None:
    """Make the tables of views, of the index, and of what the store knows of itself."""
    op.create_table(
        "views",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("creator", sa.Text(), nullable=False),
        sa.Column("saved", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_views"),
        sa.UniqueConstraint("name", name="uq_views_name"),
        sqlite_autoincrement=True,
    )
    op.create_table("meta", sa.Column("name", sa.String(length=32), primary_key=True), sa.Column("value", sa.Text()))
    op.execute("INSERT INTO meta (name, value) VALUES ('changes', '0')")
    for index in INDEXES:
        _make_index(index)


def _make_index(name: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5(words, bare, content='')")
    else:
        op.execute(f"CREATE TABLE {name} (key BIGINT PRIMARY KEY, vector TSVECTOR NOT NULL)")
        op.execute(f"CREATE INDEX ix_{name}_vector ON {name} USING gin (vector)")
