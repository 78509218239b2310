"""No camera, a camera unplugged, a camera back: the counter goes on serving all the while."""

from threading import Event

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.camera.source import Capture
from kiosk.camera.state import CameraState
from kiosk.camera.watch import CameraWatch
from kiosk.cards.number import number_of
from kiosk.clock import monotonic_seconds
from kiosk.shop import Shop
from kiosk.visit import Visit
from tests.camera.makers import make_frame, make_picture
from tests.fakes import SetClock
from tests.journeys.counter import Journey, journey, member
from tests.ui.counter_page import JANIS, MARTA
from ui.camera_feed import MakeWatch, Watch

BACK_SECONDS_MOST = 5.0


class Cable:
    """A webcam on a cable: while it is plugged in it delivers noisy pictures of what is held up."""

    def __init__(self) -> None:
        self.plugged, self.picture, self.frames = Event(), make_frame(), 0

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.plugged.is_set()

    def read(self) -> tuple[bool, NDArray[np.generic] | None]:
        self.frames += 1
        frame = self.picture.copy()
        frame[0, 0] = self.frames % 256
        Event().wait(1 / 30)
        return (True, frame) if self.plugged.is_set() else (False, None)

    def get(self, propId: int, /) -> float:  # noqa: N803
        return 0.0

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        return True

    def release(self) -> None:
        pass


def camera_at(cable: Cable, shop: Shop) -> MakeWatch:
    def make_watch(on_seen: object, on_state: object) -> Watch:
        def opens(_place: int | str) -> Capture:
            return cable

        return CameraWatch(0, shop.till.is_genuine, on_seen, on_state, opens=opens)  # type: ignore[arg-type]

    return make_watch


def type_number(page: Journey, number: str) -> object:
    page.write(number)
    return page.hit(Qt.Key.Key_Return)


def test_a_typed_number_greets_where_there_is_no_camera(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    card = member(shop, MARTA)
    with journey(qtbot, shop, clock) as page:
        assert isinstance(type_number(page, number_of(card.card_id).lower()), Visit)
        assert page.customer_sees("Tere tulemast, Marta!")
        assert isinstance(page.hit(Qt.Key.Key_F1), Visit)
    assert shop.till.today().stamps == 1


def test_a_camera_unplugged_and_back_reads_again_within_five_seconds(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    marta, janis = member(shop, MARTA), member(shop, JANIS)
    cable = Cable()
    cable.plugged.set()
    with journey(qtbot, shop, clock, make_watch=camera_at(cable, shop)) as page:
        feed = page.stage.feed
        assert feed is not None
        qtbot.waitUntil(lambda: feed.latest_preview() is not None, timeout=10_000)
        lamp: list[str] = []
        feed.state_changed.connect(lamp.append)
        cable.plugged.clear()
        qtbot.waitUntil(lambda: lamp == [CameraState.LOST.value])
        assert page.cashier_sees("Camera unplugged")
        assert isinstance(type_number(page, number_of(janis.card_id)), Visit)
        assert isinstance(page.hit(Qt.Key.Key_F1), Visit)
        cable.picture = make_frame((make_picture(marta.text), 500, 200))
        began = monotonic_seconds()
        cable.plugged.set()
        with qtbot.waitSignal(page.stage.counter.drawn, timeout=10_000) as drawn:
            pass
        assert monotonic_seconds() - began <= BACK_SECONDS_MOST
        assert drawn.args is not None
        assert isinstance(drawn.args[0], Visit)
        assert page.customer_sees("Tere tulemast, Marta!")
        assert lamp == [CameraState.LOST.value, CameraState.LOOKING.value]
    assert shop.till.today().stamps == 1
