"""An entry may concern more than its customer: a friend, a ticket, the last place of a workshop."""

import msgspec
import pytest

from db import reading
from db.entry import Kind, is_customer
from kiosk.ids import Id, new_id
from kiosk.programme.bodies import Redemption, to_body
from kiosk.programme.document import Programme
from kiosk.programme.document_gifts import Referral
from kiosk.programme.giving import make_referral
from kiosk.programme.other_bodies import Return
from kiosk.programme.stock import stock_left
from kiosk.proof import differences
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.subjects import VISITS_WATCHED_BEYOND, reward_subject
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.makers import make_programme


@pytest.fixture
def programme() -> Programme:
    programme = make_programme(referral=Referral(referrer_points=50, friend_points=20), stamp_gap_minutes=0)
    rewards = tuple(
        msgspec.structs.replace(reward, stock=2) if reward.id == "free-cake" else reward
        for reward in programme.rewards
    )
    return msgspec.structs.replace(programme, rewards=rewards)


def enrolled(shop: Shop, name: str) -> Id:
    visit = shop.till.members.enrol(new_id(), NewCustomer(given_name=name, with_first_stamp=False))
    assert isinstance(visit, Visit)
    return visit.person.customer


def bring(shop: Shop, referrer: Id, friend: Id) -> None:
    referral = make_referral(shop.ledger.programme(), referrer, friend, shop.ledger.account(friend))
    assert not isinstance(referral, Refusal)
    tap = shop.ledger.begin(new_id())
    tap.add(Kind.REFERRAL, customer=friend, body=to_body(referral))
    shop.ledger.write(tap)


def buy(shop: Shop, clock: SetClock, customer: Id) -> Visit:
    clock.pass_days()
    visit = shop.till.open_customer(customer)
    assert isinstance(visit, Visit)
    bought = shop.till.purchases.record_amount(new_id(), visit, 100)
    assert isinstance(bought, Visit)
    return bought


def points(shop: Shop, customer: Id) -> int:
    assert list(differences(shop.ledger.connection, shop.ledger.zone)) == []
    return shop.ledger.account(customer).points


def test_a_friends_second_visit_pays_both_and_its_undo_takes_it_back(shop: Shop, clock: SetClock) -> None:
    marta, friend = enrolled(shop, "Marta"), enrolled(shop, "Jānis")
    bring(shop, marta, friend)
    buy(shop, clock, friend)
    assert (points(shop, marta), points(shop, friend)) == (0, 10)
    bought = buy(shop, clock, friend)
    assert (points(shop, marta), points(shop, friend)) == (50, 40)
    assert bought.act is not None
    shop.till.undo(new_id(), bought.act.operation)
    assert (points(shop, marta), points(shop, friend)) == (0, 10)
    buy(shop, clock, friend)
    assert (points(shop, marta), points(shop, friend)) == (50, 40)


def test_a_return_of_the_second_visit_takes_the_referral_back(shop: Shop, clock: SetClock) -> None:
    marta, friend = enrolled(shop, "Marta"), enrolled(shop, "Jānis")
    bring(shop, marta, friend)
    buy(shop, clock, friend)
    bought = buy(shop, clock, friend)
    assert bought.act is not None
    purchase = shop.ledger.find_operation(bought.act.operation)[0]
    tap = shop.ledger.begin(new_id())
    tap.add(Kind.RETURN, customer=friend, body=to_body(Return(of=purchase.id)))
    shop.ledger.write(tap)
    assert (points(shop, marta), points(shop, friend)) == (0, 10)


def test_a_friend_of_long_ago_is_no_longer_told_of(shop: Shop, clock: SetClock) -> None:
    marta, friend = enrolled(shop, "Marta"), enrolled(shop, "Jānis")
    bring(shop, marta, friend)
    for _ in range(VISITS_WATCHED_BEYOND + 4):
        buy(shop, clock, friend)
    known = shop.ledger.account(marta).friends[friend]
    assert known.paid
    assert len(known.visits) == VISITS_WATCHED_BEYOND + 2


def test_a_limited_reward_knows_who_took_it_and_is_nobody(shop: Shop, clock: SetClock) -> None:
    marta = enrolled(shop, "Marta")
    buy(shop, clock, marta)
    taken = []
    for reward in ("free-cake", "free-coffee", "free-cake", "free-cake"):
        tap = shop.ledger.begin(new_id())
        tap.add(Kind.REDEMPTION, customer=marta, body=to_body(Redemption(reward=reward)))
        shop.ledger.write(tap)
        taken.append(tap.id)
    cake = shop.ledger.programme().rewards[1]
    connection = shop.ledger.connection
    left = stock_left(cake, reading.entries_of(connection, reward_subject("free-cake")))
    assert (left.taken, left.left, left.over) == (3, 0, (taken[3],))
    shop.till.undo(new_id(), taken[0])
    left = stock_left(cake, reading.entries_of(connection, reward_subject("free-cake")))
    assert (left.taken, left.left, left.over) == (2, 0, ())
    assert not is_customer(reward_subject("free-cake"))
    assert list(reading.customers(connection)) == [marta]
    assert list(differences(connection, shop.ledger.zone)) == []


def test_a_new_member_names_the_friend_who_brought_them(shop: Shop, clock: SetClock) -> None:
    cards = shop.print_cards(2)
    marta = shop.till.members.enrol(new_id(), NewCustomer(given_name="Marta", card_text=cards[0].text))
    assert isinstance(marta, Visit)
    new = NewCustomer(given_name="Jānis", card_text=cards[1].text, brought_by=cards[0].text)
    joined = shop.till.members.enrol(new_id(), new)
    assert isinstance(joined, Visit)
    before = points(shop, marta.person.customer)
    buy(shop, clock, joined.person.customer)
    assert points(shop, marta.person.customer) == before + 50


def test_who_brings_themself_or_is_nobody_is_refused(shop: Shop) -> None:
    own, spare = shop.print_cards(2)
    refused = {
        RefusalKind.SELF_REFERRAL: NewCustomer(given_name="Jānis", card_text=own.text, brought_by=own.text),
        RefusalKind.CARD_UNKNOWN: NewCustomer(given_name="Jānis", brought_by=spare.text),
        RefusalKind.NOT_OURS: NewCustomer(given_name="Jānis", brought_by="https://example.org"),
    }
    for kind, new in refused.items():
        answer = shop.till.members.enrol(new_id(), new)
        assert isinstance(answer, Refusal)
        assert answer.kind is kind
    assert reading.count_customers(shop.ledger.connection) == 0
    assert isinstance(
        shop.till.members.enrol(new_id(), NewCustomer(given_name="A", card_text=own.text)), Visit
    )


def test_a_second_referral_is_refused(shop: Shop, clock: SetClock) -> None:
    marta, friend, other = enrolled(shop, "Marta"), enrolled(shop, "Jānis"), enrolled(shop, "Liis")
    bring(shop, marta, friend)
    for referrer in (other, marta, friend):
        again = make_referral(shop.ledger.programme(), referrer, friend, shop.ledger.account(friend))
        assert isinstance(again, Refusal)
        kind = RefusalKind.SELF_REFERRAL if referrer == friend else RefusalKind.ALREADY_REFERRED
        assert again.kind is kind
