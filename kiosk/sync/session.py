"""How does a kiosk keep talking to its hub? Each question carries a token; a fresh one is fetched where the
hub has forgotten it. With every answer comes the hub's clock.
"""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from kiosk.clock import Clock
from kiosk.sync.asking import Ask, NoAnswer, Refused, Word, body_of
from kiosk.sync.device_keys import DeviceKeys
from kiosk.sync.sealing import sign
from kiosk.sync.wire import Token, TokenAsked, WireMistake, decode, encode

M = TypeVar("M", bound=msgspec.Struct)


class Garbled(NoAnswer):
    """The answer is not one to this question; nothing was taken from it."""


class Identity(msgspec.Struct, frozen=True):
    """Who this kiosk is at its hub."""

    business: str
    kiosk: str
    keys: DeviceKeys
    next_keys: DeviceKeys | None = None
    """Of a change of keys that was cut off: the hub may know the kiosk by these."""


class Session:
    """One thread's questions over one line. Raises NoAnswer and Refused."""

    def __init__(
        self, identity: Identity, ask: Ask, clock: Clock, heard: Callable[[int], None] = lambda _now: None
    ) -> None:
        """`heard` is told the hub's clock (ms since 1970 UTC) with every answer that has it."""
        self.offset_millis = 0
        """The hub's clock less ours."""
        self._identity = identity
        self._ask = ask
        self._clock = clock
        self._heard = heard
        self._token = ""

    def question(self, path: str, message: msgspec.Struct, kind: type[M]) -> M:
        self.keep_token()
        try:
            body = body_of(self._ask(path, self._token, encode(message)))
        except Refused as refused:
            if refused.word != Word.TOKEN:
                raise
            self._token = self._fetch_token()
            body = body_of(self._ask(path, self._token, encode(message)))
        answer = decoded(body, kind)
        now = getattr(answer, "now", None)
        if isinstance(now, int):
            self.offset_millis = now - self._clock()
            self._heard(now)
        return answer

    def keep_token(self) -> str:
        """The token in use, fetched now if there is none: then the next question is one question."""
        if not self._token:
            self._token = self._fetch_token()
        return self._token

    def offer_keys(self, fresh: DeviceKeys) -> None:
        """Tried as well, where the hub does not know the kiosk by the keys it had."""
        self._identity = msgspec.structs.replace(self._identity, next_keys=fresh)

    def _fetch_token(self) -> str:
        identity = self._identity
        try:
            return self._ask_token(identity.keys)
        except Refused as refused:
            if identity.next_keys is None or refused.word != Word.UNKNOWN:
                raise
            return self._ask_token(identity.next_keys)

    def _ask_token(self, keys: DeviceKeys) -> str:
        asked = decoded(body_of(self._ask("challenge", "", b"")), Token)
        try:
            challenge = bytes.fromhex(asked.token)
        except ValueError as error:
            raise Garbled("no challenge") from error
        identity = self._identity
        message = TokenAsked(
            bytes.fromhex(identity.business),
            bytes.fromhex(identity.kiosk),
            challenge,
            sign(keys, challenge),
        )
        return decoded(body_of(self._ask("token", "", encode(message))), Token).token


def decoded(body: bytes, kind: type[M]) -> M:
    """Raises Garbled."""
    try:
        return decode(body, kind)
    except WireMistake as mistake:
        raise Garbled(str(mistake)) from mistake
