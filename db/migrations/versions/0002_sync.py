"""What arrives from other kiosks: whom it makes stale, claims to cards, what was given and kept aside."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_index("incarnations_by_incarnation", "incarnations", ["incarnation"])
    op.create_table(
        "further_subjects",
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("subject", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("entry", "subject"),
        sa.ForeignKeyConstraint(["entry"], ["entries.id"], name="further_subjects_entry_known"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO further_subjects SELECT entry_subjects.id, subject FROM entry_subjects"
        " JOIN entries ON entries.id = entry_subjects.id WHERE subject IS NOT entries.customer"
    )
    _create_arrivals()


def _create_arrivals() -> None:
    op.create_table(
        "card_claims",
        sa.Column("card", sa.LargeBinary(), nullable=False),
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("card", "customer"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("card_claims_by_customer", "card_claims", ["customer"])
    op.execute("INSERT INTO card_claims SELECT card, customer FROM cards WHERE customer IS NOT NULL")
    op.create_table(
        "stale",
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("customer"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "offered",
        sa.Column("origin", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("origin"),
        sa.ForeignKeyConstraint(["origin"], ["incarnations.origin"], name="offered_origin_known"),
        sqlite_strict=True,
    )
    op.create_table(
        "quarantine",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("kiosk", sa.LargeBinary(), nullable=False),
        sa.Column("arrived_at", sa.Integer(), nullable=False),
        sa.Column("verbatim", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
