"""What Alembic runs: the steps, in the transaction that the hub has begun."""

from alembic import context

from db.hub.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a column by making the table anew
    transactional_ddl=True,  # the hub has begun the transaction and ends it
)
context.run_migrations()
