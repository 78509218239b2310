"""How does the manager say who works here? Each change is a tap of the till, in the manager's own name."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from kiosk.cards.code import CardCode
from kiosk.ids import Id, new_id
from kiosk.refusal import Refusal
from kiosk.settings import Settings
from kiosk.staff.shown import AtTill, MemberForm
from kiosk.till import Till
from ui.background import Background
from ui.desk import Desk
from ui.documents import documents_folder
from ui.manager.page_name import PageName
from ui.manager.staff.page import StaffPage

log = logging.getLogger(__name__)


class StaffDesk(Desk):
    """`writing` is the till's thread; a badge is drawn on `asking`, and lies in `folder`. `make_practice`
    makes a copy of the shop, on `asking`; None: nobody practises here."""

    practice_ready = Signal()
    """The copy is there, and may be opened instead of the shop."""

    def __init__(
        self,
        page: StaffPage,
        till: Till,
        settings: Settings,
        asking: Background,
        writing: Background,
        folder: Path | None = None,
        make_practice: Callable[[], object | Refusal] | None = None,
    ) -> None:
        super().__init__(PageName.STAFF, page)
        self.folder = folder or documents_folder()
        self._page = page
        self._till = till
        self._settings = settings
        self._asking = asking
        self._writing = writing
        page.saved.connect(self._save)
        page.end_asked.connect(self._end)
        page.badge_asked.connect(self._make_badge)
        if make_practice is not None:
            page.offer_practice()
            page.practice_asked.connect(lambda: asking.run(make_practice, self._take_practice))

    def open(self) -> None:
        self._writing.run(self._till.staff_room.everybody, self._show)

    def _show(self, staff: AtTill | Refusal) -> None:
        if isinstance(staff, AtTill):
            self._page.show_staff(staff)
            self.opened.emit()

    def _save(self, member: Id, form: MemberForm) -> None:
        room, operation = self._till.staff_room, new_id()
        if member:
            self._write(lambda: room.change(operation, member, form))
        else:
            self._write(lambda: room.add(operation, form))

    def _end(self, member: Id) -> None:
        room, operation = self._till.staff_room, new_id()
        self._write(lambda: room.end(operation, member))

    def _write(self, verb: Callable[[], AtTill | Refusal]) -> None:
        def run() -> AtTill | Refusal:
            return self._till.staff.as_manager(verb)

        self._writing.run(run, self._take)

    def _take(self, answer: AtTill | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._page.show_refusal(answer)
        else:
            self._page.show_staff(answer, is_saved=True)

    def _take_practice(self, made: object | Refusal) -> None:
        if isinstance(made, Refusal):
            self._page.show_no_practice()
        else:
            self.practice_ready.emit()

    def _make_badge(self, member: Id) -> None:
        room, operation = self._till.staff_room, new_id()

        def make() -> tuple[CardCode, AtTill] | Refusal:
            code = self._till.staff.as_manager(lambda: room.make_badge(operation, member))
            everybody = room.everybody()
            if isinstance(code, Refusal):
                return code
            return everybody if isinstance(everybody, Refusal) else (code, everybody)

        def draw(made: tuple[CardCode, AtTill] | Refusal) -> None:
            if isinstance(made, Refusal):
                self._page.show_refusal(made)
                return
            code, everybody = made
            self._page.show_staff(everybody)
            name = next((one.name for one in everybody.colleagues if one.id == member), "")
            self._asking.run(lambda: self._draw(code, name), self._page.show_badge)

        self._writing.run(make, draw)

    def _draw(self, code: CardCode, name: str) -> str:
        from kiosk.cards.number import number_of
        from kiosk.cards.sheet import Labelled, make_labelled_sheet

        path = self.folder / f"badge-{number_of(code.card_id)[-5:]}.pdf"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            make_labelled_sheet([Labelled(code, name, self._settings.shop_name)], name, None, path)
        except OSError:
            log.exception("a badge could not be written")
            return ""
        return str(path)
