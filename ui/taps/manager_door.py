"""What does a manager's PIN open where the shop has staff? Their pages, and the way out of full screen."""

from functools import partial

from kiosk.ids import Id, new_id
from kiosk.staff.shown import Approval
from ui.cashier.manager_door_page import ManagerDoorPage
from ui.cashier.way_out_page import WayOutPage
from ui.taps.tapping import Tapping


class ManagerDoorTaps:
    """What is done behind the door is theirs whose PIN opened it."""

    def __init__(self, page: ManagerDoorPage | WayOutPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        self._opened = tapping.manager_opened if isinstance(page, ManagerDoorPage) else tapping.way_out_opened
        page.pin_entered.connect(self._try)

    def _try(self, member: Id, pin: str) -> None:
        knock = partial(self._tapping.till.staff.open_manager_side, new_id(), member, pin)
        self._tapping.counter.ask(knock, self._open)

    def _open(self, _approval: Approval) -> None:
        self._page.left.emit()
        self._opened.emit()
