"""Work that can wait gives way while somebody is served, and is never held up for ever."""

import threading

import pytest

from kiosk import giving_way
from kiosk.clock import monotonic_seconds
from kiosk.giving_way import GivingWay

LINGER, EVER = 0.05, 60.0


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(giving_way, "LINGER_SECONDS", LINGER)
    monkeypatch.setattr(giving_way, "LONGEST_SECONDS", EVER)


class Work(threading.Thread):
    """One step, and how long it was kept waiting."""

    def __init__(self, way: GivingWay) -> None:
        super().__init__(daemon=True)
        self.seconds = 0.0
        self._way = way
        self.start()

    def run(self) -> None:
        began = monotonic_seconds()
        self._way.give_way()
        self.seconds = monotonic_seconds() - began

    def is_done(self) -> bool:
        self.join(EVER / 2)
        return not self.is_alive()


def test_nobody_at_the_counter_holds_nothing_up() -> None:
    assert Work(GivingWay()).is_done()


def test_work_waits_for_the_last_answer_and_its_painting() -> None:
    way = GivingWay()
    way.begin_serving()
    way.begin_serving()
    work = Work(way)
    way.end_serving()
    work.join(2 * LINGER)
    assert work.is_alive()  # the other one is still being served
    way.end_serving()
    assert work.is_done()
    assert work.seconds >= LINGER


def test_a_key_is_reason_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(giving_way, "LINGER_SECONDS", 1.0)  # begun long before the thread is there
    way = GivingWay()
    way.stir()
    work = Work(way)
    assert work.is_done()
    assert work.seconds >= LINGER


def test_a_queue_of_customers_does_not_keep_it_waiting_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(giving_way, "LONGEST_SECONDS", LINGER)
    way = GivingWay()
    way.begin_serving()
    assert Work(way).is_done()
