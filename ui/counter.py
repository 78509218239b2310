"""What happens after a scan or a tap? The counter asks the till and has both screens draw the answer.

It is the one object that knows both the screens and the till. Screens say what a person asked for;
the till answers on its own thread; an answer that comes too late for its customer is not drawn.
"""

from collections.abc import Callable, Hashable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.cards.code import CardCode, CardKind
from kiosk.cards.commands import command_of
from kiosk.care.consent import ALLERGIES
from kiosk.ids import Id
from kiosk.leave import AskFirst
from kiosk.refusal import ASKED_AGAIN, OF_STORAGE, Refusal, RefusalKind
from kiosk.staff.shown import Approval
from kiosk.storage_refusals import refuse_storage_problems
from kiosk.till import Till
from kiosk.today import Today
from kiosk.visit import BlankCard, GuestTicket, LetIn, Side, Undone, Visit
from ui.background import Background
from ui.both_screens import BothScreens
from ui.countdown import Countdown
from ui.customer_side import CustomerSide
from ui.faces import CashierFace
from ui.others import Others
from ui.turn import Turn

T = TypeVar("T")
Greeted = Visit | BlankCard | Refusal
Done = Visit | Undone | LetIn | Refusal
Written = Done | AskFirst
Verb = Callable[[Id], Written]

OF_THE_STAFF = frozenset({CardKind.STAFF, CardKind.COMMAND})
NOT_OURS = Refusal(kind=RefusalKind.NOT_OURS)
NO_LONGER = frozenset({RefusalKind.ALREADY_UNDONE, RefusalKind.NOTHING_TO_UNDO})


class Counter(QObject):
    """Whose turn it is, and what both screens show of it."""

    drawn = Signal(object)
    """What the screens were just given: a Visit, BlankCard, Refusal or Undone. For clocks and tests."""

    scanned = Signal(object)
    """A Visit that a card scanned at the cashier's side opened."""

    told = Signal(object)
    """What the customer's own tap came to: a Visit or a Refusal."""

    def __init__(
        self,
        till: Till,
        background: Background,
        cashier: CashierFace,
        customer: CustomerSide,
        countdown: Countdown,
        others: Others | None = None,
    ) -> None:
        """`others` asks the other counters where a verb says so; None: there are none."""
        super().__init__()
        self._till = till
        self._background = background
        self._cashier = cashier
        self._countdown = countdown
        self._others = others
        self._screens = BothScreens(cashier, customer, countdown)
        background.broke.connect(self._ask_for_the_team)
        countdown.ticked.connect(cashier.show_seconds_left)
        countdown.ended.connect(self._end_quietly)
        self.finish()

    @property
    def _turn(self) -> Turn:
        return self._screens.turn

    @property
    def visit(self) -> Visit | None:
        """Who is being served."""
        return self._turn.visit

    def scan(self, text: str, side: Side = Side.CASHIER) -> None:
        """A card was held up. Shows who it is; a command does what it says, a badge asks for its PIN. What is
        scanned on the customer's side only ever shows."""
        self._background.stir()
        code = self._till.scanned(text)
        if code is not None and code.kind in OF_THE_STAFF:
            if side is Side.CASHIER:
                self._take_from_staff(code)
        elif self._cashier.wants_card():
            if code is not None and code.kind is CardKind.CUSTOMER:
                self._cashier.take_card(text)
        elif code is not None and code.kind is CardKind.GUEST:
            self._take_ticket(text)
        elif side is Side.CASHIER and self._turn.visit is not None and code is None:
            self._cashier.show_refusal(NOT_OURS)  # goods have codes too, and sweep nobody away
        else:
            self.open(partial(self._till.greet, text, side), card_text=text)
            self._turn.is_scanned = side is Side.CASHIER

    def _take_from_staff(self, code: CardCode) -> None:
        """A badge or a command card."""
        if code.kind is CardKind.STAFF:
            self.ask(partial(self._till.staff.by_badge, code.text), self._cashier.show_badge)
            return
        command = command_of(code)
        if command is not None:
            self._cashier.obey(command)

    def _take_ticket(self, text: str) -> None:
        """A guest's ticket. Whoever is served stays: perhaps it is they who came with it."""
        if self._turn.visit is None:
            self._screens.begin_turn()
        self.ask(partial(self._till.tickets.look, text), self._show_ticket)

    def _show_ticket(self, ticket: GuestTicket) -> None:
        self._screens.show_ticket(ticket)
        self.drawn.emit(ticket)

    def scan_foreign(self, text: str) -> None:
        """A code that is not genuine is in the camera's view (a stranger's, or a card that was blocked): it
        is said where nobody is served and nobody is in the middle of something, on either side."""
        if self._is_free() and self._screens.are_free():
            self.open(partial(self._till.greet, text))

    def open(self, find: Callable[[], Greeted], *, card_text: str = "") -> None:
        """The next customer's turn begins: the screens are empty until the till says who it is."""
        turn = self._screens.begin_turn()
        turn.card_text, turn.is_looked_up = card_text, True
        turn.again = partial(self.open, find, card_text=card_text)
        failed = turn.end_lookup
        self._background.run(find, partial(self._draw_greeted, turn), failed)

    def write(self, tap: Hashable, verb: Verb, approval: Approval | None = None) -> None:
        """One tap that changes something, by whoever is signed in: its operation id is made here, once."""
        turn = self._turn
        operation = turn.taps.begin(tap)
        if operation is None:
            return

        failed = partial(turn.taps.end, tap, is_answered=False)

        def done(written: Written) -> None:
            if isinstance(written, AskFirst) and self._others is not None:
                self._ask_others(turn, self._others, written, done, failed)
                return
            turn.taps.end(tap, is_answered=not is_to_be_asked_again(written))
            turn.again = partial(self.write, tap, verb, approval)
            is_refused = isinstance(written, Refusal)
            turn.refused = partial(self.write, ("refused", tap), verb) if is_refused else None
            turn.waits_for_sign_in = is_for_sign_in(written)
            turn.waits_for_consent = is_for_consent(written)
            if not isinstance(written, AskFirst):
                self._take_written(turn, written)

        def serve() -> Written:
            return self._till.staff.serve(verb, operation, approval)

        self._background.run(serve, done, failed)

    def _ask_others(
        self,
        turn: Turn,
        others: Others,
        asked: AskFirst,
        done: Callable[[Written], None],
        failed: Callable[[], None],
    ) -> None:
        """The tap goes on with the answer, whoever is at the counter by then."""
        if turn is self._turn:
            self._cashier.show_asking()
        others.ask(asked, done, failed)

    def tell(self, tap: Hashable, verb: Callable[[Id, Visit], Written]) -> None:
        """Something the customer does on their own side, for the visit that stands there: beside whatever the
        cashier does, who sees nothing of it."""
        turn, visit = self._turn, self._turn.visit
        operation = turn.told.begin(tap) if visit is not None else None
        if visit is None or operation is None:
            return

        def done(written: Written) -> None:
            turn.told.end(tap, is_answered=not is_to_be_asked_again(written))
            self._take_told(turn, written)

        failed = partial(turn.told.end, tap, is_answered=False)
        self._background.run(lambda: verb(operation, visit), done, failed)

    def take_new(self, visit: Visit) -> None:
        """Somebody has joined by themselves: it is their turn."""
        self._screens.begin_turn()
        self._screens.show_visit(visit)
        self.drawn.emit(visit)

    def hand_out(self, verb: Callable[[Id, Visit], T | Refusal], done: Callable[[Visit, T], None]) -> None:
        """Something for whoever is served that no screen draws: a slip. It may write; a refusal is shown."""
        turn, visit = self._turn, self._turn.visit
        operation = turn.taps.begin("hand out") if visit is not None else None
        if visit is None or operation is None:
            return

        def take(answer: T | Refusal) -> None:
            turn.taps.end("hand out", is_answered=not is_to_be_asked_again(answer))
            turn.again = partial(self.hand_out, verb, done)
            if isinstance(answer, Refusal):
                self._take_refusal(turn, answer)
            else:
                done(visit, answer)

        failed = partial(turn.taps.end, "hand out", is_answered=False)
        self._background.run(lambda: verb(operation, visit), take, failed)

    def ask(self, question: Callable[[], T | Refusal], done: Callable[[T], None]) -> None:
        """Something to be read in this turn; in the next one nobody asks for it any more."""
        turn = self._turn

        def take(answer: T | Refusal) -> None:
            if not isinstance(answer, Refusal):
                if turn is self._turn:
                    done(answer)
                return
            turn.again = partial(self.ask, question, done)
            self._take_refusal(turn, answer)

        self._background.run(refuse_storage_problems(question), take)

    def try_again(self) -> None:
        """What storage refused in this turn is asked once more."""
        if self._turn.again is not None:
            self._turn.again()

    def go_on_approved(self, approval: Approval) -> None:
        """What the till refused last in this turn, under a colleague's PIN."""
        if self._turn.refused is not None:
            self._turn.refused(approval)

    def go_on_signed_in(self) -> None:
        """What waited for somebody to sign in, if anything did."""
        if self._turn.refused is not None and self._turn.waits_for_sign_in:
            self._turn.refused(None)

    def finish(self) -> None:
        """Done: nobody is being served any more, on either screen."""
        self._screens.show_idle()
        self.refresh_today()

    def stir(self) -> None:
        """Somebody is busy at the cashier's side: the quiet seconds count anew."""
        if self._countdown.is_running:
            self._countdown.start()

    def refresh_today(self) -> None:
        self._background.run(refuse_storage_problems(self._till.today), self._take_today, is_waited_for=False)

    def _take_today(self, today: Today | Refusal) -> None:
        """Numbers that cannot be read are a lamp: nobody asked for them."""
        if isinstance(today, Refusal):
            self._cashier.show_saved(is_saved=False)
        else:
            self._cashier.show_today(today)
            if today.is_behind and self._is_free():  # else it goes on when they are served
                self.refresh_today()

    def _is_free(self) -> bool:
        return self._turn.visit is None and not self._turn.is_looked_up

    def _end_quietly(self) -> None:
        """A form that is being filled in is not swept away."""
        if self._cashier.wants_card():
            self._countdown.start()
        else:
            self.finish()

    def _draw_greeted(self, turn: Turn, greeted: Greeted) -> None:
        if turn is not self._turn:
            return
        turn.end_lookup()
        self._screens.show_greeted(greeted)
        self.drawn.emit(greeted)
        if turn.is_scanned and isinstance(greeted, Visit):
            self.scanned.emit(greeted)

    def _take_written(self, turn: Turn, written: Done) -> None:
        """What was written counts, whoever is at the counter now; it is drawn only for its own turn."""
        if isinstance(written, Refusal):
            self._take_refusal(turn, written)
            return
        self._cashier.show_saved(is_saved=True)
        is_late = turn is not self._turn
        if isinstance(written, Undone):
            self._screens.show_undone(written)
            self._redraw_other_visit(written)
        elif is_late:
            self._cashier.show_last_act(written.act)
        elif isinstance(written, LetIn):
            self._screens.show_let_in(written)
        else:
            self._screens.show_written(written)
        self.refresh_today()
        if not is_late:
            self.drawn.emit(written)

    def _take_told(self, turn: Turn, written: Written) -> None:
        """What the customer said counts, whoever is at the counter now; thanks are for their own turn."""
        if isinstance(written, Refusal) and written.kind in OF_STORAGE:
            self._cashier.show_saved(is_saved=False)
        elif turn is self._turn and isinstance(written, Visit):
            self._screens.show_told(written)
            if turn.waits_for_consent and turn.refused is not None and ALLERGIES in written.consents:
                turn.waits_for_consent = False
                turn.refused(None)
        self.told.emit(written)

    def _take_refusal(self, turn: Turn, refusal: Refusal) -> None:
        if refusal.kind in OF_STORAGE:
            self._cashier.show_saved(is_saved=False)
        if refusal.kind in NO_LONGER:
            self._cashier.show_last_act(None)
        if turn is self._turn:
            self._screens.show_refusal(refusal)
            self.drawn.emit(refusal)

    def _redraw_other_visit(self, undone: Undone) -> None:
        """An earlier visit of whoever is served changed: their page is read anew, and stays this visit's."""
        served, changed = self._turn.visit, undone.visit
        if served is None or changed is None or served.visit == undone.act.visit:
            return
        if served.person.customer == changed.person.customer:
            self.ask(partial(self._till.refresh, served), self._screens.show_visit)

    def _ask_for_the_team(self) -> None:
        self._screens.show_trouble()


def is_to_be_asked_again(answer: object) -> bool:
    return isinstance(answer, Refusal) and answer.kind in ASKED_AGAIN


def is_for_sign_in(answer: object) -> bool:
    return isinstance(answer, Refusal) and answer.kind is RefusalKind.SIGN_IN_NEEDED


def is_for_consent(answer: object) -> bool:
    return isinstance(answer, Refusal) and answer.kind is RefusalKind.CONSENT_MISSING
