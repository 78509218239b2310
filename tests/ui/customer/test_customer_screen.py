"""Does the customer see their own things, in their language, and nothing of anybody else?"""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

import ui.customer.screen
from kiosk.camera.state import CameraState
from kiosk.gains import StampCardKind
from kiosk.refusal import Refusal, RefusalKind
from kiosk.visit import Act, Greeting, Person, Visit
from tests.ui.customer.makers import (
    ENROLLED,
    LOW,
    MARTA,
    QUESTION,
    REDEEMED,
    REPLY,
    STAMPED,
    TICKET,
    make_card,
    make_offer,
    make_visit,
)
from tests.ui.customer.states import PREVIEW
from ui.customer.screen import CustomerScreen
from ui.customer.welcome import points_goal
from ui.look import Look
from ui.widgets.chip import ChipLook
from ui.widgets.stamp_card_view import StampCardView

JOHN = msgspec.structs.replace(MARTA, customer="john", short_name="John S.", call_name="John", language="en")


class CustomerPage:
    """What a person can see and touch on the customer's screen."""

    def __init__(self, screen: CustomerScreen) -> None:
        self.screen = screen

    def seen(self) -> str:
        """Everything written on it now."""
        return "\n".join(
            widget.accessibleName() for widget in self._widgets() if widget.isVisibleTo(self.screen)
        )

    def kept(self) -> str:
        """Every text in any widget, shown or not, drawn or only remembered."""
        texts: list[str] = []
        for widget in [self.screen, *self._widgets()]:
            texts += [
                widget.accessibleName(),
                widget.accessibleDescription(),
                widget.toolTip(),
                widget.windowTitle(),
            ]
            texts += [str(value) for value in vars(widget).values() if not isinstance(value, QWidget)]
        return "\n".join(texts)

    def tap(self, name: str) -> None:
        button = next(
            widget
            for widget in self._widgets()
            if isinstance(widget, QAbstractButton) and widget.accessibleName() == name
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pops(self) -> bool:
        return any(view.is_popping for view in self.screen.findChildren(StampCardView))

    def _widgets(self) -> list[QWidget]:
        return self.screen.findChildren(QWidget)


@pytest.fixture
def page(qtbot: QtBot) -> CustomerPage:
    screen = CustomerScreen(Look(), "Kohvik Päike", "et", lambda: PREVIEW)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    return CustomerPage(screen)


def test_nobody_there_it_asks_for_a_card_in_the_shops_language(page: CustomerPage) -> None:
    assert "Hoidke kaarti kaamera ees" in page.seen()
    assert "Pilte ei salvestata" in page.seen()


def test_a_scan_flips_to_the_customers_language(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN))
    assert "Welcome, John!" in page.seen()
    page.screen.show_visit(make_visit(MARTA))
    assert "Tere tulemast, Marta!" in page.seen()


def test_a_customer_whose_language_has_no_words_reads_the_shops(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(msgspec.structs.replace(MARTA, language="fi")))
    assert "Tere tulemast, Marta!" in page.seen()


def test_a_tapped_language_speaks_at_once_and_stays_for_this_customer(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(MARTA))
    page.tap("English")
    assert "Welcome, Marta!" in page.seen()
    page.screen.show_visit(make_visit(MARTA, STAMPED))
    assert "Thank you, Marta!" in page.seen()
    page.screen.show_idle()
    assert "Hoidke kaarti kaamera ees" in page.seen()


def test_only_the_first_name_is_shown_and_nothing_private(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(MARTA))
    for private in ("Õ.", "MÕ", "7K2Q", "Nut", "Flat white", "17", "47"):
        assert private not in page.seen()


def test_somebody_who_wants_no_name_is_welcomed_without(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(msgspec.structs.replace(MARTA, greet_by_name=False)))
    assert "Tere tulemast!" in page.seen()
    assert "Marta" not in page.seen()


def test_the_name_is_called_in_the_language_that_is_spoken(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(msgspec.structs.replace(MARTA, call_name="Jānis", language="lv")))
    assert "Laipni lūdzam, Jāni!" in page.seen()
    page.tap("English")
    assert "Welcome, Jānis!" in page.seen()


def test_a_nameless_card_is_welcomed(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(Person(customer="nobody")))
    assert "Tere tulemast!" in page.seen()


def test_both_kinds_of_card_say_what_they_are(page: CustomerPage) -> None:
    near = make_visit(JOHN, stamp_cards=(make_card(8),), rewards=())
    page.screen.show_visit(near)
    assert "1 more stamp, and number 10 is on us." in page.seen()
    after = make_card(8, kind=StampCardKind.FREE_AFTER)
    page.screen.show_visit(make_visit(JOHN, stamp_cards=(after,), rewards=()))
    assert "2 more stamps, and the next one is on us." in page.seen()


def test_without_points_the_programme_leaves_no_pixel_of_them(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN, has_points=False, rewards=()))
    assert "points" not in page.seen()
    assert "Your rewards" not in page.seen()


def test_what_is_ready_stands_first(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN))
    lines = page.seen().splitlines()
    rows = lines[lines.index("Your rewards") + 1 :][:3]
    assert rows == [
        "Free cake Just tell our team Ready",
        "Free coffee 2 more stamps",
        "Mug to take home 760 more points 2,000 p",
    ]


def test_a_stamp_is_thanked_for_and_pops(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN))
    assert not page.pops()
    page.screen.show_visit(make_visit(JOHN, STAMPED))
    assert "Thank you, John!" in page.seen()
    assert "1 stamp for you." in page.seen()
    assert page.pops()


def test_who_wants_less_motion_gets_none(qtbot: QtBot) -> None:
    screen = CustomerScreen(Look(motion=False), "Kohvik Päike", "et")
    qtbot.addWidget(screen)
    screen.show_visit(make_visit(JOHN, STAMPED))
    assert not CustomerPage(screen).pops()


def test_a_card_that_is_full_says_what_waits(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN, STAMPED, stamp_cards=(make_card(0, ready=1),)))
    assert "Your card is full. Free coffee is waiting for you!" in page.seen()
    assert "9 of 10" in page.seen()


def test_a_reward_is_given_with_pleasure(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN, REDEEMED))
    assert "Enjoy, John!" in page.seen()
    assert "Free cake – it’s on us." in page.seen()


def traces_of(visit: Visit) -> list[str]:
    return [visit.person.call_name, visit.person.short_name, "Tasuta", "Free", "1 240", "1,240", "Kohvikaart"]


@pytest.mark.parametrize("act", [None, STAMPED, REDEEMED])
def test_nothing_of_the_customer_is_left_when_they_have_gone(page: CustomerPage, act: object) -> None:
    visit = make_visit(MARTA, act)  # type: ignore[arg-type]  # None or an Act
    page.screen.show_visit(visit)
    page.screen.show_seconds_left(12)
    page.screen.grab()
    assert "Marta" in page.kept()
    page.screen.show_idle()
    for trace in traces_of(visit):
        assert trace not in page.kept()


def test_a_very_long_name_leaves_no_tool_tip_behind(page: CustomerPage) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff" * 6
    page.screen.show_visit(make_visit(msgspec.structs.replace(MARTA, call_name=name)))
    page.screen.grab()
    page.screen.show_idle()
    assert "Wolfe" not in page.kept()


@pytest.mark.parametrize("kind", list(RefusalKind))
def test_a_refusal_names_nobody_and_leaves_nothing_of_the_last_customer(
    page: CustomerPage, kind: RefusalKind
) -> None:
    page.screen.show_visit(make_visit(MARTA))
    page.screen.show_refusal(Refusal(kind=kind, on="2026-11-03"))
    for trace in traces_of(make_visit(MARTA)):
        assert trace not in page.kept()
    assert "Peida minu andmed" not in page.seen()


def test_the_next_customer_sees_nothing_of_the_last(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(MARTA))
    hello = Greeting(sentence="Hello, John!", aside="", language="en")
    plain = make_visit(JOHN, greeting=hello, stamp_cards=(), has_points=False, rewards=(), points=0)
    page.screen.show_visit(plain)
    for trace in traces_of(make_visit(MARTA)):
        assert trace not in page.kept()


def test_a_blank_card_and_trouble_have_calm_words(page: CustomerPage) -> None:
    page.screen.show_blank_card()
    assert "Täiesti uus kaart!" in page.seen()
    page.screen.show_trouble()
    assert "Üks hetk, palun" in page.seen()


def test_a_lost_camera_sends_the_card_to_the_team_and_comes_back(page: CustomerPage) -> None:
    page.screen.show_camera(CameraState.LOST)
    assert "Palun näidake kaarti teenindajale" in page.seen()
    page.screen.show_camera(CameraState.LOOKING)
    assert "Hoidke kaarti kaamera ees" in page.seen()


def test_hide_my_data_asks_at_once(qtbot: QtBot, page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(MARTA))
    with qtbot.waitSignal(page.screen.hide_asked):
        page.tap("Peida minu andmed")


def test_the_countdown_is_said_in_the_right_number(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN))
    page.screen.show_seconds_left(2)
    assert "This screen clears in 2 seconds" in page.seen()
    page.screen.show_seconds_left(1)
    assert "This screen clears in 1 second\n" in page.seen()


def test_the_ring_goes_for_the_next_reward_still_out_of_reach() -> None:
    rewards = tuple(make_offer(need=need, in_points=True) for need in (500, 2000, 1500))
    assert points_goal(1240, rewards) == 1500
    assert points_goal(500, rewards) == 1500
    assert points_goal(9000, rewards) == 2000
    assert points_goal(9000, ()) == 0


def test_a_language_tapped_by_a_passer_by_goes_back_to_the_shops(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui.customer.screen, "LANGUAGE_RETURNS_MILLISECONDS", 20)
    screen = CustomerScreen(Look(), "Kohvik Päike", "et", lambda: PREVIEW)
    qtbot.addWidget(screen)
    page = CustomerPage(screen)
    page.tap("English")
    assert "Hold your card up to the camera" in page.seen()
    qtbot.waitUntil(lambda: "Hoidke kaarti kaamera ees" in page.seen())


@pytest.fixture
def alone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CustomerPage:
    """A self-service kiosk where a passer-by's language lasts no time at all."""
    monkeypatch.setattr(ui.customer.screen, "LANGUAGE_RETURNS_MILLISECONDS", 0)
    screen = CustomerScreen(Look(motion=False), "Kohvik Päike", "et", is_alone=True)
    qtbot.addWidget(screen)
    return CustomerPage(screen)


def test_whoever_joins_in_another_language_joins_in_it_however_long_they_read(
    qtbot: QtBot, alone: CustomerPage
) -> None:
    alone.tap("Liituge siin")
    alone.tap("Русский")
    QApplication.processEvents()
    with qtbot.waitSignal(alone.screen.join_asked) as joined:
        alone.tap("Получить карту")
    assert joined.args is not None
    assert joined.args[0] == "ru"


def test_a_language_tapped_before_joining_stays_while_somebody_joins(alone: CustomerPage) -> None:
    alone.tap("Русский")
    alone.tap("Оформить карту")
    QApplication.processEvents()
    assert alone.screen.language == "ru"


def test_the_cashiers_next_tap_leaves_a_new_member_their_questions_until_done(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(MARTA, ENROLLED))
    page.screen.show_visit(make_visit(MARTA, STAMPED))
    assert "Otsustate teie" in page.seen()
    page.tap("Valmis")
    assert "Aitäh, Marta!" in page.seen()


def test_a_ticket_made_meanwhile_waits_below_the_questions(page: CustomerPage) -> None:
    act = Act(operation="0a" * 16, kind="ticket", call_name="Marta", ticket=TICKET)
    page.screen.show_visit(make_visit(MARTA, ENROLLED))
    page.screen.show_visit(make_visit(MARTA, act))
    assert "Teie külalispilet" not in page.seen()
    page.tap("Valmis")
    assert "Teie külalispilet" in page.seen()


@pytest.mark.parametrize(
    "goes", [CustomerScreen.show_idle, lambda screen: screen.show_visit(make_visit(JOHN))]
)
def test_open_questions_and_what_was_answered_are_gone_with_their_customer(
    page: CustomerPage, goes: Callable[[CustomerScreen], None]
) -> None:
    coloured = page.kept().count(str(ChipLook.CHOSEN))
    page.screen.show_visit(make_visit(MARTA, ENROLLED, consents=("news", "allergies")))
    assert page.kept().count(str(ChipLook.CHOSEN)) == coloured + 2
    goes(page.screen)
    assert page.kept().count(str(ChipLook.CHOSEN)) == coloured
    assert "Tere tulemast, Marta" not in page.kept()
    assert "Otsustate teie" not in page.seen()


def test_a_day_of_customers_leaves_no_widget_more(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(MARTA))
    before = len(page.screen.findChildren(QWidget))
    for number in range(200):
        person = msgspec.structs.replace(MARTA, customer=str(number), language="en" if number % 2 else "et")
        page.screen.show_visit(make_visit(person, STAMPED if number % 3 else None))
        page.screen.show_idle()
    assert len(page.screen.findChildren(QWidget)) == before


def test_a_face_hands_back_the_question_it_was_shown_for(qtbot: QtBot, page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN, question=QUESTION))
    assert "How was your last visit, on 20 November?" in page.seen()
    assert "+10 points for any answer." in page.seen()
    with qtbot.waitSignal(page.screen.answered) as answered:
        page.tap("Unhappy")
    assert answered.args == [QUESTION, 2]


def test_a_low_face_is_asked_why_with_four_chips(qtbot: QtBot, page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN, answered=LOW))
    with qtbot.waitSignal(page.screen.explained) as explained:
        page.tap("The wait")
    assert explained.args == [LOW, "speed"]


def test_what_we_did_is_said_in_place_of_a_question(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN, question=QUESTION, replies=(REPLY,)))
    assert "You said, we did" in page.seen()
    assert "two new tables" in page.seen()
    assert "How was your last visit" not in page.seen()


def test_nothing_of_question_answer_or_reply_stays_for_the_next_customer(page: CustomerPage) -> None:
    page.screen.show_visit(make_visit(JOHN, question=QUESTION, replies=(REPLY,)))
    page.screen.show_visit(make_visit(JOHN, answered=LOW))
    page.screen.show_idle()
    for trace in ("last visit", "any answer", "two new tables", "The wait", "20 November", "john"):
        assert trace not in page.kept()


def test_the_language_buttons_stand_in_the_shops_order(qtbot: QtBot) -> None:
    screen = CustomerScreen(Look(), "Kafejnīca", "lv", None, ("lv", "ru", "en"))
    qtbot.addWidget(screen)
    buttons = [button.text() for button in screen.findChildren(QAbstractButton)]
    assert buttons[:3] == ["Latviešu", "Русский", "English"]
    assert "Eesti" not in buttons
