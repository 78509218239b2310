"""The day's gifts are given beside the till, slice by slice, and never hold up the counter."""

import threading
from collections.abc import Iterator

import pytest

from db.problems import ProblemKind, StorageProblem
from kiosk.campaigning import Campaigning
from kiosk.worker import Worker

WAIT_SECONDS = 20


@pytest.fixture
def worker() -> Iterator[Worker]:
    till = Worker("till")
    yield till
    till.stop()


class Day:
    """So many slices, each of them noted with the thread that ran it."""

    def __init__(self, slices: int) -> None:
        self.left = slices
        self.threads: list[str] = []
        self.ended = threading.Event()

    def run_some(self) -> bool:
        self.threads.append(threading.current_thread().name)
        self.left -= 1
        if self.left == 0:
            self.ended.set()
        return self.left > 0


def test_the_slices_run_on_the_tills_own_thread_until_the_day_is_done(worker: Worker) -> None:
    day = Day(5)
    campaigning = Campaigning(day.run_some, first_wait_seconds=0, between_seconds=0)
    campaigning.start(worker)
    assert day.ended.wait(WAIT_SECONDS)
    campaigning.stop()
    assert day.threads == ["till"] * 5


def test_a_tap_comes_between_two_slices(worker: Worker) -> None:
    served = threading.Event()
    asked = threading.Event()

    def run_some() -> bool:
        if not asked.is_set():
            worker.submit(lambda: None, lambda _: served.set(), lambda _: None)
            asked.set()
        return not served.is_set()

    campaigning = Campaigning(run_some, first_wait_seconds=0, between_seconds=0)
    campaigning.start(worker)
    assert served.wait(WAIT_SECONDS)
    campaigning.stop()


def test_trouble_with_the_disk_is_waited_out(worker: Worker, caplog: pytest.LogCaptureFixture) -> None:
    ran = threading.Event()

    def run_some() -> bool:
        ran.set()
        raise StorageProblem(ProblemKind.DISK_FULL)

    campaigning = Campaigning(run_some, first_wait_seconds=0)
    campaigning.start(worker)
    assert ran.wait(WAIT_SECONDS)
    campaigning.stop()


def test_it_stops_at_once_before_it_has_begun_and_after_the_till_closed(worker: Worker) -> None:
    waiting = Campaigning(lambda: True)
    waiting.start(worker)
    waiting.stop()
    worker.stop()
    late = Campaigning(lambda: True, first_wait_seconds=0)
    late.start(worker)
    late.stop()
