"""How does a filled-in form become a member?"""

from kiosk.visit import NewCustomer
from ui.cashier.enrol_page import EnrolPage
from ui.taps.tapping import Tapping


class EnrolTaps:
    """The same form asked twice is one member."""

    def __init__(self, enrolment: EnrolPage, tapping: Tapping) -> None:
        self._tapping = tapping
        enrolment.enrol_asked.connect(self._enrol)
        enrolment.slip_asked.connect(tapping.print_consents)
        tapping.background.run(
            tapping.till.members.asks_who_brought_them,
            lambda is_asked: enrolment.offer_friend(is_asked=is_asked),
        )

    def _enrol(self, new: NewCustomer) -> None:
        self._tapping.counter.write(("enrol", new), lambda tap: self._tapping.till.members.enrol(tap, new))
