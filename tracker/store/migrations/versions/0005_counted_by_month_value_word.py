"""Chunks are counted by month, value and common word too; those that were counted before, once more."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ALSO_BY: dict[str, dict[str, type[sa.types.TypeEngine[Any]]]] = {
    "tallies_by_month": {"month": sa.Integer},
    "tallies_by_value": {"least_step": sa.Integer, "most_step": sa.Integer},
    "tallies_by_word": {"word": sa.Text},
}


def upgrade() -> None:
    """Make the tables, empty: they are filled when the store is opened."""
    for table, also_by in ALSO_BY.items():
        op.create_table(
            table,
            sa.Column("chunk", KEY, nullable=False),
            sa.Column("kind", sa.String(length=16), nullable=False),
            sa.Column("unit", sa.String(length=16), nullable=True),
            sa.Column("role", sa.String(length=24), nullable=True),
            sa.Column("language", sa.String(length=8), nullable=False),
            *(sa.Column(name, of, nullable=False) for name, of in also_by.items()),
            sa.Column("mentions", sa.BigInteger(), nullable=False),
            sa.Column("least", sa.Float(), nullable=False),
            sa.Column("most", sa.Float(), nullable=False),
            sa.Column("latest", sa.BigInteger(), nullable=False),
        )
        op.create_index(f"ix_{table}_chunk", table, ["chunk"], unique=False)
    op.create_index("ix_tallies_by_word_word_chunk", "tallies_by_word", ["word", "chunk"], unique=False)
    op.create_table(
        "worded",
        sa.Column("chunk", KEY, nullable=False),
        sa.Column("edition", sa.String(length=12), nullable=False),
        sa.PrimaryKeyConstraint("chunk", name="pk_worded"),
    )
    op.execute("DELETE FROM counted")
    op.create_index("ix_articles_outlet", "articles", ["outlet"], unique=False)  # a tenth as large, to count outlets by
    op.drop_index("ix_articles_outlet_id", "articles")
