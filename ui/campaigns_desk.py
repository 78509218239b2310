"""How does the manager see what campaigns do, and hold a draw? Read beside the counter, drawn by the till."""

import logging
from functools import partial

from kiosk.ids import Id, new_id
from kiosk.office.campaigns import Campaigns, CampaignsNow
from kiosk.programme.draws import DrawAsked, DrawHeld
from kiosk.refusal import Refusal
from kiosk.reports.settling_up import SettlementList
from kiosk.till import Till
from ui.background import Background
from ui.desk import Desk
from ui.documents import documents_folder
from ui.manager.campaigns.page import CampaignsPage
from ui.manager.page_name import PageName

log = logging.getLogger(__name__)


class CampaignsDesk(Desk):
    def __init__(
        self, page: CampaignsPage, campaigns: Campaigns, till: Till, asking: Background, writing: Background
    ) -> None:
        super().__init__(PageName.CAMPAIGNS, page)
        self.screen = page
        self.folder = documents_folder()
        self._campaigns, self._till = campaigns, till
        self._asking, self._writing = asking, writing
        self._asked: tuple[DrawAsked, Id] | None = None
        page.draws.draw_asked.connect(self._draw)
        page.owed.save_asked.connect(self.save)

    def open(self) -> None:
        self._asking.run(self._campaigns.now, self._show)

    def save(self, listed: SettlementList) -> None:
        """The settlement list into the documents' folder."""
        path = self.folder / f"partners {listed.since} {listed.until}.csv"

        def write() -> str:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._campaigns.save(listed, path)
            except OSError:
                log.exception("the settlement list could not be written")
                return ""
            return str(path)

        self._asking.run(write, self.screen.owed.show_saved)

    def _show(self, now: CampaignsNow) -> None:
        self.screen.show_now(now)
        self.opened.emit()

    def _draw(self, asked: DrawAsked) -> None:
        """The same tap again (after a full disk) is the same draw."""
        if self._asked is None or self._asked[0] != asked:
            self._asked = (asked, new_id())
        hold = partial(self._till.draws.hold, self._asked[1], asked)
        self._writing.run(partial(self._till.staff.as_manager, hold), self._take_held)

    def _take_held(self, held: DrawHeld | Refusal) -> None:
        if isinstance(held, Refusal):
            self.screen.draws.show_refused(held)
            return
        self._asked = None
        self.screen.draws.show_held()
        self._asking.run(self._campaigns.now, self.screen.show_now)
