"""Somebody sets up a shop: by Enter alone, with wrong answers, in two sittings, as a second kiosk."""

from collections.abc import Callable, Iterator
from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.first_run.draft import Draft, System, find_draft, new_draft
from kiosk.first_run.joining import Hindrance
from kiosk.first_run.setting_up import set_up
from kiosk.home import Home
from kiosk.refusal import Refusal
from kiosk.settings import read_settings
from kiosk.shop import Shop
from tests.fakes import SetClock
from tests.pages import Page
from ui.first_running import FirstRunning

PIN = "258036"
ENTER = Qt.Key.Key_Return
Ask = Callable[..., Hindrance | None]


def no_hub(_draft: Draft, _url: str, _code: str, _read: Callable[[int, int], None]) -> Hindrance | None:
    return Hindrance.NO_ANSWER


class Sitting(Page):
    """Somebody before the first run's screen; `opened` are the shops that came of it."""

    def __init__(self, qtbot: QtBot, home: Home, clock: SetClock, join: Ask = no_hub) -> None:
        draft = find_draft(home.first_run) or new_draft(System("Europe/Tallinn", "EE", "en"))
        draft = msgspec.structs.replace(draft, camera="")  # there is none in a test, and looking takes long
        self.running = FirstRunning(home, draft, partial(set_up, home, clock=clock), join)
        self.opened: list[Shop] = []
        self.running.opened.connect(self.opened.append)
        self._bot = qtbot
        super().__init__(qtbot, self.running.window, self.running.look, QSize(1366, 768))

    def wait_for(self, text: str) -> None:
        self._bot.waitUntil(lambda: self.says(text))

    def turn(self, text: str) -> None:
        self.hit(ENTER)
        self.wait_for(text)

    def leave(self) -> None:
        self.running.close()


@pytest.fixture
def sit(qtbot: QtBot, home: Home, clock: SetClock) -> Iterator[Callable[..., Sitting]]:
    sittings: list[Sitting] = []

    def begin(join: Ask = no_hub) -> Sitting:
        sittings.append(Sitting(qtbot, home, clock, join))
        return sittings[-1]

    yield begin
    for one in sittings:
        one.leave()
        for shop in one.opened:
            shop.close()


def test_enter_five_times_with_a_name_and_a_pin_opens_the_counter(
    qtbot: QtBot, sit: Callable[..., Sitting], home: Home
) -> None:
    page = sit()
    page.write("Kohvik")
    page.turn("Which languages do you serve in?")
    page.turn("Which camera reads the cards?")
    page.turn("What do your customers collect?")
    page.turn("Who keeps the keys?")
    page.write(PIN)
    page.turn("The same PIN once more")
    page.write(PIN)
    qtbot.waitUntil(lambda: bool(page.opened))
    shop = page.opened[0]
    assert read_settings(home.settings).shop_name == "Kohvik"
    assert shop.ledger.programme().default_item == "filter-coffee"
    who = shop.till.today().staff.who
    assert who is not None
    assert who.name == "Owner"
    assert not page.remembers(PIN)


def test_a_shop_without_a_name_waits_and_says_why(sit: Callable[..., Sitting]) -> None:
    page = sit()
    page.hit(ENTER)
    assert page.says("The shop needs a name")
    page.write("24/7")
    page.turn("Which languages do you serve in?")


def test_pins_that_are_guessed_first_are_not_taken(sit: Callable[..., Sitting]) -> None:
    page = sit()
    page.running.change({"shop_name": "Kohvik"})
    for text in ("languages do you", "Which camera", "What do your", "Who keeps the keys?"):
        page.turn(text)
    for pin in ("", "0000", "1234", "111111", "123456"):
        page.write(pin)
        page.hit(ENTER)
        assert page.says("6 digits or more, and no row"), pin
    page.write(PIN)
    page.turn("The same PIN once more")
    page.write("258037")
    page.hit(ENTER)
    assert page.says("The two were not the same.")
    assert page.says("A PIN of 6 digits or more")


def test_who_leaves_goes_on_where_they_were(sit: Callable[..., Sitting], home: Home) -> None:
    page = sit()
    page.write("Kohvik")
    page.turn("Which languages do you serve in?")
    page.press("Magyar: remove")
    page.turn("Which camera reads the cards?")
    page.leave()
    kept = find_draft(home.first_run)
    assert kept is not None
    assert "hu" not in kept.languages
    again = sit()
    assert again.says("Which camera reads the cards?")
    again.press("Back")
    again.wait_for("Which languages do you serve in?")
    again.press("Back")
    again.wait_for("Welcome.")
    assert again.says("Kohvik")


def test_another_language_is_one_tap_and_the_answers_stay(sit: Callable[..., Sitting]) -> None:
    page = sit()
    page.write("Saule")
    page.press("Latviešu")
    page.wait_for("Laipni lūdzam. Kā sauc Jūsu uzņēmumu?")
    assert page.says("Saule")
    page.press("Latvija")
    assert page.says("Europe/Riga")


def test_the_demo_shop_is_one_tap_away(qtbot: QtBot, sit: Callable[..., Sitting], home: Home) -> None:
    page = sit()
    page.write("Kohvik")
    with qtbot.waitSignal(page.running.demo_asked):
        page.press("Look at the demo shop")
    kept = find_draft(home.first_run)
    assert kept is not None
    assert kept.shop_name == "Kohvik"


def test_a_megabyte_pasted_is_cut_and_markup_is_text(sit: Callable[..., Sitting], home: Home) -> None:
    page = sit()
    QApplication.clipboard().setText("<b>x</b>" * 125_000)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.turn("Which languages do you serve in?")
    kept = find_draft(home.first_run)
    assert kept is not None
    assert kept.shop_name.startswith("<b>x</b>")
    assert len(kept.shop_name) <= 200


def test_a_folder_that_takes_nothing_is_said_at_the_first_step(
    sit: Callable[..., Sitting], home: Home
) -> None:
    home.folder.parent.mkdir(parents=True, exist_ok=True)
    home.folder.write_text("a file where the folder should be", encoding="utf-8")
    page = sit()
    page.write("Kohvik")
    page.turn("cannot be written to. Is the disk full")
    assert page.says("Welcome.")
    home.folder.unlink()
    page.turn("Which languages do you serve in?")


def test_a_second_kiosk_asks_for_the_hub_alone(qtbot: QtBot, sit: Callable[..., Sitting]) -> None:
    answers: list[Hindrance | None] = [Hindrance.CODE, None]
    asked: list[tuple[str, str]] = []

    def join(_draft: Draft, url: str, code: str, read: Callable[[int, int], None]) -> Hindrance | None:
        asked.append((url, code))
        read(1, 2)
        return answers.pop(0)

    page = sit(join)
    page.press("This is our second kiosk")
    page.type_into("Address of the hub", "hub.local:8443")
    page.hit(ENTER)
    assert page.says("The code is missing.")
    page.type_into("Code", "ABC.def")
    page.turn("does not know this code any more")
    page.turn("Welcome.")
    assert asked == [("https://hub.local:8443", "ABC.def")] * 2
    assert not page.says("Owner’s PIN")
    assert not page.can_press("This is our second kiosk")


def test_a_bug_is_said_calmly_and_nothing_typed_is_lost(
    qtbot: QtBot, home: Home, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    page = Sitting(qtbot, home, clock)

    def broken(_draft: Draft, _pin: str) -> Shop | Refusal:
        raise KeyError("a bug")

    page.running._set_up = broken
    page.running.change({"shop_name": "Kohvik"})
    page.running.screen.owner.pin_given.emit(PIN)
    page.wait_for("Something unexpected happened.")
    assert "a bug" in caplog.text
    page.leave()
