"""How does the manager hear what customers said? The till is asked, settles and replies."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import TypeVar

from kiosk.care.shown import CareOverview
from kiosk.ids import Id, new_id
from kiosk.refusal import Refusal, RefusalKind
from kiosk.till import Till
from ui.background import Background
from ui.desk import Desk
from ui.manager.care.page import CarePage
from ui.manager.page_name import PageName

T = TypeVar("T")


class CareDesk(Desk):
    def __init__(self, page: CarePage, till: Till, language: str, writing: Background) -> None:
        """`language` is the one that replies are written in."""
        super().__init__(PageName.CARE, page)
        self._care = page
        self._till = till
        self._language = language
        self._writing = writing
        self._asked: dict[Hashable, Id] = {}
        page.settled.connect(self._settle)
        page.replied.connect(self._reply)

    def open(self) -> None:
        self._writing.run(self._till.feedback.overview, self._show)

    def _show(self, overview: CareOverview | Refusal) -> None:
        if isinstance(overview, CareOverview):
            self._care.show_care(overview)
            self.opened.emit()

    def _settle(self, complaint: Id, outcome: str) -> None:
        def settle(operation: Id) -> bool | Refusal:
            return self._till.complaints.settle(operation, complaint, outcome)

        self._write((complaint, outcome), settle, lambda _: None)

    def _reply(self, said: tuple[Id, ...], text: str) -> None:
        def reply(operation: Id) -> int | Refusal:
            return self._till.feedback.reply(operation, said, {self._language: text})

        self._write((said, text), reply, self._care.show_told)

    def _write(self, ask: Hashable, verb: Callable[[Id], T | Refusal], done: Callable[[T], None]) -> None:
        """As the manager's. The same tap again, before it is seen or after a full disk, is the same entry."""
        operation = self._asked.setdefault(ask, new_id())

        def write() -> tuple[T | Refusal, CareOverview | Refusal]:
            answer = self._till.staff.as_manager(partial(verb, operation))
            return answer, self._till.feedback.overview()

        def take(answered: tuple[T | Refusal, CareOverview | Refusal]) -> None:
            answer, overview = answered
            if isinstance(answer, Refusal) and answer.kind is not RefusalKind.ALREADY_ANSWERED:
                self._care.show_refused()
                return
            self._asked.pop(ask, None)
            self._show(overview)
            if not isinstance(answer, Refusal):
                done(answer)

        self._writing.run(write, take)
