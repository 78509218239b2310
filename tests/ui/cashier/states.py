"""Every state of the cashier's screen, by name: how to bring it about on a page.

A new page or state is one more line here: the checks of layout and the gallery take it from this table.
"""

from collections.abc import Callable
from datetime import date

import msgspec
from PySide6.QtCore import Qt

from kiosk.camera.state import CameraState
from kiosk.gains import GiftShown, StampCardKind
from kiosk.more import More, VoucherOffer
from kiosk.programme.offline import Cap
from kiosk.refusal import Refusal, RefusalKind
from kiosk.slips.state import PrinterLamp, PrinterState
from kiosk.sync.state import Lamp, SyncState
from kiosk.visit import BlankCard, GuestTicket, LetIn, NameDayChoice, Person, Undone
from tests.makers import MORNING
from tests.pages import CashierPage
from tests.ui.cashier.staff import make_staff
from tests.ui.cashier.states_of_rules import RULES_STATES
from tests.ui.cashier.visits import (
    CARD_NUMBER,
    CARD_TEXT,
    COMPLAINT,
    FOUND,
    KEY_IN,
    MAKE_RIGHT,
    TODAY,
    make_act,
    make_card,
    make_reward,
    make_stamped,
    make_visit,
)
from ui.cashier.gifts_page import GiftsPage

UNTIL = date(2026, 12, 31)
GIFTS = (
    GiftShown(
        campaign={"en": "Birthday"}, icon="cake", reward_names={"en": "Free cake"}, count=1, last_day=UNTIL
    ),
    GiftShown(campaign={"en": "With us for two years"}, icon="calendar-heart", guest_visits=5),
    GiftShown(campaign={}, points=100),
)
TICKET = GuestTicket(
    ticket="ab" * 9,
    text="G1" + "0" * 32,
    number="0XSR-3JQM-794Z-236FE",
    names={"en": "Guest visit"},
    key_in={"en": "1 coffee, 100 % off, reason: guest"},
    until=UNTIL,
    modules=("10" * 14 + "1", "01" * 14 + "0") * 14 + ("1" * 29,),
    from_name="Marta Õ.",
)


def show_two_cards(page: CashierPage) -> None:
    lunch = msgspec.structs.replace(make_card(2, kind=StampCardKind.FREE_AFTER, size=5), card="lunch")
    rewards = (make_reward(), make_reward(2, "coffee"), make_reward(1, "mug"))
    page.cashier.show_visit(make_visit(stamp_cards=(make_card(8), lunch), rewards=rewards))


def show_redeemed(page: CashierPage) -> None:
    act = make_act("redemption", stamps=0, reward_names={"en": "Free cake"}, key_in=KEY_IN)
    page.cashier.show_visit(make_visit(act=act))


def show_nameless(page: CashierPage) -> None:
    person = Person(customer="c9", card_number=CARD_NUMBER)
    visit = make_visit(
        person=person, recent=(), preferences=(), is_first_visit=True, rewards=(make_reward(0),)
    )
    page.cashier.show_visit(visit)


def show_refused_tap(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.TOO_SOON, minutes=4, limit=30, can_override=True))


def show_disk_full(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.cashier.show_saved(is_saved=False)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.DISK_FULL))


def show_bill(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.hit(Qt.Key.Key_F3)
    page.press("Flat white")


def show_lost_card(page: CashierPage) -> None:
    page.hit(Qt.Key.Key_F7)
    page.cashier.show_found(FOUND)
    page.press("Marta Õ.")


def show_staff(page: CashierPage, errand: str) -> None:
    page.cashier.show_today(msgspec.structs.replace(TODAY, staff=make_staff(more=7)))
    page.cashier.begin_named(errand)
    page.write("12")


def show_wrong_pin(page: CashierPage) -> None:
    show_staff(page, "approve")
    page.cashier.show_refusal(Refusal(kind=RefusalKind.PIN_LOCKED, minutes=9))


def show_needs_a_colleague(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.OVER_BUDGET, may_approve=True))


def show_notes(page: CashierPage) -> None:
    person = msgspec.structs.replace(make_visit().person, is_shared=True)
    page.cashier.show_visit(make_visit(person=person))
    page.cashier.begin_named("notes")
    page.press("Oat milk")


def show_name_days(page: CashierPage) -> None:
    """As many as a name has in any of the calendars."""
    dates = [date(2026, month, 24) for month in (1, 2, 9, 11)]
    choices = tuple(NameDayChoice(told=f"{on:%m-%d}", on=on, is_chosen=on.month == 9) for on in dates)
    page.cashier.show_visit(make_visit(name_days=choices))
    page.cashier.begin_named("notes")
    page.press(page.words.translate("Notes", "Name"))


def show_camera_lost(page: CashierPage) -> None:
    page.cashier.show_camera(CameraState.LOST)
    page.cashier.show_idle()


def show_offline(page: CashierPage) -> None:
    page.cashier.show_sync(SyncState(Lamp.OFFLINE, 1_234, MORNING))
    page.cashier.show_visit(make_visit())
    refusal = Refusal(kind=RefusalKind.OFFLINE_CAP, limit=21, cap=Cap.CUSTOMER)
    page.cashier.show_refusal(refusal)


def show_offline_for_long(page: CashierPage) -> None:
    page.cashier.show_sync(SyncState(Lamp.OFFLINE, 1_234, MORNING))
    page.tap_sync_lamp()
    page.cashier.show_visit(make_visit())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.OFFLINE_CAP, limit=72, cap=Cap.HOURS))


def show_hub_unknown(page: CashierPage) -> None:
    page.cashier.show_sync(SyncState(Lamp.UNKNOWN_HERE, 3, MORNING))
    page.cashier.show_visit(make_visit())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.DECIDED_ELSEWHERE))


def show_update_needed(page: CashierPage) -> None:
    page.cashier.show_sync(SyncState(Lamp.UPDATE_NEEDED, 3, MORNING))
    page.tap_sync_lamp()
    page.cashier.show_visit(make_visit())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.UPDATE_NEEDED))


def show_make_right(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.hit(Qt.Key.Key_F4)
    page.show_make_right(MAKE_RIGHT)
    page.hit(Qt.Key.Key_2)


def show_gifts(page: CashierPage) -> None:
    page.cashier.show_visit(
        make_visit(gifts=GIFTS, guest_visits=3, can_give=True, expiring_points=120, expiring_on=UNTIL)
    )


def show_giving(page: CashierPage) -> None:
    show_gifts(page)
    giving = page.errand(GiftsPage)
    page.cashier.begin_errand(giving)
    vouchers = tuple(
        VoucherOffer(reward=name, names={"en": f"Free {name}"}, icon="cake", is_within_budget=True)
        for name in ("cake", "coffee", "breakfast for two")
    )
    giving.show_more(More(guest_visits=3, vouchers=vouchers))
    page.settle()
    page.press("Free cake")


def show_guest(page: CashierPage) -> None:
    page.cashier.show_idle()
    page.cashier.show_ticket(TICKET)


def show_ticket_ready(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit(act=make_act("ticket", stamps=0, ticket=TICKET)))


def show_let_in(page: CashierPage) -> None:
    page.cashier.show_idle()
    page.cashier.show_let_in(LetIn(act=make_act("let_in", stamps=0), ticket=TICKET))


def show_used_ticket(page: CashierPage) -> None:
    page.cashier.show_idle()
    page.cashier.show_refusal(Refusal(kind=RefusalKind.TICKET_EXPIRED, on="2026-11-03"))


def show_no_paper(page: CashierPage) -> None:
    page.cashier.show_printer(PrinterState(PrinterLamp.OUT_OF_PAPER, 12))
    page.cashier.show_visit(make_visit())


STATES: dict[str, Callable[[CashierPage], None]] = {
    "idle": lambda page: page.cashier.show_idle(),
    "looking": lambda page: page.cashier.show_looking(),
    "visit": lambda page: page.cashier.show_visit(make_visit()),
    "stamped": lambda page: page.cashier.show_visit(make_stamped()),
    "nameless": show_nameless,
    "two cards": show_two_cards,
    "redeemed": show_redeemed,
    "undone": lambda page: page.cashier.show_undone(Undone(act=make_act(), visit=make_visit())),
    "too soon": show_refused_tap,
    "disk full": show_disk_full,
    "offline": show_offline,
    "offline for long": show_offline_for_long,
    "hub unknown": show_hub_unknown,
    "update needed": show_update_needed,
    "not ours": lambda page: page.cashier.show_refusal(Refusal(kind=RefusalKind.NOT_OURS)),
    "replaced": lambda page: page.cashier.show_refusal(
        Refusal(kind=RefusalKind.CARD_REPLACED, on="2026-11-03")
    ),
    "broken": lambda page: page.cashier.show_refusal(Refusal(kind=RefusalKind.STORAGE_BROKEN)),
    "camera lost": show_camera_lost,
    "blank": lambda page: page.cashier.show_blank_card(BlankCard(card="c", number=CARD_NUMBER), CARD_TEXT),
    "enrol": lambda page: page.hit(Qt.Key.Key_F6),
    "found": lambda page: page.cashier.show_found(FOUND),
    "lost card": show_lost_card,
    "bill": show_bill,
    "make right": show_make_right,
    "no paper": show_no_paper,
    "complaint open": lambda page: page.cashier.show_visit(make_visit(complaint=COMPLAINT)),
    "notes": show_notes,
    "name days": show_name_days,
    "signing in": lambda page: show_staff(page, "sign in"),
    "wrong pin": show_wrong_pin,
    "the manager's door": lambda page: show_staff(page, "manager"),
    "way out": lambda page: show_staff(page, "way out"),
    "needs a colleague": show_needs_a_colleague,
    "nobody signed in": lambda page: page.cashier.show_refusal(Refusal(kind=RefusalKind.SIGN_IN_NEEDED)),
    "own card": lambda page: page.cashier.show_refusal(Refusal(kind=RefusalKind.OWN_CARD)),
    "gifts": show_gifts,
    "giving": show_giving,
    "guest": show_guest,
    "ticket ready": show_ticket_ready,
    "let in": show_let_in,
    "ticket expired": show_used_ticket,
    **RULES_STATES,
}
