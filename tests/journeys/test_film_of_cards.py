"""A film of cards held up to a camera: greeted, stamped, redeemed and undone on both screens, and saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.gains import StampCardKind
from kiosk.programme.document import Programme
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import BlankCard, Undone, Visit
from tests.fakes import SetClock
from tests.journeys.counter import journey, member
from tests.journeys.film import scene_of
from tests.makers import make_programme
from tests.ui.counter_page import JANIS, MARTA
from tests.ui.keystrokes import CARD, K, M
from ui.cashier.just_served import JustServed
from ui.widgets.act_card import ActCard

Key = Qt.Key
OF_MARTA = ("Marta", "Õunapuu")


def test_a_card_held_up_is_greeted_stamped_and_taken_back(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path
) -> None:
    card = member(shop, MARTA)
    with journey(qtbot, shop, clock, (tmp_path, [scene_of(card, turn=12.0, tilt=8.0)])) as page:
        greeted = page.hold_up()
        assert isinstance(greeted, Visit)
        assert page.keys == 0
        assert page.cashier_sees("Marta Õ.")
        assert page.customer_sees("Tere tulemast, Marta!")
        stamped = page.hit(Key.Key_F1)
        assert isinstance(stamped, Visit)
        assert (page.keys, shop.till.today().stamps) == (1, 1)
        assert page.customer_sees("Aitäh, Marta!")
        undone = page.hit(Key.Key_F9)
        assert isinstance(undone, Undone)
        assert (page.keys, shop.till.today().stamps) == (2, 0)
        assert page.customer_sees("Tere tulemast, Marta!")


@pytest.mark.parametrize(
    ("programme", "stamps"),
    [(make_programme(StampCardKind.NTH_FREE), 9), (make_programme(StampCardKind.FREE_AFTER), 10)],
    ids=["9+1", "10+1"],
)
def test_the_stamp_that_fills_the_card_gives_the_reward(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path, programme: Programme, stamps: int
) -> None:
    card = member(shop, MARTA, stamps - 1)
    clock.pass_days()
    with journey(qtbot, shop, clock, (tmp_path, [scene_of(card)])) as page:
        greeted = page.hold_up()
        assert isinstance(greeted, Visit)
        assert greeted.stamp_cards[0].missing == 1
        page.tap(Key.Key_F2)
        page.settle()
        assert shop.till.today().rewards == 0
        filled = page.hit(Key.Key_F1)
        assert isinstance(filled, Visit)
        assert (filled.stamp_cards[0].needed, filled.stamp_cards[0].ready) == (stamps, 1)
        assert page.cashier_sees("Redeem: Free coffee")
        assert page.customer_sees("Kaart on täis.")
        redeemed = page.hit(Key.Key_F2)
        assert isinstance(redeemed, Visit)
        assert (redeemed.stamp_cards[0].stamps, redeemed.stamp_cards[0].ready) == (0, 0)
        assert shop.till.today().rewards == 1
        assert page.cashier_sees("1 coffee, 100 % off, reason: loyalty")
        assert page.customer_sees("Head nautimist, Marta!")
        undone = page.hit(Key.Key_F9)
        assert isinstance(undone, Undone)
        assert undone.visit is not None
        assert undone.visit.stamp_cards[0].ready == 1
        assert shop.till.today().rewards == 0


def test_whoever_joins_with_a_blank_card_is_served_within_twenty_seconds(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path
) -> None:
    (blank,) = shop.print_cards(1)
    film = [scene_of(blank, turn=-9.0, gap_seconds=3.0), scene_of(blank)]
    with journey(qtbot, shop, clock, (tmp_path, film)) as page:
        assert isinstance(page.hold_up(), BlankCard)
        assert page.customer_sees("Täiesti uus kaart!")
        page.tap(Key.Key_F6)
        page.write("Rūta")
        page.tap(Key.Key_Tab)
        page.write("Kazlauskaitė")
        page.tap(Key.Key_Tab)
        page.write("+37060012345")
        qtbot.waitUntil(lambda: page.typed_into("Phone") == "+37060012345")
        joined = page.hit(Key.Key_Return)
        assert isinstance(joined, Visit)
        assert joined.stamp_cards[0].stamps == 1
        assert page.cashier_sees("Rūta")
        assert page.customer_sees("Rūta")
        parts = 5  # the form, three fields, "save"
        assert CARD + page.keys * K + parts * M < 20
        page.tap(Key.Key_Escape)
        again = page.hold_up()
        assert isinstance(again, Visit)
        assert again.person.call_name == "Rūta"


def test_a_lost_card_is_replaced_in_three_taps_and_the_old_one_names_nobody(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path
) -> None:
    lost, (new,) = member(shop, MARTA, 4), shop.print_cards(1)
    film = [scene_of(new), scene_of(lost), scene_of(new, turn=15.0)]
    with journey(qtbot, shop, clock, (tmp_path, film)) as page:
        page.tap(Key.Key_F7)
        typed = page.keys
        page.write("marta")
        qtbot.waitUntil(lambda: page.cashier_sees("Who is it?"))
        looking_for_her = page.keys - typed
        page.tap(Key.Key_Return)
        given = page.hold_up()
        assert isinstance(given, Visit)
        assert page.keys - looking_for_her <= 3
        assert given.stamp_cards[0].stamps == 4
        page.tap(Key.Key_Escape)
        refused = page.hold_up()
        assert isinstance(refused, Refusal)
        assert refused.kind is RefusalKind.CARD_REPLACED
        assert page.cashier_sees("A new card was given for this one")
        assert page.customer_holds(*OF_MARTA) == set()
        assert page.cashier_holds(*OF_MARTA, besides=(ActCard, JustServed)) == set()
        assert isinstance(page.hold_up(), Visit)


def test_a_double_tap_is_one_entry(qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path) -> None:
    card = member(shop, MARTA)
    with journey(qtbot, shop, clock, (tmp_path, [scene_of(card)])) as page:
        page.hold_up()
        for _ in range(5):
            page.tap(Key.Key_F1)
        page.settle()
        assert shop.till.today().stamps == 1
        for _ in range(5):
            page.tap(Key.Key_F9)
        page.settle()
        assert shop.till.today().stamps == 0
        assert page.customer_sees("Tere tulemast, Marta!")


def test_the_next_customer_never_sees_the_one_before(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path
) -> None:
    marta, janis = member(shop, MARTA, 3), member(shop, JANIS)
    clock.pass_days()
    with journey(qtbot, shop, clock, (tmp_path, [scene_of(marta), scene_of(janis)])) as page:
        page.hold_up()
        assert page.cashier_holds("Marta") == page.customer_holds("Marta") == {"Marta"}
        assert isinstance(page.hold_up(), Visit)
        assert page.customer_sees("Jāni!")
        assert page.customer_holds(*OF_MARTA) == set()
        assert page.cashier_holds(*OF_MARTA) == set()


def test_after_a_stamp_only_undo_and_just_served_still_name_the_one_before(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path
) -> None:
    marta, janis = member(shop, MARTA, 3), member(shop, JANIS)
    clock.pass_days()
    with journey(qtbot, shop, clock, (tmp_path, [scene_of(marta), scene_of(janis)])) as page:
        page.hold_up()
        page.hit(Key.Key_F1)
        page.hold_up()
        assert page.customer_holds(*OF_MARTA) == set()
        assert page.cashier_holds(*OF_MARTA, besides=(ActCard, JustServed)) == set()
        assert page.cashier_sees("Undo")
        assert page.cashier_holds("Õunapuu") == set()


def test_when_a_customer_has_gone_both_windows_look_as_before(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    card = member(shop, MARTA)
    with journey(qtbot, shop, clock) as page:
        before = page.pictures()
        page.scan(card.text)
        assert page.pictures() != before
        page.tap(Key.Key_Escape)
        assert page.pictures() == before
