"""Which of them is it? The customers a search found, to pick one from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.today import FoundCustomer
from ui.cashier.errand import AtCounter, Beginning, Errand, Stand
from ui.cashier.said import DOT, fill
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.fitting_rows import FittingRows
from ui.widgets.text_label import TextLabel
from ui.words import Words


class FoundPage(Errand):
    """`picked` gives the customer's id and short name."""

    beginning = Beginning("find", "", "search", Stand.NOWHERE)
    takes_typing = True
    opens_numbers = True
    """A whole card number that is typed opens its card at once, whoever was found."""
    picked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(28, 26, 28, 28), gap=12)
        self._found: tuple[FoundCustomer, ...] = ()
        self._has_asked = False
        self._words: Words | None = None
        self._add_sign()
        self._title = self.add(TextLabel(look, Type.QUESTION))
        self._body = self.add(TextLabel(look, Type.BODY, "muted"))
        self.add_space(4)
        self._rows = self.add(FittingRows(look, gap=10), 1)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def begin(self, _at: AtCounter) -> None:
        """An empty list, before anything was typed."""
        self._found, self._has_asked = (), False
        self._redraw()

    @property
    def is_finding(self) -> bool:
        """Whether what is searched for is shown here; else what is typed may be the next card's number."""
        return not self.wants_card()

    def show_found(self, found: tuple[FoundCustomer, ...]) -> None:
        self._found, self._has_asked = found, True
        self._redraw()

    def pick_only_one(self) -> bool:
        """Enter opens the one customer who was found; False: there is not just one."""
        if len(self._found) != 1:
            return False
        self.pick(self._found[0].customer, self._found[0].short_name)
        return True

    def pick(self, customer: str, name: str) -> None:
        self.picked.emit(customer, name)

    def _add_sign(self) -> None:
        """What stands above the title, if anything does."""

    def _redraw(self) -> None:
        if self._words is None:
            return
        title, body = self._head(self._words)
        self._title.write(title)
        self._body.write(body)
        self._body.setVisible(bool(body))
        self._rows.show_rows([self._make_row(self._words, found) for found in self._found])

    def _head(self, words: Words) -> tuple[str, str]:
        if self._found:
            return words.translate("Cashier", "Who is it?"), ""
        if self._has_asked:
            nobody = words.translate("Cashier", "Nobody found")
            return nobody, words.translate(
                "Cashier", "Check the spelling, or try the phone number or card number."
            )
        return self._question(words)

    def _question(self, words: Words) -> tuple[str, str]:
        """What is said before anything was typed."""
        return words.translate("Cashier", "Who is it?"), words.translate(
            "Cashier", "Type the name or phone number."
        )

    def _make_row(self, words: Words, found: FoundCustomer) -> QWidget:
        button = FoundButton(self.look)
        seen = ""
        if found.last_seen:
            last = words.translate("Cashier", "last visit: {day}")
            seen = fill(last, day=words.short_day(found.last_seen))
        name = found.short_name or words.translate("Cashier", "No name")
        button.write(name, DOT.join(part for part in (found.hint, seen) if part))
        button.clicked.connect(lambda: self.pick(found.customer, name))
        return button


class FoundButton(ActionButton):
    """A customer to pick."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ButtonLook.PLAIN, "user", height=68)
