"""Who serves from now on? F12: whoever was here before is picked already, so the PIN alone switches."""

from kiosk.staff.roles import Role
from ui.cashier.errand import Beginning, Stand
from ui.cashier.pin_page import PinPage
from ui.words import Words


class SignInPage(PinPage):
    beginning = Beginning("sign in", "F12", "user", Stand.ABOVE)

    def asked(self, words: Words) -> str:
        return words.translate("Cashier", "Who is at the till?")

    def done_by(self, words: Words) -> str:
        return words.translate("Cashier", "Sign in")

    def may(self, _role: Role) -> bool:
        return True
