"""The real program in a process of its own, and a display for it that nobody sees."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.clock import monotonic_seconds
from kiosk.home import Home
from tests.journeys.closing_hand import ask_to_close
from tests.journeys.played_keys import BURST_MILLISECONDS, LETTER_MILLISECONDS, play_keys

PROJECT = Path(__file__).parents[2]
BEAT_SECONDS = 0.3
PATIENCE_SECONDS = 30
WIDTH, HEIGHT = 1366, 768
MONITORS_MOST = 2


class Display:
    """Monitors of 1366 x 768 side by side under Xvfb, a keyboard and a mouse. `memory` is the file of its
    pixels."""

    def __init__(self, name: str, memory: Path) -> None:
        self._memory = memory
        self.environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self.environment["LOYALTY_KIOSK_KEYRING"] = "off"

    def find_window(self, title: str) -> bool:
        """Waits until such a window is to be seen."""
        return bool(self._xdotool("search", "--sync", "--onlyvisible", "--name", title))

    def close_by_hand(self, title: str) -> None:
        """The first window that is called so."""
        window = self._xdotool("search", "--onlyvisible", "--name", title).split()[0]
        ask_to_close(self.environment["DISPLAY"], int(window))

    def press(self, *keys: str) -> None:
        self._xdotool("key", "--delay", str(LETTER_MILLISECONDS), *keys)

    def type(self, text: str) -> None:
        """As slowly as a person."""
        play_keys(self.environment["DISPLAY"], text, LETTER_MILLISECONDS)

    def scan(self, text: str) -> None:
        """As a hand scanner plays it: in a burst, with Enter at its end."""
        play_keys(self.environment["DISPLAY"], text, BURST_MILLISECONDS, with_enter=True)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def plug(self, number: int) -> None:
        """One more monitor, right of the one before; the first has the display's own output."""
        place = f"{WIDTH}/361x{HEIGHT}/203+{number * WIDTH}+0"
        self._run("xrandr", "--setmonitor", f"monitor{number}", place, "none" if number else "screen")

    def unplug(self, number: int) -> None:
        self._run("xrandr", "--delmonitor", f"monitor{number}")

    def picture(self, number: int) -> NDArray[np.uint8]:
        """What a monitor shows: (768, 1366, 3), blue, green and red."""
        dump = np.frombuffer(self._memory.read_bytes(), np.uint8)
        header = dump[:100].view(">u4")  # of the format XWD: its own length, …, bytes a row, …, colours
        start = int(header[0] + header[19] * 12)
        rows = dump[start : start + int(header[12]) * HEIGHT].reshape(HEIGHT, -1, 4)
        return rows[:, number * WIDTH : (number + 1) * WIDTH, :3].copy()

    def _xdotool(self, *words: str) -> str:
        return self._run("xdotool", *words)

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            words,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=True,
        )
        return done.stdout


@contextmanager
def a_display(monitors: int = 1) -> Iterator[Display]:
    """Xvfb chooses a number that is free, and tells it when it is ready."""
    told, tells = os.pipe()
    with tempfile.TemporaryDirectory() as memory:
        server = subprocess.Popen(
            [
                *(
                    "Xvfb",
                    "-displayfd",
                    str(tells),
                    "-nolisten",
                    "tcp",
                    "-noreset",
                    "-fbdir",
                    memory,
                ),
                *("-screen", "0", f"{WIDTH * (MONITORS_MOST if monitors > 1 else 1)}x{HEIGHT}x24"),
            ],
            pass_fds=(tells,),
            stderr=subprocess.DEVNULL,
        )
        os.close(tells)
        try:
            with os.fdopen(told, encoding="ascii") as answer:
                number = answer.readline().strip()
            assert number, "Xvfb did not start"
            with suppress(PermissionError):  # a scanner's burst is not torn apart on a busy machine
                os.sched_setscheduler(server.pid, os.SCHED_RR, os.sched_param(1))
            display = Display(f":{number}", Path(memory, "Xvfb_screen0"))
            for place in range(monitors if monitors > 1 else 0):
                display.plug(place)
            yield display
        finally:
            server.terminate()
            server.wait(PATIENCE_SECONDS)


@contextmanager
def started(
    home: Home, environment: dict[str, str], *words: object, module: str = "kiosk"
) -> Iterator[subprocess.Popen[str]]:
    """`python -m kiosk` on the home; ended at last, whatever happened."""
    program = subprocess.Popen(
        [sys.executable, "-m", module, "--home", str(home.folder), *map(str, words)],
        cwd=PROJECT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield program
    finally:
        if program.poll() is None:
            program.kill()
        program.communicate()


def beat_until(program: subprocess.Popen[str], beat: Callable[[], None], is_done: Callable[[], bool]) -> None:
    """Tries again a few times a second; the program must not end meanwhile."""
    began = monotonic_seconds()
    while not is_done():
        assert monotonic_seconds() - began < PATIENCE_SECONDS
        beat()
        try:
            program.wait(BEAT_SECONDS)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError(f"the program ended by itself: {program.communicate()}")
