"""A customer says more in their own words: by touch, without the cashier's keys, and nothing of it stays."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.care.shown import CareOverview
from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_care import AskMoment, FeedbackRule
from kiosk.shop import Shop
from tests.fakes import SetClock
from tests.makers import make_programme
from tests.pages import Page
from tests.ui.counter_page import JANIS, MARTA, CounterPage, opened
from tests.ui.customer.makers import LOW, STAMPED, THANKED, make_visit
from ui.customer.asked import face_name
from ui.customer.screen import CustomerScreen
from ui.look import Look
from ui.theme import LIGHT
from ui.words import Words

ET, RU = Words("et"), Words("ru")
MORE, SEND, SKIP = (
    ET.translate("Customer", "Tell us more"),
    ET.translate("Customer", "Send"),
    ET.translate("Customer", "No, thank you"),
)


class Side(Page):
    def __init__(self, qtbot: QtBot) -> None:
        look = Look(LIGHT, motion=False)
        self.customer = CustomerScreen(look, "Kohvik Päike", "et")
        self.told: list[str] = []
        self.customer.told.connect(self.told.append)
        super().__init__(qtbot, self.customer, look, QSize(1366, 768))

    def spell(self, text: str) -> None:
        for letter in text:
            self.press(letter)


@pytest.fixture
def side(qtbot: QtBot) -> Side:
    side = Side(qtbot)
    side.customer.show_visit(make_visit(answered=THANKED))
    return side


def test_words_are_spelled_on_the_screen_and_sent(side: Side) -> None:
    side.press(MORE)
    assert not side.can_press(SEND)
    side.spell("Kgb")
    side.press(SEND)
    assert side.told == ["Kgb"]
    assert not side.can_press(SEND)  # back on their page
    assert not side.remembers("Kgb")


def test_a_sentence_has_its_signs(side: Side) -> None:
    side.press(MORE)
    side.spell("O,k-a.!?")
    side.press(SEND)
    assert side.told == ["O,k-a.!?"]
    side.press(MORE)
    assert not side.can_press("@")


def test_leaving_is_as_large_as_sending_and_sends_nothing(side: Side) -> None:
    side.press(MORE)
    side.spell("X")
    skip, send = next(side._buttons(SKIP)), next(side._buttons(SEND))
    assert skip.size() == send.size()
    side.press(SKIP)
    assert side.told == []
    assert not side.remembers("X")


def test_a_low_face_asks_why_first_and_who_has_told_is_not_asked_again(side: Side) -> None:
    side.customer.show_visit(make_visit(answered=LOW))
    assert not side.can_press(MORE)
    side.customer.show_visit(make_visit(answered=msgspec.structs.replace(THANKED, has_words=True)))
    assert not side.can_press(MORE)


def test_a_stamp_in_the_middle_of_a_sentence_takes_no_word_away(side: Side) -> None:
    side.press(MORE)
    side.spell("T")
    side.customer.show_visit(make_visit(act=STAMPED, answered=THANKED))
    side.press("e")
    side.press(SEND)
    assert side.told == ["Te"]


def test_another_language_is_one_key_and_the_words_stay(side: Side) -> None:
    side.press(MORE)
    side.spell("Õ")
    side.press("Русский")
    side.press("й")
    side.press(RU.translate("Customer", "Send"))
    assert side.told == ["Õй"]


def test_time_or_the_next_customer_leaves_nothing_of_it(side: Side) -> None:
    side.press(MORE)
    side.spell("Q")
    side.customer.show_idle()
    assert not side.remembers("Q")
    side.customer.show_visit(make_visit(answered=THANKED))
    side.press(MORE)
    assert side.told == []
    assert not side.can_press(SEND)


@pytest.fixture
def programme() -> Programme:
    return make_programme(feedback=FeedbackRule(ask=AskMoment.AFTER_PAYMENT))


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[CounterPage]:
    with opened(shop, clock) as stage:
        yield CounterPage(stage, shop)


def test_the_manager_reads_them_answers_and_the_customer_sees_it(
    qtbot: QtBot, counter: CounterPage, clock: SetClock
) -> None:
    till, card = counter.shop.till, counter.enrol(MARTA)
    counter.scan(card)
    counter.press("Add ")
    assert counter.stage.customer is not None
    with qtbot.waitSignal(counter.stage.counter.told):
        counter.touch_customer(face_name(ET, 5))
    counter.touch_customer(MORE)
    with qtbot.waitSignal(counter.stage.counter.told):
        counter.stage.customer.told.emit("<b>Softer music</b>" + "!" * 5000)
    counter.settle()
    assert not counter.cashier_sees("Softer music")
    overview = till.feedback.overview()
    assert isinstance(overview, CareOverview)
    (voice,) = [one for one in overview.voices if one.words]
    assert voice.words.startswith("<b>Softer music</b>")
    assert len(voice.words) <= 1000
    clock.pass_days(1)
    assert till.feedback.reply(new_id(), (voice.entry,), {"et": "Muusika on nüüd vaiksem."}) == 1
    clock.pass_days(1)
    counter.scan(counter.enrol(JANIS))
    assert not counter.customer_sees("Muusika on nüüd vaiksem.")
    counter.scan(card)
    assert counter.customer_sees("Muusika on nüüd vaiksem.")
