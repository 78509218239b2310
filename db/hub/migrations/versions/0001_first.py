"""What the hub begins with: the clock rows, the chains, the entries, the devices."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_journal()
    _create_devices()


def _create_journal() -> None:
    op.create_table(
        "businesses",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("epoch", WHOLE, nullable=False),
        sa.Column("position", WHOLE, nullable=False),
        sa.Column("total", WHOLE, nullable=False),
        sa.Column("entries", WHOLE, nullable=False),
        sa.Column("founded_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("business"),
        sqlite_strict=True,
    )
    op.create_table(
        "epochs",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("epoch", WHOLE, nullable=False),
        sa.Column("began_after", WHOLE, nullable=False),
        sa.Column("began_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("business", "epoch"),
        sqlite_strict=True,
    )
    op.create_table(
        "chains",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("kiosk", sa.LargeBinary(), nullable=False),
        sa.Column("store", sa.LargeBinary(), nullable=False),
        sa.Column("seq", WHOLE, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("business", "incarnation"),
        sqlite_strict=True,
    )
    op.create_table(
        "batches",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("position", WHOLE, nullable=False),
        sa.Column("giver", sa.LargeBinary(), nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("count", WHOLE, nullable=False),
        sa.Column("total", WHOLE, nullable=False),
        sa.Column("runs", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("business", "position"),
        sqlite_strict=True,
    )
    op.create_table(
        "hub_entries",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("seq", WHOLE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("customer", sa.LargeBinary()),
        sa.Column("visit", sa.LargeBinary()),
        sa.Column("staff", sa.LargeBinary()),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("reverses", sa.LargeBinary()),
        sa.Column("programme", sa.LargeBinary()),
        sa.Column("hlc", WHOLE, nullable=False),
        sa.Column("business_date", sa.Text(), nullable=False),
        sa.Column("schema", WHOLE, nullable=False),
        sa.Column("personal_hash", sa.LargeBinary()),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("subjects", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("business", "id"),
        sa.UniqueConstraint(
            "business", "incarnation", "seq", name="hub_entries_one_business_incarnation_seq"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "hub_personal",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("business", "entry"),
        sqlite_strict=True,
    )
    op.create_table(
        "hub_quarantine",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("giver", sa.LargeBinary(), nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("verbatim", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("business", "incarnation", "hash", "digest"),
        sqlite_strict=True,
    )


def _create_devices() -> None:
    op.create_table(
        "devices",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("kiosk", sa.LargeBinary(), nullable=False),
        sa.Column("store", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealing_key", sa.LargeBinary(), nullable=False),
        sa.Column("joined_at", WHOLE, nullable=False),
        sa.Column("revoked_at", WHOLE),
        sa.Column("seen_at", WHOLE, nullable=False),
        sa.Column("position", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("business", "kiosk"),
        sqlite_strict=True,
    )
    op.create_table(
        "invitations",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("code_digest", sa.LargeBinary(), nullable=False),
        sa.Column("store", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", WHOLE, nullable=False),
        sa.Column("used_by", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("business", "code_digest"),
        sqlite_strict=True,
    )
    op.create_table(
        "leases",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("subject", sa.LargeBinary(), nullable=False),
        sa.Column("kiosk", sa.LargeBinary(), nullable=False),
        sa.Column("until", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("business", "subject"),
        sqlite_strict=True,
    )
    op.create_table(
        "secrets",
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("business", "name"),
        sqlite_strict=True,
    )
    op.create_table(
        "hub_meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_strict=True,
    )
