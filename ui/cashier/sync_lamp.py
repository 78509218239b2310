"""Is everything saved, and do the other kiosks have it? A lamp, which tells more for a while when tapped."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from kiosk.clock import at_zone
from kiosk.sync.state import SyncState
from ui.cashier.setup import CashierSetup
from ui.cashier.sync_words import lamp_details, lamp_words
from ui.look import Look
from ui.theme import Radius
from ui.widgets.lamp import Lamp, LampState
from ui.widgets.painted_button import PaintedButton
from ui.widgets.painting import draw_focus, start_painting
from ui.words import Words

TARGET = 48
DETAILS_MILLISECONDS = 8_000


class SyncLamp(PaintedButton):
    """Saving that does not work comes before everything the hub may say."""

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look)
        self._setup = setup
        self._state, self._is_saved = SyncState(), True
        self._words: Words | None = None
        self._lamp = Lamp(look)
        self._lamp.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._lamp, 0, Qt.AlignmentFlag.AlignVCenter)
        self._details = QTimer(self)
        self._details.setSingleShot(True)
        self._details.setInterval(DETAILS_MILLISECONDS)
        self._details.timeout.connect(self._draw)
        self.clicked.connect(self._tell_more)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._draw()

    def show_sync(self, state: SyncState) -> None:
        self._state = state
        self._draw()

    def show_saved(self, *, is_saved: bool) -> None:
        """Whether what was done last is on this computer's disk."""
        self._is_saved = is_saved
        self._draw()

    def sizeHint(self) -> QSize:
        return self._lamp.sizeHint().expandedTo(QSize(TARGET, TARGET))

    def minimumSizeHint(self) -> QSize:
        return self._lamp.minimumSizeHint().expandedTo(QSize(TARGET, TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lamp in it paints itself."""
        if self.hasFocus():
            painter = start_painting(self)
            draw_focus(painter, self.look, QRectF(self.rect()), self.look.radius(Radius.CONTROL))
            painter.end()

    def _tell_more(self) -> None:
        """A second tap ends it."""
        if self._details.isActive():
            self._details.stop()
        else:
            self._details.start()
        self._draw()

    def _draw(self) -> None:
        if self._words is None:
            return
        if not self._is_saved:
            state, text = LampState.BAD, self._words.translate("Cashier", "Saving does not work")
        else:
            state, text = lamp_words(self._words, self._state)
            if self._details.isActive():
                text = self._more(self._words)
        self._lamp.show_state(state, text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _more(self, words: Words) -> str:
        now, last = self._setup.now(), self._state.last_success
        return lamp_details(words, self._state, at_zone(last, self._setup.zone) if last else None, now)
