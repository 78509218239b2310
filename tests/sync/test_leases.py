"""What costs much is given at one counter at a time; where nobody answers, within the offline rule; and
nobody waits longer than a person notices."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.hub.devices import end_lease, lease
from db.hub.opening import HubStore, open_file
from kiosk.home import Home
from kiosk.hub.hub import Hub
from kiosk.ids import new_id
from kiosk.leave import HOUR_MILLIS, AskFirst, Leave, Say, Subject
from kiosk.programme.bodies import read_redemption
from kiosk.programme.document_offline import OfflineRule
from kiosk.programme.offline import Cap, GivenUnasked, over_cap
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.staff.roles import Role
from kiosk.staff.shown import Approval
from kiosk.sync.asking import Answer, NoAnswer
from kiosk.sync.leases import ANSWER_SECONDS, Leases, ask_leave, give_back
from kiosk.sync.link import find_place
from kiosk.sync.round import Round
from kiosk.sync.session import Garbled, Identity, Session
from kiosk.sync.wire import Kiosks, KiosksAsked, Lease, LeaseAsked, Place
from kiosk.visit import NewCustomer, Visit
from tests.fakes import SetClock
from tests.hub.makers import KEYS, found_business
from tests.makers import MORNING, make_programme
from tests.sync.chains import BUSINESS
from tests.sync.makers import open_kiosk, with_hub

COSTLY = OfflineRule(ask_above_cents=100, per_customer=1, per_reward=2, hours=48)
CAKE = "free-cake"
"""Costs the shop 150."""
A_MANAGERS = Approval(by="aa" * 16, role=Role.MANAGER)
NO_ANSWER = Leave(say=Say.UNKNOWN)


class Counter:
    """One kiosk and its way to the hub."""

    def __init__(self, shop: Shop, hub: Hub, clock: SetClock, number: int) -> None:
        self.shop = shop
        identity = Identity(BUSINESS, f"{number:032x}", KEYS)
        self.session = Session(identity, hub.answer, clock)
        self.round = Round(identity, shop.ledger, hub.answer, clock)

    def see(self, card: str) -> Visit:
        visit = self.shop.till.greet(card)
        assert isinstance(visit, Visit)
        return visit

    def ask(self, asked: AskFirst) -> Leave:
        self.granted = ask_leave(self.session, asked.subjects, find_place(self.shop.ledger.connection))
        return self.granted.leave

    def redeem(self, card: str, leave: Leave | None = None, approval: Approval | None = None) -> object:
        redeem, visit = self.shop.till.redeeming.redeem, self.see(card)
        return self.shop.till.staff.serve(
            lambda tap: redeem(tap, visit, CAKE, leave=leave), new_id(), approval
        )


@pytest.fixture
def hub_store(tmp_path: Path) -> Iterator[HubStore]:
    store = open_file(tmp_path / "hub.db", bytes(range(32)))
    found_business(store, kiosks=tuple(f"{number:032x}" for number in (1, 2)))
    yield store
    store.close()


@pytest.fixture
def counters(tmp_path: Path, clock: SetClock, hub_store: HubStore) -> Iterator[tuple[Counter, Counter]]:
    hub = Hub(hub_store, clock)
    shops = [with_hub(open_kiosk(Home(tmp_path / str(number)), clock, number)) for number in (1, 2)]
    shops[0].publish(new_id(), make_programme(offline=COSTLY))
    one, other = (Counter(shop, hub, clock, number) for number, shop in enumerate(shops, start=1))
    yield one, other
    for shop in shops:
        shop.close()


@pytest.fixture
def card(counters: tuple[Counter, Counter]) -> str:
    """Of somebody whose points are enough for one cake, known at both counters."""
    one, other = counters
    return make_saver(one, other)


def make_saver(*counters: Counter) -> str:
    till = counters[0].shop.till
    (code,) = counters[0].shop.print_cards(1)
    visit = till.members.enrol(new_id(), NewCustomer(card_text=code.text, with_first_stamp=False))
    assert isinstance(visit, Visit)
    assert isinstance(till.purchases.record_amount(new_id(), visit, 7_000), Visit)
    for counter in counters:
        counter.round.run()
    return code.text


def test_a_cheap_reward_is_given_and_a_costly_one_asked_about(
    counters: tuple[Counter, Counter], card: str
) -> None:
    one, _ = counters
    till, visit = one.shop.till, one.see(card)
    assert isinstance(till.purchases.record_one_tap(new_id(), visit, 9), Visit)
    assert isinstance(till.redeeming.redeem(new_id(), one.see(card), "free-coffee"), Visit)
    asked = till.redeeming.redeem(new_id(), visit, CAKE)
    assert isinstance(asked, AskFirst)
    assert asked.subjects[0].id == visit.person.customer
    one.shop.publish(new_id(), make_programme())  # where a cake is nothing to ask about
    assert isinstance(till.redeeming.redeem(new_id(), one.see(card), CAKE), Visit)


def test_a_kiosk_alone_asks_nobody(tmp_path: Path, clock: SetClock) -> None:
    shop = open_kiosk(Home(tmp_path / "alone"), clock, 1)
    shop.publish(new_id(), make_programme(offline=COSTLY))
    (code,) = shop.print_cards(1)
    visit = shop.till.members.enrol(new_id(), NewCustomer(card_text=code.text, with_first_stamp=False))
    assert isinstance(visit, Visit)
    full = shop.till.purchases.record_amount(new_id(), visit, 7_000)
    assert isinstance(full, Visit)
    assert isinstance(shop.till.redeeming.redeem(new_id(), full, CAKE), Visit)
    shop.close()


def test_the_second_counter_waits_for_the_first_and_then_knows(
    counters: tuple[Counter, Counter], card: str
) -> None:
    one, other = counters
    first, second = one.redeem(card), other.redeem(card)
    assert isinstance(first, AskFirst)
    assert isinstance(second, AskFirst)
    leave = one.ask(first)
    assert leave.say is Say.OURS
    given = one.shop.till.redeeming.go_on(first, leave)
    assert isinstance(given, Visit)
    assert one.shop.till.redeeming.go_on(first, leave).act == given.act  # type: ignore[union-attr]
    assert other.ask(second) == Leave(say=Say.THEIRS)
    held = other.shop.till.redeeming.go_on(second, Leave(say=Say.THEIRS))
    assert isinstance(held, Refusal)
    assert held.kind is RefusalKind.DECIDED_ELSEWHERE
    one.round.run()
    give_back(one.session, *one.granted.leases[0])
    now = other.ask(second)
    assert now.say is Say.OURS
    assert [read_redemption(fact.body).reward for fact in now.newer if fact.kind == "redemption"] == [CAKE]
    gone = other.shop.till.redeeming.go_on(second, now)
    assert isinstance(gone, Refusal)
    assert gone.kind is RefusalKind.NOT_ENOUGH
    assert not other.shop.ledger.connection.exec_driver_sql(
        "SELECT count(*) FROM entries WHERE kind = 'redemption'"
    ).scalar_one()  # what was looked at comes with the next round, in its place
    other.round.run()
    assert other.see(card).points == 100


def test_a_lease_ends_by_itself(counters: tuple[Counter, Counter], card: str, clock: SetClock) -> None:
    one, other = counters
    asked = one.redeem(card)
    assert isinstance(asked, AskFirst)
    assert one.ask(asked).say is Say.OURS
    assert other.ask(asked).say is Say.THEIRS
    clock.pass_minutes(2.1)
    assert other.ask(asked).say is Say.OURS


def test_without_an_answer_the_offline_rule_decides_and_a_manager_may_allow_more(
    counters: tuple[Counter, Counter], clock: SetClock
) -> None:
    one, _ = counters
    cards = [make_saver(one) for _ in range(4)]
    for card in cards:
        assert isinstance(one.shop.till.purchases.record_amount(new_id(), one.see(card), 30_000), Visit)
    given = one.redeem(cards[0], NO_ANSWER)
    assert isinstance(given, Visit)
    assert cap_of(one.redeem(cards[0], NO_ANSWER)) == (Cap.CUSTOMER, 1)
    assert isinstance(one.redeem(cards[1], NO_ANSWER), Visit)
    assert cap_of(one.redeem(cards[2], NO_ANSWER)) == (Cap.REWARD, 2)
    assert isinstance(one.redeem(cards[2], approval=A_MANAGERS), Visit)
    assert isinstance(one.redeem(cards[0], Leave(say=Say.OURS)), Visit)  # which uses up nothing
    assert given.act is not None
    one.shop.till.undo(new_id(), given.act.operation)
    assert isinstance(one.redeem(cards[3], NO_ANSWER), Visit)
    clock.pass_days()
    long_silent = Leave(say=Say.UNKNOWN, silent_millis=48 * HOUR_MILLIS)
    assert cap_of(one.redeem(cards[3], long_silent)) == (Cap.HOURS, 48)
    assert isinstance(one.redeem(cards[3], NO_ANSWER), Visit)  # another day


def cap_of(answer: object) -> tuple[str, int]:
    assert isinstance(answer, Refusal)
    assert answer.kind is RefusalKind.OFFLINE_CAP
    return answer.cap, answer.limit


names = st.sampled_from(["anna", "berta", "ciara"])


@given(st.lists(st.tuples(names, names), max_size=60), st.integers(0, 4), st.integers(0, 6))
def test_however_they_come_no_kiosk_gives_more_than_its_caps(
    wishes: list[tuple[str, str]], per_customer: int, per_reward: int
) -> None:
    rule = OfflineRule(per_customer=per_customer, per_reward=per_reward, hours=5)
    given_so_far: list[GivenUnasked] = []
    for customer, reward in wishes:
        refused = over_cap(rule, given_so_far, customer, reward, 4)
        theirs = sum(one.customer == customer for one in given_so_far)
        of_it = sum(one.reward == reward for one in given_so_far)
        assert (refused is None) == (theirs < per_customer and of_it < per_reward)
        if refused is None:
            given_so_far.append(GivenUnasked(customer, reward))
    assert over_cap(rule, [], "dora", "x", 5) is not None


def test_the_hub_says_when_it_cannot_tell_all_that_is_newer(
    counters: tuple[Counter, Counter], card: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = counters
    customer = one.see(card).person.customer
    for _ in range(3):
        one.shop.till.purchases.record_amount(new_id(), one.see(card), 500)
        one.round.run()
    place = find_place(other.shop.ledger.connection)
    asked = LeaseAsked(bytes.fromhex(customer), place)
    assert other.session.question("lease", asked, Lease).is_all
    elsewhere = msgspec.structs.replace(asked, after=Place(7, place.position, place.total))
    assert not other.session.question("lease", elsewhere, Lease).is_all
    monkeypatch.setattr("kiosk.hub.hub.PULL_ENTRIES", 1)
    assert not other.session.question("lease", asked, Lease).is_all
    with pytest.raises(Garbled):
        ask_leave(other.session, [Subject(customer)], place)


def test_only_the_holder_ends_a_lease(hub_store: HubStore) -> None:
    subject, one, other = "ab" * 16, f"{1:032x}", f"{2:032x}"
    until = lease(hub_store, BUSINESS, subject, one, MORNING, 100)
    end_lease(hub_store, BUSINESS, subject, other, until)
    end_lease(hub_store, BUSINESS, subject, one, until - 1)  # an earlier one's end, which comes late
    assert not lease(hub_store, BUSINESS, subject, other, MORNING, 100)
    end_lease(hub_store, BUSINESS, subject, one, until)
    assert lease(hub_store, BUSINESS, subject, other, MORNING, 100)


class StuckLine:
    """Nobody answers until the test lets go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.asked = threading.Semaphore(0)

    def __call__(self, path: str, token: str, body: bytes) -> Answer:
        self.asked.release()
        self.let_go.wait()
        raise NoAnswer("at last")


def timed(ask: Callable[[], Leave]) -> tuple[Leave, float]:
    from kiosk.clock import monotonic_seconds

    began = monotonic_seconds()
    return ask(), monotonic_seconds() - began


def test_a_hub_that_hangs_is_waited_for_once_and_not_for_long() -> None:
    line = StuckLine()
    session = Session(Identity(BUSINESS, f"{1:032x}", KEYS), line, lambda: MORNING)
    leases = Leases(session, lambda: Place(1, 1, 1), lambda: 5 * HOUR_MILLIS)
    ask = partial(leases.ask, [Subject("ab" * 16)])
    leave, seconds = timed(ask)
    assert (leave.say, leave.silent_hours) == (Say.UNKNOWN, 5)
    assert ANSWER_SECONDS * 0.9 < seconds < ANSWER_SECONDS + 0.3
    leave, seconds = timed(ask)
    assert leave.say is Say.UNKNOWN
    assert seconds < 0.2
    line.let_go.set()
    leases.stop()
    assert leases.ask([Subject("ab" * 16)]).say is Say.UNKNOWN


def test_the_hub_tells_who_has_read_everything(counters: tuple[Counter, Counter], card: str) -> None:
    one, other = counters
    other.round.run()
    one.round.run()
    assert [kiosk.behind for kiosk in one.session.question("kiosks", KiosksAsked(), Kiosks).kiosks] == [0, 0]
    one.shop.till.purchases.record_amount(new_id(), one.see(card), 500)
    one.round.run()
    told = one.session.question("kiosks", KiosksAsked(), Kiosks)
    assert {kiosk.kiosk.hex(): kiosk.behind for kiosk in told.kiosks} == {f"{1:032x}": 0, f"{2:032x}": 1}
    assert not any(kiosk.is_revoked for kiosk in told.kiosks)
