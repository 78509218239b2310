"""Where does the history come from, and what do undo and return do there? The till's verbs."""

from functools import partial

from kiosk.ids import Id
from kiosk.till.returns import Lines
from ui.cashier.history_page import HistoryPage
from ui.taps.tapping import Tapping


class HistoryTaps:
    """Reads on asking; a return is worked out before it is made."""

    def __init__(self, page: HistoryPage, tapping: Tapping) -> None:
        self._page = page
        self._tapping = tapping
        page.history_asked.connect(self._show)
        page.undo_asked.connect(self._undo)
        page.preview_asked.connect(self._preview)
        page.return_asked.connect(self._return)

    def _show(self, customer: Id) -> None:
        self._tapping.counter.ask(partial(self._tapping.till.history.of, customer), self._page.show_history)

    def _undo(self, act: Id) -> None:
        self._tapping.counter.write(("undo", act), lambda tap: self._tapping.till.undo(tap, act))

    def _preview(self, entry: Id, lines: Lines) -> None:
        visit = self._tapping.counter.visit
        if visit is not None:
            preview = partial(self._tapping.till.returns.preview, visit, entry, lines)
            self._tapping.counter.ask(preview, partial(self._page.show_effect, entry, lines))

    def _return(self, entry: Id, lines: Lines) -> None:
        give_back = self._tapping.till.returns.give_back
        self._tapping.for_visit(
            ("return", entry, lines), lambda tap, visit: give_back(tap, visit, entry, lines)
        )
