"""How does a tap go on under a colleague's PIN? The same tap once more, with their approval."""

from functools import partial

from kiosk.ids import Id, new_id
from kiosk.staff.shown import Approval
from ui.cashier.approval_page import ApprovalPage
from ui.taps.tapping import Tapping


class ApprovalTaps:
    """Back to the page where it was asked, nothing typed lost; the answer comes there."""

    def __init__(self, page: ApprovalPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.pin_entered.connect(self._try)

    def _try(self, member: Id, pin: str) -> None:
        visit = self._tapping.counter.visit
        of = visit.visit if visit is not None else None
        approve = partial(self._tapping.till.staff.approve, new_id(), member, pin, of)
        self._tapping.counter.ask(approve, self._go_on)

    def _go_on(self, approval: Approval) -> None:
        self._page.left.emit()
        self._tapping.counter.go_on_approved(approval)
