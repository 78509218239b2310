"""Where may keys and customers go? Where nobody on the way can read along."""

from urllib.parse import urlsplit

_HERE = ("localhost", "127.0.0.1", "::1")


def is_private(url: str) -> bool:
    """Over TLS, or within this computer (a hub beside the kiosk, behind a proxy, in a test)."""
    try:
        parts = urlsplit(url)
        place = parts.hostname
    except ValueError:
        return False
    return (parts.scheme == "https" and bool(place)) or (parts.scheme == "http" and place in _HERE)
