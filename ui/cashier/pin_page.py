"""How does somebody say who they are? They are picked from the list (or by their badge), and key their PIN.

One page for three occasions: signing in, letting a colleague's tap go on, the manager's door.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.roles import PIN_DIGITS_MOST, Role
from kiosk.staff.shown import AtTill, Colleague
from kiosk.today import Today
from ui.cashier.errand import AtCounter, Errand, Offer
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.number_pad import NumberPad
from ui.widgets.text_label import TextLabel
from ui.words import Words

SHOWN_MOST = 6
DOT = "●"
PIN_DIGITS_LEAST = 4
OF_A_PIN = frozenset({RefusalKind.WRONG_PIN, RefusalKind.PIN_LOCKED, RefusalKind.NOT_ALLOWED})
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PinPage(Errand):
    """`pin_entered` gives who, and the PIN. Digits go to the PIN, Up and Down to another colleague; a PIN
    with all its digits is tried by itself."""

    lies_over = True
    pin_entered = Signal(str, str)

    def __init__(self, look: Look, _setup: CashierSetup | None = None) -> None:
        super().__init__(look, margins=(28, 24, 28, 26), gap=14)
        self._words: Words | None = None
        self._staff = AtTill()
        self._chosen, self._pin = 0, ""
        self._refusal: Refusal | None = None
        self._is_waiting = False
        self._title = self.add(TextLabel(look, Type.QUESTION))
        row = self.add(Box(look, across=True, gap=18))
        people = row.add(Box(look, gap=8), 5)
        self._people = [
            people.add(ActionButton(look, ButtonLook.PLAIN, "user", height=56)) for _ in range(SHOWN_MOST)
        ]
        for at, button in enumerate(self._people):
            button.clicked.connect(lambda _checked=False, at=at: self._choose(self._first + at))
        self._more = people.add(ActionButton(look, ButtonLook.QUIET, "dots", height=52))
        self._more.clicked.connect(self._turn_over)
        people.add_stretch()
        keying = row.add(Box(look, gap=10), 4)
        self._dots = keying.add(TextLabel(look, Type.NUMBER, align=Qt.AlignmentFlag.AlignHCenter))
        self._said = keying.add(TextLabel(look, Type.SECOND, "muted", align=Qt.AlignmentFlag.AlignHCenter))
        self._pad = keying.add(NumberPad(look, has_double_zero=False))
        keying.add_stretch()
        self._pad.digit_pressed.connect(self._add)
        self._pad.erase_pressed.connect(self._erase)
        self.add_stretch()

    # What each occasion says for itself

    def asked(self, words: Words) -> str:
        """The question at the top."""
        raise NotImplementedError

    def done_by(self, words: Words) -> str:
        """What the big button says."""
        raise NotImplementedError

    def may(self, role: Role) -> bool:
        """Whose PIN is any use here."""
        raise NotImplementedError

    # As an errand

    def set_words(self, words: Words) -> None:
        self._words = words
        self._more.write(words.translate("Cashier", "More"))
        self._pad.name_erase(words.translate("Cashier", "Erase"))
        self._redraw()

    def show_today(self, today: Today) -> None:
        """Who works here may have changed; who was picked stays picked."""
        chosen = self._colleague
        self._staff = today.staff
        if chosen is not None:
            self._pick(chosen.id)
        self._redraw()

    def begin(self, _at: AtCounter) -> None:
        """The colleague who was here before whoever is signed in now: the likeliest to switch to."""
        others = [at for at, one in enumerate(self._offered) if one.id != self._staff.signed_in]
        self._chosen, self._pin, self._refusal, self._is_waiting = next(iter(others), 0), "", None, False
        self._redraw()

    def can_begin(self) -> bool:
        return bool(self._offered)

    def offer(self) -> Offer | None:
        if self._words is None or self._colleague is None:
            return None
        can = len(self._pin) >= PIN_DIGITS_LEAST and not self._is_waiting
        return Offer(self.done_by(self._words), self._colleague.name, can_do=can)

    def do(self) -> None:
        if self._colleague is not None and len(self._pin) >= PIN_DIGITS_LEAST and not self._is_waiting:
            self._is_waiting = True
            self.pin_entered.emit(self._colleague.id, self._pin)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in STEPS and self._offered:
            self._choose((self._chosen + STEPS[Qt.Key(event.key())]) % len(self._offered))
            return True
        return self._pad.take_key(event)

    def take_refusal(self, refusal: Refusal) -> bool:
        """A PIN that was no use is said where the next one is keyed; any other refusal wakes the page."""
        self._is_waiting, self._pin = False, ""
        is_of_pin = refusal.kind in OF_A_PIN
        self._refusal = refusal if is_of_pin else None
        self._redraw()
        return is_of_pin

    # Who it is

    def choose(self, member: str) -> None:
        """Their badge was scanned: only the PIN is left to key."""
        self._pick(member)
        self._pin, self._refusal = "", None
        self._redraw()

    @property
    def _offered(self) -> list[Colleague]:
        return [one for one in self._staff.colleagues if self.may(one.role)]

    @property
    def _colleague(self) -> Colleague | None:
        offered = self._offered
        return offered[self._chosen] if self._chosen < len(offered) else None

    @property
    def _first(self) -> int:
        """Where the part of the list that is shown begins."""
        return self._chosen // SHOWN_MOST * SHOWN_MOST

    def _pick(self, member: str) -> None:
        known = [one.id for one in self._offered]
        self._chosen = known.index(member) if member in known else 0

    def _choose(self, at: int) -> None:
        self._chosen, self._pin, self._refusal = at, "", None
        self._redraw()

    def _turn_over(self) -> None:
        following = self._first + SHOWN_MOST
        self._choose(following if following < len(self._offered) else 0)

    def _add(self, digit: str) -> None:
        if self._is_waiting or len(self._pin) >= PIN_DIGITS_MOST:
            return
        self._pin, self._refusal = self._pin + digit, None
        self._redraw()
        if self._colleague is not None and len(self._pin) == self._colleague.pin_digits:
            self.do()

    def _erase(self) -> None:
        self._pin = self._pin[:-1]
        self._redraw()

    def _redraw(self) -> None:
        if self._words is None:
            return
        words, offered = self._words, self._offered
        self._title.write(self.asked(words))
        for at, button in enumerate(self._people, start=self._first):
            button.setVisible(at < len(offered))
            if at < len(offered):
                button.write(offered[at].name, role_words(words, offered[at].role))
                is_chosen = at == self._chosen
                button.dress_as(*((ButtonLook.DONE, "check") if is_chosen else (ButtonLook.PLAIN, "user")))
            else:
                button.write("")
        self._more.setVisible(len(offered) > SHOWN_MOST)
        self._dots.write(" ".join(DOT * len(self._pin)) or "–", "ink" if self._pin else "muted")
        said = words.translate("Cashier", "Key in the PIN")
        self._said.write(*((pin_words(words, self._refusal), "danger") if self._refusal else (said, "muted")))
        self.changed.emit()


def role_words(words: Words, role: Role) -> str:
    return {
        Role.CASHIER: words.translate("Staff", "Cashier", "a role"),
        Role.SHIFT_LEAD: words.translate("Staff", "Shift lead", "a role"),
        Role.MANAGER: words.translate("Staff", "Manager", "a role"),
        Role.OWNER: words.translate("Staff", "Owner", "a role"),
    }[role]


def pin_words(words: Words, refusal: Refusal) -> str:
    if refusal.kind is RefusalKind.WRONG_PIN:
        return words.translate("Cashier", "Wrong PIN. %n tries left.", "", refusal.count)
    if refusal.kind is RefusalKind.PIN_LOCKED:
        return words.translate(
            "Cashier", "Too many wrong PINs. Try again in %n minutes.", "", refusal.minutes
        )
    return words.translate("Cashier", "This person cannot do that here.")
