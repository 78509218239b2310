"""What Alembic runs: the steps, on the connection whose transaction `db.migrate` has begun."""

from alembic import context

from db.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a column by making the table anew
    transactional_ddl=True,  # SQLite can, and the transaction is begun by hand, so Alembic is right
)
with context.begin_transaction():
    context.run_migrations()
