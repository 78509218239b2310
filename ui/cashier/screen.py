"""What does the cashier look at all day? This screen: it draws frozen values and says what was asked of it.

It knows no till: every signal is named for what the person asked, and whoever listens answers with one
of the `show_…` calls. F1 is always the big button, F9 undoes, Escape goes back or is Done.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.cards.commands import Command
from kiosk.doubt import Doubt
from kiosk.refusal import Refusal, RefusalKind
from kiosk.today import FoundCustomer, Today
from kiosk.visit import Act, BlankCard, GuestTicket, LetIn, Undone, Visit
from ui.cashier.errand import AtCounter, Errand
from ui.cashier.found_page import FoundPage
from ui.cashier.frame import CashierFrame
from ui.cashier.gifts_page import GiftsPage
from ui.cashier.merge_page import MergePage
from ui.cashier.middle import Middle
from ui.cashier.more_page import MorePage
from ui.cashier.notes_page import NotesPage
from ui.cashier.part_page import PartPage
from ui.cashier.pin_page import PinPage
from ui.cashier.refused import (
    AGAIN,
    ANYWAY,
    FIND,
    NOTES,
    OF_A_SCAN,
    READ,
    SIGN_IN,
    TYPE,
    blank_card_words,
    doubt_words,
    refusal_words,
    trouble_words,
    undone_words,
)
from ui.cashier.said_of_gifts import let_in_words
from ui.cashier.searching import Searching
from ui.cashier.setup import CashierSetup
from ui.cashier.sign_in_page import SignInPage
from ui.cashier.sync_words import asking_words
from ui.cashier.ticket_page import TicketPage, TicketReadyPage
from ui.cashier.why_page import WhyPage
from ui.look import Look
from ui.widgets.camera_view import CameraState
from ui.widgets.state_panel import StateWords
from ui.words import Words


class CashierScreen(CashierFrame):
    """In the middle stands one page: idle, a state, the customer's, or an errand over it.

    `undo_asked` gives the operation of the act. `again_asked`: what storage refused, once more;
    `override_asked`: the last purchase, over "too soon". What errands ask they say by their own signals."""

    stamp_asked = Signal(int)
    redeem_asked = Signal(str)
    again_asked = Signal()
    override_asked = Signal()
    undo_asked = Signal(str)
    done_asked = Signal()
    search_asked = Signal(str)
    number_typed = Signal(str)
    customer_asked = Signal(str)
    asked_again = Signal(str, str)
    slip_asked = Signal()
    manager_asked = Signal()

    def __init__(
        self, look: Look, setup: CashierSetup, words: Words, errands: tuple[Errand, ...] = ()
    ) -> None:
        super().__init__(look, setup, words, errands)
        self._middle = Middle(self._pages, errands, self._idle)
        self._searching = Searching(self._left, self._middle)
        self._has_asked_who = False
        self._visit: Visit | None = None
        self._blank_card = ("", "")
        self._doubt: Doubt | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._join()
        self.show_idle()

    # What is there to see?

    def show_idle(self) -> None:
        """Nobody is served. Nothing of the last customer stays but what can be undone."""
        self._forget()
        self._idle.show_looking(is_looking=False)
        self._turn_to(self._idle)
        if self._doubt is not None:
            self._show_state(doubt_words(self.words, self._doubt))

    def show_looking(self) -> None:
        """A card was seen; who it is comes in a moment."""
        self._forget()
        self._idle.show_looking(is_looking=True)
        self._turn_to(self._idle)

    def show_visit(self, visit: Visit) -> None:
        """A customer is here, or something was done for them."""
        if self._visit is None or self._visit.visit != visit.visit:
            self._say_by_camera(CameraState.RECOGNISED)
            self._left.served.cover()
            self._side.today.cover()
        self._left.clear_search()
        self._visit = visit
        self._visit_page.show_visit(visit)
        self._bar.printer.show_served(is_served=True)
        self._side.show_visit(visit)
        if visit.act is not None:
            self._side.show_act(visit.act, visit)
        self._turn_to(self._visit_page)
        if visit.act is not None and visit.act.ticket is not None:
            self._begin_one(TicketReadyPage)

    def show_ticket(self, ticket: GuestTicket) -> None:
        """A guest ticket was held up, for whoever is here or for a guest without a card."""
        page = self._middle.of(TicketPage)
        if page is not None:
            self._say_by_camera(CameraState.RECOGNISED)
            self.begin_errand(page)
            page.show_ticket(ticket)

    def show_let_in(self, let_in: LetIn) -> None:
        """The guest without a card is in: what to key into the shop's till."""
        self._side.show_act(let_in.act, None)
        self._show_state(let_in_words(self.words, let_in))

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
        errand = self._middle.errand
        if errand is not None and errand.take_refusal(refusal):
            self._dress_side()
            return
        said = refusal_words(self.words, refusal)
        if refusal.kind in OF_A_SCAN and not self.wants_card():  # or a form would lose what was typed
            self._forget()
            self._show_state(said)
        else:
            self._answer_tap(said)

    def show_asking(self) -> None:
        """The hub is asked before a reward is given; less than a second."""
        self._side.show_asking(asking_words(self.words))

    def show_trouble(self) -> None:
        """A mistake of ours: what is safe, and go on."""
        self._answer_tap(trouble_words(self.words))

    def show_doubt(self, doubt: Doubt) -> None:
        """The journal is not as it was left. Nobody is interrupted: it is said where nobody is served, until
        somebody says that it was read."""
        self._doubt = doubt
        if self._middle.here is self._idle:
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
        page = self._middle.finding
        if page is None:
            page = self._found
            page.begin(AtCounter())
            self._turn_to(page, keeps_focus=True)
        page.show_found(found)

    def show_today(self, today: Today) -> None:
        """The day's numbers; where the shop has staff and nobody has signed in yet, it is asked once."""
        super().show_today(today)
        if today.staff.needs_sign_in and not self._has_asked_who and self._middle.here is self._idle:
            self._has_asked_who = True
            self.begin_named(SIGN_IN)

    def show_badge(self, member: str) -> None:
        """A colleague's badge was scanned: only their PIN is left to key."""
        here = self._middle.here
        page = here if isinstance(here, PinPage) else self._middle.of(SignInPage)
        if page is not None and (here is page or self.begin_errand(page)):
            page.choose(member)

    def obey(self, command: Command) -> None:
        """A command card was held up: as if its key was pressed on what is there now."""
        if command is Command.DONE:
            self._go_back()
        elif command is Command.UNDO:
            self._side.press_undo()
        elif self._middle.here is self._visit_page:
            self._side.for_visit.press(command)

    # Which errand is it?

    def begin_errand(self, errand: Errand) -> bool:
        """Lays it over what is there; False where there is nothing to do on it. Asked for once more, it goes
        on as it is, but for the focus."""
        if not errand.can_begin():
            return False
        if self._middle.here is not errand or errand.takes_typing:
            self._left.clear_search()
            self._middle.begin(errand, AtCounter(self._visit, *self._blank_card))
            self._dress_side()
            self.setFocus()
        if errand.takes_typing:
            self._searching.begin()
        errand.start()
        return True

    def begin_named(self, name: str) -> bool:
        """By its name, where this shop has it."""
        errand = self._middle.named(name)
        return errand is not None and self.begin_errand(errand)

    # Whose is the next card?

    def wants_card(self) -> bool:
        """Whether the next card belongs to what is on the screen: a new customer's or a lost one's."""
        return self._middle.wants_card()

    def is_free(self) -> bool:
        """Whether nothing is being done here that another page would sweep away."""
        return self._middle.here in (self._idle, self._state_page)

    def take_card(self, card_text: str) -> None:
        errand = self._middle.errand
        if errand is not None and errand.wants_card():
            errand.take_card(card_text)
            self._say_by_camera(CameraState.RECOGNISED)

    # What was asked?

    def keyPressEvent(self, event: QKeyEvent) -> None:
        errand = self._middle.errand
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if errand is not None and not self._searching.has_focus:
                self._side.press()
        elif errand is not None:
            if not errand.take_key(event) and errand.takes_typing:
                self._searching.take_key(event)
        elif self._middle.here is not self._visit_page or not self._side.for_visit.take_key(event):
            self._searching.take_key(event)

    def _join(self) -> None:
        side, left = self._side, self._left
        self._visit_page.complaint.asked_again.connect(self.asked_again)
        self._bar.printer.slip_asked.connect(self.slip_asked)
        self._bar.manager_asked.connect(self.manager_asked)
        side.for_visit.stamp_asked.connect(self.stamp_asked)
        side.for_visit.redeem_asked.connect(self.redeem_asked)
        side.for_visit.errands.asked.connect(self.begin_errand)
        side.for_visit.part_begun.connect(lambda: self._begin_one(PartPage))
        self._visit_page.errands.asked.connect(self.begin_errand)
        self._visit_page.why_asked.connect(self._begin_why)
        side.errand_asked.connect(self._do)
        side.undo_asked.connect(self.undo_asked)
        side.done_asked.connect(self._go_back)
        side.refusal_answered.connect(self._take_answer)
        self._state_page.panel.chosen.connect(self._take_answer)
        self._searching.search_asked.connect(self.search_asked)
        self._searching.number_typed.connect(self.number_typed)
        self._searching.card_typed.connect(self.take_card)
        left.errands.asked.connect(self.begin_errand)
        self._bar.asked.connect(self.begin_errand)
        self._visit_page.notes_asked.connect(lambda: self.begin_named(NOTES))
        left.served.picked.connect(self.customer_asked)
        self._visit_page.gifts.give_asked.connect(lambda: self._begin_one(GiftsPage))
        self._idle.type_asked.connect(self._searching.begin)
        self._found.picked.connect(self.customer_asked)
        for errand in (self._found, *self.errands):
            errand.changed.connect(lambda errand=errand: self._redress(errand))
            errand.left.connect(lambda errand=errand: self._leave(errand))
            if isinstance(errand, FoundPage):
                errand.picked.connect(left.clear_search)
            if isinstance(errand, MorePage):
                errand.give_asked.connect(lambda: self._begin_one(GiftsPage))
            if isinstance(errand, NotesPage):
                errand.merge_begun.connect(lambda: self._begin_one(MergePage))

    def _begin_one(self, kind: type[Errand]) -> None:
        errand = self._middle.of(kind)
        if errand is not None:
            self.begin_errand(errand)

    def _do(self) -> None:
        if self._middle.errand is not None:
            self._middle.errand.do()

    def _begin_why(self, number: str) -> None:
        page = self._middle.of(WhyPage)
        if page is not None:
            page.start_with(number)
            self.begin_errand(page)

    def _redress(self, errand: Errand) -> None:
        if self._middle.here is errand:
            self._dress_side()
            if isinstance(errand, FoundPage) and not (errand.is_finding or errand.wants_card()):
                self.setFocus()  # found: Enter is for the big button again

    def _leave(self, errand: Errand) -> None:
        if self._middle.here is errand:
            self._go_back()

    def _take_answer(self, answer: str) -> None:
        """What was chosen on a state: each goes back to where the person was, or on."""
        if answer == ANYWAY:
            self._return()
            self.override_asked.emit()
        elif answer == AGAIN:
            self._return()
            self.again_asked.emit()
        elif (errand := self._middle.named(answer)) is not None:
            self.begin_errand(errand)
        elif answer == READ:
            self._doubt = None
            self.show_idle()
        elif answer in (FIND, TYPE):
            self.show_idle()
            self._searching.begin()
        elif self._middle.here is self._state_page:
            self.done_asked.emit()
            self.show_idle()
        else:
            self._return()

    def _go_back(self) -> None:
        """Escape: from a page back to what it lies over, to the customer, and from the customer to nobody."""
        under = self._middle.take_under()
        if under is not None:
            self._turn_to(under)
        elif self._middle.here is not self._visit_page and self._visit is not None:
            self._left.clear_search()
            self._turn_to(self._visit_page)
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
        self._turn_to(self._state_page)
        self._state_page.panel.focus_first()

    def _answer_tap(self, said: StateWords) -> None:
        self._side.wake_undo()
        if self._middle.here in (self._idle, self._state_page, self._found):
            self._show_state(said)
        else:
            self._side.show_refusal(said)

    def _return(self) -> None:
        """From a refusal back to what it answered, nothing typed lost."""
        self._turn_to(self._middle.here)
        if self._middle.here is self._visit_page:
            self._side.show_actions()

    def _turn_to(self, page: QWidget, *, keeps_focus: bool = False) -> None:
        self._middle.turn_to(page)
        self._dress_side()
        if not keeps_focus:
            self.setFocus()

    def _dress_side(self) -> None:
        errand = self._middle.errand
        if errand is not None:
            self._side.offer(errand.offer(), self.words.translate("Cashier", "Back"))
        elif self._middle.here is not self._visit_page:
            self._side.rest()

    def _forget(self) -> None:
        """The next customer never sees the previous one: nothing stays, hidden pages included."""
        self._visit, self._blank_card = None, ("", "")
        self._left.clear_search()
        self._left.served.cover()
        self._side.today.cover()
        self._bar.printer.show_served(is_served=False)
        self._visit_page.forget()
        for errand in (self._found, *self.errands):
            errand.forget()
        self._side.forget()
