"""Who is this kiosk, and what secrets does it keep? Small named values inside the encrypted file."""

import msgspec
from sqlalchemy import bindparam, select

from db.engine import Connection, writing
from db.prepared import Query, delete_from, only, upsert_into
from db.tables import meta

_IDENTITY = "identity"

_value = Query(select(meta.c.value).where(meta.c.name == bindparam("name")), only)
_set = upsert_into(meta)
_drop = delete_from(meta, "name")


class Identity(msgspec.Struct, frozen=True):
    """Which kiosk of which store of which business (ids of 32 hexadecimal digits)."""

    business: str
    store: str
    kiosk: str


def find_meta(connection: Connection, name: str) -> bytes | None:
    return _value.first(connection, name)


def set_meta(connection: Connection, name: str, value: bytes) -> None:
    """Durable when it returns."""
    with writing(connection):
        put_meta(connection, name, value)


def put_meta(connection: Connection, name: str, value: bytes) -> None:
    """As part of what is being written (inside `db.engine.writing`)."""
    _set.run(connection, name, value)


def drop_meta(connection: Connection, name: str) -> None:
    """Nothing of that name is there any more."""
    with writing(connection):
        _drop.run(connection, name)


def find_identity(connection: Connection) -> Identity | None:
    """None in a database whose kiosk has not been set up."""
    value = find_meta(connection, _IDENTITY)
    return None if value is None else msgspec.json.decode(value, type=Identity)


def set_identity(connection: Connection, identity: Identity) -> None:
    set_meta(connection, _IDENTITY, msgspec.json.encode(identity))
