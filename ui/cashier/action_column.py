"""What can be done for them? Stamp F1, redeem F2, an errand (F3…): each one tap, each at its own place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from kiosk.cards.commands import Command
from kiosk.gains import RewardOffer
from kiosk.visit import Visit
from ui.cashier.errand_buttons import ErrandButtons
from ui.cashier.quantity_row import QuantityRow
from ui.cashier.said import DOT, count_of, fill, preview_of
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.words import Words

OTHER_REWARDS_MOST = 2


class ActionColumn(Box):
    """After a stamp the big button says so and rests; "+" wakes it for one more.

    Every ask puts the column to sleep until the next visit or refusal is shown: two quick clicks are one.
    """

    stamp_asked = Signal(int)
    redeem_asked = Signal(str)
    part_begun = Signal()
    """A reward whose points are spent in parts: how many is asked first."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10)
        self._visit: Visit | None = None
        self._words: Words | None = None
        self._is_waiting = False
        self._stamp = self.add(
            ActionButton(look, ButtonLook.PRIMARY, "coffee", key="F1", height=116, style=Type.PRIMARY)
        )
        self.quantity = self.add(QuantityRow(look))
        self._redeem = self.add(ActionButton(look, ButtonLook.GOLD, "gift", key="F2", height=84))
        self._others = [
            self.add(ActionButton(look, ButtonLook.GOLD_SOFT, "gift", height=52))
            for _ in range(OTHER_REWARDS_MOST)
        ]
        self.errands = self.add(
            ErrandButtons(look, dress=ButtonLook.PLAIN, height=60, gap=10, is_paired=True)
        )
        self._stamp.clicked.connect(self._ask_stamp)
        self._redeem.clicked.connect(lambda: self._ask_reward(0))
        for at, button in enumerate(self._others, start=1):
            button.clicked.connect(lambda _checked=False, at=at: self._ask_reward(at))
        self.quantity.changed.connect(self._redraw)

    def set_words(self, words: Words) -> None:
        self._words = words
        self.quantity.set_words(words)
        self._redraw()

    def show_visit(self, visit: Visit) -> None:
        self._visit, self._is_waiting = visit, False
        self.quantity.start(0 if visit.stamped_this_visit else 1)
        self._redraw()

    def press(self, command: Command) -> None:
        """As a finger would: what rests or is not there is not pressed."""
        button = {Command.STAMP: self._stamp, Command.REDEEM: self._redeem}.get(command)
        if button is not None and button.isVisibleTo(self):
            button.click()

    def take_key(self, event: QKeyEvent) -> bool:
        """ "+", "−" and numbers are the quantity's."""
        return self.quantity.take_key(event.key())

    def forget(self) -> None:
        """Nothing of the last customer stays in a hidden button."""
        self._visit = None
        for button in (self._stamp, self._redeem, *self._others):
            button.write("")
        self.quantity.show_item("", "")
        self.errands.forget()

    def wake(self) -> None:
        """The ask was answered with a refusal: the buttons work again."""
        self._is_waiting = False
        self._redraw()

    def _ask_stamp(self) -> None:
        if not self._is_waiting and self.quantity.quantity > 0:
            self._is_waiting = True
            self._redraw()
            self.stamp_asked.emit(self.quantity.quantity)

    def _ask_reward(self, at: int) -> None:
        ready = self._ready()
        if not self._is_waiting and at < len(ready) and ready[at].part is not None:
            self.part_begun.emit()
        elif not self._is_waiting and at < len(ready):
            self._is_waiting = True
            self._redraw()
            self.redeem_asked.emit(ready[at].reward)

    def _ready(self) -> list[RewardOffer]:
        return [offer for offer in self._visit.rewards if offer.ready_count > 0] if self._visit else []

    def _redraw(self) -> None:
        if self._words is None or self._visit is None:
            return
        self._draw_stamp(self._words, self._visit)
        self._draw_rewards(self._words, self._visit)
        self.errands.name_them(self._words, self._visit)

    def _draw_stamp(self, words: Words, visit: Visit) -> None:
        quantity, card = self.quantity.quantity, next(iter(visit.stamp_cards), None)
        self._stamp.setVisible(visit.one_tap is not None)
        self.quantity.setVisible(visit.one_tap is not None)
        if visit.one_tap is None:
            return
        is_done = quantity == 0
        self._stamp.dress_as(
            ButtonLook.DONE if is_done else ButtonLook.PRIMARY,
            "check" if is_done else card.icon if card else "plus",
        )
        self._stamp.setEnabled(not is_done)
        if is_done:
            count = count_of(words, card) if card else ""
            self._stamp.write(words.translate("Cashier", "Stamped"), count)
            another = words.translate("Cashier", "One more?")
            self.quantity.show_item(another, words.pick(visit.one_tap.names))
            return
        if card:
            title = words.translate("Cashier", "Add %n stamps", "1 as: Add stamp", quantity)
            self._stamp.write(title, preview_of(words, card, quantity))
        else:
            self._stamp.write(words.translate("Cashier", "Record purchase"), words.pick(visit.one_tap.names))
        item = f"{words.number(quantity)} × {words.pick(visit.one_tap.names)}"
        self.quantity.show_item(
            item, words.translate("Cashier", "the usual") if visit.one_tap_is_usual else ""
        )

    def _draw_rewards(self, words: Words, visit: Visit) -> None:
        ready = self._ready()
        self._redeem.setVisible(bool(visit.rewards))
        self._redeem.dress_as(ButtonLook.GOLD if ready else ButtonLook.QUIET)
        self._redeem.setEnabled(bool(ready))
        if ready:
            self._redeem.write(redeem_words(words, ready[0]), ready_words(words, ready[0]))
        elif visit.rewards:
            nearest = min(visit.rewards, key=lambda offer: offer.missing / max(1, offer.need))
            self._redeem.write(words.translate("Cashier", "No reward yet"), missing_words(words, nearest))
        for at, button in enumerate(self._others, start=1):
            button.setVisible(at < len(ready))
            if at < len(ready):
                button.write(redeem_words(words, ready[at]))


def redeem_words(words: Words, offer: RewardOffer) -> str:
    """A reward is given; points that take money off are spent."""
    if offer.part is not None:
        return fill(words.translate("Cashier", "Spend points: {reward}"), reward=words.pick(offer.names))
    return fill(words.translate("Cashier", "Redeem: {reward}"), reward=words.pick(offer.names))


def ready_words(words: Words, offer: RewardOffer) -> str:
    if offer.part is not None:
        return words.translate("Cashier", "Up to %n points", "", offer.part.most_points)
    if offer.spends:
        return words.translate("Cashier", "For %n points", "", offer.spends)
    return words.translate("Cashier", "%n rewards ready", "", offer.ready_count)


def missing_words(words: Words, offer: RewardOffer) -> str:
    """ "2 more stamps: Free coffee"."""
    if offer.in_points:
        missing = words.translate("Cashier", "%n more points", "", offer.missing)
    else:
        missing = words.translate("Cashier", "%n more stamps", "", offer.missing)
    return missing + DOT + words.pick(offer.names)
