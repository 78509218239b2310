"""Which tables does a kiosk's database have?

The journal (incarnations, entries, personal, entry_subjects) only grows; the rest are projections
that can be rebuilt from it, and `meta`, which holds the kiosk's identity and secrets. Ids are 32
hexadecimal digits in Python and 16 bytes at rest. Tables are STRICT, so a damaged type is an error
and not a guess.
"""

from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
)

SCHEMA_REVISION = "0005"
"""The migration that makes what is written here; the tree in db/migrations ends with it."""


def raw_id(value: str | None) -> bytes | None:
    """An id as it lies there."""
    return None if value is None else bytes.fromhex(value)


def hex_id(value: bytes | None) -> str | None:
    """An id as it is in Python."""
    return None if value is None else value.hex()


class HexId(TypeDecorator[str]):
    """32 hexadecimal digits in Python, BLOB of 16 bytes at rest: half the size in every index."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> bytes | None:
        return raw_id(value)

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> str | None:
        return hex_id(value)


metadata = MetaData(
    naming_convention={
        "ix": "%(table_name)s_by_%(column_0_N_name)s",
        "uq": "%(table_name)s_one_%(column_0_N_name)s",
        "fk": "%(table_name)s_%(column_0_name)s_known",
    }
)


def _table(name: str, *parts: Any, with_rowid: bool = True) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=with_rowid)


incarnations = _table(
    "incarnations",
    Column("origin", Integer, primary_key=True),
    Column("business", HexId, nullable=False),
    Column("store", HexId, nullable=False),
    Column("kiosk", HexId, nullable=False),
    Column("incarnation", HexId, nullable=False),
    UniqueConstraint("kiosk", "incarnation"),
)
Index(None, incarnations.c.incarnation)

entries = _table(
    "entries",
    Column("position", Integer, primary_key=True),  # the order of arrival here
    Column("id", HexId, nullable=False, unique=True),
    Column("origin", Integer, ForeignKey("incarnations.origin"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("customer", HexId),
    Column("visit", HexId),
    Column("staff", HexId),
    Column("body", Text, nullable=False),
    Column("reverses", HexId),
    Column("programme", HexId),
    Column("hlc", Integer, nullable=False),
    Column("business_date", Text, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("personal_hash", LargeBinary),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("origin", "seq"),
)
Index(None, entries.c.kind, entries.c.hlc)

personal = _table(
    "personal",
    Column("entry", HexId, ForeignKey("entries.id"), primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("text", Text, nullable=False),
    with_rowid=False,
)

# A subject's entries lie side by side in the order in which they are folded.
entry_subjects = _table(
    "entry_subjects",
    Column("subject", HexId, primary_key=True),
    Column("hlc", Integer, primary_key=True),
    Column("id", HexId, primary_key=True),
    with_rowid=False,
)

# The subjects that were named beside the customer, by entry: what travels with it to other kiosks.
further_subjects = _table(
    "further_subjects",
    Column("entry", HexId, ForeignKey("entries.id"), primary_key=True),
    Column("subject", HexId, primary_key=True),
    with_rowid=False,
)

# With a rowid, unlike the other projections: a long state would else overflow into a second page.
accounts = _table(
    "accounts",
    Column("customer", HexId, primary_key=True),
    Column("state", LargeBinary, nullable=False),
    Column("fold_version", Integer, nullable=False),
    Column("through_hlc", Integer, nullable=False),
    Column("through_id", HexId, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("valid_until", Integer),
    Column("owes", Integer, nullable=False, server_default="0"),
)
Index("accounts_by_owes", accounts.c.owes, sqlite_where=accounts.c.owes > 0)

visits = _table(
    "visits",
    Column("visit", HexId, primary_key=True),
    Column("customer", HexId, nullable=False),
    Column("business_date", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("is_first", Integer, nullable=False),
    Column("cents", Integer, nullable=False),
    Column("stamps", Integer, nullable=False),
    Column("points", Integer, nullable=False),
    Column("rewards", Text, nullable=False),
    Column("items", Text, nullable=False),
    with_rowid=False,
)
Index(None, visits.c.business_date)
Index(None, visits.c.customer, visits.c.at.desc())

profiles = _table(
    "profiles",
    Column("customer", HexId, primary_key=True),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("details", Text, nullable=False),
    Column("search_key", Text, nullable=False),
    Column("enrolled_on", Text, nullable=False),
    with_rowid=False,
)

# An own table and not FTS5, whose segments keep deleted words: erasure must leave nothing behind.
profile_words = _table(
    "profile_words",
    Column("word", Text, primary_key=True),
    Column("customer", HexId, primary_key=True),
    with_rowid=False,
)
Index(None, profile_words.c.customer, profile_words.c.word)

feedback = _table(
    "feedback",
    Column("entry", HexId, primary_key=True),
    Column("customer", HexId, nullable=False),
    Column("business_date", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("score", Integer),
    Column("about", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("reply", HexId),
    with_rowid=False,
)
Index(None, feedback.c.customer)
Index(None, feedback.c.business_date)

complaints = _table(
    "complaints",
    Column("entry", HexId, primary_key=True),
    Column("customer", HexId, nullable=False),
    Column("business_date", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("cause", Text, nullable=False),
    Column("remedy", Text, nullable=False),
    Column("reward", Text, nullable=False),
    Column("cost_cents", Integer, nullable=False),
    Column("follow_up_on", Text, nullable=False),
    Column("settled_at", Integer),
    Column("outcome", Text, nullable=False),
    with_rowid=False,
)
Index(None, complaints.c.customer)
Index(None, complaints.c.business_date)

cards = _table(
    "cards",
    Column("card", HexId, primary_key=True),
    Column("status", Text, nullable=False),
    Column("customer", HexId),
    Column("since", Integer, nullable=False),
    with_rowid=False,
)
Index(None, cards.c.customer)

# Who ever claimed a card: a hint that only grows, so that a card linked on two kiosks is noticed, and
# the card of somebody whose entries have just arrived leads to them before they are folded.
card_claims = _table(
    "card_claims",
    Column("card", HexId, primary_key=True),
    Column("customer", HexId, primary_key=True),
    with_rowid=False,
)
Index(None, card_claims.c.customer)

# Customers whose rows do not follow from their entries yet: something of theirs arrived.
stale = _table("stale", Column("customer", HexId, primary_key=True), with_rowid=False)

# Customers of whom nothing personal may be kept, and how far that has come here (`db.erasing.Trace`).
erased = _table(
    "erased",
    Column("customer", HexId, primary_key=True),
    Column("trace", Integer, nullable=False),
    with_rowid=False,
)

# How far a chain has been given to the hub: our own, and another kiosk's where a hub lost it.
offered = _table(
    "offered",
    Column("origin", Integer, ForeignKey("incarnations.origin"), primary_key=True),
    Column("seq", Integer, nullable=False),
)

# What arrived and cannot stand in the journal, word for word, for the manager to see.
quarantine = _table(
    "quarantine",
    Column("digest", LargeBinary, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("entry", HexId, nullable=False),
    Column("kiosk", HexId, nullable=False),
    Column("arrived_at", Integer, nullable=False),
    Column("verbatim", LargeBinary, nullable=False),
    with_rowid=False,
)

meta = _table(
    "meta",
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    with_rowid=False,
)

schema_version = Table(
    "alembic_version", metadata, Column("version_num", Text, primary_key=True), sqlite_strict=True
)
"""Alembic's own table; named here so that a start can read it without importing Alembic."""

_NEVER = "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
_ERASED_OR_LEFT = "BEGIN SELECT RAISE(ABORT, 'a personal part is erased or left alone'); END"

TRIGGERS = (
    f"CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries {_NEVER}",
    f"CREATE TRIGGER entries_never_go BEFORE DELETE ON entries {_NEVER}",
    f"CREATE TRIGGER personal_never_changes BEFORE UPDATE ON personal {_ERASED_OR_LEFT}",
)


@event.listens_for(metadata, "after_create")
def _create_triggers(_target: MetaData, connection: Connection, **_options: object) -> None:
    for trigger in TRIGGERS:
        connection.exec_driver_sql(trigger)
