"""Which of them is it? The customers a search found; for a lost card the same list, then the new card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.visit import FoundCustomer
from ui.cashier.said import DOT, fill
from ui.cashier.top_bar import IconMark
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.fitting_rows import FittingRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import isolated
from ui.words import Words


class FoundPage(Panel):
    """`picked` gives the customer's id and short name."""

    picked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(28, 26, 28, 28), gap=12)
        self._found: tuple[FoundCustomer, ...] = ()
        self._has_asked = self._is_for_lost_card = False
        self._picked_name = ""
        self._words: Words | None = None
        self._sign = self.add(IconMark(look, "scan", side=72))
        self._title = self.add(TextLabel(look, Type.QUESTION))
        self._body = self.add(TextLabel(look, Type.BODY, "muted"))
        self.add_space(4)
        self._rows = self.add(FittingRows(look, gap=10), 1)

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def begin(self, *, is_for_lost_card: bool) -> None:
        """An empty list, before anything was typed."""
        self._found, self._has_asked, self._picked_name = (), False, ""
        self._is_for_lost_card = is_for_lost_card
        self._redraw()

    def show_found(self, found: tuple[FoundCustomer, ...]) -> None:
        self._found, self._has_asked, self._picked_name = found, True, ""
        self._redraw()

    def ask_for_new_card(self, name: str) -> None:
        """The lost card's owner is picked: now the new card."""
        self._found, self._picked_name = (), name
        self._redraw()

    @property
    def only_one(self) -> FoundCustomer | None:
        """The one customer found, whom Enter opens."""
        return self._found[0] if len(self._found) == 1 else None

    def _redraw(self) -> None:
        if self._words is None:
            return
        title, body = self._head(self._words)
        self._sign.setVisible(bool(self._picked_name))
        self._title.write(title)
        self._body.write(body)
        self._body.setVisible(bool(body))
        self._rows.show_rows([self._make_row(self._words, found) for found in self._found])

    def _head(self, words: Words) -> tuple[str, str]:
        if self._picked_name:
            scan = words.translate("Cashier", "Scan the new card")
            safe = words.translate("Cashier", "{name}: stamps and points stay, the lost card is blocked.")
            return scan, fill(safe, name=isolated(self._picked_name))
        if self._found:
            return words.translate("Cashier", "Who is it?"), ""
        if self._has_asked:
            nobody = words.translate("Cashier", "Nobody found")
            return nobody, words.translate(
                "Cashier", "Check the spelling, or try the phone number or card number."
            )
        if self._is_for_lost_card:
            who = words.translate("Cashier", "Lost card: whose is it?")
            return who, words.translate("Cashier", "Type the name or phone number on the left.")
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
        button.clicked.connect(lambda: self.picked.emit(found.customer, name))
        return button


class FoundButton(ActionButton):
    """A customer to pick."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ButtonLook.PLAIN, "user", height=68)
