"""Can the manager read the rules, change what a café changes, and see what it would have cost?"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.gains import StampCardKind
from kiosk.office.rules import Rules
from kiosk.programme.document import Programme
from kiosk.programme.plain import plain_parts
from kiosk.words import Words as KioskWords
from tests.ui.manager.framed import framed
from tests.ui.manager.programme_states import CAFE, SHOP, SINCE, TODAY, TRIED
from ui.look import Look
from ui.manager.frame import ManagerFrame
from ui.manager.page_name import PageName
from ui.manager.programme.page import ProgrammePage
from ui.theme import THEMES
from ui.words import Words


class ProgrammeOnScreen:
    """What a manager can see, tap and type."""

    def __init__(self, page: ProgrammePage, frame: ManagerFrame, language: str = "en") -> None:
        self.page, self.frame = page, frame
        self.draft: Programme | None = None
        page.drafted.connect(self._note)
        self._words = KioskWords(language)
        page.show_rules(Rules(current=CAFE, since=0), SINCE, None)

    def _note(self, draft: Programme) -> None:
        self.draft = draft
        self.page.show_parts(plain_parts(draft, self._words))

    def seen(self) -> str:
        shown = [widget for widget in self.page.findChildren(QWidget) if widget.isVisibleTo(self.page)]
        return "\n".join(f"{one.accessibleName()}\n{one.accessibleDescription()}" for one in shown)

    def tap(self, beginning: str) -> None:
        QApplication.processEvents()  # what was just laid out is shown
        QTest.mouseClick(self.button(beginning), Qt.MouseButton.LeftButton)

    def button(self, beginning: str) -> QAbstractButton:
        buttons = [one for one in self.page.findChildren(QAbstractButton) if one.isVisibleTo(self.page)]
        return next(one for one in buttons if one.accessibleName().startswith(beginning))

    def type_into(self, name: str, text: str) -> None:
        lines = [line for line in self.page.findChildren(QLineEdit) if line.isVisibleTo(self.page)]
        line = next(line for line in lines if line.accessibleName() == name)
        line.selectAll()
        QTest.keyClicks(line, text)


MakePage = Callable[..., ProgrammeOnScreen]


@pytest.fixture
def make_page(qtbot: QtBot) -> MakePage:
    def make(
        language: str = "en", theme: str = "light", size: tuple[int, int] = (1366, 768)
    ) -> ProgrammeOnScreen:
        look, words = Look(THEMES[theme]), Words(language)
        page = ProgrammePage(look, words, SHOP)
        frame = framed(qtbot, PageName.PROGRAMME, page, look, words, size)
        return ProgrammeOnScreen(page, frame, language)

    return make


@pytest.fixture
def page(make_page: MakePage) -> ProgrammeOnScreen:
    return make_page()


def test_the_rules_are_read_in_plain_words(page: ProgrammeOnScreen) -> None:
    seen = page.seen()
    assert "Café programme" in seen
    assert "Holds since Sat 3 Jan" in seen
    assert "1 of 10 is free: ready after 9 stamps" in seen
    assert "1 point for every €0.10" in seen
    assert not page.button("Try it").isEnabled()


def test_a_stamp_card_becomes_larger_and_of_the_other_kind(page: ProgrammeOnScreen) -> None:
    page.tap("Stamp cards")
    page.tap("More")
    page.tap("After 11, one is free")
    assert page.draft is not None
    card = page.draft.stamp_cards[0]
    assert (card.size, card.kind) == (11, StampCardKind.FREE_AFTER)
    assert page.button("Try it").isEnabled()


def test_the_rate_of_points_is_typed_and_nonsense_changes_nothing(page: ProgrammeOnScreen) -> None:
    page.tap("Points")
    page.type_into("for every", "0.50")
    assert page.draft is not None
    assert page.draft.points is not None
    assert page.draft.points.cents == 50
    assert "A bill of €10.00 gives 20 points." in page.seen()
    before = page.draft
    page.type_into("for every", "half")
    assert page.draft is before
    assert "An amount such as 4.80 is expected." in page.seen()
    page.tap("No, only stamps")
    assert page.draft != before
    assert "it costs points, but nobody earns any" in page.seen()
    assert not page.button("Try it").isEnabled()


def test_a_reward_gets_another_price_and_another_name_in_one_language(page: ProgrammeOnScreen) -> None:
    page.tap("Rewards")
    page.tap("Slice of cake")
    page.type_into("Points", "550")
    page.tap("EN")
    page.type_into("Name", "Cake <b>today</b>")
    assert page.draft is not None
    cake = page.draft.rewards[1]
    assert (cake.points, cake.names["en"], cake.names["et"]) == (550, "Cake <b>today</b>", "Tükk kooki")


def test_goods_are_added_priced_and_removed(page: ProgrammeOnScreen) -> None:
    page.tap("What we sell")
    page.tap("Something else we sell")
    page.type_into("Price", "2.40")
    page.type_into("Category", "tea")
    page.tap("EN")
    page.type_into("Name", "Mint tea")
    assert page.draft is not None
    mint = page.draft.items[-1]
    assert (mint.names, mint.cents, mint.category) == ({"en": "Mint tea"}, 240, "tea")
    page.tap("Remove")
    assert page.draft == CAFE


def test_what_one_tap_records_is_chosen_and_survives_its_removal(page: ProgrammeOnScreen) -> None:
    page.tap("What we sell")
    page.tap("One tap records")
    assert page.draft is not None
    assert page.draft.default_item == "espresso"
    page.tap("Remove")
    assert page.draft.default_item == page.draft.items[0].id == "filter-coffee"


def test_forgetting_the_draft_gives_the_rules_back(page: ProgrammeOnScreen) -> None:
    page.tap("Stamp cards")
    page.tap("Less")
    page.tap("Forget the draft")
    assert page.draft == CAFE


def test_a_draft_that_somebody_is_at_survives_a_new_look(page: ProgrammeOnScreen) -> None:
    page.tap("Stamp cards")
    page.tap("Less")
    page.page.show_rules(Rules(current=CAFE, since=0), SINCE, None)
    assert page.draft is not None
    assert page.draft.stamp_cards[0].size == 9


def test_it_is_tried_before_it_is_published(qtbot: QtBot, page: ProgrammeOnScreen) -> None:
    page.tap("Stamp cards")
    page.tap("Less")
    with qtbot.waitSignal(page.page.try_asked) as tried:
        page.tap("Try it")
    assert tried.args == [page.draft]
    page.page.show_progress(300, 1500)
    assert "300 of 1,500 customers" in page.seen()
    page.page.show_tried(TRIED, TODAY)
    seen = page.seen()
    assert "+€155.00" in seen
    assert "€1,200.00 before, €1,355.00 after" in seen
    assert "Marta Õ0.\n\n+€4.00" in seen
    assert "Nobody" in seen
    page.tap("From a day on")
    page.tap("A day later")
    assert "Sun 29 Nov" in page.seen()
    with qtbot.waitSignal(page.page.publish_asked) as asked:
        page.tap("Publish")
    assert asked.args == [page.draft, 2]


def test_trying_is_stopped_with_one_tap(qtbot: QtBot, page: ProgrammeOnScreen) -> None:
    page.page.show_progress(0, 0)
    with qtbot.waitSignal(page.page.cancel_asked):
        page.tap("Stop")
    assert "1 of 10 is free" in page.seen()
