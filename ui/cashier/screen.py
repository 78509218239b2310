"""What does the cashier look at all day? This screen: it draws frozen values and says what was asked of it.

It knows no till: every signal is named for what the person asked, and whoever listens answers with one
of the `show_…` calls. F1 is always the big button, F9 undoes, Escape goes back or is Done.
"""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.cards.number import card_id_of
from kiosk.doubt import Doubt
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import Act, BlankCard, FoundCustomer, Undone, Visit
from ui.cashier.frame import CashierFrame
from ui.cashier.refused import (
    AGAIN,
    ANYWAY,
    ENROL,
    FIND,
    OF_A_SCAN,
    READ,
    TYPE,
    blank_card_words,
    doubt_words,
    refusal_words,
    trouble_words,
    undone_words,
)
from ui.cashier.said import DOT, title_of
from ui.cashier.setup import CashierSetup
from ui.look import Look
from ui.widgets.camera_view import CameraState
from ui.widgets.state_panel import StateWords
from ui.widgets.writing import isolated
from ui.words import Words


class Place(Enum):
    """What the middle of the screen shows."""

    IDLE = auto()
    STATE = auto()
    VISIT = auto()
    FOUND = auto()
    LOST_WHOSE = auto()
    LOST_CARD = auto()
    ENROL = auto()
    BILL = auto()


class CashierScreen(CashierFrame):
    """`enrol_asked` gives a `NewCustomer`, `items_asked` a tuple of (item id, quantity), `undo_asked` the
    operation of the act, `lost_card_asked` the customer and the new card's text. `again_asked`: what
    storage refused, once more; `override_asked`: the last purchase, over "too soon"."""

    stamp_asked = Signal(int)
    redeem_asked = Signal(str)
    amount_asked = Signal(int)
    items_asked = Signal(object)
    again_asked = Signal()
    override_asked = Signal()
    undo_asked = Signal(str)
    done_asked = Signal()
    enrol_asked = Signal(object)
    lost_card_asked = Signal(str, str)
    search_asked = Signal(str)
    number_typed = Signal(str)
    customer_asked = Signal(str)

    def __init__(self, look: Look, setup: CashierSetup, words: Words) -> None:
        super().__init__(look, setup, words)
        self._place = Place.IDLE
        self._visit: Visit | None = None
        self._blank_card = ("", "")
        self._lost_customer = ""
        self._doubt: Doubt | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._join()
        self.show_idle()

    # What is there to see?

    def show_idle(self) -> None:
        """Nobody is served. Nothing of the last customer stays but what can be undone."""
        self._forget()
        self._idle.show_looking(is_looking=False)
        self._turn_to(Place.IDLE)
        if self._doubt is not None:
            self._show_state(doubt_words(self.words, self._doubt))

    def show_looking(self) -> None:
        """A card was seen; who it is comes in a moment."""
        self._forget()
        self._idle.show_looking(is_looking=True)
        self._turn_to(Place.IDLE)

    def show_visit(self, visit: Visit) -> None:
        """A customer is here, or something was done for them."""
        if self._visit is None or self._visit.visit != visit.visit:
            self._say_by_camera(CameraState.RECOGNISED)
            self._left.served.cover()
        self._left.clear_search()
        self._visit = visit
        self._visit_page.show_visit(visit)
        self._side.show_visit(visit)
        if visit.act is not None:
            self._side.show_act(visit.act, visit)
        self._turn_to(Place.VISIT)

    def show_blank_card(self, blank: BlankCard, card_text: str = "") -> None:
        """A card of ours that belongs to nobody yet: the one card that offers to enrol. `card_text` is
        what was scanned; without it (a typed number) enrolment asks to scan the card."""
        self._forget()
        self._blank_card = (card_text, blank.number) if card_text else ("", "")
        self._say_by_camera(CameraState.RECOGNISED)
        self._show_state(blank_card_words(self.words, blank.number))

    def show_refusal(self, refusal: Refusal) -> None:
        """An expected "no": beside the customer's page after a tap, in its place after a scan."""
        if refusal.kind is RefusalKind.NOT_OURS:
            self._say_by_camera(CameraState.NOT_READ)
            if self._visit is not None:
                return
        said = refusal_words(self.words, refusal)
        if refusal.kind in OF_A_SCAN and not self.wants_card():  # or a form would lose what was typed
            self._forget()
            self._show_state(said)
        else:
            self._answer_tap(said)

    def show_trouble(self) -> None:
        """A mistake of ours: what is safe, and go on."""
        self._answer_tap(trouble_words(self.words))

    def show_doubt(self, doubt: Doubt) -> None:
        """The journal is not as it was left. Nobody is interrupted: it is said where nobody is served, until
        somebody says that it was read."""
        self._doubt = doubt
        if self._place is Place.IDLE:
            self.show_idle()

    def show_undone(self, undone: Undone) -> None:
        """The act is taken back; the customer's page is as before it. Where it was for the customer before,
        whatever is on the screen stays."""
        if self._visit is not None and self._visit.visit == undone.act.visit:
            self._show_as_before(undone.visit)
        self._side.show_undone(*undone_words(self.words, undone.act))

    def show_last_act(self, act: Act | None) -> None:
        """What Undo would take back; it outlives the visit."""
        self._side.show_act(act, self._visit)

    def show_found(self, found: tuple[FoundCustomer, ...]) -> None:
        """Answers `search_asked`."""
        if self._place not in (Place.FOUND, Place.LOST_WHOSE):
            self._found.begin(is_for_lost_card=False)
            self._turn_to(Place.FOUND, keeps_focus=True)
        self._found.show_found(found)

    # Whose is the next card?

    def wants_card(self) -> bool:
        """Whether the next card belongs to what is on the screen: a new customer's or a lost one's."""
        return self._place in (Place.ENROL, Place.LOST_CARD)

    def is_free(self) -> bool:
        """Whether nothing is being done here that another page would sweep away."""
        return self._place in (Place.IDLE, Place.STATE)

    def take_card(self, card_text: str) -> None:
        if self._place is Place.ENROL:
            self._enrol.take_card(card_text)
            self._say_by_camera(CameraState.RECOGNISED)
        elif self._place is Place.LOST_CARD:
            self.lost_card_asked.emit(self._lost_customer, card_text)

    # What was asked?

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._place in (Place.ENROL, Place.BILL) and not self._left.search.hasFocus():
                self._side.save.click()
            return
        if self._place is Place.BILL and self._bill.take_key(event):
            return
        if self._place is Place.VISIT and self._side.for_visit.quantity.take_key(event.key()):
            return
        if self._place in (Place.IDLE, Place.VISIT, Place.STATE, Place.FOUND, Place.LOST_WHOSE):
            self._type_into_search(event)

    def _join(self) -> None:
        side, left = self._side, self._left
        side.for_visit.stamp_asked.connect(self.stamp_asked)
        side.for_visit.redeem_asked.connect(self.redeem_asked)
        side.for_visit.bill_begun.connect(self._begin_bill)
        side.save_asked.connect(self._save)
        side.undo_asked.connect(self.undo_asked)
        side.done_asked.connect(self._go_back)
        side.refusal_answered.connect(self._take_answer)
        self._state_page.panel.chosen.connect(self._take_answer)
        left.search_asked.connect(self._search)
        left.entered.connect(self._enter)
        left.new_customer_asked.connect(self._begin_enrolment)
        left.lost_card_begun.connect(self._begin_lost_card)
        self._found.picked.connect(self._pick)
        self._idle.type_asked.connect(left.search.setFocus)
        self._bill.changed.connect(self._offer_bill)
        self._enrol.changed.connect(self._offer_enrolment)

    def _search(self, text: str) -> None:
        if not self.wants_card():  # what is typed may become the card's number
            self.search_asked.emit(text)

    def _enter(self, text: str) -> None:
        one = self._found.only_one
        is_number = card_id_of(text) is not None
        if is_number and self.wants_card():
            self._left.clear_search()
            self.take_card(text)
        elif is_number and self._place is not Place.LOST_WHOSE:
            self.number_typed.emit(text)
        elif one is not None and self._place in (Place.FOUND, Place.LOST_WHOSE):
            self._pick(one.customer, one.short_name)
        else:
            self.search_asked.emit(text)

    def _pick(self, customer: str, name: str) -> None:
        self._left.clear_search()
        if self._place is Place.LOST_WHOSE:
            self._lost_customer = customer
            self._found.ask_for_new_card(name)
            self._turn_to(Place.LOST_CARD)
        else:
            self.customer_asked.emit(customer)

    def _begin_enrolment(self) -> None:
        if self._place is not Place.ENROL:
            self._enrol.begin(*self._blank_card)
            self._turn_to(Place.ENROL)
        self._enrol.start_typing()

    def _begin_lost_card(self) -> None:
        self._left.clear_search()
        self._found.begin(is_for_lost_card=True)
        self._turn_to(Place.LOST_WHOSE)
        self._left.search.setFocus()

    def _begin_bill(self) -> None:
        if self._visit is not None:
            self._bill.begin(self._visit.one_tap if self._visit.one_tap_is_usual else None)
            self._turn_to(Place.BILL)

    def _offer_bill(self) -> None:
        if self._place is Place.BILL:
            total = self._bill.total_words()
            record = self.words.translate("Cashier", "Record purchase")
            name = title_of(self.words, self._visit.person) if self._visit else ""
            said = DOT.join(part for part in (total, isolated(name)) if part)
            self._side.offer_saving(record, said, can_save=bool(total))

    def _offer_enrolment(self) -> None:
        if self._place is Place.ENROL:
            save = self.words.translate("Cashier", "Save")
            stamp = self.words.translate("Cashier", "And add the first stamp")
            self._side.offer_saving(save, stamp, can_save=self._enrol.can_be_found)

    def _save(self) -> None:
        """The big button of enrolment and bill; it sleeps until the answer, so two clicks are one."""
        self._side.save.setEnabled(False)
        if self._place is Place.ENROL:
            self.enrol_asked.emit(self._enrol.filled_in())
        elif self._bill.chosen:
            self.items_asked.emit(self._bill.chosen)
        elif self._bill.cents:
            self.amount_asked.emit(self._bill.cents)

    def _take_answer(self, answer: str) -> None:
        """What was chosen on a state: each goes back to where the person was, or on."""
        if answer == ANYWAY:
            self._return()
            self.override_asked.emit()
        elif answer == AGAIN:
            self._return()
            self.again_asked.emit()
        elif answer == ENROL:
            self._begin_enrolment()
        elif answer == READ:
            self._doubt = None
            self.show_idle()
        elif answer in (FIND, TYPE):
            self.show_idle()
            self._left.search.setFocus()
        elif self._place is Place.STATE:
            self.done_asked.emit()
            self.show_idle()
        else:
            self._return()

    def _go_back(self) -> None:
        """Escape: from a page back to the customer, from the customer to nobody."""
        if self._place is not Place.VISIT and self._visit is not None:
            self._left.clear_search()
            self._turn_to(Place.VISIT)
            self._side.show_actions()
        else:
            self.show_idle()
            self.done_asked.emit()

    # What is where?

    def _show_as_before(self, visit: Visit | None) -> None:
        if not self.wants_card():
            self.show_visit(visit) if visit is not None else self.show_idle()
            return
        self._visit = visit  # a form lies over the page, which is drawn anew beneath it
        if visit is None:
            self._visit_page.forget()
            self._side.for_visit.forget()
        else:
            self._visit_page.show_visit(visit)
            self._side.for_visit.show_visit(visit)

    def _show_state(self, said: StateWords) -> None:
        self._state_page.panel.show_state(said)
        self._turn_to(Place.STATE)
        self._state_page.panel.focus_first()

    def _answer_tap(self, said: StateWords) -> None:
        self._side.wake_undo()
        if self._place in (Place.IDLE, Place.STATE, Place.FOUND):
            self._show_state(said)
        else:
            self._side.show_refusal(said)

    def _return(self) -> None:
        """From a refusal back to what it answered, nothing typed lost."""
        self._turn_to(self._place)
        if self._place is Place.VISIT:
            self._side.show_actions()

    def _turn_to(self, place: Place, *, keeps_focus: bool = False) -> None:
        pages = {
            Place.IDLE: self._idle, Place.STATE: self._state_page, Place.VISIT: self._visit_page,
            Place.FOUND: self._found, Place.LOST_WHOSE: self._found, Place.LOST_CARD: self._found,
            Place.ENROL: self._enrol, Place.BILL: self._bill,
        }  # fmt: skip
        self._place = place
        self._pages.show_page(pages[place])
        self._dress_side(place)
        if not keeps_focus:
            self.setFocus()

    def _dress_side(self, place: Place) -> None:
        back = self.words.translate("Cashier", "Back")
        if place in (Place.IDLE, Place.STATE):
            self._side.rest()
        elif place is Place.BILL:
            self._offer_bill()
            self._side.name_back(back)
        elif place is Place.ENROL:
            self._offer_enrolment()
            self._side.name_back(back)
        elif place is not Place.VISIT:
            self._side.rest(back)

    def _forget(self) -> None:
        """The next customer never sees the previous one: nothing stays, hidden pages included."""
        self._visit, self._blank_card, self._lost_customer = None, ("", ""), ""
        self._left.clear_search()
        self._left.served.cover()
        self._visit_page.forget()
        self._found.begin(is_for_lost_card=False)
        self._enrol.begin()
        self._bill.begin(None)
        self._side.forget()

    def _type_into_search(self, event: QKeyEvent) -> None:
        """Typing anywhere searches: no click on the field first."""
        has_modifier = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().isprintable() and event.text().strip() and not has_modifier:
            self._left.search.setFocus()
            self._left.search.insert(event.text())
            self._left.search.textEdited.emit(self._left.search.text())
