"""How is everything verified while the counter serves? In a process of its own that may take its time.

Folding a year again takes seconds of computing; on a thread of this process every scan would feel it.
"""

import subprocess
import sys
import threading

import msgspec

from kiosk.home import Home
from kiosk.reports.proof import Proof


class Proving:
    """`prove` on one thread; `give_up` from any other."""

    def __init__(self, home: Home) -> None:
        self._command = [sys.executable, "-m", "kiosk", "verify", "--json", "--home", str(home.folder)]
        self._turn = threading.Lock()
        self._is_over = False
        self._process: subprocess.Popen[bytes] | None = None

    def prove(self) -> Proof | None:
        """Waits for the verdict; None where it was given up or could not be reached."""
        with self._turn:
            if self._is_over:
                return None
            self._process = subprocess.Popen(  # noqa: S603 - this program itself
                self._command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        said, _ = self._process.communicate()
        try:
            return msgspec.json.decode(said, type=Proof)
        except msgspec.MsgspecError:
            return None

    def give_up(self) -> None:
        with self._turn:
            self._is_over = True
            if self._process is not None:
                self._process.terminate()
