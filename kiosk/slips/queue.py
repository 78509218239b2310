"""How does no slip get lost? Each lies in a folder until the printer has taken all of it.

A slip is written to disk first and printed by a thread of its own, in the order of asking. What the printer
did not take (no paper, no power, a cable pulled in the middle) is printed again from its beginning, also
after a restart. Slips name nobody, so the folder holds nothing personal.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from kiosk.ids import new_id
from kiosk.slips.printer import Printer, PrinterTrouble, Trouble
from kiosk.slips.state import PrinterLamp, PrinterState

log = logging.getLogger(__name__)

AGAIN_SECONDS = 5.0
WAITING_MOST = 200
"""More than this is a printer nobody looks after: the oldest slips give way."""
ENDING = ".escpos"


def _nobody(_state: PrinterState) -> None:
    """Nobody listens yet."""


class SlipQueue:
    """One for each printer; slips gather also before it is started."""

    def __init__(self, folder: Path, printer: Printer, again_seconds: float = AGAIN_SECONDS) -> None:
        self._folder = folder
        self._printer = printer
        self._on_state: Callable[[PrinterState], None] = _nobody
        self.again_seconds = again_seconds
        self._stopping = False
        self._wake = Event()
        self._thread = Thread(target=self._run, name="slips", daemon=True)

    def start(self, on_state: Callable[[PrinterState], None] = _nobody) -> None:
        """Goes on with what was left; call once. `on_state` is called on the queue's own thread, whenever
        something changed."""
        self._on_state = on_state
        self._folder.mkdir(parents=True, exist_ok=True)
        self._wake.set()
        self._thread.start()

    def add(self, slip: bytes) -> None:
        """Durable when it returns, printed when the printer can. Raises OSError where the disk is full."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name = new_id()  # their order is the order of time
        half = self._folder / f"{name}.half"
        half.write_bytes(slip)
        half.replace(self._folder / f"{name}{ENDING}")
        for old in self.waiting()[:-WAITING_MOST]:
            old.unlink(missing_ok=True)
        self._wake.set()

    def waiting(self) -> list[Path]:
        """Oldest first."""
        return sorted(self._folder.glob(f"*{ENDING}"))

    def stop(self) -> None:
        """At once but for the slip that is on its way; what waits is printed after the next start."""
        self._stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping:
            trouble = self._print_all()
            seconds = self.again_seconds if trouble else None
            self._wake.wait(seconds)
            self._wake.clear()

    def _print_all(self) -> bool:
        """Whether there is trouble, and something waits."""
        for slip in self.waiting():
            if self._stopping:
                return True
            self._say(PrinterLamp.PRINTING)
            try:
                self._printer.print_slip(slip.read_bytes())
            except PrinterTrouble as error:
                out = error.trouble is Trouble.OUT_OF_PAPER
                self._say(PrinterLamp.OUT_OF_PAPER if out else PrinterLamp.UNREACHABLE)
                return True
            except OSError:
                log.exception("a waiting slip could not be read")
                return True
            slip.unlink(missing_ok=True)
        self._say(PrinterLamp.READY)
        return False

    def _say(self, lamp: PrinterLamp) -> None:
        self._on_state(PrinterState(lamp, len(self.waiting())))
