"""How many taps does a daily task take? SCREENS' bars, held in the real window over a real till."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.programme.document import Programme
from kiosk.shop import Shop
from tests.fakes import SetClock
from tests.ui.daily_tasks import PROGRAMME, TASKS, DailyTask, Person, greeted, person_at_work, play
from tests.ui.keystrokes import B, Deed, H, K, M, P, seconds_of, taps_of

Key = Qt.Key


@pytest.fixture
def programme() -> Programme:
    return PROGRAMME


@pytest.fixture(params=[False, True], ids=["touch", "key"])
def person(qtbot: QtBot, shop: Shop, clock: SetClock, request: pytest.FixtureRequest) -> Iterator[Person]:
    with person_at_work(shop, clock, by_key=request.param) as person:
        yield person


@pytest.mark.parametrize("task", TASKS, ids=[task.name for task in TASKS])
def test_a_daily_task_takes_no_more_taps_than_it_may(person: Person, task: DailyTask) -> None:
    deeds = play(person, task)
    assert taps_of(deeds) <= task.taps_most
    assert task.seconds_most is None or seconds_of(deeds) <= task.seconds_most


@pytest.mark.parametrize("person", [False], indirect=True)
def test_the_count_counts_fingers_keys_and_letters_apart(person: Person) -> None:
    greeted(person)
    person.deeds.clear()
    person.do("One more", Key.Key_Plus)
    person.by_key = True
    person.do("Add 2 stamps", Key.Key_F1)
    person.do("Lost card", Key.Key_F7)
    person.write("ou")
    assert person.deeds == [Deed.TAP, Deed.KEY, Deed.KEY, Deed.LETTER, Deed.LETTER]
    assert taps_of(person.deeds) == 3


def test_seconds_are_the_models() -> None:
    assert seconds_of([]) == 0
    assert seconds_of([Deed.TAP]) == pytest.approx(M + P + B)
    assert seconds_of([Deed.KEY, Deed.KEY]) == pytest.approx(2 * (M + K))
    assert seconds_of([Deed.TAP, Deed.LETTER, Deed.LETTER]) == pytest.approx(M + P + B + H + 2 * K)
