"""Which pages may the manager's side have? In the order of the rail; only those that exist are shown."""

from enum import StrEnum

from ui.words import Words


class PageName(StrEnum):
    DAY = "day"
    CUSTOMERS = "customers"
    CARE = "care"
    PROGRAMME = "programme"
    CAMPAIGNS = "campaigns"
    STAFF = "staff"
    AUDIT = "audit"
    SYNC = "sync"
    SETTINGS = "settings"


ICONS = {
    PageName.DAY: "chart-bar",
    PageName.CUSTOMERS: "users",
    PageName.CARE: "heart-handshake",
    PageName.PROGRAMME: "gift",
    PageName.CAMPAIGNS: "calendar-heart",
    PageName.STAFF: "id-badge-2",
    PageName.AUDIT: "list-search",
    PageName.SYNC: "refresh",
    PageName.SETTINGS: "settings",
}


def page_title(words: Words, name: PageName) -> str:
    """What the page is called on the rail and above itself."""
    titles = {
        PageName.DAY: words.translate("Manager", "Day"),
        PageName.CUSTOMERS: words.translate("Manager", "Customers"),
        PageName.CARE: words.translate("Manager", "Feedback"),
        PageName.PROGRAMME: words.translate("Manager", "Programme"),
        PageName.CAMPAIGNS: words.translate("Manager", "Campaigns"),
        PageName.STAFF: words.translate("Manager", "Staff"),
        PageName.AUDIT: words.translate("Manager", "Audit"),
        PageName.SYNC: words.translate("Manager", "Sync", "the page about the hub and other kiosks"),
        PageName.SETTINGS: words.translate("Manager", "Settings"),
    }
    return titles[name]
