"""What lies between the demo's counters and their hub? A cable that can be pulled out and put back.

Everything that goes over it goes through here byte for byte, until it is cut: then nobody is reached.
"""

import socket
import threading
from contextlib import suppress

PIECE_BYTES = 64 * 1024
ACCEPT_SECONDS = 0.2


class Cable:
    """From a free port of this computer to the hub's port. Close it in the end."""

    def __init__(self, hub_port: int) -> None:
        self._hub_port = hub_port
        self._is_cut = threading.Event()
        self._is_closed = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._door = socket.create_server(("127.0.0.1", 0))
        self._door.settimeout(ACCEPT_SECONDS)
        self.port: int = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, name="cable", daemon=True)
        self._thread.start()

    def cut(self) -> None:
        """Whoever talks is interrupted, and nobody gets through any more."""
        self._is_cut.set()
        with self._lock:
            for end in self._open:
                _shut(end)

    def mend(self) -> None:
        self._is_cut.clear()

    def close(self) -> None:
        self._is_closed.set()
        self.cut()
        self._thread.join()
        self._door.close()

    def _accept(self) -> None:
        while not self._is_closed.is_set():
            try:
                kiosk, _ = self._door.accept()
            except TimeoutError:
                continue
            if self._is_cut.is_set():
                kiosk.close()
                continue
            try:
                hub = socket.create_connection(("127.0.0.1", self._hub_port))
            except OSError:
                kiosk.close()
                continue
            for come, go in ((kiosk, hub), (hub, kiosk)):
                threading.Thread(target=self._carry, args=(come, go), name="cable", daemon=True).start()

    def _carry(self, come: socket.socket, go: socket.socket) -> None:
        with self._lock:
            self._open |= {come, go}
        try:
            while piece := come.recv(PIECE_BYTES):
                go.sendall(piece)
        except OSError:
            pass  # cut, or one of the two has gone
        finally:
            _shut(come)
            _shut(go)
            with self._lock:
                self._open -= {come, go}


def _shut(end: socket.socket) -> None:
    with suppress(OSError):  # it was shut before
        end.shutdown(socket.SHUT_RDWR)
    end.close()
