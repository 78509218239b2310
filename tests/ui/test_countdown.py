"""Does a customer leave by themselves, after as many seconds as were said?"""

from pytestqt.qtbot import QtBot

from ui.countdown import Countdown


def test_seconds_are_said_down_to_one_and_then_it_ends(qtbot: QtBot) -> None:
    countdown, said = Countdown(3, second_milliseconds=5), list[int]()
    countdown.ticked.connect(said.append)
    with qtbot.waitSignal(countdown.ended):
        countdown.start()
    assert said == [3, 2, 1]
    assert not countdown.is_running


def test_a_tap_starts_it_anew(qtbot: QtBot) -> None:
    countdown, said = Countdown(3, second_milliseconds=5), list[int]()
    countdown.ticked.connect(said.append)
    countdown.start()
    with qtbot.waitSignal(countdown.ticked):
        pass
    with qtbot.waitSignal(countdown.ended):
        countdown.start()
    assert said == [3, 2, 3, 2, 1]


def test_stopped_it_never_ends(qtbot: QtBot) -> None:
    countdown = Countdown(1, second_milliseconds=5)
    countdown.start()
    countdown.stop()
    with qtbot.assertNotEmitted(countdown.ended, wait=30):
        pass
