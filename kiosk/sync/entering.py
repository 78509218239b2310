"""How does a new kiosk come in? With an address and a code: it joins the hub and reads all that it has."""

import platform
from collections.abc import Callable

import httpx

from kiosk.home import Home
from kiosk.sync.address import is_private
from kiosk.sync.asking import NoAnswer
from kiosk.sync.http import HttpLine, fetch_certificate
from kiosk.sync.joining import CannotJoin, join_hub
from kiosk.sync.opening import bootstrap

Progress = Callable[[int, int], None]
"""How much of how much."""


def enter(
    home: Home, url: str, code: str, name: str = "", *, read: Progress, folded: Progress | None = None
) -> None:
    """A step that was cut off is taken again with the same code. The caller holds the home's lock.

    Raises CannotJoin, NoAnswer (WrongHub where another answers than the code names), Refused, StorageProblem.
    """
    if not is_private(url):
        raise CannotJoin("The hub's address begins with https://. Nothing was sent; the code is still good.")
    letters, _, fingerprint = code.strip().partition(".")
    certificate = fetch_certificate(url, fingerprint) if fingerprint else ""
    try:
        line = HttpLine(url, certificate)
    except httpx.InvalidURL as error:
        raise NoAnswer("no address") from error
    try:
        join_hub(home, line, letters, name or platform.node(), url, certificate)
    finally:
        line.close()
    bootstrap(home, read, folded or _silently)


def _silently(_done: int, _all: int) -> None: ...
