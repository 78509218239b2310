"""What is there while the shop is open? Screens, windows, threads: opened in order, closed in reverse.

Nothing here is global: a test or a demo opens as many stages as it likes, one after another.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.camera.state import CameraState
from kiosk.campaigning import Campaigning
from kiosk.clock import Clock, at_zone, system_clock
from kiosk.doubt import Doubt, doubt_of
from kiosk.office.office import Office
from kiosk.pretence import Pretence
from kiosk.proving import Proving
from kiosk.reports.proof import Proof
from kiosk.settings import Settings
from kiosk.slips.printing import Printing
from kiosk.sync.state import SyncState
from kiosk.syncing import Syncing
from kiosk.till import Till
from kiosk.visit import Side
from kiosk.worker import Worker
from ui.auto_stamp import AutoStamp
from ui.background import Background
from ui.between import Between
from ui.camera_feed import CameraFeed, MakeWatch, watch_at
from ui.countdown import Countdown
from ui.counter import Counter
from ui.curtain import Awaited
from ui.customer_side import CustomerSide
from ui.day_desk import DayPapers
from ui.errands import join_errands
from ui.faces import NoCashier
from ui.garbage import GarbageRound
from ui.hand_scanner import HandScanner
from ui.last_resort import LastResort
from ui.lone_way_out import LoneWayOut
from ui.look import Look
from ui.managing import Managing
from ui.marking import Marking
from ui.others import Others
from ui.scans import Scans
from ui.screens import make_cashier, make_customer
from ui.slip_desk import SlipDesk
from ui.sounds import play_for
from ui.taps.cashier import CashierTaps
from ui.taps.customer import CustomerTaps
from ui.taps.tapping import Tapping
from ui.wanted import Wanted
from ui.window import Monitors, Window, choose_monitors
from ui.windows import Windows

if TYPE_CHECKING:
    from ui.manager_side import ManagerSide

PROOF_MILLISECONDS = 5_000
"""After the start, which wants the computer to itself."""

PAINT_MILLISECONDS_MOST = 1_000

STIRRINGS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Stage(QObject):
    """`open` shows the windows and starts the camera after the first paint; `close` ends everything."""

    closed = Signal()
    sync_changed = Signal(object)
    """A `SyncState`, from the thread that syncs."""

    def __init__(
        self,
        till: Till,
        settings: Settings,
        make_watch: MakeWatch | None = None,
        papers: DayPapers | None = None,
        clock: Clock = system_clock,
        *,
        syncing: Syncing | None = None,
        office: Office | None = None,
        printing: Printing | None = None,
        is_full_screen: bool = True,
        pretence: Pretence | None = None,
        between: Between | None = None,
    ) -> None:
        """`make_watch` None: no camera. `papers` None: no manager; `office` None: only the day.
        `printing` None: no printer. `pretence`: nothing counts here, and every window says so. `between`:
        what is to be seen until another shop is open."""
        super().__init__()
        self.settings = settings
        self._clock = clock
        self.pretence, self._between = pretence, between
        self.wanted = Wanted.NOTHING
        self.marking = Marking(pretence, self)
        self.marking.left.connect(lambda: self.close_for(Wanted.OWN_SHOP))
        self._papers, self._office, self._printing = papers, office, printing
        self._proving: Proving | None = None
        self._proof_worker: Worker | None = None
        self._syncing = syncing
        self.worker = Worker("till")
        self.sync_changed.connect(self._show_sync, Qt.ConnectionType.QueuedConnection)
        if syncing is not None:
            # before the worker's first job: it looks into the till's database
            syncing.start(self.worker, self.sync_changed.emit)
        self._campaigning = Campaigning(till.campaigns.run_some)
        self.background = Background(self.worker, self)
        self.feed = CameraFeed(make_watch, self) if make_watch is not None else None
        self.scanner = HandScanner(self)
        self.last_resort = LastResort(self)
        self._garbage = GarbageRound(self)
        latest = self.feed.latest_preview if self.feed is not None else None
        self.cashier = make_cashier(
            settings,
            latest,
            self._now,
            has_printer=printing is not None,
            has_customers_window=self._choose_monitors().customer is not None,
        )
        self.customer = make_customer(settings, latest)
        self._others: Others | None = None
        if syncing is not None and syncing.has_hub:
            self._others = Others(syncing, till, self.background, self)
        self._quiet = Countdown(settings.clear_seconds_customer, self)
        self._served = Countdown(settings.clear_seconds_cashier, self)
        self.customer_side = CustomerSide(self.customer, self._quiet)
        self.counter = Counter(
            till,
            self.background,
            self.cashier or NoCashier(),
            self.customer_side,
            self._served,
            self._others,
        )
        self._join(till)
        self.slips = self._join_printer(printing) if printing is not None else None
        self._till = till
        self._windows = self._make_windows(is_full_screen=is_full_screen)
        self._lone_way_out = self._make_lone_way_out()
        self.managing = self._make_managing()
        self._is_open = self._has_started_camera = False

    def open(self) -> None:
        """To be called once, with an application there."""
        self._is_open = True
        self.last_resort.install()
        self._garbage.start()
        self._campaigning.start(self.worker)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self.scanner)
            application.installEventFilter(self)
        self._windows.open()
        if self._between is not None:
            self._between.let_go_behind(self._windows.painted)
        QTimer.singleShot(PAINT_MILLISECONDS_MOST, self._start_camera)  # also where no window is to be seen

    @property
    def windows(self) -> tuple[Window | None, Window | None]:
        """The cashier's and the customer's."""
        return self._windows.both

    def show_doubt(self, doubt: Doubt) -> None:
        """The journal is not as it was left: said on the cashier's screen, and the counter serves on."""
        if self.cashier is not None:
            self.cashier.show_doubt(doubt)

    def prove_later(self, proving: Proving) -> None:
        """Everything is verified once the counter is open, and the day's page has its proved line."""
        self._proving = proving
        self._proof_worker = Worker("proof")
        background = Background(self._proof_worker, self)
        QTimer.singleShot(PROOF_MILLISECONDS, lambda: background.run(proving.prove, self._take_proof))

    def _take_proof(self, proof: Proof | None) -> None:
        doubt = None if proof is None else doubt_of(proof)
        if self._papers is not None and proof is not None:
            self._papers.proof = proof
        if doubt is not None:
            self.show_doubt(doubt)

    def close(self) -> None:
        """Camera first, then the screens' ears, the till's thread last: what was tapped is still written."""
        if not self._is_open:
            return
        self._is_open = False
        if self.feed is not None:
            self.feed.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            application.removeEventFilter(self.scanner)
        self._end_manager()
        if self._others is not None:
            self._others.stop()
        if self._syncing is not None:
            self._syncing.stop()
        self._campaigning.stop()
        if self.slips is not None:
            self.slips.stop()
        self.worker.stop()
        for countdown in (self._quiet, self._served):
            countdown.stop()
        self._close_windows()
        self.last_resort.remove()
        self._garbage.stop()
        self.closed.emit()
        self.deleteLater()  # as the windows: what signals are joined to would keep them all for ever

    def close_for(self, wanted: Wanted) -> None:
        """Another shop is to be opened instead."""
        self.wanted = wanted
        self.close()

    def _close_windows(self) -> None:
        """Where another shop is to be opened, they stay until that one is to be seen."""
        if self._between is None or self.wanted is Wanted.NOTHING:
            self._windows.close()
            return
        awaited = Awaited.PRACTICE if self.wanted is Wanted.PRACTICE else Awaited.OWN_SHOP
        self._between.keep(self._windows, awaited, self.looks()[0], self.settings.cashier_language)

    def _end_manager(self) -> None:
        """Whatever is read or proved beside the counter."""
        if self._proving is not None and self._proof_worker is not None:
            self._proving.give_up()
            self._proof_worker.stop()
        if self.managing is not None:
            self.managing.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever types or taps on a side is not swept away from it."""
        if event.type() not in STIRRINGS:
            return False
        self.background.stir()
        if _is_within(self.cashier, watched):
            self.counter.stir()
        elif _is_within(self.customer, watched):
            self.customer_side.stir()
        elif self._lone_way_out is not None:
            self._lone_way_out.stir()
        return False

    def _choose_monitors(self) -> Monitors:
        settings = self.settings
        monitors = len(QGuiApplication.screens())
        return choose_monitors(settings.cashier_monitor, settings.customer_monitor, monitors)

    def _start_camera(self) -> None:
        """Once: it loads OpenCV, and nobody waits for that before the first paint."""
        if self.feed is not None and self._is_open and not self._has_started_camera:
            self._has_started_camera = True
            self._garbage.let_go_of_the_start()  # to make room for it
            self.feed.start()

    def _join(self, till: Till) -> None:
        self._tapping = tapping = Tapping(self.counter, till, self.background)
        self._customer_taps = None
        if self.customer is not None:
            self._customer_taps = CustomerTaps(self.customer, self.customer_side, tapping)
        if self.customer is not None and self.cashier is None:  # nobody else says that they are done
            self.customer.hide_asked.connect(self.counter.finish)
            self._quiet.ended.connect(self.counter.finish)
        self.scans = scans = Scans(till, self.counter, self._customer_taps, is_alone=self.cashier is None)
        side = (
            Side.CUSTOMER if self.cashier is None or self.settings.camera_on_customer_side else Side.CASHIER
        )
        if self.feed is not None:
            self.feed.card_seen.connect(lambda text: scans.take(text, side))
            self.feed.foreign_seen.connect(self.counter.scan_foreign)
            self.feed.state_changed.connect(self._show_camera)
        hand_side = Side.CUSTOMER if self.cashier is None else Side.CASHIER
        self.scanner.scanned.connect(lambda text: self._take_hand_scan(text, hand_side))
        if self.settings.sounds:
            self.counter.drawn.connect(play_for)
        self.last_resort.happened.connect(self.background.broke)
        if self._syncing is not None:
            self.counter.drawn.connect(lambda _: self._wake_syncing())
            self.counter.told.connect(lambda _: self._wake_syncing())
        if self.cashier is not None:
            errands = join_errands(self.cashier.errands, tapping)
            self._taps = CashierTaps(self.cashier, tapping), errands
            self._auto = AutoStamp(self.counter, self.cashier) if self.settings.auto_stamp else None

    def _join_printer(self, printing: Printing) -> SlipDesk:
        slips = self._tapping.slips = SlipDesk(printing, self._tapping, self)
        if self.cashier is not None:
            slips.changed.connect(self.cashier.show_printer)
            self.cashier.slip_asked.connect(slips.print_points)
        elif self._customer_taps is not None:
            self._customer_taps.prints_card = slips.print_card
        return slips

    def _take_hand_scan(self, text: str, side: Side) -> None:
        if self.managing is None or not self.managing.take_scan(text):
            self.scans.take(text, side)

    def _show_sync(self, state: SyncState) -> None:
        if self.cashier is not None:
            self.cashier.show_sync(state)

    def _wake_syncing(self) -> None:
        if self._syncing is not None:
            self._syncing.wake()

    def _show_camera(self, state: str) -> None:
        if self.cashier is not None:
            self.cashier.show_camera(CameraState(state))
        if self.customer is not None:
            self.customer.show_camera(state)

    @property
    def manager(self) -> "ManagerSide | None":
        """The manager's pages, made when they are first wanted; None where nobody counts."""
        return self.managing.side if self.managing is not None else None

    def looks(self) -> list[Look]:
        """Of the screens that are open."""
        return [screen.look for screen in (self.cashier, self.customer) if screen is not None]

    def change_camera(self, place: str) -> None:
        """Where there was one from the start: another, or none, from now on."""
        if self.feed is None:
            return
        self.feed.rest()
        self.feed.watch_with(watch_at(place, self._till.is_ours))
        if place:
            self._show_camera(CameraState.OPENING)
            self.feed.start()
        else:
            self._show_camera(CameraState.OFF)

    def wait_for_camera(self) -> None:
        """Until it is let go, where it rests; not for the screen's thread."""
        if self.feed is not None:
            self.feed.wait_until_let_go()

    def turn_to_cashier(self) -> None:
        self._windows.turn_to_cashier()

    def _make_managing(self) -> Managing | None:
        window = self.windows[0]
        if self._papers is None or window is None:
            return None
        made = Managing(self, window, self._till, self._papers, self._office, self._syncing, self._clock)
        self._tapping.manager_opened.connect(made.open)
        return made

    def _make_windows(self, *, is_full_screen: bool) -> Windows:
        title, language = self.settings.shop_name, self.settings.cashier_language
        made = Windows(
            title, self.cashier, self.customer, self._choose_monitors, is_full_screen=is_full_screen
        )
        made.closed.connect(self.close)
        made.painted.connect(self._start_camera)
        made.way_out_asked.connect(self._ask_way_out)
        self._tapping.way_out_opened.connect(made.leave_full_screen)
        if made.cashier is not None and self.cashier is not None:
            self.marking.mark_cashier(made.cashier, self.cashier.look, language)
        if made.customer is not None and self.customer is not None:
            self.marking.mark_customer(made.customer, self.customer, can_leave=self.cashier is None)
        return made

    def _make_lone_way_out(self) -> LoneWayOut | None:
        """Where nobody is at the till."""
        window, customers = self._windows.customer, self.customer
        if self.cashier is not None or window is None or customers is None:
            return None
        made = LoneWayOut(
            window,
            customers,
            self._till,
            self.background,
            language=self.settings.cashier_language,
            look=customers.look,
        )
        made.opened.connect(self._windows.leave_full_screen)
        self.counter.drawn.connect(lambda _: made.turn_back())
        return made

    def _ask_way_out(self) -> None:
        """A shop without staff asks nobody for a PIN."""
        self.turn_to_cashier()
        if self._lone_way_out is not None:
            self._lone_way_out.ask()
        elif self.cashier is None or not self.cashier.begin_named("way out"):
            self._windows.leave_full_screen()

    def _now(self) -> datetime:
        return at_zone(self._clock(), self.settings.time_zone)


def _is_within(screen: QWidget | None, watched: QObject) -> bool:
    if screen is None or not isinstance(watched, QWidget):
        return False
    return watched is screen or screen.isAncestorOf(watched)
