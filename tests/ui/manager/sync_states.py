"""The sync page in all of its states: in step, nobody reached, and everything that may need a look."""

from collections.abc import Callable

import msgspec

from kiosk.sync.state import Erased, Lamp, OtherKiosk, SetAside, SyncOverview, SyncState
from tests.makers import MORNING
from ui.manager.sync import SyncPage

ADDRESS = "https://hub.kohvik-paike.example:8443"
KIOSKS = (
    OtherKiosk(name="Counter 1", is_this=True, seen_at=MORNING),
    OtherKiosk(name="Terrace", behind=1_234, seen_at=MORNING - 7_200_000),
    OtherKiosk(name="Terrassi kõrval olev teine müügilett", seen_at=MORNING),
    OtherKiosk(name="", is_revoked=True, seen_at=MORNING - 99_000_000),
    *(OtherKiosk(name=f"Counter {n}", seen_at=MORNING) for n in range(2, 9)),
)


def in_step() -> SyncOverview:
    return SyncOverview(
        state=SyncState(Lamp.IN_STEP, 0, MORNING),
        address=ADDRESS,
        epoch=1,
        position=480,
        entries=48_732,
        told_at=MORNING,
        is_fresh=True,
        kiosks=KIOSKS[:2],
    )


def in_trouble() -> SyncOverview:
    return SyncOverview(
        state=SyncState(Lamp.OFFLINE, 12, MORNING - 3_600_000),
        address=ADDRESS,
        offset_millis=-5_460_000,
        epoch=3,
        position=480,
        entries=1_248_732,
        aside_at_hub=21,
        told_at=MORNING - 3_600_000,
        kiosks=KIOSKS,
        aside=(
            SetAside(kiosk="Terrace", reason="fork", count=21, last_at=MORNING),
            SetAside(kiosk="", reason="conflict", count=1, last_at=MORNING),
            SetAside(kiosk="Counter 2", reason="hash_wrong", count=2, last_at=MORNING),
            SetAside(kiosk="Counter 3", reason="no_text", count=5, last_at=MORNING),
        ),
        erased=(
            Erased(asked_at=MORNING, done=1, kiosks=3, is_done=False),
            Erased(asked_at=MORNING - 86_400_000, done=3, kiosks=3, is_done=True),
        ),
    )


STATES: dict[str, Callable[[SyncPage], None]] = {
    "in step": lambda page: page.show_overview(in_step()),
    "in trouble": lambda page: page.show_overview(in_trouble()),
    "an update is needed": lambda page: page.show_overview(
        msgspec.structs.replace(in_step(), state=SyncState(Lamp.UPDATE_NEEDED, 0, MORNING))
    ),
    "not reached": lambda page: page.show_overview(
        SyncOverview(state=SyncState(Lamp.UNKNOWN_HERE, 3), address=ADDRESS)
    ),
}
