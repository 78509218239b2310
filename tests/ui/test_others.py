"""While the hub is asked, the screen says so, the next customer is served, and the tap comes to its end."""

import threading
from collections.abc import Callable, Iterator, Sequence

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from db.reading import entries_of_kind
from kiosk.leave import Leave, Say, Subject
from kiosk.programme.document_offline import OfflineRule
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.sync.state import Lamp, SyncState
from kiosk.syncing import Syncing
from kiosk.visit import Visit
from kiosk.worker import Worker
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.sync.makers import with_hub
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened


class HubInHand(Syncing):
    """A hub that answers when and what the test says."""

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop.ledger)
        self.answer = threading.Event()
        self.leave = Leave(say=Say.OURS)
        self.was_told: list[Sequence[Subject]] = []
        self.tell: Callable[[SyncState], None] = lambda _state: None

    @property
    def has_hub(self) -> bool:
        return True

    def start(self, worker: Worker, changed: Callable[[SyncState], None] = lambda _state: None) -> None:
        self.tell = changed

    def ask(self, subjects: Sequence[Subject]) -> Leave:
        self.answer.wait()
        return self.leave

    def decided(self, subjects: Sequence[Subject]) -> None:
        self.was_told.append(subjects)


@pytest.fixture
def hub(shop: Shop) -> HubInHand:
    return HubInHand(with_hub(shop))


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock, hub: HubInHand) -> Iterator[CounterPage]:
    shop.publish("0" * 31 + "0", make_programme(offline=OfflineRule(ask_above_cents=0), stamp_gap_minutes=0))
    with opened(shop, clock, syncing=hub) as stage:
        yield CounterPage(stage, shop)
        hub.answer.set()


def redemptions(shop: Shop) -> int:
    return len(entries_of_kind(shop.ledger.connection, "redemption"))


def with_full_card(page: CounterPage) -> str:
    card = page.enrol(MARTA)
    visit = page.shop.till.greet(card)
    assert isinstance(visit, Visit)
    assert isinstance(page.shop.till.purchases.record_one_tap(f"{16:032x}", visit, 9), Visit)
    return card


def test_a_reward_is_given_when_the_hub_has_answered(page: CounterPage, hub: HubInHand) -> None:
    page.scan(with_full_card(page))
    hub.answer.set()
    given = page.press("Redeem: Free coffee")
    assert isinstance(given, Visit)
    assert page.cashier_sees("Redeemed: Free coffee")
    page.settle()
    assert len(hub.was_told) == redemptions(page.shop) == 1


def test_what_another_counter_is_giving_can_be_asked_for_again(page: CounterPage, hub: HubInHand) -> None:
    page.scan(with_full_card(page))
    hub.answer.set()
    hub.leave = Leave(say=Say.THEIRS)
    refused = page.press("Redeem: Free coffee")
    assert isinstance(refused, Refusal)
    assert refused.kind is RefusalKind.DECIDED_ELSEWHERE
    assert not redemptions(page.shop)
    hub.leave = Leave(say=Say.OURS)
    assert isinstance(page.press("Try again"), Visit)
    page.settle()
    assert redemptions(page.shop) == 1


def test_while_the_hub_is_asked_the_next_customer_is_served(
    qtbot: QtBot, page: CounterPage, hub: HubInHand
) -> None:
    marta, janis = with_full_card(page), page.enrol(JANIS)
    page.scan(marta)
    page.touch("Redeem: Free coffee")
    qtbot.waitUntil(lambda: page.cashier_sees("Asking the other counters"))
    served = page.scan(janis)
    assert isinstance(served, Visit)
    assert served.person.call_name == "Jānis"
    assert not page.cashier_sees("Asking the other counters")
    assert isinstance(page.press("Add stamp"), Visit)
    hub.answer.set()
    qtbot.waitUntil(lambda: bool(hub.was_told))
    page.settle()
    assert redemptions(page.shop) == 1
    assert page.cashier_sees("Jānis")  # Marta's answer is written, and drawn for nobody


def test_the_lamp_never_shows_in_step_and_offline_alike(
    qtbot: QtBot, page: CounterPage, hub: HubInHand
) -> None:
    said = {}
    for lamp in Lamp:
        hub.tell(SyncState(lamp, 3))
        expected = {
            Lamp.SAVED_HERE: "Saved on this PC",
            Lamp.IN_STEP: "In step",
            Lamp.TO_SEND: "3 to send",
            Lamp.OFFLINE: "Offline, 3 to send",
            Lamp.UNKNOWN_HERE: "Hub does not know this kiosk",
            Lamp.UPDATE_NEEDED: "Update needed",
        }[lamp]
        qtbot.waitUntil(lambda expected=expected: page.cashier_sees(expected))  # type: ignore[misc]
        said[lamp] = expected
    assert len(set(said.values())) == len(Lamp)
    hub.tell(msgspec.structs.replace(SyncState(Lamp.OFFLINE), waiting=0))
    qtbot.waitUntil(lambda: page.cashier_sees("Offline, saved here"))
