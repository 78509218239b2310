"""How is an errand begun? By its button, which stands under the camera or beside the customer, or its key."""

from PySide6.QtCore import Signal

from kiosk.visit import Visit
from ui.cashier.errand import Errand
from ui.look import Look
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.words import Words


class ErrandButtons(Box):
    """One under another, in the order of the errands. `asked` gives the errand."""

    asked = Signal(object)

    def __init__(self, look: Look, *, dress: ButtonLook, height: float, gap: float) -> None:
        super().__init__(look, gap=gap)
        self._dress, self._height = dress, height
        self._buttons: list[tuple[Errand, ActionButton]] = []

    def add_errand(self, errand: Errand) -> None:
        begun = errand.beginning
        button = ActionButton(self.look, self._dress, begun.icon, key=begun.key, height=self._height)
        button.clicked.connect(lambda: self.asked.emit(errand))
        self._buttons.append((errand, self.add(button)))

    def name_them(self, words: Words, visit: Visit | None) -> None:
        """For this customer; one that is not offered to them leaves no pixel."""
        for errand, button in self._buttons:
            title, subtitle = errand.named(words, visit)
            button.write(title, subtitle)
            button.setVisible(bool(title))

    def forget(self) -> None:
        for _, button in self._buttons:
            button.write("")
