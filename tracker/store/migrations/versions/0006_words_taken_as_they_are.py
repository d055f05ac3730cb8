"""SQLite's search index takes the words as they are: they are folded and parted already, and to do it again costs half.

`unicode61`, which it has by itself, looks up every character's kind and accents. `ascii` parts words at the spaces that
stand between them, and finds the same. An index that holds words stays as it is, and goes on as it does.
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXES = ("article_search", "figure_search")


def upgrade() -> None:
    """Make the indexes of an empty store anew."""
    bind = op.get_bind()
    if bind.dialect.name != "sqlite" or bind.exec_driver_sql("SELECT 1 FROM articles LIMIT 1").first():
        return
    for name in INDEXES:
        op.execute(f"DROP TABLE {name}")
        op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5(words, bare, content='', tokenize='ascii')")
