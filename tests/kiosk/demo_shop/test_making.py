"""The demo shop in a real encrypted database: proved like any other, and whole after an interruption."""

from pathlib import Path

import pytest

from kiosk.cards.code import CardKind, make_code
from kiosk.demo_shop.cast import Part
from kiosk.demo_shop.history import make_demo_history
from kiosk.demo_shop.making import add_demo_history, make_demo_shop
from kiosk.home import Home
from kiosk.proof import prove
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop, open_shop
from kiosk.visit import BlankCard, Visit
from tests.fakes import SetClock
from tests.kiosk.demo_shop.makers import make_plan


class Interrupted(Exception):
    """The computer was switched off."""


def test_a_demo_shop_is_proved_and_its_cast_is_served(shop: Shop) -> None:
    plan = make_plan(now=shop.ledger.now_millis())
    said: list[float] = []
    cast = make_demo_shop(shop.journal, plan, said.append)
    assert prove(shop.engine, shop.home, plan.zone).is_proved
    assert said == sorted(said)
    assert said[-1] == 1.0
    for one in cast.parts.values():
        visit = shop.till.greet(make_code(CardKind.CUSTOMER, shop.keys, one.card_id).text)
        assert isinstance(visit, Visit)
        assert visit.person.call_name == one.given_name
    blank = shop.till.greet(make_code(CardKind.CUSTOMER, shop.keys, cast.blank_cards[0]).text)
    assert isinstance(blank, BlankCard)
    lost = make_code(CardKind.CUSTOMER, shop.keys, cast.parts[Part.REPLACED_CARD].lost_card_id)
    refusal = shop.till.greet(lost.text)
    assert isinstance(refusal, Refusal)
    assert refusal.kind is RefusalKind.CARD_REPLACED


def test_what_was_interrupted_is_made_whole_by_making_it_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.demo_shop.making.FACTS_AN_APPEND", 300)
    plan = make_plan(now=shop.ledger.now_millis())
    history = make_demo_history(plan)

    def stop(part: float) -> None:
        if part > 0.5:
            raise Interrupted

    with pytest.raises(Interrupted):
        add_demo_history(shop.journal, history, stop)
    make_demo_shop(shop.journal, plan)
    proof = prove(shop.engine, shop.home, plan.zone)
    assert proof.is_proved
    again = make_demo_shop(shop.journal, plan)
    assert prove(shop.engine, shop.home, plan.zone).entries == proof.entries
    assert again == history.cast


def test_two_shops_of_one_seed_have_the_same_balances(tmp_path: Path, clock: SetClock) -> None:
    todays = []
    for name in ("one", "other"):
        opened = open_shop(Home(tmp_path / name), clock)
        make_demo_shop(opened.journal, make_plan(now=clock(), programme=opened.ledger.programme()))
        todays.append((opened.till.today(), opened.till.search("marta")))
        opened.close()
    assert todays[0] == todays[1]
