"""How does somebody join, in twenty seconds? Card, name, phone or e-mail, language: all may be left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.people import is_family_first
from kiosk.visit import NewCustomer, Visit
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.setup import CashierSetup
from ui.cashier.typed_field import TypedField
from ui.look import Look
from ui.theme import Type
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.flow import Flow
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.words import Words


class EnrolPage(Errand):
    """The customer, not the cashier, accepts what is asked: here it is only named. `enrol_asked` gives a
    `NewCustomer`."""

    beginning = Beginning("enrol", "F6", "user-plus", Stand.CAMERA)
    enrol_asked = Signal(object)
    opened = Signal()
    """Asks whether a friend may be named (`offer_friend` answers)."""
    slip_asked = Signal(str)
    """What the customer is asked, on paper, in this language."""

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, margins=(28, 24, 28, 26), gap=14)
        self._setup = setup
        self._card_text, self._card_number = "", ""
        self._language = setup.languages[0][0]
        self._words: Words | None = None
        self._title = self.add(TextLabel(look, Type.QUESTION, lines_most=1))
        cards = self.add(Flow(look))
        self._card = Chip(look, ChipLook.NEUTRAL, "", icon="scan", height=38)
        cards.add(self._card)
        self._friend = Chip(look, ChipLook.NEUTRAL, "", icon="users", is_tappable=True, height=48)
        self._friend.clicked.connect(self._ask_for_friend)
        self._friend.hide()
        cards.add(self._friend)
        self._friend_text, self._wants_friend = "", False
        self._names = self.add(Box(look, across=True, gap=14))
        self._given = self._names.add(TypedField(look, "user"), 1)
        self._family = self._names.add(TypedField(look, "user"), 1)
        contacts = self.add(Box(look, across=True, gap=14))
        self._phone = contacts.add(TypedField(look, "phone"), 1)
        self._email = contacts.add(TypedField(look, "mail"), 1)
        for field in (self._phone, self._email):
            field.line.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        for line in self._lines():
            line.textChanged.connect(self.changed)
        self._language_title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        flow = self.add(Flow(look))
        self._languages = [self._make_language(flow, code, name) for code, name in setup.languages]
        self.add_space(2)
        self._asked = self.add(ConsentsAsked(look, has_printer=setup.has_printer))
        self._asked.slip_asked.connect(lambda: self.slip_asked.emit(self._language))
        self.add_stretch()

    def set_words(self, words: Words) -> None:
        self._words = words
        first, second = self._names_in_order(words)
        self._names.insert(0, first, 1)
        self.setTabOrder(first.line, second.line)
        self._title.write(words.translate("Cashier", "New customer"))
        optional = words.translate("Cashier", "May stay empty")
        self._given.ask(words.translate("Cashier", "First name"), optional)
        self._family.ask(words.translate("Cashier", "Family name"), optional)
        self._phone.ask(words.translate("Cashier", "Phone"), optional)
        self._email.ask(words.translate("Cashier", "E-mail"), optional)
        self._language_title.write(words.translate("Cashier", "The customer’s language"))
        self._asked.set_words(words)
        self._redraw()

    def named(self, words: Words, _visit: Visit | None) -> tuple[str, str]:
        return words.translate("Cashier", "New customer"), ""

    def begin(self, at: AtCounter) -> None:
        """A new, empty form, with the blank card where one was scanned and the number printed on it."""
        self._card_text, self._card_number = at.card_text, at.card_number
        self._friend_text, self._wants_friend = "", False
        self._language = self._setup.languages[0][0]
        for field in (self._given, self._family, self._phone, self._email):
            field.line.clear()
        self._redraw()

    def start(self) -> None:
        self.opened.emit()
        self._lines()[0].setFocus()

    def offer(self) -> Offer | None:
        if self._words is None:
            return None
        stamp = self._words.translate("Cashier", "And add the first stamp")
        return Offer(self._words.translate("Cashier", "Save"), stamp, can_do=self._can_be_found)

    def do(self) -> None:
        self.enrol_asked.emit(self._filled_in())

    def wants_card(self) -> bool:
        return True

    def offer_friend(self, *, is_asked: bool) -> None:
        """Whether a new member may name the friend who brought them."""
        self._friend.setVisible(is_asked)

    def take_card(self, card_text: str) -> None:
        """The new member's, or their friend's where that was asked for."""
        if self._wants_friend:
            self._friend_text, self._wants_friend = card_text, False
        else:
            self._card_text, self._card_number = card_text, ""
        self._redraw()
        self.changed.emit()

    @property
    def _can_be_found(self) -> bool:
        """Whether anything would lead back to the new member: a card, a name, a phone or an e-mail."""
        return bool(self._card_text) or any(line.text().strip() for line in self._lines())

    def _filled_in(self) -> NewCustomer:
        return NewCustomer(
            card_text=self._card_text,
            given_name=self._given.text,
            family_name=self._family.text,
            phone=self._phone.text,
            email=self._email.text,
            language=self._language,
            brought_by=self._friend_text,
        )

    def _lines(self) -> list[QLineEdit]:
        """The lines to type in, in the order Tab goes."""
        names = self._names_in_order(self._words)
        return [field.line for field in (*names, self._phone, self._email)]

    def _names_in_order(self, words: Words | None) -> tuple[TypedField, TypedField]:
        """As the cashier's language has them; Hungarian begins with the family."""
        if words is not None and is_family_first(words.language):
            return self._family, self._given
        return self._given, self._family

    def _make_language(self, flow: Flow, code: str, name: str) -> tuple[str, Chip]:
        chip = Chip(self.look, ChipLook.NEUTRAL, name, is_tappable=True, height=48)
        chip.clicked.connect(lambda: self._choose(code))
        flow.add(chip)
        return code, chip

    def _ask_for_friend(self) -> None:
        """The next card is the friend's; a second tap takes that back."""
        self._wants_friend, self._friend_text = not (self._wants_friend or self._friend_text), ""
        self._redraw()

    def _draw_friend(self, words: Words) -> None:
        if self._friend_text:
            self._friend.dress_as(ChipLook.GOOD, "check")
            self._friend.write(words.translate("Cashier", "A friend brought them"))
        elif self._wants_friend:
            self._friend.dress_as(ChipLook.CHOSEN, "scan")
            self._friend.write(words.translate("Cashier", "Scan the friend’s card"))
        else:
            self._friend.dress_as(ChipLook.NEUTRAL, "users")
            self._friend.write(words.translate("Cashier", "Did a friend bring them?"))

    def _choose(self, code: str) -> None:
        self._language = code
        self._redraw()

    def _redraw(self) -> None:
        if self._words is None:
            return
        self._draw_friend(self._words)
        for code, chip in self._languages:
            chip.dress_as(ChipLook.CHOSEN if code == self._language else ChipLook.NEUTRAL)
        if self._card_text:
            self._card.dress_as(ChipLook.GOOD, "check")
            number = f" {self._card_number}" if self._card_number else ""
            self._card.write(self._words.translate("Cashier", "Card scanned") + number)
        else:
            self._card.dress_as(ChipLook.NEUTRAL, "scan")
            self._card.write(self._words.translate("Cashier", "Scan a blank card now, or give one later"))


class ConsentsAsked(Panel):
    """What the customer will be asked, on their side or on the slip."""

    slip_asked = Signal()

    def __init__(self, look: Look, *, has_printer: bool) -> None:
        super().__init__(look, across=True, margins=(18, 14, 18, 16), gap=12, ground="sunken", is_flat=True)
        lines = self.add(Box(look, gap=6), 1)
        self._title = lines.add(TextLabel(look, Type.SECOND_STRONG))
        self._lines = [lines.add(TextLabel(look, Type.SECOND, "muted")) for _ in range(2)]
        self._slip = self.add(Chip(look, ChipLook.PILL, "", icon="printer", is_tappable=True, height=48))
        self._slip.clicked.connect(self.slip_asked)
        self._slip.setVisible(has_printer)

    def set_words(self, words: Words) -> None:
        self._title.write(words.translate("Cashier", "The customer decides, on their side or on the slip:"))
        self._slip.write(words.translate("Cashier", "Print slip"))
        self._lines[0].write(
            words.translate("Cashier", "News and offers from this shop. Nothing is sent before a yes.")
        )
        self._lines[1].write(words.translate("Cashier", "Allergies are kept only with a separate yes."))
