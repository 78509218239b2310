"""What does a kiosk show at every request? A short-lived token; and whoever wants one signs a challenge.

Both are made of the hub's secret alone, so nothing has to be stored: a challenge is the time under a
MAC, a token the device and an end under a MAC.
"""

import base64
import hmac
from hashlib import sha256
from typing import TypeVar

import msgspec

TOKEN_SECONDS = 600
CHALLENGE_SECONDS = 60
_MAC_BYTES = 32

T = TypeVar("T")


class Bearer(msgspec.Struct, frozen=True, array_like=True):
    """Who a token speaks for, and until when (ms since 1970 UTC)."""

    business: bytes
    kiosk: bytes
    until: int


class _Challenge(msgspec.Struct, frozen=True, array_like=True):
    until: int
    nonce: bytes


def make_token(secret: bytes, business: str, kiosk: str, now_millis: int) -> str:
    bearer = Bearer(bytes.fromhex(business), bytes.fromhex(kiosk), now_millis + TOKEN_SECONDS * 1000)
    return base64.urlsafe_b64encode(_under_mac(secret, b"token", bearer)).decode()


def read_token(secret: bytes, token: str, now_millis: int) -> Bearer | None:
    """None for a token that is none of ours or too old."""
    try:
        raw = base64.urlsafe_b64decode(token.encode())
    except ValueError:
        return None
    bearer = _read(secret, b"token", raw, Bearer)
    return bearer if bearer is not None and bearer.until > now_millis else None


def make_challenge(secret: bytes, nonce: bytes, now_millis: int) -> bytes:
    return _under_mac(secret, b"challenge", _Challenge(now_millis + CHALLENGE_SECONDS * 1000, nonce))


def is_challenge(secret: bytes, challenge: bytes, now_millis: int) -> bool:
    read = _read(secret, b"challenge", challenge, _Challenge)
    return read is not None and read.until > now_millis


def _under_mac(secret: bytes, purpose: bytes, content: msgspec.Struct) -> bytes:
    raw = msgspec.msgpack.encode(content)
    return hmac.digest(secret, purpose + raw, sha256) + raw


def _read(secret: bytes, purpose: bytes, raw: bytes, kind: type[T]) -> T | None:
    mac, content = raw[:_MAC_BYTES], raw[_MAC_BYTES:]
    if not hmac.compare_digest(mac, hmac.digest(secret, purpose + content, sha256)):
        return None
    return msgspec.msgpack.decode(content, type=kind)
