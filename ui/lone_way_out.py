"""How does somebody leave full screen where customers stand alone? By a manager's PIN, as at the counter."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ids import Id, new_id
from kiosk.refusal import Refusal
from kiosk.staff.shown import Approval
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till import Till
from kiosk.today import Today
from ui.background import Background
from ui.cashier.lone_way_out_page import LoneWayOutPage
from ui.countdown import Countdown
from ui.look import Look
from ui.window import Window
from ui.words import Words

QUIET_SECONDS = 30
"""Then the customers have their page again."""


class LoneWayOut(QObject):
    """`ask` shows who may; `opened`: their PIN was right, or the shop has nobody to ask."""

    opened = Signal()

    def __init__(
        self,
        window: Window,
        customers: QWidget,
        till: Till,
        background: Background,
        *,
        language: str,
        look: Look,
    ) -> None:
        super().__init__(window)
        self._window, self._customers = window, customers
        self._till, self._background = till, background
        self._language, self._look = language, look
        self._page: LoneWayOutPage | None = None
        self._quiet = Countdown(QUIET_SECONDS, self)
        self._quiet.ended.connect(self.turn_back)

    def ask(self) -> None:
        self._background.run(refuse_storage_problems(self._till.today), self._begin)

    def turn_back(self) -> None:
        """A customer is there, or nobody."""
        self._quiet.stop()
        self._window.turn_to(self._customers)

    def stir(self) -> None:
        if self._quiet.is_running:
            self._quiet.start()

    def _begin(self, today: Today | Refusal) -> None:
        if isinstance(today, Refusal) or not self._made().begin(today.staff):
            self.opened.emit()
            return
        self._window.turn_to(self._made())
        self._quiet.start()

    def _made(self) -> LoneWayOutPage:
        """When it is first asked for: most shops never do."""
        if self._page is None:
            self._page = LoneWayOutPage(self._look, Words(self._language))
            self._page.pin_entered.connect(self._try)
            self._page.left.connect(self.turn_back)
            self._window.add_page(self._page)
        return self._page

    def _try(self, member: Id, pin: str) -> None:
        knock = partial(self._till.staff.open_manager_side, new_id(), member, pin)
        self._background.run(refuse_storage_problems(knock), self._take)

    def _take(self, answer: Approval | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._made().take_refusal(answer)
            return
        self.turn_back()
        self.opened.emit()
