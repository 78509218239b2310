"""Can the manager say who works here? On the page with its desk, over a real till."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.cards.number import number_of
from kiosk.ids import new_id
from kiosk.shop import Shop
from kiosk.staff.roles import Role
from kiosk.staff.shown import AtTill, MemberForm
from kiosk.visit import NewCustomer, Visit
from kiosk.worker import Worker
from tests.kiosk.staff.makers import OWNER_PIN
from ui.background import Background
from ui.look import Look
from ui.manager.staff.page import StaffPage
from ui.staff_desk import StaffDesk
from ui.theme import LIGHT
from ui.words import Words


class StaffOnScreen:
    """What a manager sees, taps and types."""

    def __init__(self, qtbot: QtBot, shop: Shop, worker: Worker, folder: Path) -> None:
        look = Look(LIGHT, motion=False)
        look.fit(QSize(1366, 768))
        self.shop, self._qtbot = shop, qtbot
        self.page = StaffPage(look, Words("en"))
        qtbot.addWidget(self.page)
        self.page.resize(1100, 768)
        self.page.show()
        self._background = Background(worker, self.page)
        till = shop.till
        self.desk = StaffDesk(self.page, till, shop.settings, self._background, self._background, folder)
        with qtbot.waitSignal(self.desk.opened):
            self.desk.open()

    def says(self, part: str) -> bool:
        shown = [one for one in self.page.findChildren(QWidget) if one.isVisibleTo(self.page)]
        return any(part in f"{one.accessibleName()} {one.accessibleDescription()}" for one in shown)

    def press(self, name: str) -> None:
        buttons = [one for one in self.page.findChildren(QAbstractButton) if one.isVisibleTo(self.page)]
        button = next(one for one in buttons if one.accessibleName() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        for _ in range(3):
            self._settle()
        QApplication.processEvents()

    def _settle(self) -> None:
        done: list[bool] = []
        self._background.run(lambda: True, done.append)
        self._qtbot.waitUntil(lambda: bool(done))

    def type_into(self, name: str, text: str) -> None:
        lines = [one for one in self.page.findChildren(QLineEdit) if one.isVisibleTo(self.page)]
        line = next(line for line in lines if line.accessibleName() == name)
        line.selectAll()
        QTest.keyClicks(line, text)

    def people(self) -> list[tuple[str, Role]]:
        everybody = self.shop.till.staff_room.everybody()
        assert isinstance(everybody, AtTill)
        return [(one.name, one.role) for one in everybody.colleagues]

    def set_up_owner(self) -> None:
        """The first one, who opens the manager's pages from now on."""
        self.type_into("Name", "Olga")
        self.type_into("PIN", OWNER_PIN)
        self.press("Save")
        owner = self.shop.ledger.roster().here[0].id
        self.shop.till.staff.open_manager_side(new_id(), owner, OWNER_PIN)


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, tmp_path: Path) -> Iterator[StaffOnScreen]:
    worker = Worker("till")
    yield StaffOnScreen(qtbot, shop, worker, tmp_path)
    worker.stop()


def test_the_first_one_is_the_owner_and_there_is_no_role_to_choose(page: StaffOnScreen) -> None:
    assert page.says("no PIN is asked for")
    assert not page.says("Shift lead")
    page.set_up_owner()
    assert page.people() == [("Olga", Role.OWNER)]
    assert page.says("Saved")


def test_a_colleague_is_added_renamed_promoted_and_ended(page: StaffOnScreen) -> None:
    page.set_up_owner()
    page.press("Somebody new")
    page.type_into("Name", "Lars")
    page.type_into("PIN", "7305")
    page.press("Save")
    assert page.people()[1:] == [("Lars", Role.CASHIER)]
    page.type_into("Name", "Lars-Erik")
    page.press("Shift lead")
    page.press("Save")
    assert page.people()[1:] == [("Lars-Erik", Role.SHIFT_LEAD)]
    page.press("No longer works here")
    assert page.people() == [("Olga", Role.OWNER)]


def test_what_was_wrong_is_said_and_what_was_typed_stays(page: StaffOnScreen) -> None:
    page.type_into("Name", "Olga")
    page.type_into("PIN", "1234")
    page.press("Save")
    assert page.says("6 digits or more, and not")
    assert page.people() == []
    page.type_into("PIN", OWNER_PIN)
    page.press("Save")
    assert page.people() == [("Olga", Role.OWNER)]
    page.press("No longer works here")
    assert page.says("There must be at least one owner")


def test_a_badge_is_a_pdf_that_names_its_owner(page: StaffOnScreen, tmp_path: Path) -> None:
    page.set_up_owner()
    page.press("New badge (PDF)")
    (pdf,) = tmp_path.glob("badge-*.pdf")
    assert "Olga" in PdfReader(pdf).pages[0].extract_text()
    assert page.says(pdf.name)
    badge = page.shop.ledger.roster().here[0].badge
    assert page.says(number_of(badge))


def test_a_folder_that_cannot_be_written_is_said(page: StaffOnScreen, tmp_path: Path) -> None:
    page.set_up_owner()
    page.desk.folder = tmp_path / "a file"
    page.desk.folder.write_text("in the way")
    page.press("New badge (PDF)")
    assert page.says("could not be written")


def test_an_own_card_is_given_by_its_number_and_nonsense_is_refused(page: StaffOnScreen) -> None:
    page.set_up_owner()
    (card,) = page.shop.print_cards(1)
    new = NewCustomer(given_name="Olga", card_text=card.text, with_first_stamp=False)
    assert isinstance(page.shop.till.members.enrol(new_id(), new), Visit)
    page.type_into("Number of their own loyalty card", "0000")
    page.press("Save")
    assert page.says("Nobody with this card number")
    page.type_into("Number of their own loyalty card", number_of(card.card_id))
    page.press("Save")
    assert page.shop.ledger.roster().here[0].own


def test_a_manager_cannot_touch_an_owner(page: StaffOnScreen) -> None:
    page.set_up_owner()
    room, till = page.shop.till.staff_room, page.shop.till
    form = MemberForm(name="Eva", role=Role.MANAGER, pin="593817")
    eva = new_id()
    till.staff.as_manager(lambda: room.add(eva, form))
    till.staff.open_manager_side(new_id(), eva, "593817")
    page.type_into("Name", "Mallory")
    page.press("Save")
    assert page.says("You cannot change somebody above you")
    assert ("Olga", Role.OWNER) in page.people()


def test_what_is_typed_about_somebody_stays_while_a_customer_is_served(
    qtbot: QtBot, page: StaffOnScreen
) -> None:
    page.set_up_owner()
    page.press("Somebody new")
    page.type_into("Name", "Lars")
    page.type_into("PIN", "7305")
    with qtbot.waitSignal(page.desk.opened):
        page.desk.open()
    page.press("Save")
    assert page.people()[1:] == [("Lars", Role.CASHIER)]
    page.press("Somebody new")
    page.type_into("PIN", "7306")
    page.press("Save")
    assert page.says("This name cannot be saved.")
