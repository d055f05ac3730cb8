"""The store: articles, their figures and what reviewers said, in SQLite or PostgreSQL."""

from tracker.store.opening import Store, open_store

__all__ = ["Store", "open_store"]
