"""What exactly does an entry's hash cover? All of it, in one unmistakable string of bytes.

The canonical form is a JSON array (UTF-8, no spaces, only the escapes JSON demands), so no two
different entries have the same bytes: every text is quoted and nothing can run into its neighbour.
In this order: the name of the format, id, business, store, kiosk, incarnation, seq, kind, customer,
visit, staff, body, reverses, programme, hlc, business_date, schema, personal_hash, prev_hash; ids
and hashes in hexadecimal, what is absent as null. The hash is its SHA-256.
"""

from collections.abc import Iterable
from hashlib import sha256

import msgspec

from db.entry import Entry, Fact

FORMAT = "kiosk entry 1"
GENESIS = bytes(32)
"""The prev_hash of a chain's first entry."""
SALT_BYTES = 16
TOTAL_END = 1 << 62
"""Totals are counted around: two of them still fit a signed column of 64 bits."""

_encode = msgspec.json.Encoder().encode


class Origin(msgspec.Struct, frozen=True):
    """Whose chain: a kiosk of a store of a business, in one start of its program."""

    business: str
    store: str
    kiosk: str
    incarnation: str


def canonical_bytes(
    fact: Fact, origin: Origin, seq: int, personal_hash: bytes | None, prev_hash: bytes
) -> bytes:
    """The bytes under the hash; see the module for their form."""
    return _encode(
        (
            FORMAT,
            fact.id,
            origin.business,
            origin.store,
            origin.kiosk,
            origin.incarnation,
            seq,
            fact.kind,
            fact.customer,
            fact.visit,
            fact.staff,
            fact.body,
            fact.reverses,
            fact.programme,
            fact.hlc,
            fact.business_date,
            fact.schema,
            None if personal_hash is None else personal_hash.hex(),
            prev_hash.hex(),
        )
    )


def personal_commitment(salt: bytes, text: str) -> bytes:
    """What an entry says of its personal part: it can be checked while the part is there, and tells
    nothing of it once the part and its salt are erased."""
    return sha256(salt + text.encode()).digest()


FactValues = tuple[str, str, str | None, str | None, str | None, str, str | None, str | None, int, str, int]
"""A fact's own: id, kind, customer, visit, staff, body, reverses, programme, hlc, business date, schema."""


def seal(fact: Fact, origin: Origin, seq: int, personal_hash: bytes | None, prev_hash: bytes) -> Entry:
    """The fact in its place in the chain."""
    values = (
        fact.id,
        fact.kind,
        fact.customer,
        fact.visit,
        fact.staff,
        fact.body,
        fact.reverses,
        fact.programme,
        fact.hlc,
        fact.business_date,
        fact.schema,
    )
    return make_entry(values, origin, seq, personal_hash, prev_hash)


def make_entry(
    values: FactValues, origin: Origin, seq: int, personal_hash: bytes | None, prev_hash: bytes
) -> Entry:
    """As `seal`, from a fact's bare values: two million of them are made when a kiosk joins."""
    id_, kind, customer, visit, staff, body, reverses, programme, hlc, business_date, schema = values
    form = (
        FORMAT, id_, origin.business, origin.store, origin.kiosk, origin.incarnation, seq, kind, customer,
        visit, staff, body, reverses, programme, hlc, business_date, schema,
        None if personal_hash is None else personal_hash.hex(), prev_hash.hex(),
    )  # fmt: skip
    return Entry(
        id=id_, kind=kind, customer=customer, visit=visit, staff=staff, body=body, reverses=reverses,
        programme=programme, hlc=hlc, business_date=business_date, schema=schema,
        business=origin.business, store=origin.store, kiosk=origin.kiosk, incarnation=origin.incarnation,
        seq=seq, personal_hash=personal_hash, prev_hash=prev_hash, hash=sha256(_encode(form)).digest(),
    )  # fmt: skip


def entry_hash(entry: Entry) -> bytes:
    """The hash the entry should have."""
    origin = Origin(entry.business, entry.store, entry.kiosk, entry.incarnation)
    return sha256(canonical_bytes(entry, origin, entry.seq, entry.personal_hash, entry.prev_hash)).digest()


def total_of(total: int, hashes: Iterable[bytes]) -> int:
    """The total with these entries added: the first eight bytes of every hash, summed up. Whoever has
    read the same entries has the same total, in whatever order; a lost one shows at the next answer."""
    return (total + sum(int.from_bytes(digest[:8]) for digest in hashes)) % TOTAL_END
