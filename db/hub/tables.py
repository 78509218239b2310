"""Which tables does the hub's database have? The business stands first in every key.

There is no column that counts entries as they come in: what a kiosk reads next goes by batches, each
of which gets its position in the last statement of the transaction that stores it.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from db.tables import HexId

HUB_REVISION = "0002"
"""The migration that makes what is written here; the tree in db/hub/migrations ends with it."""

Whole = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(naming_convention={"uq": "%(table_name)s_one_%(column_0_N_name)s"})


def _table(name: str, *parts: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


businesses = _table(
    "businesses",
    Column("business", HexId, primary_key=True),
    Column("epoch", Whole, nullable=False),
    Column("position", Whole, nullable=False),
    Column("total", Whole, nullable=False),
    Column("entries", Whole, nullable=False),
    Column("founded_at", Whole, nullable=False),
)
"""The clock row: `position` is the last batch that can be seen."""

epochs = _table(
    "epochs",
    Column("business", HexId, primary_key=True),
    Column("epoch", Whole, primary_key=True),
    Column("began_after", Whole, nullable=False),
    Column("began_at", Whole, nullable=False),
)

chains = _table(
    "chains",
    Column("business", HexId, primary_key=True),
    Column("incarnation", HexId, primary_key=True),
    Column("kiosk", HexId, nullable=False),
    Column("store", HexId, nullable=False),
    Column("seq", Whole, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)
"""Each chain's end here, with what was kept aside counted in."""

batches = _table(
    "batches",
    Column("business", HexId, primary_key=True),
    Column("position", Whole, primary_key=True),
    Column("giver", HexId, nullable=False),
    Column("at", Whole, nullable=False),
    Column("count", Whole, nullable=False),
    Column("total", Whole, nullable=False),
    Column("runs", LargeBinary, nullable=False),
)
"""`runs`: which places of which chains became visible together; `total`: of everything up to here."""

hub_entries = _table(
    "hub_entries",
    Column("business", HexId, primary_key=True),
    Column("id", HexId, primary_key=True),
    Column("incarnation", HexId, nullable=False),
    Column("seq", Whole, nullable=False),
    Column("kind", Text, nullable=False),
    Column("customer", HexId),
    Column("visit", HexId),
    Column("staff", HexId),
    Column("body", Text, nullable=False),
    Column("reverses", HexId),
    Column("programme", HexId),
    Column("hlc", Whole, nullable=False),
    Column("business_date", Text, nullable=False),
    Column("schema", Whole, nullable=False),
    Column("personal_hash", LargeBinary),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("subjects", LargeBinary),
    UniqueConstraint("business", "incarnation", "seq"),
)

hub_personal = _table(
    "hub_personal",
    Column("business", HexId, primary_key=True),
    Column("entry", HexId, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("text", Text, nullable=False),
    Column("customer", HexId),
)
Index("hub_personal_by_customer", hub_personal.c.business, hub_personal.c.customer)

hub_erased = _table(
    "hub_erased",
    Column("business", HexId, primary_key=True),
    Column("customer", HexId, primary_key=True),
    Column("erased_at", Whole, nullable=False),
)
"""Of whom no personal part is taken in any more."""

hub_quarantine = _table(
    "hub_quarantine",
    Column("business", HexId, primary_key=True),
    Column("incarnation", HexId, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("digest", LargeBinary, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("entry", HexId, nullable=False),
    Column("giver", HexId, nullable=False),
    Column("at", Whole, nullable=False),
    Column("verbatim", LargeBinary, nullable=False),
)

devices = _table(
    "devices",
    Column("business", HexId, primary_key=True),
    Column("kiosk", HexId, primary_key=True),
    Column("store", HexId, nullable=False),
    Column("name", Text, nullable=False),
    Column("signing_key", LargeBinary, nullable=False),
    Column("sealing_key", LargeBinary, nullable=False),
    Column("joined_at", Whole, nullable=False),
    Column("revoked_at", Whole),
    Column("seen_at", Whole, nullable=False),
    Column("position", Whole, nullable=False),
)
"""`position`: how far the kiosk has read."""

invitations = _table(
    "invitations",
    Column("business", HexId, primary_key=True),
    Column("code_digest", LargeBinary, primary_key=True),
    Column("store", HexId, nullable=False),
    Column("expires_at", Whole, nullable=False),
    Column("used_by", HexId),
)
"""For the founder of a business, which has no id yet: sixteen zero bytes."""

leases = _table(
    "leases",
    Column("business", HexId, primary_key=True),
    Column("subject", HexId, primary_key=True),
    Column("kiosk", HexId, nullable=False),
    Column("until", Whole, nullable=False),
)

secrets = _table(
    "secrets",
    Column("business", HexId, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

hub_meta = _table(
    "hub_meta",
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

hub_version = Table("alembic_version", metadata, Column("version_num", Text, primary_key=True))
