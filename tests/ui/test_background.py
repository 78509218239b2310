"""Do answers come back on the screen thread, all of them, without hurting Python?"""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import giving_way
from kiosk.syncing import run_and_wait
from kiosk.worker import Worker
from ui.background import Background


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker("test")
    yield worker
    worker.stop()


def test_answers_arrive_on_the_screen_thread_in_order(qtbot: QtBot, worker: Worker) -> None:
    background = Background(worker)
    seen: list[tuple[int, bool]] = []

    def take(number: int) -> None:
        seen.append((number, QThread.currentThread() is background.thread()))

    for number in range(200):
        background.run(lambda number=number: number, take)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 200)
    assert seen == [(number, True) for number in range(200)]


def test_jobs_leave_the_screen_thread_free(qtbot: QtBot, worker: Worker) -> None:
    background, gate = Background(worker), threading.Event()
    seen: list[bool] = []
    background.run(lambda: gate.wait(10), seen.append)
    assert seen == []  # `run` came back although the job still waits
    gate.set()
    qtbot.waitUntil(lambda: seen == [True])


def test_a_job_that_breaks_asks_for_the_team_and_is_in_the_log(
    qtbot: QtBot, worker: Worker, caplog: pytest.LogCaptureFixture
) -> None:
    background = Background(worker)
    with qtbot.waitSignal(background.broke):
        background.run(lambda: 1 // 0, lambda _: None)
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_answers_for_a_screen_that_is_gone_are_dropped(qtbot: QtBot, worker: Worker) -> None:
    gate = threading.Event()
    background = Background(worker)
    seen: list[object] = []
    background.run(lambda: gate.wait(10), seen.append)
    with qtbot.waitSignal(background.destroyed):
        background.deleteLater()
    gate.set()
    worker.stop()
    assert seen == []


def test_what_can_wait_waits_until_an_answer_is_drawn(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(giving_way, "LINGER_SECONDS", 0)
    monkeypatch.setattr(giving_way, "LONGEST_SECONDS", 60)
    background, gate = Background(worker), threading.Event()
    background.run(gate.wait, lambda _: None, is_waited_for=False)  # nobody is kept waiting by this one
    worker.way.give_way()
    gate.set()
    background.run(lambda: 1 // 0, lambda _: None)
    step = threading.Thread(target=worker.way.give_way)
    step.start()
    run_and_wait(worker, lambda: None)  # it has failed by now, and nothing is drawn yet
    assert step.is_alive()
    with qtbot.waitSignal(background.broke):
        pass
    step.join(30)
    assert not step.is_alive()


class Counted(QObject):
    said = Signal(object)


def test_five_thousand_signals_from_a_thread_leave_python_alive(qtbot: QtBot) -> None:
    counted, seen = Counted(), list[object]()
    counted.said.connect(seen.append)

    def say_all() -> None:
        for number in range(5000):
            counted.said.emit(number)

    thread = threading.Thread(target=say_all)
    thread.start()
    qtbot.waitUntil(lambda: len(seen) == 5000, timeout=20_000)
    thread.join()
    assert seen == list(range(5000))


def test_void_calls_do_not_use_up_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 lost one reference a call, and Python aborted after some hundreds."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(1000):
        widget.update()
        widget.setVisible(False)
        widget.setEnabled(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - 100
    assert after[1] > before[1] - 100
