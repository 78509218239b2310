"""Where does a scanned code go? A printed face answers, a slip's question opens, all else is the counter's.

The camera and the hand scanner hand every text of ours to one place, so that both read the same things.
"""

from kiosk.care.bodies import QuestionKind, Way
from kiosk.till import Till
from kiosk.visit import Side
from ui.counter import Counter
from ui.taps.customer import CustomerTaps


class Scans:
    def __init__(
        self, till: Till, counter: Counter, customer: CustomerTaps | None, *, is_alone: bool = False
    ) -> None:
        """`customer` None: no screen faces them, so nothing was asked that a printed face could answer.
        `is_alone`: a self-service kiosk, where a slip's question may be asked."""
        self._is_alone = is_alone
        self._till = till
        self._counter = counter
        self._customer = customer

    def take(self, text: str, side: Side) -> None:
        face = self._till.feedback.face_of(text)
        if face is not None:
            if self._customer is not None:
                self._answer(self._customer, face)
        elif self._till.feedback.is_ticket(text):
            self._open_question(text)
        else:
            self._counter.scan(text, side)

    def _open_question(self, text: str) -> None:
        if self._customer is None:
            return
        if self._is_alone:
            self._customer.open_question(text)
        elif self._counter.visit is None:
            self._customer.show_elsewhere()

    def _answer(self, customer: CustomerTaps, face: int) -> None:
        """For the question that is on the screen; without one a face is paper, and nothing happens."""
        visit = self._counter.visit
        question = visit.question if visit is not None else None
        if question is not None and question.kind == QuestionKind.CSAT:
            customer.answer(question, face, Way.PRINTED)
