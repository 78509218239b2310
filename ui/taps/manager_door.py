"""How are the manager's pages opened where the shop has staff? By a PIN; what is done there is theirs."""

from functools import partial

from kiosk.ids import Id, new_id
from kiosk.staff.shown import Approval
from ui.cashier.manager_door_page import ManagerDoorPage
from ui.taps.tapping import Tapping


class ManagerDoorTaps:
    def __init__(self, page: ManagerDoorPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.pin_entered.connect(self._try)

    def _try(self, member: Id, pin: str) -> None:
        knock = partial(self._tapping.till.staff.open_manager_side, new_id(), member, pin)
        self._tapping.counter.ask(knock, self._open)

    def _open(self, _approval: Approval) -> None:
        self._page.left.emit()
        self._tapping.manager_opened.emit()
