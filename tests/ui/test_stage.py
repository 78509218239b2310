"""Does the stage open and close in order, on its monitors, with a camera, a hand scanner and a clock?"""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.camera.state import CameraState, Seen
from kiosk.ids import new_id
from kiosk.shop import Shop
from kiosk.visit import Side
from tests.camera.makers import make_film
from tests.fakes import SetClock
from tests.ui.counter_page import MARTA, CounterPage, opened
from ui.camera_feed import Watch, watch_at
from ui.stage import PAINT_MILLISECONDS_MOST, Stage

NOT_PLUGGED_IN = 3


@pytest.fixture
def stage(qtbot: QtBot, shop: Shop, clock: SetClock) -> Iterator[Stage]:
    with opened(shop, clock) as stage:
        yield stage


@pytest.fixture
def page(qtbot: QtBot, stage: Stage, shop: Shop) -> CounterPage:
    page = CounterPage(stage, shop)
    page.settle()
    return page


def test_quiet_seconds_end_the_visit_on_each_side(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    with opened(shop, clock, clear_seconds_cashier=2, clear_seconds_customer=1) as stage:
        page = CounterPage(stage, shop)
        page.scan(page.enrol(MARTA))
        qtbot.waitUntil(lambda: not page.customer_sees("Marta"))
        assert page.cashier_sees("First visit")
        qtbot.waitUntil(lambda: stage.counter.visit is None)
        assert not page.cashier_sees("First visit")


def test_a_form_that_is_being_filled_in_is_not_swept_away(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    with opened(shop, clock, clear_seconds_cashier=1) as stage:
        page = CounterPage(stage, shop)
        page.scan(page.enrol(MARTA))
        page.touch("New customer")
        qtbot.wait(1500)
        assert page.cashier_sees("First name")


def test_self_service_shows_and_has_nobody_to_stamp(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    card = shop.print_cards(1)[0].text
    shop.till.members.enrol(new_id(), msgspec.structs.replace(MARTA, card_text=card))
    with opened(shop, clock, cashier_monitor=0, customer_monitor=1) as stage:
        assert stage.cashier is None
        assert stage.customer is not None
        with qtbot.waitSignal(stage.counter.drawn) as drawn:
            stage.scanner.scanned.emit(card)
        assert drawn.args is not None
        assert drawn.args[0].side is Side.CUSTOMER
        assert stage.customer.isVisible()
    assert shop.till.today().stamps == 0


def test_each_screen_stands_on_its_own_monitor(stage: Stage) -> None:
    cashier, customer = stage.windows
    assert cashier is not None
    assert customer is not None
    assert (cashier.isVisible(), customer.isVisible()) == (True, True)
    assert (cashier.x(), customer.x()) == (0, 1366)


def test_without_a_second_monitor_the_customers_window_stays_away(
    qtbot: QtBot, shop: Shop, clock: SetClock
) -> None:
    with opened(shop, clock, customer_monitor=NOT_PLUGGED_IN) as stage:
        cashier, customer = stage.windows
        assert cashier is not None
        assert customer is not None
        assert cashier.isVisible()
        assert not customer.isVisible()


@pytest.mark.parametrize("customer_monitor", [0, NOT_PLUGGED_IN])
def test_on_a_single_monitor_what_the_queue_may_not_read_is_covered(
    qtbot: QtBot, shop: Shop, clock: SetClock, customer_monitor: int
) -> None:
    card = shop.print_cards(1)[0].text
    shop.till.members.enrol(new_id(), msgspec.structs.replace(MARTA, card_text=card, with_first_stamp=True))
    with opened(shop, clock, customer_monitor=customer_monitor) as stage:
        assert stage.cashier is not None
        with qtbot.waitSignal(stage.counter.drawn):
            stage.counter.scan(card)
        qtbot.waitUntil(lambda: stage.counter.visit is not None)
        chips = [chip for chip in stage.cashier.findChildren(QWidget) if chip.accessibleName() == "Show"]
        assert sum(chip.isVisibleTo(stage.cashier) for chip in chips) == 2  # just served, and last visits


def test_closing_the_window_closes_the_kiosk(qtbot: QtBot, stage: Stage) -> None:
    cashier = stage.windows[0]
    assert cashier is not None
    with qtbot.waitSignal(stage.closed):
        cashier.close()


def test_everything_tapped_is_written_before_the_stage_closes(page: CounterPage) -> None:
    page.scan(page.enrol(MARTA))
    gate = threading.Event()
    page.stage.worker.submit(lambda: gate.wait(10), lambda _: None, lambda _: None)
    page.touch("Add ")
    threading.Timer(0.05, gate.set).start()
    page.stage.close()
    assert page.shop.till.today().stamps == 1


def test_a_card_on_a_film_is_greeted_through_the_camera(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path
) -> None:
    card = shop.print_cards(1)[0].text
    shop.till.members.enrol(new_id(), msgspec.structs.replace(MARTA, card_text=card))
    film = tmp_path / "cards.avi"
    make_film(film, card)
    with opened(shop, clock, make_watch=watch_at(str(film), shop.till.is_genuine)) as stage:
        page = CounterPage(stage, shop)
        qtbot.waitUntil(lambda: page.customer_sees("Tere tulemast, Marta!"), timeout=20_000)
        assert page.cashier_sees("Marta Õ.")
    assert shop.till.today().stamps == 0


def test_the_camera_is_started_once_and_only_after_the_first_paint(
    qtbot: QtBot, shop: Shop, clock: SetClock, tmp_path: Path
) -> None:
    film = tmp_path / "cards.avi"
    make_film(film, shop.print_cards(1)[0].text)
    make_watch = watch_at(str(film), shop.till.is_genuine)
    assert make_watch is not None
    told: list[str] = []

    def tell(on_seen: Callable[[Seen], None], on_state: Callable[[CameraState], None]) -> Watch:
        told.append("camera")
        return make_watch(on_seen, on_state)

    with opened(shop, clock, make_watch=tell) as stage:
        assert stage.cashier is not None
        stage.cashier.installEventFilter(PaintTold(told, stage))
        qtbot.waitUntil(lambda: "camera" in told)
        for window in stage.windows:
            assert window is not None
            window.hide()
            window.show()
        qtbot.wait(PAINT_MILLISECONDS_MOST + 100)  # when it would be started without a paint
    assert told[0] == "paint"
    assert told.count("camera") == 1


class PaintTold(QObject):
    def __init__(self, told: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._told.append("paint")
        return False


def test_a_hand_scanner_greets_whatever_has_the_focus(qtbot: QtBot, page: CounterPage) -> None:
    card = page.enrol(MARTA)
    window = page.stage.windows[0]
    assert window is not None
    field = page.search_field()
    field.setFocus()
    with qtbot.waitSignal(page.stage.counter.drawn):
        QTest.keyClicks(field, card)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == ""
    assert page.cashier_sees("Marta Õ.")


def test_stages_open_and_close_one_after_another(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    before = threading.active_count()
    for _ in range(3):
        with opened(shop, clock) as stage:
            CounterPage(stage, shop).settle()
            assert threading.active_count() > before
    assert threading.active_count() == before


def test_a_monitor_that_comes_or_goes_places_the_windows_anew(
    qtbot: QtBot, shop: Shop, clock: SetClock, qapp: QApplication
) -> None:
    with opened(shop, clock, customer_monitor=NOT_PLUGGED_IN) as stage:
        cashier, customer = stage.windows
        assert cashier is not None
        assert customer is not None
        customer.show()  # as the window system leaves it on the only monitor, over the cashier's
        qapp.screenRemoved.emit(qapp.primaryScreen())
        qtbot.waitUntil(lambda: not customer.isVisible())
        assert cashier.isVisible()


def test_a_closed_stage_leaves_no_widget_behind(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = len(QApplication.allWidgets())
    for _ in range(2):
        with opened(shop, clock):
            pass
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(QApplication.allWidgets()) == before
