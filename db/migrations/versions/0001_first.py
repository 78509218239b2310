"""The journal, its projections and the kiosk's own values."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NEVER = "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
_ERASED_OR_LEFT = "BEGIN SELECT RAISE(ABORT, 'a personal part is erased or left alone'); END"

TRIGGERS = (
    f"CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries {_NEVER}",
    f"CREATE TRIGGER entries_never_go BEFORE DELETE ON entries {_NEVER}",
    f"CREATE TRIGGER personal_never_changes BEFORE UPDATE ON personal {_ERASED_OR_LEFT}",
)


def upgrade() -> None:
    _create_journal()
    _create_projections()
    _create_people()
    for trigger in TRIGGERS:
        op.execute(trigger)


def _create_journal() -> None:
    op.create_table(
        "incarnations",
        sa.Column("origin", sa.Integer(), nullable=False),
        sa.Column("business", sa.LargeBinary(), nullable=False),
        sa.Column("store", sa.LargeBinary(), nullable=False),
        sa.Column("kiosk", sa.LargeBinary(), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("origin"),
        sa.UniqueConstraint("kiosk", "incarnation", name="incarnations_one_kiosk_incarnation"),
        sqlite_strict=True,
    )
    op.create_table(
        "entries",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("origin", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("customer", sa.LargeBinary()),
        sa.Column("visit", sa.LargeBinary()),
        sa.Column("staff", sa.LargeBinary()),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("reverses", sa.LargeBinary()),
        sa.Column("programme", sa.LargeBinary()),
        sa.Column("hlc", sa.Integer(), nullable=False),
        sa.Column("business_date", sa.Text(), nullable=False),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("personal_hash", sa.LargeBinary()),
        sa.Column("prev_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("position"),
        sa.UniqueConstraint("origin", "seq", name="entries_one_origin_seq"),
        sa.UniqueConstraint("id", name="entries_one_id"),
        sa.ForeignKeyConstraint(["origin"], ["incarnations.origin"], name="entries_origin_known"),
        sqlite_strict=True,
    )
    op.create_index("entries_by_kind_hlc", "entries", ["kind", "hlc"])
    op.create_table(
        "personal",
        sa.Column("entry", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry"),
        sa.ForeignKeyConstraint(["entry"], ["entries.id"], name="personal_entry_known"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "entry_subjects",
        sa.Column("subject", sa.LargeBinary(), nullable=False),
        sa.Column("hlc", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "hlc", "id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _create_projections() -> None:
    op.create_table(
        "accounts",
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("fold_version", sa.Integer(), nullable=False),
        sa.Column("through_hlc", sa.Integer(), nullable=False),
        sa.Column("through_id", sa.LargeBinary(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("valid_until", sa.Integer()),
        sa.PrimaryKeyConstraint("customer"),
        sqlite_strict=True,
    )
    op.create_table(
        "visits",
        sa.Column("visit", sa.LargeBinary(), nullable=False),
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.Column("business_date", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("is_first", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("stamps", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("rewards", sa.Text(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("visit"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("visits_by_business_date", "visits", ["business_date"])
    op.create_index("visits_by_customer_at", "visits", ["customer", sa.text("at DESC")])
    op.create_table(
        "cards",
        sa.Column("card", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("customer", sa.LargeBinary()),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("card"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("cards_by_customer", "cards", ["customer"])


def _create_people() -> None:
    op.create_table(
        "profiles",
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("enrolled_on", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("customer"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "profile_words",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("customer", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("word", "customer"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("profile_words_by_customer_word", "profile_words", ["customer", "word"])
    op.create_table(
        "meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
