"""Who may leave full screen, and so the kiosk? Where the shop has staff, a manager or an owner."""

from kiosk.staff.roles import Role
from ui.cashier.errand import Beginning, Stand
from ui.cashier.pin_page import PinPage
from ui.words import Words


class WayOutPage(PinPage):
    beginning = Beginning("way out", "", "lock", Stand.NOWHERE)

    def asked(self, words: Words) -> str:
        return words.translate("Cashier", "Who leaves full screen?")

    def done_by(self, words: Words) -> str:
        return words.translate("Cashier", "Leave full screen")

    def may(self, role: Role) -> bool:
        return role.opens_manager_side
