"""What chunks of figures come to, counted once; a chunk is touched when one of its figures changes.

The triggers see to that for every writer, in the same transaction. A touch is a row of its own: writers need not wait
for one another.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CHUNK = 131_072
KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables, empty: they are filled when the store is opened."""
    op.create_table(
        "counted", sa.Column("chunk", KEY, nullable=False), sa.PrimaryKeyConstraint("chunk", name="pk_counted")
    )
    op.create_table(
        "tallies",
        sa.Column("chunk", KEY, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("unit", sa.String(length=16), nullable=True),
        sa.Column("role", sa.String(length=24), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("mentions", sa.BigInteger(), nullable=False),
        sa.Column("least", sa.Float(), nullable=False),
        sa.Column("most", sa.Float(), nullable=False),
        sa.Column("latest", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_tallies_chunk", "tallies", ["chunk"], unique=False)
    op.create_table("touched", sa.Column("chunk", KEY, nullable=False))
    op.create_index("ix_touched_chunk", "touched", ["chunk"], unique=False)
    touch = (
        f"INSERT INTO touched (chunk) SELECT OLD.key / {CHUNK} "
        f"WHERE NOT EXISTS (SELECT 1 FROM touched WHERE chunk = OLD.key / {CHUNK});"
    )
    if op.get_bind().dialect.name == "sqlite":
        for action in ("UPDATE", "DELETE"):
            op.execute(f"CREATE TRIGGER figures_{action.lower()}_touches AFTER {action} ON figures BEGIN {touch} END")
    else:
        op.execute(
            "CREATE FUNCTION figures_touched() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN {touch} RETURN NULL; END $$"
        )
        op.execute(
            "CREATE TRIGGER figures_touched AFTER UPDATE OR DELETE ON figures "
            "FOR EACH ROW EXECUTE FUNCTION figures_touched()"
        )
