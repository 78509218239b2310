"""How does the manager hear what customers said? The till is asked, settles and replies."""

from functools import partial

from kiosk.care.shown import CareOverview
from kiosk.ids import new_id
from kiosk.refusal import Refusal
from kiosk.till import Till
from ui.background import Background
from ui.desk import Desk
from ui.manager.care.page import CarePage
from ui.manager.page_name import PageName


class CareDesk(Desk):
    def __init__(self, page: CarePage, till: Till, language: str, writing: Background) -> None:
        """`language` is the one that replies are written in."""
        super().__init__(PageName.CARE, page)
        self._care = page
        self._till = till
        self._language = language
        self._writing = writing
        page.settled.connect(self._settle)
        page.replied.connect(self._reply)

    def open(self) -> None:
        self._writing.run(self._till.feedback.overview, self._show)

    def _show(self, overview: CareOverview | Refusal) -> None:
        if isinstance(overview, CareOverview):
            self._care.show_care(overview)
            self.opened.emit()

    def _settle(self, complaint: str, outcome: str) -> None:
        settle = partial(self._till.complaints.settle, new_id(), complaint, outcome)
        self._writing.run(settle, lambda _: self.open())

    def _reply(self, said: tuple[str, ...], text: str) -> None:
        reply = partial(self._till.feedback.reply, new_id(), said, {self._language: text})
        self._writing.run(reply, self._tell)

    def _tell(self, people: int | Refusal) -> None:
        if not isinstance(people, Refusal):
            self._writing.run(self._till.feedback.overview, partial(self._show_told, people))

    def _show_told(self, people: int, overview: CareOverview | Refusal) -> None:
        self._show(overview)
        self._care.show_told(people)
