"""The manager hears what customers said, settles what is open, and replies to exactly those who said it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.entry import Kind
from db.problems import ProblemKind, StorageProblem
from db.tables import entries
from kiosk.care.bodies import Remedy
from kiosk.care.shown import Complained, Treat
from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_care import FeedbackRule
from kiosk.shop import Shop
from kiosk.staff.roles import Role
from kiosk.visit import NewCustomer, Visit
from kiosk.worker import Worker
from tests.fakes import SetClock
from tests.kiosk.staff.makers import OWNER_PIN, hire
from tests.makers import make_programme
from ui.background import Background
from ui.care_desk import CareDesk
from ui.look import Look
from ui.manager.care.page import CarePage
from ui.words import Words


@pytest.fixture
def programme() -> Programme:
    return make_programme(feedback=FeedbackRule())


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    worker = Worker("till")
    yield Background(worker)
    worker.stop()


@pytest.fixture
def page(qtbot: QtBot) -> CarePage:
    page = CarePage(Look(motion=False), Words("en"))
    qtbot.addWidget(page)
    page.resize(1150, 768)
    page.show()
    return page


def member(shop: Shop, clock: SetClock, name: str) -> tuple[str, Visit]:
    card = shop.print_cards(1)[0].text
    shop.till.members.enrol(new_id(), NewCustomer(card_text=card, given_name=name))
    clock.pass_days(1)
    visit = shop.till.greet(card)
    assert isinstance(visit, Visit)
    return card, visit


def says(page: CarePage, text: str) -> bool:
    shown = [one for one in page.findChildren(QWidget) if one.isVisibleTo(page)]
    return any(text in one.accessibleName() for one in shown)


def press(page: CarePage, name: str) -> None:
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page)]
    button = next(one for one in buttons if one.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_was_said_is_answered_and_seen_by_those_who_said_it(
    qtbot: QtBot, shop: Shop, clock: SetClock, page: CarePage, background: Background
) -> None:
    card, visit = member(shop, clock, "Marta")
    shop.till.feedback.suggest(new_id(), visit, "Softer music")
    assert visit.question is not None
    shop.till.feedback.answer(new_id(), visit, visit.question, 2)
    desk = CareDesk(page, shop.till, "en", background)
    with qtbot.waitSignal(desk.opened):
        desk.open()
    assert says(page, "Happy (4–5 of 5): 0%. 1 answer in 30 days.")
    assert says(page, "Softer music")
    press(page, "Pick")
    press(page, "Pick")
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("We turned it down.")
    press(page, "Tell those who said it")
    qtbot.waitUntil(lambda: says(page, "1 person sees it at their next scan."))
    assert says(page, "Nothing to answer")
    again = shop.till.greet(card)
    assert isinstance(again, Visit)
    assert [reply.names for reply in again.replies] == [{"en": "We turned it down."}]


def test_a_follow_up_is_settled_with_one_tap(
    qtbot: QtBot, shop: Shop, clock: SetClock, page: CarePage, background: Background
) -> None:
    _, visit = member(shop, clock, "Marta")
    told = Complained(cause="speed", treat=Treat(remedy=Remedy.WORDS), words="Waited twenty minutes")
    shop.till.complaints.make_right(new_id(), visit, told)
    clock.pass_days(8)
    desk = CareDesk(page, shop.till, "en", background)
    with qtbot.waitSignal(desk.opened):
        desk.open()
    assert says(page, "Waited twenty minutes")
    assert says(page, "Due")
    press(page, "All good")
    qtbot.waitUntil(lambda: says(page, "Nobody waits to be asked"))


def test_a_reply_that_is_being_written_stays_while_a_customer_is_served(
    qtbot: QtBot, shop: Shop, clock: SetClock, page: CarePage, background: Background
) -> None:
    desk = replying(qtbot, shop, clock, page, background)
    with qtbot.waitSignal(desk.opened):
        desk.open()
    press(page, "Tell those who said it")
    qtbot.waitUntil(lambda: says(page, "1 person sees it at their next scan."))
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.text() == ""


def test_two_quick_taps_tell_it_once_in_the_managers_name(
    qtbot: QtBot, shop: Shop, clock: SetClock, page: CarePage, background: Background
) -> None:
    replying(qtbot, shop, clock, page, background)
    olga = hire(shop, "Olga", Role.OWNER, OWNER_PIN)
    shop.till.staff.open_manager_side(new_id(), olga, OWNER_PIN)
    press(page, "Tell those who said it")
    press(page, "Tell those who said it")
    qtbot.waitUntil(lambda: background.is_idle)
    with shop.engine.connect() as connection:
        who = select(entries.c.staff).where(entries.c.kind == Kind.FEEDBACK_ANSWERED)
        found = connection.execute(who).scalars()
        assert [*found] == [olga]


def test_a_full_disk_is_said_and_the_reply_is_sent_by_the_next_tap(
    qtbot: QtBot,
    shop: Shop,
    clock: SetClock,
    page: CarePage,
    background: Background,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise StorageProblem(ProblemKind.DISK_FULL)

    replying(qtbot, shop, clock, page, background)
    with monkeypatch.context() as full:
        full.setattr(shop.ledger, "write", refuse)
        press(page, "Tell those who said it")
        qtbot.waitUntil(lambda: says(page, "This could not be saved now. Nothing was changed."))
    press(page, "Tell those who said it")
    qtbot.waitUntil(lambda: says(page, "1 person sees it at their next scan."))


def replying(qtbot: QtBot, shop: Shop, clock: SetClock, page: CarePage, background: Background) -> CareDesk:
    """Something was said, picked, and a reply typed."""
    _, visit = member(shop, clock, "Marta")
    shop.till.feedback.suggest(new_id(), visit, "Softer music")
    desk = CareDesk(page, shop.till, "en", background)
    with qtbot.waitSignal(desk.opened):
        desk.open()
    press(page, "Pick")
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("We turned it down.")
    return desk
