"""How is an errand begun? By its button, which stands under the camera or beside the customer, or its key."""

from PySide6.QtCore import Signal

from kiosk.visit import Visit
from ui.cashier.errand import Errand
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.words import Words


class ErrandButtons(Box):
    """One under another or two side by side, in the order of the errands. `asked` gives the errand."""

    asked = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        dress: ButtonLook,
        height: float,
        gap: float,
        is_paired: bool = False,
        across: bool = False,
    ) -> None:
        super().__init__(look, gap=gap, across=across)
        self._dress, self._height, self._gap_across = dress, height, gap
        self._is_paired = is_paired
        self._row: Box | None = None
        self._buttons: list[tuple[Errand, ActionButton]] = []

    def add_errand(self, errand: Errand) -> None:
        begun = errand.beginning
        is_narrow = self._is_paired or self._across
        icon, style = ("", Type.SECOND_STRONG) if is_narrow else (begun.icon, Type.ACTION)
        button = ActionButton(self.look, self._dress, icon, key=begun.key, height=self._height, style=style)
        button.clicked.connect(lambda: self.asked.emit(errand))
        self._buttons.append((errand, self._place(button)))

    def name_them(self, words: Words, visit: Visit | None) -> None:
        """For this customer; one that is not offered to them leaves no pixel. Half a row has room for neither
        picture nor second line."""
        for errand, button in self._buttons:
            title, subtitle = errand.named(words, visit)
            button.write(title, "" if self._is_paired or self._across else subtitle)
            button.setVisible(bool(title))
        self.setVisible(any(not button.isHidden() for _, button in self._buttons))

    def forget(self) -> None:
        for _, button in self._buttons:
            button.write("")

    def _place(self, button: ActionButton) -> ActionButton:
        if not self._is_paired:
            return self.add(button, int(self._across))
        row, self._row = self._row, None
        if row is None:
            row = self._row = self.add(Box(self.look, across=True, gap=self._gap_across))
        return row.add(button, 1)
