"""The states of the cashier's screen that the programme's rules bring about."""

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
from PySide6.QtCore import Qt

from kiosk.history import History, HistoryVisit, SoldLine
from kiosk.refusal import Refusal, RefusalKind
from tests.pages import CashierPage
from tests.ui.cashier.visits import FOUND, make_act
from tests.ui.cashier.visits_of_rules import (
    BELOW_ZERO,
    CLUB,
    HISTORY,
    MERGE,
    MONEY_OFF,
    MORE,
    OWN_CUP,
    WHY,
    make_past,
    make_rich,
)
from ui.cashier.history_page import HistoryPage
from ui.cashier.merge_page import MergePage
from ui.cashier.more_page import MorePage
from ui.cashier.why_page import WhyPage


def show_history(page: CashierPage) -> None:
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F5)
    page.errand(HistoryPage).show_history(HISTORY)


def show_return(page: CashierPage) -> None:
    show_history(page)
    page.errand(HistoryPage).begin_return(make_past())
    page.errand(HistoryPage).show_effect("e1", (), BELOW_ZERO)


def show_returned_amount(page: CashierPage) -> None:
    bill = SoldLine(line=0, quantity=1, cents=2190, kept_quantity=1, kept_cents=2190)
    entry = make_past(lines=(bill,), cents=2190)
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F5)
    visits = (HistoryVisit(visit="v1", on=date(2026, 11, 22), entries=(entry,)),)
    page.errand(HistoryPage).show_history(History(customer="c1", visits=visits))
    page.errand(HistoryPage).begin_return(entry)
    page.write("730")
    page.errand(HistoryPage).show_effect("e1", ((0, 0, 730),), BELOW_ZERO)


def show_part(page: CashierPage) -> None:
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F2)


def show_odd_part(page: CashierPage) -> None:
    show_part(page)
    page.hit(Qt.Key.Key_Backspace)
    page.hit(Qt.Key.Key_5)


def show_more(page: CashierPage) -> None:
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F8)
    page.errand(MorePage).show_more(MORE)


def show_by_hand(page: CashierPage) -> None:
    show_more(page)
    page.errand(MorePage).begin_by_hand()
    page.write("40")


def show_member(page: CashierPage) -> None:
    show_more(page)
    vip = MORE.vip
    if vip is not None:
        member = msgspec.structs.replace(vip, now=make_rich().vip)
        page.errand(MorePage).show_more(msgspec.structs.replace(MORE, vip=member))


def show_discounted_bill(page: CashierPage) -> None:
    page.cashier.show_visit(make_rich())
    page.hit(Qt.Key.Key_F3)
    page.press("Flat white")


def show_why(page: CashierPage) -> None:
    page.cashier.show_visit(make_rich())
    why = page.errand(WhyPage)
    why.start_with("card/coffee")
    page.cashier.begin_errand(why)
    why.show_why("card/coffee", WHY)


def show_no(page: CashierPage, refusal: Refusal) -> None:
    page.cashier.show_visit(make_rich())
    page.cashier.show_refusal(refusal)


def show_act(page: CashierPage, kind: str, **changes: Any) -> None:
    page.cashier.show_visit(make_rich(act=make_act(kind, stamps=0, **changes)))


def show_two_cards_of_one(page: CashierPage) -> None:
    page.cashier.show_visit(make_rich())
    page.cashier.begin_named("merge")


def show_found_twice(page: CashierPage) -> None:
    show_two_cards_of_one(page)
    page.cashier.show_found(FOUND)


def show_merge(page: CashierPage) -> None:
    show_two_cards_of_one(page)
    page.errand(MergePage).show_offer(MERGE)


def show_merge_unproved(page: CashierPage) -> None:
    show_merge(page)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.MERGE_UNPROVED, may_approve=True))


RULES_STATES: dict[str, Callable[[CashierPage], None]] = {
    "rich": lambda page: page.cashier.show_visit(make_rich()),
    "history": show_history,
    "return": show_return,
    "returned amount": show_returned_amount,
    "part": show_part,
    "odd part": show_odd_part,
    "more": show_more,
    "club member": show_member,
    "points by hand": show_by_hand,
    "discounted bill": show_discounted_bill,
    "why": show_why,
    "which other card": show_two_cards_of_one,
    "other card found": show_found_twice,
    "two are one": show_merge,
    "two are one unproved": show_merge_unproved,
    "made one": lambda page: show_act(page, "merge"),
    "returned": lambda page: show_act(page, "return", cents=-1620),
    "by hand": lambda page: show_act(page, "adjustment", points=-40),
    "joined": lambda page: show_act(page, "vip", cents=3000, reward_names=CLUB),
    "noted": lambda page: show_act(page, "value_act", points=5, reward_names=OWN_CUP),
    "money off": lambda page: show_act(page, "redemption", off_cents=1500, reward_names=MONEY_OFF),
    "over budget": lambda page: show_no(page, Refusal(kind=RefusalKind.OVER_BUDGET, limit=10)),
    "bad part": lambda page: show_no(page, Refusal(kind=RefusalKind.BAD_PART, limit=100, count=200)),
    "bad return": lambda page: show_no(page, Refusal(kind=RefusalKind.BAD_RETURN)),
}
