"""Staff at a real counter: signing in, going on, the badge, the command cards, the manager's door."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import reading
from db.entry import Kind
from kiosk.cards.code import CardCode
from kiosk.cards.commands import Command, make_command
from kiosk.ids import new_id
from kiosk.programme.document_care import ComplaintRule
from kiosk.programme.document_gifts import Budget
from kiosk.refusal import Refusal, RefusalKind
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.staff.roles import Role
from kiosk.staff.shown import MemberForm
from kiosk.visit import Side, Undone, Visit
from tests.fakes import SetClock
from tests.kiosk.staff.makers import CASHIER_PIN, LEAD_PIN, OWNER_PIN, hire_three
from tests.makers import make_programme
from tests.ui.counter_page import MARTA, CounterPage, opened
from ui.stage import Stage

Key = Qt.Key


class StaffedPage(CounterPage):
    """A counter whose people are an owner, a shift lead and a cashier."""

    def hit(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._cashier, key)
        self.settle()

    def key_in(self, pin: str) -> None:
        """On the pad: what is typed in a burst would be a scanner's."""
        for digit in pin:
            self.touch(digit)
        for _ in range(3):  # the PIN, the tap that waited for it, the page that follows
            self.settle()


@pytest.fixture
def people(shop: Shop) -> tuple[str, str, str]:
    return hire_three(shop)


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock, people: tuple[str, str, str]) -> Iterator[Stage]:
    papers = Papers(shop.engine, shop.settings, clock)
    with opened(shop, clock, papers=papers) as stage:
        yield stage


@pytest.fixture
def page(qtbot: QtBot, stage: Stage, shop: Shop) -> StaffedPage:
    page = StaffedPage(stage, shop)
    page.settle()
    return page


def staff_of(shop: Shop, kind: Kind) -> list[str | None]:
    return [entry.staff for entry in reading.entries_of_kind(shop.ledger.connection, kind)]


def test_a_card_is_greeted_before_anybody_signs_in_and_the_tap_goes_on_after(
    page: StaffedPage, people: tuple[str, str, str]
) -> None:
    assert page.cashier_sees("Who is at the till?")
    page.scan(page.enrol(MARTA))
    assert page.cashier_sees("Marta Õ.")
    refusal = page.press("Add ")
    assert isinstance(refusal, Refusal)
    assert refusal.kind is RefusalKind.SIGN_IN_NEEDED
    page.touch("Sign in")
    page.touch("Liis")
    page.key_in(CASHIER_PIN)
    assert page.cashier_sees("Stamped")
    assert page.shop.till.today().stamps == 1
    assert staff_of(page.shop, Kind.PURCHASE) == [people[2]]
    assert page.cashier_sees("Liis · F12")


def test_too_soon_goes_on_under_a_colleagues_pin(page: StaffedPage, people: tuple[str, str, str]) -> None:
    none_left = Budget(role="cashier", overrides_a_day=0)
    page.shop.publish(new_id(), make_programme(budgets=(none_left,)))
    page.touch("Liis")
    page.key_in(CASHIER_PIN)
    page.scan(page.enrol(MARTA))
    page.press("Add ")
    page.ask_for_stamps(2)
    page.touch("With a colleague")
    page.touch("Lars")
    page.key_in(LEAD_PIN)
    assert page.shop.till.today().stamps == 3
    assert staff_of(page.shop, Kind.PURCHASE) == [people[2]] * 2
    assert staff_of(page.shop, Kind.STAFF_APPROVED) == [people[2]]
    assert page.cashier_sees("now has 3 of 10")


def test_a_treat_above_the_budget_goes_on_under_a_colleagues_pin(
    page: StaffedPage, people: tuple[str, str, str], qtbot: QtBot
) -> None:
    """From the complaint to the cake, with a wrong PIN on the way; who let it go on is written down."""
    nothing_left = Budget(role="cashier", cents_a_day=0)
    rule = ComplaintRule(treats=("free-cake",))
    page.shop.publish(new_id(), make_programme(budgets=(nothing_left,), complaints=rule))
    page.touch("Liis")
    page.key_in(CASHIER_PIN)
    page.scan(page.enrol(MARTA))
    page.touch("Make it right")
    page.settle()
    page.touch("Waiting")
    page.touch("Free cake")
    refusal = page.press("Make it right")
    assert isinstance(refusal, Refusal)
    assert (refusal.kind, refusal.may_approve) == (RefusalKind.OVER_BUDGET, True)
    assert staff_of(page.shop, Kind.COMPLAINT_MADE) == []
    page.touch("With a colleague")
    page.touch("Lars")
    page.key_in(CASHIER_PIN)  # hers, not his
    assert page.cashier_sees("Wrong PIN")
    assert staff_of(page.shop, Kind.COMPLAINT_MADE) == []
    page.key_in(LEAD_PIN)
    assert staff_of(page.shop, Kind.COMPLAINT_MADE) == [people[2]]
    approved = reading.entries_of_kind(page.shop.ledger.connection, Kind.STAFF_APPROVED)
    assert [people[1] in entry.body for entry in approved] == [True]
    made = reading.entries_of_kind(page.shop.ledger.connection, Kind.COMPLAINT_MADE)
    given = reading.entries_of_kind(page.shop.ledger.connection, Kind.REDEMPTION)
    assert [approved[0].visit] == [one.visit for one in made] == [one.visit for one in given]


def test_a_cashiers_own_card_is_refused_and_a_colleague_serves_them(
    page: StaffedPage, people: tuple[str, str, str]
) -> None:
    owner, _, liis = people
    card, till = page.enrol(MARTA), page.shop.till
    form = MemberForm(name="Liis", role=Role.CASHIER, own_card=card)
    till.staff.act_as(owner, lambda: till.staff_room.change(new_id(), liis, form))
    page.touch("Liis")
    page.key_in(CASHIER_PIN)
    refusal = page.scan(card)
    assert isinstance(refusal, Refusal)
    assert refusal.kind is RefusalKind.OWN_CARD
    assert page.cashier_sees("You cannot serve yourself here")
    assert page.stage.counter.visit is None
    page.touch("A colleague signs in")
    page.touch("Lars")
    page.key_in(LEAD_PIN)
    assert isinstance(page.scan(card), Visit)


def test_who_signs_in_over_their_own_page_has_it_refused(
    page: StaffedPage, people: tuple[str, str, str]
) -> None:
    owner, _, liis = people
    card, till = page.enrol(MARTA), page.shop.till
    form = MemberForm(name="Liis", role=Role.CASHIER, own_card=card)
    till.staff.act_as(owner, lambda: till.staff_room.change(new_id(), liis, form))
    page.scan(card)
    assert page.cashier_sees("Marta Õ.")
    page.hit(Key.Key_F12)
    page.touch("Liis")
    page.key_in(CASHIER_PIN)
    assert page.cashier_sees("You cannot serve yourself here")
    assert page.stage.counter.visit is None


def test_a_badge_and_its_pin_sign_in(page: StaffedPage, people: tuple[str, str, str]) -> None:
    owner, _, liis = people
    till = page.shop.till
    badge = till.staff.act_as(owner, lambda: till.staff_room.make_badge(new_id(), liis))
    assert isinstance(badge, CardCode)
    page.stage.counter.scan(badge.text, Side.CUSTOMER)
    page.stage.counter.scan(badge.text)
    page.settle()
    page.key_in(CASHIER_PIN)
    assert page.cashier_sees("Liis · F12")


def test_command_cards_do_what_their_keys_do_and_only_on_the_cashiers_side(
    page: StaffedPage, shop: Shop
) -> None:
    page.touch("Liis")
    page.key_in(CASHIER_PIN)
    page.scan(page.enrol(MARTA))
    commands = {command: make_command(command, shop.keys).text for command in Command}
    page.stage.counter.scan(commands[Command.STAMP], Side.CUSTOMER)
    page.settle()
    assert shop.till.today().stamps == 0
    assert isinstance(page.scan(commands[Command.STAMP]), Visit)
    assert shop.till.today().stamps == 1
    page.stage.counter.scan(commands[Command.STAMP])  # held up again, but the button rests
    page.settle()
    assert shop.till.today().stamps == 1
    assert isinstance(page.scan(commands[Command.UNDO]), Undone)
    assert shop.till.today().stamps == 0
    page.stage.counter.scan(commands[Command.DONE])
    page.settle()
    assert page.stage.counter.visit is None


def test_full_screen_is_left_by_a_managers_pin_and_not_by_anybody(page: StaffedPage, qtbot: QtBot) -> None:
    window, customers = page.stage.windows
    assert window is not None
    assert customers is not None
    assert window.isFullScreen()
    window.toggle_full_screen()
    assert page.cashier_sees("Who leaves full screen?")
    assert window.isFullScreen()
    page.touch("Olga")
    page.key_in(LEAD_PIN + "00")
    assert page.cashier_sees("Wrong PIN")
    assert window.isFullScreen()
    page.key_in(OWNER_PIN)
    qtbot.waitUntil(lambda: not window.isFullScreen() and not customers.isFullScreen())
    window.toggle_full_screen()
    qtbot.waitUntil(window.isFullScreen)


def test_the_managers_pages_open_to_a_managers_pin(page: StaffedPage, qtbot: QtBot) -> None:
    page.touch("Liis")
    page.key_in(CASHIER_PIN)
    page.hit(Key.Key_F10)
    assert page.cashier_sees("For the manager")
    assert page.cashier_sees("Olga")
    assert page.stage.manager is not None
    with qtbot.waitSignal(page.stage.manager.opened):
        page.key_in(OWNER_PIN)
    assert page.stage.manager.frame.isVisible()
    page.hit(Key.Key_F10)  # the manager is in already: nobody is asked for a PIN behind their back
    page.hit(Key.Key_Escape)
    assert not page.cashier_sees("Olga")
