"""How is a PIN kept? As an Argon2id hash (RFC 9106) of the PIN keyed with the business's pepper.

A PIN has few digits, so a hash alone could be tried out in seconds by whoever reads the database. The pepper
lies with the database's key, outside the database: without it nothing can be tried.
"""

import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIBIBYTES = 19 * 1024
ROUNDS = 2
"""The least that OWASP's cheat sheet takes for Argon2id on one lane; some 40 ms at the counter."""


def hash_pin(pin: str, pepper: bytes) -> str:
    return _hasher().hash(_keyed(pin, pepper))


def is_pin(stored: str, pin: str, pepper: bytes) -> bool:
    """Whether the PIN is the one that was hashed; False too for a hash that is none."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(stored, _keyed(pin, pepper))
    except (VerificationError, InvalidHashError):
        return False


def _keyed(pin: str, pepper: bytes) -> bytes:
    return hmac.digest(pepper, pin.encode(), "sha256")


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher  # nobody signs in before the first paint

    return PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KIBIBYTES, parallelism=1)
