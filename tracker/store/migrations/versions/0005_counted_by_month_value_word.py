"""Chunks are counted by month, value and common word too; those that were counted before, once more.

A change that concerns nothing of what is counted, as most reviews are, touches no chunk any more.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

CHUNK = 131_072
KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ALSO_BY: dict[str, dict[str, type[sa.types.TypeEngine[Any]]]] = {
    "tallies_by_month": {"month": sa.Integer},
    "tallies_by_value": {"least_step": sa.Integer, "most_step": sa.Integer},
    "tallies_by_word": {"word": sa.Text},
}
COUNTED = "kind unit role language published least most status".split()


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
    _touch_less()


def _touch_less() -> None:
    if op.get_bind().dialect.name == "sqlite":
        changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in COUNTED)
        op.execute("DROP TRIGGER figures_update_touches")
        op.execute(
            f"CREATE TRIGGER figures_update_touches AFTER UPDATE ON figures WHEN {changed} "
            f"BEGIN INSERT INTO touched (chunk) SELECT OLD.key / {CHUNK} "
            f"WHERE NOT EXISTS (SELECT 1 FROM touched WHERE chunk = OLD.key / {CHUNK}); END"
        )
    else:
        changed = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in COUNTED)
        op.execute("DROP TRIGGER figures_touched ON figures")
        for action, when in (("UPDATE", f"WHEN ({changed}) "), ("DELETE", "")):
            op.execute(
                f"CREATE TRIGGER figures_{action.lower()}_touches AFTER {action} ON figures "
                f"FOR EACH ROW {when}EXECUTE FUNCTION figures_touched()"
            )
