"""What if a long list of other kiosks' entries has just arrived? The counter serves between its slices."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.arrivals import count_stale
from kiosk.home import Home
from kiosk.ids import new_id
from kiosk.settling import SETTLED_AT_ONCE
from kiosk.visit import NewCustomer
from tests.fakes import SetClock
from tests.sync.makers import open_kiosk, take_waiting
from tests.ui.counter_page import CounterPage, opened

MEMBERS = 2 * SETTLED_AT_ONCE + 1


def test_nobody_waits_for_all_that_arrived_and_it_is_all_there_in_the_end(
    tmp_path: Path, clock: SetClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOYALTY_KIOSK_KEYRING", "off")
    one, other = (open_kiosk(Home(tmp_path / str(n)), clock, n) for n in (1, 2))
    for _ in range(MEMBERS):
        one.till.members.enrol(new_id(), NewCustomer(given_name="Rūta"))
    with opened(other, clock) as stage:
        page = CounterPage(stage, other)
        page.settle()
        other.ledger.receive(take_waiting(one))
        assert other.till.today().is_behind
        assert 0 < count_stale(other.ledger.connection) < MEMBERS
        stage.counter.finish()
        qtbot.waitUntil(lambda: page.cashier_sees(str(MEMBERS)))
        assert not other.till.today().is_behind
    one.close()
    other.close()
