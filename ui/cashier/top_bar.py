"""Which shop, which counter, is all well, who serves, what time is it? The line above everything."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.staff.shown import AtTill
from kiosk.sync.state import SyncState
from ui.cashier.errand import Errand
from ui.cashier.printer_chip import PrinterChip
from ui.cashier.said import DOT
from ui.cashier.setup import CashierSetup
from ui.cashier.sync_lamp import SyncLamp
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.camera_view import CameraState
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.icon_disc import IconMark
from ui.widgets.lamp import Lamp, LampState
from ui.widgets.text_label import TextLabel
from ui.words import Words

TICK_MILLISECONDS = 1000


class TopBar(Box):
    """Lamps say how camera and records are; offline is a lamp, never a dialog."""

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, across=True, gap=10)
        self._setup = setup
        self._camera_state = CameraState.LOOKING
        self._words: Words | None = None
        self.add(IconMark(look, setup.shop_icon))
        self.add(TextLabel(look, Type.ACTION, "ink", setup.shop_name, lines_most=1))
        self.add(TextLabel(look, Type.SECOND, "muted", setup.counter_name, lines_most=1))
        self.add_stretch()
        self._camera = self.add(Lamp(look))
        self._camera.setVisible(setup.has_camera)
        self.printer = self.add(PrinterChip(look))
        self._saved = self.add(SyncLamp(look, setup))
        self._cashier = self.add(Lamp(look, icon="user"))
        self._cashier.setVisible(bool(setup.cashier_name))
        self._staff = AtTill()
        self._errand: Errand | None = None
        self._who = self.add(Chip(look, ChipLook.NEUTRAL, "", icon="user", is_tappable=True, height=48))
        self._who.hide()
        self._door = self.add(Chip(look, ChipLook.PILL, "", icon="lock", is_tappable=True, height=48))
        self._door.clicked.connect(self.manager_asked)
        self._door.hide()
        right = Qt.AlignmentFlag.AlignRight
        self._clock = self.add(TextLabel(look, Type.CLOCK, "ink", lines_most=1, align=right))
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self.show_time)
        self._timer.start()

    asked = Signal(object)
    """The errand whose place is here: signing in."""
    manager_asked = Signal()

    def offer_manager(self) -> None:
        """There are pages of the manager's: a way to them without a key."""
        self._door.show()

    def add_errand(self, errand: Errand) -> None:
        """Its key works also where its place is empty."""
        self._errand = errand
        shortcut = QShortcut(QKeySequence(errand.beginning.key), self)
        shortcut.activated.connect(lambda: self.asked.emit(errand))
        self._who.clicked.connect(lambda: self.asked.emit(errand))

    def show_staff(self, staff: AtTill) -> None:
        """Who serves, and how it is somebody else's turn; a shop without staff shows the settings' name."""
        self._staff = staff
        has_staff = bool(staff.colleagues) and self._errand is not None
        self._who.setVisible(has_staff)
        self._cashier.setVisible(bool(self._setup.cashier_name) and not has_staff)
        if self._words is None or self._errand is None or not has_staff:
            return
        key = self._errand.beginning.key
        name = staff.who.name if staff.who else self._words.translate("Cashier", "Sign in")
        self._who.write(name + DOT + key)
        self._who.dress_as(ChipLook.NEUTRAL if staff.who else ChipLook.CHOSEN)

    def set_words(self, words: Words) -> None:
        self._words = words
        self.show_camera(self._camera_state)
        self.printer.set_words(words)
        self._saved.set_words(words)
        cashier = words.translate("Cashier", "cashier", "after a name: who serves")
        self._cashier.show_state(LampState.PLAIN, self._setup.cashier_name + DOT + cashier)
        self._door.setAccessibleName(words.translate("Cashier", "For the manager"))
        self.show_staff(self._staff)
        self.show_time()

    def offer_camera(self, *, is_there: bool) -> None:
        self._camera.setVisible(is_there)

    def show_camera(self, state: CameraState) -> None:
        self._camera_state = state
        if self._words is None:
            return
        if state is CameraState.LOST:
            self._camera.show_state(LampState.BAD, self._words.translate("Cashier", "Camera unplugged"))
        elif state is CameraState.OFF:
            self._camera.show_state(LampState.WAITING, self._words.translate("Cashier", "Camera starting"))
        else:
            self._camera.show_state(LampState.GOOD, self._words.translate("Cashier", "Camera ready"))

    def show_saved(self, *, is_saved: bool) -> None:
        """Whether what was done last is on this computer's disk."""
        self._saved.show_saved(is_saved=is_saved)

    def show_sync(self, state: SyncState) -> None:
        """How it stands with the hub."""
        self._saved.show_sync(state)

    def show_time(self) -> None:
        if self._words is not None:
            self._clock.write(self._words.clock_time(self._setup.now()))
