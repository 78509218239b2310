"""Gifts and guests at an open counter: a real till, real windows; a printed ticket is read by the camera."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from kiosk.camera import read_texts
from kiosk.cards.ticket import make_ticket_picture, save_ticket
from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Budget, Campaign, CampaignKind, Gift, GuestTickets, Referral
from kiosk.shop import Shop
from kiosk.slips.printer import make_printer
from kiosk.slips.printing import Printing
from kiosk.visit import GuestTicket, Side, Visit
from tests.fakes import RasterPrinter, SetClock
from tests.kiosk.slips.raster import pictures_of
from tests.makers import make_programme
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from ui.widgets.writing import isolated

WELCOME = Campaign(
    id="welcome",
    kind=CampaignKind.WELCOME,
    names={"en": "Welcome", "et": "Tere tulemast"},
    gift=Gift(tickets=2, reward="free-cake", valid_days=10),
    days_after=1,
)


@pytest.fixture
def programme() -> Programme:
    return make_programme(
        campaigns=(WELCOME,),
        guest_tickets=GuestTickets(names={"en": "Guest visit"}, key_in={"en": "1 coffee, guest"}),
        budgets=(Budget(role="cashier", cents_a_day=500),),
        referral=Referral(referrer_points=50),
        stamp_gap_minutes=0,
    )


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[CounterPage]:
    with opened(shop, clock) as stage:
        yield CounterPage(stage, shop)


def issue(counter: CounterPage, card: str) -> GuestTicket:
    counter.scan(card)
    counter.touch_soon("2 guest visits")
    counter.touch_soon("Guest ticket")
    visit = counter.press("Make a guest ticket")
    assert isinstance(visit, Visit)
    assert visit.act is not None
    assert visit.act.ticket is not None
    return visit.act.ticket


def test_both_sides_say_that_a_gift_came_and_why(counter: CounterPage) -> None:
    counter.scan(counter.enrol(MARTA))
    assert counter.cashier_sees("Welcome: Free cake, 2 guest visits · until 1 October")
    assert counter.customer_sees("Tere tulemast: Tasuta kook")


def test_a_ticket_is_shown_to_the_customer_and_lets_a_guest_in(counter: CounterPage) -> None:
    ticket = issue(counter, counter.enrol(MARTA))
    assert counter.cashier_sees(ticket.number)
    assert counter.customer_sees("Guest visit")
    counter.stage.counter.finish()
    counter.settle()
    assert not counter.customer_sees("Guest visit")
    assert counter.scan(ticket.text) == counter.shop.till.tickets.look(ticket.text)
    assert counter.cashier_sees(f"A guest of {isolated('Marta Õ.')}")
    assert not counter.customer_sees("Marta")
    counter.press("Accept the ticket")
    assert counter.cashier_sees("Key into the till: 1 coffee, guest")
    assert counter.customer_sees("Täna kostitab teid sõber")
    counter.touch("Done")
    counter.settle()
    assert not counter.cashier_sees("Key into the till")
    assert not counter.customer_sees("Täna kostitab teid sõber")
    counter.scan(ticket.text)
    assert counter.cashier_sees("This ticket was used already")


def test_a_ticket_scanned_beside_an_open_page_is_that_customers(counter: CounterPage) -> None:
    ticket = issue(counter, counter.enrol(MARTA))
    counter.scan(counter.enrol(JANIS))
    counter.scan(ticket.text)
    assert counter.cashier_sees(f"For {isolated('Jānis B.')}")
    visit = counter.press("Accept the ticket")
    assert isinstance(visit, Visit)
    assert visit.person.call_name == "Jānis"
    assert counter.cashier_sees("Guest ticket used")


def test_a_ticket_on_the_customers_side_shows_the_cashier_and_writes_nothing(counter: CounterPage) -> None:
    ticket = issue(counter, counter.enrol(MARTA))
    counter.stage.counter.finish()
    counter.scan(ticket.text, Side.CUSTOMER)
    assert counter.cashier_sees(f"A guest of {isolated('Marta Õ.')}")
    assert isinstance(counter.shop.till.tickets.look(ticket.text), GuestTicket)


def test_more_leads_to_what_can_be_given(counter: CounterPage) -> None:
    counter.scan(counter.enrol(MARTA))
    counter.touch_soon("More")
    counter.touch_soon("Give something")
    counter.touch_soon("Guest ticket")
    visit = counter.press("Make a guest ticket")
    assert isinstance(visit, Visit)
    assert visit.guest_visits == 1


def test_a_voucher_needs_a_reason(counter: CounterPage) -> None:
    counter.scan(counter.enrol(MARTA))
    counter.touch_soon("2 guest visits")
    counter.touch_soon("Free coffee")
    counter.touch("Give a voucher")  # asleep: nothing says why yet
    counter.touch_soon("An apology")
    counter.press("Give a voucher")
    assert counter.cashier_sees("From us: Free coffee")
    assert counter.cashier_sees("Voucher given: Free coffee")


def test_a_friends_card_is_scanned_into_the_form(counter: CounterPage) -> None:
    friend = counter.enrol(MARTA)
    counter.touch("New customer")
    counter.type_into("First name", "Liis")
    counter.touch_soon("Did a friend bring them?")
    counter.stage.counter.scan(friend)
    assert counter.cashier_sees("A friend brought them")
    visit = counter.press("Save")
    assert isinstance(visit, Visit)
    assert "" in counter.shop.ledger.account(visit.person.customer).friends


def test_whether_a_friend_may_be_named_is_asked_whenever_the_form_begins(
    counter: CounterPage, programme: Programme
) -> None:
    counter.touch("New customer")
    counter.wait_to_see("Did a friend bring them?")
    counter.touch("Back")
    counter.shop.publish(new_id(), msgspec.structs.replace(programme, referral=None))
    counter.touch("New customer")
    counter.settle()
    assert not counter.cashier_sees("Did a friend bring them?")


@pytest.mark.parametrize("ending", [".png", ".pdf"])
def test_a_printed_ticket_is_read_by_the_camera(tmp_path: Path, counter: CounterPage, ending: str) -> None:
    ticket = issue(counter, counter.enrol(MARTA))
    path = tmp_path / f"ticket{ending}"
    picture = make_ticket_picture(
        ticket.text, ticket.number, "Kohvik Päike", "Guest visit", ("until 21 October 2026",), "Not a receipt"
    )
    save_ticket(picture, path)
    assert path.stat().st_size > 1000
    if ending == ".png":
        frame = cv2.imread(str(path))
        assert frame is not None
        assert read_texts(frame) == [ticket.text]
    else:
        assert path.read_bytes().startswith(b"%PDF")


def test_the_paper_is_saved_where_it_is_asked_for(tmp_path: Path, counter: CounterPage) -> None:
    ticket = issue(counter, counter.enrol(MARTA))
    saved = counter.shop.till.tickets.save_paper(ticket, tmp_path / "papers")
    assert isinstance(saved, Path)
    assert saved.read_bytes().startswith(b"%PDF")
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert not isinstance(counter.shop.till.tickets.save_paper(ticket, blocked), Path)


def test_a_ticket_comes_out_of_the_slip_printer_when_there_is_paper(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    with RasterPrinter() as printer:
        printer.has_paper = False
        printing = Printing(shop.settings, shop.home.slips, make_printer(printer.place))
        printing.queue.again_seconds = 0.05
        with opened(shop, clock, printing=printing) as stage:
            counter = CounterPage(stage, shop)
            ticket = issue(counter, counter.enrol(MARTA))
            counter.touch("Print the ticket")
            assert counter.cashier_sees("On its way to the printer")
            qtbot.waitUntil(lambda: counter.cashier_sees("No paper: 1 slip waits"))
            printer.has_paper = True
            qtbot.waitUntil(lambda: len(printer.taken) == 1)
        printer.shutdown()
    (slip,) = pictures_of(printer.taken[0])
    assert read_texts(np.asarray(slip.convert("L"))) == [ticket.text]


def test_the_next_customer_sees_no_gift_of_the_last(counter: CounterPage, clock: SetClock) -> None:
    counter.scan(counter.enrol(MARTA))
    clock.pass_days(30)
    other = counter.enrol(JANIS)
    clock.pass_days(30)
    counter.scan(other)
    assert not counter.cashier_sees("Welcome: Free cake")
