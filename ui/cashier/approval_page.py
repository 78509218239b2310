"""May this tap go on? A colleague says so with their PIN, and it goes on as it was."""

from kiosk.staff.roles import Role
from ui.cashier.errand import Beginning, Stand
from ui.cashier.pin_page import PinPage
from ui.words import Words


class ApprovalPage(PinPage):
    beginning = Beginning("approve", "", "lock", Stand.NOWHERE)

    def asked(self, words: Words) -> str:
        return words.translate("Cashier", "Who lets this go on?")

    def done_by(self, words: Words) -> str:
        return words.translate("Cashier", "Go on")

    def may(self, role: Role) -> bool:
        return role.may_approve
