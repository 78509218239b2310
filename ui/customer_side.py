"""What happens on the customer's side of the counter? It shows the same visit, for twenty seconds.

It can be emptied at any moment, by the customer or by time, and stays empty when the customer asked for it.
"""

from kiosk.care.shown import Question
from kiosk.refusal import Refusal
from kiosk.visit import Joined, Visit
from ui.countdown import Countdown
from ui.faces import CustomerFace


class CustomerSide:
    """`face` is None where no monitor faces the customer."""

    def __init__(self, face: CustomerFace | None, countdown: Countdown) -> None:
        self._face = face
        self._countdown = countdown
        self._is_hidden = False
        if face is not None:
            countdown.ticked.connect(face.show_seconds_left)
            countdown.ended.connect(self.clear)
            face.hide_asked.connect(self.hide)
            face.stay_asked.connect(countdown.start)
            face.left.connect(self.clear)

    def is_free(self) -> bool:
        """Whether nobody is in the middle of something here."""
        return self._face is None or self._face.is_free()

    def begin_turn(self) -> None:
        """The next customer: nothing of the last one, and nothing of what they wished."""
        self._is_hidden = False
        self.clear()

    def hide(self) -> None:
        """The customer wants their side empty: it stays so until the next scan."""
        self._is_hidden = True
        self.clear()

    def clear(self) -> None:
        self._countdown.stop()
        if self._face is not None:
            self._face.show_idle()

    def show_visit(self, visit: Visit) -> None:
        if self._face is not None and not self._is_hidden:
            self._face.show_visit(visit)
            self._countdown.start()

    def ask_consents(self) -> None:
        """Something waits for the customer's own yes: it is asked where they can give it."""
        if self._face is not None and not self._is_hidden:
            self._face.ask_consents()

    def show_refusal(self, refusal: Refusal) -> None:
        if self._face is not None:
            self._face.show_refusal(refusal)
            self._countdown.start()

    def stir(self) -> None:
        """Somebody touches this side: the quiet seconds count anew."""
        if self._countdown.is_running:
            self._countdown.start()

    def show_question(self, question: Question) -> None:
        if self._face is not None:
            self._face.show_question(question)
            self._countdown.start()

    def show_slip_code_elsewhere(self) -> None:
        if self._face is not None:
            self._face.show_slip_code_elsewhere()
            self._countdown.start()

    def show_thanks(self) -> None:
        if self._face is not None:
            self._face.show_thanks()
            self._countdown.start()

    def show_new_card(self, joined: Joined, *, is_printed: bool) -> None:
        if self._face is not None:
            self._face.show_new_card(joined, is_printed=is_printed)
            self._countdown.start()

    def show_blank_card(self) -> None:
        if self._face is not None:
            self._face.show_blank_card()
            self._countdown.start()

    def show_guest(self) -> None:
        if self._face is not None:
            self._face.show_guest()
            self._countdown.start()

    def show_trouble(self) -> None:
        if self._face is not None:
            self._face.show_trouble()
            self._countdown.start()
