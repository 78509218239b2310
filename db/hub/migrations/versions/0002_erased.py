"""Who was erased, and whose each personal part is: to find them all without reading every entry."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "hub_erased",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.Column("erased_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("business", "customer"),
        sqlite_strict=True,
    )
    op.execute("ALTER TABLE hub_personal ADD COLUMN customer " + _blob())
    op.execute(
        "UPDATE hub_personal SET customer = (SELECT hub_entries.customer FROM hub_entries"
        " WHERE hub_entries.business = hub_personal.business AND hub_entries.id = hub_personal.entry)"
    )
    op.create_index("hub_personal_by_customer", "hub_personal", ["business", "customer"])


def _blob() -> str:
    return "bytea" if op.get_bind().dialect.name == "postgresql" else "BLOB"
