"""Every screen in every state can be read, hit and reached, and what a gallery says is wrong is wrong."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.gallery.booths import BOOTHS, bring_about, settle
from tests.ui.gallery.looking import contrast_in, faults_of, look_at
from tests.ui.gallery.sheet import WIDTH, contact_sheet
from tests.ui.gallery.taking import take
from tests.ui.gallery.wanted import Wanted, every_look, every_pair_of_looks
from ui.look import Look
from ui.theme import LIGHT, THEMES, Type
from ui.widgets.action_button import ActionButton, ButtonLook
from ui.widgets.box import Box
from ui.widgets.search_field import SearchField
from ui.widgets.text_label import TextLabel

PAIRS = every_pair_of_looks()


@pytest.mark.parametrize("wanted", PAIRS, ids=str)
@pytest.mark.parametrize("booth", BOOTHS)
def test_every_state_can_be_read_hit_and_reached(qtbot: QtBot, booth: str, wanted: Wanted) -> None:
    shown = BOOTHS[booth](wanted)
    screen = shown.screen
    qtbot.addWidget(screen)
    faults = {}
    for name in shown.states:
        bring_about(shown, name)
        if found := faults_of(screen, look_at(screen), THEMES[wanted.theme].contrast_least, wanted.language):
            faults[name] = found
        assert screen.size() == wanted.size, name
    assert faults == {}


def test_the_chosen_looks_bring_any_two_values_together() -> None:
    def pairs_of(looks: list[Wanted]) -> set[frozenset[tuple[int, str]]]:
        return {
            frozenset(pair) for look in looks for pair in itertools.combinations(enumerate(map(str, look)), 2)
        }

    assert pairs_of(PAIRS) == pairs_of(list(every_look()))
    assert len(PAIRS) < len(list(every_look())) / 4


@pytest.fixture
def box(qtbot: QtBot) -> Box:
    box = Box(Look(LIGHT))
    qtbot.addWidget(box)
    box.resize(400, 300)
    return box


def test_pale_writing_is_found(box: Box) -> None:
    box.add(TextLabel(box.look, Type.BODY, "hairline", "Who can read this?"))
    box.show()
    settle()
    assert [fault.split()[0] for fault in faults_of(box, look_at(box), 4.5)] == ["faint:"]


def test_a_word_broken_in_two_is_found(box: Box) -> None:
    box.add(TextLabel(box.look, Type.HELLO, "ink", "Pontjóváírás", lines_most=2))
    box.resize(200, 300)
    box.show()
    settle()
    assert [fault.split()[0] for fault in faults_of(box, look_at(box), 4.5)] == ["broken:"]


def test_a_point_where_the_language_has_a_comma_is_found(box: Box) -> None:
    label = box.add(TextLabel(box.look, Type.BODY, "ink", "3.80 €"))
    field = box.add(SearchField(box.look, icon=""))
    field.setAccessibleName("Price")
    field.setText("4.80")
    box.show()
    settle()
    assert faults_of(box, look_at(box), 4.5, "en") == []
    found = faults_of(box, look_at(box), 4.5, "lv")
    assert found == ["decimals as elsewhere: 3.80 €", "decimals as elsewhere: 4.80"]
    field.setText("4,80")
    for fine in ("3,80 €", "17.11.2026", "17.11.26", "14:32", "Nr. 4", "lv-namedays 0.6"):
        label.write(fine)
        assert faults_of(box, look_at(box), 4.5, "lv") == []


def test_a_nameless_target_that_no_key_reaches_is_found(box: Box) -> None:
    from PySide6.QtCore import Qt

    button = box.add(ActionButton(box.look, ButtonLook.PLAIN, "coffee"))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    box.show()
    settle()
    assert faults_of(box, look_at(box), 4.5) == ["without a name: ActionButton", "no key reaches: "]


def test_a_focus_that_jumps_back_is_found(box: Box) -> None:
    box.add(ActionButton(box.look, ButtonLook.PLAIN, "coffee", "Lower"))
    box.insert(0, ActionButton(box.look, ButtonLook.PLAIN, "coffee", "Upper"))
    box.show()
    settle()
    assert faults_of(box, look_at(box), 4.5) == ["focus jumps back: Lower → Upper"]


def test_contrast_is_measured_as_painted() -> None:
    picture = QImage(QSize(40, 10), QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    assert contrast_in(picture, picture.rect()) == pytest.approx(1)
    picture.setPixelColor(3, 3, QColor("#767676"))
    assert contrast_in(picture, picture.rect()) == pytest.approx(4.54, abs=0.01)


def test_every_text_is_noted_where_it_lies(box: Box) -> None:
    box.add(TextLabel(box.look, Type.BODY, "ink", "Above"))
    box.add(TextLabel(box.look, Type.BODY, "ink", "Below"))
    box.show()
    settle()
    above, below = look_at(box).written
    assert (above.text, below.text) == ("Above", "Below")
    assert above.where.bottom() < below.where.top()


def test_a_sharp_picture_fills_its_place_on_the_sheet(qtbot: QtBot) -> None:
    picture = QImage(QSize(80, 40), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor("#FF0000"))
    sheet = contact_sheet({"red": picture})
    reds = [
        (x, y)
        for x in range(0, sheet.width(), 4)
        for y in range(0, sheet.height(), 4)
        if sheet.pixelColor(x, y).name() == "#ff0000"
    ]
    assert max(x for x, _ in reds) - min(x for x, _ in reds) > WIDTH - 8
    assert max(y for _, y in reds) - min(y for _, y in reds) > WIDTH / 2 - 8


def test_the_command_leaves_pictures_and_a_contact_sheet(tmp_path: Path) -> None:
    taken = take(tmp_path, ["day"], Wanted("lt", "dark", QSize(1024, 768), "normal"))
    assert taken.faults == {}
    assert taken.pictures == len(list(tmp_path.glob("day/*/*.png"))) > 2
    assert [sheet.name for sheet in tmp_path.glob("*.png")] == ["day lt-dark-1024x768-normal.png"]
