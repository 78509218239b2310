"""What do our campaigns do? Those that run, the next days' birthdays, draws, and what partners are owed."""

from enum import StrEnum

from kiosk.office.campaigns import CampaignsNow
from ui.look import Look
from ui.manager.campaigns.coming_tab import ComingTab
from ui.manager.campaigns.draws_tab import DrawsTab
from ui.manager.campaigns.owed_tab import OwedTab
from ui.manager.campaigns.running_tab import RunningTab
from ui.manager.page import ManagerPage
from ui.manager.page_name import PageName, page_title
from ui.widgets.choice import Choice
from ui.widgets.pages import Pages
from ui.words import Words


class CampaignTab(StrEnum):
    RUNNING = "running"
    COMING = "coming"
    DRAWS = "draws"
    OWED = "owed"


class CampaignsPage(ManagerPage):
    """What the shop has nothing of has no tab."""

    def __init__(self, look: Look, words: Words, currency: str) -> None:
        super().__init__(look, words)
        self.title.write(page_title(words, PageName.CAMPAIGNS))
        self._tabs = self.add(Choice(look))
        self._tabs.chosen.connect(self._turn)
        self._body = self.add(Pages(look), 1)
        self._running = self._body.add_page(RunningTab(look, words, currency))
        self._coming = self._body.add_page(ComingTab(look, words))
        self.draws = self._body.add_page(DrawsTab(look, words))
        self.owed = self._body.add_page(OwedTab(look, words))

    def turn_to(self, tab: CampaignTab) -> None:
        self._tabs.choose(tab)
        self._turn()

    def show_now(self, now: CampaignsNow) -> None:
        self._running.show_now(now)
        self._coming.show_now(now)
        self.draws.show_now(now)
        self.owed.show_now(now)
        tabs = [tab for tab in CampaignTab if has_tab(now, tab)]
        self._tabs.offer([(tab, self._title_of(tab)) for tab in tabs])
        self._tabs.setVisible(len(tabs) > 1)
        if tabs and self._tabs.value not in tabs:
            self._tabs.choose(tabs[0])
        if tabs:
            self._turn()

    def _turn(self) -> None:
        tab = CampaignTab(self._tabs.value)
        words = self.words
        days = words.translate("Campaigns", "Birthdays and name days of the next seven days")
        draws = words.translate("Campaigns", "Anybody may draw again from the list, and find the same")
        owed = words.translate("Campaigns", "What partners gave for us, at what we owe them")
        pages = {
            CampaignTab.RUNNING: (self._running, self._running.line),
            CampaignTab.COMING: (self._coming, days),
            CampaignTab.DRAWS: (self.draws, draws),
            CampaignTab.OWED: (self.owed, owed),
        }
        page, line = pages[tab]
        self.line.write(line)
        self._body.show_page(page)

    def _title_of(self, tab: CampaignTab) -> str:
        words = self.words
        titles = {
            CampaignTab.RUNNING: words.translate("Campaigns", "Running now"),
            CampaignTab.COMING: words.translate("Campaigns", "The next days"),
            CampaignTab.DRAWS: words.translate("Campaigns", "Prize draws"),
            CampaignTab.OWED: words.translate("Campaigns", "Partners"),
        }
        return titles[tab]


def has_tab(now: CampaignsNow, tab: CampaignTab) -> bool:
    """Whether the shop has anything of it."""
    there = {
        CampaignTab.RUNNING: bool(now.campaigns),
        CampaignTab.COMING: now.coming is not None,
        CampaignTab.DRAWS: bool(now.rewards or now.draws),
        CampaignTab.OWED: now.owed is not None,
    }
    return there[tab]
