"""Whose account shows more given than earned: found without reading them all."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("accounts", sa.Column("owes", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("accounts_by_owes", "accounts", ["owes"], sqlite_where=sa.text("owes > 0"))
