"""The demo's second half: a hub, a second counter, a cut line, and a last reward that both of them give."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from db import reading
from db.outgoing import count_waiting
from db.rows import CardStatus
from kiosk.cards.code import CardKind, make_code
from kiosk.clock import monotonic_seconds
from kiosk.commands.calm import say
from kiosk.demo_shop.cast import DemoCast
from kiosk.demo_shop.comparing import copy_of
from kiosk.demo_shop.hub_process import DemoHub
from kiosk.home import Home
from kiosk.programme.account import decode_account
from kiosk.reports.debts import Debt, list_debts
from kiosk.reports.papers import Papers
from kiosk.shop import Shop, lock, open_shop
from kiosk.sync.opening import bootstrap, open_round
from kiosk.sync.state import Lamp
from kiosk.syncing import Syncing
from kiosk.visit import Visit

if TYPE_CHECKING:
    from ui.demo_counters import DemoCounter

OTHER, HUB = "shop2", "hub"
OTHER_SETTINGS = """\
shop_name = "Kohvik Päike"
counter_name = "Counter 2"
cashier_name = "Mari"
cashier_language = "en"
theme = "{theme}"
"""
REWARD = "free-coffee"
CARD = "coffee"
ROUNDS_MOST = 4


class Counters(msgspec.Struct):
    """What came of it, as `summary.json` holds it."""

    entries: int = 0
    first_sync_seconds: float = 0.0
    second_counter_seconds: float = 0.0
    given_offline: int = 0
    equal: bool = False
    waiting: int = 0
    debts: list[list[dict[str, object]]] = []
    """As each of the two lists them."""
    pictures: list[str] = []

    @property
    def is_well(self) -> bool:
        """The last reward was given twice, both are equal, and each lists it once."""
        listed = [sum(debt["kind"] == "card" for debt in debts) for debts in self.debts]
        return self.equal and not self.waiting and self.given_offline == 2 and listed == [1, 1]


def play_two_counters(home: Home, out: Path, cast: DemoCast, theme: str) -> Counters:
    """The shop of `home` is closed, its home locked. Raises NoAnswer without a hub that starts, TooSlow."""
    other = _make_other(out, theme)
    counters = Counters()
    say("A hub, a second counter, and a line that is cut …")
    with lock(other):
        hub = DemoHub(out / HUB)
        try:
            _join(hub, home, other, counters)
            card = _give_twice(hub, home, other, out, cast, counters)
            hub.cable.mend()
            _compare(home, other, counters)
            _show_healed(home, out, card, counters)
        finally:
            hub.close()
    return counters


def _make_other(out: Path, theme: str) -> Home:
    other = Home(out / OTHER)
    other.make()
    other.settings.write_text(OTHER_SETTINGS.format(theme=theme), encoding="utf-8")
    return other


def _join(hub: DemoHub, home: Home, other: Home, counters: Counters) -> None:
    """The first founds the business and gives all it has; the second reads all of it."""
    began = monotonic_seconds()
    hub.join(home, "Counter 1", is_founder=True)
    shop = open_shop(home)
    try:
        _sync(shop)
    finally:
        shop.close()
    counters.first_sync_seconds = round(monotonic_seconds() - began, 1)
    began = monotonic_seconds()
    hub.join(other, "Counter 2")
    bootstrap(other, lambda _position, _last: None)
    counters.second_counter_seconds = round(monotonic_seconds() - began, 1)


def _give_twice(hub: DemoHub, home: Home, other: Home, out: Path, cast: DemoCast, counters: Counters) -> str:
    """The text of the card whose one reward both counters gave."""
    with _open(home, out, counters) as (shop, counter):
        card = _card_with_one_reward(shop, cast)
        counter.wait_for_lamp(Lamp.IN_STEP, Lamp.TO_SEND)
        counter.scan(card)
        counter.take("31-in-step-counter-1")
        hub.cable.cut()
        counters.given_offline += _is_given(counter.redeem())
        counter.wait_for_lamp(Lamp.OFFLINE)
        counter.take("32-cut-given-counter-1")
    with _open(other, out, counters) as (_shop, counter):
        counter.wait_for_lamp(Lamp.OFFLINE)
        counter.scan(card)
        counters.given_offline += _is_given(counter.redeem())
        counter.take("33-cut-given-again-counter-2")
    return card


def _compare(home: Home, other: Home, counters: Counters) -> None:
    shops = [open_shop(home), open_shop(other)]
    try:
        for _ in range(ROUNDS_MOST):
            if not sum(_sync(shop) for shop in shops):
                break
        copies = [copy_of(shop) for shop in shops]
        counters.entries, counters.equal = copies[0].entries, copies[0] == copies[1]
        counters.waiting = sum(count_waiting(shop.ledger.connection, shop.ledger.kiosk) for shop in shops)
        counters.debts = [[_said(debt) for debt in _debts(shop)] for shop in shops]
    finally:
        for shop in shops:
            shop.close()


def _show_healed(home: Home, out: Path, card: str, counters: Counters) -> None:
    from ui.manager.page_name import PageName

    with _open(home, out, counters) as (_shop, counter):
        counter.wait_for_lamp(Lamp.IN_STEP)
        counter.scan(card)
        counter.take("34-healed-counter-1")
        for page, name in ((PageName.DAY, "35-the-debt-is-listed"), (PageName.SYNC, "36-sync")):
            if counter.open_page(page):
                counter.take(name, of_manager=True)


@contextmanager
def _open(home: Home, out: Path, counters: Counters) -> Iterator[tuple[Shop, "DemoCounter"]]:
    """A shop with its screens, and both closed again."""
    from ui.demo_counters import DemoCounter

    shop = open_shop(home)
    try:
        settings = msgspec.structs.replace(shop.settings, camera="")
        papers = Papers(shop.engine, settings)
        counter = DemoCounter(shop.till, settings, papers, Syncing(shop.ledger), out)
        try:
            yield shop, counter
        finally:
            counter.close()
            counters.pictures += counter.pictures
    finally:
        shop.close()


def _sync(shop: Shop) -> int:
    """One round; how much it moved."""
    opened = open_round(shop.ledger)
    try:
        counts = opened.round.run()
    finally:
        opened.close()
    return counts.given + counts.read


def _card_with_one_reward(shop: Shop, cast: DemoCast) -> str:
    """Of a guest who plays no other part today."""
    connection = shop.ledger.connection
    busy = {member.customer for member in cast.parts.values()}
    for customer in reading.customers(connection):
        row = reading.find_account(connection, customer)
        if row is None or customer in busy or decode_account(row.state).card(CARD).ready != 1:
            continue
        for card in reading.cards_of(connection, customer):
            if card.status is CardStatus.LINKED:
                return make_code(CardKind.CUSTOMER, shop.keys, card.card).text
    raise LookupError("nobody in the demo shop has one reward ready")


def _is_given(answer: object) -> bool:
    return isinstance(answer, Visit) and answer.act is not None and answer.act.kind == "redemption"


def _debts(shop: Shop) -> tuple[Debt, ...]:
    return list_debts(shop.ledger.connection, shop.ledger.programme())


def _said(debt: Debt) -> dict[str, object]:
    return {"kind": debt.kind.value, "count": debt.count, "names": debt.names, "cents": debt.cents}
