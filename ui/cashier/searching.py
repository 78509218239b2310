"""What becomes of what is typed? A card's number opens the card or is taken as one; all else is sought."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.cards.number import card_id_of
from ui.cashier.left_column import LeftColumn
from ui.cashier.middle import Middle


class Searching(QObject):
    """`card_typed`: the number of the card that the page in the middle waits for."""

    search_asked = Signal(str)
    number_typed = Signal(str)
    card_typed = Signal(str)

    def __init__(self, left: LeftColumn, middle: Middle) -> None:
        super().__init__(left)
        self._left = left
        self._middle = middle
        left.search_asked.connect(self._search)
        left.entered.connect(self._enter)

    @property
    def has_focus(self) -> bool:
        return self._left.search.hasFocus()

    def begin(self) -> None:
        """The next letter is the first of a name."""
        self._left.search.setFocus()

    def take_key(self, event: QKeyEvent) -> None:
        """Typing anywhere searches: no click on the field first."""
        has_modifier = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().isprintable() and event.text().strip() and not has_modifier:
            self.begin()
            self._left.search.insert(event.text())
            self._left.search.textEdited.emit(self._left.search.text())

    def _search(self, text: str) -> None:
        if self._middle.finding is not None or not self._middle.wants_card():  # else it may be a number
            self.search_asked.emit(text)

    def _enter(self, text: str) -> None:
        finding = self._middle.finding
        is_number = card_id_of(text) is not None
        if is_number and self._middle.wants_card():
            self._left.clear_search()
            self.card_typed.emit(text)
        elif is_number and (finding is None or finding.opens_numbers):
            self.number_typed.emit(text)
        elif finding is None or not finding.pick_only_one():
            self.search_asked.emit(text)
