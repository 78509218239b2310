"""Where does a slip go? To a printer in the network, to one on USB, or into a file.

    tcp://192.168.1.50:9100     a printer in the network
    /dev/usb/lp0, LPT1          a printer at this computer (on Windows also \\\\PC\\share)
    slips.bin                   a file, each slip after the last (for a spooler of one's own, and for tests)

A printer in the network is asked before and after: a slip counts as printed when the printer says that it
still has paper and took everything.
"""

import socket
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from kiosk.slips.escpos import ASK_PAPER, ASK_PRINTER, is_offline, is_out_of_paper

PORT = 9100
SECONDS_MOST = 6.0
"""A slip takes two seconds; a printer that is silent for longer has died."""


class Trouble(StrEnum):
    OUT_OF_PAPER = "out_of_paper"
    UNREACHABLE = "unreachable"


class PrinterTrouble(Exception):
    """The slip was not printed, or not wholly; it is printed again from its beginning."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Printer(Protocol):
    def print_slip(self, slip: bytes) -> None:
        """All of it. Raises PrinterTrouble."""
        ...


class NetworkPrinter:
    def __init__(self, host: str, port: int = PORT, seconds_most: float = SECONDS_MOST) -> None:
        self._address = host, port
        self._seconds_most = seconds_most

    def print_slip(self, slip: bytes) -> None:
        try:
            with socket.create_connection(self._address, self._seconds_most) as line:
                line.settimeout(self._seconds_most)
                _check(line)
                line.sendall(slip)
                _check(line)
        except OSError as error:
            raise PrinterTrouble(Trouble.UNREACHABLE) from error


class DevicePrinter:
    """A device file, a port's name or a plain file: what is written there is printed, and nothing answers
    but an error."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def print_slip(self, slip: bytes) -> None:
        try:
            with self._place.open("ab", buffering=0) as device:
                rest = memoryview(slip)
                while rest:
                    rest = rest[device.write(rest) or 0 :]
        except OSError as error:
            is_paper = error.errno == _ENOSPC and self._place.is_char_device()
            raise PrinterTrouble(Trouble.OUT_OF_PAPER if is_paper else Trouble.UNREACHABLE) from error


_ENOSPC = 28
"""What Linux's usblp says when the paper is out."""


def make_printer(place: str) -> Printer:
    """From the settings' `printer`. Raises ValueError for an address that is none."""
    if not place.startswith("tcp://"):
        return DevicePrinter(Path(place))
    parts = urlsplit(place)
    if not parts.hostname or parts.path not in ("", "/"):
        raise ValueError(f"{place} is no address of a printer; tcp://192.168.1.50:9100 is one")
    return NetworkPrinter(parts.hostname, parts.port or PORT)


def _check(line: socket.socket) -> None:
    """Asks; a printer that answers "no paper" or "offline" is in trouble, one that closes is gone."""
    for question, is_bad in ((ASK_PAPER, is_out_of_paper), (ASK_PRINTER, is_offline)):
        line.sendall(question)
        answer = line.recv(1)
        if not answer:
            raise PrinterTrouble(Trouble.UNREACHABLE)
        if is_bad(answer[0]):
            raise PrinterTrouble(Trouble.OUT_OF_PAPER)
