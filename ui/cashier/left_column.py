"""How does a customer come in? By camera, by search, as new, or with a lost card: the left column."""

from PySide6.QtCore import Qt, QTimer, Signal

from ui.camera_words import advice_words
from ui.cashier.errand_buttons import ErrandButtons
from ui.cashier.just_served import JustServed
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.widgets.action_button import ButtonLook
from ui.widgets.camera_view import CameraState, CameraView
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField
from ui.words import Words

SEARCH_MILLISECONDS = 180
"""Typing pauses this long before a search: each letter need not ask."""
SEARCH_LETTERS_LEAST = 2


class LeftColumn(Panel):
    """`search_asked` while somebody types, `entered` when they press Enter."""

    search_asked = Signal(str)
    entered = Signal(str)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, margins=(14, 14, 14, 17), gap=12)
        self.camera = self.add(CameraView(look, setup.latest_picture))
        self.camera.setVisible(setup.has_camera)
        self._camera_state = CameraState.LOOKING
        self._words: Words | None = None
        self.search = self.add(SearchField(look))
        self.search.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        self.errands = self.add(ErrandButtons(look, dress=ButtonLook.QUIET, height=54, gap=12))
        self.add_space(2)
        self.served = self.add(JustServed(look, setup), 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_MILLISECONDS)
        self._pause.timeout.connect(self._search)
        self.search.textEdited.connect(self._pause.start)
        self.search.returnPressed.connect(self._enter)

    def set_words(self, words: Words) -> None:
        self._words = words
        self.search.show_hint(words.translate("Cashier", "Name, phone or card number"))
        self.errands.name_them(words, None)
        self.served.set_words(words)
        self.camera.set_advice(advice_words(words))
        self.show_camera(self._camera_state)

    def offer_camera(self, *, is_there: bool) -> None:
        self.camera.setVisible(is_there)

    def show_camera(self, state: CameraState) -> None:
        self._camera_state = state
        if self._words is not None:
            self.camera.show_state(state, camera_words(self._words, state))

    def clear_search(self) -> None:
        self._pause.stop()
        self.search.clear()

    def _search(self) -> None:
        text = self.search.text().strip()
        if len(text) >= SEARCH_LETTERS_LEAST:
            self.search_asked.emit(text)

    def _enter(self) -> None:
        self._pause.stop()
        text = self.search.text().strip()
        if text:
            self.entered.emit(text)


def camera_words(words: Words, state: CameraState) -> str:
    """The line under the camera's picture."""
    if state is CameraState.RECOGNISED:
        return words.translate("Cashier", "Card recognised")
    if state is CameraState.NOT_READ:
        return words.translate("Cashier", "Not one of our cards")
    if state is CameraState.LOST:
        return words.translate("Cashier", "Camera unplugged. Trying again")
    if state is CameraState.OFF:
        return words.translate("Cashier", "Camera starting")
    return words.translate("Cashier", "Looking for a card")
