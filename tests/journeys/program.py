"""The real program in a process of its own, and a display for it that nobody sees."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.clock import monotonic_seconds
from kiosk.home import Home

PROJECT = Path(__file__).parents[2]
BEAT_SECONDS = 0.3
PATIENCE_SECONDS = 30


class Display:
    """A screen of 1366 x 768 under Xvfb, and its keyboard."""

    def __init__(self, name: str) -> None:
        self.environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self.environment["LOYALTY_KIOSK_KEYRING"] = "off"

    def find_window(self, title: str) -> bool:
        """Waits until such a window is to be seen."""
        return bool(self._xdotool("search", "--sync", "--onlyvisible", "--name", title))

    def press(self, key: str) -> None:
        self._xdotool("key", key)

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=True,
        )
        return done.stdout


@contextmanager
def a_display() -> Iterator[Display]:
    """Xvfb chooses a number that is free, and tells it when it is ready."""
    told, tells = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(tells,),
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with os.fdopen(told, encoding="ascii") as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield Display(f":{number}")
    finally:
        server.terminate()
        server.wait(PATIENCE_SECONDS)


@contextmanager
def started(home: Home, environment: dict[str, str], *words: object) -> Iterator[subprocess.Popen[str]]:
    """`python -m kiosk` on the home; ended at last, whatever happened."""
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "--home", str(home.folder), *map(str, words)],
        cwd=PROJECT,
        env=environment,
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
