"""How well and how fast are cards read? Beside zxing-cpp, pyzbar and zxing→zbar on the same frames.

Films are drawn by the project's own generator, by seed; every decoder sees the same pixels. Times are wall
clock, one thread, each decoder in turn on each frame, so that a busy machine slows both sides alike.
"""

from tests.benchmarks.camera.endurance import measure_believing, measure_hours_of_film
from tests.benchmarks.camera.films import measure_films
from tests.benchmarks.camera.idle import measure_idle
from tests.benchmarks.camera.speed import (
    measure_first_reads,
    measure_frames,
    measure_quiet_hour,
    measure_share_of_a_core,
    measure_slowest_frame,
)
from tests.benchmarks.figure import Figure


def run(minutes: float) -> list[Figure]:
    """About four minutes; more minutes draw more seeds and longer films.

    A bar of 97 % needs a hundred cards to be measured at all: four rounds of every kind are the least.
    """
    figures = measure_idle()
    figures += measure_frames()
    figures += measure_first_reads()
    figures += measure_films(rounds=max(4, round(4 * minutes)))
    figures += measure_slowest_frame()
    figures += measure_share_of_a_core()
    figures += measure_quiet_hour()
    figures += measure_believing(minutes)
    figures += measure_hours_of_film(minutes)
    return figures
