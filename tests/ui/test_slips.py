"""A slip from the tap to the paper: a real till, a real printer in the network that can lack paper."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ids import new_id
from kiosk.programme.document import Programme
from kiosk.programme.document_care import FeedbackRule
from kiosk.refusal import Refusal
from kiosk.reports.papers import Papers
from kiosk.shop import Shop
from kiosk.slips.printer import make_printer
from kiosk.slips.printing import Printing
from kiosk.visit import Visit
from tests.fakes import RasterPrinter, SetClock
from tests.kiosk.slips.raster import pictures_of
from tests.makers import make_programme
from tests.ui.counter_page import MARTA, CounterPage, opened
from ui.manager.day import DayScreen
from ui.manager.page_name import PageName


@pytest.fixture
def programme() -> Programme:
    return make_programme(feedback=FeedbackRule(nps_on_slip=True))


@pytest.fixture
def printer() -> Iterator[RasterPrinter]:
    with RasterPrinter() as printer:
        yield printer
        printer.shutdown()


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, clock: SetClock, printer: RasterPrinter) -> Iterator[CounterPage]:
    printing = Printing(shop.settings, shop.home.slips, make_printer(printer.place))
    printing.queue.again_seconds = 0.05
    with opened(shop, clock, printing=printing) as stage:
        page = CounterPage(stage, shop)
        page.settle()
        yield page


def test_one_tap_prints_what_it_brought(qtbot: QtBot, page: CounterPage, printer: RasterPrinter) -> None:
    qtbot.waitUntil(lambda: page.cashier_sees("Printer ready"))
    page.scan(page.enrol(MARTA))
    page.press("Add ")
    page.touch("Print slip")
    qtbot.waitUntil(lambda: len(printer.taken) == 1)
    (slip,) = pictures_of(printer.taken[0])
    assert slip.width == 576
    assert page.cashier_sees("Marta")


def test_without_paper_the_lamp_says_so_and_the_slip_comes_later(
    qtbot: QtBot, page: CounterPage, printer: RasterPrinter
) -> None:
    printer.has_paper = False
    page.scan(page.enrol(MARTA))
    page.press("Add ")
    page.touch("Print slip")
    qtbot.waitUntil(lambda: page.cashier_sees("No paper: 1 slip waits"))
    assert page.press("Undo ") is not None  # the counter serves on
    printer.has_paper = True
    qtbot.waitUntil(lambda: len(printer.taken) == 1)


def test_the_slip_tells_why_in_the_customers_language_and_names_nobody(shop: Shop, clock: SetClock) -> None:
    visit = shop.till.members.enrol(new_id(), MARTA)
    assert isinstance(visit, Visit)
    clock.pass_days(1)
    stamped = shop.till.purchases.record_one_tap(new_id(), visit)
    assert isinstance(stamped, Visit)
    slip = shop.till.slips.points(new_id(), stamped)
    assert not isinstance(slip, Refusal)
    assert any("tempel" in line for line in slip.why)
    assert any("punkt" in line for line in slip.why)
    assert "Marta" not in repr(slip)
    assert slip.points == stamped.points
    assert slip.recommend.startswith("F1")
    again = shop.till.slips.points(new_id(), stamped)
    assert not isinstance(again, Refusal)
    assert again.recommend == ""


def test_what_a_new_member_is_asked_can_be_signed_on_paper(
    qtbot: QtBot, page: CounterPage, printer: RasterPrinter
) -> None:
    page.stage.counter.finish()
    page.touch("New customer")
    page.touch("Print slip")
    qtbot.waitUntil(lambda: len(printer.taken) == 1)
    (slip,) = pictures_of(printer.taken[0])
    assert slip.height > 400  # two questions, who keeps the data, and where to sign


def test_the_days_close_is_printed_from_its_page(
    qtbot: QtBot, shop: Shop, clock: SetClock, printer: RasterPrinter
) -> None:
    printing = Printing(shop.settings, shop.home.slips, make_printer(printer.place))
    papers = Papers(shop.engine, shop.settings, clock)
    with opened(shop, clock, papers=papers, printing=printing) as stage:
        assert stage.manager is not None
        with qtbot.waitSignal(stage.manager.opened):
            stage.manager.open()
        day = stage.manager.desks[PageName.DAY].page
        assert isinstance(day, DayScreen)
        day.slip_asked.emit()
        assert day.line.text == "The day’s close is on its way to the printer."
        qtbot.waitUntil(lambda: len(printer.taken) == 1)
        (slip,) = pictures_of(printer.taken[0])
        assert slip.height > 300


def test_without_a_printer_no_page_offers_paper(qtbot: QtBot, shop: Shop, clock: SetClock) -> None:
    with opened(shop, clock) as stage:
        page = CounterPage(stage, shop)
        page.touch("New customer")
        assert not page.cashier_sees("Print slip")
