"""Which pages does the manager's side have? A desk for each, made here: another page is another line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.clock import Clock, system_clock
from kiosk.office.office import Office
from kiosk.reports.day import DayReport
from kiosk.settings import Settings
from kiosk.syncing import Syncing
from kiosk.till import Till
from ui.audit_desk import AuditDesk
from ui.background import Background
from ui.campaigns_desk import CampaignsDesk
from ui.care_desk import CareDesk
from ui.customers_desk import CustomersDesk
from ui.day_desk import DayDesk, DayPapers
from ui.desk import Desk
from ui.look import Look
from ui.manager.audit.page import AuditPage
from ui.manager.campaigns.page import CampaignsPage
from ui.manager.care.page import CarePage
from ui.manager.customers.page import CustomersPage
from ui.manager.day import DayScreen
from ui.manager.programme.page import ProgrammePage
from ui.manager.programme.tab import Shop
from ui.manager.settings.page import SettingsPage
from ui.manager.staff.page import StaffPage
from ui.manager.sync import SyncPage
from ui.programme_desk import ProgrammeDesk
from ui.settings_desk import SettingsDesk
from ui.slip_desk import SlipDesk
from ui.staff_desk import StaffDesk
from ui.sync_desk import SyncDesk
from ui.words import Words, languages, native_name


@dataclass(frozen=True, kw_only=True)
class Supplies:
    """What desks are made from. `asking` is the papers' thread, for what is read on a connection of its
    own; `writing` the till's, for all that uses `till`."""

    look: Look
    words: Words
    settings: Settings
    papers: DayPapers
    till: Till
    asking: Background
    writing: Background
    syncing: Syncing | None = None
    office: Office | None = None
    """Answers on the papers' thread; without it there are only the papers."""
    clock: Clock = system_clock
    slips: SlipDesk | None = None
    """Where the shop has a printer."""
    wait_for_camera: Callable[[], object] = lambda: None
    """Waits, on any thread, until the counter has let its camera go."""
    has_camera: bool = True
    """The counter began with one."""
    may_practise: bool = False
    """A copy of this shop may be opened instead of it."""


def make_desks(supplies: Supplies) -> Iterator[Desk]:
    """The rail puts them in its own order; what a shop does not use has no desk, and leaves no pixel."""
    look, words, settings = supplies.look, supplies.words, supplies.settings
    yield make_day_desk(supplies)
    yield make_staff_desk(supplies)
    yield CareDesk(CarePage(look, words), supplies.till, settings.cashier_language, supplies.writing)
    if supplies.syncing is not None and supplies.syncing.has_hub:
        page = SyncPage(look, words, settings.time_zone)
        yield SyncDesk(page, supplies.syncing, supplies.asking)
    if supplies.office is not None:
        yield make_customers_desk(supplies, supplies.office)
        yield make_programme_desk(supplies, supplies.office)
        yield make_campaigns_desk(supplies, supplies.office)
        yield make_audit_desk(supplies, supplies.office)
        yield make_settings_desk(supplies, supplies.office)


def make_day_desk(supplies: Supplies) -> DayDesk:
    slips, settings = supplies.slips, supplies.settings
    page = DayScreen(supplies.look, supplies.words, settings.time_zone, has_printer=slips is not None)

    def print_day(report: DayReport) -> None:
        if slips is not None:
            slips.print_day(report, settings.cashier_language)

    return DayDesk(page, supplies.papers, supplies.asking, print_day=print_day)


def make_staff_desk(supplies: Supplies) -> StaffDesk:
    office = supplies.office if supplies.may_practise else None
    return StaffDesk(
        StaffPage(supplies.look, supplies.words),
        supplies.till,
        supplies.settings,
        supplies.asking,
        supplies.writing,
        make_practice=office.make_practice if office is not None else None,
    )


def make_customers_desk(supplies: Supplies, office: Office) -> CustomersDesk:
    page = CustomersPage(supplies.look, supplies.words, supplies.settings.time_zone)
    return CustomersDesk(
        page, office.people, supplies.till, supplies.settings, supplies.asking, supplies.writing
    )


def make_programme_desk(supplies: Supplies, office: Office) -> ProgrammeDesk:
    settings = supplies.settings
    named = tuple((code, native_name(code)) for code in settings.languages if code in languages())
    has_hub = supplies.syncing is not None and supplies.syncing.has_hub
    page = ProgrammePage(supplies.look, supplies.words, Shop(named, settings.currency, has_hub))
    return ProgrammeDesk(
        page,
        office.rules,
        office.start_trying,
        supplies.till,
        settings,
        supplies.asking,
        supplies.writing,
        supplies.clock,
    )


def make_campaigns_desk(supplies: Supplies, office: Office) -> CampaignsDesk:
    page = CampaignsPage(supplies.look, supplies.words, supplies.settings.currency)
    return CampaignsDesk(page, office.campaigns, supplies.till, supplies.asking, supplies.writing)


def make_audit_desk(supplies: Supplies, office: Office) -> AuditDesk:
    page = AuditPage(supplies.look, supplies.words, supplies.settings.time_zone)
    return AuditDesk(page, office.audit, supplies.papers, office.start_proving, supplies.asking)


def make_settings_desk(supplies: Supplies, office: Office) -> SettingsDesk:
    page = SettingsPage(supplies.look, supplies.words)
    return SettingsDesk(
        page,
        office,
        supplies.settings,
        supplies.till.is_genuine,
        supplies.asking,
        supplies.wait_for_camera,
        has_camera=supplies.has_camera,
    )
