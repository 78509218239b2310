"""A hub in this process, spoken to over real HTTP and TLS."""

import ssl
import threading
from pathlib import Path

import httpx
import uvicorn

from db.hub.opening import HubStore
from kiosk.hub.app import make_app
from kiosk.hub.invitations import make_invitation
from kiosk.hub.serving import get_certificate
from kiosk.sync.http import HttpLine, fingerprint_of
from tests.fakes import SetClock


class Server:
    """A hub on a free port of this computer, with a certificate of its own."""

    def __init__(self, store: HubStore, folder: Path, clock: SetClock) -> None:
        self.store = store
        self.clock = clock
        certificate, key = get_certificate(folder, clock)
        self.pem = certificate.read_text("ascii")
        config = uvicorn.Config(
            make_app(store, clock),
            port=0,
            ssl_certfile=certificate,
            ssl_keyfile=key,
            log_level="critical",
            lifespan="off",
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.01)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"https://127.0.0.1:{port}"

    def invite(self) -> str:
        return f"{make_invitation(self.store, self.clock())}.{fingerprint_of(self.pem)}"

    def line(self) -> HttpLine:
        return HttpLine(self.url, self.pem)

    def get(self, path: str) -> httpx.Response:
        context = ssl.create_default_context(cadata=self.pem)
        return httpx.get(self.url + path, verify=context, trust_env=False)

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()
