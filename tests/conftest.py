"""What tests of several files share."""

from pathlib import Path

import pytest
from hypothesis import settings

from tests.examples import PROFILE
from tests.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url", "store_url"]

settings.load_profile(PROFILE)


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty store: a file that is not there yet, or a database of a real PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url
