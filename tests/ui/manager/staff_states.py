"""The staff page in all of its states: nobody yet, somebody picked, somebody new, what was wrong."""

from collections.abc import Callable

import msgspec

from kiosk.refusal import Refusal, RefusalKind
from kiosk.staff.shown import AtTill
from tests.ui.cashier.staff import make_staff
from ui.manager.staff.page import StaffPage

NUMBER = "0XSR-3JQM-794Z-236FE"


def everybody() -> AtTill:
    staff = make_staff(more=9)
    first, *others = staff.colleagues
    badged = msgspec.structs.replace(first, badge_number=NUMBER, has_own_card=True)
    return msgspec.structs.replace(staff, colleagues=(badged, *others))


def show_picked(page: StaffPage) -> None:
    page.show_staff(everybody())
    page.pick(everybody().colleagues[0].id)


def show_refused(page: StaffPage) -> None:
    show_picked(page)
    page.show_refusal(Refusal(kind=RefusalKind.PIN_UNFIT, limit=6))


def show_badge(page: StaffPage) -> None:
    show_picked(page)
    page.show_badge("/home/marta/Documents/badge-236FE.pdf")


STATES: dict[str, Callable[[StaffPage], None]] = {
    "nobody": lambda page: page.show_staff(AtTill()),
    "somebody new": lambda page: page.show_staff(everybody()),
    "picked": show_picked,
    "refused": show_refused,
    "badge": show_badge,
}
