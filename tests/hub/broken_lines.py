"""A TCP proxy that breaks each connection after some bytes, by the dice, until it is mended."""

import random
import socket
import threading
from contextlib import suppress

BYTES_LEAST, BYTES_MOST = 50, 40_000
_FOR_EVER = 1 << 40


class Proxy:
    """From a port of its own to another, or to a socket in the file system."""

    def __init__(self, to: int | str, dice: random.Random) -> None:
        self.is_mended = False
        self._to = to
        self._dice = dice
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                try:
                    far = self._connect()
                except OSError:
                    near.close()
                    continue
                left = [_FOR_EVER if self.is_mended else self._dice.randint(BYTES_LEAST, BYTES_MOST)]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=(one, other, left), daemon=True).start()

    def _connect(self) -> socket.socket:
        if isinstance(self._to, int):
            return socket.create_connection(("127.0.0.1", self._to))
        far = socket.socket(socket.AF_UNIX)
        try:
            far.connect(self._to)
        except OSError:
            far.close()
            raise
        return far

    def _carry(self, one: socket.socket, other: socket.socket, left: list[int]) -> None:
        with suppress(OSError):
            while left[0] > 0 and (some := one.recv(4096)):
                other.sendall(some[: left[0]])
                left[0] -= len(some)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def close(self) -> None:
        self._listening.close()
