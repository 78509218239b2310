"""Is a fault nobody expected logged in full, said calmly, and never the end of the day?"""

import sys

import pytest
from pytestqt.qtbot import QtBot

from ui.last_resort import LastResort


def fail() -> BaseException:
    widgets: dict[str, BaseException] = {}
    try:
        return widgets["no such widget"]
    except KeyError as error:
        return error


def test_a_fault_is_logged_in_full_and_said(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    resort, error = LastResort(), fail()
    with qtbot.waitSignal(resort.happened):
        resort.take(type(error), error, error.__traceback__)
    assert "no such widget" in caplog.text
    assert "Traceback" in caplog.text


def test_a_fault_in_every_frame_is_logged_each_time_and_said_once(caplog: pytest.LogCaptureFixture) -> None:
    resort, error, said = LastResort(), fail(), list[int]()
    resort.happened.connect(lambda: said.append(1))
    for _ in range(50):
        resort.take(type(error), error, error.__traceback__)
    assert len(said) == 1
    assert caplog.text.count("Traceback") == 50


def test_control_c_is_no_fault(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    passed_on: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: passed_on.append(kind))
    resort = LastResort()
    resort.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    resort.remove()
    assert passed_on == [KeyboardInterrupt]
    assert caplog.text == ""


def test_removed_it_leaves_the_hook_as_it_was() -> None:
    before = sys.excepthook
    resort = LastResort()
    resort.install()
    assert sys.excepthook != before
    resort.remove()
    assert sys.excepthook == before
