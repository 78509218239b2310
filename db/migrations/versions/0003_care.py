"""What customers say of their visits, and the complaints that are put right."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "feedback",
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.Column("business_date", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer()),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("reply", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("entry"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("feedback_by_customer", "feedback", ["customer"])
    op.create_index("feedback_by_business_date", "feedback", ["business_date"])
    op.create_table(
        "complaints",
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.Column("business_date", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=False),
        sa.Column("reward", sa.Text(), nullable=False),
        sa.Column("cost_cents", sa.Integer(), nullable=False),
        sa.Column("follow_up_on", sa.Text(), nullable=False),
        sa.Column("settled_at", sa.Integer()),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("complaints_by_customer", "complaints", ["customer"])
    op.create_index("complaints_by_business_date", "complaints", ["business_date"])
