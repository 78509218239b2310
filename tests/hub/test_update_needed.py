"""A kiosk whose program is older than its hub's, or than other kiosks', says so calmly and serves on."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

import db.newer
import kiosk.hub.hub
from db.entry import SCHEMA_VERSION, Kind
from db.rows import Projected
from kiosk.commands.sync import join, sync
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.shop import Shop, open_shop
from kiosk.sync.state import Lamp, SyncState
from kiosk.sync.wire import NEWEST_FORMAT
from kiosk.syncing import Syncing, run_and_wait
from kiosk.visit import NewCustomer, Visit
from kiosk.worker import Worker
from tests.fakes import SetClock
from tests.hub.server import Server
from tests.makers import make_fact
from tests.sync.makers import journal_of


class Counter:
    """An open kiosk with what its lamp was told, one after the other."""

    def __init__(self, home: Home, clock: SetClock) -> None:
        self.shop = open_shop(home, clock)
        self._worker = Worker("till")
        self._states: queue.SimpleQueue[SyncState] = queue.SimpleQueue()
        self._syncing = Syncing(self.shop.ledger, clock)
        self._syncing.start(self._worker, self._states.put)

    def next_state(self) -> SyncState:
        return self._states.get(timeout=60)

    def wake(self) -> None:
        self._syncing.wake()

    def serve(self) -> None:
        new = NewCustomer(given_name="Anna", with_first_stamp=True)
        visit = run_and_wait(self._worker, lambda: self.shop.till.members.enrol(new_id(), new))
        assert isinstance(visit, Visit)

    def close(self) -> None:
        self._syncing.stop()
        self._worker.stop()
        self.shop.close()


@contextmanager
def opened(home: Home, clock: SetClock) -> Iterator[Counter]:
    counter = Counter(home, clock)
    yield counter
    counter.close()


def write_what_only_newer_kiosks_understand(shop: Shop, at: int, **newer: object) -> None:
    journal_of(shop).append(
        [msgspec.structs.replace(make_fact(Kind.ADJUSTMENT, at=at), **newer)], {}, Projected()
    )


def test_a_hub_that_speaks_this_kiosks_words_no_more(
    server: Server,
    tmp_path: Path,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    home = Home(tmp_path / "old")
    assert join(home.folder, server.url, server.invite()) == 0
    monkeypatch.setattr(kiosk.hub.hub, "OLDEST_FORMAT", NEWEST_FORMAT + 1)
    with opened(home, clock) as counter:
        assert counter.next_state().lamp is Lamp.UPDATE_NEEDED
        counter.serve()
        counter.wake()
        state = counter.next_state()
        assert state.lamp is Lamp.UPDATE_NEEDED
        assert state.waiting >= 1
    assert sync(home.folder) == 1
    assert "Please update this program" in capsys.readouterr().err
    monkeypatch.undo()  # the kiosk was updated
    monkeypatch.setenv("LOYALTY_KIOSK_KEYRING", "off")
    with opened(home, clock) as counter:
        assert counter.next_state() == SyncState(Lamp.IN_STEP, 0, clock())


@pytest.mark.parametrize("newer", [{"kind": "raffle.won"}, {"schema": SCHEMA_VERSION + 1}], ids=str)
def test_entries_of_newer_kiosks_wait_to_be_understood(
    server: Server,
    tmp_path: Path,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    newer: dict[str, object],
) -> None:
    new, old = Home(tmp_path / "new"), Home(tmp_path / "old")
    for home in (new, old):
        assert join(home.folder, server.url, server.invite()) == 0
    shop = open_shop(new, clock)
    write_what_only_newer_kiosks_understand(shop, clock(), **newer)
    shop.close()
    assert sync(new.folder) == 0
    with opened(old, clock) as counter:
        assert counter.next_state().lamp is Lamp.UPDATE_NEEDED
        counter.serve()
    with opened(old, clock) as counter:  # it is not forgotten
        assert counter.next_state().lamp is Lamp.UPDATE_NEEDED
    assert "updated" not in capsys.readouterr().out
    assert sync(old.folder) == 0
    assert "waits here until this program is updated" in capsys.readouterr().out
    monkeypatch.setattr(db.newer, "UNDERSTOOD", db.newer.UNDERSTOOD | {"raffle.won"})
    monkeypatch.setattr(db.newer, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with opened(old, clock) as counter:
        assert counter.next_state().lamp is Lamp.IN_STEP
    assert sync(old.folder) == 0
    assert "updated" not in capsys.readouterr().out
