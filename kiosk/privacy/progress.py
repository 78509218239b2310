"""Where has an erasure arrived? At the hub when it has the entry, at a kiosk when that kiosk says so."""

from collections.abc import Iterable

import msgspec

from db import reading
from db.engine import Connection
from db.entry import Entry, Kind
from db.outgoing import is_given
from kiosk.clock import hlc_to_millis
from kiosk.ids import Id


class ErasureAt(msgspec.Struct, frozen=True):
    """One kiosk; `done_at` in ms since 1970 UTC, None while it has not said so."""

    kiosk: Id
    done_at: int | None


class Erasure(msgspec.Struct, frozen=True):
    """A customer who was erased, and how far that has come. `is_at_hub` is None for a kiosk without a hub."""

    customer: Id
    asked_at: int
    is_at_hub: bool | None
    kiosks: tuple[ErasureAt, ...]

    @property
    def is_done(self) -> bool:
        return self.is_at_hub is not False and all(one.done_at is not None for one in self.kiosks)


def erasures(connection: Connection, has_hub: bool) -> list[Erasure]:
    """Everybody who was erased, the last first."""
    asked: dict[Id, Entry] = {}
    for entry in reading.entries_of_kind(connection, Kind.CUSTOMER_ERASED):
        if entry.customer is not None:
            asked.setdefault(entry.customer, entry)
    done: dict[tuple[Id, Id], int] = {}
    for entry in reading.entries_of_kind(connection, Kind.ERASURE_DONE):
        done.setdefault((entry.customer or "", entry.kiosk), hlc_to_millis(entry.hlc))
    first_starts = _first_starts(reading.entries_of_kind(connection, Kind.KIOSK_STARTED))
    return [
        Erasure(
            customer=entry.customer or "",
            asked_at=hlc_to_millis(entry.hlc),
            is_at_hub=is_given(connection, entry) if has_hub else None,
            kiosks=tuple(
                ErasureAt(kiosk, done.get((entry.customer or "", kiosk)))
                for kiosk, started in first_starts.items()
                if started < entry.hlc
            ),
        )
        for entry in reversed(asked.values())
    ]


def _first_starts(starts: Iterable[Entry]) -> dict[Id, int]:
    first: dict[Id, int] = {}
    for entry in starts:
        first[entry.kiosk] = min(entry.hlc, first.get(entry.kiosk, entry.hlc))
    return first
