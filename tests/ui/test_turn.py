"""Is a tap one operation, however often the finger comes down, and whatever happens to its answer?"""

import pytest

import ui.turn
from ui.turn import DOUBLE_TAP_SECONDS, Turn


class StoppedWatch:
    """Seconds in the test's hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> StoppedWatch:
    watch = StoppedWatch()
    monkeypatch.setattr(ui.turn, "monotonic_seconds", watch)
    return watch


def test_a_second_tap_while_the_first_is_under_way_is_nothing(watch: StoppedWatch) -> None:
    turn = Turn()
    assert turn.taps.begin("stamp")
    assert turn.taps.begin("stamp") is None
    assert turn.taps.begin("redeem") is None


def test_the_echo_of_a_double_click_is_nothing_but_a_later_tap_is_a_new_one(watch: StoppedWatch) -> None:
    turn = Turn()
    first = turn.taps.begin("stamp")
    turn.taps.end("stamp", is_answered=True)
    assert turn.taps.begin("stamp") is None
    watch.seconds += DOUBLE_TAP_SECONDS
    second = turn.taps.begin("stamp")
    assert second not in (None, first)


def test_a_tap_that_got_no_answer_keeps_its_operation(watch: StoppedWatch) -> None:
    turn = Turn()
    first = turn.taps.begin("stamp")
    turn.taps.end("stamp", is_answered=False)
    assert turn.taps.begin("stamp") == first


def test_another_button_is_another_operation(watch: StoppedWatch) -> None:
    turn = Turn()
    stamp = turn.taps.begin("stamp")
    turn.taps.end("stamp", is_answered=True)
    assert turn.taps.begin(("redeem", "coffee")) not in (None, stamp)


def test_the_next_turn_knows_nothing_of_this_one(watch: StoppedWatch) -> None:
    turn = Turn()
    turn.taps.begin("stamp")
    following = turn.next()
    assert following.number == turn.number + 1
    assert following.visit is None
    assert following.taps.begin("stamp")
