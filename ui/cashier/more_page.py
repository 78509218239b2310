"""What else is there for this customer? What the shop's programme has, in sections, and nothing else."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.more import More
from kiosk.visit import Visit
from ui.cashier.acts_section import ActsSection
from ui.cashier.by_hand_section import ByHandSection
from ui.cashier.errand import AtCounter, Beginning, Errand, Offer, Stand
from ui.cashier.milestones_section import MilestonesSection
from ui.cashier.setup import CashierSetup
from ui.cashier.vip_section import VipSection
from ui.look import Look
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.pages import Pages
from ui.words import Words


class MorePage(Errand):
    """`more_asked`: what is there for who is served. `act_asked` gives the act, `vip_asked` the way in,
    `by_hand_asked` the points and the reason; `give_asked` opens what can be given."""

    beginning = Beginning("more", "F8", "dots", Stand.PAGE)
    more_asked = Signal()
    give_asked = Signal()
    act_asked = Signal(str)
    vip_asked = Signal(str)
    by_hand_asked = Signal(int, str)

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, margins=(24, 20, 24, 22))
        self._words: Words | None = None
        self._pages = self.add(Pages(look), 1)
        self._sections = self._pages.add_page(Box(look, gap=14))
        columns = self._sections.add(Box(look, across=True, gap=24))
        self._acts = columns.add(ActsSection(look, setup), 1)
        self._vip = columns.add(VipSection(look, setup), 1)
        self._milestones = self._sections.add(MilestonesSection(look))
        self._sections.add_stretch()
        by_hand = self._sections.add(Box(look, across=True, gap=14))
        self._to_give = by_hand.add(ActionButton(look, ButtonLook.PLAIN, "gift", height=60), 1)
        self._to_hand = by_hand.add(ActionButton(look, ButtonLook.PLAIN, "plus-minus", height=60), 1)
        self._by_hand = self._pages.add_page(ByHandSection(look))
        self._to_give.clicked.connect(self.give_asked)
        self._to_hand.clicked.connect(self.begin_by_hand)
        self._by_hand.left.connect(lambda: self._turn_to(self._sections))
        self._acts.act_asked.connect(self.act_asked)
        self._vip.vip_asked.connect(self.vip_asked)
        self._by_hand.changed.connect(self.changed)

    def set_words(self, words: Words) -> None:
        self._words = words
        for section in (self._acts, self._vip, self._milestones, self._by_hand):
            section.set_words(words)
        self._to_give.write(words.translate("Gifts", "Give something"))
        self._to_hand.write(words.translate("Cashier", "Points by hand"))

    def named(self, words: Words, visit: Visit | None) -> tuple[str, str]:
        has_more = visit is not None and visit.has_more
        return (words.translate("Cashier", "More", "F8") if has_more else ""), ""

    def begin(self, at: AtCounter) -> None:
        self.show_more(More())
        if at.visit is not None:
            self.more_asked.emit()

    def show_more(self, more: More) -> None:
        """Answers `more_asked`."""
        self._acts.show_acts(more.acts)
        self._vip.show_vip(more.vip)
        self._milestones.show_milestones(more.milestones)
        self._by_hand.show_budget(more.by_hand)
        self._to_give.setVisible(bool(more.guest_visits or more.vouchers))
        self._to_hand.setVisible(more.by_hand is not None)
        self._turn_to(self._sections)

    def begin_by_hand(self) -> None:
        """The form for points by hand."""
        self._turn_to(self._by_hand)

    def offer(self) -> Offer | None:
        return self._by_hand.offer() if self._pages.current is self._by_hand else None

    def take_key(self, event: QKeyEvent) -> bool:
        return self._pages.current is self._by_hand and self._by_hand.take_key(event)

    def _turn_to(self, page: QWidget) -> None:
        self._pages.show_page(page)
        self.changed.emit()

    def do(self) -> None:
        points, reason = self._by_hand.points, self._by_hand.reason
        if points and reason:
            self.by_hand_asked.emit(points, reason)
