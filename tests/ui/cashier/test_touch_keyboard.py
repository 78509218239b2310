"""Who has only a touch screen types on the screen; who has a keyboard never sees its keys."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.visit import NewCustomer
from tests.pages import CashierPage
from ui.widgets.checks import cut_off_labels, overlapping_targets, small_targets
from ui.widgets.key_rows import LETTERS, NUMBERS, rows_of
from ui.words import languages

FINGERS = QTest.createTouchDevice()
ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "et": "abcdefghijklmnopqrsšzžtuvwõäöüxy",
    "hu": "aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz",
    "lv": "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž",
    "lt": "aąbcčdeęėfghiįyjklmnoprsštuųūvzž",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
SIZES = [QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)]


def touch_field(page: CashierPage, name: str) -> QLineEdit:
    """A finger on the field; Qt makes a mouse's press of it."""
    fields = [line for line in page.cashier.findChildren(QLineEdit) if line.isVisibleTo(page.cashier)]
    field = next(line for line in fields if line.accessibleName() == name)
    at = field.mapTo(page.cashier, QPoint(field.width() // 2, field.height() // 2))
    window = page.cashier.windowHandle()
    QTest.touchEvent(window, FINGERS).press(0, at, window).commit()
    QTest.touchEvent(window, FINGERS).release(0, at, window).commit()
    page.settle()
    return field


@pytest.fixture
def page(qtbot: QtBot) -> CashierPage:
    return CashierPage(qtbot)


def test_a_finger_on_a_field_raises_the_keys_and_they_type_a_new_customer(page: CashierPage) -> None:
    page.hit(Qt.Key.Key_F6)
    assert not page.can_press("Space")
    touch_field(page, "First name")
    for key in ("Ü", "l", "o", "Space"):
        page.press(key)
    page.press("Capital letters")
    page.press("Õ")
    touch_field(page, "Phone")
    for digit in "5551":
        page.press(digit)
    touch_field(page, "E-mail")
    for sign in ("a", "@", "b", ".", "e", "x", "Erase", "e"):
        page.press(sign)
    page.press("Save")
    assert page.asked == [
        ("opened",),
        ("enrol_asked", NewCustomer(given_name="Ülo Õ", phone="5551", email="a@b.ee", language="et")),
    ]


def test_a_search_is_typed_by_touch_alone(page: CashierPage, qtbot: QtBot) -> None:
    touch_field(page, "Name, phone or card number")
    with qtbot.waitSignal(page.cashier.search_asked, timeout=2000) as asked:
        for key in "mart":
            page.press(key)
    assert asked.args == ["mart"]


def test_a_mouse_and_a_key_never_raise_it_and_a_key_lets_it_down(page: CashierPage) -> None:
    page.hit(Qt.Key.Key_F6)
    field = next(line for line in page.cashier.findChildren(QLineEdit) if line.accessibleName() == "Phone")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    page.write("5")
    assert not page.can_press("Space")
    touch_field(page, "Phone")
    assert page.can_press("Space")
    page.write("5")
    assert not page.can_press("Space")


def test_it_goes_with_its_field_and_by_its_own_key(page: CashierPage) -> None:
    page.hit(Qt.Key.Key_F6)
    touch_field(page, "First name")
    page.press("Put the keyboard away")
    assert not page.can_press("Space")
    touch_field(page, "First name")
    page.press("Back")
    assert not page.can_press("Space")


def test_it_takes_no_focus_from_the_field(page: CashierPage) -> None:
    page.hit(Qt.Key.Key_F6)
    field = touch_field(page, "First name")
    page.press("Another language")
    page.press("Capital letters")
    assert QApplication.focusWidget() is field


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_key_can_be_hit_in_every_language(qtbot: QtBot, size: QSize) -> None:
    page = CashierPage(qtbot, size=size)
    page.hit(Qt.Key.Key_F6)
    touch_field(page, "First name")
    for _ in range(6):
        page.press("Another language")
        page.settle()
        assert small_targets(page.cashier) == []
        assert cut_off_labels(page.cashier) == []
        covered = [pair for pair in overlapping_targets(page.cashier) if "Back" in pair or "Save" in pair]
        assert covered == []


def test_every_language_has_its_whole_alphabet_and_no_key_twice() -> None:
    assert set(LETTERS) == set(languages())
    for language, alphabet in ALPHABETS.items():
        keys = "".join(rows_of(language))
        assert set(alphabet) <= set(keys), set(alphabet) - set(keys)
        assert len(keys) == len(set(keys))
        assert len(max(rows_of(language), key=len)) <= 12
    assert len(NUMBERS) == 10


def test_the_screen_scales_itself_to_its_window(qtbot: QtBot) -> None:
    page = CashierPage(qtbot)
    page.screen.resize(1920, 1080)
    page.settle()
    assert page.cashier.look.scale == pytest.approx(1920 / 1366)
