"""Is this customer in the club, and how do they get in? Its days, its perks, and a button for each way."""

from PySide6.QtCore import Signal

from kiosk.more import VipOffer, VipWayOffer
from ui.cashier.said import fill
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.text_label import TextLabel
from ui.words import Words

WAYS_MOST = 3


class VipSection(Box):
    """`vip_asked` gives the way: "fee", "invitation", "history"."""

    vip_asked = Signal(str)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, gap=8)
        self._setup = setup
        self._words: Words | None = None
        self._vip: VipOffer | None = None
        self._title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._now = self.add(TextLabel(look, Type.BODY_STRONG, lines_most=2))
        self._perks = self.add(TextLabel(look, Type.SECOND, "muted", lines_most=3))
        self._buttons = [
            self.add(ActionButton(look, ButtonLook.PLAIN, "crown", height=60)) for _ in range(WAYS_MOST)
        ]
        for at, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, at=at: self._ask(at))

    def set_words(self, words: Words) -> None:
        self._words = words
        self._redraw()

    def show_vip(self, vip: VipOffer | None) -> None:
        self._vip = vip
        self._redraw()

    def _ask(self, at: int) -> None:
        if self._vip is not None and at < len(self._vip.ways):
            self.vip_asked.emit(self._vip.ways[at].way)

    def _redraw(self) -> None:
        words, vip = self._words, self._vip
        self.setVisible(vip is not None)
        for label in (self._title, self._now, self._perks):
            label.write("")
        for button in self._buttons:
            button.write("")
            button.hide()
        if words is None or vip is None:
            return
        self._title.write(words.pick(vip.names))
        self._now.write(self._standing(words, vip))
        self._perks.write(", ".join(words.pick(perk) for perk in vip.perks))
        self._perks.setVisible(bool(vip.perks))
        for button, way in zip(self._buttons, vip.ways, strict=False):
            button.write(*self._way(words, way))
            button.setEnabled(not way.missing_cents)
            button.show()

    @staticmethod
    def _standing(words: Words, vip: VipOffer) -> str:
        if vip.now is None:
            return words.translate("Cashier", "Not a member yet. It lasts %n months.", "", vip.months)
        since = fill(words.translate("Cashier", "Member since {day}"), day=words.short_date(vip.now.since))
        until = fill(words.translate("Cashier", "until {day}"), day=words.short_date(vip.now.until))
        return f"{since}, {until}"

    def _way(self, words: Words, way: VipWayOffer) -> tuple[str, str]:
        if way.way == "fee":
            fee = words.money(way.fee_cents, self._setup.currency)
            keyed = words.translate("Cashier", "Key the fee into the till: {money}")
            return words.translate("Cashier", "Join by fee"), fill(keyed, money=fee)
        if way.way == "invitation":
            return words.translate("Cashier", "Join by invitation"), ""
        missing = ""
        if way.missing_cents:
            more = words.translate("Cashier", "{money} more to buy first")
            missing = fill(more, money=words.money(way.missing_cents, self._setup.currency))
        return words.translate("Cashier", "Join by what was bought"), missing
