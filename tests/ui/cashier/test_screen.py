"""A day at the cashier's screen: every ask is one tap or one key, and nothing is asked twice."""

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.camera.state import CameraState
from kiosk.gains import StampCardKind
from kiosk.refusal import Refusal, RefusalKind
from kiosk.sync.state import Lamp, SyncState
from kiosk.visit import BlankCard, NewCustomer, Person, Undone
from tests.pages import CashierPage
from tests.ui.cashier.visits import (
    CARD_NUMBER,
    CARD_TEXT,
    FOUND,
    KEY_IN,
    MENU,
    TODAY,
    make_act,
    make_card,
    make_reward,
    make_stamped,
    make_visit,
)
from ui.words import Words

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> CashierPage:
    page = CashierPage(qtbot)
    page.show_menu(MENU)
    page.cashier.show_today(TODAY)
    return page


def test_the_idle_screen_says_what_to_do_and_how_the_day_goes(page: CashierPage) -> None:
    assert page.says("Scan a card")
    assert page.says("143")
    assert page.says("Jānis B.")


def test_one_key_asks_for_one_stamp(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F1)
    assert page.asked == [("stamp_asked", 1)]


def test_the_big_button_says_what_it_will_do(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    assert page.says("7 → 8 of 10")
    assert page.says("1 × Flat white")
    assert page.says("the usual")


def test_two_quick_clicks_are_one_stamp(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F1)
    page.hit(Key.Key_F1)
    page.hit(Key.Key_F2)
    assert page.asked == [("stamp_asked", 1)]


def test_after_a_stamp_the_button_rests_and_a_second_one_needs_the_quantity(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.cashier.show_visit(make_stamped())
    assert page.says("Stamped")
    page.hit(Key.Key_F1)
    assert page.asked == []
    page.press("One more")
    assert page.says("8 → 9 of 10")
    page.hit(Key.Key_F1)
    assert page.asked == [("stamp_asked", 1)]


def test_a_quantity_repeats_the_usual_by_tap_or_key(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.press("One more")
    page.hit(Key.Key_Plus)
    page.press("One fewer")
    page.hit(Key.Key_F1)
    assert page.asked == [("stamp_asked", 2)]


def test_a_stamp_that_fills_the_card_says_so_before_it_is_given(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit(stamp_cards=(make_card(8),)))
    assert page.says("8 → 9 of 10 · Ready: Free coffee")


def test_the_two_kinds_of_card_say_different_things(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit(stamp_cards=(make_card(7),)))
    assert page.says("9\N{NO-BREAK SPACE}+\N{NO-BREAK SPACE}1")
    page.cashier.show_visit(make_visit(stamp_cards=(make_card(7, kind=StampCardKind.FREE_AFTER),)))
    assert page.says("10\N{NO-BREAK SPACE}+\N{NO-BREAK SPACE}1")


def test_a_reward_is_redeemed_by_one_key_and_the_till_words_are_told(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F2)
    assert page.asked == [("redeem_asked", "free-cake")]
    redeemed = make_act("redemption", stamps=0, reward_names={"en": "Free cake"}, key_in=KEY_IN)
    page.cashier.show_visit(make_visit(rewards=(make_reward(0),), act=redeemed))
    assert page.says("1 cake, 100 % off, reason: loyalty")
    assert page.can_press("Undo Marta: Free cake")


def test_without_a_reward_there_is_nothing_to_redeem(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit(rewards=(make_reward(0),)))
    page.hit(Key.Key_F2)
    assert page.asked == []
    assert page.says("No reward yet")


def test_a_shop_without_points_and_rewards_sees_no_pixel_of_them(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit(has_points=False, points=0, rewards=()))
    assert not page.says("points")
    assert not page.says("Redeem")


def test_an_amount_is_keyed_and_recorded_without_a_mouse(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.write("7605")
    page.hit(Key.Key_Backspace)
    page.hit(Key.Key_Return)
    page.hit(Key.Key_Return)
    assert page.asked == [("amount_asked", 760)]


@pytest.mark.parametrize("typed", ["3,5", "3.5", "3,50"])
def test_an_amount_is_typed_as_people_write_it(page: CashierPage, typed: str) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.write(typed)
    assert page.says("€3.50")
    page.hit(Key.Key_Return)
    assert page.asked == [("amount_asked", 350)]


def test_on_a_page_over_the_customers_escape_is_back_whatever_the_clock_says(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.cashier.show_seconds_left(12)
    assert page.can_press("Back")
    page.hit(Key.Key_Escape)
    assert page.can_press("Done")
    assert page.asked == []


def test_goods_are_tapped_with_the_usual_first(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.press("Flat white")
    page.press("1 × Flat white")
    page.press("Tea")
    page.hit(Key.Key_F1)
    assert page.asked == [("items_asked", (("flat-white", 2), ("tea", 1)))]


def test_a_long_menu_goes_on_and_what_was_tapped_stays(page: CashierPage) -> None:
    menu = tuple(
        msgspec.structs.replace(MENU[0], item=f"tea-{n}", names={"en": f"Tea {n}"}) for n in range(30)
    )
    page.show_menu(menu)
    page.cashier.show_visit(make_visit(one_tap_is_usual=False))
    page.hit(Key.Key_F3)
    page.press("Tea 0")
    page.press("More")
    page.press("More")
    page.press("Tea 29")
    page.press("More")
    assert page.says("1 × Tea 0")
    page.hit(Key.Key_F1)
    assert page.asked == [("items_asked", (("tea-0", 1), ("tea-29", 1)))]


def test_the_bill_says_whose_it_is(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.write("760")
    assert page.says("€7.60 · Marta Õ.")


def test_an_empty_bill_cannot_be_recorded(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.hit(Key.Key_F1)
    page.hit(Key.Key_Return)
    assert page.asked == []


def test_an_amount_stays_within_what_a_purchase_may_be(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.write("9" * 30)
    page.hit(Key.Key_Return)
    assert page.asked == [("amount_asked", 9_999_999)]


def test_escape_goes_back_to_the_customer_and_then_to_nobody(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.hit(Key.Key_Escape)
    assert page.says("Marta Õ.")
    assert page.asked == []
    page.hit(Key.Key_Escape)
    assert page.asked == [("done_asked",)]
    assert page.says("Scan a card")


def test_the_next_customer_never_sees_the_previous(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F3)
    page.write("42")
    page.cashier.show_idle()
    for trace in ("Marta", "Nut allergy", "Oat milk", "× Flat white", "1,240", "0.42"):
        assert not page.remembers(trace), trace


def test_undo_names_person_and_act_and_survives_the_next_scan(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    assert page.says("Marta now has 8 of 10")
    page.cashier.show_looking()
    page.cashier.show_visit(make_visit(visit="v2", person=Person(customer="c2", short_name="Jānis B.")))
    assert page.can_press("Undo Marta +1")
    page.hit(Key.Key_F9)
    page.hit(Key.Key_F9)
    assert page.asked == [("undo_asked", "0a" * 16)]


def test_what_was_undone_is_said_and_cannot_be_undone_again(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.cashier.show_undone(Undone(act=make_act(), visit=make_visit()))
    assert page.says("Undone")
    assert page.says("7 of 10")
    page.hit(Key.Key_F9)
    assert page.asked == []


def test_an_undone_enrolment_leaves_nobody(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    page.cashier.show_undone(Undone(act=make_act("enrolment"), visit=None))
    assert page.says("Scan a card")


def test_too_soon_offers_to_go_on_only_when_allowed(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F1)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.TOO_SOON, minutes=4, limit=30, can_override=True))
    assert page.says("Marta Õ.")
    page.press("Add anyway")
    assert page.asked[-1] == ("override_asked",)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.TOO_SOON, minutes=4, limit=30))
    assert not page.can_press("Add anyway")
    page.hit(Key.Key_Escape)
    assert page.can_press("Redeem: Free cake")


def test_the_button_says_whether_points_are_spent_and_how_many(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    assert page.says("For 1,000 points")
    by_voucher = msgspec.structs.replace(make_reward(), spends=0)
    page.cashier.show_visit(make_visit(rewards=(by_voucher,)))
    assert page.says("1 reward ready")
    assert not page.says("For 1,000 points")


def test_a_full_disk_is_said_and_can_be_tried_again(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F1)
    page.cashier.show_saved(is_saved=False)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.DISK_FULL))
    assert page.says("All earlier stamps are safe")
    page.press("Try again")
    assert page.asked == [("stamp_asked", 1), ("again_asked",)]


def test_a_foreign_code_does_not_drive_the_customer_away(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.NOT_OURS))
    assert page.says("Marta Õ.")


def test_a_foreign_code_is_never_offered_enrolment(page: CashierPage) -> None:
    page.cashier.show_refusal(Refusal(kind=RefusalKind.NOT_OURS))
    assert page.says("This code is not from our cards")
    assert not page.says("New customer with this card")


def test_a_replaced_card_names_nobody(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.cashier.show_refusal(Refusal(kind=RefusalKind.CARD_REPLACED, on="2026-11-03"))
    assert page.says("3 November")
    assert not page.remembers("Marta")
    page.hit(Key.Key_Escape)
    assert page.says("Scan a card")


@pytest.mark.parametrize("kind", RefusalKind)
def test_every_refusal_is_a_calm_sentence_with_a_way_on(page: CashierPage, kind: RefusalKind) -> None:
    page.cashier.show_visit(make_visit())
    page.cashier.show_refusal(Refusal(kind=kind, minutes=1, limit=30, count=3, on="no date"))
    said = " ".join(page.texts())
    assert not any(word in said for word in (kind.value, "rror", "nvalid", "%n", "{"))
    page.hit(Key.Key_Escape)
    assert page.pressable()


def test_trouble_leaves_the_customer_on_the_screen(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.hit(Key.Key_F1)
    page.cashier.show_trouble()
    assert page.says("What was saved before is safe")
    page.hit(Key.Key_Escape)
    page.hit(Key.Key_F1)
    assert page.asked == [("stamp_asked", 1), ("stamp_asked", 1)]


def test_a_blank_card_enrols_in_a_few_keys(page: CashierPage) -> None:
    page.cashier.show_blank_card(BlankCard(card="c", number=CARD_NUMBER), CARD_TEXT)
    page.hit(Key.Key_Return)
    assert page.cashier.wants_card()
    page.write("Rasa")
    page.press("Lietuvių")
    page.hit(Key.Key_F1)
    page.hit(Key.Key_F1)
    assert page.asked == [
        ("opened",),
        ("enrol_asked", NewCustomer(card_text=CARD_TEXT, given_name="Rasa", language="lt")),
    ]


@pytest.mark.parametrize(("language", "given", "family"), [("hu", "Anna", "Nagy"), ("et", "Nagy", "Anna")])
def test_names_are_asked_in_the_languages_order(qtbot: QtBot, language: str, given: str, family: str) -> None:
    page = CashierPage(qtbot, words=Words(language))
    page.hit(Key.Key_F6)
    page.write("Nagy")
    page.hit(Key.Key_Tab)
    page.write("Anna")
    page.hit(Key.Key_Tab)
    page.write("5551234")
    page.hit(Key.Key_F1)
    new = NewCustomer(given_name=given, family_name=family, phone="5551234", language="et")
    assert page.asked == [("opened",), ("enrol_asked", new)]


def test_a_nameless_customer_is_enrolled_with_a_card_scanned_meanwhile(page: CashierPage) -> None:
    page.hit(Key.Key_F6)
    page.cashier.take_card(CARD_TEXT)
    assert page.says("Card scanned")
    page.hit(Key.Key_F1)
    assert page.asked == [("opened",), ("enrol_asked", NewCustomer(card_text=CARD_TEXT, language="et"))]


def test_what_was_typed_survives_a_refusal(page: CashierPage) -> None:
    page.hit(Key.Key_F6)
    page.write("Rasa")
    page.type_into("Phone", "12")
    page.hit(Key.Key_F1)
    page.cashier.show_refusal(Refusal(kind=RefusalKind.BAD_CONTACT))
    assert page.says("What you typed is still there")
    page.hit(Key.Key_Escape)
    page.hit(Key.Key_F1)
    assert page.asked[-1] == ("enrol_asked", NewCustomer(given_name="Rasa", phone="12", language="et"))


def test_a_lost_card_is_replaced_in_three_steps(page: CashierPage) -> None:
    page.hit(Key.Key_F7)
    page.write("mart")
    page.hit(Key.Key_Return)
    assert ("search_asked", "mart") in page.asked
    page.cashier.show_found(FOUND)
    page.press("Marta Õ.")
    assert page.says("Scan the new card")
    assert page.cashier.wants_card()
    page.cashier.take_card(CARD_TEXT)
    assert page.asked[-1] == ("replacement_asked", "c1", CARD_TEXT)


def test_typing_anywhere_searches_and_a_pick_opens(page: CashierPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.cashier.search_asked, timeout=2000):
        page.write("mar")
    page.cashier.show_found(FOUND)
    page.press("Mart K.")
    assert page.asked[-1] == ("customer_asked", "c2")


def test_enter_opens_the_only_one_found(page: CashierPage) -> None:
    page.write("marta")
    page.cashier.show_found(FOUND[:1])
    page.hit(Key.Key_Return)
    assert page.asked[-1] == ("customer_asked", "c1")


def test_nobody_found_says_what_to_try(page: CashierPage) -> None:
    page.cashier.show_found(())
    assert page.says("Check the spelling")


def test_a_card_number_is_typed_where_there_is_no_camera(page: CashierPage) -> None:
    page.cashier.show_camera(CameraState.LOST)
    assert page.says("Type the number")
    assert page.says("Camera unplugged")
    page.press("Type a card number")
    page.write("000000000000001BK")  # the check signs of card 1 are not these
    page.hit(Key.Key_Return)
    assert page.asked[-1] == ("search_asked", "000000000000001BK")


def test_a_right_number_opens_its_card(page: CashierPage) -> None:
    from kiosk.cards.number import number_of

    page.write(number_of("00" * 9))
    page.hit(Key.Key_Return)
    assert page.asked[-1] == ("number_typed", number_of("00" * 9))


def test_before_a_queue_history_served_and_allergies_are_hidden_until_tapped(qtbot: QtBot) -> None:
    page = CashierPage(qtbot, faces_queue=True)
    page.cashier.show_today(TODAY)
    assert not page.says("Liis T.")
    page.cashier.show_visit(make_visit())
    for secret in ("Nut allergy", "2 × Flat white", "Jānis B."):
        assert not page.says(secret), secret
    page.press("Show what to look out for")
    assert page.says("Nut allergy")
    while page.can_press("Show"):
        page.press("Show")
    assert page.says("2 × Flat white")
    assert page.says("Jānis B.")
    page.cashier.show_visit(make_visit(visit="v2"))
    for secret in ("Nut allergy", "2 × Flat white", "Jānis B."):
        assert not page.says(secret), secret


def test_before_a_queue_birthdays_are_named_only_when_tapped_for(qtbot: QtBot) -> None:
    page = CashierPage(qtbot, faces_queue=True)
    page.cashier.show_today(msgspec.structs.replace(TODAY, just_served=(), birthdays=("Liis T.",)))
    assert page.says("Birthdays today")
    assert not page.says("Liis T.")
    page.press("Show")
    assert page.says("Liis T.")
    page.cashier.show_looking()
    page.cashier.show_idle()
    assert not page.says("Liis T.")


def test_why_tells_each_fact_with_its_source(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    assert not page.says("Flat white 9 times of 12")
    page.press("Why?")
    assert page.says("Flat white 9 times of 12 · visits · Tue 17 Nov")


def test_another_language_says_everything_again(page: CashierPage) -> None:
    page.cashier.show_visit(make_visit())
    page.cashier.set_words(Words("et"))
    assert page.says("Marta Õ.")
    assert page.says("Nut allergy")


def test_a_busy_hour_leaves_no_widget_behind(page: CashierPage) -> None:
    def serve(number: int) -> None:
        page.cashier.show_looking()
        page.cashier.show_visit(make_visit(visit=f"v{number}"))
        page.cashier.show_refusal(Refusal(kind=RefusalKind.TOO_SOON, can_override=True))
        page.cashier.show_found(FOUND)
        page.cashier.show_today(TODAY)
        page.cashier.show_idle()

    serve(0)
    parts = page.parts()
    for number in range(1, 30):
        serve(number)
    assert page.parts() == parts


def test_everything_is_reached_without_a_mouse(page: CashierPage) -> None:
    page.cashier.show_visit(make_stamped())
    missing = page.pressable() - page.reached_by_tab()
    assert missing == set()


def test_a_tap_on_the_lamp_tells_when_the_hub_was_heard_and_what_waits(page: CashierPage) -> None:
    at = round(datetime(2026, 11, 22, 14, 5, tzinfo=ZoneInfo("Europe/Tallinn")).timestamp() * 1000)
    page.cashier.show_sync(SyncState(Lamp.TO_SEND, 12, at))
    assert page.says("12 to send")
    page.tap_sync_lamp()
    assert page.says("Last in step: 14:05 · 12 to send")
    page.tap_sync_lamp()
    assert not page.says("Last in step")
    page.cashier.show_sync(SyncState(Lamp.OFFLINE, 1, at - 86_400_000))
    page.tap_sync_lamp()
    assert page.says("21 Nov")
    page.cashier.show_sync(SyncState(Lamp.OFFLINE, 1))
    assert page.says("Not yet in step")
    page.cashier.show_sync(SyncState(Lamp.UPDATE_NEEDED, 1, at))
    assert page.says("Serve on")
    page.cashier.show_saved(is_saved=False)
    assert page.says("Saving does not work")  # whatever else there is to tell
