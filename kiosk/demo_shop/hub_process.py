"""How does the demo have a hub? As any shop: `kiosk hub serve`, its own process, and codes to join with."""

import socket
import subprocess
import sys
from pathlib import Path

from kiosk.clock import monotonic_seconds, system_clock
from kiosk.demo_shop.cable import Cable
from kiosk.home import Home
from kiosk.hub.invitations import make_invitation
from kiosk.hub.serving import get_certificate, open_hub_store
from kiosk.sync.asking import NoAnswer
from kiosk.sync.http import HttpLine, fetch_certificate, fingerprint_of
from kiosk.sync.joining import join_hub

START_SECONDS_MOST = 30.0


class DemoHub:
    """A hub in this folder and the cable to it, until `close`. Raises NoAnswer where it does not start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        certificate, _ = get_certificate(folder, system_clock)
        self._pem = certificate.read_text("ascii")
        port = _free_port()
        serve = ["hub", "serve", "--home", str(folder), "--host", "127.0.0.1", "--port", str(port)]
        self._process = subprocess.Popen(  # noqa: S603 (our own program)
            [sys.executable, "-m", "kiosk", *serve], stdout=subprocess.DEVNULL
        )
        self.cable = Cable(port)
        self.url = f"https://127.0.0.1:{self.cable.port}"
        self._wait()

    def join(self, home: Home, name: str, *, is_founder: bool = False) -> None:
        """With a code, as a person would carry it over. The caller holds the home's lock."""
        store = open_hub_store(self._folder)
        try:
            code = make_invitation(store, system_clock(), is_new=is_founder)
        finally:
            store.close()
        certificate = fetch_certificate(self.url, fingerprint_of(self._pem))
        line = HttpLine(self.url, certificate)
        try:
            join_hub(home, line, code, name, self.url, certificate)
        finally:
            line.close()

    def close(self) -> None:
        self.cable.close()
        self._process.terminate()
        self._process.wait()

    def _wait(self) -> None:
        line = HttpLine(self.url, self._pem)
        until = monotonic_seconds() + START_SECONDS_MOST
        try:
            while True:
                try:
                    line("challenge", "", b"")
                except NoAnswer:
                    if monotonic_seconds() > until or self._process.poll() is not None:
                        self.close()
                        raise
                    continue
                return
        finally:
            line.close()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
