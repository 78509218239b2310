"""Who may speak to the hub? Devices that came in by a one-time code, until they are revoked."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import delete, insert, select, update

from db.engine import Connection
from db.hub.opening import HubStore
from db.hub.tables import businesses, devices, epochs, hub_meta, invitations, leases, secrets

FOUNDER = "00" * 16
"""In the place of a business that has no id yet."""


class Device(msgspec.Struct, frozen=True):
    """A kiosk as the hub knows it; times in ms since 1970 UTC, `position` how far it has read."""

    business: str
    kiosk: str
    store: str
    name: str
    signing_key: bytes
    sealing_key: bytes
    joined_at: int
    revoked_at: int | None
    seen_at: int
    position: int


class Newcomer(msgspec.Struct, frozen=True):
    """Who comes with a code; `business`, `store` and `secrets` are a founder's."""

    kiosk: str
    name: str
    signing_key: bytes
    sealing_key: bytes
    business: str = ""
    store: str = ""
    secrets: Mapping[str, bytes] = {}


def invite(
    store: HubStore, business: str, code_digest: bytes, expires_at: int, of_store: str = FOUNDER
) -> None:
    """A code for one more kiosk of the business; for a new business, `FOUNDER`."""
    with store.writing() as connection:
        connection.execute(
            insert(invitations).values(
                business=business, code_digest=code_digest, store=of_store, expires_at=expires_at
            )
        )


def admit(store: HubStore, code_digest: bytes, newcomer: Newcomer, now_millis: int) -> Device | None:
    """The device that came in; None where the code is unknown, too old or used by another. The same
    kiosk with the same keys may come again with its code, as after an answer that was lost."""
    with store.writing() as connection:
        invited = connection.execute(
            select(invitations).where(invitations.c.code_digest == code_digest).with_for_update()
        ).one_or_none()
        if invited is None or invited.expires_at <= now_millis:
            return None
        is_founder = invited.business == FOUNDER
        business = newcomer.business if is_founder else invited.business
        known = find_device_in(connection, business, newcomer.kiosk)
        if invited.used_by is not None or known is not None:
            is_same = known is not None and known.signing_key == newcomer.signing_key
            return known if invited.used_by == newcomer.kiosk and is_same else None
        if is_founder and not _found(connection, newcomer, now_millis):
            return None
        of_store = newcomer.store if is_founder else _store_of(connection, business, invited.store)
        connection.execute(
            insert(devices).values(
                business=business,
                kiosk=newcomer.kiosk,
                store=of_store,
                name=newcomer.name,
                signing_key=newcomer.signing_key,
                sealing_key=newcomer.sealing_key,
                joined_at=now_millis,
                seen_at=now_millis,
                position=0,
            )
        )
        connection.execute(
            update(invitations)
            .where(invitations.c.business == invited.business, invitations.c.code_digest == code_digest)
            .values(used_by=newcomer.kiosk)
        )
        return find_device_in(connection, business, newcomer.kiosk)


def _found(connection: Connection, founder: Newcomer, now_millis: int) -> bool:
    """False for ids that are none or a business that is here already: a code makes one."""
    if not founder.business or not founder.store or founder.business == FOUNDER:
        return False
    exists = select(businesses.c.business).where(businesses.c.business == founder.business)
    if connection.execute(exists).first() is not None:
        return False
    connection.execute(
        insert(businesses).values(
            business=founder.business, epoch=1, position=0, total=0, entries=0, founded_at=now_millis
        )
    )
    connection.execute(
        insert(epochs).values(business=founder.business, epoch=1, began_after=0, began_at=now_millis)
    )
    for name, value in founder.secrets.items():
        connection.execute(insert(secrets).values(business=founder.business, name=name, value=value))
    return True


def _store_of(connection: Connection, business: str, invited: str) -> str:
    """The store the code names, or the business's first."""
    if invited != FOUNDER:
        return invited
    first = select(devices.c.store).where(devices.c.business == business).order_by(devices.c.joined_at)
    return str(connection.execute(first.limit(1)).scalar_one())


def find_device_in(connection: Connection, business: str, kiosk: str) -> Device | None:
    query = select(devices).where(devices.c.business == business, devices.c.kiosk == kiosk)
    row = connection.execute(query).one_or_none()
    return None if row is None else Device(**row._mapping)


def find_device(store: HubStore, business: str, kiosk: str) -> Device | None:
    with store.reading() as connection:
        return find_device_in(connection, business, kiosk)


def all_devices(store: HubStore, business: str | None = None) -> list[Device]:
    """In the order in which they joined."""
    query = select(devices).order_by(devices.c.joined_at, devices.c.kiosk)
    if business is not None:
        query = query.where(devices.c.business == business)
    with store.reading() as connection:
        return [Device(**row._mapping) for row in connection.execute(query)]


def all_businesses(store: HubStore) -> list[str]:
    with store.reading() as connection:
        return list(
            connection.execute(select(businesses.c.business).order_by(businesses.c.founded_at)).scalars()
        )


def revoke(store: HubStore, kiosk: str, now_millis: int) -> bool:
    """It is refused as soon as the hub looks it up again. False where no such kiosk is active."""
    with store.writing() as connection:
        changed = connection.execute(
            update(devices)
            .where(devices.c.kiosk == kiosk, devices.c.revoked_at.is_(None))
            .values(revoked_at=now_millis)
        )
        connection.execute(delete(leases).where(leases.c.kiosk == kiosk))
        return changed.rowcount > 0


def set_device_keys(
    store: HubStore, business: str, kiosk: str, signing_key: bytes, sealing_key: bytes
) -> None:
    """In the place of those it had. Durable when it returns."""
    with store.writing() as connection:
        connection.execute(
            update(devices)
            .where(devices.c.business == business, devices.c.kiosk == kiosk)
            .values(signing_key=signing_key, sealing_key=sealing_key)
        )


def note_seen(store: HubStore, business: str, kiosk: str, now_millis: int, position: int) -> None:
    with store.writing() as connection:
        connection.execute(
            update(devices)
            .where(devices.c.business == business, devices.c.kiosk == kiosk)
            .values(seen_at=now_millis, position=position)
        )


def get_secrets(store: HubStore, business: str) -> dict[str, bytes]:
    """What the shop's kiosks share: card keys."""
    query = select(secrets.c.name, secrets.c.value).where(secrets.c.business == business)
    with store.reading() as connection:
        return dict(connection.execute(query).all())


def lease(
    store: HubStore, business: str, subject: str, kiosk: str, now_millis: int, lease_millis: int
) -> int:
    """Until when the kiosk alone may decide about the subject (ms); 0 where another does."""
    with store.writing() as connection:
        held = connection.execute(
            select(leases).where(leases.c.business == business, leases.c.subject == subject).with_for_update()
        ).one_or_none()
        until = now_millis + lease_millis
        if held is None:
            values = {"business": business, "subject": subject, "kiosk": kiosk, "until": until}
            connection.execute(insert(leases).values(**values))
            return until
        if held.kiosk != kiosk and held.until > now_millis:
            return 0
        connection.execute(
            update(leases)
            .where(leases.c.business == business, leases.c.subject == subject)
            .values(kiosk=kiosk, until=until)
        )
        return until


def end_lease(store: HubStore, business: str, subject: str, kiosk: str, until: int) -> None:
    """The kiosk's own, of this end; another's stays, and so does a later one of its own: a question may come
    twice, and late."""
    with store.writing() as connection:
        connection.execute(
            delete(leases).where(
                leases.c.business == business,
                leases.c.subject == subject,
                leases.c.kiosk == kiosk,
                leases.c.until == until,
            )
        )


def find_hub_secret(store: HubStore, name: str) -> bytes | None:
    """The hub's own value of this name."""
    with store.reading() as connection:
        found = connection.execute(select(hub_meta.c.value).where(hub_meta.c.name == name)).scalar()
    return None if found is None else bytes(found)


def get_hub_secret(store: HubStore, name: str, fresh: bytes) -> bytes:
    """The hub's own value of this name; `fresh` from now on where there was none."""
    with store.writing() as connection:
        found = connection.execute(select(hub_meta.c.value).where(hub_meta.c.name == name)).scalar()
        if found is not None:
            return bytes(found)
        connection.execute(insert(hub_meta).values(name=name, value=fresh))
        return fresh
