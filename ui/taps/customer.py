"""Which tap on the customer's side is which verb of the till? Answers, consents, joining; nothing stamps."""

from collections.abc import Callable
from functools import partial

from kiosk.care.bodies import Way
from kiosk.care.consent import ConsentAsked
from kiosk.care.shown import Answered, Question
from kiosk.ids import new_id
from kiosk.refusal import Refusal
from kiosk.visit import Joined
from ui.customer_side import CustomerSide
from ui.faces import CustomerFace
from ui.taps.tapping import Tapping

PrintCard = Callable[[Joined], None]


class CustomerTaps:
    """A face answers for the scan it was shown for: the question travels with it. `prints_card` puts a new
    card on paper; None where there is no printer."""

    def __init__(self, customer: CustomerFace, side: CustomerSide, tapping: Tapping) -> None:
        self._side = side
        self._tapping = tapping
        self.prints_card: PrintCard | None = None
        self._joining = new_id()
        self._is_joining = False
        customer.answered.connect(self.answer)
        customer.explained.connect(self._explain)
        customer.consented.connect(self._consent)
        customer.join_asked.connect(self._join)
        customer.recommended.connect(self._recommend)
        customer.told.connect(self._suggest)

    def answer(self, question: Question, score: int, way: str = Way.TOUCH) -> None:
        answer = self._tapping.till.feedback.answer
        self._tapping.counter.tell(
            ("answer", question.about), lambda tap, visit: answer(tap, visit, question, score, way)
        )

    def open_question(self, text: str) -> None:
        """A slip's code was held up."""
        open_ticket = partial(self._tapping.till.feedback.open_ticket, text)
        self._tapping.background.run(open_ticket, self._show_question)

    def show_elsewhere(self) -> None:
        """A slip's code at the counter: eleven numbers are nothing to choose beside the barista."""
        self._side.show_slip_code_elsewhere()

    def _explain(self, answered: Answered, reason: str) -> None:
        explain = self._tapping.till.feedback.explain
        self._tapping.counter.tell(
            ("explain", answered.entry), lambda tap, visit: explain(tap, visit, answered, (reason,))
        )

    def _suggest(self, text: str) -> None:
        suggest = self._tapping.till.feedback.suggest
        self._tapping.counter.tell(("words", text), lambda tap, visit: suggest(tap, visit, text))

    def _consent(self, asked: ConsentAsked, is_yes: bool) -> None:
        answer = self._tapping.till.consents.answer
        self._tapping.counter.tell(
            ("consent", asked.purpose, is_yes),
            lambda tap, visit: answer(tap, visit, asked, is_yes=is_yes),
        )

    def _join(self, language: str, accepted: tuple[ConsentAsked, ...]) -> None:
        """One finger that hits twice is one member; the tap keeps its id until it is answered."""
        if self._is_joining:
            return
        self._is_joining = True
        join = partial(self._tapping.till.joining.join, self._joining, language, accepted)
        self._tapping.background.run(join, self._take_joined, self._end_joining)

    def _take_joined(self, joined: Joined | Refusal) -> None:
        self._end_joining()
        if isinstance(joined, Refusal):
            self._side.show_refusal(joined)
            return
        self._joining = new_id()
        self._tapping.counter.take_new(joined.visit)
        self._side.show_new_card(joined, is_printed=self.prints_card is not None)
        if self.prints_card is not None:
            self.prints_card(joined)

    def _end_joining(self) -> None:
        self._is_joining = False

    def _show_question(self, question: Question | Refusal) -> None:
        if isinstance(question, Refusal):
            self._side.show_refusal(question)
        else:
            self._tapping.counter.finish()
            self._side.show_question(question)

    def _recommend(self, question: Question, score: int) -> None:
        answer = partial(self._tapping.till.feedback.answer_ticket, new_id(), question, score)
        self._tapping.background.run(answer, self._thank)

    def _thank(self, answered: Answered | Refusal) -> None:
        if isinstance(answered, Refusal):
            self._side.show_refusal(answered)
        else:
            self._side.show_thanks()
