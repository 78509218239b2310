"""The counter's journeys through both screens, on a real till with a real encrypted database."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.problems import ProblemKind, StorageProblem
from kiosk.ids import new_id
from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from kiosk.visit import BlankCard, Side, Undone, Visit
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from ui.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Stage]:
    with opened(shop, clock) as stage:
        yield stage


@pytest.fixture
def page(qtbot: QtBot, stage: Stage, shop: Shop) -> CounterPage:
    page = CounterPage(stage, shop)
    page.settle()
    return page


def test_a_scan_greets_on_both_screens_and_writes_nothing(page: CounterPage) -> None:
    card = page.enrol(MARTA)
    entries = page.shop.till.today().stamps
    assert isinstance(page.scan(card), Visit)
    assert page.cashier_sees("Marta Õ.")
    assert page.customer_sees("Tere tulemast, Marta!")
    assert page.shop.till.today().stamps == entries


def test_one_tap_stamps_and_one_tap_takes_it_back(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    stamped = page.press("Add ")
    assert isinstance(stamped, Visit)
    assert stamped.stamp_cards[0].stamps == 1
    assert page.customer_sees("Aitäh, Marta!")
    undone = page.press("Undo ")
    assert isinstance(undone, Undone)
    assert undone.visit is not None
    assert undone.visit.stamp_cards[0].stamps == 0
    assert page.customer_sees("Tere tulemast, Marta!")


def test_a_double_click_is_one_stamp(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    assert page.stage.cashier is not None
    for _ in range(3):
        page.stage.cashier.stamp_asked.emit(1)
    page.settle()
    page.stage.cashier.stamp_asked.emit(1)
    page.settle()
    assert page.shop.till.today().stamps == 1


def test_undo_names_the_customer_before_and_leaves_the_next_one_on_the_screen(page: CounterPage) -> None:
    janis, marta = page.enrol(JANIS), page.enrol(MARTA)
    page.scan(janis)
    page.press("Add ")
    page.scan(marta)
    assert page.cashier_sees("Undo")
    page.touch("Undo ")
    page.settle()
    assert page.shop.till.today().stamps == 0
    assert page.cashier_sees("Marta Õ.")
    assert page.customer_sees("Tere tulemast, Marta!")
    assert not page.customer_sees("Jānis")


def test_a_late_answer_for_the_last_customer_is_written_but_not_drawn(page: CounterPage) -> None:
    janis, marta = page.enrol(JANIS), page.enrol(MARTA)
    page.scan(janis)
    gate = threading.Event()
    page.stage.worker.submit(lambda: gate.wait(10), lambda _: None, lambda _: None)
    page.touch("Add ")
    page.stage.counter.scan(marta)
    gate.set()
    page.settle()
    assert page.shop.till.today().stamps == 1
    assert page.cashier_sees("Marta Õ.")
    assert page.customer_sees("Tere tulemast, Marta!")
    assert page.cashier_sees("Undo")
    assert not page.customer_sees("Jānis")


def test_the_screens_are_empty_from_the_scan_until_the_answer(page: CounterPage) -> None:
    janis, marta = page.enrol(JANIS), page.enrol(MARTA)
    page.scan(janis)
    gate = threading.Event()
    page.stage.worker.submit(lambda: gate.wait(10), lambda _: None, lambda _: None)
    page.stage.counter.scan(marta)
    assert not page.customer_sees("Jānis")
    assert page.stage.counter.visit is None
    gate.set()
    page.settle()


def test_of_two_scans_only_the_last_is_drawn(page: CounterPage) -> None:
    janis, marta = page.enrol(JANIS), page.enrol(MARTA)
    drawn: list[object] = []
    page.stage.counter.drawn.connect(drawn.append)
    page.stage.counter.scan(janis)
    page.stage.counter.scan(marta)
    page.settle()
    assert len(drawn) == 1
    assert page.customer_sees("Marta")


def test_a_scan_on_the_customers_side_shows_and_never_stamps(page: CounterPage) -> None:
    card = page.enrol(MARTA)
    for _ in range(3):
        page.scan(card, Side.CUSTOMER)
    assert page.customer_sees("Tere tulemast, Marta!")
    assert page.shop.till.today().stamps == 0


def test_done_empties_both_sides(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    page.touch("Done")
    page.settle()
    assert page.stage.counter.visit is None
    assert not page.cashier_sees("First visit")
    assert page.customer_sees("Palun näidake kaarti teenindajale")


def test_hidden_stays_hidden_until_the_next_scan(page: CounterPage) -> None:
    card = page.enrol(MARTA)
    page.scan(card)
    page.touch_customer("Peida minu andmed")
    assert not page.customer_sees("Marta")
    assert page.cashier_sees("Marta Õ.")
    page.press("Add ")
    assert not page.customer_sees("Marta")
    page.scan(card)
    assert page.customer_sees("Marta")


def test_a_blank_card_offers_to_enrol_and_names_nobody(page: CounterPage) -> None:
    blank = page.shop.print_cards(1)[0].text
    assert isinstance(page.scan(blank), BlankCard)
    assert page.cashier_sees("New customer with this card")
    assert page.customer_sees("Täiesti uus kaart!")


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com", "WIFI:S:x;;", "A" * 4096, "\x00\x1b[2J", "\u202egnp.exe", "🙂" * 40, "",
        "K1" + "0" * 32,
    ],
)  # fmt: skip
def test_a_strangers_code_is_not_ours_and_nothing_else(page: CounterPage, text: str) -> None:
    answer = page.scan(text)
    assert isinstance(answer, Refusal)
    assert answer.kind is RefusalKind.NOT_OURS
    assert page.customer_sees("See ei ole meie kaart")


def test_a_strangers_code_in_view_does_not_sweep_a_customer_away(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    page.stage.counter.scan_foreign("https://example.com")
    page.settle()
    assert page.cashier_sees("Marta Õ.")
    assert page.customer_sees("Marta")


def test_a_replaced_card_names_nobody(page: CounterPage) -> None:
    old = page.enrol(MARTA)
    visit = page.scan(old)
    assert isinstance(visit, Visit)
    new = page.shop.print_cards(1)[0].text
    page.shop.till.members.replace_card(new_id(), visit.person.customer, new)
    answer = page.scan(old)
    assert isinstance(answer, Refusal)
    assert answer.kind is RefusalKind.CARD_REPLACED
    assert not page.customer_sees("Marta")
    assert isinstance(page.scan(new), Visit)


def test_a_full_disk_is_said_and_the_next_tap_writes(
    page: CounterPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.scan(page.enrol(MARTA))

    def refuse(*_: object) -> None:
        raise StorageProblem(ProblemKind.DISK_FULL)

    with monkeypatch.context() as full:
        full.setattr(page.shop.ledger, "write", refuse)
        answer = page.press("Add ")
    assert isinstance(answer, Refusal)
    assert answer.kind is RefusalKind.DISK_FULL
    assert page.shop.till.today().stamps == 0
    assert page.customer_sees("Marta")
    page.scan(page.enrol(JANIS))
    assert isinstance(page.press("Add "), Visit)


def test_a_mistake_of_ours_asks_for_the_team_and_the_tap_keeps_its_operation(
    page: CounterPage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    page.scan(page.enrol(MARTA))
    with monkeypatch.context() as broken:
        broken.setattr(page.shop.ledger, "write", lambda _: 1 // 0)
        page.touch("Add ")
        page.settle()
    assert "ZeroDivisionError" in caplog.text
    assert page.cashier_sees("Please ask the team")
    assert page.shop.till.today().stamps == 0


def test_no_card_costs_the_form_what_was_typed(page: CounterPage) -> None:
    lost = page.enrol(MARTA)
    marta = page.scan(lost)
    assert isinstance(marta, Visit)
    page.shop.till.members.replace_card(new_id(), marta.person.customer, page.shop.print_cards(1)[0].text)
    page.touch("Done")
    page.touch("New customer")
    page.type_into("First name", "Rūta")
    for text in ("https://example.com", "K1" + "0" * 32):
        page.stage.counter.scan(text)
        page.stage.counter.scan_foreign(text)
    page.stage.counter.scan(lost)
    refused = page.press("Save")
    assert isinstance(refused, Refusal)
    assert refused.kind is RefusalKind.CARD_REPLACED
    assert page.typed_into("First name") == "Rūta"


def test_enrolment_takes_the_scanned_card_and_gives_the_first_stamp(page: CounterPage) -> None:
    page.touch("New customer")
    page.stage.counter.scan(page.shop.print_cards(1)[0].text)
    page.type_into("First name", "Rūta")
    saved = page.press("Save")
    assert isinstance(saved, Visit)
    assert saved.stamp_cards[0].stamps == 1
    assert page.cashier_sees("Rūta")
    assert page.customer_sees("Rūta")


@pytest.mark.parametrize("is_typed", [False, True])
def test_a_blank_card_becomes_its_customers_in_two_taps(page: CounterPage, is_typed: bool) -> None:
    text = page.shop.print_cards(1)[0].text
    blank = page.scan(text)
    assert isinstance(blank, BlankCard)
    if is_typed:
        page.type_number(blank.number)
    page.touch("New customer with this card")
    assert isinstance(page.press("Save"), Visit)
    again = page.scan(text)
    assert isinstance(again, Visit)
    assert again.stamp_cards[0].stamps == 1


def test_too_soon_may_go_on_for_the_same_customer(page: CounterPage) -> None:
    too_soon = make_programme(stamp_gap_minutes=30)
    page.shop.publish(new_id(), too_soon)
    card = page.enrol(MARTA)
    page.scan(card)
    page.press("Add ")
    page.scan(card)
    refused = page.ask_for_stamps(1)
    assert isinstance(refused, Refusal)
    assert refused.kind is RefusalKind.TOO_SOON
    again = page.press("Add anyway")
    assert isinstance(again, Visit)
    assert again.stamp_cards[0].stamps == 2


def test_anyway_is_never_said_for_the_next_customer(page: CounterPage) -> None:
    page.shop.publish(new_id(), make_programme(stamp_gap_minutes=30))
    marta, janis = page.enrol(MARTA), page.enrol(JANIS)
    page.scan(marta)
    page.press("Add ")
    page.scan(janis)
    assert page.stage.cashier is not None
    page.stage.cashier.override_asked.emit()
    page.settle()
    assert page.shop.till.today().stamps == 1


def test_a_full_card_is_redeemed(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    page.ask_for_stamps(9)
    assert page.customer_sees("Kaart on täis.")
    given = page.press("Redeem")
    assert isinstance(given, Visit)
    assert page.customer_sees("Head nautimist, Marta!")
    assert page.cashier_sees("Undo")


def test_a_lost_card_is_replaced_in_three_taps(page: CounterPage) -> None:
    page.enrol(MARTA)
    page.touch("Lost card")
    assert page.stage.cashier is not None
    page.stage.cashier.search_asked.emit("marta")
    page.settle()
    page.touch("Marta")
    page.stage.counter.scan(page.shop.print_cards(1)[0].text)
    page.settle()
    assert page.cashier_sees("Marta Õ.")
    assert page.customer_sees("Palun, Marta!")


def test_a_typed_name_finds_and_opens_the_customer(page: CounterPage, qtbot: QtBot) -> None:
    page.enrol(MARTA)
    page.enrol(JANIS)
    cashier = page.stage.cashier
    assert cashier is not None
    for typed in ("m", "ma", "mar"):
        cashier.search_asked.emit(typed)
    page.settle()
    opened = page.press("Marta Õ.")
    assert isinstance(opened, Visit)
    assert opened.person.call_name == "Marta"
