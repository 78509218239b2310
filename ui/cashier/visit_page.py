"""Who is there? Name, how long they come, what to say, what they like, their stamps and last visits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.visit import Greeting, PastVisit, Person, Visit
from ui.cashier.complaint_band import ComplaintBand
from ui.cashier.errand_buttons import ErrandButtons
from ui.cashier.gift_chips import GiftChips
from ui.cashier.greeting_band import GreetingBand
from ui.cashier.preferences import Preferences
from ui.cashier.said import brought_of, goods_of, known_for, title_of, without_goods
from ui.cashier.setup import CashierSetup
from ui.cashier.stamps_panel import StampsPanel
from ui.cashier.standing_chips import StandingChips
from ui.look import Look
from ui.theme import Type
from ui.widgets.action_button import ButtonLook
from ui.widgets.avatar import Avatar
from ui.widgets.box import Box
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.fitting_rows import FittingRows
from ui.widgets.panel import Panel
from ui.widgets.text_label import TextLabel
from ui.widgets.visit_row import VisitRow
from ui.words import Words

NOBODY = Visit(visit="", person=Person(customer=""), greeting=Greeting(sentence="", aside="", language=""))

GAP, CROWDED_GAP = 14, 8
CROWDED_TEXT_SCALE = 1.2


class VisitPage(Panel):
    """Draws a `Visit`. Most important first: what does not fit below are the oldest visits. `why_asked` gives
    the number that was tapped."""

    why_asked = Signal(str)
    notes_asked = Signal()

    def __init__(self, look: Look, setup: CashierSetup) -> None:
        super().__init__(look, margins=(24, 20, 24, 22), gap=GAP)
        self._setup = setup
        self._visit: Visit | None = None
        self._words: Words | None = None
        self._hides_history = setup.faces_queue
        head = self.add(Box(look, across=True, gap=18))
        self._avatar = head.add(Avatar(look))
        lines = head.add(Box(look, gap=3), 1)
        lines.add_stretch()
        self._name = lines.add(TextLabel(look, Type.NAME, lines_most=3))
        self._known = lines.add(TextLabel(look, Type.BODY, "muted", lines_most=3))
        lines.add_stretch()
        self._notes = head.add(Chip(look, ChipLook.PILL, "", icon="pencil", is_tappable=True, height=48))
        self._notes.clicked.connect(self.notes_asked)
        self._standing = self.add(StandingChips(look))
        self._standing.why_asked.connect(self.why_asked)
        self.complaint = self.add(ComplaintBand(look, faces_queue=setup.faces_queue))
        self._greeting = self.add(GreetingBand(look))
        self._preferences = self.add(Preferences(look, faces_queue=setup.faces_queue))
        self.gifts = self.add(GiftChips(look))
        self._stamps = self.add(StampsPanel(look))
        self._history_title = self.add(TextLabel(look, Type.SECOND_STRONG, "muted", lines_most=1))
        self._show_history = self.add(Chip(look, ChipLook.NEUTRAL, "", icon="eye", is_tappable=True))
        self._show_history.clicked.connect(self._uncover)
        self._history = self.add(FittingRows(look), 1)
        self.errands = self.add(ErrandButtons(look, dress=ButtonLook.QUIET, height=52, gap=6, across=True))

    def set_words(self, words: Words) -> None:
        self._words = words
        self._greeting.set_words(words)
        if self._visit is not None:
            self._preferences.show_preferences(words, self._visit.preferences, perks_of(words, self._visit))
            self._redraw(self._visit)

    def show_visit(self, visit: Visit) -> None:
        """What was uncovered stays so within the same visit only."""
        is_same = self._visit is not None and self._visit.visit == visit.visit
        previous, self._visit = self._visit, visit
        if not is_same:
            self._hides_history = self._setup.faces_queue
        if not is_same or previous is None or previous.greeting != visit.greeting:
            self._greeting.show_greeting(visit.greeting)
        if self._words is not None and (not is_same or previous is None or _likes(previous) != _likes(visit)):
            self._preferences.show_preferences(self._words, visit.preferences, perks_of(self._words, visit))
        self._redraw(visit)

    def forget(self) -> None:
        """Nothing of this customer stays: not in hidden labels either."""
        self.show_visit(NOBODY)
        self.errands.forget()
        self._visit = None

    def _redraw(self, visit: Visit) -> None:
        if self._words is None:
            return
        words = self._words
        has_reward = any(offer.ready_count > 0 for offer in visit.rewards)
        self._avatar.show_person(visit.person.initials, has_reward=has_reward)
        self._name.write(title_of(words, visit.person))
        self._notes.setAccessibleName(words.translate("Notes", "Notes"))
        self._known.write(known_for(words, visit))
        is_open = visit.complaint is not None  # it comes first, and in large writing wants the room
        self._known.setVisible(not is_open)
        is_crowded = is_open and self.look.text_scale > CROWDED_TEXT_SCALE
        self._greeting.setVisible(bool(visit.greeting.sentence) and not is_crowded)
        self.complaint.show_complaint(words, visit.complaint)
        self.gifts.show_visit(words, visit)
        self._standing.show_visit(words, visit)
        is_full = is_open or not self._standing.isHidden()
        self.draw_together(CROWDED_GAP if is_full else GAP)
        self._stamps.show_visit(words, visit)
        self.errands.name_them(words, visit)
        last_visits, is_covered = words.translate("Cashier", "Last visits"), self._hides_history
        self._history_title.write(last_visits)
        self._history_title.setVisible(is_covered and bool(visit.recent))
        self._show_history.write(words.translate("Cashier", "Show"))
        self._show_history.setVisible(is_covered and bool(visit.recent))
        rows = [] if is_covered else [self._make_row(words, past) for past in visit.recent]
        heading = TextLabel(self.look, Type.SECOND_STRONG, "muted", last_visits, lines_most=1)
        self._history.show_rows(rows, heading)

    def _uncover(self) -> None:
        self._hides_history = False
        if self._visit is not None:
            self._redraw(self._visit)

    def _make_row(self, words: Words, past: PastVisit) -> QWidget:
        money = words.money(past.cents, self._setup.currency)
        brought, look = brought_of(words, past.stamps, past.points), ChipLook.GOOD
        if past.rewards:
            brought, look = ", ".join(words.pick(names) for names in past.rewards), ChipLook.GOLD
        goods = goods_of(words, past) or without_goods(words, past)
        return VisitRow(self.look, words.short_day(past.on), goods, brought, money, brought_look=look)


def perks_of(words: Words, visit: Visit) -> tuple[str, ...]:
    """What the customer's tier and club promise at the counter, each once."""
    tier = visit.tier.perks if visit.tier is not None else ()
    club = visit.vip.perks if visit.vip is not None else ()
    return tuple(dict.fromkeys(words.pick(perk) for perk in (*tier, *club)))


def _likes(visit: Visit) -> tuple[object, ...]:
    return visit.preferences, visit.tier, visit.vip
