"""The settings' page in all of its states: each section, a camera on trial, a scanner tried."""

from collections.abc import Callable
from functools import partial

import msgspec

from kiosk.licences import licences
from kiosk.settings import Settings
from kiosk.slips.printer import Trouble
from tests.ui.customer.states import PREVIEW
from ui.manager.settings.page import SectionName, SettingsPage

SETTINGS = Settings(backup_folder="/media/usb/loyalty copies", brand_colour="#FFE94D", languages=("et", "en"))


def _section(name: SectionName, page: SettingsPage) -> None:
    page.screens.show_monitors([(1366, 768), (1920, 1080)])
    page.show_settings(SETTINGS)
    page.camera.end_trial()
    page.turn_to(name)


def _trial(page: SettingsPage) -> None:
    _section(SectionName.CAMERA, page)
    page.camera.show_found([("0", 1280, 720), ("2", 1920, 1080)])
    page.camera.show_rate(PREVIEW, 14.6, 0.92)


def _no_picture(page: SettingsPage) -> None:
    _section(SectionName.CAMERA, page)
    page.camera.show_searching(is_searching=True)
    page.camera.end_trial(has_failed=True)


def _scanned(page: SettingsPage) -> None:
    _section(SectionName.DEVICES, page)
    page.devices.show_scanned("https://example.org/" + "x" * 400, is_ours=False)
    page.devices.show_copied("")


def _no_printer(page: SettingsPage) -> None:
    _section(SectionName.PRINTER, page)
    page.printer.show_tried(Trouble.UNREACHABLE)


def _refused(page: SettingsPage) -> None:
    _section(SectionName.SHOP, page)
    page.show_settings(msgspec.structs.replace(SETTINGS, shop_name="Ä" * 80, logo="/nowhere/logo.png"))
    page.say_no_logo()


def _about(page: SettingsPage) -> None:
    _section(SectionName.ABOUT, page)
    page.about.show_licences("0.1.0", licences())


STATES: dict[str, Callable[[SettingsPage], None]] = {
    **{str(name): partial(_section, name) for name in SectionName},
    "trial": _trial,
    "no picture": _no_picture,
    "scanned": _scanned,
    "refused": _refused,
    "no printer": _no_printer,
    "licences": _about,
}
