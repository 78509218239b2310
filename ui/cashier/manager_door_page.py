"""Who opens the manager's pages? Where the shop has staff, a manager or an owner, with their PIN."""

from kiosk.staff.roles import Role
from ui.cashier.errand import Beginning, Stand
from ui.cashier.pin_page import PinPage
from ui.words import Words


class ManagerDoorPage(PinPage):
    beginning = Beginning("manager", "", "lock", Stand.NOWHERE)

    def asked(self, words: Words) -> str:
        return words.translate("Cashier", "For the manager")

    def done_by(self, words: Words) -> str:
        return words.translate("Cashier", "Open")

    def may(self, role: Role) -> bool:
        return role.opens_manager_side
