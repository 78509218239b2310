"""A stranger's QR code before the camera, whatever is in it: "not ours", and nothing else happens."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from kiosk.refusal import Refusal, RefusalKind
from kiosk.shop import Shop
from tests.camera.makers import make_strangers_picture
from tests.fakes import SetClock
from tests.journeys.counter import journey, member
from tests.journeys.film import scene_of, strangers_scene
from tests.ui.counter_page import MARTA

LARGEST_BYTES = 2953
"""No QR code holds 4 KB: version 40 with the least correction has room for this many bytes."""

STRANGERS = {
    "a link": "https://example.org/win?prize=1",
    "a wi-fi password": "WIFI:T:WPA;S:Cafe;P:secret;;",
    "a script": "javascript:alert(1)",
    "a command": "$(touch kiosk-was-here); rm -rf ~",
    "right to left": "\u202egnp.exe\u202c שלום",
    "emoji": "🙂☕" * 20,
    "control characters": "\x1b[2J\x07\x00end",
    "a forged card": "K1" + "0" * 32,
    "all it can hold": "A1b" * (LARGEST_BYTES // 3),
}
DEEDS = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "socket.", "webbrowser.")
SCHEMES = ("https", "http", "javascript", "file")


class Deeds(QObject):
    """What the program did to the world while it watched: Python's own audit, and addresses Qt opened."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._is_watching = False
        sys.addaudithook(self._note)  # for the rest of the process: there is no taking it back

    @contextmanager
    def watched(self) -> Iterator[None]:
        for scheme in SCHEMES:  # the method's name: its types say bytes, but it takes text only
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type]
        self._is_watching = True
        try:
            yield
        finally:
            self._is_watching = False
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.seen.append(f"opened {address.toString()}")

    def _note(self, event: str, _arguments: tuple[object, ...]) -> None:
        if self._is_watching and event.startswith(DEEDS):
            self.seen.append(event)


@pytest.fixture(scope="module")
def deeds() -> Deeds:
    return Deeds()


@pytest.mark.usefixtures("qapp")
def test_what_is_done_to_the_world_would_be_seen(deeds: Deeds) -> None:
    with deeds.watched():
        QDesktopServices.openUrl(QUrl("https://example.org/menu"))
        sys.audit("os.system", b"true")
    assert deeds.seen == ["opened https://example.org/menu", "os.system"]
    deeds.seen.clear()


def test_strangers_codes_are_not_ours_and_nothing_is_done_about_them(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path, deeds: Deeds
) -> None:
    marta = member(shop, MARTA)
    scenes = [
        strangers_scene(text, make_strangers_picture(text), width_pixels=660) for text in STRANGERS.values()
    ]
    with journey(qtbot, shop, clock, (tmp_path, [*scenes, scene_of(marta)])) as page:
        with deeds.watched():
            for kind, text in STRANGERS.items():
                answer = page.hold_up()
                assert isinstance(answer, Refusal), kind
                assert answer.kind is RefusalKind.NOT_OURS, kind
                assert page.cashier_sees("Nothing was opened or added."), kind
                assert page.customer_sees("See ei ole meie kaart"), kind
                assert page.customer_holds(text) == page.cashier_holds(text) == set(), kind
            page.hold_up()
        assert page.customer_sees("Tere tulemast, Marta!")
    assert deeds.seen == []
    assert shop.till.today().stamps == 0
