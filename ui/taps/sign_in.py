"""How does somebody sign in? The PIN is tried on the till's thread; then the counter is theirs."""

from functools import partial

from kiosk.ids import Id, new_id
from kiosk.staff.shown import AtTill
from ui.cashier.sign_in_page import SignInPage
from ui.taps.tapping import Tapping


class SignInTaps:
    """The tap that waited for somebody to sign in goes on by itself. Whose own page lies open there has it
    looked up anew: so it is refused to them."""

    def __init__(self, page: SignInPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.pin_entered.connect(self._try)

    def _try(self, member: Id, pin: str) -> None:
        sign_in = partial(self._tapping.till.staff.sign_in, new_id(), member, pin)
        self._tapping.counter.ask(sign_in, self._welcome)

    def _welcome(self, staff: AtTill) -> None:
        counter = self._tapping.counter
        visit = counter.visit
        self._page.left.emit()
        if visit is not None and visit.person.customer == staff.own:
            counter.open(partial(self._tapping.till.open_customer, staff.own))
        else:
            counter.go_on_signed_in()
        counter.refresh_today()
