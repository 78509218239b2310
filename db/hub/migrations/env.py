"""What Alembic runs: the steps, in the transaction that the hub has begun."""

from alembic import context

from db.hub.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a column by making the table anew
)
context.run_migrations()
