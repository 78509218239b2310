"""How does a filled-in form become a member?"""

from kiosk.visit import NewCustomer
from ui.cashier.enrol_page import EnrolPage
from ui.taps.tapping import Tapping


class EnrolTaps:
    """The same form asked twice is one member."""

    def __init__(self, enrolment: EnrolPage, tapping: Tapping) -> None:
        self._enrolment = enrolment
        self._tapping = tapping
        enrolment.opened.connect(self._ask_for_friend)
        enrolment.enrol_asked.connect(self._enrol)
        enrolment.slip_asked.connect(tapping.print_consents)

    def _ask_for_friend(self) -> None:
        """Anew for each form: other rules may have begun to hold, here or at another kiosk."""
        self._tapping.background.run(
            self._tapping.till.members.asks_who_brought_them,
            lambda is_asked: self._enrolment.offer_friend(is_asked=is_asked),
        )

    def _enrol(self, new: NewCustomer) -> None:
        self._tapping.counter.write(("enrol", new), lambda tap: self._tapping.till.members.enrol(tap, new))
