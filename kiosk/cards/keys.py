"""The business's card keys: one signs new cards, every unrevoked one verifies, as a card lives for years.

Revoked keys stay on the ring, so that their cards are told from forgeries. Where the ring is kept
(operating system's key store, key file) is decided elsewhere; here it only becomes plain strings and back.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

SECRET_BYTES = 32
KEY_NUMBER_MOST = 255  # the number is one byte of the card

_SIGNING = "signing"
_REVOKED = "revoked"
_KEY = "key."


class BrokenKeysError(ValueError):
    """The stored card keys cannot be used; the sentence never holds a secret."""


def make_key() -> bytes:
    """A fresh secret of 32 random bytes."""
    return secrets.token_bytes(SECRET_BYTES)


@dataclass(frozen=True, slots=True)
class CardKey:
    """One numbered secret."""

    number: int
    secret: bytes = field(repr=False)
    is_revoked: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.number <= KEY_NUMBER_MOST:
            raise BrokenKeysError(f"a card key's number is 1 to {KEY_NUMBER_MOST}, not {self.number}")
        if len(self.secret) != SECRET_BYTES:
            raise BrokenKeysError(f"card key {self.number} is not {SECRET_BYTES} bytes long")


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All keys of one business, and the number of the one that signs."""

    keys: tuple[CardKey, ...]
    signing_number: int

    def __post_init__(self) -> None:
        if len({key.number for key in self.keys}) != len(self.keys):
            raise BrokenKeysError("two card keys have the same number")
        if self.signing_key.is_revoked:
            raise BrokenKeysError(f"card key {self.signing_number} is revoked and cannot sign")

    @property
    def signing_key(self) -> CardKey:
        key = self.find_key(self.signing_number)
        if key is None:
            raise BrokenKeysError(f"card key {self.signing_number} should sign but is missing")
        return key

    def find_key(self, number: int) -> CardKey | None:
        """The key of that number, revoked or not."""
        return next((key for key in self.keys if key.number == number), None)

    def with_new_key(self, secret: bytes) -> Self:
        """The ring on which a further key signs; the older ones go on verifying."""
        number = max(key.number for key in self.keys) + 1
        return replace(self, keys=(*self.keys, CardKey(number, secret)), signing_number=number)

    def with_revoked(self, number: int) -> Self:
        """The ring on which that key's cards are refused; before the signing key, a new one must sign."""
        if self.find_key(number) is None:
            raise BrokenKeysError(f"there is no card key {number}")
        keys = tuple(replace(key, is_revoked=key.is_revoked or key.number == number) for key in self.keys)
        return replace(self, keys=keys)

    def to_strings(self) -> dict[str, str]:
        """Plain strings for the key store; these do hold the secrets."""
        revoked = " ".join(str(key.number) for key in self.keys if key.is_revoked)
        strings = {f"{_KEY}{key.number}": key.secret.hex() for key in self.keys}
        return {_SIGNING: str(self.signing_number), _REVOKED: revoked} | strings

    @classmethod
    def from_strings(cls, strings: Mapping[str, str]) -> Self:
        """What `to_strings` made; anything else is `BrokenKeysError`."""
        try:
            signing_number = int(strings[_SIGNING])
            revoked = {int(number) for number in strings[_REVOKED].split()}
            secrets_by_number = {
                int(name.removeprefix(_KEY)): bytes.fromhex(secret)
                for name, secret in strings.items()
                if name.startswith(_KEY)
            }
        except (KeyError, ValueError):
            # `from None`: the cause would carry parts of the stored strings into a log
            raise BrokenKeysError("the stored card keys are damaged; restore them from the backup") from None
        if unknown := revoked - secrets_by_number.keys():
            raise BrokenKeysError(f"card key {min(unknown)} is revoked but missing")
        keys = (CardKey(number, secret, number in revoked) for number, secret in secrets_by_number.items())
        return cls(tuple(sorted(keys, key=lambda key: key.number)), signing_number)


def make_key_ring() -> KeyRing:
    """A new business's ring: key 1, which signs."""
    return KeyRing((CardKey(1, make_key()),), 1)
