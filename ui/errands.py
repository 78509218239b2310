"""Which errands are there at the counter? Each is a page and its taps: one line here."""

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from ui.cashier.approval_page import ApprovalPage
from ui.cashier.bill_page import BillPage
from ui.cashier.enrol_page import EnrolPage
from ui.cashier.errand import Errand
from ui.cashier.gifts_page import GiftsPage
from ui.cashier.history_page import HistoryPage
from ui.cashier.lost_card_page import LostCardPage
from ui.cashier.make_right_page import MakeRightPage
from ui.cashier.manager_door_page import ManagerDoorPage
from ui.cashier.merge_page import MergePage
from ui.cashier.more_page import MorePage
from ui.cashier.notes_page import NotesPage
from ui.cashier.part_page import PartPage
from ui.cashier.setup import CashierSetup
from ui.cashier.sign_in_page import SignInPage
from ui.cashier.ticket_page import TicketPage, TicketReadyPage
from ui.cashier.way_out_page import WayOutPage
from ui.cashier.why_page import WhyPage
from ui.look import Look
from ui.taps.approval import ApprovalTaps
from ui.taps.bill import BillTaps
from ui.taps.enrolment import EnrolTaps
from ui.taps.gifts import GiftsTaps
from ui.taps.history import HistoryTaps
from ui.taps.lost_card import LostCardTaps
from ui.taps.make_right import MakeRightTaps
from ui.taps.manager_door import ManagerDoorTaps
from ui.taps.merging import MergeTaps
from ui.taps.more import MoreTaps
from ui.taps.notes import NotesTaps
from ui.taps.part import PartTaps
from ui.taps.sign_in import SignInTaps
from ui.taps.tapping import Tapping
from ui.taps.ticket import TicketReadyTaps, TicketTaps
from ui.taps.why import WhyTaps

PageT = TypeVar("PageT", bound=Errand)


class Joined(NamedTuple, Generic[PageT]):
    """A page, and what joins its signals to the till."""

    page: Callable[[Look, CashierSetup], PageT]
    taps: Callable[[PageT, Tapping], object]


ERRANDS: tuple[Joined[Any], ...] = (
    Joined(BillPage, BillTaps),
    Joined(MakeRightPage, MakeRightTaps),
    Joined(NotesPage, NotesTaps),
    Joined(MergePage, MergeTaps),
    Joined(EnrolPage, EnrolTaps),
    Joined(LostCardPage, LostCardTaps),
    Joined(SignInPage, SignInTaps),
    Joined(ApprovalPage, ApprovalTaps),
    Joined(ManagerDoorPage, ManagerDoorTaps),
    Joined(WayOutPage, ManagerDoorTaps),
    Joined(GiftsPage, GiftsTaps),
    Joined(TicketPage, TicketTaps),
    Joined(TicketReadyPage, TicketReadyTaps),
    Joined(HistoryPage, HistoryTaps),
    Joined(MorePage, MoreTaps),
    Joined(PartPage, PartTaps),
    Joined(WhyPage, WhyTaps),
)
"""In the order in which their buttons stand."""


def make_errands(look: Look, setup: CashierSetup) -> tuple[Errand, ...]:
    """Their pages, for one cashier's screen."""
    return tuple(errand.page(look, setup) for errand in ERRANDS)


def join_errands(pages: tuple[Errand, ...], tapping: Tapping) -> list[object]:
    """To the till; what is given back lives as long as the pages do."""
    return [errand.taps(page, tapping) for errand, page in zip(ERRANDS, pages, strict=True)]
