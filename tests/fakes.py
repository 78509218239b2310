"""Fakes at the edges of the machine: the clock, a slip printer. Each is ten honest lines."""

import socketserver
from threading import Condition, Thread

from tests.makers import DAY, MORNING


class SetClock:
    """A clock that stands until it is told."""

    def __init__(self) -> None:
        self.millis = MORNING

    def __call__(self) -> int:
        return self.millis

    def pass_minutes(self, minutes: float) -> None:
        self.millis += round(minutes * 60_000)

    def pass_days(self, days: int = 1) -> None:
        self.millis += days * DAY


class RasterPrinter(socketserver.TCPServer):
    """A slip printer in the network: answers what it is asked, keeps what it took, and can lack paper or die
    after so many bytes."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Taking)
        self.has_paper, self.dies_after = True, 0
        self.taken: list[bytes] = []
        self.took = Condition()
        Thread(target=self.serve_forever, daemon=True).start()

    def all_taken(self, count: int) -> list[bytes]:
        """Waits until so many lie there: the line is quicker than who reads at its end."""
        with self.took:
            self.took.wait_for(lambda: len(self.taken) >= count, timeout=10)
            return list(self.taken)

    @property
    def place(self) -> str:
        return f"tcp://127.0.0.1:{self.server_address[1]}"


class _Taking(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        printer, slip = self.server, b""
        assert isinstance(printer, RasterPrinter)
        while got := self.request.recv(4096):
            slip += got
            if printer.dies_after and len(slip) > printer.dies_after:
                return
            while slip.endswith((b"\x10\x04\x01", b"\x10\x04\x04")):
                self.request.sendall(b"\x12" if printer.has_paper else b"\x72" if slip[-1] == 4 else b"\x1a")
                slip = slip[:-3]
        if slip:
            with printer.took:
                printer.taken.append(slip)
                printer.took.notify_all()
