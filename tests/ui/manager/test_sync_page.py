"""The manager reads how it stands with the hub, in words."""

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.sync.state import Lamp, SyncState
from tests.pages import texts_of
from tests.ui.manager.makers import ZONE
from tests.ui.manager.sync_states import in_step, in_trouble
from ui.look import Look
from ui.manager.sync import SyncPage
from ui.theme import LIGHT
from ui.words import Words


@pytest.fixture
def screen(qtbot: QtBot) -> SyncPage:
    page = SyncPage(Look(LIGHT, motion=False), Words("en"), ZONE)
    qtbot.addWidget(page)
    page.resize(1100, 740)
    page.show()
    return page


def seen(screen: SyncPage) -> str:
    shown = [one for one in screen.findChildren(QWidget) if one.isVisibleTo(screen)]
    return "\n".join(text for one in shown for text in texts_of(one))


def test_in_step_nothing_needs_a_look(screen: SyncPage) -> None:
    screen.show_overview(in_step())
    said = seen(screen)
    assert "In step" in said
    assert "48,732 entries at the hub" in said
    assert "Counter 1 (this one)" in said
    assert "1,234 bundles not read yet" in said
    assert "Nothing needs a look." in said
    assert "Clock" not in said


def test_beside_an_alarm_nothing_says_that_all_is_well(screen: SyncPage) -> None:
    screen.show_overview(msgspec.structs.replace(in_step(), state=SyncState(Lamp.UNKNOWN_HERE, 3)))
    said = seen(screen)
    assert "Hub does not know this kiosk" in said
    assert "Nothing needs a look." not in said


def test_what_is_wrong_is_said_with_its_reason_and_nothing_is_alike(screen: SyncPage) -> None:
    screen.show_overview(in_trouble())
    said = seen(screen)
    assert "Offline, 12 to send" in said
    assert "as of" in said
    assert "Terrace: 21 entries, two computers wrote the same chain" in said
    assert "21 entries are set aside at the hub" in said
    assert "91 min off" in said
    assert "gone on 1 of 3 kiosks" in said
    assert "No longer let in" in said
    assert "Nothing needs a look." not in said
    healed = msgspec.structs.replace(in_step(), kiosks=in_step().kiosks[:1])
    screen.show_overview(healed)
    assert "two computers" not in seen(screen)
    assert "Terrace" not in seen(screen)
