"""A printer without paper, without power, or dying in the middle of a slip loses none."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from kiosk.slips.escpos import encode
from kiosk.slips.paper import Paper
from kiosk.slips.printer import DevicePrinter, NetworkPrinter, make_printer
from kiosk.slips.queue import WAITING_MOST, SlipQueue
from kiosk.slips.state import PrinterLamp, PrinterState
from tests.fakes import RasterPrinter
from tests.kiosk.slips.raster import pictures_of

SECONDS = 10


def slip(text: str) -> bytes:
    paper = Paper(384)
    paper.write(text)
    paper.gap(2000)  # several bands: there is a middle to die in
    return encode(paper.picture())


class Heard:
    """The lamp's story, and a way to wait for its next word."""

    def __init__(self) -> None:
        self.states: list[PrinterState] = []
        self._happened = Event()

    def __call__(self, state: PrinterState) -> None:
        self.states.append(state)
        self._happened.set()

    def until(self, is_so: Callable[[PrinterState], bool]) -> None:
        while not (self.states and is_so(self.states[-1])):
            assert self._happened.wait(SECONDS), self.states
            self._happened.clear()

    def until_lamp(self, lamp: PrinterLamp, waiting: int) -> None:
        self.until(lambda state: state == PrinterState(lamp, waiting))


@pytest.fixture
def printer() -> Iterator[RasterPrinter]:
    with RasterPrinter() as printer:
        yield printer
        printer.shutdown()


@pytest.fixture
def heard() -> Heard:
    return Heard()


def make_queue(folder: Path, printer: RasterPrinter) -> SlipQueue:
    return SlipQueue(folder, make_printer(printer.place), again_seconds=0.05)


@pytest.fixture
def queue(tmp_path: Path, printer: RasterPrinter) -> Iterator[SlipQueue]:
    queue = make_queue(tmp_path / "slips", printer)
    yield queue
    queue.stop()


def test_slips_are_printed_in_the_order_of_asking(
    queue: SlipQueue, printer: RasterPrinter, heard: Heard
) -> None:
    slips = [slip(f"slip {n}") for n in range(5)]
    for one in slips:
        queue.add(one)
    queue.start(heard)
    heard.until_lamp(PrinterLamp.READY, 0)
    queue.stop()
    assert printer.all_taken(5) == slips
    assert len(pictures_of(b"".join(slips))) == 5


def test_without_paper_slips_wait_and_come_when_there_is_some(
    queue: SlipQueue, printer: RasterPrinter, heard: Heard
) -> None:
    printer.has_paper = False
    queue.start(heard)
    queue.add(slip("one"))
    queue.add(slip("two"))
    heard.until_lamp(PrinterLamp.OUT_OF_PAPER, 2)
    assert printer.taken == []
    printer.has_paper = True
    heard.until_lamp(PrinterLamp.READY, 0)
    assert printer.all_taken(2) == [slip("one"), slip("two")]


@pytest.mark.parametrize("after", [10, 5_000, 60_000])
def test_a_printer_that_dies_in_the_middle_prints_the_slip_again_from_its_beginning(
    queue: SlipQueue, printer: RasterPrinter, heard: Heard, after: int
) -> None:
    printer.dies_after = after
    queue.start(heard)
    queue.add(slip("whole"))
    heard.until(lambda state: state.lamp is PrinterLamp.UNREACHABLE)
    printer.dies_after = 0
    heard.until_lamp(PrinterLamp.READY, 0)
    assert printer.all_taken(1) == [slip("whole")]


def test_what_waits_is_printed_after_a_restart(tmp_path: Path, printer: RasterPrinter, heard: Heard) -> None:
    printer.has_paper = False
    first = make_queue(tmp_path, printer)
    first.start()
    first.add(slip("later"))
    first.stop()
    printer.has_paper = True
    second = make_queue(tmp_path, printer)
    second.start(heard)
    heard.until_lamp(PrinterLamp.READY, 0)
    second.stop()
    assert printer.all_taken(1) == [slip("later")]


def test_a_slip_half_written_by_a_power_cut_is_no_slip(tmp_path: Path, printer: RasterPrinter) -> None:
    (tmp_path / "0.half").write_bytes(b"torn")
    assert make_queue(tmp_path, printer).waiting() == []


def test_a_printer_nobody_looks_after_does_not_fill_the_disk(tmp_path: Path, printer: RasterPrinter) -> None:
    queue = make_queue(tmp_path, printer)
    for number in range(WAITING_MOST + 3):
        queue.add(str(number).encode())
    assert len(queue.waiting()) == WAITING_MOST
    assert queue.waiting()[0].read_bytes() == b"3"


def test_stopping_does_not_wait_for_a_printer_that_is_not_there(tmp_path: Path, heard: Heard) -> None:
    queue = SlipQueue(tmp_path, NetworkPrinter("127.0.0.1", 9, seconds_most=0.2), again_seconds=60)
    queue.start(heard)
    queue.add(slip("patience"))
    heard.until(lambda state: state.lamp is PrinterLamp.UNREACHABLE)
    queue.stop()
    assert len(queue.waiting()) == 1


def test_a_device_gets_the_slip_byte_for_byte(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    DevicePrinter(device).print_slip(slip("one"))
    DevicePrinter(device).print_slip(slip("two"))
    assert device.read_bytes() == slip("one") + slip("two")


@pytest.mark.parametrize("place", ["tcp://", "tcp://printer/path", "tcp:///"])
def test_an_address_that_is_none_is_told(place: str) -> None:
    with pytest.raises(ValueError, match="no address of a printer"):
        make_printer(place)
