"""How does a question reach the hub? Over HTTP, in a connection that is kept, with TLS where it has it.

A shop's hub makes its own certificate. Its fingerprint comes with the joining code, so the kiosk trusts
that one certificate and no other; a hub with a real one needs none of this.
"""

import ssl
from hashlib import sha256
from urllib.parse import urlsplit

import httpx

from kiosk.sync.address import is_private
from kiosk.sync.asking import Answer, NoAnswer
from kiosk.sync.wire import BODY_BYTES

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 30.0
FINGERPRINT_BYTES = 16


class WrongHub(NoAnswer):
    """Another certificate than the code says: somebody else answers at this address."""


class HttpLine:
    """An `Ask` to one hub, whose address is private (`is_private`). Close it in the end."""

    def __init__(self, url: str, certificate: str = "", *, seconds: float = ANSWER_SECONDS) -> None:
        if not is_private(url):
            raise ValueError("an address that begins with https:// is expected")
        verify: ssl.SSLContext | bool = True
        if certificate:
            verify = ssl.create_default_context(cadata=certificate)
            verify.check_hostname = False  # the certificate itself is known, whatever the hub is called
        self._client = httpx.Client(
            base_url=url,
            verify=verify,
            timeout=httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS)),
            follow_redirects=False,
            trust_env=False,
        )

    def __call__(self, path: str, token: str, body: bytes) -> Answer:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            with self._client.stream("POST", f"/v1/{path}", content=body, headers=headers) as response:
                return Answer(response.status_code, _read_bounded(response), _patience(response))
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, OSError) as error:
            raise NoAnswer(type(error).__name__) from error

    def close(self) -> None:
        self._client.close()


def fetch_certificate(url: str, fingerprint: str) -> str:
    """The hub's own certificate (PEM), if it is the one the code names. Raises NoAnswer, WrongHub."""
    parts = urlsplit(url)
    try:
        pem = ssl.get_server_certificate((parts.hostname or "", parts.port or 443), timeout=CONNECT_SECONDS)
    except (OSError, ValueError) as error:
        raise NoAnswer(type(error).__name__) from error
    if fingerprint_of(pem) != fingerprint.lower():
        raise WrongHub("another certificate")
    return pem


def fingerprint_of(pem: str) -> str:
    """The first half of the certificate's SHA-256, in hexadecimal."""
    return sha256(ssl.PEM_cert_to_DER_cert(pem)).digest()[:FINGERPRINT_BYTES].hex()


def _read_bounded(response: httpx.Response) -> bytes:
    body = bytearray()
    for part in response.iter_bytes():
        body += part
        if len(body) > BODY_BYTES:
            raise NoAnswer("too long")
    return bytes(body)


def _patience(response: httpx.Response) -> float:
    try:
        return max(0.0, float(response.headers.get("Retry-After", "0")))
    except ValueError:
        return 0.0
