"""How does the manager hear of the hub? Asked on a thread that may wait for it."""

from kiosk.sync.state import SyncOverview
from kiosk.syncing import Syncing
from ui.background import Background
from ui.desk import Desk
from ui.manager.page_name import PageName
from ui.manager.sync import SyncPage


class SyncDesk(Desk):
    """Only where there is a hub."""

    def __init__(self, page: SyncPage, syncing: Syncing, asking: Background) -> None:
        super().__init__(PageName.SYNC, page)
        self._page = page
        self._syncing = syncing
        self._asking = asking

    def open(self) -> None:
        self._asking.run(self._syncing.look, self._show)

    def _show(self, seen: SyncOverview | None) -> None:
        if seen is not None:
            self._page.show_overview(seen)
        self.opened.emit()
