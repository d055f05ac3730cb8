"""Chunks are counted by month and by value too, for filters by days and by bounds; those counted before, once more."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ALSO_BY = {"tallies_by_month": ("month",), "tallies_by_value": ("least_step", "most_step")}


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
            *(sa.Column(name, sa.Integer(), nullable=False) for name in also_by),
            sa.Column("mentions", sa.BigInteger(), nullable=False),
            sa.Column("least", sa.Float(), nullable=False),
            sa.Column("most", sa.Float(), nullable=False),
            sa.Column("latest", sa.BigInteger(), nullable=False),
        )
        op.create_index(f"ix_{table}_chunk", table, ["chunk"], unique=False)
        op.create_index(f"ix_{table}_{also_by[-1]}", table, [also_by[-1]], unique=False)
    op.execute("DELETE FROM counted")
