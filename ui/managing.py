"""When is the manager's side made, shown, and made anew? With F10, on the cashier's window.

It is made when it is first wanted, so that the counter opens as fast as without it.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.clock import Clock
from kiosk.office.office import Office
from kiosk.refusal import Refusal, RefusalKind
from kiosk.settings import Settings
from kiosk.syncing import Syncing
from kiosk.till import Till
from kiosk.visit import BlankCard, GuestTicket, Visit
from kiosk.worker import Worker
from ui.background import Background
from ui.day_desk import DayPapers
from ui.in_force import InForce, make_look
from ui.manager.page_name import PageName
from ui.window import Window
from ui.words import Words

if TYPE_CHECKING:
    from ui.manager_side import ManagerSide
    from ui.stage import Stage


class Managing(QObject):
    """Owns the papers' thread: counting a day never keeps a customer waiting."""

    def __init__(
        self,
        stage: "Stage",
        window: Window,
        till: Till,
        papers: DayPapers,
        office: Office | None,
        syncing: Syncing | None,
        clock: Clock,
    ) -> None:
        super().__init__(stage)
        self._stage, self._window = stage, window
        self._till, self._papers, self._office = till, papers, office
        self._syncing, self._clock = syncing, clock
        self._worker: Worker | None = None
        self._side: ManagerSide | None = None
        QShortcut(QKeySequence("F10"), window).activated.connect(self.knock)
        if stage.cashier is not None:
            stage.cashier.offer_manager()
            stage.cashier.manager_asked.connect(self.knock)
        stage.counter.drawn.connect(self._take_drawn)

    @property
    def side(self) -> "ManagerSide":
        if self._side is None:
            self._side = self._make_side()
        return self._side

    def knock(self) -> None:
        """F10: where the shop has staff, the manager's pages open to a PIN. Who is there already stays."""
        if self._side is not None and self._window.page is self._side.frame:
            return
        cashier = self._stage.cashier
        if cashier is not None and not cashier.begin_named("manager"):
            self.open()

    def open(self) -> None:
        self.side.open()

    def use(self, settings: Settings) -> None:
        """What was changed in the settings holds for whoever answers, too."""
        if self._office is not None:
            self._office.use(settings)
        speak = partial(self._till.speak, settings.cashier_language)
        self._stage.background.run(speak, lambda _: None)

    def renew(self) -> None:
        """The pages anew, in another language; the one that was shown is shown again."""
        old = self._side
        if old is None:
            return
        shown, is_seen = old.frame.page, self._window.page is old.frame
        old.close()
        self._side = None
        if is_seen:
            self.side.turn_to(shown)
        self._window.drop_page(old.frame)

    def take_scan(self, text: str) -> bool:
        """Whether the page that is shown wants what a hand scanner read for itself."""
        return self._side is not None and self._side.take_scan(text)

    def close(self) -> None:
        if self._side is not None:
            self._side.close()
        if self._worker is not None:
            self._worker.stop()

    def _take_drawn(self, drawn: object) -> None:
        """A customer at the counter comes first; a parcel in the camera's view is none."""
        is_refused = isinstance(drawn, Refusal) and drawn.kind is not RefusalKind.NOT_OURS
        if not is_refused and not isinstance(drawn, (Visit, BlankCard, GuestTicket)):
            return
        if self._side is not None:
            self._side.interrupt()
        self._stage.turn_to_cashier()

    def _make_side(self) -> "ManagerSide":
        from ui.manager_desks import Supplies, make_desks
        from ui.manager_side import ManagerSide
        from ui.settings_desk import SettingsDesk
        from ui.staff_desk import StaffDesk
        from ui.wanted import Wanted

        stage, settings = self._stage, self._stage.settings
        look, words = make_look(settings), Words(settings.cashier_language)
        self._worker = self._worker or Worker("papers")
        asking = Background(self._worker, self)
        asking.broke.connect(stage.background.broke)
        supplies = Supplies(
            look=look,
            words=words,
            settings=settings,
            papers=self._papers,
            till=self._till,
            asking=asking,
            writing=stage.background,
            syncing=self._syncing,
            office=self._office,
            clock=self._clock,
            slips=stage.slips,
            wait_for_camera=stage.wait_for_camera,
            has_camera=stage.feed is not None,
            may_practise=stage.pretence is None,
        )
        side = ManagerSide(look, words, settings.shop_name, tuple(make_desks(supplies)))
        self._window.add_page(side.frame)
        side.opened.connect(lambda: self._window.turn_to(side.frame))
        side.left.connect(stage.turn_to_cashier)
        desk = side.desks.get(PageName.SETTINGS)
        if isinstance(desk, SettingsDesk):
            InForce(stage, self, desk)
        staff = side.desks.get(PageName.STAFF)
        if isinstance(staff, StaffDesk):
            staff.practice_ready.connect(lambda: stage.close_for(Wanted.PRACTICE))
        return side
