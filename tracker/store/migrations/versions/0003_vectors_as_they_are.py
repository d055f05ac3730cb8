"""PostgreSQL keeps an article's words as they are: to press them takes longer than to write them, and gains a fifth."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Tell it so; what is there already stays pressed."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE article_search ALTER COLUMN vector SET STORAGE EXTERNAL")
