"""Twelve places are twelve on one kiosk; across kiosks the thirteenth is listed; vouchers have a reason."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from db.entry import Kind
from db.rows import Projected
from kiosk.gains import RewardOffer
from kiosk.home import Home
from kiosk.ids import Id, new_id
from kiosk.ledger import ENTRIES_A_DAY_MOST
from kiosk.programme.bodies import to_body
from kiosk.programme.document import Programme, Reward, RewardKind
from kiosk.programme.document_gifts import Budget
from kiosk.programme.giving import Given
from kiosk.programme.other_bodies import Grant
from kiosk.programme.stock import Settlement
from kiosk.proof import differences
from kiosk.refusal import Refusal, RefusalKind
from kiosk.reports.debts import DebtKind, list_debts
from kiosk.reports.papers import Papers
from kiosk.reports.settling_up import make_settlement_list, to_csv, to_json
from kiosk.shop import Shop
from kiosk.till.given_today import given_today
from kiosk.visit import NewCustomer, Undone, Visit
from tests.fakes import SetClock
from tests.kiosk.till.test_campaigns import exchange, page
from tests.makers import make_programme
from tests.sync.makers import open_kiosk

Kiosks = Callable[[int], Shop]
PLACES = 12


def with_limits(programme: Programme) -> Programme:
    tasting = Reward(
        id="tasting",
        names={"en": "Tasting"},
        cost_cents=900,
        points=10,
        kind=RewardKind.EXPERIENCE,
        stock=PLACES,
        key_in={"en": "1 tasting, 100 % off"},
    )
    cinema = Reward(
        id="cinema",
        names={"en": "Cinema"},
        cost_cents=500,
        points=10,
        kind=RewardKind.PARTNER,
        partner="Kino Sõprus",
        key_in={"en": "nothing"},
    )
    return msgspec.structs.replace(programme, rewards=(*programme.rewards, tasting, cinema))


@pytest.fixture
def programme() -> Programme:
    return with_limits(
        make_programme(stamp_gap_minutes=0, budgets=(Budget(role="cashier", cents_a_day=200),))
    )


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


def with_points(shop: Shop) -> Id:
    visit = shop.till.members.enrol(new_id(), NewCustomer(given_name="Marta", family_name="Kask"))
    assert isinstance(visit, Visit)
    shop.till.purchases.record_amount(new_id(), visit, 30_000)
    return visit.person.customer


def offer(visit: Visit, reward: str) -> RewardOffer:
    return next(one for one in visit.rewards if one.reward == reward)


def refused(answer: object) -> Refusal:
    assert isinstance(answer, Refusal)
    return answer


def test_twelve_places_never_give_a_thirteenth_and_an_undone_one_is_free_again(shop: Shop) -> None:
    marta = with_points(shop)
    taken = [shop.till.redeeming.redeem(new_id(), page(shop, marta), "tasting") for _ in range(PLACES)]
    last = taken[-1]
    assert isinstance(last, Visit)
    assert offer(last, "tasting").left == 0
    assert offer(last, "tasting").ready_count == 0
    answer = refused(shop.till.redeeming.redeem(new_id(), page(shop, marta), "tasting"))
    assert (answer.kind, answer.limit) == (RefusalKind.OUT_OF_STOCK, PLACES)
    assert last.act is not None
    assert isinstance(shop.till.undo(new_id(), last.act.operation), Undone)
    assert offer(page(shop, marta), "tasting").left == 1
    assert isinstance(shop.till.redeeming.redeem(new_id(), page(shop, marta), "tasting"), Visit)
    assert list_debts(shop.ledger.connection, shop.ledger.programme()) == ()


def test_a_place_too_many_on_two_kiosks_is_listed_with_whom_and_what_it_cost(
    kiosks: Kiosks, clock: SetClock
) -> None:
    here, there = kiosks(1), kiosks(2)
    marta = with_points(here)
    exchange(here, there)
    for _ in range(PLACES - 1):
        here.till.redeeming.redeem(new_id(), page(here, marta), "tasting")
    exchange(here, there)
    for shop in (here, there):
        clock.pass_minutes(1)
        assert isinstance(shop.till.redeeming.redeem(new_id(), page(shop, marta), "tasting"), Visit)
    exchange(here, there)
    for shop in (here, there):
        (debt,) = list_debts(shop.ledger.connection, shop.ledger.programme())
        assert (debt.kind, debt.names, debt.cents) == (DebtKind.STOCK, {"en": "Tasting"}, 900)
        assert debt.short_name == "Marta K."
        assert (
            refused(shop.till.redeeming.redeem(new_id(), page(shop, marta), "tasting")).kind
            is RefusalKind.OUT_OF_STOCK
        )
        assert list(differences(shop.ledger.connection, shop.ledger.zone)) == []


def test_the_last_reward_given_on_two_kiosks_is_a_debt_of_its_card(kiosks: Kiosks, clock: SetClock) -> None:
    here, there = kiosks(1), kiosks(2)
    marta = with_points(here)
    here.till.purchases.record_items(new_id(), page(here, marta), (("coffee", 8),))
    exchange(here, there)
    for shop in (here, there):
        assert isinstance(shop.till.redeeming.redeem(new_id(), page(shop, marta), "free-coffee"), Visit)
    assert list_debts(here.ledger.connection, here.ledger.programme()) == ()
    exchange(here, there)
    for shop in (here, there):
        (debt,) = list_debts(shop.ledger.connection, shop.ledger.programme())
        assert (debt.kind, debt.count, debt.cents, debt.short_name) == (DebtKind.CARD, 1, 80, "Marta K.")
    here.till.purchases.record_items(new_id(), page(here, marta), (("coffee", 9),))
    exchange(here, there)
    assert list_debts(there.ledger.connection, there.ledger.programme()) == ()


def test_a_voucher_by_hand_has_a_reason_a_last_day_and_a_budget(shop: Shop) -> None:
    marta = with_points(shop)
    more = shop.till.more.of(page(shop, marta))
    assert not isinstance(more, Refusal)
    assert [(one.reward, one.is_within_budget) for one in more.vouchers] == [
        ("free-coffee", True),
        ("free-cake", True),
    ]
    given = shop.till.vouchers.give(new_id(), page(shop, marta), "free-cake", "spilled_coffee")
    assert isinstance(given, Visit)
    assert given.act is not None
    assert (given.act.kind, given.act.reward_names["en"]) == ("voucher", "Free cake")
    assert given.gifts[0].last_day == date(2026, 10, 21)
    assert offer(given, "free-cake").ready_count >= 1
    assert offer(given, "free-cake").spends == 0  # the voucher goes first
    over = refused(shop.till.vouchers.give(new_id(), page(shop, marta), "free-coffee", "spilled_coffee"))
    assert (over.kind, over.limit) == (RefusalKind.OVER_BUDGET, 50)
    for reward, reason, kind in (
        ("free-cake", " ", RefusalKind.REASON_MISSING),
        ("gone", "spilled_coffee", RefusalKind.REWARD_GONE),
    ):
        answer = refused(shop.till.vouchers.give(new_id(), page(shop, marta), reward, reason))
        assert answer.kind is kind
    assert isinstance(shop.till.undo(new_id(), given.act.operation), Undone)
    assert page(shop, marta).gifts == ()
    assert offer(page(shop, marta), "free-cake").spends == 600


def test_what_the_programme_has_no_more_keeps_its_name_and_its_partner(shop: Shop, clock: SetClock) -> None:
    marta = with_points(shop)
    shop.till.purchases.record_items(new_id(), page(shop, marta), (("cake", 1),))
    redeemed = shop.till.redeeming.redeem(new_id(), page(shop, marta), "cinema")
    assert isinstance(redeemed, Visit)
    assert redeemed.act is not None
    plain = make_programme()
    shop.publish(new_id(), msgspec.structs.replace(plain, items=plain.items[:1], rewards=plain.rewards[:1]))
    later = page(shop, marta)
    past = later.recent[0]
    assert "Cake" in [item.names["en"] for item in past.items]
    assert [names["en"] for names in past.rewards] == ["Cinema"]
    assert [one.act.reward_names["en"] for one in shop.till.today().just_served if one.act.reward_names] == [
        "Cinema"
    ]
    assert "cinema" not in [offer.reward for offer in later.rewards]  # told of, never offered
    clock.pass_days()
    assert "Cake" in page(shop, marta).greeting.sentence
    papers = Papers(shop.engine, shop.settings, shop.ledger.now_millis)
    assert [one.names["en"] for one in papers.report(date(2026, 9, 21)).rewards] == ["Cinema"]
    owed = papers.partners(date(2026, 9, 1), date(2026, 9, 30)).lines
    assert owed == (Settlement(partner="Kino Sõprus", count=1, cents=500),)


def test_partners_are_owed_what_they_gave_less_what_came_back(shop: Shop, clock: SetClock) -> None:
    marta = with_points(shop)
    first = shop.till.redeeming.redeem(new_id(), page(shop, marta), "cinema")
    clock.pass_days()
    shop.till.redeeming.redeem(new_id(), page(shop, marta), "cinema")
    shop.till.redeeming.redeem(new_id(), page(shop, marta), "tasting")
    since, until = date(2026, 9, 21), date(2026, 9, 30)

    def lines() -> tuple[Settlement, ...]:
        connection, rules = shop.ledger.connection, shop.ledger.programme()
        return make_settlement_list(connection, rules, "EUR", since, until).lines

    assert lines() == (Settlement(partner="Kino Sõprus", count=2, cents=1000),)
    assert isinstance(first, Visit)
    assert first.act is not None
    redeemed = shop.ledger.find_operation(first.act.operation)[0]
    shop.till.returns.give_back(new_id(), page(shop, marta), redeemed.id)
    assert lines() == (Settlement(partner="Kino Sõprus", count=1, cents=500),)
    listed = make_settlement_list(shop.ledger.connection, shop.ledger.programme(), "EUR", since, until)
    assert to_csv(listed, "en").decode().splitlines()[1] == "Kino Sõprus,2026-09-21,2026-09-30,1,500,EUR"
    assert '"cents": 500' in to_json(listed)


def test_what_was_given_by_hand_is_not_forgotten_on_a_day_of_many_gifts(shop: Shop) -> None:
    marta = with_points(shop)
    assert isinstance(shop.till.vouchers.give(new_id(), page(shop, marta), "free-cake", "sorry"), Visit)
    over = shop.till.vouchers.give(new_id(), page(shop, marta), "free-cake", "sorry")
    assert refused(over).kind is RefusalKind.OVER_BUDGET
    many = shop.ledger.begin(new_id())
    many.add(Kind.GRANT, body=to_body(Grant(campaign="birthday", reward="free-cake", cost_cents=150)))
    facts = [msgspec.structs.replace(many.facts[0], id=new_id()) for _ in range(ENTRIES_A_DAY_MOST)]
    shop.journal.append(facts, {}, Projected())
    assert given_today(shop.till._desk) == Given(cents=150)
