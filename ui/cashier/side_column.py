"""What stands on the right? The next thing to do; below it what was just done, and "Done"."""

from PySide6.QtCore import QTimer, Signal

from kiosk.today import Today
from kiosk.visit import Act, Visit
from ui.cashier.action_column import ActionColumn
from ui.cashier.errand import Offer
from ui.cashier.said_of_acts import act_body, act_title, undo_title
from ui.cashier.today_panel import TodayPanel
from ui.look import Look
from ui.theme import Type
from ui.widgets.act_card import ActCard
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.pages import Pages
from ui.widgets.state_panel import StatePanel, StateWords
from ui.words import Words

ASKING_MILLISECONDS = 150


class SideColumn(Box):
    """Shows one of: today, the actions for a visit, an errand's big button, a refusal."""

    undo_asked = Signal(str)
    done_asked = Signal()
    errand_asked = Signal()
    refusal_answered = Signal(str)

    def __init__(self, look: Look, *, faces_queue: bool) -> None:
        super().__init__(look)
        self._act: Act | None = None
        self._words: Words | None = None
        self._asking: StateWords | None = None
        self._asking_soon = QTimer(self)
        self._asking_soon.setSingleShot(True)
        self._asking_soon.setInterval(ASKING_MILLISECONDS)
        self._asking_soon.timeout.connect(self._show_asking)
        self._pages = self.add(Pages(look))
        self.today = self._pages.add_page(TodayPanel(look, faces_queue=faces_queue))
        self.for_visit = self._pages.add_page(ActionColumn(look))
        self._offered = self._pages.add_page(Box(look))
        self._errand = self._offered.add(
            ActionButton(look, ButtonLook.PRIMARY, "check", key="F1", height=116, style=Type.PRIMARY)
        )
        self._refused = self._pages.add_page(StatePanel(look, is_narrow=True))
        self.add_stretch(1)
        self._act_card = self.add(ActCard(look))
        self._act_card.hide()
        self._done = self.add(ActionButton(look, ButtonLook.QUIET, "check", key="Esc", height=66))
        self._back = ""
        self._errand.clicked.connect(self._do)
        self._refused.chosen.connect(self.refusal_answered)
        self._act_card.undo_asked.connect(self._ask_undo)
        self._done.clicked.connect(self.done_asked)

    def set_words(self, words: Words) -> None:
        self._words = words
        self.today.set_words(words)
        self.for_visit.set_words(words)
        self.show_seconds_left(0)

    def show_today(self, today: Today) -> None:
        self.today.show_today(today)

    def rest(self, back: str = "") -> None:
        """Nothing to do for a customer: the day's numbers, and a way back where there is one."""
        self._pages.show_page(self.today)
        self._done.setVisible(bool(back))
        if back:
            self.name_back(back)

    def show_visit(self, visit: Visit) -> None:
        self.for_visit.show_visit(visit)
        self.show_actions()

    def show_actions(self) -> None:
        """The actions for the customer who is here, awake."""
        self._end_asking()
        self.for_visit.wake()
        self._pages.show_page(self.for_visit)
        self._done.show()
        self._done.picture("check")
        self._back = ""
        self.show_seconds_left(0)

    def offer(self, offer: Offer | None, back: str) -> None:
        """For the errand in the middle: its big button or the day's numbers, and the way back."""
        if offer is None:
            self.rest(back)
            return
        self._errand.write(offer.title, offer.subtitle)
        self._errand.setEnabled(offer.can_do)
        self._pages.show_page(self._offered)
        self._done.show()
        self.name_back(back)

    def press_undo(self) -> None:
        """Takes back what was done last, where anything was."""
        if self._act is not None:
            self._act_card.press()

    def press(self) -> None:
        """Enter, where the big button is there."""
        if self._pages.current is self._offered:
            self._errand.click()

    def show_refusal(self, said: StateWords) -> None:
        """Where the tap was made. Its own "Leave it" takes Escape."""
        self._end_asking()
        self._refused.show_state(said)
        self._pages.show_page(self._refused)
        self._done.hide()

    def show_asking(self, said: StateWords) -> None:
        """Only where it takes long enough to be read."""
        self._asking = said
        self._asking_soon.start()

    def _show_asking(self) -> None:
        if self._asking is not None:
            self._refused.show_state(self._asking)
            self._pages.show_page(self._refused)

    def _end_asking(self) -> None:
        self._asking = None
        self._asking_soon.stop()

    def forget(self) -> None:
        """What was undone was read; what can be undone stays."""
        self._end_asking()
        self.for_visit.forget()
        self._act_card.setVisible(self._act is not None)
        if self._act is not None:
            self.show_act(self._act, None)

    def show_act(self, act: Act | None, visit: Visit | None) -> None:
        """What was done last, and how it is undone; None: nothing to undo."""
        is_fresh = act is not None and (self._act is None or act.operation != self._act.operation)
        self._act = act
        self._act_card.setVisible(act is not None)
        if act is not None and self._words is not None:
            words, own_visit = self._words, visit if visit and visit.visit == act.visit else None
            title, body = act_title(words, act), act_body(words, act, own_visit)
            self._act_card.show_act(title, body, undo_title(words, act), is_fresh=is_fresh)

    def show_undone(self, title: str, body: str) -> None:
        """Undo worked: said at the same place."""
        self._act = None
        self._act_card.show()
        self._act_card.show_act(title, body, "")

    def wake_undo(self) -> None:
        """The ask was answered with a refusal: what stands can still be undone."""
        self._act_card.wake()

    def show_seconds_left(self, seconds: int) -> None:
        """How soon the customer leaves the screen; 0: not said."""
        if self._words is None:
            return
        words = self._words
        clears = words.translate("Cashier", "Clears in %n s", "", seconds) if seconds else ""
        self._done.write(self._back or words.translate("Cashier", "Done"), clears)

    def name_back(self, title: str) -> None:
        """Escape leads back to the customer, not to the next one."""
        self._back = title
        self._done.picture("arrow-left")
        self._done.write(title)

    def _do(self) -> None:
        """It sleeps until the answer, so two clicks are one."""
        self._errand.setEnabled(False)
        self.errand_asked.emit()

    def _ask_undo(self) -> None:
        if self._act is not None:
            self._act_card.wait()
            self.undo_asked.emit(self._act.operation)
