"""How are other rules tried on the past while the counter serves? In a process of its own, as verifying is.

Replaying ninety days takes seconds of computing; on a thread of this process every scan would feel it. The
process says how far it is, line by line, and then what came out.
"""

import subprocess
import sys
import threading
from collections.abc import Callable

import msgspec

from kiosk.home import Home
from kiosk.programme.document import Programme
from kiosk.programme.simulate import Simulation
from kiosk.programme.toml import write_programme

Progress = Callable[[int, int], None]


class Step(msgspec.Struct, frozen=True, tag="step"):
    """So many customers of so many are done."""

    done: int
    of: int


class Result(msgspec.Struct, frozen=True, tag="result"):
    simulation: Simulation


_line = msgspec.json.Decoder(Step | Result)


class Trying:
    """One run: `run` on a thread that may wait, `give_up` from any other."""

    def __init__(self, home: Home, now: int) -> None:
        """`now`: ms since 1970 UTC, by the clock of whoever asks."""
        self._command = [
            sys.executable, "-m", "kiosk", "programme", "try", "-", "--json", "--now", str(now),
            "--home", str(home.folder),
        ]  # fmt: skip
        self._turn = threading.Lock()
        self._is_over = False
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, programme: Programme, progress: Progress) -> Simulation | None:
        """Waits for the result; None where it was given up or could not be reached."""
        with self._turn:
            if self._is_over:
                return None
            process = self._process = subprocess.Popen(  # noqa: S603 - this program itself
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        with process:
            result = _follow(process, programme, progress)
        return result if process.returncode == 0 else None

    def give_up(self) -> None:
        with self._turn:
            self._is_over = True
            if self._process is not None:
                self._process.terminate()


def _follow(
    process: "subprocess.Popen[bytes]", programme: Programme, progress: Progress
) -> Simulation | None:
    if process.stdin is None or process.stdout is None:
        return None
    try:
        process.stdin.write(write_programme(programme).encode())
        process.stdin.close()
    except OSError:  # it ended before it had read
        return None
    for text in process.stdout:
        try:
            line = _line.decode(text)
        except msgspec.MsgspecError:
            return None
        if isinstance(line, Result):
            return line.simulation
        progress(line.done, line.of)
    return None
