"""The customers' kiosk alone: look, agree, join; nothing is stamped, and nothing of anybody stays."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import reading, reading_care
from db.entry import Kind
from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_care import FeedbackRule
from kiosk.shop import Shop
from kiosk.slips.printer import make_printer
from kiosk.slips.printing import Printing
from kiosk.visit import Joined, NewCustomer, Side, Visit
from tests.fakes import RasterPrinter, SetClock
from tests.makers import make_programme
from tests.ui.counter_page import MARTA, CounterPage, opened
from ui.stage import Stage


class SelfService:
    """What one person can see and touch there."""

    def __init__(self, qtbot: QtBot, stage: Stage, shop: Shop) -> None:
        assert stage.customer is not None
        self.stage, self.shop, self._qtbot, self._screen = stage, shop, qtbot, stage.customer

    def member(self, new: NewCustomer = MARTA) -> str:
        card = self.shop.print_cards(1)[0].text
        assert isinstance(
            self.shop.till.members.enrol(
                new_id(), NewCustomer(card_text=card, given_name=new.given_name, language="et")
            ),
            Visit,
        )
        return card

    def scan(self, text: str) -> None:
        self.stage.scans.take(text, Side.CUSTOMER)
        self.settle()

    def touch(self, beginning: str) -> None:
        buttons = [one for one in self._screen.findChildren(QAbstractButton) if one.isVisibleTo(self._screen)]
        button = next(one for one in buttons if one.accessibleName().startswith(beginning))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def sees(self, text: str) -> bool:
        shown = [one for one in self._screen.findChildren(QWidget) if one.isVisibleTo(self._screen)]
        return any(text in f"{one.accessibleName()} {one.accessibleDescription()}" for one in shown)

    def settle(self) -> None:
        """Until everything asked is answered; an answer may ask for more."""
        for times in (1, 2):
            done: list[bool] = []
            for _ in range(times):
                self.stage.background.run(lambda: True, done.append)
            self._qtbot.waitUntil(partial(all_there, done, times))


def all_there(done: list[bool], times: int) -> bool:
    return len(done) == times


def consents(shop: Shop) -> list[str]:
    entries = reading.entries_of_kind(shop.ledger.connection, Kind.CONSENT_GIVEN)
    return [entry.body for entry in entries]


def agreed(page: SelfService) -> list[str]:
    visit = page.stage.counter.visit
    return list(visit.consents) if visit is not None else ["nobody is there"]


@pytest.fixture
def programme() -> Programme:
    return make_programme(feedback=FeedbackRule(nps_on_slip=True))


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[SelfService]:
    with opened(shop, clock, cashier_monitor=0, customer_monitor=1, controller="Päike OÜ") as stage:
        page = SelfService(qtbot, stage, shop)
        page.settle()
        yield page


def test_a_scan_shows_ones_own_page_and_stamps_nothing(page: SelfService) -> None:
    card = page.member()
    stamps = page.shop.till.today().stamps
    page.scan(card)
    assert page.sees("Tere tulemast, Marta!")
    assert page.shop.till.today().stamps == stamps


def test_hiding_ends_it_and_the_next_touch_is_nobodys(page: SelfService) -> None:
    page.scan(page.member())
    page.touch("Peida minu andmed")
    assert page.stage.counter.visit is None
    assert not page.sees("Marta")


def test_somebody_joins_by_themselves_with_the_consents_they_touched(page: SelfService) -> None:
    page.touch("Liituge siin")
    assert page.sees("Päike OÜ")
    assert page.sees("alates 13 aasta vanusest")
    page.touch("Jah: Kas tohime teile")
    page.touch("Ei: Kas tohime üles")
    page.touch("Soovin kaarti")
    assert page.sees("Siin on teie kaart")
    visit = page.stage.counter.visit
    assert visit is not None
    assert visit.consents == ("news",)
    assert visit.stamp_cards[0].stamps == 0
    (kept,) = consents(page.shop)
    assert "1/et: Kas tohime teile aeg-ajalt" in kept
    assert "Päike OÜ" in kept
    page.touch("Kaart on käes")
    assert page.sees("Aitäh!")


def test_who_would_rather_not_join_leaves_at_once_and_nothing_is_written(page: SelfService) -> None:
    page.touch("Liituge siin")
    page.touch("Jah: Kas tohime teile")
    page.touch("Mitte praegu")
    assert page.sees("Liituge siin")
    assert consents(page.shop) == []
    page.touch("Liituge siin")
    page.touch("Soovin kaarti")
    assert agreed(page) == []  # nor is anything left of what they had touched


def test_a_strangers_code_in_view_leaves_the_form_of_whoever_joins(page: SelfService) -> None:
    page.touch("Liituge siin")
    page.touch("Jah: Kas tohime teile")
    page.stage.counter.scan_foreign("https://example.com/menu")
    page.settle()
    page.touch("Soovin kaarti")
    assert agreed(page) == ["news"]


def test_the_new_card_opens_the_new_page(page: SelfService) -> None:
    page.touch("Liituge siin")
    page.touch("Soovin kaarti")
    visit = page.stage.counter.visit
    assert visit is not None
    assert visit.act is not None
    joined = page.shop.till.joining.join(visit.act.operation, "et", ())
    assert isinstance(joined, Joined)
    page.touch("Peida minu andmed")
    page.scan(joined.text)
    again = page.stage.counter.visit
    assert again is not None
    assert again.person.customer == visit.person.customer


def test_two_quick_touches_make_one_member(page: SelfService) -> None:
    page.touch("Liituge siin")
    assert page.stage.customer is not None
    for _ in range(3):
        page.stage.customer.join_asked.emit("et", ())
    page.settle()
    assert len(reading.entries_of_kind(page.shop.ledger.connection, Kind.CUSTOMER_ENROLLED)) == 1


def test_nothing_can_be_typed_here_and_without_a_card_the_team_helps(page: SelfService) -> None:
    assert page.stage.customer is not None
    page.touch("Mul pole kaarti kaasas")
    fields = page.stage.customer.findChildren(QLineEdit)
    assert [field for field in fields if field.isVisibleTo(page.stage.customer)] == []
    assert page.sees("Palun pöörduge meie teenindaja poole")
    assert page.stage.counter.visit is None


def test_what_one_agreed_to_can_be_taken_back_by_ones_own_touch(page: SelfService, clock: SetClock) -> None:
    page.scan(page.member())
    page.touch("Minu nõusolekud")
    page.touch("Jah: Kas tohime teile")
    clock.pass_minutes(1)
    assert agreed(page) == ["news"]
    page.touch("Ei: Kas tohime teile")
    assert agreed(page) == []
    page.touch("Valmis")
    assert page.sees("Tere tulemast, Marta!")


def test_a_slips_question_is_asked_here_and_answered_once(page: SelfService, clock: SetClock) -> None:
    card = page.member()
    visit = page.shop.till.greet(card)
    assert isinstance(visit, Visit)
    code = page.shop.till.feedback.ask_on_slip(new_id(), visit)
    assert isinstance(code, str)
    page.scan(card)
    page.scan(code)
    assert page.sees("Kas soovitaksite meid sõbrale?")
    assert not page.sees("Marta")
    page.touch("9")
    assert page.sees("Iga vastus aitab meid.")
    rows = reading_care.feedback_between(page.shop.ledger.connection, "2000-01-01", "2100-01-01")
    assert [(row.question, row.score) for row in rows] == [("nps", 9)]
    page.scan(code)
    assert page.sees("Sellele küsimusele on juba vastatud.")


def test_a_slips_question_may_stay_unanswered_and_its_code_good(page: SelfService) -> None:
    visit = page.shop.till.greet(page.member())
    assert isinstance(visit, Visit)
    code = page.shop.till.feedback.ask_on_slip(new_id(), visit)
    assert isinstance(code, str)
    page.scan(code)
    page.touch("Mitte praegu")
    assert page.sees("Liituge siin")
    page.scan(code)
    assert page.sees("Kas soovitaksite meid sõbrale?")


def test_before_the_screen_clears_one_can_say_that_one_is_still_here(page: SelfService) -> None:
    page.scan(page.member())
    assert not page.sees("Olen veel siin")
    assert page.stage.customer is not None
    page.stage.customer.show_seconds_left(4)
    page.touch("Olen veel siin")
    assert not page.sees("Olen veel siin")
    assert page.sees("20")


def test_a_new_card_comes_out_of_the_printer(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    with RasterPrinter() as printer:
        printing = Printing(shop.settings, shop.home.slips, make_printer(printer.place))
        with opened(shop, clock, cashier_monitor=0, customer_monitor=1, printing=printing) as stage:
            page = SelfService(qtbot, stage, shop)
            page.touch("Liituge siin")
            page.touch("Soovin kaarti")
            qtbot.waitUntil(lambda: len(printer.taken) == 1)
            assert page.sees("See prinditakse ka paberile")
        printer.shutdown()


def test_at_the_counter_the_customer_and_not_the_cashier_agrees(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    with opened(shop, clock) as stage:
        counter = CounterPage(stage, shop)
        counter.settle()
        counter.touch("New customer")
        counter.type_into("First name", "Marta")
        enrolled = counter.press("Save")
        assert isinstance(enrolled, Visit)
        assert consents(shop) == []
        assert counter.customer_sees("Tere tulemast, Marta!")
        assert counter.customer_sees("Otsustate teie")
        counter.touch_customer("Jah: Kas tohime üles")
        counter.settle()
        counter.touch_customer("Valmis")
        assert counter.customer_sees("Marta")
        assert len(consents(shop)) == 1
        assert stage.counter.visit is not None
        assert stage.counter.visit.consents == ("allergies",)


def test_a_slips_code_at_the_counter_asks_no_eleven_numbers(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    with opened(shop, clock) as stage:
        counter = CounterPage(stage, shop)
        card = counter.enrol(MARTA)
        visit = shop.till.greet(card)
        assert isinstance(visit, Visit)
        code = shop.till.feedback.ask_on_slip(new_id(), visit)
        assert isinstance(code, str)
        stage.scans.take(code, Side.CASHIER)
        counter.settle()
        assert counter.customer_sees("Aitäh, et meie peale mõtlesite!")
