"""Where does everything stand on the cashier's screen? How they come in, who it is, what to do."""

from PySide6.QtCore import QTimer

from kiosk.camera.state import CameraState as CameraLamp
from kiosk.slips.state import PrinterState
from kiosk.sync.state import SyncState
from kiosk.today import Today
from ui.cashier.errand import Errand, Stand
from ui.cashier.found_page import FoundPage
from ui.cashier.idle_page import IdlePage
from ui.cashier.left_column import LeftColumn
from ui.cashier.setup import CashierSetup
from ui.cashier.side_column import SideColumn
from ui.cashier.top_bar import TopBar
from ui.cashier.visit_page import VisitPage
from ui.keyboard_words import name_keys
from ui.look import Look
from ui.widgets.box import Box
from ui.widgets.camera_view import CameraState
from ui.widgets.pages import Pages
from ui.widgets.search_field import SearchField
from ui.widgets.state_panel import StatePanel
from ui.widgets.touch_keyboard import TouchKeyboard
from ui.widgets.whole_window import WholeWindow
from ui.words import Words

LEFT_WIDTH, SIDE_WIDTH = 312, 300
FLASH_MILLISECONDS = 2500
SHOWN_AS = {
    CameraLamp.OPENING: CameraState.OFF,
    CameraLamp.LOOKING: CameraState.LOOKING,
    CameraLamp.LOST: CameraState.LOST,
    CameraLamp.FROZEN: CameraState.LOST,
    CameraLamp.ENDED: CameraState.OFF,
    CameraLamp.OFF: CameraState.OFF,
}


class CashierFrame(Box):
    """The places, and what is shown in them whoever is served: camera, lamps, today, just served, errands."""

    def __init__(
        self, look: Look, setup: CashierSetup, words: Words, errands: tuple[Errand, ...] = ()
    ) -> None:
        super().__init__(look, gap=12, margins=(20, 4, 18, 16))
        WholeWindow(self, look)
        self.words = words
        self.errands = errands
        self._camera_state = CameraState.LOOKING
        self._has_camera = setup.has_camera
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MILLISECONDS)
        self._flash.timeout.connect(lambda: self._draw_camera(self._camera_state))
        self._bar = self.add(TopBar(look, setup))
        body = self.add(Box(look, across=True, gap=18), 1)
        self._left = body.add(LeftColumn(look, setup))
        self._pages = body.add(Pages(look), 1)
        self._side = body.add(SideColumn(look, faces_queue=setup.faces_queue))
        self._idle = self._pages.add_page(IdlePage(look, has_camera=setup.has_camera))
        self._visit_page = self._pages.add_page(VisitPage(look, setup))
        self._found = self._pages.add_page(FoundPage(look))
        self._state_page = self._pages.add_page(StatePage(look))
        for errand in errands:
            self._pages.add_page(errand)
            if errand.beginning.stand is Stand.CAMERA:
                self._left.errands.add_errand(errand)
            elif errand.beginning.stand is Stand.CUSTOMER:
                self._side.for_visit.errands.add_errand(errand)
            elif errand.beginning.stand is Stand.ABOVE:
                self._bar.add_errand(errand)
            elif errand.beginning.stand is Stand.PAGE:
                self._visit_page.errands.add_errand(errand)
        codes = tuple(code for code, _ in setup.languages)
        self._keyboard = TouchKeyboard(look, self, self._side, codes)
        for field in self.findChildren(SearchField):
            self._keyboard.serve(field)
        self.restyle()
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        """Says everything again in another language."""
        self.words = words
        for errand in (self._found, *self.errands):
            errand.set_words(words)
        for part in (self._idle, self._visit_page, self._bar, self._left, self._side):
            part.set_words(words)
        name_keys(self._keyboard, words)

    def restyle(self) -> None:
        if hasattr(self, "_side"):
            self._left.setFixedWidth(self.look.column(LEFT_WIDTH))
            self._side.setFixedWidth(self.look.column(SIDE_WIDTH))
        super().restyle()

    def show_camera(self, lamp: CameraLamp) -> None:
        """How the camera is; "recognised" is said for a moment by a visit that is shown. One that is not
        wanted leaves no pixel."""
        is_there = self._has_camera and lamp is not CameraLamp.OFF
        for part in (self._left, self._bar, self._idle):
            part.offer_camera(is_there=is_there)
        self._camera_state = SHOWN_AS[lamp]
        self._flash.stop()
        self._draw_camera(self._camera_state)
        self._bar.show_camera(self._camera_state)
        self._idle.show_camera(self._camera_state)

    def show_saved(self, *, is_saved: bool) -> None:
        self._bar.show_saved(is_saved=is_saved)

    def offer_manager(self) -> None:
        """Where there are pages of the manager's: a button that leads to them."""
        self._bar.offer_manager()

    def show_printer(self, state: PrinterState) -> None:
        """Where there is a printer: its lamp."""
        self._bar.printer.show_state(state)

    def show_sync(self, state: SyncState) -> None:
        """How it stands with the hub."""
        self._bar.show_sync(state)

    def show_today(self, today: Today) -> None:
        """The numbers beside "Scan a card" and the last people served."""
        self._side.show_today(today)
        self._left.served.show_served(today.just_served)
        self._bar.show_staff(today.staff)
        for errand in self.errands:
            errand.show_today(today)

    def show_seconds_left(self, seconds: int) -> None:
        self._side.show_seconds_left(seconds)

    def _say_by_camera(self, state: CameraState) -> None:
        """What the last scan was, for a moment, on a camera that works."""
        if self._camera_state is CameraState.LOOKING:
            self._draw_camera(state)
            self._flash.start()

    def _draw_camera(self, state: CameraState) -> None:
        self._left.show_camera(state)


class StatePage(Box):
    """One state in the middle of the screen, not wider than a line is read easily."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0)
        self.add_stretch(2)
        row = self.add(Box(look, across=True, gap=0))
        row.add_stretch(1)
        self.panel = row.add(StatePanel(look), 6)
        row.add_stretch(1)
        self.add_stretch(3)
