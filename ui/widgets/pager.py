"""How are pages turned? By two buttons, and one's place between them."""

from PySide6.QtCore import Qt, Signal

from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.digit_button import DigitButton
from ui.widgets.text_label import TextLabel


class Pager(Box):
    """`back` and `on` were tapped."""

    back = Signal()
    on = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=True, gap=8)
        self._back = self.add(DigitButton(look, "", icon="chevron-left", height=48, width=56))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._where = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=1, align=centre), 1)
        self._on = self.add(DigitButton(look, "", icon="chevron-right", height=48, width=56))
        self._back.clicked.connect(self.back)
        self._on.clicked.connect(self.on)
        self.hide()

    def name_buttons(self, back: str, on: str) -> None:
        self._back.setAccessibleName(back)
        self._on.setAccessibleName(on)

    def show_place(self, where: str, *, has_back: bool, has_on: bool) -> None:
        """Where one is, and which ways lead on; hidden where none does."""
        self._where.write(where)
        self._back.setEnabled(has_back)
        self._on.setEnabled(has_on)
        is_wanted = has_back or has_on
        if is_wanted == self.isHidden():
            self.setVisible(is_wanted)  # last: what makes room for it may tell another place at once
            self.updateGeometry()  # and where that was in the middle of a layout, it gave this one no height
