"""How soon is the kiosk there, what do its tasks take, what do idling and painting cost, does a long day make
it grow?

Every figure comes from a fresh process: the start from `python -m kiosk` itself, the tasks in the real
window, the day from the demo's film in a loop, read through `cv2.VideoCapture`, greeted and stamped. The soak
takes its 10,000 scans and 100,000 repaints with `--minutes 34`, and its share of them with less.
"""

import shutil
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from tests.benchmarks.figure import Figure, at_most, compare
from tests.benchmarks.support import apart
from tests.ui.daily_tasks import TASKS

STARTS = 5
IDLE_SECONDS = 15
REPAINTS = 60
REPAINTS_A_MINUTE, SCANS_A_MINUTE = 3_000, 300
GROWTH_MEGABYTES_MOST = 3.0
LOST_REFERENCES_MOST = 200
"""Counts of None and True move by a few with what happens to be alive; a lost one for each call shows."""

PREPARED = "tests.benchmarks.prepared"
FLAT_MINUTES_LEAST = 4
"""The film takes three quarters of a minute, and warms everything up in its first round."""

START, DAY = "tests.benchmarks.measured_start", "tests.benchmarks.measured_day"
TASK, SCAN, LANGUAGE = (
    f"tests.benchmarks.{name}" for name in ("measured_tasks", "scan", "measured_languages")
)
GUESTS = 200
SIZES = ((1366, 768), (1920, 1080))
CROWD, SCANS = 5_000, 100
SWITCHES = 12
SWITCH_RATIOS_MOST = (6, 45)
"""The customer's page is written anew; the manager's pages are made anew."""


def run(minutes: float) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        small, demo = (str(Path(folder, name)) for name in ("small", "demo"))
        for made in (small, demo):
            Path(made).mkdir()
        apart(PREPARED, "prepare_start", small)
        apart(PREPARED, "prepare_day", demo, GUESTS)
        return [
            *_of_the_start(small),
            *_of_the_tasks(),
            *_of_scans(),
            *_of_languages(_copy(demo, "languages")),
            at_most("idle without camera", apart(DAY, "measure_idle", small, IDLE_SECONDS), "% of a core", 1),
            *_of_painting(demo),
            *_of_a_day(_copy(demo, "day"), minutes),
            *_of_a_soak(_copy(demo, "soak"), minutes),
        ]


def _copy(folder: str, name: str) -> str:
    """A shop of its own: each day's clock runs ahead, and the next day must not begin in its past."""
    return str(shutil.copytree(folder, f"{folder}-{name}"))


def _of_the_start(folder: str) -> list[Figure]:
    """`python -m kiosk` with its film, from before the process is made."""
    starts = [apart(START, "measure_start", perf_counter(), folder) for _ in range(STARTS)]
    painted, read = (median(start[what] for start in starts) for what in ("painted", "read"))
    return [
        at_most(f"start to first paint, p50 of {STARTS}", painted, "s", 1.5),
        at_most(f"start to the first card read, p50 of {STARTS}", read, "s", 2.5),
    ]


def _of_the_tasks() -> list[Figure]:
    """Seconds have a bar where PRODUCT names one: a new member, a lost card."""
    by_touch, by_key = (apart(TASK, "measure_tasks", is_by_key) for is_by_key in (False, True))
    figures = []
    for task in TASKS:
        for way, done in (("touch", by_touch), ("key", by_key)):
            taps, seconds = done[task.name]
            name, model = f"{task.name} by {way}", "as modelled by keystrokes"
            figures.append(at_most(name, taps, "taps", task.taps_most))
            figures.append(
                Figure(name=f"{name}, {model}", value=round(seconds, 1), unit="s")
                if task.seconds_most is None
                else at_most(f"{name}, {model}", round(seconds, 1), "s", task.seconds_most)
            )
    return figures


def _of_scans() -> list[Figure]:
    """Among a few thousand customers; `make bench NAMES=scan` has 100,000."""
    figures = []
    for width, height in SIZES:
        measured = apart(SCAN, "measure", CROWD, GUESTS, SCANS, width, height)
        p95 = quantiles(measured["milliseconds"]["all"], n=20, method="inclusive")[18]
        figures.append(at_most(f"card to both screens painted at {width} x {height}, p95", p95, "ms", 150))
        figures.append(at_most(f"cards not greeted at {width} x {height}", measured["missed"], "cards", 0))
    return figures


def _of_languages(folder: str) -> list[Figure]:
    return [
        compare(f"another language on {side}, p50", switch, "ms", "one whole repaint", repaint, most)
        for (side, (switch, repaint)), most in zip(
            apart(LANGUAGE, "measure_languages", folder, SWITCHES).items(), SWITCH_RATIOS_MOST, strict=True
        )
    ]


def _of_painting(folder: str) -> list[Figure]:
    return [
        Figure(name=f"{name} painted whole at {width} x {height}, p50", value=milliseconds, unit="ms")
        for width, height in SIZES
        for name, milliseconds in apart(DAY, "measure_paint", folder, width, height, REPAINTS).items()
    ]


def _of_a_day(folder: str, minutes: float) -> list[Figure]:
    day = apart(DAY, "measure_day", folder, minutes)
    name = "memory's growth, last quarter over second"
    return [
        at_most(f"memory at most, {day['stamps']} stamps in {minutes:g} min", day["most"], "MB", 200),
        at_most(name, day["growth"], "MB", GROWTH_MEGABYTES_MOST)
        if minutes >= FLAT_MINUTES_LEAST
        else Figure(name=name, value=round(day["growth"], 3), unit="MB"),
        Figure(name="memory's slope over the second half", value=day["slope"], unit="MB/h"),
        at_most("answers that were no greeting, stamp or undo", day["others"], "answers", 0),
    ]


def _of_a_soak(folder: str, minutes: float) -> list[Figure]:
    scans, repaints = max(50, round(SCANS_A_MINUTE * minutes)), max(200, round(REPAINTS_A_MINUTE * minutes))
    soak = apart(DAY, "measure_soak", folder, scans, repaints)
    what = f"{scans} scans with stamps and {repaints} repaints"
    return [
        Figure(name=what, value=round(soak["seconds"]), unit="s"),
        at_most(f"{what}: widgets more than before", soak["widgets"], "widgets", 0),
        at_most(f"{what}: lost references to None", soak["none"], "references", LOST_REFERENCES_MOST),
        at_most(f"{what}: lost references to True", soak["true"], "references", LOST_REFERENCES_MOST),
        at_most(f"{what}: memory's growth", soak["growth"], "MB", GROWTH_MEGABYTES_MOST),
    ]
