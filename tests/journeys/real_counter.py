"""The counter as a person stands before it: two real windows, seen as a screen reader tells them, and hands.

Everything that is done goes through the display's keyboard and mouse; nothing of the program is touched.
"""

import subprocess
from collections.abc import Callable
from threading import Event

import msgspec

from kiosk.clock import monotonic_seconds
from tests.journeys.program import PATIENCE_SECONDS, Display
from tests.journeys.telling import Told

CASHIER, CUSTOMER = 0, 1
LOOK_SECONDS = 0.05
AGAIN_SECONDS = 6.0
"""After which a card that was not read is scanned once more, as a person would."""


class RealCounter:
    """`program` is `tests.journeys.telling`, open on `display`."""

    def __init__(self, display: Display, program: subprocess.Popen[str]) -> None:
        self.display = display
        self.program = program

    # What is to be seen?

    def look(self) -> list[Told]:
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write("?\n")
        self.program.stdin.flush()
        line = self.program.stdout.readline()
        assert line, f"the program ended by itself: {self.program.stderr and self.program.stderr.read()}"
        return msgspec.json.decode(line, type=list[Told])

    def find(self, part: str, *, window: int = CASHIER, kind: str = "") -> Told | None:
        """What is called so, else begins so, else says so anywhere; of several the one that is awake."""
        told = [one for one in self.look() if one.window == window and (not kind or one.kind == kind)]
        exact = [one for one in told if one.name == part]
        starting = exact or [one for one in told if one.name.startswith(part)]
        found = starting or [one for one in told if part in f"{one.name} {one.said}"]
        return min(found, key=lambda one: not one.is_enabled, default=None)

    def sees(self, part: str, *, window: int = CASHIER) -> bool:
        return self.find(part, window=window) is not None

    def wait_for(self, part: str, *, window: int = CASHIER, kind: str = "") -> Told:
        found: list[Told] = []

        def is_there() -> bool:
            one = self.find(part, window=window, kind=kind)
            if one is not None and (kind != "button" or one.is_enabled):
                found.append(one)
            return bool(found)

        self.wait_until(is_there, part)
        return found[0]

    def focus(self) -> Told | None:
        """What the next key would go to."""
        told = [one for one in self.look() if one.window == CASHIER and one.has_focus]
        return told[0] if told else None

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        until, beat = monotonic_seconds() + PATIENCE_SECONDS, Event()
        while not is_so():
            told = {one.name for one in self.look()} if monotonic_seconds() > until else ()
            assert not told, f"waited in vain for {what!r}; there is {sorted(told)}"
            beat.wait(LOOK_SECONDS)

    # What hands do

    def click(self, name: str, *, window: int = CASHIER) -> None:
        """A button, once it is there and awake."""
        button = self.wait_for(name, window=window, kind="button")
        self.display.click(button.x, button.y)

    def scan(self, text: str, until: str, *, window: int = CASHIER) -> None:
        """Held under the scanner until it is read."""
        tried = monotonic_seconds()
        self.display.scan(text)

        def is_read() -> bool:
            nonlocal tried
            if self.sees(until, window=window):
                return True
            if monotonic_seconds() - tried > AGAIN_SECONDS:
                self.display.scan(text)
                tried = monotonic_seconds()
            return False

        self.wait_until(is_read, until)
