"""Does the manager read which rules hold, and what others would have cost?"""

import threading

import msgspec
import pytest

from db.entry import Kind
from kiosk.ids import new_id
from kiosk.office.office import Office
from kiosk.office.rules import NAMED_MOST
from kiosk.programme.document import PointsRule, Programme
from kiosk.programme.simulate import Change, Simulation
from kiosk.shop import Shop
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.makers import DAY


@pytest.fixture
def office(shop: Shop, clock: SetClock) -> Office:
    return Office(shop.engine, shop.home, shop.settings, clock)


def buy(shop: Shop, name: str, cents: int) -> Visit:
    visit = shop.till.members.enrol(
        new_id(), NewCustomer(given_name=name, language="en", with_first_stamp=False)
    )
    assert isinstance(visit, Visit)
    bought = shop.till.purchases.record_amount(new_id(), visit, cents)
    assert isinstance(bought, Visit)
    return bought


def dearer(programme: Programme) -> Programme:
    return msgspec.structs.replace(programme, points=PointsRule(points=1, cents=100))


def test_what_holds_and_what_is_to_come_are_told_apart(
    office: Office, shop: Shop, clock: SetClock, programme: Programme
) -> None:
    assert (office.rules.rules().current, office.rules.rules().coming) == (programme, None)
    starts = clock.millis + DAY
    published = shop.till.rules.publish(new_id(), dearer(programme), starts)
    assert isinstance(published, str)
    rules = office.rules.rules()
    assert (rules.current, rules.coming, rules.coming_from) == (programme, dearer(programme), starts)
    clock.pass_days()
    rules = office.rules.rules()
    assert (rules.current, rules.since, rules.coming) == (dearer(programme), starts, None)
    assert shop.ledger.programme() == dearer(programme)


def test_the_same_tap_publishes_once(shop: Shop, programme: Programme) -> None:
    tap = new_id()
    for _ in range(3):
        assert shop.till.rules.publish(tap, dearer(programme)) == tap
    today = shop.ledger.today().isoformat()
    assert len(shop.ledger.entries_on(today, [Kind.PROGRAMME_PUBLISHED])) == 2


def test_rules_with_a_mistake_are_never_written(shop: Shop, programme: Programme) -> None:
    with pytest.raises(ValueError, match="“tea” is not known"):
        shop.till.rules.publish(new_id(), msgspec.structs.replace(programme, default_item="tea"))
    assert shop.ledger.programme() == programme


def test_a_trial_in_a_process_of_its_own_says_what_it_would_have_cost(
    office: Office, shop: Shop, clock: SetClock, programme: Programme
) -> None:
    buy(shop, "Early", 6000)
    clock.pass_days(100)
    marta = buy(shop, "Marta", 6000)
    steps: list[tuple[int, int]] = []
    result = office.start_trying().run(dearer(programme), lambda done, of: steps.append((done, of)))
    assert result is not None
    assert (result.customers, result.purchases) == (1, 1)
    assert (result.cost_before, result.cost_after) == (150, 15)
    assert steps[-1] == (1, 1)
    tried = office.rules.named(result)
    assert (tried.loser_count, tried.winner_count) == (1, 0)
    assert (tried.losers[0].customer, tried.losers[0].short_name) == (marta.person.customer, "Marta")


def test_a_trial_given_up_ends_at_once(office: Office, programme: Programme) -> None:
    trial = office.start_trying()
    answers: list[Simulation | None] = []
    running = threading.Thread(target=lambda: answers.append(trial.run(programme, lambda _d, _o: None)))
    running.start()
    trial.give_up()
    running.join(timeout=30)
    assert answers == [None]
    assert office.start_trying().run(programme, lambda _done, _of: None) is not None


def test_names_are_given_to_those_whom_it_changes_most(office: Office) -> None:
    many = tuple(Change(customer=f"{n:032x}", cents_before=0, cents_after=500 - n) for n in range(300))
    tried = office.rules.named(
        Simulation(customers=300, purchases=1, cost_before=0, cost_after=1, winners=many, losers=())
    )
    assert (tried.winner_count, len(tried.winners)) == (300, NAMED_MOST)
    assert tried.winners[0].short_name == ""
