"""Can the manager read the rules, change what a café changes, and see what it would have cost?"""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.gains import StampCardKind
from kiosk.office.rules import Rules
from kiosk.programme.document import Programme
from kiosk.programme.document_earning import Weekday
from kiosk.programme.document_gifts import CampaignKind
from kiosk.programme.plain import plain_parts
from kiosk.words import Words as KioskWords
from tests.ui.gallery.booths import NoBot, settle
from tests.ui.manager.framed import framed
from tests.ui.manager.programme_states import CAFE, FORMS, RICH, SHOP, SINCE, TODAY, TRIED
from ui.look import Look
from ui.manager.frame import ManagerFrame
from ui.manager.page_name import PageName
from ui.manager.programme.form.number import NumberAnswer
from ui.manager.programme.page import ProgrammePage
from ui.theme import TEXT_SIZES, THEMES
from ui.widgets.checks import cut_off_labels, overlapping_targets, small_targets
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

    def tap(self, beginning: str, *, last: bool = False) -> None:
        QApplication.processEvents()  # what was just laid out is shown
        QTest.mouseClick(self.button(beginning, last=last), Qt.MouseButton.LeftButton)

    def button(self, beginning: str, *, last: bool = False) -> QAbstractButton:
        """By its whole name, or how it begins; the last of several where it stands twice."""
        buttons = [one for one in self.page.findChildren(QAbstractButton) if one.isVisibleTo(self.page)]
        exact = [one for one in buttons if one.accessibleName() == beginning]
        found = exact or [one for one in buttons if one.accessibleName().startswith(beginning)]
        return found[-1 if last else 0]

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


@pytest.fixture(scope="module")
def tightest() -> Iterator[tuple[ProgrammePage, ManagerFrame]]:
    """The longest words in the largest letters on the smallest screen."""
    look, words = Look(THEMES["light"], text_scale=TEXT_SIZES["largest"], motion=False), Words("ru")
    page = ProgrammePage(look, words, SHOP)
    frame = framed(NoBot(), PageName.PROGRAMME, page, look, words, (1024, 768))
    yield page, frame
    frame.close()
    frame.deleteLater()
    settle()


def test_the_rules_are_read_in_plain_words(page: ProgrammeOnScreen) -> None:
    seen = page.seen()
    assert "Café programme" in seen
    assert "In force since Sat 3 Jan" in seen
    assert "1 of 10 is free: ready after 9 stamps" in seen
    assert "1 point for every €0.10" in seen
    assert not page.button("Try it").isEnabled()


def test_a_stamp_card_becomes_larger_and_of_the_other_kind(page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    page.tap("How many places?: +")
    page.tap("Full, then one more is free")
    assert page.draft is not None
    card = page.draft.stamp_cards[0]
    assert (card.size, card.kind) == (11, StampCardKind.FREE_AFTER)
    assert page.button("Try it").isEnabled()


def test_the_rate_of_points_is_typed_and_nonsense_changes_nothing(page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    page.tap("Points for money")
    page.type_into("for every", "0.50")
    assert page.draft is not None
    assert page.draft.points is not None
    assert page.draft.points.cents == 50
    assert "1 point for every €0.50" in page.seen()
    before = page.draft
    page.type_into("for every", "half")
    assert page.draft is before
    assert "An amount such as 4.80 is expected." in page.seen()
    page.tap("Remove")
    assert page.draft != before
    assert "It costs points, but nobody earns any" in page.seen()
    assert not page.button("Try it").isEnabled()


def test_a_reward_gets_another_price_and_another_name_in_one_language(page: ProgrammeOnScreen) -> None:
    page.tap("Rewards")
    page.tap("Slice of cake")
    page.type_into("Price in points", "550")
    page.tap("EN")
    page.type_into("Name", "Cake <b>today</b>")
    assert page.draft is not None
    cake = page.draft.rewards[1]
    assert (cake.points, cake.names["en"], cake.names["et"]) == (550, "Cake <b>today</b>", "Tükk kooki")


def test_a_reward_is_limited_in_number_and_days(page: ProgrammeOnScreen) -> None:
    page.tap("Rewards")
    page.tap("Slice of cake")
    page.tap("Limits")
    page.type_into("In stock", "12")
    page.type_into("First day", "1.12.2026")
    page.type_into("Last day", "32.12.")
    assert "A day such as 1.12.2026 is expected." in page.seen()
    page.type_into("Last day", "30.11.2026")
    assert "2026-11-30 is before 2026-12-01; a later day is expected." in page.seen()
    page.type_into("Last day", "24.12.26")
    assert page.draft is not None
    cake = page.draft.rewards[1]
    assert (cake.stock, cake.starts_on, cake.ends_on) == (12, date(2026, 12, 1), date(2026, 12, 24))
    assert "until 24 December 2026" in page.seen()
    assert page.button("Try it").isEnabled()


def test_goods_are_added_priced_and_removed(page: ProgrammeOnScreen) -> None:
    page.tap("What we sell")
    page.tap("Add goods or a category")
    page.tap("Something else we sell")
    page.type_into("Price", "2.40")
    page.tap("Tea", last=True)
    page.tap("EN")
    page.type_into("Name", "Mint tea")
    assert page.draft is not None
    mint = page.draft.items[-1]
    assert (mint.names["en"], mint.cents, mint.category) == ("Mint tea", 240, "tea")
    page.tap("Remove")
    assert page.draft == CAFE


def test_a_category_is_added_and_goods_are_put_into_it(page: ProgrammeOnScreen) -> None:
    page.tap("What we sell")
    page.tap("Add goods or a category")
    page.tap("Another category")
    page.tap("EN")
    page.type_into("Name", "Ice cream")
    page.tap("Espresso")
    page.tap("Ice cream", last=True)
    assert page.draft is not None
    assert page.draft.items[0].category == page.draft.categories[-1].id
    assert page.draft.categories[-1].names["en"] == "Ice cream"
    page.tap("Coffee")
    assert page.draft.items == CAFE.items


def test_amounts_stand_as_the_language_writes_them_and_are_read_either_way(make_page: MakePage) -> None:
    page = make_page("lv")
    page.tap("Preces")
    assert "2,20" in [line.text() for line in page.page.findChildren(QLineEdit)]
    for typed, cents in (("2,45", 245), ("2.5", 250)):
        page.type_into("Cena", typed)
        assert page.draft is not None
        assert page.draft.items[0].cents == cents


def test_what_one_tap_records_is_chosen_and_survives_its_removal(page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    page.tap("At the counter")
    page.tap("One tap")
    page.tap("Espresso")
    assert page.draft is not None
    assert page.draft.default_item == "espresso"
    page.tap("What we sell")
    page.tap("Remove")
    assert page.draft.default_item == page.draft.items[0].id == "filter-coffee"


def test_double_stamps_on_tuesday_afternoons_are_added_with_two_taps(page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    page.tap("Another rule")
    page.tap("Promotion")
    assert page.draft is not None
    happy = page.draft.promotions[0]
    assert (happy.stamps, happy.weekdays, happy.from_hour, happy.to_hour) == (2, (Weekday.TUESDAY,), 14, 17)
    assert set(happy.names) == {code for code, _ in SHOP.languages}
    assert "Promotion · each stamp counts × 2 · Tuesday · 14:00–17:00" in page.seen()
    page.tap("When")
    page.tap("Fri")
    page.type_into("Until", "16")
    happy = page.draft.promotions[0]
    assert (happy.weekdays, happy.to_hour) == ((Weekday.TUESDAY, Weekday.FRIDAY), 16)
    assert page.button("Try it").isEnabled()
    page.tap("Remove")
    assert page.draft == CAFE


def test_a_birthday_gift_a_level_and_a_budget_are_added_from_the_list(
    page: ProgrammeOnScreen,
) -> None:
    for group, offer in (
        ("Automatic", "Birthday"),
        ("Levels and club", "Level"),
        ("At the counter", "What a role may give"),
    ):
        page.tap("Rules")
        page.tap("Another rule")
        page.tap(group, last=True)
        page.tap(offer, last=True)
    assert page.draft is not None
    assert [campaign.kind for campaign in page.draft.campaigns] == [CampaignKind.BIRTHDAY]
    assert page.draft.tiers is not None
    assert [budget.role for budget in page.draft.budgets] == ["cashier", "shift_lead"]
    assert page.button("Try it").isEnabled()


def test_without_a_hub_nothing_is_asked_about_it(qtbot: QtBot, page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    assert "Without the hub" in page.seen()
    look, words = Look(THEMES["light"]), Words("en")
    alone = ProgrammePage(look, words, SHOP._replace(has_hub=False))
    frame = framed(qtbot, PageName.PROGRAMME, alone, look, words)
    by_itself = ProgrammeOnScreen(alone, frame)
    by_itself.tap("Rules")
    assert "Without the hub" not in by_itself.seen()


def test_a_sentence_leads_to_its_form(page: ProgrammeOnScreen) -> None:
    page.tap("Change: Points")
    assert "for every" in page.seen()
    page.tap("In words")
    page.tap("Change: Rewards")
    assert "Price in points" in page.seen()


HOSTILE = ("-1", "1e9", "99999999999", "１４", "14\u202e", "x" * 200, " ", "0x10", "١٤", "1,5,5")


@pytest.mark.parametrize("typed", HOSTILE)
def test_nonsense_in_any_number_changes_nothing_and_is_said(page: ProgrammeOnScreen, typed: str) -> None:
    page.page.show_draft(RICH)
    for key, section in (("promotions", 0), ("promotions", 1), ("points", 0), ("counter", 0)):
        FORMS[f"form {key} {section}"](page.page)
        before = page.draft
        lines = [line for line in page.page.findChildren(QLineEdit) if line.isVisibleTo(page.page)]
        for line in lines:
            if isinstance(line.parent(), NumberAnswer):
                line.setText(typed)
                line.textEdited.emit(typed)
        assert page.draft == before or typed == " "
        assert "expected" in page.seen()


@pytest.mark.parametrize("name", sorted(FORMS))
def test_every_form_can_be_read_and_hit_in_the_tightest_look(
    name: str, tightest: tuple[ProgrammePage, ManagerFrame]
) -> None:
    page, frame = tightest
    FORMS[name](page)
    settle()
    assert cut_off_labels(frame) == []
    assert small_targets(frame) == []
    assert overlapping_targets(frame) == []


def test_forgetting_the_draft_gives_the_rules_back(page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    page.tap("How many places?: \N{MINUS SIGN}")
    page.tap("Discard the draft")
    assert page.draft == CAFE


def test_a_draft_that_somebody_is_at_survives_a_new_look(page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    page.tap("How many places?: \N{MINUS SIGN}")
    page.page.show_rules(Rules(current=CAFE, since=0), SINCE, None)
    assert page.draft is not None
    assert page.draft.stamp_cards[0].size == 9


def test_it_is_tried_before_it_is_published(qtbot: QtBot, page: ProgrammeOnScreen) -> None:
    page.tap("Rules")
    page.tap("How many places?: \N{MINUS SIGN}")
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
