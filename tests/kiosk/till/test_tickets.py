"""A guest visit is given away as a ticket: good once, until its day, and only if we made it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.cards.code import CardKind, make_code
from kiosk.cards.keys import make_key_ring
from kiosk.home import Home
from kiosk.ids import Id, new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Campaign, CampaignKind, Gift, GuestTickets
from kiosk.programme.purses import debts
from kiosk.proof import differences
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import GuestTicket, LetIn, NewCustomer, Undone, Visit
from tests.fakes import SetClock
from tests.kiosk.till.test_campaigns import exchange, page
from tests.makers import make_programme
from tests.sync.makers import open_kiosk

Kiosks = Callable[[int], Shop]


@pytest.fixture
def programme() -> Programme:
    welcome = Campaign(
        id="welcome", kind=CampaignKind.WELCOME, names={"en": "Welcome"}, gift=Gift(tickets=2), days_after=1
    )
    tickets = GuestTickets(
        names={"en": "Guest visit"}, valid_days=30, cost_cents=90, key_in={"en": "1 coffee"}
    )
    return make_programme(campaigns=(welcome,), guest_tickets=tickets)


@pytest.fixture
def kiosks(tmp_path: Path, clock: SetClock, programme: Programme) -> Iterator[Kiosks]:
    opened: dict[int, Shop] = {}

    def nth(number: int) -> Shop:
        if number not in opened:
            opened[number] = open_kiosk(Home(tmp_path / str(number)), clock, number, programme)
        return opened[number]

    yield nth
    for shop in opened.values():
        shop.close()


def enrolled(shop: Shop, name: str) -> Id:
    visit = shop.till.members.enrol(new_id(), NewCustomer(given_name=name, with_first_stamp=False))
    assert isinstance(visit, Visit)
    return visit.person.customer


def issued(shop: Shop, member: Id) -> GuestTicket:
    visit = shop.till.tickets.issue(new_id(), page(shop, member))
    assert isinstance(visit, Visit)
    assert visit.act is not None
    assert visit.act.ticket is not None
    return visit.act.ticket


def refused(answer: object) -> RefusalKind:
    assert isinstance(answer, Refusal)
    return answer.kind


def test_a_ticket_is_one_of_the_members_visits_and_can_be_drawn(shop: Shop) -> None:
    marta = enrolled(shop, "Marta")
    assert page(shop, marta).guest_visits == 2
    ticket = issued(shop, marta)
    assert page(shop, marta).guest_visits == 1
    assert ticket.until == date(2026, 10, 21)
    assert ticket.text.startswith("G1")
    assert len(ticket.modules) == 29
    assert all(set(row) <= {"0", "1"} and len(row) == 29 for row in ticket.modules)
    issued(shop, marta)
    assert refused(shop.till.tickets.issue(new_id(), page(shop, marta))) is RefusalKind.NO_GUEST_VISITS


def test_the_same_tap_twice_is_one_ticket(shop: Shop) -> None:
    visit, tap = page(shop, enrolled(shop, "Marta")), new_id()
    first, second = shop.till.tickets.issue(tap, visit), shop.till.tickets.issue(tap, visit)
    assert isinstance(first, Visit)
    assert first == second
    assert first.guest_visits == 1


def test_a_guest_without_a_card_is_let_in_once(shop: Shop) -> None:
    marta = enrolled(shop, "Marta")
    ticket = issued(shop, marta)
    looked = shop.till.tickets.look(ticket.text)
    assert isinstance(looked, GuestTicket)
    assert (looked.from_name, looked.key_in) == ("Marta", {"en": "1 coffee"})
    let_in = shop.till.tickets.let_in(new_id(), ticket.text)
    assert isinstance(let_in, LetIn)
    assert let_in.act.kind == "let_in"
    assert refused(shop.till.tickets.look(ticket.text)) is RefusalKind.TICKET_USED
    assert refused(shop.till.tickets.let_in(new_id(), ticket.text)) is RefusalKind.TICKET_USED
    assert shop.ledger.account(marta).visits == 0
    undone = shop.till.undo(new_id(), let_in.act.operation)
    assert isinstance(undone, Undone)
    assert isinstance(shop.till.tickets.look(ticket.text), GuestTicket)
    assert list(differences(shop.ledger.connection, shop.ledger.zone)) == []


def test_a_guest_with_a_card_is_known_to_have_come(shop: Shop) -> None:
    marta, janis = enrolled(shop, "Marta"), enrolled(shop, "Jānis")
    ticket = issued(shop, marta)
    visit = shop.till.tickets.let_in(new_id(), ticket.text, page(shop, janis))
    assert isinstance(visit, Visit)
    assert visit.person.call_name == "Jānis"
    assert shop.ledger.account(janis).visits == 1
    known = shop.ledger.account(marta).tickets[ticket.ticket]
    assert (known.used, known.guests) == (1, (janis,))
    assert list(differences(shop.ledger.connection, shop.ledger.zone)) == []


def test_a_ticket_is_good_through_its_last_day_and_its_number_can_be_typed(
    shop: Shop, clock: SetClock
) -> None:
    ticket = issued(shop, enrolled(shop, "Marta"))
    clock.pass_days(30)
    assert isinstance(shop.till.tickets.look(ticket.number), GuestTicket)
    clock.pass_days(1)
    looked = shop.till.tickets.look(ticket.text)
    assert refused(looked) is RefusalKind.TICKET_EXPIRED
    assert isinstance(looked, Refusal)
    assert looked.on == "2026-10-21"
    assert refused(shop.till.tickets.let_in(new_id(), ticket.text)) is RefusalKind.TICKET_EXPIRED


@pytest.mark.parametrize(
    "text", ["", "https://example.org", "G1", "G1" + "0" * 32, "K1" + "0" * 32, "😀" * 99]
)
def test_what_is_no_ticket_of_ours_is_refused(shop: Shop, text: str) -> None:
    assert not shop.till.tickets.is_ticket(text)
    assert refused(shop.till.tickets.look(text)) is RefusalKind.TICKET_UNKNOWN
    assert refused(shop.till.tickets.let_in(new_id(), text)) is RefusalKind.TICKET_UNKNOWN


def test_a_genuine_ticket_that_was_never_issued_is_refused_and_a_foreign_one_too(shop: Shop) -> None:
    ours = make_code(CardKind.GUEST, shop.keys)
    assert shop.till.tickets.is_ticket(ours.text)
    assert refused(shop.till.tickets.look(ours.text)) is RefusalKind.TICKET_UNKNOWN
    forged = make_code(CardKind.GUEST, make_key_ring(), issued(shop, enrolled(shop, "Marta")).ticket)
    assert refused(shop.till.tickets.look(forged.text)) is RefusalKind.TICKET_UNKNOWN


def test_a_ticket_whose_issue_was_undone_is_unknown(shop: Shop) -> None:
    marta = enrolled(shop, "Marta")
    visit = shop.till.tickets.issue(new_id(), page(shop, marta))
    assert isinstance(visit, Visit)
    assert visit.act is not None
    assert visit.act.ticket is not None
    shop.till.undo(new_id(), visit.act.operation)
    assert refused(shop.till.tickets.look(visit.act.ticket.text)) is RefusalKind.TICKET_UNKNOWN
    assert page(shop, marta).guest_visits == 2


def test_used_on_two_kiosks_that_are_apart_it_is_a_debt_and_nobody_is_refused(
    kiosks: Kiosks, clock: SetClock
) -> None:
    here, there = kiosks(1), kiosks(2)
    marta = enrolled(here, "Marta")
    ticket = issued(here, marta)
    exchange(here, there)
    for shop in (here, there):
        assert isinstance(shop.till.tickets.let_in(new_id(), ticket.text), LetIn)
    exchange(here, there)
    assert here.ledger.account(marta) == there.ledger.account(marta)
    assert debts(here.ledger.account(marta)) == {f"ticket/{ticket.ticket}": 1}
    assert refused(there.till.tickets.look(ticket.text)) is RefusalKind.TICKET_USED
    for shop in (here, there):
        assert list(differences(shop.ledger.connection, shop.ledger.zone)) == []


def test_a_ticket_issued_elsewhere_is_known_once_it_has_arrived(kiosks: Kiosks) -> None:
    here, there = kiosks(1), kiosks(2)
    marta = enrolled(here, "Marta")
    exchange(here, there)
    ticket = issued(here, marta)
    assert refused(there.till.tickets.look(ticket.text)) is RefusalKind.TICKET_UNKNOWN
    exchange(here, there)
    assert isinstance(there.till.tickets.look(ticket.text), GuestTicket)
