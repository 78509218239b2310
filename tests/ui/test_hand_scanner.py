"""Is a hand scanner's burst told from a person, right under any layout, and kept out of the field?"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.hand_scanner import TEXT_MOST, HandScanner
from ui.key_positions import character_at

CARD = "K10G7A2B3C4D5E6F7G8H9J0KMNPQRSTVWX"
X11 = 8
QUICK, SLOW = 10, 120
POSITIONS = {character_at(place, is_shifted=shifted): (place, shifted)
             for shifted in (True, False) for place in range(2, 58) if place < 54 or place == 57}  # fmt: skip


class Keyboard:
    """Sends what a window system would: key by key, each with its position and its time."""

    def __init__(self, target: QWidget) -> None:
        self.target = target
        self.time = 1_000

    def press(
        self, key: int, text: str = "", position: int = 0, gap: int = QUICK, shift: bool = False
    ) -> None:
        self.time += gap
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, position, 0, 0, text)
            event.setTimestamp(self.time)
            QCoreApplication.sendEvent(self.target, event)

    def type_text(self, text: str, gap: int = QUICK) -> None:
        for character in text:
            self.press(ord(character.upper()), character, gap=gap)

    def type_positions(self, text: str, layout_says: str = "õ") -> None:
        for character in text:
            place, shifted = POSITIONS[character]
            self.press(Qt.Key.Key_Otilde, layout_says, place + X11, shift=shifted)

    def enter(self, key: int = Qt.Key.Key_Return, gap: int = QUICK) -> None:
        self.press(key, "\r", gap=gap)


@pytest.fixture
def scanner(qapp: QApplication) -> Iterator[HandScanner]:
    scanner = HandScanner(offset=X11)
    qapp.installEventFilter(scanner)
    yield scanner
    qapp.removeEventFilter(scanner)


@pytest.fixture
def heard(scanner: HandScanner) -> list[str]:
    texts: list[str] = []
    scanner.scanned.connect(texts.append)
    return texts


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_burst_is_scanned_and_kept_out_of_the_field(heard: list[str], field: QLineEdit, end: int) -> None:
    keyboard = Keyboard(field)
    keyboard.type_text(CARD)
    keyboard.enter(end)
    assert heard == [CARD]
    assert field.text() == ""


def test_positions_are_read_whatever_layout_is_set(heard: list[str], field: QLineEdit) -> None:
    keyboard = Keyboard(field)
    keyboard.type_positions("HTTPS://Example.com/?a=1&b='2'")
    keyboard.enter()
    assert heard == ["HTTPS://Example.com/?a=1&b='2'"]


def test_a_person_typing_reaches_the_field(qtbot: QtBot, heard: list[str], field: QLineEdit) -> None:
    keyboard = Keyboard(field)
    keyboard.type_text("Marta Õunapuu", gap=SLOW)
    qtbot.waitUntil(lambda: field.text() == "Marta Õunapuu")
    assert heard == []


def test_two_keys_rolled_quickly_by_a_person_are_both_typed(
    qtbot: QtBot, heard: list[str], field: QLineEdit
) -> None:
    keyboard = Keyboard(field)
    keyboard.type_text("ok", gap=QUICK)
    keyboard.enter(gap=QUICK)
    assert field.text() == "ok"
    assert heard == []


def test_half_a_code_that_stops_is_dropped_and_the_next_whole_one_is_read(
    qtbot: QtBot, heard: list[str], field: QLineEdit, scanner: HandScanner
) -> None:
    keyboard = Keyboard(field)
    keyboard.type_text(CARD[:20])
    keyboard.time += 500
    keyboard.type_text(CARD)
    keyboard.enter()
    assert heard == [CARD]
    assert field.text() == ""


def test_half_a_code_and_silence_leave_nothing_behind(
    qtbot: QtBot, heard: list[str], field: QLineEdit
) -> None:
    keyboard = Keyboard(field)
    keyboard.type_text(CARD[:20])
    QTest.qWait(150)
    keyboard.type_text("Liis", gap=SLOW)
    qtbot.waitUntil(lambda: field.text() == "Liis")
    assert heard == []


def test_four_kilobytes_are_cut_and_the_scanner_lives_on(heard: list[str], field: QLineEdit) -> None:
    keyboard = Keyboard(field)
    keyboard.type_text("A" * 4096)
    keyboard.enter()
    assert heard == ["A" * TEXT_MOST]
    keyboard.time += 500
    keyboard.type_text(CARD)
    keyboard.enter()
    assert heard[1:] == [CARD]
    assert field.text() == ""


def test_control_keys_are_not_text(qtbot: QtBot, heard: list[str], field: QLineEdit) -> None:
    keyboard = Keyboard(field)
    for character in "\x00\x01\x1b\x7f\x08":
        keyboard.press(Qt.Key.Key_unknown, character)
    keyboard.enter()
    assert heard == []


def test_shortcuts_with_control_go_where_they_were_going(heard: list[str], field: QLineEdit) -> None:
    field.setText("Rūta")
    for _ in range(10):
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert field.selectedText() == "Rūta"
    assert heard == []


def test_a_held_key_repeats_into_the_field(heard: list[str], field: QLineEdit) -> None:
    for time in range(1000, 1300, 30):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "a", autorep=True
        )
        event.setTimestamp(time)
        QCoreApplication.sendEvent(field, event)
    assert field.text() == "a" * 10
    assert heard == []


def test_space_still_presses_the_focused_button(qtbot: QtBot, heard: list[str]) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert heard == []


def test_a_field_that_closed_meanwhile_loses_only_its_own_keys(qtbot: QtBot, heard: list[str]) -> None:
    field = QLineEdit()
    Keyboard(field).type_text("ab")
    field.deleteLater()
    QTest.qWait(120)
    assert heard == []


def type_at_window(qtbot: QtBot, field: QLineEdit, text: str, pause_milliseconds: int) -> None:
    """As the window system delivers keys: to the window, which hands them to whatever has the focus."""
    window = field.window().windowHandle()
    assert window is not None
    for character in text:
        QTest.keyClick(window, Qt.Key(ord(character.upper())))
        if pause_milliseconds:
            qtbot.wait(pause_milliseconds)


def test_keys_through_a_window_reach_the_focused_field_once(
    qtbot: QtBot, heard: list[str], field: QLineEdit
) -> None:
    field.setFocus()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    type_at_window(qtbot, field, "liis", 60)
    qtbot.waitUntil(lambda: field.text() == "liis")
    assert heard == []


def test_a_burst_through_a_window_is_scanned(qtbot: QtBot, heard: list[str], field: QLineEdit) -> None:
    field.setFocus()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    type_at_window(qtbot, field, "K10G7A2B3C4D5E6F", 0)
    window = field.window().windowHandle()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert [text.upper() for text in heard] == ["K10G7A2B3C4D5E6F"]
    assert field.text() == ""
