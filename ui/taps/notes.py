"""How does a note become a customer's? Each is a tap like any other, and can be undone."""

from kiosk.notes import NewNote
from ui.cashier.notes_page import NotesPage
from ui.taps.tapping import Tapping


class NotesTaps:
    def __init__(self, page: NotesPage, tapping: Tapping) -> None:
        self._tapping = tapping
        page.note_asked.connect(self._keep)
        page.drop_asked.connect(self._drop)
        page.share_asked.connect(self._share)
        page.name_day_asked.connect(self._keep_name_day)
        page.call_asked.connect(self._call)
        page.by_name_asked.connect(self._greet_by_name)
        page.slip_asked.connect(tapping.print_consents)

    def _keep(self, note: NewNote, instead_of: str) -> None:
        keep = self._tapping.till.notes.keep
        self._tapping.for_visit(
            ("note", note, instead_of), lambda tap, visit: keep(tap, visit, note, instead_of)
        )

    def _drop(self, text: str) -> None:
        drop = self._tapping.till.notes.drop
        self._tapping.for_visit(("drop note", text), lambda tap, visit: drop(tap, visit, text))

    def _share(self, is_shared: bool) -> None:
        share = self._tapping.till.notes.share
        self._tapping.for_visit(
            ("share", is_shared), lambda tap, visit: share(tap, visit, is_shared=is_shared)
        )

    def _call(self, address: str) -> None:
        call = self._tapping.till.notes.call
        self._tapping.for_visit(("call", address), lambda tap, visit: call(tap, visit, address))

    def _greet_by_name(self, is_wanted: bool) -> None:
        greet = self._tapping.till.notes.greet_by_name
        self._tapping.for_visit(
            ("by name", is_wanted), lambda tap, visit: greet(tap, visit, is_wanted=is_wanted)
        )

    def _keep_name_day(self, told: str) -> None:
        keep = self._tapping.till.notes.keep_name_day
        self._tapping.for_visit(("name day", told), lambda tap, visit: keep(tap, visit, told))
