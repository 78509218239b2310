"""Where does a scanned code go? A printed face answers, a slip's question opens, all else is the counter's.

The camera and the hand scanner hand every text of ours to one place, so that both read the same things.
"""

from kiosk.care.bodies import QuestionKind, Way
from kiosk.till import Till
from kiosk.visit import Side
from ui.counter import Counter
from ui.taps.customer import CustomerTaps


class Scans:
    def __init__(self, till: Till, counter: Counter, customer: CustomerTaps | None) -> None:
        """`customer` None: no screen faces them, so nothing was asked that a printed face could answer."""
        self._till = till
        self._counter = counter
        self._customer = customer

    def take(self, text: str, side: Side) -> None:
        face = self._till.feedback.face_of(text)
        if face is None:
            self._counter.scan(text, side)
        elif self._customer is not None:
            self._answer(self._customer, face)

    def _answer(self, customer: CustomerTaps, face: int) -> None:
        """For the question that is on the screen; without one a face is paper, and nothing happens."""
        visit = self._counter.visit
        question = visit.question if visit is not None else None
        if question is not None and question.kind == QuestionKind.CSAT:
            customer.answer(question, face, Way.PRINTED)
