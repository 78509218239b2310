"""The demo's cable carries what goes over it, until it is cut; put back, it carries again."""

import socket
import threading
from collections.abc import Iterator

import pytest

from kiosk.demo_shop.cable import Cable


class Echo:
    """A hub that says back what it hears."""

    def __init__(self) -> None:
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                talk, _ = self._door.accept()
            except OSError:
                return
            with talk:
                while heard := talk.recv(1000):
                    talk.sendall(heard)

    def close(self) -> None:
        self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join()


@pytest.fixture
def cable() -> Iterator[Cable]:
    echo = Echo()
    cable = Cable(echo.port)
    yield cable
    cable.close()
    echo.close()


def talk(cable: Cable) -> socket.socket:
    return socket.create_connection(("127.0.0.1", cable.port), timeout=10)


def test_a_cut_cable_interrupts_and_a_mended_one_carries_again(cable: Cable) -> None:
    with talk(cable) as line:
        line.sendall(b"tere")
        assert line.recv(100) == b"tere"
        cable.cut()
        assert line.recv(100) == b""
    with talk(cable) as line:
        assert line.recv(100) == b""  # nobody is there
    cable.mend()
    with talk(cable) as line:
        line.sendall(b"uuesti")
        assert line.recv(100) == b"uuesti"
