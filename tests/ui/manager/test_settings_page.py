"""Does the page of the settings say calmly what is saved, and in red only what is not?"""

from pytestqt.qtbot import QtBot

from tests.ui.gallery.booths import settle
from tests.ui.manager.framed import framed
from ui.look import Look
from ui.manager.page_name import PageName
from ui.manager.settings.page import SettingsPage
from ui.theme import THEMES
from ui.words import Words

REDDER = 60
"""Thin strokes are smoothed: few pixels have the very colour."""


def test_what_is_saved_after_a_refusal_is_not_red_any_more(qtbot: QtBot) -> None:
    look, words = Look(THEMES["light"]), Words("en")
    page = SettingsPage(look, words)
    frame = framed(qtbot, PageName.SETTINGS, page, look, words)
    settle()

    def is_red() -> bool:
        picture = page.line.grab().toImage()
        pixels = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        colours = (picture.pixelColor(x, y) for x, y in pixels)
        return any(colour.red() > colour.green() + REDDER for colour in colours)

    page.say_wrong()
    assert frame.isVisible()
    assert is_red()
    page.say_saved(is_in_force=True)
    assert not is_red()
