"""Which tap on the customer's side is which verb of the till? Faces and reasons; nothing there stamps."""

from kiosk.care.bodies import Way
from kiosk.care.shown import Answered, Question
from ui.faces import CustomerFace
from ui.taps.tapping import Tapping


class CustomerTaps:
    """A face answers for the scan it was shown for: the question travels with it."""

    def __init__(self, customer: CustomerFace, tapping: Tapping) -> None:
        self._tapping = tapping
        customer.answered.connect(self.answer)
        customer.explained.connect(self._explain)

    def answer(self, question: Question, score: int, way: str = Way.TOUCH) -> None:
        answer = self._tapping.till.feedback.answer
        self._tapping.counter.tell(
            ("answer", question.about), lambda tap, visit: answer(tap, visit, question, score, way)
        )

    def _explain(self, answered: Answered, reason: str) -> None:
        explain = self._tapping.till.feedback.explain
        self._tapping.counter.tell(
            ("explain", answered.entry), lambda tap, visit: explain(tap, visit, answered, (reason,))
        )
