"""Of whom nothing personal may be kept, and how far that has come in this kiosk's files."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "erased",
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.Column("trace", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("customer"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
