"""Which screens are there to photograph? Each booth makes its screen once and brings about its states."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.pretence import Pretence
from tests.pages import CashierPage
from tests.ui.cashier.staff import make_staff
from tests.ui.cashier.states import STATES as CASHIER_STATES
from tests.ui.cashier.visits import MENU, TODAY
from tests.ui.customer.makers import MARTA
from tests.ui.customer.states import PREVIEW, own_states_of, states_of
from tests.ui.first_run.states import states_of as first_run_states_of
from tests.ui.gallery.wanted import Wanted
from tests.ui.manager.audit_states import STATES as AUDIT_STATES
from tests.ui.manager.campaigns_states import STATES as CAMPAIGNS_STATES
from tests.ui.manager.care_states import STATES as CARE_STATES
from tests.ui.manager.customers_states import STATES as CUSTOMERS_STATES
from tests.ui.manager.framed import framed
from tests.ui.manager.makers import DAY_STATES, ZONE
from tests.ui.manager.programme_states import SHOP
from tests.ui.manager.programme_states import STATES as PROGRAMME_STATES
from tests.ui.manager.settings_states import STATES as SETTINGS_STATES
from tests.ui.manager.staff_states import STATES as STAFF_STATES
from tests.ui.manager.sync_states import STATES as SYNC_STATES
from ui.cashier.lone_way_out_page import LoneWayOutPage
from ui.cashier.screen import CashierScreen
from ui.curtain import Awaited, Curtain, awaited_words
from ui.customer.screen import CustomerScreen
from ui.first_run.screen import FirstRunScreen
from ui.look import Look
from ui.manager.audit.page import AuditPage
from ui.manager.campaigns.page import CampaignsPage
from ui.manager.care.page import CarePage
from ui.manager.customers.page import CustomersPage
from ui.manager.day import DayScreen
from ui.manager.page_name import PageName
from ui.manager.programme.page import ProgrammePage
from ui.manager.settings.page import SettingsPage
from ui.manager.staff.page import StaffPage
from ui.manager.sync import SyncPage
from ui.marking import Marking
from ui.theme import TEXT_SIZES, THEMES
from ui.window import Window
from ui.words import Words

LONG_CALL_NAME = "Maximiliane"

SETTLING_ROUNDS = 6
"""A word that wraps anew makes its column higher, and that moves its neighbours: each takes a round."""


class Booth(NamedTuple):
    """A screen that is shown, and its states by name: each call draws one, whatever was there before."""

    screen: QWidget
    states: Mapping[str, Callable[[], None]]


class NoBot:
    """What pages need of pytest-qt, where pictures are taken without pytest."""

    def addWidget(self, widget: QWidget) -> None: ...  # noqa: N802 (pytest-qt's name)

    def waitUntil(self, callback: Callable[[], bool]) -> None:  # noqa: N802
        for _ in range(1000):
            QApplication.processEvents()
            if callback():
                return
        raise TimeoutError("the window did not become active")


def cashier(wanted: Wanted) -> Booth:
    page = CashierPage(
        NoBot(),
        size=wanted.size,
        theme=THEMES[wanted.theme],
        words=Words(wanted.language),
        text_scale=TEXT_SIZES[wanted.text_size],
    )
    page.show_menu(MENU)
    page.cashier.show_today(TODAY)

    def bring_about(show: Callable[[CashierPage], None]) -> None:
        page.cashier.show_idle()
        show(page)

    return Booth(page.cashier, {name: partial(bring_about, show) for name, show in CASHIER_STATES.items()})


def customer(wanted: Wanted) -> Booth:
    screen = CustomerScreen(_look(wanted), "Kohvik Päike", wanted.language, lambda: PREVIEW)
    person = msgspec.structs.replace(MARTA, language=wanted.language, call_name=LONG_CALL_NAME)
    return Booth(_shown(screen, wanted), states_of(screen, person))


def self_service(wanted: Wanted) -> Booth:
    screen = CustomerScreen(
        _look(wanted),
        "Kohvik Päike",
        wanted.language,
        lambda: PREVIEW,
        controller="Päikese Kohvikud ja Pagarid OÜ",
        is_alone=True,
    )
    person = msgspec.structs.replace(MARTA, language=wanted.language, call_name=LONG_CALL_NAME)
    return Booth(_shown(screen, wanted), own_states_of(screen, person))


def day(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    screen = DayScreen(look, words, ZONE, has_printer=True)
    frame = framed(NoBot(), PageName.DAY, screen, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, screen) for name, show in DAY_STATES.items()})


def programme(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = ProgrammePage(look, words, SHOP)
    frame = framed(NoBot(), PageName.PROGRAMME, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in PROGRAMME_STATES.items()})


def sync(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = SyncPage(look, words, ZONE)
    frame = framed(NoBot(), PageName.SYNC, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in SYNC_STATES.items()})


def staff(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = StaffPage(look, words)
    frame = framed(NoBot(), PageName.STAFF, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in STAFF_STATES.items()})


def settings(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = SettingsPage(look, words)
    frame = framed(NoBot(), PageName.SETTINGS, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in SETTINGS_STATES.items()})


def customers(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = CustomersPage(look, words, ZONE)
    frame = framed(NoBot(), PageName.CUSTOMERS, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in CUSTOMERS_STATES.items()})


def campaigns(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = CampaignsPage(look, words, "EUR")
    frame = framed(NoBot(), PageName.CAMPAIGNS, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in CAMPAIGNS_STATES.items()})


def care(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = CarePage(look, words)
    frame = framed(NoBot(), PageName.CARE, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in CARE_STATES.items()})


def audit(wanted: Wanted) -> Booth:
    look, words = _look(wanted), Words(wanted.language)
    page = AuditPage(look, words, ZONE)
    frame = framed(NoBot(), PageName.AUDIT, page, look, words, wanted.size.toTuple())
    return Booth(frame, {name: partial(show, page) for name, show in AUDIT_STATES.items()})


def first_run(wanted: Wanted) -> Booth:
    screen = FirstRunScreen(_look(wanted), Words(wanted.language))
    return Booth(_shown(screen, wanted), first_run_states_of(screen))


def practice(wanted: Wanted) -> Booth:
    """The cashier's window and the day's page in it, in a copy of the shop."""
    cashiers, states = cashier(wanted)
    days, day_states = day(wanted)
    window = Window("HARJUTUS · Kohvik Päike", cashiers)
    window.add_page(days)
    assert isinstance(cashiers, CashierScreen)
    Marking(Pretence.PRACTICE, window).mark_cashier(window, cashiers.look, wanted.language)

    def turn(page: QWidget, show: Callable[[], None]) -> None:
        window.turn_to(page)
        show()

    shown = {name: partial(turn, cashiers, states[name]) for name in ("idle", "visit", "stamped")}
    shown["the day"] = partial(turn, days, next(iter(day_states.values())))
    return Booth(_shown(window, wanted), shown)


def demo(wanted: Wanted) -> Booth:
    """A self-service window in the demo shop, the way out of it, and what is seen while something is made."""
    screen = CustomerScreen(_look(wanted), "Kohvik Päike", wanted.language, lambda: PREVIEW, is_alone=True)
    words, look = Words(wanted.language), _look(wanted)
    pages: dict[str, QWidget] = {"idle": screen, "way out": LoneWayOutPage(look, words)}
    for awaited in Awaited:
        pages[f"awaited: {awaited.name}"] = curtain = Curtain(look, awaited_words(words, awaited))
        curtain.show_share(0.4)
    window = Window("Kohvik Päike", screen)
    for page in pages.values():
        window.add_page(page)
        if isinstance(page, LoneWayOutPage):
            page.begin(make_staff())
    Marking(Pretence.DEMO, window).mark_customer(window, screen, can_leave=True)
    return Booth(
        _shown(window, wanted), {name: partial(window.turn_to, page) for name, page in pages.items()}
    )


BOOTHS: dict[str, Callable[[Wanted], Booth]] = {
    "cashier": cashier,
    "customer": customer,
    "self-service": self_service,
    "day": day,
    "audit": audit,
    "feedback": care,
    "customers": customers,
    "programme": programme,
    "campaigns": campaigns,
    "staff": staff,
    "sync": sync,
    "settings": settings,
    "first run": first_run,
    "practice": practice,
    "demo": demo,
}


def bring_about(booth: Booth, state: str) -> None:
    """The state as it is laid out. It is not painted yet: whoever looks at it paints it, twice as sharp."""
    booth.screen.setUpdatesEnabled(False)
    booth.states[state]()
    settle()
    booth.screen.setUpdatesEnabled(True)


def settle() -> None:
    """Lets layouts and deletions happen."""
    for _ in range(SETTLING_ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _look(wanted: Wanted) -> Look:
    return Look(THEMES[wanted.theme], text_scale=TEXT_SIZES[wanted.text_size], motion=False)


def _shown(screen: QWidget, wanted: Wanted) -> QWidget:
    screen.resize(wanted.size)
    screen.show()
    settle()
    return screen
