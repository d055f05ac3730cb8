"""Alembic's entry: migrates the store behind the connection that `tracker.store.migrate` hands over."""

from alembic import context

from tracker.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
