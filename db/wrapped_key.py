"""How can a copy be opened on another computer? It carries its key, wrapped by a passphrase.

Before the database stand 8 bytes that say so, the salt (16) and the cost of scrypt (RFC 7914; N = 2^cost,
r 8, p 1), a nonce (12), a length (2), and so many bytes under ChaCha20-Poly1305: the key (32) and what else
is kept beside it. Whoever finds the copy must guess: each guess costs a fifth of a second and 64 MB.
"""

import hashlib
import os
import shutil
import struct
from pathlib import Path
from typing import BinaryIO

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from db.head import sync_folder
from db.problems import storage_problems

MAGIC = b"KBACKUP1"
COST = 16
PASSPHRASE_LEAST = 10
"""Characters. A sentence is easy to keep and hard to guess."""
_COSTS = range(14, 18)
_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32
_SEALED_MOST = 1024
_FORM = struct.Struct(f">8s{_SALT_BYTES}sB{_NONCE_BYTES}sH")


class Kept(msgspec.Struct, frozen=True):
    """What a database needs and is not in it: its key, and what the staff's PINs are hashed with."""

    key: bytes
    pepper: bytes = b""


class WrongPassphrase(Exception):
    """It does not open the key, or the copy is damaged where the key is; the sentence is for people."""

    def __init__(self) -> None:
        super().__init__("This passphrase does not open the copy; nothing was changed. Please try it again.")


def wrap(file: Path, kept: Kept, passphrase: str) -> None:
    """Put the keys in front of the database in `file`; whole or not at all. Raises StorageProblem."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    sealed = ChaCha20Poly1305(_derive(passphrase, salt, COST)).encrypt(nonce, kept.key + kept.pepper, MAGIC)
    draft = file.with_name(f"{file.name}.wrapped")
    draft.unlink(missing_ok=True)
    with storage_problems(file):
        try:
            with file.open("rb") as plain, draft.open("xb") as wrapped:
                wrapped.write(_FORM.pack(MAGIC, salt, COST, nonce, len(sealed)) + sealed)
                shutil.copyfileobj(plain, wrapped, 1 << 20)
                wrapped.flush()
                os.fsync(wrapped.fileno())
            draft.replace(file)
            sync_folder(file.absolute().parent)
        finally:
            draft.unlink(missing_ok=True)


def is_wrapped(file: Path) -> bool:
    """Whether the copy carries its key. Raises StorageProblem where it cannot be read."""
    with storage_problems(file), file.open("rb") as opened:
        return opened.read(len(MAGIC)) == MAGIC


def unwrap(file: Path, passphrase: str, database: Path) -> Kept:
    """The keys, and the database by itself in the file `database`. Raises WrongPassphrase, StorageProblem."""
    with storage_problems(file), file.open("rb") as wrapped:
        kept = _open(wrapped, passphrase)
        with database.open("wb") as plain:
            shutil.copyfileobj(wrapped, plain, 1 << 20)
            plain.flush()
            os.fsync(plain.fileno())
    return kept


def _open(wrapped: BinaryIO, passphrase: str) -> Kept:
    form = wrapped.read(_FORM.size)
    if len(form) != _FORM.size:
        raise WrongPassphrase
    _magic, salt, cost, nonce, length = _FORM.unpack(form)
    if cost not in _COSTS or length > _SEALED_MOST:  # a forged copy must not take all memory
        raise WrongPassphrase
    try:
        cipher = ChaCha20Poly1305(_derive(passphrase, salt, cost))
        kept = cipher.decrypt(nonce, wrapped.read(length), MAGIC)
    except InvalidTag as error:
        raise WrongPassphrase from error
    return Kept(kept[:_KEY_BYTES], kept[_KEY_BYTES:])


def _derive(passphrase: str, salt: bytes, cost: int) -> bytes:
    memory = 128 * 8 * (1 << cost) + (1 << 20)
    return hashlib.scrypt(
        passphrase.encode(), salt=salt, n=1 << cost, r=8, p=1, maxmem=memory, dklen=_KEY_BYTES
    )
