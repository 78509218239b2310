"""A line between kiosks and hub that does everything a line can do, by the dice of a seed."""

import random
from collections.abc import Callable

import msgspec
import zstandard

from kiosk.hub.hub import Hub
from kiosk.sync.asking import OK, Answer, NoAnswer
from kiosk.sync.parcel import pack, unpack
from kiosk.sync.wire import Pulled, decode, encode

Exchange = Callable[[str, str, bytes], Answer]


class Crash(Exception):
    """The kiosk's computer lost its power here."""


class FaultyLine:
    """One kiosk's way to the hub. `trouble` is the share of questions that meet some."""

    def __init__(self, dice: random.Random, get_hub: Callable[[], Hub], trouble: float) -> None:
        self.trouble = trouble
        self.is_cut = False
        self._dice = dice
        self._get_hub = get_hub
        self._asked: list[tuple[str, str, bytes]] = []
        self._answered: dict[str, list[Answer]] = {}
        self._ways: list[Exchange] = [
            self._lose_question,
            self._lose_answer,
            self._ask_twice,
            self._old_question_first,
            self._old_answer,
            self._cut_question,
            self._cut_answer,
            self._flip_answer,
            self._shorten_pull,
            self._crash_before,
            self._crash_after,
        ]

    def __call__(self, path: str, token: str, body: bytes) -> Answer:
        if self.is_cut:
            raise NoAnswer("cut")
        self._asked.append((path, token, body))
        if self._dice.random() < self.trouble:
            return self._dice.choice(self._ways)(path, token, body)
        return self._through(path, token, body)

    def _through(self, path: str, token: str, body: bytes) -> Answer:
        answer = self._get_hub().answer(path, token, body)
        if answer.status == OK:
            self._answered.setdefault(path, []).append(answer)
        return answer

    def _lose_question(self, *question: object) -> Answer:
        raise NoAnswer("lost on the way there")

    def _lose_answer(self, path: str, token: str, body: bytes) -> Answer:
        self._through(path, token, body)
        raise NoAnswer("lost on the way back")

    def _ask_twice(self, path: str, token: str, body: bytes) -> Answer:
        self._through(path, token, body)
        return self._through(path, token, body)

    def _old_question_first(self, path: str, token: str, body: bytes) -> Answer:
        self._get_hub().answer(*self._dice.choice(self._asked))
        return self._through(path, token, body)

    def _old_answer(self, path: str, token: str, body: bytes) -> Answer:
        old = self._answered.get(path, [])
        return self._dice.choice(old) if old else self._through(path, token, body)

    def _cut_question(self, path: str, token: str, body: bytes) -> Answer:
        return self._through(path, token, body[: self._dice.randint(0, len(body))])

    def _cut_answer(self, path: str, token: str, body: bytes) -> Answer:
        answer = self._through(path, token, body)
        return Answer(answer.status, answer.body[: self._dice.randint(0, len(answer.body))])

    def _flip_answer(self, path: str, token: str, body: bytes) -> Answer:
        """Past the compression's own checks: a bit of the message itself."""
        answer = self._through(path, token, body)
        plain = bytearray(zstandard.ZstdDecompressor().decompress(answer.body))
        if plain:
            plain[self._dice.randrange(len(plain))] ^= 1 << self._dice.randrange(8)
        return Answer(answer.status, zstandard.ZstdCompressor().compress(bytes(plain)))

    def _shorten_pull(self, path: str, token: str, body: bytes) -> Answer:
        """A well-formed answer that lacks its last entries, as a careless proxy would make."""
        answer = self._through(path, token, body)
        if path != "pull" or answer.status != OK:
            return answer
        pulled = decode(answer.body, Pulled)
        if pulled.parcel is None:
            return answer
        arrivals = unpack(pulled.parcel).arrivals
        shorter = pack(pulled.parcel.business.hex(), arrivals[: self._dice.randint(0, len(arrivals))])
        return Answer(OK, encode(msgspec.structs.replace(pulled, parcel=shorter)))

    def _crash_before(self, *question: object) -> Answer:
        raise Crash

    def _crash_after(self, path: str, token: str, body: bytes) -> Answer:
        self._through(path, token, body)
        raise Crash
