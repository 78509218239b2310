"""Does a quiet counter cost little, and is nobody kept waiting for it?"""

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.camera.economy import CALM_SECONDS, IDLE_SECONDS, Economy
from tests.camera.makers import make_frame, make_picture, make_text

CARD = make_picture(make_text(1), box=2)
SIZE = (320, 180)
GRAIN = np.random.default_rng(1).normal(0, 5, (8, 180, 320, 1))


def noisy(frame: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
    return np.asarray(np.clip(frame + GRAIN[number % 8], 0, 255), np.uint8)


def reads(
    economy: Economy, frame: NDArray[np.uint8], since: float, seconds: float, busy: bool = False
) -> int:
    """How many of the frames at 15 a second are worth reading."""
    return sum(
        economy.is_worth_reading(noisy(frame, number), since + number / 15, is_busy=busy)
        for number in range(int(seconds * 15))
    )


def test_quiet_counter_is_read_now_and_then_and_an_idle_one_once_a_second() -> None:
    economy, empty = Economy(), make_frame(size=SIZE)
    assert reads(economy, empty, 0, CALM_SECONDS - 0.1) == int((CALM_SECONDS - 0.1) * 15)
    assert 15 <= reads(economy, empty, CALM_SECONDS, 5) <= 26
    assert 4 <= reads(economy, empty, IDLE_SECONDS + 1, 5) <= 6
    assert economy.is_idle(IDLE_SECONDS + 6)


@pytest.mark.parametrize("since", [CALM_SECONDS + 1, IDLE_SECONDS + 1])
def test_frame_on_which_a_card_comes_is_read_itself(since: float) -> None:
    economy, empty = Economy(), make_frame(size=SIZE)
    reads(economy, empty, 0, since)
    assert economy.is_worth_reading(make_frame((CARD, 150, 50), size=SIZE), since, is_busy=False)
    assert reads(economy, make_frame((CARD, 150, 50), size=SIZE), since, 1) == 15
    assert not economy.is_idle(since + 1)


def test_while_a_code_is_in_view_every_frame_is_read() -> None:
    economy, empty = Economy(), make_frame(size=SIZE)
    assert reads(economy, empty, 0, 70, busy=True) == 70 * 15


def test_clock_that_goes_back_and_odd_frames_are_read() -> None:
    economy, empty = Economy(), make_frame(size=SIZE)
    reads(economy, empty, 1000, 70)
    assert economy.is_worth_reading(empty, 5.0, is_busy=False)
    for odd in (np.zeros((0, 0, 3), np.uint8), np.zeros((9, 9), np.uint8), np.zeros((90, 90), np.uint16)):
        assert economy.is_worth_reading(odd, 6.0, is_busy=False)
    assert economy.is_worth_reading(make_frame(size=(180, 320)), 7.0, is_busy=False)
