"""Which monitor shows what, who can read it, and how long a customer stays on it?"""

from collections.abc import Sequence

from kiosk.settings import Settings
from ui.cashier.said import fill
from ui.look import Look
from ui.manager.settings.section import Section, show_switch
from ui.widgets.choice import Choice
from ui.widgets.stepper import Stepper
from ui.words import Words

NONE = "0"
CASHIER_SECONDS, CUSTOMER_SECONDS = (5, 600), (5, 120)
STEP_SECONDS = 5


class ScreensSection(Section):
    def __init__(self, look: Look, words: Words) -> None:
        super().__init__(look, words)
        self._monitors: tuple[str, ...] = ()
        self._cashier = self.ask(
            self.left, words.translate("Settings", "The cashier’s screen is on monitor"), Choice(look)
        )
        self._customer = self.ask(
            self.left, words.translate("Settings", "The customer’s screen is on monitor"), Choice(look)
        )
        self._cashier.chosen.connect(self._take_monitors)
        self._customer.chosen.connect(self._take_monitors)
        self._queue = self.ask_switch(
            self.left, words.translate("Settings", "The queue can see the cashier’s screen"), "faces_queue"
        )
        self.tell(
            self.left,
            words.translate("Settings", "If yes: history and allergies stay covered until they are tapped."),
        )
        self.left.add_stretch()
        self._cashier_seconds = self._ask_seconds(
            words.translate("Settings", "Seconds until the cashier’s screen clears"),
            "clear_seconds_cashier",
            CASHIER_SECONDS,
        )
        self._customer_seconds = self._ask_seconds(
            words.translate("Settings", "Seconds until the customer’s screen clears"),
            "clear_seconds_customer",
            CUSTOMER_SECONDS,
        )
        self.right.add_stretch()

    def show_monitors(self, sizes: Sequence[tuple[int, int]]) -> None:
        """Those that are plugged in, in their order."""
        self._monitors = tuple(f"{width} × {height}" for width, height in sizes)

    def show_settings(self, settings: Settings) -> None:
        for choice, place in (
            (self._cashier, settings.cashier_monitor),
            (self._customer, settings.customer_monitor),
        ):
            options = [(str(n), f"{n}: {size}") for n, size in enumerate(self._monitors, start=1)]
            if place > len(self._monitors):
                unplugged = self.words.translate("Settings", "{number}: not plugged in")
                options.append((str(place), fill(unplugged, number=str(place))))
            choice.offer([*options, (NONE, self.words.translate("Settings", "None"))])
            choice.choose(str(place))
        show_switch(self._queue, settings.faces_queue)
        self._cashier_seconds.show_value(settings.clear_seconds_cashier)
        self._customer_seconds.show_value(settings.clear_seconds_customer)

    def _take_monitors(self) -> None:
        self.changed.emit(
            {"cashier_monitor": int(self._cashier.value), "customer_monitor": int(self._customer.value)}
        )

    def _ask_seconds(self, question: str, name: str, span: tuple[int, int]) -> Stepper:
        stepper = self.ask(self.right, question, Stepper(self.look, *span, step=STEP_SECONDS))
        stepper.name(self.words.translate("Manager", "Less"), self.words.translate("Manager", "More"))
        stepper.changed.connect(lambda seconds: self.changed.emit({name: seconds}))
        return stepper
