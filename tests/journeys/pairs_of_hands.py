"""Whose hands serve? Three pairs do the same at a `RealCounter`: by mouse, by keys, by hand scanner.

Each names what is wanted as it is read on the screen; how it is come by is theirs. Cards are scanned by all
three, and a name is typed by all three: the keyboard on the screen is for fingers, which a display has not.
"""

from collections.abc import Mapping

from kiosk.cards.commands import Command
from tests.journeys.real_counter import CASHIER, CUSTOMER, RealCounter

TABS_MOST = 80


class Mouse:
    """Points at what is seen."""

    def __init__(self, counter: RealCounter) -> None:
        self.counter = counter

    def do(self, name: str, key: str, command: Command | None = None) -> None:
        """What has a button of its own; `key` and `command` are other ways to the same."""
        self.counter.click(name)

    def choose(self, name: str) -> None:
        """One of several that have no key of their own."""
        self.counter.click(name)

    def write(self, field: str, text: str) -> None:
        place = self.counter.wait_for(field, kind="field")
        self.counter.display.click(place.x, place.y)
        self.counter.display.type(text)

    def key_in(self, pin: str) -> None:
        for digit in pin:
            self.counter.click(digit)

    def answer(self, face: str, _printed: str, until: str) -> None:
        self.counter.click(face, window=CUSTOMER)
        self.counter.wait_for(until, window=CUSTOMER)


class Keys:
    """Never lets go of the keyboard: a key of its own, or Tab until it has the focus and Space."""

    def __init__(self, counter: RealCounter) -> None:
        self.counter = counter

    def do(self, name: str, key: str, command: Command | None = None) -> None:
        self.counter.wait_for(name, kind="button")
        self.counter.display.press(key)

    def choose(self, name: str) -> None:
        self.counter.wait_for(name, kind="button")
        self._come_to(name)
        self.counter.display.press("space")

    def write(self, field: str, text: str) -> None:
        self.counter.wait_for(field, kind="field")
        self._come_to(field)
        self.counter.display.type(text)

    def key_in(self, pin: str) -> None:
        self.counter.display.type(pin)

    def answer(self, _face: str, printed: str, until: str) -> None:
        """Without a touch screen faces lie on the counter, printed."""
        self.counter.scan(printed, until, window=CUSTOMER)

    def _come_to(self, name: str) -> None:
        for _ in range(TABS_MOST):
            at = self.counter.focus()
            if at is not None and at.name.startswith(name):
                return
            self.counter.display.press("Tab")
        raise AssertionError(f"no key leads to {name!r}")


class Scanner(Keys):
    """Gloves: what has a command card is done by it."""

    def __init__(self, counter: RealCounter, commands: Mapping[Command, str]) -> None:
        super().__init__(counter)
        self._commands = commands

    def do(self, name: str, key: str, command: Command | None = None) -> None:
        self.counter.wait_for(name, kind="button", window=CASHIER)
        if command is None:
            self.counter.display.press(key)
        else:
            self.counter.display.scan(self._commands[command])


Hands = Mouse | Keys
