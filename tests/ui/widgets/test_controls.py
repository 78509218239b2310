"""The controls that every screen is built of: hit once, seen when focused, honest when too small."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.camera.state import Advice
from ui.camera_words import advice_words
from ui.look import Look
from ui.theme import DARK, LIGHT, TARGET_LEAST, TEXT_SIZES
from ui.widgets.act_card import ActCard
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.camera_view import CameraState, CameraView
from ui.widgets.checks import cut_off_labels, overlapping_targets, small_targets
from ui.widgets.chip import Chip, ChipLook
from ui.widgets.fitting_rows import FittingRows
from ui.widgets.flow import Flow
from ui.widgets.icon import has_icon, icon_pixmap
from ui.widgets.number_pad import NumberPad
from ui.widgets.points_ring import PointsRing
from ui.widgets.search_field import SearchField
from ui.widgets.state_panel import Offer, StatePanel, StateWords
from ui.widgets.text_label import TextLabel
from ui.widgets.visit_row import VisitRow
from ui.words import Words, languages


@dataclass(frozen=True)
class Picture:
    """One colour, as the camera's slot gives it."""

    pixels: bytes
    width: int
    height: int
    advice: Advice | None = None


def picture_of(blue: int, green: int, red: int, advice: Advice | None = None) -> Picture:
    return Picture(bytes((blue, green, red, 0)) * (64 * 36), 64, 36, advice)


def shown(qtbot: QtBot, widget: QWidget, width: int = 320, height: int = 200) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    button = ActionButton(Look(), ButtonLook.PLAIN, "gift", "Redeem")
    shown(qtbot, button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_disabled_button_is_not_pressed(qtbot: QtBot) -> None:
    button = ActionButton(Look(), ButtonLook.PRIMARY, "coffee", "Add stamp")
    shown(qtbot, button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("look", ButtonLook)
def test_the_focus_can_be_seen_on_every_button(qtbot: QtBot, look: ButtonLook) -> None:
    for theme in (LIGHT, DARK):
        button = ActionButton(Look(theme), look, "gift", "Redeem")
        shown(qtbot, button)
        button.clearFocus()
        before = button.grab().toImage()
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        after = button.grab().toImage()
        middle = QPoint(button.width() // 2, 1)
        assert before.pixelColor(middle) != after.pixelColor(middle)


def test_a_button_grows_for_words_that_need_more_lines(qtbot: QtBot) -> None:
    button = ActionButton(Look(), ButtonLook.PLAIN, "gift", height=52)
    button.write("Iššauskite nuolaidos kuponą šiam pirkiniui", "Ir dar kai kas, kas netelpa į vieną eilutę")
    assert button.heightForWidth(220) > button.heightForWidth(900) >= TARGET_LEAST


def test_the_camera_shows_the_newest_picture_in_its_own_colours(qtbot: QtBot) -> None:
    pictures = [picture_of(200, 100, 50)]
    view = CameraView(Look(), lambda: pictures[-1])
    shown(qtbot, view)
    view.take_newest()
    middle = view.rect().center()
    assert view.grab().toImage().pixelColor(middle) == QColor(50, 100, 200)
    pictures.append(picture_of(0, 250, 0))
    view.take_newest()
    assert view.grab().toImage().pixelColor(middle) == QColor(0, 250, 0)


def test_a_lost_camera_shows_no_old_picture(qtbot: QtBot) -> None:
    view = CameraView(Look(), lambda: picture_of(0, 250, 0))
    shown(qtbot, view)
    view.take_newest()
    view.show_state(CameraState.LOST, "Camera unplugged")
    image = view.grab().toImage()
    colours = {image.pixelColor(x, 60).name() for x in range(0, image.width(), 3)}
    assert "#00fa00" not in colours
    assert view.accessibleName() == "Camera unplugged"


@pytest.mark.parametrize("language", languages())
def test_what_would_help_is_said_while_looking_and_fits(qtbot: QtBot, language: str) -> None:
    words = advice_words(Words(language))
    assert set(words) == set(Advice)
    for advice in Advice:
        view = CameraView(Look(), lambda advice=advice: picture_of(0, 250, 0, advice))  # type: ignore[misc]
        view.set_advice(words)
        view.show_state(CameraState.LOOKING, "Looking for a card")
        shown(qtbot, view, 280, 196)
        before = view.grab().toImage()
        view.take_newest()
        assert view.grab().toImage() != before
        assert view.cut_off_texts() == []


def test_nothing_is_advised_once_the_card_was_recognised(qtbot: QtBot) -> None:
    pictures = [picture_of(0, 250, 0)]
    view = CameraView(Look(), lambda: pictures[-1])
    view.set_advice({Advice.CLOSER: "Closer"})
    view.show_state(CameraState.RECOGNISED, "Card recognised")
    shown(qtbot, view)
    view.take_newest()
    before = view.grab().toImage()
    pictures.append(picture_of(0, 250, 0, Advice.CLOSER))
    view.take_newest()
    assert view.grab().toImage() == before


def test_a_camera_without_a_picture_is_drawn_all_the_same(qtbot: QtBot) -> None:
    view = CameraView(Look(), lambda: None)
    shown(qtbot, view)
    view.take_newest()
    assert not view.grab().isNull()


@pytest.mark.parametrize("name", ["coffee", "filled/star", "gift"])
def test_icons_of_the_package_are_found(name: str) -> None:
    assert has_icon(name)


@pytest.mark.parametrize(
    "name", ["", "../../etc/passwd", "filled/../coffee", "no-such-icon", "кофе", "a" * 300]
)
def test_a_wrong_icon_name_reads_no_file_and_draws_a_star(qtbot: QtBot, name: str) -> None:
    assert not has_icon(name)
    star = icon_pixmap("star", "#112233", 24, 1.0).toImage()
    assert icon_pixmap(name, "#112233", 24, 1.0).toImage() == star


def test_an_icon_has_the_colour_asked_for_at_any_density(qtbot: QtBot) -> None:
    picture = icon_pixmap("square", "#CC0011", 24, 2.0)
    assert picture.size() == QSize(48, 48)
    image = picture.toImage()
    colours = {image.pixelColor(x, 24).name() for x in range(48) if image.pixelColor(x, 24).alpha() == 255}
    assert colours == {"#cc0011"}


def test_an_act_card_asks_to_undo_once(qtbot: QtBot) -> None:
    card = ActCard(Look())
    shown(qtbot, card)
    card.show_act("Stamp added", "Marta now has 8 of 10", "Undo Marta +1")
    asked: list[bool] = []
    card.undo_asked.connect(lambda: asked.append(True))
    card.undo_asked.connect(card.wait)
    button = card.findChild(ActionButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_a_pad_gives_the_digits_tapped(qtbot: QtBot) -> None:
    pad = NumberPad(Look())
    shown(qtbot, pad)
    digits: list[str] = []
    pad.digit_pressed.connect(digits.append)
    for digit in "1234567890":
        button = next(button for button in pad.findChildren(QWidget) if button.accessibleName() == digit)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert digits == list("1234567890")


def test_a_ring_survives_any_points(qtbot: QtBot) -> None:
    ring = PointsRing(Look())
    shown(qtbot, ring)
    for points, goal in ((0, 0), (-5, 10), (5, 10), (50, 10), (1, -1)):
        ring.show_points(points, goal, str(points), "points", f"of {goal}")
        assert not ring.grab().isNull()


def test_rows_that_do_not_fit_whole_are_not_shown(qtbot: QtBot) -> None:
    look = Look()
    rows = FittingRows(look)
    shown(qtbot, rows, 300, 100)
    labels: list[QWidget] = [TextLabel(look, text=f"row {n}") for n in range(20)]
    for label in labels:
        label.setMinimumHeight(30)
    rows.show_rows(labels)
    assert [label.isVisibleTo(rows) for label in labels] == [True] * 3 + [False] * 17
    rows.resize(300, 200)
    assert sum(label.isVisibleTo(rows) for label in labels) == 6


def test_chips_go_on_in_the_next_row(qtbot: QtBot) -> None:
    look = Look()
    flow = Flow(look)
    for n in range(9):
        flow.add(Chip(look, ChipLook.NEUTRAL, f"Preference {n}"))
    assert flow.heightForWidth(200) > flow.heightForWidth(2000) > 0


def test_a_state_offers_at_most_two_buttons(qtbot: QtBot) -> None:
    panel = StatePanel(Look())
    qtbot.addWidget(panel)
    offers = tuple(Offer(str(n), "Go", "check") for n in range(3))
    with pytest.raises(ValueError, match="two"):
        panel.show_state(StateWords("Chip", "clock", ChipLook.GOLD, "Title", "Body", offers))


def test_the_checks_find_what_is_wrong(qtbot: QtBot) -> None:
    look = Look()
    room = QWidget()
    shown(qtbot, room, 200, 120)
    label = TextLabel(look, text="A sentence that cannot fit here", lines_most=1)
    field = SearchField(look)
    chip = Chip(look, ChipLook.NEUTRAL, "Tap", is_tappable=True)
    for widget, geometry in ((label, (0, 0, 40, 20)), (field, (0, 30, 150, 20)), (chip, (10, 35, 60, 60))):
        widget.setParent(room)
        widget.setGeometry(*geometry)
        widget.show()
    assert cut_off_labels(room) == ["A sentence that cannot fit here"]
    assert small_targets(room) == [" 150×20"]
    assert overlapping_targets(room) == [" / Tap"]
    label.setGeometry(0, 0, 200, 20)
    field.setGeometry(0, 30, 150, 52)
    chip.setGeometry(100, 85, 60, 60)
    assert cut_off_labels(room) == ["Tap"]
    assert small_targets(room) == ["Tap 60×60"]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("width", [1024, 1920])
def test_any_day_of_the_year_has_room_in_its_row(qtbot: QtBot, language: str, width: int) -> None:
    words = Words(language)
    days = [words.short_day(date(2026, month, day)) for month in range(1, 13) for day in range(22, 29)]
    for text_scale in TEXT_SIZES.values():
        look = Look(LIGHT, text_scale=text_scale)
        look.fit(QSize(width, 768))
        for day in sorted(days, key=len)[-3:]:
            row = VisitRow(look, day, "Flat white", "+1", "3,80 €")
            qtbot.addWidget(row)
            row.resize(800, 60)
            row.show()
            assert cut_off_labels(row) == []
