"""What do hands do for each daily task, by touch and by key? Played in the real window, as the tests do."""

import tempfile
from pathlib import Path

from kiosk.home import Home
from kiosk.shop import open_shop
from tests.fakes import SetClock
from tests.ui.daily_tasks import PROGRAMME, TASKS, person_at_work, play
from tests.ui.keystrokes import seconds_of, taps_of
from ui.app import make_application


def measure_tasks(by_key: bool) -> dict[str, tuple[int, float]]:
    """For each task how many taps it took, and the seconds of the keystroke-level model."""
    made: dict[str, tuple[int, float]] = {}
    for number, task in enumerate(TASKS):
        with tempfile.TemporaryDirectory() as folder:
            clock = SetClock()
            shop = open_shop(Home(Path(folder, str(number))), clock, programme=PROGRAMME)
            make_application(shop.settings)
            with person_at_work(shop, clock, by_key=by_key) as person:
                deeds = play(person, task)
            shop.close()
        made[task.name] = taps_of(deeds), seconds_of(deeds)
    return made
