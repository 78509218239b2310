"""What does the manager see of the hub? What it tells when it is asked, and what is known here anyway."""

from collections import Counter
from collections.abc import Callable

import msgspec

from db.arrivals import Aside, kept_aside
from db.engine import Connection
from kiosk.clock import Clock
from kiosk.ids import Id
from kiosk.privacy.progress import erasures
from kiosk.sync.asking import NoAnswer, Refused
from kiosk.sync.link import find_link, find_place
from kiosk.sync.opening import OpenSession, open_session
from kiosk.sync.state import Erased, OtherKiosk, SetAside, SyncOverview, SyncState
from kiosk.sync.wire import Kiosks, KiosksAsked

OnTill = Callable[[Callable[[], object]], object]


class Overviews:
    """Used by one thread, which may wait for the hub. What the hub told last is kept for when it is away."""

    def __init__(self, connection: Connection, kiosk: Id, clock: Clock, on_till: OnTill) -> None:
        self._connection = connection
        self._kiosk = kiosk
        self._clock = clock
        self._on_till = on_till
        link = find_link(connection)
        self._address = link.url if link is not None else ""
        self._told: Kiosks | None = None
        self._told_at = 0
        self._offset_millis = 0

    def look(self, state: SyncState) -> SyncOverview:
        is_fresh = self._ask()
        here = self._on_till(self._look_here)
        assert isinstance(here, SyncOverview)  # noqa: S101 (what the job gives)
        told = self._told
        return msgspec.structs.replace(
            here,
            state=state,
            offset_millis=self._offset_millis,
            entries=told.entries if told else 0,
            aside_at_hub=told.aside if told else 0,
            told_at=self._told_at,
            is_fresh=is_fresh,
            kiosks=self._kiosks(),
            aside=tuple(msgspec.structs.replace(one, kiosk=self._name(one.kiosk)) for one in here.aside),
        )

    def _ask(self) -> bool:
        opened = self._on_till(lambda: open_session(self._connection, self._clock))
        assert isinstance(opened, OpenSession)  # noqa: S101 (what the job gives)
        try:
            self._told = opened.session.question("kiosks", KiosksAsked(), Kiosks)
        except (NoAnswer, Refused):
            return False
        finally:
            opened.close()
        self._told_at, self._offset_millis = self._clock(), opened.session.offset_millis
        return True

    def _look_here(self) -> SyncOverview:
        place = find_place(self._connection)
        return SyncOverview(
            state=SyncState(),
            address=self._address,
            epoch=place.epoch,
            position=place.position,
            aside=_counted(kept_aside(self._connection)),
            erased=tuple(
                Erased(
                    asked_at=one.asked_at,
                    done=sum(at.done_at is not None for at in one.kiosks),
                    kiosks=len(one.kiosks),
                    is_done=one.is_done,
                )
                for one in erasures(self._connection, has_hub=True)
            ),
        )

    def _kiosks(self) -> tuple[OtherKiosk, ...]:
        return tuple(
            OtherKiosk(
                name=one.name,
                is_this=one.kiosk.hex() == self._kiosk,
                behind=one.behind,
                seen_at=one.seen_at,
                is_revoked=one.is_revoked,
            )
            for one in (self._told.kiosks if self._told else ())
        )

    def _name(self, kiosk: Id) -> str:
        names = {one.kiosk.hex(): one.name for one in (self._told.kiosks if self._told else ())}
        return names.get(kiosk, "")


def _counted(asides: list[Aside]) -> tuple[SetAside, ...]:
    """The most first."""
    counts = Counter((aside.kiosk, aside.reason.value) for aside in asides)
    last = {(aside.kiosk, aside.reason.value): aside.arrived_at for aside in asides}
    return tuple(
        SetAside(kiosk=kiosk, reason=reason, count=count, last_at=last[kiosk, reason])
        for (kiosk, reason), count in counts.most_common()
    )
