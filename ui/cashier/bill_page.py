"""What did they buy? The amount on a number pad, or the goods on a grid with the usual first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.programme.document import CENTS_MOST, QUANTITY_MOST
from kiosk.visit import Item, Visit
from ui.cashier.discount_chips import DiscountChips
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.keyed_amount import KeyedAmount
from ui.cashier.said import DOT, title_of
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import GRID, Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.number_pad import NumberPad
from ui.widgets.text_label import TextLabel
from ui.widgets.writing import isolated
from ui.words import Words

ROWS = {2: 6, 1: 8}
"""How many goods stand one under another, by the columns there are."""
NARROW_SCALE, LARGE_TEXT = 0.9, 1.2


class ItemGrid(QWidget):
    """Goods to tap; a tapped one shows how many."""

    tapped = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._buttons: dict[str, ActionButton] = {}
        self._laid = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self._grid.setSpacing(self.look.px(GRID))

    @property
    def columns(self) -> int:
        """In the largest letters two long words have no room side by side."""
        return 1 if self.look.text_scale > LARGE_TEXT else 2

    @property
    def has_pictures(self) -> bool:
        """Where there is room beside a long word ("Šokolaadikook")."""
        is_tight = self.look.scale < NARROW_SCALE or self.look.text_scale > 1
        return self.columns == 1 or not is_tight

    @property
    def most(self) -> int:
        """So many goods stand on a page."""
        return self.columns * ROWS[self.columns]

    def offer(self, items: tuple[Item, ...]) -> None:
        laid = self.columns, self.has_pictures
        if (tuple(self._buttons), self._laid) == (tuple(item.item for item in items), laid):
            return
        self._laid = laid
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for at, item in enumerate(items):
            icon = item.icon if self.has_pictures else ""
            button = ActionButton(self.look, ButtonLook.PLAIN, icon, height=52, style=Type.BODY_STRONG)
            button.clicked.connect(lambda _checked=False, name=item.item: self.tapped.emit(name))
            self._grid.addWidget(button, at // self.columns, at % self.columns)
            self._buttons[item.item] = button

    def write(self, item: str, title: str, subtitle: str, *, is_chosen: bool) -> None:
        self._buttons[item].write(title, subtitle)
        self._buttons[item].dress_as(ButtonLook.PRIMARY if is_chosen else ButtonLook.PLAIN)


class BillPage(Errand):
    """Goods and amount are two ways to say one purchase: tapping goods clears a keyed amount, and back.

    `items_asked` gives a tuple of (item id, quantity)."""

    beginning = Beginning("bill", "F3", "receipt", Stand.CUSTOMER)
    amount_asked = Signal(int)
    items_asked = Signal(object)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, across=True, margins=(20, 20, 20, 22), gap=18)
        self._setup = setup
        self._visit: Visit | None = None
        self._menu: tuple[Item, ...] = ()
        self._offered: tuple[Item, ...] = ()
        self._page = 0
        self._chosen: dict[str, int] = {}
        self._amount = KeyedAmount(setup.currency, CENTS_MOST)
        self._words: Words | None = None
        left = self.add(Box(look, gap=10), 4)
        self._discounts = left.add(DiscountChips(look, setup))
        self._discounts.changed.connect(self.changed)
        self._amount_title = left.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._shown = left.add(TextLabel(look, Type.NUMBER, lines_most=1, align=Qt.AlignmentFlag.AlignRight))
        self._pad = left.add(NumberPad(look))
        left.add_stretch()
        right = self.add(Box(look, gap=10), 5)
        self._items_title = right.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._items = right.add(ItemGrid(look))
        self._pad.digit_pressed.connect(lambda digits: self._key(self._amount.with_digits(digits)))
        self._pad.sign_pressed.connect(lambda: self._key(self._amount.with_sign()))
        self._pad.erase_pressed.connect(lambda: self._key(self._amount.without_last()))
        self._items.tapped.connect(self._add_item)
        self._more = right.add(ActionButton(look, ButtonLook.QUIET, "dots", height=52))
        self._more.clicked.connect(lambda: self._turn_to(self._page + 1))
        look.changed.connect(lambda: self._turn_to(self._page))
        right.add_stretch()

    def set_words(self, words: Words) -> None:
        self._words = words
        self._amount_title.write(words.translate("Cashier", "Amount of the bill"))
        self._items_title.write(words.translate("Cashier", "Or tap what they bought"))
        self._more.write(words.translate("Cashier", "More"))
        self._pad.name_erase(words.translate("Cashier", "Erase"))
        self._discounts.set_words(words)
        self._redraw()

    def show_menu(self, menu: tuple[Item, ...]) -> None:
        """The shop's goods, favourites first. A bill that is being tapped together keeps what it offered."""
        if menu != self._menu:
            self._menu = menu
            if not self._chosen:
                self._offer_menu()

    def named(self, words: Words, visit: Visit | None) -> tuple[str, str]:
        if visit is not None and visit.has_points:
            return words.translate("Cashier", "Add points"), words.translate(
                "Cashier", "From the bill amount"
            )
        return words.translate("Cashier", "Something else"), words.translate("Cashier", "From the menu")

    def begin(self, at: AtCounter) -> None:
        """Nothing keyed yet; this customer's usual comes first of all."""
        self._visit = at.visit
        self._key(KeyedAmount(self._setup.currency, CENTS_MOST))
        self._discounts.begin(at.visit)
        self._offer_menu()

    def offer(self) -> Offer | None:
        if self._words is None:
            return None
        total = self._total_words(self._words)
        name = title_of(self._words, self._visit.person) if self._visit else ""
        said = DOT.join(part for part in (total, isolated(name)) if part)
        return Offer(self._words.translate("Cashier", "Record purchase"), said, can_do=bool(total))

    @property
    def discounts(self) -> tuple[str, ...]:
        """The sources of what comes off this bill."""
        return self._discounts.chosen

    def do(self) -> None:
        if self._chosen:
            self.items_asked.emit(tuple(self._chosen.items()))
        elif self._amount.cents:
            self.amount_asked.emit(self._amount.cents)

    def take_key(self, event: QKeyEvent) -> bool:
        return self._pad.take_key(event)

    def _offer_menu(self) -> None:
        visit = self._visit
        usual = visit.one_tap if visit is not None and visit.one_tap_is_usual else None
        first = (usual,) if usual else ()
        others = tuple(item for item in self._menu if not usual or item.item != usual.item)
        self._offered = (*first, *others)
        self._turn_to(0)

    def _total_words(self, words: Words) -> str:
        """The bill's total, or "" where nothing was keyed."""
        prices = {item.item: item.cents for item in self._offered}
        keyed = self._amount.cents
        total = keyed or sum(prices[item] * quantity for item, quantity in self._chosen.items())
        if not keyed and not self._chosen:
            return ""
        off = self._discounts.off_of(total)
        paid = words.money(total - off, self._setup.currency)
        return f"{words.money(total, self._setup.currency)} → {paid}" if off else paid

    def _key(self, amount: KeyedAmount) -> None:
        self._amount, self._chosen = amount, {}
        self._redraw()

    def _add_item(self, item: str) -> None:
        self._amount = KeyedAmount(self._setup.currency, CENTS_MOST)
        self._chosen[item] = min(QUANTITY_MOST, self._chosen.get(item, 0) + 1)
        self._redraw()

    def _turn_to(self, page: int) -> None:
        """The next page of goods; after the last comes the first again."""
        pages = max(1, -(-len(self._offered) // self._items.most))
        self._page = page % pages
        self._items.offer(self._on_page())
        self._more.setVisible(pages > 1)
        self._redraw()

    def _on_page(self) -> tuple[Item, ...]:
        start = self._page * self._items.most
        return self._offered[start : start + self._items.most]

    def _redraw(self) -> None:
        if self._words is None:
            return
        words = self._words
        cents = self._amount.cents
        self._shown.write(words.money(cents, self._setup.currency), "ink" if cents else "muted")
        for item in self._on_page():
            quantity = self._chosen.get(item.item, 0)
            name = words.pick(item.names)
            title = f"{quantity} × {name}" if quantity else name
            money = words.money(item.cents, self._setup.currency)
            self._items.write(item.item, title, money, is_chosen=quantity > 0)
        self.changed.emit()
