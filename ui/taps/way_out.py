"""How is full screen left where the shop has staff? By the PIN that opens the manager's pages."""

from functools import partial

from kiosk.ids import Id, new_id
from kiosk.staff.shown import Approval
from ui.cashier.way_out_page import WayOutPage
from ui.taps.tapping import Tapping


class WayOutTaps:
    def __init__(self, page: WayOutPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.pin_entered.connect(self._try)

    def _try(self, member: Id, pin: str) -> None:
        knock = partial(self._tapping.till.staff.open_manager_side, new_id(), member, pin)
        self._tapping.counter.ask(knock, self._open)

    def _open(self, _approval: Approval) -> None:
        self._page.left.emit()
        self._tapping.way_out_opened.emit()
